"""The line below a plot's title: what each mark means, with its current value in figures that do not
jitter."""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import Theme, tabular

Shape = Literal["line", "band", "o", "s", "t", "t1", "d", "star", "p", "bar", "tick", "scale", "text"]
STRIP = 36.0  # px of a scale's colours
_SIDES = {"s": (4, 45), "t": (3, -90), "t1": (3, -90), "d": (4, 0), "p": (5, -90), "star": (3, 90)}


@dataclass(frozen=True)
class Entry:
    """One mark and what it means; `value` is the text beside the name, `style` that of a line, `hollow` of a
    sample.

    A "scale" is a strip of colours between the texts `name` (its low end) and `value` (its high end)."""

    shape: Shape
    colour: str
    name: str
    value: str = ""
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    hollow: bool = False
    table: NDArray[np.uint8] | None = None


class Legend(QWidget):
    """Draws its entries in one row; those that no longer fit are left out from the end."""

    GAP = 12

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, self.fontMetrics().height() + 2)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def set_entries(self, *entries: Entry) -> None:
        self._entries = entries
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_on(painter, QRectF(self.rect()))
        painter.end()

    def paint_on(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(tabular(self.font()))
        metrics = QFontMetricsF(painter.font())
        x = rect.left()
        for entry in self._entries:
            width = _width(entry, metrics)
            if x + width > rect.right() and x > rect.left():
                break
            if x + width > rect.right() and entry.shape != "scale":  # one at least, cut with dots
                room = metrics.horizontalAdvance(entry.name) - (width - rect.width())
                entry = replace(entry, name=metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, room))
            self._paint_entry(painter, entry, QRectF(x, rect.top(), width, rect.height()), metrics)
            x += width + self.GAP
        painter.restore()

    def _paint_entry(self, painter: QPainter, entry: Entry, rect: QRectF, metrics: QFontMetricsF) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        if entry.shape == "scale" and entry.table is not None:
            painter.setPen(QColor(self._theme.secondary))
            painter.drawText(rect, flags, entry.name)
            strip = QRectF(rect.left() + metrics.horizontalAdvance(entry.name) + 4, rect.center().y() - 4, STRIP, 8)
            pixels = np.ascontiguousarray(entry.table[None, :, :3])
            image = QImage(pixels.data, len(entry.table), 1, pixels.size, QImage.Format.Format_RGB888)
            painter.drawImage(strip, image)
            painter.drawText(rect.adjusted(strip.right() + 4 - rect.left(), 0, 0, 0), flags, entry.value)
            return
        if entry.shape != "text":
            paint_mark(painter, entry, QRectF(rect.left(), rect.top(), _mark_width(entry), rect.height()), self._theme)
        text = rect.adjusted(_mark_width(entry) + 4, 0, 0, 0)
        painter.setPen(QColor(self._theme.secondary))
        painter.drawText(text, flags, entry.name)
        if entry.value:
            painter.setPen(QColor(self._theme.text))
            space = metrics.horizontalAdvance(entry.name + " ")
            painter.drawText(text.adjusted(space, 0, 0, 0), flags, entry.value)


def _mark_width(entry: Entry) -> float:
    return {"text": -4.0, "line": 20.0, "band": 14.0, "bar": 12.0, "tick": 4.0}.get(entry.shape, 10.0)


def _width(entry: Entry, metrics: QFontMetricsF) -> float:
    if entry.shape == "scale":
        return STRIP + 8 + metrics.horizontalAdvance(entry.name) + metrics.horizontalAdvance(entry.value)
    text = f"{entry.name} {entry.value}" if entry.value else entry.name
    return _mark_width(entry) + 4 + metrics.horizontalAdvance(text)


def paint_mark(painter: QPainter, entry: Entry, rect: QRectF, theme: Theme) -> None:
    """The mark alone, in the middle of `rect`."""
    colour, centre = QColor(entry.colour), rect.center()
    if entry.shape == "line":
        painter.setPen(QPen(colour, 2.0, entry.style))
        painter.drawLine(QPointF(rect.left(), centre.y()), QPointF(rect.right(), centre.y()))
        return
    if entry.shape in ("band", "bar", "tick"):
        height = 10 if entry.shape != "bar" else 8
        if entry.shape == "band":
            colour.setAlpha(90)
        painter.fillRect(QRectF(rect.left(), centre.y() - height / 2, max(1.5, rect.width()), height), colour)
        return
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(QBrush(QColor(theme.plot)) if entry.hollow else QBrush(colour))
    if entry.shape == "o":
        painter.drawEllipse(centre, 3.8, 3.8)
    else:
        sides, turn = _SIDES[entry.shape]
        painter.drawPolygon(_polygon(centre, 4.4, sides, turn))


def _polygon(centre: QPointF, radius: float, sides: int, turn: float) -> QPolygonF:
    angles = np.radians(turn + np.arange(sides) * 360 / sides)
    return QPolygonF(
        [
            QPointF(centre.x() + radius * c, centre.y() + radius * s)
            for c, s in zip(np.cos(angles), np.sin(angles), strict=True)
        ]
    )
