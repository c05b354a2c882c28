"""Small pictures side by side with a caption each, and where they go in the room there is.

Coordinates are pixels from the upper left corner: whoever holds the item keeps the plot's range that way.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from ..theme import Theme
from .items import _Item, line_pen

Floats = NDArray[np.float64]
CAPTION, GAP, SMALL_GAP = 18.0, 8.0, 4.0  # px
SMALL = (44.0, 30.0, 14.0)  # px: small tiles are as large at least, the first that leaves
ENOUGH = 72.0  # px to each large one
DOT = 3.6  # px: a sample with its edge


@dataclass(frozen=True, eq=False)
class Tile:
    """One picture. `captions` are what may stand above it, of which the first that fits does; those of a `leading` tile
    have the room above its neighbours too. `pixels` (rows, columns, 4) begin at the bottom unless `downwards`. `lines`
    are polylines (k, 2) and `dots` points (n, 2) with their `colours` and `edge` (the ground's by default), all from 0
    to 1 from the lower left corner. `values` (rows, columns) or (rows, columns, outputs) are what is read off."""

    name: str
    captions: tuple[str, ...]
    pixels: NDArray[np.uint8]
    values: Floats
    lines: Sequence[Floats] = ()
    dots: Floats = field(default_factory=lambda: np.empty((0, 2)))
    colours: Sequence[str] = ()
    edge: str = ""
    downwards: bool = False
    smooth: bool = True
    leading: bool = False


class Tiles(_Item):
    """Paints tiles in the places they are given, and marks one place in all of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._font = theme, QFont()
        self.tiles: tuple[Tile, ...] = ()
        self.rects: tuple[QRectF, ...] = ()
        self._marked: tuple[float, float] | None = None

    def dress(self, theme: Theme, font: QFont) -> None:
        self._theme, self._font = theme, font
        self.update()

    def show_tiles(self, tiles: Sequence[Tile], rects: Sequence[QRectF]) -> None:
        """Show each tile in its rectangle; captions stand above."""
        self.tiles, self.rects = tuple(tiles), tuple(rects)
        self.update()

    def at(self, x: float, y: float) -> tuple[Tile, float, float] | None:
        """The tile under a place of the plot, and where in it from its lower left corner, from 0 to 1."""
        for tile, rect in zip(self.tiles, self.rects, strict=True):
            if rect.contains(QPointF(x, y)):
                return tile, (x - rect.left()) / rect.width(), 1 - (y - rect.top()) / rect.height()
        return None

    def mark(self, place: tuple[float, float] | None) -> None:
        """Mark the same place, from 0 to 1, in every tile; None for nowhere."""
        if place != self._marked:
            self._marked = place
            self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(self._font)
        for tile, rect in zip(self.tiles, self.rects, strict=True):
            self._paint_tile(painter, tile, rect)

    def _paint_tile(self, painter: QPainter, tile: Tile, rect: QRectF) -> None:
        theme = self._theme
        pixels = np.ascontiguousarray(tile.pixels if tile.downwards else tile.pixels[::-1])
        rows, columns = pixels.shape[:2]
        image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, tile.smooth)
        painter.drawImage(rect, image)
        painter.setPen(line_pen(theme.text, 1.0, alpha=190))
        for line in tile.lines:
            painter.drawPolyline(QPolygonF([_inside(rect, x, y) for x, y in line.tolist()]))
        painter.setPen(line_pen(tile.edge or theme.plot, 0.8))
        for (x, y), colour in zip(tile.dots.tolist(), tile.colours, strict=True):
            painter.setBrush(QColor(colour))
            painter.drawEllipse(_inside(rect, x, y), DOT / 2, DOT / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line_pen(theme.hairline, 1.0))
        painter.drawRect(rect)
        self._paint_caption(painter, tile, rect)
        if self._marked is not None:
            centre = _inside(rect, *self._marked)
            arm = min(6.0, rect.width() / 5)
            for colour, width in ((theme.plot, 3.5), (theme.text, 1.5)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
                painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))

    def _paint_caption(self, painter: QPainter, tile: Tile, rect: QRectF) -> None:
        if not tile.captions:
            return
        right = max(other.right() for other in self.rects) if tile.leading else rect.right()
        room = QRectF(rect.left(), rect.top() - CAPTION, right - rect.left(), CAPTION - 2)
        metrics = QFontMetricsF(self._font)
        fitting = (text for text in tile.captions if metrics.horizontalAdvance(text) <= room.width())
        said = next(fitting, tile.captions[-1])
        painter.setPen(QColor(self._theme.text))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, metrics.elidedText(said, Qt.TextElideMode.ElideRight, room.width()))


