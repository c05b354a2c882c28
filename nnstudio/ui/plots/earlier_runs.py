"""The paths of runs that were left, so that the next one can be compared with them on the same surface."""

import math
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap, QTransform

from ...landscape.look import ObjectiveName
from ...landscape.plane import Plane
from ...landscape.survey import thinned
from ...run.mailbox import Frame, Other
from ..theme import Theme
from .items import PathItem, _Item
from .path_reader import surface_of

MOST = 11
EVERY_S = 0.25  # between two drawings of a run that trains along
POINTS = 120  # of a path: what is drawn beside another is drawn thinly
LARGEST = 20_000  # parameters: the path of a larger network is not worth its memory


@dataclass(frozen=True, eq=False)
class EarlierRun:
    """A run's number, its path (k, P), the updates of its points (k,), whose surface it lies on (see `surface_of`), and
    the penalties of its layers."""

    run: int
    path: NDArray[np.float64]
    updates: NDArray[np.int64]
    surface: tuple[Any, ...]
    penalties: tuple[tuple[float, float], ...]
    kept_at: float = 0.0  # time.monotonic()

    @property
    def end(self) -> NDArray[np.float64]:
        return self.path[-1]


class EarlierRuns:
    """The last few runs of the window, the oldest first."""

    def __init__(self) -> None:
        self._runs: OrderedDict[int, EarlierRun] = OrderedDict()
        self._gone: set[int] = set()
        self.first = 0  # runs of a lower number are set aside: they belong to work that a lesson has taken the place of

    def keep(self, frame: Frame) -> None:
        """Remember a run as it was when it was left; one that never moved leaves no path."""
        self._keep(frame.run, frame)

    def _keep(self, run: int, of: Frame | Other) -> None:
        if run in self._gone or of.update == 0 or len(of.parameters) > LARGEST or not np.isfinite(of.parameters).all():
            return
        path, updates = thinned(of.history.trail, of.history.trail_updates, of.parameters, of.update, POINTS)
        self._runs[run] = EarlierRun(run, path, updates, surface_of(of), _penalties_of(of), time.monotonic())
        self._runs.move_to_end(run)
        while len(self._runs) > MOST:
            self._runs.popitem(last=False)

    def clear(self) -> None:
        self._runs.clear()

    def forget(self, run: int) -> None:
        """Never draw a run again; its last frame may still be on show."""
        self._gone.add(run)
        self._runs.pop(run, None)

    def beside(self, frame: Frame, objective: ObjectiveName = "train") -> list[EarlierRun]:
        """The runs whose paths lie on the surface of a frame's run, the latest last: those of the same data, loss and
        network, and of the same penalties where the surface has them. What the frame itself knows of other runs is
        newer than what was kept; while they train it is not taken up every time."""
        recent = time.monotonic() - EVERY_S if frame.state == "running" else math.inf
        for other in frame.others:
            known = self._runs.get(other.run)
            if other.update > 0 and (known is None or (known.updates[-1] != other.update and known.kept_at < recent)):
                self._keep(other.run, other)
        hidden = {other.run for other in frame.others if other.hidden}
        hidden |= {run for run in self._runs if run < self.first}
        runs = [kept for kept in self._runs.values() if kept.run != frame.run and kept.run not in hidden]
        if not runs:
            return []
        surface, penalties = surface_of(frame), _penalties_of(frame)
        return [
            kept for kept in runs
            if kept.surface == surface and (objective != "penalised" or kept.penalties == penalties)
        ]  # fmt: skip

    def ends(self, frame: Frame, objective: ObjectiveName) -> tuple[NDArray[np.float64], ...]:
        """Where these runs are."""
        return tuple(run.end for run in self.beside(frame, objective))


def _penalties_of(run: Frame | Other) -> tuple[tuple[float, float], ...]:
    return tuple((layer.l1, layer.l2) for layer in run.experiment.model.layers)


class EarlierPaths:
    """Their paths on the plane that is shown, each projected again only when it or the plane has changed."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._bundle = Bundle()
        self._bundle.setZValue(4)
        box.addItem(self._bundle, ignoreBounds=True)
        self._items: list[PathItem] = []
        self._drawn: list[tuple[Any, ...]] = []
        self.shown: list[int] = []

    def show(self, runs: Sequence[EarlierRun], plane: Plane | None, theme: Theme) -> None:
        """Show these runs, and no others; none where there is no plane yet."""
        runs = runs if plane is not None else []
        while len(self._items) < len(runs):
            self._items.append(PathItem(plain=True))
            self._drawn.append(())
        self.shown = [run.run for run in runs]
        changed = len(runs) != len(self._bundle.paths)
        for k, run in enumerate(runs):
            now = (run, plane, theme)
            if plane is not None and not _same(self._drawn[k], now):
                self._items[k].set_run(*theme.run_colour(run.run - 1))
                self._items[k].set_points(plane.project(run.path))
                self._drawn[k], changed = now, True
        if changed:
            self._bundle.show(self._items[: len(runs)])


class Bundle(_Item):
    """Paths that are painted together and kept as a picture, for what lies above and below changes far more often."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: Sequence[PathItem] = ()
        self._kept: tuple[QTransform, QSize, QPixmap] | None = None

    def show(self, paths: Sequence[PathItem]) -> None:
        self.paths, self._kept = tuple(paths), None
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if not self.paths:
            return
        engine, device = painter.paintEngine(), painter.device()
        if engine is None or engine.type() != QPaintEngine.Type.Raster:
            self._paint_paths(painter)
            return
        ratio, size = device.devicePixelRatio(), QSize(device.width(), device.height())
        if self._kept is None or self._kept[0] != painter.transform() or self._kept[1] != size:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            own = QPainter(picture)
            own.setTransform(painter.transform())
            self._paint_paths(own)
            own.end()
            self._kept = QTransform(painter.transform()), size, picture
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._kept[2])
        painter.restore()

    def _paint_paths(self, painter: QPainter) -> None:
        for path in self.paths:
            path.paint(painter)


def _same(before: tuple[Any, ...], now: tuple[Any, ...]) -> bool:
    return len(before) == len(now) and all(a is b for a, b in zip(before, now, strict=True))
