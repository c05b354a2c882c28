"""One run drawn into a box, in one of four kinds: its losses, its answer, its weights, its path over a shared surface.

Side by side every run has a box of its own; overlaid all draw into one, each in its colour. What is the same for all of
them is the `Scene`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import contourpy
import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ...landscape import Survey
from ...nn.history import CURVES, titles
from ...run.mailbox import Frame, Other
from ..runs_model import tame
from ..text import tr
from ..theme import Theme, grouped, listed
from .base import Extent, short
from .contours import Contours
from .grid import Answers, answer_table, blended, moving_inputs, span_of
from .items import Curve, Lines, Marks, PathItem, Picture, coloured, line_pen
from .loss import COLUMNS, column, rows_with_now
from .path_reader import surface_of as surface_of
from .samples import Samples
from .scales import log10_or_none, nice_step

Floats = NDArray[np.float64]
Run = Frame | Other
Part = Literal["train", "validation"]
SIDE = 48  # points of a map along each side
ALONG = 121  # points of the curve over one input
POINTS = 160  # of a curve of losses, or of a path
TALL = 0.86  # of a layer's strip, the highest line
STEPS = 200  # of the share of a large layer's weights below a value
BINS = 31  # odd, so that zero has a bin of its own
DASH, SOLID = Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine


@dataclass(frozen=True, eq=False)
class Scene:
    """What all runs are drawn with: looks and choices, the shared surface where there is one and whose it is
    (`surface_of`), what of the plot is in `view`, how far weights reach, and how many layers the deepest network
    has."""

    theme: Theme
    per: str = "epoch"
    log: bool = False
    part: Part = "train"
    survey: Survey | None = None
    surface: tuple[Any, ...] = ()
    view: tuple[tuple[float, float], tuple[float, float]] | None = None
    reach: float = 1.0
    layers: int = 1


class Drawing:
    """One run in a box. Subclasses make their items once; `show` changes their data."""

    def __init__(self, box: pg.ViewBox, overlaid: bool) -> None:
        self.box, self.overlaid = box, overlaid
        self.items: list[Any] = []
        self.run: Run | None = None
        self.scene: Scene | None = None

    def show(self, run: Run, scene: Scene) -> None:
        """Draw a run at one moment, unless that is what is drawn."""
        if run is not self.run or scene is not self.scene:
            self.run, self.scene = run, scene
            self._draw(run, scene)

    def clear(self) -> None:
        """Take everything out of the box."""
        for item in self.items:
            self.box.removeItem(item)
        self.items.clear()

    def _add(self, item: Any, z: float) -> Any:
        item.setZValue(z)
        self.box.addItem(item, ignoreBounds=True)
        self.items.append(item)
        return item

    def _colour(self, run: Run, scene: Scene) -> tuple[str, Qt.PenStyle]:
        colour, dashed = scene.theme.run_colour(run.run - 1)
        return colour, DASH if dashed else SOLID

    def _draw(self, run: Run, scene: Scene) -> None:
        raise NotImplementedError

    def extent(self) -> Extent | None:
        """All there is to see of the run, or None."""
        raise NotImplementedError

    def readout(self, x: float, y: float) -> str:
        """What lies at a place, in words and numbers."""
        raise NotImplementedError

    def table(self) -> tuple[Sequence[str], list[list[Any]]]:
        """The numbers drawn: a header and rows."""
        raise NotImplementedError


class LossDrawing(Drawing):
    """Losses of training and validation with what happened on the way; overlaid, one of them in the run's colour."""

    def __init__(self, box: pg.ViewBox, overlaid: bool) -> None:
        super().__init__(box, overlaid)
        names: tuple[Part, ...] = ("train",) if overlaid else ("validation", "train")
        self._marks = {kind: self._add(Marks(), 0) for kind in ("edit", "stopped", "diverged")}
        self._curves = {name: self._add(Curve(), 2) for name in names}
        self._seen: list[tuple[Floats, Floats]] = []

    def _draw(self, run: Run, scene: Scene) -> None:
        theme, rows = scene.theme, rows_with_now(run)
        rows = np.vstack([rows[: -1 : max(1, len(rows) // POINTS)], rows[-1:]])
        x = column(rows, COLUMNS[scene.per])
        self._seen = []
        for name, curve in self._curves.items():
            part = scene.part if self.overlaid else name
            colour, style = self._colour(run, scene)
            if not self.overlaid:
                colour, style = getattr(theme, name), SOLID if name == "train" else DASH
            curve.set_pen(line_pen(colour, 1.8, style))
            points = log10_or_none(x, column(rows, f"{part}_loss"), scene.log)
            curve.set_data(*points)
            self._seen.append(points)
        self._mark(run, scene, rows)

    def _mark(self, run: Run, scene: Scene, rows: Floats) -> None:
        theme, known = scene.theme, column(rows, "update")
        colours = {"edit": theme.secondary, "stopped": theme.positive, "diverged": theme.negative}
        for kind, marks in self._marks.items():
            # A dozen runs' edits in one box would be a fence.
            events = [] if self.overlaid else [
                e for e in run.history.events if (e.kind if e.kind in colours else "edit") == kind
            ]  # fmt: skip
            marks.set_pen(line_pen(colours[kind], 1.2, DASH if kind == "edit" else SOLID))
            places = np.interp([e.update for e in events], known, column(rows, COLUMNS[scene.per]))
            marks.set_places(np.atleast_1d(places).tolist())

    def extent(self) -> Extent | None:
        seen = [(x, y) for x, y in self._seen if len(x)]
        if not seen or self.scene is None or all(len(x) < 2 for x, _ in seen):
            return None
        low = min(float(y.min()) for _, y in seen)
        high = max(float(y.max()) for _, y in seen)
        right = max(float(x[-1]) for x, _ in seen)
        return Extent(0.0, max(right, 1e-9), low if self.scene.log else min(0.0, low), high)

    def readout(self, x: float, y: float) -> str:
        if self.run is None or self.scene is None:
            return ""
        rows = rows_with_now(self.run)
        at = int(np.argmin(np.abs(column(rows, COLUMNS[self.scene.per]) - x)))
        row = dict(zip(CURVES, rows[at], strict=True))
        return tr("update {0} · epoch {1}: train {2}, validation {3}").format(
            grouped(int(row["update"])),
            short(row["epoch"]),
            short(row["train_loss"]),
            short(row["validation_loss"]),
        )

    def table(self) -> tuple[Sequence[str], list[list[Any]]]:
        return (CURVES, []) if self.run is None else (titles(self.run.data.task), rows_with_now(self.run).tolist())


class AnswerDrawing(Drawing):
    """The network's answer over the first two inputs, or over the one; overlaid, only where classes part."""

    def __init__(self, box: pg.ViewBox, overlaid: bool, with_samples: bool = True) -> None:
        super().__init__(box, overlaid)
        self._picture, self._border = self._add(Picture(), 0), self._add(Lines(), 5)
        self._curve = self._add(Curve(), 5)
        self._samples = Samples(box, small=True) if with_samples else None
        self._answers: Answers | None = None
        self._taken: tuple[Any, ...] = ()

    def clear(self) -> None:
        super().clear()
        if self._samples is not None:
            self._samples.discard()

    def _draw(self, run: Run, scene: Scene) -> None:
        if run.network.ground is not None:
            self._answers = None
            return
        one = len(run.data.input_names) == 1
        self._take(run, scene, one)
        colour, style = self._colour(run, scene)
        mine = line_pen(colour, 2.0, style) if self.overlaid else line_pen(scene.theme.text, 1.2, alpha=190)
        self._border.set_pen(mine)
        self._curve.set_pen(line_pen(colour, 2.0, style) if self.overlaid else line_pen(scene.theme.text, 2.0))
        if one:
            x, values = self._answers.along(run, ALONG)
            self._curve.set_data(x, values[:, 0])
        else:
            self._draw_map(run, scene)

    def _take(self, run: Run, scene: Scene, one: bool) -> None:
        """What depends on samples and view, and not on parameters."""
        axes = moving_inputs(run.data)
        whole = span_of(run, axes[0]), span_of(run, axes[1])
        seen = scene.view or whole
        spans = (whole[0], None) if one else seen
        if self._answers is None or self._answers.data is not run.data or (
            not one and self._answers.spans != spans
        ):  # fmt: skip
            self._answers = Answers(run.data, spans[0], spans[1], axes)
        key = (id(run.data), scene.theme, run.network.outputs, run.network.coding)
        if self._samples is not None and key != self._taken:
            self._taken = key
            cut = self._answers.cut
            self._samples.take(run, scene.theme, cut, answer_table(scene.theme), Answers.scale(run))

    def _draw_map(self, run: Run, scene: Scene) -> None:
        answers = self._answers
        values = answers.map(run, SIDE)
        low, middle, high = Answers.scale(run)
        lines: list[Floats] = []
        for level in _partings(values, middle) if np.isfinite(values).all() else ():
            grid = contourpy.contour_generator(*answers.grid(SIDE), level)
            lines += [line for line in grid.lines(0.0) if len(line) > 1]
        parted = bool(run.data.class_names) or self.overlaid
        self._border.set_lines(lines if parted and (values.shape[2] == 1 or self.overlaid) else [])
        self._picture.setVisible(not self.overlaid)
        if not self.overlaid:
            if values.shape[2] == 1:
                pixels = coloured(values[:, :, 0], answer_table(scene.theme), low, high)
            else:
                pixels = blended(values, run.network.coding == "signs", scene.theme)
            self._picture.show_pixels(pixels, *answers.spans)

    def extent(self) -> Extent | None:
        run = self.run
        if run is None or self._answers is None:
            return None
        axes = moving_inputs(run.data)
        if len(run.data.input_names) > 1:
            return Extent(*span_of(run, axes[0]), *span_of(run, axes[1]))
        values = [self._curve.y] if len(self._curve.y) else [np.zeros(1)]
        low, _, high = Answers.scale(run)
        low, high = min(low, float(values[0].min())), max(high, float(values[0].max()))
        pad = 0.08 * ((high - low) or 1.0)
        return Extent(*span_of(run, axes[0]), low - pad, high + pad)

    def readout(self, x: float, y: float) -> str:
        run = self.run
        if run is None or self._answers is None:
            return ""
        answer, names = self._answers.at(run, x, y), self._answers.cut.names
        where = f"{names[0]} {short(x)}"
        if len(run.data.input_names) > 1:
            where += f", {names[1]} {short(y)}"
        return tr("{0}: answer {1}").format(where, listed(short(float(a)) for a in answer[:10]))

    def table(self) -> tuple[Sequence[str], list[list[Any]]]:
        run, answers = self.run, self._answers
        if run is None or answers is None:
            return (), []
        outputs = [f"answer {k + 1}" for k in range(run.network.outputs)]
        if len(run.data.input_names) == 1:
            x, values = answers.along(run, ALONG)
            return (answers.cut.names[0], *outputs), np.column_stack([x, values]).tolist()
        across, up = np.meshgrid(*answers.grid(SIDE))
        values = answers.map(run, SIDE).reshape(-1, run.network.outputs)
        return (*answers.cut.names, *outputs), np.column_stack([across.ravel(), up.ravel(), values]).tolist()


def _partings(values: Floats, middle: float) -> list[Floats]:
    """Fields (rows, columns) that are zero where one class gives way to another, for answers (rows, columns, k)."""
    if values.shape[2] == 1:
        return [values[:, :, 0] - middle]
    found = []
    for k in range(values.shape[2]):
        others = np.delete(values, k, axis=2).max(axis=2)
        found.append(values[:, :, k] - others)
    return found


class WeightsDrawing(Drawing):
    """How the weights of each layer are spread, the first layer on top: as histograms over the same bins, or overlaid
    as the share of the weights below each value."""

    def __init__(self, box: pg.ViewBox, overlaid: bool) -> None:
        super().__init__(box, overlaid)
        self._bars, self._base = self._add(pg.PlotCurveItem(), 1), self._add(pg.PlotCurveItem(), 0)
        self._lines: list[tuple[Floats, Floats]] = []

    def _draw(self, run: Run, scene: Scene) -> None:
        colour, style = self._colour(run, scene)
        if self.overlaid:
            self._bars.setPen(line_pen(colour, 1.8, style))
        else:
            fill = QColor(scene.theme.positive)
            fill.setAlpha(70)
            self._bars.setPen(line_pen(scene.theme.positive, 1))
            self._bars.setBrush(fill)
            self._bars.setFillLevel("enclosed")
        self._base.setPen(line_pen(scene.theme.hairline, 1))
        self._lines = [
            (_below if self.overlaid else _spread)(
                np.asarray(run.parameters[block.weights], dtype=np.float64), scene.reach
            )
            for block in run.network.layout.blocks
        ]
        if not self._lines:
            return
        levels = [float(scene.layers - 1 - k) for k in range(len(self._lines))]
        x = np.concatenate([line[0] for line in self._lines])
        y = np.concatenate([TALL * line[1] + level for line, level in zip(self._lines, levels, strict=True)])
        joined = np.concatenate([np.r_[np.ones(len(line[0]) - 1), 0] for line in self._lines]).astype(np.uint8)
        self._bars.setData(x, y, connect=joined)
        ends = np.tile([-scene.reach, scene.reach], len(levels))
        self._base.setData(ends, np.repeat(levels, 2), connect=np.tile([1, 0], len(levels)).astype(np.uint8))

    def extent(self) -> Extent | None:
        if self.scene is None or not self._lines:
            return None
        return Extent(-self.scene.reach, self.scene.reach, -0.06, float(self.scene.layers))

    def readout(self, x: float, y: float) -> str:
        if self.run is None or self.scene is None:
            return ""
        k = self.scene.layers - 1 - int(np.floor(y))
        if not 0 <= k < len(self._lines):
            return tr("weight {0}").format(short(x))
        weights = self.run.parameters[self.run.network.layout.blocks[k].weights]
        return tr(
            "layer {0}: 1 weight, {2} exactly 0, ‖w‖ {3}; here weight {4}"
            if len(weights) == 1
            else "layer {0}: {1} weights, {2} exactly 0, ‖w‖ {3}; here weight {4}"
        ).format(k + 1, len(weights), int((weights == 0).sum()), short(float(np.linalg.norm(weights))), short(x))

    def table(self) -> tuple[Sequence[str], list[list[Any]]]:
        rows: list[list[Any]] = []
        if self.run is not None:
            for k, block in enumerate(self.run.network.layout.blocks):
                rows += [[k + 1, value] for value in self.run.parameters[block.weights].tolist()]
        return ("layer", "weight"), rows


def _spread(weights: Floats, reach: float) -> tuple[Floats, Floats]:
    """The outline of a histogram of `BINS` bins over -reach..reach, its highest bar 1."""
    edges = np.linspace(-reach, reach, BINS + 1)
    bins = np.clip((weights + reach) * (BINS / (2 * reach)), 0, BINS - 1).astype(np.intp)
    counts = np.bincount(bins, minlength=BINS)
    heights = np.repeat(counts / max(1, counts.max(initial=0)), 2)
    x = np.concatenate([edges[:1], np.repeat(edges, 2)[1:-1], edges[-1:]])
    return x, np.concatenate([[0.0], heights, [0.0]])


def _below(weights: Floats, reach: float) -> tuple[Floats, Floats]:
    """The share of the weights below each value, as steps: of many distributions in one plot that can still be read."""
    values = np.clip(np.sort(weights), -reach, reach)
    if len(values) > STEPS:
        values = np.quantile(values, np.linspace(0, 1, STEPS))
    shares = np.repeat(np.arange(len(values) + 1) / max(1, len(values)), 2)
    return np.concatenate([[-reach], np.repeat(values, 2), [reach]]), shares


def reach_of(runs: Sequence[Run], before: float) -> float:
    """How far the weights of the runs reach from zero, as a round number that stays while it serves."""
    largest = max((float(np.abs(run.parameters).max(initial=1e-6)) for run in tame(runs)), default=1.0)
    if 0.6 * before <= largest <= before:
        return before
    step = nice_step(largest * 1.05, 5)
    return float(np.ceil(largest * 1.05 / step - 1e-9) * step)


class SurfaceDrawing(Drawing):
    """The path of a run over the surface that all runs share; overlaid, the first one draws the surface for all."""

    def __init__(self, box: pg.ViewBox, overlaid: bool, with_surface: bool = True) -> None:
        super().__init__(box, overlaid)
        self._contours = Contours(box, labelled=overlaid) if with_surface else None
        self._path = self._add(PathItem(plain=True), 5)
        self._drawn: object = None
        self.fits = False  # whether the run's parameters mean the same as the surface's

    def clear(self) -> None:
        super().clear()
        if self._contours is not None:
            self._contours.discard()

    def _draw(self, run: Run, scene: Scene) -> None:
        made = scene.survey
        if self._contours is not None:
            self._contours.set_visible(made is not None)
            if made is not None and made.surface is not self._drawn:
                self._drawn = made.surface
                self._contours.show(made.surface, made.path.points)
        self.fits = made is not None and surface_of(run) == scene.surface
        self._path.setVisible(self.fits)
        if made is None or not self.fits:
            return
        self._path.set_run(*scene.theme.run_colour(run.run - 1))
        trail = run.history.trail[:: max(1, len(run.history.trail) // POINTS)]
        self._path.set_points(made.plane.project(np.vstack([trail, np.asarray(run.parameters, dtype=np.float64)])))

    def extent(self) -> Extent | None:
        made = self.scene.survey if self.scene is not None else None
        return Extent(*made.bounds) if made is not None else None

    def readout(self, x: float, y: float) -> str:
        made = self.scene.survey if self.scene is not None else None
        if made is None:
            return ""
        loss = float(made.objective.at(made.plane.points(np.array([[x, y]])))[0])
        return tr("loss {0} at {1}, {2}").format(short(loss), short(x), short(y))

    def table(self) -> tuple[Sequence[str], list[list[Any]]]:
        places = self._path.points.tolist() if self.fits else []
        return ("first axis", "second axis"), places
