"""The plan that is proposed for a table never refuses it: what cannot be used is set aside, and said."""

import csv
import io
import random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnstudio.data import table_samples
from nnstudio.data.reading import Plan, TableError, plan_for, preview, read_table
from nnstudio.data.reading.plan import usual_plan
from nnstudio.spec.table import MOST_COLUMNS, MOST_VALUES

from ....fuzzing import PATIENCE_S, TIMES


def made_of(text, target=None):
    seen = preview(text)
    return read_table(seen, seen.plan if target is None else plan_for(seen.columns, target))


def reasons(made):
    return {one.column: one.why for one in made.left_out}


def rows(count, *columns):
    return "\n".join(",".join(column(k) for column in columns) for k in range(count)) + "\n"


def fraction(k):
    return f"{k * 0.37 % 5:.2f}"


def kind(k):
    return "uv"[k % 2]


def test_columns_that_are_always_the_same_are_set_aside():
    made = made_of("a,b,phone,kind\n" + rows(60, fraction, lambda k: "7", lambda k: ["", "yes"][k % 2], kind))
    assert reasons(made) == {"b": "constant", "phone": "constant"}
    assert made.table.rows == 60


def test_what_is_the_same_in_the_first_rows_alone_is_used():
    made = made_of("a,b,w,kind\n" + rows(5000, fraction, lambda k: str(k // 4000), lambda k: "xy"[k // 4000], kind))
    assert made.table.columns == ("a", "b", "w = y")


def test_categories_that_become_too_many_further_down_are_set_aside():
    made = made_of("a,w,kind\n" + rows(6000, fraction, lambda k: f"w{k % 40 if k < 3000 else k % 200}", kind))
    assert reasons(made) == {"w": "too many"}
    assert made.table.columns == ("a",)


def test_numbers_that_turn_into_words_further_down_become_categories_or_are_set_aside():
    few = made_of("a,w,kind\n" + rows(6000, fraction, lambda k: "12" if k < 3000 else "xyz"[k % 3], kind))
    assert few.table.columns == ("a", "w = 12", "w = x", "w = y", "w = z")
    many = made_of("a,w,kind\n" + rows(6000, fraction, lambda k: f"{k}.5" if k < 3000 else f"w{k % 90}", kind))
    assert reasons(many) == {"w": "not numbers"}


def test_a_target_sorted_by_its_classes():
    made = made_of("a,class\n" + rows(6000, fraction, lambda k: ["b", "a", "c"][k // 2000]))
    assert made.table.class_names == ("a", "b", "c")
    assert np.bincount(table_samples(made.table).y).tolist() == [2000, 2000, 2000]


def test_a_sorted_target_whose_first_numbers_are_few():
    made = made_of("a,amount\n" + rows(9000, fraction, lambda k: str(k // 500)))
    assert (made.table.class_names, made.table.rows) == ((), 9000)


def test_a_weak_guess_gives_way_to_another_column():
    made = made_of("a,b,w\n" + rows(6000, fraction, lambda k: "uv"[k % 2], lambda k: f"w{k % 40 if k < 3000 else k}"))
    assert made.table.target == "b"
    assert reasons(made) == {"w": "text"}


@pytest.mark.parametrize("cell", ["7", "0.5", "yes"])
def test_a_constant_target_is_never_replaced(cell):
    text = "a,b,target\n" + rows(60, fraction, kind, lambda k: cell)
    for target in (None, "target"):
        with pytest.raises(TableError, match=r"column target: .*choose another target") as refused:
            made_of(text, target)
        assert "\n" not in str(refused.value)
    unnamed = made_of(text.replace("target", "zebra"))
    assert (unnamed.table.target, reasons(unnamed)) == ("b", {"zebra": "constant"})
    with pytest.raises(TableError, match=r"column zebra: .*choose another target"):
        made_of(text.replace("target", "zebra"), "zebra")


def test_a_weak_guess_that_is_always_the_same_gives_way_in_long_tables_too():
    made = made_of("a,b,zebra\n" + rows(5000, fraction, kind, lambda k: ["", "7"][k % 2]))
    assert (made.table.target, reasons(made)) == ("b", {"zebra": "constant"})
    with pytest.raises(TableError, match="no column is left"):
        made_of("a,zebra\n" + rows(5000, lambda k: "3", lambda k: "7"))


def test_a_constant_column_of_a_targets_name_does_not_hide_the_target():
    made = made_of("a,condition,kind\n" + rows(60, fraction, lambda k: "x", kind))
    assert (made.table.target, reasons(made)) == ("kind", {"condition": "constant"})


def test_a_column_of_a_targets_name_with_too_many_classes_is_refused_only_where_it_was_asked_for():
    text = "a,b,label\n" + rows(6000, fraction, kind, lambda k: f"w{k % 40 if k < 3000 else k}")
    made = made_of(text)
    assert (made.table.target, reasons(made)) == ("b", {"label": "text"})
    with pytest.raises(TableError, match=r"column label: it has more than 100 classes: choose another target"):
        made_of(text, "label")


def test_of_wide_and_long_tables_fewer_rows_are_taken(monkeypatch):
    monkeypatch.setattr("nnstudio.data.reading.reader.MOST_VALUES", 600)
    made = made_of("a,b,kind\n" + rows(300, fraction, fraction, kind))
    assert made.table.rows == 200
    assert made.table.about.startswith("200 of 300 rows, chosen by chance")
    assert MOST_VALUES > 600


def test_of_too_many_columns_the_widest_categories_are_set_aside():
    names = [f"c{j}" for j in range(60)]
    body = "\n".join(",".join([fraction(k), *(f"w{(k + j) % 50}" for j in range(60)), kind(k)]) for k in range(100))
    made = made_of(",".join(["a", *names, "kind"]) + "\n" + body)
    assert len(made.table.columns) <= MOST_COLUMNS
    assert set(reasons(made).values()) == {"too many"}


def test_bad_cells_are_counted_and_the_first_are_named():
    text = "a,kind\n" + rows(400, lambda k: "oops" if k % 40 == 7 else fraction(k), kind)
    made = made_of(text)
    assert (made.bad_count, len(made.bad), made.bad[0].row) == (10, 5, 9)
    seen = preview(text)
    with pytest.raises(TableError, match='row 9, column a: "oops" is no number'):
        read_table(seen, Plan("kind", seen.plan.kinds, "refuse"))


def test_a_slip_among_numbered_classes_is_no_class():
    made = made_of("a,class\n" + rows(60, fraction, lambda k: "l" if k == 30 else str(k % 2)))
    assert made.table.class_names == ("0", "1")
    assert [(cell.row, cell.text) for cell in made.bad] == [(32, "l")]


@pytest.mark.parametrize("task", ["number", "category"])
def test_a_task_that_is_asked_for(task):
    seen = preview("a,stars\n" + rows(60, fraction, lambda k: str(k % 5)))
    plan = seen.plan.take("stars", task)
    made = read_table(seen, plan)
    assert bool(made.table.class_names) == (task == "category")
    assert plan.task_because == "as asked"


def test_a_parquet_file_of_every_type(tmp_path):
    core = pytest.importorskip("arro3.core", reason="reads Parquet; an extra")
    arrow = pytest.importorskip("arro3.io", reason="reads Parquet; an extra")
    kinds, count = core.DataType, 40
    flags = [k % 3 == 0 if k % 7 else None for k in range(count)]
    words = core.Array(["red", "blue", "grey", "blue"] * 10, type=kinds.large_utf8())
    columns = {
        "whole": core.Array([k % 9 if k % 5 else None for k in range(count)], type=kinds.int64()),
        "flag": core.Array(flags, type=kinds.bool()),
        "word": words.cast(kinds.dictionary(kinds.int8(), kinds.large_utf8())),
        "level": core.Array([k % 4 for k in range(count)], type=kinds.int64()).cast(
            kinds.dictionary(kinds.int8(), kinds.int64())),
        "nothing": core.Array([None] * count, type=kinds.int32()),
        "day": core.Array(list(range(count)), type=kinds.int32()).cast(kinds.date32()),
        "money": core.Array([float(k) for k in range(count)], type=kinds.float64()).cast(kinds.decimal128(10, 2)),
        "bytes": core.Array([b"x"] * count, type=kinds.binary()),
        "target": core.Array(["u", "v"] * 20, type=kinds.string_view()),
    }  # fmt: skip
    path = tmp_path / "t.parquet"
    arrow.write_parquet(core.Table.from_pydict(columns), str(path))
    made = made_of(path)
    assert reasons(made) == {"nothing": "empty", "day": "dates", "bytes": "unreadable", "money": "row numbers"}
    assert made.table.columns == ("whole", "flag = True", "word = blue", "word = grey", "word = red", "level")


# Anything at all

CELLS = st.one_of(
    st.sampled_from(["", "NA", "none", "Unknown", "#DIV/0!", "1,5", "$2.39", "45%", "yes", "no", "2024-01-01", "x"]),
    st.integers(-9, 9).map(str), st.floats(-1e6, 1e6).map(lambda value: f"{value:.3g}"), st.text(max_size=8),
)  # fmt: skip
COLUMN = st.tuples(
    st.sampled_from(["id", "y", "target", "price", "kind", "7", "", "x"]), st.lists(CELLS, min_size=1, max_size=6)
)
UNUSABLE = (
    "no column is left", "has only this column", "choose another target", "and 2 are the least", "header and no rows",
    "look for a missing quote", "it has more than", "choose another encoding", "needs a header and rows",
    "is this a text table", "the text is no table here", "no text table",
)  # fmt: skip


@settings(max_examples=150 * TIMES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(COLUMN, min_size=1, max_size=5), st.integers(1, 60), st.sampled_from(",;\t"), st.integers(0, 9))
@pytest.mark.timeout(PATIENCE_S)
def test_the_plan_that_is_proposed_is_never_refused_but_in_one_line(columns, count, separator, seed):
    draw, made = random.Random(seed), io.StringIO()
    writer = csv.writer(made, delimiter=separator)
    writer.writerow([name for name, _ in columns])
    writer.writerows([draw.choice(cells) for _, cells in columns] for _ in range(count))
    try:
        seen = preview(made.getvalue())
        table = read_table(seen, seen.plan).table
        assert not np.isinf(table_samples(table).x).any()
    except TableError as refused:
        assert_unusable(str(refused))


def assert_unusable(said):
    assert said.isprintable()
    assert any(reason in said for reason in UNUSABLE)


def test_a_guess_needs_no_columns_that_can_be_told():
    seen = preview("when,what\n" + rows(30, lambda k: f"2024-01-{1 + k % 28:02}", lambda k: f"name {k}"))
    assert usual_plan(seen.columns).target == "what"
    with pytest.raises(TableError, match="no column is left"):
        read_table(seen, seen.plan)


def test_what_is_left_out_is_said_where_nothing_is_left():
    many = preview("a,class\n" + rows(300, fraction, lambda k: f"w{k}"))
    with pytest.raises(TableError, match=r"no column is left to predict it from \(class: it identifies the rows\)"):
        read_table(many, many.plan)
    same = preview("a,b,class\n" + rows(30, lambda k: "7", lambda k: f"2024-01-{1 + k % 28:02}", kind))
    with pytest.raises(TableError, match=r"\(a: it is always the same, b: it holds dates or times\)"):
        read_table(same, same.plan)


def test_words_that_hardly_recur_are_no_target_by_their_place():
    text = "when,age,liked,remark\n" + rows(60, fraction, fraction, kind, lambda k: f"remark {k % 55}")
    made = made_of(text)
    assert (made.table.target, reasons(made)) == ("liked", {"remark": "text"})
    assert made_of(text, "remark").table.target == "remark"


@pytest.mark.parametrize(("one", "two"), [("1", "2"), ("1.0", "2.0"), ("$1", "$2")])
def test_a_number_is_one_class_however_it_is_written(one, two):
    unit = one.strip("0123456789.")
    made = made_of("a,class\n" + rows(60, fraction, lambda k: [one, two, f"{unit}1.00", f" {unit}02"][k % 4]))
    assert made.table.class_names == (one, two)
    assert np.bincount(table_samples(made.table).y).tolist() == [30, 30]


@pytest.mark.parametrize("name", ["price", "zebra"])
@pytest.mark.parametrize(("first", "later"), [("${}.5", "{}.5 €"), ("{}", "n{}"), ("{}.25", "no. {}")])
def test_numbers_that_turn_into_many_words_end_the_reading(name, first, later):
    seen = preview(f"a,b,{name}\n" + rows(6000, fraction, kind, lambda k: (first if k < 3000 else later).format(k)))
    with pytest.raises(TableError, match="choose another target"):
        read_table(seen, plan_for(seen.columns, name))
    try:
        read_table(seen, seen.plan)
    except TableError as refused:
        assert_unusable(str(refused))


def test_a_column_whose_first_rows_are_empty_is_not_called_empty():
    made = made_of(
        "a,v,w,class\n" + rows(5000, fraction, lambda k: fraction(k) if k > 3000 else "", lambda k: "", kind)
    )
    assert reasons(made) == {"v": "begins empty", "w": "begins empty"}
    assert reasons(made_of("a,w,class\n" + rows(50, fraction, lambda k: "", kind))) == {"w": "empty"}
