"""How much of the scores' variance each varied value explains, as bars."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from ..text import tr
from ..theme import Theme, Themes, grouped, mix, percent, tabular
from .base import Extent
from .items import _Item, to_pixels
from .search_plot import SearchPlot
from .search_shown import Shown, label_of

THICK = 0.56  # of the room of a bar
ROOM = 44.0  # px right of the longest bar, for its number


class _Bars(_Item):
    """Horizontal bars from the top down, each with its number."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[float] = []
        self._colours = (QColor("#000000"),) * 2
        self._font = QFont()

    def dress(self, theme: Theme, font: QFont) -> None:
        self._colours, self._font = (QColor(mix(theme.plot, theme.train, 0.75)), QColor(theme.text)), font
        self.update()

    def show(self, values: list[float]) -> None:
        self.values = values
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        count = len(self.values)
        if not count:
            return
        rows = np.arange(count, dtype=np.float64)
        ends = to_pixels(painter, np.array(self.values), -rows).tolist()
        tops = to_pixels(painter, np.zeros(count), -rows + THICK / 2).tolist()
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        height = QFontMetricsF(self._font).height()
        for value, end, top in zip(self.values, ends, tops, strict=True):
            thick = 2 * (end[1] - top[1])
            painter.fillRect(QRectF(top[0], top[1], max(1.0, end[0] - top[0]), thick), self._colours[0])
            painter.setPen(self._colours[1])
            painter.drawText(QRectF(end[0] + 4, end[1] - height / 2, ROOM, height), percent(value))
        painter.restore()


class ImportancePlot(SearchPlot):
    """The importances a search's trials speak for, worked out beside the window."""

    margins = (0.0, 0.16, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Importance"),
            tr("How much each hyperparameter mattered stands here once four trials are done and differ"), parent,
        )  # fmt: skip
        self._bars = _Bars()
        self._bars.setZValue(4)
        self.canvas.box.addItem(self._bars, ignoreBounds=True)
        self.canvas.box.setMouseEnabled(False, False)
        self._names: tuple[str, ...] = ()
        self._finish()

    def _draw(self, frame: object) -> None:
        shown: Shown = frame  # type: ignore[assignment]
        self._names = tuple(shown.importances)
        self._bars.show(list(shown.importances.values()))
        axis = self.canvas.axes["left"]
        axis.set_names({-float(k): label_of(name) for k, name in enumerate(self._names)})
        metrics = QFontMetricsF(self.font())
        axis.setWidth(int(max((metrics.horizontalAdvance(label_of(name)) for name in self._names), default=40)) + 12)
        self._label(self.tr("share of the scores' variance"), "")

    def _dress(self, theme: Theme) -> None:
        super()._dress(theme)
        font = tabular(self.font())
        self._bars.dress(theme, font)

    def extent(self) -> Extent | None:
        if not self._names:
            return None
        return Extent(0.0, max(0.05, *self._bars.values), 0.5 - len(self._names), 0.5)

    def readout(self, x: float, y: float) -> str:
        place = round(-y)
        if not 0 <= place < len(self._names):
            return self.note_text()
        return self.tr("{0} explains {1} of the scores' variance").format(
            label_of(self._names[place]), percent(self._bars.values[place], 1)
        )

    def note_text(self) -> str:
        shown = self.shown
        if shown is None or not self._names:
            return ""
        complete = sum(row.state == "complete" for row in shown.results.rows)
        return self.tr("fANOVA over {0} complete trials; of many similar trials it says little").format(
            grouped(complete)
        )

    def table(self) -> tuple[tuple[str, ...], list[list[object]]]:
        return ("name", "importance"), [list(pair) for pair in zip(self._names, self._bars.values, strict=True)]
