"""Analytic grounds: derivatives, known minima, closed-form descents, tilts that cancel, and what is refused."""

import math

import numpy as np
import pytest

from nnstudio import Experiment, Trainer, load, save
from nnstudio.choices.sources import SOURCES
from nnstudio.landscape import Plane, hessian_vector_product, sharpness
from nnstudio.landscape.survey import surface
from nnstudio.nn.grounds import ground_of
from nnstudio.project import Project
from nnstudio.spec import Data, SpecError, preset, replace

GROUNDS = [name for name, source in SOURCES.items() if source.task == "function"]


PLACES = np.random.default_rng(5).uniform(-2, 2, (40, 2))


def ground(name, **more):
    return ground_of(Data(source=name, features=(), **more))


@pytest.mark.parametrize("name", GROUNDS)
def test_slopes_and_bends_are_differences(name):
    of, small = ground(name), 1e-6
    for axis, step in enumerate(np.eye(2) * small):
        slope = (of.value(PLACES + step) - of.value(PLACES - step)) / (2 * small)
        assert of.slope(PLACES)[:, axis] == pytest.approx(slope, rel=1e-6, abs=1e-5)
        bend = (of.slope(PLACES + step) - of.slope(PLACES - step)) / (2 * small)
        along = of.bend(PLACES, np.broadcast_to(step / small, PLACES.shape))
        assert along == pytest.approx(bend, rel=1e-6, abs=1e-4)


@pytest.mark.parametrize("name", GROUNDS)
def test_the_minima_are_the_lowest_places_in_sight(name):
    of = ground(name)
    minima = np.array(of.minima)
    assert np.abs(of.slope(minima)).max() < 1e-9
    assert np.abs(of.value(minima)).max() < 1e-18
    left, right, bottom, top = of.seen
    across, up = np.meshgrid(np.linspace(left, right, 201), np.linspace(bottom, top, 201))
    values = of.value(np.column_stack([across.ravel(), up.ravel()]))
    assert values.min() >= 0
    assert ((minima > (left, bottom)) & (minima < (right, top))).all()
    for direction in np.eye(2):  # both curvatures upwards there
        assert ((of.bend(minima, np.broadcast_to(direction, minima.shape)) * direction).sum(axis=1) > 0).all()


@pytest.mark.parametrize(("rate", "momentum"), [(0.3, 0.0), (1.9, 0.0), (0.3, 0.9)])
def test_descent_on_the_bowl_is_the_closed_form(rate, momentum):
    """Each parameter by itself: x -> (1 - rate h) x, with momentum the matrix of position and velocity."""
    experiment = replace(preset("bowl"), {
        "data.condition": 20.0, "training.learning_rate": rate, "training.momentum": momentum,
    })  # fmt: skip
    trainer = Trainer(experiment)
    start = trainer.parameters
    trainer.step(60)
    for place, h in enumerate((1.0, 1 / 20)):
        move = np.array([[1 - rate * h, -rate * momentum], [h, momentum]])
        expected = np.linalg.matrix_power(move, 60) @ (start[place], 0.0)
        assert trainer.parameters[place] == pytest.approx(expected[0], rel=1e-12, abs=1e-12)
        if momentum == 0:
            assert trainer.parameters[place] == pytest.approx(start[place] * (1 - rate * h) ** 60, rel=1e-12, abs=1e-12)


def test_the_bowl_has_the_sharpness_and_condition_it_says():
    trainer = Trainer(preset("bowl").replace("data.condition", 50.0))
    assert sharpness(trainer) == pytest.approx(1.0, rel=1e-12)
    assert hessian_vector_product(trainer, np.array([0.0, 1.0])) == pytest.approx([0, 0.02], abs=1e-15)


@pytest.mark.parametrize("name", GROUNDS)
def test_the_surface_is_the_function_itself(name):
    trainer = Trainer(preset(name))
    made = surface(trainer, Plane.weights(trainer.parameters, 0, 1), 17, (-2.0, 2.0, -1.0, 3.0))
    across, up = np.meshgrid(made.first, made.second)
    values = ground(name).value(np.column_stack([across.ravel(), up.ravel()]))
    assert made.loss.ravel() == pytest.approx(values, rel=1e-12)


