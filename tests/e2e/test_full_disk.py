"""A disk that is full from some moment on, in every phase: nothing is lost or half, and one sentence says so."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from nnstudio import load
from nnstudio.project.recovery import find
from nnstudio.search.kept import read
from nnstudio.search.openings import earlier

from .test_ended import check_given_back, folders
from .test_killed import QUICK, SEARCH, trials, undisturbed
from .zygote import Zygote

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk as Linux does"),
]
TIMES = int(os.environ.get("NNSTUDIO_KILLS", "20"))
MOMENT_S = 1.0


@pytest.fixture(scope="module")
def zygote():
    with Zygote() as made:
        yield made


@pytest.fixture
def disk(tmp_path):
    """An own disk of 8 MB: SQLite's log of entries takes up to four."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk is not permitted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(disk):
    """Leave no room, down to the last byte."""
    with (disk / "filler").open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue


def check_one_sentence(said, *words):
    lines = [line for line in said.splitlines() if line]
    assert len(lines) <= len(words), said
    assert all(word in line for word, line in zip(words, lines, strict=False)), said


def test_the_home_is_full_while_a_window_trains(zygote, disk, tmp_path):
    for folder, path, rng in folders(tmp_path, TIMES):
        before, home = path.read_bytes(), disk / folder.name
        victim = zygote.victim("train", folder, path, NNSTUDIO_DATA_DIR=str(home)).begun()
        time.sleep(rng.uniform(0, MOMENT_S))
        fill(disk)
        time.sleep(rng.uniform(0, MOMENT_S))
        victim.send(signal.SIGTERM)
        assert victim.end() == 128 + signal.SIGTERM, victim.errors
        check_one_sentence(victim.errors, "nnstudio: what is not saved is kept")
        assert path.read_bytes() == before
        found = find(home / "recovery")
        if found is not None:
            assert load(found.path).experiment.training.learning_rate == 0.123
            found.discard()
        (disk / "filler").unlink()
        subprocess.run(["rm", "-r", str(home)], check=True)


def test_the_disk_is_full_while_a_window_saves(zygote, disk, tmp_path):
    for folder, path, rng in folders(tmp_path, TIMES):
        mine = disk / path.name
        mine.write_bytes(path.read_bytes())
        victim = zygote.victim("save", folder, mine).begun()
        time.sleep(rng.uniform(0, MOMENT_S))
        fill(disk)
        time.sleep(rng.uniform(0, MOMENT_S))
        victim.send(signal.SIGTERM)
        assert victim.end() == 128 + signal.SIGTERM, victim.errors
        check_one_sentence(victim.errors, "nnstudio: what is not saved is kept")
        about_to = max((int(words[1]) for words in victim.said if words[0] == "saving"), default=0)
        saved = max((int(words[1]) for words in victim.said if words[0] == "saved"), default=0)
        assert load(mine).experiment.data.seed in (saved, about_to)
        found = find(folder / "home" / "recovery")
        if load(mine).experiment.data.seed != about_to:
            assert load(found.path).experiment.data.seed == about_to
        check_given_back(folder, mine)
        assert sorted(file.name for file in disk.iterdir()) == ["filler", mine.name]
        (disk / "filler").unlink()


def test_the_disk_is_full_while_it_searches(zygote, disk, tmp_path):
    wanted = undisturbed(zygote, tmp_path / "undisturbed")
    for number in range(TIMES):
        rng, folder, storage = random.Random(number), tmp_path / f"search-{number}", disk / f"{number}.db"
        folder.mkdir()
        victim = zygote.victim("command", folder, *SEARCH, "--storage", storage).begun()
        time.sleep(rng.uniform(0, 2 * MOMENT_S))
        fill(disk)
        if victim.end():
            assert victim.status in (1, 2), victim.errors
            announced, _, said = victim.errors.rpartition("nnstudio: ")
            check_one_sentence(announced, "" if "name another place" in said else "24 trials")
            check_one_sentence(said, "cannot be written")
        (disk / "filler").unlink()  # SQLite needs room to read, too
        if storage.exists():
            assert [row for row in trials(storage) if row[1] == "complete"] == wanted[: read(storage).done]
        again = zygote.victim("command", folder, *SEARCH, "--storage", storage, "--resume")
        assert again.end() == 0, again.errors
        assert trials(storage) == wanted
        for file in disk.iterdir():
            file.unlink()


@pytest.mark.parametrize("command", ["train", "validate"])
def test_the_disk_is_full_while_results_are_written(zygote, disk, tmp_path, command):
    out = {"train": disk / "results", "validate": disk / "folds.csv"}[command]
    for number in range(TIMES):
        rng, folder = random.Random(number), tmp_path / f"{command}-{number}"
        folder.mkdir()
        victim = zygote.victim("command", folder, command, "circle", *QUICK, "--json", "--out", out).begun()
        time.sleep(rng.uniform(0, MOMENT_S))
        fill(disk)
        assert victim.end() in (0, 1), victim.errors
        tried = "name another place" in victim.errors  # full before the work began
        assert len(victim.said) == (1 if tried else 2), victim.said  # that it began, and its result
        check_one_sentence(victim.errors, "No space left on device")
        for file in disk.rglob("*"):
            assert file.is_dir() or file.name == "filler" or file.stat().st_size, file
        (disk / "filler").unlink()


@pytest.mark.parametrize("form", ["npz", "csv", "report"])
def test_the_disk_is_full_while_an_export_is_written(zygote, disk, tmp_path, form):
    out = disk / f"exported.{form}"
    for number in range(TIMES):
        rng, folder = random.Random(number), tmp_path / f"{form}-{number}"
        folder.mkdir()
        before = b"what was there before" if rng.random() < 0.5 else None
        if before:
            out.write_bytes(before)
        words = ["export", "circle", *QUICK, "--to", form, "--out", out]
        victim = zygote.victim("command", folder, *words).begun()
        time.sleep(rng.uniform(0, MOMENT_S))
        fill(disk)
        if victim.end():
            assert victim.status in (1, 2), victim.errors
            check_one_sentence(victim.errors.rpartition("nnstudio: ")[2], "No space left on device")
            assert (out.read_bytes() if out.exists() else None) == before
        else:
            assert out.stat().st_size > len(before or b"")
        assert {file.name for file in disk.iterdir()} <= {"filler", out.name}
        (disk / "filler").unlink()
        out.unlink(missing_ok=True)


def test_the_home_is_full_while_an_opened_test_set_is_noted(zygote, disk, tmp_path):
    """The result is printed whatever becomes of the record, and the record is the old one or the new one."""
    home, noted = disk / "home", 0
    home.mkdir()
    for number in range(TIMES):
        rng, folder = random.Random(number), tmp_path / f"opened-{number}"
        folder.mkdir()
        words = ["train", "circle", *QUICK, "--open-test", "--json"]
        victim = zygote.victim("command", folder, *words, NNSTUDIO_DATA_DIR=str(home)).begun()
        time.sleep(rng.uniform(0, MOMENT_S))
        fill(disk)
        assert victim.end() == 0, victim.errors
        assert len(victim.said) == 2, victim.said
        check_one_sentence(victim.errors, "could not be noted")
        (disk / "filler").unlink()
        noted += not victim.errors
        assert len(earlier(home)) == noted
