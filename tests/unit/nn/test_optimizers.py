"""What an optimiser reports of its step, how its state lives, and that each one finds a minimum."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.choices.optimizers import OPTIMIZERS
from nnstudio.choices.optimizers.adams import rectification
from nnstudio.choices.optimizers.lbfgs import lbfgs
from nnstudio.choices.wolfe import CURVATURE, SUFFICIENT, step_length
from nnstudio.nn.update import decay
from nnstudio.spec import Training, replace

SIGNS = ("rprop", "lion")


def training_of(optimizer, **more):
    return Training(optimizer=optimizer, batch_mode="batch" if optimizer == "lbfgs" else "mini-batch", **more)


def step(state, gradient, w=None, optimizer="sgd", **settings):
    training, w = training_of(optimizer, **settings), np.zeros(len(gradient)) if w is None else w
    effective = OPTIMIZERS[optimizer].step(training, state, w, np.array(gradient), training.learning_rate)
    return w, effective


@pytest.mark.parametrize("optimizer", [name for name in OPTIMIZERS if name not in SIGNS])
def test_the_effective_step_is_what_a_gradient_is_multiplied_by(optimizer):
    gradient = np.array([0.3, -20.0, 1e-3])
    w, effective = step({}, gradient, optimizer=optimizer, learning_rate=0.1)
    assert -effective * gradient == pytest.approx(w, rel=1e-12)


FLUENT = {
    "heavy ball": ("sgd", {"momentum": 0.9}),
    "dampened": ("sgd", {"momentum": 0.9, "dampening": 0.4}),
    "nesterov": ("sgd", {"momentum": 0.9, "nesterov": True}),
    "rmsprop": ("rmsprop", {"momentum": 0.9, "rho": 0.0}),
    "adam": ("adam", {}),
    "nadam": ("nadam", {"momentum_decay": 0.1}),
    "radam": ("radam", {"beta2": 0.9}),
    "adagrad": ("adagrad", {}),
    "adadelta": ("adadelta", {}),
}


@pytest.mark.parametrize("rule", FLUENT)
def test_under_one_gradient_every_move_is_the_effective_step_times_it(rule):
    """It is the sum of what all gradients so far count for, from the first update on and after momentum has changed."""
    optimizer, settings = FLUENT[rule]
    state, gradient, w = {}, np.array([0.3, -20.0, 1e-3]), np.zeros(3)
    for k in range(30):
        before = w.copy()
        changed = {**settings, "momentum": 0.5} if k > 15 and optimizer in ("sgd", "rmsprop") else settings
        _, effective = step(state, gradient, w, optimizer=optimizer, learning_rate=0.1, **changed)
        assert before - effective * gradient == pytest.approx(w, rel=1e-9)


def test_a_velocity_of_an_older_project_counts_as_settled():
    state = {"velocity": np.array([10.0])}
    _, effective = step(state, [1.0], learning_rate=0.1, momentum=0.9)
    assert effective == pytest.approx(1.0)


@pytest.mark.parametrize("optimizer", SIGNS)
def test_where_only_the_sign_counts_it_is_the_length_of_the_move(optimizer):
    w, effective = step({}, np.array([0.3, -20.0, 1e-3]), optimizer=optimizer, learning_rate=0.1)
    assert np.broadcast_to(effective, 3) == pytest.approx(np.abs(w), rel=1e-12)


def test_the_first_step_of_adam_is_the_step_size_itself():
    w, _ = step({}, [5.0, -1e-3], optimizer="adam", learning_rate=0.1)
    assert w == pytest.approx([-0.1, 0.1], rel=1e-4)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_no_gradient_no_step(optimizer):
    w, _ = step({}, np.zeros(3), w=np.ones(3), optimizer=optimizer, momentum=0.9)
    assert (w == 1).all()


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_state_is_named_arrays_of_its_own(optimizer):
    state, gradient = {}, np.ones(3)
    w, _ = step(state, gradient, optimizer=optimizer, momentum=0.9)
    step(state, 2 * gradient, w, optimizer=optimizer, momentum=0.9)
    adams = {"count", "mean", "square"}
    names = {
        "sgd": {"velocity", "weight"}, "rmsprop": {"square", "velocity", "weight"}, "adagrad": {"square"},
        "adadelta": {"square", "moves"},
        "adam": adams, "adamw": adams, "nadam": {*adams, "product"}, "radam": adams, "rprop": {"own", "last"},
        "lion": {"mean"}, "lbfgs": {"steps", "changes", "before", "slope"},
    }  # fmt: skip
    assert set(state) == names[optimizer]
    for value in state.values():
        assert isinstance(value, np.ndarray)
        assert value.ndim == 0 or value.shape[-1] == 3
        assert not np.shares_memory(value, gradient)
        assert not np.shares_memory(value, w)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_single_precision_stays_single(optimizer):
    training, state, w = training_of(optimizer, momentum=0.5), {}, np.ones(3, dtype=np.float32)
    for _ in range(7):
        OPTIMIZERS[optimizer].step(training, state, w, (w * np.array([1, -2, 0.5])).astype(np.float32), 0.01)
    assert w.dtype == np.float32
    assert all(value.dtype == np.float32 for value in state.values() if value.ndim)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_bowl_is_descended(optimizer):
    curvatures = np.array([1.0, 3.0, 0.3])
    training, state, w = training_of(optimizer, momentum=0.5, epsilon=1e-6), {}, np.array([1.0, -2.0, 3.0])
    rate = {"adadelta": 1.0, "lbfgs": 1.0, "adagrad": 0.5, "radam": 0.05}.get(optimizer, 0.01)
    first = (curvatures * w * w).sum()
    for _ in range(600):
        OPTIMIZERS[optimizer].step(training, state, w, curvatures * w, rate)
    assert (curvatures * w * w).sum() < 0.05 * first


def test_nesterov_with_momentum_looks_ahead():
    state = {}
    step(state, [1.0], optimizer="sgd", learning_rate=0.1, momentum=0.5, nesterov=True)
    w, _ = step(state, [1.0], optimizer="sgd", learning_rate=0.1, momentum=0.5, nesterov=True)
    assert w[0] == pytest.approx(-0.1 * (1 + 0.5 * 1.5))


def test_decoupled_decay_shrinks_each_weight_by_its_own_lambda():
    w = np.array([1.0, -2.0, 3.0])
    decay(w, np.array([0.0, 0.5, 1.0]), 0.1)
    assert w == pytest.approx([1.0, -1.9, 2.7])


def test_radam_waits_until_the_squares_can_be_trusted():
    assert [rectification(0.999, t) > 0 for t in range(1, 9)] == [False] * 5 + [True] * 3
    assert rectification(0.999, 10**6) == pytest.approx(1.0)
    assert rectification(0.5, 100) == 0  # a memory so short never can be


def rosenbrock(w):
    x, y = w
    return (1 - x) ** 2 + 100 * (y - x * x) ** 2, np.array([2 * (x - 1) - 400 * x * (y - x * x), 200 * (y - x * x)])


def test_lbfgs_with_its_line_search_finds_the_end_of_rosenbrocks_valley():
    training, state, w = training_of("lbfgs", memory=5), {}, np.array([-1.2, 1.0])
    for _ in range(60):
        value, slope = rosenbrock(w)
        before = w.copy()
        lbfgs(training, state, w, slope, 1.0, rosenbrock)
        after, new_slope = rosenbrock(w)
        move = w - before
        if move.any():  # the strong Wolfe conditions
            assert after <= value + SUFFICIENT * (slope @ move)
            assert abs(new_slope @ move) <= CURVATURE * abs(slope @ move)
    assert w == pytest.approx([1, 1], abs=1e-6)
    assert len(state["steps"]) <= 5


@pytest.mark.parametrize(
    ("value", "slope"),
    [
        (lambda a: (a - 3) ** 2, lambda a: 2 * (a - 3)),  # farther than the first trial
        (lambda a: (a - 1e-3) ** 2, lambda a: 2 * (a - 1e-3)),  # much nearer
        (lambda a: np.cos(3 * a) - a / 9, lambda a: -3 * np.sin(3 * a) - 1 / 9),  # waves
        (lambda a: a**4 - 2 * a, lambda a: 4 * a**3 - 2),
        (lambda a: np.inf if a > 0.3 else -a + 4 * a * a, lambda a: np.nan if a > 0.3 else -1 + 8 * a),  # a cliff
    ],
)
def test_the_line_search_meets_the_strong_wolfe_conditions(value, slope):
    length = step_length(lambda a: (value(a), slope(a)), value(0.0), slope(0.0))
    assert length > 0
    assert value(length) <= value(0.0) + SUFFICIENT * length * slope(0.0)
    assert abs(slope(length)) <= CURVATURE * abs(slope(0.0))


def test_the_line_search_finds_nothing_where_it_goes_up():
    assert step_length(lambda a: (a, 1.0), 0.0, 1.0) == 0
    assert step_length(lambda a: (np.nan, np.nan), 0.0, -1.0) == 0


def test_at_the_minimum_lbfgs_stays_there():
    training, state, w = training_of("lbfgs"), {}, np.array([1.0, 1.0])
    for _ in range(5):
        lbfgs(training, state, w, rosenbrock(w)[1], 1.0, rosenbrock)
    assert (w == 1).all()


def test_a_network_trained_by_lbfgs_never_gets_worse_and_gets_far():
    trainer = Trainer(replace(Experiment(), {
        "data.source": "circle", "training.optimizer": "lbfgs", "training.batch_mode": "batch",
        "training.learning_rate": 1.0, "model.l2": 1e-4,
    }))  # fmt: skip
    assert trainer.engine == "numpy"
    losses = []
    for _ in range(60):
        trainer.step()
        losses.append(trainer.scores().train_loss + sum(trainer.penalty_parts()))
    assert (np.diff(losses) <= 1e-12).all()
    assert losses[-1] < 0.1 * losses[0]
    again = Trainer.resume(trainer.checkpoint())
    again.step(5)
    trainer.step(5)
    np.testing.assert_array_equal(again.parameters, trainer.parameters)
