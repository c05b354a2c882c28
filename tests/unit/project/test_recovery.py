"""Locks that end with their holder, and unsaved work that outlives its program."""

import subprocess
import sys

import pytest

from nnstudio import Experiment
from nnstudio.locks import Lock, note_at, place_for
from nnstudio.project import Project, load
from nnstudio.project.recovery import Keeper, find
from nnstudio.spec import preset

HOLD = """
import sys
from pathlib import Path
from nnstudio.project import Project
from nnstudio.project.recovery import Keeper
from nnstudio.spec import preset
keeper = Keeper(Path(sys.argv[1]))
keeper.note(Path("/somewhere/mine.nnstudio"))
keeper.keep(Project(preset("moons")))
print(keeper.path, flush=True)
sys.stdin.readline()
"""


def test_a_lock_is_held_by_one_and_leaves_nothing(tmp_path):
    place = tmp_path / "locks" / "a.lock"
    lock = Lock.take(place, {"path": "x"})
    assert Lock.take(place) is None
    assert note_at(place)["path"] == "x"
    lock.release()
    lock.release()
    assert not place.exists()
    again = Lock.take(place)
    again.release(remove=False)
    assert place.exists()


def test_a_file_has_one_lock_whatever_name_it_is_opened_by(tmp_path):
    (tmp_path / "folder").mkdir()
    file = tmp_path / "folder" / "a.nnstudio"
    file.write_bytes(b"")
    (tmp_path / "link").symlink_to(file)
    around = tmp_path / "folder" / ".." / "folder" / "a.nnstudio"
    assert place_for(tmp_path, file) == place_for(tmp_path, tmp_path / "link") == place_for(tmp_path, around)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff", b"[" * 10_000])
def test_a_spoilt_note_says_nothing(tmp_path, content):
    (tmp_path / "a.lock").write_bytes(content)
    assert note_at(tmp_path / "a.lock") == {}


def test_work_is_found_once_its_program_is_dead_and_not_before(tmp_path):
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with child:
        path = child.stdout.readline().strip()
        assert find(tmp_path) is None
        child.kill()
    found = find(tmp_path)
    assert str(found.path) == path
    assert found.origin.name == "mine.nnstudio"
    assert found.kept == found.path.stat().st_mtime
    assert load(found.path).experiment == preset("moons")
    # While one window asks what to do with it, another is not asked; what is left undecided is there next time.
    assert find(tmp_path) is None
    found.leave()
    again = find(tmp_path)
    assert again.origin == found.origin
    again.discard()
    assert find(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_a_good_end_leaves_nothing(tmp_path):
    keeper = Keeper(tmp_path)
    keeper.keep(Project(Experiment()))
    keeper.close()
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_read_is_put_aside(tmp_path):
    keeper = Keeper(tmp_path)
    keeper.path.write_bytes(b"half")
    keeper._lock.release(remove=False)
    aside = find(tmp_path).set_aside()
    assert aside.read_bytes() == b"half"
    assert find(tmp_path) is None
