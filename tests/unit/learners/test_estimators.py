"""The estimators keep scikit-learn's contract and drive the same training as the window."""

import pickle

import numpy as np
import pytest
from joblib import parallel_config
from sklearn.base import clone
from sklearn.datasets import load_diabetes, load_digits, load_iris, make_classification
from sklearn.exceptions import ConvergenceWarning
from sklearn.model_selection import GridSearchCV, cross_validate, train_test_split
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.utils.estimator_checks import parametrize_with_checks

from nnstudio import Trainer
from nnstudio.learners import NetworkClassifier, NetworkRegressor
from nnstudio.spec import SpecError


@parametrize_with_checks([NetworkClassifier(), NetworkRegressor()])
def test_scikit_learns_contract(estimator, check):
    check(estimator)


@pytest.fixture(scope="module")
def iris():
    return load_iris(return_X_y=True)


@pytest.fixture(scope="module")
def diabetes():
    return load_diabetes(return_X_y=True)


def test_in_a_pipeline_a_grid_and_a_cross_validation(iris):
    pipeline = make_pipeline(StandardScaler(), NetworkClassifier(epochs=60, random_state=0))
    scores = cross_validate(pipeline, *iris, cv=4)["test_score"]
    assert scores.min() > 0.85
    search = GridSearchCV(
        NetworkClassifier(epochs=40, random_state=0), {"hidden": ["none", "4", (6, 3)], "l2": [0.0, 0.1]}, cv=3
    ).fit(*iris)
    assert search.best_score_ > 0.9
    assert search.best_estimator_.experiment_.model.topology in ("none", "4", "6-3")


def test_every_worker_of_a_parallel_search_gets_the_same(diabetes):
    grid = {"l1": [0.0, 0.01, 0.1]}
    scores = []
    for jobs in (1, 2):
        with parallel_config("threading"):  # loky would leave its manager's thread behind
            search = GridSearchCV(NetworkRegressor((4,), epochs=30, random_state=1), grid, cv=3, n_jobs=jobs)
            scores.append(search.fit(*diabetes).cv_results_["mean_test_score"])
    np.testing.assert_array_equal(*scores)


@pytest.mark.parametrize("kind", [NetworkClassifier, NetworkRegressor])
def test_a_pickle_answers_alike_and_a_clone_is_unfitted(kind, iris):
    fitted = kind(epochs=20, random_state=3).fit(*iris)
    again = pickle.loads(pickle.dumps(fitted))  # noqa: S301 - our own bytes
    np.testing.assert_array_equal(again.predict(iris[0]), fitted.predict(iris[0]))
    assert not hasattr(clone(fitted), "parameters_")


def test_it_is_the_trainer_that_trains(diabetes):
    x, y = diabetes
    fitted = NetworkRegressor("5-3", epochs=15, batch_size=32, l1=1e-3, dropout=0.1, random_state=4).fit(x, y)
    scaled = (x - x.mean(axis=0)) / x.std(axis=0)
    trainer = Trainer(fitted.experiment_, (scaled, (y - y.mean()) / y.std()), engine="numpy")
    trainer.run(epochs=15)
    np.testing.assert_allclose(fitted.parameters_, trainer.parameters, rtol=0, atol=1e-10)
    answers = trainer.predict(scaled)[:, 0] * y.std() + y.mean()
    np.testing.assert_allclose(fitted.predict(x), answers, rtol=1e-10)
    assert [part.shape for part in fitted.coefs_] == [(10, 5), (5, 3), (3, 1)]
    assert [part.shape for part in fitted.intercepts_] == [(5,), (3,), (1,)]
    assert fitted.n_iter_ == 15


def test_class_weights_are_sample_weights():
    x, y = make_classification(150, 5, weights=[0.9], random_state=0)
    by_class = NetworkClassifier(epochs=30, class_weight={0: 1.0, 1: 7.0}, random_state=0).fit(x, y)
    by_sample = NetworkClassifier(epochs=30, random_state=0).fit(x, y, np.where(y == 1, 7.0, 1.0))
    np.testing.assert_allclose(by_class.parameters_, by_sample.parameters_, rtol=0, atol=1e-10)
    balanced = NetworkClassifier(epochs=30, class_weight="balanced", random_state=0).fit(x, y)
    plain = NetworkClassifier(epochs=30, random_state=0).fit(x, y)
    assert (balanced.predict(x) == 1).sum() > (plain.predict(x) == 1).sum()


def test_balanced_weights_count_the_samples_that_are_trained_on():
    x, y = make_classification(77, 5, weights=[0.8], random_state=0)
    chosen = {"epochs": 10, "early_stopping": True, "validation_share": 0.3, "random_state": 0}
    training = train_test_split(y, test_size=0.3, stratify=y, random_state=0)[0]
    assert not np.allclose(np.bincount(training) / len(training), np.bincount(y) / len(y), rtol=1e-4)
    counted = dict(enumerate(len(training) / (2 * np.bincount(training))))
    balanced = NetworkClassifier(class_weight="balanced", **chosen).fit(x, y)
    np.testing.assert_array_equal(
        balanced.parameters_, NetworkClassifier(class_weight=counted, **chosen).fit(x, y).parameters_
    )


