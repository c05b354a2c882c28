"""No work is lost by a click: what marks the document, what is asked about, and what brings back what was closed."""

import os
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from nnstudio import load, save
from nnstudio.locks import place_for
from nnstudio.project import Project, ProjectError
from nnstudio.run import controller as controller_module
from nnstudio.spec import preset
from nnstudio.ui import files as files_module
from nnstudio.ui import film as film_module
from nnstudio.ui.lessons import session as session_module
from nnstudio.ui.undo import macro

from .studio import CTRL, LEFT, child, live, press

NEW, SPACE, STEP = Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_Right
WAIT = 60_000  # ms, for machines with much else to do
HOLDER = """
import sys, time
from pathlib import Path
from nnstudio.locks import Lock
lock = Lock.take(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(600)
"""


@pytest.fixture
def asked(monkeypatch):
    """The questions about unsaved work; each is answered by the next of `answers`, and by Cancel without one."""

    class Asked(list):
        def __init__(self):
            super().__init__()
            self.answers = []

    found = Asked()

    def answer(box):
        found.append(box.text())
        name = found.answers.pop(0) if found.answers else "Cancel"
        return getattr(QMessageBox.StandardButton, name)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return found


def train(window, qtbot, until):
    """Train up to that update, the first step by its key."""
    more = until - window.clock.latest.update - 1
    press(window, STEP, CTRL)
    if more:
        window.controller.step(updates=more)
    qtbot.waitUntil(lambda: at_rest(window, until), timeout=WAIT)
    return window.clock.latest.parameters


def at_rest(window, update):
    latest = window.clock.latest
    return latest is not None and latest.run == window.document.state.run and latest.update == update


def closed(window):
    """What File > Reopen closed offers."""
    menu = window.reopening.menu
    menu.aboutToShow.emit()
    return menu.actions()


def said(window):
    return child(window, "notice.text", QLabel).text()


def offers(window):
    return [b.text() for b in window.notice.findChildren(QPushButton) if b.isVisibleTo(window.notice)]


def offer(window, text):
    QTest.mouseClick(child(window, f"notice.{text}", QPushButton), LEFT)


def test_training_marks_the_document_and_what_was_closed_comes_back(qtbot, private_home, asked):
    kept = []

    def script(window):
        assert not window.isWindowModified()
        kept.append(train(window, qtbot, 50))
        assert window.isWindowModified()
        press(window, NEW, CTRL)  # a moment's training is not asked about, but not gone
        assert asked == []
        assert "Reopen closed" in window.statusBar().currentMessage()
        qtbot.waitUntil(lambda: at_rest(window, 0), timeout=WAIT)
        assert not window.isWindowModified()
        qtbot.waitUntil(lambda: len(closed(window)) == 1, timeout=WAIT)
        closed(window)[0].trigger()
        qtbot.waitUntil(lambda: at_rest(window, 50), timeout=WAIT)
        assert np.array_equal(window.clock.latest.parameters, kept[0])
        assert window.isWindowModified()
        # Where the training was long, people are asked; what they discard is not gone either.
        window.files.forget_unsaved()
        train(window, qtbot, 51)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(files_module, "MUCH_TRAINING_S", 0.0)
            press(window, NEW, CTRL)
            assert len(asked) == 1
            assert at_rest(window, 51)
            asked.answers = ["Discard"]
            press(window, NEW, CTRL)
        qtbot.waitUntil(lambda: at_rest(window, 0), timeout=WAIT)
        qtbot.waitUntil(lambda: not window.reopening.busy, timeout=WAIT)
        assert len(closed(window)) == 1
        train(window, qtbot, 3)
        window.close()

    def next_day(window):
        first, second = closed(window)
        assert first.text().startswith("Circle, closed ")
        first.trigger()
        qtbot.waitUntil(lambda: at_rest(window, 3), timeout=WAIT)
        second.trigger()  # what was open, closed anew, takes the place of what it was opened from
        assert len(asked) == 3
        asked.answers = ["Discard"]
        second.trigger()
        qtbot.waitUntil(lambda: at_rest(window, 51), timeout=WAIT)
        qtbot.waitUntil(lambda: not window.reopening.busy, timeout=WAIT)
        assert len(closed(window)) == 2

    live(qtbot, script)
    live(qtbot, next_day)


