"""Tables behind a score, against scikit-learn's."""

import math

import numpy as np
import pytest
from sklearn import metrics

from nnstudio.nn.judgement import Confusion, Residuals
from nnstudio.nn.trainer import Trainer
from nnstudio.spec import preset


@pytest.mark.parametrize(("classes", "samples"), [(2, 40), (3, 150), (10, 1000), (10, 12)])
def test_classes_are_judged_as_scikit_learn_does(classes, samples):
    rng = np.random.default_rng(classes + samples)
    truth = rng.integers(0, classes, samples)
    answers = np.where(rng.random(samples) < 0.7, truth, rng.integers(0, classes, samples))
    made, labels = Confusion.of(truth, answers, classes), range(classes)
    np.testing.assert_array_equal(made.matrix, metrics.confusion_matrix(truth, answers, labels=labels))
    precision, recall, f1, support = metrics.precision_recall_fscore_support(
        truth, answers, labels=labels, zero_division=0
    )
    np.testing.assert_allclose(made.precision, precision, rtol=1e-14)
    np.testing.assert_allclose(made.recall, recall, rtol=1e-14)
    np.testing.assert_allclose(made.f1, f1, rtol=1e-14)
    np.testing.assert_array_equal(made.support, support)
    assert made.accuracy == pytest.approx(metrics.accuracy_score(truth, answers), rel=1e-14)
    assert made.samples == samples


def test_shares_of_nothing_are_zero_and_said_to_mean_nothing():
    made = Confusion.of(np.array([0, 0, 1]), np.array([0, 0, 0]), 3)
    np.testing.assert_array_equal(made.precision, [2 / 3, 0, 0])
    np.testing.assert_array_equal(made.recall, [1, 0, 0])
    np.testing.assert_array_equal(made.f1, [0.8, 0, 0])
    precision, recall = made.defined
    assert precision.tolist() == [True, False, False]
    assert recall.tolist() == [True, True, False]
    assert math.isnan(Confusion.of(np.array([], dtype=int), np.array([], dtype=int), 2).accuracy)


@pytest.mark.parametrize("outputs", [1, 3])
def test_numbers_are_judged_as_scikit_learn_does(outputs):
    rng = np.random.default_rng(outputs)
    truth = 50 + 20 * rng.standard_normal((200, outputs))
    answers = truth + 9 * rng.standard_normal((200, outputs)) - 2
    made = Residuals.of(truth, answers)
    assert made.r2 == pytest.approx(metrics.r2_score(truth, answers, multioutput="variance_weighted"), rel=1e-12)
    assert made.mae == pytest.approx(metrics.mean_absolute_error(truth, answers), rel=1e-12)
    assert made.rmse == pytest.approx(math.sqrt(metrics.mean_squared_error(truth, answers)), rel=1e-12)
    assert made.bias == pytest.approx((truth - answers).mean(), rel=1e-12)
    np.testing.assert_array_equal(made.residuals, truth - answers)


def test_one_output_may_come_flat():
    truth, answers = np.array([1.0, 2.0, 4.0]), np.array([1.5, 2.0, 3.0])
    made = Residuals.of(truth, answers)
    assert made.residuals.shape == (3, 1)
    assert made.r2 == pytest.approx(metrics.r2_score(truth, answers))


def test_what_has_no_spread_has_no_r2():
    assert math.isnan(Residuals.of(np.ones(4), np.ones(4)).r2)
    nothing = Residuals.of(np.empty((0, 1)), np.empty((0, 1)))
    assert all(math.isnan(value) for value in (nothing.r2, nothing.mae, nothing.rmse, nothing.bias))


def test_wrong_shapes_and_classes_are_refused_in_one_line():
    with pytest.raises(ValueError, match="does not fit the"):
        Confusion.of(np.zeros(3, dtype=int), np.zeros(4, dtype=int), 2)
    with pytest.raises(ValueError, match="answers: class indices run from 0 to 2: use 0 to 1"):
        Confusion.of(np.zeros(2, dtype=int), np.array([0, 2]), 2)
    with pytest.raises(ValueError, match="does not fit the"):
        Residuals.of(np.zeros(3), np.zeros((3, 2)))


@pytest.mark.parametrize("name", ["iris", "circle", "diabetes"])
def test_it_agrees_with_the_score_of_the_training(name):
    trainer = Trainer(preset(name), engine="numpy")
    trainer.run(updates=100)
    part, data = trainer.data.validation, trainer.data
    answers = trainer.predict(part.raw)
    if data.class_names:
        made = Confusion.of(part.y, trainer.network.classes(answers), len(data.class_names)).accuracy
    else:
        made = Residuals.of(data.targets.invert(part.y), answers).r2
    assert made == pytest.approx(trainer.scores().validation_score, rel=1e-9)
