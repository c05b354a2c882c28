"""The drawing area of a plot: a view box between two axes."""

import time
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPaintEvent
from PySide6.QtWidgets import QGraphicsGridLayout, QSizePolicy

from .scales import RIGHT_OF_AXES, Axis


class _Box(pg.ViewBox):
    """Zoom by the wheel, pan by dragging; a double click fits, a right click opens the plot's own menu, and what a
    click does is for the plot to say."""

    fit_wanted = Signal()
    menu_wanted = Signal(object)
    clicked = Signal(QPointF)  # in the plot's coordinates

    def __init__(self) -> None:
        super().__init__(enableMenu=False)

    def mouseClickEvent(self, ev: Any) -> None:
        if ev.button() == Qt.MouseButton.RightButton:
            ev.accept()
            self.menu_wanted.emit(ev.screenPos().toPoint())
        elif ev.button() == Qt.MouseButton.LeftButton and ev.double():
            ev.accept()
            self.fit_wanted.emit()
        elif ev.button() == Qt.MouseButton.LeftButton:
            ev.accept()
            self.clicked.emit(self.mapSceneToView(ev.scenePos()))


class Canvas(pg.GraphicsView):
    """The drawing area: a view box between two axes. Knows how long its last paintings took.

    pyqtgraph's PlotWidget would bring seven menus and a form of settings, made anew for every plot and shown
    by none.
    """

    left = Signal()

    def __init__(self) -> None:
        self.paint_ms = 0.0
        self._is_low = False
        super().__init__()
        self.box = _Box()
        self.axes = {side: Axis(side) for side in ("left", "bottom")}
        self._middle = pg.GraphicsWidget()
        self._grid = grid = QGraphicsGridLayout(self._middle)
        grid.setContentsMargins(0, 4, RIGHT_OF_AXES, 0)
        grid.setSpacing(0)
        grid.addItem(self.axes["left"], 0, 0)
        grid.addItem(self.box, 0, 1)
        grid.addItem(self.axes["bottom"], 1, 1)
        grid.setRowStretchFactor(0, 100)
        grid.setColumnStretchFactor(1, 100)
        for axis in self.axes.values():
            axis.linkToView(self.box)
        self.setCentralItem(self._middle)
        self.box.disableAutoRange()
        self.box.setDefaultPadding(0.0)
        self.enableMouse(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "plot")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, ev: QPaintEvent) -> None:
        begun = time.perf_counter()
        super().paintEvent(ev)
        self.paint_ms += 0.3 * ((time.perf_counter() - begun) * 1000 - self.paint_ms)

    def name_axes(self) -> None:
        """Show the names that the axes have been given; the lower one's only where there is height for it."""
        for side, axis in self.axes.items():
            axis.showLabel(bool(axis.labelText) and not (side == "bottom" and self._is_low))

    def take_apart(self) -> None:
        """Free the parts from their grid before the window goes: deleted together, the grid may come upon parts that
        are gone already, and crash."""
        while self._grid.count():
            self._grid.removeAt(0)

    def set_low(self, low: bool) -> None:
        """Leave out what a plot of little height has no room for."""
        if low != self._is_low:
            self._is_low = low
            self.name_axes()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.box.menu_wanted.emit(self.mapToGlobal(self.rect().center()))

    def leaveEvent(self, ev: QEvent) -> None:
        super().leaveEvent(ev)
        self.left.emit()
