"""Many networks at once: each learns what it learns alone, whoever stands beside it."""

import numpy as np
import pytest

from nnstudio.data import Prepared, from_arrays, prepare
from nnstudio.nn import kernels
from nnstudio.nn.kernels.plan import OPTIMIZER_CODES
from nnstudio.nn.outcome import judge_each
from nnstudio.nn.together import LANES, WORTH_IT, Together, kinship, ready, sorted_out
from nnstudio.nn.trainer import Trainer
from nnstudio.spec import preset, replace

pytest.importorskip("numba")
BASE = replace(preset("circle"), {"data.samples": 75, "training.learning_rate": 0.05})


@pytest.fixture(scope="module", autouse=True)
def prepared():
    """The kernel; none is left loaded: what "auto" means to the tests after these must not hang on their order."""
    assert kernels.prepare("nets")
    yield
    kernels._loaded.clear()


def made(changes=None, count=WORTH_IT, base=BASE, data: Prepared | None = None):
    """Trainers that differ in their seeds, step sizes and penalties."""
    base = replace(base, changes or {})
    data = data or prepare(base.data)
    rate = base.training.learning_rate
    each = [
        replace(base, {
            "model.seed": k, "training.seed": k + 7, "training.learning_rate": rate * (1 + k / 10),
            "model.l2": 1e-3 * (k % 3), "model.l1": 1e-3 * (k % 2),
        })
        for k in range(count)
    ]  # fmt: skip
    return [Trainer(experiment, data, engine="numpy") for experiment in each]


def compare(group, epochs=3, tolerance=1e-10):
    alone = [Trainer(trainer.experiment, trainer.data, engine="numpy") for trainer in group]
    assert Together(group).run(epochs)
    for trainer, other in zip(group, alone, strict=True):
        other.run(epochs=epochs)
        assert np.abs(trainer.parameters - other.parameters).max() < tolerance
        assert (trainer.update, trainer.epoch, trainer.samples) == (other.update, other.epoch, other.samples)
        mine, theirs = trainer.history.view(), other.history.view()
        assert mine.curves.shape == theirs.curves.shape
        assert mine.batches == pytest.approx(theirs.batches, rel=1e-9, abs=1e-12)
        assert trainer._order_rng.bit_generator.state == other._order_rng.bit_generator.state
        assert trainer.optimizer_state.keys() == other.optimizer_state.keys()
        assert trainer.held.tolist() == other.held.tolist()
    return len(group)


@pytest.mark.parametrize("optimizer", OPTIMIZER_CODES)
def test_every_optimiser_learns_what_it_learns_alone(optimizer):
    changes = {"training.optimizer": optimizer, "training.l1_method": "proximal"}
    if optimizer == "sgd":
        changes |= {"training.momentum": 0.8, "training.dampening": 0.1}
    assert compare(made(changes)) >= WORTH_IT


@pytest.mark.parametrize("changes", [
    {"model.activation": "relu"},
    {"model.activation": "gelu", "training.order": "fixed"},
    {"training.loss": "huber", "training.batch_size": 7},
    {"training.loss": "binary-cross-entropy", "model.output_activation": "linear"},
    {"training.batch_mode": "batch"},
    {"training.batch_mode": "stochastic"},
    {"training.schedule": "cosine", "training.epochs": 5},
    {"training.clip_norm": 0.1},
    {"training.l1_method": "dead-links"},
    {"model.layers.0.frozen": ((0, 0),), "model.layers.1.pruned": ((1, 0),)},
    {"model.hidden": "3-3-3-3", "model.layers.2.inputs": (1, 2), "model.layers.4.inputs": (0, 2, 4)},
])  # fmt: skip
def test_every_network_and_rule_learns_what_it_learns_alone(changes):
    count = LANES if "training.loss" in changes else WORTH_IT
    assert compare(made(changes, count=count)) == count


def test_several_outputs_share_their_loss():
    rng = np.random.default_rng(3)
    x, y = rng.normal(size=(40, 3)), rng.normal(size=(40, 2))
    assert compare(made({"training.batch_size": 9}, data=from_arrays(x, y))) >= WORTH_IT
    classes = from_arrays(x, np.arange(40) % 3)
    changes = {"training.loss": "categorical-cross-entropy", "model.output_activation": "linear"}
    assert compare(made(changes, data=classes)) >= WORTH_IT


def test_the_ones_beside_it_change_nothing():
    few, many = made(count=WORTH_IT), made(count=LANES)
    Together(few).run(4)
    Together(many).run(4)
    for trainer, other in zip(few, many, strict=False):
        assert np.array_equal(trainer.parameters, other.parameters)


