"""One of the small plots that stand side by side: a run in a box of its own."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..theme import Theme, tabular
from .area import Canvas
from .base import Extent
from .drawings import Drawing, Run, Scene
from .items import line_pen

Make = Callable[[pg.ViewBox], Drawing]


class RunTile(QWidget):
    """Draws one run at a time in one kind of picture. `pointed` says what lies under the pointer, "" for nowhere."""

    pointed = Signal(str)
    fit_wanted = Signal()
    menu_wanted = Signal(object)

    def __init__(self, heading: QWidget, theme: Theme) -> None:
        super().__init__()
        self.heading = heading
        self.canvas = Canvas()
        self.box = self.canvas.box
        self.drawing: Drawing | None = None
        self.drawn_as: object = None  # the key of the kind of picture
        self._missing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._missing.setProperty("role", "secondary")
        self._missing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._missing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self._missing, 1)
        self._cross = [pg.InfiniteLine(angle=angle, movable=False) for angle in (90, 0)]
        for line in self._cross:
            line.setZValue(100)
            line.hide()
            self.box.addItem(line, ignoreBounds=True)
        self.box.fit_wanted.connect(self.fit_wanted)
        self.box.menu_wanted.connect(self.menu_wanted)
        self.canvas.scene().sigMouseMoved.connect(self._point)
        self.canvas.left.connect(self._leave)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        font = tabular(QFont(self.font()))
        font.setPointSizeF(max(6.5, self.font().pointSizeF() - 2.5))
        self.canvas.setBackground(theme.plot)
        for axis in self.canvas.axes.values():
            axis.dress(theme, font, "")
        for line in self._cross:
            line.setPen(line_pen(theme.secondary, 1, Qt.PenStyle.DotLine))

    def draw_as(
        self, key: object, make: Make, logs: tuple[bool, bool], names: dict[float, str] | None, locked: bool
    ) -> None:
        """Draw another kind of picture from now on, known by `key`; `logs` says which axes, across and up, are
        logarithmic."""
        self.drawn_as = key
        if self.drawing is not None:
            self.drawing.clear()
        self.drawing = make(self.box)
        for side, log in zip(("bottom", "left"), logs, strict=True):
            self.canvas.axes[side].set_log(log)
        self.canvas.axes["left"].set_names(names)
        self.box.setAspectLocked(locked)

    def due(self, run: Run, scene: Scene) -> bool:
        """Whether showing this would change anything."""
        return self.drawing is not None and (self.drawing.run is not run or self.drawing.scene is not scene)

    def show_run(self, run: Run, scene: Scene) -> None:
        if self.drawing is not None:
            self.drawing.show(run, scene)

    def say_missing(self, text: str) -> None:
        """Say why there is no picture, or with "" show it."""
        self._missing.setText(text)
        self._missing.setVisible(bool(text))
        self.canvas.setVisible(not text)

    def extent(self) -> Extent | None:
        return self.drawing.extent() if self.drawing is not None and self.drawing.run is not None else None

    def _point(self, place: QPointF) -> None:
        inside = self.box.sceneBoundingRect().contains(place) and self.drawing is not None
        for line in self._cross:
            line.setVisible(inside)
        if not inside:
            self.pointed.emit("")
            return
        point = self.box.mapSceneToView(place)
        self._cross[0].setPos(point.x())
        self._cross[1].setPos(point.y())
        self.pointed.emit(self.drawing.readout(point.x(), point.y()))

    def _leave(self) -> None:
        for line in self._cross:
            line.hide()
        self.pointed.emit("")
