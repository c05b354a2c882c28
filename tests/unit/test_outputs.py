"""What commands write: the place is tried before the work, a file is whole or not there, and the result is printed
whatever happens to it."""

import errno
import os
import sqlite3
from contextlib import closing

import pytest

from nnstudio import disk
from nnstudio.__main__ import main
from nnstudio.nn.trainer import Trainer

SMALL = ("--set", "data.samples=60", "--set", "model.hidden=2", "--epochs", "2")
VARY = ("--vary", "training.learning_rate=lin:0.01..0.1", "--trials", "2", "--method", "random")
# name -> the command but for its place, the option of that, a name for the file, and what the result prints.
COMMANDS = {
    "train": (["train", "circle", *SMALL], "--out", "folder", "epochs 2"),
    "validate": (["validate", "circle", *SMALL, "--folds", "2"], "--out", "v.csv", "the test set left out"),
    "surface": (["surface", "circle", *SMALL, "--resolution", "3"], "--out", "s.npz", "pca plane, 3 by 3"),
    "render": (["render", "circle", *SMALL], "--out", "w.png", "epochs 2"),
    "export": (["export", "circle", *SMALL, "--to", "csv"], "--out", "e.csv", ""),
    "report": (["export", "circle", *SMALL, "--to", "report"], "--out", "e.html", ""),
    "best": (["search", "circle", *SMALL, *VARY], "--out", "b.json", "trial  loss"),
    "trials": (["search", "circle", *SMALL, *VARY], "--out", "b.csv", "trial  loss"),
    "storage": (["search", "circle", *SMALL, *VARY], "--storage", "s.db", ""),
    "doctor": (["doctor"], "--report", "d.txt", ""),
}
MAKE_FOLDERS = {"train", "surface", "render", "best", "trials"}


@pytest.fixture
def untrained(monkeypatch):
    """Nobody may train."""

    def run(*_, **__):
        raise AssertionError("trained before the place was tried")

    for name in ("run", "step"):
        monkeypatch.setattr(Trainer, name, run)
    monkeypatch.setattr("nnstudio.doctor.examine", run)


@pytest.fixture
def refused(capsys, untrained):
    def carry_out(command, place):
        words, option, _, _ = COMMANDS[command]
        status = main([*words, option, str(place)])
        said = capsys.readouterr()
        assert said.out == ""
        lines = said.err.splitlines()
        assert len(lines) == 1, lines
        return status, lines[0].removeprefix("nnstudio: ")

    return carry_out


def fill_disk(monkeypatch):
    def write(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", write)


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - MAKE_FOLDERS))
def test_a_missing_folder_is_said_before_the_work(tmp_path, refused, command):
    place = tmp_path / "no" / "such" / COMMANDS[command][2]
    status, said = refused(command, place)
    assert status == 1
    assert said.startswith(f"{COMMANDS[command][1]} {place}: there is no folder {place.parent}: name another place")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_a_file_in_place_of_a_folder_is_said_before_the_work(tmp_path, refused, command):
    (tmp_path / "file").write_bytes(b"old")
    status, said = refused(command, tmp_path / "file" / COMMANDS[command][2])
    assert status == 1
    assert said.endswith("it cannot be written (Not a directory): name another place, or mend that")
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - {"train"}))
def test_a_folder_in_place_of_a_file_is_said_before_the_work(tmp_path, refused, command):
    place = tmp_path / COMMANDS[command][2]
    place.mkdir()
    status, said = refused(command, place)
    assert status == 1
    assert said.startswith(f"{COMMANDS[command][1]} {place}: it cannot be written (Is a directory)")


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_a_full_disk_is_said_before_the_work_and_nothing_stays(tmp_path, refused, monkeypatch, command):
    place = tmp_path / COMMANDS[command][2]
    fill_disk(monkeypatch)
    status, said = refused(command, place)
    assert status == 1
    assert said.startswith(f"{COMMANDS[command][1]} {place}: it cannot be written (No space left on device)")
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("command", ["train", "validate", "surface", "render", "best", "trials", "export", "report"])
def test_a_disk_that_fills_during_the_work_costs_the_file_alone(tmp_path, capsys, monkeypatch, command):
    words, option, name, result = COMMANDS[command]
    place = tmp_path / name
    if command == "train":
        place.mkdir()
        olds = [place / f"circle{end}" for end in (".nnstudio", "-curves.csv", "-result.json")]
    else:
        olds = [place]
    for old in olds:
        old.write_bytes(b"old")
    monkeypatch.setattr(disk, "try_place", lambda *_, **__: None)
    fill_disk(monkeypatch)
    assert main([*words, option, str(place)]) == 1
    said = capsys.readouterr()
    assert result in said.out
    assert "written" not in said.out
    assert said.err.splitlines()[-1].startswith(f"nnstudio: {place} c")
    assert "No space left on device" in said.err.splitlines()[-1]
    assert all(old.read_bytes() == b"old" for old in olds)
    assert sorted(os.listdir(olds[0].parent)) == sorted(old.name for old in olds)


def test_a_search_goes_not_on_on_a_full_disk_and_its_file_is_as_it_was(tmp_path, capsys, monkeypatch):
    words, option, name, _ = COMMANDS["storage"]
    place = tmp_path / name
    assert main([*words, option, str(place)]) == 0
    before, files = place.read_bytes(), sorted(os.listdir(tmp_path))
    with monkeypatch.context() as patch:
        patch.setattr(disk, "PROBE", 64)
        fill_disk(patch)
        capsys.readouterr()
        assert main(["search", "circle", option, str(place), "--resume", "--trials", "4"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert said[0].startswith(f"nnstudio: {option} {place}: it cannot be written (No space left on device)")
    assert (place.read_bytes(), sorted(os.listdir(tmp_path))) == (before, files)
    with closing(sqlite3.connect(place)) as file:
        assert file.execute("select count(*) from trials").fetchone() == (2,)
