"""Zeros, near zeros and norms of layers; and the same along a training, counted once and no more."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.nn import weight_course
from nnstudio.nn.weight_course import BINS, COLUMNS, NEAR, SAMPLE, WeightCourse, counts_of
from nnstudio.spec import preset, replace


def trained(updates=300, **changes):
    changes = {path.replace("__", "."): value for path, value in changes.items()}
    trainer = Trainer(replace(Experiment(), changes), engine="numpy")
    trainer.run(updates=updates)
    return trainer


def follow(course, trainer, reach=0.0):
    return course.follow(trainer.history.view(), trainer.update, trainer.parameters, reach)


def test_exact_zeros_and_near_zeros_are_told_apart():
    trainer = trained(1)
    vector = trainer.parameters
    first = trainer.network.layout.blocks[0].weights
    vector[first] = [0.0, -0.0, NEAR / 2, -NEAR / 2, NEAR, 1.0, -2.0, 3.0]
    made = counts_of(trainer.network.layout, vector)[0]
    assert (made.weights, made.zeros, made.near) == (8, 2, 2)
    assert made.norm == pytest.approx(np.linalg.norm(vector[first]))
    both = made + counts_of(trainer.network.layout, vector)[1]
    assert both.weights == 16
    assert both.norm == pytest.approx(np.linalg.norm(vector[[*range(8), *range(12, 20)]]))


def test_every_column_says_what_the_row_of_the_trail_holds():
    trainer = trained(model__l1=0.05, updates=1500)
    made, view = follow(WeightCourse(trainer.network.layout), trainer), trainer.history.view()
    assert len(made.updates) <= COLUMNS + 1
    assert made.updates[-1] == trainer.update
    for at in (0, len(made.updates) // 2, -1):
        row = trainer.parameters if at == -1 else view.trail[view.trail_updates.tolist().index(made.updates[at])]
        for k, block in enumerate(trainer.network.layout.blocks):
            w = row[block.weights]
            assert made.zeros[at, k] == (w == 0).sum()
            assert made.norms[at, k] == pytest.approx(np.linalg.norm(w))
            assert made.shares[at, k].sum() == pytest.approx(1.0)
            edges = np.linspace(-made.reach, made.reach, BINS + 1)
            assert np.histogram(w, edges)[0] == pytest.approx(made.shares[at, k] * len(w))
    assert made.zeros[-1].sum() > 0


def test_following_costs_what_is_new_and_says_the_same_as_looking_anew(monkeypatch):
    trainer = trained(40)
    course = WeightCourse(trainer.network.layout)
    counted = []
    count = WeightCourse._count
    monkeypatch.setattr(WeightCourse, "_count", lambda *a: counted.append(a[2]) or count(*a))
    for _ in range(30):
        trainer.run(updates=37)
        made = follow(course, trainer, reach=8.0)
    fresh = len(counted)
    again = follow(course, trainer, reach=8.0)
    assert len(counted) - fresh <= 1  # now alone
    anew = follow(WeightCourse(trainer.network.layout), trainer, reach=8.0)
    for name in ("updates", "shares", "zeros", "near", "norms"):
        np.testing.assert_array_equal(getattr(made, name), getattr(anew, name))
        np.testing.assert_array_equal(getattr(again, name), getattr(anew, name))


def test_a_look_back_ends_where_it_looks():
    trainer = trained(500)
    view, course = trainer.history.view(), WeightCourse(trainer.network.layout)
    follow(course, trainer)
    made = course.follow(view, int(view.trail_updates[20]), view.trail[20])
    assert made.updates[-1] == view.trail_updates[20]


def test_a_row_that_changed_is_counted_anew():
    trainer = trained(64)
    view, course = trainer.history.view(), WeightCourse(trainer.network.layout)
    follow(course, trainer)
    other = view.trail.copy()
    other[10] = 0.0
    changed = type(view)(view.curves, view.batches, view.bucket_width, view.trail_updates, other, view.events)
    made = course.follow(changed, trainer.update, trainer.parameters)
    at = int(np.flatnonzero(made.updates == view.trail_updates[10])[0])
    assert made.zeros[at].tolist() == [8, 8, 2]


def test_moments_hold_the_first_and_the_last():
    trainer = trained(1000)
    made = follow(WeightCourse(trainer.network.layout), trainer)
    picked = made.moments(12)
    assert picked[0] == 0
    assert picked[-1] == len(made.updates) - 1
    assert 10 <= len(picked) <= 12
    assert WeightCourse(trainer.network.layout).follow(
        trainer.history.view(), 0, trainer.parameters
    ).moments(12) == [0]  # fmt: skip


def test_large_layers_are_counted_whole_and_drawn_from_every_so_many_th():
    trainer = Trainer(replace(preset("digits"), {"model.hidden": "128-64"}), engine="numpy")
    made = follow(WeightCourse(trainer.network.layout), trainer)
    assert made.weights.tolist() == [64 * 128, 128 * 64, 64 * 10]
    assert made.strides == (14, 14, 2)
    assert SAMPLE >= 8192 / 14
    assert made.norms[-1, 0] == pytest.approx(np.linalg.norm(trainer.layers()[0].W))


def test_a_model_without_weights_has_empty_layers():
    trainer = Trainer(replace(preset("iris"), {"model.learner": "neighbours"}), engine="numpy")
    made = follow(WeightCourse(trainer.network.layout), trainer)
    assert made.weights.tolist() == [0]
    assert made.rms.tolist() == [[0.0]]


@pytest.mark.parametrize(("largest", "reach"), [(0.0, 1.0), (0.9, 1.0), (1.0, 1.0), (1.1, 1.2), (7.0, 8.0), (83, 100)])
def test_reaches_are_round(largest, reach):
    assert weight_course._grown(largest) == pytest.approx(reach)
