"""A monkey at the window: random keys, clicks, commands and files, and nothing is broken or left behind by them."""

import faulthandler
import os
import random
import sys
import threading
import time
from collections import deque

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QColorDialog,
    QDialog,
    QFileDialog,
    QGraphicsScene,
    QInputDialog,
    QMenu,
    QMessageBox,
    QWidget,
)  # fmt: skip

from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.spec import preset
from nnstudio.ui.extra_docks import EXTRAS
from nnstudio.ui.mishaps import Mishaps
from nnstudio.ui.search.session import Place
from nnstudio.ui.search.session import Session as SearchSession
from nnstudio.ui.workspaces import WORKSPACES

from . import strangers
from .studio import live

KEYS = [
    *(getattr(Qt.Key, f"Key_{name}") for name in (
        "Left", "Right", "Up", "Down", "Tab", "Backtab", "Return", "Escape", "Delete", "Insert", "Backspace", "Home",
        "End", "PageUp", "PageDown", "Space", "Plus", "Minus", "F2", "F10", "Period", "Comma", "Menu",
    )),
    *(getattr(Qt.Key, f"Key_{letter}") for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
]  # fmt: skip
MODIFIERS = [
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
]  # fmt: skip
TEXTS = ["", "0", "-1", "1e400", "nan", "4-2", "0.5", "none", "x1*", "π", "9" * 40, "=1+1", "../../a", "8-8-8"]
# Quitting ends the test; all processors at work, or a network of many weights, would take minutes and not break it.
SPARED = ("file.quit", "search.start")
MOST_PARAMETERS = 20_000
LONGEST_WAIT_S = 0.3  # for somebody to choose from a menu
LONGEST_DRAG_S = 3
LONGEST_STEP_S = 90  # of one step; most take milliseconds, and a busy machine ten times that


class Watchdog:
    """Ends the process when a step does not come to an end, and says in which step, of which seed, and where."""

    def __init__(self, monkey, seed, errors):
        self.monkey, self.seed, self.errors = monkey, seed, errors  # `errors`: the true stderr, past pytest's capture
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def __enter__(self):
        self._thread.start()

    def __exit__(self, *_):
        self._ended.set()
        self._thread.join()

    def _watch(self):
        while not self._ended.wait(1):
            step, since = self.monkey.step
            if time.monotonic() - since > LONGEST_STEP_S:
                trail = "\n".join(self.monkey.trail)
                text = f"\nThe monkey with seed {self.seed} hangs in step {step}:\n{trail}\n"
                os.write(self.errors, text.encode())
                faulthandler.dump_traceback(self.errors)
                os._exit(1)


class Monkey:
    """Does one random thing after another to a window, and remembers the last of them."""

    def __init__(self, window, rng, files, begun):
        self.window, self.rng, self.files, self.begun = window, rng, files, begun
        self.trail, self.step = deque(maxlen=25), (0, time.monotonic())
        self.mishaps, self.failures = window.findChild(Mishaps), []
        # What the training thread says in words is meant for people; an exception's name is not.
        window.controller.failed.connect(lambda text: self.failures.append(text) if "Error:" in text else None)

    def live(self, steps):
        deeds = (
            [self.command] * 8 + [self.key] * 12 + [self.click] * 16
            + [self.write, self.wheel, self.drag, self.resize] * 2
            + [self.drop, self.open_dock, self.close_dock, self.go_to, self.learn, self.search]
        )  # fmt: skip
        hand = QTimer(self.window, interval=100)
        hand.timeout.connect(self.let_go)
        hand.start()
        for step in range(self.begun, self.begun + steps):
            self.step = step, time.monotonic()
            if self.window.document.experiment.parameter_count > MOST_PARAMETERS:
                self.window.document.undo_stack.undo()
            deed = self.rng.choice(deeds)
            deed()
            QApplication.processEvents()
            self.close_popups()
            broken = self.mishaps.noted + self.failures
            assert not broken, f"step {step}: {broken}\n" + "\n".join(self.trail)
            assert self.window.isVisible(), f"step {step} closed the window:\n" + "\n".join(self.trail)

    def note(self, text):
        self.trail.append(text)

    def close_popups(self):
        popup = QApplication.activePopupWidget()
        if popup is not None and self.rng.random() < 0.5:
            QTest.keyClick(popup, self.rng.choice([Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape]))
            QApplication.processEvents()
        for _ in range(20):
            if (popup := QApplication.activePopupWidget()) is None:
                break
            popup.close()
            QApplication.processEvents()
        else:
            raise AssertionError(f"{describe(popup)} does not close:\n" + "\n".join(self.trail))
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible() and self.rng.random() < 0.2:
                dialog.reject()

    def command(self):
        actions = [
            a for a in self.window.findChildren(QAction)
            if a.isEnabled() and not a.isSeparator() and a.menu() is None and a.objectName() not in SPARED
            and not isinstance(a.parent(), QGraphicsScene)  # pyqtgraph's own, which nobody is shown
        ]  # fmt: skip
        action = self.rng.choice(actions)
        self.note(f"action {action.objectName() or action.text()}")
        action.trigger()

    def key(self):
        target = QApplication.focusWidget() or self.window
        key, modifier = self.rng.choice(KEYS), self.rng.choice(MODIFIERS)
        if (key, modifier) in ((Qt.Key.Key_Q, MODIFIERS[3]), (Qt.Key.Key_F4, MODIFIERS[4])):
            return
        self.note(f"key {key} {modifier} on {describe(target)}")
        QTest.keyClick(target, key, modifier)

    def somebody(self, kind=QWidget):
        found = [w for w in self.window.findChildren(kind) if w.isVisible() and w.isEnabled() and w.width() > 2]
        return self.rng.choice(found) if found else self.window

    def inside(self, widget):
        return QPoint(self.rng.randrange(max(1, widget.width())), self.rng.randrange(max(1, widget.height())))

    def click(self):
        widget = self.somebody()
        if isinstance(widget, QAbstractScrollArea):
            widget = widget.viewport()
        button = self.rng.choice([Qt.MouseButton.LeftButton] * 5 + [Qt.MouseButton.RightButton])
        self.note(f"{button} on {describe(widget)}")
        act = QTest.mouseDClick if self.rng.random() < 0.1 else QTest.mouseClick
        act(widget, button, self.rng.choice(MODIFIERS[:3]), self.inside(widget))

    def write(self):
        target = QApplication.focusWidget()
        if target is not None and target.inherits("QLineEdit"):
            text = self.rng.choice(TEXTS)
            self.note(f"write {text!r} into {describe(target)}")
            target.selectAll()
            target.insert(text)
            QTest.keyClick(target, Qt.Key.Key_Return)

    def wheel(self):
        widget = self.somebody(QAbstractScrollArea)
        view = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        at = QPointF(self.inside(view))
        turn = QPoint(0, self.rng.choice([-120, 120, 1200]))
        self.note(f"wheel on {describe(widget)}")
        event = QWheelEvent(
            at, view.mapToGlobal(at), QPoint(), turn, Qt.MouseButton.NoButton, self.rng.choice(MODIFIERS[:4]),
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)

    def drag(self):
        widget = self.somebody(QAbstractScrollArea)
        view = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        self.note(f"drag on {describe(widget)}")
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(view, left, Qt.KeyboardModifier.NoModifier, self.inside(view))
        for _ in range(3):
            QTest.mouseMove(view, self.inside(view))
            QApplication.processEvents()
        QTest.mouseRelease(view, left, Qt.KeyboardModifier.NoModifier, self.inside(view))

    def resize(self):
        self.note("resize")
        self.window.resize(self.rng.randrange(900, 1600), self.rng.randrange(650, 1000))

    def drop(self):
        mime = strangers.dropped(self.files, self.rng)
        self.note(f"drop {[url.fileName() for url in mime.urls()] or mime.text()[:60] or mime.formats()}")
        point, copy, left = QPointF(self.inside(self.window)), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = QDropEvent(point, copy, mime, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window, event)

    def open_dock(self):
        name = self.rng.choice(list(EXTRAS))
        self.note(f"open the dock {name}")
        self.window.extras.show(name)

    def close_dock(self):
        name = self.rng.choice(list(self.window.docks))
        self.note(f"close the dock {name}")
        self.window.docks[name].close()

    def go_to(self):
        name = self.rng.choice(list(WORKSPACES))
        self.note(f"go to {name}")
        self.window.workspaces.go(name)

    def learn(self):
        panel = self.window.extras.show("lesson")
        lesson = self.rng.choice([*panel.shelf.shelf.lessons, None])
        self.note(f"lesson {lesson and lesson.id}")
        if lesson is None:
            panel.session.leave()
        else:
            panel.session.open(lesson)
            panel.session.go_to(self.rng.randrange(len(lesson.steps)))

    def search(self):
        session = self.window.findChild(SearchSession)
        if session is None or session.running or session.busy:
            self.note("stop the search, if there is one")
            return session and session.stop()
        self.note("search")
        experiment = preset("xor").replace("training.epochs", 3)
        space = Space.parse(["training.learning_rate=log:1e-3..1"], experiment)
        path = self.files[0].with_name(f"search-{self.step[0]}.db")
        return session.start(experiment, space, Settings(trials=self.rng.randint(1, 30)), Place("here"), path)

    def let_go(self):
        """A menu of a button, and something dragged, wait inside the deed that began them: a timer ends them there."""
        waited = time.monotonic() - self.step[1]
        for waiting in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if waiting is not None and waited > LONGEST_WAIT_S:
                self.note(f"let go of {describe(waiting)}")
                if isinstance(waiting, QMenu) and self.rng.random() < 0.5:
                    QTest.keyClick(waiting, Qt.Key.Key_Down)
                    QTest.keyClick(waiting, Qt.Key.Key_Return)
                waiting.close()
        if waited > LONGEST_DRAG_S:
            self.note("let go of what is dragged, if it is")
            QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Escape)


