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

from ..spec import Experiment, SpecError
from .folds import FIVE_FOLDS, MOST_FITS, Plan
from .scores import LARGER_IS_BETTER, Floats
from .series import in_points
from .validation import Fit, Job, Validation, default_fit, planned, train_jobs

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
    means (folds, points) of the score `name`."""

    validation: Validation
    points: tuple[Point, ...]
    inner: Floats
    chosen: tuple[int, ...]
    name: str

    @property
    def hopeful(self) -> float:
        """The mean of the inner scores of what was chosen: what one would believe without the outer folds."""
        return float(np.mean([row[place] for row, place in zip(self.inner, self.chosen, strict=True)]))

    @property
    def mean(self) -> float:
        """The mean score on what the outer folds hold out."""
        return self.validation.mean(self.name)


def nested(
    experiment: Experiment, texts: Sequence[str], plan: Plan = FIVE_FOLDS, inner: Plan = THREE_FOLDS, *,
    name: str = "", fit: Fit | None = None, threads: int | None = None, wanted: Callable[[], bool] = lambda: True,
    report: Callable[[float], None] = lambda _share: None,
) -> Nested:  # fmt: skip
    """Choose by the inner plan within every fold of the outer one, by the score `name` (the first of the task).

    `texts` say what is varied as a search has it (see `space`). `report` hears which share of the trainings is done.
    Raises as `validate` does, and `SpecError` for ranges that are not accepted.
    """
    outer = planned(experiment, plan)
    name = name or outer.names[0]
    if name not in outer.names:
        raise ValueError(f"score: {name} is none of this task: use {', '.join(outer.names)}")
    points = grid(experiment, texts)
    folds = [inner.make(outer.samples, fold.train) for fold in outer.folds]
    jobs = [
        Job(point.experiment, outer.samples, within) for inside in folds for point in points for within in inside
    ]  # fmt: skip
    total = len(jobs) + len(outer.folds)
    if total > MOST_FITS:
        raise ValueError(f"{total} trainings are too many: use fewer values or folds, at most {MOST_FITS} trainings")
    learn = fit or default_fit()
    done = train_jobs(
        jobs, learn, threads, wanted,
        lambda results, _live: report(sum(result is not None for result in results) / total),
    )  # fmt: skip
    means, at = np.empty((len(folds), len(points))), 0
    for row, inside in enumerate(folds):
        for column in range(len(points)):
            means[row, column] = np.mean([result.held[name] for result in done[at : at + len(inside)]])
            at += len(inside)
    chosen = tuple(_best(row, name) for row in means)
    last = [
        Job(points[place].experiment, outer.samples, fold) for place, fold in zip(chosen, outer.folds, strict=True)
    ]  # fmt: skip
    results = train_jobs(
        last, learn, threads, wanted,
        lambda results, _live: report((len(jobs) + sum(result is not None for result in results)) / total),
    )  # fmt: skip
    return Nested(replace(outer, results=tuple(results)), points, means, chosen, name)


def grid(experiment: Experiment, texts: Sequence[str]) -> tuple[Point, ...]:
    """Every point of the ranges together, but for those that do not go with the rest of the experiment. Raises
    `SpecError` where none is left, and for settings that would draw other samples."""
    space = in_points(texts, experiment)
    if any(path in DRAWN for path in space.paths):
        raise SpecError("", "what draws other samples cannot be chosen by them: vary something else")
    found, why = [], ""
    for params in space.grid():
        try:
            changed = space.apply(experiment, params)
        except SpecError as error:
            why = str(error)
            continue
        found.append(Point(params, changed))
    if not found:
        raise SpecError("", f"no point of the ranges is accepted; the last one said: {why}")
    return tuple(found)


def _best(means: Floats, name: str) -> int:
    """The place of the best mean, the first of equals; what is no number is worse than all others."""
    signed = means if name in LARGER_IS_BETTER else -means
    return int(np.where(np.isfinite(signed), signed, -math.inf).argmax())
