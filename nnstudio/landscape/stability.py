"""How far the step size is from its limit: the edge of stability (Cohen et al. 2021, 2022).

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
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..nn.functions import Array
from ..nn.optimizers import State, rectification
from ..nn.parameters import Layout
from ..spec import Model, Training
from .curvature import Hessian
from .objective import Objective, Wanted, always

ENOUGH = 1e-3  # relative exactness of eigenvalues that a gauge shows


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
        """What rate * scale * curvature must stay below."""
        return (2 + 2 * self.keep) / (self.direct * (1 + self.keep) + self.through * self.take)


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


@dataclass(frozen=True, eq=False)
class Stability:
    """What a gauge shows. `sharpness` is the largest curvature of the objective, `felt` the largest as the optimiser
    scales it, `limit` what the step size times `felt` must stay below; both NaN where there is no such limit.
    `samples` of `total` were looked at, at update `update`. `vector` (P,) is the sharpest direction felt.
    `lowest` is the smallest curvature of the objective and `trace` the sum of all, NaN where nobody asked."""

    update: int
    sharpness: float
    felt: float
    limit: float
    samples: int
    total: int
    vector: NDArray[np.float64]
    lowest: float = math.nan
    trace: float = math.nan

    @property
    def largest_step(self) -> float:
        """The largest stable step size: infinite where the loss bends upwards nowhere, NaN where there is no limit."""
        return self.limit / self.felt if self.felt > 0 else math.inf if self.felt <= 0 else math.nan

    def share(self, rate: float) -> float:
        """The part of the largest stable step size that a step size is; 1 is the edge."""
        return rate * max(0.0, self.felt) / self.limit


def stability(
    objective: Objective, training: Training, parameters: Array, state: State, update: int = 0,
    wanted: Wanted = always, start: NDArray[np.float64] | None = None, thorough: bool = False,
) -> Stability:  # fmt: skip
    """Measure how the objective bends at `parameters` (P,) and what the optimiser's present state makes of it.

    Raises ValueError where the loss is not finite, `Cancelled` once it is not wanted. `start` (P,) is a guess at the
    sharpest direction, such as the `vector` of a moment ago. `thorough` asks for the lowest curvature and
    the trace too.
    """
    rule = recurrence(training, state)
    free = free_parameters(objective.network.model, objective.network.layout)
    plain = Hessian(objective, parameters, None if free.all() else free.astype(np.float64))
    (sharpness, *_), vectors = plain.extremes(1, 0, wanted, ENOUGH, start)
    lowest = float(plain.extremes(0, 1, wanted, ENOUGH)[0][0]) if thorough else math.nan
    trace = plain.trace(wanted=wanted) if thorough else math.nan
    felt, vector = float(sharpness), vectors[:, 0]
    if rule is not None and rule.scale is not None:
        (felt, *_), vectors = Hessian(objective, parameters, rule.scale * free).extremes(1, 0, wanted, ENOUGH)
        vector = vectors[:, 0]
    return Stability(
        update, float(sharpness), float(felt) if rule is not None else math.nan,
        rule.limit if rule is not None else math.nan, len(objective.x), objective.total, vector, lowest, trace,
    )  # fmt: skip


def free_parameters(model: Model, layout: Layout) -> NDArray[np.bool_]:
    """Which parameters (P,) may move: neither frozen nor pruned."""
    free = np.ones(layout.size, dtype=bool)
    for mark in ("frozen", "pruned"):
        free[layout.marked(model, mark)] = False
    return free
