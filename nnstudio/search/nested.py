"""Nested cross-validation: what choosing hyperparameters by cross-validation is worth on samples that had no say in it.

Within the training samples of every outer fold an inner cross-validation chooses among the points of a grid; the chosen
one is trained on all of them and judged on what the outer fold holds out. A score that was chosen for being the best is
too good; this one is not.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..message import Message, message_of
from ..spec import Experiment, SpecError
from .folds import FIVE_FOLDS, MOST_FITS, Fold, Plan
from .scores import LARGER_IS_BETTER, Floats
from .series import in_points
from .validation import Fit, FoldResult, Job, Results, Validation, default_fit, planned, train_jobs

THREE_FOLDS = Plan(3)
DRAWN = ("data.samples", "data.noise", "data.seed", "data.train_share", "data.test_share")


@dataclass(frozen=True, eq=False)
class Point:
    """One point of the grid: its values by name, and the experiment with them."""

    values: Mapping[str, Any]
    experiment: Experiment


@dataclass(frozen=True, eq=False)
class Nested:
    """`validation` has the outer folds, each trained with the point that was `chosen` (folds,) for it by the `inner`
    means (folds, points) of the score `name`. On the way some are not there yet: None for a fold that is not trained
    or has no choice, NaN for its means. `progress` is the share of all trainings that are done."""

    validation: Validation
    points: tuple[Point, ...]
    inner: Floats
    chosen: tuple[int | None, ...]
    name: str
    progress: float = 1.0

    @property
    def done(self) -> list[tuple[FoldResult, Point, float]]:
        """Of every outer fold that is trained its result, the point chosen, and the inner mean it was chosen by."""
        return [
            (result, self.points[place], float(row[place]))
            for result, place, row in zip(self.validation.results, self.chosen, self.inner, strict=True)
            if result is not None and place is not None
        ]

    @property
    def hopeful(self) -> float:
        """The mean of the inner scores of what was chosen: what one would believe without the outer folds. NaN before
        the first."""
        means = [inside for _result, _point, inside in self.done]
        return float(np.mean(means)) if means else math.nan

    @property
    def mean(self) -> float:
        """The score on what the outer folds hold out: their mean, or the pooled score."""
        return self.validation.judged(self.name)


def nested(
    experiment: Experiment, texts: Sequence[str], plan: Plan = FIVE_FOLDS, inner: Plan = THREE_FOLDS, *,
    name: str = "", fit: Fit | None = None, threads: int | None = None, wanted: Callable[[], bool] = lambda: True,
    report: Callable[[Nested], None] = lambda _so_far: None,
) -> Nested:  # fmt: skip
    """Choose by the inner plan within every fold of the outer one, by the score `name` (the first of the task).

    `texts` say what is varied as a search has it (see `space`). `report` hears after every training; an outer fold is
    trained as soon as all within it are. Raises as `validate` does, and `SpecError` for ranges that are not accepted.
    """
    outer = planned(experiment, plan)
    name = name or outer.names[0]
    if name not in outer.names:
        raise ValueError(
            Message("score: {name} is none of this task: use {choices}", name=name, choices=", ".join(outer.names))
        )
    points = grid(experiment, texts)
    course = _Course(outer, points, [inner.make(outer.samples, fold.train) for fold in outer.folds], name)
    if course.total > MOST_FITS:
        raise ValueError(
            Message(
                "{fits} trainings are too many: use fewer values or folds, at most {most} trainings",
                fits=course.total,
                most=MOST_FITS,
            )
        )
    results = train_jobs(
        course.jobs, fit or default_fit(), threads, wanted,
        lambda results, _live: report(course.so_far(results)), course.follow,
    )  # fmt: skip
    return course.so_far(results)


class _Course:
    """Which training is whose: those within an outer fold lead to the one of the fold itself."""

    def __init__(
        self, outer: Validation, points: tuple[Point, ...], folds: Sequence[Sequence[Fold]], name: str
    ) -> None:
        self._outer, self._points, self._name = outer, points, name
        self._folds = [tuple(inside) for inside in folds]
        self._sizes = [len(inside) for inside in folds]
        self._means = np.full((len(folds), len(points)), math.nan)
        self._chosen: list[int | None] = [None] * len(folds)
        self._places: dict[int, int] = {}  # of the training of each outer fold, once it is known
        self.jobs = [
            Job(point.experiment, outer.samples, within) for inside in folds for point in points for within in inside
        ]  # fmt: skip
        self.total = len(self.jobs) + len(folds)

    def follow(self, results: Results) -> list[Job]:
        """The trainings of outer folds for which the choice can be made now."""
        found: list[Job] = []
        end = 0
        for number, size in enumerate(self._sizes):
            begin, end = end, end + size * len(self._points)
            own = [result for result in results[begin:end] if result is not None]
            if number in self._places or len(own) < end - begin:
                continue
            inside = self._folds[number]
            means = np.array([
                replace(self._outer, folds=inside, results=tuple(own[at : at + size])).judged(self._name)
                for at in range(0, len(own), size)
            ])  # fmt: skip
            self._means[number] = means
            self._chosen[number] = chosen = _best(means, self._name)
            self._places[number] = len(results) + len(found)
            found.append(Job(self._points[chosen].experiment, self._outer.samples, self._outer.folds[number]))
        return found

    def so_far(self, results: Results) -> Nested:
        """The answer as far as it is known."""
        outer = [results[place] if (place := self._places.get(k)) else None for k in range(len(self._sizes))]
        progress = sum(result is not None for result in results) / self.total
        validation = replace(self._outer, results=tuple(outer))
        return Nested(validation, self._points, self._means.copy(), tuple(self._chosen), self._name, progress)


def grid(experiment: Experiment, texts: Sequence[str]) -> tuple[Point, ...]:
    """Every point of the ranges together, but for those that do not go with the rest of the experiment. Raises
    `SpecError` where none is left, and for settings that would draw other samples."""
    space = in_points(texts, experiment)
    if any(path in DRAWN for path in space.paths):
        raise SpecError("", Message("what draws other samples cannot be chosen by them: vary something else"))
    found, why = [], ""
    for params in space.grid():
        try:
            changed = space.apply(experiment, params)
        except SpecError as error:
            why = message_of(error)
            continue
        found.append(Point(params, changed))
    if not found:
        raise SpecError("", Message("no point of the ranges is accepted; the last one said: {why}", why=why))
    return tuple(found)


def _best(means: Floats, name: str) -> int:
    """The place of the best mean, the first of equals; what is no number is worse than all others."""
    signed = means if name in LARGER_IS_BETTER else -means
    return int(np.where(np.isfinite(signed), signed, -math.inf).argmax())
