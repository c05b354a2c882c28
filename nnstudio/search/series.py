"""Cross-validations in a row: over the number of training samples, and over the values of one hyperparameter.

Every point of a row has the same folds held out, so that points differ by what is varied and by nothing else.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..message import Message, message_of
from ..spec import Experiment, SpecError
from .folds import FIVE_FOLDS, MOST_FITS, Fold, Plan
from .scores import LARGER_IS_BETTER, Choice, Floats, one_standard_error
from .space import Budget, Grid, Numbers, Space
from .validation import Fit, FoldResult, Job, Live, Validation, default_fit, planned, train_jobs

SHARES = (0.1, 0.2, 0.4, 0.6, 0.8, 1.0)  # of the training samples of a fold
POINTS = 9  # of a range that is not given as single values
MOST_WHOLE = 40  # whole numbers of a range that somebody wrote down


@dataclass(frozen=True, eq=False)
class Series:
    """One cross-validation for each of `values`: numbers of training samples where `path` is empty, else the values of
    the hyperparameter at `path`."""

    path: str
    values: tuple[Any, ...]
    points: tuple[Validation, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return self.points[0].names

    @property
    def progress(self) -> float:
        return sum(len(point.done) for point in self.points) / max(1, sum(len(point.results) for point in self.points))

    def scores(self, name: str, held: bool = True) -> Floats:
        """One score of every point and fold (points, folds); NaN where it is not done."""
        return np.array([point.scores(name, held) for point in self.points])

    def means(self, name: str, held: bool = True) -> Floats:
        """The score that every point is judged by (points,): the mean over its folds, or their pooled score."""
        return np.array([point.judged(name, held) for point in self.points])

    def errors(self, name: str, held: bool = True) -> Floats:
        """Standard error of every mean (points,)."""
        return np.array([point.error(name, held) for point in self.points])

    def choice(self, name: str) -> Choice | None:
        """The best point by a score, None while no point has one. Which of two values is simpler is not known here."""
        means = np.where([bool(point.done) for point in self.points], self.means(name), math.nan)
        try:
            return one_standard_error(means, self.errors(name), None, name in LARGER_IS_BETTER)
        except ValueError:
            return None


def learning_curve(
    experiment: Experiment, plan: Plan = FIVE_FOLDS, shares: Sequence[float] = SHARES, *, fit: Fit | None = None,
    threads: int | None = None, wanted: Callable[[], bool] = lambda: True,
    report: Callable[[Series], None] = lambda _: None,
) -> Series:  # fmt: skip
    """Cross-validate with these shares of each fold's training samples, drawn in one order by the plan's seed: what a
    smaller number has, every larger one has too. Sizes are those of scikit-learn's ``learning_curve(shuffle=True)``.

    Raises as `validate` does, and `ValueError` for shares that are none.
    """
    return _train(planned_learning_curve(experiment, plan, shares), fit, threads, wanted, report)


def validation_curve(
    experiment: Experiment, text: str, plan: Plan = FIVE_FOLDS, *, fit: Fit | None = None, threads: int | None = None,
    wanted: Callable[[], bool] = lambda: True, report: Callable[[Series], None] = lambda _: None,
) -> Series:  # fmt: skip
    """Cross-validate with each value of one hyperparameter, which `text` names as a search does (see `space`):
    ``training.learning_rate=log:1e-3..1/7``, ``model.hidden=shapes:2|4|8``, or the path alone.

    Raises as `validate` does, and `SpecError` for a range that is not accepted.
    """
    return _train(planned_validation_curve(experiment, text, plan), fit, threads, wanted, report)


def planned_learning_curve(experiment: Experiment, plan: Plan, shares: Sequence[float] = SHARES) -> Series:
    """A learning curve with nothing done yet."""
    from sklearn.utils import check_random_state

    if not shares or not all(0 < share <= 1 for share in shares):
        raise ValueError(
            Message("learning curve: use shares of the training samples above 0 and up to 1, such as 0.1 and 1")
        )
    whole = planned(experiment, plan)
    most = len(whole.folds[0].train)
    sizes = sorted({max(1, int(share * most)) for share in shares})
    random = check_random_state(plan.seed)
    orders = [random.permutation(fold.train) for fold in whole.folds]
    points = []
    for size in sizes:
        folds = tuple(
            Fold(order[:size], fold.held, fold.number, fold.repeat)
            for order, fold in zip(orders, whole.folds, strict=True)
        )
        points.append(replace(whole, folds=folds))
    return _checked(Series("", tuple(sizes), tuple(points)))


def planned_validation_curve(experiment: Experiment, text: str, plan: Plan) -> Series:
    """A validation curve with nothing done yet. Values that do not go with the rest of the experiment are left out."""
    (variation,) = Space.parse([text], experiment).variations
    if isinstance(variation, Grid | Budget):
        raise SpecError(variation.path, Message("a curve goes over one thing: list the shapes, such as shapes:2|4|8-8"))
    space = in_points([text], experiment)
    found: list[tuple[Any, Experiment]] = []
    why = ""
    for params in space.grid():
        try:
            found.append((params[variation.path], space.apply(experiment, params)))
        except SpecError as error:
            why = message_of(error)
    if not found:
        raise SpecError(variation.path, Message("no value is accepted; the last one said: {why}", why=why))
    points = tuple(planned(changed, plan) for _, changed in found)
    return _checked(Series(variation.path, tuple(value for value, _ in found), points))


def in_points(texts: Sequence[str], experiment: Experiment) -> Space:
    """The space that the texts describe, with `POINTS` single values of every range that has none of its own, and of
    what is offered for a path alone. Raises `SpecError` as `Space.parse` does."""
    written = []
    for text, variation in zip(texts, Space.parse(texts, experiment).variations, strict=True):
        most = MOST_WHOLE if "=" in text else POINTS
        thinned = isinstance(variation, Numbers) and variation.size > most
        written.append(f"{variation.text}/{POINTS}" if thinned else variation.text)
    return Space.parse(written, experiment)


def _checked(series: Series) -> Series:
    fits = sum(len(point.folds) for point in series.points)
    if fits > MOST_FITS:
        raise ValueError(
            Message(
                "{fits} trainings are too many: use fewer values or folds, at most {most} trainings",
                fits=fits,
                most=MOST_FITS,
            )
        )
    return series


def _train(
    series: Series, fit: Fit | None, threads: int | None, wanted: Callable[[], bool], report: Callable[[Series], None]
) -> Series:
    jobs = [Job(point.experiment, point.samples, fold) for point in series.points for fold in point.folds]

    def so_far(results: Sequence[FoldResult | None], _live: Live) -> Series:
        points, at = [], 0
        for point in series.points:
            points.append(replace(point, results=tuple(results[at : at + len(point.folds)])))
            at += len(point.folds)
        return replace(series, points=tuple(points))

    # Curves on the way are of no use here: a point is a score.
    return so_far(train_jobs(jobs, fit or default_fit(), threads, wanted, lambda *made: report(so_far(*made))), {})
