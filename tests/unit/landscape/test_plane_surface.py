"""Planes and the loss over them, against independent computations."""

import itertools
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from nnstudio.landscape import Plane, surface
from nnstudio.landscape.stack import Cancelled, batched_losses
from nnstudio.landscape.surface import losses_at, over
from nnstudio.nn.trainer import Trainer
from nnstudio.spec import Experiment, preset
from nnstudio.spec.edit import replace


def random_path(points=40, size=7, seed=0):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(points, size)).cumsum(axis=0)


def parts_of(trainer):
    network, train = trainer.network, trainer.data.train
    return train.x.astype(network.dtype), network.targets(train.y)


# Planes


def test_coordinates_of_a_weights_plane_are_the_weights_values():
    centre = np.arange(6.0)
    plane = Plane.weights(centre, 4, 1)
    np.testing.assert_array_equal(plane.project(centre), [[4.0, 1.0]])
    np.testing.assert_array_equal(plane.points(np.array([[0.5, -2.0]])), [[0, -2.0, 2, 3, 0.5, 5]])


@pytest.mark.parametrize(("i", "j"), [(1, 1), (-1, 2), (0, 6)])
def test_a_weights_plane_needs_two_different_parameters(i, j):
    with pytest.raises(ValueError, match="choose two different"):
        Plane.weights(np.zeros(6), i, j)


@pytest.mark.parametrize(("points", "size"), [(40, 7), (5, 60)])
def test_pca_shares_and_axes_are_those_of_the_singular_values(points, size):
    path = random_path(points, size)
    plane = Plane.pca(path)
    _, values, axes = np.linalg.svd(path - path[-1], full_matrices=False)
    np.testing.assert_allclose(plane.explained, values[:2] ** 2 / (values**2).sum(), rtol=1e-10)
    np.testing.assert_allclose(abs(plane.first @ axes[0]), 1, rtol=1e-10)
    np.testing.assert_allclose(abs(plane.second @ axes[1]), 1, rtol=1e-10)
    assert plane.share(path) == pytest.approx(sum(plane.explained), rel=1e-10)


@pytest.mark.parametrize("path", [np.zeros((3, 5)), np.outer(np.arange(4.0), np.ones(5))])
def test_pca_of_a_path_without_two_directions_still_has_two_orthonormal_axes(path):
    plane = Plane.pca(path)
    axes = np.stack([plane.first, plane.second])
    np.testing.assert_allclose(axes @ axes.T, np.eye(2), atol=1e-12)


def test_points_of_the_plane_are_projected_exactly_with_slanted_axes_too():
    rng = np.random.default_rng(1)
    first, second = rng.normal(size=(2, 9))
    plane = Plane("any", rng.normal(size=9), 3 * first, 0.2 * first + 0.5 * second, ("a", "b"))
    coordinates = rng.normal(size=(20, 2))
    np.testing.assert_allclose(plane.project(plane.points(coordinates)), coordinates, atol=1e-12)


def test_the_projection_is_the_nearest_point():
    rng = np.random.default_rng(2)
    plane = Plane("any", rng.normal(size=6), *rng.normal(size=(2, 6)), ("a", "b"))
    point = rng.normal(size=6)
    rest = point - plane.points(plane.project(point))[0]
    np.testing.assert_allclose([rest @ plane.first, rest @ plane.second], 0, atol=1e-12)


def test_recentred_is_the_same_plane_from_another_origin():
    path = random_path()
    plane = Plane.pca(path)
    moved = plane.recentred(path[0])
    np.testing.assert_allclose(moved.project(path[0]), [[0, 0]], atol=1e-12)
    np.testing.assert_allclose(moved.points(moved.project(path)), plane.points(plane.project(path)), atol=1e-12)


def test_alignment_turns_round_axes_that_point_the_other_way():
    plane = Plane.pca(random_path())
    turned = Plane("pca", plane.centre, -plane.first, plane.second, plane.labels)
    np.testing.assert_array_equal(turned.aligned(plane).first, plane.first)
    np.testing.assert_array_equal(turned.aligned(plane).second, plane.second)


def test_the_share_of_two_weights_counts_their_part_of_the_motion():
    path = np.array([[3.0, 4, 12], [0, 0, 0]])
    assert Plane.weights(path[-1], 0, 1).share(path) == pytest.approx(25 / 169)
    assert np.isnan(Plane.weights(path[-1], 0, 1).share(path[-1:]))


# Losses over them


