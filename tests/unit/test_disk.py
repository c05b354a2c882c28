"""Saving when the disk fails or the program dies: afterwards there is the old file or the new one, whole."""

import contextlib
import errno
import itertools
import os
import random
import signal
import subprocess
import sys
import time

import pytest

from nnstudio import Experiment, Trainer, disk
from nnstudio.project import Project, load, save
from nnstudio.spec import preset

FAILURES = {"full": errno.ENOSPC, "quota": errno.EDQUOT, "gone": errno.EIO, "stale": errno.ESTALE, "no": errno.EACCES}


class Failing:
    """The system's calls, of which the one of that number fails, and all after it if it `stays` so. Writes are cut
    short, as a system may do."""

    def __init__(self, at, number=errno.EIO, stays=False):
        self.at, self.number, self.stays = at, number, stays
        self.calls = []

    def __getattr__(self, name):
        real = getattr(os, name)

        def call(*arguments):
            self.calls.append(name)
            made = len(self.calls)
            # What a program holds it gives back in any case.
            if name not in ("close", "unlink") and (made == self.at or (self.stays and made > self.at)):
                raise OSError(self.number, os.strerror(self.number))
            if name == "write":
                return real(arguments[0], arguments[1][:1000])
            done = real(*arguments)
            if made == self.at:  # closing reports what writing could not
                raise OSError(self.number, os.strerror(self.number))
            return done

        return call


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "a.nnstudio"
    path.write_bytes(b"old" * 1000)
    return path, path.read_bytes()


NEW = b"new!" * 3000


def saving_fails(path, system):
    """The number of the error, None where there is none."""
    try:
        disk.replace(path, lambda out: out.write(NEW), system)
    except OSError as error:
        return error.errno
    return None


@pytest.mark.parametrize("stays", [False, True])
@pytest.mark.parametrize("kind", FAILURES)
def test_whichever_call_fails_the_file_is_the_old_or_the_new_one(old, kind, stays):
    path, content = old
    for at in itertools.count(1):
        path.write_bytes(content)
        system = Failing(at, FAILURES[kind], stays)
        failed = saving_fails(path, system)
        assert failed in (None, FAILURES[kind])
        assert path.read_bytes() == (NEW if failed is None else content), f"call {at}, {system.calls}"
        assert os.listdir(path.parent) == [path.name], f"call {at}, {system.calls}"
        if at > len(system.calls):
            break
    assert at > 15  # the short writes alone are twelve


@pytest.mark.parametrize("stays", [False, True])
def test_whichever_call_fails_a_set_is_the_old_or_the_new_one(tmp_path, stays):
    kept, fresh, other = (tmp_path / name for name in ("kept.csv", "fresh.json", "other.csv"))
    new = {kept: NEW, fresh: NEW[:10], other: NEW[:2000]}
    outcomes = set()
    for at in itertools.count(1):
        kept.write_bytes(b"old kept")
        other.write_bytes(b"old other")
        fresh.unlink(missing_ok=True)
        system = Failing(at, stays=stays)
        try:
            disk.replace_all_bytes(new, system)
        except OSError:
            told = f"call {at}, {system.calls}"
            if stays and "replace" in system.calls[: at - 1]:  # what has its place can no longer be taken back
                assert all(path.read_bytes() in (new[path], b"old " + path.stem.encode()) for path in (kept, other)), (
                    told
                )
            else:
                assert (kept.read_bytes(), other.read_bytes()) == (b"old kept", b"old other"), told
                assert sorted(os.listdir(tmp_path)) == ["kept.csv", "other.csv"], told
            outcomes.add("old")
        else:
            assert {path: path.read_bytes() for path in new} == new
            assert len(os.listdir(tmp_path)) == 3
            outcomes.add("new")
        if at > len(system.calls):
            break
    assert outcomes == {"old", "new"}


