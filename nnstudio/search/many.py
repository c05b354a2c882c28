"""Training many experiments at once, on as many threads as there are processors."""

import math
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..data import Prepared, prepare
from ..nn import kernels
from ..nn.engine import fitting_kernel
from ..nn.history import CURVES
from ..nn.together import WORTH_IT, Together, ready, sorted_out
from ..nn.trainer import Trainer
from ..spec import Experiment, replace

SLICE_MS = 20.0  # of training between two questions whether it is still wanted
POINTS = 64  # of the curves, at most
FAILED = 0.5  # a training whose loss stays above this part of the loss at its start has failed
Floats = NDArray[np.float64]


class Cancelled(Exception):
    """The trainings are no longer wanted."""


@dataclass(frozen=True, eq=False)
class Course:
    """One training: its experiment, its curves (k, len(CURVES)) and parameters (P,) at the end, and why it ended early,
    if it did."""

    experiment: Experiment
    curves: Floats
    parameters: Floats
    ended: str

    def curve(self, name: str) -> Floats:
        return self.curves[:, CURVES.index(name)]

    @property
    def failed(self) -> bool:
        """Whether it diverged, or its training loss stayed above half of what it began with."""
        losses = self.curve("train_loss")
        return bool(self.ended) or not losses[-1] < FAILED * losses[0]


@dataclass(frozen=True, eq=False)
class Many:
    """Trainings in the order of their experiments, None where one is not done yet."""

    courses: tuple[Course | None, ...]

    @property
    def done(self) -> tuple[Course, ...]:
        return tuple(course for course in self.courses if course is not None)

    @property
    def progress(self) -> float:
        return len(self.done) / max(1, len(self.courses))

    @property
    def failures(self) -> int:
        return sum(course.failed for course in self.done)

    def band(self, name: str, low: float = 0.1, high: float = 0.9) -> tuple[Floats, Floats, Floats, Floats]:
        """Updates (k,), and of a curve there the median and the quantiles `low` and `high` over all that are done; a
        training that diverged counts as infinite from there on."""
        done = self.done
        if not done:
            return (np.empty(0),) * 4
        longest = max(done, key=lambda course: len(course.curves)).curve("update")
        rows = []
        for course in done:
            values = np.interp(longest, course.curve("update"), course.curve(name))
            values[longest > course.curve("update")[-1]] = np.inf if course.ended else course.curve(name)[-1]
            rows.append(np.where(np.isnan(values), np.inf, values))
        # Of ordered values, since between a number and infinity there is nothing to interpolate.
        ordered = np.sort(np.stack(rows), axis=0)
        places = [min(len(rows) - 1, round(q * (len(rows) - 1))) for q in (0.5, low, high)]
        return longest, *(ordered[place] for place in places)


@dataclass
class _Work:
    """What the threads share."""

    experiments: Sequence[Experiment]
    epochs: int
    wanted: Callable[[], bool]
    report: Callable[[Many], None]
    progress: Callable[[float], object]
    shares: list[float] = field(default_factory=list)  # of each training, the part that is made
    courses: list[Course | None] = field(default_factory=list)
    data: dict[Any, Prepared] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def prepared(self, experiment: Experiment) -> Prepared:
        with self.lock:
            if experiment.data not in self.data:
                self.data[experiment.data] = prepare(experiment.data)
            return self.data[experiment.data]


def train_many(
    experiments: Sequence[Experiment], epochs: int, wanted: Callable[[], bool] = lambda: True,
    report: Callable[[Many], None] = lambda _: None, threads: int | None = None,
    progress: Callable[[float], object] = lambda _: None,
) -> Many:  # fmt: skip
    """Train each experiment for so many epochs from its own initial parameters; equal data are prepared once. Networks
    of one shape go together (`nnstudio.nn.together`), which learns the same but for rounding.

    `report` hears after every one that is done, from the thread that did it, and `progress` every few milliseconds
    which part of all is made. The results do not depend on the number of
    threads. Raises `Cancelled` once it is not wanted any more.
    """
    count = len(experiments)
    work = _Work(experiments, epochs, wanted, report, progress, [0.0] * count, [None] * count)
    workers = min(threads or kernels.processors(), max(1, count), os.cpu_count() or 1)
    with ThreadPoolExecutor(workers, "many") as pool:
        trainers = list(pool.map(lambda experiment: _made(work, experiment), experiments))
        places = {id(trainer): place for place, trainer in enumerate(trainers)}
        groups = sorted_out(trainers) if len(trainers) >= WORTH_IT and ready() else [[trainer] for trainer in trainers]
        for done in [pool.submit(_train, work, group, places) for group in groups]:
            done.result()
    return Many(tuple(work.courses))


def _made(work: _Work, experiment: Experiment) -> Trainer:
    if not work.wanted():
        raise Cancelled
    trainer = Trainer(experiment, work.prepared(experiment), engine="numpy")
    name = fitting_kernel(trainer)
    if name is not None and kernels.ready(name):
        trainer.use_engine("compiled")
    # Losses are looked at so many times, else that would take longer than the training.
    updates = max(1, work.epochs * trainer.updates_per_epoch)
    for track in (trainer.history.curves, trainer.history.trail):
        track.stride = 2 ** max(0, math.ceil(math.log2(updates / POINTS)))
    return trainer


def _train(work: _Work, group: list[Trainer], places: dict[int, int]) -> None:
    """Train one, or several together, and report them."""

    def go_on() -> bool:
        with work.lock:
            for trainer in group:
                work.shares[places[id(trainer)]] = min(1.0, trainer.fraction / max(1, work.epochs))
            share = sum(work.shares) / len(work.shares)
        work.progress(share)
        return work.wanted()

    if len(group) > 1 and not Together(group, every_loss=False).run(work.epochs, go_on):
        raise Cancelled
    for trainer in group:
        while trainer.epoch < work.epochs and trainer.divergence is None and trainer.stopped is None:
            if not go_on():
                raise Cancelled
            trainer.run(epochs=work.epochs - trainer.epoch, milliseconds=SLICE_MS)
    go_on()
    for trainer in group:
        _keep(work, places[id(trainer)], trainer)


def _keep(work: _Work, place: int, trainer: Trainer) -> None:
    trainer.conclude()
    curves = trainer.curves_at_end()
    ended = trainer.divergence.text if trainer.divergence else ""
    with work.lock:
        work.courses[place] = Course(trainer.experiment, curves, trainer.parameters.astype(np.float64), ended)
        so_far = Many(tuple(work.courses))
    work.report(so_far)


def over_seeds(experiment: Experiment, count: int) -> list[Experiment]:
    """The same experiment with `count` other initial parameters and orders of samples, the first as it is; the data
    stay."""
    first = experiment.model.seed, experiment.training.seed
    changed = []
    for k in range(count):
        seeds = {"model.seed": (first[0] + k) % 2**32, "training.seed": (first[1] + k) % 2**32}
        changed.append(replace(experiment, seeds))
    return changed


def over_values(experiment: Experiment, path: str, values: Sequence[Any]) -> list[Experiment]:
    """The experiment with each of the values at one path, everything else alike. Raises `SpecError` for a value that is
    not accepted."""
    return [experiment.replace(path, value) for value in values]
