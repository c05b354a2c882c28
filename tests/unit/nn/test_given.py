"""Arrays given to a trainer are what its experiment learns, or one line says why they cannot be."""

import math

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.choices.activations import ACTIVATIONS
from nnstudio.data import make_table
from nnstudio.spec import preset, replace
from nnstudio.spec.presets import of_table

RNG = np.random.default_rng(0)
X = RNG.normal(size=(60, 2))
CLASSES = (X[:, 0] > 0).astype(int)
NEAR_50 = 50 + 3 * X[:, 0]
CLASSIFIES, REGRESSES = Experiment(), preset("plane")


def with_loss(loss):
    return replace(CLASSIFIES, {"training.loss": loss})


@pytest.mark.parametrize("y", [CLASSES, CLASSES > 0, CLASSES.astype(np.uint8), CLASSES.tolist(), CLASSES[:, None]])
def test_an_experiment_of_numbers_takes_whole_numbers_as_numbers(y):
    trainer = Trainer(REGRESSES, (X, y, X[:5], y[:5]))
    trainer.run(epochs=50)
    assert trainer.data.task == "regression"
    assert trainer.data.train.y.tolist() == CLASSES[:, None].tolist()
    truth, answers = CLASSES, trainer.predict(X)[:, 0]
    r2 = 1 - ((answers - truth) ** 2).sum() / ((truth - truth.mean()) ** 2).sum()
    assert trainer.scores().train_score == pytest.approx(r2)
    assert trainer.loss(X, y) == pytest.approx(0.5 * ((answers - truth) ** 2).mean())


def test_counts_above_the_most_classes_are_numbers_too():
    y = 1000 * np.arange(60)
    assert Trainer(REGRESSES, (X, y)).data.train.y[:, 0].tolist() == y.tolist()


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_numbers_far_from_zero_are_learnt_by_an_output_that_reaches_them(dtype):
    for experiment in (REGRESSES, CLASSIFIES.replace("model.output_activation", "linear")):
        trainer = Trainer(experiment.replace("training.dtype", dtype), (X, NEAR_50.astype(dtype)))
        trainer.run(epochs=400)
        assert trainer.scores().train_score > 0.9
        assert abs(trainer.predict(X)[:, 0] - NEAR_50).mean() < 1


@pytest.mark.parametrize(
    ("experiment", "y", "said"),
    [
        (CLASSIFIES, NEAR_50, "targets run from 43.02 to 55.47, and tanh outputs are -1 to 1: replace"),
        (REGRESSES.replace("model.output_activation", "relu"), -NEAR_50, "relu outputs are at least 0: replace"),
        (CLASSIFIES, np.c_[CLASSES, NEAR_50], "tanh outputs are -1 to 1"),
        (CLASSIFIES, 4 * X[:, 0], "tanh outputs are -1 to 1"),
        (CLASSIFIES, 2.5 + 0.1 * X[:, 0], "tanh outputs are -1 to 1"),
        (with_loss("binary-cross-entropy"), NEAR_50, "binary-cross-entropy is for classes: give class numbers"),
        (with_loss("categorical-cross-entropy"), RNG.uniform(size=60), "categorical-cross-entropy is for classes"),
        (with_loss("hinge"), X[:, 0], "hinge is for classes, written -1 and 1: give class numbers"),
        (CLASSIFIES, NEAR_50.astype(int), r"classes run from 43 to 55: count them from 0 \(y - 43\), or"),
        (CLASSIFIES, CLASSES + 1, r"classes run from 1 to 2: count them from 0 \(y - 1\)"),
        (CLASSIFIES, 2 * CLASSES - 1, "classes count from 0 to 999, and these run from -1 to 1"),
        (CLASSIFIES, 50 * CLASSES, "only 2 of the 51 classes from 0 to 50 have samples"),
        (CLASSIFIES, np.where(CLASSES, "yes", "no"), "labels such as '(yes|no)' are not numbers"),
        (REGRESSES, np.where(CLASSES, "yes", "no").astype(object), "labels such as '(yes|no)' are not numbers"),
    ],
)  # fmt: skip
def test_answers_that_cannot_be_learnt_are_refused(experiment, y, said):
    with pytest.raises(ValueError, match=said) as caught:
        Trainer(experiment, (X, y))
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("name", ["tanh", "sigmoid", "relu", "sin"])
def test_numbers_of_which_some_are_out_of_reach_are_learnt(name):
    """Most of what there is to know of standard normal targets is within reach of any output."""
    trainer = Trainer(REGRESSES.replace("model.output_activation", name), (X, RNG.normal(size=60)))
    assert trainer.data.task == "regression"


