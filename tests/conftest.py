"""What holds for every test: private settings, no screen needed, and noise is a failure.

Qt warnings and exceptions inside Qt's callbacks fail a test through pytest-qt, exceptions in threads and
destructors through pytest's own hooks and `filterwarnings = error`, what keeps running through `silence`.
"""

import gc
import os
import random
import threading
import time

import pytest
from pytestqt.qtbot import QtBot

# Before Qt is loaded: it reads them once. A test that wants a real X screen starts a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("NNSTUDIO_LANGUAGE", "en")  # whatever this machine speaks
# Every test has a cache of its own, and compiling takes a minute: the tests of the kernels ask for them.
os.environ.setdefault("NNSTUDIO_ENGINE", "numpy")

PATIENCE = 60.0  # seconds for what is on its way out; only what stays takes as long

pytest_plugins = ["pytester"]  # test_silence.py tests this file


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="also run the tests that take minutes")
    parser.addoption("--order-seed", type=int, help="run the tests in the random order of this seed")
    parser.addoption("--monkey-seed", type=int, help="what the long monkey does: the seed that a failure printed")
    parser.addoption("--monkey-steps", type=int, help="for how many steps the long monkey lives")


def pytest_configure(config):
    if config.getoption("--long"):
        os.environ.setdefault("NNSTUDIO_FUZZ_TIMES", "20")  # fuzzing.py reads it


def pytest_collection_modifyitems(config, items):
    order = config.getoption("--order-seed")
    if order is not None:
        random.Random(order).shuffle(items)
    if config.getoption("--long"):
        return
    skip = pytest.mark.skip(reason="takes minutes: --long runs it")
    for item in items:
        if "long" in item.keywords:
            item.add_marker(skip)


def pytest_terminal_summary(terminalreporter):
    """What tests measured, as they gave it to ``record_property("figures", ...)``."""
    reports = [r for kind in ("passed", "failed") for r in terminalreporter.getreports(kind) if r.when == "call"]
    told = [(r.nodeid, value) for r in reports for name, value in r.user_properties if name == "figures"]
    if told:
        terminalreporter.section("figures")
    for test, value in told:
        terminalreporter.write_line(f"{test.rpartition('::')[2]}: {value}")


def pytest_sessionfinish():
    """Data that Python put on the clipboard would be destroyed after Python, which crashes."""
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


class PatientBot(QtBot):
    """Waits longer than pytest-qt's 5 s, which a busy machine needs; only a failing test waits it out."""

    LONGEST_MS = 240_000

    def waitUntil(self, callback, *, timeout=LONGEST_MS):
        super().waitUntil(callback, timeout=max(timeout, self.LONGEST_MS))

    def waitSignal(self, signal, *, timeout=LONGEST_MS, **more):
        return super().waitSignal(signal, timeout=max(timeout, self.LONGEST_MS), **more)

    def waitSignals(self, signals, *, timeout=LONGEST_MS, **more):
        return super().waitSignals(signals, timeout=max(timeout, self.LONGEST_MS), **more)

    def waitActive(self, widget, *, timeout=LONGEST_MS):
        return super().waitActive(widget, timeout=max(timeout, self.LONGEST_MS))

    def waitExposed(self, widget, *, timeout=LONGEST_MS):
        return super().waitExposed(widget, timeout=max(timeout, self.LONGEST_MS))


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


@pytest.fixture
def fast_engine():
    """For what training comes to, whoever trains: compiled kernels where there are any."""
    from nnstudio.nn import kernels

    loaded = dict(kernels._loaded)
    yield "compiled" if kernels.prepare("lanes12", "lanes16", "units") else "numpy"
    kernels._loaded.clear()  # what "auto" means to the tests after this must not hang on their order
    kernels._loaded.update(loaded)


@pytest.fixture
def private_home(tmp_path, monkeypatch):
    """A folder of its own for settings, recent files and layout, so that the user's stay as they are."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(home))
    return home


@pytest.fixture(autouse=True)
def silence(request):
    """Fail a test that leaves a thread, an active timer or a window behind."""
    threads_before = set(threading.enumerate())
    with_qt = "qapp" in request.fixturenames
    if with_qt:
        gc.freeze()  # collecting after the test looks at what the test made, not at all that was ever imported
    yield
    # Only after tests that have to do with Qt is there anything of Qt's to look for.
    left = leftovers(threads_before, with_qt)
    deadline = time.monotonic() + PATIENCE
    while left and time.monotonic() < deadline:
        settle(with_qt)
        left = leftovers(threads_before, with_qt)
    if left:
        sweep(with_qt)  # the next test is not to blame
        pytest.fail("left behind: " + "; ".join(left), pytrace=False)


def leftovers(threads_before, with_qt):
    """In words, what still runs and should not."""
    found = [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        if thread not in threads_before and not is_bystander(thread)
    ]
    if with_qt:
        threads, timers, windows = running_in_qt()
        found += [f"QThread {thread.objectName() or repr(thread)}" for thread in threads]
        found += [f"active timer {timer.objectName()!r} of {timer.parent()!r}" for timer in timers]
        found += [f"window {window!r}" for window in windows]
    return found


def is_bystander(thread):
    """tqdm keeps one monitor per process; a dummy is what Python made of a QThread, and never goes."""
    return type(thread).__name__ in ("TMonitor", "_DummyThread")


def running_in_qt():
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import Shiboken

    known = Shiboken.getAllValidWrappers()
    threads = [thing for thing in known if isinstance(thing, QThread) and thing.isRunning()]
    timers = [thing for thing in known if isinstance(thing, QTimer) and thing.isActive()]
    app = QApplication.instance()
    return [thread for thread in threads if thread != app.thread()], timers, QApplication.topLevelWidgets()


def settle(with_qt):
    gc.collect()
    if with_qt:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
    time.sleep(0.01)


def sweep(with_qt):
    if not with_qt:
        return
    threads, timers, windows = running_in_qt()
    for timer in timers:
        timer.stop()
    for window in windows:
        # A main window knows how to end its threads; deleted before them it would take the tests along.
        getattr(window, "dispose", window.close)()
        window.deleteLater()
    for thread in threads:
        thread.requestInterruption()
        thread.quit()
        thread.wait(2000)
    settle(with_qt)
