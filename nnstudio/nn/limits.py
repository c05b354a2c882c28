"""The largest step size at which training is stable, for a curvature or for a penalty. What each optimiser is stable
for stands with it, see `nnstudio.choices.optimizer`."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..choices.optimizers import OPTIMIZERS
from ..spec import Training
from .network import Network
from .penalties import Penalty

PROBES = 30  # products with the Hessian for the largest curvature
SHIFT = 1e-4  # of the parameters, for a product with the Hessian by a difference of gradients


def penalty_limit(training: Training) -> float:
    """What ``rate * l2`` must stay below for weights that nothing but L2 moves; infinite where the optimiser divides
    the gradient by its own size, so that no step grows with the weights."""
    rule = OPTIMIZERS[training.optimizer]
    if rule.decoupled:
        return 2.0  # every update multiplies the weight by 1 - rate * l2
    recurrence = rule.recurrence(training, {}) if rule.linear else None
    return math.inf if recurrence is None else recurrence.limit


Samples = tuple[Array, Array, Array | None]


def gradient_of(network: Network, penalty: Penalty, samples: Samples, parameters: Array) -> Array:
    """The gradient (P,) of the mean loss of the samples (inputs, targets, weights) plus the L2 penalty."""
    x, y, weights = samples
    slope = network.loss_and_gradient(parameters.astype(network.dtype), x, y, weights=weights)[1].astype(np.float64)
    return slope if penalty.l2 is None else slope + penalty.l2 * parameters


def extreme_curvature(
    network: Network, penalty: Penalty, samples: Samples, parameters: Array, free: NDArray[np.bool_], lowest: bool
) -> float:
    """The largest (or the lowest) curvature of the objective at `parameters`, over the `free` ones, to about a percent.

    By power iteration with differences of gradients, which costs some dozens of passes over the samples. NaN where the
    gradients are not finite."""
    at = np.asarray(parameters, dtype=np.float64)
    if not free.any():
        return 0.0
    size = SHIFT * max(1.0, float(np.abs(at).max()))

    def bend(direction: Array) -> Array:
        ahead, behind = (gradient_of(network, penalty, samples, at + sign * size * direction) for sign in (1, -1))
        product: Array = np.where(free, (ahead - behind) / (2 * size), 0.0)
        return product

    start = np.where(free, np.random.default_rng(0).normal(size=at.size), 0.0)
    largest, _ = _dominant(bend, start, 0.0)
    if (not lowest and largest >= 0) or not math.isfinite(largest):
        return largest
    # The dominant one may lie at the other end: shifted by it, the wanted end is the farther one.
    shift = abs(largest) if not lowest else -abs(largest)
    found, _ = _dominant(bend, start, shift)
    return found


def _dominant(bend: Callable[[Array], Array], direction: Array, shift: float) -> tuple[float, Array]:
    """The eigenvalue farthest from ``-shift`` of a symmetric map, and its direction."""
    value = 0.0
    direction = direction / np.linalg.norm(direction)
    for _ in range(PROBES):
        product = bend(direction) + shift * direction
        length = float(np.linalg.norm(product))
        if not math.isfinite(length):
            return math.nan, direction
        if length == 0:
            break
        value = float(direction @ product)
        direction = product / length
    return value - shift, direction
