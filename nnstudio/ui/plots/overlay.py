"""All runs in one plot, each in its colour."""

from collections.abc import Callable, Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from ...run.mailbox import Frame
from ..runs_model import tame
from ..text import tr
from ..theme import Theme, Themes
from .base import Extent, Plot
from .drawings import Drawing, Run, Scene

Make = Callable[[pg.ViewBox, bool], Drawing]  # into a box, and whether as the first one there


class OverlayPlot(Plot):
    """Shows the runs it is given in one kind of picture. The page that holds it says which and when."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, tr("Runs overlaid"), tr("Press Space to train; the runs will be drawn here"), parent)
        self.drawings: dict[int, Drawing] = {}
        self._make: Make | None = None
        self._axes, self._words = ("", ""), ""
        self._finish()
        self.header_bar.hide()

    def draw_as(
        self,
        make: Make,
        axes: tuple[str, str],
        logs: tuple[bool, bool],
        names: dict[float, str] | None,
        locked: bool,
        words: str,
    ) -> None:
        """Draw another kind of picture from now on; `words` say which."""
        self.forget()
        self._make, self._axes, self._words = make, axes, words
        for side, log in zip(("bottom", "left"), logs, strict=True):
            self.canvas.axes[side].set_log(log)
        self.canvas.axes["left"].set_names(names)
        self.canvas.box.setAspectLocked(locked)
        self._label(*axes)
        self._following, self._followed = True, None

    def forget(self) -> None:
        for drawing in self.drawings.values():
            drawing.clear()
        self.drawings.clear()

    def show_runs(self, frame: Frame, runs: Sequence[Run], scene: Scene) -> None:
        """Draw these runs as they are now; those that have not changed stay as they are."""
        if self._make is None:
            return
        numbers = [run.run for run in runs]
        # The first one draws what is there once.
        if self.drawings and next(iter(self.drawings)) not in numbers[:1]:
            self.forget()
        for gone in set(self.drawings) - set(numbers):
            self.drawings.pop(gone).clear()
        for run in runs:
            if run.run not in self.drawings:
                self.drawings[run.run] = self._make(self.canvas.box, not self.drawings)
            self.drawings[run.run].show(run, scene)
        self._frame = frame
        self._after_drawing()

    def _draw(self, frame: Frame) -> None:
        """What is drawn comes through `show_runs`."""

    def _dress(self, theme: Theme) -> None:
        self._label(*self._axes)

    def extent(self) -> Extent | None:
        drawn = {drawing.run: drawing for drawing in self.drawings.values() if drawing.run is not None}
        return union([drawn[run].extent() for run in tame(list(drawn))])

    def readout(self, x: float, y: float) -> str:
        said = [(run, drawing.readout(x, y)) for run, drawing in self.drawings.items()]
        return " · ".join(self.tr("run {0}: {1}").format(run, text) for run, text in said[:3] if text)

    def note_text(self) -> str:
        return self._words

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        return table_of(self.drawings)

    def describe(self) -> str:
        return self.tr("{0}: {1} runs in one plot.").format(self._words, len(self.drawings))


def table_of(drawings: dict[int, Drawing]) -> tuple[Sequence[str], list[list[Any]]]:
    """The numbers of all drawings, each row with the number of its run."""
    header: Sequence[str] = ()
    rows: list[list[Any]] = []
    for run, drawing in drawings.items():
        names, numbers = drawing.table()
        # Runs of classes and of numbers have other scores.
        pairs = zip(header, names, strict=len(header) == len(names))
        header = tuple(a if a == b else f"{a} or {b}" for a, b in pairs) if header else names
        rows += [[run, *row] for row in numbers]
    return ("run", *header), rows


def union(extents: Sequence[Extent | None]) -> Extent | None:
    """What holds all of them."""
    there = [extent for extent in extents if extent is not None]
    if not there:
        return None
    left, right, bottom, top = zip(*there, strict=True)
    return Extent(min(left), max(right), min(bottom), max(top))
