"""Rows of the user's own inside the experiment: content that is compared, copied and read back like a number."""

import base64
import json
import zlib

import numpy as np
import pytest

from nnstudio.data import make_table
from nnstudio.spec import Experiment, SpecError, Table, diff, parse, preset, replace
from nnstudio.spec.edit import effect, keeps_parameters
from nnstudio.spec.starts import with_source


def table(rows: int = 30, columns: int = 3, classes: int = 3, seed: int = 0, name: str = "own.csv") -> Table:
    rng = np.random.default_rng(seed)
    y = rng.normal(size=rows) if classes == 0 else np.arange(rows) % classes
    names = [f"c{k}" for k in range(columns)]
    return make_table(name, rng.normal(size=(rows, columns)), y, names, "t", [f"k{k}" for k in range(classes)])


def own(given: Table, source: str = "table", before: Experiment | None = None) -> Experiment:
    return replace(before or Experiment(), {"data.source": source, "data.table": given})


@pytest.mark.parametrize(
    ("classes", "loss", "outputs"),
    [(0, "half-squared", 1), (2, "half-squared", 1), (3, "categorical-cross-entropy", 3)],
)
def test_the_network_follows_the_rows(classes, loss, outputs):
    experiment = own(table(classes=classes))
    assert (experiment.training.loss, experiment.outputs, experiment.data.inputs) == (loss, outputs, 3)
    assert (experiment.data.samples, experiment.data.scaling, experiment.data.features) == (30, "standard", ())
    assert experiment.data.target_scaling == ("standard" if classes == 0 else "none")
    assert experiment.data.about.label == "own.csv"


def test_columns_like_those_of_the_plane_have_its_features():
    assert own(table(columns=1)).data.features == ("x1",)
    experiment = own(table(columns=2))
    assert experiment.data.features == ("x1", "x2")
    assert experiment.replace("data.degree", 4).data.inputs == 14


def test_it_goes_through_json_and_back():
    experiment = own(table())
    again = Experiment.from_json(experiment.to_json())
    assert again == experiment
    assert hash(again) == hash(experiment)
    assert again.data.table.values == experiment.data.table.values
    assert again.data.table.digest == table().digest != table(seed=1).digest


def test_other_numbers_make_another_experiment_and_another_run():
    before, after = own(table()), own(table(seed=1))
    assert before != after
    assert set(diff(before, after)) == {"data.table"}
    assert effect(before, after) == "restart"
    assert not keeps_parameters(before, after)


def test_painted_points_leave_the_weights_there_are():
    before = own(table(12, 2, 2), "painted")
    after = before.replace("data.table", table(13, 2, 2))
    assert after.data.samples == 13
    assert keeps_parameters(before, after)
    assert before.data.scaling == "none"
    third = before.replace("data.table", table(12, 2, 3))
    assert third.outputs == 3
    assert keeps_parameters(before, third)


def test_a_few_points_are_all_there_are():
    experiment = own(table(4, 2, 2), "painted")
    assert (experiment.data.samples, experiment.data.drawn, experiment.data.training_samples) == (10, 4, 2)


def test_another_source_lets_the_rows_go_and_undoes_what_they_needed():
    experiment = own(table())
    back = with_source(experiment, "circle").experiment
    assert back.data.table is None
    assert back.data.features == ("x1", "x2")
    assert (back.data.samples, back.data.scaling) == (500, "none")


def test_from_a_function_to_rows_there_is_a_network_again():
    assert own(table(), before=preset("bowl")).model.hidden


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"data.source": "table"}, "data.source: table has no rows yet"),
        ({"data.table": table()}, "data.table: circle has samples of its own"),
        ({"data.source": "painted", "data.table": table()}, "data.table: points are painted over two inputs"),
        ({"data.source": "table", "data.table": table(), "data.samples": 31}, "data.samples: 31 is more than the 30"),
    ],
)
def test_what_does_not_fit_is_said_in_one_line(changes, said):
    with pytest.raises(SpecError, match="^" + said):
        replace(Experiment(), changes)


def test_rows_cannot_be_typed():
    with pytest.raises(SpecError, match="import a table"):
        parse("data.table", "x")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"values": "no base64!"}, "damaged"),
        ({"values": base64.b64encode(b"nothing").decode()}, "damaged"),
        ({"values": base64.b64encode(zlib.compress(bytes(10_000_000))).decode()}, "numbers it declares"),
        ({"rows": 31}, "numbers it declares"),
        ({"rows": 100_000_000}, "rows"),
        ({"columns": ["a", "a", "b"]}, "twice"),
        ({"class_names": ["k0", "k1"]}, "names a class"),
        ({"class_names": ["k0"]}, "always k0"),
        ({"name": "a\nb"}, "name"),
        ({"columns": ["c"] * 5000}, "columns"),
    ],
)
def test_a_damaged_file_is_refused_before_it_is_unpacked(change, said):
    text = json.loads(own(table()).to_json())
    text["data"]["table"] |= change
    with pytest.raises(SpecError, match=said):
        Experiment.from_json(json.dumps(text))


def test_numbers_that_are_none_are_named_by_row_and_column():
    with pytest.raises(SpecError, match="row 2 has no finite number in b"):
        make_table("t", np.array([[1.0, 2.0], [3.0, np.inf]]), np.zeros(2), ["a", "b"], "t")
    with pytest.raises(SpecError, match="row 1 has no finite number in t"):
        make_table("t", np.zeros((2, 2)), np.array([np.nan, 1.0]), ["a", "b"], "t")


def test_gaps_and_categories_come_back_from_a_file():
    x = np.array([[1.0, np.nan, np.nan, np.nan], [np.nan, 0.0, 1.0, 0.0]])
    made = make_table("t", x, np.zeros(2), ["a", "k = u", "k = v", "k = w"], "t", categories=[(1, 3)])
    assert made.has_gaps
    assert not table().has_gaps
    again = Experiment.from_json(own(made).to_json()).data.table
    assert again == made
    assert again.categories == ((1, 3),)


@pytest.mark.parametrize("categories", [[(3, 2)], [(0, 2), (1, 1)], [(0, 0)], [(-1, 1)]])
def test_categories_that_are_no_columns_are_refused(categories):
    with pytest.raises(SpecError, match="columns of categories"):
        make_table("t", np.zeros((2, 4)), np.zeros(2), list("abcd"), "t", categories=categories)


def test_two_inputs_after_one_feed_the_network_both():
    one = own(table(columns=1))
    assert own(table(columns=2), before=one).data.features == ("x1", "x2")
    chosen = own(table(columns=2)).replace("data.features", ("x1", "x1^2"))
    assert own(table(columns=2, seed=1), before=chosen).data.features == ("x1", "x1^2")
    assert preset("line").replace("data.source", "circle").data.features == ("x1", "x2")
