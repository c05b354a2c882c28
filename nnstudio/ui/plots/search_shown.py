"""What the plots of a search draw, and how what was varied is laid out on an axis."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ...message import marked
from ...search.results import Results, Row
from ...search.space import DEPTH, HIDDEN, SIZE, SKIPS, WIDTH, Budget, Choices, Numbers, Space
from ...spec import declaration
from ..binding import in_sentence
from ..text import tr, value_text
from ..theme import grouped, three_digits

Floats = NDArray[np.float64]
_NAMES = {
    DEPTH: marked("Hidden layers"), WIDTH: marked("Width"),
    SIZE: marked("Width"), HIDDEN: marked("Hidden"),
    "model.hidden.parameters": marked("Parameters at most"),  # in files of earlier versions
    SKIPS: marked("Skip connections"),
}  # fmt: skip
_SCORES = {
    "loss": marked("Loss"), "accuracy": marked("Accuracy"), "r2": "R²",
}  # fmt: skip


@dataclass(frozen=True)
class Dimension:
    """One varied value as an axis: numbers by their size or order of size, or `choices` side by side."""

    name: str
    label: str
    log: bool = False
    choices: tuple[Any, ...] = ()

    def place(self, value: Any) -> float:
        """Where a value stands: its number, the exponent of it, or its place among the choices; NaN if nowhere."""
        if self.choices:
            return float(self.choices.index(value)) if value in self.choices else math.nan
        if isinstance(value, bool) or not isinstance(value, int | float):
            return math.nan
        return math.log10(value) if self.log and value > 0 else math.nan if self.log else float(value)

    def of(self, row: Row) -> float:
        """Where a trial stands."""
        return self.place(row.axes.get(self.name))

    def text(self, value: Any) -> str:
        """A value as people read it."""
        return value_text(self.name, value)

    @property
    def names(self) -> dict[float, str] | None:
        """Names for the places of an axis; None where numbers do."""
        return {float(k): self.text(value) for k, value in enumerate(self.choices)} if self.choices else None

    def value(self, place: float) -> str:
        """What stands at a place, as text."""
        if self.choices:
            return self.text(self.choices[min(max(0, round(place)), len(self.choices) - 1)])
        return three_digits(10**place if self.log else place)


def label_of(name: str) -> str:
    """What a varied value is called."""
    if name in _NAMES:
        return tr(_NAMES[name])
    label = tr(declaration(name).about.label)
    layer = re.match(r"model\.layers\.(\d+)\.", name)
    return tr("{0}, layer {1}").format(label, int(layer[1]) + 1) if layer else label


def score_label(score: str) -> str:
    return tr(_SCORES[score])


def dimensions(space: Space) -> tuple[Dimension, ...]:
    """What was varied, in its order, as plots lay it out: hidden layers by their number and their width."""
    found: list[Dimension] = []
    for v in space.variations:
        if isinstance(v, Numbers):
            found.append(Dimension(v.path, label_of(v.path), v.log))
        elif isinstance(v, Choices):
            numbers = all(isinstance(x, int | float) and not isinstance(x, bool) for x in v.values)
            about = declaration(v.path).about if numbers else None
            log = about is not None and about.scale == "log" and min(v.values) > 0  # type: ignore[type-var]
            found.append(Dimension(v.path, label_of(v.path), log, () if numbers else v.values))
        else:
            wide = isinstance(v, Budget) or v.width[1] > 8 * v.width[0]
            found += [Dimension(DEPTH, label_of(DEPTH)), Dimension(WIDTH, label_of(WIDTH), wide)]
    return tuple(found)


def columns(space: Space) -> tuple[Dimension, ...]:
    """The same as a table has it: hidden layers by their shape, such as 8-8."""
    found = [Dimension(HIDDEN, label_of(HIDDEN)) if one.name == DEPTH else one for one in dimensions(space)]
    return tuple(one for one in found if one.name != WIDTH)


@dataclass(frozen=True, eq=False)
class Shown:
    """A search at one moment; it takes the place that frames have in other plots.

    `run` counts the searches of the window, `chosen` is the number of the trial that is marked everywhere, and
    `brushed` are the numbers of those that brushing left (None: all) by the ranges
    `brushes`. `importances` are by name, empty where they are
    not known (yet).
    """

    run: int
    state: Literal["running", "paused"]
    results: Results
    dimensions: tuple[Dimension, ...]
    score: str
    folds: int
    chosen: int | None
    brushed: frozenset[int] | None
    brushes: dict[str, tuple[float, float]]
    importances: dict[str, float]

    def with_brushes(self, brushes: dict[str, tuple[float, float]]) -> "Shown":
        """The same with brushed ranges in other units."""
        return replace(self, brushes=brushes)

    def row(self, number: int | None) -> Row | None:
        return next((row for row in self.results.rows if row.number == number), None)

    def is_faint(self, row: Row) -> bool:
        """Whether brushing took this trial out."""
        return self.brushed is not None and row.number not in self.brushed

    @property
    def scored(self) -> tuple[Row, ...]:
        """Trials with a score, pruned ones too."""
        return tuple(row for row in self.results.rows if row.state in _SCORED and math.isfinite(row.score))

    def told(self, row: Row) -> str:
        """A trial in one line."""
        spread = f" ± {three_digits(row.spread)}" if math.isfinite(row.spread) else ""
        score = f"{in_sentence(score_label(self.score))} {three_digits(row.score)}{spread}"
        told = [(tr(_NAMES[HIDDEN]), row.hidden)] if any(d.name == DEPTH for d in self.dimensions) else []
        told += [(d.label, d.text(row.axes.get(d.name))) for d in self.dimensions if d.name not in (DEPTH, WIDTH)]
        values = ", ".join(f"{in_sentence(label)} {text}" for label, text in told[:4])
        return tr("trial {0}: {1} · {2} parameters · {3}").format(row.number, score, grouped(row.parameters), values)


_SCORED = ("complete", "pruned")


def places(dimension: Dimension, rows: Sequence[Row]) -> Floats:
    """Where the rows stand on an axis (k,), NaN where they have no such value."""
    return np.array([dimension.of(row) for row in rows], dtype=np.float64)
