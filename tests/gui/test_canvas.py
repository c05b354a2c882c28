"""The canvas by mouse and keys, over a real document; every edit is undone back to the start."""

import dataclasses
import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage

from nnstudio.nn.trainer import Trainer
from nnstudio.run.mailbox import Frame
from nnstudio.spec import Experiment, preset
from nnstudio.spec.edit import replace
from nnstudio.ui.canvas.arithmetic import work_out
from nnstudio.ui.canvas.explanation import explain
from nnstudio.ui.canvas.geometry import Hit
from nnstudio.ui.canvas.items import WeightsItem
from nnstudio.ui.canvas.view import NetworkCanvas
from nnstudio.ui.document import Document
from nnstudio.ui.theme import DARK

# Qt's offscreen platform says of some calls that it has nothing to do for them.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton


def frame_of(trainer, run=1):
    """A frame as the worker would make it."""
    history = trainer.history.view()
    given = {
        "run": run, "experiment": trainer.experiment, "network": trainer.network, "data": trainer.data,
        "parameters": trainer.parameters, "history": history, "update": trainer.update, "epoch": trainer.epoch,
        "fraction": trainer.fraction, "samples": trainer.samples, "state": "running", "message": "",
        "updates_per_second": 0.0, "rate": trainer.rate, "penalty": trainer.penalty_parts(), "masks": trainer.masks,
        "reading": history.curves[-1], "optimizer": trainer.optimizer_state,
    }  # fmt: skip
    return Frame(**given)


class Hand:
    """A user at a canvas: points at things by what they are."""

    def __init__(self, qtbot, canvas):
        self.qtbot, self.canvas, self.view = qtbot, canvas, canvas.view
        self.document = canvas.document

    def place(self, x, y):
        return self.view.mapFromScene(QPointF(x, y))

    def at(self, hit):
        return self.view.place_of(hit)

    def on_weight(self, hit, t=0.35):
        a, b, c, d = (np.asarray(p) for p in self.view.drawing.curve(hit)[:4])
        x, y = (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t**2 * c + t**3 * d
        return self.place(float(x), float(y))

    def click(self, place):
        self.qtbot.mouseClick(self.view.viewport(), LEFT, pos=place)

    def drag(self, start, end, release=True):
        port = self.view.viewport()
        self.qtbot.mousePress(port, LEFT, pos=start)
        for share in (0.3, 0.7, 1.0):
            self.qtbot.mouseMove(port, start + (end - start) * share)
        if release:
            self.qtbot.mouseRelease(port, LEFT, pos=end)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.view, key, modifier)

    @property
    def topology(self):
        return self.document.experiment.model.topology

    def undo_all(self):
        while self.document.undo_stack.canUndo():
            self.document.undo_stack.undo()


@pytest.fixture
def open_canvas(qtbot, themes):
    def make(experiment=None, epochs=2, frame=True):
        document = Document(experiment or Experiment())
        canvas = NetworkCanvas(document, themes)
        qtbot.addWidget(canvas)
        canvas.resize(760, 470)
        canvas.show()
        if frame:
            trainer = Trainer(document.experiment)
            trainer.run(epochs=epochs)
            canvas.show_frame(frame_of(trainer))
        return Hand(qtbot, canvas)

    return make


@pytest.fixture
def hand(open_canvas):
    """A canvas with the default network; whatever a test does, undo leads back to the start."""
    hand = open_canvas()
    start = hand.document.experiment
    yield hand
    hand.undo_all()
    assert hand.document.experiment == start
    assert hand.canvas.network.experiment == start


# Mouse


@pytest.mark.parametrize(("gap", "expected"), [(0, "4-4-2"), (1, "4-4-2"), (2, "4-2-2")])
def test_clicking_a_gap_inserts_a_layer(hand, gap, expected):
    hand.click(hand.place(*hand.view.drawing.insert_mark(gap).centre))
    assert hand.topology == expected
    assert hand.view.selected == Hit("node", gap + 1)


def test_clicking_free_room_between_weights_inserts_too(hand):
    gap = hand.view.drawing.gap(2)
    hand.click(hand.place(gap.centre[0], gap.y + gap.height - 4))
    assert hand.topology == "4-2-2"