def test_one_that_diverges_stops_where_it_stops_alone_and_the_others_go_on():
    group = made(base=preset("line"))
    group[2] = Trainer(group[2].experiment.replace("training.learning_rate", 9.0), group[2].data, engine="numpy")
    alone = Trainer(group[2].experiment, group[2].data, engine="numpy")
    alone.run(epochs=5)
    Together(group).run(5)
    assert group[2].divergence.text == alone.divergence.text
    assert (group[2].update, group[2].epoch, group[2].samples) == (alone.update, alone.epoch, alone.samples)
    assert group[2].parameters == pytest.approx(alone.parameters, rel=1e-9)
    assert {trainer.epoch for k, trainer in enumerate(group) if k != 2} == {5}


def test_each_goes_on_alone_where_it_was_left():
    group = made({"training.optimizer": "adam"})
    together = Together(group)
    together.run(2)
    together.run(1)
    for trainer in group:
        other = Trainer(trainer.experiment, trainer.data, engine="numpy")
        trainer.run(epochs=2)
        other.run(epochs=5)
        assert trainer.parameters == pytest.approx(other.parameters, abs=1e-10)


def test_it_is_loaded_on_demand_where_that_takes_no_compiling(monkeypatch):
    loaded = dict(kernels._loaded)
    kernels._loaded.clear()
    try:
        monkeypatch.setattr(kernels, "compiled_before", lambda *_: True)
        assert not ready()  # nobody trains by kernels here
        kernels._loaded[kernels.USUAL[0]] = loaded["nets"]
        monkeypatch.setattr(kernels, "compiled_before", lambda *_: False)
        assert not ready()
        monkeypatch.setattr(kernels, "compiled_before", lambda *_: True)
        assert ready()
        assert kernels.ready("nets")
    finally:
        kernels._loaded.clear()
        kernels._loaded.update(loaded)


def test_losses_of_single_updates_are_kept_where_asked_for():
    some, none = made(), made()
    Together(some).run(2)
    Together(none, every_loss=False).run(2)
    for trainer, other in zip(some, none, strict=True):
        assert np.array_equal(trainer.parameters, other.parameters)
        assert len(trainer.history.batches.view()) == trainer.update
        assert len(other.history.batches.view()) == 0


def test_it_is_left_when_no_longer_wanted():
    group = made()
    assert not Together(group).run(10**6, iter([True, True, False]).__next__)
    assert 0 < group[0].update < 10**6


@pytest.mark.parametrize("changes", [
    {"model.dropout": 0.2}, {"training.early_stopping": True}, {"training.dtype": "float32"},
    {"training.optimizer": "lbfgs", "training.batch_mode": "batch"}, {"training.class_weight": "balanced"},
    {"training.schedule": "plateau"},
])  # fmt: skip
def test_what_a_lane_cannot_do_goes_alone(changes):
    group = made(changes)
    assert kinship(group[0]) is None
    assert [len(found) for found in sorted_out(group)] == [1] * len(group)
    with pytest.raises(ValueError, match="cannot go together"):
        Together(group)


def test_they_are_sorted_by_what_they_share():
    data = prepare(BASE.data)
    tanh, relu = made(count=LANES + 2, data=data), made({"model.activation": "relu"}, data=data)
    groups = sorted_out([*tanh, *relu])
    assert sorted(len(group) for group in groups) == [1, 1, WORTH_IT, LANES]
    assert sorted(id(trainer) for group in groups for trainer in group) == sorted(map(id, [*tanh, *relu]))
    with pytest.raises(ValueError, match="cannot go together"):
        Together([tanh[0], relu[0]])


@pytest.mark.parametrize("changes", [
    {}, {"training.loss": "binary-cross-entropy", "model.output_activation": "linear"}, {"data.train_share": 0.75},
    {"model.hidden": "3-3-3", "model.layers.2.inputs": (1, 2), "model.layers.3.inputs": (0, 2, 3)},
])  # fmt: skip
@pytest.mark.parametrize("source", ["circle", "sine", "iris"])
def test_losses_of_all_are_those_of_each(source, changes):
    base = preset(source)
    if base.data.about.task == "regression" and "training.loss" in changes:
        changes = {"training.loss": "huber"}
    group = made(changes, base=replace(base, {"model.hidden": "3"}))
    vectors = np.stack([trainer.parameters for trainer in group])
    for part in (group[0]._train, group[0]._validation, (group[0]._train[0][:0], group[0]._train[1][:0])):
        found = np.stack(judge_each(group[0].network, vectors, *part, group[0].data.task), axis=1)
        for trainer, row in zip(group, found, strict=True):
            assert row == pytest.approx(trainer._judge(part, None), rel=1e-13, nan_ok=True)
            own = judge_each(trainer.network, trainer.parameters[None], *part, trainer.data.task)
            assert np.array_equal(np.concatenate(own), row, equal_nan=True)
