"""Exact answers against scikit-learn, against training, and against the updates that training really takes."""

import math

import numpy as np
import pytest
from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

from nnstudio import Trainer
from nnstudio.data import prepare
from nnstudio.learners.closed_form import closed_form
from nnstudio.learners.ladder import changes
from nnstudio.spec import preset, replace


def on(source, rung, **more):
    experiment = replace(replace(preset(source), changes(preset(source), rung)), more)
    data = prepare(experiment.data)
    return experiment, data, closed_form(experiment, data)


def gradient_at(experiment, data, found):
    trainer = Trainer(experiment, data, found.parameters, engine="numpy")
    y = data.targets.invert(data.train.y) if data.task == "regression" else data.train.y
    return np.abs(trainer.gradient(data.train.raw, y) + trainer.network.layout.spread(
        trainer.network.model, "l2") * found.parameters).max()  # fmt: skip


@pytest.mark.parametrize("loss", ["half-squared", "mean-squared"])
@pytest.mark.parametrize("l2", [0.0, 0.1])
@pytest.mark.parametrize(
    ("source", "rung"), [("line", "linear"), ("diabetes", "linear"), ("sine", "polynomial"), ("iris", "linear")]
)
def test_the_gradient_of_the_objective_is_zero_there(source, rung, l2, loss):
    experiment, data, found = on(source, rung, **{"model.l2": l2, "training.loss": loss})
    assert gradient_at(experiment, data, found) < 1e-12
    trainer = Trainer(experiment, data, found.parameters)
    assert found.loss == pytest.approx(trainer.scores().train_loss, rel=1e-12)
    assert found.objective == pytest.approx(found.loss + sum(trainer.penalty_parts()), rel=1e-12)


@pytest.mark.parametrize("source", ["circle", "moons", "iris", "breast-cancer"])
@pytest.mark.parametrize("weights", ["equal", "balanced"])
def test_logistic_regression_is_at_its_lowest(source, weights):
    changed = {"model.l2": 0.01, "training.class_weight": weights}
    experiment, data, found = on(source, "logistic", **changed)
    if weights == "equal":
        assert gradient_at(experiment, data, found) < 1e-7
    trainer = Trainer(experiment, data, found.parameters, engine="numpy")
    lowest = found.loss + sum(trainer.penalty_parts())
    trainer.run(epochs=5)
    assert trainer.scores().train_loss + sum(trainer.penalty_parts()) > lowest - 1e-12


def test_two_classes_may_have_two_outputs():
    experiment, data, found = on("moons", "logistic", **{"model.l2": 0.01})
    wide = experiment.replace("training.loss", "categorical-cross-entropy")
    both = closed_form(wide, data)
    assert gradient_at(wide, data, both) < 1e-7
    theirs = LogisticRegression(C=1 / (len(data.train) * 0.01), tol=1e-10, solver="newton-cg")
    theirs.fit(data.train.x, data.train.y)
    assert found.parameters == pytest.approx([*theirs.coef_[0], *theirs.intercept_], abs=1e-6)
    assert len(both.eigenvalues) == len(both.parameters) == 2 * len(found.parameters)


def test_polynomial_and_ridge_regression_are_those_of_scikit_learn():
    _, data, found = on("sine", "polynomial", **{"data.degree": 9})
    theirs = make_pipeline(PolynomialFeatures(9, include_bias=False), StandardScaler(), LinearRegression())
    theirs.fit(data.train.raw, data.train.y)
    said = data.train.x @ found.parameters[:-1] + found.parameters[-1]
    assert said == pytest.approx(theirs.predict(data.train.raw)[:, 0], abs=1e-9)
    _, data, found = on("diabetes", "linear", **{"model.l2": 0.3})
    ridge = Ridge(alpha=0.3 * len(data.train)).fit(data.train.x, data.train.y[:, 0])
    assert found.parameters == pytest.approx([*ridge.coef_, ridge.intercept_], abs=1e-12)


@pytest.mark.parametrize(
    ("degree", "scaling", "updates"), [(1, "none", 37), (3, "standard", 49), (5, "standard", 1462)]
)
def test_training_takes_as_many_updates_as_foretold(degree, scaling, updates):
    experiment, data, found = on(
        "sine", "polynomial", **{"data.degree": max(2, degree), "training.batch_mode": "batch"}
    )
    experiment = replace(experiment, {"data.degree": degree, "data.scaling": scaling})
    data = prepare(experiment.data)
    found = closed_form(experiment, data)
    trainer = Trainer(experiment.replace("training.learning_rate", found.best_step), data, engine="numpy")
    assert found.updates(trainer.parameters, found.best_step) == updates
    trainer.step(updates - 1)
    assert trainer.scores().train_loss > 1.01 * found.objective
    trainer.step(1)
    assert trainer.scores().train_loss <= 1.01 * found.objective


def test_a_high_degree_crawls_and_scaling_helps():
    counts = {}
    for degree in (3, 9):
        for scaling in ("none", "standard"):
            experiment, data, found = on("sine", "polynomial", **{"data.degree": degree, "data.scaling": scaling})
            counts[degree, scaling] = found.updates(Trainer(experiment, data).parameters, 0.9 * found.step_limit)
    assert counts[3, "standard"] < 100 < 10_000 < counts[3, "none"]
    assert 100_000 < counts[9, "standard"] < counts[9, "none"]
    assert found.condition_raw > 1e7 > 1e3 > found.condition_scaled


def test_too_long_a_step_never_arrives_and_none_is_needed_at_the_goal():
    experiment, data, found = on("line", "linear")
    start = Trainer(experiment, data).parameters
    assert found.updates(start, 1.01 * found.step_limit) == math.inf
    assert found.updates(found.parameters, 0.1) == 0
    _, _, logistic = on("moons", "logistic", **{"model.l2": 0.01})
    assert math.isnan(logistic.updates(logistic.parameters, 0.1))


@pytest.mark.parametrize(
    ("source", "rung", "more", "says"),
    [("sine", "network", {}, "only linear, polynomial and logistic"),
     ("sine", "neighbours", {}, "only linear, polynomial and logistic"),
     ("line", "linear", {"training.loss": "huber"}, "training.loss: huber has no exact answer"),
     ("line", "linear", {"model.l1": 0.1}, "model.l1: 0.1 leaves no exact answer"),
     ("diabetes", "linear", {"model.layers.0.pruned": ((0, 0),)}, "frozen or pruned weights"),
     ("iris", "logistic", {}, "parted without an error"),],
)  # fmt: skip
def test_what_has_no_exact_answer_is_refused_in_a_sentence(source, rung, more, says):
    with pytest.raises(ValueError, match=says):
        on(source, rung, **more)
