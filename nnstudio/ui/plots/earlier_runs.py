"""The paths of runs that were left, so that the next one can be compared with them on the same surface."""

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...landscape.survey import thinned
from ...nn.parameters import Layout
from ...run.mailbox import Frame

MOST = 8
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
        if frame.update == 0 or len(frame.parameters) > LARGEST or not np.isfinite(frame.parameters).all():
            return
        path, updates = thinned(frame.history.trail, frame.history.trail_updates, frame.parameters, frame.update)
        self._runs[frame.run] = EarlierRun(frame.run, path, updates, frame.network.layout)
        self._runs.move_to_end(frame.run)
        while len(self._runs) > MOST:
            self._runs.popitem(last=False)

    def clear(self) -> None:
        self._runs.clear()

    def beside(self, frame: Frame) -> list[EarlierRun]:
        """The runs whose parameters mean the same as those of a frame's run, the latest last."""
        mine = frame.network.layout
        return [
            kept for kept in self._runs.values()
            if kept.run != frame.run and kept.layout.widths == mine.widths and kept.layout.size == mine.size
            and [b.sources for b in kept.layout.blocks] == [b.sources for b in mine.blocks]
        ]  # fmt: skip
