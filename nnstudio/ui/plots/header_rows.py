"""The title row of a plot, whose controls get a row of their own where type is large or the plot is narrow."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..fitting import held
from ..proportion import is_large

SQUEEZE = 24  # px that controls may lose before they move
HIGH = 12  # lines of text: a plot of less height has none for a second row


class HeaderRows(QObject):
    """Two rows. `arrange` puts the controls into the one that fits: in one row with large type a plot would need half
    the screen, and in a narrow one nobody could read what is chosen."""

    def __init__(self, plot: QWidget, bar: QWidget, first: QHBoxLayout, second: QHBoxLayout) -> None:
        super().__init__(bar)
        self._plot, self._bar, self._first, self._second = plot, bar, first, second
        self._kept: set[QWidget] = set()
        self._moved: list[tuple[int, QWidget]] = []  # with their places in the first row
        bar.installEventFilter(self)

    def keep(self, widget: QWidget) -> None:
        """This one stays in the first row."""
        self._kept.add(widget)

    def arrange(self) -> None:
        """Move what is in the wrong row."""
        high = self._plot.height() >= HIGH * self._plot.fontMetrics().height()
        tight = is_large() or (high and self._needed() > self._bar.width() + SQUEEZE)
        if tight and not self._moved:
            self._moved = [(self._first.indexOf(w), w) for w in self._in_first() if w not in self._kept]
            for _, widget in self._moved:
                _put(widget, self._second, self._second.count())
        elif not tight and self._moved:
            for place, widget in self._moved:
                _put(widget, self._first, place)
            self._moved = []

    def _needed(self) -> int:
        """The width of all of it in one row."""
        widgets = [w for w in (*self._in_first(), *(w for _, w in self._moved)) if not w.isHidden()]
        return sum(w.sizeHint().width() for w in widgets) + self._first.spacing() * (len(widgets) - 1)

    def _in_first(self) -> list[QWidget]:
        return [part for part in held(self._first) if isinstance(part, QWidget)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._bar and event.type() == QEvent.Type.Resize:
            self.arrange()
        return False


def _put(widget: QWidget, row: QHBoxLayout, place: int) -> None:
    """Move a widget. A layout hides one that changes its parent, and shows it later: until then it would not count
    among what is needed, and be moved back, and so on without end."""
    hidden = widget.isHidden()
    row.insertWidget(place, widget)
    widget.setHidden(hidden)
