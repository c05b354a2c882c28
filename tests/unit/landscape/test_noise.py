"""Gradient noise against gradients taken sample by sample, and against batches that are really drawn."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.choices.activations import ACTIVATIONS
from nnstudio.choices.losses import LOSSES
from nnstudio.landscape.noise import GradientNoise, gradient_noise, network_noise
from nnstudio.landscape.stack import Cancelled
from nnstudio.spec import Layer, Model, Training, preset

rng = np.random.default_rng(11)
X = rng.normal(size=(23, 3))


def trainer_of(activation="tanh", loss="half-squared", weights=None, **training):
    outputs = 1 if loss == "binary-cross-entropy" else 3
    y = np.arange(23) % max(2, outputs) if loss in ("binary-cross-entropy", "categorical-cross-entropy", "hinge") else (
        rng.normal(size=(23, outputs))
    )  # fmt: skip
    model = Model(layers=(
        Layer(units=4, activation=activation, frozen=((1, 2), (-1, 0))),
        Layer(units=3, activation="tanh", bias=False, inputs=(0, 1), pruned=((5, 1), (0, 0))),
        Layer(units=outputs, activation="linear", inputs=(1, 2), l2=0.3),
    ), seed=5)  # fmt: skip
    return Trainer(Experiment(model=model, training=Training(loss=loss, **training)), (X, y), sample_weight=weights)


def each_gradient(trainer):
    """The gradients (samples, parameters) one by one, nothing where nothing may move."""
    x, y, weights = trainer.training_samples
    held = np.union1d(*(trainer.network.layout.marked(trainer.network.model, name) for name in ("frozen", "pruned")))
    found = []
    for i in range(len(x)):
        own = None if weights is None else weights[i : i + 1]
        gradient = trainer.network.loss_and_gradient(trainer.parameters, x[i : i + 1], y[i : i + 1], weights=own)[1]
        gradient[held.astype(int)] = 0.0
        found.append(gradient)
    return np.array(found)


def assert_is_of(noise, gradients):
    mean = gradients.mean(axis=0)
    assert noise.trace == pytest.approx(np.trace(np.cov(gradients.T, bias=True)), rel=1e-10)
    assert noise.squared_norm == pytest.approx(mean @ mean, rel=1e-10)
    assert noise.scale == pytest.approx(((gradients - mean) ** 2).sum() / len(gradients) / (mean @ mean), rel=1e-10)


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_it_is_the_spread_of_the_single_samples_gradients(activation, loss):
    trainer = trainer_of(activation, loss)
    assert_is_of(gradient_noise(trainer), each_gradient(trainer))


def test_it_takes_sample_weights_and_goes_along_with_training():
    trainer = trainer_of("gelu", "categorical-cross-entropy", rng.uniform(0.1, 2, 23))
    assert_is_of(gradient_noise(trainer), each_gradient(trainer))
    trainer.run(updates=50)
    assert_is_of(gradient_noise(trainer), each_gradient(trainer))


def test_nothing_held_is_the_same_sum():
    trainer = Trainer(preset("circle").replace("model.hidden", "5-3"))
    assert not trainer.held.any()
    assert_is_of(gradient_noise(trainer), each_gradient(trainer))


def test_samples_in_portions_add_up_and_float32_is_as_exact(monkeypatch):
    trainer = trainer_of()
    whole = gradient_noise(trainer)
    monkeypatch.setattr("nnstudio.landscape.noise.CHUNK_NUMBERS", 35)  # five samples at a time
    assert gradient_noise(trainer).trace == pytest.approx(whole.trace, rel=1e-12)
    short = trainer_of(dtype="float32")
    network, (x, y, _) = short.network, short.training_samples
    wide = network_noise(network, short.parameters.astype(np.float64), x.astype(float), y.astype(float))
    assert network_noise(network, short.parameters, x, y) == wide


def test_what_l1_has_killed_does_not_count():
    experiment = preset("circle").replace("training.l1_method", "dead-links").replace("model.l1", 0.05)
    trainer = Trainer(experiment)
    trainer.run(updates=400)
    dead = trainer.held
    assert 0 < dead.sum() < len(dead)
    gradients = each_gradient(trainer)
    gradients[:, dead] = 0.0
    noise = gradient_noise(trainer)
    assert noise.trace == pytest.approx(gradients.var(axis=0).sum(), rel=1e-9)


@pytest.mark.parametrize("replacement", [True, False])
def test_a_batchs_gradient_is_off_by_the_trace_over_its_size(replacement):
    trainer = trainer_of()
    gradients, noise, size = each_gradient(trainer), gradient_noise(trainer), 6
    draw = np.random.default_rng(3)
    means = np.array([gradients[draw.choice(23, size, replace=replacement)].mean(axis=0) for _ in range(20_000)])
    off = ((means - gradients.mean(axis=0)) ** 2).sum(axis=1).mean()
    assert noise.variance(size, replacement) == pytest.approx(off, rel=0.02)
    assert noise.variance(size) == noise.trace / size


def test_ends_of_the_scale():
    assert GradientNoise(0.0, 2.0, 5).scale == 0
    assert GradientNoise(2.0, 0.0, 5).scale == float("inf")
    assert np.isnan(GradientNoise(0.0, 0.0, 5).scale)
    assert GradientNoise(3.0, 1.0, 5).variance(5, replacement=False) == 0
    assert GradientNoise(3.0, 1.0, 1).variance(1, replacement=False) == 0


def test_it_is_given_up_when_no_longer_wanted():
    trainer = trainer_of()
    with pytest.raises(Cancelled):
        network_noise(trainer.network, trainer.parameters, *trainer.training_samples, wanted=lambda: False)
