"""Where everything on the canvas stands, as plain numbers: columns, nodes, curves, and what lies under a point.

Columns are counted as in `Layer.inputs`: 0 is the data, k is ``layers[k - 1]``. Lengths are scene units, which are
pixels at a zoom of 1; y grows downwards.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Kind = Literal["node", "bias", "weight", "minus", "plus", "header", "grip", "strip", "gap"]
Point = tuple[float, float]
Points = NDArray[np.float64]

SIDE = 36.0  # of a node
ROW, WIDEST_ROW = 34.0, 60.0  # from node to node
NARROWEST_ROW = 28.0  # where that saves a fold
NARROWEST, WIDEST = 88.0, 230.0  # from column to column
FEWEST_ROWS, MOST_ROWS = 8, 16  # of a folded column
SPARE = 2  # rows more before a column folds, so that no strip stands for one or two
HEADER, FOOTER = 60.0, 26.0
BADGE = 15.0  # one line below a column
BESIDE = 44.0  # room for the names of inputs and outputs, at least
MOST_BESIDE = 168.0
BUTTON = 18.0
BIAS = 9.0
LANE = 18.0  # for the skip connections from one column into another, side by side
LANES = 4
SPREAD = 3.0  # between two of them, where there is room
REACH = 5.0  # a weight answers this close to its curve
_STEPS = 12  # straight pieces of a curve for hit testing


@dataclass(frozen=True)
class Hit:
    """What lies under a point, or is selected.

    `column` is the one meant; of a weight or bias the one it leads into; of a gap the one to its left. `row` counts
    over all units that feed the column, as in `Layer.frozen`; the bias is row -1.
    """

    kind: Kind
    column: int
    unit: int = 0
    row: int = -1

    @property
    def layer(self) -> int:
        """The layer's index in ``model.layers``; -1 for the data."""
        return self.column - 1

    @property
    def place(self) -> tuple[int, int]:
        """A weight or bias as `Layer.frozen` and `Layer.pruned` name it."""
        return self.row, self.unit


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, point: Point, slop: float = 0.0) -> bool:
        return (
            self.x - slop <= point[0] <= self.x + self.width + slop
            and self.y - slop <= point[1] <= self.y + self.height + slop
        )

    @property
    def centre(self) -> Point:
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True)
class Column:
    """One column: its centre line, the units that are drawn and where, and the strip that stands for the others."""

    x: float
    units: int
    shown: tuple[int, ...]
    ys: tuple[float, ...]
    strip: float | None = None

    @property
    def hidden(self) -> int:
        return self.units - len(self.shown)

    @property
    def few(self) -> int:
        """How many units stand above the strip; all of them where there is none."""
        return len(self.shown) // 2 if self.hidden else self.units

    def first_for(self, unit: int) -> int:
        """The first unit to draw for this one to be seen, moved as little as need be."""
        first = self.shown[0]
        if unit in self.shown:
            return first
        return unit if unit < first else unit - self.few + 1

    def y_of(self, unit: int) -> float | None:
        """The centre of a unit, or None where it is folded away."""
        return self.ys[self.shown.index(unit)] if unit in self.shown else None


@dataclass(frozen=True, eq=False)
class Bundle:
    """The drawn weights from one column into another: per weight its place and its curve.

    `controls` (n, 1 + 3k, 2) are the control points of k cubic pieces, `line` (n, points, 2) the curve in straight
    pieces.
    """

    source: int
    target: int
    rows: NDArray[np.intp]
    units: NDArray[np.intp]
    controls: Points
    line: Points

    def distances(self, point: Point) -> NDArray[np.float64]:
        """How far each curve is from the point."""
        start = self.line[:, :-1]
        along = self.line[:, 1:] - start
        to = np.asarray(point) - start
        length = np.maximum((along**2).sum(-1), 1e-12)
        share = np.clip((to * along).sum(-1) / length, 0.0, 1.0)
        nearest: NDArray[np.float64] = np.hypot(*np.moveaxis(to - share[..., None] * along, -1, 0)).min(axis=1)
        return nearest


