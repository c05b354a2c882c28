"""The limits of step sizes: against the recurrences themselves, and against trainings just below and above them."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio import Experiment, Trainer
from nnstudio.choices.optimizer import Recurrence
from nnstudio.choices.optimizers import OPTIMIZERS
from nnstudio.landscape.curvature import hessian_of
from nnstudio.landscape.objective import objective, trained_by
from nnstudio.landscape.stability import free_parameters, stability
from nnstudio.spec import Training, replace

rng = np.random.default_rng(3)
X = rng.normal(size=(40, 2)) * (1.0, 3.0)
DATA = (X, X @ (0.5, -0.2) + 0.1)
# A linear network's loss is a bowl. An epsilon far above every gradient makes adaptive scales stand still.
BOWL = replace(Experiment(), {
    "data.source": "line", "model.hidden": "none", "model.output_activation": "linear", "training.loss": "half-squared",
    "training.batch_mode": "batch", "training.divergence_factor": 1e9, "training.epsilon": 1.0,
})  # fmt: skip
FAR = 1e-6 * np.array([3.0, 3.0, 3.0])  # so near that every gradient is small beside that epsilon
NEAR = (X, X @ np.array([0.0, 0.0]))


def measured(trainer):
    return stability(trained_by(trainer), trainer.experiment.training, trainer.parameters, trainer.optimizer_state)


@given(
    st.floats(0, 0.99), st.floats(0.01, 1), st.floats(0, 2), st.floats(0.05, 2), st.sampled_from([0.99, 1.01])
)  # fmt: skip
def test_the_limit_is_where_the_recurrence_leaves_the_unit_circle(keep, take, direct, through, part):
    h = part * Recurrence(keep, take, direct, through).limit
    step = np.array([[1 - direct * h - through * take * h, -through * keep], [take * h, keep]])
    assert (np.abs(np.linalg.eigvals(step)).max() > 1) == (part > 1)


@pytest.mark.parametrize(
    ("changes", "limit"),
    [
        ({}, 2.0), ({"momentum": 0.9}, 3.8), ({"momentum": 0.9, "nesterov": True}, 3.8 / 2.8),
        ({"momentum": 0.5, "dampening": 0.5}, 6.0),
    ],
)  # fmt: skip
def test_the_limits_of_gradient_descent_are_those_of_the_books(changes, limit):
    training = Training(**{"momentum": 0.0, **changes})
    assert OPTIMIZERS[training.optimizer].recurrence(training, {}).limit == pytest.approx(limit, rel=1e-12)


CASES = {
    "plain": {"momentum": 0.0}, "heavy ball": {"momentum": 0.9}, "nesterov": {"momentum": 0.8, "nesterov": True},
    "dampened": {"momentum": 0.5, "dampening": 0.3}, "rmsprop": {"optimizer": "rmsprop", "momentum": 0.0},
    "rmsprop with momentum": {"optimizer": "rmsprop", "momentum": 0.6}, "adam": {"optimizer": "adam"},
    "nadam": {"optimizer": "nadam"}, "adagrad": {"optimizer": "adagrad"}, "adadelta": {"optimizer": "adadelta"},
}  # fmt: skip


@pytest.mark.parametrize("changes", CASES.values(), ids=CASES)
def test_a_training_below_the_limit_settles_and_one_above_it_does_not(changes):
    base = replace(BOWL, {f"training.{name}": value for name, value in changes.items()})
    probe = Trainer(base.replace("training.learning_rate", 1e-9), NEAR, FAR)
    probe.step(400)  # past the corrections of the first updates
    limit = measured(probe).largest_step
    assert 0 < limit < 1e3
    for part, grows in ((0.97, False), (1.03, True)):
        trainer = Trainer(base.replace("training.learning_rate", part * limit), NEAR, FAR)
        trainer.take_over(probe.optimizer_state)
        trainer.step(400)
        losses = trainer.history.view().batches[:, 3]
        # What is adaptive may rein itself in later: that it has left its place is what counts.
        assert (losses.max() > 100 * losses[:5].max()) == grows, losses[[0, 5, -1]]


def test_rules_without_such_a_limit_say_so():
    for optimizer in ("lion", "rprop", "lbfgs", "adam"):
        experiment = BOWL.replace("training.optimizer", optimizer)
        found = measured(Trainer(experiment, DATA, FAR))
        assert math.isnan(found.largest_step)
        assert math.isnan(found.share(0.1))
        assert found.sharpness > 0


def test_a_share_of_one_is_the_edge_and_l2_bends_the_objective():
    trainer = Trainer(BOWL.replace("training.momentum", 0.0), DATA, FAR)
    found = measured(trainer)
    assert found.share(found.largest_step) == pytest.approx(1.0)
    heavy = Trainer(replace(BOWL, {"training.momentum": 0.0, "model.l2": 0.5}), DATA, FAR)
    seen = stability(
        trained_by(heavy, "penalised"), heavy.experiment.training, heavy.parameters, heavy.optimizer_state
    )  # fmt: skip
    assert 0.4 < seen.sharpness - found.sharpness <= 0.5


def test_a_thorough_look_finds_the_lowest_curvature_and_the_sum_of_all():
    trainer = Trainer(Experiment())
    trainer.step(100)
    of, training = trained_by(trainer), trainer.experiment.training
    found = stability(of, training, trainer.parameters, {}, thorough=True)
    whole = np.linalg.eigvalsh(hessian_of(trainer).matrix())
    assert (found.lowest, found.sharpness, found.trace) == pytest.approx((whole[0], whole[-1], whole.sum()), rel=1e-9)
    assert found.lowest < 0  # of a network in the making
    assert math.isnan(stability(of, training, trainer.parameters, {}).trace)


def test_what_cannot_move_has_no_say():
    trainer = Trainer(Experiment())
    trainer.step(50)
    whole = measured(trainer)
    steep = int(np.argmax(np.abs(whole.vector)))
    block = next(b for b in trainer.network.layout.blocks if b.weights.start <= steep < b.biases.stop)
    at = steep - block.weights.start
    row, unit = divmod(at, block.units) if steep < block.weights.stop else (-1, steep - block.biases.start)
    layer = trainer.network.layout.blocks.index(block)
    frozen = trainer.experiment.replace(f"model.layers.{layer}.frozen", ((row, unit),))
    held = Trainer(frozen, None, trainer.parameters)
    assert not free_parameters(held.network.model, held.network.layout)[steep]
    assert measured(held).sharpness < whole.sharpness
    assert measured(held).vector[steep] == pytest.approx(0, abs=1e-9)


def test_an_objective_may_look_at_some_of_the_samples_and_is_refused_without_any():
    trainer = Trainer(Experiment())
    some = objective(trainer.network, trainer.data, "train", most=40)
    assert (len(some.x), some.total) == (40, 250)
    bare = Trainer(replace(Experiment(), {"data.train_share": 0.8, "data.test_share": 0.2}))
    with pytest.raises(ValueError, match="no validation samples"):
        objective(bare.network, bare.data, "validation")
