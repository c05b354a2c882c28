"""Killed at any moment (SIGKILL) while it trains, saves, searches and validates: nothing is lost, nothing half."""

import csv
import json
import os
import random
import sys

import pytest

from nnstudio import load, save
from nnstudio.locks import Lock, place_for
from nnstudio.project import Project
from nnstudio.project.recovery import find
from nnstudio.search.kept import read
from nnstudio.spec import preset

from .zygote import Zygote

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="finds what lives on in /proc"),
]
KILLS = int(os.environ.get("NNSTUDIO_KILLS", "100"))  # of each kind
MOMENT_S = 0.6  # the longest from the beginning of what is killed to its end
QUICK = ["--set", "training.epochs=5", "--set", "data.samples=60"]
SEARCH = ["search", "circle", *QUICK, "--vary", "training.learning_rate=log:1e-3..1", "--trials", "24", "--json"]


@pytest.fixture(scope="module")
def zygote():
    with Zygote() as made:
        yield made


@pytest.fixture
def rounds(tmp_path, record_property):
    """A folder and a source of chance for each kill. A failure is repeated by the number it gives."""

    def one_by_one():
        first = int(os.environ.get("NNSTUDIO_FIRST_KILL", "0"))
        for number in range(first, first + KILLS):
            folder = tmp_path / str(number)
            folder.mkdir()
            sys.stdout.write(f"kill {number}\n")
            yield number, folder, random.Random(number)
        record_property("figures", f"{KILLS} kills")

    return one_by_one


def project_in(folder):
    path = folder / "mine.nnstudio"
    save(Project(preset("xor")), path)
    return path


def check_nothing_is_held(folder, path):
    """No lock is left that blocks, no file but those that people know."""
    lock = Lock.take(place_for(folder / "home" / "open", path))
    assert lock is not None
    lock.release()


def offered(zygote, folder):
    """What a window says that is started after a kill, by its first words."""
    window = zygote.victim("offered", folder)
    assert window.end() == 0, window.errors
    assert window.errors == ""
    return {words[0]: words[1:] for words in window.said}


def killed_in_a_window(zygote, folder, rng, act):
    """Kill a window in the middle of an act: the file is as it was, and nothing is held. What was kept, or None."""
    path = project_in(folder)
    before = path.read_bytes()
    zygote.victim(act, folder, path).begun().kill(rng.uniform(0, MOMENT_S))
    assert path.read_bytes() == before
    check_nothing_is_held(folder, path)
    found = find(folder / "home" / "recovery")
    if found is not None:
        assert load(found.path).experiment.training.learning_rate == 0.123
        assert found.origin == path
        found.leave()
    return found


def test_killed_while_a_window_trains(zygote, rounds):
    restored = 0
    for number, folder, rng in rounds():
        restored += (found := killed_in_a_window(zygote, folder, rng, "train")) is not None
        if number % 10 == 0:
            told = offered(zygote, folder)
            if found is None:
                assert told["notice"] != ["recovery"]
            else:
                assert told == {"notice": ["recovery"], "restored": ["0.123", str(found.origin)]}
                assert find(folder / "home" / "recovery") is None
    assert restored > KILLS // 4


def test_killed_while_a_window_saves(zygote, rounds):
    for _, folder, rng in rounds():
        path = project_in(folder)
        victim = zygote.victim("save", folder, path).begun()
        victim.kill(rng.uniform(0, MOMENT_S))
        about_to = max((int(words[1]) for words in victim.said if words[0] == "saving"), default=0)
        saved = max((int(words[1]) for words in victim.said if words[0] == "saved"), default=0)
        kept = load(path).experiment.data.seed
        assert kept in (saved, about_to), (saved, about_to)
        check_nothing_is_held(folder, path)
        found = find(folder / "home" / "recovery")
        if found is not None:
            assert load(found.path).experiment.data.seed <= about_to
            found.leave()


def trials(path):
    """What a search has found, without what it took."""
    return [(row.number, row.state, row.values, row.scores) for row in read(path).results.rows]


def undisturbed(zygote, folder):
    folder.mkdir()
    victim = zygote.victim("command", folder, *SEARCH, "--storage", folder / "s.db")
    assert victim.end() == 0, victim.errors
    return trials(folder / "s.db")


