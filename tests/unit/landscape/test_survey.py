"""Surveys: every plane and objective, coarse to fine, from a cache, given up, and honest about the path."""

import importlib
import itertools

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.landscape import Cache, Look, Plane, Request, survey
from nnstudio.landscape import refine as refining
from nnstudio.landscape.objective import objective, trained_by
from nnstudio.landscape.refine import content, refine, values_over
from nnstudio.landscape.stack import Cancelled
from nnstudio.landscape.survey import surface
from nnstudio.spec import preset, replace

from .machine import Machine

surfaces = importlib.import_module("nnstudio.landscape.surface")  # the package has functions of these names
objectives = importlib.import_module("nnstudio.landscape.objective")
BOUNDS = (-1.0, 2.0, -0.5, 0.5)


@pytest.fixture(scope="module")
def circle():
    trainer = Trainer(replace(Experiment(), {"model.l1": 0.001, "model.l2": 0.01}))
    trainer.run(epochs=20)
    return trainer


def request(trainer, look=None, resolution=17, **more):
    return Request.of(trainer, look or Look(), resolution, **more)


@pytest.mark.parametrize("name", ["train", "validation", "penalised"])
def test_objectives_are_what_the_training_reports(circle, name):
    scores = circle.scores()
    expected = {
        "train": scores.train_loss, "validation": scores.validation_loss,
        "penalised": scores.train_loss + scores.l1 + scores.l2,
    }[name]  # fmt: skip
    of = objective(circle.network, circle.data, name)
    assert of.at(circle.parameters[None])[0] == pytest.approx(expected, rel=1e-12)
    plane = Plane.random(circle.network.layout, circle.parameters)
    places = np.random.default_rng(1).normal(size=(7, 2))
    assert values_over(of, plane, places) == pytest.approx(of.at(plane.points(places)), rel=1e-12)
    if name != "validation":
        assert trained_by(circle, name).at(circle.parameters[None])[0] == pytest.approx(expected, rel=1e-12)


def test_the_gradient_of_an_objective_is_its_slope(circle):
    of, at, small = objective(circle.network, circle.data, "penalised"), circle.parameters, 1e-6
    moved = np.eye(len(at)) * small
    slope = (of.at(at + moved) - of.at(at - moved)) / (2 * small)
    assert of.gradient(at) == pytest.approx(slope, rel=1e-6, abs=1e-8)


def test_rare_classes_may_count_as_much():
    uneven = replace(preset("breast-cancer"), {"training.class_weight": "balanced"})
    trainer = Trainer(uneven)
    of = objective(trainer.network, trainer.data, "train", balanced=True)
    assert of.at(trainer.parameters[None])[0] == pytest.approx(trainer.scores().train_loss, rel=1e-12)


def test_refining_computes_every_point_once_and_gives_the_same_as_all_at_once(circle, monkeypatch):
    of, plane = trained_by(circle), Plane.weights(circle.parameters, 0, 3)
    asked = []
    whole = refining.values_over
    monkeypatch.setattr(
        refining, "values_over", lambda o, p, places, w: asked.append(len(places)) or whole(o, p, places, w)
    )
    told = []
    levels = list(refine(of, plane, BOUNDS, 65, progress=told.append))
    assert [len(level.first) for level in levels] == [17, 33, 65]
    assert sum(asked) == 65 * 65
    assert told == sorted(told)
    assert told[-1] == 1.0
    across, up = np.meshgrid(levels[-1].first, levels[-1].second)
    at_once = whole(of, plane, np.column_stack([across.ravel(), up.ravel()])).reshape(65, 65)
    np.testing.assert_allclose(levels[-1].loss, at_once, rtol=1e-12)
    assert [len(level.first) for level in refine(of, plane, BOUNDS, 129, known=levels[-1])] == [129]
    assert [len(level.first) for level in refine(of, plane, BOUNDS, 51)] == [51]


@pytest.mark.parametrize("kind", ["pca", "weights", "random", "hessian", "points"])
def test_every_plane_shows_the_point_of_now(circle, kind):
    look = Look(kind, (2, 5) if kind == "weights" else None)
    made = survey(request(circle, look))
    x, y = made.plane.project(circle.parameters)[0]
    left, right, bottom, top = made.bounds
    assert left <= x <= right
    assert bottom <= y <= top
    if kind != "pca":
        assert made.path.on_plane[-1] == pytest.approx(made.path.true[-1], rel=1e-9)
    assert made.path.updates[-1] == circle.update
    assert 0 <= made.share <= 1
    assert np.isfinite(made.surface.loss).all()


def test_the_plane_through_the_ends_of_runs_holds_them(circle):
    others = []
    for seed in (1, 2):
        other = Trainer(circle.experiment.replace("model.seed", seed))
        other.run(epochs=5)
        others.append(other.parameters)
    made = survey(request(circle, Look("runs"), ends=tuple(others)))
    for end in (*others, circle.parameters):
        point = made.plane.project(end)
        assert made.plane.points(point)[0] == pytest.approx(end, abs=1e-9)
    one = survey(request(circle, Look("runs"), ends=(others[0],)))
    assert one.path.on_plane[0] == pytest.approx(one.path.true[0], rel=1e-9)
    with pytest.raises(ValueError, match="no other run"):
        survey(request(circle, Look("runs")))


