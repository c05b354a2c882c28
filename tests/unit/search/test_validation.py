"""Cross-validation beyond its numbers: what is told on the way, giving up, what is refused, what stays out."""

import math
import threading

import numpy as np
import pytest

from nnstudio.learners import face
from nnstudio.nn.history import CURVES
from nnstudio.search.folds import Plan, open_rows
from nnstudio.search.many import Cancelled
from nnstudio.search.nested import nested
from nnstudio.search.series import POINTS, learning_curve, validation_curve
from nnstudio.search.validation import fold_parts, open_test, validate
from nnstudio.spec import SpecError, preset, replace
from nnstudio.spec.starts import with_source

SMALL = replace(preset("moons"), {"data.samples": 60, "training.epochs": 3})


def test_folds_are_told_of_while_they_train():
    heard = []
    long = replace(SMALL, {"training.epochs": 400})
    made = validate(long, Plan(3), threads=2, report=heard.append)
    assert len(made.done) == 3
    assert made.progress == 1.0
    assert not made.live
    watched = [one for one in heard if one.live]
    assert watched
    for one in watched:
        for place, curves in one.live.items():
            assert one.results[place] is None
            assert curves.shape[1] == len(CURVES)
            assert one.curves(place) is curves
    assert [len(one.done) for one in heard] == sorted(len(one.done) for one in heard)
    alone = validate(long, Plan(3), threads=1)
    assert made.scores("loss") == pytest.approx(alone.scores("loss"), rel=1e-9)
    assert made.courses().progress == 1.0


def test_it_can_be_given_up_at_any_moment():
    wanted = threading.Event()

    def report(made):
        wanted.set()

    with pytest.raises(Cancelled):
        validate(
            replace(SMALL, {"training.epochs": 100_000}), Plan(4), wanted=lambda: not wanted.is_set(), report=report
        )
    with pytest.raises(Cancelled):
        learning_curve(SMALL, wanted=lambda: False)
    with pytest.raises(Cancelled):
        open_test(SMALL, wanted=lambda: False)


def test_the_test_part_stays_out_and_scalings_are_measured_inside():
    seen = []
    scaled = replace(SMALL, {"data.scaling": "standard"})

    def fit(experiment, data, wanted):
        seen.append(data)
        return face.fit(experiment, data, wanted)

    made = validate(scaled, Plan(4), fit=fit, threads=1)
    _, test = open_rows(scaled.data)
    assert len(test) == 12
    for result, data in zip(made.done, seen, strict=True):
        assert not set(test) & {*result.fold.train, *result.fold.held}
        raw = made.samples.x[result.fold.train]
        assert data.inputs.mean == pytest.approx(raw.mean(axis=0), abs=1e-12)
        assert data.inputs.scale == pytest.approx(raw.std(axis=0), abs=1e-12)


def test_what_stops_early_watches_training_samples():
    watching = replace(SMALL, {"training.early_stopping": True})
    made = validate(watching, Plan(3))
    for result in made.done:
        parts = fold_parts(watching, result.fold)
        assert np.array_equal(parts.test, result.fold.held)
        assert sorted([*parts.train, *parts.validation]) == sorted(result.fold.train)
        assert len(parts.validation) > 0


def test_leave_one_out_is_judged_by_all_answers_together():
    few = replace(preset("line"), {"data.samples": 20, "data.test_share": 0.0, "model.hidden": "none"})
    made = validate(few, Plan(leave_one_out=True), fit=face.solve)
    assert len(made.results) == 20
    assert math.isnan(made.mean("r2"))
    assert made.pooled("r2") > 0.5
    assert made.judged("r2") == made.pooled("r2")
    assert made.pooled("mse") == pytest.approx(made.mean("mse"))


def test_an_inner_fold_of_a_single_sample_chooses_by_all_answers_together():
    few = replace(preset("line"), {"data.samples": 12, "data.test_share": 0.0, "model.hidden": "none"})
    made = nested(few, ["model.l2=0,5"], Plan(4), Plan(8), name="r2", fit=face.solve)
    assert np.isfinite(made.inner).all()
    assert made.chosen == (0, 0, 0, 0)


