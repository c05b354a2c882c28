"""L1 and L2 on the weights: their part of the objective, of the gradient, and of the step.

``J(w) = mean data loss + sum_k l1_k * sum|w| + l2_k/2 * sum w^2`` over the weights of layer k; biases are never
penalised. L2 acts through the gradient, and in AdamW and Lion as a decay beside the step. L1 acts by one of three
methods:

- subgradient: ``l1 * sign(w)`` is added to the gradient; weights hover around zero but do not reach it.
- proximal: after the step each weight is drawn towards zero by its effective step times l1 and stops at exactly zero
  (soft threshold; Parikh & Boyd 2014, section 6.5.2; with momentum and adaptive steps Yun et al. 2021, ProxGen). The
  effective step is the sum of the weights with which all gradients so far have moved it, momentum among them:
  `nnstudio.choices.optimizer` derives it and ``docs/conventions.md`` lists it. Rprop, Lion and L-BFGS, which follow a
  direction, go down the steepest slope of J instead (`steepest`) and stop where a weight would cross zero
  (`stop_at_zero`), as Andrew & Gao 2007 have it.
- dead links: TensorFlow Playground's rule, with the same effective step (step size times l1 for its plain gradient
  descent). After the data step the weight moves by that against the sign it had before; where this makes it cross zero
  it becomes zero and stays zero.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..spec import Model
from .parameters import Layout


@dataclass(frozen=True)
class Penalty:
    """Per-weight lambdas as flat vectors (0 at biases), or None where every one is zero."""

    l1: Array | None
    l2: Array | None

    @classmethod
    def of(cls, model: Model, layout: Layout, dtype: np.dtype[Any]) -> "Penalty":
        l1, l2 = (layout.spread(model, name).astype(dtype) for name in ("l1", "l2"))
        return cls(l1 if l1.any() else None, l2 if l2.any() else None)

    def pull(self, held: NDArray[np.intp]) -> Array | None:
        """L1 as a step takes it: nothing pulls at what is held."""
        if self.l1 is None:
            return None
        pull = self.l1.copy()
        pull[held] = 0.0
        return pull

    def parts(self, parameters: Array) -> tuple[float, float]:
        """The L1 and the L2 part of the objective."""
        first = 0.0 if self.l1 is None else float((self.l1 * np.abs(parameters)).sum())
        second = 0.0 if self.l2 is None else float((0.5 * self.l2 * parameters * parameters).sum())
        return first, second

    def value(self, parameters: Array) -> float:
        return sum(self.parts(parameters))


def dead_link_step(parameters: Array, before: Array, shift: Array, dead: NDArray[np.bool_]) -> None:
    """Playground's L1 rule in place: `before` are the parameters before the data step, `shift` is l1 times the
    effective step.

    `dead` marks weights held at zero and is updated.
    """
    moved = parameters - shift * np.sign(before)
    crossed = (parameters * moved < 0) & (shift > 0)
    dead |= crossed
    np.copyto(parameters, np.where(dead, 0.0, moved))
