"""Closed, stopped and asked to end at any moment, with much under way: no crash, no thread left, nothing lost."""

import json
import os
import random
import re
import signal
import sys
import time

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
ENDS = int(os.environ.get("NNSTUDIO_KILLS", "100"))  # of closing; of every signal half as many
FIRST = int(os.environ.get("NNSTUDIO_FIRST_KILL", "0"))
MOMENT_S = 1.5  # the longest from the beginning to the end
KEPT = "nnstudio: what is not saved is kept, and offered at the next start\n"


@pytest.fixture(scope="module")
def zygote():
    with Zygote() as made:
        yield made


def folders(tmp_path, count):
    """A folder with a project, and a source of chance, for each time; a failure is repeated by the number it gives."""
    for number in range(FIRST, FIRST + count):
        folder = tmp_path / str(number)
        folder.mkdir()
        sys.stdout.write(f"end {number}\n")
        path = folder / "mine.nnstudio"
        save(Project(preset("xor")), path)
        yield folder, path, random.Random(number)


def check_given_back(folder, path):
    """No lock blocks the file, and nothing but people's files is beside it."""
    lock = Lock.take(place_for(folder / "home" / "open", path))
    assert lock is not None
    lock.release()
    assert not list(folder.glob("*.tmp")) + list(folder.glob(".*.tmp"))


def test_closed_amid_eight_runs_a_search_and_a_validation(zygote, tmp_path, record_property):
    for folder, path, rng in folders(tmp_path, ENDS):
        before, answer = path.read_bytes(), rng.choice(["Save", "Discard", "Cancel"])
        delay = rng.randrange(int(1000 * MOMENT_S))
        victim = zygote.victim("busy", folder, path, folder / "s.db", answer, delay)
        assert victim.end() == 0, victim.errors
        assert victim.errors == ""
        assert ["asked"] in victim.said
        threads = victim.said[-1]
        assert threads == ["threads", "[]"], threads
        assert (path.read_bytes() != before) == (answer == "Save")
        assert load(path).experiment.training.epochs == (
            10_000_000 if answer == "Save" else preset("xor").training.epochs
        )
        assert find(folder / "home" / "recovery") is None
        check_given_back(folder, path)
        if (folder / "s.db").exists():
            rows = read(folder / "s.db").results.rows
            assert [row.number for row in rows] == list(range(len(rows)))
    record_property("figures", f"{ENDS} closed")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_at_any_moment_of_a_window_keeps_what_there_is(zygote, tmp_path, record_property, number):
    for folder, path, rng in folders(tmp_path, ENDS // 2):
        before = path.read_bytes()
        victim = zygote.victim(rng.choice(["train", "validate"]), folder, path).begun()
        time.sleep(rng.uniform(0, MOMENT_S))
        victim.send(number)
        assert victim.end() == 128 + number, victim.errors
        assert victim.errors == KEPT
        assert path.read_bytes() == before
        check_given_back(folder, path)
        found = find(folder / "home" / "recovery")
        assert found is not None
        assert found.origin == path
        assert load(found.path).experiment.training.learning_rate == 0.123
        found.discard()
    record_property("figures", f"{ENDS // 2} ended")


def test_a_signal_at_any_moment_of_a_start_ends_it(zygote, tmp_path, record_property):
    """Before there is a window, while it is made, and after."""
    for folder, path, rng in folders(tmp_path, ENDS // 2):
        number = rng.choice([signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
        victim = zygote.victim("command", folder, path).begun()
        time.sleep(rng.uniform(0, 2 * MOMENT_S))
        victim.send(number)
        # A signal before the program has its handlers ends it as the system does.
        assert victim.end() in (128 + number, -number), victim.errors
        assert "Traceback" not in victim.errors
        assert "Fatal" not in victim.errors
        check_given_back(folder, path)
    record_property("figures", f"{ENDS // 2} ended")


def test_stopped_and_continued_at_any_moment_it_goes_on(zygote, tmp_path, record_property):
    """A window that trains, and a command: what they come to is what they would have come to."""
    words = ["train", "circle", "--epochs", "60", "--json"]
    (tmp_path / "first").mkdir()
    first = zygote.victim("command", tmp_path / "first", *words)
    assert first.end() == 0, first.errors
    for folder, path, rng in folders(tmp_path, ENDS // 2):
        in_window = rng.random() < 0.5
        victim = zygote.victim("train", folder, path) if in_window else zygote.victim("command", folder, *words)
        victim.begun()
        for _ in range(3):
            time.sleep(rng.uniform(0, MOMENT_S / 6))
            if not victim.over:
                victim.send(signal.SIGSTOP)
                time.sleep(rng.uniform(0, MOMENT_S / 3))
                victim.send(signal.SIGCONT)
        if in_window:
            victim.send(signal.SIGTERM)
            assert victim.end() == 128 + signal.SIGTERM, victim.errors
            assert load(find(folder / "home" / "recovery").path).experiment.training.learning_rate == 0.123
        else:
            assert victim.end() == 0, victim.errors
            assert result(victim) == result(first)
    record_property("figures", f"{ENDS // 2} stopped and continued")


def result(victim):
    """What a training has come to, without the time it took."""
    found = json.loads(re.search(r"^{.*}$", (victim.folder / "out").read_text(encoding="utf-8"), re.MULTILINE)[0])
    return {name: value for name, value in found.items() if "seconds" not in name}