def test_the_error_of_the_picture_is_that_of_the_path_against_its_image(circle):
    made = survey(request(circle, Look("weights", (0, 1))))
    of = objective(circle.network, circle.data)
    image = made.plane.points(made.path.points)
    assert made.path.on_plane == pytest.approx(of.at(image), rel=1e-12)
    assert made.path.error[-1] == pytest.approx(0, abs=1e-9)
    assert np.abs(made.path.error).max() > 0.01


def test_a_slice_goes_from_start_to_now(circle):
    cut = survey(request(circle), sliced=True).slice
    trail = circle.history.view().trail
    at_start, at_now = (int(np.argmin(np.abs(cut.places - place))) for place in (0, 1))
    of = objective(circle.network, circle.data, "validation")
    assert cut.losses["validation"][at_start] == pytest.approx(of.at(trail[:1])[0], rel=1e-12)
    assert cut.losses["validation"][at_now] == pytest.approx(circle.scores().validation_loss, rel=1e-12)
    assert set(cut.losses) == {"train", "validation", "penalised"}


def test_a_slow_survey_reports_on_its_way_and_is_given_up(circle):
    heard = []
    made = survey(request(circle, resolution=65), report=heard.append, report_every=0.0)
    assert [s.resolution for s in heard] == sorted(s.resolution for s in heard)
    assert {s.resolution for s in heard} >= {17, 33}
    parts = [s.done for s in heard]
    assert (np.diff(parts) > -1e-12).all()
    assert (made.done, made.resolution) == (1.0, 65)
    turns = itertools.count()
    with pytest.raises(Cancelled):
        survey(request(circle, resolution=65), wanted=lambda: next(turns) < 5)


def test_what_was_seen_before_comes_from_the_cache(circle, monkeypatch):
    cache = Cache()
    first = survey(request(circle, resolution=33), cache=cache)
    again = survey(request(circle, resolution=33), cache=cache)
    assert again.surface is first.surface
    finer = survey(request(circle, resolution=65), cache=cache)
    np.testing.assert_array_equal(finer.surface.loss[::2, ::2], first.surface.loss)
    other = survey(request(circle, Look(objective="penalised"), resolution=33), cache=cache)
    assert (other.surface.loss > finer.surface.loss[::2, ::2]).all()


def test_a_cache_forgets_what_was_longest_unused(circle):
    plane = Plane.weights(circle.parameters, 0, 1)
    made = list(refine(trained_by(circle), plane, BOUNDS, 17))[-1]
    cache = Cache(3 * (made.loss.nbytes + 3 * plane.centre.nbytes))
    for key in (b"1", b"2", b"3"):
        cache.put(key, made)
    assert cache.get(b"1") is made
    cache.put(b"4", made)
    assert (cache.get(b"2"), len(cache)) == (None, 3)
    assert cache.get(b"1") is made


def test_content_tells_apart_what_differs(circle):
    plane = Plane.weights(circle.parameters, 0, 1)
    keys = {
        content(trained_by(circle), plane, BOUNDS), content(trained_by(circle, "penalised"), plane, BOUNDS),
        content(trained_by(circle), Plane.weights(circle.parameters, 0, 2), BOUNDS),
        content(trained_by(circle), plane, (0.0, 1.0, 0.0, 1.0)),
        content(trained_by(Trainer(circle.experiment.replace("data.noise", 5.0))), plane, BOUNDS),
    }  # fmt: skip
    assert len(keys) == 5
    assert content(objective(circle.network, circle.data), plane, BOUNDS) in keys


def test_of_a_large_network_it_is_asked_often_whether_it_is_still_wanted(monkeypatch):
    wide = replace(preset("digits"), {"model.hidden": "128-64"})
    trainer = Trainer(wide)
    trainer.step(3)
    machine, asked = Machine(), []
    monkeypatch.setattr(surfaces.compiled, "fits", lambda network: False)
    for module in (surfaces, objectives):
        monkeypatch.setattr(module, "batched_losses", machine.timed(module.batched_losses))
    monkeypatch.setattr(surfaces, "time", machine)

    def wanted():
        asked.append(machine.now)
        return len(asked) < 40

    with pytest.raises(Cancelled):
        survey(request(trainer, Look("random"), resolution=129), wanted)
    assert machine.now == asked[-1]
    assert 0 < np.diff(asked).max() < 0.05


def test_rescaling_units_against_each_other_leaves_the_filter_normalised_surface_alone():
    """A ReLU layer up and the next one down: the same network, and the same picture of it (Li et al. 2018)."""
    relu = replace(Experiment(), {"model.activation": "relu", "model.hidden": "6-5"})
    plain = Trainer(relu)
    plain.run(epochs=5)
    scaled = plain.parameters
    blocks = plain.network.layout.blocks
    scaled[blocks[0].weights] *= 7.0
    scaled[blocks[0].biases] *= 7.0
    scaled[blocks[1].weights] /= 7.0
    other = Trainer(relu, None, scaled)
    seen = [
        surface(t, Plane.random(t.network.layout, t.parameters, 3, "filter"), 17, (-1.0, 1.0, -1.0, 1.0))
        for t in (plain, other)
    ]  # fmt: skip
    assert seen[1].loss == pytest.approx(seen[0].loss, rel=1e-7)
    raw = [
        surface(t, Plane.random(t.network.layout, t.parameters, 3, "raw"), 17, (-1.0, 1.0, -1.0, 1.0))
        for t in (plain, other)
    ]  # fmt: skip
    assert raw[1].loss != pytest.approx(raw[0].loss, rel=1e-2)
