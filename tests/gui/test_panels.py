"""The panels and the transport bar on a real document, by mouse and keys."""

import itertools
import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QSlider,
    QToolButton,
    QWidget,
)

from nnstudio.choices.sources import SOURCES
from nnstudio.data import make_table
from nnstudio.spec import Experiment, preset
from nnstudio.spec.presets import of_table
from nnstudio.spec.topology import insert_layer, remove_layer
from nnstudio.ui.actions import ACTIONS, DOCKS, RECENT, build_actions, fill_menus, shortcut_rows
from nnstudio.ui.document import Document
from nnstudio.ui.panels.data_panel import DataPanel
from nnstudio.ui.panels.gallery import SplitStrip
from nnstudio.ui.panels.hyperparameter_panel import HyperparameterPanel
from nnstudio.ui.panels.layer_panel import LayerPanel
from nnstudio.ui.panels.schedule_curve import ScheduleCurve
from nnstudio.ui.transport import LAST_TICK, TransportBar, pace_at, pace_words, tick_of

# Offscreen has no window manager to give a least size to, and says so for every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def document(qapp):
    return Document(Experiment())


@pytest.fixture
def shown(qtbot, document, themes):
    def show(kind, width=300, height=600):
        panel = kind(document, themes)
        qtbot.addWidget(panel)
        panel.resize(width, height)
        with qtbot.waitExposed(panel):
            panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return show


def child(panel, name, kind=QLineEdit):
    found = panel.findChild(kind, name)
    assert found is not None, name
    return found


def enter(qtbot, panel, name, text):
    edit = child(panel, name)
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    return edit


