"""Sizes, activations and correlations against brute force, and a recorder that follows a training."""

import math
from itertools import pairwise

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.choices.activations import ACTIVATIONS
from nnstudio.nn import diagnosis
from nnstudio.nn.layer_trail import LayerRecorder
from nnstudio.spec import replace


def trainer_of(changes=None, updates=20):
    made = Trainer(replace(Experiment(), {"model.hidden": "5-3", **(changes or {})}), engine="numpy")
    made.run(updates=updates)
    return made


def test_sizes_are_those_of_each_layers_weights_without_biases():
    trainer = trainer_of()
    x, y, weights = trainer.training_samples
    flat = diagnosis.loss_gradient(trainer.network, trainer.parameters, x, y, weights)
    norms = diagnosis.weight_norms(trainer.network.layout, flat)
    rms = diagnosis.root_mean_squares(trainer.network.layout, np.stack([flat, 2 * flat]))
    for k, block in enumerate(trainer.network.layout.blocks):
        own = [flat[block.index(row, unit)] for row in range(block.rows) for unit in range(block.units)]
        assert norms[k] == pytest.approx(math.sqrt(sum(g * g for g in own)), rel=1e-12)
        assert rms[:, k] == pytest.approx(np.array([1, 2]) * math.sqrt(sum(g * g for g in own) / len(own)), rel=1e-12)
    assert rms.shape == (2, 3)


def test_gradients_are_those_of_finite_differences():
    trainer = trainer_of()
    x, y, weights = trainer.training_samples
    flat, at = diagnosis.loss_gradient(trainer.network, trainer.parameters, x, y, weights), trainer.parameters
    for index in range(0, len(at), 5):
        step = np.zeros(len(at))
        step[index] = 1e-6
        slope = (trainer.network.loss(at + step, x, y) - trainer.network.loss(at - step, x, y)) / 2e-6
        assert flat[index] == pytest.approx(slope, abs=1e-8)


def test_sizes_survive_what_squares_do_not():
    layout = trainer_of().network.layout
    for size in (1e-200, 1e200):
        norms = diagnosis.weight_norms(layout, np.full(layout.size, size))
        counts = [block.rows * block.units for block in layout.blocks]
        np.testing.assert_allclose(norms, size * np.sqrt(counts))
    assert (diagnosis.weight_norms(layout, np.zeros(layout.size)) == 0).all()
    assert not np.isfinite(diagnosis.weight_norms(layout, np.full(layout.size, np.inf))).any()


def test_the_ratio_of_motion_is_that_of_plain_descent_where_it_is_plain():
    trainer = trainer_of({"training.batch_mode": "batch", "training.learning_rate": 0.1, "training.optimizer": "sgd",
                          "training.momentum": 0.0})  # fmt: skip
    before = trainer.parameters
    x, y, weights = trainer.training_samples
    flat = diagnosis.loss_gradient(trainer.network, before, x, y, weights)
    trainer.step()
    layout = trainer.network.layout
    moved = diagnosis.update_ratio(layout, before, trainer.parameters)
    np.testing.assert_allclose(moved, diagnosis.gradient_ratio(layout, before, flat, 0.1), rtol=1e-9)
    np.testing.assert_allclose(diagnosis.update_ratio(layout, before, trainer.parameters, 4), moved / 4)
    for k, block in enumerate(layout.blocks):
        step = np.linalg.norm((trainer.parameters - before)[block.weights])
        assert moved[k] == pytest.approx(step / np.linalg.norm(before[block.weights]), rel=1e-12)


def test_weights_of_zero_have_no_ratio():
    layout = trainer_of().network.layout
    zero, one = np.zeros(layout.size), np.ones(layout.size)
    assert np.isnan(diagnosis.update_ratio(layout, zero, zero)).all()
    assert np.isinf(diagnosis.update_ratio(layout, zero, one)).all()


@pytest.mark.parametrize(
    "changes",
    [
        {"training.optimizer": "adam"},
        {"training.optimizer": "sgd", "training.momentum": 0.9},
        {"training.optimizer": "adamw", "model.l2": 0.01},
        {"training.optimizer": "rmsprop", "model.l1": 0.001, "training.l1_method": "proximal"},
        {"training.optimizer": "lbfgs"},
        {"training.clip_norm": 0.01},
    ],
)
def test_the_next_update_is_the_one_the_trainer_makes(changes):
    trainer = trainer_of({"training.batch_mode": "batch", **changes}, updates=7)
    before, state = trainer.parameters, trainer.optimizer_state
    step = diagnosis.next_update(
        trainer.network, trainer.experiment.training, before, state, trainer.rate, trainer.training_samples
    )
    for name, value in trainer.optimizer_state.items():
        np.testing.assert_array_equal(state[name], value)  # asking changes nothing
    trainer.step()
    np.testing.assert_allclose(before + step, trainer.parameters, rtol=1e-12, atol=1e-14)


