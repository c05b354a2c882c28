"""The nearest neighbours behind the face of a network, against scikit-learn and by hand."""

import numpy as np
import pytest
from sklearn.metrics import log_loss
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor

from nnstudio import Experiment, Trainer
from nnstudio.data import prepare
from nnstudio.landscape import sharpness
from nnstudio.landscape.batches import compare
from nnstudio.learners.face import fit
from nnstudio.nn.neighbours import SUREST, Neighbours
from nnstudio.nn.trainer import Settled
from nnstudio.spec import SpecError, preset, replace
from nnstudio.spec.edit import effect, keeps_parameters
from nnstudio.spec.topology import edit_origins

KNN = {"model.learner": "neighbours"}


def knn(source, **more):
    return replace(preset(source), {**KNN, **more})


@pytest.mark.parametrize("weights", ["uniform", "distance"])
@pytest.mark.parametrize("source", ["iris", "breast-cancer", "spiral", "sine", "diabetes"])
def test_answers_are_those_of_scikit_learn(source, weights):
    experiment = knn(source, **{"model.neighbours": 7, "model.neighbour_weights": weights, "data.noise": 0.0})
    data = prepare(experiment.data)
    fitted = fit(experiment, data)
    kind = KNeighborsClassifier if data.class_names else KNeighborsRegressor
    theirs = kind(7, weights=weights).fit(data.train.x, data.train.y)
    expected = (
        theirs.predict_proba(data.test.x) if data.class_names else data.targets.invert(theirs.predict(data.test.x))
    )
    np.testing.assert_allclose(fitted.answers(data.test), expected, rtol=1e-12, atol=1e-12)
    assert (fitted.ended, fitted.stopped, fitted.parameters.size) == ("", "", 0)
    score = Trainer(experiment, data).test_scores()[1]
    assert score == pytest.approx(theirs.score(data.test.x, data.test.y), abs=1e-12)


@pytest.mark.parametrize("source", ["iris", "breast-cancer"])
def test_the_cross_entropy_takes_no_share_as_surer_than_stated(source):
    experiment = knn(source, **{"model.neighbours": 1})
    data = prepare(experiment.data)
    fitted = fit(experiment, data)
    shares = np.clip(fitted.answers(data.test), SUREST, 1 - SUREST)
    shares /= shares.sum(axis=1, keepdims=True)
    assert fitted.loss(data.test) == pytest.approx(log_loss(data.test.y, shares), rel=1e-12)


@pytest.mark.parametrize(
    ("loss", "activation"), [("half-squared", "tanh"), ("half-squared", "sigmoid"), ("hinge", "linear")]
)
def test_other_losses_read_the_shares_as_the_output_would_write_them(loss, activation):
    experiment = knn("spiral", **{"training.loss": loss, "model.output_activation": activation})
    data = prepare(experiment.data)
    answers = fit(experiment, data).answers(data.validation)
    theirs = KNeighborsClassifier(5).fit(data.train.x, data.train.y).predict_proba(data.validation.x)
    np.testing.assert_allclose(answers, theirs, atol=1e-12)


def test_nearest_are_rows_of_the_training_part():
    data = prepare(Experiment().data)
    network = Neighbours(knn("circle", **{"model.neighbours": 3}), data)
    distances, rows = network.nearest(data.train.x[:4])
    assert rows.shape == distances.shape == (4, 3)
    assert rows[:, 0].tolist() == [0, 1, 2, 3]
    assert (np.diff(distances, axis=1) >= 0).all()


def test_there_is_nothing_to_train():
    trainer = Trainer(knn("circle"))
    before = trainer.scores()
    assert (trainer.run(), trainer.step(), trainer.run(milliseconds=5.0)) == (0, 0, 0)
    assert isinstance(trainer.stopped, Settled)
    assert "the 5 nearest training samples answer" in trainer.stopped.text
    assert trainer.scores() == before
    assert (trainer.network.layout.size, trainer.experiment.parameter_count, trainer.experiment.sizes) == (
        0,
        0,
        "5-nearest",
    )
    assert trainer.gradient(trainer.data.train.raw, trainer.data.train.y).size == 0
    again = Trainer.resume(trainer.checkpoint())
    assert again.scores() == before
    assert isinstance(again.stopped, Settled)


def test_there_is_no_landscape():
    with pytest.raises(ValueError, match="neighbours have no parameters, along which a loss could bend: use network"):
        sharpness(Trainer(knn("circle")))
    with pytest.raises(ValueError, match="neighbours are not trained in batches: use network"):
        compare(knn("circle"), prepare(Experiment().data), np.zeros(0), 2)


def test_a_live_edit_measures_the_loss_anew():
    trainer = Trainer(knn("circle", **{"model.neighbours": 30, "data.noise": 40.0}))
    before = trainer.scores().train_loss
    trainer.apply(trainer.experiment.replace("training.loss", "mean-squared"))
    assert trainer.scores().train_loss == pytest.approx(2 * before)


def test_to_neighbours_and_back():
    network = Experiment().replace("model.input_dropout", 0.2)
    near = network.replace("model.learner", "neighbours")
    assert (near.model.topology, near.model.output.bias, near.model.input_dropout) == ("none", False, 0.0)
    assert near.replace("model.learner", "network").model.layers == Experiment().model.layers
    assert effect(network, near) == effect(near, near.replace("model.neighbours", 9)) == "restart"
    assert not keeps_parameters(network, near)
    for one, other in ((network, near), (near, network)):
        carried = Trainer(one).carried_over(other, edit_origins(one, other))
        np.testing.assert_array_equal(carried.parameters, Trainer(other).parameters)


def test_another_source_has_neighbours_enough():
    many = knn("circle", **{"model.neighbours": 200})
    assert many.replace("data.source", "sine").model.neighbours == 100
    assert many.replace("data.source", "bowl").model.learner == "network"


@pytest.mark.parametrize(
    ("changes", "says"),
    [({"model.neighbours": 0}, "use 1 to 200"), ({"model.neighbours": 201}, "use 1 to 200"),
     ({"model.neighbours": 6, "data.samples": 10}, "6 are more than the 5 samples of the training part: use at most 5"),
     ({"model.hidden": "3"}, "model.hidden: neighbours have no weights: use none here, or the learner network"),
     ({"model.bias": True}, "model.bias: neighbours have no weights: use off"),
     ({"model.input_dropout": 0.1}, "model.dropout: neighbours have no weights: use 0"),
     ({"data.source": "bowl", "model.learner": "neighbours"}, "bowl is a function")],
)  # fmt: skip
def test_what_neighbours_cannot_be_is_refused(changes, says):
    with pytest.raises(SpecError, match=says):
        replace(knn("circle"), changes)


def test_more_neighbours_than_samples_of_a_fold_are_refused():
    experiment = knn("circle", **{"model.neighbours": 100})
    with pytest.raises(ValueError, match="100 are more than the 20 samples to choose from: use at most 20"):
        Trainer(experiment, (np.zeros((20, 2)), np.arange(20) % 2))
