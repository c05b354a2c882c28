"""Tables as people have them: every dress of text, gaps, categories, and the place of what is wrong."""

import codecs

import numpy as np
import pytest

from nnstudio.data import table_samples
from nnstudio.data.reading import BadCell, LeftOut, Plan, ReadingStopped, TableError, preview, read_table
from nnstudio.spec.table import MOST_ROWS

FLOWERS = "length,width,colour,kind\n1.5,2,red,a\n2.5,3,blue,b\n3.5,4,green,a\n4.5,5,red,b\n"


def read(text: str, target: str = "", missing: str = "drop", **kinds):
    seen = preview(text)
    plan = seen.plan
    return read_table(seen, Plan(target or plan.target, {**plan.kinds, **kinds}, missing))


def test_a_plain_table_needs_no_choice():
    seen = preview(FLOWERS)
    assert [(c.name, c.kind) for c in seen.columns] == [
        ("length", "number"), ("width", "number"), ("colour", "category"), ("kind", "category"),
    ]  # fmt: skip
    assert seen.plan.target == "kind"
    made = read_table(seen, seen.plan)
    table = made.table
    assert table.columns == ("length", "width", "colour = blue", "colour = green", "colour = red")
    assert (table.target, table.class_names, table.rows) == ("kind", ("a", "b"), 4)
    samples = table_samples(table)
    np.testing.assert_array_equal(samples.x[1], [2.5, 3, 1, 0, 0])
    np.testing.assert_array_equal(samples.y, [0, 1, 0, 1])
    assert table.about == "4 rows, 3 columns, to predict kind"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(tmp_path, encoding, newline):
    path = tmp_path / "größe.csv"
    path.write_bytes("größe,art\n1,grün\n2,weiß\n3,grün\n".replace("\n", newline).encode(encoding))
    seen = preview(path)
    assert [column.name for column in seen.columns] == ["größe", "art"]
    assert bool(seen.layout.guessed) == (encoding in ("latin-1", "utf-16-le", "utf-16-be"))
    assert read_table(seen, seen.plan).table.class_names == ("grün", "weiß")


@pytest.mark.parametrize(
    ("text", "delimiter", "decimal"),
    [
        ("a;b;c\n1,5;2,5;x\n2,5;3;y\n", ";", ","),
        ("a;b;c\n1.234,5;2,5;x\n2,5;3;y\n", ";", ","),
        ("a\tb\tc\n1.5\t2\tx\n2\t3\ty\n", "\t", "."),
        ("sep=;\na;b;c\n1.5;2;x\n2;3;y\n", ";", "."),
        ('a,b,c\n"1,234.5",2,x\n2,3,y\n', ",", "."),
        ("a;b;c\n1\u00a0234,5;2,5;x\n2,5;3;y\n", ";", ","),
        ("a|b|c\n1.5|2|x\n2|3|y\n", "|", "."),
        ("a b c\n1.5   2 x\n 2 3 y \n", " ", "."),
        ('a,b,c\n"1.5", "2","x, or ""y"""\n2,3,y\n', ",", "."),
        ("a,b,c,\n1.5,2,x,\n2,3,y,\n", ",", "."),
        ("a,b,c\n\n1.5,2,x\n,,\n2,3,y\n\n", ",", "."),
    ],
)
def test_dresses_of_the_same_table(text, delimiter, decimal):
    seen = preview(text)
    assert (seen.layout.delimiter, seen.layout.decimal) == (delimiter, decimal)
    plan = Plan("c", {"a": "number", "b": "number", "c": "category"})
    samples = table_samples(read_table(seen, plan).table)
    assert samples.x[0, 0] in (1.5, 1234.5)
    assert samples.x[1].tolist() in ([2, 3], [2.5, 3])


def test_without_a_header_columns_are_counted():
    seen = preview("5.1,3.5,a\n4.9,3.0,b\n4.7,3.2,a\n")
    assert [column.name for column in seen.columns] == ["column 1", "column 2", "column 3"]
    assert read_table(seen, seen.plan).table.rows == 3


def test_names_that_are_no_names():
    seen = preview("a,a,,b\tc\n1,2,3,x\n4,5,6,y\n")
    assert [column.name for column in seen.columns] == ["a", "a 2", "column 3", "b c"]