def _inside(rect: QRectF, x: float, y: float) -> QPointF:
    return QPointF(rect.left() + x * rect.width(), rect.bottom() - y * rect.height())


@dataclass(frozen=True)
class Arrangement:
    """Where `large` tiles and the small ones go."""

    large: tuple[QRectF, ...]
    small: tuple[QRectF, ...]


def squares(width: float, height: float, count: int) -> tuple[QRectF, ...]:
    """So many square places in a room, each below its caption, in as many rows as leave them largest."""
    best = 1.0, count
    for columns in range(1, count + 1):
        rows = -(-count // columns)
        side = min((width - (columns - 1) * GAP) / columns, (height - (rows - 1) * GAP) / rows - CAPTION)
        best = max(best, (side, columns))
    side, columns = best
    return tuple(
        QRectF(k % columns * (side + GAP), CAPTION + k // columns * (side + CAPTION + GAP), side, side)
        for k in range(count)
    )


def arranged(width: float, height: float, large: int, small: int) -> Arrangement:
    """Square places in a room of so many pixels: the large ones in a row, each with a caption above, the small ones
    below it or beside it, with one caption above all of them. Of all divisions the one that leaves least room unused;
    what does not fit at all is left out."""
    best = None
    for least in SMALL:
        best = _division(width, height, large, small, least)
        if best is not None and best[1] >= ENOUGH:
            break
    if best is None:
        each = max(1.0, min((width - (large - 1) * GAP) / large, height - CAPTION))
        return Arrangement(_row(0.0, CAPTION, each, large), ())
    _, each, side, columns, below = best
    left, top = (0.0, 2 * CAPTION + each + GAP) if below else (large * (each + GAP), CAPTION)
    places = tuple(
        QRectF(left + k % columns * (side + SMALL_GAP), top + k // columns * (side + SMALL_GAP), side, side)
        for k in range(small)
    )
    return Arrangement(_row(0.0, CAPTION, each, large), places)


def _division(
    width: float, height: float, large: int, small: int, least: float
) -> tuple[float, float, float, int, bool] | None:
    """The division with small tiles of at least so many pixels that leaves least room unused, as (area, side of the
    large ones, side of the small ones, small ones in a row, whether they stand below); None where there is none."""
    best: tuple[float, float, float, int, bool] | None = None
    for columns in (c for c in range(1, small + 1) if small % c == 0):
        rows = small // columns
        for below in (True, False):
            for side in np.linspace(least, max(width, height, least), 120).tolist():
                block = columns * side + (columns - 1) * SMALL_GAP, CAPTION + rows * side + (rows - 1) * SMALL_GAP
                across = width if below else width - block[0] - GAP
                down = height - block[1] - GAP if below else height
                each = min((across - (large - 1) * GAP) / large, down - CAPTION)
                if block[0] > width or block[1] > height or each < side:
                    continue
                score = large * each * each + small * side * side
                if best is None or score > best[0]:
                    best = (score, each, side, columns, below)
    return best


def _row(left: float, top: float, side: float, count: int) -> tuple[QRectF, ...]:
    return tuple(QRectF(left + k * (side + GAP), top, side, side) for k in range(count))
