"""Small pictures in rows with a caption below each; as many as there is room for."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from ..theme import Theme, mix
from .items import _Item, coloured, line_pen

Floats = NDArray[np.float64]
CAPTION, GAP = 17.0, 8.0  # px
LEAST, MOST = 42.0, 112.0  # px of a picture's side


@dataclass(frozen=True, eq=False)
class Shot:
    """One picture: `pixels` (rows, columns, 4) from the top, its caption, and whether it shows something wrong.
    `index` is what it is a picture of."""

    index: int
    pixels: NDArray[np.uint8]
    caption: str
    wrong: bool = False


def places(width: float, height: float, count: int, widest: float, shape: tuple[int, int]) -> list[QRectF]:
    """Where up to `count` pictures of (rows, columns) go in a room of pixels, whose widest caption is so wide: as large
    as they can be with all of them in it, or the smallest, and then only those that fit."""
    if count == 0 or width <= 0 or height <= 0:
        return []
    tall = shape[0] / shape[1]
    for side in np.arange(MOST, LEAST - 1, -2.0).tolist():
        step = max(side, widest) + GAP, side * tall + CAPTION + GAP / 2
        columns, rows = max(1, int((width + GAP) / step[0])), max(1, int((height + GAP / 2) / step[1]))
        if columns * rows >= count and side <= width and side * tall + CAPTION <= height:
            break
    # What is left of the width parts the columns.
    columns = min(columns, count)
    rows = min(rows, math.ceil(count / columns))
    across = min(step[0] * 1.25, (width - step[0] + GAP) / max(1, columns - 1)) if columns > 1 else step[0]
    inset = max(0.0, (step[0] - GAP - side) / 2)
    return [
        QRectF(inset + k % columns * across, k // columns * step[1] + 1, side, side * tall)
        for k in range(min(count, columns * rows))
    ]


class Gallery(_Item):
    """Paints pictures in their places, and frames the one that is pointed at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._font = theme, QFont()
        self.shots: list[Shot] = []
        self.rects: list[QRectF] = []
        self._marked = -1

    def dress(self, theme: Theme, font: QFont) -> None:
        self._theme, self._font = theme, font
        self.update()

    @property
    def metrics(self) -> QFontMetricsF:
        """Those of the captions."""
        return QFontMetricsF(self._font)

    def show_shots(self, shots: list[Shot], rects: list[QRectF]) -> None:
        self.shots, self.rects = shots, rects
        self.update()

    def at(self, x: float, y: float) -> Shot | None:
        """The picture under a place of the plot, its caption included."""
        for shot, rect in zip(self.shots, self.rects, strict=True):
            if rect.adjusted(-GAP / 2, 0, GAP / 2, CAPTION).contains(x, y):
                return shot
        return None

    def mark(self, index: int) -> None:
        """Frame the picture of `index`; -1 for none."""
        if index != self._marked:
            self._marked = index
            self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        theme, room = self._theme, GAP - 2
        for shot, rect in zip(self.shots, self.rects, strict=True):
            rows, columns = shot.pixels.shape[:2]
            pixels = np.ascontiguousarray(shot.pixels)
            painter.drawImage(rect, QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(line_pen(theme.hairline, 1.0))
            if shot.index == self._marked:
                painter.setPen(QPen(QColor(theme.accent), 2.0))
            painter.drawRect(rect)
            # What is wrong is said by its caption; the colour only helps to find it.
            painter.setPen(QColor(theme.error if shot.wrong else theme.text))
            below = QRectF(rect.left() - rect.width(), rect.bottom() + 1, 3 * rect.width(), CAPTION - 2)
            text = self.metrics.elidedText(shot.caption, Qt.TextElideMode.ElideRight, below.width() - room)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)


def ink_table(theme: Theme) -> NDArray[np.uint8]:
    """Colours (256, 3) from the ground to the text's colour, for pixels from nothing to all of their ink."""
    shades = [QColor(mix(theme.plot, theme.text, share)).getRgb()[:3] for share in np.linspace(0, 1, 256).tolist()]
    return np.array(shades, dtype=np.uint8)


def pictures(
    values: Floats, shape: tuple[int, int], table: NDArray[np.uint8], low: float, high: float
) -> list[NDArray[np.uint8]]:
    """Pixels (rows, columns, 4) of each row (rows * columns,) of `values` (n, ...)."""
    high = high if high > low else low + 1.0
    return list(coloured(values.reshape(-1, *shape), table, low, high))
