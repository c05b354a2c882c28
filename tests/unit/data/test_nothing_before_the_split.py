"""Nothing that is measured looks at samples that are not trained on, in folds neither."""

import numpy as np
import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, PolynomialFeatures, StandardScaler

from nnstudio import Trainer
from nnstudio.data import Filling, draw, make_table, parts_of, prepare
from nnstudio.data.reading import Plan, TableError, preview, read_table
from nnstudio.learners import face
from nnstudio.search.folds import Plan as Folds
from nnstudio.search.validation import Job, fold_data, planned, validate
from nnstudio.spec import preset, replace
from nnstudio.spec.presets import of_table

ROWS = 30
KINDS = {"a": "number", "b": "number", "c": "category", "d": "category", "y": "number", "k": "category"}
NUMBER = st.floats(-1e9, 1e9).map(lambda value: f"{value:.6g}")
CELLS = {
    "a": st.one_of(NUMBER, st.just("")), "b": NUMBER, "c": st.sampled_from(["red", "green", "blue", ""]),
    "d": st.sampled_from(["yes", "no", ""]), "y": NUMBER, "k": st.sampled_from(["u", "v", "w"]),
}  # fmt: skip
SETTINGS = st.fixed_dictionaries({
    "data.scaling": st.sampled_from(["none", "standard"]), "data.noise": st.sampled_from([0.0, 20.0]),
    "data.degree": st.sampled_from([1, 2]), "data.train_share": st.sampled_from([0.3, 0.6]),
    "data.seed": st.integers(0, 5),
})  # fmt: skip
# With rows dropped, a gap that comes or goes makes a table of other rows: cells there keep their gaps.
RULES = st.sampled_from(["drop", "mean", "median"])


@st.composite
def tables(draw_):
    """Rows of cells by column, for a table whose every word is there often enough."""
    rng = np.random.default_rng(draw_(st.integers(0, 1000)))
    gap = draw_(st.sampled_from([0.0, 0.1, 0.3]))

    def gaps(cells):
        return ["" if rng.random() < gap else str(cell) for cell in cells]

    return {
        "a": gaps(np.round(rng.normal(50, 20, ROWS), 3)), "b": list(map(str, np.round(rng.normal(0, 1, ROWS), 3))),
        "c": gaps(rng.choice(["red", "green", "blue"], ROWS)), "d": gaps(rng.choice(["yes", "no"], ROWS)),
        "y": list(map(str, np.round(rng.normal(0, 5, ROWS), 3))), "k": list(rng.choice(["u", "v", "w"], ROWS)),
    }  # fmt: skip


def experiment_of(cells, target, rule, changes):
    """The experiment that is proposed for a table of these cells, and the numbers of the rows it has kept."""
    names = [name for name in cells if name == target or name not in "yk"]
    text = ",".join(names) + "\n" + "".join(
        ",".join(cells[name][row] for name in names) + "\n" for row in range(ROWS)
    )  # fmt: skip
    try:
        made = read_table(preview(text), Plan(target, {name: KINDS[name] for name in names}, rule))
    except TableError:  # too few rows are left, or all of them are the same
        reject()
    whole = [row for row in range(ROWS) if rule != "drop" or all(cells[name][row] for name in names)]
    return replace(of_table(made.table), changes), np.array(whole)


def same_classes(before, after):
    """Which columns and classes there are is told by all rows; a word that is there once would go with its cell."""
    one, other = before.data.table, after.data.table
    return (one.columns, one.class_names) == (other.columns, other.class_names)


def bits(data):
    """What the training part trains on and was filled in with, to the last bit."""
    return [part.tobytes() for part in (data.train.x, data.train.y, data.filling.values)]