def click(qtbot, panel, name, kind=QToolButton):
    widget = child(panel, name, kind)
    at = QPoint(8, widget.height() // 2) if kind is QCheckBox else widget.rect().center()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)
    return widget


PANELS = [DataPanel, HyperparameterPanel, LayerPanel]


@pytest.mark.parametrize("kind", PANELS)
@pytest.mark.parametrize("width", [260, 340])
def test_panels_scroll_down_and_never_sideways(shown, document, kind, width):
    panel = shown(kind, width, 400)
    document.edit("model.layers.0.l1", 0.125)
    document.edit("data.source", "breast-cancer")
    QApplication.processEvents()
    assert panel.horizontalScrollBar().maximum() == 0
    assert panel.widget().width() <= panel.viewport().width()
    assert panel.verticalScrollBar().maximum() > 0
    assert panel.minimumWidth() <= 340


@pytest.mark.parametrize("kind", PANELS)
def test_every_control_is_named_explained_and_reached_by_tab(shown, kind):
    panel = shown(kind)
    controls = [
        widget
        for one in (QLineEdit, QComboBox, QCheckBox, QToolButton, QSlider)
        for widget in panel.findChildren(one)
        if widget.isVisibleTo(panel)
    ]
    assert len(controls) > 10
    for control in controls:
        assert control.objectName(), control
        assert control.accessibleName(), control.objectName()
        assert control.toolTip(), control.objectName()
        # Of buttons that exclude each other Tab reaches the chosen one, and arrows go on from there.
        one_of_many = isinstance(control, QToolButton) and control.group() and not control.isChecked()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus or one_of_many, control.objectName()


@pytest.mark.parametrize("kind", PANELS)
def test_tab_goes_down_as_the_eye_does(shown, document, kind):
    panel = shown(kind)
    document.edit("data.source", "moons")
    document.edit("data.source", "sine")
    document.edit("model.layers.0.l1", 0.1)
    document.edit("model.hidden", "4-3-2")
    QApplication.processEvents()
    QApplication.processEvents()
    places, widget = [], panel.nextInFocusChain()
    while widget is not panel:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(panel) and not widget.focusProxy():
            corner = widget.mapTo(panel.widget(), widget.rect().center())
            places.append((corner.y(), corner.x(), widget.objectName()))
        widget = widget.nextInFocusChain()
    assert len(places) > 8
    for (y, x, name), (later_y, later_x, later) in itertools.pairwise(places):
        assert later_y > y + 4 or (abs(later_y - y) <= 4 and later_x > x), (name, later)


@pytest.mark.parametrize("kind", PANELS)
def test_themes_reach_panels_without_restart(shown, themes, kind):
    panel = shown(kind)
    ground = panel.grab().toImage().pixelColor(2, panel.height() - 4)
    for choice in ("dark", "contrast"):
        themes.choose(choice)
        after = panel.grab().toImage().pixelColor(2, panel.height() - 4)
        assert after.name().upper() == themes.theme.panel
        assert after != ground


def test_space_presses_what_tab_has_reached(qtbot, shown):
    panel = shown(HyperparameterPanel)
    pressed = []
    train = QAction("train", panel)
    train.setShortcut("Space")
    train.triggered.connect(lambda: pressed.append(1))
    panel.addAction(train)
    click(qtbot, panel, "training.batch_mode.batch")
    assert QApplication.focusWidget() is not child(panel, "training.batch_mode.batch", QToolButton)
    box = child(panel, "same_in_every_layer", QCheckBox)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    assert pressed == []
    slider = child(panel, "training.learning_rate.slider", QSlider)
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(slider, Qt.Key.Key_Space)
    assert pressed == [1]


# Data


def test_a_tile_chooses_its_source_and_undo_goes_back(qtbot, shown, document):
    panel = shown(DataPanel)
    spy = QSignalSpy(document.changed)
    click(qtbot, panel, "data.source.spiral")
    assert document.experiment.data.source == "spiral"
    assert spy.count() == 1
    document.undo_stack.undo()
    assert child(panel, "data.source.circle", QToolButton).isChecked()
    assert not child(panel, "data.source.spiral", QToolButton).isChecked()


@pytest.mark.parametrize("source", SOURCES)
def test_every_tile_can_be_chosen_and_has_a_picture(qtbot, shown, document, source):
    panel = shown(DataPanel)
    button = click(qtbot, panel, f"data.source.{source}")
    assert document.experiment.data.source == source
    picture = button.icon().pixmap(48).toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert len(colours) > 10
    regression = SOURCES[source].task == "regression"
    assert child(panel, "data.target_scaling", QComboBox).isVisibleTo(panel) is regression
    drawn = not SOURCES[source].table and SOURCES[source].task != "function"
    assert child(panel, "data.features", QWidget).isVisibleTo(panel) is drawn
    assert child(panel, "data.condition", QLineEdit).isVisibleTo(panel) is (source == "bowl")


@pytest.mark.parametrize("gap", [False, True])
def test_what_fills_gaps_is_asked_where_there_are_some(shown, document, gap):
    panel = shown(DataPanel)
    x = np.arange(40.0).reshape(20, 2)
    x[3, 1] = np.nan if gap else 0
    document.set_experiment(of_table(make_table("t", x, np.arange(20.0), ["a", "b"], "y")), "import")
    assert child(panel, "data.missing", QComboBox).isVisibleTo(panel) is gap


def test_other_data_bring_their_own_start_in_one_step_and_say_what_is_kept(qtbot, shown, document):
    panel = shown(DataPanel)
    said = []
    panel.told.connect(said.append)
    click(qtbot, panel, "data.source.digits")
    assert document.experiment == preset("digits")
    assert said == ["Digits begins with its own network and training"]
    click(qtbot, panel, "data.source.circle")
    assert document.experiment == preset("circle")
    document.edit("model.l2", 0.1)
    document.edit("model.layers.0.frozen", ((1, 0),))
    steps = document.undo_stack.count()
    click(qtbot, panel, "data.source.line")
    assert document.experiment.get("model.l2") == 0.1
    assert "kept: L2 0.1" in said[-1]
    assert "left behind" in said[-1]
    assert document.undo_stack.count() == steps + 1
    document.undo_stack.undo()
    assert document.experiment.model.layers[0].frozen == ((1, 0),)


def test_the_strip_counts_the_parts(qtbot, shown, document):
    panel = shown(DataPanel)
    strip = child(panel, "data.split", SplitStrip)
    assert strip.text() == "250 train | 150 validation | 100 test"
    enter(qtbot, panel, "data.samples", "300")
    enter(qtbot, panel, "data.test_share", "0.1")
    assert strip.text() == "150 train | 120 validation | 30 test"


def test_features_are_toggled_and_one_must_stay(qtbot, shown, document):
    panel = shown(DataPanel)
    click(qtbot, panel, "data.features.x1*x2")
    assert document.experiment.data.features == ("x1", "x2", "x1*x2")
    for term in ("x1", "x2", "x1*x2"):
        click(qtbot, panel, f"data.features.{term}")
    assert document.experiment.data.features == ("x1*x2",)
    assert child(panel, "data.features.x1*x2", QToolButton).isChecked()
    assert child(panel, "data.features.error", QLabel).isVisibleTo(panel)
    click(qtbot, panel, "data.source.sine")
    assert document.experiment.data.features == ("x1",)
    assert panel.findChild(QToolButton, "data.features.sin x1") is not None


def test_the_dice_throw_another_seed(qtbot, shown, document):
    panel = shown(DataPanel)
    for _ in range(5):
        before = document.experiment.data.seed
        click(qtbot, panel, "data.seed.dice")
        assert document.experiment.data.seed != before
    assert document.undo_stack.count() == 5


# Hyperparameters

FOLDS = ("optimizer", "clipping", "numbers")


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [("training.learning_rate", "0.3", 0.3), ("training.momentum", "0.9", 0.9), ("training.batch_size", "25", 25),
     ("model.dropout", "0.2", 0.2), ("model.l1", "0.001", 0.001), ("model.l2", "1e-4", 1e-4),
     ("model.input_dropout", "0.1", 0.1), ("training.epochs", "1000000", 1_000_000), ("model.seed", "4", 4),
     ("training.seed", "5", 5), ("training.divergence_factor", "50", 50.0), ("training.dampening", "0.5", 0.5),
     ("training.clip_norm", "1.5", 1.5), ("training.clip_value", "0.5", 0.5)],
)  # fmt: skip
def test_every_number_can_be_typed(qtbot, shown, document, path, text, value):
    panel = shown(HyperparameterPanel)
    panel.set_open_folds(FOLDS)
    enter(qtbot, panel, path, text)
    assert document.experiment.get(path) == value
    document.undo_stack.undo()
    assert document.experiment == Experiment()


