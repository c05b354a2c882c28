"""Decides when the next surface is computed and how fine, and has it computed beside the window."""

import math
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from ...landscape import Cache, Request, Survey, survey
from ...landscape.look import RESOLUTIONS
from ...landscape.survey import FEW, Bounds
from ...run.jobs import Jobs, Wanted
from ...run.mailbox import Frame
from .surface_choices import SurfaceChoices

FINEST_RUNNING = 65  # points a side: finer ones cost more to paint than they show while all moves
EVERY_S = 0.5  # while training, no more often than this
SHARE = 0.2  # and for no more than this part of the time
QUICK_S, PATIENT_S = 0.08, 4.0  # how long a surface may take while training, and at rest, when nobody chose how fine
LARGE = 10_000  # parameters: the first surface of a larger network is a coarse one, to see what it costs
CONTROLS_AFTER_S = 0.5  # a computation that lasts longer shows how far it is, and can be cancelled

Ends = Callable[[Frame], tuple[NDArray[np.float64], ...]]  # where other runs of a frame's network ended


class Surveyor(QObject):
    """Owns a worker thread; `stop` ends it. `survey` is the newest answer, which may still become finer."""

    surveyed = Signal()
    failed = Signal()

    def __init__(self, choices: SurfaceChoices, ends: Ends, parent: QObject) -> None:
        super().__init__(parent)
        self._choices, self._ends = choices, ends
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._arrived)
        self._jobs.progressed.connect(self._came_on)
        self._jobs.failed.connect(self._broke_off)
        self._cache = Cache()
        self._left: Survey | None = None  # of the run before, whose plane serves until this one has a path
        self._key: tuple[Any, ...] = ()
        self._view: Bounds | None = None
        self._moved = False
        self._asked_at, self._seconds_a_point = -math.inf, math.nan
        self._frame: Frame | None = None
        self._failed_at = -1
        self.survey: Survey | None = None
        self.drawn_from = -math.inf  # time.monotonic() when the state was taken that `survey` shows
        self.failure = ""
        self.held = False

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    @property
    def slow(self) -> bool:
        """Whether the computation under way lasts long enough to be worth a word and a button."""
        return self.busy and time.monotonic() - self._asked_at > CONTROLS_AFTER_S

    def stop(self) -> None:
        self._jobs.stop()

    def forget(self, plane_serves: bool = False) -> None:
        """Another run begins; its surfaces may begin on the plane there was where that still means the same."""
        self._jobs.cancel()
        self._left = self.survey if plane_serves else None
        self.survey, self._view, self._moved = None, None, False
        self._key, self.failure, self.held = (), "", False

    def look_at(self, view: Bounds | None) -> None:
        """Compute what lies within these bounds; None for what the path asks for."""
        self._moved = view is not None or self._view is not None
        self._view = view

    def hold(self, on: bool) -> None:
        """Compute nothing any more, or take it up again."""
        self.held = on
        if on:
            self._jobs.cancel()

    def follow(self, frame: Frame) -> None:
        """Have a surface of this frame computed where that is due; another look or network drops what was asked."""
        look = self._choices.look
        key = (frame.run, frame.network, frame.data, look)
        if len(key) != len(self._key) or any(a is not b and a != b for a, b in zip(key, self._key, strict=True)):
            self._jobs.cancel()
            same_plane = self.survey is not None and self.survey.request.look == look
            self.survey = self.survey if same_plane and self._key[:1] == key[:1] else None
            self._key, self.failure = key, ""
            self._asked_at = -math.inf
        self._frame = frame
        resolution = self._due(frame)
        if resolution:
            self._ask(frame, resolution)

    # When and how fine

    def _affordable(self, frame: Frame) -> int:
        """The finest resolution there is time for, or what was chosen."""
        running = frame.state == "running"
        chosen = self._choices.resolution
        if chosen is not None:
            return chosen
        finest = FINEST_RUNNING if running else RESOLUTIONS[-1]
        if math.isnan(self._seconds_a_point):
            return RESOLUTIONS[0 if len(frame.parameters) > LARGE else 1]
        most = (QUICK_S if running else PATIENT_S) / self._seconds_a_point
        return max([r for r in RESOLUTIONS if r <= finest and r * r <= most], default=RESOLUTIONS[0])

    def _due(self, frame: Frame) -> int:
        """The resolution of the surface to ask for now; 0 for none."""
        last, running = self.survey, frame.state == "running"
        if self.busy or self.held or (self.failure and frame.update == self._failed_at):
            return 0
        if self._choices.look.kind in ("pca", "points") and len(frame.history.trail) < FEW and self._before is None:
            return 0
        wanted = self._affordable(frame)
        if last is None:
            return wanted
        elsewhere = last.request.network is not frame.network or last.request.data is not frame.data
        unsliced = self._choices.view == "slice" and last.slice is None
        if self._moved or elsewhere or unsliced or last.resolution < wanted:
            return wanted
        here = last.current_for(frame.parameters)
        if running:
            rested = time.monotonic() - self._asked_at >= max(EVERY_S, last.seconds / SHARE)
            return wanted if rested and not here else 0
        return wanted if not here or (self._choices.resolution and last.resolution != wanted) else 0

    @property
    def _before(self) -> Survey | None:
        """The last survey of this look, of this run or the one before."""
        last = self.survey or self._left
        return last if last is not None and last.request.look == self._choices.look else None

    def _ask(self, frame: Frame, resolution: int) -> None:
        self._moved = False
        self._asked_at = time.monotonic()
        history, last = frame.history, self._before
        request = Request(
            frame.network, frame.data, history.trail, history.trail_updates, frame.parameters, frame.update,
            self._choices.look, self._view, last, resolution, self._ends(frame),
            frame.experiment.training.class_weight == "balanced",
        )  # fmt: skip
        if last is not None:
            # A chain of all surfaces ever made would never be freed.
            request = replace(request, before=replace(last, request=replace(last.request, before=None)))
        # The surfaces of a run that moves are never asked for again.
        cache, sliced = None if frame.state == "running" else self._cache, self._choices.view == "slice"

        def work(wanted: Wanted) -> Survey:
            return survey(request, wanted, wanted.report, cache, sliced=sliced)

        self._jobs.submit(work)

    # What comes of it

    @Slot(int, object)
    def _came_on(self, _token: int, made: Survey) -> None:
        self.survey, self.failure, self.drawn_from = made, "", self._asked_at
        self.surveyed.emit()

    @Slot(int, object)
    def _arrived(self, token: int, made: Survey) -> None:
        if made.seconds > 0:
            self._seconds_a_point = made.seconds / made.request.resolution**2
        self._came_on(token, made)

    @Slot(int, object)
    def _broke_off(self, _token: int, error: Exception) -> None:
        self.failure, self.survey = self.tr("No surface: {0}").format(error), None
        self._failed_at = self._frame.update if self._frame is not None else -1
        self.failed.emit()
