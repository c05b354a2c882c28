"""A plane through parameter space: a centre and two directions, and where points lie on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..message import Message
from ..nn.parameters import Layout

if TYPE_CHECKING:
    from ..nn.trainer import Trainer
    from .curvature import Hessian

Vector = NDArray[np.float64]
Normalisation = Literal["filter", "layer", "raw"]


@dataclass(frozen=True, eq=False)
class Plane:
    """``centre + a * first + b * second`` for coordinates (a, b); vectors are flat, as long as the
    parameters.

    The directions need not be orthogonal or of length 1. `labels` name the axes. `explained` is the share of
    the path's motion that each axis shows, where the plane was laid through a path.
    """

    kind: str
    centre: Vector
    first: Vector
    second: Vector
    labels: tuple[str, str]
    explained: tuple[float, float] | None = None

    def points(self, coordinates: NDArray[Any]) -> Vector:
        """Parameters (n, P) at coordinates (n, 2); those of a point are the same whichever stand beside it, which a
        matrix product does not promise: of one point it sums in another order."""
        return self.centre + (coordinates[:, :1] * self.first + coordinates[:, 1:] * self.second)

    def project(self, parameters: NDArray[Any]) -> Vector:
        """Coordinates (n, 2) of the nearest points of the plane to parameters (n, P), by least squares."""
        inverse, origin = self._projection
        return np.atleast_2d(parameters) @ inverse - origin

    @cached_property
    def _projection(self) -> tuple[Vector, Vector]:
        """The pseudo-inverse of the directions (P, 2), and where it takes the centre."""
        inverse = np.linalg.pinv(np.stack([self.first, self.second], axis=1)).T
        return inverse, self.centre @ inverse

    def recentred(self, parameters: NDArray[Any]) -> "Plane":
        """The same plane with its origin where `parameters` (P,) project to it."""
        return replace(self, centre=self.points(self.project(parameters))[0])

    def aligned(self, before: "Plane") -> "Plane":
        """The same plane with the directions turned round that pointed against those of `before`, so that a
        picture drawn again does not flip."""
        first = -self.first if self.first @ before.first < 0 else self.first
        second = -self.second if self.second @ before.second < 0 else self.second
        return replace(self, first=first, second=second)

    def share(self, path: NDArray[Any]) -> float:
        """The share of a path's squared motion about its last point that is parallel to the plane, 0 to 1;
        NaN for a path (k, P) that has not moved."""
        points = np.asarray(path, dtype=np.float64)
        moves = points - points[-1]
        total = float((moves * moves).sum())
        if not total > 0:
            return float("nan")
        directions = [axis for axis in (self.first, self.second) if axis.any()]
        basis = np.linalg.qr(np.stack(directions, axis=1))[0]
        within = moves @ basis
        return min(1.0, float((within * within).sum()) / total)

    @classmethod
    def weights(cls, centre: NDArray[Any], i: int, j: int, names: tuple[str, str] | None = None) -> "Plane":
        """The plane of two parameters, all others as in `centre`; its coordinates are their values.

        Raises ValueError when i and j are the same or not parameters.
        """
        size = len(centre)
        if i == j or not (0 <= i < size and 0 <= j < size):
            raise ValueError(
                Message("parameters {i} and {j}: choose two different ones from 0 to {last}", i=i, j=j, last=size - 1)
            )
        axes = np.zeros((2, size))
        axes[0, i] = axes[1, j] = 1.0
        rest = np.array(centre, dtype=np.float64)
        rest[[i, j]] = 0.0
        return cls("weights", rest, axes[0], axes[1], names or (f"parameter {i}", f"parameter {j}"))

    @classmethod
    def pca(cls, path: NDArray[Any], centre: NDArray[Any] | None = None) -> "Plane":
        """The plane of the two directions that hold most of a path's motion (Lorch 2016; Li et al. 2018,
        section 7).

        `path` is (k, P); the principal axes are of the points about `centre`, by default the last point. A
        path that has not moved in two directions gets any direction orthogonal to the motion it has.
        """
        points = np.asarray(path, dtype=np.float64)
        middle = points[-1] if centre is None else np.asarray(centre, dtype=np.float64)
        axes, shares = _principal(points - middle)
        labels = (
            Message("first principal axis ({share:.0%})", share=float(shares[0])),
            Message("second principal axis ({share:.0%})", share=float(shares[1])),
        )
        return cls("pca", middle.copy(), axes[0], axes[1], labels, shares)

    @classmethod
    def random(
        cls, layout: Layout, centre: NDArray[Any], seed: int = 0, normalisation: Normalisation = "filter"
    ) -> "Plane":
        """The plane of two normally distributed directions through `centre` (P,), scaled as `normalised` says.

        They are not orthogonal, as in Li et al. 2018.
        """
        drawn = np.random.default_rng(seed).normal(size=(2, len(centre)))
        first, second = (normalised(layout, centre, direction, normalisation) for direction in drawn)
        labels = (Message("first random direction"), Message("second random direction"))
        return cls("random", np.array(centre, dtype=np.float64), first, second, labels)

    @classmethod
    def three_points(cls, a: NDArray[Any], b: NDArray[Any], c: NDArray[Any]) -> "Plane":
        """The plane through three parameter vectors (P,): a is (0, 0), b is (1, 0), and c lies above the first axis, on
        the same scale (Garipov et al. 2018, section 4.1). Raises ValueError where they lie on one line."""
        start = np.array(a, dtype=np.float64)
        first, other = np.asarray(b, dtype=np.float64) - start, np.asarray(c, dtype=np.float64) - start
        length = float(np.linalg.norm(first))
        second = other - first * (float(other @ first) / max(length * length, 1e-300))
        height = float(np.linalg.norm(second))
        if length == 0 or height <= 1e-9 * float(np.linalg.norm(other)):
            raise ValueError(Message("the three points lie on one line, and no plane is theirs alone"))
        return cls(
            "three points",
            start,
            first,
            second * (length / height),
            (Message("from the first to the second"), Message("aside")),
        )

    @classmethod
    def line(cls, a: NDArray[Any], b: NDArray[Any]) -> "Plane":
        """The line from a (0) to b (1) as a plane whose second direction is nothing (Goodfellow et al. 2015)."""
        start = np.array(a, dtype=np.float64)
        along = np.asarray(b, dtype=np.float64) - start
        return cls("line", start, along, np.zeros_like(start), (Message("from the first to the second"), ""))

    @classmethod
    def hessian(cls, of: "Trainer | Hessian", wanted: Callable[[], bool] = lambda: True) -> "Plane":
        """The plane of the two directions in which the loss bends most, through the present parameters; of a trainer
        the training loss. Raises ValueError where the loss is not finite, `Cancelled` once it is not wanted."""
        from .curvature import Hessian, hessian_of

        bends = of if isinstance(of, Hessian) else hessian_of(of)
        values, vectors = bends.extremes(2, wanted=wanted, tolerance=1e-6)
        labels = (
            Message("sharpest direction (curvature {value:.3g})", value=float(values[0])),
            Message("second sharpest ({value:.3g})", value=float(values[1])),
        )
        centre = bends.parameters.astype(np.float64)
        return cls("hessian", centre, vectors[:, 0].copy(), vectors[:, 1].copy(), labels)


def normalised(layout: Layout, centre: NDArray[Any], direction: NDArray[Any], how: Normalisation) -> Vector:
    """A direction (P,) with the lengths that the network at `centre` (P,) has, so that pictures of networks whose units
    could be rescaled against each other compare (Li et al. 2018, section 4).

    "filter": the weights into each unit as long as those of the network. "layer": all weights of a layer together.
    Both leave the biases where they are. "raw": as it is, biases included.
    """
    scaled = np.array(direction, dtype=np.float64)
    if how == "raw":
        return scaled
    axis = 0 if how == "filter" else None
    for block in layout.blocks:
        weights, own = block.W(scaled), block.W(np.asarray(centre, dtype=np.float64))
        weights *= np.linalg.norm(own, axis=axis) / (np.linalg.norm(weights, axis=axis) + 1e-10)
        scaled[block.biases] = 0.0
    return scaled


def _principal(moves: Vector) -> tuple[Vector, tuple[float, float]]:
    """Two orthonormal axes (2, P) and their shares of the squared motion; works on the small (k, k) side."""
    count, size = moves.shape
    total = float((moves * moves).sum())
    axes = np.zeros((2, size))
    shares = [0.0, 0.0]
    found = 0
    if total > 0 and np.isfinite(total):
        values, vectors = np.linalg.eigh(moves @ moves.T) if count < size else np.linalg.eigh(moves.T @ moves)
        for value, vector in list(zip(values[::-1], vectors.T[::-1], strict=True))[:2]:
            if value <= 1e-12 * total:
                break
            axis = moves.T @ vector if count < size else vector
            # The sign is free: the larger end of each axis points the way its biggest entry does.
            axis = axis / np.linalg.norm(axis)
            axes[found] = axis * np.sign(axis[np.argmax(np.abs(axis))])
            shares[found] = float(value) / total
            found += 1
    while found < min(2, size):
        axes[found] = _orthogonal(axes[:found], size)
        found += 1
    return axes, (shares[0], shares[1])


def _orthogonal(axes: Sequence[Vector] | Vector, size: int) -> Vector:
    """A unit vector orthogonal to `axes`: the coordinate direction they reach least, made orthogonal."""
    reach = np.sum(np.square(axes), axis=0) if len(axes) else np.zeros(size)
    vector = np.zeros(size)
    vector[int(np.argmin(reach))] = 1.0
    for axis in axes:
        vector -= (vector @ axis) * axis
    unit: Vector = vector / np.linalg.norm(vector)
    return unit