def test_marks_on_runs_searches_and_openings_are_work(qtbot, private_home, tmp_path, asked):
    path = tmp_path / "mine.nnstudio"
    save(Project(preset("circle")), path)

    def script(window):
        assert not window.isWindowModified()
        row = lambda: window.runs.model.rows[0]  # noqa: E731 - as it is now
        qtbot.waitUntil(lambda: bool(window.runs.model.rows), timeout=WAIT)
        window.runs.pin(row())
        assert window.isWindowModified()
        press(window, NEW, CTRL)
        assert asked == ["Save the changes to mine.nnstudio first?"]
        window.runs.pin(row())
        assert not window.isWindowModified()
        window.runs.rename(row(), "the best")
        assert window.isWindowModified()
        press(window, Qt.Key.Key_Z, CTRL)
        assert not window.isWindowModified()
        window.workspaces.go("search")
        window.workspaces.page("search")._keeping.note(tmp_path / "one.db")
        assert window.isWindowModified()
        window.workspaces.go("build")
        press(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=WAIT)
        assert load(path).studies == ("one.db",)

    live(qtbot, script, str(path))


@pytest.mark.parametrize("by", ["mouse", "space"])
def test_whatever_ended_a_run_train_trains_on_or_says_why_not(qtbot, private_home, by):
    def go(window):
        if by == "space":
            press(window, SPACE)
        else:
            QTest.mouseClick(child(window, "train.run"), LEFT)

    def goes_on(window, kind):
        ended = window.clock.latest.update
        assert offers(window) == ["Train on", "Go back to the start"]
        go(window)
        qtbot.waitUntil(lambda: window.clock.latest.update > ended, timeout=WAIT)
        qtbot.waitUntil(lambda: window.notice.kind == kind, timeout=WAIT)  # it ends once more, and says so again
        qtbot.waitUntil(lambda: not window.controller.running, timeout=WAIT)

    def script(window):
        window.document.edit("training.epochs", 2)
        go(window)
        qtbot.waitUntil(lambda: window.notice.kind == "stopped", timeout=WAIT)
        assert said(window).startswith("Trained 2 epochs; Space trains 2 more.")
        goes_on(window, "stopped")
        assert said(window).startswith("Trained 4 epochs")

        window.document.edit_many({
            "training.epochs": 500, "data.noise": 50, "model.hidden": "8-8", "training.learning_rate": 0.3,
            "training.early_stopping": True, "training.patience": 1,
        })  # fmt: skip
        go(window)
        qtbot.waitUntil(lambda: "Stopped early" in window.notice.accessibleName(), timeout=WAIT)
        goes_on(window, "stopped")
        ended = window.clock.latest.update
        window.document.edit("training.early_stopping", False)
        go(window)
        qtbot.waitUntil(lambda: window.clock.latest.update > ended + 50, timeout=WAIT)
        go(window)
        qtbot.waitUntil(lambda: not window.controller.running, timeout=WAIT)

        window.files.forget_unsaved()
        window.files.begin_with("rosenbrock")
        window.document.edit("training.learning_rate", 1.0)
        for _ in range(2):  # it cannot go on: that is said again, also where it was dismissed
            go(window)
            qtbot.waitUntil(lambda: window.notice.kind == "diverged", timeout=WAIT)
            qtbot.waitUntil(lambda: "below the limit" in offers(window)[1], timeout=WAIT)
            QTest.mouseClick(child(window, "notice.close"), LEFT)
        go(window)
        qtbot.waitUntil(lambda: window.notice.kind == "diverged", timeout=WAIT)
        run, [_, again] = window.document.state.run, offers(window)
        offer(window, again)  # half of 1 is still a thousand times the limit, so a smaller one is offered
        qtbot.waitUntil(lambda: window.document.state.run > run and window.controller.running, timeout=WAIT)
        assert window.document.experiment.training.learning_rate < 0.00081
        window.controller.pause()

        window.files.forget_unsaved()
        window.files.begin(preset("iris").replace("model.learner", "neighbours"))
        qtbot.waitUntil(lambda: at_rest(window, 0), timeout=WAIT)
        go(window)
        qtbot.waitUntil(lambda: window.notice.kind == "failure", timeout=WAIT)
        assert said(window).startswith("There is nothing to train")

    live(qtbot, script)