@pytest.mark.parametrize("loss", ["binary-cross-entropy", "categorical-cross-entropy", "hinge"])
def test_whole_floats_are_classes_to_a_loss_for_classes(loss):
    experiment = with_loss(loss)
    floats, integers = Trainer(experiment, (X, CLASSES.astype(float))), Trainer(experiment, (X, CLASSES))
    assert floats.data.task == "classification"
    assert (floats.gradient(X, CLASSES.astype(float)) == integers.gradient(X, CLASSES)).all()


def test_shares_of_a_class_are_scored_as_probabilities():
    shares = RNG.uniform(size=60)
    trainer = Trainer(with_loss("binary-cross-entropy"), (X, shares))
    trainer.step(10)
    residual = (trainer.predict(X)[:, 0] - shares) ** 2
    assert trainer.scores().train_score == pytest.approx(1 - residual.sum() / ((shares - shares.mean()) ** 2).sum())


def test_a_column_of_classes_is_a_row_of_them():
    column, plain = Trainer(CLASSIFIES, (X, CLASSES[:, None])), Trainer(CLASSIFIES, (X, CLASSES))
    assert column.data.class_names == ("0", "1")
    assert (column.gradient(X, CLASSES[:, None]) == plain.gradient(X, CLASSES)).all()


def test_truth_values_and_whole_floats_are_asked_about_as_classes():
    trainer = Trainer(CLASSIFIES, (X, CLASSES))
    for y in (CLASSES > 0, CLASSES.astype(float), CLASSES.tolist(), CLASSES.astype(object), 2.0 * CLASSES - 1):
        assert trainer.loss(X, y) == trainer.loss(X, CLASSES)


class Frame:
    """What a library of tables gives to NumPy."""

    def __init__(self, values):
        self.values = values

    def __array__(self, dtype=None, copy=None):
        return np.array(self.values, dtype=object if dtype is None else dtype)


@pytest.mark.parametrize("held", [list, Frame, lambda a: np.array(a, dtype=object), lambda a: np.array(a, np.float32)])
def test_whatever_holds_the_numbers(held):
    x = X.astype(np.float32).astype(float)
    trainer = Trainer(CLASSIFIES, (held(x.tolist()), CLASSES))
    assert trainer.data.train.x.tolist() == x.tolist()
    assert trainer.predict(held(x.tolist())).tolist() == trainer.predict(x).tolist()


def test_objects_that_are_whole_numbers_are_classes():
    assert Trainer(CLASSIFIES, (X, Frame(CLASSES.tolist()))).data.task == "classification"


@pytest.mark.parametrize(
    ("x", "said"),
    [
        (np.where(X > 1, np.nan, X), r"every input must be a finite number, and x\[3, 0\] is nan: drop or fill"),
        ([[1.0, None], [2.0, 3.0]], r"x\[0, 1\] is missing: drop or fill such rows first"),
        ([[1.0], [2.0, 3.0]], "its rows are not all of the same length"),
        ([["1", "red"]], r"x\[0, 0\] is '1', which is no number"),
        (np.array([[1.0, "red"]], dtype=object), r"x\[0, 1\] is 'red', which is no number: encode such columns first"),
        (X[:, 0], r"shape \(60,\) is not \(samples, inputs\): use x.reshape\(-1, 1\) for one input"),
        (X + 1j, "values of type complex128 are not numbers"),
        (np.array([["2020-01-01"]], dtype="M8[D]"), r"values of type datetime64\[D\] are not numbers"),
        ([[10**400]], "it holds numbers that are too large"),
        (np.ma.masked_greater(X, 1), "some values are masked: drop or fill them first"),
    ],
)  # fmt: skip
def test_inputs_that_are_no_finite_numbers_are_refused(x, said):
    trainer = Trainer(REGRESSES, (X, NEAR_50))
    for ask in (lambda: Trainer(REGRESSES, (x, NEAR_50[: len(x)])), lambda: trainer.predict(x)):
        with pytest.raises(ValueError, match=f"^x: {said}") as caught:
            ask()
        assert str(caught.value).isprintable()