def describe(widget):
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"


@pytest.fixture
def tame(monkeypatch, tmp_path):
    """Questions answer themselves, at random: nobody is there to do it."""

    def prepare(rng, files):
        buttons = QMessageBox.StandardButton

        def place(*_, **__):
            return str(rng.choice([tmp_path / f"saved-{rng.randrange(3)}", ""])), ""

        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(rng.choice([*files, ""])), ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", place)
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
        monkeypatch.setattr(QMessageBox, "exec", lambda *_: rng.choice([buttons.Save, buttons.Discard, buttons.Cancel]))
        for name in ("question", "warning", "information", "critical", "about"):
            monkeypatch.setattr(QMessageBox, name, lambda *_, **__: rng.choice([buttons.Yes, buttons.No, buttons.Ok]))
        monkeypatch.setattr(QDialog, "exec", lambda self, *_: (self.close(), 0)[1])
        monkeypatch.setattr(QMenu, "exec", lambda *_: None)
        monkeypatch.setattr(QColorDialog, "getColor", lambda start, *_, **__: start)
        for name in ("getText", "getItem"):
            monkeypatch.setattr(QInputDialog, name, lambda *_, **__: (rng.choice(TEXTS), rng.random() < 0.5))

    return prepare


@pytest.fixture
def true_errors(capfd):
    with capfd.disabled():
        errors = os.dup(sys.stderr.fileno())
    yield errors
    os.close(errors)