def test_after_a_function_everything_has_its_size_again(qtbot, private_home):
    def sizes(window):
        return window.centre.sizes(), window.docks["loss"].height(), window.docks["data"].height()

    def script(window):
        window.resizeDocks([window.docks["loss"]], [260], Qt.Orientation.Vertical)
        window.centre.setSizes([500, 400])
        qtbot.waitUntil(lambda: window.docks["loss"].height() == 260, timeout=WAIT)
        before = sizes(window)
        window.files.begin_with("rosenbrock")
        qtbot.waitUntil(lambda: sizes(window) != before and window.boundary.isHidden(), timeout=WAIT)
        press(window, NEW, CTRL)
        # Until it is measured anew, nothing is said of the limit: it was that of the function.
        assert window.hyperparameter_panel.gauge.text() == "limit: being measured…"
        qtbot.waitUntil(lambda: sizes(window) == before and at_rest(window, 0), timeout=WAIT)
        qtbot.waitUntil(lambda: window.surface.plane_kind == "pca", timeout=WAIT)
        window.surface.choices.set_plane("weights")  # which a model without weights does not have
        window.files.begin(preset("iris").replace("model.learner", "neighbours"))
        qtbot.waitUntil(lambda: at_rest(window, 0), timeout=WAIT)
        qtbot.waitUntil(lambda: window.settled, timeout=WAIT)
        window.files.begin_with("bowl")  # closed like this, the next start has them too
        qtbot.waitUntil(lambda: window.boundary.isHidden(), timeout=WAIT)

    def later(window):
        qtbot.waitUntil(lambda: window.docks["loss"].height() == 260, timeout=WAIT)

    live(qtbot, script)
    live(qtbot, later)


# Whatever raises while something is held aside


def boom(*_, **__):
    raise ZeroDivisionError


HELD = {
    "opening a lesson": [
        (session_module, "read_progress"), (session_module.Session, "_begin_with"), (session_module.Session, "_enter"),
        ("locks", "take"), ("workspaces", "go"), ("controller", "set_aside"), ("files", "step_aside"),
    ],
    "leaving a lesson": [
        ("locks", "release"), ("workspaces", "go"), ("controller", "set_aside"), ("controller", "forget"),
    ],
}  # fmt: skip


