"""The tiles side by side, and where they go in the room there is."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ..plots.multiples import columns_for
from ..plots.run_tile import RunTile
from ..theme import SPACE


class TileGrid(QWidget):
    """Holds tiles that are made when they are first needed and kept for the next run."""

    def __init__(self, make: Callable[[int], RunTile]) -> None:
        super().__init__()
        self._make = make
        self.tiles: list[RunTile] = []
        self.count = 0

    @property
    def shown(self) -> list[RunTile]:
        return self.tiles[: self.count]

    def set_count(self, count: int) -> None:
        """Give so many tiles a place; those that there are not yet are made by `grow`."""
        if count != self.count:
            self.count = count
            for k, tile in enumerate(self.tiles):
                tile.setVisible(k < count)
            self._place()

    def grow(self) -> RunTile:
        """Make one more tile: a dozen at once would keep the window waiting."""
        tile = self._make(len(self.tiles))
        tile.setParent(self)
        self.tiles.append(tile)
        tile.setVisible(len(self.tiles) <= self.count)
        self._place()
        return tile

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """All tiles have one size, so that linked axes show the same on each."""
        if not self.count:
            return
        columns = columns_for(self.count, self.width(), self.height())
        rows = -(-self.count // columns)
        width = (self.width() - (columns - 1) * 2 * SPACE) // columns
        height = (self.height() - (rows - 1) * SPACE) // rows
        for k, tile in enumerate(self.shown):
            row, column = divmod(k, columns)
            tile.setGeometry(column * (width + 2 * SPACE), row * (height + SPACE), width, height)
