"""Cross-validation in the window: folds that train live, curves, what is stale, and the door to the test set."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from nnstudio.nn.trainer import Trainer
from nnstudio.search import openings
from nnstudio.search.folds import Plan
from nnstudio.search.nested import nested
from nnstudio.search.validation import validate
from nnstudio.spec import preset
from nnstudio.spec.starts import with_source
from nnstudio.ui.document import Document
from nnstudio.ui.plots.cross_validation import LEARNING, CrossValidation
from nnstudio.ui.plots.plan_row import Whole
from nnstudio.ui.plots.validating import Asked, note_of

from .training import frame_of, trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


def frame(source="moons", run=1, updates=1, **changes):
    quick = {"training__epochs": 3, "data__samples": 60}
    return frame_of(trained(source, updates, **(quick | changes)), run=run, state="paused")


@pytest.fixture
def dock(make, private_home):
    made = make(lambda look: CrossValidation(Document(frame().experiment), look))
    made._document.setParent(made)
    made.resize(640, 400)
    made.show_frame(frame())
    yield made
    made.stop()


def show(dock, shown):
    """Open the experiment of a frame, and show it."""
    dock._document.set_experiment(shown.experiment, "open")
    dock.show_frame(shown)


def finish(qtbot, dock):
    qtbot.waitUntil(lambda: not dock.busy, timeout=60_000)


def go(qtbot, dock):
    QTest.mouseClick(dock.go, LEFT)
    assert dock.go.text() == "Cancel"
    finish(qtbot, dock)
    assert dock.go.text() == "Start"


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    assert box.currentData() == value


def test_every_fold_in_strips_with_its_score(qtbot, dock):
    assert dock.strips.isHidden()
    go(qtbot, dock)
    ours = validate(dock.frame.experiment, Plan(5, stratified=True))
    assert dock.made.scores("accuracy").tolist() == ours.scores("accuracy").tolist()
    assert dock.strips.isVisible()
    assert dock.strips.held.sum(axis=0).tolist() == [1] * 48
    for place, result in enumerate(ours.done):
        assert dock.strips.said(place).startswith(f"{result.held['accuracy']:.2f}"[:3])
    assert "5 of 5" in dock.note_text()
    assert "accuracy" in [entry.name for entry in dock.legend.entries]
    header, rows = dock.table()
    assert len(rows) == 5
    assert "train_accuracy" in header
    assert dock.describe()


def test_start_needs_no_frame(qtbot, dock):
    """A new run may be slow to show itself; what is validated is what is set, not what was on show."""
    dock._document.edit("data.seed", 3)
    dock.clear()
    go(qtbot, dock)
    assert dock.made.folds
    assert not dock.stale
    assert dock._asked.experiment.data.seed == 3
    dock.show_frame(frame(data__seed=3, run=2))
    assert dock.strips.isVisible()


def test_folds_are_seen_while_they_train(qtbot, dock):
    show(dock, frame(training__epochs=20_000, run=2))
    seen = []
    dock._task.progressed.connect(seen.append)
    QTest.mouseClick(dock.go, LEFT)
    qtbot.waitUntil(lambda: any(made.live for made in seen))
    qtbot.waitUntil(lambda: any(curve.isVisible() for curve in dock.views.curves))
    shown = [k for k in range(5) if "%" in dock.strips.said(k)]
    assert shown
    assert not dock.plan_row.isEnabled()
    QTest.mouseClick(dock.go, LEFT)
    assert not dock.busy
    assert dock.plan_row.isEnabled()


@pytest.mark.parametrize("view", ["curves", "scores", "samples"])
def test_views_of_folds(qtbot, dock, view):
    go(qtbot, dock)
    choose(dock.view, view)
    assert dock.canvas.isVisible()
    assert dock.extent() is not None
    if view == "curves":
        assert sum(curve.isVisible() for curve in dock.views.curves) == 5
        assert "epoch" in dock.readout(1.0, 0.0)
    elif view == "scores":
        assert len(dock.views.dots.data) == 5
        assert "Fold 2" in dock.readout(2.1, 0.5)
    else:
        assert len(dock.views.dots.data) == 48
        sample = dock.made.folds[3].held[0]
        assert f"sample {sample + 1}: held out in fold 4" in dock.readout(*dock.made.samples.x[sample])


def test_a_chosen_fold_stands_out(qtbot, dock):
    go(qtbot, dock)
    choose(dock.view, "samples")
    QTest.mouseClick(dock.strips, LEFT, pos=QPoint(60, 30))
    assert dock.strips.place == 1
    brushes = {brush.color().name() for brush in dock.views.dots.data["brush"]}
    assert len(brushes) == 2
    dock.strips.setFocus()
    QTest.keyClick(dock.strips, Qt.Key.Key_Down)
    assert dock.strips.place == 2
    QTest.keyClick(dock.strips, Qt.Key.Key_Escape)
    assert dock.strips.place == -1
    assert "held out" in dock.strips.tip(2)
    choose(dock.view, "curves")
    dock.strips.choose(0)
    assert dock.views.curves[0].pen.widthF() > dock.views.curves[1].pen.widthF()


def test_plans(qtbot, dock):
    row = dock.plan_row
    assert row.plan == Plan(5, 1, True)
    row.folds.setFocus()
    row.folds.selectAll()
    QTest.keyClicks(row.folds, "4")
    QTest.keyClick(row.folds, Qt.Key.Key_Return)
    QTest.keyClick(row.repeats, Qt.Key.Key_Up)
    assert row.plan == Plan(4, 2, True)
    go(qtbot, dock)
    assert len(dock.made.done) == 8
    QTest.mouseClick(row.shuffle, LEFT)
    assert row.plan == Plan(4, 1, True, shuffle=False)
    row.kind.setFocus()
    QTest.keyClick(row.kind, Qt.Key.Key_End)
    assert row.plan.leave_one_out
    show(dock, frame("iris", run=3, model__learner="neighbours"))
    go(qtbot, dock)
    assert len(dock.made.done) == 48
    assert dock.view.currentData() == "scores"  # nothing is trained, so there is no curve
    # Numbers have no classes to be stratified by.
    show(dock, frame("line", run=4))
    assert not row.kind.model().item(0).isEnabled()


def test_a_wrong_number_is_marked_and_the_last_one_stays(qtbot, make):
    field = Whole(5, 2, 100, "k", "Folds", "How many")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1")
    assert field.property("wrong") == "true"
    assert "from 2 to 100" in field.toolTip()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.value, field.text(), field.property("wrong")) == (5, "5", "false")


def test_what_cannot_be_is_said(qtbot, dock):
    dock.plan_row.folds.set_value(40)
    QTest.mouseClick(dock.go, LEFT)
    assert not dock.busy
    assert "too few for 40" in dock._empty.text()
    assert dock._empty.isVisible()
    dock.plan_row.folds.set_value(3)
    choose(dock.what, "training.learning_rate")
    dock.range.setText("1..")
    QTest.keyClick(dock.range, Qt.Key.Key_Return)
    assert "no range" in dock._empty.text()


def test_a_learning_curve_and_a_curve_over_a_hyperparameter(qtbot, dock):
    choose(dock.what, LEARNING)
    assert dock.view.isHidden()
    go(qtbot, dock)
    assert dock.made.values[-1] == 38
    assert dock.views.held.isVisible()
    assert len(dock.views.held.x) == len(dock.made.values)
    assert "38:" in dock.readout(38.0, 0.5)
    choose(dock.what, "training.learning_rate")
    assert dock.range.isVisible()
    assert dock.range.text().startswith("log:")
    dock.range.setText("0.01,0.1,1")
    go(qtbot, dock)
    assert dock.made.values == (0.01, 0.1, 1.0)
    assert dock.views.held.x == pytest.approx([-2, -1, 0])
    assert "best at" in [entry.name for entry in dock.legend.entries]
    assert len(dock.table()[1]) == 15
    choose(dock.score, "loss")
    assert dock.views.held.y == pytest.approx(dock.made.means("loss"))
    assert dock.take.text() == f"Use {dock.made.values[dock.made.choice('loss').best]:g}"
    dock._document.edit("training.learning_rate", 0.5)
    QTest.mouseClick(dock.take, LEFT)
    best = dock.made.values[dock.made.choice("loss").best]
    assert dock._document.experiment.training.learning_rate == best
    dock._document.undo_stack.undo()
    assert dock._document.experiment.training.learning_rate == 0.5
    choose(dock.what, "model.hidden")
    dock.range.setText("none,2,4-2")
    go(qtbot, dock)
    assert dock.canvas.axes["bottom"].names == {0.0: "none", 1.0: "2", 2.0: "4-2"}


def test_values_are_chosen_inside_the_folds(qtbot, dock):
    show(dock, frame("iris", run=2, model__learner="neighbours"))
    choose(dock.what, "model.neighbours")
    dock.range.setText("1,5,20")
    dock.plan_row.folds.set_value(3)
    QTest.mouseClick(dock.inner, LEFT)
    assert dock.view.isVisible()
    go(qtbot, dock)
    assert len(dock.nested.chosen) == 3
    assert dock.made is dock.nested.validation
    assert "where chosen" in dock.note_text()
    assert dock.strips.isVisible()
    assert not dock.take.isVisible()
    # As the command line has it.
    ours = nested(dock.frame.experiment, ["model.neighbours=1,5,20"], Plan(3, 1, True), Plan(3, 1, True))
    assert dock.nested.chosen == ours.chosen
    QTest.mouseClick(dock.inner, LEFT)
    go(qtbot, dock)
    assert dock.nested is None
    assert dock.made.values == (1, 5, 20)


def test_outer_folds_are_shown_when_they_are_done():
    experiment = preset("iris").replace("model.learner", "neighbours")
    asked = Asked("nested", experiment, Plan(3, 1, True), False, "model.neighbours=1,5")
    heard = []
    nested(asked.experiment, [asked.text], asked.plan, Plan(2), threads=1, report=heard.append)
    notes = [note_of(made.validation, asked, made, stale=False) for made in heard]
    assert notes[0].startswith("3 stratified folds")
    assert any(note.startswith("1 of 3 folds: ") and "chosen: " in note for note in notes)
    assert " of 3 folds" not in notes[-1]


def test_exact_answers_in_place_of_training(qtbot, dock):
    assert dock.exact.isHidden()
    linear = {"model__hidden": "none", "model__output_activation": "linear", "training__loss": "half-squared"}
    show(dock, frame("sine", run=2, data__degree=5, data__scaling="standard", **linear))
    assert dock.exact.isVisible()
    QTest.mouseClick(dock.exact, LEFT)
    choose(dock.what, "data.degree")
    dock.range.setText("int:1..7")
    go(qtbot, dock)
    assert np.isfinite(dock.made.means("r2")).all()
    assert dock.made.choice("r2").best >= 2
    assert "solved" in dock.note_text()


def test_results_of_an_earlier_experiment_are_marked(qtbot, dock):
    go(qtbot, dock)
    assert not dock.stale
    show(dock, frame(run=2, training__learning_rate=0.3))
    assert dock.stale
    assert dock._badge.text == "earlier experiment"
    assert "earlier experiment" in dock.note_text()
    show(dock, frame(run=1))
    assert not dock.stale
    assert dock._badge.text == ""


def test_the_test_set_is_opened_for_a_yes_alone(qtbot, dock):
    def answer(button):
        QTest.mouseClick(dock.test.button, LEFT)
        (box,) = dock.findChildren(QMessageBox, "validation.ask")
        text = box.informativeText()
        QTest.mouseClick(box.button(button), LEFT)
        finish(qtbot, dock)
        qtbot.waitUntil(lambda: not dock.findChildren(QMessageBox, "validation.ask"))
        return text

    assert "untouched" in answer(QMessageBox.StandardButton.Cancel)
    assert dock.test.opening is None
    assert openings.earlier() == ()
    assert "untouched" in answer(QMessageBox.StandardButton.Open)
    assert dock.test.opening[1].before == 0
    assert "Test set: accuracy" in dock.test.verdict.text()
    assert "for the first time" in dock.test.verdict.text()
    assert "opened once before" in answer(QMessageBox.StandardButton.Open)
    assert "opened once before" in dock.test.verdict.text()
    show(dock, frame(run=2, training__learning_rate=0.3))
    assert "earlier experiment" in dock.test.verdict.text()
    show(dock, frame(run=3, data__test_share=0.0))
    assert not dock.test.button.isEnabled()


def test_both_themes(qtbot, dock, themes):
    go(qtbot, dock)
    before = dock.strips.grab().toImage()
    themes.choose("dark")
    assert dock.strips.grab().toImage() != before


def test_a_function_has_nothing_to_hold_out(qtbot, dock):
    bowl = with_source(preset("moons"), "bowl").experiment
    show(dock, frame_of(Trainer(bowl), run=5, state="ready"))
    QTest.mouseClick(dock.go, LEFT)
    assert "no samples to hold out" in dock._empty.text()
