"""Both engines make the same updates, however wild the settings.

Where an experiment amplifies rounding, NumPy itself ends elsewhere once its slopes are off in their last digit: then
the kernels may be as far off, and no farther.
"""

from dataclasses import replace as replaced
from typing import get_args

import numpy as np
import pytest

from nnstudio.nn import forecast, kernels
from nnstudio.nn.trainer import Trainer
from nnstudio.spec import Experiment, SpecError, replace
from nnstudio.spec.network import Activation as ActivationName
from nnstudio.spec.network import Initializer
from nnstudio.spec.training import LEAST_EPSILON, Loss, Optimizer, Schedule

pytest.importorskip("numba")
UPDATES = 60
OPTIMIZERS = [name for name in get_args(Optimizer) if name != "lbfgs"]  # no kernel makes its updates


@pytest.fixture(scope="module", autouse=True)
def unloaded():
    """Leave no kernel loaded: what "auto" means to the tests after these must not hang on their order."""
    yield
    kernels._loaded.clear()


@pytest.fixture(autouse=True)
def short_trials(monkeypatch):
    """Runs that seem at rest are tried out on copies, which takes longer than all the rest: test_run_status.py."""
    monkeypatch.setattr(forecast, "TRIED", 30)


def wild(seed):
    """An experiment with settings from the ends of their ranges, and samples (x, y)."""
    rng = np.random.default_rng(seed)

    def one_of(*values):
        return values[rng.integers(len(values))]

    def strength():
        return float(one_of(0, 0, 1e-6, 1e-2, 1, 7.3, 7.3e5))

    loss, momentum = one_of(*get_args(Loss)), one_of(0.0, 0.5, 0.9, 0.999)
    nesterov = bool(rng.integers(2)) and momentum > 0
    hidden = one_of("none", "1", "4-2", "8", "3-3-3", "12-7")
    changes = {
        "data.source": "iris" if loss.startswith("cat") else "circle" if loss in ("binary-cross-entropy", "hinge")
        else "line",
        "model.hidden": hidden, "model.activation": one_of(*get_args(ActivationName)),
        "model.output_activation": "linear" if loss.endswith("entropy") else one_of(*get_args(ActivationName)),
        "model.initializer": one_of(*get_args(Initializer)), "model.init_gain": float(one_of(0, 0.1, 1, 1, 5, 100)),
        "model.l1": strength(), "model.l2": strength(), "model.seed": int(rng.integers(99)),
        "model.input_dropout": one_of(0.0, 0.0, 0.2),
        "training.loss": loss, "training.optimizer": one_of(*OPTIMIZERS),
        "training.learning_rate": one_of(1e-300, 1e-9, 1e-3, 0.03, 0.3, 1.0, 5.0, 100.0),
        "training.momentum": momentum, "training.nesterov": nesterov,
        "training.dampening": 0.0 if nesterov else one_of(0.0, 0.3, 0.9, 1.0),
        "training.beta1": one_of(0.0, 0.5, 0.9, 0.999), "training.beta2": one_of(0.0, 0.5, 0.999, 0.999999),
        "training.rho": one_of(0.0, 0.9, 0.999999), "training.epsilon": one_of(LEAST_EPSILON, 1e-8, 1e-3, 1.0),
        "training.momentum_decay": one_of(0.0, 0.004, 1.0), "training.grow": one_of(1.2, 10.0),
        "training.shrink": one_of(1e-300, 0.5, 0.99), "training.smallest_step": one_of(5e-324, 1e-6, 0.01),
        "training.largest_step": one_of(0.05, 50.0, 1e6),
        "training.schedule": one_of(*get_args(Schedule)), "training.drop_every": 2,
        "training.decay_factor": one_of(1e-300, 0.9, 1.0), "training.decay_rate": one_of(0.0, 0.3, 1000.0),
        "training.warmup": one_of(0.0, 2.0, 1e6), "training.plateau_patience": one_of(0, 1),
        "training.lowest_rate": one_of(0.0, 1e-3, 50.0), "training.epochs": one_of(1, 4, 30),
        "training.clip_norm": one_of(0.0, 0.0, 1e-300, 0.1, 1e6),
        "training.clip_value": one_of(0.0, 0.0, 1e-300, 0.1, 1e6),
        "training.batch_mode": one_of("batch", "mini-batch", "stochastic"), "training.batch_size": one_of(3, 10, 25),
        "training.order": one_of("shuffled", "fixed"),
        "training.l1_method": one_of("subgradient", "proximal", "dead-links"),
        "training.divergence_factor": one_of(1.001, 1000.0, 1e12), "training.seed": int(rng.integers(99)),
    }  # fmt: skip
    if hidden != "none":
        changes["model.dropout"] = one_of(0.0, 0.0, 0.3)
    count, inputs = one_of(7, 30, 53), one_of(1, 2, 4)
    x = rng.normal(size=(count, inputs)) * one_of(1e-3, 1.0, 1.0, 1e3, 1e6)
    y = rng.uniform(size=(count, 1)) if changes["data.source"] == "line" else np.arange(count) % 3
    if changes["data.source"] == "circle":
        y = np.arange(count) % 2
    return replace(Experiment(), changes), x, y


