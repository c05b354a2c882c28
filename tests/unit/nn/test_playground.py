"""The original's default exercise is learnt as well as the original learns it."""

import numpy as np
import pytest

from nnstudio import Trainer
from nnstudio.spec import preset, replace


def validation_losses(seeds, engine):
    """The validation loss at epochs 100 and 500, one row a seed."""
    circle = replace(preset("circle"), {"data.test_share": 0.0})
    losses = []
    for seed in seeds:
        trainer = Trainer(
            replace(circle, {f"{part}.seed": seed for part in ("data", "model", "training")}), engine=engine
        )
        trainer.run(epochs=100)
        at_100 = trainer.scores().validation_loss
        trainer.run(epochs=400)
        losses.append((at_100, trainer.scores().validation_loss))
    return np.array(losses)


def test_the_preset_is_the_originals_default():
    circle = preset("circle")
    data, training = circle.data, circle.training
    assert (circle.model.topology, circle.get("model.activation")) == ("4-2", "tanh")
    assert (circle.model.output.activation, circle.get("model.initializer")) == ("tanh", "playground")
    assert (data.samples, data.noise, data.train_share) == (500, 0, 0.5)
    assert (training.learning_rate, training.batch_size, training.loss) == (0.03, 10, "half-squared")
    assert (training.optimizer, training.momentum) == ("sgd", 0)


def test_ten_seeds(fast_engine):
    at_100, at_500 = np.median(validation_losses(range(10), fast_engine), axis=0)
    assert at_100 < 0.03
    assert at_500 < 0.006


@pytest.mark.long
def test_thirty_seeds(fast_engine):
    at_100, at_500 = np.median(validation_losses(range(30), fast_engine), axis=0)
    print(f"\nmedian validation loss of seeds 0-29: {at_100:.4f} at epoch 100, {at_500:.5f} at epoch 500")  # noqa: T201
    assert at_100 < 0.03
    assert at_500 < 0.006