@pytest.mark.parametrize(
    ("path", "text", "choice"),
    [("training.optimizer", "RMSprop", "rmsprop"), ("training.loss", "Hinge", "hinge"),
     ("training.order", "fixed", "fixed"), ("training.l1_method", "dead", "dead-links"),
     ("training.dtype", "32", "float32"), ("training.schedule", "inverse", "inverse-time"),
     ("training.class_weight", "balanced", "balanced")],
)  # fmt: skip
def test_every_choice_can_be_made_by_keys(qtbot, shown, document, path, text, choice):
    panel = shown(HyperparameterPanel)
    panel.set_open_folds(FOLDS)
    box = child(panel, path, QComboBox)
    box.setFocus()
    qtbot.keyClicks(box, text)
    assert document.experiment.get(path) == choice
    document.undo_stack.undo()
    assert box.currentData() == Experiment().get(path)


# What each optimiser and schedule asks for, and nothing else.
FITTING = {
    ("optimizer", "sgd"): {"momentum", "dampening", "nesterov"},
    ("optimizer", "adagrad"): {"epsilon"},
    ("optimizer", "adadelta"): {"rho", "epsilon"},
    ("optimizer", "rmsprop"): {"momentum", "rho", "epsilon"},
    ("optimizer", "adam"): {"beta1", "beta2", "epsilon"},
    ("optimizer", "adamw"): {"beta1", "beta2", "epsilon"},
    ("optimizer", "nadam"): {"beta1", "beta2", "epsilon", "momentum_decay"},
    ("optimizer", "radam"): {"beta1", "beta2", "epsilon"},
    ("optimizer", "rprop"): {"grow", "shrink", "smallest_step", "largest_step"},
    ("optimizer", "lion"): {"beta1", "beta2"},
    ("optimizer", "lbfgs"): {"memory", "line_search"},
    ("schedule", "constant"): set(),
    ("schedule", "step"): {"drop_factor", "drop_every"},
    ("schedule", "exponential"): {"decay_factor"},
    ("schedule", "inverse-time"): {"decay_rate"},
    ("schedule", "cosine"): {"warmup", "lowest_rate"},
    ("schedule", "one-cycle"): {"peak_at"},
    ("schedule", "plateau"): {"drop_factor", "plateau_patience", "lowest_rate"},
}


def in_sight(panel, path):
    return any(panel.findChild(kind, path) and panel.findChild(kind, path).isVisibleTo(panel)
               for kind in (QLineEdit, QComboBox, QCheckBox))  # fmt: skip


@pytest.mark.parametrize(("owner", "choice"), FITTING)
def test_only_settings_with_an_effect_are_there(shown, document, owner, choice):
    panel = shown(HyperparameterPanel)
    panel.set_open_folds(FOLDS)
    document.edit("training.batch_mode", "batch")
    document.edit(f"training.{owner}", choice)
    every = set().union(*(fields for (one, _), fields in FITTING.items() if one == owner))
    assert {name for name in every if in_sight(panel, f"training.{name}")} == FITTING[owner, choice]
    assert child(panel, "fold.optimizer.header", QToolButton).isVisibleTo(panel) is (choice not in ("lion", "lbfgs"))


