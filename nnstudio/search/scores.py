"""Scores of answers, as scikit-learn's metrics have them, and what many of them say together."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..choices.source import Task
from ..message import Message

Floats = NDArray[np.float64]

# Names of the scores by task, the one that decides first; the loss is the experiment's own.
SCORES: dict[Task, tuple[str, ...]] = {
    "classification": ("accuracy", "loss"),
    "regression": ("r2", "mse", "mae", "loss"),
    "function": (),
}
LARGER_IS_BETTER = frozenset({"accuracy", "r2"})
LABELS = {"accuracy": "accuracy", "loss": "loss", "r2": "R2", "mse": "MSE", "mae": "MAE"}


def accuracy(classes: NDArray[np.int64], answers: Floats) -> float:
    """The share of samples whose most probable class of `answers` (n, classes) is theirs in `classes` (n,)."""
    return float((answers.argmax(axis=1) == classes).mean())


def number_scores(truth: Floats, answers: Floats) -> dict[str, float]:
    """R2, mean squared and mean absolute error of `answers` (n, outputs) against `truth`, averaged over the outputs.

    As scikit-learn has it, the R2 of numbers that are all equal is 1 when they are met and else 0, and that of a
    single sample is NaN.
    """
    error = answers - truth
    left, spread = (error**2).sum(axis=0), ((truth - truth.mean(axis=0)) ** 2).sum(axis=0)
    each = np.where(left == 0, 1.0, 0.0)
    np.subtract(1.0, left / np.where(spread > 0, spread, 1.0), out=each, where=spread > 0)
    r2 = float(each.mean()) if len(truth) > 1 else math.nan
    return {"r2": r2, "mse": float((error**2).mean()), "mae": float(np.abs(error).mean())}


def standard_error(values: Sequence[float] | Floats, independent: int | None = None) -> float:
    """Deviation of the values (ddof 1) over the root of their number, NaN for fewer than two.

    `independent` takes the place of their number: repeats of a cross-validation use the same samples again, so they
    steady the mean without adding evidence.
    """
    if len(values) < 2:
        return math.nan
    return float(np.std(values, ddof=1)) / math.sqrt(independent or len(values))


@dataclass(frozen=True)
class Choice:
    """Places in a list of candidates: the best mean, and the simplest within one standard error of it."""

    best: int
    simplest: int
    limit: float


def one_standard_error(
    means: Sequence[float] | Floats,
    errors: Sequence[float] | Floats,
    complexity: Sequence[float] | Floats | None,
    larger_is_better: bool = False,
) -> Choice:
    """The rule of one standard error: of all candidates whose mean is no worse than the best mean by more than the
    best's standard error, the one of the lowest `complexity` (Hastie, Tibshirani & Friedman, The Elements of
    Statistical Learning, 2nd ed., section 7.10).

    Among equally complex ones the better mean wins, then the earlier place. Without a complexity the simplest is the
    best. Candidates whose mean is not finite are passed over. Raises `ValueError` when none is left.
    """
    sign = -1.0 if larger_is_better else 1.0
    costs = sign * np.asarray(means, dtype=np.float64)
    costs = np.where(np.isfinite(costs), costs, np.inf)
    if not len(costs) or np.isinf(costs).all():
        raise ValueError(Message("no candidate has a finite score to choose by"))
    best = int(costs.argmin())
    error = float(np.asarray(errors, dtype=np.float64)[best])
    limit = costs[best] + (error if math.isfinite(error) else 0.0)
    if complexity is None:
        return Choice(best, best, sign * float(limit))
    places = np.flatnonzero(costs <= limit)
    simplest = min(places, key=lambda place: (complexity[int(place)], costs[place], place))
    return Choice(best, int(simplest), sign * float(limit))