def test_plus_and_minus_change_the_width(hand):
    hand.click(hand.at(Hit("plus", 1)))
    assert hand.topology == "5-2"
    hand.click(hand.at(Hit("minus", 2)))
    assert hand.topology == "5-1"
    hand.click(hand.at(Hit("minus", 2)))
    assert hand.topology == "5"


@pytest.mark.parametrize(("rows", "expected"), [(2, "6-2"), (-3, "1-2"), (-9, "1-2")])
def test_dragging_the_lower_edge_changes_the_width(hand, rows, expected):
    start = hand.at(Hit("grip", 1))
    pitch = hand.view.drawing.pitch * hand.view.transform().m11()
    hand.drag(start, start + QPoint(0, round(rows * pitch)))
    assert hand.topology == expected
    assert hand.document.undo_stack.count() == 1


def test_dragging_a_header_moves_the_layer(hand):
    start = hand.place(hand.view.drawing.columns[1].x, 8)
    end = hand.place(hand.view.drawing.columns[2].x, 8)
    hand.drag(start, end)
    assert hand.topology == "2-4"
    assert hand.view.selected == Hit("header", 2)


def test_escape_leaves_no_trace_of_a_drag(hand):
    start = hand.place(hand.view.drawing.columns[1].x, 8)
    end = hand.place(hand.view.drawing.columns[2].x, 8)
    hand.drag(start, end, release=False)
    assert hand.view.marks.line is not None
    hand.key(Key.Key_Escape)
    assert hand.view.marks.line is None
    assert not hand.view.marks.ghosts
    hand.qtbot.mouseRelease(hand.view.viewport(), LEFT, pos=end)
    assert hand.topology == "4-2"
    assert hand.document.undo_stack.count() == 0


def test_clicking_a_weight_edits_its_value(hand):
    hit = Hit("weight", 1, 3, 0)
    hand.click(hand.on_weight(hit))
    editor = hand.canvas.editor
    assert editor.isVisible()
    assert hand.view.selected == editor.hit == hit
    before = hand.canvas.network.parameter(hit)
    with hand.qtbot.waitSignal(hand.document.parameter_set) as told:
        editor.value.selectAll()
        hand.qtbot.keyClicks(editor.value, "1.25")
        hand.qtbot.keyClick(editor.value, Key.Key_Return)
    assert told.args == [hand.canvas.network.parameter_index(hit), 1.25]
    assert not editor.isVisible()
    assert hand.canvas.network.parameter(hit) == 1.25
    hand.document.undo_stack.undo()
    assert hand.canvas.network.parameter(hit) == before


def test_clicking_a_bias_edits_it(hand):
    hit = Hit("bias", 3, 0)
    hand.click(hand.at(hit))
    editor = hand.canvas.editor
    assert editor.hit == hit
    hand.qtbot.keyClick(editor.value, Key.Key_Up)
    hand.qtbot.keyClick(editor.value, Key.Key_Return)
    assert hand.document.undo_stack.count() == 1


def test_a_wrong_value_is_marked_and_changes_nothing(hand):
    hand.click(hand.on_weight(Hit("weight", 1, 3, 0)))
    editor = hand.canvas.editor
    editor.value.selectAll()
    hand.qtbot.keyClicks(editor.value, "abc")
    hand.qtbot.keyClick(editor.value, Key.Key_Return)
    assert editor.value.property("wrong")
    assert editor.reason.isVisible()
    hand.qtbot.keyClick(editor.value, Key.Key_Escape)
    assert not editor.isVisible()
    assert hand.document.undo_stack.count() == 0


def test_return_on_an_untouched_value_keeps_all_its_digits(hand):
    hand.click(hand.on_weight(Hit("weight", 1, 3, 0)))
    hand.qtbot.keyClick(hand.canvas.editor.value, Key.Key_Return)
    assert hand.document.undo_stack.count() == 0


def test_freezing_a_weight(hand):
    hand.click(hand.on_weight(Hit("weight", 1, 3, 0)))
    hand.canvas.editor.freeze.click()
    assert hand.document.experiment.model.layers[0].frozen == ((0, 3),)
    assert hand.canvas.editor.freeze.isChecked()
    hand.canvas.editor.freeze.click()
    assert hand.document.experiment.model.layers[0].frozen == ()


