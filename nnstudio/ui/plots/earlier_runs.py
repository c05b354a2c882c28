"""The paths of runs that were left, so that the next one can be compared with them on the same surface."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray

from ...landscape.plane import Plane
from ...landscape.survey import thinned
from ...nn.parameters import Layout
from ...run.mailbox import Frame, Other
from ..theme import Theme
from .items import PathItem

MOST = 11
POINTS = 120  # of a path: what is drawn beside another is drawn thinly
LARGEST = 20_000  # parameters: the path of a larger network is not worth its memory


@dataclass(frozen=True, eq=False)
class EarlierRun:
    """A run's number, its path (k, P), the updates of its points (k,), and the layout they belong to."""

    run: int
    path: NDArray[np.float64]
    updates: NDArray[np.int64]
    layout: Layout

    @property
    def end(self) -> NDArray[np.float64]:
        return self.path[-1]


class EarlierRuns:
    """The last few runs of the window, the oldest first."""

    def __init__(self) -> None:
        self._runs: OrderedDict[int, EarlierRun] = OrderedDict()

    def keep(self, frame: Frame) -> None:
        """Remember a run as it was when it was left; one that never moved leaves no path."""
        self._keep(frame.run, frame)

    def _keep(self, run: int, of: Frame | Other) -> None:
        if of.update == 0 or len(of.parameters) > LARGEST or not np.isfinite(of.parameters).all():
            return
        path, updates = thinned(of.history.trail, of.history.trail_updates, of.parameters, of.update, POINTS)
        self._runs[run] = EarlierRun(run, path, updates, of.network.layout)
        self._runs.move_to_end(run)
        while len(self._runs) > MOST:
            self._runs.popitem(last=False)

    def clear(self) -> None:
        self._runs.clear()

    def beside(self, frame: Frame) -> list[EarlierRun]:
        """The runs whose parameters mean the same as those of a frame's run, the latest last. What the frame itself
        knows of other runs is newer than what was kept."""
        for other in frame.others:
            known = self._runs.get(other.run)
            if other.update > 0 and (known is None or known.updates[-1] != other.update):
                self._keep(other.run, other)
        mine, hidden = frame.network.layout, {other.run for other in frame.others if other.hidden}
        return [
            kept for kept in self._runs.values()
            if kept.run != frame.run and kept.run not in hidden
            and kept.layout.widths == mine.widths and kept.layout.size == mine.size
            and [b.sources for b in kept.layout.blocks] == [b.sources for b in mine.blocks]
        ]  # fmt: skip


class EarlierPaths:
    """Their paths on the plane that is shown, each projected again only when it or the plane has changed."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._box = box
        self._items: list[PathItem] = []
        self._drawn: list[tuple[EarlierRun, Plane] | None] = []
        self.shown: list[int] = []

    def show(self, runs: Sequence[EarlierRun], plane: Plane | None, theme: Theme) -> None:
        """Show these runs, and no others; none where there is no plane yet."""
        runs = runs if plane is not None else []
        while len(self._items) < len(runs):
            item = PathItem(plain=True)
            item.setZValue(4)
            self._items.append(item)
            self._drawn.append(None)
            self._box.addItem(item, ignoreBounds=True)
        self.shown = [run.run for run in runs]
        for k, run in enumerate(runs):
            self._items[k].set_run(*theme.run_colour(run.run - 1))
            drawn = self._drawn[k]
            if plane is not None and (drawn is None or drawn[0] is not run or drawn[1] is not plane):
                self._items[k].set_points(plane.project(run.path))
                self._drawn[k] = run, plane
        for k, item in enumerate(self._items):
            item.setVisible(k < len(runs))
