"""Proximal L1 ends at the minimiser of J = data loss + l1 sum|w| + l2/2 sum w^2, whatever the optimiser.

Judged by the optimality condition itself: at a zero weight the slope of loss and L2 is within l1 of zero, elsewhere it
is -l1 sign w; at the bias it is zero. For one linear unit J is convex, so what meets it is the elastic net's minimiser.
"""

import numpy as np
import pytest
from sklearn.datasets import load_diabetes
from sklearn.linear_model import ElasticNet

from nnstudio import Experiment, Trainer
from nnstudio.choices.optimizers import OPTIMIZERS
from nnstudio.data import from_arrays
from nnstudio.nn import kernels
from nnstudio.nn.together import Together
from nnstudio.spec import preset, replace

LINEAR = {
    "data.source": "diabetes", "model.hidden": "none", "model.output_activation": "linear",
    "training.loss": "half-squared", "training.batch_mode": "batch", "training.learning_rate": 0.2,
}  # fmt: skip
HEAVY = {"momentum": 0.9}
# Adaptive steps come to rest at a constant step size where epsilon is not tiny; Lion never does, so its steps shrink.
FADING = {"schedule": "exponential", "decay_factor": 0.997}
CASES = {
    "plain": {},
    "momentum": HEAVY,
    "strong momentum": {"momentum": 0.99},
    "nesterov": {**HEAVY, "nesterov": True},
    "strong nesterov": {"momentum": 0.99, "nesterov": True, "learning_rate": 0.1},
    "half dampening": {**HEAVY, "dampening": 0.5},
    "full dampening": {**HEAVY, "dampening": 0.9, "learning_rate": 1.0},
    "adagrad": {"optimizer": "adagrad", "learning_rate": 0.3},
    "adadelta": {"optimizer": "adadelta", "learning_rate": 1.0, "epsilon": 1e-4, "rho": 0.9},
    "rmsprop": {"optimizer": "rmsprop", "epsilon": 0.1, "learning_rate": 0.02},
    "rmsprop with momentum": {"optimizer": "rmsprop", **HEAVY, "epsilon": 0.1, "learning_rate": 0.01},
    "rmsprop, fading": {"optimizer": "rmsprop", **HEAVY, **FADING, "learning_rate": 0.02},
    "adam": {"optimizer": "adam", "epsilon": 0.01, "learning_rate": 0.02},
    "adam, fading": {"optimizer": "adam", **FADING, "learning_rate": 0.02},
    "adamw": {"optimizer": "adamw", "epsilon": 0.01, "learning_rate": 0.02},
    "nadam": {"optimizer": "nadam", "epsilon": 0.01, "learning_rate": 0.02},
    "radam": {"optimizer": "radam", "epsilon": 0.01, "learning_rate": 0.02},
    "rprop": {"optimizer": "rprop", "smallest_step": 1e-10},
    "lion": {"optimizer": "lion", **FADING, "learning_rate": 0.02},
    "lbfgs": {"optimizer": "lbfgs", "learning_rate": 1.0},
    "lbfgs without line search": {"optimizer": "lbfgs", "learning_rate": 1.0, "line_search": False},
}
PENALTIES = [(0.1, 0.0), (0.02, 0.05)]