def test_pruning_a_weight_and_undoing_it_brings_the_value_back(hand):
    hit = Hit("weight", 1, 3, 0)
    value = hand.canvas.network.parameter(hit)
    hand.click(hand.on_weight(hit))
    hand.canvas.editor.prune.click()
    assert hand.document.experiment.model.layers[0].pruned == ((0, 3),)
    assert hand.canvas.network.parameter(hit) == 0
    assert not hand.canvas.editor.value.isEnabled()
    hand.document.undo_stack.undo()
    assert hand.document.experiment.model.layers[0].pruned == ()
    assert hand.canvas.network.parameter(hit) == value


def test_the_wheel_with_control_zooms_and_fit_goes_back(hand):
    scale = hand.view.transform().m11()
    hand.key(Key.Key_Plus, CONTROL)
    assert hand.view.transform().m11() > scale
    hand.key(Key.Key_0, CONTROL)
    assert hand.view.transform().m11() == pytest.approx(scale)
    assert hand.topology == "4-2"


def test_hovering_a_gap_offers_a_layer(hand):
    hand.qtbot.mouseMove(hand.view.viewport(), hand.place(*hand.view.drawing.insert_mark(1).centre))
    assert hand.view.marks.gap == 1
    hand.qtbot.mouseMove(hand.view.viewport(), hand.at(Hit("node", 1, 0)))
    assert hand.view.marks.gap is None


# Keys


def test_arrows_select_and_tell_which_layer(hand):
    told = []
    hand.canvas.selection_changed.connect(told.append)
    hand.click(hand.at(Hit("node", 0, 0)))
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Right, Key.Key_Right):
        hand.key(key)
    assert hand.view.selected == Hit("node", 3, 0)
    assert told == [0, 1, 2]
    assert hand.view.marks.ring is not None


def test_delete_removes_the_selected_neuron_and_with_the_last_the_layer(hand):
    hand.click(hand.at(Hit("node", 2, 0)))
    hand.key(Key.Key_Delete)
    assert hand.topology == "4-1"
    hand.key(Key.Key_Delete)
    assert hand.topology == "4"


def test_delete_takes_out_the_very_neuron_that_is_selected(hand):
    moved = []
    hand.document.moved.connect(lambda _b, _a, origins: moved.append(origins))
    hand.click(hand.at(Hit("node", 1, 1)))
    hand.key(Key.Key_Delete)
    assert moved[0][1] == ((1, 0), (1, 2), (1, 3))


def test_insert_adds_a_layer_or_a_neuron(hand):
    hand.click(hand.at(Hit("node", 1, 0)))
    hand.key(Key.Key_Insert)
    assert hand.topology == "4-4-2"
    assert hand.view.selected == Hit("node", 2)
    hand.key(Key.Key_Insert, SHIFT)
    assert hand.topology == "4-5-2"
    hand.key(Key.Key_Plus)
    hand.key(Key.Key_Minus)
    hand.key(Key.Key_Minus)
    assert hand.topology == "4-4-2"


def test_alt_arrows_move_the_layer(hand):
    hand.click(hand.at(Hit("node", 1, 0)))
    hand.key(Key.Key_Right, ALT)
    assert hand.topology == "2-4"
    hand.key(Key.Key_Left, ALT)
    assert hand.topology == "4-2"


def test_return_opens_the_editor_of_what_is_selected(hand):
    hand.click(hand.at(Hit("node", 2, 1)))
    hand.key(Key.Key_Return)
    assert hand.canvas.editor.hit == Hit("bias", 2, 1)
    hand.qtbot.keyClick(hand.canvas.editor.value, Key.Key_Escape)
    hand.key(Key.Key_Left, CONTROL)
    hand.key(Key.Key_Down)
    hand.key(Key.Key_Return)
    assert hand.canvas.editor.hit == Hit("weight", 2, 1, 1)


def test_what_the_data_decides_is_refused_in_a_message(hand):
    told = []
    hand.canvas.message.connect(told.append)
    hand.click(hand.at(Hit("node", 3, 0)))
    for key in (Key.Key_Plus, Key.Key_Minus, Key.Key_Delete):
        hand.key(key)
    hand.click(hand.at(Hit("node", 0, 0)))
    for key in (Key.Key_Plus, Key.Key_Minus, Key.Key_Delete):
        hand.key(key)
    assert len(told) == 6
    assert hand.topology == "4-2"


def test_space_is_left_to_the_window(hand, qtbot):
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    event.accept()
    hand.view.keyPressEvent(event)
    assert not event.isAccepted()


# The header


