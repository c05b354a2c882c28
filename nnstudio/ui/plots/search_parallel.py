"""Parallel coordinates: every trial a line over one axis for each varied value; a range dragged on an axis brushes."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ...search.results import Row
from ..text import tr
from ..theme import Theme, Themes, grouped, mix, tabular, three_digits
from .base import Extent
from .items import _Item, to_pixels
from .legend import Entry
from .search_curves import polyline_distance
from .search_plot import MANY, REACH, Layer, SearchPlot, on_log, scored
from .search_shown import Shown, places, score_label

Floats = NDArray[np.float64]
SCORE = "score"  # name of the last axis
GRIP = 14.0  # px beside an axis that still mean it
BELOW = 0.06  # of the axes' height, left free below them
BAND = 10.0  # px that a brushed range is wide
SHADES = 8
PALEST = 0.34  # of the worst trial's line
MOST_NAMES = 9  # along an axis


@dataclass(frozen=True)
class Rail:
    """One axis: its name, the places at its ends, and texts by place."""

    name: str
    label: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]

    def height(self, place: Any) -> Any:
        """From 0 at the lower end to 1 at the upper one."""
        return (place - self.low) / (self.high - self.low)

    def place(self, height: float) -> float:
        return self.low + height * (self.high - self.low)


class _Lines(_Item):
    """Axes, lines and brushed ranges. Tells a drag along an axis by `dragged`."""

    def __init__(self, dragged: Callable[[int, float, float], None]) -> None:
        super().__init__()
        self._dragged = dragged
        self.rails: tuple[Rail, ...] = ()
        self.heights: Floats = np.empty((0, 0))
        self.rows: tuple[Row, ...] = ()
        self._shown: Shown | None = None
        self._ranks: list[float] = []
        self._layer = Layer()
        self._theme: Theme | None = None
        self._font = QFont()

    def dress(self, theme: Theme, font: QFont) -> None:
        self._theme, self._font = theme, font
        self.update()

    def show(self, shown: Shown, rails: tuple[Rail, ...], rows: tuple[Row, ...], heights: Floats) -> None:
        self._shown, self.rails, self.rows, self.heights = shown, rails, rows, heights
        order = {row.number: k for k, row in enumerate(shown.results.ranked)}
        count = max(1, len(order) - 1)
        self._ranks = [1.0 - order[row.number] / count if row.number in order else 0.0 for row in rows]
        self.update()

    @property
    def line_height(self) -> float:
        return QFontMetricsF(self._font).height()

    def rail_at(self, x: float) -> int | None:
        """The axis that is meant by a place."""
        wide, _ = self.getViewBox().viewPixelSize()
        near = round(x)
        return near if 0 <= near < len(self.rails) and abs(x - near) / wide <= GRIP else None

    def mouseDragEvent(self, ev: Any) -> None:
        start = self.mapFromScene(ev.buttonDownScenePos())
        rail = self.rail_at(start.x())
        if ev.button() != Qt.MouseButton.LeftButton or rail is None:
            ev.ignore()
            return
        ev.accept()
        ends = sorted((start.y(), self.mapFromScene(ev.scenePos()).y()))
        self._dragged(rail, max(0.0, ends[0]), min(1.0, ends[1]))

    # Painting

    def paint(self, painter: QPainter, *_args: object) -> None:
        shown, theme = self._shown, self._theme
        if shown is None or theme is None or not self.rails:
            return
        count = len(self.rails)
        x = to_pixels(painter, np.arange(count, dtype=np.float64), np.zeros(count))[:, 0]
        bottom, top = to_pixels(painter, np.zeros(2), np.array([0.0, 1.0]))[:, 1].tolist()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._paint_lines(painter, shown, theme, x, bottom, top)
        painter.setFont(self._font)
        step = float(x[1] - x[0]) if count > 1 else 100.0
        for k, rail in enumerate(self.rails):
            self._paint_rail(painter, shown, theme, rail, _Spot(float(x[k]), bottom, top, step))
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, shown: Shown, theme: Theme, x: Floats, bottom: float, top: float
    ) -> None:  # fmt: skip
        ground = QColor(theme.plot).name()
        shades = [QColor(mix(ground, theme.train, PALEST + (1 - PALEST) * k / SHADES)) for k in range(SHADES + 1)]
        gone = QColor(theme.hairline)
        heights = bottom + self.heights * (top - bottom)
        # The best last, so that it lies on top; what is brushed away below all.
        order = sorted(range(len(self.rows)), key=lambda k: (not shown.is_faint(self.rows[k]), self._ranks[k]))
        many = len(order) > MANY

        def draw(inner: QPainter) -> None:
            for k in order:
                row, rank = self.rows[k], self._ranks[k]
                colour = gone if shown.is_faint(row) else shades[round(rank * SHADES)]
                dashed = row.state != "complete" and not many
                style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
                inner.setPen(QPen(colour, 0 if many else 1.0 + rank, style))
                inner.drawPolyline(_polygon(x, heights[k]))

        if many:
            key = (id(shown.results), shown.brushed, theme.name, float(x[0]), float(x[-1]), bottom, top)
            self._layer.paint(painter, key, draw)
        else:
            draw(painter)
        chosen = next((k for k in order if self.rows[k].number == shown.chosen), None)
        if chosen is not None:
            painter.setPen(QPen(QColor(theme.negative), 3.0))
            painter.drawPolyline(_polygon(x, heights[chosen]))

    def _paint_rail(self, painter: QPainter, shown: Shown, theme: Theme, rail: Rail, spot: "_Spot") -> None:
        metrics = QFontMetricsF(self._font)
        line, x = metrics.height(), spot.x
        painter.setPen(QPen(QColor(theme.secondary), 1.2))
        painter.drawLine(QPointF(x, spot.bottom), QPointF(x, spot.top))
        span = shown.brushes.get(rail.name)
        if span is not None:
            self._paint_brush(painter, theme, rail, span, spot)
        last = rail is self.rails[-1]
        veil = QColor(theme.plot)
        veil.setAlpha(190)
        for place, text in rail.ticks:
            width = metrics.horizontalAdvance(text) + 6
            room = QRectF(x - width - 4 if last else x + 5, spot.y(rail.height(place)) - line / 2, width, line)
            painter.fillRect(room, veil)
            painter.setPen(QColor(theme.text))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(QColor(theme.secondary))
        # Neighbours stand in two rows, so that each may be longer than the room between two axes.
        text = metrics.elidedText(rail.label, Qt.TextElideMode.ElideRight, 1.4 * spot.step)
        width = metrics.horizontalAdvance(text)
        left = x - width if last else x if rail is self.rails[0] else x - width / 2
        row = (len(self.rails) - 1 - self.rails.index(rail)) % 2
        painter.drawText(QPointF(left, spot.top - line * (0.8 + 1.05 * row)), text)

    def _paint_brush(
        self, painter: QPainter, theme: Theme, rail: Rail, span: tuple[float, float], spot: "_Spot"
    ) -> None:
        low, high = (spot.y(float(np.clip(rail.height(end), 0, 1))) for end in span)
        colour = QColor(theme.accent)
        painter.setPen(QPen(colour, 1.5))
        colour.setAlpha(70)
        painter.setBrush(colour)
        painter.drawRect(QRectF(spot.x - BAND / 2, high, BAND, low - high))
        painter.setBrush(Qt.BrushStyle.NoBrush)


@dataclass(frozen=True)
class _Spot:
    """Where an axis stands, in pixels, and how far it is to the next."""

    x: float
    bottom: float
    top: float
    step: float

    def y(self, height: float) -> float:
        return self.bottom + height * (self.top - self.bottom)


class ParallelPlot(SearchPlot):
    """All that varied and the score, side by side."""

    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Parallel coordinates"),
            tr("Every trial as a line over all that varies stands here once a trial is done"), parent,
        )  # fmt: skip
        self._fan = _Lines(self._drag)
        self._fan.setZValue(6)
        self._log = False
        self.canvas.box.addItem(self._fan, ignoreBounds=True)
        self.canvas.box.setMouseEnabled(False, False)
        for axis in self.canvas.axes.values():
            axis.hide()
        self._all = QToolButton()
        self._all.setObjectName("search.parallel.all")
        self._all.setText(self.tr("All trials"))
        self._all.setAccessibleName(self.tr("Show all trials again"))
        self._all.setToolTip(self.tr("Let go of every range."))
        self._all.setProperty("role", "choice")
        self._all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._all.clicked.connect(lambda: self.brushed.emit("", None))
        self._all.hide()
        self.header.addWidget(self._all)
        self._finish()

    @property
    def rails(self) -> tuple[Rail, ...]:
        return self._fan.rails

    def _draw(self, frame: object) -> None:
        shown: Shown = frame  # type: ignore[assignment]
        rows = shown.scored
        rails, columns = [], []
        for dimension in shown.dimensions:
            at = places(dimension, rows)
            rails.append(_rail(dimension.name, dimension.label, at, dimension.names, dimension.value))
            columns.append(rails[-1].height(at))
        scores = np.array([row.score for row in rows], dtype=np.float64)
        self._log = on_log(scores) and shown.score == "loss"
        at = scored(scores, self._log)
        text = (lambda place: three_digits(10**place)) if self._log else three_digits
        rails.append(_rail(SCORE, score_label(shown.score), at, None, text))
        columns.append(rails[-1].height(at))
        # A brushed range is told in scores, drawn in their places.
        brushes = dict(shown.brushes)
        if SCORE in brushes and self._log:
            brushes[SCORE] = tuple(math.log10(max(end, 1e-300)) for end in brushes[SCORE])  # type: ignore[assignment]
        heights = np.column_stack(columns) if rows else np.empty((0, len(rails)))
        self._fan.show(shown.with_brushes(brushes), tuple(rails), rows, heights)
        self.rows = rows
        self._all.setVisible(bool(brushes))
        theme = self.theme
        entries = [
            Entry("line", theme.train, self.tr("good")),
            Entry("line", mix(theme.plot, theme.train, PALEST), self.tr("less so")),
        ]
        if any(row.state == "pruned" for row in rows):
            entries.append(Entry("line", theme.secondary, self.tr("pruned"), style=Qt.PenStyle.DashLine))
        self.legend.set_entries(*entries)

    def _dress(self, theme: Theme) -> None:
        super()._dress(theme)
        font = tabular(self.font())
        font.setPointSizeF(max(7.0, self.font().pointSizeF() - 1.5))
        self._fan.dress(theme, font)

    def extent(self) -> Extent | None:
        if not self._fan.rows:
            return None
        # Two rows of names above the axes take so much of the height, whatever that is.
        share = min(0.4, 2.9 * self._fan.line_height / max(1.0, self.canvas.box.height()))
        return Extent(-0.12, len(self.rails) - 0.88, -BELOW, (1 + BELOW * share) / (1 - share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.fit)  # when the canvas has its new size too

    def nearest(self, x: float, y: float) -> Row | None:
        wide, tall = self.canvas.box.viewPixelSize()
        if not (wide and tall) or not self._fan.rows:
            return None
        across = np.arange(len(self.rails), dtype=np.float64)
        off = []
        for heights in self._fan.heights:
            good = np.isfinite(heights)
            line = np.column_stack([across[good] / wide, heights[good] / tall])
            off.append(polyline_distance(line, np.array([x / wide, y / tall])))
        place = int(np.argmin(off))
        return self._fan.rows[place] if off[place] <= REACH else None

    def _clicked(self, place: QPointF) -> None:
        rail = self._fan.rail_at(place.x())
        if rail is not None and self.shown is not None and self.rails[rail].name in self.shown.brushes:
            self.brushed.emit(self.rails[rail].name, None)
        else:
            super()._clicked(place)

    def _drag(self, rail: int, low: float, high: float) -> None:
        chosen = self.rails[rail]
        ends = chosen.place(low), chosen.place(high)
        if chosen.name == SCORE and self._log:
            ends = 10 ** ends[0], 10 ** ends[1]
        self.brushed.emit(chosen.name, ends)

    def _summary(self) -> str:
        shown = self.shown
        if shown is None:
            return ""
        if shown.brushed is not None:
            said = self.tr("{0} of {1} trials are within the ranges; a click on an axis lets go of its range")
            return said.format(grouped(len(shown.brushed)), grouped(len(shown.results.rows)))
        return self.tr("drag along an axis to keep a range of it")


def _polygon(x: Floats, y: Floats) -> QPolygonF:
    good = np.isfinite(y)
    return QPolygonF([QPointF(a, b) for a, b in zip(x[good].tolist(), y[good].tolist(), strict=True)])


def _rail(
    name: str, label: str, at: Floats, names: dict[float, str] | None, text: Callable[[float], str]
) -> Rail:  # fmt: skip
    if names is not None:
        every = max(1, math.ceil(len(names) / MOST_NAMES))
        ticks = tuple((place, said) for k, (place, said) in enumerate(names.items()) if k % every == 0)
        return Rail(name, label, -0.5, len(names) - 0.5, ticks)
    good = at[np.isfinite(at)]
    low, high = (float(good.min()), float(good.max())) if len(good) else (0.0, 1.0)
    if high - low < 1e-12 * max(1.0, abs(low)):
        return Rail(name, label, low - 0.5, high + 0.5, ((low, text(low)),))
    stops = [low, (low + high) / 2, high]
    if (good == good.round()).all() and name != SCORE:
        stops = sorted({low, float(round(stops[1])), high})
    return Rail(name, label, low, high, tuple((stop, text(stop)) for stop in stops))
