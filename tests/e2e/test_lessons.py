"""Every lesson of the program from its first page to the last, by mouse and keys, doing what its text says."""

import math
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QSlider,
    QWidget,
)

from nnstudio.lessons import Shelf, find_lessons
from nnstudio.lessons.library import shipped
from nnstudio.lessons.result import check_result
from nnstudio.ui.binding import Row
from nnstudio.ui.lessons.controls import find_control, missing_controls

from .studio import CTRL, LEFT, child, live, press, set_field, type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
IDS = [lesson.id for lesson in find_lessons([shipped()]).lessons]
SPACE = Qt.Key.Key_Space


class Learner:
    """What a person can do in a lesson."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window
        slider = child(window, "train.pace", QSlider)
        slider.setFocus()
        QTest.keyClick(slider, Qt.Key.Key_End)  # as fast as the machine can

    @property
    def session(self):
        return self.window.extras.built["lesson"].session

    def open(self, lesson):
        """Learn > Lessons, then the lesson in the list, and Enter."""
        self.window.findChild(QAction, "learn.lessons").trigger()
        listed = child(self.window, "lesson.list", QListWidget)
        self.qtbot.waitUntil(listed.isVisible)
        names = [listed.item(row).data(Qt.ItemDataRole.UserRole) for row in range(listed.count())]
        listed.setFocus()
        QTest.keyClick(listed, Qt.Key.Key_Home)
        for _ in range(names.index(lesson)):
            QTest.keyClick(listed, Qt.Key.Key_Down)
        QTest.keyClick(listed, Qt.Key.Key_Return)
        assert self.session.lesson.id == lesson

    def set(self, path, value):
        """Set a control; its panel is brought to the front as a click on its tab would."""
        self.front("data" if path.startswith("data.") else "hyperparameters")
        set_field(self.window, path, value)

    def front(self, dock):
        self.window.docks[dock].raise_()
        QApplication.processEvents()

    def hidden(self, widths):
        type_into(child(self.window, "topology", QLineEdit), widths)

    def click(self, name):
        QTest.mouseClick(child(self.window, name, QAbstractButton), LEFT)

    def reset(self):
        self.click("train.reset")

    def choose(self, name, value):
        """Choose an entry of a list by keys, once the list can be used; `value` is its data, or its place."""
        box = child(self.window, name, QComboBox)
        self.qtbot.waitUntil(box.isEnabled)
        place = value if isinstance(value, int) else box.findData(value)
        assert 0 <= place < box.count(), f"{name} does not offer {value}"
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(place):
            QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() == place

    def menu(self, name):
        """Choose a command from its menu."""
        action = self.window.findChild(QAction, name)
        assert action.isEnabled()
        action.trigger()

    def train(self, until):
        """Let it train until something is so; press again where a run has come to its end."""
        if not self.window.controller.running:
            press(self.window, SPACE)
        self.qtbot.waitUntil(lambda: self._goes_on(until))
        if self.window.controller.running:
            press(self.window, SPACE)
        self.qtbot.waitUntil(lambda: not self.window.controller.running)

    def _goes_on(self, until):
        if not until() and self.window.controller.state == "finished":
            press(self.window, SPACE)
            self.qtbot.waitUntil(lambda: self.window.controller.state != "finished" or until())
        return until()

    def reached(self, goal):
        return (self.session.step, goal - 1) in self.session.progress.goals

    def trained_to(self, goal):
        """Train until the goal of this number is ticked."""
        self.train(lambda: self.reached(goal))

    def done(self, goal):
        """The goal is reached without training."""
        self.qtbot.waitUntil(lambda: self.reached(goal))

    def answer(self, *answers):
        """Answer the questions of the step: the numbers of options from 1, or the number itself as text."""
        for number, answer in enumerate(answers, start=1):
            if isinstance(answer, str):
                type_into(child(self.window, f"lesson.quiz.{number}.number", QLineEdit), answer)
            else:
                for option in answer if isinstance(answer, tuple) else (answer,):
                    self.click(f"lesson.quiz.{number}.{option}")
                self.click(f"lesson.quiz.{number}.check")
            verdict = child(self.window, f"lesson.quiz.{number}.verdict", QLabel)
            assert verdict.text().startswith("Right"), verdict.text()

    def next(self):
        """Every goal is reached and every question answered, so the way on is open."""
        button = child(self.window, "lesson.next", QPushButton)
        assert button.text() in ("Next", "Finish"), self.unfinished()
        QTest.mouseClick(button, LEFT)

    def unfinished(self):
        session = self.session
        goals = session.lesson.steps[session.step].goals
        return f"step {session.step + 1}: " + "; ".join(
            goal.says for k, goal in enumerate(goals) if (session.step, k) not in session.progress.goals
        )


def parameters(do):
    do.trained_to(1)
    do.answer("25")
    do.next()
    do.trained_to(1)
    do.answer((1, 3))
    do.next()
    do.reset()
    do.set("training.learning_rate", 0.3)
    do.trained_to(2)
    do.next()
    do.hidden("3")
    do.trained_to(2)
    do.answer("13")
    do.next()
    do.hidden("2")
    do.trained_to(1)
    do.hidden("1")
    do.trained_to(2)
    do.answer(3)
    do.next()
    do.hidden("4")
    do.reset()
    do.trained_to(1)
    do.answer(2)


def line_and_polynomial(do):
    do.trained_to(1)
    do.answer(3)
    do.next()
    do.trained_to(1)
    do.answer(2)
    do.next()
    do.set("data.degree", 3)
    do.trained_to(2)
    do.answer("4")
    do.next()
    do.set("data.degree", 9)
    do.trained_to(1)
    do.answer(2)
    do.next()
    for goal, degree in ((1, 2), (2, 9), (3, 3)):
        do.set("data.degree", degree)
        do.trained_to(goal)
    do.answer(1)


def depth_and_width(do):
    do.hidden("4-4")
    do.done(1)
    do.hidden("16")
    do.done(2)
    do.answer("65")
    do.next()
    do.trained_to(1)
    do.next()
    menu = next(m for m in do.window.findChildren(QMenu) if m.title().replace("&", "") == "As many parameters")
    menu.aboutToShow.emit()
    next(a for a in menu.actions() if a.text() == "2-26-1").trigger()
    do.done(1)
    do.trained_to(2)
    do.answer(1)
    do.next()
    for goal, layers in ((1, "5-5-5-5"), (2, "3-3-3-3-3-3-3-3")):
        do.hidden(layers)
        do.reset()
        do.trained_to(goal)
    do.answer(2)
    do.next()
    do.hidden("9-8")
    do.reset()
    do.trained_to(1)
    do.answer(2)


def step_size(do):
    do.trained_to(1)
    do.answer(1)
    do.next()
    do.reset()
    do.set("training.learning_rate", 0.01)
    do.trained_to(1)
    do.next()
    do.reset()
    do.set("training.learning_rate", 0.15)
    do.trained_to(1)
    do.qtbot.waitUntil(lambda: math.isfinite(do.window.stability.last_limit))
    do.answer(f"{do.window.stability.last_limit:.3g}")
    do.next()
    do.reset()
    do.set("training.learning_rate", 1)
    press(do.window, SPACE)
    do.qtbot.waitUntil(lambda: do.window.clock.latest is not None and do.window.clock.latest.state == "diverged")
    do.qtbot.waitUntil(lambda: bool(do.session._watches[0].evidence))
    do.set("training.learning_rate", 0.1)
    do.reset()
    do.trained_to(1)
    do.answer(2)
    do.next()
    do.reset()
    do.trained_to(1)
    do.answer(2)


def batches(do):
    do.trained_to(1)
    do.answer("25000")
    do.next()
    do.set("training.batch_mode", "stochastic")
    do.set("training.learning_rate", 0.03)
    do.reset()
    do.trained_to(1)
    do.answer("250", 1)
    do.next()
    do.set("training.batch_mode", "mini-batch")
    do.set("training.batch_size", 25)
    do.set("training.learning_rate", 0.3)
    do.reset()
    do.trained_to(1)
    do.answer("10", 2)
    do.next()
    do.menu("train.batches")
    do.done(1)
    do.answer(1)
    do.next()
    do.set("training.batch_mode", "stochastic")
    do.set("training.learning_rate", 0.5)
    do.reset()
    do.trained_to(1)
    do.set("training.batch_mode", "mini-batch")
    do.set("training.batch_size", 10)
    do.reset()
    do.trained_to(2)
    do.answer(2)


def dropout(do):
    do.trained_to(1)
    do.answer(2)
    do.next()
    do.set("model.dropout", 0.5)
    do.reset()
    do.trained_to(1)
    do.answer("22.4", 1)
    do.next()
    do.set("dropout.convention", "kept")
    do.set("model.dropout", 0.8)
    do.done(1)
    do.answer(2)
    do.next()
    do.set("dropout.convention", "dropped")
    do.set("model.dropout", 0.9)
    do.reset()
    do.trained_to(1)
    do.answer(1)
    do.next()
    do.menu("view.ensemble")
    do.done(1)
    do.trained_to(2)
    do.answer(1)


def weight_decay(do):
    do.trained_to(1)
    do.answer("0")
    do.next()
    do.reset()
    do.set("model.l2", 0.01)
    do.trained_to(1)
    do.answer(2)
    do.next()
    do.set("model.l2", 0)
    do.set("model.l1", 0.01)
    do.reset()
    do.trained_to(1)
    do.answer(1)
    do.next()
    do.set("model.l1", 0.3)
    do.reset()
    do.trained_to(1)
    do.answer(1)
    do.next()
    do.menu("train.decay")
    do.done(1)
    do.set("model.l1", 0.003)
    do.set("model.l2", 0.003)
    do.reset()
    do.trained_to(2)
    do.next()
    do.front("layer")
    do.choose("layer.which", 0)
    set_field(do.window.layer_panel, "model.layers.0.l1", 0.01)
    do.done(1)
    do.reset()
    do.trained_to(2)
    do.answer(1)


def cross_validation(do):
    do.trained_to(1)
    do.next()
    do.click("validation.go")
    do.done(1)
    do.answer(3, "30")
    do.next()
    do.choose("validation.what", "data.degree")
    line = child(do.window, "validation.range", QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "int:1..9")
    do.click("validation.exact")
    do.click("validation.go")
    do.done(1)
    curve = do.window.extras.built["validation"].made
    assert curve.values[curve.choice("loss").best] == 7, "the text says so"
    do.answer(2, "7")
    do.next()
    do.set("data.degree", 7)
    do.trained_to(1)
    do.answer(2)
    do.next()
    open_test(do)
    do.answer(2)


def open_test(do):
    button = child(do.window, "validation.test", QAbstractButton)
    do.qtbot.waitUntil(lambda: bool(button.isEnabled() and button.toolTip()))
    do.click("validation.test")
    do.qtbot.waitUntil(lambda: do.window.findChild(QMessageBox, "validation.ask") is not None)
    box = do.window.findChild(QMessageBox, "validation.ask")
    QTest.mouseClick(box.button(QMessageBox.StandardButton.Open), LEFT)
    do.done(1)


def searched(do, **entries):
    """Fill in how it is searched, start, and wait for the end."""
    page = do.window.workspaces.page("search")
    do.click("search.leaf.plan")
    for name, value in entries.items():
        if name == "method":
            do.choose("search.method", value)
        else:
            type_into(child(page, f"search.{name}", QLineEdit), str(value))
    start = child(page, "search.start", QPushButton)
    do.qtbot.waitUntil(start.isEnabled)
    QTest.mouseClick(start, LEFT)
    do.qtbot.waitUntil(lambda: not page.session.running)


def search(do):
    do.trained_to(1)
    do.answer("125")
    do.next()
    press(do.window, Qt.Key.Key_3, CTRL)
    page = do.window.workspaces.page("search")
    do.qtbot.waitUntil(lambda: page.isVisible() and page.session.state != "reading")
    assert child(do.window, "lesson.text").isVisible(), "the lesson comes along"
    do.done(1)
    box = child(page, "vary.training.learning_rate", QCheckBox)
    box.setFocus()
    QTest.keyClick(box, SPACE)
    for part, value in (("low", "0.0001"), ("high", "1")):
        type_into(child(page, f"vary.training.learning_rate.{part}", QLineEdit), value)
    searched(do, method="random", trials=8)
    do.done(2)
    do.answer(2)
    do.next()
    searched(do, method="tpe", trials=12)
    do.done(1)
    best = page.board.kept.results.best.values["training.learning_rate"]
    assert 0.03 <= best <= 0.3, "the text says so"
    do.answer(2)
    do.next()
    searched(do, folds=4, trials=6)
    do.done(1)
    do.answer("24")
    do.next()
    do.click("search.canvas")
    do.done(1)
    do.trained_to(2)
    press(do.window, Qt.Key.Key_4, CTRL)
    do.answer(2)


def spiral(do):
    do.trained_to(1)
    do.answer("0.55")
    do.next()
    do.hidden("16-16")
    do.set("training.learning_rate", 0.02)
    do.reset()
    do.trained_to(1)
    do.answer(2)
    do.next()
    do.front("data")
    for term in ("sin x1", "sin x2"):
        do.click(f"data.features.{term}")
    do.done(1)
    do.hidden("12")
    do.reset()
    do.trained_to(2)
    do.answer(1)
    do.next()
    do.hidden("8")
    do.set("training.learning_rate", 0.05)
    do.reset()
    do.trained_to(1)
    do.next()
    do.menu("train.validation")
    open_test(do)
    do.answer(1)


SOLUTIONS = {
    "01-parameters": parameters, "02-line-and-polynomial": line_and_polynomial, "03-depth-and-width": depth_and_width,
    "04-step-size": step_size, "05-batches": batches, "06-dropout": dropout, "07-weight-decay": weight_decay,
    "08-cross-validation": cross_validation, "09-search": search, "10-spiral": spiral,
}  # fmt: skip


def test_every_lesson_has_a_solution():
    assert list(SOLUTIONS) == IDS


@pytest.mark.parametrize("lesson", IDS)
def test_a_lesson_is_solved_by_doing_what_it_says(lesson, qtbot, private_home, tmp_path):
    def script(window):
        before = window.document.experiment
        do = Learner(qtbot, window)
        do.open(lesson)
        session, opened = do.session, do.session.lesson
        SOLUTIONS[lesson](do)
        assert session.step == len(opened.steps) - 1
        window.extras.built["lesson"].write_result(opened, "Ada", tmp_path / "result.json")
        do.next()
        assert session.lesson is None
        assert session.progress.share(opened) == 1
        assert window.document.experiment == before
        assert not window.document.modified

    assert live(qtbot, script) == 0
    report = check_result(tmp_path / "result.json", Shelf(find_lessons([shipped()]).lessons), retrain=False)
    assert report.good
    assert report.complete


def test_lessons_name_controls_as_the_window_does(qtbot, private_home):
    """Every control exists, and the text that points at it is written on it."""

    def script(window):
        lessons = find_lessons([shipped()]).lessons
        assert [str(problem) for problem in missing_controls(window, lessons)] == []
        wrong = [
            f"{lesson.id}:{link.line}: {link.text} is not what {link.control} is called: {called(window, link.control)}"
            for lesson in lessons for link in lesson.links
            if not any(plain(link.text) in plain(name) for name in called(window, link.control))
        ]  # fmt: skip
        assert wrong == []

    assert live(qtbot, script) == 0


def plain(text):
    return re.sub(r"[&…]", "", text).casefold()


def called(window, name):
    """Everything that a person may read on a control or beside it."""
    control = find_control(window, name)
    if isinstance(control, QAction):
        return [control.text(), control.toolTip()]
    texts = [control.toolTip(), control.accessibleName()]
    if isinstance(control, QDockWidget):
        texts.append(control.windowTitle())
    if isinstance(control, QLabel | QAbstractButton):
        texts.append(control.text())
    around: QWidget | None = control
    while around is not None and not isinstance(around, Row):
        around = around.parentWidget()
    return [*texts, around.label.text()] if around is not None else texts


def test_there_is_something_to_do_at_every_step():
    for lesson in find_lessons([shipped()]).lessons:
        assert 5 <= lesson.minutes <= 15
        for step in lesson.steps:
            assert step.goals, f"{lesson.id}: {step.title}"
            assert step.shows, f"{lesson.id}: {step.title} points at nothing"
        assert lesson.notes
