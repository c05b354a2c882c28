"""How far the step size is from its limit: the edge of stability (Cohen et al. 2021, 2022).

The limit of each optimiser stands with it, in `nnstudio.choices.optimizers`; here the curvature is measured that it is
compared with.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..choices.activations import ACTIVATIONS
from ..choices.choice import Array
from ..choices.optimizer import State
from ..choices.optimizers import OPTIMIZERS
from ..nn.forecast import VANISHED
from ..nn.parameters import Layout
from ..spec import Model, Training
from .curvature import Hessian
from .objective import Objective, Wanted, always

WRONG = 0.1  # root mean square of the slope of the loss by the answers, from where on these are wrong
ENOUGH = 1e-3  # relative exactness of eigenvalues that a gauge shows


@dataclass(frozen=True, eq=False)
class Stability:
    """What a gauge shows. `sharpness` is the largest curvature of the objective, `felt` the largest as the optimiser
    scales it, `limit` what the step size times `felt` must stay below; both NaN where there is no such limit.
    `samples` of `total` were looked at, at update `update`. `vector` (P,) is the sharpest direction felt.
    `lowest` is the smallest curvature of the objective and `trace` the sum of all, NaN where nobody asked.
    `flat` says that the loss has no slope here although the answers are wrong: the output is saturated, and no step
    size is stable or unstable."""

    update: int
    sharpness: float
    felt: float
    limit: float
    samples: int
    total: int
    vector: NDArray[np.float64]
    lowest: float = math.nan
    trace: float = math.nan
    flat: bool = False

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
    rule = OPTIMIZERS[training.optimizer].recurrence(training, state)
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
        is_flat(objective, parameters),
    )  # fmt: skip


def is_flat(objective: Objective, parameters: Array) -> bool:
    """Whether the output lets next to nothing of the loss's slope through, and that slope is not small."""
    network = objective.network
    done = network.forward(parameters.astype(network.dtype), objective.x)
    slopes = network.loss_function.slope(done.columns[-1], objective.y)
    passed = slopes * ACTIVATIONS[network.model.output.activation].slope(done.sums[-1], done.values[-1])
    slope, through = (float(np.sqrt((part.astype(np.float64) ** 2).mean())) for part in (slopes, passed))
    return slope > WRONG and through < VANISHED * slope


def free_parameters(model: Model, layout: Layout) -> NDArray[np.bool_]:
    """Which parameters (P,) may move: neither frozen nor pruned."""
    free = np.ones(layout.size, dtype=bool)
    for mark in ("frozen", "pruned"):
        free[layout.marked(model, mark)] = False
    return free
