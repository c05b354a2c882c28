"""What the cross-validation dock asks for in the background, and where its samples are drawn."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ...data import Samples
from ...learners import face
from ...learners.ladder import rung_of
from ...run.jobs import Wanted
from ...search.folds import Plan
from ...search.nested import Nested, grid, nested
from ...search.series import (
    Series,
    learning_curve,
    planned_learning_curve,
    planned_validation_curve,
    validation_curve,
)
from ...search.space import HIDDEN, offer
from ...search.validation import Validation, planned, validate
from ...spec import Experiment, declaration
from ...spec.data import highest_degree
from ...spec.hyperparameter import declarations
from ...spec.training import Training
from ..text import tr
from .base import steady

Floats = NDArray[np.float64]
Kind = Literal["folds", "learning", "curve", "nested"]
MOST_DRAWN = 3000  # samples
INNER = 3  # folds inside each fold
NOT_VARIED = ("seed", "dtype", "divergence_factor")


@dataclass(frozen=True)
class Asked:
    """One question: the folds of a plan, a learning curve, or what `text` names (see `search.space`), as a curve over
    it or chosen inside every fold.
    `exact` solves for the parameters instead of training them."""

    kind: Kind
    experiment: Experiment
    plan: Plan
    exact: bool = False
    text: str = ""

    def planned(self) -> Validation | Series:
        """The answer with nothing done yet. Raises `ValueError` or `SpecError` where there can be none."""
        if self.kind in ("folds", "nested"):
            if self.text and self.kind == "nested":
                grid(self.experiment, [self.text])  # refused now rather than later
            return planned(self.experiment, self.plan)
        if self.kind == "learning":
            return planned_learning_curve(self.experiment, self.plan)
        return planned_validation_curve(self.experiment, self.text, self.plan)

    def work(self, wanted: Wanted) -> Validation | Series | Nested:
        """The answer, told of on the way."""
        fit = face.solve if self.exact else None
        if self.kind == "folds":
            return validate(self.experiment, self.plan, fit=fit, wanted=wanted, report=wanted.report)
        if self.kind == "nested":
            inner = replace(self.plan, folds=INNER, repeats=1, leave_one_out=False)
            return nested(
                self.experiment, [self.text], self.plan, inner, fit=fit, wanted=wanted, report=wanted.report
            )  # fmt: skip
        if self.kind == "learning":
            return learning_curve(self.experiment, self.plan, fit=fit, wanted=wanted, report=wanted.report)
        return validation_curve(
            self.experiment, self.text, self.plan, fit=fit, wanted=wanted, report=wanted.report
        )  # fmt: skip


def paths_of(experiment: Experiment) -> list[str]:
    """The hyperparameters that have an effect here, those of the model before those of the training."""
    rung = rung_of(experiment)
    if rung is None:
        return []
    training = [f"training.{name}" for name in declarations(Training) if name not in NOT_VARIED]
    found = [*rung.hyperparameters, *(training if rung.trained else ())]
    if highest_degree(experiment.data.about) == 1:
        found = [path for path in found if path != "data.degree"]
    if not experiment.data.terms:
        found = [path for path in found if path != "data.features"]
    return [path for path in found if _applies(experiment, path)]


def range_of(experiment: Experiment, path: str) -> str:
    """The values that are proposed for a path, as text."""
    if path == HIDDEN:
        return "shapes:none|2|4|8|16|8-8"
    return offer(path, experiment).partition("=")[2]


def _applies(experiment: Experiment, path: str) -> bool:
    if path == HIDDEN:
        return True
    when = declaration(path).about.when
    owner = path.rpartition(".")[0]
    return when is None or experiment.get(f"{owner}.{when[0]}") in when[1]


def diff_values(experiment: Experiment, made: Series, place: int) -> dict[str, Any]:
    """The changes that give an experiment the value at a place of a series; none where it has it."""
    value = made.points[place].experiment.get(made.path)
    return {} if experiment.get(made.path) == value else {made.path: value}


@dataclass(frozen=True, eq=False)
class Spread:
    """Samples on a plane: places (n, 2) of the first so many, the names of the axes, and whether both have one unit."""

    places: Floats
    titles: tuple[str, str]
    alike: bool


def spread_of(samples: Samples, table: bool) -> Spread:
    """Over two inputs, over one and its number or class, or over the two leading principal components of many inputs,
    each counted by its deviation."""
    x, y = samples.x[:MOST_DRAWN], samples.y[:MOST_DRAWN].reshape(len(samples.y[:MOST_DRAWN]), -1)
    if x.shape[1] == 1:
        named = tr("class") if samples.class_names else tr("target")
        return Spread(np.column_stack([x[:, 0], y[:, 0].astype(np.float64)]), (samples.input_names[0], named), False)
    if x.shape[1] == 2:
        return Spread(x.astype(np.float64), (samples.input_names[0], samples.input_names[1]), not table)
    scaled = x - x.mean(axis=0)
    deviation = scaled.std(axis=0)
    scaled = scaled / np.where(deviation > 0, deviation, 1.0)
    _, _, rows = np.linalg.svd(scaled, full_matrices=False)
    components = rows[:2] * np.sign(rows[[0, 1], np.abs(rows[:2]).argmax(axis=1)])[:, None]
    return Spread(scaled @ components.T, (tr("component 1"), tr("component 2")), False)


def _plan_text(plan: Plan) -> str:
    if plan.leave_one_out:
        return tr("leave one out")
    kinds = {None: tr("{0} folds"), True: tr("{0} stratified folds"), False: tr("{0} plain folds")}
    times = tr(", repeated {0} times").format(plan.repeats) if plan.repeats > 1 else ""
    return (
        kinds[plan.stratified].format(plan.folds)
        + times
        + (tr(", seed {0}").format(plan.seed) if plan.shuffle else tr(", in order"))
    )


def note_of(made: Validation | Series, asked: Asked, inside: Nested | None, stale: bool) -> str:
    """What was done, in a line."""
    points = made.points if isinstance(made, Series) else (made,)
    done = sum(len(point.done) for point in points)
    total = sum(len(point.results) for point in points)
    told = tr("{0}: {1} of {2} trainings").format(_plan_text(points[0].plan), done, total)
    if inside is not None and inside.done:
        counts = Counter(str(next(iter(point.values.values()))) for _result, point, _inside in inside.done)
        chosen = ", ".join(f"{value} ×{count}" for value, count in counts.most_common(4))
        so_far = tr("{0} of {1} folds: ").format(done, total) if done < total else ""
        told = so_far + tr("{0} where chosen, {1} outside; chosen: {2}").format(
            steady(inside.hopeful), steady(inside.mean), chosen
        )
    if asked.exact:
        told += tr(", solved")
    ended = sum(bool(result.ended) for point in points for result in point.done)
    if ended:
        told += tr(", {0} diverged").format(ended)
    told += tr(" · the test set is left out")
    return told + (tr(" · of an earlier experiment") if stale else "")


def table_of(made: Validation | Series) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
    """Every fold as a row, with a header."""
    names = made.names
    points = [((), made)] if isinstance(made, Validation) else [
        ((value,), point) for value, point in zip(made.values, made.points, strict=True)
    ]  # fmt: skip
    rows = [
        [*value, one.fold.repeat + 1, one.fold.number + 1, len(one.fold.held),
         *(one.held[name] for name in names), *(one.train[name] for name in names)]
        for value, point in points for one in point.done
    ]  # fmt: skip
    for value, point in points:
        if point.done and any(map(point.pools, names)):  # a fold of one sample has no R2: all answers together do
            train = [point.mean(name, held=False) for name in names]
            rows.append([*value, "", "pooled", sum(len(one.fold.held) for one in point.done),
                         *map(point.pooled, names), *train])  # fmt: skip
    over = [] if isinstance(made, Validation) else [made.path or "samples"]
    return (*over, "repeat", "fold", "held out", *names, *(f"train_{name}" for name in names)), rows
