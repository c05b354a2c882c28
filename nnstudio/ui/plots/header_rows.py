"""The title row of a plot, whose controls have a row of their own where type is large."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..proportion import is_large


class HeaderRows:
    """Two rows. `arrange` puts the controls into the one that fits the type; with large type in one row a plot would
    need half the screen."""

    def __init__(self, first: QHBoxLayout, second: QHBoxLayout) -> None:
        self._first, self._second = first, second
        self._kept: set[QWidget] = set()
        self._moved: list[tuple[int, QWidget]] = []  # with their places in the first row

    def keep(self, widget: QWidget) -> None:
        """This one stays in the first row."""
        self._kept.add(widget)

    def arrange(self) -> None:
        """Move what is in the wrong row."""
        if is_large() and not self._moved:
            places = [self._first.itemAt(place).widget() for place in range(self._first.count())]
            self._moved = [(place, w) for place, w in enumerate(places) if w is not None and w not in self._kept]
            for _, widget in self._moved:
                self._second.addWidget(widget)
        elif not is_large() and self._moved:
            for place, widget in self._moved:
                self._first.insertWidget(place, widget)
            self._moved = []
