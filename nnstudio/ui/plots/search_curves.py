"""Learning curves of all trials: how each came to its score, and where those ended that were given up."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ...search.results import Row
from ..text import tr
from ..theme import Theme, Themes, counted, grouped, mix
from .base import Extent
from .items import _Item, to_pixels
from .legend import Entry
from .search_plot import FAINT, MANY, REACH, Layer, SearchPlot, extent_of
from .search_shown import Shown

Floats = NDArray[np.float64]
NOTHING = 1e-12
TRAIN, VALIDATION = 1, 2  # columns of a row's curve
CROSS = 3.5  # px


class _Courses(_Item):
    """Lines of all trials: the chosen one on top and wide, pruned ones dashed with a cross at their end."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._lines: list[Floats] = []
        self._shown: Shown | None = None
        self._layer = Layer()
        self._colours = (QColor("#000000"),) * 4
        self._ground = QColor("#FFFFFF")

    def dress(self, theme: Theme) -> None:
        self._colours = (
            QColor(theme.train), QColor(theme.secondary), QColor(theme.error), QColor(theme.negative)
        )  # fmt: skip
        self._ground = QColor(theme.plot)
        self.update()

    def show(self, shown: Shown, rows: tuple[Row, ...], lines: list[Floats]) -> None:
        self._shown, self._rows, self._lines = shown, rows, lines
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        shown = self._shown
        if shown is None:
            return
        points = np.concatenate([*self._lines, np.empty((0, 2))])
        lengths = np.cumsum([len(line) for line in self._lines])[:-1]
        pixels = np.split(to_pixels(painter, points[:, 0], points[:, 1]), lengths) if self._lines else []
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        best = shown.results.best
        top = {best.number if best else None: 2, shown.chosen: 3}
        ranks = [top.get(row.number, 0) for row in self._rows]
        if len(pixels) > MANY:
            look = tuple(pixels[0][-1].tolist()), tuple(pixels[-1][0].tolist()), *(c.name() for c in self._colours)
            key = (id(shown.results), shown.brushed, *look)
            self._layer.paint(painter, key, lambda inner: self._paint_many(inner, shown, pixels))
        order = sorted(range(len(pixels)), key=lambda k: (ranks[k], not shown.is_faint(self._rows[k])))
        for k in order:
            if ranks[k] or len(pixels) <= MANY:
                self._paint_course(painter, self._rows[k], pixels[k], ranks[k])
        painter.restore()

    def _paint_many(self, painter: QPainter, shown: Shown, pixels: list[Floats]) -> None:
        """Thin lines of plain colours, which are quick enough for thousands."""
        ground = self._ground.name()
        pens = {
            (state, faint): QPen(QColor(mix(ground, self._colours[state].name(), 0.12 if faint else 0.5)), 0)
            for state in (0, 1) for faint in (True, False)
        }  # fmt: skip
        crosses = []
        for faint in (True, False):
            for k, row in enumerate(self._rows):
                if shown.is_faint(row) != faint:
                    continue
                state = 0 if row.state == "complete" else 1
                painter.setPen(pens[state, faint])
                places = pixels[k].tolist()
                painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in [*places[:-1:2], places[-1]]]))
                if state and not faint:
                    x, y = places[-1]
                    crosses += [QLineF(x - 2, y - 2, x + 2, y + 2), QLineF(x - 2, y + 2, x + 2, y - 2)]
        painter.setPen(QPen(self._colours[1], 0))
        painter.drawLines(crosses)

    def _paint_course(self, painter: QPainter, row: Row, places: Floats, rank: int) -> None:
        assert self._shown is not None
        full, other, ended, chosen = self._colours
        colour = QColor(chosen if rank == 3 else ended if row.state == "diverged" else full)
        if row.state == "pruned" and rank < 3:
            colour = QColor(other)
        colour.setAlpha(255 if rank else FAINT if self._shown.is_faint(row) else 150)
        style = Qt.PenStyle.DashLine if row.state in ("pruned", "diverged") else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 3.0 if rank == 3 else 2.2 if rank else 1.2, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(QPointF(*places[0]))
        for place in places[1:]:
            path.lineTo(QPointF(*place))
        painter.drawPath(path)
        if row.state in ("pruned", "diverged"):
            x, y = places[-1].tolist()
            painter.setPen(QPen(colour, 1.8))
            painter.drawLine(QPointF(x - CROSS, y - CROSS), QPointF(x + CROSS, y + CROSS))
            painter.drawLine(QPointF(x - CROSS, y + CROSS), QPointF(x + CROSS, y - CROSS))


