"""The loss over a plane, point by point but without a Python loop per point."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..nn.functions import ACTIVATIONS, Array
from ..nn.network import Network
from .plane import Plane

CHUNK_NUMBERS = 400_000  # numbers per intermediate array: small enough for the cache, large enough for BLAS


class Cancelled(Exception):
    """The surface is no longer wanted."""


@dataclass(frozen=True, eq=False)
class Surface:
    """Data loss over a plane: `loss[i, j]` at coordinates (first[j], second[i]); non-finite values stay as
    they are."""

    plane: Plane
    first: NDArray[np.float64]
    second: NDArray[np.float64]
    loss: NDArray[np.float64]


def surface(
    network: Network,
    x: Array,
    y: Array,
    plane: Plane,
    bounds: tuple[float, float, float, float],
    resolution: int = 33,
    wanted: Callable[[], bool] = lambda: True,
) -> Surface:
    """The mean loss of samples ``x``, ``y`` (targets) at resolution**2 points of the plane within `bounds`
    (first from, first to, second from, second to).

    `wanted` is asked between chunks; `Cancelled` is raised once it says no.
    """
    first = np.linspace(bounds[0], bounds[1], resolution)
    second = np.linspace(bounds[2], bounds[3], resolution)
    across, up = np.meshgrid(first, second)
    coordinates = np.column_stack([across.ravel(), up.ravel()])
    losses = losses_at(network, x, y, plane.points, coordinates, wanted)
    return Surface(plane, first, second, losses.reshape(resolution, resolution))


def losses_at(
    network: Network,
    x: Array,
    y: Array,
    points: Callable[[NDArray[Any]], NDArray[Any]],
    coordinates: NDArray[Any],
    wanted: Callable[[], bool] = lambda: True,
) -> NDArray[np.float64]:
    """The mean loss (n,) at the parameters that `points` makes of coordinates (n, 2), many points at a
    time."""
    widest = max(network.layout.widths)
    chunk = max(1, CHUNK_NUMBERS // max(widest * len(x), network.layout.size))
    losses = np.empty(len(coordinates))
    with np.errstate(over="ignore", invalid="ignore"):
        for start in range(0, len(coordinates), chunk):
            if not wanted():
                raise Cancelled
            part = coordinates[start : start + chunk]
            losses[start : start + len(part)] = batched_losses(network, points(part).astype(x.dtype), x, y)
    return losses


def batched_losses(network: Network, parameters: Array, x: Array, y: Array) -> Array:
    """The mean loss (k,) of k parameter vectors (k, P) on the same samples, all in one stack of products."""
    count = len(parameters)
    columns = [x[None]]
    for block, layer in zip(network.layout.blocks, network.model.layers, strict=True):
        weights = parameters[:, block.weights].reshape(count, block.rows, block.units)
        parts = [columns[c] for c in block.sources]
        fed = (
            parts[0]
            if len(parts) == 1
            else np.concatenate([np.broadcast_to(p, (count, *p.shape[1:])) for p in parts], axis=2)
        )
        sums = fed @ weights
        if block.biases.stop > block.biases.start:
            sums += parameters[:, None, block.biases]
        columns.append(ACTIVATIONS[layer.activation].value(sums))
    answers = columns[-1].reshape(count * len(x), -1)
    targets = np.broadcast_to(y, (count, *y.shape)).reshape(count * len(x), -1)
    mean: Array = network.loss_function.each(answers, targets).reshape(count, len(x)).mean(axis=1)
    return mean
