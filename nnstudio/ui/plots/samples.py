"""The samples over a plot: by class with colour and shape, training filled, the others hollow."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QBrush, QColor, QPen

from ...run.mailbox import Frame
from ..theme import Theme, mix
from .cuts import Cut
from .grid import class_colours
from .items import line_pen

Floats = NDArray[np.float64]
SHAPES = ("o", "s", "t1", "d", "star", "p")
SIZES = {"train": 7, "validation": 7, "test": 5}
FEW, SMALL = 150, 4  # samples and px, in one plot of many
SHOWN = 3000  # samples of one part that are drawn; the first by the data's order
SHADES = 17  # of the colours for numbers, so that the symbols can be kept ready


class Samples:
    """One scatter item for each part, filled when the data change and left alone while training goes on."""

    def __init__(self, box: pg.ViewBox, small: bool = False) -> None:
        """`small` is for one plot of many: fewer training samples, in smaller marks, and no others."""
        self._box, self._small = box, small
        self.shown = {"train": True, "validation": True, "test": False}
        self.heights = (0.0, 1.0)  # where the samples lie on the vertical axis, for one input
        self._items = {part: pg.ScatterPlotItem(pxMode=True) for part in ("test", "validation", "train")}
        for z, (part, item) in enumerate(self._items.items()):
            item.setZValue(10 + z)
            item.setVisible(self.shown[part])
            box.addItem(item, ignoreBounds=True)

    def discard(self) -> None:
        """Take the samples out of the plot."""
        for item in self._items.values():
            self._box.removeItem(item)

    def show_part(self, part: str, on: bool) -> None:
        self.shown[part] = on
        self._items[part].setVisible(on)

    def take(
        self, frame: Frame, theme: Theme, cut: Cut, table: NDArray[np.uint8], scale: tuple[float, float, float]
    ) -> None:
        """Draw the samples of a frame's data where they lie on a plane through their inputs, or above it."""
        data, lows, highs = frame.data, [], []
        for name, item in self._items.items():
            part = getattr(data, name)
            raw, y = part.raw[:SHOWN], part.y[:SHOWN]
            if self._small:
                raw, y = (raw[:FEW], y[:FEW]) if name == "train" else (raw[:0], y[:0])
            if not len(raw):
                item.setData([], [])
                continue
            one = raw.shape[1] == 1
            places = cut.project(raw)
            heights = sample_heights(frame, y) if one else places[:, 1]
            lows.append(heights.min())
            highs.append(heights.max())
            looks = _by_class(theme, y, len(data.class_names), name) if data.class_names else _by_value(
                theme, _values(frame, y), table, scale, name, one
            )  # fmt: skip
            item.setData(x=places[:, 0], y=heights, size=SMALL if self._small else SIZES[name], **looks)
        self.heights = (float(min(lows, default=0)), float(max(highs, default=1)))


def _values(frame: Frame, y: NDArray[Any]) -> Floats:
    return frame.data.targets.invert(np.asarray(y, dtype=np.float64).reshape(len(y), -1))[:, 0]


def sample_heights(frame: Frame, y: NDArray[Any]) -> Floats:
    """Where samples stand over one input: at their target, or at what their class is trained towards."""
    if not frame.data.class_names:
        return _values(frame, y)
    if frame.network.outputs > 1:
        return np.ones(len(y))
    return np.where(y > 0, 1.0, -1.0 if frame.network.coding == "signs" else 0.0)


def _pen(theme: Theme, colour: str, filled: bool) -> QPen:
    # A filled sample has an edge in the ground's colour, so that it stands out from an answer like itself.
    return line_pen(theme.plot, 1.0) if filled else line_pen(colour, 1.6)


def _by_class(theme: Theme, y: NDArray[Any], classes: int, part: str) -> dict[str, Any]:
    filled = part == "train"
    colours = [mix(c, theme.text, 0.12) for c in class_colours(theme, classes)]
    # One pen and one brush a class: the item keeps a picture for each pair that it has not met before.
    pens = [_pen(theme, c, filled) for c in colours]
    brushes = [QBrush(QColor(c if filled else theme.plot)) for c in colours]
    classes_of = y.tolist()
    return {
        "symbol": [SHAPES[k % len(SHAPES)] for k in classes_of],
        "pen": [pens[k] for k in classes_of],
        "brush": [brushes[k] for k in classes_of],
    }


def _by_value(
    theme: Theme, values: Floats, table: NDArray[np.uint8], scale: tuple[float, float, float], part: str, one: bool
) -> dict[str, Any]:
    if one:
        filled = part == "train"
        brush = QBrush(QColor(theme.positive if filled else theme.plot))
        return {"symbol": "o", "pen": _pen(theme, theme.positive, filled), "brush": brush}
    low, _, high = scale
    shades = np.linspace(0, len(table) - 1, SHADES).astype(int)
    brushes = [QBrush(QColor(*(int(c) for c in table[s]))) for s in shades]
    at = np.clip(np.rint((values - low) / (high - low) * (SHADES - 1)), 0, SHADES - 1).astype(int).tolist()
    # Shades say the target, so held back samples are told by their edge and size, not by being hollow.
    edge = line_pen(theme.text, 0.7) if part == "train" else line_pen(theme.plot, 1.4)
    return {"symbol": "o", "pen": edge, "brush": [brushes[k] for k in at]}