@pytest.mark.parametrize(("text", "expected"), [("8-8-8", "8-8-8"), ("none", "none"), ("3, 2", "3-2")])
def test_a_typed_topology_is_drawn(hand, text, expected):
    field = hand.canvas.topology
    field.selectAll()
    hand.qtbot.keyClicks(field, text)
    hand.qtbot.keyClick(field, Key.Key_Return)
    assert hand.topology == field.text() == expected
    assert len(hand.view.drawing.columns) == len(hand.document.experiment.model.layers) + 1
    assert hand.canvas.count.text().startswith(f"{hand.document.experiment.parameter_count} ")


def test_a_wrong_topology_is_marked_in_place(hand):
    field = hand.canvas.topology
    field.selectAll()
    hand.qtbot.keyClicks(field, "4-x")
    hand.qtbot.keyClick(field, Key.Key_Return)
    assert field.property("wrong")
    assert "4-x" in hand.canvas.reason.text()
    assert hand.topology == "4-2"
    field.selectAll()
    hand.qtbot.keyClicks(field, "3")
    hand.qtbot.keyClick(field, Key.Key_Return)
    assert not field.property("wrong")
    assert hand.canvas.reason.isHidden()
    assert hand.topology == "3"


def test_the_network_is_described_in_words(hand):
    assert hand.canvas.accessibleDescription() == "Network 2-4-2-1, 25 parameters, tanh"
    hand.click(hand.at(Hit("node", 1, 2)))
    assert hand.view.accessibleDescription().startswith("Layer 1, neuron 3")


# The menu


def test_the_menu_sets_every_field_of_a_layer(hand):
    menu = hand.view.open_menu(Hit("header", 1), QPoint(10, 10))
    submenus = {action.text(): action.menu() for action in menu.actions() if action.menu()}
    for name, choice in (("Activation", "relu"), ("Dropout", "0.2"), ("L1", "0.001"), ("L2", "0.01")):
        next(action for action in submenus[name].actions() if action.text() == choice).trigger()
    next(action for action in submenus["Initial weights"].actions() if action.text() == "he-normal").trigger()
    next(action for action in menu.actions() if action.text() == "Bias").trigger()
    menu.close()
    layer = hand.document.experiment.model.layers[0]
    assert (layer.activation, layer.dropout, layer.l1, layer.l2) == ("relu", 0.2, 0.001, 0.01)
    assert (layer.initializer, layer.bias) == ("he-normal", False)
    assert hand.view.drawing.bias(1, 0) is None


def test_the_menu_inserts_and_removes(hand):
    menu = hand.view.open_menu(Hit("node", 1, 0), QPoint(10, 10))
    next(action for action in menu.actions() if action.text() == "Remove layer").trigger()
    menu.close()
    assert hand.topology == "2"


# Frames


def test_a_frame_changes_what_is_seen(open_canvas):
    hand = open_canvas(frame=False)
    before = picture(hand.canvas)
    trainer = Trainer(hand.document.experiment)
    hand.canvas.show_frame(frame_of(trainer))
    first = picture(hand.canvas)
    trainer.run(epochs=20)
    hand.canvas.show_frame(frame_of(trainer))
    assert before != first
    hand.qtbot.waitUntil(lambda: first != picture(hand.canvas))  # maps are thinned, the last is never lost


def test_a_reshaped_network_shows_the_weights_it_kept_at_once(hand):
    kept = hand.canvas.network.parameter(Hit("weight", 1, 2, 1))
    hand.click(hand.at(Hit("plus", 1)))
    scene = hand.canvas.network
    assert scene.frame.network.layout.widths == (2, 5, 2, 1)
    assert scene.parameter(Hit("weight", 1, 2, 1)) == kept
    assert scene.parameter(Hit("weight", 1, 4, 1)) == 0


def test_a_frame_of_another_shape_is_passed_over(hand):
    frame = frame_of(Trainer(replace(Experiment(), {"model.hidden": "3"})))
    kept = hand.canvas.network.frame
    hand.canvas.show_frame(frame)
    assert hand.canvas.network.frame is kept


def test_units_that_dropout_silences_are_hollow(open_canvas):
    experiment = replace(Experiment(), {"model.layers.0.dropout": 0.5})
    hand = open_canvas(experiment, frame=False)
    trainer = Trainer(experiment)
    trainer.run(epochs=1)
    mask = np.ones((10, 4))
    mask[0, 2] = 0
    masks = dataclasses.replace(trainer.masks, units=(None, mask, None, None))
    hand.canvas.show_frame(dataclasses.replace(frame_of(trainer), masks=masks))
    assert hand.canvas.network._columns[1]._silent == {2}


