"""Gradient descent where its path is known in closed form: one weight, and linear regression on diabetes."""

import json
from pathlib import Path

import numpy as np
import pytest
from sklearn.datasets import load_diabetes

from nnstudio import Experiment, Trainer
from nnstudio.spec import replace

TRUTH = json.loads((Path(__file__).parent / "gradient_descent.json").read_text(encoding="utf-8"))
ONE_WEIGHT = TRUTH["one_weight"]["expected"]["runs"]
REGRESSION = TRUTH["linear_regression"]["expected"]
LINEAR = {
    "data.source": "line", "model.hidden": "none", "training.loss": "half-squared", "training.batch_mode": "batch",
}  # fmt: skip


@pytest.fixture(scope="module")
def diabetes():
    x, y = load_diabetes(return_X_y=True, scaled=False)
    return (x - x.mean(axis=0)) / x.std(axis=0), y


def regression(diabetes, eta, **more):
    experiment = replace(Experiment(), {**LINEAR, "training.learning_rate": eta, **more})
    return Trainer(experiment, data=diabetes, parameters=np.zeros(11))


@pytest.mark.parametrize("run", ONE_WEIGHT, ids=lambda run: run["kind"] + f" {run['eta']}")
def test_one_weight_converges_oscillates_or_diverges_by_its_step_size(run):
    experiment = replace(Experiment(), {**LINEAR, "model.layers.0.bias": False, "training.learning_rate": run["eta"]})
    # Half the squared error of 2w against 0 is 0.5 * 4 * w^2.
    trainer = Trainer(experiment, data=([[2.0]], [0.0]), parameters=np.ones(1))
    path = [trainer.parameters[0]]
    for _ in range(10):
        trainer.step()
        path.append(trainer.parameters[0])
    assert path == pytest.approx(run["w"], abs=1e-12, rel=1e-12)


def test_path_and_losses_of_linear_regression(diabetes):
    trainer = regression(diabetes, 0.1)
    trainer.step(5)
    view = trainer.history.view()
    assert view.trail == pytest.approx(np.array(REGRESSION["path_eta_0p1"]), abs=1e-8, rel=0)
    assert view.curve("train_loss") == pytest.approx(REGRESSION["losses_eta_0p1"], rel=1e-12)


def test_just_below_the_step_limit_it_converges(diabetes):
    trainer = regression(diabetes, 0.99 * REGRESSION["step_limit"])
    for updates, name in ((200, "loss_200"), (800, "loss_1000"), (3000, "loss_4000")):
        trainer.step(updates)
        expected = REGRESSION["at_factor_of_limit"]["0.99"][name]
        assert trainer.loss(*diabetes) == pytest.approx(expected, rel=1e-9)
    assert trainer.parameters == pytest.approx(REGRESSION["w_star"], abs=1e-5)


def test_just_above_the_step_limit_it_is_stopped_and_says_why(diabetes):
    eta = 1.01 * REGRESSION["step_limit"]
    trainer = regression(diabetes, eta)
    trainer.step(200)
    assert trainer.loss(*diabetes) == pytest.approx(REGRESSION["at_factor_of_limit"]["1.01"]["loss_200"], rel=1e-6)
    assert trainer.divergence is None
    trainer.step(800)
    assert trainer.divergence is not None
    assert "step size 0.502 is too large" in trainer.divergence.text
    assert np.isfinite(trainer.parameters).all()
    assert trainer.divergence.loss > 1000 * REGRESSION["loss_at_zero"]


def test_without_the_half_the_limit_is_half_as_large(diabetes):
    limit = REGRESSION["step_limit_if_loss_is_mse_without_half"]
    calm = regression(diabetes, 0.99 * limit, **{"training.loss": "mean-squared"})
    wild = regression(diabetes, 1.01 * limit, **{"training.loss": "mean-squared"})
    calm.step(1000)
    wild.step(1000)
    assert calm.divergence is None
    assert wild.divergence is not None
