"""Tables as programs and people write them: what stands around the rows, and how numbers are written."""

import gzip
import random

import numpy as np
import pytest

from nnstudio.data import table_samples
from nnstudio.data.reading import TableError, is_table_name, plan_for, preview, read_table, sources

BODY = [f"{k * 0.37 % 5:.2f},{k * 0.73 % 3:.2f},{'uvw'[k % 3]}" for k in range(30)]


def made_of(source):
    seen = preview(source)
    assert seen.error is None
    return read_table(seen, seen.plan)


def column_of(cells, name="a"):
    """What a column of these cells is seen to be, beside another one and a target."""
    lines = [f'"{cell}",{k * 0.37 % 5:.2f},{"uv"[k % 2]}' for k, cell in enumerate(cells)]
    seen = preview("\n".join([f"{name},b,kind", *lines]))
    return seen, next(column for column in seen.columns if column.name == name)


# Around the rows


@pytest.mark.parametrize(
    ("above", "skip"),
    [
        (["a,b,kind"], 0),
        (["Measurements of 2024", "a,b,kind"], 1),
        (["Measurements, taken by hand", "", "a,b,kind"], 2),
        (["Title,,", "a,b,kind"], 1),
        (["# one comment", "#another, with commas, in it", "a,b,kind"], 2),
        (["", "# after a blank line", "", "a,b,kind"], 3),
        (["# a,b,kind"], 0),
        (["# units: cm", "# a,b,kind"], 1),
        (["sep=,", "a,b,kind"], 0),
    ],
)
def test_what_stands_above_a_header_is_passed_over(above, skip):
    seen = preview("\n".join([*above, *BODY]))
    assert [column.name for column in seen.columns] == ["a", "b", "kind"]
    assert seen.layout.skip == skip
    assert seen.row_numbers[0] == len(above) + 1
    assert read_table(seen, seen.plan).table.rows == 30


def test_a_row_keeps_its_number_below_a_title():
    body = [*BODY[:10], "oops,1.00,u", *BODY[10:]]
    bad = made_of("\n".join(["My table", "", "a,b,kind", *body])).bad
    assert [(cell.row, cell.column, cell.text) for cell in bad] == [(14, "a", "oops")]


def test_comments_above_rows_without_a_header():
    seen = preview("\n".join(["# made by hand", *BODY]))
    assert [column.name for column in seen.columns] == ["column 1", "column 2", "column 3"]
    assert read_table(seen, seen.plan).table.rows == 30


@pytest.mark.parametrize("quoted", [True, False])
@pytest.mark.parametrize("separator", [",", " ", "\t"])
def test_one_name_fewer_than_values_leaves_row_names(quoted, separator):
    mark = '"' if quoted else ""
    lines = [f"{mark}{k + 1}{mark},{line}".replace(",", separator) for k, line in enumerate(BODY)]
    made = made_of("\n".join([separator.join(f"{mark}{name}{mark}" for name in ("a", "b", "kind")), *lines]))
    assert made.table.columns == ("a", "b")
    assert [(one.column, one.why) for one in made.left_out] == [("row names", "row names")]


@pytest.mark.parametrize("separator", [",", "\t", ";", " "])
@pytest.mark.parametrize("header", ["#,a,kind", "#n,a,kind"])
def test_a_first_column_may_be_called_by_a_comment_sign(separator, header):
    lines = [f"{k},{line[:4]},{line[-1]}" for k, line in enumerate(BODY, 1)]
    made = made_of("\n".join([header, *lines]).replace(",", separator))
    assert made.table.columns == ("a",)
    assert [one.column for one in made.left_out] == [header.split(",")[0].replace("#n", "n")]


def test_names_apart_from_a_comment_sign():
    lines = [line.replace(",", " ") for line in BODY]
    assert made_of("\n".join(["# a b kind", *lines])).table.columns == ("a", "b")


def test_colours_are_no_comments():
    lines = [f"#{k * 4321 % 0xFFFFFF:06x},{k * 0.37 % 5:.2f},{'uv'[k % 2]}" for k in range(30)]
    for header in ([], ["colour,a,kind"]):
        assert made_of("\n".join([*header, *lines])).table.rows == 30


