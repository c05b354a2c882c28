"""The comparison of the batch modes against trainings made one after another."""

import numpy as np
import pytest

from nnstudio import Trainer
from nnstudio.landscape import batches
from nnstudio.landscape.batches import MODES, compare
from nnstudio.landscape.noise import gradient_noise
from nnstudio.landscape.stack import Cancelled
from nnstudio.landscape.survey import samples
from nnstudio.nn import forecast
from nnstudio.spec import preset


def asked(name="circle", epochs=5, **changes):
    experiment = preset(name)
    for path, value in changes.items():
        experiment = experiment.replace(path.replace("__", "."), value)
    trainer = Trainer(experiment)
    return experiment, trainer.data, trainer.parameters, epochs


def test_every_mode_is_the_training_it_would_be_alone():
    experiment, data, start, epochs = asked()
    made = compare(experiment, data, start, epochs)
    assert [course.mode for course in made.courses] == list(MODES)
    assert [course.batch_size for course in made.courses] == [250, 10, 1]
    assert [course.latest("update") for course in made.courses] == [5, 125, 1250]
    for course in made.courses:
        alone = Trainer(experiment.replace("training.batch_mode", course.mode), data, start)
        alone.run(epochs=epochs)
        np.testing.assert_array_equal(course.parameters, alone.parameters)
        np.testing.assert_array_equal(course.history.trail, alone.history.view().trail)
        assert course.noise == gradient_noise(alone)
        assert course.rows[-1, 4] == course.latest("train_loss") == alone.scores().train_loss
        assert course.latest("epoch") == epochs
        assert course.done
        assert not course.message
    assert made.noise == gradient_noise(Trainer(experiment, data, start))
    assert (made.done, made.progress) == (True, 1.0)
    np.testing.assert_array_equal(made.start, start)


def test_one_surface_shows_all_three_paths():
    made = compare(*asked())
    surface, (left, right, bottom, top) = made.surface, made.bounds
    for course in made.courses:
        assert len(course.path) == len(course.history.trail) + 1
        np.testing.assert_allclose(course.path[0], [0, 0], atol=1e-9)  # the common start is the origin
        assert ((course.path >= (left, bottom)) & (course.path <= (right, top))).all()
        np.testing.assert_allclose(course.path[-1], surface.plane.project(course.parameters)[0])
    assert surface.loss.shape == (49, 49)
    x, y = samples(made.network, made.data)
    point = surface.plane.points(np.array([[surface.first[3], surface.second[40]]]))[0]
    assert surface.loss[40, 3] == pytest.approx(made.network.loss(point, x, y), rel=1e-9)
    assert 0.8 < made.share <= 1
    assert made.samples == len(x)


def test_the_same_comparison_gives_the_same_picture_however_it_was_paced(monkeypatch):
    made = compare(*asked(epochs=20))
    # As on a machine ten times slower: shorter turns, and a look after each round.
    monkeypatch.setattr(batches, "SLICE_MS", 1.0)
    monkeypatch.setattr(batches, "REPORT_S", 0.0)
    slower = compare(*asked(epochs=20))
    assert made.bounds == slower.bounds
    np.testing.assert_array_equal(made.surface.loss, slower.surface.loss)
    for course, other in zip(made.courses, slower.courses, strict=True):
        np.testing.assert_array_equal(course.path, other.path)
    assert np.concatenate([course.path for course in made.courses]).mean(axis=0)[0] > 0


def test_two_parameters_need_no_other_plane_than_their_own():
    made = compare(*asked("line"))
    assert made.surface.plane.kind == "weights"
    assert made.share == 1.0
    for course in made.courses:
        np.testing.assert_allclose(course.path[-1], course.parameters)


def test_one_parameter_alone_can_be_compared_too():
    experiment, data, _, epochs = asked("line", model__layers__0__bias=False)
    made = compare(experiment, data, np.array([0.2]), epochs)
    assert all(np.isfinite(course.path).all() for course in made.courses)
    assert np.isfinite(made.surface.loss).all()


def test_a_mode_that_diverges_says_so_and_does_not_blow_up_the_picture():
    made = compare(*asked(training__learning_rate=3.0, epochs=20))
    texts = [course.message for course in made.courses]
    assert not texts[0]
    assert texts[2].startswith("Diverged at update")
    assert made.done
    left, right, bottom, top = made.bounds
    for course in made.courses:
        if not course.message:
            assert ((course.path >= (left, bottom)) & (course.path <= (right, top))).all()
        assert np.isfinite(course.parameters).all()


def test_all_modes_may_diverge():
    made = compare(*asked("diabetes", training__learning_rate=50.0))
    assert all(course.message for course in made.courses)
    assert made.surface is not None


def test_early_stopping_ends_no_course_before_the_others():
    made = compare(*asked(epochs=8, training__early_stopping=True, training__patience=1, training__least_gain=1.0))
    assert [course.latest("epoch") for course in made.courses] == [8, 8, 8]
    assert made.experiment.training.early_stopping  # what was asked


def test_reports_come_on_the_way_and_may_be_kept(monkeypatch):
    monkeypatch.setattr(batches, "REPORT_S", 0.0)  # however fast this machine is
    seen, sums = [], []

    def report(made):
        seen.append(made)
        sums.append(sum(float(course.history.trail.sum()) for course in made.courses))

    made = compare(*asked(epochs=40), report=report)
    assert len(seen) >= 2
    assert [m.progress for m in seen] == sorted(m.progress for m in seen)
    assert seen[0].surface is not None
    assert not seen[0].done
    assert made.courses[2].latest("update") == 10_000
    # What was handed out does not change while training goes on.
    assert [sum(float(c.history.trail.sum()) for c in m.courses) for m in seen] == sums


def test_it_is_asked_before_every_update_whether_it_is_still_wanted(monkeypatch):
    """So it ends with the update, the part of the surface or of the gradient noise that it is at."""
    updates, asked_at = [0], []
    real = Trainer._step

    def counted(trainer):
        updates[0] += 1
        real(trainer)

    def wanted():
        asked_at.append(updates[0])
        return updates[0] < 3000

    monkeypatch.setattr(Trainer, "_step", counted)
    with pytest.raises(Cancelled):
        compare(*asked(epochs=10_000), wanted=wanted)
    gaps = np.diff(asked_at)
    assert np.quantile(gaps, 0.99) == 1
    assert gaps.max() <= 1 + forecast.TRIED  # a copy that trains ahead, where a run seems not to learn


def test_what_cannot_be_compared_says_why():
    with pytest.raises(ValueError, match="use a whole number above 0"):
        compare(*asked(epochs=0))
    with pytest.raises(ValueError, match="lbfgs"):
        compare(*asked(training__batch_mode="batch", training__optimizer="lbfgs"))
    experiment, data, start, epochs = asked()
    with pytest.raises(ValueError, match="parameters given"):
        compare(experiment, data, start[1:], epochs)
