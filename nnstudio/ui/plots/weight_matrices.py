"""Weight matrices as pictures: a row for each unit that feeds a layer, a column for each unit of it."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QFont

from ..text import tr
from ..theme import Theme, diverging_table, grouped, mix
from .base import Extent, short
from .items import coloured
from .legend import Entry
from .parameter_names import parameter_name
from .tiles import CAPTION, Tile, Tiles
from .weight_views import Seen, WeightView, counts_text

Floats = NDArray[np.float64]
GAP = 12.0  # px between matrices
LARGEST = 44.0  # px: the side of a cell at most
LEAST = (48.0, 24.0)  # px: the width of a matrix at least, which its name needs, and the height
HATCH = 4  # every so many-th diagonal of pixels


class MatrixView(WeightView):
    """Every layer's weights, of one colour scale centred at zero; cells that are exactly zero are hatched."""

    flat = True
    along = False

    def __init__(self, box: pg.ViewBox) -> None:
        super().__init__(box)
        self.tiles: Tiles | None = None
        self.reach = 1.0

    def dress(self, theme: Theme, font: QFont) -> None:
        super().dress(theme, font)
        if self.tiles is None:
            self.tiles = self.add(Tiles(theme))
        self.tiles.dress(theme, font)

    def show(self, seen: Seen) -> None:
        self.seen, theme = seen, self.theme
        if theme is None or self.tiles is None:
            return
        parameters, blocks = np.asarray(seen.frame.parameters, dtype=np.float64), seen.frame.network.layout.blocks
        matrices = [block.W(parameters) for block in blocks]
        largest = [float(np.abs(w[np.isfinite(w)]).max(initial=0.0)) for w in matrices]
        self.reach = max([*largest, 1e-9])
        places = matrix_places(seen.room, [w.shape for w in matrices])
        tiles = []
        for name, matrix, counts, place in zip(seen.names, matrices, seen.counts, places, strict=True):
            shape = f"{grouped(matrix.shape[0])} × {grouped(matrix.shape[1])}"
            zeros = tr("{0} exactly 0").format(grouped(counts.zeros)) if counts.zeros else tr("none 0")
            captions = (f"{name}: {shape} · {zeros}", f"{name}: {shape}", name, "")
            pixels = hatched(matrix, self.reach, theme, (int(place.height()), int(place.width())))
            tiles.append(Tile(name, captions, pixels, matrix, downwards=True, smooth=False))
        self.tiles.show_tiles(tiles, places)

    def extent(self) -> Extent | None:
        if self.seen is None or not self.seen.names:
            return None
        return Extent(0.0, max(1.0, self.seen.room.width()), 0.0, max(1.0, self.seen.room.height()))

    def readout(self, x: float, y: float) -> str:
        there = None if self.tiles is None else self.tiles.at(x, y)
        if there is None or self.seen is None:
            return self.note()
        tile, across, up = there
        rows, columns = tile.values.shape
        row, column = min(rows - 1, int((1 - up) * rows)), min(columns - 1, int(across * columns))
        frame = self.seen.frame
        index = frame.network.layout.blocks[self.seen.names.index(tile.name)].index(row, column)
        name = parameter_name(frame.network.layout, frame.data.feature_names, index)
        value = float(tile.values[row, column])
        return f"{name}: " + (tr("exactly 0") if value == 0 else short(value))

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        header = ("layer", "from", "to", "weight")
        return header, [
            (tile.name, row + 1, column + 1, float(tile.values[row, column]))
            for tile in (() if self.tiles is None else self.tiles.tiles)
            for row, column in np.ndindex(tile.values.shape)
        ]

    def note(self) -> str:
        if self.seen is None:
            return ""
        total = sum(self.seen.counts[1:], self.seen.counts[0]) if self.seen.counts else None
        return "" if total is None else counts_text(total) + tr(" · rows feed, columns are fed")

    def entries(self) -> Sequence[Entry]:
        if self.theme is None:
            return ()
        ends = (short(float(f"{end:.2g}")) for end in (-self.reach, self.reach))
        scale = Entry("scale", "", *ends, table=diverging_table(self.theme))
        return (scale, Entry("text", "", tr("hatched: exactly 0")))


def hatched(matrix: Floats, reach: float, theme: Theme, size: tuple[int, int]) -> NDArray[np.uint8]:
    """Pixels (height, width, 4) of a matrix, zeros hatched so that more than their colour tells them; a matrix of more
    cells than pixels has one pixel a cell, and no hatching."""
    rows, columns = matrix.shape
    pixels = coloured(matrix, diverging_table(theme), -reach, reach)
    if size[0] < rows or size[1] < columns:
        return pixels
    down, across = (np.arange(n) * count // n for n, count in zip(size, matrix.shape, strict=True))
    pixels, zeros = pixels[down][:, across], (matrix == 0)[down][:, across]
    lines = zeros & (np.add.outer(np.arange(size[0]), np.arange(size[1])) % HATCH == 0)
    for mask, shade in ((zeros, theme.plot), (lines, mix(theme.plot, theme.secondary, 0.55))):
        colour = QColor(shade)
        pixels[mask] = (colour.blue(), colour.green(), colour.red(), 255)
    return pixels


def matrix_places(room: QSizeF, shapes: Sequence[tuple[int, ...]]) -> list[QRectF]:
    """Where matrices (rows, columns) go in a room of so many pixels, one after the other in as many lines as it takes,
    each below its caption, all with cells of one size, as large as can be."""
    small, large, fitting = 0.0, LARGEST, _flow(room, shapes, 0.0)
    for _ in range(16):
        cell = (small + large) / 2
        places = _flow(room, shapes, cell)
        if max((place.bottom() for place in places), default=0.0) <= room.height():
            small, fitting = cell, places
        else:
            large = cell
    return fitting


def _flow(room: QSizeF, shapes: Sequence[tuple[int, ...]], cell: float) -> list[QRectF]:
    places: list[QRectF] = []
    x, top, bottom = 0.0, CAPTION, CAPTION
    for rows, columns in shapes:
        width, height = min(room.width(), max(cell * columns, LEAST[0])), max(cell * rows, LEAST[1])
        if x > 0 and x + width > room.width():
            x, top = 0.0, bottom + GAP + CAPTION
        places.append(QRectF(x, top, width, height))
        x, bottom = x + width + GAP, max(bottom, top + height)
    return places
