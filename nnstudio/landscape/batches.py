"""The three batch modes side by side: one start, the same data and as many epochs, three paths on one surface.

Only the batch mode differs between the courses. Early stopping is off, or they would not end at the same epoch.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..data import Prepared
from ..message import Message
from ..nn.asking import quiet
from ..nn.history import CURVES, View
from ..nn.network import Network
from ..nn.trainer import Trainer
from ..spec import Experiment, SpecError
from ..spec.training import BatchMode
from .noise import GradientNoise, network_noise
from .plane import Plane, Vector
from .stack import Cancelled
from .surface import Surface, over
from .survey import SAMPLES, around, samples

Bounds = tuple[float, float, float, float]  # first from, first to, second from, second to
MODES: tuple[BatchMode, ...] = ("batch", "mini-batch", "stochastic")
SLICE_MS = 10.0  # of training before it is the next course's turn
REPORT_S = 0.2
LOOK_SHARE = 0.25  # of the time at most goes into planes, surfaces and noise on the way
COARSE, FINE = 25, 49  # points along each side of the surface: on the way, at the end
REST_S = 0.002  # after every slice, so that a window gets its turn
MOST_POINTS, LEAST_POINTS = 96, 12  # of each path that the principal axes are laid through
AXES_PRODUCTS = 1e8  # multiplications that finding them may take


@dataclass(frozen=True, eq=False)
class Course:
    """One batch mode's training so far; nothing in it changes any more.

    `reading` is the row of the curves for this moment. `noise` is that of the gradients at parameters of late, at the
    end at `parameters`. `path` (k, 2) is the trail and the parameters of now in coordinates of the comparison's plane;
    empty while there is none. `message` says why the course diverged, else is empty.
    """

    mode: BatchMode
    batch_size: int
    history: View
    parameters: Array
    reading: Array
    noise: GradientNoise
    path: Vector
    message: str
    done: bool

    def latest(self, name: str) -> float:
        """The value of a curve now (see `nnstudio.nn.history.CURVES`)."""
        return float(self.reading[CURVES.index(name)])

    @property
    def rows(self) -> NDArray[np.float64]:
        """The rows of the curves (k, len(CURVES)), ending with the moment of now."""
        rows = self.history.curves
        return np.vstack([rows, self.reading]) if self.reading[0] > rows[-1, 0] else rows


@dataclass(frozen=True, eq=False)
class Comparison:
    """The courses of `MODES` up to one moment of the comparison, or its result.

    `experiment` and `start` (P,) are what was asked, `noise` is that at the start. `surface` lies over the paths of
    all courses but those that diverged, unless all did; None before the first look. `share` is the part of the paths'
    motion that its plane shows. `progress` runs from 0 to 1 in time, `left` is how many seconds it may still take (NaN
    while unknown).
    """

    experiment: Experiment
    data: Prepared
    network: Network
    start: Array
    epochs: int
    courses: tuple[Course, ...]
    noise: GradientNoise
    surface: Surface | None
    bounds: Bounds | None
    share: float
    samples: int
    progress: float
    left: float

    @property
    def done(self) -> bool:
        return all(course.done for course in self.courses)


def compare(
    experiment: Experiment,
    data: Prepared,
    start: NDArray[Any],
    epochs: int,
    wanted: Callable[[], bool] = lambda: True,
    report: Callable[[Comparison], object] = lambda so_far: None,
) -> Comparison:
    """Train `experiment` on `data` from the flat `start` for so many epochs in each batch mode, a slice each in turn.

    `wanted` is asked every few milliseconds; `Cancelled` is raised once it says no. `report` gets what there is about
    five times a second. Raises ValueError where a mode, the start or the number of epochs does not fit.
    """
    if epochs < 1:
        raise ValueError(Message("{epochs} epochs: use a whole number above 0", epochs=epochs))
    if experiment.model.learner == "neighbours":
        raise SpecError("model.learner", Message("neighbours are not trained in batches: use network"))
    work = _Work(experiment, data, start, epochs, wanted)
    reported = -math.inf
    while not work.done:
        for trainer in work.trainers:
            work.advance(trainer)
        if time.perf_counter() - reported >= REPORT_S:
            work.look_if_due()
            report(work.comparison())
            reported = time.perf_counter()
    work.look(FINE)
    return work.comparison()


class _Work:
    """A comparison under way."""

    def __init__(
        self, experiment: Experiment, data: Prepared, start: NDArray[Any], epochs: int, wanted: Callable[[], bool]
    ) -> None:
        self.experiment, self.data, self.epochs, self.wanted = experiment, data, epochs, wanted
        alike = experiment.replace("training.early_stopping", False)
        self.trainers = [Trainer(alike.replace("training.batch_mode", mode), data, start) for mode in MODES]
        self.start = self.trainers[0].parameters
        self.network = self.trainers[0].network
        self.first_noise = self._noise(self.trainers[0])
        self.noises = [self.first_noise] * len(MODES)
        self.surface: Surface | None = None
        self.bounds: Bounds | None = None
        self.share = math.nan
        self.progress = 0.0
        self.next_look = -math.inf

    @property
    def done(self) -> bool:
        return all(self._ended(trainer) for trainer in self.trainers)

    def advance(self, trainer: Trainer) -> None:
        """A slice of one course, then a breath."""
        if self._ended(trainer):
            return
        trainer.run(epochs=self.epochs - trainer.epoch, milliseconds=SLICE_MS, between=self._check)
        self._check()
        time.sleep(REST_S)

    def look_if_due(self) -> None:
        """Bring plane, surface and noise up to date, unless that would take too much of the time."""
        begun = time.perf_counter()
        if begun >= self.next_look:
            self.look(COARSE)
            now = time.perf_counter()
            self.next_look = now + (now - begun) * (1 / LOOK_SHARE - 1)

    @quiet  # what diverges may overflow on its way over the plane
    def look(self, resolution: int) -> None:
        """Take the noise of now, lay the plane through the paths of now and the surface over it."""
        self.noises = [self._noise(trainer) for trainer in self.trainers]
        paths = [_path(trainer) for trainer in self.trainers]
        straight = [path for path, trainer in zip(paths, self.trainers, strict=True) if trainer.divergence is None]
        paths = straight or paths
        plane = self._plane(paths)
        self._check()
        places = np.concatenate([plane.project(path) for path in paths])
        # Steady on the way; at the end the same for the same paths, whenever the looks before came.
        self.bounds = around(places, self.bounds if resolution == COARSE else None)
        self.share = 1.0 if plane.explained is None else min(1.0, sum(plane.explained))
        x, y = samples(self.network, self.data)
        self.surface = over(self.network, x, y, plane, self.bounds, resolution, self.wanted)

    def comparison(self) -> Comparison:
        """All there is, fit to be read by another thread."""
        plane = None if self.surface is None else self.surface.plane
        courses = tuple(
            self._course(trainer, noise, plane) for trainer, noise in zip(self.trainers, self.noises, strict=True)
        )
        used = sum(trainer.seconds for trainer in self.trainers)
        shares = [1.0 if self._ended(trainer) else trainer.fraction / self.epochs for trainer in self.trainers]
        whole = math.nan
        if all(share > 0 for share in shares):
            whole = sum(trainer.seconds / share for trainer, share in zip(self.trainers, shares, strict=True))
        # An estimate may fall back, what it is shown as should not.
        so_far = 1.0 if self.done else 0.0 if math.isnan(whole) else min(1.0, used / max(whole, 1e-9))
        self.progress = max(self.progress, so_far)
        return Comparison(
            self.experiment, self.data, self.network, self.start, self.epochs, courses, self.first_noise, self.surface,
            self.bounds, self.share, min(len(self.data.train), SAMPLES),
            self.progress, whole - used,
        )  # fmt: skip

    def _course(self, trainer: Trainer, noise: GradientNoise, plane: Plane | None) -> Course:
        history = trainer.history.view()
        path = np.empty((0, 2)) if plane is None else plane.project(_path(trainer))
        exact = trainer.judging_is_cheap or self._ended(trainer)
        return Course(
            trainer.experiment.training.batch_mode, trainer.batch_size, history, trainer.parameters,
            trainer.reading() if exact else history.curves[-1], noise, path,
            trainer.divergence.text if trainer.divergence else "", self._ended(trainer),
        )  # fmt: skip

    def _ended(self, trainer: Trainer) -> bool:
        return trainer.epoch >= self.epochs or trainer.divergence is not None

    def _noise(self, trainer: Trainer) -> GradientNoise:
        return network_noise(
            trainer.network, trainer.parameters, *trainer.training_samples, held=trainer.held, wanted=self.wanted
        )

    def _plane(self, paths: list[Vector]) -> Plane:
        """The plane that shows most of all paths' motion, with the common start at its origin."""
        size = self.network.layout.size
        if size == 2:
            return Plane.weights(self.start, 0, 1)
        most = int(np.clip(math.sqrt(AXES_PRODUCTS / size) / len(paths), LEAST_POINTS, MOST_POINTS))
        points = np.concatenate([_spread(path, most) for path in paths])
        plane = Plane.pca(points, points.mean(axis=0)).recentred(self.start)
        # The paths lead to the right and upwards, as far as they lead anywhere: so the picture does not flip.
        across, up = np.where(plane.project(points).mean(axis=0) < 0, -1.0, 1.0)
        return replace(plane, first=across * plane.first, second=up * plane.second)

    def _check(self) -> None:
        if not self.wanted():
            raise Cancelled


def _path(trainer: Trainer) -> Vector:
    """The trail of a training and where it is now (k, P)."""
    trail = trainer.history.view().trail
    return np.concatenate([trail, trainer.parameters[None].astype(np.float64)])


def _spread(path: Vector, count: int) -> Vector:
    """So many points of a path, evenly by updates; all paths get as many, so that none weighs more in the axes."""
    return path[np.linspace(0, len(path) - 1, count).round().astype(int)]
