"""One update of the parameters, given the gradient of the data loss: clipping, penalties, optimiser, L1 step."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..choices.optimizer import Optimizer, State, silenced, soft_threshold
from ..choices.optimizers import OPTIMIZERS
from ..spec import Training
from .penalties import Penalty, dead_link_step

Objective = Callable[[Array], tuple[float, Array]]


def clip(training: Training, gradient: Array) -> None:
    """Bound the gradient in place: each entry first, then its length, as torch.nn.utils has them (Pascanu et al.
    2013)."""
    if training.clip_value > 0:
        np.clip(gradient, -training.clip_value, training.clip_value, out=gradient)
    if training.clip_norm > 0:
        gradient *= min(1.0, training.clip_norm / (math.sqrt(float(gradient @ gradient)) + 1e-6))


def decay(parameters: Array, l2: Array, rate: float) -> None:
    """Decoupled weight decay, in place and before the step (Loshchilov & Hutter 2019): every weight shrinks by its own
    ``rate * l2``, whatever the optimiser makes of the gradient."""
    parameters *= 1 - rate * l2


@dataclass(frozen=True)
class Update:
    """The rule in force: settings, penalties, and the indices of parameters that must not move."""

    training: Training
    penalty: Penalty
    held: NDArray[np.intp]

    @cached_property
    def rule(self) -> Optimizer:
        return OPTIMIZERS[self.training.optimizer]

    def make(
        self, parameters: Array, gradient: Array, rate: float, state: State, dead: NDArray[np.bool_], data: Objective
    ) -> bool:
        """Change parameters, the optimiser's `state` and `dead` links in place; `gradient` is used up.

        Returns whether all parameters stay finite; where they do not, they are left as they were. `data` gives the data
        loss and its gradient for other parameters; only a line search asks for it.
        """
        training, penalty, before = self.training, self.penalty, parameters.copy()
        self._penalise(gradient, parameters)
        if penalty.l2 is not None and self.rule.decoupled:
            decay(parameters, penalty.l2, rate)
        pull = penalty.pull(self.held)
        proximal = pull if training.l1_method == "proximal" else None
        effective = self._descend(parameters, gradient, rate, state, data, proximal)
        if proximal is not None and not self.rule.takes_l1:
            soft_threshold(parameters, effective * proximal)
        elif pull is not None and training.l1_method == "dead-links":
            dead_link_step(parameters, before, effective * pull, dead)
        parameters[self.held] = before[self.held]
        if math.isfinite(float(parameters @ parameters)):
            return True
        np.copyto(parameters, before)
        return False

    def _penalise(self, gradient: Array, parameters: Array) -> None:
        """Clip, then add what the penalties add; nothing where nothing may move."""
        training, penalty = self.training, self.penalty
        gradient[self.held] = 0.0
        clip(training, gradient)
        if penalty.l2 is not None and not self.rule.decoupled:
            gradient += penalty.l2 * parameters
        if penalty.l1 is not None and training.l1_method == "subgradient":
            gradient += penalty.l1 * np.sign(parameters)
        gradient[self.held] = 0.0

    def _descend(
        self, parameters: Array, gradient: Array, rate: float, state: State, data: Objective, l1: Array | None
    ) -> Array | float:
        training, rule = self.training, self.rule
        if not rule.linear and not rule.searches:
            gradient = silenced(gradient)
        if not rule.searches:
            extra = (l1,) if rule.takes_l1 else ()
            return rule.step(training, state, parameters, gradient, rate, *extra)

        def objective(trial: Array) -> tuple[float, Array]:
            loss, slope = data(trial)
            self._penalise(slope, trial)
            l1_part, l2_part = self.penalty.parts(trial)
            return loss + l2_part + (l1_part if training.l1_method != "dead-links" else 0.0), slope

        return rule.step(training, state, parameters, gradient, rate, objective, l1)
