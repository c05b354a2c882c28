"""Second derivatives of activations and losses, which curvature is made of.

At kinks, and along the straight pieces between them, they are zero.
"""

from collections.abc import Callable
from math import pi, sqrt

import numpy as np

from ..nn.functions import SELU_ALPHA, SELU_SCALE, Array, sigmoid, softplus
from ..nn.losses import softmax

_C, _K = sqrt(2 / pi), 0.044715  # of the tanh form of GELU


def _none(z: Array, _a: Array) -> Array:
    return np.zeros_like(z)


def _gelu(z: Array, _a: Array) -> Array:
    return (2 - z * z) * np.exp(-0.5 * z * z) / sqrt(2 * pi)


def _gelu_tanh(z: Array, _a: Array) -> Array:
    t, inner, bend = np.tanh(_C * (z + _K * z**3)), _C * (1 + 3 * _K * z * z), _C * 6 * _K * z
    return (1 - t * t) * (inner + 0.5 * z * (bend - 2 * t * inner * inner))


def _silu(z: Array, _a: Array) -> Array:
    s = sigmoid(z)
    return s * (1 - s) * (2 + z * (1 - 2 * s))


def _mish(z: Array, _a: Array) -> Array:
    t, s = np.tanh(softplus(z)), sigmoid(z)
    return (1 - t * t) * s * (2 + z * (1 - s - 2 * t * s))


def _sigmoid(_z: Array, a: Array) -> Array:
    return a * (1 - a) * (1 - 2 * a)


# By name the second derivative from the sums and the values, as `nnstudio.nn.functions` has the first.
ACTIVATIONS: dict[str, Callable[[Array, Array], Array]] = {
    "linear": _none, "relu": _none, "leaky-relu": _none, "hard-tanh": _none, "hard-sigmoid": _none,
    "elu": lambda z, a: np.where(z > 0, 0.0, a + 1.0).astype(z.dtype),
    "selu": lambda z, a: np.where(z > 0, 0.0, a + SELU_SCALE * SELU_ALPHA).astype(z.dtype),
    "gelu": _gelu, "gelu-tanh": _gelu_tanh, "silu": _silu, "mish": _mish,
    "softplus": lambda z, a: sigmoid(z) * (1 - sigmoid(z)),
    "softsign": lambda z, a: -2 * np.sign(z) * (1 + np.abs(z)) ** -3,
    "tanh": lambda z, a: -2 * a * (1 - a * a), "sigmoid": _sigmoid, "sin": lambda z, a: -a,
    "gaussian": lambda z, a: (4 * z * z - 2) * a,
}  # fmt: skip


def _cross_entropy(a: Array, y: Array, direction: Array) -> Array:
    p = softmax(a)
    along = p * (direction - (p * direction).sum(axis=1, keepdims=True))
    return along * y.sum(axis=1, keepdims=True)


# By name how the slope of each sample's loss changes as its answers (samples, outputs) move in a direction.
LOSSES: dict[str, Callable[[Array, Array, Array], Array]] = {
    "half-squared": lambda a, y, d: d / a.shape[1],
    "mean-squared": lambda a, y, d: 2 * d / a.shape[1],
    "absolute": lambda a, y, d: np.zeros_like(d),
    "huber": lambda a, y, d: np.where(np.abs(a - y) < 1, d, 0.0) / a.shape[1],
    "binary-cross-entropy": lambda a, y, d: sigmoid(a) * (1 - sigmoid(a)) * d,
    "categorical-cross-entropy": _cross_entropy,
    "hinge": lambda a, y, d: np.zeros_like(d),
}
