"""Asking the thinned networks behind a dropout network."""

from itertools import product

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.nn.dropout import Masks
from nnstudio.spec import replace

BASE = {"model.dropout": 0.5, "model.hidden": "4", "training.loss": "binary-cross-entropy"}


def trainer_of(changes=None, epochs=5):
    trainer = Trainer(replace(Experiment(), {**BASE, **(changes or {})}), engine="numpy")
    trainer.run(epochs=epochs)
    return trainer


def test_many_passes_come_near_the_mean_over_all_masks():
    trainer = trainer_of()
    x = trainer.data.test.raw[:6]
    network, inputs = trainer.network, trainer.data.transform(x)
    logits = []
    for kept in product((0.0, 2.0), repeat=4):
        masks = Masks((None, np.array([kept]), None), (None, None))
        logits.append(network.forward(trainer.parameters, inputs, masks).columns[-1])
    probabilities = 1 / (1 + np.exp(-np.array(logits)))
    found = trainer.predict_over_masks(x, passes=4000, seed=1)
    error = probabilities.std(axis=0) / np.sqrt(4000)
    assert (np.abs(found.mean - probabilities.mean(axis=0)) < 5 * error).all()
    np.testing.assert_allclose(found.spread, probabilities.std(axis=0), rtol=0.1)
    # One hidden layer: the normalised geometric mean over all masks is the scaled network itself (Baldi & Sadowski).
    above, below = np.prod(probabilities ** (1 / 16), axis=0), np.prod((1 - probabilities) ** (1 / 16), axis=0)
    np.testing.assert_allclose(above / (above + below), trainer.predict(x), rtol=0, atol=1e-12)
    geometric = trainer.predict_over_masks(x, passes=4000, mean="geometric", seed=1)
    np.testing.assert_allclose(geometric.mean, trainer.predict(x), rtol=0, atol=0.05)


def every_mask(width, p):
    """All factors of so many units (width,), with the probability of each."""
    for kept in product((False, True), repeat=width):
        yield np.where(kept, 1 / (1 - p), 0.0)[None], float(np.prod(np.where(kept, 1 - p, p)))


def test_many_passes_agree_with_all_masks_of_two_layers_weighed_by_their_probability():
    changes = {"model.hidden": "3-2", "model.layers.0.dropout": 0.2, "model.layers.1.dropout": 0.4,
               "model.input_dropout": 0.3}  # fmt: skip
    trainer = trainer_of(changes)
    x = trainer.data.test.raw[:5]
    inputs, total, squares, whole = trainer.data.transform(x), 0.0, 0.0, 0.0
    for (first, a), (second, b), (third, c) in product(every_mask(2, 0.3), every_mask(3, 0.2), every_mask(2, 0.4)):
        masks = Masks((first, second, third, None), (None, None, None))
        logits = trainer.network.forward(trainer.parameters, inputs, masks).columns[-1]
        answers = 1 / (1 + np.exp(-logits))
        total, squares, whole = total + a * b * c * answers, squares + a * b * c * answers**2, whole + a * b * c
    assert whole == pytest.approx(1.0, abs=1e-12)
    spread = np.sqrt(squares - total**2)
    found = trainer.predict_over_masks(x, passes=20_000, seed=2)
    assert (np.abs(found.mean - total) < 5 * spread / np.sqrt(20_000)).all()
    np.testing.assert_allclose(found.spread, spread, rtol=0.03)


@pytest.mark.parametrize("p", [0.5, 0.3])
def test_for_one_softmax_layer_the_scaled_network_is_the_renormalised_geometric_mean(p):
    trainer = trainer_of(
        {"training.loss": "categorical-cross-entropy", "data.source": "iris", "model.hidden": "none",
         "model.dropout": 0.0, "model.input_dropout": p}, 30
    )  # fmt: skip
    x = trainer.data.test.raw
    inputs, logs = trainer.data.transform(x), 0.0
    for factors, probability in every_mask(4, p):
        logits = trainer.network.forward(trainer.parameters, inputs, Masks((factors, None), (None,))).columns[-1]
        answers = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
        logs = logs + probability * np.log(answers)
    mean = np.exp(logs) / np.exp(logs).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(trainer.predict(x), mean, rtol=0, atol=1e-12)
    # The plain mean is another thing: the shortcut is exact for the geometric one alone.
    plain = trainer.predict_over_masks(x, passes=4000).mean
    assert np.abs(plain - mean).max() > 0.005


def test_the_geometric_mean_is_that_of_the_passes():
    trainer = trainer_of({"training.loss": "categorical-cross-entropy", "data.source": "iris"}, 2)
    x = trainer.data.test.raw
    found = trainer.predict_over_masks(x, passes=9, mean="geometric")
    product_ = np.exp(np.log(found.answers).mean(axis=0))
    np.testing.assert_allclose(found.mean, product_ / product_.sum(axis=1, keepdims=True), rtol=1e-10)


def test_asking_changes_nothing_and_repeats_itself():
    asked, silent = trainer_of(), trainer_of()
    first = asked.predict_over_masks(asked.data.test.raw, 20, seed=3)
    second = asked.predict_over_masks(asked.data.test.raw, 20, seed=3)
    np.testing.assert_array_equal(first.answers, second.answers)
    asked.run(epochs=2)
    silent.run(epochs=2)
    np.testing.assert_array_equal(asked.parameters, silent.parameters)


def test_without_dropout_all_passes_agree_with_the_prediction():
    trainer = trainer_of({"model.dropout": 0.0})
    found = trainer.predict_over_masks(trainer.data.test.raw, 3)
    np.testing.assert_allclose(found.mean, trainer.predict(trainer.data.test.raw), rtol=1e-15)
    assert found.spread.max() < 1e-15


def test_numbers_come_in_their_own_units():
    trainer = Trainer(replace(Experiment(), {
        "data.source": "diabetes", "model.hidden": "4", "model.layers.0.dropout": 0.2,
    }), engine="numpy")  # fmt: skip
    trainer.run(epochs=20)
    found = trainer.predict_over_masks(trainer.data.test.raw, 50)
    assert 80 < found.mean.mean() < 220
    assert found.answers.shape == (50, len(trainer.data.test), 1)
    with pytest.raises(ValueError, match="probabilities"):
        trainer.predict_over_masks(trainer.data.test.raw, 5, "geometric")
    with pytest.raises(ValueError, match="at least 1"):
        trainer.predict_over_masks(trainer.data.test.raw, 0)
