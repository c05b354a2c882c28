"""One look at the landscape around a training: which plane, which part of it, and the losses there.

A `Request` holds all that is needed and changes no more, so a thread of its own may answer it.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..data import Prepared
from ..nn.functions import Array
from ..nn.network import Network
from .plane import Plane, Vector
from .surface import Surface, over

if TYPE_CHECKING:
    from ..nn.trainer import Trainer

Bounds = tuple[float, float, float, float]  # first from, first to, second from, second to
SAMPLES = 500  # of the training part, the first by the data's order
PATH_POINTS = 256  # of the path that the principal axes are laid through
MARGIN = 0.25  # of the path's span, shown on every side of it
SLIM = 0.35  # the narrower side of the plane shows at least this part of the wider one


@dataclass(frozen=True, eq=False)
class Request:
    """What to look at. `pair` names two parameters for their plane, None asks for the principal axes of the
    path.

    `view` are bounds the user chose, else they follow from the path. `before` is the last survey of the same
    kind; what it shows is kept in place as far as possible."""

    network: Network
    data: Prepared
    trail: NDArray[Any]
    parameters: Array
    update: int
    pair: tuple[int, int] | None
    view: Bounds | None
    before: "Survey | None"
    resolution: int


@dataclass(frozen=True, eq=False)
class Survey:
    """The answer: the surface, the bounds looked at, and the share of the path's motion that lies in the
    plane (NaN for a path that has not moved). `samples` is how many the losses average over, `seconds` what
    it took."""

    request: Request
    surface: Surface
    bounds: Bounds
    share: float
    samples: int
    seconds: float

    @property
    def plane(self) -> Plane:
        return self.surface.plane

    def current_for(self, parameters: Array) -> bool:
        """Whether the plane was laid through just these parameters."""
        return np.array_equal(self.request.parameters, parameters)


def survey(request: Request, wanted: Callable[[], bool] = lambda: True) -> Survey:
    """Answer a request; raises `Cancelled` once it is not wanted any more."""
    begun = time.perf_counter()
    path = thinned(request.trail, request.parameters)
    plane = _plane(request, path)
    bounds = request.view or around(plane.project(path), request.before.bounds if request.before is not None else None)
    x, y = samples(request.network, request.data)
    made = over(request.network, x, y, plane, bounds, request.resolution, wanted)
    return Survey(request, made, bounds, plane.share(path), len(x), time.perf_counter() - begun)


def samples(network: Network, data: Prepared) -> tuple[Array, Array]:
    """The inputs and targets that surfaces average over: the first of the training part."""
    train = data.train
    return train.x[:SAMPLES].astype(network.dtype), network.targets(train.y[:SAMPLES])


def thinned(trail: NDArray[Any], parameters: Array) -> Vector:
    """A path of at most about `PATH_POINTS` points, from its first to the parameters of now."""
    step = max(1, -(-len(trail) // PATH_POINTS))
    now = np.asarray(parameters, dtype=np.float64)[None]
    return np.concatenate([np.asarray(trail[::step], dtype=np.float64), now])


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


def surface(trainer: "Trainer", plane: Plane, resolution: int = 33, bounds: Bounds | None = None) -> Surface:
    """The mean loss of a trainer's samples over a plane; `survey` is the same for a window's thread.

    Without `bounds`, planes through the path show the path with a margin, planes of directions from -1 to 1 on both.
    """
    if bounds is None and plane.kind in ("random", "hessian", "line"):
        bounds = (-1.0, 1.0, -1.0, 1.0) if plane.kind != "line" else (-0.5, 1.5, -1.0, 1.0)
    if bounds is None:
        bounds = around(plane.project(thinned(trainer.history.view().trail, trainer.parameters)))
    x, y = samples(trainer.network, trainer.data)
    return over(trainer.network, x, y, plane, bounds, resolution)


def _plane(request: Request, path: Vector) -> Plane:
    before = request.before.plane if request.before is not None else None
    if request.pair is not None:
        return Plane.weights(request.parameters, *request.pair)
    plane = Plane.pca(path)
    if before is not None and before.kind == "pca" and len(before.first) == len(plane.first):
        plane = plane.aligned(before)
    # The start of the path is the origin: it stays where it is while the plane follows the path.
    return plane.recentred(path[0])
