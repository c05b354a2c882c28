"""How far the surface is from the truth along the path: a strip below the picture."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...landscape.survey import PathLosses
from ..theme import Theme, percent, tabular
from .items import polygon

Floats = NDArray[np.float64]
HEIGHT = 26
LEAST = 0.02  # errors of two per cent and less fill no more than part of the strip


class ErrorStrip(QWidget):
    """The plane's loss above or below the true one at points of the path, as a part of the true loss. Pointing at it
    points at the path."""

    hovered = Signal(int)  # the point of the path under the pointer, -1 for none

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._losses: PathLosses | None = None
        self._at = -1
        self.setObjectName("error-strip")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Error of the surface along the path"))
        self.setToolTip(
            self.tr(
                "<p>The loss on the plane minus the true loss, as a part of the true loss, from the first update to "
                "the last. Where the strip is thick, the path runs off the plane and the surface does not tell its "
                "loss.</p>"
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(100, HEIGHT)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_losses(self, losses: PathLosses | None) -> None:
        self._losses = losses
        self.setAccessibleDescription(self.text())
        self.update()

    @property
    def worst(self) -> float:
        """The largest error in size, as a part of the true loss; NaN where there is none to show."""
        if self._losses is None:
            return float("nan")
        size = np.abs(self._losses.error)
        size = size[np.isfinite(size)]
        return float(size.max()) if len(size) else float("nan")

    def text(self) -> str:
        worst = self.worst
        if np.isnan(worst):
            return ""
        return self.tr("off by up to {0}").format(percent(max(worst, 0.01)) if worst < 10 else f"{worst:.0f}×")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_on(painter, QRectF(self.rect()))
        painter.end()

    def paint_on(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(self.font()))
        text = self.text()
        width = painter.fontMetrics().horizontalAdvance(self.tr("off by up to {0}").format(percent(1.0)))
        painter.setPen(QColor(self._theme.secondary))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        room = rect.adjusted(0, 2, -width - 8, -2)
        self._room = room
        middle = room.center().y()
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.drawLine(QPointF(room.left(), middle), QPointF(room.right(), middle))
        if self._losses is None or len(self._losses.updates) < 2:
            return
        x, y = self._places(room, self._losses)
        # Above the truth and below it differ by side and by colour.
        for colour, side in (
            (self._theme.negative, np.minimum(y, middle)),
            (self._theme.positive, np.maximum(y, middle)),
        ):
            across = np.concatenate([x[:1], x, x[-1:]])
            corners = polygon(np.column_stack([across, np.concatenate([[middle], side, [middle]])]))
            shade = QColor(colour)
            painter.setPen(QPen(shade, 1))
            shade.setAlpha(150)
            painter.setBrush(shade)
            painter.drawPolygon(corners)
        if 0 <= self._at < len(x):
            painter.setPen(QPen(QColor(self._theme.text), 1))
            painter.drawLine(QPointF(x[self._at], room.top()), QPointF(x[self._at], room.bottom()))

    def _places(self, room: QRectF, losses: PathLosses) -> tuple[Floats, Floats]:
        error = np.nan_to_num(losses.error, nan=0.0, posinf=1.0, neginf=-1.0).clip(-1, 1)
        # The root shows small errors beside large ones.
        height = np.sign(error) * np.sqrt(np.abs(error) / max(LEAST, float(np.abs(error).max())))
        last = max(1, int(losses.updates[-1]))
        x = room.left() + losses.updates / last * room.width()
        return x, room.center().y() - height * (room.height() / 2)

    # Pointing

    def point_at(self, index: int) -> None:
        """Mark a point of the path; -1 for none."""
        if index != self._at:
            self._at = index
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._losses is None or len(self._losses.updates) < 2:
            return
        x, _ = self._places(self._room, self._losses)
        self.point_at(int(np.argmin(np.abs(x - event.position().x()))))
        self.hovered.emit(self._at)

    def leaveEvent(self, event: object) -> None:
        self.point_at(-1)
        self.hovered.emit(-1)
