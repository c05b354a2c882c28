"""Every optimiser against steps of its namesake in torch.optim."""

import json
from itertools import cycle
from pathlib import Path

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.choices.optimizers import OPTIMIZERS
from nnstudio.spec import Training, replace

HERE = Path(__file__).parent
TRUTH = json.loads((HERE / "optimizers.json").read_text(encoding="utf-8"))
INPUTS = json.loads((HERE / "gradients.json").read_text(encoding="utf-8"))["inputs"]


@pytest.mark.parametrize("row", TRUTH["expected"], ids=lambda row: row["name"])
def test_steps_with_given_gradients(row):
    training, state, w = Training(**row["settings"]), {}, np.array(TRUTH["start"])
    # Five gradients, and round again where rules take longer to show what they do.
    for gradient, expected in zip(cycle(TRUTH["gradients"]), row["path"][1:], strict=False):
        OPTIMIZERS[training.optimizer].step(training, state, w, np.array(gradient), training.learning_rate)
        assert w == pytest.approx(expected, abs=1e-10, rel=0)


@pytest.mark.parametrize("row", TRUTH["expected"], ids=lambda row: row["name"])
def test_updates_of_a_network(row):
    changes = {f"training.{name}": value for name, value in row["settings"].items()}
    experiment = replace(Experiment(), {
        "model.hidden": "4", "model.output_activation": "linear", "training.loss": "mean-squared",
        "training.batch_mode": "batch", **changes,
    })  # fmt: skip
    W1, b1, W2, b2 = (np.array(INPUTS[name]) for name in ("W1", "b1", "W2", "b2"))
    start = np.concatenate([W1.T.ravel(), b1, W2.T.ravel(), b2])
    trainer = Trainer(experiment, (np.array(INPUTS["X"]), np.array(INPUTS["Y_regression"])), start)
    trainer.step(len(row["network"]))
    assert trainer.history.view().trail[1:] == pytest.approx(np.array(row["network"]), abs=1e-10, rel=0)


def test_every_optimiser_is_proven():
    assert {row["settings"]["optimizer"] for row in TRUTH["expected"]} == set(OPTIMIZERS)