@pytest.mark.parametrize(
    ("plan", "says"),
    [
        (Plan(1), "2 or more"), (Plan(5, repeats=0), "1 or more"), (Plan(3, repeats=2, shuffle=False), "shuffled"),
        (Plan(200), "do not make 200 folds"), (Plan(30), "too few for 30 stratified folds"),
    ],
)  # fmt: skip
def test_plans_that_make_no_folds(plan, says):
    with pytest.raises(ValueError, match=says):
        validate(SMALL, plan)


def test_what_has_no_samples_or_no_test_part_is_refused():
    with pytest.raises(ValueError, match="no samples to hold out"):
        validate(with_source(preset("circle"), "bowl").experiment, Plan(3))
    with pytest.raises(ValueError, match="no sample to test with"):
        open_test(replace(SMALL, {"data.test_share": 0.0}))
    with pytest.raises(ValueError, match="stratified"):
        validate(preset("line"), Plan(3, stratified=True))


def test_a_curve_over_a_path_takes_the_range_offered_for_it():
    made = validation_curve(SMALL, "training.learning_rate", Plan(2))
    assert len(made.values) == POINTS
    assert list(made.values) == sorted(made.values)
    assert made.progress == 1.0
    shapes = validation_curve(SMALL, "model.hidden=shapes:none|2|4-2", Plan(2))
    assert shapes.values == ("none", "2", "4-2")
    with pytest.raises(SpecError, match="list the shapes"):
        validation_curve(SMALL, "model.hidden=budget:50", Plan(2))
    with pytest.raises(SpecError, match="no range"):
        validation_curve(SMALL, "training.learning_rate=1..", Plan(2))
    # L-BFGS wants the whole batch, which this experiment does not use.
    optimisers = validation_curve(SMALL, "training.optimizer=sgd,lbfgs", Plan(2))
    assert optimisers.values == ("sgd",)


def test_a_learning_curve_uses_parts_of_parts():
    made = learning_curve(SMALL, Plan(3), (0.25, 0.5, 1.0))
    for smaller, larger in zip(made.points, made.points[1:], strict=False):
        for one, other in zip(smaller.folds, larger.folds, strict=True):
            assert set(one.train) < set(other.train)
            assert np.array_equal(one.held, other.held)
    with pytest.raises(ValueError, match="above 0"):
        learning_curve(SMALL, Plan(3), (0.0, 1.0))


def test_nested_refuses_what_would_draw_other_samples():
    heard = []
    made = nested(SMALL, ["training.learning_rate=0.01,0.3"], Plan(2), Plan(2), report=heard.append)
    shares = [so_far.progress for so_far in heard]
    assert shares == sorted(shares)
    assert shares[-1] == made.progress == 1.0
    assert made.inner.shape == (2, 2)
    with pytest.raises(SpecError, match="other samples"):
        nested(SMALL, ["data.noise=0..20/3"], Plan(2))
    with pytest.raises(ValueError, match="none of this task"):
        nested(SMALL, ["training.learning_rate=0.01,0.3"], Plan(2), name="r2")


@pytest.mark.parametrize("threads", [1, 3])
def test_nested_tells_of_every_outer_fold_when_it_is_done(threads):
    heard = []
    texts = ["training.learning_rate=0.01,0.3,0.1"]
    made = nested(SMALL, texts, Plan(3), Plan(2), threads=threads, report=heard.append)
    assert len(heard) == 3 * 3 * 2 + 3
    counts = [len(so_far.done) for so_far in heard]
    assert counts == sorted(counts)
    assert set(counts) == {0, 1, 2, 3}
    assert counts.index(1) < len(heard) - 3  # long before the end
    for so_far in heard:
        known = np.isfinite(so_far.inner).all(axis=1)
        assert known.tolist() == [place is not None for place in so_far.chosen]
        assert np.array_equal(so_far.inner[known], made.inner[known])
        for place, result in enumerate(so_far.validation.results):
            if result is not None:
                assert result.held == made.validation.results[place].held
                assert so_far.chosen[place] == made.chosen[place]
        assert math.isnan(so_far.hopeful) == (not so_far.done)
