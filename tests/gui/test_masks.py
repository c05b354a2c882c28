"""Dropout on the canvas: what is silent is hollow, and single thinned networks are looked at without training."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt

from nnstudio.nn.trainer import Trainer
from nnstudio.run.worker import frame_of
from nnstudio.spec import Experiment
from nnstudio.spec.edit import replace
from nnstudio.ui.canvas.explanation import explain
from nnstudio.ui.canvas.geometry import Hit
from nnstudio.ui.canvas.view import NetworkCanvas
from nnstudio.ui.document import Document
from nnstudio.ui.theme import Themes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
UNITS = replace(Experiment(), {"model.hidden": "6-4", "model.dropout": 0.5})
WEIGHTS = replace(UNITS, {"model.layers.0.dropout_on": "weights", "model.layers.1.dropout_on": "weights"})


@pytest.fixture
def open_canvas(qtbot, qapp):
    themes = Themes(qapp, "light")

    def make(experiment, updates=50):
        canvas = NetworkCanvas(Document(experiment), themes)
        qtbot.addWidget(canvas)
        canvas.resize(760, 470)
        canvas.show()
        trainer = Trainer(experiment)
        trainer.run(updates=updates)
        canvas.show_frame(frame_of(trainer, 1, "paused"))
        return canvas, trainer

    return make


def silent_weights(canvas):
    """Per weights item the places (row, unit) that are hollow."""
    return [
        {(int(item.bundle.rows[i]), int(item.bundle.units[i])) for i in item._silent}
        for item in canvas.network._weights
    ]


def test_weights_that_dropout_silences_are_hollow(open_canvas):
    canvas, trainer = open_canvas(WEIGHTS)
    for k in (0, 1):
        mask = trainer.masks.weights[k]
        assert silent_weights(canvas)[k] == {tuple(place) for place in np.argwhere(mask == 0).tolist()}
    assert silent_weights(canvas)[2] == set()
    assert all(not column._silent for column in canvas.network._columns)
    before = canvas.grab().toImage()
    whole = dataclasses.replace(canvas.network.frame, masks=None)
    canvas.show_frame(whole)
    assert not any(silent_weights(canvas))
    assert canvas.grab().toImage() != before


def test_the_next_mask_is_another_thinned_network_and_trains_nothing(qtbot, open_canvas):
    canvas, trainer = open_canvas(UNITS)
    said = []
    canvas.message.connect(said.append)
    assert canvas.mask_button.isVisible()
    seen = set()
    for _ in range(6):
        qtbot.mouseClick(canvas.mask_button, Qt.MouseButton.LeftButton)
        seen.add(tuple(column._silent for column in canvas.network._columns))
    assert len(seen) > 1
    masks, frame = canvas.network.thinned, canvas.network.frame
    silent = sum(int((mask == 0).sum()) for mask in masks.units if mask is not None)
    assert f"{silent} of 10 units silent" in said[-1]
    np.testing.assert_array_equal(frame.parameters, trainer.parameters)
    # The output's map is what the thinned network answers.
    network, levels = canvas.network, []
    for masked in (masks, None):
        answers = network._probe.ask(frame, network.considered()[0], masked)
        levels.append(answers.levels(3, 0))
    assert not np.array_equal(*levels)
    x, _ = canvas.network.considered()
    hit = Hit("node", 3, 0)
    thinned = explain(canvas.network, hit)
    value = float(frame.network.forward(frame.parameters, x, masks).columns[-1][0, 0])
    assert f"{value:.3g}".replace("-", "−") in thinned
    # An update brings the whole network back.
    trainer.run(updates=1)
    canvas.show_frame(frame_of(trainer, 1, "paused"))
    assert canvas.network.thinned is None
    assert explain(canvas.network, hit) != thinned


def test_masks_that_are_looked_at_leave_those_of_the_training_alone(open_canvas):
    canvas, trainer = open_canvas(UNITS)
    for _ in range(3):
        canvas.next_mask()
    trainer.run(updates=20)
    undisturbed = Trainer(UNITS)
    undisturbed.run(updates=70)
    np.testing.assert_array_equal(trainer.parameters, undisturbed.parameters)


def test_a_thinned_network_stays_while_nothing_is_trained(open_canvas):
    canvas, trainer = open_canvas(UNITS)
    canvas.next_mask()
    masks = canvas.network.thinned
    canvas.show_frame(frame_of(trainer, 1, "paused"))
    assert canvas.network.thinned is masks
    canvas.document.edit("model.hidden", "5-4")
    assert canvas.network.thinned is None


def test_where_there_is_no_mask_to_see_it_is_told(open_canvas):
    canvas, trainer = open_canvas(Experiment())
    said = []
    canvas.message.connect(said.append)
    assert not canvas.mask_button.isVisible()
    canvas.next_mask()
    assert "set Dropout above 0" in said[-1]
    assert canvas.network.thinned is None
    canvas.document.edit("model.dropout", 0.5)
    assert canvas.mask_button.isVisible()
    busy, trainer = open_canvas(UNITS)
    busy.show_frame(frame_of(trainer, 1, "running"))
    busy.message.connect(said.append)
    busy.next_mask()
    assert "pause it first" in said[-1]
    assert busy.network.thinned is None
