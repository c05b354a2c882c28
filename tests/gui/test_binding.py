"""One editor on one path: what is typed, dragged and refused, and what the document makes of it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSlider, QVBoxLayout, QWidget

from nnstudio.spec import Experiment, declaration
from nnstudio.ui.binding import KEPT, Form
from nnstudio.ui.document import Document
from nnstudio.ui.scale import Linear, Logarithmic, scale_of
from nnstudio.ui.widgets import is_unfinished

# Offscreen has no window manager to give a least size to, and says so for every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

STEP = "training.learning_rate"


@pytest.fixture
def document(qapp):
    return Document(Experiment())


@pytest.fixture
def show(qtbot, document):
    """A shown window with a form of rows for the paths it is called with, and another field to go to."""

    def shown(*paths: str) -> Form:
        window = QWidget()
        column = QVBoxLayout(window)
        form = Form(document)
        for path in paths:
            form.add(path)
        column.addWidget(form)
        elsewhere = QLineEdit()
        elsewhere.setObjectName("elsewhere")
        column.addWidget(elsewhere)
        document.changed.connect(lambda _before, _after: form.refresh())
        qtbot.addWidget(window)
        window.resize(320, 200)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        form.window_shown = window
        return form

    return shown


def field(form, path, kind=QLineEdit):
    found = form.findChild(kind, path)
    assert found is not None, path
    return found


def type_in(qtbot, edit, text):
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def error_of(form, path):
    return form.findChild(QWidget, f"{path}.error")


def drag(qtbot, slider: QSlider, start: float, end: float, moves: int = 6):
    """Press at one part of the width, move, let go at another."""
    y = slider.height() // 2
    places = [QPoint(round(slider.width() * (start + (end - start) * i / moves)), y) for i in range(moves + 1)]
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(slider, place)
        QApplication.processEvents()
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=places[-1])


def test_typing_edits_once(qtbot, document, show):
    edit = field(show(STEP), STEP)
    spy = QSignalSpy(document.changed)
    type_in(qtbot, edit, "0.1")
    assert spy.count() == 0
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert document.experiment.training.learning_rate == 0.1
    assert spy.count() == 1
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert spy.count() == 1
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Step size 0.1"


def test_a_decimal_comma_is_understood(qtbot, document, show):
    edit = field(show(STEP), STEP)
    type_in(qtbot, edit, "0,25")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert document.experiment.training.learning_rate == 0.25


def test_a_wrong_value_is_marked_with_its_reason_and_range(qtbot, document, show):
    form = show(STEP)
    edit, error = field(form, STEP), error_of(form, STEP)
    type_in(qtbot, edit, "1000")
    assert edit.property("wrong") == "true"
    assert error.isVisible()
    assert error.text() == "1000 is not accepted: use above 0 to 100"
    assert edit.toolTip() == edit.accessibleDescription() == error.text()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "1000"
    assert edit.property("wrong") == "true"
    assert document.experiment.training.learning_rate == 0.03
    assert document.undo_stack.count() == 0


@pytest.mark.parametrize("text", ["abc", "nan", "inf", "0", "-1", "1e999"])
def test_what_is_no_step_size_is_refused(qtbot, document, show, text):
    form = show(STEP)
    edit = field(form, STEP)
    type_in(qtbot, edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.property("wrong") == "true"
    assert "use above 0 to 100" in error_of(form, STEP).text()
    assert document.experiment.training.learning_rate == 0.03


def test_escape_restores(qtbot, document, show):
    form = show(STEP)
    edit = field(form, STEP)
    type_in(qtbot, edit, "1000")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "0.03"
    assert edit.property("wrong") == "false"
    assert not error_of(form, STEP).isVisible()


def test_going_elsewhere_takes_what_is_right_and_restores_what_is_wrong(qtbot, document, show):
    form = show(STEP)
    edit, elsewhere = field(form, STEP), form.window_shown.findChild(QLineEdit, "elsewhere")
    type_in(qtbot, edit, "1000")
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    assert edit.text() == "0.03"
    assert edit.property("wrong") == "false"
    type_in(qtbot, edit, "0.5")
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    assert document.experiment.training.learning_rate == 0.5
    type_in(qtbot, edit, "1e-")
    assert edit.property("wrong") != "true"
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    assert edit.text() == "0.5"


def test_undo_refreshes_without_echo(qtbot, document, show):
    edit = field(show(STEP), STEP)
    type_in(qtbot, edit, "0.1")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    spy = QSignalSpy(document.changed)
    document.undo_stack.undo()
    assert edit.text() == "0.03"
    assert spy.count() == 1
    document.undo_stack.redo()
    assert edit.text() == "0.1"
    assert document.undo_stack.count() == 1


def test_a_change_elsewhere_leaves_what_is_being_typed(qtbot, document, show):
    edit = field(show(STEP), STEP)
    type_in(qtbot, edit, "0.0")
    document.edit("training.epochs", 7)
    assert edit.text() == "0.0"


def test_three_digits_at_rest_all_of_them_in_hand(qtbot, document, show):
    form = show(STEP)
    edit = field(form, STEP)
    document.edit(STEP, 0.0312345678)
    form.window_shown.findChild(QLineEdit, "elsewhere").setFocus()
    assert edit.text() == "0.0312"
    assert "0.0312345678" in edit.toolTip()
    edit.setFocus()
    assert edit.text() == "0.0312345678"


def test_arrows_step_by_the_scale(qtbot, document, show):
    edit = field(show(STEP, "data.noise"), STEP)
    edit.setFocus()
    for expected in (0.05, 0.1, 0.2):
        qtbot.keyClick(edit, Qt.Key.Key_Up)
        assert document.experiment.training.learning_rate == expected
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert document.experiment.training.learning_rate == 0.1
    assert document.undo_stack.count() == 1
    noise = field(edit.window(), "data.noise")
    noise.setFocus()
    qtbot.keyClick(noise, Qt.Key.Key_Up)
    assert document.experiment.data.noise == 5
    for _ in range(3):
        qtbot.keyClick(noise, Qt.Key.Key_Down)
    assert document.experiment.data.noise == 0


def wheel(widget, up=True):
    where = QPointF(widget.rect().center())
    turn = QPoint(0, 120 if up else -120)
    event = QWheelEvent(
        where, QPointF(widget.mapToGlobal(where.toPoint())), QPoint(), turn, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_wheel_turns_only_what_has_the_focus(qtbot, document, show):
    form = show(STEP, "training.optimizer")
    edit, slider = field(form, STEP), field(form, f"{STEP}.slider", QSlider)
    form.window_shown.findChild(QLineEdit, "elsewhere").setFocus()
    for widget in (edit, slider, field(form, "training.optimizer", QComboBox)):
        wheel(widget)
    assert document.undo_stack.count() == 0
    edit.setFocus()
    wheel(edit)
    assert document.experiment.training.learning_rate == 0.05


def test_a_drag_is_one_step_of_undo(qtbot, document, show):
    form = show(STEP)
    slider = field(form, f"{STEP}.slider", QSlider)
    spy = QSignalSpy(document.changed)
    drag(qtbot, slider, 0.2, 0.8)
    assert spy.count() > 2
    assert document.experiment.training.learning_rate > 0.5
    assert float(field(form, STEP).text()) == document.experiment.training.learning_rate
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.experiment.training.learning_rate == 0.03
    assert slider.value() == scale_of(declaration(STEP)).tick(0.03)


def test_the_left_end_of_a_penalty_is_exactly_zero(qtbot, document, show):
    form = show("model.l1")
    slider = field(form, "model.l1.slider", QSlider)
    drag(qtbot, slider, 0.1, 0.5)
    assert document.experiment.get("model.l1") > 0
    drag(qtbot, slider, 0.5, 0.0)
    assert document.experiment.get("model.l1") == 0.0


def test_a_refused_drag_goes_back_and_says_why(qtbot, document, show):
    form = show("data.train_share")
    slider = field(form, "data.train_share.slider", QSlider)
    drag(qtbot, slider, 0.5, 1.0)
    assert document.experiment.data.train_share <= 0.8
    assert error_of(form, "data.train_share").text().startswith("Test share: 0.2 leaves too little")
    assert float(field(form, "data.train_share").text()) == document.experiment.data.train_share
    assert slider.value() == round((document.experiment.data.train_share - 0.05) / 0.05)
    document.edit("data.test_share", 0.0)
    assert not error_of(form, "data.train_share").isVisible()


def test_choice_and_switch(qtbot, document, show):
    form = show("training.momentum", "training.nesterov", "training.optimizer", "training.beta1")
    box = field(form, "training.optimizer", QComboBox)
    box.setCurrentText("Adam")
    assert document.experiment.training.optimizer == "adam"
    document.undo_stack.undo()
    assert box.currentText() == "SGD"
    switch = field(form, "training.nesterov", QCheckBox)
    switch.click()
    assert not switch.isChecked()
    assert error_of(form, "training.nesterov").text() == "needs Momentum above 0 to look ahead along"
    document.edit("training.momentum", 0.9)
    assert not error_of(form, "training.nesterov").isVisible()
    switch.click()
    assert document.experiment.training.nesterov is True


def test_rows_without_effect_are_not_there(qtbot, document, show):
    form = show("training.momentum", "training.nesterov", "training.beta1", "training.batch_size")

    def visible(path, kind=QLineEdit):
        return field(form, path, kind).isVisible()

    assert visible("training.momentum")
    assert not visible("training.beta1")
    document.edit("training.optimizer", "adam")
    assert not visible("training.momentum")
    assert not visible("training.nesterov", QCheckBox)
    assert visible("training.beta1")
    document.edit("training.batch_mode", "batch")
    assert not visible("training.batch_size")


def test_a_walk_by_keys_to_a_choice_is_one_step_of_undo(qtbot, document, show):
    box = field(show("training.optimizer"), "training.optimizer", QComboBox)
    box.setFocus()
    for _ in range(4):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert document.experiment.training.optimizer == "adam"
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.experiment.training.optimizer == "sgd"


def test_rows_can_depend_on_a_switch(qtbot, document, show):
    form = show("training.early_stopping", "training.patience")
    patience = field(form, "training.patience")
    assert not patience.isVisible()
    field(form, "training.early_stopping", QCheckBox).click()
    assert patience.isVisible()
    document.undo_stack.undo()
    assert not patience.isVisible()


def test_a_refused_choice_goes_back_and_the_reason_names_what_stands_in_the_window(qtbot, document, show):
    form = show("training.loss", "training.optimizer")
    document.edit("data.source", "sine")
    box = field(form, "training.loss", QComboBox)
    box.setCurrentText("Hinge")
    assert box.currentText() == "Half squared"
    assert error_of(form, "training.loss").text() == (
        "Hinge is for classes, and sine has numbers: use Half squared, Mean squared, Absolute or Huber"
    )
    assert box.property("wrong") == "true"
    assert box.accessibleDescription() == error_of(form, "training.loss").text()


def test_layers_that_differ_are_shown_as_mixed(qtbot, document, show):
    form = show("model.l1", "model.initializer", "model.bias")
    document.edit("model.layers.0.l1", 0.01)
    document.edit("model.layers.0.initializer", "zeros")
    document.edit("model.layers.0.bias", False)
    edit = field(form, "model.l1")
    assert edit.text() == ""
    assert edit.placeholderText() == "mixed"
    assert field(form, "model.initializer", QComboBox).currentIndex() == -1
    box = field(form, "model.bias", QCheckBox)
    assert box.checkState() == Qt.CheckState.PartiallyChecked
    type_in(qtbot, edit, "0.5")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert {layer.l1 for layer in document.experiment.model.layers} == {0.5}
    box.click()
    assert {layer.bias for layer in document.experiment.model.layers} == {True}


def test_kept_is_the_rest_of_dropped(qtbot, document, show):
    form = show("model.input_dropout")
    row = form.findChildren(QLineEdit)[0].parent().parent()
    document.edit("model.input_dropout", 0.1)
    row.binding.set_lens(KEPT)
    edit = field(form, "model.input_dropout")
    assert edit.text() == "0.9"
    type_in(qtbot, edit, "0.7")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert document.experiment.model.input_dropout == 0.3
    type_in(qtbot, edit, "0")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert error_of(form, "model.input_dropout").text() == "0 is not accepted: use above 0 to 1"
    assert document.experiment.model.input_dropout == 0.3


def test_ctrl_z_in_a_number_is_the_documents(qtbot, document, show):
    form = show(STEP)
    edit = field(form, STEP)
    undo = document.undo_stack.createUndoAction(form.window_shown)
    undo.setShortcut("Ctrl+Z")
    form.window_shown.addAction(undo)
    type_in(qtbot, edit, "0.1")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.experiment.training.learning_rate == 0.03


def test_everything_says_what_it_is(show):
    form = show(STEP, "training.optimizer", "training.nesterov", "training.batch_size")
    for path, kind in ((STEP, QLineEdit), ("training.optimizer", QComboBox), ("training.nesterov", QCheckBox)):
        widget = field(form, path, kind)
        assert widget.accessibleName()
        assert len(widget.toolTip()) > 20
    assert field(form, STEP).accessibleName() == "Step size η"
    assert field(form, f"{STEP}.slider", QSlider).accessibleName()


@pytest.mark.parametrize("scale", [Logarithmic(1e-4, 100), Logarithmic(1e-5, 10, zero=True), Linear(0, 50, 5),
                                   Logarithmic(1, 100_000, integer=True), Linear(0.05, 0.95, 0.05)])  # fmt: skip
def test_ticks_and_values_agree(scale):
    values = [scale.value(tick) for tick in range(scale.last_tick + 1)]
    assert values == sorted(values)
    assert values[-1] == scale.high
    assert values[0] == (0 if getattr(scale, "zero", False) else getattr(scale, "floor", None) or scale.low)
    # Two digits to a value: neighbours may share one, and a tick is never further off than that.
    assert all(abs(scale.tick(value) - tick) <= 16 for tick, value in enumerate(values))
    assert all(scale.value(scale.tick(value)) == pytest.approx(value, rel=0.06, abs=1e-12) for value in values)


def test_steps_meet_the_numbers_people_write():
    scale = Logarithmic(1e-5, 10, zero=True)
    assert scale.stepped(0, 1) == 1e-5
    assert scale.stepped(1e-5, -1) == 0
    assert [scale.stepped(0.01, n) for n in (1, 2, 3, -1, -2, -3)] == [0.02, 0.05, 0.1, 0.005, 0.002, 0.001]
    assert scale.stepped(0.03, 1) == 0.05
    assert scale.stepped(0.03, -1) == 0.02
    assert scale.stepped(10, 1) == 10
    whole = Logarithmic(1, 100_000, integer=True)
    assert [whole.stepped(10, n) for n in (-4, -3, -2, -1, 1)] == [1, 1, 2, 5, 20]
    assert Logarithmic(1e-6, 1).stepped(1e-8, -1) == 5e-9


@pytest.mark.parametrize(("text", "unfinished"), [("", True), ("-", True), ("1e-", True), (".", True), ("0.", False),
                                                  ("1e-3", False), ("abc", False), ("2", False)])  # fmt: skip
def test_unfinished_numbers_are_not_wrong_yet(text, unfinished):
    assert is_unfinished(text) is unfinished
