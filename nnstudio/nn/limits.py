"""The largest step size at which each optimiser is stable, for a curvature or for a penalty.

Along a direction of curvature h every optimiser here is, while its preconditioner stands still, a linear recurrence of
the distance x from the minimum and a memory m of gradients:

    m' = keep * m + take * h x
    x' = x - rate * scale * (direct * h x + through * m')

It shrinks as long as rate * scale * h stays below (2 + 2 keep) / (direct (1 + keep) + through * take), where the
recurrence's eigenvalue passes -1: the distance changes sign at every update and grows. For gradient descent that is 2,
for the heavy ball 2 + 2 b, for Nesterov's momentum (2 + 2 b) / (1 + 2 b), for Adam (2 + 2 b1) / (1 - b1) over the
largest eigenvalue of the Hessian scaled by what Adam divides by (Cohen et al. 2022, section 2). A decoupled decay and
the noise of small batches, which make it a little lower, are left out.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..spec import Training
from ..spec.training import DECOUPLED
from .functions import Array
from .network import Network
from .optimizers import State, rectification
from .penalties import Penalty

PROBES = 30  # products with the Hessian for the largest curvature
SHIFT = 1e-4  # of the parameters, for a product with the Hessian by a difference of gradients


@dataclass(frozen=True)
class Recurrence:
    """An optimiser as the module says; `scale` (P,) is None where it is 1 for every parameter."""

    keep: float
    take: float
    direct: float
    through: float
    scale: Array | None = None

    @property
    def limit(self) -> float:
        """What rate * scale * curvature must stay below; infinite where no gradient gets through, as with a dampening
        of 1."""
        let_through = self.direct * (1 + self.keep) + self.through * self.take
        return (2 + 2 * self.keep) / let_through if let_through else math.inf


def recurrence(training: Training, state: State) -> Recurrence | None:
    """The optimiser in its present state, None where there is no such limit: rules that follow the sign alone move by
    a length of their own, L-BFGS measures the curvature itself, and adaptive ones have no scale before an update."""
    name, beta = training.optimizer, training.momentum
    if name == "sgd":
        if training.nesterov and beta > 0:
            return Recurrence(beta, 1.0, 1.0, beta)
        return Recurrence(beta, 1.0 - training.dampening if beta > 0 else 1.0, 0.0, 1.0)
    if "square" not in state:
        return None
    square = state["square"].astype(np.float64)
    if name == "adadelta":
        return Recurrence(
            0.0, 1.0, 0.0, 1.0, np.sqrt(state["moves"] + training.epsilon) / np.sqrt(square + training.epsilon)
        )
    if name == "adagrad":
        return Recurrence(0.0, 1.0, 0.0, 1.0, 1 / (np.sqrt(square) + training.epsilon))
    if name == "rmsprop":
        return Recurrence(beta, 1.0, 0.0, 1.0, 1 / (np.sqrt(square) + training.epsilon))
    t, beta1 = int(state["count"]), training.beta1
    unbiased = math.sqrt(1 - training.beta2**t)
    if name == "radam":
        rectified = rectification(training.beta2, t)
        scale = rectified * unbiased / (np.sqrt(square) + training.epsilon) if rectified else None
        return Recurrence(beta1, 1 - beta1, 0.0, 1 / (1 - beta1**t), scale)
    root = np.sqrt(square) / unbiased + training.epsilon
    if name == "nadam":
        now, following = (beta1 * (1 - 0.5 * 0.96 ** (k * training.momentum_decay)) for k in (t, t + 1))
        past = float(state["product"])
        return Recurrence(beta1, 1 - beta1, (1 - now) / (1 - past), following / (1 - past * following), 1 / root)
    return Recurrence(beta1, 1 - beta1, 0.0, 1 / (1 - beta1**t), 1 / root)


def penalty_limit(training: Training) -> float:
    """What ``rate * l2`` must stay below for weights that nothing but L2 moves; infinite where the optimiser divides
    the gradient by its own size, so that no step grows with the weights."""
    if training.optimizer in DECOUPLED:
        return 2.0  # every update multiplies the weight by 1 - rate * l2
    rule = recurrence(training, {}) if training.optimizer == "sgd" else None
    return math.inf if rule is None else rule.limit


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
