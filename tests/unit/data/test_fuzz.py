"""Anything at all in the place of a table or a formula: the documented error or a result, soon and in little memory."""

import gzip

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnstudio.data import prepare, table_samples
from nnstudio.data.formula import FUNCTIONS, FormulaError, parse_formula
from nnstudio.data.reading import Plan, TableError, preview, read_table
from nnstudio.spec.presets import of_table

from ...fuzzing import PATIENCE_S, TIMES

pytestmark = pytest.mark.timeout(PATIENCE_S)

QUICK = settings(max_examples=150 * TIMES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
CELLS = st.one_of(
    st.text(max_size=6), st.sampled_from(["", "NA", "1,5", "1.5", "x", '"', '""', "inf", "1e999", "2024-01-01", "\0"]),
    st.floats(allow_nan=True).map(str), st.integers().map(str),
)  # fmt: skip
TABLES = st.lists(st.lists(CELLS, max_size=5), max_size=12)


def assert_tells(error: ValueError, placed: bool = True) -> None:
    """An error that can be shown in one line."""
    assert str(error).isprintable()
    assert placed


def assert_read_or_refused(source) -> None:
    """Whatever is read is a table that an experiment takes."""
    try:
        seen = preview(source)
        for missing in ("auto", "drop", "mean", "median", "refuse"):
            made = read_table(seen, Plan(seen.plan.target, seen.plan.kinds, missing)).table
            assert not np.isinf(table_samples(made).x).any()
            assert np.isfinite(prepare(of_table(made).data).train.x).all()
    except TableError as error:
        assert_tells(error)


@QUICK
@given(TABLES, st.sampled_from(",;\t| "), st.sampled_from(["\n", "\r\n", "\r"]))
def test_any_cells(cells, delimiter, newline):
    assert_read_or_refused(newline.join(delimiter.join(row) for row in cells))


@QUICK
@given(TABLES, st.sampled_from("ncx"), st.sampled_from("ncx"))
def test_any_plan(cells, first, second):
    kinds = {"n": "number", "c": "category", "x": "ignore"}
    try:
        seen = preview("a,b\n" + "\n".join(",".join(row) for row in cells))
        read_table(seen, Plan("b", {"a": kinds[first], "b": kinds[second]}))
    except TableError as error:
        assert_tells(error)


@QUICK
@given(
    content=st.one_of(
        st.binary(max_size=300),
        st.binary(max_size=100).map(lambda rest: b"PAR1" + rest),
        st.binary(max_size=100).map(lambda rest: b"\x1f\x8b\x08\0" + rest),
        st.binary(max_size=300).map(gzip.compress),
    )
)
def test_any_bytes(content, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(content)
    assert_read_or_refused(path)


WORDS = [
    *FUNCTIONS,
    "x1",
    "x2",
    "pi",
    "and",
    "or",
    "not",
    "(",
    ")",
    ",",
    "+",
    "-",
    "*",
    "/",
    "^",
    "<",
    ">",
    "=",
    "1",
    ".5",
    "1e9",
]


@QUICK
@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)))
def test_any_formula(text):
    try:
        values = parse_formula(text)(np.array([[0.0, 1.0], [-2.0, 3.0]]))
    except FormulaError as error:
        assert_tells(error, 0 <= error.position <= len(text))
    else:
        assert values.shape == (2,)


@pytest.mark.parametrize("piece", ["(", "-", "not ", "x1^", "sin(", "1+", "x1<", "((x1)", "\0", "²"])
def test_long_repetitions(piece):
    for text in (piece * 1000, (piece * 500)[:499]):
        with pytest.raises(FormulaError):
            parse_formula(text + "$")