def test_a_gap_in_a_question_is_filled_where_the_experiment_fills_gaps():
    x = X.copy()
    x[::7, 0] = np.nan
    table = make_table("gaps", x, NEAR_50, ["a", "b"], "y")
    experiment = of_table(table).replace("data.missing", "mean")
    trainer = Trainer(experiment)
    filled = np.array([[trainer.data.filling.values[0], 1.0]])
    for gap in (np.nan, None):
        assert trainer.predict([[gap, 1.0]]).tolist() == trainer.predict(filled).tolist()
    with pytest.raises(ValueError, match=r"x\[0, 1\] is inf"):
        trainer.predict([[1.0, np.inf]])


@pytest.mark.parametrize(
    ("data", "said"),
    [((X, CLASSES, X), "not 3 arrays"), ((X,), "not 1 arrays"), ({"x": X}, "not dict"), (X, "not ndarray")],
)
def test_data_are_two_or_four_arrays(data, said):
    with pytest.raises(ValueError, match=said):
        Trainer(CLASSIFIES, data)


def test_what_is_no_experiment_checkpoint_engine_or_curve_is_named():
    trainer = Trainer(REGRESSES)
    for ask, said in (
        (
            lambda: Trainer("circle"),
            r'give an Experiment, such as preset\("circle"\) or load\(path\).experiment, not a str',
        ),
        (
            lambda: Trainer.resume(REGRESSES),
            r"give trainer.checkpoint\(\) or load\(path\).checkpoint, not a Experiment",
        ),
        (lambda: Trainer.resume(None), r"the training was not begun: use Trainer\(experiment\)"),
        (lambda: Trainer(REGRESSES, engine="cuda"), "engine: cuda is not accepted: use one of auto, numpy, compiled"),
        (lambda: trainer.history.view().curve("loss"), "there is no curve loss: use one of update, epoch"),
    ):
        with pytest.raises((TypeError, ValueError), match=said):
            ask()


def test_questions_about_other_shapes_are_refused():
    trainer = Trainer(REGRESSES, (X, NEAR_50))
    for ask, said in (
        (lambda: trainer.loss(X, NEAR_50[:5]), "y: 5 rows do not fit the 60 of x"),
        (lambda: trainer.loss(X, np.c_[NEAR_50, NEAR_50]), "y: its 2 columns do not fit 1 outputs"),
        (lambda: trainer.predict(np.c_[X, X]), r"x: shape \(60, 4\) does not fit: use \(samples, 2\)"),
    ):
        with pytest.raises(ValueError, match=said):
            ask()


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_reach_of_an_activation(name):
    """The values of a wide grid come to both ends of it, and not beyond."""
    values = ACTIVATIONS[name].value(np.linspace(-1000, 1000, 400_001))
    low, high = ACTIVATIONS[name].range
    assert values.min() >= low
    assert values.max() <= high
    assert values.min() == pytest.approx(low, abs=2e-3) if np.isfinite(low) else values.min() < -5
    assert values.max() == pytest.approx(high, abs=2e-3) if np.isfinite(high) else values.max() > 900


@pytest.mark.parametrize(
    ("budget", "said"),
    [
        ({"epochs": -1}, "epochs: -1 is not accepted: use a whole number from 0 up"),
        ({"epochs": 1.5}, "epochs: 1.5 is not accepted"),
        ({"updates": "3"}, "updates: '3' is not accepted"),
        ({"milliseconds": -1.0}, "milliseconds: -1.0 is not accepted: use a number from 0 up"),
        ({"milliseconds": math.nan}, "milliseconds: nan is not accepted"),
    ],
)
def test_a_budget_is_a_number_from_0_up(budget, said):
    trainer = Trainer(REGRESSES)
    with pytest.raises(ValueError, match=said):
        trainer.run(**budget)
    assert trainer.update == 0
    assert trainer.run(epochs=np.int64(1)) == trainer.updates_per_epoch


def test_none_is_no_array():
    with pytest.raises(ValueError, match="y: None was given where an array of numbers is needed"):
        Trainer(REGRESSES, (np.zeros((3, 2)), None))
