"""The studio from end to end, through `main()` with settings of its own, by mouse and keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton

from nnstudio import Trainer, save
from nnstudio.project import Project
from nnstudio.spec import Experiment, declarations, preset
from nnstudio.spec.data import Data
from nnstudio.spec.model import Model
from nnstudio.spec.network import Layer
from nnstudio.spec.training import Training

from .studio import CTRL, LEFT, child, live, open_recent, pictures, press, set_field, type_into

# In this order: some are there only because of one before them.
TRAINING = {
    "learning_rate": 0.05, "momentum": 0.5, "dampening": 0.25, "batch_size": 20, "loss": "mean-squared",
    "class_weight": "balanced", "clip_norm": 10.0, "clip_value": 5.0, "order": "fixed", "epochs": 300,
    "early_stopping": True, "patience": 50, "least_gain": 0.0001, "l1_method": "subgradient",
    "divergence_factor": 5000.0, "dtype": "float32", "seed": 3,
}  # fmt: skip
SCHEDULES = {
    "step": {"drop_factor": 0.75, "drop_every": 40}, "exponential": {"decay_factor": 0.995},
    "inverse-time": {"decay_rate": 0.02}, "one-cycle": {"peak_at": 0.4}, "plateau": {"plateau_patience": 15},
    "cosine": {"warmup": 2.0, "lowest_rate": 0.001},
}  # fmt: skip
OPTIMIZERS = {
    "sgd": {"dampening": 0.0, "nesterov": True}, "adagrad": {"epsilon": 1e-6}, "adadelta": {"rho": 0.9},
    "rmsprop": {"rho": 0.95}, "adamw": {}, "nadam": {"momentum_decay": 0.01}, "radam": {},
    "rprop": {"grow": 1.3, "shrink": 0.4, "smallest_step": 1e-5, "largest_step": 10.0}, "lion": {"beta1": 0.85},
    "lbfgs": {"memory": 5, "line_search": False}, "adam": {"beta1": 0.8, "beta2": 0.99, "epsilon": 1e-7},
}  # fmt: skip
DATA = {
    "samples": 400, "noise": 5.0, "train_share": 0.6, "test_share": 0.1, "scaling": "standard", "seed": 2,
}  # fmt: skip
LAYER = {
    "units": 5, "activation": "sigmoid", "initializer": "glorot-normal", "init_gain": 1.5, "dropout": 0.1,
    "dropout_on": "weights", "l1": 0.001, "l2": 0.01, "bias": False,
}  # fmt: skip


def test_a_newcomers_whole_session(qtbot, private_home, tmp_path):
    """Draw, set everything, train, see it move, undo to the start, redo, save, begin anew, reopen, compare."""
    path = tmp_path / "session.nnstudio"
    save(Project(Experiment()), path)
    begun = path.read_bytes()

    def script(window):
        document = window.document
        first = document.experiment
        assert first == Experiment()

        type_into(child(window, "topology", QLineEdit), "5-3")
        assert document.experiment.model.topology == "5-3"
        insert_by_mouse(window)
        assert len(document.experiment.model.hidden) == 3
        remove_neuron_by_key(window)

        set_everything(window)

        before = pictures(window)
        train(qtbot, window)
        after = pictures(window)
        assert [name for name in before if before[name] == after[name]] == []

        undo_to_the_start(window)
        assert document.experiment == first
        while document.undo_stack.canRedo():
            press(window, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        trained = document.experiment
        assert trained != first
        qtbot.waitUntil(lambda: shows(window, trained))
        parameters, update = window.clock.latest.parameters, window.clock.latest.update
        assert update > 0

        press(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: path.read_bytes() != begun and not document.modified, timeout=10_000)
        press(window, Qt.Key.Key_N, CTRL)
        qtbot.waitUntil(lambda: shows(window, first))
        open_recent(window, path.name)
        qtbot.waitUntil(lambda: shows(window, trained), timeout=10_000)
        assert np.array_equal(window.clock.latest.parameters, parameters)
        assert window.clock.latest.update == update
        assert not document.modified
        assert path.name in window.windowTitle()

    assert live(qtbot, script, str(path)) == 0


def shows(window, experiment):
    latest = window.clock.latest
    return (
        latest is not None and latest.experiment == experiment == window.document.experiment
        and latest.run == window.document.state.run
    )  # fmt: skip


def state_of(window):
    return window.clock.latest and window.clock.latest.state


def insert_by_mouse(window):
    """Click the gap before the output."""
    view = window.canvas.view
    at = view.mapFromScene(*view.drawing.insert_mark(len(window.document.experiment.model.hidden)).centre)
    QTest.mouseClick(view.viewport(), LEFT, pos=at)


def remove_neuron_by_key(window):
    view, document = window.canvas.view, window.document
    before = document.experiment.model.hidden
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    after = document.experiment.model.hidden
    assert sum(layer.units for layer in after) == sum(layer.units for layer in before) - 1


def set_everything(window):
    """Every declared hyperparameter through its own control; the value that each control shows is what is in force."""
    document = window.document
    done = set()

    def put(path, value):
        set_field(window, path, value)
        assert document.experiment.get(path) == value, path
        done.add(path.rpartition(".")[0].partition(".")[0] + "." + path.rpartition(".")[2])

    window.docks["hyperparameters"].raise_()
    for name, value in TRAINING.items():
        put(f"training.{name}", value)
    for schedule, fields in SCHEDULES.items():
        put("training.schedule", schedule)
        for name, value in fields.items():
            put(f"training.{name}", value)
    put("training.batch_mode", "batch")
    for optimizer, fields in OPTIMIZERS.items():
        put("training.optimizer", optimizer)
        for name, value in fields.items():
            put(f"training.{name}", value)
    put("training.batch_mode", "mini-batch")
    put("model.seed", 4)
    put("model.input_dropout", 0.05)
    for name in ("dropout", "l1", "l2"):
        put(f"model.{name}", {"dropout": 0.05, "l1": 0.0001, "l2": 0.001}[name])
    for name, value in DATA.items():
        put(f"data.{name}", value)
    QTest.mouseClick(child(window, "data.features.x1^2"), LEFT)
    assert document.experiment.data.features == ("x1", "x2", "x1^2")
    window.docks["layer"].raise_()
    QApplication.processEvents()
    window.layer_panel.show_layer(0)
    for name, value in LAYER.items():
        put(f"model.layers.0.{name}", value)
    QTest.mouseClick(child(window, "data.source.sine"), LEFT)
    assert document.experiment.data.source == "sine"
    put("data.target_scaling", "standard")
    QTest.keyClick(window.canvas.view, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(window.canvas.view, Qt.Key.Key_Z, CTRL)
    put("model.learner", "neighbours")
    put("model.neighbours", 7)
    put("model.neighbour_weights", "distance")
    for _ in range(3):
        QTest.keyClick(window.canvas.view, Qt.Key.Key_Z, CTRL)
    put("data.degree", 2)
    QTest.keyClick(window.canvas.view, Qt.Key.Key_Z, CTRL)
    QTest.mouseClick(child(window, "data.source.bowl"), LEFT)
    put("data.condition", 50.0)
    QTest.keyClick(window.canvas.view, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(window.canvas.view, Qt.Key.Key_Z, CTRL)
    # What fills gaps is asked only where a table has some: tests/gui/test_panels.py does.
    done |= {"data.source", "data.features", "data.missing"}
    sections = (("data", Data), ("model", Model), ("model", Layer), ("training", Training))
    declared = {f"{section}.{name}" for section, kind in sections for name in declarations(kind)}
    assert declared - done == set()


def train(qtbot, window):
    set_field(window, "training.learning_rate", 0.01)
    qtbot.waitUntil(lambda: shows(window, window.document.experiment))
    loss = window.clock.latest.latest("train_loss")
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.clock.latest.state == "running")
    qtbot.waitUntil(lambda: window.clock.latest.latest("train_loss") < 0.8 * loss, timeout=60_000)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.settled, timeout=20_000)


def undo_to_the_start(window):
    for _ in range(200):
        if not window.document.undo_stack.canUndo():
            return
        press(window, Qt.Key.Key_Z, CTRL)
    raise AssertionError("undo does not end")


def test_undo_finds_the_trained_network_again(qtbot, private_home):
    """An edit of the shape leaves a trained run; undo shows it as it was, weights, update and curve."""

    def script(window):
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.update > 200, timeout=30_000)
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.state == "paused")
        kept = window.clock.latest
        type_into(child(window, "topology", QLineEdit), "3")
        qtbot.waitUntil(lambda: shows(window, window.document.experiment))
        assert window.clock.latest.update == 0
        press(window, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: shows(window, kept.experiment))
        assert window.clock.latest.update == kept.update
        assert np.array_equal(window.clock.latest.parameters, kept.parameters)

    live(qtbot, script)


def test_divergence_is_told_and_the_way_back_works(qtbot, private_home):
    def script(window):
        window.document.set_experiment(
            preset("plane").replace("training.learning_rate", 3.0).replace("model.hidden", "none"), "a steep start"
        )
        qtbot.waitUntil(lambda: shows(window, window.document.experiment))
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: state_of(window) == "diverged", timeout=20_000)
        text = child(window, "notice.text", QLabel).text()
        assert "step size 3" in text
        assert np.isfinite(window.clock.latest.parameters).all()
        back = next(b for b in window.notice.findChildren(QPushButton) if "Go back" in b.text())
        QTest.mouseClick(back, LEFT)
        qtbot.waitUntil(lambda: state_of(window) == "ready" and window.clock.latest.update == 0)
        assert not window.notice.isVisible()
        press(window, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: state_of(window) == "diverged")

    live(qtbot, script)


@pytest.mark.parametrize("state", ["ready", "running", "diverged", "unlimited"])
def test_closing_in_any_state_ends_everything(qtbot, private_home, state):
    def script(window):
        if state == "diverged":
            window.document.set_experiment(
                preset("plane").replace("training.learning_rate", 50.0).replace("model.hidden", "none"), "steep"
            )
        if state != "ready":
            press(window, Qt.Key.Key_Space)
            wanted = "diverged" if state == "diverged" else "running"
            qtbot.waitUntil(lambda: state_of(window) == wanted, timeout=20_000)
        window.document.undo_stack.setClean()
        window.close()

    assert live(qtbot, script) == 0


def test_panels_that_float_go_with_the_window(qtbot, private_home):
    """Closed by Qt amid the deletion of the window they would ask for what is gone, which ended the program."""

    def script(window):
        names = ("lesson", "decay", "surface", "weights")
        window.extras.show("lesson")
        window.extras.show("decay")
        for name in names:
            window.docks[name].setFloating(True)
            window.docks[name].show()
        qtbot.waitUntil(lambda: all(window.docks[name].isVisible() for name in names))

    assert live(qtbot, script) == 0


def test_closing_asks_about_unsaved_changes(qtbot, private_home, tmp_path):
    answers = []

    def answer(button):
        def act():
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            answers.append(box.text())
            QTest.mouseClick(box.button(button), LEFT)

        QTimer.singleShot(100, act)

    def script(window):
        set_field(window, "training.learning_rate", 0.2)
        assert window.isWindowModified()
        answer(QMessageBox.StandardButton.Cancel)
        window.close()
        assert window.isVisible()
        press(window, Qt.Key.Key_Z, CTRL)
        assert not window.isWindowModified()
        press(window, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        answer(QMessageBox.StandardButton.Discard)
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible())

    live(qtbot, script)
    assert len(answers) == 2


def test_saving_for_the_first_time_asks_where(qtbot, private_home, tmp_path, monkeypatch):
    """The dialog is the system's own, so here it only answers."""
    path = tmp_path / "first.nnstudio"
    asked = []

    def answer(_window, _title, proposal, _filter):
        asked.append(proposal)
        return str(path.with_suffix("")), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)

    def script(window):
        set_field(window, "training.learning_rate", 0.2)
        press(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: path.is_file() and not window.document.modified, timeout=10_000)
        assert path.name in window.windowTitle()
        assert asked[0].endswith("circle.nnstudio")

    live(qtbot, script)


