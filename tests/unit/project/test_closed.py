"""Documents that were closed without being saved: the last few, in the order in which they were closed."""

import os

from nnstudio import load, save
from nnstudio.project.closed import MOST, closed, note, place, tidy
from nnstudio.spec import preset


def close(folder, name, origin=None):
    path = place(folder)
    save(preset("circle"), path)
    note(path, name, origin)
    return path


def test_the_latest_comes_first_whatever_the_clock_says(tmp_path):
    for number in range(MOST + 2):
        path = close(tmp_path, f"number {number}", tmp_path / "mine.nnstudio")
        os.utime(path, (0, 10**9 - number))  # a clock that was set back
    tidy(tmp_path)
    found = closed(tmp_path)
    assert [one.name for one in found] == [f"number {number}" for number in range(MOST + 1, 1, -1)]
    assert {one.origin for one in found} == {tmp_path / "mine.nnstudio"}
    assert load(found[0].path).experiment == preset("circle")
    for one in found:
        one.remove()
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_note_is_left_out(tmp_path):
    for spoilt in (b"", b"[1]", b'{"name": 3, "path": {}}', b"\xff" * 100, b"[" * 50_000):
        path = place(tmp_path)
        save(preset("circle"), path)
        path.with_suffix(".json").write_bytes(spoilt)
    path.with_name("99999999999999999999999-a.nnstudio").write_bytes(b"")
    assert [one.origin for one in closed(tmp_path)] == [None] * 6
    assert closed(tmp_path / "none") == []