CASES = {
    "circle": {},
    "skip connections": {"model.hidden": "4-3", "model.layers.2.inputs": (0, 1, 2)},
    "no bias": {"model.layers.0.bias": False},
    "no hidden layer": {"model.hidden": "none"},
    "logits": {"training.loss": "binary-cross-entropy", "model.output_activation": "linear"},
    "three classes": {"data.source": "iris"},
}


@pytest.mark.parametrize("name", CASES)
def test_batched_losses_are_those_of_the_network(name):
    trainer = Trainer(replace(Experiment(), CASES[name]))
    x, y = parts_of(trainer)
    parameters = np.random.default_rng(3).normal(size=(11, trainer.network.layout.size))
    expected = [trainer.network.loss(p, x, y) for p in parameters]
    np.testing.assert_allclose(batched_losses(trainer.network, parameters, x, y), expected, rtol=1e-12)


@pytest.mark.parametrize("name", CASES)
def test_surfaces_are_the_networks_losses_at_the_planes_points(name):
    trainer = Trainer(replace(Experiment(), CASES[name]))
    x, y = parts_of(trainer)
    plane = Plane.pca(random_path(20, trainer.network.layout.size))
    made = over(trainer.network, x, y, plane, (-1, 2, -3, 4), 5)
    across, up = np.meshgrid(made.first, made.second)
    points = plane.points(np.column_stack([across.ravel(), up.ravel()]))
    expected = [trainer.network.loss(p, x, y) for p in points]
    np.testing.assert_allclose(made.loss.ravel(), expected, rtol=1e-12)


def test_float32_networks_have_a_surface_too():
    trainer = Trainer(Experiment().replace("training.dtype", "float32"))
    x, y = parts_of(trainer)
    plane = Plane.weights(trainer.parameters, 0, 1)
    made = over(trainer.network, x, y, plane, (-1, 1, -1, 1), 5)
    assert made.loss.dtype == np.float64
    point = plane.points(np.array([[-1.0, 0.5]]))[0].astype(np.float32)
    assert made.loss[3, 0] == pytest.approx(trainer.network.loss(point, x, y), rel=1e-6)


def test_a_linear_regression_has_an_exact_paraboloid():
    experiment = replace(preset("line"), {"data.scaling": "none", "data.target_scaling": "none"})
    trainer = Trainer(experiment)
    x, y = parts_of(trainer)
    made = over(trainer.network, x, y, Plane.weights(trainer.parameters, 0, 1), (-3, 3, -2, 4), 21)
    w, b = made.first[None, :, None], made.second[:, None, None]
    factor = {"half-squared": 0.5, "mean-squared": 1.0}[experiment.training.loss]
    exact = factor * ((w * x[:, 0] + b - y[:, 0]) ** 2).mean(axis=2)
    np.testing.assert_allclose(made.loss, exact, rtol=1e-10)


def test_rows_are_the_second_axis_and_columns_the_first():
    trainer = Trainer(Experiment())
    x, y = parts_of(trainer)
    plane = Plane.pca(random_path(20, trainer.network.layout.size))
    made = over(trainer.network, x, y, plane, (-1, 2, -3, 4), 7)
    for i, j in [(0, 6), (5, 1)]:
        point = plane.points(np.array([[made.first[j], made.second[i]]]))[0]
        assert made.loss[i, j] == pytest.approx(trainer.network.loss(point, x, y), rel=1e-12)


def test_a_surface_that_is_no_longer_wanted_stops_between_two_chunks():
    trainer = Trainer(Experiment())
    x, y = parts_of(trainer)
    asked = iter([True, True, False])
    with pytest.raises(Cancelled):
        over(trainer.network, x, y, Plane.weights(trainer.parameters, 0, 1), (-1, 1, -1, 1), 65, lambda: next(asked))


def test_losses_that_overflow_stay_in_the_surface_without_a_warning():
    trainer = Trainer(preset("line"))
    x, y = parts_of(trainer)
    made = over(trainer.network, x, y, Plane.weights(trainer.parameters, 0, 1), (-1e200, 1e200, -1, 1), 3)
    assert np.isinf(made.loss[:, 0]).all()
    assert np.isfinite(made.loss[:, 1]).all()


# Planes of directions, points and curvature


@pytest.fixture(scope="module")
def circle():
    trainer = Trainer(preset("circle"), engine="numpy")
    trainer.run(epochs=20)
    return trainer