@dataclass(frozen=True, eq=False)
class Layout:
    """The whole drawing. `sources` lists per layer the columns that feed it."""

    columns: tuple[Column, ...]
    sources: tuple[tuple[int, ...], ...]
    biased: tuple[bool, ...]
    side: float
    pitch: float
    column_pitch: float
    bottom: float  # below the lowest node
    lane: float  # where the first skip connection runs
    beside: tuple[float, float]  # room left and right of the outermost nodes
    width: float
    height: float

    @property
    def hidden(self) -> range:
        """The columns whose width the user decides."""
        return range(1, len(self.columns) - 1)

    @property
    def bias_side(self) -> float:
        return min(BIAS, max(0.28 * self.side, 6.0))

    @cached_property
    def bundles(self) -> tuple[Bundle, ...]:
        return tuple(_bundles(self))

    def node(self, column: int, unit: int) -> Box | None:
        """The square of a unit, or None where it is folded away."""
        there = self.columns[column]
        y = there.y_of(unit)
        return None if y is None else Box(there.x - self.side / 2, y - self.side / 2, self.side, self.side)

    def bias(self, column: int, unit: int) -> Box | None:
        """The small square of a unit's bias, on the node's lower left corner."""
        node = self.node(column, unit)
        if node is None or column == 0 or not self.biased[column - 1]:
            return None
        size = self.bias_side
        return Box(node.x - 0.45 * size, node.y + self.side - 0.55 * size, size, size)

    def header(self, column: int) -> Box:
        half = min(self.column_pitch / 2 - 10, 64.0)
        return Box(self.columns[column].x - half, 2.0, 2 * half, HEADER - 16.0)

    def button(self, column: int, kind: Kind) -> Box:
        """The "minus" or the "plus" beside the count of a hidden column."""
        there = self.columns[column]
        away = 24.0 + 4.0 * max(len(f"{there.units:,}") - 2, 0)  # the count stands between
        x = there.x + (-away if kind == "minus" else away)
        return Box(x - BUTTON / 2, 24.0, BUTTON, BUTTON)

    def strip(self, column: int) -> Box | None:
        there = self.columns[column]
        if there.strip is None:
            return None
        return Box(there.x - 28.0, there.strip - self.pitch / 2 + 3, 56.0, self.pitch - 6)

    def grip(self, column: int) -> Box:
        """The edge below a hidden column that can be dragged."""
        there = self.columns[column]
        return Box(there.x - 16.0, there.ys[-1] + self.side / 2 + 6.0, 32.0, 10.0)

    def gap(self, column: int) -> Box:
        """The room between a column and the next."""
        left, right = self.columns[column], self.columns[column + 1]
        margin = self.side / 2 + 12.0
        return Box(left.x + margin, 0.0, right.x - left.x - 2 * margin, self.bottom)

    def insert_mark(self, column: int) -> Box:
        """The plus in the gap after a column, up in the headers' line where no weight runs."""
        x, _ = self.gap(column).centre
        return Box(x - BUTTON / 2, 24.0, BUTTON, BUTTON)

    def row_of(self, layer: int, column: int, unit: int) -> int:
        """The row of a unit among all that feed the layer. Raises ValueError where the column does not."""
        if column not in self.sources[layer]:
            raise ValueError(f"column {column} does not feed layer {layer}")
        return sum(self.columns[c].units for c in self.sources[layer] if c < column) + unit

    def source_of(self, layer: int, row: int) -> tuple[int, int]:
        """The (column, unit) that a row of a layer comes from."""
        for column in self.sources[layer]:
            if row < self.columns[column].units:
                return column, row
            row -= self.columns[column].units
        raise ValueError(f"layer {layer} has no such row")

    def curve(self, hit: Hit) -> Points | None:
        """The control points of a weight, or None where it is not drawn."""
        for bundle in self.bundles:
            if bundle.target == hit.column:
                found = np.flatnonzero((bundle.rows == hit.row) & (bundle.units == hit.unit))
                if len(found):
                    controls: Points = bundle.controls[found[0]]
                    return controls
        return None

    def box_of(self, hit: Hit) -> Box | None:
        """The rectangle of what is hit; None for a weight, which has none, and for what is folded away."""
        if hit.kind == "node":
            return self.node(hit.column, hit.unit)
        if hit.kind == "bias":
            return self.bias(hit.column, hit.unit)
        if hit.kind in ("minus", "plus"):
            return self.button(hit.column, hit.kind)
        if hit.kind == "header":
            return self.header(hit.column)
        if hit.kind == "strip":
            return self.strip(hit.column)
        if hit.kind == "grip":
            return self.grip(hit.column)
        return self.gap(hit.column) if hit.kind == "gap" else None

    def hit(self, point: Point, reach: float = REACH) -> Hit | None:
        """What lies under the point, small things first, weights within `reach` before the gaps they cross."""
        for column in range(len(self.columns)):
            found = self._in_column(column, point)
            if found is not None:
                return found
        gap = next((c for c in range(len(self.columns) - 1) if self.gap(c).holds(point)), None)
        if gap is not None and point[1] < HEADER - 8.0:
            return Hit("gap", gap)
        weight = self.weight_at(point, reach)
        if weight is not None:
            return weight
        return None if gap is None else Hit("gap", gap)

    def weight_at(self, point: Point, reach: float = REACH) -> Hit | None:
        """The weight whose curve is nearest to the point, if within reach."""
        best, found = reach, None
        for bundle in self.bundles:
            away = bundle.distances(point)
            if len(away) and away.min() <= best:
                at = int(away.argmin())
                best = float(away[at])
                found = Hit("weight", bundle.target, int(bundle.units[at]), int(bundle.rows[at]))
        return found

    def _in_column(self, column: int, point: Point) -> Hit | None:
        there = self.columns[column]
        if abs(point[0] - there.x) > max(self.column_pitch / 2, self.side):
            return None
        if column in self.hidden:
            for kind in ("minus", "plus"):
                if self.button(column, kind).holds(point, 2.0):
                    return Hit(kind, column)
        if self.header(column).holds(point):
            return Hit("header", column)
        for unit in there.shown:
            bias, node = self.bias(column, unit), self.node(column, unit)
            if bias is not None and bias.holds(point, 2.0):
                return Hit("bias", column, unit)
            if node is not None and node.holds(point):
                return Hit("node", column, unit)
        strip = self.strip(column)
        if strip is not None and strip.holds(point):
            return Hit("strip", column)
        if column in self.hidden and self.grip(column).holds(point, 3.0):
            return Hit("grip", column)
        return None