def test_row_names_before_a_single_column():
    seen = preview('"speed"\n' + "".join(f'"{k}",{k * 0.7 % 9:.1f}\n' for k in range(1, 20)))
    assert [(column.name, column.why) for column in seen.columns] == [("row names", "row names"), ("speed", "")]


@pytest.mark.parametrize("first", [",0,1,2,3", "label,400,410,420,430", "country,2001,2002,2003,2004", "x,1,2,3,4"])
def test_a_header_may_count(first):
    lines = [f"{'abc'[k % 3]}," + ",".join(f"{k * j * 0.37 % 5:.2f}" for j in range(1, 5)) for k in range(30)]
    seen = preview("\n".join([first, *lines]))
    assert [column.name for column in seen.columns][1:] == first.split(",")[1:]
    assert read_table(seen, seen.plan).read == 30


@pytest.mark.parametrize("header", ["0,1,2,3,4", "1,2,3,4,5", "1990,1991,1992,1993,1994", "400,410,420,430,440"])
def test_a_header_of_nothing_but_numbers(header):
    draw = random.Random(0)
    lines = [",".join(f"{draw.gauss(0, 1):.3f}" for _ in range(5)) for _ in range(100)]
    seen = preview("\n".join([header, *lines]))
    assert [column.name for column in seen.columns] == header.split(",")
    assert read_table(seen, seen.plan).read == 100


@pytest.mark.parametrize(
    "lines",
    [
        [f"{k},{k + 1},{k + 2},{k + 3}" for k in range(40)],  # every row counts
        [f"{1 + k % 7},{3 + k % 5},{9 + k % 3},{k % 2}" for k in range(40)],
        ["0,1,2"] + [f"{k % 3},{k % 2},{k % 5}" for k in range(40)],
        [f"{1990 + k},{1991 + k},{k % 2}" for k in range(40)],
        [f"{0.5 + k},{1 + k},{2 + k}" for k in range(40)],
        [f"5,1{k % 10},{'uv'[k % 2]}" for k in range(40)],
    ],
)
def test_rows_of_numbers_are_no_header(lines):
    seen = preview("\n".join(lines))
    assert not seen.layout.header
    assert seen.columns[0].name == "column 1"


@pytest.mark.parametrize("name", ["rownames", "X", "PassengerId", "Unnamed: 0", "__index_level_0__", "", "zebra", "n"])
@pytest.mark.parametrize("first", [0, 1])
def test_row_numbers_are_known_whatever_their_name(name, first):
    made = made_of("\n".join([f"{name},a,b,kind", *(f"{k + first},{line}" for k, line in enumerate(BODY))]))
    assert made.table.columns == ("a", "b")
    assert [one.column for one in made.left_out] == [name or "column 1"]


@pytest.mark.parametrize("name", ["", "X"])
def test_row_numbers_may_have_gaps_where_rows_were_taken_out(name):
    made = made_of("\n".join([f"{name},a,b,kind", *(f"{k * 3 // 2 + 4},{line}" for k, line in enumerate(BODY))]))
    assert made.table.columns == ("a", "b")


@pytest.mark.parametrize(
    ("cells", "separator", "values"),
    [
        (["1,234", "12,500", "900"], "\t", [1234, 12500, 900]),
        (["1,234", "2,5", "900"], "\t", [1.234, 2.5, 900]),
        (["1,234", "2,345", "3,456"], ";", [1.234, 2.345, 3.456]),
        (["1,234,567", "2,345", "3,456"], ";", [1234567, 2345, 3456]),
        (["1.234", "2.5", "3"], ";", [1.234, 2.5, 3]),
        (["1.234.567", "2.345", "3"], ";", [1234567, 2345, 3]),
    ],
)
def test_what_a_comma_and_a_point_mean(cells, separator, values):
    lines = [f"{cells[k % 3]}{separator}{k}{separator}{'uv'[k % 2]}" for k in range(30)]
    made = made_of("\n".join([separator.join(("a", "b", "kind")), *lines]))
    np.testing.assert_allclose(table_samples(made.table).x[:3, 0], values)


