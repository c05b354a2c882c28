"""Activations, losses and gradients against tables that PyTorch computed (see `made_by` in each file)."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.choices.activations import ACTIVATIONS
from nnstudio.spec import replace

HERE = Path(__file__).parent
TABLE = json.loads((HERE / "activations.json").read_text(encoding="utf-8"))["expected"]
GRADIENTS = json.loads((HERE / "gradients.json").read_text(encoding="utf-8"))
KINKS = {"relu": (0.0,), "leaky-relu": (0.0,), "hard-tanh": (-1.0, 1.0), "hard-sigmoid": (-3.0, 3.0)}
FIRST_OUTPUT_ONLY = ("binary-cross-entropy", "hinge")


def test_the_tables_cover_every_activation_and_loss():
    assert {row["activation"] for row in TABLE} == set(ACTIVATIONS)
    combinations = {(row["activation"], row["loss_name"]) for row in GRADIENTS["expected"]}
    assert len(combinations) == len(ACTIVATIONS) * 7


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["activation"])
def test_activation_and_its_slope(row):
    activation, z = ACTIVATIONS[row["activation"]], np.array(row["z"])
    value = activation.value(z)
    assert value == pytest.approx(row["value"], abs=1e-12, rel=0)
    judged = ~np.isin(z, KINKS.get(row["activation"], ()))
    slope = activation.slope(z, value)
    assert slope[judged] == pytest.approx(np.array(row["derivative"])[judged], abs=1e-12, rel=0)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["activation"])
def test_activation_in_single_precision_stays_single(row):
    activation, z = ACTIVATIONS[row["activation"]], np.array(row["z"], dtype=np.float32)
    value = activation.value(z)
    slope = activation.slope(z, value)
    assert (value.dtype, slope.dtype) == (np.float32, np.float32)
    assert value == pytest.approx(row["value"], abs=2e-6)


def flat(given, outputs):
    """Flat parameters as ours lie, W as (inputs, units), of the first `outputs` output units."""
    W1, b1, W2, b2 = (np.array(given[name]) for name in ("W1", "b1", "W2", "b2"))
    return np.concatenate([W1.T.ravel(), b1, W2[:outputs].T.ravel(), b2[:outputs]])


def split_torch(gradient):
    g = np.array(gradient)
    return {"W1": g[:12].reshape(4, 3), "b1": g[12:16], "W2": g[16:24].reshape(2, 4), "b2": g[24:]}


@pytest.mark.parametrize("row", GRADIENTS["expected"], ids=lambda row: f"{row['activation']}-{row['loss_name']}")
def test_loss_and_gradient_of_a_small_network(row):
    given, loss = GRADIENTS["inputs"], row["loss_name"]
    outputs = 1 if loss in FIRST_OUTPUT_ONLY else 2
    classes = loss in (*FIRST_OUTPUT_ONLY, "categorical-cross-entropy")
    experiment = replace(Experiment(), {
        "model.hidden": "4", "model.activation": row["activation"], "model.output_activation": "linear",
        "training.loss": loss,
    })  # fmt: skip
    x = np.array(given["X"])
    y = np.array(given["y_class"]) if classes else np.array(given["Y_regression"])
    trainer = Trainer(experiment, data=(x, y), parameters=flat(given, outputs))
    # The table sums the half squares over both outputs, we average over outputs.
    scale = 2 if loss == "half-squared" else 1
    assert scale * trainer.loss(x, y) == pytest.approx(row["loss"], abs=1e-12, rel=0)
    expected = flat(split_torch(row["gradient"]), outputs)
    assert scale * trainer.gradient(x, y) == pytest.approx(expected, abs=1e-10, rel=0)
