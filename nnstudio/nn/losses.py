"""Losses: how far answers are from targets, and the slope that starts the backward pass.

Every loss takes the output layer's answer ``a`` and targets ``y``, both (samples, outputs). Squared, absolute, Huber
and hinge losses average over samples and outputs, cross-entropies over samples alone (their outputs add up).
Cross-entropies read logits, so the output layer that feeds them is linear. Huber's bend lies at 1.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from .functions import Array, sigmoid, softplus

Coding = Literal["signs", "unit"]


@dataclass(frozen=True)
class Loss:
    """One loss. `each(a, y)` gives (samples,) one number a sample, whose mean is the loss; `slope(a, y)` gives
    (samples, outputs), the derivative of each sample's number by its answers. `answer` turns what the last layer gives
    into what people read (probabilities for logits). `coding` is how classes are written in ``y``: signs -1/+1 or
    0/1; None leaves it to the output activation. `bend(a, y, d)` is how the slope changes as the answers move along d
    (samples, outputs), for losses that `nnstudio.landscape.second` does not know."""

    each: Callable[[Array, Array], Array]
    slope: Callable[[Array, Array], Array]
    answer: Callable[[Array], Array]
    coding: Coding | None = None
    bend: Callable[[Array, Array, Array], Array] | None = None


def softmax(z: Array) -> Array:
    shifted = np.exp(z - z.max(axis=1, keepdims=True))
    total: Array = shifted / shifted.sum(axis=1, keepdims=True)
    return total


def _same(a: Array) -> Array:
    return a


def _log_sum_exp(z: Array) -> Array:
    top = z.max(axis=1, keepdims=True)
    total: Array = np.log(np.exp(z - top).sum(axis=1)) + top[:, 0]
    return total


def _mean(values: Array) -> Array:
    # One output is the common case of small networks, where a reduction costs more than the arithmetic.
    return values[:, 0] if values.shape[1] == 1 else values.mean(axis=1)


def _huber(a: Array, y: Array) -> Array:
    size = np.abs(a - y)
    return _mean(np.where(size <= 1, 0.5 * size * size, size - 0.5))


LOSSES: dict[str, Loss] = {
    "half-squared": Loss(lambda a, y: _mean(0.5 * (a - y) ** 2), lambda a, y: (a - y) / a.shape[1], _same),
    "mean-squared": Loss(lambda a, y: _mean((a - y) ** 2), lambda a, y: 2 * (a - y) / a.shape[1], _same),
    "absolute": Loss(lambda a, y: _mean(np.abs(a - y)), lambda a, y: np.sign(a - y) / a.shape[1], _same),
    "huber": Loss(_huber, lambda a, y: np.clip(a - y, -1.0, 1.0) / a.shape[1], _same),
    "binary-cross-entropy": Loss(
        lambda a, y: (softplus(a) - a * y).sum(axis=1), lambda a, y: sigmoid(a) - y, sigmoid, "unit"
    ),
    "categorical-cross-entropy": Loss(
        lambda a, y: y.sum(axis=1) * _log_sum_exp(a) - (a * y).sum(axis=1),
        lambda a, y: y.sum(axis=1, keepdims=True) * softmax(a) - y,
        softmax,
        "unit",
    ),
    "hinge": Loss(
        lambda a, y: _mean(np.maximum(0.0, 1 - a * y)),
        lambda a, y: np.where(a * y < 1, -y, 0.0).astype(a.dtype) / a.shape[1],
        _same,
        "signs",
    ),
}

# Output activations that never go below zero are trained towards 0 and 1, the others towards -1 and +1.
_ABOVE_ZERO = ("sigmoid", "hard-sigmoid", "relu", "softplus", "gaussian")


def coding(loss: Loss, output_activation: str) -> Coding:
    """How classes are written for this loss and output: "signs" for -1/+1, "unit" for 0/1."""
    return loss.coding or ("unit" if output_activation in _ABOVE_ZERO else "signs")


def encode(classes: NDArray[Any], outputs: int, how: Coding) -> Array:
    """Class indices (n,) as targets (n, outputs); with one output class 1 is the positive one.

    Raises ValueError when there are more classes than outputs can tell apart.
    """
    limit = 2 if outputs == 1 else outputs
    if classes.size and (classes.min() < 0 or classes.max() >= limit):
        raise ValueError(
            f"classes run from {classes.min()} to {classes.max()}, and {outputs} outputs tell {limit} apart"
        )
    hot = classes[:, None] == (1 if outputs == 1 else np.arange(outputs))
    return np.where(hot, 1.0, -1.0 if how == "signs" else 0.0)


def decode(answers: Array, how: Coding) -> NDArray[np.intp]:
    """Answers as people read them (n, outputs) to class indices (n,): the threshold, or the largest."""
    if answers.shape[1] == 1:
        return (answers[:, 0] > (0.0 if how == "signs" else 0.5)).astype(np.intp)
    return np.argmax(answers, axis=1)