def test_killed_while_it_searches(zygote, rounds, tmp_path):
    """By the command line, in this process and in two more: what is resumed ends as if nothing had been."""
    wanted = undisturbed(zygote, tmp_path / "undisturbed")
    for number, folder, rng in rounds():
        path = folder / "s.db"
        words = [*SEARCH, "--storage", path, "--jobs", 1 + number % 2]
        zygote.victim("command", folder, *words).begun().kill(rng.uniform(0, 2 * MOMENT_S))
        done = [row for row in (trials(path) if path.exists() else []) if row[1] == "complete"]
        assert all(wanted[row[0]] == row for row in done)
        again = zygote.victim("command", folder, *SEARCH, "--storage", path, "--resume")
        assert again.end() == 0, again.errors
        assert trials(path) == wanted


def test_killed_while_a_window_searches(zygote, rounds):
    """Its processes end, and the search in its file goes on."""
    for _, folder, rng in rounds():
        path = folder / "s.db"
        zygote.victim("search", folder, path).begun().kill(rng.uniform(0, 4 * MOMENT_S))
        if not path.exists():
            continue  # it had not begun
        done = [row for row in trials(path) if row[1] == "complete"]
        words = [*SEARCH[: SEARCH.index("--trials")], "--trials", len(done) + 5, "--json"]
        again = zygote.victim("command", folder, *words, "--storage", path, "--resume")
        assert again.end() == 0, again.errors
        rows = trials(path)
        assert [row[0] for row in rows] == list(range(len(rows)))
        assert [row for row in rows if row in done] == done
        assert sum(row[1] == "complete" for row in rows) >= len(done) + 5


def test_killed_while_a_window_validates(zygote, rounds):
    for _, folder, rng in rounds():
        killed_in_a_window(zygote, folder, rng, "validate")


def test_killed_while_validate_runs_and_writes(zygote, rounds):
    words = ["validate", "circle", *QUICK, "--folds", "4", "--json", "--out", "v.csv"]
    for _, folder, rng in rounds():
        old = "old\n" if rng.random() < 0.5 else None
        out = folder / "v.csv"
        if old:
            out.write_text(old, encoding="utf-8")
        zygote.victim("command", folder, *words).begun().kill(rng.uniform(0, MOMENT_S))
        if out.is_file() and out.read_text(encoding="utf-8") != old:
            with out.open(newline="", encoding="utf-8") as file:
                rows = list(csv.reader(file))
            assert len({len(row) for row in rows}) == 1
            assert len(rows) >= 5
        else:
            assert out.is_file() == (old is not None)


def test_killed_while_train_runs_and_writes(zygote, rounds, record_property):
    """Each of the three files of a result is whole, the old one or the new one, and the result is new last."""
    mixed = 0
    for number, folder, rng in rounds():
        first = zygote.victim("command", folder, "train", "circle", *QUICK, "--json", "--out", "r")
        assert first.end() == 0, first.errors
        places = ("circle.nnstudio", "circle-curves.csv", "circle-result.json")  # in this order they are exchanged
        old = {name: (folder / "r" / name).read_bytes() for name in places}
        assert len(list((folder / "r").iterdir())) == len(old)
        words = ["train", "circle", *QUICK, "--set", f"training.learning_rate=0.{number + 101}", "--json", "--out", "r"]
        zygote.victim("command", folder, *words).begun().kill(rng.uniform(0, MOMENT_S))
        now = {file.name: file.read_bytes() for file in (folder / "r").iterdir() if file.name in old}
        assert now.keys() == old.keys()
        changed = [name for name in old if now[name] != old[name]]
        mixed += len(changed) not in (0, len(old))
        assert changed == list(old)[: len(changed)]
        for name, content in now.items():
            if name.endswith(".json"):
                json.loads(content)
            elif name.endswith(".nnstudio"):
                load(folder / "r" / name)
            else:
                assert len({line.count(b",") for line in content.splitlines()}) == 1
        assert not [file for file in (folder / "r").iterdir() if file.name not in old and file.suffix != ".tmp"]
    record_property("figures", f"of two trainings: {mixed}")
