"""The score over one varied value: every trial a dot."""

import numpy as np
from PySide6.QtWidgets import QWidget

from ..text import tr
from ..theme import Themes, three_digits
from .legend import Entry
from .search_plot import SearchPlot, dimension_of, on_log, scored
from .search_shown import Shown, places, score_label

SPREAD = 0.12  # of the room between two choices, over which their dots are strewn


class SlicesPlot(SearchPlot):
    """One varied value at a time, chosen in the list."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Slices"),
            tr("The score of every trial over one hyperparameter stands here once a trial is done"), parent,
        )  # fmt: skip
        self._what = self.choice("over", [], self.tr("Hyperparameter"), self.tr("What the scores are drawn over."))
        self._what.setObjectName("search.slices.name")
        self._what.activated.connect(lambda _index: self._turned())
        self.header.insertWidget(1, self._what)
        self._finish()

    def _turned(self) -> None:
        self.redraw()
        self.fit()

    def _draw(self, frame: object) -> None:
        shown: Shown = frame  # type: ignore[assignment]
        dimension = dimension_of(shown, self._fill_names(self._what, shown))
        if dimension is None:
            return
        rows = shown.scored
        x = places(dimension, rows)
        if dimension.choices:
            # Equal values would hide each other; each trial keeps its place by its number.
            x = x + SPREAD * (2 * np.array([(row.number * 0.618034) % 1 for row in rows]) - 1)
        scores = np.array([row.score for row in rows], dtype=np.float64)
        log = on_log(scores) and shown.score == "loss"
        self._axis("bottom", dimension)
        self.canvas.axes["left"].set_log(log)
        self._label(dimension.label, score_label(shown.score))
        self._show_dots(shown, rows, x, scored(scores, log))
        entries = [Entry("o", self.theme.train, self.tr("trained to the end"))]
        if any(row.state == "pruned" for row in rows):
            entries.append(Entry("o", self.theme.secondary, self.tr("pruned"), hollow=True))
        self.legend.set_entries(*entries)

    def _summary(self) -> str:
        shown = self.shown
        best = shown.results.best if shown else None
        dimension = dimension_of(shown, self._what.currentData() or "") if shown else None
        if best is None or dimension is None:
            return ""
        value = dimension.text(best.axes.get(dimension.name))
        return self.tr("best {0} at {1}").format(three_digits(best.score), value)