def test_labels_of_any_kind_and_probabilities_that_add_up(iris):
    x, y = iris
    names = np.array(["setosa", "versicolor", "virginica"])[y]
    fitted = NetworkClassifier(random_state=0).fit(x, names)
    assert set(fitted.predict(x)) == set(names)
    np.testing.assert_allclose(fitted.predict_proba(x).sum(axis=1), 1.0, rtol=1e-12)
    assert (fitted.classes_[fitted.predict_proba(x).argmax(axis=1)] == fitted.predict(x)).all()
    assert fitted.score(x, names) > 0.95


LABELS = [lambda y: y, lambda y: y.astype(bool), lambda y: 2 * y - 1, lambda y: 3 + 4 * y, lambda y: y.astype(float),
          lambda y: np.array(["no", "yes"])[y], lambda y: np.array(["no", "yes"], dtype=object)[y]]  # fmt: skip


@pytest.mark.parametrize("labelled", LABELS)
def test_two_classes_by_any_labels_are_the_same_training(labelled):
    x, y = make_classification(60, random_state=0)
    plain = NetworkClassifier(epochs=5, random_state=0).fit(x, y)
    model = NetworkClassifier(epochs=5, random_state=0).fit(x, labelled(y))
    assert (model.parameters_ == plain.parameters_).all()
    assert (model.predict(x) == labelled(plain.predict(x))).all()


@pytest.mark.parametrize("classes", [2, 3])
@pytest.mark.parametrize(
    ("loss", "output"),
    [("categorical-cross-entropy", "linear"), ("binary-cross-entropy", "linear"), ("hinge", "linear"),
     ("half-squared", "linear"), ("half-squared", "tanh"), ("half-squared", "sigmoid")],
)  # fmt: skip
def test_another_loss_has_its_own_answers(loss, output, classes, iris):
    """Outputs, thresholds and probabilities are those of the network that was trained."""
    x, y = iris[0][: 50 * classes], iris[1][: 50 * classes]
    settings = {"training.loss": loss, "model.output_activation": output}
    model = NetworkClassifier((4,), epochs=150, random_state=0, settings=settings).fit(x, y)
    probabilities, decided = model.predict_proba(x), model.decision_function(x)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1.0, rtol=1e-12)
    assert ((decided > 0) if classes == 2 else decided.argmax(axis=1)).astype(int).tolist() == model.predict(x).tolist()
    clear = np.abs(probabilities[:, 0] - 0.5) > 1e-9
    assert (probabilities.argmax(axis=1) == model.predict(x))[clear].all()
    assert model.score(x, y) > 0.9
    if loss == "categorical-cross-entropy":
        hidden = np.tanh((x - model.input_mean_) / model.input_scale_ @ model.coefs_[0] + model.intercepts_[0])
        logits = np.exp(hidden @ model.coefs_[1] + model.intercepts_[1])
        np.testing.assert_allclose(probabilities, logits / logits.sum(axis=1, keepdims=True), rtol=1e-10)


def test_a_regressor_takes_whole_numbers_as_numbers():
    x, _ = make_classification(60, random_state=0)
    counts = np.round(50 + 5 * x[:, 0]).astype(int)
    whole, floats = (NetworkRegressor(epochs=20, random_state=0).fit(x, y) for y in (counts, counts.astype(float)))
    assert (whole.parameters_ == floats.parameters_).all()
    assert whole.predict(x).mean() == pytest.approx(50, abs=1)


def test_the_order_of_the_samples_is_no_part_of_what_all_at_once_learn():
    x, y = make_classification(60, random_state=0)
    order = np.argsort(y)
    for kind, target in ((NetworkClassifier, y), (NetworkRegressor, 50 + 5 * x[:, 0])):
        given = kind(batch_size=60, epochs=20, random_state=0).fit(x, target)
        by_class = kind(batch_size=60, epochs=20, random_state=0).fit(x[order], target[order])
        np.testing.assert_allclose(given.parameters_, by_class.parameters_, rtol=0, atol=1e-9)


@pytest.mark.parametrize(
    ("model", "y", "said"),
    [
        (NetworkRegressor(standardize=False, settings={"model.output_activation": "tanh"}), 50.0, "tanh outputs are"),
        (NetworkClassifier(batch_size="all"), 1, "batch_size: 'all' is not accepted"),
        (NetworkClassifier(early_stopping=True, validation_share=0), 1, "validation_share: 0 is not accepted"),
        (NetworkClassifier(), 0, "the samples are of one class, 0: use at least two"),
    ],
)
def test_what_cannot_be_learnt_is_said_in_one_line(model, y, said):
    x = np.arange(40.0).reshape(20, 2)
    with pytest.raises(ValueError, match=said) as caught:
        model.fit(x, y * (1 + np.arange(20) % 2))
    assert str(caught.value).isprintable()


