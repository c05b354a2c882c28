"""Plots without axes: what they draw lies in pixels from the upper left corner, and fills the room there is."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from ..theme import Themes
from .base import Extent, Plot
from .items import line_pen


class PixelPlot(Plot):
    """A plot that is, while `in_pixels`, laid out anew whenever its room changes; else one with axes as all others."""

    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, title: str, empty_text: str, parent: QWidget | None = None) -> None:
        super().__init__(themes, title, empty_text, parent)
        self.in_pixels = False
        self._arranging = False
        self.canvas.box.sigResized.connect(lambda _box: self._arrange())

    @property
    def room(self) -> tuple[float, float]:
        """Width and height there are, in pixels."""
        return self.canvas.box.width() - 1, self.canvas.box.height() - 1

    def pixel_extent(self) -> Extent:
        """All of the room."""
        return Extent(0.0, max(1.0, self.canvas.box.width()), 0.0, max(1.0, self.canvas.box.height()))

    def use_pixels(self, on: bool) -> None:
        """Lay things out in pixels, or over axes."""
        if on == self.in_pixels:
            return
        self.in_pixels = on
        self._following, self._followed = True, None
        box = self.canvas.box
        box.invertY(on)
        box.setMouseEnabled(not on, not on)
        for axis in self.canvas.axes.values():
            axis.setVisible(not on)
        for line in self._lines:  # what is pointed at is marked in the picture instead
            line.setPen(QPen(Qt.PenStyle.NoPen) if on else line_pen(self.theme.secondary, 1, Qt.PenStyle.DotLine))

    def _follow(self, extent: Extent, at_once: bool = False) -> None:
        if self.in_pixels:
            # Exact, and of now: becoming visible may have changed the room.
            extent, at_once = self.pixel_extent(), True
        super()._follow(extent, at_once)

    def _arrange(self) -> None:
        if self.frame is not None and self.in_pixels and not self._arranging:
            self._arranging = True
            self.redraw()
            self.fit()
            self._arranging = False

    def _point_at(self, place: QPointF) -> None:
        super()._point_at(place)
        if self.in_pixels:
            point = self.canvas.box.mapSceneToView(place)
            self._mark(point.x(), point.y())

    def _mark(self, x: float, y: float) -> None:
        """Mark what lies under the pointer, where something does."""