def test_optimisers_and_schedules_are_written_as_people_do(shown):
    panel = shown(HyperparameterPanel)

    def offered(path):
        box = child(panel, path, QComboBox)
        return [box.itemText(place) for place in range(box.count())]

    assert offered("training.optimizer") == [
        "SGD", "Adagrad", "Adadelta", "RMSprop", "Adam", "AdamW", "NAdam", "RAdam", "Rprop", "Lion", "L-BFGS"
    ]  # fmt: skip
    assert offered("training.schedule") == [
        "Constant", "Step", "Exponential", "Inverse time", "Cosine", "One cycle", "Plateau"
    ]  # fmt: skip


def test_l_bfgs_is_refused_in_place_unless_it_sees_all_samples(qtbot, shown, document):
    panel = shown(HyperparameterPanel)
    box, error = child(panel, "training.optimizer", QComboBox), child(panel, "training.optimizer.error", QLabel)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert document.experiment.training.optimizer == "sgd"
    assert box.currentText() == "SGD"
    assert error.isVisibleTo(panel)
    assert error.text().startswith("L-BFGS compares the slopes")
    assert error.text().endswith("use Batch all")
    assert document.undo_stack.count() == 0
    click(qtbot, panel, "training.batch_mode.batch")
    assert not error.isVisibleTo(panel)
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert document.experiment.training.optimizer == "lbfgs"
    assert document.undo_stack.undoText() == "Optimiser L-BFGS"
    click(qtbot, panel, "training.batch_mode.mini-batch")
    assert document.experiment.training.batch_mode == "batch"
    assert child(panel, "training.batch_mode.batch", QToolButton).isChecked()
    assert child(panel, "training.batch_mode.error", QLabel).text().startswith("Optimiser: L-BFGS compares")


def test_nesterov_and_dampening_refuse_each_other_in_place(qtbot, shown, document):
    panel = shown(HyperparameterPanel)
    panel.set_open_folds(FOLDS)
    enter(qtbot, panel, "training.momentum", "0.9")
    enter(qtbot, panel, "training.dampening", "0.1")
    box = click(qtbot, panel, "training.nesterov", QCheckBox)
    assert not box.isChecked()
    assert child(panel, "training.nesterov.error", QLabel).text() == "needs Dampening 0, as the method is defined"
    enter(qtbot, panel, "training.dampening", "0")
    click(qtbot, panel, "training.nesterov", QCheckBox)
    assert document.experiment.training.nesterov
    enter(qtbot, panel, "training.dampening", "0.1")
    assert document.experiment.training.dampening == 0
    assert child(panel, "training.dampening.error", QLabel).text().startswith("Nesterov: needs Dampening 0")


def test_class_weights_are_only_for_classes(qtbot, shown, document):
    panel = shown(HyperparameterPanel)
    assert in_sight(panel, "training.class_weight")
    document.edit("data.source", "sine")
    assert not in_sight(panel, "training.class_weight")
    document.undo_stack.undo()
    assert in_sight(panel, "training.class_weight")


def test_early_stopping_brings_its_settings(qtbot, shown, document):
    panel = shown(HyperparameterPanel)
    assert not in_sight(panel, "training.patience")
    click(qtbot, panel, "training.early_stopping", QCheckBox)
    enter(qtbot, panel, "training.patience", "7")
    enter(qtbot, panel, "training.least_gain", "0.001")
    assert document.experiment.training.patience == 7
    for _ in range(3):
        document.undo_stack.undo()
    assert document.experiment == Experiment()
    assert not in_sight(panel, "training.patience")


def test_a_fold_opens_by_mouse_and_keys_and_says_what_it_holds(qtbot, shown, document):
    panel = shown(HyperparameterPanel, width=340)
    heard = QSignalSpy(panel.folds_changed)
    header, told = child(panel, "fold.clipping.header", QToolButton), child(panel, "fold.clipping.told", QLabel)
    assert not in_sight(panel, "training.clip_norm")
    click(qtbot, panel, "fold.clipping.header")
    assert in_sight(panel, "training.clip_norm")
    assert panel.open_folds == ("clipping",)
    enter(qtbot, panel, "training.clip_norm", "1")
    header.setFocus(Qt.FocusReason.TabFocusReason)
    for key, opened in (
        (Qt.Key.Key_Left, False), (Qt.Key.Key_Right, True), (Qt.Key.Key_Return, False), (Qt.Key.Key_Space, True),
        (Qt.Key.Key_Space, False),
    ):  # fmt: skip
        qtbot.keyClick(header, key)
        assert in_sight(panel, "training.clip_norm") is opened
        assert header.accessibleDescription().startswith("open" if opened else "closed")
    assert told.text() == "Clip norm 1"
    assert "Clip norm 1" in header.accessibleDescription()
    document.undo_stack.undo()
    assert told.text() == ""
    assert "Clip norm, Clip value" in header.toolTip()
    assert heard.count() == 6
    assert heard.at(5) == [()]
    # What has no effect is not told: dampening is for SGD.
    document.edit("training.dampening", 0.25)
    assert child(panel, "fold.optimizer.told", QLabel).text() == "Dampening 0.25"
    document.edit("training.optimizer", "adam")
    assert child(panel, "fold.optimizer.told", QLabel).text() == ""