def lay_out(
    widths: Sequence[int],
    sources: Sequence[Sequence[int]] = (),
    viewport: tuple[float, float] = (760.0, 440.0),
    biased: Sequence[bool] = (),
    badges: Sequence[int] = (),
    firsts: Mapping[int, int] | None = None,
    beside: tuple[float, float] = (BESIDE, BESIDE),
) -> Layout:
    """The drawing for columns of these widths; by default a plain chain with biases, seen through `viewport`.

    `badges` counts per column the lines below it, `firsts` says for folded columns which unit is drawn first.
    `beside` is the room that the names of inputs and outputs ask for.
    """
    left, right = (min(max(room, BESIDE), MOST_BESIDE) for room in beside)
    fed = tuple(tuple(s) for s in sources) or tuple((c,) for c in range(len(widths) - 1))
    skips = sum(c != layer for layer, columns in enumerate(fed) for c in columns)
    foot = FOOTER + BADGE * max(badges, default=0)
    below = foot + (10.0 + min(skips, LANES) * LANE if skips else 0.0)
    room = viewport[1] - HEADER - below
    capacity = int(min(max(room // ROW, FEWEST_ROWS), MOST_ROWS))
    rows = [width if width <= capacity + SPARE else capacity for width in widths]
    pitch = min(max(room / max(rows), NARROWEST_ROW), WIDEST_ROW)
    side = min(SIDE, pitch - 8.0)
    across = (viewport[0] - left - right - side) / (len(widths) - 1)
    column_pitch = min(max(across, NARROWEST), WIDEST)
    area = max(rows) * pitch
    columns = tuple(
        _column(
            left + side / 2 + c * column_pitch,
            width,
            fold(width, capacity, (firsts or {}).get(c, 0)),
            pitch,
            HEADER + area / 2,
        )
        for c, width in enumerate(widths)
    )
    width = columns[-1].x + side / 2 + right
    return Layout(
        columns, fed, tuple(biased) or (True,) * len(fed), side, pitch, column_pitch,
        HEADER + area, HEADER + area + foot + 2.0, (left, right), width, HEADER + area + below,
    )  # fmt: skip


def fold(units: int, capacity: int, first: int = 0) -> tuple[int, ...]:
    """The units that are drawn in a column of so many rows: all, or the first and last few around a strip.

    `first` moves on the first few, so that every unit can be brought to sight.
    """
    if units <= capacity + SPARE:
        return tuple(range(units))
    few = (capacity - 1) // 2
    first = min(max(first, 0), units - 2 * few)
    return (*range(first, first + few), *range(units - few, units))


def _column(x: float, units: int, shown: tuple[int, ...], pitch: float, middle: float) -> Column:
    folded = len(shown) < units
    rows = len(shown) + folded
    places = [middle + (row - (rows - 1) / 2) * pitch for row in range(rows)]
    strip = places.pop(len(shown) // 2) if folded else None
    return Column(x, units, shown, tuple(places), strip)


def _bundles(layout: Layout) -> Iterator[Bundle]:
    lane = 0
    for layer, sources in enumerate(layout.sources):
        offset = 0
        target = layout.columns[layer + 1]
        for c in sources:
            source = layout.columns[c]
            rows, units = np.meshgrid(np.array(source.shown), np.array(target.shown), indexing="ij")
            starts, ends = np.meshgrid(np.array(source.ys), np.array(target.ys), indexing="ij")
            x0, x1 = source.x + layout.side / 2, target.x - layout.side / 2
            if c == layer:
                controls = _direct(x0, starts.ravel(), x1, ends.ravel())
            else:
                level = layout.lane + LANE * (lane % LANES)
                apart = min(SPREAD, (LANE - 4.0) / rows.size)
                levels = level + apart * np.arange(rows.size)
                controls = _around(x0, starts.ravel(), x1, ends.ravel(), levels, layout.column_pitch - layout.side)
                lane += 1
            yield Bundle(c, layer + 1, rows.ravel() + offset, units.ravel(), controls, _straightened(controls))
            offset += source.units


def _direct(x0: float, y0: Points, x1: float, y1: Points) -> Points:
    middle = (x0 + x1) / 2
    xs = np.broadcast_to([x0, middle, middle, x1], (len(y0), 4))
    return np.stack([xs, np.stack([y0, y0, y1, y1], axis=1)], axis=-1)


def _around(x0: float, y0: Points, x1: float, y1: Points, deep: Points, bend: float) -> Points:
    """Down below the columns between, along, and up again."""
    a, b = x0 + bend, x1 - bend
    xs = np.broadcast_to(
        [x0, x0 + bend / 2, x0 + bend / 2, a, a + (b - a) / 3, b - (b - a) / 3, b, x1 - bend / 2, x1 - bend / 2, x1],
        (len(y0), 10),
    )
    ys = np.stack([y0, y0, deep, deep, deep, deep, deep, deep, y1, y1], axis=1)
    return np.stack([xs, ys], axis=-1)


def _straightened(controls: Points) -> Points:
    t = np.linspace(0.0, 1.0, _STEPS + 1)[None, :, None]
    pieces: list[Any] = []
    for k in range(0, controls.shape[1] - 1, 3):
        a, b, c, d = (controls[:, k + i][:, None] for i in range(4))
        pieces.append((1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t**2 * c + t**3 * d)
    return np.concatenate(pieces, axis=1)
