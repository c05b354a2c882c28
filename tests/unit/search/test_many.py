"""Many trainings: the same as one by one, whatever the threads; bands by order; failures; giving up."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.search import Course, Many, over_seeds, over_values, train_many
from nnstudio.search.many import Cancelled
from nnstudio.spec import SpecError, diff, preset, replace


def test_each_course_is_the_training_of_its_experiment():
    experiments = over_seeds(replace(Experiment(), {"model.dropout": 0.1}), 4)
    made = train_many(experiments, 3, threads=2)
    alone = train_many(experiments, 3, threads=1)
    for experiment, course, other in zip(experiments, made.courses, alone.courses, strict=True):
        trainer = Trainer(experiment, engine="numpy")
        trainer.run(epochs=3)
        assert np.array_equal(course.parameters, other.parameters)
        assert course.parameters == pytest.approx(trainer.parameters, abs=1e-9)
        assert course.curve("train_loss")[-1] == pytest.approx(trainer.scores().train_loss, rel=1e-9)
        assert course.curve("update")[-1] == trainer.update


def test_seeds_leave_the_data_and_values_leave_everything_else():
    seeds = over_seeds(Experiment(), 3)
    assert seeds[0] == Experiment()
    assert set(diff(seeds[0], seeds[2])) == {"model.seed", "training.seed"}
    values = over_values(Experiment(), "training.learning_rate", [0.01, 0.1])
    assert [set(diff(values[0], other)) for other in values[1:]] == [{"training.learning_rate"}]
    with pytest.raises(SpecError):
        over_values(Experiment(), "training.learning_rate", [-1.0])


def course(losses, ended=""):
    curves = np.zeros((len(losses), 10))
    curves[:, 0], curves[:, 4] = np.arange(len(losses)) * 10, losses
    return Course(Experiment(), curves, np.zeros(2), ended)


def test_a_band_is_made_of_ordered_courses_and_divergence_counts_as_infinite():
    made = Many((*(course([1.0, level]) for level in (0.5, 0.1, 0.3, 0.2, 0.4)), None))
    updates, median, low, high = made.band("train_loss", 0.0, 1.0)
    assert updates.tolist() == [0, 10]
    assert [line[-1] for line in (median, low, high)] == [0.3, 0.1, 0.5]
    assert made.progress == pytest.approx(5 / 6)
    worse = Many((course([1.0, 0.5, 0.2]), course([1.0, 0.9], "Diverged at update 10"), course([1.0, 0.5, 0.3])))
    _, median, _, high = worse.band("train_loss", 0.0, 1.0)
    assert median[-1] == 0.3
    assert np.isinf(high[-1])
    assert worse.failures == 1
    assert Many((None,)).band("train_loss")[0].size == 0


def test_what_failed_is_what_stayed_above_half_of_its_start():
    assert course([1.0, 0.6]).failed
    assert not course([1.0, 0.4]).failed
    assert course([1.0, 0.1], "Diverged").failed


def test_a_diverging_value_is_told_and_the_others_go_on():
    steps = over_values(
        replace(preset("line"), {"training.batch_mode": "batch"}), "training.learning_rate", [0.01, 9.0]
    )
    made = train_many(steps, 40)
    assert [bool(c.ended) for c in made.courses] == [False, True]


def test_progress_is_told_and_nothing_more_is_trained_once_unwanted():
    told = []
    train_many(over_seeds(Experiment(), 3), 1, report=told.append, threads=1)
    assert [len(many.done) for many in told] == [1, 2, 3]
    with pytest.raises(Cancelled):
        train_many(over_seeds(Experiment(), 3), 1, wanted=lambda: False)


def test_networks_of_one_shape_go_together_and_learn_the_same():
    pytest.importorskip("numba")
    from nnstudio.nn import kernels

    base = replace(preset("circle"), {"data.samples": 60})
    experiments = [*over_seeds(base, 8), replace(base, {"model.dropout": 0.1})]
    alone, told = train_many(experiments, 3), []
    try:
        assert kernels.prepare("nets")
        made = train_many(experiments, 3, report=told.append)
    finally:
        kernels._loaded.clear()
    assert [len(many.done) for many in told] == list(range(1, 10))
    for course, other in zip(made.courses, alone.courses, strict=True):
        assert course.experiment == other.experiment
        assert course.parameters == pytest.approx(other.parameters, abs=1e-12)
        assert course.curve("train_loss") == pytest.approx(other.curve("train_loss"), abs=1e-12)