def test_steps_from_no_clipping_are_small(qtbot, shown, document):
    panel = shown(HyperparameterPanel)
    panel.set_open_folds(FOLDS)
    edit = child(panel, "training.clip_norm")
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert document.experiment.training.clip_norm == 1e-4
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert document.experiment.training.clip_norm == 0


def test_a_schedule_is_drawn_and_a_dot_walks_along_it(shown, document):
    panel = shown(HyperparameterPanel)
    curve, text = child(panel, "schedule.curve", ScheduleCurve), child(panel, "schedule.text", QLabel)
    assert not curve.isVisibleTo(panel)
    document.edit("training.schedule", "cosine")
    QApplication.processEvents()
    assert curve.isVisibleTo(panel)
    assert "begins at 0.03, is 0.03 at most, and ends at 0" in curve.accessibleDescription()
    before, picture = curve.dot(), curve.grab().toImage()
    panel.show_progress(250.0, 0.015)
    middle = curve.dot()
    assert middle.x() > before.x() + 20
    assert middle.y() > before.y() + 5
    assert curve.grab().toImage() != picture
    assert curve.rect().contains(curve.dot().toPoint())
    # Training that has gone on beyond its epochs: the axis goes on with it, and the dot stays within.
    panel.show_progress(600.0, 0.0)
    assert curve.epochs == 1000
    assert curve.rect().contains(curve.dot().toPoint())
    document.edit("training.epochs", 600)
    assert curve.epochs == 600
    document.edit("training.schedule", "one-cycle")
    assert "begins at 0.0012, is 0.03 at most" in curve.accessibleDescription()
    document.edit("training.schedule", "plateau")
    assert not curve.isVisibleTo(panel)
    assert text.isVisibleTo(panel)
    panel.show_progress(3.0, 0.0125)
    assert text.text() == "Follows the validation loss, so the run decides. Now 0.0125."


def test_the_curve_follows_the_theme(shown, document, themes):
    panel = shown(HyperparameterPanel)
    document.edit("training.schedule", "inverse-time")
    panel.show_progress(200.0, 0.01)
    curve = child(panel, "schedule.curve", ScheduleCurve)
    for choice in ("dark", "contrast"):
        themes.choose(choice)
        QApplication.processEvents()
        assert curve.grab().toImage().pixelColor(curve.dot().toPoint()).name().upper() == themes.theme.accent


def test_the_objective_is_written_out_with_the_lambdas_in_force(shown, document):
    panel = shown(HyperparameterPanel)
    written = child(panel, "objective.written", QLabel)
    panel.show_objective(0.25, 0.0, 0.0)
    assert not written.isVisibleTo(panel)
    document.edit_many({"model.l1": 0.01, "model.l2": 0.5})
    panel.show_objective(0.25, 0.04, 0.75)
    assert written.isVisibleTo(panel)
    assert written.text() == "J = 0.250 + 0.01·4.00 + ½·0.5·3.00"
    assert written.toolTip()
    document.edit("model.layers.0.l1", 0.2)
    panel.show_objective(0.25, 0.04, 0.75)
    assert written.text() == "J = 0.250 + Σλ₁|w| 0.0400 + ½·0.5·3.00"
    document.edit_many({"model.l1": 0.0, "model.l2": 0.0})
    assert not written.isVisibleTo(panel)


def test_batch_mode_is_a_row_of_buttons(qtbot, shown, document):
    panel = shown(HyperparameterPanel)
    click(qtbot, panel, "training.batch_mode.stochastic")
    assert document.experiment.training.batch_mode == "stochastic"
    assert not child(panel, "training.batch_size").isVisibleTo(panel)
    document.undo_stack.undo()
    assert child(panel, "training.batch_mode.mini-batch", QToolButton).isChecked()
    assert not child(panel, "training.batch_mode.stochastic", QToolButton).isChecked()


