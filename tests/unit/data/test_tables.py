"""The bundled tables have the sizes, names and statistics that are known of them."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnstudio.choices.sources import SOURCES
from nnstudio.data import load_table, prepare
from nnstudio.spec import Data

FACTS = json.loads((Path(__file__).parents[2] / "truth" / "data_facts.json").read_text(encoding="utf-8"))
TABLES = [name for name, source in SOURCES.items() if source.table]


def table(source, samples=None, noise=0.0, seed=0):
    rows = samples or SOURCES[source].samples
    return load_table(Data(source=source, samples=rows, noise=noise, seed=seed, features=()))


@pytest.mark.parametrize("source", FACTS["tables"])
def test_sizes_and_class_counts(source):
    facts, drawn = FACTS["tables"][source], table(source)
    assert drawn.x.shape == (facts["n"], facts["features"])
    assert np.bincount(drawn.y).tolist() == facts["classes"]
    assert len(drawn.class_names) == len(facts["classes"])


@pytest.mark.parametrize("source", TABLES)
def test_tables_are_as_the_spec_announces_them(source):
    about, drawn = SOURCES[source], table(source)
    assert drawn.x.shape == (about.samples, about.inputs)
    assert (drawn.task, len(drawn.class_names)) == (about.task, about.classes)
    assert len(set(drawn.input_names)) == about.inputs


def test_columns_and_classes_have_their_own_names():
    iris, cancer, digits = table("iris"), table("breast-cancer"), table("digits")
    assert iris.input_names[0] == "sepal length (cm)"
    assert iris.class_names == ("setosa", "versicolor", "virginica")
    assert cancer.class_names == ("malignant", "benign")
    assert digits.class_names == tuple("0123456789")


def test_diabetes_is_in_raw_units():
    facts, drawn = FACTS["diabetes"], table("diabetes")
    assert len(drawn.x) == facts["n"]
    assert list(drawn.input_names) == facts["features"]
    assert drawn.y.mean() == pytest.approx(facts["y_mean"], rel=1e-9)
    assert drawn.y.var() == pytest.approx(facts["y_var_population"], rel=1e-9)
    assert drawn.x[:, 2].mean() == pytest.approx(facts["bmi_mean_raw"], rel=1e-9)


@pytest.mark.parametrize(("columns", "fact"), [(slice(None), "all_features_r2"), (slice(2, 3), "r2_on_bmi")])
def test_least_squares_on_diabetes_explains_what_it_is_known_to(columns, fact):
    drawn = table("diabetes")
    design = np.column_stack([np.ones(len(drawn.x)), drawn.x[:, columns]])
    answer = design @ np.linalg.lstsq(design, drawn.y)[0]
    explained = 1 - ((drawn.y - answer) ** 2).mean() / drawn.y.var()
    assert explained == pytest.approx(FACTS["diabetes"][fact], rel=1e-9)


@pytest.mark.parametrize("source", TABLES)
def test_a_subset_takes_different_rows_of_the_table_by_seed(source):
    whole, part, other = table(source), table(source, samples=60), table(source, samples=60, seed=1)
    assert len(part.x) == len(part.y) == 60
    known = {(*row, answer) for row, answer in zip(whole.x, whole.y, strict=True)}
    assert all((*row, answer) in known for row, answer in zip(part.x, part.y, strict=True))
    assert not np.array_equal(part.x, other.x)
    assert np.array_equal(part.x[:20], table(source, samples=20).x)


def test_a_subset_has_no_row_twice():
    # Targets and ten columns together tell all 442 rows apart.
    part = table("diabetes", samples=400)
    assert len({(*row, answer) for row, answer in zip(part.x, part.y, strict=True)}) == 400


def parts(source, **changes):
    rows = SOURCES[source].samples
    return prepare(Data(**{"source": source, "samples": rows, "features": (), "train_share": 0.6, **changes}))


def test_noise_has_the_given_share_of_each_columns_deviation_and_spares_the_answers():
    clean, noisy = parts("digits"), parts("digits", noise=20.0)
    deviation = clean.train.raw.std(axis=0)
    varied = deviation > 0
    for name in ("train", "validation", "test"):
        before, after = getattr(clean, name), getattr(noisy, name)
        assert np.array_equal(before.y, after.y)
        error = (after.raw - before.raw)[:, varied] / deviation[varied]
        assert error.std() == pytest.approx(0.2, rel=0.02)
        assert np.array_equal(after.raw[:, ~varied], before.raw[:, ~varied])


def test_noise_takes_the_same_rows():
    clean, noisy = parts("iris", samples=50), parts("iris", samples=50, noise=5.0)
    assert np.array_equal(clean.train.y, noisy.train.y)
    assert np.abs(noisy.train.raw - clean.train.raw).max() < 0.05 * 5 * table("iris").x.std(axis=0).max()


def test_a_formula_is_no_table():
    with pytest.raises(ValueError, match="circle is not a table: use one of iris"):
        load_table(Data())
