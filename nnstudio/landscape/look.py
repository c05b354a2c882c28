"""What people choose to look at: a plane, an objective, a resolution."""

from dataclasses import dataclass
from typing import Literal, cast

import numpy as np
from numpy.typing import NDArray

from ..message import Message
from ..nn.parameters import Layout
from .objective import Objective, ObjectiveName, Wanted, always
from .plane import Normalisation, Plane, Vector

PlaneKind = Literal["pca", "weights", "random", "hessian", "points", "runs"]
PLANES: tuple[PlaneKind, ...] = ("pca", "weights", "random", "hessian", "points", "runs")
RESOLUTIONS = (17, 33, 65, 129)  # each holds every point of the one before, so finer ones are made of coarser ones


@dataclass(frozen=True)
class Look:
    """A choice of plane and objective; two looks are equal when they show the same.

    `pair` are the parameters of a "weights" plane, `seed` and `normalisation` belong to "random" directions. "points"
    is the plane through start, best and now, "runs" that through the ends of three runs.
    """

    kind: PlaneKind = "pca"
    pair: tuple[int, int] | None = None
    seed: int = 0
    normalisation: Normalisation = "filter"
    objective: ObjectiveName = "train"

    @property
    def follows_the_path(self) -> bool:
        """Whether the plane is laid through the path, so that bounds are too; else through the point of now."""
        return self.kind in ("pca", "weights", "points", "runs")


def parse_plane(text: str) -> Look:
    """The look that a command line names: a kind of plane, or "weights:I,J". Raises ValueError for anything else."""
    kind, colon, rest = text.partition(":")
    if kind == "weights" and colon:
        first, comma, second = rest.partition(",")
        if comma and all(number.isdecimal() and len(number) < 10 for number in (first, second)):
            return Look("weights", (int(first), int(second)))
    elif kind in PLANES and kind != "weights" and not colon:
        return Look(cast(PlaneKind, kind))
    raise ValueError(
        Message(
            "{text} is not a plane: use pca, random, hessian, points, runs or weights:I,J with two numbers", text=text
        )
    )


def lay(
    look: Look,
    layout: Layout,
    path: Vector,
    best: Vector,
    of: Objective,
    ends: tuple[NDArray[np.float64], ...] = (),
    wanted: Wanted = always,
) -> Plane:
    """The plane of a look, through a path (k, P) that ends at the parameters of now; `best` (P,) is its best point and
    `ends` (P,) where other runs ended. Raises ValueError, with what to do about it, where there is none, and
    `Cancelled` once it is not wanted."""
    now = path[-1]
    if look.kind == "weights":
        if look.pair is None:
            raise ValueError(Message("two weights: choose which ones"))
        return Plane.weights(now, *look.pair)
    if look.kind == "random":
        return Plane.random(layout, now, look.seed, look.normalisation)
    if look.kind == "hessian":
        from .curvature import Hessian

        return Plane.hessian(Hessian(of, now.astype(of.network.dtype)), wanted)
    if look.kind == "points":
        return _through_start_and_now(path, best)
    if look.kind == "runs":
        return _through_ends(path[0], now, ends)
    # The start of the path is the origin: it stays where it is while the plane follows the path.
    return Plane.pca(path).recentred(path[0])


def _through_start_and_now(path: Vector, best: Vector) -> Plane:
    """Start, now, and the best point; where that is one of the two, the point of the path farthest from their line."""
    start, now = path[0], path[-1]
    for middle, name in (
        (best, Message("towards the best point")),
        (_farthest(path), Message("towards the farthest point")),
    ):
        try:
            return _named(Plane.three_points(start, now, middle), (Message("from start to now"), name))
        except ValueError:
            continue
    raise ValueError(Message("start, best and now lie on one line: train a little further"))


def _through_ends(start: Vector, now: Vector, ends: tuple[NDArray[np.float64], ...]) -> Plane:
    """Through the ends of this run and the last two others, or of one other and the start of this one."""
    if not ends:
        raise ValueError(
            Message("the ends of runs: there is no other run of this network yet, so press Reset and train again")
        )
    others = (
        (Message("the run before"), ends[-1]),
        ((Message("the one before that"), ends[-2]) if len(ends) > 1 else (Message("its start"), start)),
    )
    plane = Plane.three_points(now, others[0][1], others[1][1])
    return _named(plane, (Message("from this run to the one before"), Message("towards {place}", place=others[1][0])))


def _farthest(path: Vector) -> Vector:
    along = path[-1] - path[0]
    moves = path - path[0]
    off = moves - np.outer(moves @ along, along) / max(float(along @ along), 1e-300)
    return path[int(np.argmax((off * off).sum(axis=1)))]


def _named(plane: Plane, labels: tuple[str, str]) -> Plane:
    return Plane(plane.kind, plane.centre, plane.first, plane.second, labels, plane.explained)
