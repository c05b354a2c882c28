"""The loss surface as a block that can be turned, with the path of the training over it.

Painted without OpenGL: the block is a picture made by arrays, the path and the axes are lines on it. So it looks the
same on every machine, in a remote session, in an exported drawing and in a test.
"""

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...landscape import Surface
from ..theme import RADIUS, Theme, mix, tabular
from .base import short
from .block_axes import CORNERS, BlockAxes, Scale, nearest_corner
from .block_path import BlockPath
from .contours import FLOOR, LEVELS, LIGHT_BELOW, STALE_OPACITY
from .relief import TALL, Paint, Relief, Seen, View, look
from .scales import even_levels, nice_levels

Points = NDArray[np.float64]
AZIMUTH, ELEVATION = -35.0, 42.0  # degrees: from where it is first seen
LOWEST, HIGHEST = 8.0, 90.0
TURN = 0.4  # degrees to a pixel of dragging
STEP = 5.0  # degrees to a key
NEAREST, FARTHEST = 8.0, 0.5  # how much larger or smaller than what just fits
MARGINS = (56.0, 24.0, 18.0, 26.0)  # px for texts: left, right, top, bottom
QUICK = 450_000  # pixels that are painted while one waits for them
FINEST = 1_000_000  # pixels painted at rest
REST_MS = 150
LARGEST = 1e300  # losses beyond are drawn as this
ABOVE = 0.15  # of the block's height: a loss higher than the surface by more is drawn as so much higher