class SearchCurvesPlot(SearchPlot):
    """The loss of every trial over its updates, on samples held out or on those trained with."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Learning curves"),
            tr("How every trial learnt stands here once a trial is done; models without training have no curve"),
            parent,
        )  # fmt: skip
        self._courses = _Courses()
        self._courses.setZValue(4)
        self.canvas.box.addItem(self._courses, ignoreBounds=True)
        self._drawn: tuple[Row, ...] = ()
        self._traces: list[Floats] = []
        self._part = self.choice(
            "part",
            [(self.tr("held out"), str(VALIDATION)), (self.tr("trained on"), str(TRAIN))], self.tr("Whose loss"),
            self.tr("The loss on samples held out, or on those that were trained on."),
        )  # fmt: skip
        self._part.setObjectName("search.curves.part")
        self._part.activated.connect(lambda _index: (self.redraw(), self.fit()))
        self.header.insertWidget(1, self._part)
        self.canvas.axes["left"].set_log(True)
        self._finish()

    def _draw(self, frame: object) -> None:
        shown: Shown = frame  # type: ignore[assignment]
        column = int(self._part.currentData())
        rows, lines = [], []
        for row in shown.results.rows:
            line = _course(row, column)
            if len(line) > 1:
                rows.append(row)
                lines.append(line)
        self._drawn, self._traces = tuple(rows), lines
        self._courses.show(shown, self._drawn, lines)
        self._label(self.tr("updates"), self.tr("loss"))
        theme = self.theme
        entries = [Entry("line", theme.train, self.tr("to the end"))]
        if any(row.state == "pruned" for row in rows):
            entries.append(Entry("line", theme.secondary, self.tr("pruned at the cross"), style=Qt.PenStyle.DashLine))
        if any(row.state == "diverged" for row in rows):
            entries.append(Entry("line", theme.error, self.tr("diverged"), style=Qt.PenStyle.DashLine))
        if shown.row(shown.chosen) in rows:
            entries.append(Entry("line", theme.negative, self.tr("chosen")))
        self.legend.set_entries(*entries)

    def _dress(self, theme: Theme) -> None:
        super()._dress(theme)
        self._courses.dress(theme)

    def nearest(self, x: float, y: float) -> Row | None:
        wide, tall = self.canvas.box.viewPixelSize()
        if not self._traces or not (wide and tall):
            return None
        off = [
            polyline_distance(line / (wide, tall), np.array([x / wide, y / tall])) for line in self._traces
        ]  # fmt: skip
        place = int(np.argmin(off))
        return self._drawn[place] if off[place] <= REACH else None

    def extent(self) -> Extent | None:
        if not self._traces:
            return None
        # What diverged would leave no room for the others: the best three quarters decide how high one sees.
        points = np.concatenate(self._traces)
        found = extent_of(points[:, 0], points[:, 1])
        if found is None:
            return None
        starts = np.array([float(line[0, 1]) for line in self._traces])
        top = max(float(np.quantile([line[:, 1].max() for line in self._traces], 0.75)), float(np.median(starts)))
        return Extent(found.left, found.right, found.bottom, min(found.top, top))

    def _summary(self) -> str:
        shown = self.shown
        if shown is None or not self._traces:
            return ""
        pruned = sum(row.state == "pruned" for row in self._drawn)
        said = counted(len(self._drawn), self.tr("1 trial"), self.tr("{0} trials"))
        said += self.tr(", {0} of them pruned").format(grouped(pruned)) if pruned else ""
        return said + (self.tr("; of each the first fold") if shown.folds else "")

    def table(self) -> tuple[tuple[str, ...], list[list[object]]]:
        rows = [[row.number, *point] for row in self._drawn for point in row.curve.tolist()]
        return ("number", "update", "train_loss", "validation_loss"), rows


def _course(row: Row, column: int) -> Floats:
    """Updates and the exponent of the loss (k, 2), without what is no number."""
    if not len(row.curve):
        return np.empty((0, 2))
    updates, loss = row.curve[:, 0], row.curve[:, column]
    good = np.isfinite(loss)
    return np.column_stack([updates[good], np.log10(np.maximum(loss[good], NOTHING))])


def polyline_distance(line: Floats, point: Floats) -> float:
    """How far a point is from a polyline (k, 2)."""
    start, step = line[:-1], np.diff(line, axis=0)
    length = (step**2).sum(axis=1)
    share = np.clip(((point - start) * step).sum(axis=1) / np.where(length > 0, length, 1.0), 0.0, 1.0)
    off = np.hypot(*(start + share[:, None] * step - point).T)
    return float(off.min()) if len(off) else math.inf
