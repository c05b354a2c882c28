"""What the plots of a search have in common: trials as dots that can be chosen, in any of them."""

import math
from collections.abc import Callable, Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from ...search.results import Row
from ..theme import Theme, Themes
from .base import Extent, Plot
from .items import _Item, to_pixels
from .search_shown import Dimension, Shown

Floats = NDArray[np.float64]
REACH = 14.0  # px from a dot that still mean it
RADIUS = 4.0  # px
FAINT = 55  # opacity, of 255, of what brushing took out
MANY = 150  # dots or lines, from which on they are painted in the quick way
STAMP = 12.0  # px
NO_ROWS: tuple[Row, ...] = ()


class Dots(_Item):
    """Trials at places of the plot: complete ones are discs, pruned ones rings, what brushing took out is faint."""

    def __init__(self) -> None:
        super().__init__()
        self.x = self.y = np.empty(0)
        self._hollow = self._faint = np.empty(0, dtype=bool)
        self._colours: tuple[QColor, QColor, QColor] = (QColor("#000000"),) * 3

    def dress(self, theme: Theme) -> None:
        self.dress_in(QColor(theme.train), QColor(theme.secondary), QColor(theme.plot))

    def dress_in(self, full: QColor, hollow: QColor, ground: QColor) -> None:
        """Take colours for complete trials, for others, and for the rim."""
        self._colours = full, hollow, ground
        self.update()

    def show(self, x: Floats, y: Floats, hollow: NDArray[np.bool_], faint: NDArray[np.bool_]) -> None:
        self.x, self.y, self._hollow, self._faint = x, y, hollow, faint
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if not len(self.x):
            return
        places = to_pixels(painter, self.x, self.y)
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for faint in (True, False):  # what matters lies on top
            for hollow in (True, False):
                found = np.flatnonzero((self._faint == faint) & (self._hollow == hollow))
                if len(found) > MANY:
                    stamp = self._stamp(hollow, faint, ratio)
                    for x, y in (places[found] - STAMP / 2).tolist():
                        painter.drawPixmap(QPointF(x, y), stamp)
                else:
                    for x, y in places[found].tolist():
                        self._paint_dot(painter, QPointF(x, y), hollow, faint)
        painter.restore()

    def _paint_dot(self, painter: QPainter, place: QPointF, hollow: bool, faint: bool) -> None:
        full, other, ground = self._colours
        colour = QColor(other if hollow else full)
        colour.setAlpha(FAINT if faint else 255)
        painter.setPen(QPen(colour if hollow else ground, 1.4 if hollow else 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        painter.drawEllipse(place, RADIUS - 0.6 * hollow, RADIUS - 0.6 * hollow)

    def _stamp(self, hollow: bool, faint: bool, ratio: float) -> QPixmap:
        """One dot as a picture: many are drawn by it ten times as fast."""
        stamp = QPixmap(round(STAMP * ratio), round(STAMP * ratio))
        stamp.setDevicePixelRatio(ratio)
        stamp.fill(Qt.GlobalColor.transparent)
        inner = QPainter(stamp)
        inner.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._paint_dot(inner, QPointF(STAMP / 2, STAMP / 2), hollow, faint)
        inner.end()
        return stamp


class Layer:
    """What many lines look like together, painted once and shown again until `key` says they would look different."""

    def __init__(self) -> None:
        self._key: object = None
        self._picture = QPixmap()

    def paint(self, painter: QPainter, key: tuple[object, ...], draw: Callable[[QPainter], None]) -> None:
        """Paint by `draw`, in the pixels of the painter's device."""
        device = painter.device()
        size, ratio = QSize(device.width(), device.height()), device.devicePixelRatioF()
        wanted = (*key, size.width(), size.height(), ratio)
        if wanted != self._key:
            self._key = wanted
            self._picture = QPixmap(size * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._picture)
            draw(inner)
            inner.end()
        painter.drawPixmap(QPointF(0, 0), self._picture)


class Ring(_Item):
    """A ring about the trial that is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.place: tuple[float, float] | None = None
        self._colour = QColor("#000000")

    def dress(self, theme: Theme) -> None:
        self._colour = QColor(theme.negative)
        self.update()

    def mark(self, place: tuple[float, float] | None) -> None:
        self.place = place
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if self.place is None:
            return
        (centre,) = to_pixels(painter, np.array([self.place[0]]), np.array([self.place[1]])).tolist()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(self._colour, 2.5))
        painter.drawEllipse(QPointF(*centre), 2 * RADIUS, 2 * RADIUS)
        painter.restore()


class SearchPlot(Plot):
    """A plot over a search. Subclasses say where each trial lies by `_show_dots`, or paint in a way of their own."""

    maximum_rate = 4.0
    margins: ClassVar = (0.05, 0.06, 0.08, 0.08)
    chosen = Signal(object)  # number of a trial that was clicked, None for a click beside all
    brushed = Signal(str, object)  # name of an axis, range of places on it or None

    def __init__(self, themes: Themes, title: str, empty_text: str, parent: QWidget | None = None) -> None:
        super().__init__(themes, title, empty_text, parent)
        self.dots, self.ring = Dots(), Ring()
        self.rows: tuple[Row, ...] = NO_ROWS  # those that have a dot, in the order of the dots
        for z, item in ((5, self.dots), (20, self.ring)):
            item.setZValue(z)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self.canvas.box.clicked.connect(self._clicked)

    def show_search(self, shown: Shown | None) -> None:
        """Show a search at one moment, or that there is none."""
        if shown is None:
            self.clear()
        else:
            self.show_frame(shown)  # type: ignore[arg-type]  # it says what plots ask of a frame

    @property
    def shown(self) -> Shown | None:
        return self.frame  # type: ignore[return-value]

    def _show_dots(self, shown: Shown, rows: Sequence[Row], x: Floats, y: Floats) -> None:
        good = np.isfinite(x) & np.isfinite(y)
        self.rows = tuple(row for row, seen in zip(rows, good.tolist(), strict=True) if seen)
        hollow = np.array([row.state != "complete" for row in self.rows], dtype=bool)
        faint = np.array([shown.is_faint(row) for row in self.rows], dtype=bool)
        self.dots.show(x[good], y[good], hollow, faint)
        place = next((k for k, row in enumerate(self.rows) if row.number == shown.chosen), None)
        self.ring.mark(None if place is None else (float(self.dots.x[place]), float(self.dots.y[place])))

    def _dress(self, theme: Theme) -> None:
        self.dots.dress(theme)
        self.ring.dress(theme)

    def nearest(self, x: float, y: float) -> Row | None:
        """The trial whose dot is meant by a place of the plot."""
        if not len(self.dots.x):
            return None
        wide, tall = self.canvas.box.viewPixelSize()
        if not (wide and tall):
            return None
        off = np.hypot((self.dots.x - x) / wide, (self.dots.y - y) / tall)
        place = int(off.argmin())
        return self.rows[place] if off[place] <= REACH else None

    def _clicked(self, place: QPointF) -> None:
        row = self.nearest(place.x(), place.y())
        self.chosen.emit(None if row is None else row.number)

    def readout(self, x: float, y: float) -> str:
        row = self.nearest(x, y)
        return self.note_text() if row is None or self.shown is None else self.shown.told(row)

    def note_text(self) -> str:
        """The trial that is chosen; subclasses say more where there is none."""
        shown = self.shown
        row = shown.row(shown.chosen) if shown else None
        return shown.told(row) if shown and row else self._summary()

    def _summary(self) -> str:
        return ""

    def describe(self) -> str:
        return self.note_text()

    def extent(self) -> Extent | None:
        return extent_of(self.dots.x, self.dots.y)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[object]]]:
        shown = self.shown
        if shown is None:
            return (), []
        names = [dimension.name for dimension in shown.dimensions]
        rows = [
            [row.number, row.state, row.score, row.parameters, *(row.axes.get(name) for name in names)]
            for row in shown.results.rows
        ]
        return ("number", "state", shown.score, "parameters", *names), rows

    def _axis(self, side: str, dimension: Dimension) -> None:
        """Lay out an axis for what was varied."""
        axis = self.canvas.axes[side]
        axis.set_log(dimension.log)
        axis.set_names(dimension.names)

    def _fill_names(self, box: QComboBox, shown: Shown, at_first: int = 0) -> str:
        """Have a list offer what was varied; returns the name that is chosen in it."""
        names = [dimension.name for dimension in shown.dimensions]
        if [box.itemData(k) for k in range(box.count())] != names:
            before = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                for dimension in shown.dimensions:
                    box.addItem(dimension.label, dimension.name)
                place = box.findData(before)
                box.setCurrentIndex(place if place >= 0 else min(at_first, box.count() - 1))
        return box.currentData() or ""


def extent_of(x: Floats, y: Floats) -> Extent | None:
    """The span of finite points; None without any."""
    good = np.isfinite(x) & np.isfinite(y)
    if not good.any():
        return None
    x, y = x[good], y[good]
    return Extent(float(x.min()), float(x.max()), float(y.min()), float(y.max()))


def dimension_of(shown: Shown, name: str) -> Dimension | None:
    return next((dimension for dimension in shown.dimensions if dimension.name == name), None)


def on_log(values: Floats) -> bool:
    """Whether scores spread so far that only their order of size shows them apart."""
    good = values[np.isfinite(values)]
    return bool(len(good) and good.min() > 0 and good.max() / 20 > good.min())


def scored(values: Floats, log: bool) -> Floats:
    """Scores as places on an axis."""
    if not log:
        return values
    return np.array([math.log10(value) if value > 0 else math.nan for value in values.tolist()])
