"""The stepper: one experiment is one path, however it is paced, edited and asked."""

import itertools
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio import Experiment, Trainer
from nnstudio.nn.history import CURVES
from nnstudio.spec import PRESETS, preset, replace

SMALL = replace(Experiment(), {"data.samples": 60, "training.batch_size": 7})
RICH = replace(SMALL, {
    "model.input_dropout": 0.1, "model.layers.0.dropout": 0.3, "model.layers.1.dropout": 0.2,
    "model.layers.1.dropout_on": "weights", "model.l1": 0.001, "model.l2": 0.01, "training.momentum": 0.9,
})  # fmt: skip


def bits(trainer):
    """All that a training has come to, but for the time it took."""
    view = trainer.history.view()
    curves = np.delete(view.curves, CURVES.index("seconds"), 1)
    counts = trainer.update, trainer.epoch, trainer.fraction, trainer.samples
    return counts, *(array.tobytes() for array in (trainer.parameters, curves, view.trail, view.batches))


def test_the_same_experiment_gives_the_same_bits():
    first, second = Trainer(RICH), Trainer(RICH)
    first.step(50)
    second.step(50)
    assert bits(first) == bits(second)


SLICES = st.lists(
    st.one_of(
        st.tuples(st.just("updates"), st.integers(0, 30)),
        st.tuples(st.just("epochs"), st.integers(0, 3)),
        st.tuples(st.just("milliseconds"), st.sampled_from([0.0, 0.2, 1.0])),
    ),
    max_size=8,
)


@given(SLICES)
@settings(max_examples=40, deadline=None)
def test_pacing_does_not_matter(slices):
    paced, whole = Trainer(RICH), Trainer(RICH)
    for budget, amount in slices:
        paced.run(**{budget: amount})
    whole.step(paced.update)
    assert bits(paced) == bits(whole)


def test_budgets_are_kept(monkeypatch):
    trainer = Trainer(SMALL)
    assert trainer.run(updates=3) == 3
    assert trainer.run(epochs=1) == 2  # to the end of the epoch under way, 30 samples by 7
    assert (trainer.epoch, trainer.fraction, trainer.samples) == (1, 1.0, 30)
    assert trainer.run(epochs=2) == 10
    assert trainer.run(updates=4, epochs=5) == 4
    assert trainer.run(updates=0) == 0
    ticks = itertools.count(0, 0.001)  # a clock that every look moves on by a millisecond
    monkeypatch.setattr("nnstudio.nn.trainer.time", SimpleNamespace(perf_counter=ticks.__next__))
    assert trainer.run(milliseconds=30) == 30
    assert Trainer(SMALL.replace("training.epochs", 4)).run() == 20


def test_no_budget_means_up_to_the_experiments_epochs():
    trainer = Trainer(SMALL.replace("training.epochs", 4))
    trainer.step(7)
    trainer.run()
    assert trainer.epoch == 4
    assert trainer.run() == 0


@pytest.mark.parametrize(
    ("mode", "size", "updates"), [("batch", 7, 1), ("mini-batch", 7, 5), ("mini-batch", 1000, 1), ("stochastic", 7, 30)]
)
def test_updates_of_an_epoch_by_batch_mode(mode, size, updates):
    trainer = Trainer(replace(SMALL, {"training.batch_mode": mode, "training.batch_size": size}))
    assert trainer.run(epochs=1) == updates
    assert trainer.samples == 30


def test_a_batch_of_all_samples_follows_the_mean_gradient():
    trainer = Trainer(replace(SMALL, {"training.batch_mode": "batch", "training.learning_rate": 0.5}))
    part = trainer.data.train
    expected = trainer.parameters - 0.5 * trainer.gradient(part.raw, part.y)
    trainer.step()
    assert trainer.parameters == pytest.approx(expected, abs=1e-15)


def test_every_sample_is_used_once_an_epoch_and_in_another_order_each_time():
    x = np.arange(12.0)[:, None] / 2
    linear = replace(preset("line"), {"model.bias": False, "training.batch_mode": "stochastic"})

    def visits(order, epochs=2):
        trainer = Trainer(linear.replace("training.order", order), (x, np.zeros(12)), np.array([1e-9]))
        before, seen = trainer.parameters[0], []
        for _ in range(12 * epochs):
            trainer.step()
            after = trainer.parameters[0]
            # w loses rate * x^2 of itself at the sample x
            seen.append(round(2 * np.sqrt(max(0.0, (1 - after / before) / 0.01))))
            before = after
        return seen[:12], seen[12:]

    first, second = visits("shuffled")
    assert sorted(first) == sorted(second) == list(range(12))
    assert first != second
    assert visits("fixed") == (list(range(12)), list(range(12)))