def test_work_held_aside_comes_back_whatever_raises(qtbot, private_home, tmp_path):
    def script(window):
        window.document.edit("training.learning_rate", 0.123)
        mine = train(window, qtbot, 20)
        where, count = window.workspaces.current, window.document.undo_stack.count()
        window.actions_by_id["learn.lessons"].trigger()
        panel = window.extras.built["lesson"]
        session, lesson = panel.session, panel.shelf.shelf.lessons[3]
        window.workspaces.go(where)
        places = {"locks": session._locks, "workspaces": window.workspaces, "controller": window.controller,
                  "files": window.files}  # fmt: skip
        for act, faults in HELD.items():
            for place, name in faults:
                if act == "leaving a lesson":
                    session.open(lesson)
                with pytest.MonkeyPatch.context() as patch:
                    patch.setattr(places.get(place, place), name, boom)
                    with pytest.raises(ZeroDivisionError):
                        session.open(lesson) if act == "opening a lesson" else session.leave()
                assert session.lesson is None, (act, name)
                assert window.document.experiment.training.learning_rate == 0.123, (act, name)
                assert window.isWindowModified(), (act, name)
                window.controller.set_aside(0)  # where that was what failed
                qtbot.waitUntil(lambda: at_rest(window, 20), timeout=WAIT)
                assert np.array_equal(window.clock.latest.parameters, mine)
                if window.workspaces.current != where:
                    window.workspaces.go(where)
        assert window.document.undo_stack.index() == count
        # A film shows the past; a workspace and a group of edits are half done when something raises.
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(film_module, "_pixels", boom)
            window.exports.film()
            window.exports._film.make(tmp_path / "a.gif")
            qtbot.waitUntil(lambda: window.clock.past is None and not window.exports._film.busy, timeout=WAIT)
            window.exports._film.close()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(type(window.workspaces), "page", boom)
            with pytest.raises(ZeroDivisionError):
                window.workspaces.go("compare")
        assert window.workspaces.current == where
        with pytest.raises(ZeroDivisionError):
            half_an_edit(window.document)
        press(window, Qt.Key.Key_Z, CTRL)
        assert window.document.experiment.training.momentum == 0.0
        # Recovery and saving hear of a checkpoint that could not be taken, and go on afterwards.
        told = []
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(controller_module.Worker, "_answering", failing)
            window.files.store(tmp_path / "b.nnstudio", lambda error, *_: told.append(error))
            qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
        assert isinstance(told[0], ProjectError)
        assert "no memory" in str(told[0])

    live(qtbot, script)


def half_an_edit(document):
    with macro(document.undo_stack, "several"):
        document.edit("training.momentum", 0.5)
        boom()


def failing(worker, token):
    worker.checkpoint_failed.emit(token, MemoryError("no memory"))
    raise MemoryError("no memory")


# Two windows on one file


def test_two_programs_on_one_file_lose_nothing_of_each_other(qtbot, private_home, tmp_path, asked):
    path = tmp_path / "monday.nnstudio"
    save(Project(preset("circle")), path)
    lock = place_for(private_home / "open", path)
    lock.parent.mkdir(parents=True)
    other = subprocess.Popen([sys.executable, "-c", HOLDER, str(lock)], stdout=subprocess.PIPE, text=True)
    assert other.stdout.readline() == "held\n"

    def second(window):
        assert "monday.nnstudio is open in another window too" in said(window)
        assert offers(window) == ["Make this a copy"]
        window.notice.hush()
        window.document.edit("training.learning_rate", 0.2)
        # The first one saves, with the time and the size that the file had.
        before = path.stat()
        twin = path.with_name("twin")
        twin.write_bytes(path.read_bytes())
        os.replace(twin, path)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        press(window, Qt.Key.Key_S, CTRL)
        assert said(window) == (
            "monday.nnstudio was changed by another program since you opened it: save over it, save under another "
            "name, or open it anew."
        )
        offer(window, "Open it anew")
        assert window.document.experiment == preset("circle")
        assert not window.isWindowModified()
        qtbot.waitUntil(lambda: not window.reopening.busy, timeout=WAIT)
        assert [action.text().split(",")[0] for action in closed(window)] == ["monday.nnstudio"]
        # It goes away or gets another name under the window: saving puts it back.
        window.document.edit("training.learning_rate", 0.3)
        path.rename(tmp_path / "tuesday.nnstudio")
        press(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=WAIT)
        assert load(path).experiment.training.learning_rate == 0.3

    def alone(window):
        assert not window.notice.kind

    try:
        live(qtbot, second, str(path))
    finally:
        other.kill()
        other.communicate()
    assert lock.exists()  # nobody holds what a killed program left
    live(qtbot, alone, str(path))
