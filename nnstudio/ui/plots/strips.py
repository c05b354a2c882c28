"""Distributions of weights above each other over one axis; what is exactly zero stands apart, as a barred column."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ...nn.weight_course import BINS, histogram
from ..theme import Theme
from .items import _Item, to_pixels

Floats = NDArray[np.float64]
CAPTION = 16.0  # px above each strip
COLUMN = 9.0  # px: the least width of the column of exact zeros
RUNG = 4.0  # px between its bars
GAP = 6.0  # px between a strip and the caption below


@dataclass(frozen=True, eq=False)
class Strip:
    """One distribution. `heights` (BINS,) and `zero`, of what is exactly zero, are parts of the strip's height;
    of `captions` the first that fits is written."""

    name: str
    colour: str
    heights: Floats
    zero: float
    captions: tuple[str, ...]


def heights_of(weights: Floats, reach: float) -> tuple[Floats, float]:
    """For the weights (n,) the square roots of the shares in each bin over -reach..reach, exact zeros left out, and of
    those; roots, because beside nine tenths at zero the rest would not be seen."""
    count = max(1, len(weights))
    others = weights[weights != 0]
    return np.sqrt(histogram(others, reach) / count), float(np.sqrt((len(weights) - len(others)) / count))


class Strips(_Item):
    """Paints strips, the first on top: the base line of strip k of n lies at n - 1 - k, each one high."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._font = theme, QFont()
        self.strips: tuple[Strip, ...] = ()
        self.reach = 1.0
        self.highest = 1.0  # of all heights, so that strips can be compared

    def dress(self, theme: Theme, font: QFont) -> None:
        self._theme, self._font = theme, font
        self.update()

    def show_strips(self, strips: Sequence[Strip], reach: float) -> None:
        self.strips, self.reach = tuple(strips), reach
        tops = [max(float(strip.heights.max(initial=0.0)), strip.zero) for strip in strips]
        self.highest = max([*tops, 1e-9])
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        ends = np.array([-self.reach, self.reach])
        (left, _), (right, _) = to_pixels(painter, ends, np.zeros(2)).tolist()
        count = len(self.strips)
        places = to_pixels(painter, np.zeros(count + 1), np.arange(count + 1, dtype=np.float64)).tolist()
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        for k, strip in enumerate(self.strips):
            base, top = places[count - 1 - k][1], places[count - k][1]
            self._paint_strip(painter, strip, QRectF(left, top + CAPTION, right - left, base - top - CAPTION - GAP))
        painter.restore()

    def _paint_strip(self, painter: QPainter, strip: Strip, room: QRectF) -> None:
        theme, base = self._theme, room.bottom()
        tall = max(2.0, room.height()) / self.highest
        edges = np.linspace(room.left(), room.right(), BINS + 1)
        x = np.concatenate([edges[:1], np.repeat(edges, 2)[1:-1], edges[-1:]])
        y = np.concatenate([[base], base - np.repeat(strip.heights * tall, 2), [base]])
        fill = QColor(strip.colour)
        fill.setAlpha(80)
        painter.setPen(QPen(QColor(theme.hairline), 1.0))
        painter.drawLine(QPointF(room.left(), base), QPointF(room.right(), base))
        painter.setPen(QPen(QColor(strip.colour), 1.2))
        painter.setBrush(fill)
        painter.drawPolygon(QPolygonF([QPointF(*place) for place in np.column_stack([x, y]).tolist()]))
        if strip.zero > 0:
            width = max(COLUMN, room.width() / BINS)
            middle = room.center().x()
            self._paint_zeros(painter, QRectF(middle - width / 2, base - strip.zero * tall, width, strip.zero * tall))
        caption = QRectF(room.left(), room.top() - CAPTION, room.width(), CAPTION)
        metrics = QFontMetricsF(self._font, painter.device())
        fitting = (text for text in strip.captions if metrics.horizontalAdvance(text) <= caption.width())
        painter.setPen(QColor(theme.text))
        painter.drawText(caption, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, next(fitting, ""))

    def _paint_zeros(self, painter: QPainter, column: QRectF) -> None:
        """The column of what is exactly zero: hollow, with bars across, so that it is told apart without its colour."""
        painter.setBrush(QColor(self._theme.plot))
        painter.setPen(QPen(QColor(self._theme.text), 1.2))
        painter.drawRect(column)
        y = column.bottom() - RUNG
        while y > column.top():
            painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y))
            y -= RUNG