def test_row_numbers_are_better_than_nothing():
    made = made_of("size,price\n" + "".join(f"{k},{50 + 100 * (k // 6)}\n" for k in range(60)))
    assert (made.table.columns, made.table.class_names) == (("size",), ())
    assert made.notes == ("size counts the rows, and is used all the same.",)


def test_a_row_of_units_is_no_sample():
    lines = [f"{k * 0.37 % 5:.2f},{k if k % 3 else ''},{'uv'[k % 2]}" for k in range(60)]
    made = made_of("\n".join(["length,weight,kind", "cm,kg,v", *lines]))
    assert (made.read, made.table.rows) == (61, 60)
    assert [(cell.row, cell.text) for cell in made.bad] == [(2, "cm"), (2, "kg")]


def test_uneven_rows_are_left_out_and_counted():
    lines = [*BODY, "1.00,u", *BODY, "1.00,2.00,3.00,u", "Total,,,,,", *BODY]
    made = made_of("\n".join(["a,b,kind", *lines]))
    assert (made.table.rows, made.uneven) == (90, ((32, 2), (63, 4)))  # "Total,,,,," has no target


def test_a_missing_quote_is_not_taken_for_an_uneven_row():
    lines = [*BODY, '1.00,"2.00,u', *BODY]
    seen = preview("\n".join(["a,b,kind", *lines]))
    with pytest.raises(TableError, match=r"row 32: .*look for a missing quote"):
        read_table(seen, seen.plan)


def test_empty_columns_at_the_end_and_names_that_are_there_twice():
    made = made_of("\n".join(["a,a,kind,,", *(line + ",," for line in BODY)]))
    assert made.table.columns == ("a", "a 2")
    assert "Columns of the same name are told apart by a number: a." in made.notes
    assert {one.why for one in made.left_out} <= {"empty"}


@pytest.mark.parametrize(("place", "count"), [(0, 2), (40, 2), (400, 2), (10_000, 4000)])
def test_nul_characters_are_passed_over(tmp_path, place, count):
    content = "\n".join(["a,b,kind", *BODY]).encode()
    path = tmp_path / "t.csv"
    path.write_bytes(content[:place] + bytes(count) + content[place:])
    assert made_of(path).table.columns == ("a", "b")


def test_a_quoted_cell_may_have_several_lines():
    lines = [line.replace("u", '"u\nfirst"').replace("v", '"v\r\nsecond"') for line in BODY]
    made = made_of("\n".join(["a,b,kind", *lines]))
    assert (made.table.rows, made.table.class_names) == (30, ("u first", "v  second", "w"))


@pytest.mark.parametrize(
    "words",
    [
        ["a\nb", "a b", "a\tb"],
        ["long " * 40 + "one", "long " * 40 + "two", "long " * 40 + "three"],
        ["\u200b", "\u200c", "x"],
        ["yes", "Yes", "YES"],
    ],
)
def test_class_words_stay_apart_however_they_are_shown(words):
    lines = [f'{k * 0.37 % 5:.2f},"{words[k % 3]}"' for k in range(60)]
    table = made_of("\n".join(["a,kind", *lines])).table
    assert len(table.class_names) == 3
    assert np.bincount(table_samples(table).y).tolist() == [20, 20, 20]


@pytest.mark.parametrize("cells", [("12 kg", "x"), ("1 2 3", "y z"), ("", "7 a")])
def test_spaces_within_cells_do_not_part_columns(cells):
    lines = [f"{cells[0]}\t{k}\t{cells[1]}\t{'uv'[k % 2]}" for k in range(30)]
    assert preview("\n".join(["a\tb\tc\tkind", *lines])).layout.delimiter == "\t"


def test_amounts_of_money_in_the_first_row_are_no_header():
    assert not preview("$2.39,u\n$3.10,v\n" * 10).layout.header


def test_columns_in_white_space_with_a_quoted_name_at_the_end():
    lines = [f'  {k * 0.37 % 30 + 9:.1f}   {3 + k % 5}   {k * 7.3 % 99:.1f}\t"car of kind {k % 4}"' for k in range(30)]
    seen = preview("\n".join(lines))
    assert [column.holds for column in seen.columns] == ["numbers", "numbers", "numbers", "words"]


# Compressed


