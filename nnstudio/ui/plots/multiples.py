"""Small multiples: one small chart for each training, all on the same axes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ..theme import Theme
from .items import _Item, polygon, simplified

Floats = NDArray[np.float64]
WIDE = 1.5  # the width of a chart that looks best, in heights
GAP, CAPTION = 10.0, 16.0  # px


def columns_for(count: int, width: float, height: float) -> int:
    """In how many columns so many charts are largest, each about `WIDE` times as wide as high."""

    def size(columns: int) -> float:
        rows = -(-count // columns)
        return min(width / columns, WIDE * height / rows)

    return max(range(1, max(1, count) + 1), key=lambda columns: (round(size(columns)), -columns))


@dataclass(frozen=True, eq=False)
class Chart:
    """One training: what may stand above it, of which the first that fits does, and its lines (k, 2) from 0
    to 1 with their colours and styles."""

    captions: Sequence[str]
    lines: Sequence[Floats]
    colours: Sequence[str]
    styles: Sequence[Qt.PenStyle]
    best: bool = False


class Multiples(_Item):
    """Paints charts over all of the plot, in rows of equal size."""

    def __init__(self) -> None:
        super().__init__()
        self.charts: tuple[Chart, ...] = ()
        self._theme: Theme | None = None
        self._font = QFont()

    def dress(self, theme: Theme, font: QFont) -> None:
        self._theme, self._font = theme, QFont(font)
        self.update()

    def show_charts(self, charts: Sequence[Chart]) -> None:
        self.charts = tuple(charts)
        self.update()

    def at(self, x: float, y: float, size: tuple[float, float]) -> int | None:
        """The chart at a place from 0 to 1, from the lower left corner of a plot of this size in pixels."""
        room = QRectF(0, 0, *size)
        for k, rect in enumerate(self._rects(room)):
            if rect.contains(QPointF(x * size[0], (1 - y) * size[1])):
                return k
        return None

    def _rects(self, room: QRectF) -> list[QRectF]:
        count = len(self.charts)
        if not count:
            return []
        columns = columns_for(count, room.width(), room.height())
        rows = -(-count // columns)
        width = (room.width() - GAP * (columns - 1)) / columns
        height = (room.height() - GAP * (rows - 1)) / rows
        return [
            QRectF(room.left() + k % columns * (width + GAP), room.top() + k // columns * (height + GAP), width, height)
            for k in range(count)
        ]

    def paint(self, painter: QPainter, *_args: object) -> None:
        if self._theme is None or not self.charts:
            return
        room = painter.transform().mapRect(self.boundingRect())
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for chart, rect in zip(self.charts, self._rects(room), strict=True):
            self._paint_chart(painter, chart, rect, self._theme)
        painter.restore()

    def _paint_chart(self, painter: QPainter, chart: Chart, rect: QRectF, theme: Theme) -> None:
        font = QFont(self._font)
        font.setBold(chart.best)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if chart.best else theme.secondary))
        metrics = QFontMetricsF(font)
        fitting = (text for text in chart.captions if metrics.horizontalAdvance(text) <= rect.width())
        said = next(fitting, chart.captions[-1])
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), CAPTION), place, said)
        inner = rect.adjusted(0.5, CAPTION, -0.5, -0.5)
        painter.setPen(QPen(QColor(theme.accent if chart.best else theme.hairline), 1.0))
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        painter.drawLine(inner.topLeft(), inner.bottomLeft())
        for line, colour, style in zip(chart.lines, chart.colours, chart.styles, strict=True):
            places = np.column_stack(
                [inner.left() + line[:, 0] * inner.width(), inner.bottom() - line[:, 1] * inner.height()]
            )
            painter.setPen(QPen(QColor(colour), 1.6, style))
            painter.drawPolyline(polygon(simplified(places)))