def test_frozen_weights_are_not_expected_to_move():
    trainer = trainer_of({"model.layers.0.frozen": [(0, 1), (1, 2)], "training.batch_mode": "batch"})
    step = diagnosis.next_update(
        trainer.network, trainer.experiment.training, trainer.parameters, {}, 0.1, trainer.training_samples
    )
    assert step[trainer.network.layout.blocks[0].index(0, 1)] == 0
    assert np.count_nonzero(step) > 10


def test_histograms_count_every_value():
    trainer = trainer_of({"model.activation": "relu"})
    x = trainer.training_samples[0]
    layers = diagnosis.activations(trainer.network, trainer.parameters, x, bins=7)
    low, high = layers[0].span
    edges = [low + (high - low) * k / 7 for k in range(8)]
    done = trainer.network.forward(trainer.parameters, x)
    for layer, values in zip(layers, done.values, strict=True):
        np.testing.assert_array_equal(layer.values, values)
        brute = [
            sum(edges[k] <= v < edges[k + 1] or (k == 6 and v >= edges[7]) for v in values.ravel()) for k in range(7)
        ]
        assert layer.counts.sum() == values.size
        # A value that rounding puts on an edge may lie on either side of it.
        assert np.abs(layer.counts - brute).max() <= 1
    assert min(v.min() for v in done.values) == low
    assert max(v.max() for v in done.values) == high


def test_histograms_of_what_is_not_finite_or_all_alike():
    assert diagnosis.histogram(np.array([np.nan, np.inf, 0.5, 9.0]), (0.0, 1.0), 4).tolist() == [0, 0, 1, 1]
    assert diagnosis.common_span([np.array([2.0, 2.0])]) == (1.5, 2.5)
    assert diagnosis.common_span([np.array([np.nan])]) == (-0.5, 0.5)


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
def test_dead_and_saturated_by_the_rule_that_is_stated(name):
    z = np.linspace(-12, 12, 41)[:, None] * np.array([[0.0, 0.05, 1.0]]) + np.array([[-40.0, 0.0, 0.0]])
    activation = ACTIVATIONS[name]
    values = activation.value(z)
    slopes = activation.slope(z, values)
    dead = diagnosis.is_dead(name, z, values)
    share = diagnosis.saturation(name, values)
    for unit in range(3):
        silent = all(abs(v) < 0.01 and abs(s) < 0.001 for v, s in zip(values[:, unit], slopes[:, unit], strict=True))
        assert dead[unit] == (silent and activation.can_die)
    if activation.can_die:
        assert dead.tolist() == [True, False, False]
        assert (share == 0).all()
    if name in ("tanh", "hard-tanh"):
        assert share.tolist() == [1.0, 0.0, (np.abs(values[:, 2]) > 0.99).mean()]
    if name in ("sigmoid", "hard-sigmoid"):
        assert share.tolist() == [1.0, 0.0, ((values[:, 2] < 0.005) | (values[:, 2] > 0.995)).mean()]
    if name in ("linear", "leaky-relu", "sin"):
        assert not dead.any()
        assert not share.any()


def test_dead_relus_are_found_in_a_network():
    trainer = trainer_of({"model.activation": "relu"})
    block = trainer.network.layout.blocks[0]
    trainer.set_parameter(block.index(-1, 3), -1e3)
    trainer.set_parameter(block.index(-1, 1), 1e3)
    layers = diagnosis.activations(trainer.network, trainer.parameters, trainer.training_samples[0])
    assert 3 in layers[0].dead
    assert 1 not in layers[0].dead
    assert layers[0].units == 5
    # Nothing arrives at what feeds it.
    flat = diagnosis.loss_gradient(trainer.network, trainer.parameters, *trainer.training_samples)
    assert flat[block.index(0, 3)] == 0


