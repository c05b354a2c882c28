"""The program is asked to end from outside: what is unsaved is kept, nothing crashes, and the exit status tells."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from nnstudio import load
from nnstudio.project.recovery import find

from ..waiting import until

pytestmark = pytest.mark.skipif(os.name == "nt", reason="sends signals that Windows does not have")

# Whatever this test was started by: a shell that starts it beside itself has it ignore Ctrl+C, and its children too.
HEARING = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
signal.signal(signal.SIGHUP, signal.SIG_DFL)
"""
# The window as a person starts it. At every line on its standard input it takes one of these steps, and answers when
# what the step begins is there.
WINDOW = """
import sys, threading, time
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from nnstudio.__main__ import main
from nnstudio.ui import recovering
from nnstudio.ui.app import application
from nnstudio.ui.main_window import MainWindow

def window():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
def tell():
    print("there", flush=True)
def once(condition):
    if condition():
        tell()
    else:
        QTimer.singleShot(10, lambda: once(condition))
def edit():
    window().document.edit("training.learning_rate", 0.123)
    tell()
def train():
    window().document.edit("training.epochs", 10_000_000)
    window().controller.play()
    once(lambda: window().clock.latest is not None and window().clock.latest.update > 100)
def ask():
    QTimer.singleShot(0, lambda: once(lambda: isinstance(QApplication.activeModalWidget(), QDialog)))
    window().files.begin_with("xor")
def menu():
    menu = QMenu(window())
    menu.addAction("one")
    QTimer.singleShot(0, lambda: once(lambda: QApplication.activePopupWidget() is menu))
    menu.exec()
def search():
    from pathlib import Path
    from nnstudio.search.space import Space
    from nnstudio.search.settings import Settings
    from nnstudio.spec import Experiment
    from nnstudio.ui.search.session import Place, Session
    from nnstudio.ui.search import workspace
    window().workspaces.go("search")
    session = window().findChild(Session)
    space = Space.parse(["training.learning_rate=log:1e-3..1"], Experiment())
    place = Place("processes", 1)
    session.start(Experiment(), space, Settings(trials=10_000), place, Path(sys.argv[1]) / "s.db")
    once(lambda: session.course is not None and any(row.over for row in session.course.kept.results.rows))
def lesson():
    from nnstudio.ui.lessons.panel import LessonPanel
    window().workspaces.go("learn")
    panel = window().findChild(LessonPanel)
    panel.session.open(panel.shelf.shelf.lessons[0])
    tell()
def slow():
    from nnstudio.run import saving
    save = saving.save
    def slowly(*arguments):
        tell()
        time.sleep(0.3)
        save(*arguments)
    saving.save = slowly
    window().document.edit("training.learning_rate", 0.123)

def stuck():
    from nnstudio.run.worker import Worker
    Worker.finish.__defaults__ = (0.2,)
    quitting()._limit.setInterval(200)
    window().controller._worker.post(lambda worker: (tell(), time.sleep(600)))
def stalled():
    from nnstudio.run import saving
    saving.Saving.stop.__defaults__ = (0.2,)
    saving.save = lambda *_: (tell(), time.sleep(600))
    window().document.edit("training.learning_rate", 0.2)
    quitting()._recovering.keep_now()
def quitting():
    from nnstudio.ui.quitting import Quitting
    return next(one for one in window().children() if isinstance(one, Quitting))

class Steps(QObject):
    wanted = Signal(str)
steps = Steps()
steps.wanted.connect(lambda name: globals()[name]())
def listen():
    for line in sys.stdin:
        steps.wanted.emit(line.strip())
application()
def begin():
    once(lambda: window().clock.latest is not None)
    threading.Thread(target=listen, daemon=True).start()
QTimer.singleShot(0, begin)
sys.exit(main([]))
"""


