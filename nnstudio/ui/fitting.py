"""What fits into narrow windows: rows that wrap, titles that are cut with dots."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QStyle,
    QWidget,
)

from .proportion import is_large

SHORTEST = 4  # letters of a title that are always seen


def held(layout: QLayout) -> list[QWidget | QLayout]:
    """What a layout holds, in its order. Asked of its items, as is usual, Python would keep objects for these beyond
    their end, and take what comes to lie at their place in memory for them: it has crashed on that."""
    owner = layout.parentWidget()
    widgets = [] if owner is None else [part for part in owner.children() if isinstance(part, QWidget)]
    parts = [*widgets, *(part for part in layout.children() if isinstance(part, QLayout))]
    places = {place: part for part in parts if (place := layout.indexOf(part)) >= 0}
    return [places[place] for place in sorted(places)]


class Flow(QLayout):
    """Widgets one after the other in as many lines as they need, as words in a text. What is added after `push` stands
    at the right end, where all fits into one line."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._pushed = 10**6  # the place of the first that stands at the right
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def push(self) -> None:
        """Have what follows stand at the right end."""
        self._pushed = len(self._items)

    # What Qt asks

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # None past the end, as Qt has it
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in hints), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def _lay(self, rect: QRect, place: bool) -> int:
        """Put everything in its line; returns the height that is needed."""
        lines = self._lines(rect.width())
        y = rect.y()
        for line in lines:
            height = max(item.sizeHint().height() for _, item in line)
            if place:
                self._put(line, rect, y, height, len(lines) == 1)
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, width: int) -> list[list[tuple[int, QLayoutItem]]]:
        lines: list[list[tuple[int, QLayoutItem]]] = []
        used = 0
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if lines and used + self.spacing() + wide <= width:
                lines[-1].append((number, item))
                used += self.spacing() + wide
            else:
                lines.append([(number, item)])
                used = wide
        return lines

    def _put(self, line: list[tuple[int, QLayoutItem]], rect: QRect, y: int, height: int, only: bool) -> None:
        x = rect.x()
        room = rect.width() - sum(item.sizeHint().width() for _, item in line) - self.spacing() * (len(line) - 1)
        for number, item in line:
            if only and number >= self._pushed and room > 0:
                x, room = x + room, 0
            wide = min(item.sizeHint().width(), rect.width())
            tall = item.sizeHint().height()
            item.setGeometry(QRect(QPoint(x, y + (height - tall) // 2), QSize(wide, tall)))
            x += wide + self.spacing()


class Title(QLabel):
    """A name that, in large type or where it `shrinks` at any, is cut with dots where there is no room for it; then all
    of it is in the tooltip."""

    def __init__(self, text: str, shrinks: bool = False) -> None:
        super().__init__(text)
        self._shrinks = shrinks
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        if not (self._shrinks or is_large()) or len(self.text()) <= SHORTEST + 1:
            return super().minimumSizeHint()
        text = self.text()[:SHORTEST] + "…"
        return QSize(self.fontMetrics().horizontalAdvance(text) + 2, super().minimumSizeHint().height())

    @property
    def cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        said = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        style: QStyle = self.style()
        style.drawItemText(
            painter, self.rect(), int(self.alignment()), self.palette(), self.isEnabled(), said,
            self.foregroundRole(),
        )  # fmt: skip
        painter.end()