@pytest.mark.parametrize(
    ("cells", "kind", "why"),
    [
        (["1", "2.5", "-3e2"], "number", ""),
        (["yes", "no", "yes"], "category", ""),
        (["2024-01-31", "2024-02-28", "2024-03-01"], "ignore", "dates"),
        (["31.1.2024", "1.2.2024", "3.3.2024"], "ignore", "dates"),
        (["", "NA", "?"], "ignore", "empty"),
        (["7", "7", "7"], "ignore", "constant"),
        ([str(k) for k in range(1, 20)], "number", ""),
        ([f"name {k}" for k in range(1, 20)], "ignore", "id"),
    ],
)
def test_what_a_column_seems_to_be(cells, kind, why):
    text = "z,w\n" + "".join(f"{cell},{k % 2}\n" for k, cell in enumerate(cells))
    column = preview(text).columns[0]
    assert (column.kind, column.why) == (kind, why)


def test_row_numbers_feed_nothing():
    text = "id,x,y\n" + "".join(f"{k},{k * 0.5},{k % 2}\n" for k in range(1, 30))
    seen = preview(text)
    assert (seen.columns[0].kind, seen.columns[0].why) == ("ignore", "id")
    assert read_table(seen, seen.plan).table.columns == ("x",)


def test_few_whole_numbers_are_classes_as_a_target_and_amounts_as_inputs():
    seen = preview("rooms,price,stars\n" + "".join(f"{k % 4},{k * 1.5},{k % 5}\n" for k in range(40)))
    assert seen.plan.kinds == {"rooms": "number", "price": "number", "stars": "category"}
    assert read(FLOWERS, "width").table.class_names == ()


def test_gaps_are_dropped_filled_or_refused():
    text = "a,b,k\n1,x,u\n,y,v\n3,,u\n5,x,\n7,x,v\n"
    dropped = read(text, missing="drop", b="category")
    assert (dropped.table.rows, dropped.dropped, dropped.read) == (2, 3, 5)
    assert dropped.left_out == (LeftOut("b", "constant"),)  # in the rows that are left
    filled = read(text, missing="mean", b="category")
    assert (filled.table.rows, filled.dropped, filled.filled) == (4, 1, 2)  # a row without its target is no sample
    np.testing.assert_array_equal(table_samples(filled.table).x[:, 0], [1, np.nan, 3, 7])
    np.testing.assert_array_equal(table_samples(filled.table).x[:, 1], [0, 1, np.nan, 0])
    with pytest.raises(TableError) as refused:
        read(text, missing="refuse", b="category")
    assert (refused.value.row, refused.value.column) == (3, "a")


@pytest.mark.parametrize(
    ("text", "kinds", "row", "column", "said"),
    [
        ("a,k\n1,x\n2,y\nthree,x\n", {"a": "number"}, 4, "a", '"three" is no number'),
        ("a,k\n1,x\n\n2024-01-02,y\n3,x\n", {"a": "number"}, 4, "a", '"2024-01-02" is a date'),
        ("a,k\n1,x\n1_000,y\n", {"a": "number"}, 3, "a", '"1_000" is no number'),
        ("a,k\n1,x\ninf,y\n", {"a": "number"}, 3, "a", '"inf" is no number'),
        ("a,b,k\n1,2,x\n2,y\n", {}, 3, None, "2 values where there are 3 columns"),
        ("a,k\n1,x\n2,x\n", {"a": "number", "k": "category"}, None, "k", "one class"),
        ("a,k\n1,x\n2,y\n", {"a": "ignore"}, None, "k", "no column is left"),
        ("a,k\n1,x\n2,y\n", {"k": "ignore"}, None, "k", "left out"),
        ("a,k\n,x\n,y\n3,\n", {"a": "number"}, None, None, "0 of its 3 rows have every value"),
        ("a,k\n" + "".join(f"w{j},{j % 2}\n" for j in range(60)), {"a": "category"}, None, "a", "more than 50"),
    ],
)
def test_what_is_wrong_has_a_place(text, kinds, row, column, said):
    with pytest.raises(TableError, match=said) as wrong:
        read(text, "k", **kinds)
    assert (wrong.value.row, wrong.value.column) == (row, column)
    assert "\n" not in str(wrong.value)


