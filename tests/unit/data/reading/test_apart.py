"""A large table is read by a process of its own, with the same result, errors and end."""

import multiprocessing
from dataclasses import replace

import pytest

from nnstudio.data.reading import ReadingStopped, TableError, apart, preview, read_beside, read_table


@pytest.fixture
def seen(tmp_path, monkeypatch):
    monkeypatch.setattr(apart, "LARGE", 0)
    path = tmp_path / "t.csv"
    path.write_text("a,b,k\n" + "".join(f"{k},{k * k},{'uv'[k % 2]}\n" for k in range(3000)))
    return preview(path)


def test_the_same_table_and_how_far_it_is(seen):
    told: list[float] = []
    made = read_beside(seen, seen.plan, lambda done: told.append(done) is None)
    assert made.table == read_table(seen, seen.plan).table
    assert told == sorted(told)


def test_an_error_keeps_its_place(seen):
    seen.source.write_text(seen.source.read_text() + "5,x,u\n")
    with pytest.raises(TableError, match='"x" is no number') as wrong:
        read_beside(seen, replace(seen.plan, missing="refuse"))
    assert (wrong.value.row, wrong.value.column) == (3002, "b")


def test_it_ends_when_nobody_wants_it_and_its_process_does_too(seen):
    told: list[float] = []
    with pytest.raises(ReadingStopped):
        read_beside(seen, seen.plan, lambda done: told.append(done) is not None)
    assert told == [0.0]
    assert multiprocessing.active_children() == []
