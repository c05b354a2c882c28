"""Cross-validation is scikit-learn's: the same folds, and the same scores of the same estimators to the last digits."""

import json
from pathlib import Path

import numpy as np
import pytest
from sklearn import model_selection as theirs
from sklearn.linear_model import Lasso, LinearRegression, LogisticRegression, Ridge
from sklearn.metrics import make_scorer, mean_squared_error
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

from nnstudio.data import Samples, draw
from nnstudio.learners import NetworkClassifier, NetworkRegressor, face
from nnstudio.learners.ladder import changes
from nnstudio.nn import kernels
from nnstudio.search.folds import Plan
from nnstudio.search.nested import nested
from nnstudio.search.scores import one_standard_error
from nnstudio.search.series import learning_curve, validation_curve
from nnstudio.search.validation import open_test, validate
from nnstudio.spec import preset, replace

TRUTH = json.loads((Path(__file__).parent / "cross_validation.json").read_text(encoding="utf-8"))
PLANS = {
    "k-fold": (Plan(5, stratified=False), theirs.KFold(5, shuffle=True, random_state=0)),
    "in order": (Plan(5, stratified=False, shuffle=False), theirs.KFold(5)),
    "stratified": (Plan(4, seed=3), theirs.StratifiedKFold(4, shuffle=True, random_state=3)),
    "repeated": (Plan(3, 2, False, seed=1), theirs.RepeatedKFold(n_splits=3, n_repeats=2, random_state=1)),
    "repeated, stratified": (
        Plan(3, 2, seed=1), theirs.RepeatedStratifiedKFold(n_splits=3, n_repeats=2, random_state=1),
    ),
    "leave one out": (Plan(leave_one_out=True), theirs.LeaveOneOut()),
}  # fmt: skip


def samples_of(y, classes=True):
    y = np.asarray(y)
    names = tuple(f"class {k}" for k in range(y.max() + 1)) if classes else ()
    return Samples(np.zeros((len(y), 1)), y, ("x",), names)


@pytest.mark.parametrize(
    ("name", "plan", "y"),
    [
        ("KFold(5)_n13", Plan(5, stratified=False, shuffle=False), [0] * 13),
        ("KFold(5,shuffle,rs0)_n13", Plan(5, stratified=False), [0] * 13),
        ("StratifiedKFold(3)_labels_7x0_5x1_3x2", Plan(3, shuffle=False), [0] * 7 + [1] * 5 + [2] * 3),
        ("StratifiedKFold(3,shuffle,rs0)_same", Plan(3), [0] * 7 + [1] * 5 + [2] * 3),
        ("StratifiedKFold(5,shuffle,rs0)_iris", Plan(5), [0] * 50 + [1] * 50 + [2] * 50),
    ],
)
def test_folds_are_those_of_the_table(name, plan, y):
    made = plan.make(samples_of(y), np.arange(len(y)))
    assert [fold.held.tolist() for fold in made] == TRUTH["folds"][name]


@pytest.mark.parametrize("name", PLANS)
def test_folds_obey_the_laws(name):
    plan, splitter = PLANS[name]
    y = np.repeat([0, 1, 2], [9, 14, 7])
    rows = np.arange(30) * 2
    everything = samples_of(np.repeat(y, 2))
    made = plan.make(everything, rows)
    for fold, (train, held) in zip(made, splitter.split(np.zeros((30, 1)), y), strict=True):
        assert np.array_equal(fold.train, rows[train])
        assert np.array_equal(fold.held, rows[held])
        assert not set(fold.train) & set(fold.held)
    for repeat in range(plan.repeats):
        parts = [fold.held for fold in made if fold.repeat == repeat]
        assert sorted(np.concatenate(parts)) == rows.tolist()
        assert max(map(len, parts)) - min(map(len, parts)) <= 1 + ("stratified" in name)
        if "stratified" in name:
            counts = np.array([np.bincount(everything.y[part], minlength=3) for part in parts])
            assert (np.ptp(counts, axis=0) <= 1).all()