LONG = [pytest.mark.long, pytest.mark.timeout(7200)]


@pytest.mark.parametrize(
    ("steps", "lives", "seed", "language"),
    [(150, 1, 1, "en"), *(pytest.param(10_000, 5, seed, "de" if seed % 2 else "en", marks=LONG) for seed in range(5))],
)
def test_random_keys_clicks_and_commands_break_nothing(
    qtbot,
    private_home,
    tmp_path,
    tame,
    true_errors,
    request,
    record_property,
    monkeypatch,
    steps,
    lives,
    seed,
    language,
):
    """The long one lives several times in the same home: a window opens as the one before was left."""
    if lives > 1:
        seed = request.config.getoption("--monkey-seed") or seed
        steps = request.config.getoption("--monkey-steps") or steps
    monkeypatch.setenv("NNSTUDIO_LANGUAGE", language)
    rng = random.Random(seed)
    record_property("figures", f"{steps} steps, seed {seed}, {language}")
    strangers.lessons(private_home / "lessons", rng)
    (tmp_path / "files").mkdir()
    files = [*strangers.projects(tmp_path / "files", rng), *strangers.tables(tmp_path / "files", rng)]
    tame(rng, files)
    for life in range(lives):

        def script(window, begun=life * (steps // lives)):
            monkey = Monkey(window, rng, files, begun)
            with Watchdog(monkey, seed, true_errors):
                monkey.live(steps // lives)

        assert live(qtbot, script) == 0
