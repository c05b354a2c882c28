"""A line around a control that a lesson points at, for a moment."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ..theme import RADIUS, Theme

STAYS_MS = 2500
MARGIN, WIDTH = 5, 2.5  # px


class Outline(QWidget):
    """Lies over the window, lets the mouse through, and goes away by itself. It stands still, so that it needs no other
    form for people who want no motion."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("lesson.outline")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._colour = QColor(theme.accent)
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.vanish)

    @classmethod
    def around(cls, control: QWidget, area: QRect, theme: Theme) -> Outline:
        """Put one around a part of a control; another that is still there gives way."""
        top = control.window()
        for old in top.findChildren(Outline):
            old.vanish()
        made = cls(top, theme)
        place = QRect(control.mapTo(top, area.topLeft()), area.size())
        made.setGeometry(place.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).intersected(top.rect()))
        made.show()
        made.raise_()
        made._timer.start()
        return made

    def vanish(self) -> None:
        self._timer.stop()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, WIDTH))
        half = int(WIDTH / 2) + 1
        painter.drawRoundedRect(self.rect().adjusted(half, half, -half, -half), RADIUS, RADIUS)
        painter.end()
