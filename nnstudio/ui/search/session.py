"""One search at a time, in a thread of its own; the window sees what it holds as a value that never changes."""

import math
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal, Slot

from ...nn import kernels
from ...run.jobs import Jobs, Wanted
from ...search.cluster import Cluster, Tls
from ...search.executors import Executor, InProcess, Processes
from ...search.kept import Kept, read
from ...search.ledger import SearchError
from ...search.pace import remaining
from ...search.settings import Settings
from ...search.space import Space
from ...search.study import Search
from ...search.validation import Opening
from ...spec import Experiment, SpecError
from ..text import translated

State = Literal["empty", "reading", "running", "stopping", "held"]
LOOK_EVERY = 0.25  # s between two looks at all trials, and longer where a look takes long
STOP_SECONDS = 15.0  # processes are ended in the middle of a trial, which takes a moment


@dataclass(frozen=True)
class Place:
    """Where trials are trained."""

    kind: Literal["here", "processes", "cluster"] = "here"
    processes: int = 2
    address: str = ""
    tls: Tls | None = None

    @property
    def width(self) -> int:
        """How many trials are trained at a time, as far as that is known from here."""
        return threads() if self.kind == "here" else self.processes

    def executor(self) -> Executor:
        if self.kind == "cluster":
            return Cluster(self.address, tls=self.tls)
        return Processes(self.processes) if self.kind == "processes" else InProcess(threads())


def threads() -> int:
    """Trainings at a time in this process: one processor is left to the window and to what it trains."""
    return max(1, kernels.processors() - 1)


@dataclass(frozen=True, eq=False)
class Course:
    """How far a search has come: what it holds, which trials were done when it began or was gone on with, how long it
    has been at it, and what it was said to take."""

    kept: Kept
    before: frozenset[int]
    seconds: float
    told: float = math.nan

    @property
    def remaining(self) -> float:
        """Seconds to its end, NaN where nothing is known."""
        return remaining(self.kept.results.rows, self.kept.settings, self.before, self.seconds, self.told)


class Session(QObject):
    """Starts, stops, reopens and extends the search of the window. `stop_thread` ends what runs."""

    changed = Signal()  # there is more to see, or the state is another
    failed = Signal(str)  # one sentence
    ended = Signal(bool)  # a search is over; whether it used up its budget

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._done)
        self._jobs.progressed.connect(self._progressed)
        self._jobs.failed.connect(self._failed)
        self._stopping = threading.Event()
        self.state: State = "empty"
        self.course: Course | None = None

    @property
    def kept(self) -> Kept | None:
        return self.course.kept if self.course else None

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    @property
    def running(self) -> bool:
        return self.state in ("running", "stopping")

    def start(
        self, experiment: Experiment, space: Space, settings: Settings, place: Place, path: Path | None,
        told: float = math.nan,
    ) -> None:  # fmt: skip
        """Begin a search that is kept in a new file, or in memory where `path` is None; `told` are the seconds that it
        is said to take."""
        self._run(lambda: Search(experiment, space, settings, path), place, told)
        self.course = None
        self._turn("running")

    def go_on(
        self, place: Place, trials: int | None = None, minutes: float | None = None, updates: int | None = None
    ) -> None:
        """Go on with the search that is held, to so many trials altogether, for so many minutes more, and to so many
        updates of all trainings together."""
        kept = self.kept
        if kept is None or kept.path is None or self.running:
            return
        path = kept.path
        self._run(lambda: Search.open(path, trials=trials, minutes=minutes, updates=updates), place)
        self._turn("running")

    def open(self, path: Path) -> None:
        """Show the search in a file."""
        self._jobs.submit(lambda _wanted: read(path))
        self._turn("reading")

    def take_opening(self, opening: Opening) -> None:
        """The test part of the search that is held was opened, and its file knows."""
        if self.course is not None:
            kept = replace(self.course.kept, openings=(*self.course.kept.openings, opening))
            self.course = replace(self.course, kept=kept)
            self.changed.emit()

    def stop(self) -> None:
        """End the search soon; what is done stays in the file."""
        if self.state == "running":
            self._stopping.set()
            self._turn("stopping")

    def stop_thread(self) -> None:
        """End the thread, and what it started."""
        self._stopping.set()
        self._jobs.stop(STOP_SECONDS)

    def _run(self, opened: Callable[[], Search], place: Place, told: float = math.nan) -> None:
        self._stopping = stopping = threading.Event()

        def work(wanted: Wanted) -> tuple[Course, bool]:
            with opened() as search, closing(place.executor()) as executor:
                look = _Look(search, wanted, told)

                def go_on() -> bool:
                    look.now_and_then()
                    return wanted() and not stopping.is_set()

                try:
                    finished = search.run(executor, go_on, lambda _row: look.now_and_then())
                except Exception:
                    wanted.report(look.taken())  # nothing is under way any more
                    raise
                return look.taken(), finished

        self._jobs.submit(work)

    def _turn(self, state: State) -> None:
        self.state = state
        self.changed.emit()

    @Slot(int, object)
    def _progressed(self, _token: int, course: Course) -> None:
        self.course = course
        self.changed.emit()

    @Slot(int, object)
    def _done(self, _token: int, found: Any) -> None:
        if isinstance(found, Kept):
            self.course = Course(found, over(found), 0.0)
            self._turn("held")
            return
        self.course, finished = found
        self._turn("held")
        self.ended.emit(finished)

    @Slot(int, object)
    def _failed(self, _token: int, error: Exception) -> None:
        if not isinstance(error, SearchError | SpecError | OSError | ValueError):
            said = self.tr("The search ended by a mistake of the program ({0}); what was found is in its file.")
            self.failed.emit(said.format(" ".join(str(error).split())[:200] or type(error).__name__))
        else:
            self.failed.emit(translated(error))
        self._turn("held" if self.course else "empty")


def over(kept: Kept) -> frozenset[int]:
    """The trials that are over."""
    return frozenset(row.number for row in kept.results.rows if row.over)


class _Look:
    """Looks at all trials of a search now and then, in its thread, and reports what it sees."""

    def __init__(self, search: Search, wanted: Wanted, told: float) -> None:
        self._search, self._wanted, self._told = search, wanted, told
        self._begun = time.monotonic()
        self._next = 0.0
        self._before = over(Kept.of(search))

    def taken(self) -> Course:
        return Course(Kept.of(self._search), self._before, time.monotonic() - self._begun, self._told)

    def now_and_then(self) -> None:
        begun = time.monotonic()
        if begun < self._next:
            return
        self._wanted.report(self.taken())
        now = time.monotonic()
        self._next = now + max(LOOK_EVERY, 10 * (now - begun))