@pytest.mark.parametrize("name", ["sine", "iris", "digits"])
def test_other_data_are_drawn_too(open_canvas, name):
    hand = open_canvas(preset(name), epochs=1)
    assert hand.canvas.network.frame is not None
    assert picture(hand.canvas)
    names = hand.canvas.network.column_names(0)
    assert names[0] == hand.canvas.network.frame.data.feature_names[0]


def test_wide_layers_fold(open_canvas):
    hand = open_canvas(replace(preset("digits"), {"model.hidden": "128-64"}), epochs=1)
    drawing = hand.view.drawing
    assert drawing.columns[1].hidden > 0
    assert drawing.columns[3].hidden == 0
    assert hand.canvas.network._probe._show == "shade"


def test_every_unit_of_a_folded_layer_can_be_reached(open_canvas):
    hand = open_canvas(preset("digits"), epochs=1)
    hand.click(hand.at(Hit("node", 1, 0)))
    few = hand.view.drawing.columns[1].few
    for _ in range(few + 3):
        hand.key(Key.Key_Down)
    assert hand.view.selected == Hit("node", 1, few + 3)
    assert hand.view.drawing.node(1, few + 3) is not None
    hand.key(Key.Key_Return)
    assert hand.canvas.editor.hit == Hit("bias", 1, few + 3)
    hand.qtbot.keyClick(hand.canvas.editor.value, Key.Key_Escape)
    first = hand.view.drawing.columns[1].shown[0]
    hand.click(hand.at(Hit("strip", 1)))
    assert hand.view.drawing.columns[1].shown[0] == first + few
    assert hand.view.selected.column == 1


def test_non_finite_numbers_are_drawn_without_complaint(hand):
    frame = hand.canvas.network.frame
    wild = frame.parameters.copy()
    wild[:3] = [math.inf, -math.inf, math.nan]
    hand.canvas.show_frame(dataclasses.replace(frame, parameters=wild))
    assert picture(hand.canvas)


def test_an_exact_zero_is_dotted_and_a_pruned_weight_dashed(open_canvas):
    experiment = replace(Experiment(), {"model.layers.0.pruned": ((1, 2),), "model.layers.0.frozen": ((0, 0),)})
    hand = open_canvas(experiment)
    item = next(i for i in hand.canvas.network.items() if isinstance(i, WeightsItem) and i.bundle.target == 1)
    place = next(i for i in range(8) if (item.bundle.rows[i], item.bundle.units[i]) == (1, 2))
    assert item._pruned == {place}
    assert len(item._frozen) == 1
    assert item._keys[place] == 0


def test_the_arithmetic_is_that_of_the_network(hand):
    scene = hand.canvas.network
    x, y = scene.considered()
    work = work_out(scene.frame, Hit("node", 1, 2), x, y)
    assert work.z == pytest.approx(sum(t.weight * t.value for t in work.terms) + work.bias)
    assert work.a == pytest.approx(math.tanh(work.z))
    assert [t.slope for t in work.terms] == pytest.approx([work.delta * t.value for t in work.terms])
    assert "tanh(" in explain(scene, Hit("node", 1, 2))
    assert "x1" in explain(scene, Hit("weight", 1, 0, 0))


def test_hovering_a_neuron_explains_it(hand):
    hand.qtbot.mouseMove(hand.view.viewport(), hand.at(Hit("node", 2, 0)))
    hand.qtbot.waitUntil(hand.canvas.explanation.isVisible, timeout=2000)
    assert "a2,1" in hand.canvas.explanation.text()
    hand.qtbot.mouseMove(hand.view.viewport(), QPoint(3, 3))
    hand.qtbot.waitUntil(hand.canvas.explanation.isHidden, timeout=2000)


def test_the_theme_changes_without_restart(hand, themes):
    light = picture(hand.canvas)
    themes.choose("dark")
    try:
        assert picture(hand.canvas) != light
        assert hand.view.backgroundBrush().color().name().upper() == DARK.plot
    finally:
        themes.choose("light")


def picture(canvas):
    """The painted canvas as bytes."""
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits())
