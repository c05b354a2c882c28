"""The brush over the plot of answers: it follows the pointer, and tells where it went while a button was down."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from .base import Plot
from .items import Lines, line_pen
from .samples import SHAPES, SIZES

Floats = NDArray[np.float64]
_CIRCLE = np.linspace(0, 2 * np.pi, 49)
_FINE = 0.2  # of the brush's size: the path is told in steps of this
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1),
}  # fmt: skip


class PaintLayer(QObject):
    """Takes the left button over a plot while it is armed; the wheel still zooms and the middle button still drags.

    The path of a stroke is (m, 2) in the plot's coordinates. With the plot in focus the arrow keys move the brush,
    Return dabs, and digits and E choose.
    """

    stroke_grew = Signal(object)  # the path since the last time
    stroke_ended = Signal()
    digit_pressed = Signal(int)
    erase_pressed = Signal()

    def __init__(self, plot: Plot) -> None:
        super().__init__(plot)
        self._plot = plot
        self._size, self._symbol = 0.6, "o"
        self._armed = self._down = False
        self._last: NDArray[np.float64] | None = None
        self._at = np.zeros(2)
        self._ring, self._fresh = Lines(), pg.ScatterPlotItem(pxMode=True)
        for item, height in ((self._fresh, 40), (self._ring, 50)):
            item.setZValue(height)
            item.setVisible(False)
            plot.canvas.box.addItem(item, ignoreBounds=True)
        plot.canvas.viewport().installEventFilter(self)
        plot.canvas.installEventFilter(self)
        plot.canvas.left.connect(lambda: self._ring.setVisible(False))

    def arm(self, on: bool) -> None:
        """Paint, or leave the plot to itself."""
        self._armed = on
        self._down = self._down and on
        self._ring.setVisible(False)
        self._plot.canvas.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        if not on:
            self.clear()

    def set_brush(self, size: float, colour: str, label: int = 0) -> None:
        """How far the brush reaches, and how its points look."""
        self._size, self._symbol = size, SHAPES[label % len(SHAPES)]
        self._ring.set_pen(line_pen(colour, 1.6))
        self._draw_ring()

    def show_fresh(self, points: Floats, colour: str, edge: str) -> None:
        """Points of a stroke that the experiment does not have yet, or, in the ground's colour, has no more."""
        self._fresh.setData(
            x=points[:, 0], y=points[:, 1], size=SIZES["train"], symbol=self._symbol, brush=pg.mkBrush(colour),
            pen=line_pen(edge, 1.0),
        )  # fmt: skip
        self._fresh.setVisible(bool(len(points)))

    def clear(self) -> None:
        self._fresh.setData([], [])
        self._fresh.setVisible(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._armed:
            return False
        if isinstance(event, QKeyEvent):
            return watched is self._plot.canvas and self._take_key(event)
        if isinstance(event, QMouseEvent) and watched is self._plot.canvas.viewport():
            return self._take_mouse(event)
        return False

    def _take_mouse(self, event: QMouseEvent) -> bool:
        place = self._place(event.position())
        kind, left = event.type(), event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseMove:
            self._move_to(place)
            if self._down:
                self._go_to(place)
            return self._down
        if left and kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._plot.canvas.setFocus()
            self._down, self._last = True, None
            self._go_to(place)
            return True
        if left and kind == QEvent.Type.MouseButtonRelease and self._down:
            self._go_to(place, ends=True)
            self._down = False
            self.stroke_ended.emit()
            return True
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        digit = 1 <= key - Qt.Key.Key_0 <= 9 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ours = digit or key in _ARROWS or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_E)
        if not ours or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if key in _ARROWS:
            self._move_to(self._at + np.array(_ARROWS[Qt.Key(key)]) * self._size / 2)
        elif digit:
            self.digit_pressed.emit(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_E:
            self.erase_pressed.emit()
        else:
            self.stroke_grew.emit(self._at[None, :].copy())
            self.stroke_ended.emit()
        return True

    def _place(self, position: QPointF) -> Floats:
        canvas = self._plot.canvas
        point: Any = canvas.box.mapSceneToView(canvas.mapToScene(position.toPoint()))
        return np.array([point.x(), point.y()])

    def _move_to(self, place: Floats) -> None:
        self._at = place
        self._draw_ring()
        self._ring.setVisible(True)

    def _draw_ring(self) -> None:
        self._ring.set_lines([self._at + self._size * np.column_stack([np.cos(_CIRCLE), np.sin(_CIRCLE)])])

    def _go_to(self, place: Floats, ends: bool = False) -> None:
        """Tell the way since the last time, unless it is too short to matter."""
        if self._last is None:
            self.stroke_grew.emit(place[None, :])
        elif np.hypot(*(place - self._last)) >= (1e-9 if ends else _FINE * self._size):
            self.stroke_grew.emit(np.array([self._last, place]))
        else:
            return
        self._last = place
