"""How large the gradient of one run is in each layer now, as a line from layer to layer."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ...data import Prepared
from ...landscape.objective import Objective, objective
from ...nn.network import Network
from ..text import tr
from .base import Extent, short
from .drawings import Drawing, Run, Scene
from .items import _Item, line_pen, to_pixels

Floats = NDArray[np.float64]
SAMPLES = 200  # the first so many training samples are looked at
MIDDLE = 0.43  # of a layer's strip
NOTHING = 1e-16  # a gradient below this is none


class Profile(_Item):
    """A line through some points in any order, with a dot at each."""

    def __init__(self) -> None:
        super().__init__()
        self.points: Floats = np.empty((0, 2))
        self.pen = line_pen("#000000")

    def set_points(self, points: Floats, pen: QPen) -> None:
        self.points, self.pen = points, pen
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if not len(self.points):
            return
        places = [QPointF(x, y) for x, y in to_pixels(painter, *self.points.T).tolist()]
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(self.pen)
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.pen.color()))
        for place in places:
            painter.drawEllipse(place, 3.2, 3.2)
        painter.restore()


class GradientsDrawing(Drawing):
    """The root mean square of the data loss's gradient by each layer's weights, on a log scale."""

    def __init__(self, box: pg.ViewBox, overlaid: bool) -> None:
        super().__init__(box, overlaid)
        self._profile = self._add(Profile(), 2)
        self._of: tuple[Network, Prepared, bool, Objective] | None = None
        self.sizes: Floats = np.empty(0)  # by layer

    def _draw(self, run: Run, scene: Scene) -> None:
        blocks = run.network.layout.blocks if run.network.layout.size else ()
        slope = self._objective(run).gradient(run.parameters) if blocks else np.empty(0)
        with np.errstate(over="ignore", invalid="ignore"):
            self.sizes = np.array(
                [float(np.sqrt(np.mean(np.square(slope[b.weights], dtype=np.float64)))) for b in blocks]
            )
        there = np.isfinite(self.sizes) & (self.sizes > NOTHING)
        levels = scene.layers - 1 - np.arange(len(self.sizes)) + MIDDLE
        points = np.column_stack([np.log10(self.sizes[there]), levels[there]])
        colour, style = self._colour(run, scene)
        self._profile.set_points(points, line_pen(colour, 1.8, style))

    def _objective(self, run: Run) -> Objective:
        balanced = run.experiment.training.class_weight == "balanced"
        known = self._of
        if known is None or known[0] is not run.network or known[1] is not run.data or known[2] != balanced:
            made = objective(run.network, run.data, "train", balanced, SAMPLES)
            known = self._of = run.network, run.data, balanced, made
        return known[3]

    def extent(self) -> Extent | None:
        x = self._profile.points[:, 0]
        if not len(x) or self.scene is None:
            return None
        pad = max(0.0, 0.5 - np.ptp(x) / 2)
        return Extent(float(x.min()) - pad, float(x.max()) + pad, -0.06, float(self.scene.layers))

    def readout(self, x: float, y: float) -> str:
        if self.scene is None:
            return ""
        k = self.scene.layers - 1 - int(np.floor(y))
        if not 0 <= k < len(self.sizes):
            return ""
        return tr("layer {0}: gradient {1}").format(k + 1, short(float(self.sizes[k])))

    def table(self) -> tuple[Sequence[str], list[list[Any]]]:
        return ("layer", "gradient"), [[k + 1, size] for k, size in enumerate(self.sizes.tolist())]