def test_correlations_against_brute_force():
    rng = np.random.default_rng(3)
    values = rng.normal(size=(40, 4)) @ rng.normal(size=(4, 6))
    values[:, 2] = 0.1  # never varies, although its mean is rounded
    values[:, 4] = -3 * values[:, 0] + 7
    matrix = diagnosis.correlation(values)
    for i in range(6):
        for j in range(6):
            if 2 in (i, j):
                assert np.isnan(matrix[i, j])
                continue
            a, b = values[:, i] - values[:, i].mean(), values[:, j] - values[:, j].mean()
            assert matrix[i, j] == pytest.approx((a @ b) / math.sqrt((a @ a) * (b @ b)), abs=1e-12)
    assert matrix[0, 4] == pytest.approx(-1)
    pairs = [abs(matrix[i, j]) for i in range(6) for j in range(i) if 2 not in (i, j)]
    assert diagnosis.mean_correlation(matrix) == pytest.approx(sum(pairs) / len(pairs))


def test_where_there_is_nothing_to_correlate():
    assert np.isnan(diagnosis.correlation(np.zeros((5, 2)))).all()
    assert np.isnan(diagnosis.correlation(np.ones((1, 2)))).all()
    assert np.isnan(diagnosis.correlation(np.full((4, 2), np.nan))).all()
    assert math.isnan(diagnosis.mean_correlation(np.eye(1)))
    assert math.isnan(diagnosis.mean_correlation(np.full((3, 3), np.nan)))


# The recorder


def row_of(trainer, parameters):
    flat = diagnosis.loss_gradient(trainer.network, parameters, *trainer.training_samples)
    return diagnosis.root_mean_squares(trainer.network.layout, flat)


def test_the_recorder_knows_every_update_of_the_trail_and_now():
    trainer = trainer_of(updates=30)
    recorder = LayerRecorder(trainer.network, trainer.training_samples)
    made = recorder.follow(trainer.history.view(), trainer.update, trainer.parameters)
    assert made.complete
    assert made.updates.tolist() == list(range(31))
    for at, parameters in enumerate(trainer.history.view().trail):
        np.testing.assert_allclose(made.gradients[at], row_of(trainer, parameters), rtol=1e-12)
    trail = trainer.history.view().trail
    moved = [diagnosis.update_ratio(trainer.network.layout, a, b) for a, b in pairwise(trail)]
    np.testing.assert_allclose(made.ratios, moved)
    np.testing.assert_allclose(made.weights, diagnosis.root_mean_squares(trainer.network.layout, trail))


def test_only_what_is_new_is_worked_out_and_the_memory_is_the_trails(monkeypatch):
    trainer = trainer_of(updates=50)
    recorder, asked = LayerRecorder(trainer.network, trainer.training_samples), []
    real = diagnosis.loss_gradient

    def counted(*arguments):
        asked.append(1)
        return real(*arguments)

    monkeypatch.setattr("nnstudio.nn.layer_trail.loss_gradient", counted)
    recorder.follow(trainer.history.view(), trainer.update, trainer.parameters)
    assert len(asked) == 51
    trainer.step(5)
    recorder.follow(trainer.history.view(), trainer.update, trainer.parameters)
    assert len(asked) == 56
    trainer.run(updates=2500)  # the trail has thinned itself by now
    made = recorder.follow(trainer.history.view(), trainer.update, trainer.parameters)
    view = trainer.history.view()
    assert made.complete
    assert np.diff(made.updates).max() > 1
    assert made.updates[-1] == trainer.update
    np.testing.assert_array_equal(made.updates[: len(view.trail_updates)], view.trail_updates)
    for at in (0, 3, len(view.trail) - 1):
        np.testing.assert_allclose(made.gradients[at], row_of(trainer, view.trail[at]), rtol=1e-12)
    assert recorder.nbytes <= len(view.trail) * 8 * (1 + made.gradients.shape[1])
    steps = np.diff(made.updates)
    np.testing.assert_allclose(
        made.ratios[10] * steps[10],
        diagnosis.update_ratio(trainer.network.layout, view.trail[10], view.trail[11]),
    )


def test_a_recorder_that_is_called_off_keeps_what_it_has():
    trainer = trainer_of(updates=60)
    recorder = LayerRecorder(trainer.network, trainer.training_samples)
    left = iter([True] * 9)
    part = recorder.follow(trainer.history.view(), 60, trainer.parameters, lambda: next(left, False))
    assert not part.complete
    assert part.known.sum() == 9
    assert part.known[-1]  # what is happening now comes first
    assert np.ptp(np.flatnonzero(part.known)) > 30  # and then the past as a whole
    assert np.isnan(part.gradients[~part.known]).all()
    told = []
    whole = recorder.follow(trainer.history.view(), 60, trainer.parameters, report=told.append, every_s=0.0)
    assert whole.complete
    assert told[0].known.sum() == 10
    assert not told[0].complete  # a report does not change once it is made