def round_differently(network, rng):
    """Have a network's sums, values and slopes off in their last digits; what is exactly zero stays so."""

    def off(values, size):
        return np.where(values == 0, 0.0, values + 2 * np.finfo(float).eps * size * rng.uniform(-1, 1, values.shape))

    def rounded(activation):
        def value(z):
            values = activation.value(off(z, np.abs(z)))
            return off(values, np.abs(values))

        return replaced(activation, value=value)

    exact = network.loss_and_gradient

    def loss_and_gradient(*arguments, **named):
        loss, slopes = exact(*arguments, **named)
        return loss, off(slopes, np.abs(slopes).max(initial=0.0))

    network._activations = [rounded(activation) for activation in network._activations]
    network.loss_and_gradient = loss_and_gradient


def trained(experiment, data, engine, rounding=None):
    trainer = Trainer(experiment, data, engine=engine)
    assert trainer.engine == engine
    if rounding is not None:
        round_differently(trainer.network, rounding)
    trainer.step(UPDATES)
    return trainer


def gap(one, other):
    """By how much two trainings differ, as a part of what they reached."""
    if one.update != other.update or (one.divergence is None) != (other.divergence is None):
        return np.inf
    a, b = one.parameters, other.parameters
    return (np.abs(a - b) / (1e-9 + np.maximum(np.abs(a), np.abs(b)))).max(initial=0.0)


def assert_agreement(seed):
    try:
        experiment, x, y = wild(seed)
        plain = trained(experiment, (x, y), "numpy")
    except (SpecError, ValueError):  # settings that do not go together, or with such targets
        return False
    apart = gap(plain, trained(experiment, (x, y), "compiled"))
    if apart > 1e-8:
        near = max(gap(plain, trained(experiment, (x, y), "numpy", np.random.default_rng(k))) for k in range(3))
        chaos = near > 1e-3  # nothing of the result is left but rounding
        assert apart <= 1000 * near or chaos, (
            f"seed {seed}: apart {apart:.2g}, where rounding explains {1000 * near:.2g}"
        )
    return True


@pytest.mark.parametrize("first", range(0, 200, 20))
def test_the_engines_agree_on_wild_settings(first):
    assert sum(assert_agreement(seed) for seed in range(first, first + 20)) > 10


@pytest.mark.long
@pytest.mark.parametrize("first", range(200, 2200, 100))
def test_the_engines_agree_on_many_more(first):
    for seed in range(first, first + 100):
        assert_agreement(seed)


@pytest.mark.parametrize("beta2", [0.9, 0.999, 1 - 1e-6, 1 - 1e-9])
def test_radams_rectification_keeps_its_digits_where_beta2_is_close_to_one(beta2):
    from fractions import Fraction

    from nnstudio.choices.optimizers.adams import rectification

    for t in (7, 60, 1000):
        b = Fraction(beta2)
        longest = 2 / (1 - b) - 1
        length = longest - 2 * t * b**t / (1 - b**t)
        share = (length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length)
        exact = float(share) ** 0.5 if length > 5 else 0.0
        assert rectification(beta2, t) == pytest.approx(exact, rel=1e-6)