def test_a_row_that_is_wrong_beyond_the_preview_is_found():
    text = "a,k\n" + "".join(f"{k},{k % 2}\n" for k in range(5000)) + "x,1\n"
    with pytest.raises(TableError, match=r'^row 5,002, column a: "x" is no number') as wrong:
        read(text, missing="refuse")
    assert wrong.value.row == 5002
    assert read(text).bad == (BadCell(5002, "a", "x"),)  # otherwise it is a gap, and said


def test_the_next_character_is_in_another_encoding(tmp_path):
    path = tmp_path / "late.csv"
    lines = [f"{k},{'ab'[k % 2]}\n" for k in range(100_000)]
    path.write_bytes(("x,k\n" + "".join(lines)).encode() + "1,grün\n".encode("latin-1"))
    seen = preview(path)
    with pytest.raises(TableError, match="not UTF-8: choose another encoding"):
        read_table(seen, seen.plan)
    again = preview(path, encoding="latin-1")
    assert "grün" in read_table(again, again.plan).table.class_names


@pytest.mark.parametrize(
    "content",
    [b"", b"\n\n", b"PK\x03\x04rest", b"a\0\x01\x02b", codecs.BOM_UTF16_LE + b"\x00\xd8\x00\x00\x01", b"\xff" * 40],
)
def test_what_is_no_table_says_so(tmp_path, content):
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    with pytest.raises(TableError):
        read_table(preview(path), Plan("b", {"a": "number", "b": "number"}))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(TableError, match="could not be opened"):
        preview(tmp_path / "none.csv")


def test_a_line_without_end_is_not_swallowed(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("a,b\n" + "1" * 3_000_000)
    with pytest.raises(TableError, match="more than 1,000,000 characters"):
        read_table(preview(path), preview(path).plan)


def test_of_more_rows_than_an_experiment_takes_some_are_chosen_by_chance():
    rows = MOST_ROWS + 500
    seen = preview("a,k\n" + "".join(f"{k},{'uv'[k % 2]}\n" for k in range(rows)))
    told: list[float] = []
    made = read_table(seen, Plan("k", {"a": "number", "k": "category"}), lambda done: told.append(done) is None)
    assert (made.read, made.table.rows) == (rows, MOST_ROWS)
    assert made.table.about.startswith("100,000 of 100,500 rows, chosen by chance")
    assert made.table == read_table(seen, Plan("k", {"a": "number", "k": "category"})).table
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_reading_can_be_stopped():
    with pytest.raises(ReadingStopped):
        read_table(preview(FLOWERS), preview(FLOWERS).plan, lambda _done: False)


def test_parquet_reads_like_text(tmp_path):
    core = pytest.importorskip("arro3.core", reason="reads Parquet; an extra")
    arrow = pytest.importorskip("arro3.io", reason="reads Parquet; an extra")
    utf8, int64 = core.DataType.utf8(), core.DataType.int64()
    table = core.Table.from_pydict({
        "x": core.Array(np.array([1.0, 2.0, 3.0, 4.0])),
        "n": core.Array([1, None, 3, 4], type=int64),
        "w": core.Array(["red", "blue", "red", "blue"], type=utf8),
        "k": core.Array(["a", "b", None, "b"], type=utf8),
    })  # fmt: skip
    path = tmp_path / "t.parquet"
    arrow.write_parquet(table, str(path))
    seen = preview(path)
    assert [column.kind for column in seen.columns] == ["number", "number", "category", "category"]
    made = read_table(seen, Plan("k", seen.plan.kinds, "mean"))
    assert (made.table.rows, made.dropped, made.filled) == (3, 1, 1)
    np.testing.assert_allclose(table_samples(made.table).x[1], [2, np.nan, 0])
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(TableError, match="no Parquet table"):
        preview(path)


def test_what_stands_before_an_error_is_seen():
    seen = preview("a,b,k\n1,2,x\n3,4,y\n5,z\n6,7,x\n")
    assert seen.rows == (("1", "2", "x"), ("3", "4", "y"))
    assert seen.row_numbers == (2, 3)
    assert (seen.error.row, seen.columns[0].kind) == (4, "number")


def test_many_words_are_classes_as_the_last_column():
    rows = "".join(f"{k * 0.1},word {k % 70},kind {k % 60}\n" for k in range(200))
    seen = preview("size,word,kind\n" + rows)
    assert (seen.columns[1].kind, seen.columns[2].kind) == ("ignore", "ignore")
    made = read_table(seen, seen.plan).table
    assert (made.target, len(made.class_names), made.columns) == ("kind", 60, ("size",))
