"""The axes of a block seen from anywhere: two along the foot on the viewer's side, one upright at its left."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ..theme import Theme
from .relief import TALL, View
from .scales import log_text, log_ticks, nice_step, tick_text

Points = NDArray[np.float64]
TICK, GAP = 4.0, 3.0  # px: the length of a tick, and from it to its text
ROOM = {"foot": 58.0, "upright": 24.0}  # px from one labelled tick to the next
FLAT = 26.0  # px: an upright axis that looks shorter than this is left out
CORNERS = np.array([[-0.5, -0.5, 0.0], [0.5, -0.5, 0.0], [0.5, 0.5, 0.0], [-0.5, 0.5, 0.0]])


@dataclass(frozen=True)
class Scale:
    """What an axis says: the name, its ends, exponents of ten where `log`."""

    name: str
    low: float
    high: float
    log: bool = False

    def ticks(self, room: float) -> list[tuple[float, str]]:
        """Places from 0 to 1 and their texts, at most about `room` of them."""
        span = self.high - self.low
        if self.log:
            found, _ = log_ticks(self.low, self.high, max(1.5, room))
            return [((value - self.low) / span, log_text(value)) for value in found]
        step = nice_step(span, max(1.5, room))
        first, last = math.ceil(self.low / step - 1e-9), math.floor(self.high / step + 1e-9)
        return [((k * step - self.low) / span, tick_text(k * step, step)) for k in range(first, last + 1)]


def nearest_corner(view: View) -> int:
    """The index of the foot's corner that is nearest to the viewer."""
    return int(np.argmin(view.place(CORNERS)[:, 2]))


class BlockAxes:
    """Paints the three axes in a theme's colours."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._line, self._text, self._name = (QColor(c) for c in (theme.secondary, theme.secondary, theme.text))
        self._line.setAlpha(170)
        self._font = font

    def paint(self, painter: QPainter, view: View, room: QRectF, scales: tuple[Scale, Scale, Scale]) -> None:
        """Paint them for the two directions of the ground and the height, with all texts within `room`."""
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        metrics = QFontMetricsF(self._font, painter.device())
        near = nearest_corner(view)
        for other in ((near - 1) % 4, (near + 1) % 4):
            along = 0 if near ^ other == 1 else 1  # corners 0-1 and 2-3 lie along the first direction
            ends = CORNERS[[near, other]]
            ends = ends[np.argsort(ends[:, along])]
            self._foot(painter, metrics, view, room, ends, scales[along])
        self._upright(painter, metrics, view, room, scales[2])

    def _foot(
        self, painter: QPainter, metrics: QFontMetricsF, view: View, room: QRectF, ends: Points, scale: Scale
    ) -> None:  # fmt: skip
        middle = ends.mean(axis=0)
        outside = view.place(np.array([middle, middle * 1.2]))[:, :2]
        outward = outside[1] - outside[0]
        outward = outward / max(float(np.hypot(*outward)), 1e-9)
        start, end = view.place(ends)[:, :2]
        self._stroke(painter, start, end)
        length = float(np.hypot(*(end - start)))
        # An edge that is seen from its end shows its ticks one behind the other.
        room_for = length / ROOM["foot"] if abs(end[0] - start[0]) > abs(end[1] - start[1]) else length / 30
        for share, text in scale.ticks(room_for) if length > 40 else []:
            at = start + share * (end - start)
            self._stroke(painter, at, at + TICK * outward)
            self._write(painter, metrics, room, at, outward, TICK + GAP, text, self._text)
        widest = max((metrics.horizontalAdvance(text) for _, text in scale.ticks(room_for)), default=0.0)
        beyond = TICK + 3 * GAP + abs(outward[0]) * widest + abs(outward[1]) * metrics.height()
        name = metrics.elidedText(scale.name, Qt.TextElideMode.ElideRight, room.width() / 2 - 16)
        self._write(painter, metrics, room, (start + end) / 2, outward, beyond, name, self._name)

    def _upright(self, painter: QPainter, metrics: QFontMetricsF, view: View, room: QRectF, scale: Scale) -> None:
        leftmost = CORNERS[int(np.argmin(view.place(CORNERS)[:, 0]))]
        foot, top = view.place(np.array([leftmost, leftmost + np.array([0.0, 0.0, TALL])]))[:, :2]
        length = foot[1] - top[1]
        if length < FLAT:
            return
        self._stroke(painter, foot, top)
        left = np.array([-1.0, 0.0])
        for share, text in scale.ticks(length / ROOM["upright"]):
            at = foot + share * (top - foot)
            self._stroke(painter, at, at + TICK * left)
            self._write(painter, metrics, room, at, left, TICK + GAP, text, self._text)
        self._write(painter, metrics, room, top, np.array([0.0, -1.0]), 2 * GAP, scale.name, self._name)

    def _stroke(self, painter: QPainter, start: Points, end: Points) -> None:
        painter.setPen(QPen(self._line, 1.0))
        painter.drawLine(QPointF(*start.tolist()), QPointF(*end.tolist()))

    @staticmethod
    def _write(
        painter: QPainter, metrics: QFontMetricsF, room: QRectF, at: Points, towards: Points, gap: float, text: str,
        colour: QColor,
    ) -> None:  # fmt: skip
        """Write a text so that the side or corner of it that faces `at` is `gap` away from there; none where `at` is
        not seen."""
        if not room.contains(QPointF(*at.tolist())):
            return
        width, height = metrics.horizontalAdvance(text) + 2, metrics.height()
        x, y = (at + towards * gap + np.clip(1.6 * towards, -1, 1) * (width / 2, height / 2)).tolist()
        left = min(max(x - width / 2, room.left()), max(room.left(), room.right() - width))
        top = min(max(y - height / 2, room.top()), max(room.top(), room.bottom() - height))
        box = QRectF(left, top, width, height)
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
