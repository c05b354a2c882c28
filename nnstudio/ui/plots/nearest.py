"""The nearest neighbours of a place that is pointed at: lines to them, and what they say."""

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QBrush, Qt

from ...nn.neighbours import Neighbours
from ...run.mailbox import Frame
from ..text import tr
from ..theme import Theme
from .base import short
from .cuts import Cut
from .items import Lines, line_pen

Floats = NDArray[np.float64]
MOST = 200  # lines that are drawn


@dataclass(frozen=True, eq=False)
class Asked:
    """A place of the plot, the rows of its neighbours in the training part (k,) with their distances, the nearest
    first, and where they are drawn (k, 2)."""

    place: tuple[float, float]
    rows: NDArray[np.int64]
    distances: Floats
    ends: Floats


class NearestLines:
    """Lines and rings over the samples."""

    def __init__(self, box: pg.ViewBox) -> None:
        self.asked: Asked | None = None
        self._lines = Lines()
        self._rings = pg.ScatterPlotItem(pxMode=True)
        for z, item in ((8, self._lines), (20, self._rings)):
            item.setZValue(z)
            box.addItem(item, ignoreBounds=True)
        self.clear()

    def dress(self, theme: Theme) -> None:
        self._lines.set_pen(line_pen(theme.text, 1.2))
        self._pen = line_pen(theme.text, 1.8)
        self._brush = QBrush(Qt.BrushStyle.NoBrush)

    def clear(self) -> None:
        """Point at nothing."""
        self.asked = None
        self._lines.setVisible(False)
        self._rings.setVisible(False)

    def point(self, frame: Frame, cut: Cut, place: tuple[float, float], heights: Floats | None) -> None:
        """Draw the neighbours of a place; over one input samples stand at their `heights` (training samples,)."""
        if not isinstance(frame.network, Neighbours):
            self.clear()
            return
        raw = np.array([[place[0]]]) if heights is not None else cut.raw(np.array([place]))
        distances, rows = frame.network.nearest(frame.data.transform(raw))
        places = cut.project(frame.data.train.raw[rows[0]])
        if heights is not None:
            places = np.column_stack([places[:, 0], heights[rows[0]]])
        self.asked = Asked(place, rows[0], distances[0], places)
        self._lines.set_lines([np.array([place, end]) for end in places[:MOST]])
        self._rings.setData(places[:MOST, 0], places[:MOST, 1], symbol="o", size=13, pen=self._pen, brush=self._brush)
        self._lines.setVisible(True)
        self._rings.setVisible(True)

    def told(self, frame: Frame) -> str:
        """What the neighbours are, in words."""
        asked = self.asked
        if asked is None:
            return ""
        far = short(float(asked.distances[-1]))
        if frame.data.class_names:
            counts = np.bincount(frame.data.train.y[asked.rows].astype(np.intp), minlength=len(frame.data.class_names))
            said = ", ".join(
                f"{count} × {frame.data.class_names[k]}" for k, count in enumerate(counts.tolist()) if count
            )
            return tr("{0} nearest: {1}, up to {2} away").format(len(asked.rows), said, far)
        values = frame.data.targets.invert(frame.data.train.y[asked.rows].reshape(len(asked.rows), -1))[:, 0]
        return tr("{0} nearest: {1} to {2}, up to {3} away").format(
            len(asked.rows), short(float(values.min())), short(float(values.max())), far
        )
