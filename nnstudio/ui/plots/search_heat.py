"""Any two varied values at a time: the best score in each part of their plane, and the trials in it."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from ..text import tr
from ..theme import Theme, Themes, three_digits
from .base import Extent
from .contours import cividis
from .items import _Item, coloured, to_pixels
from .legend import Entry
from .search_plot import SearchPlot, dimension_of, on_log, scored
from .search_shown import Dimension, Shown, places, score_label

Floats = NDArray[np.float64]
MOST_CELLS = 12  # along a side


class _Cells(_Item):
    """Cells of one colour each; those without a trial show the ground."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels: NDArray[np.uint8] | None = None
        self._x = self._y = (0.0, 1.0)

    def show(self, pixels: NDArray[np.uint8] | None, x: tuple[float, float], y: tuple[float, float]) -> None:
        self._pixels, self._x, self._y = None if pixels is None else np.ascontiguousarray(pixels), x, y
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if self._pixels is None:
            return
        corners = to_pixels(painter, np.array(self._x), np.array([self._y[1], self._y[0]]))
        painter.save()
        painter.resetTransform()
        rows, columns = self._pixels.shape[:2]
        image = QImage(self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        (left, top), (right, bottom) = corners.tolist()
        painter.drawImage(QRectF(left, top, right - left, bottom - top), image)
        painter.restore()


class HeatPlot(SearchPlot):
    """Two varied values, chosen in two lists."""

    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Heat map"),
            tr("The best score over two hyperparameters stands here where a search varies two or more"), parent,
        )  # fmt: skip
        self._cells = _Cells()
        self._cells.setZValue(1)
        self.canvas.box.addItem(self._cells, ignoreBounds=True)
        self._extent: Extent | None = None
        self._across = self.choice("across", [], self.tr("Across"), self.tr("What lies from left to right."))
        self._up = self.choice("up", [], self.tr("Up"), self.tr("What lies from bottom to top."))
        for box, name in ((self._across, "across"), (self._up, "up")):
            box.setObjectName(f"search.heat.{name}")
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(lambda _index: (self.redraw(), self.fit()))
            self.second_row.addWidget(box, 1)
        self._finish()

    def _draw(self, frame: object) -> None:
        shown: Shown = frame  # type: ignore[assignment]
        across = dimension_of(shown, self._fill_names(self._across, shown))
        up = dimension_of(shown, self._fill_names(self._up, shown, at_first=1))
        self._extent = None
        rows = shown.scored
        if across is None or up is None or across is up or not rows:
            self._cells.show(None, (0, 1), (0, 1))
            self._show_dots(shown, (), np.empty(0), np.empty(0))
            self.legend.set_entries()
            return
        x, y = places(across, rows), places(up, rows)
        scores = np.array([row.score for row in rows], dtype=np.float64)
        log = on_log(scores) and shown.score == "loss"
        heights = scored(scores, log)
        edges = _edges(across, x), _edges(up, y)
        best = _best(x, y, heights, edges, shown.results.maximize)
        low, high = float(np.nanmin(heights)), float(np.nanmax(heights))
        # Good is bright, whichever way the score counts.
        table = cividis() if shown.results.maximize else cividis()[::-1]
        pixels = coloured(best, table, low, high if high > low else low + 1)
        pixels[~np.isfinite(best)] = 0
        self._cells.show(pixels[::-1], (edges[0][0], edges[0][-1]), (edges[1][0], edges[1][-1]))
        self._extent = Extent(float(edges[0][0]), float(edges[0][-1]), float(edges[1][0]), float(edges[1][-1]))
        self._axis("bottom", across)
        self._axis("left", up)
        self._label(across.label, up.label)
        self._show_dots(shown, rows, x, y)
        ends = (10**low, 10**high) if log else (low, high)
        score = score_label(shown.score)
        self.legend.set_entries(
            Entry("scale", "", f"{score} {three_digits(ends[0])}", three_digits(ends[1]), table=table)
        )

    def _dress(self, theme: Theme) -> None:
        super()._dress(theme)
        # The ground is coloured by the scores: dots in ink and paper stand out from all of it.
        self.dots.dress_in(QColor("#16181C"), QColor("#16181C"), QColor("#FFFFFF"))

    def extent(self) -> Extent | None:
        return self._extent

    def _summary(self) -> str:
        return self.tr("each cell in the colour of its best trial")


def _edges(dimension: Dimension, at: Floats) -> Floats:
    """Where cells begin and end along an axis: one for each choice or whole number, else as many as are of use."""
    good = at[np.isfinite(at)]
    if dimension.choices:
        return np.arange(len(dimension.choices) + 1) - 0.5
    values = np.unique(good)
    if len(values) <= 1:
        middle = float(values[0]) if len(values) else 0.0
        return np.array([middle - 0.5, middle + 0.5])
    steps = np.diff(values)
    if len(values) <= MOST_CELLS and steps.max() < 1.5 * steps.min():
        half = float(steps.mean()) / 2
        return np.concatenate([values - half, [values[-1] + half]])
    count = int(min(MOST_CELLS, max(4, math.sqrt(len(good)))))
    return np.linspace(values[0], values[-1], count + 1)


def _best(x: Floats, y: Floats, scores: Floats, edges: tuple[Floats, Floats], maximize: bool) -> Floats:
    """The best score in each cell (rows, columns), NaN where there is none."""
    columns, rows = (len(edge) - 1 for edge in edges)
    found = np.full((rows, columns), math.nan)
    for one, other, score in zip(x.tolist(), y.tolist(), scores.tolist(), strict=True):
        if not all(math.isfinite(number) for number in (one, other, score)):
            continue
        column, row = (
            min(max(int(np.searchsorted(edge, at, side="right")) - 1, 0), len(edge) - 2)
            for edge, at in zip(edges, (one, other), strict=True)
        )
        before = found[row, column]
        found[row, column] = score if math.isnan(before) else max(before, score) if maximize else min(before, score)
    return found
