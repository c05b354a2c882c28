"""Frozen and pruned weights of samples that the experiment does not know, and of changes on the way."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.spec import replace

RNG = np.random.default_rng(0)


def arrays(inputs, outputs=1, n=20):
    return RNG.normal(size=(n, inputs)), RNG.uniform(-0.9, 0.9, size=(n, outputs))


@pytest.mark.parametrize("name", ["frozen", "pruned"])
@pytest.mark.parametrize(("layer", "place", "inputs", "outputs", "shape"), [
    (0, (9, 0), 3, 1, "3 by 4"),  # a row of the experiment's ten inputs that three do not have
    (2, (0, 1), 10, 1, "2 by 1"),
])  # fmt: skip
def test_places_that_the_arrays_do_not_make_are_refused(name, layer, place, inputs, outputs, shape):
    base = replace(Experiment(), {"data.source": "diabetes", "model.hidden": "4-2"})
    if layer == 2:  # three answers by the experiment, one by the arrays
        base = replace(Experiment(), {"data.source": "iris", "model.hidden": "4-2", "training.loss": "half-squared"})
    experiment = base.replace(f"model.layers.{layer}.{name}", (place,))
    with pytest.raises(
        ValueError, match=rf"model\.layers\.{layer}\.{name}: there is no weight .* in a layer of {shape}"
    ):
        Trainer(experiment, arrays(inputs, outputs))


def test_places_that_the_arrays_do_make_are_held():
    experiment = replace(Experiment(), {"data.source": "diabetes", "model.hidden": "4-2"})
    experiment = replace(experiment, {"model.layers.0.frozen": ((2, 3),), "model.layers.0.pruned": ((1, 0), (-1, 2))})
    trainer = Trainer(experiment, arrays(3), engine="numpy")
    before = trainer.layers()[0].W[2, 3]
    trainer.step(5)
    layer = trainer.layers()[0]
    assert layer.W[2, 3] == before
    assert layer.W[1, 0] == layer.b[2] == 0


def test_a_live_change_that_does_not_fit_changes_nothing():
    experiment = replace(Experiment(), {"data.source": "diabetes", "model.hidden": "4-2"})
    trainer = Trainer(experiment, arrays(3), engine="numpy")
    trainer.step(3)
    with pytest.raises(ValueError, match="there is no weight"):
        trainer.apply(experiment.replace("model.layers.0.pruned", ((7, 0),)))
    assert trainer.experiment == experiment
    assert not trainer.history.events
    trainer.step(3)