def test_hidden_widths_may_be_one_number():
    x, y = make_classification(60, random_state=0)
    assert [w.shape for w in NetworkClassifier(8, epochs=1, random_state=0).fit(x, y).coefs_] == [(20, 8), (8, 1)]


def test_partial_fit_goes_on_where_it_was(iris):
    x, y = iris
    model = NetworkClassifier(learning_rate=0.05, random_state=0)
    scores = []
    for _ in range(12):
        for start in range(0, 150, 50):  # one class after the other
            model.partial_fit(x[start % 3 :: 3], y[start % 3 :: 3], classes=[0, 1, 2])
        scores.append(model.score(x, y))
    assert scores[-1] > 0.9
    assert model.n_iter_ == 36
    with pytest.raises(ValueError, match="not named"):
        model.partial_fit(x, np.full(150, 7))


def test_the_first_part_may_lack_a_class(iris):
    x, y = iris
    model = NetworkClassifier(random_state=0).partial_fit(x[:60], y[:60], classes=[0, 1, 2])
    assert model.predict_proba(x).shape == (150, 3)


def test_early_stopping_keeps_the_best():
    x, y = make_classification(300, 8, flip_y=0.3, random_state=1)
    model = NetworkClassifier((32,), epochs=2000, early_stopping=True, patience=15, random_state=0).fit(x, y)
    assert model.n_iter_ < 2000
    assert np.isfinite(model.validation_curve_).all()


def test_several_numbers_at_once(diabetes):
    x, y = diabetes
    both = NetworkRegressor(epochs=80, random_state=0).fit(x, np.column_stack([y, -2 * y + 5]))
    assert both.predict(x).shape == (442, 2)
    np.testing.assert_allclose(both.predict(x)[:, 1], -2 * both.predict(x)[:, 0] + 5, rtol=0.2, atol=40)


def test_a_training_that_diverges_warns_and_keeps_finite_parameters(diabetes):
    model = NetworkRegressor(optimizer="sgd", learning_rate=50.0, settings={"model.activation": "linear"})
    with pytest.warns(ConvergenceWarning, match="step size"):
        model.fit(*diabetes)
    assert np.isfinite(model.predict(diabetes[0])).all()


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"activation": "step"}, "activation"),
        ({"learning_rate": -1.0}, "learning_rate"),
        ({"hidden": (4, 0)}, "hidden"),
        ({"settings": {"training.speed": 1}}, "speed"),
        ({"optimizer": "lbfgs", "batch_size": 10}, "lbfgs"),
    ],
)
def test_wrong_settings_are_refused_in_one_line(changes, complaint, diabetes):
    with pytest.raises(SpecError, match=complaint) as error:
        NetworkRegressor(**changes).fit(*diabetes)
    assert "\n" not in str(error.value)


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")  # the peer's iterations are enough here
def test_as_good_as_scikit_learns_perceptrons(diabetes):
    x, y = load_digits(return_X_y=True)
    train_x, test_x, train_y, test_y = train_test_split(x, y, random_state=0)
    own = NetworkClassifier((32,), epochs=40, random_state=0).fit(train_x, train_y).score(test_x, test_y)
    peer = (
        MLPClassifier(hidden_layer_sizes=(32,), max_iter=200, random_state=0)
        .fit(train_x / 16, train_y)
        .score(test_x / 16, test_y)
    )
    assert own > peer - 0.01
    train_x, test_x, train_y, test_y = train_test_split(*diabetes, random_state=0)
    own = NetworkRegressor(
        (8,), optimizer="lbfgs", batch_size=1000, learning_rate=1.0, l2=0.5, epochs=100, random_state=0
    ).fit(train_x, train_y).score(test_x, test_y)  # fmt: skip
    peer = MLPRegressor(hidden_layer_sizes=(8,), solver="lbfgs", alpha=100.0, max_iter=500, random_state=0)
    peer = make_pipeline(StandardScaler(), peer).fit(train_x, train_y).score(test_x, test_y)
    assert own > peer - 0.05


@pytest.mark.parametrize(
    ("estimator", "y", "said"),
    [
        (NetworkRegressor(), ["hi", "lo"] * 3, "y: labels such as 'hi' are not numbers: use NetworkClassifier"),
        (
            NetworkClassifier(),
            np.array(["a", 1] * 3, dtype=object),
            "y: labels of the types int, str cannot be ordered",
        ),
        (NetworkRegressor(learning_rate="fast"), range(6), "learning_rate: 'fast' is not accepted: use a number"),
        (NetworkRegressor(settings="beta1"), range(6), "settings: 'beta1' is not accepted: use a dictionary"),
    ],
)
def test_what_cannot_be_fitted_is_one_sentence(estimator, y, said):
    with pytest.raises(ValueError, match=said) as caught:
        estimator.fit(np.arange(12.0).reshape(6, 2), y)
    assert "\n" not in str(caught.value)