def changed_cell(data, cells, rows, target, rule):
    """The cells with one of them changed in one of these rows."""
    names = [name for name in cells if name == target or name not in "yk"]
    name, row = data.draw(st.sampled_from(names)), int(data.draw(st.sampled_from(sorted(rows))))
    cell = data.draw(CELLS[name])
    assume(rule != "drop" or cell)
    return {**cells, name: [*cells[name][:row], cell, *cells[name][row + 1 :]]}


@settings(max_examples=150, deadline=None)
@given(tables(), st.sampled_from("yk"), RULES, SETTINGS, st.data())
def test_a_cell_of_the_validation_or_test_part_moves_no_bit_of_the_training_part(cells, target, rule, changes, data):
    before, whole = experiment_of(cells, target, rule, changes)
    parts = parts_of(before.data, len(whole))
    others = whole[np.concatenate([parts.validation, parts.test])]
    after, _ = experiment_of(changed_cell(data, cells, others, target, rule), target, rule, changes)
    assume(same_classes(before, after))
    assert bits(prepare(before.data)) == bits(prepare(after.data))


@settings(max_examples=60, deadline=None)
@given(tables(), st.sampled_from("yk"), RULES, SETTINGS, st.booleans(), st.data())
def test_nor_does_a_cell_that_a_fold_holds_out(cells, target, rule, changes, early, data):
    changes = changes | {"training.early_stopping": early}
    before, whole = experiment_of(cells, target, rule, changes)
    plan = Folds(3, stratified=False)
    folds = planned(before, plan)
    fold = folds.folds[data.draw(st.integers(0, 2))]
    kept = whole[np.concatenate([fold.held, parts_of(before.data, len(whole)).test])]
    after, _ = experiment_of(changed_cell(data, cells, kept, target, rule), target, rule, changes)
    assume(same_classes(before, after))
    one, other = (fold_data(Job(e, draw(e.data), fold))[0] for e in (before, after))
    assert bits(one) == bits(other)


def outlier_table(value):
    """Gaps in the training part, and `value` in the last row of the test part."""
    rng = np.random.default_rng(3)
    x, y = rng.normal(10, 1, (40, 2)), rng.normal(size=40)
    parts = parts_of(of_table(make_table("t", x, y, ["a", "b"], "y")).data, 40)
    x[parts.train[:3], 0] = np.nan
    x[parts.test[-1], 0] = value
    return of_table(make_table("t", x, y, ["a", "b"], "y"))


def test_an_outlier_in_the_test_part_moves_no_training_input():
    clean, wild = prepare(outlier_table(9.0).data), prepare(outlier_table(1e6).data)
    assert bits(clean) == bits(wild)
    assert wild.train.raw[:, 0].max() < 20


def gappy(rows=90):
    rng = np.random.default_rng(5)
    words = rng.choice(3, rows, p=[0.5, 0.3, 0.2])
    x = np.column_stack([rng.exponential(5, rows), rng.normal(size=rows), np.eye(3)[words]])
    y = x[:, 0] - 2 * x[:, 1] + words + 0.1 * rng.normal(size=rows)
    x[rng.random(rows) < 0.2, 0] = np.nan
    x[rng.random(rows) < 0.2, 2:] = np.nan
    names = ["a", "b", "k = u", "k = v", "k = w"]
    return of_table(make_table("t", x, y, names, "y", categories=[(2, 3)]))


@pytest.mark.parametrize("rule", ["mean", "median"])
def test_gaps_are_filled_as_scikit_learn_fills_them(rule):
    experiment = replace(gappy(), {"data.missing": rule, "data.scaling": "none"})
    prepared, samples = prepare(experiment.data), draw(experiment.data)
    train = samples.x[parts_of(experiment.data, len(samples.x)).train]
    numbers = SimpleImputer(strategy=rule).fit(train[:, :2])
    # One column of words, as scikit-learn has it before it is spread.
    words = np.where(np.isnan(train[:, 2]), np.nan, train[:, 2:].argmax(axis=1)).reshape(-1, 1)
    usual = int(SimpleImputer(strategy="most_frequent").fit(words).statistics_[0])
    expected = [*numbers.statistics_, *np.eye(3)[usual]]
    np.testing.assert_allclose(prepared.filling.values, expected, rtol=1e-14)
    row = np.full((1, 5), np.nan)
    np.testing.assert_array_equal(prepared.transform(row)[0], prepared.filling.values)


