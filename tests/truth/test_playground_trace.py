"""A hundred epochs against TensorFlow Playground's algorithm, node by node in JavaScript."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.spec import replace

TRUTH = json.loads((Path(__file__).parent / "playground_trace.json").read_text(encoding="utf-8"))


def test_the_same_losses_and_parameters():
    experiment = replace(Experiment(), {
        "model.hidden": "4-2", "model.activation": "tanh", "model.output_activation": "tanh",
        "training.loss": "half-squared", "training.batch_size": 10, "training.order": "fixed",
        "training.learning_rate": 0.03, "data.source": "line",
    })  # fmt: skip
    x, y = np.array(TRUTH["x"]), np.array(TRUTH["y"])
    trainer = Trainer(experiment, (x, y), np.array(TRUTH["start"]), engine="numpy")
    for epoch, loss in TRUTH["losses"].items():
        trainer.run(epochs=int(epoch) - trainer.epoch)
        assert trainer.loss(x, y) == pytest.approx(loss, abs=1e-9)
    assert trainer.parameters == pytest.approx(np.array(TRUTH["end"]), abs=1e-9)