def test_the_short_last_batch_takes_the_mean_over_its_own_samples():
    x, y = np.array([[1.0], [1.0], [1.0]]), np.array([1.0, 1.0, 5.0])
    experiment = replace(preset("line"), {
        "model.bias": False, "training.batch_size": 2, "training.order": "fixed", "training.learning_rate": 0.5,
    })  # fmt: skip
    trainer = Trainer(experiment, (x, y), np.zeros(1))
    trainer.step(2)
    assert trainer.parameters[0] == 0.5 + 0.5 * (5.0 - 0.5)


def test_seeds_are_independent():
    base = Trainer(SMALL)
    order, weights, data = (Trainer(SMALL.replace(f"{part}.seed", 1)) for part in ("training", "model", "data"))
    assert (order.parameters == base.parameters).all()
    assert (data.parameters == base.parameters).all()
    assert (weights.parameters != base.parameters).any()
    for same_data in (order, weights):
        assert (same_data.data.train.raw == base.data.train.raw).all()
    assert (data.data.train.raw != base.data.train.raw).any()
    base.step(5)
    order.step(5)
    assert (order.parameters != base.parameters).any()


def test_one_more_layer_leaves_the_first_layers_draw_alone():
    short, long = Trainer(SMALL), Trainer(SMALL.replace("model.hidden", "4-2-3"))
    for old, new in zip(short.layers()[:2], long.layers()[:2], strict=True):
        assert (old.W == new.W).all()


def test_single_precision_all_the_way():
    trainer = Trainer(replace(RICH, {"training.dtype": "float32", "training.optimizer": "adam"}))
    trainer.step(20)
    assert trainer.parameters.dtype == np.float32
    assert trainer.gradient(trainer.data.train.raw, trainer.data.train.y).dtype == np.float32
    assert trainer.predict(trainer.data.train.raw).dtype == np.float32
    double = Trainer(replace(RICH, {"training.optimizer": "adam"}))
    double.step(20)
    assert trainer.parameters == pytest.approx(double.parameters, abs=1e-4)


# Own samples and parameters


def test_own_samples_take_the_place_of_the_experiments():
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(40, 5)), rng.integers(3, size=40)
    experiment = replace(Experiment(), {"training.loss": "categorical-cross-entropy", "training.learning_rate": 0.5})
    trainer = Trainer(experiment, data=(x[:30], y[:30], x[30:], y[30:]))
    assert [layer.W.shape for layer in trainer.layers()] == [(5, 4), (4, 2), (2, 3)]
    before = trainer.scores()
    trainer.run(epochs=200)
    after = trainer.scores()
    assert after.train_loss < before.train_loss
    assert np.isfinite(after.validation_loss)
    assert trainer.predict(x).sum(axis=1) == pytest.approx(np.ones(40))


def test_own_samples_are_copied():
    x, y = np.ones((4, 2)), np.zeros(4)
    trainer = Trainer(preset("plane"), data=(x, y))
    before = trainer.loss(np.ones((4, 2)), y)
    x[:] = 100
    trainer.step(4)
    assert trainer.data.train.x.max() == 1
    assert trainer.loss(np.ones((4, 2)), y) < before


@pytest.mark.parametrize(
    ("data", "parameters", "complaint"),
    [
        ((np.ones((3, 2)), np.zeros(2)), None, "rows"),
        ((np.ones(3), np.zeros(3)), None, "samples, inputs"),
        ((np.ones((0, 2)), np.zeros(0)), None, "no sample"),
        ((np.full((3, 2), np.nan), np.zeros(3)), None, "finite"),
        (None, np.zeros(3), "3 parameters given, and the network has 25"),
        (None, np.full(25, np.inf), "not all finite"),
    ],
)
def test_shapes_that_do_not_fit_are_refused_in_one_line(data, parameters, complaint):
    with pytest.raises(ValueError, match=complaint) as caught:
        Trainer(Experiment(), data, parameters)
    assert "\n" not in str(caught.value)