def test_a_compressed_table_reads_like_a_plain_one(tmp_path):
    text = "\n".join(["a,b,kind", *BODY])
    plain, packed = tmp_path / "t.csv", tmp_path / "t.csv.gz"
    plain.write_text(text)
    packed.write_bytes(gzip.compress(text.encode()))
    assert is_table_name(packed)
    assert made_of(packed).table.values == made_of(plain).table.values


def test_a_compressed_table_that_is_cut_says_so(tmp_path):
    path = tmp_path / "t.csv.gz"
    draw = random.Random(0)
    path.write_bytes(gzip.compress("".join(f"{draw.random()},{k % 2}\n" for k in range(30_000)).encode())[:200_000])
    seen = preview(path)
    with pytest.raises(TableError, match="damaged or cut short"):
        read_table(seen, seen.plan)
    path.write_bytes(path.read_bytes()[:30])
    with pytest.raises(TableError, match="damaged or cut short"):
        preview(path)


def test_a_small_file_does_not_unpack_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MOST_UNPACKED", 100_000)
    path = tmp_path / "t.csv.gz"
    path.write_bytes(gzip.compress(b"1,2\n" * 100_000))
    seen = preview(path)
    with pytest.raises(TableError, match="more than 100,000 characters: take a part of it"):
        read_table(seen, seen.plan)


# Numbers


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (["$2.39", "$1,234.50", "-$3", "$-4.5", "$0"], [2.39, 1234.5, -3, -4.5, 0]),
        (["45%", "7.5 %", "100%", "0", "3%"], [45, 7.5, 100, 0, 3]),
        (["1 234", "12 345 678", "9", "1\u00a0000.5", "2\u202f000"], [1234, 12345678, 9, 1000.5, 2000]),
        (["1,234.50", "12", "1,000", "999", "1,000,000"], [1234.5, 12, 1000, 999, 1e6]),
        (["1.234,50", "12,5", "0,75", "1.000,0", "3"], [1234.5, 12.5, 0.75, 1000, 3]),
        (["+3", "\u22124", "\u20135", "6.", ".5"], [3, -4, -5, 6, 0.5]),
        (["(12)", "13", "(1,400.5)", "2", "3"], [-12, 13, -1400.5, 2, 3]),
        (["($12.50)", "$3", "$4", "$5", "$6"], [-12.5, 3, 4, 5, 6]),
        (["12 kg", "13.5kg", "14 kg", "15 kg", "16 kg"], [12, 13.5, 14, 15, 16]),
        (["1'234", "5", "6", "7\u2019000", "8"], [1234, 5, 6, 7000, 8]),
        (["3 €", "4,50 €", "5 €", "1.200 €", "7,25 €"], [3, 4.5, 5, 1200, 7.25]),
        (["1,23,456", "2", "3", "10,00,000", "5"], [123456, 2, 3, 1000000, 5]),
        (["36 months", "60 months", "24 months", "12 months", "48 months"], [36, 60, 24, 12, 48]),
    ],
)
def test_numbers_as_people_write_them(cells, values):
    seen, column = column_of(cells * 6)
    assert (column.kind, column.bad) == ("number", ())
    x = table_samples(read_table(seen, seen.plan).table).x[:5, 0]
    np.testing.assert_allclose(x, values)


@pytest.mark.parametrize(
    "cells",
    [
        ["1a", "2b", "3c", "4d", "5e"],
        ["45%", "0.45", "46%", "0.46", "47%"],  # of two units
        ["1.2M", "300k", "2.5M", "10k", "7"],
        ["0,5", "0.5", "1,5", "1.5", "2,5"],
        ["120/80", "130/85", "110/70", "125/82", "140/90"],
        ["$5", "€6", "£7", "¥8", "$9"],
        ["1_000", "2_000", "3_000", "4_000", "5_000"],
    ],
)
def test_what_is_no_number_is_not_taken_for_one(cells):
    assert column_of(cells * 6)[1].holds == "words"