def test_layers_can_have_penalties_of_their_own(qtbot, shown, document):
    panel = shown(HyperparameterPanel)
    assert panel.findChild(QLineEdit, "model.layers.1.l2") is None
    box = click(qtbot, panel, "same_in_every_layer", QCheckBox)
    assert not box.isChecked()
    assert document.undo_stack.count() == 0
    enter(qtbot, panel, "model.layers.1.l2", "0.01")
    assert [layer.l2 for layer in document.experiment.model.layers] == [0, 0.01, 0]
    assert not child(panel, "model.l2").isVisibleTo(panel)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert [layer.l2 for layer in document.experiment.model.layers] == [0, 0, 0]
    assert child(panel, "model.l2").isVisibleTo(panel)
    document.undo_stack.undo()
    # Layers that differ are shown one by one, whatever the switch was.
    assert not box.isChecked()
    assert child(panel, "model.layers.1.l2").text() == "0.01"


def test_lines_of_the_table_follow_the_layers(qtbot, shown, document):
    panel = shown(HyperparameterPanel)
    document.edit("model.layers.0.l1", 0.5)
    document.reshape(insert_layer(document.experiment, 1), "insert")
    assert child(panel, "model.layers.3.l1").text() == "0"
    document.reshape(remove_layer(document.experiment, 0), "remove")
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert child(panel, "model.layers.0.l1").text() == "0.5"
    edit = enter(qtbot, panel, "model.layers.2.dropout", "0.5")
    assert edit.property("wrong") == "true"
    assert document.experiment.model.output.dropout == 0


def test_each_layer_has_sliders_of_its_own_for_the_running_training(qtbot, shown, document):
    panel = shown(HyperparameterPanel)
    click(qtbot, panel, "same_in_every_layer", QCheckBox)
    run = document.state.run
    for name in ("dropout", "l1", "l2"):
        for index in range(3):
            slider = child(panel, f"model.layers.{index}.{name}.slider", QSlider)
            assert slider.isVisibleTo(panel)
            assert slider.accessibleName()
    slider = child(panel, "model.layers.1.l1.slider", QSlider)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    first = document.experiment.model.layers[1].l1
    assert first > 0
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert document.experiment.model.layers[1].l1 > first
    assert [layer.l1 > 0 for layer in document.experiment.model.layers] == [False, True, False]
    assert document.state.run == run  # live: the training goes on
    assert not child(panel, "elastic.header", QToolButton).isVisibleTo(panel)


def test_an_elastic_mix_sets_both_lambdas_in_one_edit(qtbot, shown, document):
    panel = shown(HyperparameterPanel, height=1200)
    assert click(qtbot, panel, "elastic.header").isChecked()
    enter(qtbot, panel, "elastic.strength", "0.04")
    model = document.experiment.model
    assert [(layer.l1, layer.l2) for layer in model.layers] == [(0.02, 0.02)] * 3
    assert document.undo_stack.count() == 1
    enter(qtbot, panel, "elastic.share", "0,25")
    assert (document.experiment.get("model.l1"), document.experiment.get("model.l2")) == (0.01, 0.03)
    assert document.undo_stack.count() == 2
    assert child(panel, "model.l1").text() == "0.01"
    document.undo_stack.undo()
    assert (document.experiment.get("model.l1"), document.experiment.get("model.l2")) == (0.02, 0.02)
    assert child(panel, "elastic.share").text() == "0.5"
    # What is set elsewhere is read off: strength is the sum, the share that of L1.
    enter(qtbot, panel, "model.l1", "0.06")
    assert child(panel, "elastic.strength").text() == "0.08"
    assert child(panel, "elastic.share").text() == "0.75"
    slider = child(panel, "elastic.share.slider", QSlider)
    count = document.undo_stack.count()
    slider.setFocus()
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert document.undo_stack.count() == count + 1  # a drag is one step
    assert document.experiment.get("model.l1") == pytest.approx(0.064)
    assert document.experiment.get("model.l2") == pytest.approx(0.016)


def test_a_mix_keeps_its_share_while_nothing_is_penalised(qtbot, shown, document):
    panel = shown(HyperparameterPanel, height=1200)
    click(qtbot, panel, "elastic.header")
    enter(qtbot, panel, "elastic.share", "1")
    assert document.undo_stack.count() == 0
    assert child(panel, "elastic.share").text() == "1"
    edit = enter(qtbot, panel, "elastic.strength", "2e6")
    assert edit.property("wrong") == "true"
    assert "0 to 1e+06" in edit.toolTip()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.property("wrong") == "false"
    enter(qtbot, panel, "elastic.strength", "0.5")
    assert (document.experiment.get("model.l1"), document.experiment.get("model.l2")) == (0.5, 0.0)