@pytest.fixture(scope="module")
def diabetes():
    x, y = load_diabetes(return_X_y=True)
    return (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()


@pytest.fixture(scope="module", params=["numpy", "compiled"])
def engine(request):
    if request.param == "compiled":
        pytest.importorskip("numba")
        yield request.param
        kernels._loaded.clear()  # what "auto" means to the tests after these must not hang on their order
    else:
        yield request.param


def updates(case):
    return 150 if "lbfgs" in case else 4500 if "schedule" in CASES[case] else 3000


def linear(case, l1, l2):
    rule = {f"training.{name}": value for name, value in CASES[case].items()}
    return replace(Experiment(), {**LINEAR, "model.l1": l1, "model.l2": l2, **rule})


def slopes(trainer, data):
    """The slope of data loss and L2 at every parameter, the parameters, and where weights are."""
    parameters, weights = trainer.parameters, trainer.network.layout.weight_mask()
    l2 = trainer.network.layout.spread(trainer.experiment.model, "l2")
    return trainer.gradient(*data) + l2 * parameters, parameters, weights


def residual(trainer, data):
    """By how much the optimality condition is missed at most."""
    slope, parameters, weights = slopes(trainer, data)
    l1 = trainer.network.layout.spread(trainer.experiment.model, "l1")
    at_zero = np.maximum(np.abs(slope) - l1, 0.0)
    elsewhere = np.abs(slope + l1 * np.sign(parameters))
    return np.where(weights & (parameters == 0), at_zero, elsewhere).max()


def come_to_rest(trainer, data, most):
    """Train until it has met the condition for 250 updates, or until so many are made."""
    met = False
    while trainer.update < most:
        trainer.step(min(250, most - trainer.update))
        if met and residual(trainer, data) < 1e-8:
            return
        met = residual(trainer, data) < 1e-8


def assert_minimum(trainer, data, l1, l2):
    assert residual(trainer, data) < 1e-6
    exact = ElasticNet(alpha=l1 + l2, l1_ratio=l1 / (l1 + l2), tol=1e-14, max_iter=100_000).fit(*data)
    found = trainer.parameters[:10]
    assert found == pytest.approx(exact.coef_, abs=1e-5, rel=0)
    assert ((found == 0) == (exact.coef_ == 0)).all()


DECOUPLED = ("adamw", "lion")


@pytest.mark.parametrize(("l1", "l2"), PENALTIES)
@pytest.mark.parametrize("case", CASES)
def test_every_optimiser_ends_at_the_minimiser(diabetes, engine, case, l1, l2):
    experiment = linear(case, l1, 0.0 if case in DECOUPLED else l2)  # their L2 is no part of J
    trainer = Trainer(experiment, diabetes, engine=engine)
    come_to_rest(trainer, diabetes, updates(case))
    assert_minimum(trainer, diabetes, l1, experiment.model.output.l2)


def test_every_optimiser_is_held_to_it():
    assert {case.get("optimizer", "sgd") for case in CASES.values()} == set(OPTIMIZERS)


@pytest.mark.parametrize("case", [case for case in CASES if "lbfgs" not in case])
def test_many_at_once_end_at_the_minimiser(diabetes, case):
    pytest.importorskip("numba")
    assert kernels.prepare("nets")
    data = from_arrays(*diabetes)
    pairs = [(0.1, 0.0), (0.2, 0.0), (0.02, 0.05), (0.05, 0.02)]
    experiments = [linear(case, l1, 0.0 if case in DECOUPLED else l2) for l1, l2 in pairs]
    trainers = [Trainer(experiment, data, engine="numpy") for experiment in experiments]
    assert Together(trainers, every_loss=False).run(updates(case))
    kernels._loaded.clear()
    for trainer, (l1, _) in zip(trainers, pairs, strict=True):
        assert_minimum(trainer, diabetes, l1, trainer.experiment.model.output.l2)


@pytest.mark.parametrize("l2", [0.05, 0.5])
def test_adamws_decay_weighs_l2_by_what_the_step_divides_by(diabetes, engine, l2):
    """Loss + L1 + decay come to rest where slope + l1 sign w + (|slope| + epsilon) l2 w is zero."""
    trainer = Trainer(linear("adamw", 0.02, l2).replace("training.beta2", 0.99), diabetes, engine=engine)
    trainer.step(4000)
    slope, w = trainer.gradient(*diabetes)[:10], trainer.parameters[:10]
    decayed = slope + (np.abs(slope) + 0.01) * l2 * w
    missed = np.where(w == 0, np.maximum(np.abs(slope) - 0.02, 0.0), np.abs(decayed + 0.02 * np.sign(w)))
    assert missed.max() < 1e-6
    assert residual(trainer, diabetes) > 1e-3  # not the minimiser of J


def test_lions_decay_only_bounds_the_weights(diabetes, engine):
    """Within 1 / l2 it ends at the minimiser of loss and L1 without L2 (Chen et al. 2024)."""
    trainer = Trainer(linear("lion", 0.02, 0.05), diabetes, engine=engine)
    trainer.step(updates("lion"))
    trainer.apply(trainer.experiment.replace("model.l2", 0.0))
    assert residual(trainer, diabetes) < 1e-6


def test_momentum_may_change_on_the_way(diabetes, engine):
    trainer = Trainer(linear("momentum", 0.1, 0.0), diabetes, engine=engine)
    # Nothing leaps as momentum changes: what the velocity holds goes on to count for what it is.
    for momentum, updates in ((0.9, 40), (0.99, 40), (0.3, 40), (0.0, 40), (0.9, 2000)):
        trainer.apply(trainer.experiment.replace("training.momentum", momentum))
        trainer.step(updates)
    assert_minimum(trainer, diabetes, 0.1, 0.0)


@pytest.mark.parametrize("case", ["momentum", "nesterov", "adam", "rmsprop with momentum"])
def test_of_dead_links_those_that_live_meet_the_condition(diabetes, engine, case):
    experiment = linear(case, 0.05, 0.0).replace("training.l1_method", "dead-links")
    trainer = Trainer(experiment, diabetes, engine=engine)
    trainer.step(3000)
    slope, w, weights = slopes(trainer, diabetes)
    alive = weights & ~trainer.held
    assert 0 < alive.sum() < 10
    assert np.abs(slope + 0.05 * np.sign(w))[alive].max() < 1e-6


@pytest.mark.parametrize("case", ["momentum", "nesterov", "adam", "lbfgs"])
def test_a_network_with_a_hidden_layer_comes_to_rest_where_the_condition_holds(case):
    rule = {f"training.{name}": value for name, value in CASES[case].items()}
    rng = np.random.default_rng(0)
    x = rng.normal(size=(40, 2))
    data = x, np.sin(x[:, 0])
    trainer = Trainer(replace(Experiment(), {
        **LINEAR, "model.hidden": "3", "model.activation": "tanh", "model.l1": 0.01, "model.l2": 0.01, **rule,
    }), data, engine="numpy")  # fmt: skip
    trainer.step(300 if case == "lbfgs" else 5000)
    assert residual(trainer, data) < 1e-6
    assert (trainer.parameters[trainer.network.layout.weight_mask()] == 0).any()


def test_the_figures_that_were_wrong():
    """Diabetes, step size 0.02, 8,000 epochs: momentum had ended at the minimiser of a tenth of the L1."""
    base = replace(preset("diabetes"), {
        **LINEAR, "model.l1": 0.1, "training.learning_rate": 0.02, "training.epochs": 8000,
    })  # fmt: skip
    ends = []
    for momentum in (0.0, 0.9):
        trainer = Trainer(base.replace("training.momentum", momentum), engine="numpy")
        trainer.run()
        ends.append((trainer.scores().train_loss + sum(trainer.penalty_parts()), trainer.parameters))
    assert ends[0][0] == pytest.approx(0.34526, abs=1e-5)
    assert ends[1][0] == pytest.approx(ends[0][0], abs=1e-9)
    assert [int((vector[:10] == 0).sum()) for _, vector in ends] == [5, 5]
