"""How a number looks on the canvas: pens for weights, textures for answers."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPen

from ..theme import Theme, diverging_table, mix
from .signals import GRID

LEVELS = 24  # of a weight's size
THINNEST, THICKEST = 0.9, 6.0
SMALLEST_SIZE, LARGEST_SIZE = 0.05, 1.0


@dataclass(frozen=True)
class Appearance:
    """A theme as the canvas needs it: pens and brushes made once."""

    theme: Theme
    font: QFont
    emphasis: float = 1.0  # above 1 in projector mode

    @cached_property
    def table(self) -> NDArray[np.uint32]:
        """256 colours from -1 to 1, as the pixels of an RGB32 image."""
        red, green, blue = (channel.astype(np.uint32) for channel in diverging_table(self.theme).T)
        pixels: NDArray[np.uint32] = 0xFF000000 | red << 16 | green << 8 | blue
        return pixels

    def weight_pens(self, thickest: float) -> dict[int, QPen]:
        """Pens by level: below zero for negative weights, above for positive, 0 for exactly zero.

        Faint colours are mixed with the ground, not transparent: Qt paints opaque curves four times as fast.
        """
        pens = self._pens.get(thickest)
        if pens is None:
            pens = self._pens[thickest] = self._made_pens(thickest)
        return pens

    @cached_property
    def _pens(self) -> dict[float, dict[int, QPen]]:
        return {}

    def _made_pens(self, thickest: float) -> dict[int, QPen]:
        pens = {0: self.dotted}
        for sign, colour in ((-1, self.theme.negative), (1, self.theme.positive)):
            for level in range(1, LEVELS + 1):
                size = level / LEVELS
                shade = mix(self.theme.plot, colour, 0.25 + 0.75 * min(1.0, 1.3 * size))
                width = (THINNEST + (thickest - THINNEST) * size) * self.emphasis
                pens[sign * level] = QPen(QColor(shade), width, c=Qt.PenCapStyle.FlatCap)
        return pens

    def sign_colour(self, key: int) -> QColor:
        """The colour of a bias by its level."""
        return QColor(self.theme.zero) if key == 0 else self.weight_pens(THICKEST)[key].color()

    @cached_property
    def dotted(self) -> QPen:
        """Of weights that are exactly zero."""
        pen = QPen(QColor(self.theme.secondary), 1.2 * self.emphasis)
        pen.setDashPattern([1.0, 3.0])
        return pen

    @cached_property
    def dashed(self) -> QPen:
        """Of pruned weights."""
        pen = QPen(QColor(mix(self.theme.secondary, self.theme.plot, 0.35)), 1.2 * self.emphasis)
        pen.setDashPattern([5.0, 4.0])
        return pen

    @cached_property
    def plain(self) -> QPen:
        """Of weights whose values are not known yet."""
        return QPen(QColor(self.theme.hairline), 1.2 * self.emphasis)

    @cached_property
    def small(self) -> QFont:
        font = QFont(self.font)
        font.setPointSizeF(max(self.font.pointSizeF() - 1.0, 7.0))
        return font

    @cached_property
    def strong(self) -> QFont:
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def shade(self, level: float) -> QColor:
        """The colour of an answer from -1 to 1."""
        return QColor.fromRgb(int(self.table[self.steps(np.asarray(level))]))

    @staticmethod
    def steps(levels: NDArray[Any]) -> NDArray[np.intp]:
        """Indices into `table` of answers from -1 to 1."""
        return np.rint((levels + 1.0) * 127.5).astype(np.intp)

    def texture(self, levels: NDArray[Any], side: float) -> QBrush:
        """A brush that fills a square of the given side, centred at the origin, with a map of answers."""
        pixels = self.table[self.steps(levels)]
        image = QImage(pixels.tobytes(), GRID, GRID, 4 * GRID, QImage.Format.Format_RGB32).copy()
        brush = QBrush(image)
        transform = brush.transform()
        transform.translate(-side / 2, -side / 2)
        transform.scale(side / GRID, side / GRID)
        brush.setTransform(transform)
        return brush


def typical_size(weights: NDArray[Any]) -> float:
    """The size that is drawn at half strength: the weights' root mean square within fixed bounds."""
    if not len(weights):
        return LARGEST_SIZE
    with np.errstate(all="ignore"):
        size = float(np.sqrt(np.mean(np.square(weights, dtype=np.float64))))
    return min(max(size, SMALLEST_SIZE), LARGEST_SIZE) if np.isfinite(size) else LARGEST_SIZE


def weight_levels(weights: NDArray[Any], typical: float) -> NDArray[np.intp]:
    """Level and sign of each weight as the key of its pen."""
    finite = np.nan_to_num(weights, nan=0.0, posinf=1e30, neginf=-1e30)
    size = np.abs(finite)
    levels = np.clip(np.ceil(size / (size + typical) * LEVELS), 1, LEVELS)
    signed: NDArray[np.intp] = (np.sign(finite) * levels).astype(np.intp)
    return signed


def thickest_for(curves: int) -> float:
    """The width of the strongest weight among so many side by side: crowds are drawn finer."""
    return THICKEST if curves <= 16 else 4.5 if curves <= 40 else 3.0
