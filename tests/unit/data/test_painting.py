"""Painting points: what every tool leaves, what it never takes away, and labels by formula."""

import numpy as np
import pytest

from nnstudio import Trainer
from nnstudio.data import draw, prepare, table_samples
from nnstudio.data.formula import parse_formula
from nnstudio.data.painting import (
    FEWEST_POINTS,
    MOST_POINTS,
    Brush,
    added,
    as_seen,
    blank,
    erased,
    labelled,
    spots,
    taken_over,
    turned,
)
from nnstudio.spec import Data, Experiment, preset, replace

PATH = np.array([[-2.0, 0.0], [2.0, 0.0], [2.0, 3.0]])
RNG = np.random.default_rng(0)


def test_dots_follow_the_path_evenly():
    made = spots(PATH, Brush("dot", 0.5), RNG)
    assert len(made) == 15
    np.testing.assert_allclose(made[0], [-2, 0])
    np.testing.assert_allclose(made[-1], [2, 3])
    np.testing.assert_allclose(spots(PATH[:1], Brush("dot", 0.5), RNG), PATH[:1])


def test_a_spray_stays_within_its_reach_and_on_the_plane():
    made = spots(PATH, Brush("spray", 0.8), RNG)
    near = np.minimum(np.hypot(np.maximum(0, np.abs(made[:, 0]) - 2), made[:, 1]), np.hypot(made[:, 0] - 2, 0))
    assert len(made) > 20
    assert (near <= 0.8 + 1e-9).all()
    assert (np.abs(spots(np.array([[6.0, 6.0]]), Brush("spray", 2.0), RNG)) <= 6).all()


def test_points_are_added_up_to_the_most():
    table = added(blank(), np.zeros((3, 2)), 4)
    assert (table.rows, table.class_names) == (5, ("1", "2", "3", "4", "5"))
    assert added(table, np.zeros((MOST_POINTS, 2)), 0).rows == MOST_POINTS
    full = added(table, np.zeros((MOST_POINTS, 2)), 0)
    assert added(full, np.zeros((3, 2)), 0) is full


def test_the_eraser_takes_what_it_touches_and_never_the_last():
    table = added(blank(), np.array([[0.0, 0.1], [0.0, 5.0]]), 1)
    assert erased(table, PATH, 0.3).rows == 3
    assert erased(table, np.array([[-6.0, 6.0]]), 0.3) is table
    everything = np.array([[-6.0, 0.0], [6.0, 0.0]])
    assert erased(table, everything, 9.0).rows == FEWEST_POINTS


@pytest.mark.parametrize("name", ["circle", "plane", "spiral", "iris", "sine", "bowl", "diabetes"])
def test_painting_begins_with_the_points_of_the_plane(name):
    data = preset(name).data
    table = taken_over(data)
    plane = name in ("circle", "plane", "spiral")
    assert bool(table.class_names) == (data.about.task != "regression")
    assert (table.rows > 400) == plane
    Trainer(replace(preset(name), {"data.source": "painted", "data.table": table})).run(epochs=1)


def test_classes_become_values_and_back():
    table = added(blank(), np.zeros((2, 2)), 2)
    values = turned(table, classes=False)
    np.testing.assert_array_equal(table_samples(values).y, [-1, 0, 1, 1])
    np.testing.assert_array_equal(table_samples(turned(values, classes=True)).y, [0, 0, 1, 1])
    assert turned(table, classes=True) is table


def test_a_formula_labels_the_points_there_are_or_new_ones():
    circle = parse_formula("x1^2 + x2^2 < 9")
    table, lost = labelled(taken_over(Data(source="xor")), circle, 0, anew=False)
    x, y = table_samples(table).x, table_samples(table).y
    np.testing.assert_array_equal(y, np.hypot(*x.T) < 3)
    assert (table.rows, lost) == (500, 0)
    anew, lost = labelled(blank(), parse_formula("log(x1)"), 1, anew=True)
    assert anew.rows + lost == 500
    assert (lost > 100) == (anew.rows < 400)
    assert anew.class_names == ()
    assert anew == labelled(blank(), parse_formula("log(x1)"), 1, anew=True)[0]
    with pytest.raises(ValueError, match="has no value"):
        labelled(blank(), parse_formula("log(-1)"), 0, anew=True)


def test_painted_points_are_part_of_the_experiment():
    experiment = replace(Experiment(), {"data.source": "painted", "data.table": blank()})
    assert Experiment.from_json(experiment.to_json()) == experiment


def test_more_points_leave_those_before_in_their_parts():
    before = replace(Experiment(), {"data.source": "painted", "data.table": taken_over(Data(source="xor"))})
    after = before.replace("data.table", added(before.data.table, spots(PATH, Brush("spray", 1.0), RNG), 1))
    old, new = (prepare(experiment.data) for experiment in (before, after))
    kept = {tuple(row) for row in old.train.raw} & {tuple(row) for row in new.train.raw}
    assert len(new.train) > len(old.train)
    assert len(kept) > 0.9 * len(old.train)


@pytest.mark.parametrize("name", ["gauss", "moons", "circle", "plane"])
def test_noise_is_in_the_points_that_painting_takes_over_once(name):
    noisy = preset(name).replace("data.noise", 30.0)
    seen = draw(noisy.data)
    table = taken_over(noisy.data)
    x = table_samples(table).x
    inside = (np.abs(seen.x) <= 6).all(axis=1)
    np.testing.assert_array_equal(x, seen.x[inside][:1000])
    painted = replace(noisy, {"data.source": "painted", "data.table": table, "data.noise": 0.0})
    np.testing.assert_array_equal(draw(painted.data).x, x)
    moved = replace(painted, {"data.noise": 20.0})
    np.testing.assert_array_equal(table_samples(as_seen(moved.data)).x, draw(moved.data).x)
    assert as_seen(painted.data) is table
