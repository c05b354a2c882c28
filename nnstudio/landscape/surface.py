"""The loss over a plane, point by point but without a Python loop per point."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..nn.network import Network
from ..nn.parameters import Block
from . import compiled
from .plane import Plane
from .stack import CHUNK_NUMBERS, Cancelled, batched_losses

FirstSums = dict[int, tuple[Array, Array, Array]]  # by layer, (samples, units) each

CALL = 0.01  # seconds between two questions whether a surface is still wanted
SLICE_NUMBERS = 2_000_000  # at most to one intermediate array of the samples that are looked at together
SLICE_PRODUCTS = 100_000_000  # at most to one product of theirs: several milliseconds


@dataclass(frozen=True, eq=False)
class Surface:
    """Data loss over a plane: `loss[i, j]` at coordinates (first[j], second[i]); non-finite values stay as
    they are."""

    plane: Plane
    first: NDArray[np.float64]
    second: NDArray[np.float64]
    loss: NDArray[np.float64]

    def coarser(self, resolution: int) -> "Surface":
        """The same with fewer points, every so many-th of these."""
        step = (len(self.first) - 1) // (resolution - 1)
        return Surface(self.plane, self.first[::step], self.second[::step], self.loss[::step, ::step])


def over(
    network: Network,
    x: Array,
    y: Array,
    plane: Plane,
    bounds: tuple[float, float, float, float],
    resolution: int = 33,
    wanted: Callable[[], bool] = lambda: True,
    weights: Array | None = None,
) -> Surface:
    """The mean loss of samples ``x``, ``y`` (targets) at resolution**2 points of the plane within `bounds`
    (first from, first to, second from, second to).

    `wanted` is asked between chunks; `Cancelled` is raised once it says no.
    """
    first = np.linspace(bounds[0], bounds[1], resolution)
    second = np.linspace(bounds[2], bounds[3], resolution)
    across, up = np.meshgrid(first, second)
    coordinates = np.column_stack([across.ravel(), up.ravel()])
    losses = losses_at(network, x, y, plane, coordinates, wanted, weights)
    return Surface(plane, first, second, losses.reshape(resolution, resolution))


def losses_at(
    network: Network,
    x: Array,
    y: Array,
    plane: Plane,
    coordinates: NDArray[Any],
    wanted: Callable[[], bool] = lambda: True,
    weights: Array | None = None,
) -> NDArray[np.float64]:
    """The mean loss (n,) at coordinates (n, 2) of the plane, many points at a time; `weights` (samples,) are what each
    sample's loss is multiplied by.

    By the compiled kernel if it is loaded, else by NumPy; the two agree but for rounding. The kernel takes networks of
    float32 in double precision, and rounds what it finds. `wanted` is asked every few milliseconds; `Cancelled` is
    raised once it says no.
    """

    def check() -> None:
        if not wanted():
            raise Cancelled

    check()
    places = np.asarray(coordinates, dtype=np.float64)
    if not len(places) or not len(x):
        return np.full(len(places), np.nan)
    totals = np.zeros(len(places))
    dtype = x.dtype
    with np.errstate(over="ignore", invalid="ignore"):
        kernel = compiled.PlaneKernel(network, plane, places) if compiled.fits(network) else None
        for rows in _slices(network, len(x)):
            counted = None if weights is None else weights[rows]
            part = x[rows] if kernel is None else x[rows].astype(np.float64, copy=False)
            known = _first_sums(network, part, plane, check)
            if kernel is None:
                totals += _summed(network, part, y[rows], plane, places, known, counted, check)
            else:
                totals += kernel.summed(known, part, y[rows], counted, check)
        losses: NDArray[np.float64] = (totals / len(x)).astype(dtype).astype(np.float64)
    return losses


def _slices(network: Network, samples: int) -> Iterator[slice]:
    """Parts of the samples, about equally large, of which one point takes a few milliseconds at most."""
    blocks = network.layout.blocks
    products = max([1, *(block.rows * block.units for block in blocks)])
    most = max(64, min(SLICE_NUMBERS // max(block.units for block in blocks), SLICE_PRODUCTS // products))
    count = -(-samples // most)
    edges = [samples * part // count for part in range(count + 1)]
    return (slice(start, stop) for start, stop in pairwise(edges))


def _summed(
    network: Network,
    x: Array,
    y: Array,
    plane: Plane,
    places: NDArray[np.float64],
    known: FirstSums,
    weights: Array | None,
    check: Callable[[], None],
) -> NDArray[np.float64]:
    """The losses (n,) at places (n, 2), summed over the samples, by NumPy."""
    most = max(1, CHUNK_NUMBERS // max(max(network.layout.widths[1:]) * len(x), network.layout.size))
    losses = np.empty(len(places))
    start, count = 0, max(1, most // 8)
    while start < len(places):
        check()
        begun = time.perf_counter()
        part = places[start : start + count]
        across, up = part.astype(x.dtype).T[:, :, None, None]
        sums = {k: c + across * a + up * b for k, (c, a, b) in known.items()}
        vectors = plane.points(part).astype(x.dtype)
        losses[start : start + len(part)] = batched_losses(network, vectors, x, y, sums, weights) * len(x)
        start += len(part)
        count = max(1, min(most, int(len(part) * CALL / max(time.perf_counter() - begun, 1e-7))))
    return losses


def _first_sums(network: Network, x: Array, plane: Plane, check: Callable[[], None]) -> FirstSums:
    """The weighted sums of the layers that the data alone feed, at the centre and along both directions.

    Such sums are linear in the parameters, so over a plane they need no product per point."""
    vectors = [v.astype(x.dtype) for v in (plane.centre, plane.first, plane.second)]
    found: FirstSums = {}
    for k, block in enumerate(network.layout.blocks):
        if block.sources == (0,):
            parts = []
            for vector in vectors:
                check()
                parts.append(_sums(block, vector, x))
            found[k] = (parts[0], parts[1], parts[2])
    return found


def _sums(block: Block, vector: Array, x: Array) -> Array:
    sums: Array = x @ block.W(vector)
    return sums + block.b(vector) if block.biases.stop > block.biases.start else sums