@pytest.mark.parametrize(("rule", "degree"), [("mean", 1), ("median", 1), ("mean", 2)])
def test_cross_validation_fills_in_each_fold_as_a_pipeline_of_scikit_learn_does(rule, degree):
    changes = {"data.missing": rule, "model.hidden": "none", "data.test_share": 0.0, "data.degree": degree}
    experiment = replace(gappy(), changes | {"data.train_share": 0.8})
    table = experiment.data.table
    # Without the words, whose filling scikit-learn knows only before they are spread.
    x = np.frombuffer(table.values).reshape(table.rows, -1)[:, :2]
    y = draw(experiment.data).y
    experiment = replace(experiment, {"data.table": make_table("t", x, y, ["a", "b"], "y")})
    made = validate(experiment, Folds(5), fit=face.solve)
    terms = PolynomialFeatures(degree, include_bias=False)
    peer = make_pipeline(SimpleImputer(strategy=rule), terms, StandardScaler(), LinearRegression())
    for one in made.done:
        peer.fit(x[one.fold.train], y[one.fold.train])
        expected = peer.score(x[one.fold.held], y[one.fold.held])
        assert one.held["r2"] == pytest.approx(expected, rel=1e-9)


def test_a_column_without_any_value_in_the_training_part_is_filled_with_nothing():
    x = np.array([[np.nan, 1.0], [np.nan, 3.0]])
    np.testing.assert_array_equal(Filling.fit(x, "mean").values, [0, 2])
    np.testing.assert_array_equal(Filling.fit(x, "median").values, [0, 2])
    np.testing.assert_array_equal(Filling.fit(x[:, :1], "mean", [(0, 1)]).values, [0])


def test_a_word_that_the_training_part_lacks_feeds_nothing():
    rows = 60
    rng = np.random.default_rng(2)
    words = rng.integers(0, 2, rows)
    parts = parts_of(of_table(make_table("t", rng.normal(size=(rows, 1)), np.zeros(rows), ["a"], "y")).data, rows)
    words[parts.test[:2]] = 2
    x = np.column_stack([rng.normal(size=rows), np.eye(3)[words]])
    table = make_table("t", x, rng.normal(size=rows), ["a", "k = u", "k = v", "k = w"], "y", categories=[(1, 3)])
    trainer = Trainer(of_table(table))
    trainer.run(epochs=2)
    encoder = OneHotEncoder(handle_unknown="ignore").fit(words[parts.train, None])
    seen = encoder.transform(words[parts.test, None]).toarray()
    np.testing.assert_array_equal(trainer.data.test.raw[:, 1:], np.column_stack([seen, np.zeros(len(seen))]))
    unknown, nothing = np.array([[0.5, 0, 0, 1]]), np.array([[0.5, 0, 0, 0]])
    np.testing.assert_array_equal(trainer.predict(unknown), trainer.predict(nothing))


@pytest.mark.parametrize("name", ["iris", "wine"])
def test_noise_is_counted_in_deviations_of_the_training_part(name):
    experiment = replace(preset(name), {"data.noise": 10.0})
    clean, noisy = prepare(preset(name).data), prepare(experiment.data)
    rng = np.random.default_rng(np.random.SeedSequence([experiment.data.seed, 102]))
    drawn = rng.standard_normal(draw(experiment.data).x.shape)[parts_of(experiment.data, experiment.data.drawn).train]
    expected = clean.train.raw + 0.1 * clean.train.raw.std(axis=0) * drawn
    np.testing.assert_allclose(noisy.train.raw, expected, rtol=1e-12)
