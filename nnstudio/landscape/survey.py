"""One look at the landscape around a training: which plane, which part of it, and the losses there.

A `Request` holds all that is needed and changes no more, so a thread of its own may answer it.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..data import Prepared
from ..nn.network import Network
from .look import Look, lay
from .objective import OBJECTIVES, Objective, ObjectiveName, Wanted, always, objective, trained_by
from .plane import Plane, Vector
from .refine import Bounds as Bounds
from .refine import Cache, content, refine, values_over
from .surface import Surface

if TYPE_CHECKING:
    from ..nn.trainer import Trainer

SAMPLES = 500  # of the part looked at, the first by the data's order
PATH_POINTS = 256  # of the path that the principal axes are laid through
PATH_NUMBERS = 4_000_000  # parameters of all those points together
FEW = 3  # points of a path that has just begun, which give no plane: the one before stays
MARGIN = 0.25  # of the path's span, shown on every side of it
SLIM = 0.35  # the narrower side of the plane shows at least this part of the wider one
SLICE_POINTS = 201
SLICE = (-0.5, 1.5)  # of the way from start to now


@dataclass(frozen=True, eq=False)
class Request:
    """What to look at: `look`, from where a training stands.

    `trail` (t, P) was recorded at `trail_updates` (t,). `view` are bounds the user chose, else they follow from the
    path. `before` is the last survey of the same look; what it shows is kept in place as far as possible. `ends` (P,)
    are where other runs of this network ended, `balanced` weighs the classes. Points of the plane beside the path are
    looked at `resolution` a side.
    """

    network: Network
    data: Prepared
    trail: NDArray[Any]
    trail_updates: NDArray[np.int64]
    parameters: Array
    update: int
    look: Look
    view: Bounds | None
    before: "Survey | None"
    resolution: int
    ends: tuple[NDArray[np.float64], ...] = ()
    balanced: bool = False

    @classmethod
    def of(cls, trainer: "Trainer", look: Look, resolution: int, ends: tuple[NDArray[Any], ...] = ()) -> "Request":
        """What a trainer's surface is now."""
        history, balanced = trainer.history.view(), trainer.experiment.training.class_weight == "balanced"
        return cls(
            trainer.network, trainer.data, history.trail, history.trail_updates, trainer.parameters, trainer.update,
            look, None, None, resolution, ends, balanced,
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class PathLosses:
    """The objective at points of the path (k,) and at their images on the plane (k,), by update (k,): how far the
    picture can be trusted."""

    updates: NDArray[np.int64]
    true: NDArray[np.float64]
    on_plane: NDArray[np.float64]
    points: NDArray[np.float64]  # (k, 2), on the plane

    @property
    def error(self) -> NDArray[np.float64]:
        """The plane's loss above (or below) the true one, as a part of the true one."""
        with np.errstate(invalid="ignore", over="ignore"):
            return (self.on_plane - self.true) / np.maximum(np.abs(self.true), 1e-12)


@dataclass(frozen=True, eq=False)
class Slice:
    """The loss along the straight line from the start (0) to now (1) (Goodfellow et al. 2015): places (k,), and by
    name of the objective its values (k,)."""

    places: NDArray[np.float64]
    losses: dict[str, NDArray[np.float64]]


@dataclass(frozen=True, eq=False)
class Survey:
    """The answer: the surface, the bounds looked at, and the share of the path's motion that lies in the plane (NaN for
    a path that has not moved). `objective` says what was averaged over which samples; `seconds` is what it took,
    `done` the part of it that is done, below 1 only in what is reported on the way."""

    request: Request
    surface: Surface
    bounds: Bounds
    share: float
    objective: Objective
    path: PathLosses
    slice: Slice | None
    seconds: float
    done: float = 1.0

    @property
    def plane(self) -> Plane:
        return self.surface.plane

    @property
    def resolution(self) -> int:
        return len(self.surface.first)

    def current_for(self, parameters: Array) -> bool:
        """Whether the plane was laid through just these parameters."""
        return np.array_equal(self.request.parameters, parameters)


def survey(
    request: Request,
    wanted: Wanted = always,
    report: Callable[["Survey"], None] = lambda _: None,
    cache: Cache | None = None,
    report_every: float = 0.15,
    sliced: bool = False,
) -> Survey:
    """Answer a request; raises `Cancelled` once it is not wanted any more, ValueError where its plane does not exist.

    `report` hears of coarser answers on the way, where they take longer than `report_every` seconds. `cache` keeps
    surfaces. `sliced` adds the slice from start to now.
    """
    begun = time.perf_counter()
    of = _objective(request)
    path, updates = thinned(request.trail, request.trail_updates, request.parameters, request.update)
    true = of.at(path, wanted)
    best = path[int(np.nanargmin(np.where(np.isfinite(true), true, np.inf)))] if len(true) else path[-1]
    plane = _plane(request, path, best, of, wanted)
    bounds = request.view or bounds_for(request, plane, path)
    places = plane.project(path)
    losses = PathLosses(updates, true, values_over(of, plane, places, wanted), places)
    cut = _slice(request, path[0], wanted) if sliced else None
    answer: Survey | None = None
    said = begun

    def progress(done: float) -> None:
        nonlocal said
        now = time.perf_counter()
        if answer is not None and now - said >= report_every:
            said = now
            report(replace(answer, seconds=now - begun, done=done))

    key = content(of, plane, bounds) if cache is not None else b""
    known = cache.get(key) if cache is not None else None
    if known is not None and len(known.first) >= request.resolution:
        levels = iter([known if len(known.first) == request.resolution else known.coarser(request.resolution)])
    else:
        levels = refine(of, plane, bounds, request.resolution, wanted, progress, known)
    if known is not None:
        answer = Survey(request, known, bounds, plane.share(path), of, losses, cut, 0.0, 0.0)
    for made in levels:
        seconds = time.perf_counter() - begun
        answer = Survey(request, made, bounds, plane.share(path), of, losses, cut, seconds)
        if cache is not None:
            cache.put(key, made)
        done = (len(made.first) / request.resolution) ** 2
        if done < 1:
            progress(done)
    assert answer is not None
    return answer


def _objective(request: Request) -> Objective:
    return objective(request.network, request.data, request.look.objective, request.balanced, SAMPLES)


def bounds_for(request: Request, plane: Plane, path: Vector) -> Bounds:
    """Bounds about the path, or about the point of now where the plane's directions are not the path's."""
    if request.look.kind == "random":
        return -1.0, 1.0, -1.0, 1.0
    if request.look.kind == "hessian":
        reach = max(0.5 * float(np.linalg.norm(path[-1] - path[0])), 0.05 * float(np.linalg.norm(path[-1])), 1e-3)
        return -reach, reach, -reach, reach
    ground = request.network.ground
    if ground is not None and request.look.kind == "weights":
        corners = np.array(ground.seen).reshape(2, 2).T
        reached = np.concatenate([plane.project(path), corners])
        left, bottom = reached.min(axis=0).tolist()
        right, top = reached.max(axis=0).tolist()
        return left, right, bottom, top
    seen = np.concatenate([path, *(end[None] for end in request.ends[-2:])]) if request.look.kind == "runs" else path
    return around(plane.project(seen), request.before.bounds if request.before is not None else None)


def samples(network: Network, data: Prepared) -> tuple[Array, Array]:
    """The inputs and targets that surfaces average over: the first of the training part."""
    train = data.train
    return train.x[:SAMPLES].astype(network.dtype), network.targets(train.y[:SAMPLES])


def thinned(
    trail: NDArray[Any], updates: NDArray[np.int64], parameters: Array, update: int, points: int = PATH_POINTS
) -> tuple[Vector, NDArray[np.int64]]:
    """A path of at most about `points` points (k, P), from its first to the parameters of now, with its updates
    (k,)."""
    most = max(8, min(points, PATH_NUMBERS // max(1, len(parameters))))
    step = max(1, -(-len(trail) // most))
    now = np.asarray(parameters, dtype=np.float64)[None]
    kept = np.asarray(trail[::step], dtype=np.float64)
    return np.concatenate([kept, now]), np.append(updates[::step], update)


def around(points: NDArray[Any], before: Bounds | None = None) -> Bounds:
    """Bounds with a margin about the points (k, 2); those of `before` while they still serve."""
    low, high = points.min(axis=0), points.max(axis=0)
    span = high - low
    if before is not None:
        earlier = np.array(before).reshape(2, 2)
        edge = 0.08 * (earlier[:, 1] - earlier[:, 0])
        inside = (earlier[:, 0] + edge <= low).all() and (high <= earlier[:, 1] - edge).all()
        if inside and (span / (earlier[:, 1] - earlier[:, 0])).max() >= 0.4:
            return before
    widest = float(span.max()) or 1.0
    half = np.maximum(span, SLIM * widest) * (0.5 + MARGIN)
    middle = (low + high) / 2
    left, bottom = (middle - half).tolist()
    right, top = (middle + half).tolist()
    return left, right, bottom, top


def surface(
    trainer: "Trainer", plane: Plane, resolution: int = 33, bounds: Bounds | None = None, name: ObjectiveName = "train"
) -> Surface:
    """A trainer's objective over a plane, averaged over all its samples; `survey` is the same for a window's thread.

    Without `bounds`, planes through the path show the path with a margin, planes of directions from -1 to 1 on both.
    """
    if bounds is None and plane.kind in ("random", "hessian", "line"):
        bounds = (-1.0, 1.0, -1.0, 1.0) if plane.kind != "line" else (*SLICE, -1.0, 1.0)
    if bounds is None:
        history = trainer.history.view()
        path, _ = thinned(history.trail, history.trail_updates, trainer.parameters, trainer.update)
        bounds = around(plane.project(path))
    return list(refine(trained_by(trainer, name), plane, bounds, resolution))[-1]


def _plane(request: Request, path: Vector, best: Vector, of: Objective, wanted: Wanted) -> Plane:
    before = request.before.plane if request.before is not None else None
    if before is not None and request.look.kind == "pca" and len(request.trail) < FEW:
        return before
    plane = lay(request.look, request.network.layout, path, best, of, request.ends, wanted)
    if before is not None and plane.kind in ("pca", "hessian") and len(before.first) == len(plane.first):
        plane = plane.aligned(before)
    return plane


def _slice(request: Request, start: Vector, wanted: Wanted) -> Slice:
    line = Plane.line(start, request.parameters)
    places = np.linspace(*SLICE, SLICE_POINTS)
    coordinates = np.column_stack([places, np.zeros_like(places)])
    losses: dict[str, NDArray[np.float64]] = {}
    for name in OBJECTIVES:
        if name == "validation" and not len(request.data.validation):
            continue
        of = objective(request.network, request.data, name, request.balanced, SAMPLES)
        if name == "penalised" and (of.penalty is None or (of.penalty.l1 is None and of.penalty.l2 is None)):
            continue
        losses[name] = values_over(of, line, coordinates, wanted)
    return Slice(places, losses)
