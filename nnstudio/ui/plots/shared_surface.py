"""The loss surface that several runs share: over the plane that holds most of all their paths, computed beside the
window."""

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from ...landscape import Cache, Request, Survey, survey
from ...landscape.look import Look
from ...run.jobs import Jobs, Wanted
from ..runs_model import tame
from .drawings import Run, surface_of

EVERY_S = 1.0  # while training, no more often than this
SHARE = 0.2  # and for no more than this part of the time
MOVING, AT_REST, COARSE = 33, 65, 17  # points a side
PATIENT_S = 4.0  # a coarse surface that takes so long is not made finer
LARGE = 10_000  # parameters: the surface of a larger network stays coarse
POINTS = 240  # of all paths together, that the plane is laid through


class SharedSurface(QObject):
    """Owns a worker thread; `stop` ends it. `survey` is the newest answer."""

    surveyed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._take)
        self._jobs.failed.connect(self._fail)
        self._cache = Cache()
        self._asked_of: tuple[int, ...] = ()
        self._asked_at = -1e9
        self.survey: Survey | None = None
        self.of: tuple[Any, ...] = ()  # whose surface it is, see `surface_of`
        self.failure = ""

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    def stop(self) -> None:
        self._jobs.stop()

    def follow(self, runs: Sequence[Run], running: bool) -> None:
        """Have the surface computed where that is due: that which most of the runs have in common."""
        able = [run for run in runs if len(run.parameters) and np.isfinite(run.parameters).all()]
        trained = tame([run for run in able if len(run.history.trail) > 1])
        if not trained:
            self.survey, self.of = None, ()
            return
        kinds = [surface_of(run) for run in trained]
        of = max(kinds, key=lambda kind: (kinds.count(kind), kind == self.of))
        trained = [run for run, kind in zip(trained, kinds, strict=True) if kind == of]
        if of != self.of:
            self._jobs.cancel()
            self.of, self.survey, self.failure, self._asked_at, self._asked_of = of, None, "", -1e9, ()
        now = tuple(id(run) for run in trained)
        wanted = self._resolution(trained[0], running)
        fine = self.survey is not None and self.survey.resolution >= wanted
        if self.busy or (self.failure and now == self._asked_of) or (fine and now == self._asked_of):
            return
        taken = self.survey.seconds if self.survey is not None else 0.0
        if running and time.monotonic() - self._asked_at < max(EVERY_S, taken / SHARE):
            return
        self._asked_of, self._asked_at = now, time.monotonic()
        self._jobs.submit(self._work(trained, wanted, running))

    def _resolution(self, run: Run, running: bool) -> int:
        if len(run.parameters) > LARGE:
            return COARSE
        last = self.survey
        if last is None or running:
            return MOVING
        dear = last.seconds / last.resolution**2 * AT_REST**2 > PATIENT_S
        return last.resolution if dear else AT_REST

    def _work(self, runs: Sequence[Run], resolution: int, running: bool) -> Any:
        """The plane is laid through all paths at once, as if they were one."""
        each = max(2, POINTS // len(runs))
        paths = [run.history.trail[:: -(-len(run.history.trail) // each)] for run in runs]
        ends = [np.asarray(run.parameters, dtype=np.float64)[None] for run in runs]
        trail = np.concatenate([part for pair in zip(paths, ends, strict=True) for part in pair])
        before = self.survey
        if before is not None:
            # A chain of all surfaces ever made would never be freed.
            before = replace(before, request=replace(before.request, before=None))
        first, ground = runs[0], runs[0].network.ground
        request = Request(
            first.network, first.data, trail, np.arange(len(trail)), first.parameters, len(trail),
            Look() if ground is None else Look("weights", (0, 1)), None, before, resolution, (),
            first.experiment.training.class_weight == "balanced",
        )  # fmt: skip
        cache = None if running else self._cache  # the surfaces of runs that move are never asked for again

        def work(wanted: Wanted) -> Survey:
            return survey(request, wanted, cache=cache)

        return work

    @Slot(int, object)
    def _take(self, _token: int, made: Survey) -> None:
        self.survey, self.failure = made, ""
        self.surveyed.emit()

    @Slot(int, object)
    def _fail(self, _token: int, error: Exception) -> None:
        self.failure = self.tr("No surface: {0}").format(error)
        self.surveyed.emit()