def test_dropout_is_shown_and_taken_as_kept(qtbot, shown, document):
    panel = shown(HyperparameterPanel)
    heard = QSignalSpy(panel.kept_changed)
    document.edit("model.dropout", 0.2)
    click(qtbot, panel, "dropout.convention.kept")
    assert heard.count() == 1
    edit = child(panel, "model.dropout")
    assert edit.text() == "0.8"
    assert edit.accessibleName() == "Kept 1−p"
    enter(qtbot, panel, "model.dropout", "0.9")
    assert document.experiment.get("model.dropout") == 0.1
    assert document.undo_stack.count() == 2
    slider = child(panel, "model.dropout.slider", QSlider)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert document.experiment.get("model.dropout") == 0
    click(qtbot, panel, "dropout.convention.dropped")
    assert edit.text() == "0"
    panel.set_kept(True)
    assert edit.text() == "1"
    assert heard.count() == 2


def test_the_objective_is_shown_term_by_term(shown):
    panel = shown(HyperparameterPanel)
    objective = child(panel, "objective", QWidget)
    before = objective.sizeHint()
    panel.show_objective(0.0131, 0.0, 1.2e-5)
    assert objective.accessibleDescription() == "0.0131 0.0131 0 1.20e-5"
    panel.show_objective(math.nan, 0.0, 0.0)
    assert objective.accessibleDescription() == "– – 0 0"
    assert objective.sizeHint() == before


# Layers


def test_units_are_added_and_taken(qtbot, shown, document):
    panel = shown(LayerPanel)
    enter(qtbot, panel, "model.layers.0.units", "7")
    assert document.experiment.model.topology == "7-2"
    edit = enter(qtbot, panel, "model.layers.0.units", "0")
    assert edit.property("wrong") == "true"
    assert document.experiment.model.topology == "7-2"


def test_frozen_weights_move_with_their_units(qtbot, shown, document):
    panel = shown(LayerPanel)
    document.edit("model.layers.0.frozen", ((0, 0), (0, 3)))
    enter(qtbot, panel, "model.layers.0.units", "3")
    assert document.experiment.model.layers[0].frozen == ((0, 0),)


def test_the_layer_is_chosen_here_or_elsewhere(qtbot, shown, document):
    panel = shown(LayerPanel)
    heard = QSignalSpy(panel.layer_chosen)
    panel.show_layer(1)
    assert heard.count() == 0
    assert child(panel, "layer.which", QComboBox).currentText() == "Layer 2 (2)"
    enter(qtbot, panel, "model.layers.1.init_gain", "2")
    child(panel, "model.layers.1.activation", QComboBox).setCurrentText("relu")
    assert document.experiment.model.layers[1].init_gain == 2
    assert document.experiment.model.layers[1].activation == "relu"
    child(panel, "layer.which", QComboBox).setCurrentIndex(2)
    assert heard.at(0) == [2]
    assert not child(panel, "model.layers.2.units").isEnabled()
    panel.show_layer(99)
    assert panel.layer == 2


def test_layers_are_inserted_moved_and_removed(qtbot, shown, document):
    panel = shown(LayerPanel)

    def widths():
        return document.experiment.model.topology

    click(qtbot, panel, "layer.insert_after")
    assert widths() == "4-4-2"
    assert panel.layer == 1
    enter(qtbot, panel, "model.layers.1.units", "3")
    click(qtbot, panel, "layer.move_left")
    assert widths() == "3-4-2"
    assert panel.layer == 0
    click(qtbot, panel, "layer.move_right")
    assert widths() == "4-3-2"
    click(qtbot, panel, "layer.insert_before")
    assert document.experiment.sizes == "2-4-4-3-2-1"
    for _ in range(4):
        click(qtbot, panel, "layer.remove")
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert document.experiment == Experiment()


def test_the_last_layer_gone_shows_the_output(qtbot, shown, document):
    panel = shown(LayerPanel)
    document.edit("model.hidden", "none")
    assert panel.layer == 0
    assert child(panel, "layer.which", QComboBox).currentText() == "Output (1)"
    assert not child(panel, "layer.remove", QToolButton).isEnabled()
    click(qtbot, panel, "layer.insert_before")
    assert document.experiment.model.topology == "4"