@pytest.mark.parametrize("name", GROUNDS)
def test_noise_tilts_single_samples_and_cancels_over_each_part(name):
    noisy = Trainer(preset(name).replace("data.noise", 20.0))
    for part in (noisy.data.train, noisy.data.validation):
        assert part.y.std() > 0.1
        assert part.y.mean(axis=0) == pytest.approx(0, abs=1e-12)
    scores, w = noisy.scores(), noisy.parameters[None]
    assert scores.train_loss == pytest.approx(float(ground(name).value(w)[0]), rel=1e-9)
    assert math.isnan(scores.train_score)
    assert noisy.gradient(np.ones((5, 1)), np.zeros((5, 2))) == pytest.approx(ground(name).slope(w)[0], rel=1e-9)


def test_a_batch_has_the_tilt_of_its_samples():
    noisy = Trainer(preset("ripple").replace("data.noise", 20.0))
    x, y, _ = noisy.training_samples
    own = noisy.gradient(x[:3], y[:3]) - ground("ripple").slope(noisy.parameters[None])[0]
    assert own == pytest.approx(y[:3].mean(axis=0), rel=1e-9)
    assert np.abs(own).max() > 0.01
    quiet = Trainer(preset("ripple"))
    assert not quiet.training_samples[1].any()


@pytest.mark.parametrize("shapes", [((9, 1), (9,)), ((9, 2), (9, 2)), ((9, 1), (9, 3))])
def test_samples_of_another_shape_are_refused(shapes):
    with pytest.raises(ValueError, match="saddle is a function of two parameters"):
        Trainer(preset("saddle"), tuple(np.ones(shape) for shape in shapes))


def test_small_batches_wander_where_all_samples_settle():
    noisy = replace(preset("bowl"), {"data.noise": 30.0, "training.learning_rate": 0.2})
    spreads = {}
    for mode in ("batch", "stochastic"):
        trainer = Trainer(noisy.replace("training.batch_mode", mode))
        trainer.run(epochs=300 if mode == "batch" else 5)
        spreads[mode] = float(np.abs(trainer.parameters).max())
    assert spreads["batch"] < 0.01
    assert spreads["stochastic"] > 0.05


def test_penalties_act_on_the_two_parameters():
    """L1 draws the parameters of the bowl to exactly zero."""
    trainer = Trainer(replace(preset("bowl"), {"model.l1": 0.01, "training.learning_rate": 0.5}))
    trainer.run(epochs=500)
    assert (trainer.parameters == 0).all()


@pytest.mark.parametrize(
    ("path", "value"),
    [("model.hidden", "3"), ("model.output_activation", "tanh"), ("model.layers.0.bias", True),
     ("model.input_dropout", 0.1), ("data.scaling", "standard")],
)  # fmt: skip
def test_what_a_function_cannot_have_is_refused_in_one_sentence(path, value):
    with pytest.raises(SpecError) as refused:
        preset("saddle").replace(path, value)
    assert "saddle is a function" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_network_comes_back_with_data_of_samples():
    there = Experiment().replace("data.source", "himmelblau")
    assert there.sizes == "1-2"
    assert there.loss == "himmelblau"
    back = there.replace("data.source", "xor")
    assert back.sizes == "2-4-2-1"
    assert back.loss == "half-squared"
    assert back.data.features == ("x1", "x2")


def test_a_ground_is_saved_and_goes_on_where_it_was(tmp_path):
    trainer = Trainer(replace(preset("rosenbrock"), {"training.optimizer": "adam", "data.noise": 5.0}))
    trainer.step(30)
    save(Project(trainer.experiment, trainer.checkpoint()), tmp_path / "g.nnstudio")
    again = Trainer.resume(load(tmp_path / "g.nnstudio").checkpoint)
    for one in (trainer, again):
        one.step(30)
    assert np.array_equal(trainer.parameters, again.parameters)
