"""The row of a loss: how far answers are from targets, and the slope that starts the backward pass.

Every loss takes the output layer's answers ``a`` and targets ``y``, both (samples, outputs).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from .activation import STEP, sigmoid
from .choice import Array, Choice

Coding = Literal["signs", "unit"]
Reads = Literal["values", "logit", "logits"]


@dataclass(frozen=True, kw_only=True)
class Loss(Choice):
    """`each(a, y)` gives (samples,) one number a sample, whose mean is the loss; `slope(a, y)` gives (samples,
    outputs), the derivative of each sample's number by its answers; `curvature(a, y, d)` is how the slope changes as
    the answers move along d (samples, outputs); where it is not given, `bend` takes differences of slopes.

    `reads` says what the answers are to it: values; one logit for each output, the log-odds of its own; or logits that
    compete, one output for each class. Logits come from a linear output layer. `classes_only` losses do not take
    numbers as targets. `coding` is how classes are written in ``y``: signs -1/+1 or 0/1; None leaves it to the output
    activation. `averaged` says that the outputs of a sample are averaged, and not added up. `squared` is the curvature
    of one squared difference by its answer, for losses that are nothing else: least squares then have an exact answer.
    """

    each: Callable[[Array, Array], Array]
    slope: Callable[[Array, Array], Array]
    curvature: Callable[[Array, Array, Array], Array] | None = None
    reads: Reads = "values"
    classes_only: bool = False
    coding: Coding | None = None
    averaged: bool = True
    squared: float | None = None

    def bend(self, a: Array, y: Array, direction: Array) -> Array:
        """How the slope changes along a direction: by the curvature, or by a central difference."""
        if self.curvature is not None:
            return self.curvature(a, y, direction)
        step = STEP / max(float(np.abs(direction).max(initial=0.0)), 1e-300)
        return (self.slope(a + step * direction, y) - self.slope(a - step * direction, y)) / (2 * step)

    @property
    def from_logits(self) -> bool:
        return self.reads != "values"

    def answer(self, a: Array) -> Array:
        """What people read, from what the last layer gives: probabilities for logits."""
        return {"values": _same, "logit": sigmoid, "logits": softmax}[self.reads](a)


def _same(a: Array) -> Array:
    return a


def softmax(z: Array) -> Array:
    shifted = np.exp(z - z.max(axis=1, keepdims=True))
    total: Array = shifted / shifted.sum(axis=1, keepdims=True)
    return total


def mean_over_outputs(values: Array) -> Array:
    # One output is the common case of small networks, where a reduction costs more than the arithmetic.
    return values[:, 0] if values.shape[1] == 1 else values.mean(axis=1)