class Window:
    """A window in a process of its own, whose home is `home`."""

    def __init__(self, home: Path, code: str = WINDOW) -> None:
        home.mkdir(exist_ok=True)
        environment = {
            **os.environ, "NNSTUDIO_DATA_DIR": str(home), "QT_QPA_PLATFORM": "offscreen", "NNSTUDIO_ENGINE": "numpy",
        }  # fmt: skip
        self.home = home
        self.process = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-c", HEARING + code, str(home)], env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def wait(self) -> "Window":
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line == "there\n", line + self.process.communicate()[1]
        return self

    def step(self, *names: str) -> "Window":
        for name in names:
            assert self.process.stdin is not None
            self.process.stdin.write(f"{name}\n")
            self.process.stdin.flush()
            self.wait()
        return self

    def end(self, *numbers: int) -> tuple[int, str]:
        """Send signals; returns the exit status and what was said on standard error."""
        for number in numbers:
            self.process.send_signal(number)
        _, err = self.process.communicate()
        return self.process.returncode, err

    def wait_until_kept(self) -> None:
        until(lambda: self.process.poll() is not None or any((self.home / "recovery").glob("*.nnstudio")))

    def left(self):
        """What it has kept, None where there is nothing."""
        found = find(self.home / "recovery")
        if found is None:
            return None
        project = load(found.path)
        found.discard()
        return project


@pytest.mark.parametrize(
    ("steps", "number"),
    [
        (("edit", "ask"), signal.SIGTERM),
        (("edit", "menu"), signal.SIGHUP),
        (("edit", "train"), signal.SIGINT),
        (("edit", "search"), signal.SIGTERM),
        (("edit", "lesson"), signal.SIGINT),
    ],
)
def test_a_signal_keeps_the_work_and_closes_the_window(tmp_path, steps, number):
    window = Window(tmp_path / "home").wait().step(*steps)
    status, err = window.end(number)
    assert status == 128 + number, err
    assert err == "nnstudio: what is not saved is kept, and offered at the next start\n"
    left = window.left()
    assert left.experiment.training.learning_rate == 0.123
    assert "ended as it should" in (tmp_path / "home" / "log" / "nnstudio.log").read_text(encoding="utf-8")
    if "train" in steps:
        assert left.checkpoint.meta["update"] > 100


def test_what_does_not_end_is_left_behind(tmp_path):
    """An update that takes for ever; a disk that does not answer."""
    window = Window(tmp_path / "home").wait().step("edit")
    window.wait_until_kept()
    status, err = window.step("stalled", "stuck").end(signal.SIGTERM)
    assert status == 128 + signal.SIGTERM
    said = "the training is in the middle of an update, a file is still being written"
    assert f"nnstudio: ended without waiting any longer: {said}\n" in err
    assert window.left().experiment.training.learning_rate == 0.123  # what was kept before


def test_a_second_signal_during_the_ending_loses_nothing(tmp_path):
    window = Window(tmp_path / "home").wait().step("slow")
    status, err = window.end(signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    # Which came first is not told where they come together.
    assert status - 128 in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP), err
    assert window.left().experiment.training.learning_rate == 0.123


def test_a_signal_while_the_window_is_made_ends_it(tmp_path):
    code = """
import os, signal, sys
from nnstudio.ui.main_window import MainWindow
restore = MainWindow._restore
def patched(window):
    os.kill(os.getpid(), signal.SIGINT)
    restore(window)
MainWindow._restore = patched
from nnstudio.__main__ import main
sys.exit(main([]))
"""
    window = Window(tmp_path / "home", code)
    status, err = window.end()
    assert (status, err) == (130, "")
    assert window.left() is None  # nothing was unsaved


def test_the_end_of_the_session_keeps_the_work_at_once(tmp_path):
    code = WINDOW.replace("sys.exit(main([]))", """
def log_off():
    application().commitDataRequest.emit(None)
    print("kept" if list(recovering_folder().glob("*.nnstudio")) else "lost", flush=True)
    window().close()
def recovering_folder():
    from pathlib import Path
    return Path(sys.argv[1]) / "recovery"
sys.exit(main([]))
""")  # fmt: skip
    window = Window(tmp_path / "home", code).wait().step("edit")
    window.process.stdin.write("log_off\n")
    window.process.stdin.close()
    window.process.stdin = None
    out, err = window.process.communicate()
    assert out == "kept\n", err
    assert window.process.returncode == 0
    assert window.left().experiment.training.learning_rate == 0.123