def test_skip_connections_are_checked(qtbot, shown, document):
    panel = shown(LayerPanel)
    panel.show_layer(2)
    click(qtbot, panel, "model.layers.2.inputs.0", QCheckBox)
    assert document.experiment.model.layers[2].inputs == (0, 2)
    box = click(qtbot, panel, "model.layers.2.inputs.2", QCheckBox)
    # Layer 2 would feed nobody: refused, and the box is checked again.
    assert document.experiment.model.layers[2].inputs == (0, 2)
    assert box.isChecked()
    document.undo_stack.undo()
    assert not child(panel, "model.layers.2.inputs.0", QCheckBox).isChecked()


def test_every_layer_at_once(qtbot, shown, document):
    panel = shown(LayerPanel)
    child(panel, "model.activation", QComboBox).setCurrentText("relu")
    assert [layer.activation for layer in document.experiment.model.layers] == ["relu", "relu", "tanh"]
    document.edit("model.layers.0.activation", "elu")
    assert child(panel, "model.activation", QComboBox).currentIndex() == -1


# Transport and actions


@pytest.fixture
def called():
    return []


@pytest.fixture
def actions(qapp, called):
    parent = QWidget()
    handlers = {action.id: (lambda name=action.id: called.append(name)) for action in ACTIONS}
    yield build_actions(parent, handlers)
    parent.deleteLater()


def test_every_action_calls_its_handler(actions, called):
    for action in actions.values():
        action.trigger()
    assert called == [action.id for action in ACTIONS]


def test_an_action_without_handler_is_refused(qapp):
    parent = QWidget()
    with pytest.raises(ValueError, match=r"without handler: \['file.new'.*without action: \['nobody'\]"):
        build_actions(parent, {"nobody": print})
    parent.deleteLater()


def test_no_two_actions_share_a_key(actions):
    keys = [key.toString() for action in actions.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(keys)
    assert ("Train", "Space") in shortcut_rows()


def test_menus_hold_every_action_once(qtbot, actions):
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = fill_menus(window.menuBar(), actions)
    held = [action for menu in menus.values() for action in menu.actions() if action.objectName()]
    assert {action.objectName() for action in held} == set(actions)
    assert len(held) == len(actions)
    assert menus[RECENT].isEmpty()
    assert menus[DOCKS].isEmpty()
    tops = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert tops == ["File", "Edit", "Network", "Train", "Runs", "Search", "Learn", "View", "Help"]
    actions["view.theme.dark"].setChecked(True)
    actions["view.theme.light"].setChecked(True)
    assert not actions["view.theme.dark"].isChecked()


@pytest.fixture
def bar(qtbot, actions, themes):
    window = QMainWindow()
    made = TransportBar(actions, themes)
    window.addToolBar(made)
    qtbot.addWidget(window)
    window.resize(1280, 100)
    with qtbot.waitExposed(window):
        window.show()
    made.window_shown = window
    return made


def test_buttons_trigger_the_actions(qtbot, bar, called):
    for name in ("train.reset", "train.run", "train.update", "train.epoch"):
        click(qtbot, bar, name)
    assert called == ["train.reset", "train.run", "train.update", "train.epoch"]


def test_nothing_in_the_bar_moves_as_numbers_change(qtbot, bar):
    def places():
        QApplication.processEvents()
        return [(w.objectName(), w.mapTo(bar, QPoint()).x(), w.width()) for w in bar.findChildren(QWidget)
                if w.objectName().startswith(("readout", "train."))]  # fmt: skip

    before = places()
    bar.show_progress(128, 3200, 0.0131, 0.0152)
    assert child(bar, "readout.update", QLabel).text() == "3,200"
    assert child(bar, "readout.loss", QLabel).text() == "0.0131"
    bar.show_running(True)
    bar.set_pace(3)
    assert places() == before
    bar.show_progress(999_999, 99_999_999, 0.000123, None)
    bar.show_running(False)
    assert places() == before
    assert child(bar, "readout.validation", QLabel).isVisible()
    assert child(bar, "readout.validation", QLabel).text() == "–"


def test_pace_is_set_by_the_slider_and_said_in_words(qtbot, bar):
    heard = QSignalSpy(bar.pace_changed)
    slider = child(bar, "train.pace", QSlider)
    assert bar.pace == math.inf
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert heard.at(0) == [1.0]
    assert child(bar, "train.pace.words", QLabel).text() == "1 update/s"
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert heard.at(1) == [math.inf]
    assert child(bar, "train.pace.words", QLabel).text() == "unlimited"
    bar.set_pace(50)
    assert heard.count() == 2
    assert bar.pace == pytest.approx(50, rel=0.1)


def test_paces():
    assert [tick_of(pace_at(tick)) for tick in range(LAST_TICK + 1)] == list(range(LAST_TICK + 1))
    assert pace_words(12_400) == "12.4 k updates/s"
