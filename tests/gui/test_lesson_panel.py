"""The Lesson dock: lists lessons, follows goals, locks controls, and gives everything back."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolTip,
    QWidget,
)

from nnstudio import load
from nnstudio.lessons import Shelf
from nnstudio.lessons.result import check_result
from nnstudio.project.recovery import find
from nnstudio.ui.lessons.controls import missing_controls, show_control
from nnstudio.ui.lessons.outline import Outline
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.recovering import Recovering
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Themes

LESSON = (Path(__file__).parents[1] / "unit/lessons/sample.md").read_text(encoding="utf-8")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, qapp, private_home, monkeypatch):
    own = private_home / "lessons" / "fast"
    own.mkdir(parents=True)
    (own / "lesson.md").write_text(LESSON, encoding="utf-8")
    made = MainWindow(Themes(qapp, "light"), Settings(private_home), keep_settings=False)
    made.resize(1440, 900)
    made.show()
    qtbot.waitUntil(lambda: made.clock.latest is not None)
    yield made
    made.actions_by_id["learn.leave"].trigger()
    made.files.forget_unsaved()
    made.close()
    made.dispose()


@pytest.fixture
def panel(window):
    window.actions_by_id["learn.lessons"].trigger()
    return window.extras.built["lesson"]


def begin(panel, name="fast"):
    panel.session.open(panel.shelf.shelf.lesson(name))


def click(panel, name, kind=QAbstractButton):
    QTest.mouseClick(panel.findChildren(kind, name)[-1], LEFT)


def trained(window, qtbot):
    """Train for a moment, as the work that a lesson must not lose."""
    window.document.edit("training.momentum", 0.5)
    window.controller.step(epochs=2)
    qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.epoch == 2)
    return window.clock.latest


def shown_alone(window, run):
    """That run is in front, and those of before, or of the lesson, are out of sight."""
    return window.clock.latest is not None and window.clock.latest.run == run and not window.clock.latest.others


def test_a_lesson_gives_back_the_work_there_was(window, panel, qtbot, tmp_path):
    document = window.document
    kept = trained(window, qtbot)
    document.set_path(tmp_path / "mine.nnstudio")
    count = document.undo_stack.count()
    workspace = window.workspaces.current
    begin(panel)
    assert document.experiment == panel.session.lesson.start
    assert document.path is None
    assert window.windowTitle().startswith("Too fast")
    qtbot.waitUntil(lambda: shown_alone(window, document.state.run))
    document.edit("training.learning_rate", 0.02)
    window.controller.step(epochs=1)
    panel.session.leave()
    assert panel.session.lesson is None
    assert document.experiment == kept.experiment
    assert document.path == tmp_path / "mine.nnstudio"
    assert window.windowTitle().startswith("mine.nnstudio")
    assert document.modified
    assert document.undo_stack.index() == count
    assert window.workspaces.current == workspace
    qtbot.waitUntil(lambda: shown_alone(window, kept.run))
    assert np.array_equal(window.clock.latest.parameters, kept.parameters)
    assert window.clock.latest.update == kept.update


def test_no_path_of_a_lesson_lies_on_the_surface_of_ones_own_work(window, panel, qtbot):
    earlier = window.surface.earlier
    mine = trained(window, qtbot).run
    # The lesson begins with the very experiment of that run.
    lesson = panel.shelf.shelf.lesson("fast")
    steps = tuple(replace(step, start=None) for step in lesson.steps)
    lesson = replace(lesson, start=window.document.experiment, steps=steps)
    panel.session.open(lesson)
    run = window.document.state.run
    window.controller.step(epochs=1)
    qtbot.waitUntil(lambda: shown_alone(window, run) and window.clock.latest.epoch == 1)
    earlier.keep(window.clock.latest)
    assert mine not in [kept.run for kept in earlier.beside(window.clock.latest)]
    panel.session.leave()
    qtbot.waitUntil(lambda: shown_alone(window, mine))
    qtbot.waitUntil(lambda: window.surface.frame is not None and window.surface.frame.run == mine)
    assert earlier.beside(window.clock.latest) == []


def test_work_that_was_saved_still_counts_as_saved(window, panel):
    assert not window.document.modified
    begin(panel)
    window.document.edit("training.learning_rate", 0.02)
    panel.session.leave()
    assert not window.document.modified


def test_undoing_the_beginning_of_a_lesson_leaves_it(window, panel, qtbot):
    before = window.document.experiment
    begin(panel)
    window.document.edit("training.learning_rate", 0.02)
    window.actions_by_id["edit.undo"].trigger()
    assert panel.session.lesson is not None
    window.actions_by_id["edit.undo"].trigger()
    assert panel.session.lesson is None
    assert window.document.experiment == before


def test_opening_something_else_leaves_the_lesson_first(window, panel):
    begin(panel)
    window.actions_by_id["file.new"].trigger()
    assert panel.session.lesson is None
    assert not window.document.undo_stack.count()


def test_work_that_waits_survives_a_crash_within_the_lesson(window, panel, qtbot, private_home):
    recovering = Recovering(window, private_home / "recovery")
    kept = trained(window, qtbot)
    begin(panel)
    window.document.edit("training.learning_rate", 0.02)
    files = private_home / "recovery"
    qtbot.waitUntil(lambda: bool(list(files.glob("*.nnstudio"))))
    recovering.keep_now()
    project = load(next(files.glob("*.nnstudio")))
    assert project.experiment == kept.experiment
    assert project.checkpoint.meta["update"] == kept.update
    panel.session.leave()
    window.files.forget_unsaved()
    recovering.finish()
    assert not list(files.glob("*.nnstudio"))


def test_controls_are_locked_and_hidden_and_come_back(window, panel):
    optimizer = window.findChild(QWidget, "training.optimizer")
    tip = optimizer.toolTip()
    window.docks["weights"].show()
    begin(panel)
    window.docks["hyperparameters"].raise_()
    assert not optimizer.isEnabled()
    assert "Locked by the lesson" in optimizer.toolTip()
    assert window.docks["weights"].isHidden()
    window.document.edit("training.momentum", 0.5)
    panel.session.look()
    assert not optimizer.isEnabled()
    panel.session.leave()
    assert optimizer.isEnabled()
    assert optimizer.toolTip() == tip


def test_a_tooltip_shown_over_a_locked_control_does_not_hold_the_lesson(window, panel, qtbot):
    kept = trained(window, qtbot)
    begin(panel)
    window.docks["hyperparameters"].raise_()
    optimizer = window.findChild(QWidget, "training.optimizer")
    # Qt hangs its label on the widget that the pointer rests on, and destroys it a moment later.
    QToolTip.showText(optimizer.mapToGlobal(optimizer.rect().center()), optimizer.toolTip(), optimizer)
    label = next(w for w in window.findChildren(QLabel) if w.isWindow())
    panel.session.look()
    label.deleteLater()
    QCoreApplication.sendPostedEvents(label, QEvent.Type.DeferredDelete)
    panel.session.leave()
    assert panel.session.lesson is None
    assert window.document.experiment == kept.experiment


def test_work_held_aside_comes_back_whatever_a_lesson_stumbles_over(window, panel, qtbot, monkeypatch):
    kept = trained(window, qtbot)
    begin(panel)
    monkeypatch.setattr(panel.session._locks, "release", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        panel.session.leave()
    monkeypatch.undo()
    assert window.document.experiment == kept.experiment


def test_work_that_never_came_back_is_offered_at_the_next_start(window, panel, qtbot, tmp_path):
    recovering = Recovering(window, tmp_path / "recovery")
    kept = trained(window, qtbot)
    begin(panel)
    qtbot.waitUntil(lambda: not window.files.saving.busy and list((tmp_path / "recovery").glob("*.nnstudio")) != [])
    recovering.finish()
    found = find(tmp_path / "recovery")
    assert found is not None
    assert load(found.path).experiment == kept.experiment
    found.discard()


def test_goals_are_ticked_as_they_are_reached(window, panel, qtbot):
    begin(panel)
    goal = panel.findChild(QWidget, "lesson.goal.1")
    words = goal.findChildren(QLabel)[-1]
    assert "not reached yet" in words.accessibleName()
    assert panel.findChild(QPushButton, "lesson.next").text() == "Skip"
    window.document.edit("training.learning_rate", 0.02)
    window.controller.step(epochs=22)
    qtbot.waitUntil(lambda: (0, 0) in panel.session.progress.goals)
    assert "(reached)" in words.accessibleName()
    click(panel, "lesson.quiz.1.1")
    click(panel, "lesson.quiz.1.check")
    assert panel.findChild(QLabel, "lesson.quiz.1.verdict").text().startswith("Not quite")
    click(panel, "lesson.quiz.1.2")
    click(panel, "lesson.quiz.1.check")
    assert panel.findChild(QLabel, "lesson.quiz.1.verdict").text().startswith("Right. Every update")
    assert panel.findChild(QPushButton, "lesson.next").text() == "Next"
    click(panel, "lesson.next")
    assert panel.session.step == 1
    assert window.document.experiment.training.learning_rate == 0.5
    assert not window.docks["runs"].isHidden()


def test_no_goal_is_reached_before_the_learner_acts(window, panel, qtbot):
    """A run that is left of the step before may be all that a goal asks for."""
    begin(panel)
    session = panel.session
    window.document.edit("training.learning_rate", 0.02)
    window.controller.step(epochs=22)
    qtbot.waitUntil(lambda: (0, 0) in session.progress.goals)
    session.progress.goals.clear()
    session.go_to(0)
    for _ in range(3):
        session.look()
    assert not session.progress.goals
    window.controller.step(epochs=1)
    qtbot.waitUntil(lambda: (0, 0) in session.progress.goals)


def test_hints_come_one_by_one_and_numbers_are_asked_for(window, panel):
    begin(panel)
    click(panel, "lesson.hint")
    assert panel.findChild(QLabel, "lesson.hints").text() == "Be patient."
    click(panel, "lesson.hint")
    assert "Be more patient." in panel.findChild(QLabel, "lesson.hints").text()
    panel.turn(1)
    edit = panel.findChildren(QLineEdit, "lesson.quiz.1.number")[-1]
    edit.setFocus()
    QTest.keyClicks(edit, "lots")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    verdict = panel.findChildren(QLabel, "lesson.quiz.1.verdict")[-1]
    assert "Type a number" in verdict.text()
    edit.clear()
    QTest.keyClicks(edit, "0,3")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert verdict.text().startswith("Right.")


def test_progress_is_there_when_the_lesson_is_opened_again(window, panel):
    begin(panel)
    panel.session.answer(0, [1])
    panel.turn(1)
    panel.session.leave()
    row = panel.list_page.list.findItems("Too fast", Qt.MatchFlag.MatchExactly)[0]
    assert "step 2 of 2" in row.data(Qt.ItemDataRole.UserRole + 1)
    begin(panel)
    assert panel.session.step == 1
    assert panel.session.progress.answers[0, 0].right


def test_a_step_points_at_its_controls(window, panel, qtbot):
    begin(panel)
    click(panel, "lesson.show")
    outline = window.findChild(Outline)
    assert outline is not None
    step_size = window.findChild(QLineEdit, "training.learning_rate")
    assert outline.geometry().contains(step_size.mapTo(window, step_size.rect().center()))
    panel.step_page.text.shown.emit("train.reset")
    assert len(window.findChildren(Outline)) == 1
    assert show_control(window, "file.new"), "a command without a button is in its menu"
    assert show_control(window, "training.clip_norm"), "what is folded away is opened"
    assert window.findChild(QLineEdit, "training.clip_norm").isVisible()
    assert show_control(window, "dock.runs")
    assert not show_control(window, "nothing.of.the.kind")
    window.findChild(Outline).vanish()


def test_a_changed_lesson_is_read_again_and_a_broken_one_is_told_of(window, panel, qtbot, private_home):
    file = private_home / "lessons" / "fast" / "lesson.md"
    begin(panel)
    file.write_text(LESSON.replace("Drag the", "Pull the"), encoding="utf-8")
    qtbot.waitUntil(lambda: "Pull the" in panel.step_page.text.toPlainText())
    file.write_text(LESSON.replace("minutes: 8", "minutes: x"), encoding="utf-8")
    problems = panel.findChild(QLabel, "lesson.problems")
    qtbot.waitUntil(lambda: "lesson.md:4: x is no length" in problems.text().replace("\u200b", ""))
    assert panel.session.lesson is not None
    new = private_home / "lessons" / "other"
    new.mkdir()
    (new / "lesson.md").write_text(LESSON.replace("Too fast", "Another"), encoding="utf-8")
    qtbot.waitUntil(lambda: panel.shelf.shelf.lesson("other") is not None)


def test_a_result_is_written_and_can_be_checked(window, panel, qtbot, tmp_path, monkeypatch):
    begin(panel)
    window.document.edit("training.learning_rate", 0.02)
    window.controller.step(epochs=22)
    qtbot.waitUntil(lambda: (0, 0) in panel.session.progress.goals)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Ada", True))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ada"), ""))
    window.actions_by_id["learn.result"].trigger()
    report = check_result(tmp_path / "ada.json", Shelf(panel.shelf.shelf.lessons))
    assert report.intact
    assert (report.goals[0].verdict, report.name) == ("confirmed", "Ada")
    assert report.goals[1].verdict == "missing"


def test_a_lesson_that_names_what_is_not_there_is_told_of(window, panel):
    lesson = panel.shelf.shelf.lesson("fast")
    assert missing_controls(window, [lesson]) == []
    from nnstudio.lessons import read_lesson

    odd = read_lesson(
        LESSON.replace("show:training.learning_rate", "show:training.speed").replace("docks: runs", "docks: kitchen")
        .replace("diverged then", "used kettle then"), "x",
    )  # fmt: skip
    assert [str(problem).partition(": ")[2] for problem in missing_controls(window, [odd])] == [
        "the window has no dock kitchen", "the window has no control training.speed",
        "the window has no command kettle",
    ]  # fmt: skip
