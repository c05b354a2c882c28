"""What is known of single points of the surface: the recorded path on the plane, and true losses beside the plane's."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...landscape import Survey
from ...landscape.objective import Objective, ObjectiveName, objective
from ...landscape.survey import SAMPLES
from ...run.mailbox import Frame, Other
from ..text import tr
from ..theme import grouped, percent
from .base import short

COSTLY = 5_000_000  # samples times parameters: of more than that, only the surface's thread asks for losses
Floats = NDArray[np.float64]


class PathReader:
    """Remembers what it has projected and which samples it has prepared, so that asking again costs little."""

    def __init__(self) -> None:
        self._path = np.empty((0, 2))
        self._seen: tuple[Any, int] = (None, 0)
        self._asked: tuple[tuple[Any, ...], Objective] | None = None

    def forget_plane(self) -> None:
        """Another plane: everything has to be projected anew."""
        self._seen = (None, 0)

    def projected(self, frame: Frame, made: Survey) -> Floats:
        """The path on the plane (k, 2); only what came since the last frame is projected."""
        trail = frame.history.trail
        source, done = self._seen
        base = trail.base if trail.base is not None else trail
        if source is not base or done > len(trail):
            self._path, done = np.empty((0, 2)), 0
        if len(trail) > done:
            self._path = np.concatenate([self._path[:done], made.plane.project(trail[done:])])
        self._seen = (base, len(trail))
        return self._path[: len(trail)]

    def objective(self, frame: Frame, name: ObjectiveName) -> Objective:
        """The function that is drawn, for single points."""
        key = (frame.network, frame.data, name, frame.experiment.training.class_weight)
        if self._asked is None or self._asked[0] != key:
            self._asked = key, objective(frame.network, frame.data, name, key[3] == "balanced", SAMPLES)
        return self._asked[1]

    def losses_now(self, frame: Frame, made: Survey, image: Floats) -> tuple[float, float]:
        """The true loss now, and that of its `image` (1, P) on the plane; of large networks those of the survey."""
        if len(made.objective.x) * len(frame.parameters) > COSTLY:
            return float(made.path.true[-1]), float(made.path.on_plane[-1])
        of = self.objective(frame, made.request.look.objective)
        true, on_plane = of.at(np.concatenate([frame.parameters[None].astype(np.float64), image]))
        return float(true), float(on_plane)

    def nearest(self, frame: Frame, made: Survey, place: tuple[float, float], scale: Floats, near: float) -> int | None:
        """The point of the recorded path within `near` pixels of a place; `scale` (2,) is pixels to a unit."""
        points = self.projected(frame, made)
        if not len(points):
            return None
        off = np.hypot(*((points - place) * scale).T)
        best = int(np.nanargmin(off))
        return best if off[best] <= near else None

    def told_of(self, frame: Frame, made: Survey, index: int) -> str:
        """What there is to say of a point of the recorded path."""
        there = frame.history.trail[index][None]
        of = self.objective(frame, made.request.look.objective)
        true, on_plane = of.at(np.concatenate([there, made.plane.points(made.plane.project(there))]))
        return told(int(frame.history.trail_updates[index]), true, on_plane)


def told(update: int, true: float, on_plane: float) -> str:
    """A point of the path in words: its update, its true loss, and the plane's."""
    off = (on_plane - true) / max(abs(true), 1e-12)
    return tr("update {0}: true loss {1}, on the plane {2} ({3})").format(
        grouped(update), short(true), short(on_plane), ("+" if off >= 0 else "") + percent(off).replace("-", "−")
    )


def surface_of(run: Frame | Other) -> tuple[Any, ...]:
    """What the loss as a function of the parameters depends on: runs that have it in common share a surface."""
    network, layout, training = run.network, run.network.layout, run.experiment.training
    return (
        layout.widths, layout.size, tuple(block.sources for block in layout.blocks),
        tuple(layer.activation for layer in network.model.layers), network.loss_name, network.coding,
        training.class_weight, run.experiment.data,
    )  # fmt: skip


def same_shape(before: Frame | None, after: Frame) -> bool:
    """Whether parameters of the one frame mean the same in the other."""
    if before is None or len(before.parameters) != len(after.parameters):
        return False
    return before.network.layout.widths == after.network.layout.widths


def most_moved(frame: Frame) -> tuple[int, int]:
    """The two weights that training has moved most; the first two before it moved any."""
    trail = frame.history.trail
    moved = np.abs(np.asarray(frame.parameters, dtype=np.float64) - trail[0]) if len(trail) else np.zeros(2)
    moved = np.where(frame.network.layout.weight_mask(), moved, -1.0) if len(moved) > 2 else moved
    first, second = np.sort(np.argsort(-moved, kind="stable")[:2]).tolist()
    return first, second
