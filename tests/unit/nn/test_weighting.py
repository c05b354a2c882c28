"""Weights of samples and classes."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.spec import replace

CLASSES = {
    "data.source": "gauss", "model.hidden": "3", "training.batch_mode": "batch",
    "training.loss": "binary-cross-entropy", "training.learning_rate": 0.3,
}  # fmt: skip
NUMBERS = {"data.source": "line", "model.hidden": "3", "training.batch_mode": "batch"}
rng = np.random.default_rng(5)
X = rng.normal(size=(30, 2))
LABELS, TARGETS = (X[:, 0] + X[:, 1] > 0.8).astype(int), X[:, :1] * X[:, 1:]
TIMES = rng.integers(0, 4, 30)


def trained(changes, data, weights=None, updates=25):
    trainer = Trainer(replace(Experiment(), changes), data, engine="numpy", sample_weight=weights)
    trainer.step(updates)
    return trainer


@pytest.mark.parametrize(("changes", "y"), [(CLASSES, LABELS), (NUMBERS, TARGETS)])
def test_a_whole_weight_is_a_repetition_and_a_zero_leaves_out(changes, y):
    weighted = trained(changes, (X, y), TIMES)
    repeated = trained(changes, (X.repeat(TIMES, axis=0), y.repeat(TIMES, axis=0)))
    np.testing.assert_allclose(weighted.parameters, repeated.parameters, rtol=0, atol=1e-12)
    assert weighted.scores().train_loss == pytest.approx(repeated.scores().train_loss, rel=1e-12)
    assert weighted.scores().train_score == pytest.approx(repeated.scores().train_score, rel=1e-12)


def test_only_proportions_count():
    one = trained(CLASSES, (X, LABELS), TIMES + 0.5)
    ten = trained(CLASSES, (X, LABELS), 10.0 * (TIMES + 0.5))
    np.testing.assert_allclose(one.parameters, ten.parameters, rtol=0, atol=1e-14)
    np.testing.assert_array_equal(
        trained(CLASSES, (X, LABELS), np.ones(30)).parameters, trained(CLASSES, (X, LABELS)).parameters
    )


def test_balanced_classes_weigh_as_scikit_learn_says():
    from sklearn.utils.class_weight import compute_sample_weight

    balanced = trained({**CLASSES, "training.class_weight": "balanced"}, (X, LABELS))
    by_hand = trained(CLASSES, (X, LABELS), compute_sample_weight("balanced", LABELS))
    np.testing.assert_allclose(balanced.parameters, by_hand.parameters, rtol=0, atol=1e-13)


def test_mini_batches_keep_the_weights_of_their_samples():
    changes = {**CLASSES, "training.batch_mode": "mini-batch", "training.batch_size": 10, "training.order": "fixed"}
    weights = TIMES + 0.5
    trainer = Trainer(replace(Experiment(), changes), (X, LABELS), engine="numpy", sample_weight=weights)
    before = trainer.parameters
    slopes = [trainer.gradient(X[i : i + 1], LABELS[i : i + 1]) * weights[i] / weights.mean() for i in range(10)]
    trainer.step()
    np.testing.assert_allclose(trainer.parameters, before - 0.3 * np.mean(slopes, axis=0), rtol=0, atol=1e-14)


def test_class_weights_change_while_training():
    trainer = trained(CLASSES, (X, LABELS), updates=5)
    trainer.apply(trainer.experiment.replace("training.class_weight", "balanced"))
    start = trainer.parameters
    trainer.step(5)
    fresh = Trainer(trainer.experiment, (X, LABELS), start, engine="numpy")
    fresh.step(5)
    np.testing.assert_array_equal(fresh.parameters, trainer.parameters)


def test_weights_survive_a_checkpoint():
    whole, part = trained(CLASSES, (X, LABELS), TIMES, 30), trained(CLASSES, (X, LABELS), TIMES, 11)
    again = Trainer.resume(part.checkpoint(), engine="numpy")
    again.step(19)
    np.testing.assert_array_equal(again.parameters, whole.parameters)


@pytest.mark.parametrize(
    ("weights", "complaint"),
    [
        (np.ones(29), "one weight for each of 30"),
        (-np.ones(30), "0 or above"),
        (np.full(30, np.nan), "finite"),
        (np.zeros(30), "all weights are zero"),
    ],
)
def test_weights_that_do_not_fit_are_refused_in_one_line(weights, complaint):
    with pytest.raises(ValueError, match=complaint):
        Trainer(replace(Experiment(), CLASSES), (X, LABELS), sample_weight=weights)
