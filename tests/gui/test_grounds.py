"""Analytic grounds in the panels, on the canvas and in the plots."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget

from nnstudio import Trainer
from nnstudio.choices.sources import SOURCES
from nnstudio.run.mailbox import Frame
from nnstudio.spec import Experiment, preset
from nnstudio.ui.canvas.arithmetic import output_name
from nnstudio.ui.document import Document
from nnstudio.ui.panels.data_panel import DataPanel
from nnstudio.ui.panels.hyperparameter_panel import HyperparameterPanel
from nnstudio.ui.plots import BoundaryPlot
from nnstudio.ui.plots.parameter_names import parameter_name

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
FUNCTIONS = [name for name, source in SOURCES.items() if source.task == "function"]


@pytest.fixture
def document(qapp):
    return Document(Experiment())


def choose(panel, source):
    QTest.mouseClick(panel.findChild(QToolButton, f"data.source.{source}"), Qt.MouseButton.LeftButton)


def panel_of(qtbot, kind, document, themes):
    panel = kind(document, themes)
    qtbot.addWidget(panel)
    panel.resize(300, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def frame_of(trainer, run):
    return Frame(
        run=run, experiment=trainer.experiment, network=trainer.network, data=trainer.data,
        parameters=trainer.parameters, history=trainer.history.view(), update=trainer.update, epoch=trainer.epoch,
        fraction=trainer.fraction, samples=trainer.samples, state="paused", message="", updates_per_second=0.0,
        rate=trainer.rate, penalty=trainer.penalty_parts(), masks=None, reading=trainer.reading(),
        optimizer=trainer.optimizer_state,
    )  # fmt: skip


@pytest.mark.parametrize("source", FUNCTIONS)
def test_a_tile_brings_all_of_a_ground_in_one_step_that_undo_takes_back(qtbot, document, themes, source):
    panel = panel_of(qtbot, DataPanel, document, themes)
    first, spy = document.experiment, QSignalSpy(document.changed)
    choose(panel, source)
    assert document.experiment == preset(source)
    assert (document.undo_stack.count(), spy.count()) == (1, 1)
    document.undo_stack.undo()
    assert document.experiment == first
    assert panel.findChild(QToolButton, "data.source.circle").isChecked()
    document.undo_stack.redo()
    assert document.experiment == preset(source)


def test_a_tile_of_samples_gives_the_network_back(qtbot, document, themes):
    panel = panel_of(qtbot, DataPanel, document, themes)
    choose(panel, "rosenbrock")
    choose(panel, "spiral")
    assert document.experiment.model == preset("spiral").model
    assert document.experiment.training == preset("spiral").training
    assert document.undo_stack.count() == 2


def test_the_tile_that_is_chosen_changes_nothing(qtbot, document, themes):
    panel = panel_of(qtbot, DataPanel, document, themes)
    choose(panel, "bowl")
    document.edit("training.learning_rate", 1.5)
    choose(panel, "bowl")
    assert document.experiment.training.learning_rate == 1.5
    assert panel.findChild(QToolButton, "data.source.bowl").isChecked()


def test_the_panel_shows_the_formula_with_the_condition(qtbot, document, themes):
    panel = panel_of(qtbot, DataPanel, document, themes)
    choose(panel, "bowl")
    document.edit("data.condition", 50.0)
    assert any("w₂²/50)/2" in label.text() for label in panel.findChildren(QLabel))


def test_nothing_is_asked_of_samples_that_a_ground_does_not_have(qtbot, document, themes):
    panel = panel_of(qtbot, DataPanel, document, themes)
    heading = next(label for label in panel.findChildren(QLabel) if label.text() == "What the network sees")
    for source, shown in (("bowl", False), ("circle", True)):
        choose(panel, source)
        assert heading.isVisibleTo(panel) is shown
        assert panel.findChild(QWidget, "data.scaling").isVisibleTo(panel) is shown


def test_a_loss_is_not_chosen_where_the_function_is_it(qtbot, document, themes):
    panel = panel_of(qtbot, HyperparameterPanel, document, themes)
    rows = [panel.findChild(QComboBox, "training.loss"), panel.findChild(QWidget, "training.class_weight")]
    assert all(row.isVisibleTo(panel) for row in rows)
    document.edit("data.source", "saddle")
    assert not any(row.isVisibleTo(panel) for row in rows)


def test_the_answer_plot_says_why_it_is_empty_and_fills_again(qtbot, themes):
    plot = BoundaryPlot(themes)
    qtbot.addWidget(plot)
    plot.resize(420, 300)
    plot.show()
    circle, ground = Trainer(preset("circle")), Trainer(preset("saddle").replace("data.noise", 10.0))
    plot.show_frame(frame_of(circle, 1))
    assert plot.canvas.isVisible()
    plot.show_frame(frame_of(ground, 2))
    assert not plot.canvas.isVisible()
    assert "no answers over data" in plot._empty.text()
    assert plot.note_text() == ""
    assert plot.table() == ((), [])
    themes.choose("dark")
    assert not plot.canvas.isVisible()
    plot.show_frame(frame_of(circle, 3))
    assert plot.canvas.isVisible()


def test_parameters_and_outputs_have_the_names_of_the_formulas():
    trainer = Trainer(preset("himmelblau"))
    names = [parameter_name(trainer.network.layout, trainer.data.input_names, k) for k in range(2)]
    assert names == [output_name((), 2, k, on_ground=True) for k in range(2)] == ["w1", "w2"]
    assert np.array_equal(trainer.predict(np.ones((1, 1)))[0], trainer.parameters)
