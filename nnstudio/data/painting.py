"""Points painted on the plane: what a stroke of a tool makes of those there are, without a window.

Painted points are an ordinary table over x1 and x2 whose target is a class, named by the key that paints it, or a
value from -1 to 1. All functions give a new table and leave the old one as it is.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from nnstudio.spec import Data, Table
from nnstudio.spec.table import MOST_PAINTED

from ..message import Message
from ..spec import SpecError
from .formula import Formula
from .generators import AXIS_RANGE
from .own import make_table, table_samples
from .prepare import draw
from .samples import Classes, Floats

Tool = Literal["spray", "dot", "erase"]
CLASSES = 9  # one for each key
MOST_POINTS = MOST_PAINTED
FEWEST_POINTS = 2  # of which one is trained on and one judges
TAKEN_OVER = 1000  # samples of another source that painting begins with
LABELLED = 500  # points that a formula is given, where none were painted for it
COLUMNS = ("x1", "x2")
_DENSITY = 0.35  # points of a spray to the unit of its path and to the unit of its size


@dataclass(frozen=True)
class Brush:
    """What is painted with: the tool, the radius it reaches, and the class (from 0) or value that its points have."""

    tool: Tool = "spray"
    size: float = 0.6
    label: float = 1.0


def painted_table(x: Floats, y: Floats | Classes | np.ndarray, classes: bool) -> Table:
    """A table of points (n, 2) with classes from 0, or with values. Raises `SpecError` for no points or too many."""
    count = max(2, int(np.max(y, initial=0)) + 1) if classes else 0
    names = tuple(str(k + 1) for k in range(count))
    kinds = f"{count} classes" if classes else "values"
    return make_table(
        "Painted", x, y, COLUMNS, "class" if classes else "value", names, f"{len(x):,} painted points, {kinds}"
    )


def blank(classes: bool = True) -> Table:
    """As empty as a plane can be: a point of either class, or of the lowest and the highest value."""
    return painted_table(np.array([[-3.0, 0.0], [3.0, 0.0]]), np.array([0.0, 1.0] if classes else [-1.0, 1.0]), classes)


def on_plane(data: Data) -> Table | None:
    """The points of another source as they are seen, noise and all; None where they lie on no such plane."""
    low, high = AXIS_RANGE
    if data.about.inputs == 2 and data.about.task != "function":
        samples = draw(data)
        within = ((samples.x >= low) & (samples.x <= high)).all(axis=1)
        x, y = samples.x[within][:TAKEN_OVER], samples.y[within][:TAKEN_OVER]
        classes = bool(samples.class_names)
        if len(x) >= FEWEST_POINTS and len(samples.class_names) <= CLASSES:
            return painted_table(x, y if classes else np.clip(y, -1, 1), classes)
    return None


def taken_over(data: Data) -> Table:
    """What painting begins with: the points of another source, or a blank plane."""
    found = on_plane(data)
    return blank(data.about.task != "regression") if found is None else found


def as_seen(data: Data) -> Table:
    """The painted points where the noise of the experiment has moved them, for strokes meet what is seen."""
    if data.table is None:
        raise SpecError("data.table", Message("{source} has no points of its own", source=data.source))
    if not data.noise:
        return data.table
    samples = draw(data)
    return painted_table(samples.x, samples.y, bool(data.table.class_names))


def spots(path: Floats, brush: Brush, rng: np.random.Generator) -> Floats:
    """The points (k, 2) that a brush leaves along a path (m, 2); a spray scatters them, dots follow each other."""
    low, high = AXIS_RANGE
    steps = np.hypot(*np.diff(path, axis=0).T) if len(path) > 1 else np.zeros(0)
    length = float(steps.sum())
    if brush.tool == "dot":
        count = 1 + int(length / max(brush.size, 0.05))
        made = _along(path, steps, np.arange(count, dtype=np.float64) * max(brush.size, 0.05))
    else:
        count = max(1, round(_DENSITY * (length + brush.size) * (10 * brush.size + 2)))
        turn, radius = rng.uniform(0, 2 * np.pi, count), brush.size * np.sqrt(rng.uniform(0, 1, count))
        scatter = np.column_stack([radius * np.cos(turn), radius * np.sin(turn)])
        made = _along(path, steps, rng.uniform(0, length, count)) + scatter
    return made[((made >= low) & (made <= high)).all(axis=1)][:MOST_POINTS]


def added(table: Table, points: Floats, label: float) -> Table:
    """With more points of one class or value; those beyond the most there may be are left out."""
    samples = table_samples(table)
    points = points[: max(0, MOST_POINTS - len(samples.x))]
    if not len(points):
        return table
    y = np.concatenate([np.asarray(samples.y, dtype=np.float64), np.full(len(points), label)])
    return painted_table(np.concatenate([samples.x, points]), y, bool(table.class_names))


def erased(table: Table, path: Floats, size: float) -> Table:
    """Without the points that lie within `size` of a path (m, 2); the last two stay, for nothing learns from fewer."""
    samples = table_samples(table)
    gone = touched(samples.x, path, size)
    kept = np.flatnonzero(~gone)
    if len(kept) < FEWEST_POINTS:
        kept = np.sort(np.concatenate([kept, np.flatnonzero(gone)])[:FEWEST_POINTS])
    if len(kept) == len(samples.x):
        return table
    return painted_table(samples.x[kept], samples.y[kept], bool(table.class_names))


def touched(x: Floats, path: Floats, size: float) -> np.ndarray:
    """Which points (n,) lie within `size` of a path (m, 2), measured at its corners and between them."""
    near = np.zeros(len(x), dtype=bool)
    for start, end in zip(path, np.concatenate([path[1:], path[-1:]]), strict=True):
        along = end - start
        length = float(along @ along)
        share = np.clip((x - start) @ along / length, 0, 1) if length else np.zeros(len(x))
        near |= np.hypot(*(x - start - share[:, None] * along).T) <= size
    return near


def turned(table: Table, classes: bool) -> Table:
    """The same points with classes for values (the upper half is 2), or values for classes, evenly from -1 to 1."""
    samples = table_samples(table)
    if classes == bool(table.class_names):
        return table
    if classes:
        return painted_table(samples.x, (samples.y > 0).astype(np.float64), True)
    return painted_table(samples.x, 2.0 * samples.y / (len(table.class_names) - 1) - 1, False)


def labelled(table: Table, formula: Formula, seed: int, anew: bool) -> tuple[Table, int]:
    """The painted points, or as many anew over the whole plane, labelled by a formula: yes is class 2, no is class 1,
    and a number is a value. The second is how many points were left out because it has no value there.

    Raises `ValueError` where it has a value at fewer than two.
    """
    x = table_samples(table).x
    if anew:
        count = max(LABELLED, len(x))
        x = np.random.default_rng([seed, 104]).uniform(*AXIS_RANGE, (count, 2))
    values = formula(x)
    known = np.isfinite(values)
    if known.sum() < FEWEST_POINTS:
        raise ValueError(
            Message("{text} has no value at these points: write one that is finite on the plane", text=formula.text)
        )
    return painted_table(x[known], values[known], formula.classes), int((~known).sum())


def _along(path: Floats, steps: np.ndarray, at: Floats) -> Floats:
    """Points at distances along a path."""
    if not len(steps):
        return np.repeat(path[:1], len(at), axis=0)
    ends = np.concatenate([[0.0], np.cumsum(steps)])
    return np.column_stack([np.interp(at, ends, path[:, axis]) for axis in (0, 1)])