@pytest.mark.parametrize("how", ["filter", "layer", "raw"])
def test_random_directions_are_as_long_as_the_network_is(circle, how):
    layout, w = circle.network.layout, circle.parameters
    plane = Plane.random(layout, w, seed=4, normalisation=how)
    again = Plane.random(layout, w, seed=4, normalisation=how)
    np.testing.assert_array_equal(plane.first, again.first)
    for direction in (plane.first, plane.second):
        for block in layout.blocks:
            axis = 0 if how == "filter" else None
            same = np.allclose(
                np.linalg.norm(block.W(direction), axis=axis), np.linalg.norm(block.W(w), axis=axis), rtol=1e-8
            )
            assert same == (how != "raw")
            assert block.b(direction).any() == (how == "raw")


def test_a_plane_through_three_points_has_them_where_it_says():
    a, b, c = np.random.default_rng(3).normal(size=(3, 9))
    plane = Plane.three_points(a, b, c)
    places = plane.project(np.stack([a, b, c]))
    np.testing.assert_allclose(places[:2], [[0, 0], [1, 0]], atol=1e-12)
    assert places[2, 1] > 0
    np.testing.assert_allclose(plane.points(places), [a, b, c], atol=1e-12)
    assert plane.first @ plane.second == pytest.approx(0, abs=1e-12)
    assert np.linalg.norm(plane.first) == pytest.approx(np.linalg.norm(plane.second))
    with pytest.raises(ValueError, match="one line"):
        Plane.three_points(a, b, a + 2 * (b - a))


def test_a_line_goes_from_the_first_to_the_second(circle):
    start, end = circle.history.view().trail[0], circle.parameters
    plane = Plane.line(start, end)
    np.testing.assert_allclose(
        plane.project(np.stack([start, end, 0.5 * (start + end)]))[:, 0], [0, 1, 0.5], atol=1e-12
    )
    made = surface(circle, plane, 9)
    assert (made.loss == made.loss[0]).all()  # the second direction changes nothing
    network, (x, y) = circle.network, parts_of(circle)
    at_end = made.loss[0, np.flatnonzero(np.isclose(made.first, 1.0))]
    assert at_end == pytest.approx(network.loss(end, x, y), rel=1e-12)
    assert plane.share(np.stack([start, end])) == pytest.approx(1.0)


def test_the_sharpest_plane_bends_as_its_labels_say(circle):
    plane = Plane.hessian(circle)
    network, (x, y), w = circle.network, parts_of(circle), circle.parameters
    bends = [
        (network.loss(w + 1e-3 * d, x, y) - 2 * network.loss(w, x, y) + network.loss(w - 1e-3 * d, x, y)) / 1e-6
        for d in (plane.first, plane.second)
    ]
    assert bends[0] > bends[1] > 0
    for bend, label in zip(bends, plane.labels, strict=True):
        assert float(label.split()[-1].strip("()")) == pytest.approx(bend, rel=0.01)


def test_a_trainers_surface_shows_its_path(circle):
    made = surface(circle, Plane.pca(circle.history.view().trail))
    assert made.loss.shape == (33, 33)
    assert np.isfinite(made.loss).all()
    start, end = (made.plane.project(w)[0] for w in (circle.history.view().trail[0], circle.parameters))
    for a, b in (start, end):
        assert made.first[0] < a < made.first[-1]
        assert made.second[0] < b < made.second[-1]


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("source", ["circle", "iris"])
def test_how_fast_the_machine_is_changes_no_bit_of_a_surface(monkeypatch, source, weighted):
    """How many points are looked at together follows the clock, and on a busy machine it is one."""
    trainer = Trainer(preset(source), engine="numpy")
    x, y = trainer._train
    rng = np.random.default_rng(0)
    weights = rng.uniform(0.5, 2, len(x)) if weighted else None
    plane = Plane("any", trainer.parameters, *rng.normal(size=(2, trainer.parameters.size)), ("a", "b"))
    places = rng.normal(size=(60, 2))
    module = sys.modules["nnstudio.landscape.surface"]  # the package has a function of that name
    monkeypatch.setattr(module.compiled, "fits", lambda network: False)
    found = []
    for seconds in (0.0, 1.0, 0.004):
        clock = itertools.count(0, seconds)
        monkeypatch.setattr(module, "time", SimpleNamespace(perf_counter=clock.__next__))
        found.append(losses_at(trainer.network, x, y, plane, places, weights=weights))
    np.testing.assert_array_equal(found[1], found[0])
    np.testing.assert_array_equal(found[2], found[0])