def test_given_parameters_are_the_start_and_are_copied():
    start = np.linspace(-1, 1, 25)
    trainer = Trainer(SMALL, parameters=start)
    assert (trainer.parameters == start).all()
    trainer.step()
    assert (start == np.linspace(-1, 1, 25)).all()


# Edits while training


def test_live_edits_act_from_the_next_update_on():
    trainer = Trainer(SMALL.replace("training.batch_mode", "batch"))
    trainer.step(5)
    part, w = trainer.data.train, trainer.parameters
    g = trainer.gradient(part.raw, part.y)
    trainer.apply(trainer.experiment.replace("training.learning_rate", 0.7))
    assert (trainer.parameters == w).all()
    trainer.step()
    assert trainer.parameters == pytest.approx(w - 0.7 * g, abs=1e-15)
    event = trainer.history.view().events[-1]
    assert (event.update, event.kind, event.text) == (5, "edit", "training.learning_rate: 0.03 to 0.7")


LIVE = {
    "training.loss": "huber", "training.optimizer": "adam", "training.momentum": 0.5, "training.batch_mode": "batch",
    "training.batch_size": 3, "training.order": "fixed", "training.l1_method": "dead-links", "model.activation": "sin",
    "model.output_activation": "sigmoid", "model.dropout": 0.5, "model.input_dropout": 0.5, "model.l1": 0.1,
    "model.l2": 0.1, "training.epochs": 3, "training.divergence_factor": 10.0,
}  # fmt: skip


@pytest.mark.parametrize("path", LIVE)
def test_every_live_edit_goes_on_with_the_same_parameters(path):
    trainer = Trainer(RICH)
    trainer.step(8)
    before = trainer.parameters
    trainer.apply(trainer.experiment.replace(path, LIVE[path]))
    assert (trainer.parameters == before).all()
    trainer.step(12)
    assert trainer.update == 20
    assert (trainer.parameters != before).any()
    assert np.isfinite(trainer.scores().train_loss)


@pytest.mark.parametrize(
    "changes",
    [
        {"training.loss": "binary-cross-entropy"},
        {"model.output_activation": "sigmoid"},
        {"training.loss": "hinge", "model.output_activation": "relu"},
        {"training.loss": "mean-squared"},
    ],
)
def test_after_a_live_edit_all_goes_on_as_if_begun_with_it(changes):
    """Targets, too, must be written anew where the loss or the output codes classes in another way."""
    edited = Trainer(SMALL)
    edited.apply(replace(SMALL, changes))
    begun = Trainer(replace(SMALL, changes))
    assert edited.scores() == begun.scores()
    assert edited.start_loss == begun.start_loss
    edited.step(30)
    begun.step(30)
    assert (edited.parameters == begun.parameters).all()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("data.noise", 10.0), ("data.seed", 3), ("data.features", ("x1",)), ("model.hidden", "4-3"), ("model.seed", 9),
        ("model.layers.0.bias", False), ("model.initializer", "zeros"), ("training.dtype", "float32"),
        ("training.seed", 4), ("model.layers.2.inputs", (0, 2)), ("training.loss", "categorical-cross-entropy"),
    ],
)  # fmt: skip
def test_edits_that_need_new_samples_or_parameters_are_refused(path, value):
    trainer = Trainer(SMALL)
    trainer.step(3)
    before = trainer.parameters
    with pytest.raises(ValueError, match="cannot change while training"):
        trainer.apply(SMALL.replace(path, value))
    assert trainer.experiment is SMALL
    assert (trainer.parameters == before).all()
    trainer.step()


def test_own_classes_refuse_a_loss_that_needs_more_outputs():
    trainer = Trainer(preset("iris").replace("training.loss", "half-squared"), (np.eye(4), np.array([0, 1, 0, 1])))
    with pytest.raises(ValueError, match="cannot change while training"):
        trainer.apply(trainer.experiment.replace("training.loss", "categorical-cross-entropy"))


# Frozen, pruned, penalised


def test_frozen_weights_stay_and_pruned_ones_are_zero():
    marked = replace(RICH, {
        "model.layers.0.frozen": ((0, 1), (-1, 2)), "model.layers.1.pruned": ((3, 0), (-1, 1)),
        "training.optimizer": "adam",
    })  # fmt: skip
    trainer = Trainer(marked)
    first, second = trainer.layers()[:2]
    frozen = first.W[0, 1], first.b[2]
    moving = first.W[1, 1]
    trainer.step(40)
    assert (first.W[0, 1], first.b[2]) == frozen
    assert (second.W[3, 0], second.b[1]) == (0, 0)
    assert first.W[1, 1] != moving
    assert (trainer.history.view().trail[:, trainer.network.layout.blocks[1].index(3, 0)] == 0).all()


