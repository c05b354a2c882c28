"""Boxes that show the same range: what zooms or pans one of them moves all."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QObject, Signal

from .base import Extent

Range = tuple[tuple[float, float], tuple[float, float]]
FILL = 0.8  # part of a range that the data fill while it still serves


class Linked(QObject):
    """Holds one range over many boxes. `changed` after it has moved, by hand or after the data."""

    changed = Signal()

    def __init__(self, margins: tuple[float, float, float, float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.margins = margins  # left, right, bottom, top, as parts of the data's span
        self._boxes: list[pg.ViewBox] = []
        self._range: Range | None = None
        self._taking = False
        self.following = True  # the data; False once the user zoomed or panned, until `fit`

    def add(self, box: pg.ViewBox) -> None:
        """Have a box move with the others from now on."""
        self._boxes.append(box)
        box.sigRangeChangedManually.connect(lambda *_: self._take(box))
        if self._range is not None:
            self._put([box])

    def forget(self) -> None:
        """Follow the data afresh, as other things are drawn."""
        self._range, self.following = None, True

    def fit(self, extent: Extent | None) -> None:
        """Show all of it, and follow the data again."""
        self.following = True
        if extent is not None:
            self._move(self._around(extent))

    def follow(self, extent: Extent | None) -> None:
        """Move when the data left the range or fill it badly; not at every frame, for axes are costly."""
        if extent is None or not self.following:
            return
        if self._range is None:
            self._move(self._around(extent))
            return
        wanted, kept = self._around(extent), []
        for (low, high), side, target in zip((extent[:2], extent[2:]), self._range, wanted, strict=True):
            serves = side[0] <= low and high <= side[1] and (high - low) >= FILL * (side[1] - side[0]) / 1.1
            kept.append(side if serves else target)
        if tuple(kept) != self._range:
            self._move((kept[0], kept[1]))

    def _around(self, extent: Extent) -> Range:
        sides = []
        for (low, high), (before, after) in zip(
            (extent[:2], extent[2:]), (self.margins[:2], self.margins[2:]), strict=True
        ):
            span = (high - low) or abs(high) or 1.0
            sides.append((low - before * span, high + after * span))
        return sides[0], sides[1]

    def _take(self, box: pg.ViewBox) -> None:
        """The user moved one of them."""
        if self._taking:
            return
        self.following = False
        across, up = box.viewRange()
        self._range = (across[0], across[1]), (up[0], up[1])
        self._put([other for other in self._boxes if other is not box])
        self.changed.emit()

    def _move(self, to: Range) -> None:
        self._range = to
        self._put(self._boxes)
        self.changed.emit()

    def _put(self, boxes: Sequence[pg.ViewBox]) -> None:
        if self._range is None:
            return
        self._taking = True
        for box in boxes:
            box.setRange(xRange=self._range[0], yRange=self._range[1], padding=0)
            # Else the items hear of it while they are painted, and all is painted twice.
            box.scene().prepareForPaint()
        self._taking = False
