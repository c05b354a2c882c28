"""Trying many forgeries in processes of their own, so that a crash, a hang or a greedy input is found and named."""

import mmap
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

Try = Callable[[random.Random, Path], str]  # makes one input in a folder and uses it; returns "refused" or "used"
SECONDS = 20  # of processor time for one input; none of them takes one
WAIT_S = 600.0  # for one that does not even compute
MEMORY = 2 * 2**30  # beyond what the process has when it begins
GROWTH = 400 * 2**20  # that one input may add to the memory in use
WAITING, BEGUN, REFUSED, USED, FOUND = range(5)


@dataclass
class Figures:
    """What came of many inputs."""

    kind: str
    counts: Counter[str] = field(default_factory=Counter)
    findings: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        said = ("refused", "refused"), ("used", "accepted and used"), ("found", "found")
        return f"{self.kind}: {self.counts.total():,} tried, " + ", ".join(f"{self.counts[k]:,} {s}" for k, s in said)


def generator(kind: str, number: int) -> random.Random:
    """What input `number` of a kind is made of."""
    return random.Random(f"{kind} {number}")


def attempt(kind: str, try_one: Try, number: int, folder: Path) -> tuple[str, str]:
    """Try one input here; returns its outcome, and what was found."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return try_one(generator(kind, number), folder), ""
        except Exception:  # noqa: BLE001 - whatever it is, it is a finding
            return "found", f"{kind} {number}: {traceback.format_exc()}"


def run(kind: str, try_one: Try, first: int, count: int, say: Callable[[str], None]) -> Figures:
    """Try inputs `first` to `first + count`, each after another process only where one has ended it."""
    figures, marks = Figures(kind), mmap.mmap(-1, count)
    with tempfile.TemporaryDirectory(prefix="forging-", dir=_quick_folder()) as place:
        at = 0
        while at < count:
            said = Path(place) / "said.txt"
            said.write_text("", encoding="utf-8")
            status = _in_a_child(lambda said=said, at=at: _work(kind, try_one, first, at, marks, Path(place), said))
            figures.findings += filter(None, said.read_text(encoding="utf-8").split("\0"))
            at = next((k for k in range(at, count) if marks[k] in (WAITING, BEGUN)), count)
            if at < count:
                why = signal.Signals(-status).name if status < 0 else f"exit status {status}"
                if marks[at] == WAITING:
                    raise RuntimeError(f"the process of {kind} ended before its input {first + at}: {why}")
                marks[at] = FOUND
                figures.findings.append(f"{kind} {first + at}: ended by {why}")
                at += 1
        figures.counts.update({name: marks[:].count(bytes([mark])) for name, mark in
                               (("refused", REFUSED), ("used", USED), ("found", FOUND))})  # fmt: skip
    for finding in figures.findings:
        say(finding)
    return figures


def _quick_folder() -> str | None:
    memory = Path("/dev/shm")
    return str(memory) if memory.is_dir() and os.access(memory, os.W_OK) else None


def _in_a_child(work: Callable[[], None]) -> int:
    """Do it in a process of its own; its exit status, or what ended it as a negative number."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        status = 1
        try:
            work()
            status = 0
        except BaseException:  # noqa: BLE001 - nothing of the parent's may run here
            traceback.print_exc()
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _work(kind: str, try_one: Try, first: int, at: int, marks: mmap.mmap, place: Path, said: Path) -> None:
    size = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY, resource.RLIM_INFINITY))
    folder = place / "files"
    for k in range(at, len(marks)):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        marks[k] = BEGUN
        # The system ends a process that computes for too long, in C as well; and one that waits.
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        signal.setitimer(signal.ITIMER_REAL, WAIT_S)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        outcome, found = attempt(kind, try_one, first + k, folder)
        if not found and resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 > before + GROWTH:
            outcome, found = "found", f"{kind} {first + k}: takes more than {GROWTH >> 20} MB"
        if found:
            with said.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(found + "\0")
        marks[k] = {"refused": REFUSED, "used": USED, "found": FOUND}[outcome]
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)


def long(kinds: dict[str, Try], first: int, count: int, portion: int = 2000) -> list[Figures]:
    """Try so many of each kind, and say after every portion how it stands."""
    every = []
    for kind, try_one in kinds.items():
        figures, begun = Figures(kind), time.monotonic()
        for at in range(first, first + count, portion):
            one = run(kind, try_one, at, min(portion, first + count - at), lambda text: print(text, flush=True))
            figures.counts += one.counts
            figures.findings += one.findings
            print(f"{figures} ({time.monotonic() - begun:.0f} s)", flush=True)
        every.append(figures)
    return every