def test_freezing_and_pruning_are_live():
    trainer = Trainer(SMALL.replace("training.momentum", 0.9))
    trainer.step(10)
    first = trainer.layers()[0]
    kept = first.W[0, 0]
    trainer.apply(replace(trainer.experiment, {"model.layers.0.frozen": ((0, 0),), "model.layers.0.pruned": ((1, 3),)}))
    trainer.step(10)
    assert (first.W[0, 0], first.W[1, 3]) == (kept, 0)
    trainer.apply(replace(trainer.experiment, {"model.layers.0.frozen": (), "model.layers.0.pruned": ()}))
    trainer.step(10)
    assert first.W[0, 0] != kept
    assert first.W[1, 3] != 0


def test_a_value_set_by_hand_is_kept_and_trained_on():
    trainer = Trainer(SMALL.replace("model.layers.0.pruned", ((0, 0),)))
    trainer.set_parameter(3, 0.25)
    assert trainer.parameters[3] == 0.25
    trainer.step()
    assert trainer.parameters[3] != 0.25
    with pytest.raises(ValueError, match="pruned"):
        trainer.set_parameter(0, 1.0)
    with pytest.raises(ValueError, match="finite"):
        trainer.set_parameter(3, float("nan"))


def zeros(method, l1=0.05, **more):
    trainer = Trainer(replace(SMALL, {"model.l1": l1, "training.l1_method": method, **more}))
    trainer.run(epochs=60)
    weights = trainer.network.layout.weight_mask()
    return int((trainer.parameters[weights] == 0).sum()), trainer


@pytest.mark.parametrize("optimizer", ["sgd", "rmsprop", "adam"])
def test_proximal_l1_gives_exact_zeros_where_the_subgradient_gives_none(optimizer):
    rate = 0.03 if optimizer == "sgd" else 0.003
    changes = {"training.optimizer": optimizer, "training.learning_rate": rate}
    count, trainer = zeros("proximal", **changes)
    assert count > 3
    assert (trainer.parameters[~trainer.network.layout.weight_mask()] != 0).all()  # biases are never penalised
    assert zeros("subgradient", **changes)[0] == 0


def test_dead_links_stay_dead():
    count, trainer = zeros("dead-links", l1=0.03)
    dead = trainer.parameters == 0
    assert count > 3
    trainer.run(epochs=40)
    assert (trainer.parameters[dead] == 0).all()
    trainer.apply(trainer.experiment.replace("training.l1_method", "subgradient"))
    trainer.step(5)
    assert (trainer.parameters[dead] != 0).any()


def test_penalty_parts_are_the_written_sums_without_biases():
    trainer = Trainer(replace(SMALL, {"model.l1": 0.2, "model.layers.1.l1": 0.0, "model.l2": 0.3}))
    layers = trainer.layers()
    l1, l2 = trainer.penalty_parts()
    assert l1 == pytest.approx(0.2 * (np.abs(layers[0].W).sum() + np.abs(layers[2].W).sum()), rel=1e-14)
    assert l2 == pytest.approx(0.15 * sum((layer.W**2).sum() for layer in layers), rel=1e-14)
    scores = trainer.scores()
    assert (scores.l1, scores.l2) == (l1, l2)
    part = trainer.data.train
    assert scores.train_loss == pytest.approx(trainer.loss(part.raw, part.y), rel=1e-14)  # told apart from the loss


# Dropout


def test_dropout_is_off_at_prediction_and_in_what_is_measured():
    with_dropout, without = Trainer(RICH), Trainer(replace(RICH, {
        "model.input_dropout": 0.0, "model.layers.0.dropout": 0.0, "model.layers.1.dropout": 0.0,
    }))  # fmt: skip
    x = with_dropout.data.train.raw
    assert (with_dropout.predict(x) == without.predict(x)).all()
    assert with_dropout.scores() == without.scores()
    assert (with_dropout.predict(x) == with_dropout.predict(x)).all()