def test_the_rule_of_one_standard_error_on_diabetes():
    expected = TRUTH["one_standard_error"]
    data = draw(preset("diabetes").data)
    alphas = np.geomspace(0.01, 100, 25)
    folds = Plan(10, stratified=False).make(data, np.arange(len(data.x)))
    errors = []
    for alpha in alphas:
        model = make_pipeline(StandardScaler(), Lasso(alpha=alpha, max_iter=100_000))
        errors.append([
            float(np.mean((model.fit(data.x[f.train], data.y[f.train]).predict(data.x[f.held]).ravel()
                           - data.y[f.held].ravel()) ** 2))
            for f in folds
        ])  # fmt: skip
    means, spread = np.mean(errors, axis=1), np.std(errors, axis=1, ddof=1) / np.sqrt(10)
    assert means == pytest.approx(expected["mean_mse"], rel=1e-6)
    assert spread == pytest.approx(expected["standard_error"], rel=1e-6)
    choice = one_standard_error(means, spread, -alphas)
    assert (choice.best, choice.simplest) == (expected["index_min"], expected["index_1se"])


def rung(source, name, **more):
    base = replace(preset(source), {"data.test_share": 0.0})
    return replace(replace(base, changes(base, name)), more)


REGRESSIONS = {
    "linear": (
        rung("diabetes", "linear", **{"data.target_scaling": "none"}),
        make_pipeline(StandardScaler(), LinearRegression()),
    ),
    "polynomial": (
        rung("sine", "polynomial", **{"data.degree": 3}),
        make_pipeline(PolynomialFeatures(3, include_bias=False), StandardScaler(), LinearRegression()),
    ),
    "neighbours": (
        rung("diabetes", "neighbours", **{"model.neighbours": 7, "data.scaling": "standard"}),
        make_pipeline(StandardScaler(), KNeighborsRegressor(7)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("plan", ["k-fold", "in order", "repeated"])
@pytest.mark.parametrize("name", REGRESSIONS)
def test_scores_of_regressions(name, plan):
    experiment, estimator = REGRESSIONS[name]
    ours, splitter = PLANS[plan]
    made = validate(experiment, ours, fit=face.solve)
    scoring = {"r2": "r2", "mse": make_scorer(mean_squared_error)}
    reference = theirs.cross_validate(
        estimator, made.samples.x, np.ravel(made.samples.y), cv=splitter, scoring=scoring, return_train_score=True
    )
    for score in scoring:
        scale = np.abs(reference[f"test_{score}"]).max()
        assert made.scores(score) / scale == pytest.approx(reference[f"test_{score}"] / scale, abs=1e-12)
        assert made.scores(score, held=False) / scale == pytest.approx(reference[f"train_{score}"] / scale, abs=1e-12)
        assert made.mean(score) == pytest.approx(reference[f"test_{score}"].mean(), rel=1e-12)
        assert made.deviation(score) == pytest.approx(reference[f"test_{score}"].std(ddof=1), rel=1e-9)


def test_scores_of_ridge_where_the_penalty_grows_with_the_samples():
    experiment = replace(REGRESSIONS["linear"][0], {"model.l2": 0.3})
    made = validate(experiment, Plan(5, stratified=False), fit=face.solve)
    for result in made.done:
        # One penalty to a sample here, one to all of them there.
        model = make_pipeline(StandardScaler(), Ridge(alpha=0.3 * len(result.fold.train)))
        x, y = made.samples.x, np.ravel(made.samples.y)
        model.fit(x[result.fold.train], y[result.fold.train])
        assert result.held["r2"] == pytest.approx(model.score(x[result.fold.held], y[result.fold.held]), abs=1e-12)


CLASSIFIERS = {
    "neighbours": (
        rung("iris", "neighbours", **{"model.neighbours": 5, "data.scaling": "standard"}),
        make_pipeline(StandardScaler(), KNeighborsClassifier(5)),
    ),
    "by distance": (
        rung("wine", "neighbours", **{
            "model.neighbours": 9, "model.neighbour_weights": "distance", "data.scaling": "none",
        }),
        KNeighborsClassifier(9, weights="distance"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("name", CLASSIFIERS)
def test_scores_of_neighbours(name, plan):
    experiment, estimator = CLASSIFIERS[name]
    ours, splitter = PLANS[plan]
    made = validate(experiment, ours)
    reference = theirs.cross_validate(estimator, made.samples.x, made.samples.y, cv=splitter)
    assert made.scores("accuracy").tolist() == reference["test_score"].tolist()
    assert made.pooled("accuracy") == pytest.approx(reference["test_score"].mean(), abs=0.01)


def test_scores_of_logistic_regression():
    experiment = rung("iris", "logistic", **{"model.l2": 0.02, "data.scaling": "standard"})
    made = validate(experiment, Plan(5, seed=4), fit=face.solve)
    for result in made.done:
        strength = 1 / (0.02 * len(result.fold.train))
        model = make_pipeline(StandardScaler(), LogisticRegression(C=strength, solver="newton-cg", tol=1e-10))
        model.fit(made.samples.x[result.fold.train], made.samples.y[result.fold.train])
        said = model.predict_proba(made.samples.x[result.fold.held])
        assert result.answers == pytest.approx(said, abs=1e-12)
        assert result.held["accuracy"] == model.score(
            made.samples.x[result.fold.held], made.samples.y[result.fold.held]
        )


@pytest.fixture
def plain(monkeypatch):
    """By one engine, whatever other tests made ready."""
    monkeypatch.setattr(kernels, "ready", lambda *_: False)


def test_scores_of_the_network_classifier(plain):
    estimator = NetworkClassifier((6,), epochs=15, random_state=7, batch_size=20)
    x, y = draw(preset("iris").data).x, draw(preset("iris").data).y
    experiment = replace(estimator.fit(x, y).experiment_, {
        "data.source": "iris", "data.samples": 150, "data.features": (), "data.scaling": "standard",
        "data.test_share": 0.0,
    })  # fmt: skip
    made = validate(experiment, Plan(5, seed=2))
    splitter = theirs.StratifiedKFold(5, shuffle=True, random_state=2)
    reference = theirs.cross_validate(
        estimator, made.samples.x, made.samples.y, cv=splitter, scoring=("accuracy", "neg_log_loss")
    )
    assert made.scores("accuracy").tolist() == reference["test_accuracy"].tolist()
    assert made.scores("loss") == pytest.approx(-reference["test_neg_log_loss"], abs=1e-12)


def test_scores_of_the_network_regressor(plain):
    estimator = NetworkRegressor((5,), epochs=10, random_state=1, batch_size=50)
    data = draw(preset("diabetes").data)
    experiment = replace(estimator.fit(data.x, np.ravel(data.y)).experiment_, {
        "data.source": "diabetes", "data.samples": 442, "data.features": (), "data.scaling": "standard",
        "data.target_scaling": "standard", "data.test_share": 0.0,
    })  # fmt: skip
    made = validate(experiment, Plan(3, stratified=False))
    splitter = theirs.KFold(3, shuffle=True, random_state=0)
    reference = theirs.cross_validate(estimator, data.x, np.ravel(data.y), cv=splitter)
    assert made.scores("r2") == pytest.approx(reference["test_score"], abs=1e-12)


def test_a_learning_curve():
    experiment, estimator = CLASSIFIERS["neighbours"]
    made = learning_curve(experiment, Plan(5, seed=3), (0.1, 0.33, 0.55, 1.0))
    x, y = made.points[0].samples.x, made.points[0].samples.y
    sizes, train, held = theirs.learning_curve(
        estimator, x, y, train_sizes=[0.1, 0.33, 0.55, 1.0], shuffle=True, random_state=3,
        cv=theirs.StratifiedKFold(5, shuffle=True, random_state=3),
    )  # fmt: skip
    assert made.values == tuple(sizes)
    assert np.array_equal(made.scores("accuracy"), held)
    assert np.array_equal(made.scores("accuracy", held=False), train)
    whole = validate(experiment, Plan(5, seed=3))
    assert np.array_equal(made.scores("accuracy")[-1], whole.scores("accuracy"))


def test_a_validation_curve():
    experiment, estimator = CLASSIFIERS["neighbours"]
    made = validation_curve(experiment, "model.neighbours=1,3,9,27,81", Plan(5))
    train, held = theirs.validation_curve(
        estimator, made.points[0].samples.x, made.points[0].samples.y, param_name="kneighborsclassifier__n_neighbors",
        param_range=[1, 3, 9, 27, 81], cv=theirs.StratifiedKFold(5, shuffle=True, random_state=0),
    )  # fmt: skip
    assert made.values == (1, 3, 9, 27, 81)
    assert np.array_equal(made.scores("accuracy"), held)
    assert np.array_equal(made.scores("accuracy", held=False), train)
    assert made.choice("accuracy").best == int(held.mean(axis=1).argmax())


def test_the_degree_that_fits_best_is_found():
    experiment = rung("sine", "polynomial", **{"data.noise": 15})
    made = validation_curve(experiment, "data.degree=int:1..9", Plan(5, stratified=False), fit=face.solve)
    x, y = made.points[0].samples.x, np.ravel(made.points[0].samples.y)
    reference = [
        theirs.cross_val_score(
            make_pipeline(PolynomialFeatures(d, include_bias=False), StandardScaler(), LinearRegression()), x, y,
            cv=theirs.KFold(5, shuffle=True, random_state=0),
        ).mean()
        for d in range(1, 10)
    ]  # fmt: skip
    assert made.means("r2") == pytest.approx(reference, abs=1e-9)
    assert made.choice("r2").best == int(np.argmax(reference))


def test_nested_cross_validation():
    experiment, estimator = CLASSIFIERS["neighbours"]
    values = [1, 5, 15, 40]
    made = nested(experiment, ["model.neighbours=1,5,15,40"], Plan(4, seed=1), Plan(3, seed=5))
    searched = theirs.GridSearchCV(
        estimator, {"kneighborsclassifier__n_neighbors": values},
        cv=theirs.StratifiedKFold(3, shuffle=True, random_state=5),
    )  # fmt: skip
    reference = theirs.cross_validate(
        searched, made.validation.samples.x, made.validation.samples.y, return_estimator=True,
        cv=theirs.StratifiedKFold(4, shuffle=True, random_state=1),
    )  # fmt: skip
    assert made.validation.scores("accuracy").tolist() == reference["test_score"].tolist()
    for row, place, one in zip(made.inner, made.chosen, reference["estimator"], strict=True):
        assert row == pytest.approx(one.cv_results_["mean_test_score"], abs=1e-12)
        assert made.points[place].values["model.neighbours"] == one.best_params_["kneighborsclassifier__n_neighbors"]
    assert made.hopeful == pytest.approx(np.mean([one.best_score_ for one in reference["estimator"]]), abs=1e-12)


def test_the_test_part_is_scored_once_and_says_so():
    base = replace(CLASSIFIERS["neighbours"][0], {"data.test_share": 0.2})
    first = open_test(base)
    data = draw(base.data)
    made = validate(base, Plan(5))
    test = np.setdiff1d(np.arange(150), made.rows)
    model = make_pipeline(StandardScaler(), KNeighborsClassifier(5)).fit(data.x[made.rows], data.y[made.rows])
    assert first.scores["accuracy"] == model.score(data.x[test], data.y[test])
    assert (first.before, first.samples) == (0, 30)
    assert "for the first time" in first.text
    # Another model on the same samples, and then other samples.
    second = open_test(base.replace("model.neighbours", 9), (first,))
    assert "opened once before" in second.text
    assert "2 times before" in open_test(base, (first, second)).text
    assert open_test(base.replace("data.seed", 1), (first, second)).before == 0
