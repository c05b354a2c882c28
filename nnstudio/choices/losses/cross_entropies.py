"""Cross-entropies, from logits: averaged over samples, their outputs added up."""

import numpy as np

from ..activation import sigmoid, softplus
from ..choice import Array
from ..loss import Loss, softmax


def _log_sum_exp(z: Array) -> Array:
    top = z.max(axis=1, keepdims=True)
    total: Array = np.log(np.exp(z - top).sum(axis=1)) + top[:, 0]
    return total


def _categorical_curvature(a: Array, y: Array, direction: Array) -> Array:
    p = softmax(a)
    along = p * (direction - (p * direction).sum(axis=1, keepdims=True))
    return along * y.sum(axis=1, keepdims=True)


BINARY = Loss(
    name="binary-cross-entropy", label="Binary cross-entropy", aliases=("bce",),
    about="Minus the log of the probability that the answer gives to the true one of two classes",
    each=lambda a, y: (softplus(a) - a * y).sum(axis=1), slope=lambda a, y: sigmoid(a) - y,
    curvature=lambda a, y, d: sigmoid(a) * (1 - sigmoid(a)) * d,
    reads="logit", classes_only=True, coding="unit", averaged=False,
)  # fmt: skip
CATEGORICAL = Loss(
    name="categorical-cross-entropy", label="Categorical cross-entropy", aliases=("cross-entropy", "softmax"),
    about="Minus the log of the probability that the answer gives to the true class of several",
    each=lambda a, y: y.sum(axis=1) * _log_sum_exp(a) - (a * y).sum(axis=1),
    slope=lambda a, y: y.sum(axis=1, keepdims=True) * softmax(a) - y, curvature=_categorical_curvature,
    reads="logits", classes_only=True, coding="unit", averaged=False,
)  # fmt: skip