def test_an_edit_is_kept_within_seconds_and_survives_a_kill(tmp_path):
    window = Window(tmp_path / "home").wait().step("edit")
    window.wait_until_kept()
    window.end(signal.SIGKILL)
    assert window.left().experiment.training.learning_rate == 0.123


# Commands


def command(*words: str, **environment: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-m", "nnstudio", *words], text=True,
        env={**os.environ, "NNSTUDIO_ENGINE": "numpy", **environment}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def test_a_training_that_is_stopped_prints_what_it_has_come_to():
    process = command("train", "circle", "--epochs", "100000000")
    process.stderr.read(1)  # the bar is there: it trains
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate()
    assert process.returncode == 143, err
    assert "epochs" in out
    assert err.endswith("nnstudio: stopped\n")


@pytest.mark.parametrize(
    ("number", "what"),
    [
        (signal.SIGINT, ()),
        (signal.SIGTERM, ("--nested", "training.learning_rate=0.1,0.2")),
    ],
)
def test_a_validation_that_is_stopped_prints_the_folds_that_are_done(number, what):
    code = """
import os, sys
from nnstudio.commands import validate
tell = validate._progress
from contextlib import contextmanager
@contextmanager
def told(quiet):
    with tell(quiet) as tells:
        yield lambda share, *lines: (tells(share, *lines), share > 0 and os.kill(os.getpid(), int(sys.argv[1])))
validate._progress = told
from nnstudio.__main__ import main
sys.exit(main(["validate", "circle", "--epochs", "50", "--folds", "20", *sys.argv[2:], "--json"]))
"""
    done = subprocess.run([sys.executable, "-c", code, str(number), *what], capture_output=True, text=True)
    assert done.returncode == 128 + number, done.stderr
    found = json.loads(done.stdout)
    assert found["finished"] is False
    assert found["plan"].startswith("20 ")


def test_what_there_is_is_written_when_the_terminal_has_gone(tmp_path):
    """Every write to it fails from then on, the first maybe before the signal comes."""
    import pty
    import termios

    words = ["search", "circle", "--vary", "training.learning_rate", "--out", "best.json"]
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    begin = "import fcntl, sys, termios; fcntl.ioctl(2, termios.TIOCSCTTY, 0); "
    process = subprocess.Popen(
        [sys.executable, "-c", f"{begin}from nnstudio.__main__ import main; sys.exit(main(sys.argv[1:]))", *words],
        stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True, cwd=tmp_path,
        env={**os.environ, "NNSTUDIO_ENGINE": "numpy"},
    )  # fmt: skip
    os.close(theirs)
    said = b""
    while b"best" not in said.rpartition(b"\r")[2]:
        said += os.read(ours, 4096)
    os.close(ours)
    assert process.wait() == 129, said
    assert (tmp_path / "best.json").is_file()


def test_a_command_that_nohup_protects_goes_on():
    code = """
import os, signal, sys
signal.signal(signal.SIGHUP, signal.SIG_IGN)
from nnstudio.nn.trainer import Trainer
run = Trainer.run
def hung_up(self, *arguments, **budget):
    os.kill(os.getpid(), signal.SIGHUP)
    return run(self, *arguments, **budget)
Trainer.run = hung_up
from nnstudio.__main__ import main
sys.exit(main(["train", "circle", "--epochs", "2", "--json"]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["epochs"] == 2


def test_a_picture_that_is_stopped_leaves_no_file_and_no_traceback(tmp_path):
    code = """
import os, signal, sys
from nnstudio.ui.main_window import MainWindow
shown = MainWindow.paintEvent
def painted(self, event):
    os.kill(os.getpid(), signal.SIGTERM)
    shown(self, event)
MainWindow.paintEvent = painted
from nnstudio.__main__ import main
sys.exit(main(["render", "circle", "--epochs", "1", "--out", sys.argv[1]]))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", code, str(tmp_path / "a.png")], env=environment,
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 143, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.endswith("nnstudio: stopped\n")
    assert not (tmp_path / "a.png").exists()