class Surface3D(QWidget):
    """The surface, seen from a side that the mouse and the arrow keys change.

    `pointed` tells which place of the plane (first, second) the pointer is at, None where there is no ground."""

    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._surface: Surface | None = None
        self._relief = Relief(np.full((2, 2), math.nan))
        self._ends = np.array([[0.0, 1.0], [0.0, 1.0]])
        self._losses, self._path_losses = (FLOOR, 1.0), np.empty(0)
        self._log, self._stale, self._names = True, False, ("", "")
        self._table = np.zeros((256, 3), dtype=np.uint8)
        self._path = BlockPath(np.empty((0, 3)))
        self._round, self._above, self._zoom, self._shift = AZIMUTH, ELEVATION, 1.0, QPointF()
        self._paint: Paint | None = None
        self._picture: tuple[QImage, Seen] | None = None
        self._held: QPointF | None = None
        self._ringed = False
        self._at_rest = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._settle)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Loss surface in three dimensions"))
        self.setToolTip(self.tr("Drag or arrow keys turn it, the wheel or + and − zoom, a double click goes back"))
        self._describe()

    # What is shown

    def show_surface(
        self, surface: Surface, path: Points, path_losses: Points, table: NDArray[np.uint8],
        losses: tuple[float, float] | None = None, log: bool = True,
    ) -> None:  # fmt: skip
        """Show a surface and the path's points (k, 2) on its plane with their losses (k,), coloured by a table
        (256, 3) over the range of `losses`, by default those of the surface; heights are logarithms where `log`."""
        finite = surface.loss[np.isfinite(surface.loss)]
        if losses is None:
            losses = (float(finite.min(initial=math.inf)), float(finite.max(initial=-math.inf)))
            losses = losses if len(finite) else (FLOOR, 1.0)
        if (losses, log) != (self._losses, self._log) or not np.array_equal(table, self._table):
            self._paint = None
        self._surface, self._losses, self._log, self._table = surface, losses, log, table
        self._ends = np.array([[axis[0], axis[-1]] for axis in (surface.first, surface.second)], dtype=np.float64)
        self._relief = Relief(np.clip(self._heights(surface.loss), 0.0, 1.0))
        self.set_path(path, path_losses)
        self._changed()

    def set_path(self, path: Points, path_losses: Points) -> None:
        """Show another path (k, 2) with its losses (k,) over the same surface; much cheaper than a surface."""
        low, span = self._ends[:, 0], self._ends[:, 1] - self._ends[:, 0]
        places = (np.asarray(path, dtype=np.float64) - low) / span - 0.5
        places[(np.abs(places) > 0.5 + 1e-9).any(axis=1)] = math.nan
        heights = np.clip(self._heights(np.asarray(path_losses, dtype=np.float64)), 0.0, 1.0 + ABOVE)
        self._path = BlockPath(np.column_stack([places, heights * TALL]))
        self._path_losses = path_losses
        self._describe()
        self.update()

    def set_names(self, first: str, second: str) -> None:
        """Name the two directions of the plane."""
        self._names = (first, second)
        self._describe()
        self.update()

    def set_stale(self, stale: bool) -> None:
        """Dim what is not the surface of now."""
        if stale != self._stale:
            self._stale = stale
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme, self._paint = theme, None
        self._changed()

    def clear(self) -> None:
        """Show no surface."""
        self._surface = None
        self._relief, self._path = Relief(np.full((2, 2), math.nan)), BlockPath(np.empty((0, 3)))
        self._describe()
        self._changed()

    def _range(self) -> tuple[float, float]:
        """The heights at the foot and the top of the block, exponents of ten on a log scale."""
        low, high = (min(max(loss, -LARGEST), LARGEST) for loss in self._losses)
        if self._log:
            low, high = math.log10(max(low, FLOOR)), math.log10(max(high, FLOOR))
        least = 1e-9 * (1.0 if self._log else max(abs(low), abs(high)))
        return (low, high) if high - low > least else (low, low + 1e-3 * (abs(low) or 1.0))

    def _heights(self, losses: Points) -> Points:
        """Losses as heights, 0 to 1 over the range; NaN for those that are not finite."""
        low, high = self._range()
        with np.errstate(invalid="ignore"):
            heights = np.where(np.isfinite(losses), losses, math.nan)
            heights = np.log10(np.maximum(heights, FLOOR)) if self._log else heights
            return (heights - low) / (high - low)

    def _describe(self) -> None:
        if self._surface is None:
            self.setAccessibleDescription(self.tr("No surface yet."))
            return
        low, high = (short(value) for value in self._losses)
        said = self.tr("Loss from {0} to {1} over {2} and {3}.").format(low, high, *self._names)
        if len(self._path_losses):
            first, last = (short(float(value)) for value in self._path_losses[[0, -1]])
            said += self.tr(" The path leads from loss {0} to {1}.").format(first, last)
        if not self._relief.whole:
            said += self.tr(" Where the loss is not finite there is a hole.")
        self.setAccessibleDescription(said)

    # From where it is seen

    @property
    def view(self) -> tuple[float, float, float]:
        """Degrees round the block and above it, and how much larger it is than what just fits."""
        return self._round, self._above, self._zoom

    def set_view(self, azimuth: float, elevation: float, zoom: float = 1.0) -> None:
        """Look from there, as near as can be."""
        self._round = (azimuth + 180.0) % 360.0 - 180.0
        self._above = min(max(elevation, LOWEST), HIGHEST)
        self._zoom = min(max(zoom, FARTHEST), NEAREST)
        self._changed()

    def reset_view(self) -> None:
        """Look from where it was first seen."""
        self._shift = QPointF()
        self.set_view(AZIMUTH, ELEVATION)

    def place_at(self, position: QPointF) -> tuple[float, float] | None:
        """The place of the plane (first, second) that is seen there, None where no ground is."""
        if self._picture is None:
            return None
        image, seen = self._picture
        density = image.devicePixelRatio()
        row, column = math.floor(position.y() * density), math.floor(position.x() * density)
        if not (0 <= row < seen.away.shape[0] and 0 <= column < seen.away.shape[1]):
            return None
        away = float(seen.away[row, column])
        if not math.isfinite(away) or (seen.wall == row * seen.away.shape[1] + column).any():
            return None
        view = self._seen_from(QRectF(self.rect()))
        cos, sin, _, _ = view.turns
        right = (position.x() - view.middle[0]) / view.scale
        place = np.clip([right * cos - away * sin, right * sin + away * cos], -0.5, 0.5) + 0.5
        first, second = (self._ends[:, 0] + place * (self._ends[:, 1] - self._ends[:, 0])).tolist()
        return first, second

    def _seen_from(self, room: QRectF) -> View:
        left, right, top, bottom = MARGINS
        width, height = room.width() - left - right, room.height() - top - bottom
        # How wide and high it is from where it is first seen; so it keeps its size while it is turned.
        fit = min(width / 1.4, height / 1.3)
        middle = room.left() + left + width / 2 + self._shift.x(), room.top() + top + height / 2 + self._shift.y()
        return View(self._round, self._above, max(20.0, fit) * self._zoom, middle)

    def _changed(self) -> None:
        self._picture = None
        self._at_rest = False
        self._rest.start()
        self.update()

    def _settle(self) -> None:
        """Nothing moved for a while: paint it as finely as the screen shows."""
        self._at_rest = True
        if self._density(self.size(), False) < self._density(self.size(), True):
            self._picture = None
            self.update()

    # Painting

    def sizeHint(self) -> QSize:
        return QSize(420, 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._render(self.size(), self._density(self.size(), self._at_rest))
        # A painter that outlives an error takes the process with it.
        painter = QPainter(self)
        try:
            self._compose(painter, QRectF(self.rect()), *self._picture)
            if self._ringed:
                painter.setPen(QPen(QColor(self._theme.accent), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        finally:
            painter.end()

    def paint_on(self, painter: QPainter, room: QRectF) -> None:
        """Paint the same into a rectangle of another picture, finely."""
        size = room.size().toSize()
        painter.save()
        painter.translate(room.topLeft())
        painter.setClipRect(QRectF(0, 0, size.width(), size.height()))
        self._compose(painter, QRectF(0, 0, size.width(), size.height()), *self._render(size, 2.0))
        painter.restore()

    def _density(self, size: QSize, fine: bool) -> float:
        """How many pixels to one of the window: two where they smooth edges, fewer where they would take too long."""
        wanted = max(2.0, self.devicePixelRatioF())
        pixels = max(1, size.width() * size.height())
        if fine:
            return min(wanted, math.sqrt(FINEST / pixels))
        return wanted if pixels * wanted**2 <= QUICK else min(1.0, math.sqrt(QUICK / pixels))

    def _render(self, size: QSize, density: float) -> tuple[QImage, Seen]:
        width, height = max(1, round(size.width() * density)), max(1, round(size.height() * density))
        view = self._seen_from(QRectF(0, 0, size.width(), size.height()))
        middle = view.middle[0] * density, view.middle[1] * density
        seen = look(self._relief, replace(view, scale=view.scale * density, middle=middle), width, height)
        corner = view.place(CORNERS)[nearest_corner(view), 0] * density
        if self._paint is None:
            self._paint = self._mixed()
        pixels = self._paint.pixels(seen, corner, density > 1.5)
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()
        image.setDevicePixelRatio(density)
        return image, seen

    def _mixed(self) -> Paint:
        low, high = self._range()
        if self._log:
            levels = np.log10(nice_levels(10**low, 10**high, LEVELS))
        else:
            levels = np.array(even_levels(low, high, LEVELS))
        ground, ink = self._theme.plot, self._theme.secondary
        walls = [
            QColor(mix(ground, ink, share)).rgb() for share in ((0.22, 0.34) if not self._theme.dark else (0.3, 0.2))
        ]
        return Paint(self._table, (levels - low) / (high - low), LIGHT_BELOW, (walls[0], walls[1]))

    def _compose(self, painter: QPainter, room: QRectF, image: QImage, seen: Seen) -> None:
        painter.fillRect(room, QColor(self._theme.plot))
        if self._surface is None:
            return
        view = self._seen_from(room)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.setOpacity(STALE_OPACITY if self._stale else 1.0)
        painter.drawImage(QPointF(0, 0), image)
        painter.setOpacity(1.0)
        scales = [Scale(name, low, high) for name, (low, high) in zip(self._names, self._ends.tolist(), strict=True)]
        upright = Scale(self.tr("loss"), *self._range(), self._log)
        BlockAxes(self._theme, self._small_font()).paint(painter, view, room, (scales[0], scales[1], upright))
        self._path.paint(painter, view, self._relief, seen.away, image.devicePixelRatio())

    def _small_font(self) -> QFont:
        font = tabular(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() - 1.5))
        return font

    # What people do

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._held = event.position()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            self.pointed.emit(self.place_at(event.position()) if self._surface is not None else None)
            return
        moved = event.position() - self._held
        self._held = event.position()
        if event.buttons() & Qt.MouseButton.MiddleButton or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._shift += moved
            self._changed()
        else:
            self.set_view(self._round - TURN * moved.x(), self._above + TURN * moved.y(), self._zoom)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_view()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._zoom_by(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        turns = {
            Qt.Key.Key_Left: (STEP, 0.0), Qt.Key.Key_Right: (-STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -STEP), Qt.Key.Key_Down: (0.0, STEP),
        }  # fmt: skip
        if key in turns:
            across, up = turns[key]
            self.set_view(self._round + across, self._above + up, self._zoom)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom_by(1.2, QRectF(self.rect()).center())
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self._zoom_by(1 / 1.2, QRectF(self.rect()).center())
        elif key == Qt.Key.Key_Home:
            self.reset_view()
        else:
            super().keyPressEvent(event)

    def _zoom_by(self, factor: float, about: QPointF) -> None:
        """Zoom so that what is seen at a place of the widget stays there."""
        before = self._seen_from(QRectF(self.rect()))
        self.set_view(self._round, self._above, self._zoom * factor)
        grown = self._seen_from(QRectF(self.rect())).scale / before.scale
        self._shift += (about - QPointF(*before.middle)) * (1 - grown)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
        self._ringed = event.reason() in by_key
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._changed()
