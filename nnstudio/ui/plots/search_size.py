"""Score against size: what no smaller network beats, and the smallest within one standard error of the best."""

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ..text import tr
from ..theme import Theme, Themes, grouped
from .items import Curve, _Item, line_pen, to_pixels
from .legend import Entry
from .search_plot import SearchPlot, on_log, scored
from .search_shown import Shown, score_label


class _Choices(_Item):
    """A diamond about one trial and a square about another."""

    def __init__(self) -> None:
        super().__init__()
        self._best: tuple[float, float] | None = None
        self._simplest: tuple[float, float] | None = None
        self._colours = QColor("#000000"), QColor("#000000")

    def dress(self, theme: Theme) -> None:
        self._colours = QColor(theme.positive), QColor(theme.text)
        self.update()

    def show(self, best: tuple[float, float] | None, simplest: tuple[float, float] | None) -> None:
        self._best, self._simplest = best, simplest
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        painter_colours = zip((self._best, self._simplest), self._colours, (45.0, 0.0), strict=True)
        for place, colour, turn in painter_colours:
            if place is None:
                continue
            (centre,) = to_pixels(painter, np.array([place[0]]), np.array([place[1]])).tolist()
            painter.save()
            painter.resetTransform()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.translate(QPointF(*centre))
            painter.rotate(turn)
            painter.setPen(QPen(colour, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(-7, -7, 14, 14)
            painter.restore()


class SizePlot(SearchPlot):
    """Every trial by its parameters and its score, the Pareto front as a line."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Score and size"),
            tr("The score over the number of parameters stands here once a trial is done"), parent,
        )  # fmt: skip
        self._front, self._marks = Curve(), _Choices()
        for z, item in ((3, self._front), (8, self._marks)):
            item.setZValue(z)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._finish()

    def _draw(self, frame: object) -> None:
        shown: Shown = frame  # type: ignore[assignment]
        rows = shown.scored
        sizes = np.array([row.parameters for row in rows], dtype=np.float64)
        scores = np.array([row.score for row in rows], dtype=np.float64)
        wide, tall = on_log(sizes), on_log(scores) and shown.score == "loss"
        self.canvas.axes["bottom"].set_log(wide)
        self.canvas.axes["left"].set_log(tall)
        self._label(self.tr("parameters"), score_label(shown.score))
        self._show_dots(shown, rows, scored(sizes, wide), scored(scores, tall))
        results = shown.results
        steps = [(float(row.parameters), row.score) for row in results.front]
        # A step: until a larger network does better, the smaller one's score stands.
        x = np.repeat([step[0] for step in steps], 2)[1:]
        y = np.repeat([step[1] for step in steps], 2)[:-1]
        self._front.set_data(scored(x, wide), scored(y, tall))
        best, simplest = results.best, results.simplest
        if best is None or simplest is best or not math.isfinite(best.error):
            simplest = None
        marks = [
            None if row is None else (float(scored(np.array([float(row.parameters)]), wide)[0]),
                                      float(scored(np.array([row.score]), tall)[0]))
            for row in (best, simplest)
        ]  # fmt: skip
        self._marks.show(marks[0], marks[1])
        theme = self.theme
        entries = [Entry("line", theme.secondary, self.tr("no smaller one is better"), style=Qt.PenStyle.DashLine)]
        if best is not None:
            entries.append(Entry("d", theme.positive, self.tr("best"), hollow=True))
        if simplest is not None:
            entries.append(Entry("s", theme.text, self.tr("smallest within one standard error"), hollow=True))
        self.legend.set_entries(*entries)

    def _dress(self, theme: Theme) -> None:
        super()._dress(theme)
        self._front.set_pen(line_pen(theme.secondary, 1.4, Qt.PenStyle.DashLine))
        self._marks.dress(theme)

    def _summary(self) -> str:
        shown = self.shown
        results = shown.results if shown else None
        best, simplest = (results.best, results.simplest) if results else (None, None)
        if best is None or simplest is None:
            return ""
        if not math.isfinite(best.error):
            return self.tr("With folds the smallest network within one standard error of the best is marked too")
        if simplest is best:
            return self.tr("The best is also the smallest within one standard error")
        return self.tr("trial {0} with {1} parameters is within one standard error of the best").format(
            simplest.number, grouped(simplest.parameters)
        )