@pytest.mark.parametrize(
    "cells",
    [
        ["2024-01-31", "2024-02-01"], ["31.01.2024", "1.2.2024"], ["1/31/24", "12/1/24"],
        ["Jan 5, 2011", "Feb 12, 2012"], ["5-Jan-2011", "12-Feb-2012"],
        ["10:30", "23:59:59"], ["10:30 PM", "9:15 am"], ["2011-01", "2012-12"],
        ["2024-01-31T10:00:00Z", "2024-02-01T10:00:00+02:00"], ["20141013T000000", "20150225T000000"],
        ["Mon, 05 Jan 2011", "Tue, 06 Jan 2011"],
    ],
)  # fmt: skip
def test_dates_and_times_are_set_aside(cells):
    assert column_of(cells * 10)[1].why == "dates"


@pytest.mark.parametrize("word", ["#DIV/0!", "1.7o", "Unknown", "none", "n.a.", "#WERT!", "inf", "x"])
@pytest.mark.parametrize("rows", [8, 40, 300])
def test_one_bad_cell_leaves_a_column_of_numbers(word, rows):
    cells = [f"{k * 0.37 % 5:.2f}" for k in range(rows)]
    cells[5] = word
    seen, column = column_of(cells)
    made = read_table(seen, seen.plan)
    assert column.kind == "number"
    assert [(cell.row, cell.column, cell.text) for cell in made.bad] == [(7, "a", word)]
    assert made.table.columns == ("a", "b")


@pytest.mark.parametrize(
    ("cells", "holds"),
    [
        (["0", "1", "2", "3+"] * 10, "words"),  # levels
        (["2", "3", "4", "5more"] * 10, "words"),
        (["0"] * 20 + ["1"] * 18 + ["l"], "numbers"),
        (["0"] * 20 + ["1"] * 18 + ["many", "many"], "words"),
        ([f"{k * 0.37:.2f}" for k in range(60)] + ["unknown"] * 30, "numbers"),
        ([f"{k * 0.37:.2f}" for k in range(60)] + ["none"] * 80, "words"),
        ([f"{k * 0.37:.2f}" for k in range(60)] + ["red", "blue"] * 10, "words"),
        ([f"{k * 0.37:.2f}" for k in range(60)] + ["on request"] * 20, "numbers"),
        ([f"{k * 0.37:.2f}" for k in range(60)] + ["on request"] * 80, "words"),
        ([str(k) for k in range(60)] + ["<60"] * 20, "numbers"),
        ([str(k) for k in range(1, 21)] * 2 + ["A"] * 20, "words"),  # codes
        (["?", "NA", "1.5", "2.5", "-"] * 10, "numbers"),
    ],
)
def test_when_a_column_is_one_of_numbers(cells, holds):
    assert column_of(cells)[1].holds == holds


@pytest.mark.parametrize("word", ["none", "nil", "None", "unknown"])
def test_a_word_for_nothing_is_a_class(word):
    lines = [f"{k * 0.37 % 5:.2f},{(word, 'mild', 'severe')[k % 3]}" for k in range(90)]
    made = made_of("\n".join(["dose,class", *lines]))
    assert set(made.table.class_names) == {word, "mild", "severe"}
    assert (made.table.rows, made.dropped) == (90, 0)


def test_a_word_for_nothing_is_a_category_of_an_input():
    lines = [f"{k * 0.37 % 5:.2f},{('none', 'co-applicant', 'guarantor')[k % 3]},{'uv'[k % 2]}" for k in range(90)]
    made = made_of("\n".join(["dose,parties,class", *lines]))
    assert made.table.columns == ("dose", "parties = co-applicant", "parties = guarantor", "parties = none")


@pytest.mark.parametrize(
    ("levels", "task"),
    [
        (["0", "1"], "classes"), (["1", "2", "3"], "classes"), (["-1", "1"], "classes"), (["2", "4"], "classes"),
        (["50", "150", "250", "350"], "numbers"), (["0.5", "1.5"], "numbers"), (["a", "b"], "classes"),
        (["TRUE", "FALSE"], "classes"), ([str(k) for k in range(20)], "numbers"),
    ],
)  # fmt: skip
def test_classes_or_numbers(levels, task):
    lines = [f"{k * 0.37 % 5:.2f},{levels[k % len(levels)]}" for k in range(120)]
    seen = preview("\n".join(["a,target", *lines]))
    assert bool(read_table(seen, seen.plan).table.class_names) == (task == "classes")
    assert seen.plan.task_because