def test_dropout_masks_of_the_last_pass_are_kept_to_be_drawn():
    trainer = Trainer(RICH)
    assert trainer.masks is None
    trainer.step()
    assert trainer.masks.units[0].shape == (7, 2)
    assert trainer.masks.units[1].shape == (7, 4)
    assert trainer.masks.weights[1].shape == (4, 2)
    assert set(np.unique(trainer.masks.weights[1])) <= {0.0, 1 / 0.8}


def test_training_with_dropout_takes_the_gradient_of_the_masked_network():
    trainer = Trainer(replace(SMALL, {"model.dropout": 0.5, "training.batch_mode": "batch"}))
    w = trainer.parameters
    trainer.step()
    part = trainer.data.train
    y = trainer.network.targets(part.y)
    gradient = trainer.network.loss_and_gradient(w, part.x, y, trainer.masks)[1]
    assert trainer.parameters == pytest.approx(w - 0.03 * gradient, abs=1e-15)


# Divergence


def test_a_loss_that_outgrows_its_start_stops_the_run_and_names_the_step_size():
    trainer = Trainer(replace(preset("line"), {"training.learning_rate": 5.0, "training.batch_mode": "batch"}))
    made = trainer.run(updates=1000)
    assert made < 1000
    stop = trainer.divergence
    assert stop.update == trainer.update == made
    assert stop.loss > 1000 * trainer.start_loss
    assert np.isfinite(trainer.parameters).all()
    assert "step size 5 is too large" in stop.text
    assert "\n" not in stop.text
    assert trainer.history.view().events[-1].kind == "diverged"
    assert np.isfinite(trainer.history.view().curve("train_loss")).all()
    frozen = trainer.parameters
    assert trainer.run(updates=10) == 0
    assert (trainer.parameters == frozen).all()


def test_a_loss_that_is_no_longer_finite_stops_with_the_last_finite_parameters():
    experiment = replace(preset("line"), {
        "training.learning_rate": 100.0, "training.batch_mode": "batch", "training.divergence_factor": 1e12,
        "training.dtype": "float32", "model.hidden": "4-4-4", "model.activation": "relu", "model.init_gain": 90.0,
    })  # fmt: skip
    trainer = Trainer(experiment)
    trainer.run(updates=500)
    assert trainer.divergence is not None
    assert np.isfinite(trainer.parameters).all()
    assert "step size 100" in trainer.divergence.text


def test_the_factor_is_what_it_says():
    base = replace(preset("line"), {"training.learning_rate": 5.0, "training.batch_mode": "batch"})
    stops = []
    for factor in (2.0, 1e3, 1e6):
        trainer = Trainer(base.replace("training.divergence_factor", factor))
        trainer.run(updates=1000)
        assert trainer.divergence.loss > factor * trainer.start_loss
        assert trainer.history.view().batches[:, 2].max() <= factor * trainer.start_loss
        stops.append(trainer.update)
    assert stops == sorted(set(stops))


def test_every_preset_trains():
    for name in PRESETS:
        trainer = Trainer(preset(name))
        before = trainer.scores().train_loss
        trainer.run(epochs=3, updates=60)
        after = trainer.scores()
        assert after.train_loss < before, name
        assert np.isfinite([after.validation_loss, trainer.test_scores()[0]]).all(), name


@pytest.mark.parametrize("rate", [30.0, 100.0])
def test_a_saturated_network_counts_as_diverged(rate):
    """Its answers are bounded, so its loss cannot outgrow the start by a factor: it stands still above it."""
    # A chaotic path: engines and processors that differ in the last bit end in different places, but all get stuck.
    trainer = Trainer(Experiment().replace("training.learning_rate", rate), engine="numpy")
    trainer.run(epochs=100)
    assert trainer.divergence is not None
    assert trainer.divergence.stuck
    assert "saturated" in trainer.divergence.text
    assert f"step size {rate:.3g}" in trainer.divergence.text
    again = Trainer.resume(trainer.checkpoint())
    assert again.divergence == trainer.divergence
    again.apply(again.experiment.replace("training.learning_rate", 0.03))
    assert again.divergence is None


@pytest.mark.parametrize("seed", range(5))
def test_a_network_that_learns_is_never_called_stuck(seed):
    trainer = Trainer(replace(Experiment(), {"model.seed": seed, "data.seed": seed, "training.learning_rate": 0.5}))
    trainer.run(epochs=60)
    assert trainer.divergence is None
