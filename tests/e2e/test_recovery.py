"""What is unsaved survives a crash; errors nobody expected are told, and the window goes on."""

import dataclasses
import os
import signal
import subprocess
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton

from nnstudio import Trainer, load, save
from nnstudio.project import Project
from nnstudio.project.recovery import Keeper, find
from nnstudio.run import saving
from nnstudio.spec import Experiment, preset
from nnstudio.ui import recovering
from nnstudio.ui.log import FOLDER, LOG, discreet

from ..waiting import until
from .studio import CTRL, LEFT, child, live, press, set_field

# The program as a person starts it, with hands that edit, train and then wait for the end.
BUSY = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from nnstudio.ui import recovering
from nnstudio.ui.main_window import MainWindow
from nnstudio.__main__ import main
recovering.EVERY_MS = 100
def begin():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    window.document.edit("training.learning_rate", 0.123)
    window.controller.play()
    QTimer.singleShot(1500, window.controller.pause)
from nnstudio.ui.app import application
application()
QTimer.singleShot(500, begin)
main(sys.argv[1:])
"""


def kept(folder):
    return list((folder / "recovery").glob("*.nnstudio"))


def trained(file):
    checkpoint = load(file).checkpoint
    return checkpoint is not None and checkpoint.meta["update"] > 0


def turns(qtbot, window, count=3):
    """Let the timer of the keeping go off so many times more."""
    gone_off, timer = [], window.findChild(recovering.Recovering)._timer
    timer.timeout.connect(lambda: gone_off.append(None))
    qtbot.waitUntil(lambda: len(gone_off) >= count)


def offer(window, text):
    QTest.mouseClick(child(window, f"notice.{text}", QPushButton), LEFT)


def left(folder, project, origin=None):
    """Work as a program leaves it that was killed."""
    keeper = Keeper(folder / "recovery")
    keeper.note(origin)
    keeper.keep(project)
    keeper._lock.release(remove=False)


def test_killed_in_the_middle_it_offers_what_there_was(qtbot, private_home, tmp_path):
    path = tmp_path / "mine.nnstudio"
    save(Project(preset("moons")), path)
    before = path.read_bytes()
    environment = {**os.environ, "NNSTUDIO_DATA_DIR": str(private_home), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen([sys.executable, "-c", BUSY, str(path)], env=environment, stderr=subprocess.DEVNULL)
    with process:
        until(lambda: [file for file in kept(private_home) if trained(file)])
        process.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    assert path.read_bytes() == before

    def script(window):
        said = child(window, "notice.text", QLabel).text()
        assert "mine.nnstudio" in said
        offer(window, "Restore")
        assert window.document.experiment.training.learning_rate == 0.123
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.update > 0)
        # It is not the file: that is as it was, and saving asks.
        assert window.document.path is None
        assert window.isWindowModified()
        assert window.files.origin == path
        assert path.read_bytes() == before
        assert kept(private_home)  # what was restored, and with it what the window has kept of it by now
        window.document.set_path(path)
        press(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not window.files.unsaved)
        assert kept(private_home) == []

    live(qtbot, script)
    assert load(path).experiment.training.learning_rate == 0.123
    assert list((private_home / "recovery").iterdir()) == []


def test_what_was_left_can_be_discarded_or_left_for_later(qtbot, private_home):
    left(private_home, Project(preset("xor")))
    os.utime(kept(private_home)[0], (1e9, 1e9))  # the older of the two
    left(private_home, Project(preset("iris")), private_home / "b.nnstudio")

    def later(window):
        assert "b.nnstudio" in child(window, "notice.text", QLabel).text()

    def discard(window):
        assert "b.nnstudio" in child(window, "notice.text", QLabel).text()
        offer(window, "Discard")
        assert "without a file" in child(window, "notice.text", QLabel).text()
        offer(window, "Discard")
        assert window.notice.isHidden()
        assert window.document.experiment == Experiment()
        # A click on Discard is no end either.
        window.reopening.menu.aboutToShow.emit()
        window.reopening.menu.actions()[0].trigger()
        assert window.document.experiment == preset("xor")
        assert len(window.reopening.menu.actions()) == 2

    live(qtbot, later)
    assert len(kept(private_home)) == 2
    live(qtbot, discard)
    assert list((private_home / "recovery").iterdir()) == []


@pytest.mark.parametrize("kept_at", [-1e15, 4e9, 1e15])
def test_work_of_any_date_is_offered(qtbot, private_home, monkeypatch, kept_at):
    left(private_home, Project(preset("xor")))
    monkeypatch.setattr(recovering, "find", lambda folder: dataclasses.replace(find(folder), kept=kept_at))

    def script(window):
        offer(window, "Restore")
        assert window.document.experiment == preset("xor")

    live(qtbot, script)


def test_work_is_kept_while_it_is_unsaved_and_training_goes_on(qtbot, private_home, monkeypatch):
    monkeypatch.setattr(recovering, "EVERY_MS", 50)
    monkeypatch.setattr(recovering, "BREATH", 0)

    def script(window):
        turns(qtbot, window)
        assert kept(private_home) == []  # there is nothing unsaved
        window.document.edit("training.epochs", 10_000_000)
        window.controller.play()
        qtbot.waitUntil(lambda: kept(private_home) != [] and load(kept(private_home)[0]).checkpoint.meta["update"] > 0)
        once = load(kept(private_home)[0]).checkpoint.meta["update"]
        assert window.controller.running
        qtbot.waitUntil(lambda: load(kept(private_home)[0]).checkpoint.meta["update"] > once)
        window.controller.pause()
        qtbot.waitUntil(lambda: not window.controller.running)

    live(qtbot, script)
    assert list((private_home / "recovery").iterdir()) == []


def test_training_alone_is_kept_for_a_twentieth_of_the_time_at_most(qtbot, private_home, monkeypatch):
    """By a clock that only saving and this test move on."""
    now, begun = [0.0], []
    clock = SimpleNamespace(monotonic=lambda: now[0], perf_counter=lambda: now[0])
    monkeypatch.setattr(recovering, "EVERY_MS", 10)
    monkeypatch.setattr(recovering, "time", clock)
    monkeypatch.setattr(saving, "time", clock)
    monkeypatch.setattr(Keeper, "note", lambda *_: begun.append(now[0]))
    real = saving.save

    def slow(project, path):
        now[0] += 0.1
        real(project, path)

    monkeypatch.setattr(saving, "save", slow)

    def script(window):
        keeping = window.findChild(recovering.Recovering)
        window.document.edit("training.epochs", 10_000_000)
        window.controller.play()
        qtbot.waitUntil(lambda: begun != [] and not keeping.busy)
        for _ in range(19):
            turns(qtbot, window)
            now[0] += 0.1
        assert len(begun) == 1
        now[0] += 0.2
        qtbot.waitUntil(lambda: len(begun) == 2)
        window.controller.pause()

    live(qtbot, script)


@pytest.mark.qt_no_exception_capture
def test_an_error_nobody_expected_is_told_and_the_window_goes_on(qtbot, private_home, monkeypatch):
    heard = []
    monkeypatch.setattr(sys, "excepthook", lambda *told: heard.append(told[0]))

    def fail():
        raise ZeroDivisionError(f"in {os.path.expanduser('~')}/secret/plans.csv")

    def script(window):
        set_field(window, "training.learning_rate", 0.2)
        for _ in range(30):
            QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(QDialog, "mishap")))
        dialog = window.findChild(QDialog, "mishap")
        qtbot.waitUntil(lambda: len(heard) == 30)
        report = dialog.findChild(QPlainTextEdit).toPlainText()
        assert "ZeroDivisionError" in report
        assert "~/…/plans.csv" in report
        assert "PySide6" in report
        QTest.mouseClick(dialog.findChild(QPushButton, "mishap.copy"), LEFT)
        assert QApplication.clipboard().text() == report
        qtbot.waitUntil(lambda: bool(kept(private_home)))  # the work was kept first
        QTest.mouseClick(dialog.findChild(QPushButton, "mishap.close"), LEFT)
        assert not dialog.isVisible()
        set_field(window, "training.learning_rate", 0.1)
        press(window, Qt.Key.Key_Right, CTRL)
        qtbot.waitUntil(lambda: window.clock.latest.update == 1)

    before = sys.excepthook
    live(qtbot, script)
    assert sys.excepthook is before
    assert heard == [ZeroDivisionError] * 30
    log = (private_home / FOLDER / LOG).read_text(encoding="utf-8")
    assert 1 <= log.count("Traceback") <= 20
    assert "ended as it should" in log


def test_an_error_of_the_training_thread_is_told_too(qtbot, private_home):
    def script(window):
        window.controller._worker.post(lambda worker: 1 / 0)
        qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(QDialog, "mishap")))
        assert "ZeroDivisionError" in window.findChild(QDialog, "mishap").findChild(QPlainTextEdit).toPlainText()
        press(window, Qt.Key.Key_Right, CTRL)
        qtbot.waitUntil(lambda: window.clock.latest.update == 1)

    live(qtbot, script)


def test_paths_of_the_user_are_not_told():
    home = os.path.expanduser("~")
    assert discreet(f"File {home}/a/b/c.csv, {home}/x.py, /usr/lib/y.py") == "File ~/…/c.csv, ~/x.py, /usr/lib/y.py"
    assert "site-packages/numpy/core.py" in discreet(f"{home}/v/site-packages/numpy/core.py")


def test_a_training_that_is_long_done_is_worth_a_question(qtbot, private_home):
    trainer = Trainer(Experiment())
    trainer.seconds = 3600.0
    trainer.step(1)

    def script(window):
        window.document.open(trainer.experiment, None, trainer.checkpoint())
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.update == 1)
        assert not window.files.unsaved
        window.controller.step(updates=1)
        qtbot.waitUntil(lambda: window.clock.latest.update == 2)
        assert window.files.trained

    live(qtbot, script)
