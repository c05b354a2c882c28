"""Counts of parameters and updates, and the spread of what is drawn at random."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.nn.dropout import draw_masks
from nnstudio.nn.initializers import initial_parameters
from nnstudio.nn.parameters import Layout
from nnstudio.spec import Layer, Model, replace


def truth(name):
    return json.loads((Path(__file__).parent / f"{name}.json").read_text(encoding="utf-8"))["expected"]


@pytest.mark.parametrize("row", truth("parameter_counts"), ids=lambda row: "-".join(map(str, row["sizes"])))
def test_parameter_counts(row):
    inputs, *units = row["sizes"]
    model = Model(layers=tuple(Layer(units=n) for n in units))
    layout = Layout.of(model, inputs)
    assert model.parameter_count(inputs) == layout.size == row["total"]
    assert int(layout.weight_mask().sum()) == row["weights"]
    bare = Model(layers=tuple(Layer(units=n, bias=False) for n in units))
    assert bare.parameter_count(inputs) == row["weights"]


@pytest.mark.parametrize("row", truth("batches"), ids=lambda row: f"{row['n']} by {row['batch']}")
def test_updates_of_an_epoch(row):
    experiment = replace(Experiment(), {
        "data.source": "line", "model.hidden": "none", "training.batch_size": row["batch"],
        "training.learning_rate": 1e-6,
    })  # fmt: skip
    x = np.linspace(-1, 1, row["n"])[:, None]
    trainer = Trainer(experiment, data=(x, x[:, 0]))
    trainer.step(row["batches"] - 1)
    assert (trainer.epoch, row["n"] - trainer.samples) == (0, row["last"])
    trainer.step()
    assert (trainer.epoch, trainer.fraction, trainer.samples) == (1, 1.0, row["n"])
    trainer.run(epochs=9)
    assert trainer.update == row["updates_in_10_epochs"]


def test_dropout_silences_its_share_and_scales_the_rest():
    expected = truth("dropout")
    model = Model(layers=(Layer(units=1),), input_dropout=0.3)
    rng = np.random.Generator(np.random.PCG64(0))
    masks = draw_masks(model, Layout.of(model, 1000), 10, rng, np.dtype(np.float64))
    dropped = np.ones((10, 1000)) * masks.units[0]
    assert set(np.unique(dropped)) == {0.0, expected["surviving_value"]}
    assert abs((dropped == 0).sum() - expected["zeros_mean"]) < expected["zeros_4sd"]
    assert abs(dropped.mean() - expected["mean"]) < expected["mean_4sd"]


@pytest.mark.parametrize("row", truth("initializers"), ids=lambda row: row["name"])
def test_spread_of_initial_weights(row):
    rows, units = 200, 100
    model = Model(layers=(Layer(units=units, initializer=row["name"]),), seed=1)
    vector = initial_parameters(model, Layout.of(model, rows))
    weights, biases = vector[: rows * units], vector[rows * units :]
    deviation = 4 * row["var"] * np.sqrt((0.8 if "limit" in row else 2) / weights.size)
    assert abs(weights.var() - row["var"]) < deviation
    assert abs(weights.mean()) < 4 * np.sqrt(row["var"] / weights.size)
    if "limit" in row:
        assert 0.99 * row["limit"] < np.abs(weights).max() <= row["limit"]
    if row.get("drawn_biases"):
        assert 0.9 * row["limit"] < np.abs(biases).max() <= row["limit"]
    else:
        assert (biases == row.get("bias", 0.0)).all()