def test_layout_sizes_theme_pace_and_recent_files_come_back(qtbot, private_home, tmp_path):
    path = tmp_path / "kept.nnstudio"
    save(Project(Experiment()), path)

    def first(window):
        window.resize(1300, 730)
        window.actions_by_id["view.theme.dark"].trigger()
        window.docks["weights"].toggleViewAction().trigger()
        slider = child(window, "train.pace")
        QTest.mouseClick(slider, LEFT, pos=QPoint(slider.width() // 2, slider.height() // 2))
        first.pace = window.transport.pace

    def second(window):
        # The offscreen screen is 800 by 800, and a window comes back no wider than its screen allows.
        assert window.height() == 730
        assert window.themes.theme.name == "dark"
        assert not window.docks["weights"].isVisible()
        assert window.transport.pace == first.pace < 1e6
        assert window.settings.recent_files() == [path]
        window.actions_by_id["view.theme.light"].trigger()

    live(qtbot, first, str(path))
    live(qtbot, second)


def test_a_file_named_on_the_command_line_opens(qtbot, private_home, tmp_path):
    trainer = Trainer(preset("moons"))
    trainer.run(updates=123)
    path = tmp_path / "moons.nnstudio"
    save(Project(trainer.experiment, trainer.checkpoint()), path)

    def script(window):
        qtbot.waitUntil(lambda: shows(window, trainer.experiment))
        assert window.clock.latest.update == 123
        assert np.array_equal(window.clock.latest.parameters, trainer.parameters)

    live(qtbot, script, str(path))


def test_a_damaged_file_is_told_in_one_sentence_and_changes_nothing(qtbot, private_home, tmp_path):
    path = tmp_path / "broken.nnstudio"
    path.write_bytes(b"PK\x03\x04 this is no project")

    def script(window):
        assert window.document.experiment == Experiment()
        assert window.notice.isVisible()
        text = child(window, "notice.text", QLabel).text()
        assert str(path) in text
        assert "\n" not in text

    live(qtbot, script, str(path))


def test_it_fits_a_small_screen_with_every_dock_of_the_layout(qtbot, private_home):
    def script(window):
        window.resize(1280, 720)
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.update > 200, timeout=30_000)
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.settled, timeout=20_000)
        assert window.minimumSizeHint().width() <= 1280
        assert window.minimumSizeHint().height() <= 720
        assert (window.width(), window.height()) == (1280, 720)

    assert live(qtbot, script) == 0
