"""One face for all models: fitted to the training part, asked about every part."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.data import prepare
from nnstudio.learners.face import fit, shares
from nnstudio.spec import preset, replace

SHORT = {"training.epochs": 15}


def both(name, **changes):
    experiment = replace(preset(name), {**SHORT, **changes})
    data = prepare(experiment.data)
    trainer = Trainer(experiment, data, engine="numpy")
    trainer.run()
    return fit(experiment, data), trainer, data


@pytest.mark.parametrize("name", ["circle", "iris", "breast-cancer", "sine", "diabetes"])
def test_it_is_the_training_that_the_window_does(name):
    fitted, trainer, data = both(name)
    np.testing.assert_allclose(fitted.parameters, trainer.parameters, rtol=1e-9, atol=1e-9)
    scores = trainer.scores()
    parts = (data.train, data.validation, data.test)
    expected = (scores.train_loss, scores.validation_loss, trainer.test_scores()[0])
    assert [fitted.loss(part) for part in parts] == pytest.approx(expected, rel=1e-9)
    assert fitted.curves[-1, 4] == pytest.approx(scores.train_loss, rel=1e-9)
    assert (fitted.ended, fitted.stopped) == ("", "")


@pytest.mark.parametrize("name", ["circle", "iris", "breast-cancer"])
def test_answers_to_classes_are_shares_that_put_the_predicted_class_first(name):
    fitted, trainer, data = both(name)
    answers = fitted.answers(data.train)
    assert answers.shape == (len(data.train), len(data.class_names))
    np.testing.assert_allclose(answers.sum(axis=1), 1, rtol=0, atol=1e-12)
    assert ((answers >= 0) & (answers <= 1)).all()
    assert (answers.argmax(axis=1) == data.train.y).mean() == pytest.approx(trainer.scores().train_score)


def test_answers_to_numbers_are_in_the_units_of_the_data():
    fitted, trainer, data = both("diabetes")
    np.testing.assert_allclose(fitted.answers(data.test), trainer.predict(data.test.raw), rtol=1e-9)
    assert fitted.answers(data.test).mean() > 50


def test_balanced_classes_count_in_the_loss():
    _, trainer, data = both("iris", **{"training.class_weight": "balanced"})
    fitted = fit(trainer.experiment, data)
    assert fitted.loss(data.validation) == pytest.approx(trainer.scores().validation_loss, rel=1e-9)


def test_an_empty_part_has_no_loss():
    fitted, _, data = both("circle", **{"data.test_share": 0.0})
    assert np.isnan(fitted.loss(data.test))
    assert fitted.answers(data.test).shape == (0, 2)


def test_divergence_and_early_stopping_are_told():
    wild = replace(preset("line"), {"training.learning_rate": 10.0})
    assert "step size 10 is too large" in fit(wild, prepare(wild.data)).ended
    patient = replace(preset("moons"), {"training.early_stopping": True, "training.patience": 1})
    fitted = fit(patient, prepare(patient.data))
    assert "Stopped early" in fitted.stopped
    assert fitted.ended == ""


def test_it_ends_soon_once_it_is_not_wanted():
    long = Experiment().replace("training.epochs", 1_000_000)
    questions = iter([True, True, False])
    fitted = fit(long, prepare(long.data), lambda: next(questions))
    assert 0 < fitted.curves[-1, 1] < 1000


def test_shares_keep_the_order_of_the_answers():
    signs = np.array([[-0.5], [0.2], [3.0], [-2.0]])
    assert shares(signs, "signs") == pytest.approx(np.array([[0.75, 0.25], [0.4, 0.6], [0, 1], [1, 0]]))
    wide = np.array([[2.0, 3.0, -1.0], [-3.0, -1.0, -2.0], [0.0, 0.0, 0.0]])
    found = shares(wide, "unit")
    assert found[0] == pytest.approx([3 / 7, 4 / 7, 0])
    assert found[1] == pytest.approx([0, 2 / 3, 1 / 3])
    assert found[2] == pytest.approx([1 / 3] * 3)