@pytest.mark.parametrize("late", [0, 3000])
def test_a_word_in_place_of_many_measurements_is_said_and_a_gap(late):
    lines = [
        f"{'on request' if k >= late and k % 4 == 0 else f'{k * 0.37:.2f}'},{'uv'[k % 2]}" for k in range(late + 80)
    ]
    made = made_of("\n".join(["price per room,kind", *lines]))
    assert made.table.columns == ("price per room",)
    assert made.bad_count == made.filled + made.dropped == 20
    assert made.bad[0].text == "on request"


@pytest.mark.parametrize("sign", ["-", " to 9", "+/-1"])
def test_a_column_of_measurements_and_words_is_neither(sign):
    lines = [f"{k * 0.37:.2f},{k * 0.73 % 20:.2f}{'' if k % 3 else sign},{'uv'[k % 2]}" for k in range(40)]
    made = made_of("\n".join(["a,b,kind", *lines]))
    assert [(one.column, one.why) for one in made.left_out] == [("b", "not numbers")]


@pytest.mark.parametrize(("name", "minus"), [("class", "-"), ("class", "–"), ("x", "-")])
def test_plus_and_minus_are_classes(name, minus):
    made = made_of("\n".join([f"a,{name}", *(f"{k * 0.37 % 5:.2f},{('+', minus)[k % 2]}" for k in range(40))]))
    assert made.table.class_names == ("+", minus)
    assert made.table.rows == 40


def test_plus_and_minus_are_categories():
    made = made_of("\n".join(["sign,b,kind", *(f"{'+-'[k % 2]},{k * 0.37:.2f},{'uv'[k // 2 % 2]}" for k in range(40))]))
    assert made.table.columns == ("sign = -", "b")
    assert made.dropped == made.filled == 0


def test_a_minus_without_a_plus_is_a_gap():
    made = made_of(
        "\n".join(["sign,b,kind", *(f"{'xy-'[k % 3]},{k * 0.37:.2f},{'uv'[k // 3 % 2]}" for k in range(42))])
    )
    assert (made.table.columns, made.filled) == (("sign = y", "b"), 14)


def test_a_delimiter_that_ends_every_row_but_the_header_is_no_column():
    made = made_of("\n".join(["a,b,kind", *(f"{line}," for line in BODY)]))
    assert (made.table.columns, made.table.target, made.left_out) == (("a", "b"), "kind", ())
    assert table_samples(made.table).x[1].tolist() == [0.37, 0.73]


def test_files_put_together_repeat_their_header():
    made = made_of("\n".join(["a,b,kind", *BODY[:10], "a,b,kind", *BODY[10:], "a,b,kind"]))
    assert (made.table.columns, made.table.class_names) == (("a", "b"), ("u", "v", "w"))
    assert (made.read, made.bad_count, made.uneven) == (30, 0, ())


def test_the_decimal_sign_of_a_single_column_is_said():
    lines = [f"{f'{k * 0.37:.2f}'.replace('.', ',')};{k * 0.55:.2f};{k * 0.5};{'uv'[k % 2]}" for k in range(30)]
    made = made_of("\n".join(["a;b;c;kind", *lines]))
    assert made.notes == ("A comma is read as the decimal sign of a.",)
    np.testing.assert_allclose(table_samples(made.table).x[1], [0.37, 0.55, 0.5])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a,b\n1,2\n", "it has 1 row, and 2 are the least: add rows"),
        ("a,class\n1,\n2,\n3,\n", "column class: it is empty: choose another target"),
        (
            "a,class\n1,x\n2,\n3,\n",
            "column class: 1 of its 3 rows has a value, and 2 are the least: choose another target",
        ),
        (
            "a:b\n1:2\n3:4\n",
            "column a:b: the table has only this column: separate columns by a comma, semicolon, tab, bar or space",
        ),
    ],
)
def test_what_is_too_little_is_said(text, said):
    seen = preview(text)
    with pytest.raises(TableError) as refused:
        read_table(seen, plan_for(seen.columns, seen.columns[-1].name))
    assert str(refused.value) == said
