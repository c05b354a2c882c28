"""What the world does to a program that runs: it is stopped for long, its clock is set, another has its file open."""

import os
import signal
import time
from contextlib import ExitStack

import pytest

from nnstudio import load
from nnstudio.project.recovery import find

from .test_ended import KEPT, check_given_back, folders, result
from .test_killed import SEARCH, check_nothing_is_held, offered, trials, undisturbed
from .zygote import Zygote

pytestmark = [
    pytest.mark.long,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="finds what lives on in /proc"),
]
TIMES = int(os.environ.get("NNSTUDIO_KILLS", "20"))
STOPPED_S = float(os.environ.get("NNSTUDIO_STOPPED_S", "30"))
MOMENT_S = 1.0
TRAIN = ["train", "circle", "--epochs", "60", "--json"]


@pytest.fixture(scope="module")
def zygote():
    with Zygote() as made:
        yield made


def beside(folder, name):
    place = folder / name
    place.mkdir()
    return place


def check_kept(folder, path, before):
    """The work of a window that was ended by a signal is there, and its file as it was."""
    assert path.read_bytes() == before
    check_given_back(folder, path)
    found = find(folder / "home" / "recovery")
    assert found is not None
    assert found.origin == path
    assert load(found.path).experiment.training.learning_rate == 0.123
    found.leave()


def test_stopped_for_half_a_minute_all_of_it_goes_on(zygote, tmp_path, record_property):
    """Windows that train and validate, a training and a search by commands, all stopped at the same time."""
    first = zygote.victim("command", beside(tmp_path, "first"), *TRAIN)
    assert first.end() == 0, first.errors
    wanted = undisturbed(zygote, tmp_path / "undisturbed")
    count = 0
    for folder, path, rng in folders(tmp_path, -(-TIMES // 4)):
        before, other = path.read_bytes(), beside(folder, "other")
        (other / path.name).write_bytes(before)
        windows = [(folder, path, zygote.victim("train", folder, path)),
                   (other, other / path.name, zygote.victim("validate", other, other / path.name))]  # fmt: skip
        trained = zygote.victim("command", beside(folder, "trained"), *TRAIN)
        searched = zygote.victim("command", beside(folder, "searched"), *SEARCH, "--storage", folder / "s.db")
        victims = [*(victim for _, _, victim in windows), trained, searched]
        for victim in victims:
            victim.begun()
        time.sleep(rng.uniform(0, MOMENT_S))
        stopped = [victim for victim in victims if not victim.over]
        for victim in stopped:
            victim.send(signal.SIGSTOP)
        time.sleep(STOPPED_S)
        for victim in stopped:
            victim.send(signal.SIGCONT)
        count += len(stopped)
        assert trained.end() == 0, trained.errors
        assert result(trained) == result(first)
        assert searched.end() == 0, searched.errors
        assert trials(folder / "s.db") == wanted
        for place, file, victim in windows:
            victim.send(signal.SIGTERM)
            assert victim.end() == 128 + signal.SIGTERM, victim.errors
            assert victim.errors == KEPT
            check_kept(place, file, before)
    record_property("figures", f"{count} stopped for {STOPPED_S:g} s")


def test_a_clock_that_jumps_changes_nothing(zygote, tmp_path, record_property):
    """Set back and on between any two looks at it, while a window keeps its work and a search goes on."""
    wanted = undisturbed(zygote, tmp_path / "undisturbed")
    for folder, path, rng in folders(tmp_path, TIMES):
        before, clock = path.read_bytes(), str(rng.random())
        window = zygote.victim("train", folder, path, VICTIM_CLOCK=clock).begun()
        search = zygote.victim(
            "command", beside(folder, "searched"), *SEARCH, "--storage", folder / "s.db", VICTIM_CLOCK=clock
        )
        time.sleep(rng.uniform(0, MOMENT_S))
        number = rng.choice([signal.SIGTERM, signal.SIGKILL])
        window.send(number)
        assert window.end() == (128 + number if number == signal.SIGTERM else -number), window.errors
        assert window.errors == (KEPT if number == signal.SIGTERM else "")
        if number == signal.SIGTERM:
            check_kept(folder, path, before)
            told = offered(zygote, folder)
            assert told == {"notice": ["recovery"], "restored": ["0.123", str(path)]}
        assert search.end() == 0, search.errors
        assert trials(folder / "s.db") == wanted
    record_property("figures", f"{TIMES} windows and searches")


def test_two_windows_on_one_file_leave_what_one_of_them_saved(zygote, tmp_path, record_property):
    """Both save all the time, one odd and one even numbers; one is killed, the other asked to end."""
    saved = anew = 0
    for folder, path, rng in folders(tmp_path, TIMES):
        home = {"NNSTUDIO_DATA_DIR": str(folder / "home")}
        with ExitStack() as at_end:
            windows = [
                zygote.victim("share", beside(folder, name), path, k, **home) for k, name in ((1, "a"), (2, "b"))
            ]
            for window in windows:
                at_end.callback(window.end)
                window.begun()
            time.sleep(rng.uniform(0, 3 * MOMENT_S))
            rng.shuffle(windows)
            windows[0].send(signal.SIGKILL)
            time.sleep(rng.uniform(0, MOMENT_S))
            windows[1].send(signal.SIGTERM)
        assert [window.status for window in windows] == [-signal.SIGKILL, 128 + signal.SIGTERM], windows[1].errors
        assert windows[0].errors == ""
        assert windows[1].errors in (KEPT, "")
        said = [words for window in windows for words in window.said if len(words) == 2]
        attempts = {int(number) for word, number in said if word == "saving"}
        kept = load(path).experiment.data.seed
        assert kept in attempts | {0}, (kept, attempts)
        saved += sum(word == "saved" for word, _ in said)
        anew += sum(word == "anew" for word, _ in said)
        check_nothing_is_held(folder, path)
        found = find(folder / "home" / "recovery")
        while found is not None:
            assert load(found.path).experiment.data.seed in attempts
            found.discard()
            found = find(folder / "home" / "recovery")
    assert saved
    record_property("figures", f"{TIMES} pairs, saved {saved} times, opened anew {anew} times")