class Killed:
    """The system's calls, of which the one of that number ends the process as a kill would."""

    def __init__(self, at):
        self.left = at

    def __getattr__(self, name):
        def call(*arguments):
            self.left -= 1
            if not self.left:
                os.kill(os.getpid(), signal.SIGKILL)
            return getattr(os, name)(*arguments)

        return call


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes do not fork there")
def test_a_set_that_is_cut_short_is_new_in_its_order(tmp_path):
    """Who finds the last file new finds all of them new."""
    new = {tmp_path / name: name.encode() for name in ("c", "a", "b")}
    shares = set()
    for at in itertools.count(1):
        for path in new:
            path.write_bytes(b"old")
        child = os.fork()
        if not child:
            with contextlib.suppress(BaseException):
                disk.replace_all_bytes(new, Killed(at))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        there = [path.read_bytes() for path in new]
        share = sum(content != b"old" for content in there)
        assert there == [*new.values()][:share] + [b"old"] * (3 - share)
        shares.add(share)
        if not status:
            break
    assert shares == {0, 1, 2, 3}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_is_written_into_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    disk.try_place(pipe)
    disk.replace_bytes(pipe, b"new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert pipe.is_fifo()
    assert os.listdir(tmp_path) == ["pipe"]


def test_a_place_is_tried_and_nothing_stays(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"old")
    disk.try_place(file)
    disk.try_place(tmp_path / "new")
    disk.try_place(tmp_path / "far" / "away" / "new", make_folders=True)
    for path, number in (
        (tmp_path, errno.EISDIR), (file / "new", errno.ENOTDIR), (tmp_path / "far" / "new", errno.ENOENT),
        (tmp_path / ("n" * 300), errno.ENAMETOOLONG),
    ):  # fmt: skip
        with pytest.raises(OSError, match=r".") as refused:
            disk.try_place(path)
        assert (refused.value.errno, refused.value.filename) == (number, str(path))
    for call in ("open", "write", "fsync"):
        system = Failing(0, errno.ENOSPC)
        disk.try_place(file, system=system)
        at = system.calls.index(call) + 1
        with pytest.raises(OSError, match="No space left"):
            disk.try_place(file, system=Failing(at, errno.ENOSPC, stays=True))
    assert os.listdir(tmp_path) == ["file"]
    assert file.read_bytes() == b"old"


def test_what_a_failing_write_of_our_own_raises_leaves_nothing(old):
    path, content = old

    def write(out):
        out.write(NEW)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        disk.replace(path, write)
    assert path.read_bytes() == content
    assert os.listdir(path.parent) == [path.name]


def test_a_disk_that_takes_nothing_is_not_asked_for_ever(old):
    path, content = old

    class Stuck:
        def __getattr__(self, name):
            return (lambda *_: 0) if name == "write" else getattr(os, name)

    with pytest.raises(OSError, match="no more"):
        disk.replace(path, lambda out: out.write(NEW), Stuck())
    assert path.read_bytes() == content


def test_what_killed_programs_left_goes_with_a_later_save(old):
    path, _ = old
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    names = (f".a.nnstudio.{ended.pid}-{k}.tmp" for k in range(3))
    forgotten, ahead, fresh = (path.with_name(name) for name in names)
    other = path.with_name(f".ab.nnstudio.{ended.pid}-a.tmp")
    for file in (forgotten, ahead, fresh, other):
        file.write_bytes(b"half")
    for file, age in ((forgotten, 2), (ahead, -2), (other, 2)):
        os.utime(file, (fresh.stat().st_mtime - age * disk.FORGOTTEN_S,) * 2)
    disk.replace(path, lambda out: out.write(NEW))
    assert {file.name for file in path.parent.iterdir()} == {path.name, fresh.name, other.name}


def test_a_strange_name_beside_it_keeps_no_file_from_being_written(old):
    path, _ = old
    strange = path.with_name(".a.nnstudio.²-a.tmp")
    strange.write_bytes(b"half")
    os.utime(strange, (0, 0))
    disk.replace(path, lambda out: out.write(NEW))
    assert path.read_bytes() == NEW


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no file that is open")
def test_a_clock_that_jumps_does_not_take_away_what_another_program_writes(old):
    path, _ = old
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as writer:
        written = path.with_name(f".a.nnstudio.{writer.pid}-a.tmp")
        written.write_bytes(b"half")
        for hours in (-3, 3):  # an hour is what a file is forgotten after
            os.utime(written, (time.time() + hours * disk.FORGOTTEN_S,) * 2)
            disk.replace(path, lambda out: out.write(NEW))
            assert written.exists()


# Importing takes longer than saving: a process that has done it makes children that save until they are killed.
SAVER = """
import os, sys
from nnstudio.project import load, save
path, first, second = sys.argv[1:]
projects = load(first), load(second)
while True:
    child = os.fork()
    if child == 0:
        k = 0
        while True:
            k += 1
            save(projects[k % 2], path)
    print(child, flush=True)
    os.waitpid(child, 0)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes do not fork there")
@pytest.mark.parametrize("times", [20, pytest.param(200, marks=pytest.mark.long)])
@pytest.mark.timeout(1200)
def test_killed_at_any_moment_the_file_is_whole(tmp_path, record_property, times):
    seed = random.randrange(2**32)
    rng, seen, cut = random.Random(seed), set(), 0
    path, first, second = (tmp_path / name for name in ("a.nnstudio", "first.nnstudio", "second.nnstudio"))
    for file, experiment in ((first, Experiment()), (second, preset("iris"))):
        trainer = Trainer(experiment)
        trainer.run(epochs=2)
        save(Project(experiment, trainer.checkpoint()), file)
    save(load(first), path)
    command = [sys.executable, "-c", SAVER, str(path), str(first), str(second)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        killed = 0
        while killed < times or not cut:  # a machine with other work may be long in coming to a save
            killed += 1
            child = int(parent.stdout.readline())
            time.sleep(rng.uniform(0, 0.03))
            os.kill(child, signal.SIGKILL)
            left = list(tmp_path.glob(".a.nnstudio.*.tmp"))
            cut += bool(left)
            seen.add(load(path).experiment.data.source)
            for file in left:
                file.unlink(missing_ok=True)
        child = int(parent.stdout.readline())
        parent.kill()
        os.kill(child, signal.SIGKILL)
    record_property("figures", f"killed {killed} times, {cut} of them in the middle of a save; seed {seed}")
    assert seen <= {"circle", "iris"}
