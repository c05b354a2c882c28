"""A path over a block: bright where it is seen, faint where ground is before it."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from .items import polygon, simplified
from .relief import Relief, View

Points = NDArray[np.float64]
EVERY = 3.0  # px: a path is asked so often whether it is hidden
MOST = 3000  # points it is asked at
NEARER = 0.03  # of the square's side: ground that is before the path by less does not hide it
GAP = 5.0  # px: a loss that is off the ground by more gets a stem
FAINT = 0.45  # of an end behind ground
LINE, CASING = QColor("#FFFFFF"), QColor("#16181C")


class BlockPath:
    """Points (k, 3) in the block; what is not finite interrupts the line."""

    def __init__(self, points: Points) -> None:
        step = max(1, -(-len(points) // MOST))
        self.points = np.concatenate([points[:-1:step], points[-1:]])

    def paint(self, painter: QPainter, view: View, relief: Relief, away: NDArray[np.float32], density: float) -> None:
        """Paint it over a picture whose pixels, `density` to one of the painter's, see ground so far `away`."""
        if not len(self.points):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        seen: list[Points] = []
        hidden: list[Points] = []
        for part in _parts(self.points):
            points = _closer(part, view)
            shown = _visible(points, view, relief, away, density)
            places = view.place(points)[:, :2]
            for first, last in _runs(shown):
                # Each run reaches on to the next, so that no gap is left between them.
                (seen if shown[first] else hidden).append(simplified(places[max(0, first - 1) : last + 1]))
        self._strokes(painter, hidden, ((CASING, 2.4, 60), (LINE, 1.2, 110)))
        self._strokes(painter, seen, ((CASING, 4.4, 255), (LINE, 2.0, 255)))
        self._ends(painter, view, relief, away, density)

    @staticmethod
    def _strokes(painter: QPainter, lines: list[Points], strokes: tuple[tuple[QColor, float, int], ...]) -> None:
        drawn = [polygon(line) for line in lines if len(line) > 1]
        for colour, width, alpha in strokes:
            shade = QColor(colour)
            shade.setAlpha(alpha)
            pen = QPen(shade, width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap if alpha == 255 else Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            for one in drawn:
                painter.drawPolyline(one)

    def _ends(
        self, painter: QPainter, view: View, relief: Relief, away: NDArray[np.float32], density: float
    ) -> None:  # fmt: skip
        ends = self.points[[0, -1]]
        shown = _visible(ends, view, relief, away, density)
        start, now = view.place(ends)[:, :2]
        if np.isfinite(start).all():
            painter.setOpacity(1.0 if shown[0] else FAINT)
            for colour, width in ((CASING, 4.5), (LINE, 2.2)):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(QPointF(*start.tolist()), 4.5, 4.5)
        if np.isfinite(now).all():
            painter.setOpacity(1.0 if shown[1] else FAINT)
            here = QPointF(*now.tolist())
            self._stem(painter, view, relief, ends[1], here)
            painter.setPen(QPen(CASING, 1.6))
            painter.setBrush(LINE)
            painter.drawEllipse(here, 6.0, 6.0)
            painter.setBrush(CASING)
            painter.drawEllipse(here, 2.0, 2.0)
        painter.setOpacity(1.0)

    @staticmethod
    def _stem(painter: QPainter, view: View, relief: Relief, point: Points, now: QPointF) -> None:
        """From the point of now to the ground above or below it, where they are apart."""
        foot = np.array([[*point[:2], relief.over(point[None, :2])[0]]])
        x, y = view.place(foot)[0, :2].tolist()
        if not abs(y - now.y()) > GAP:
            return
        for colour, width in ((CASING, 3.0), (LINE, 1.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(now, QPointF(x, y))


def _parts(points: Points) -> list[Points]:
    """The stretches of finite points."""
    good = np.logical_and.reduce(np.isfinite(points), axis=1)
    return [points[first:last] for first, last in _runs(good) if good[first]]


def _runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Where each stretch of equal flags begins and ends."""
    ends = [0, *(np.flatnonzero(flags[1:] != flags[:-1]) + 1).tolist(), len(flags)]
    return [(first, last) for first, last in pairwise(ends) if last > first]


def _closer(points: Points, view: View) -> Points:
    """The same line with points every few pixels."""
    steps = np.hypot(*np.diff(view.place(points)[:, :2], axis=0).T) if len(points) > 1 else np.zeros(0)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    between = np.arange(0.0, along[-1], max(EVERY, along[-1] / MOST))
    at = np.union1d(along, between)
    return np.column_stack([np.interp(at, along, column) for column in points.T])


def _visible(
    points: Points, view: View, relief: Relief, away: NDArray[np.float32], density: float
) -> NDArray[np.bool_]:  # fmt: skip
    """Whether no ground is before points (k, 3). One below the ground counts as where the ground is above it: it is
    the surface that is off the true loss there, and nothing hides it."""
    ground = relief.over(points[:, :2])
    raised = np.column_stack([points[:, :2], np.fmax(points[:, 2], ground)])
    x, y, distance = np.nan_to_num(view.place(raised)).T
    rows, columns = away.shape
    column, row = np.floor(x * density).astype(int), np.floor(y * density).astype(int)
    inside = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
    before = away[np.clip(row, 0, rows - 1), np.clip(column, 0, columns - 1)]
    return ~inside | (distance <= before + NEARER)
