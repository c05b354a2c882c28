"""Activation functions: value and derivative by name, element by element.

Each entry takes the weighted sums ``z`` and gives the value; the derivative takes ``z`` and the value ``a``, whichever
makes it cheaper. Derivatives at a kink follow PyTorch. GELU: Hendrycks & Gimpel 2016; SiLU/swish: Elfwing et al. 2018;
SELU: Klambauer et al. 2017; ELU: Clevert et al. 2016; Mish: Misra 2020.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf, pi, sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]  # float64, or float32 by choice of training.dtype

LEAK = 0.01
SELU_SCALE = 1.0507009873554804934193349852946
SELU_ALPHA = 1.6732632423543772848170429916717
_GELU_C = sqrt(2 / pi)
# PyTorch holds this sixth in single precision; following it, a network trains here as it does there.
_SIXTH = 0.1666666716337204


@dataclass(frozen=True)
class Activation:
    """`value(z)` and `slope(z, a)` with ``a = value(z)``; both give new arrays of the shape and dtype of ``z``. All
    values lie within `reach`."""

    value: Callable[[Array], Array]
    slope: Callable[[Array, Array], Array]
    reach: tuple[float, float] = (-inf, inf)


def sigmoid(z: Array) -> Array:
    # exp(-|z|) never overflows, and keeps all digits in the tail below zero, where 1 + tanh would have none left.
    e = np.exp(-np.abs(z))
    return np.where(z > 0, 1.0, e).astype(z.dtype, copy=False) / (1.0 + e)


def softplus(z: Array) -> Array:
    return np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))


def _normal_share(z: Array) -> Array:
    """The normal distribution function (by SciPy's erfc, which scikit-learn brings; NumPy has none)."""
    from scipy.special import erfc

    values: Array = 0.5 * erfc(-z / sqrt(2))
    return values


def _normal_density(z: Array) -> Array:
    return np.exp(-0.5 * z * z) / sqrt(2 * pi)


def _elu(z: Array, alpha: float) -> Array:
    return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0.0)))


def _gelu_slope(z: Array, _a: Array) -> Array:
    return _normal_share(z) + z * _normal_density(z)


def _gelu_tanh_share(z: Array) -> Array:
    """(1 + tanh(u)) / 2 with the u of GELU's approximation."""
    return sigmoid(2 * _GELU_C * (z + 0.044715 * z**3))


def _gelu_tanh_slope(z: Array, _a: Array) -> Array:
    s = _gelu_tanh_share(z)
    return s + 2 * z * s * (1 - s) * _GELU_C * (1 + 3 * 0.044715 * z * z)


def _silu_slope(z: Array, a: Array) -> Array:
    s = sigmoid(z)
    return s + a * (1 - s)


def _mish_slope(z: Array, _a: Array) -> Array:
    t = np.tanh(softplus(z))
    return t + z * (1 - t * t) * sigmoid(z)


def _within(z: Array, bound: float) -> Array:
    return ((z > -bound) & (z < bound)).astype(z.dtype)


ACTIVATIONS: dict[str, Activation] = {
    "linear": Activation(lambda z: z.copy(), lambda z, a: np.ones_like(z)),
    "relu": Activation(lambda z: np.maximum(z, 0.0), lambda z, a: (z > 0).astype(z.dtype), (0.0, inf)),
    "leaky-relu": Activation(
        lambda z: np.where(z > 0, z, LEAK * z), lambda z, a: np.where(z > 0, 1.0, LEAK).astype(z.dtype)
    ),
    "elu": Activation(lambda z: _elu(z, 1.0), lambda z, a: np.where(z > 0, 1.0, a + 1.0).astype(z.dtype), (-1.0, inf)),
    "selu": Activation(
        lambda z: SELU_SCALE * _elu(z, SELU_ALPHA),
        lambda z, a: np.where(z > 0, SELU_SCALE, a + SELU_SCALE * SELU_ALPHA).astype(z.dtype),
        (-SELU_SCALE * SELU_ALPHA, inf),
    ),
    "gelu": Activation(lambda z: z * _normal_share(z), _gelu_slope, (-0.17, inf)),
    "gelu-tanh": Activation(lambda z: z * _gelu_tanh_share(z), _gelu_tanh_slope, (-0.171, inf)),
    "silu": Activation(lambda z: z * sigmoid(z), _silu_slope, (-0.279, inf)),
    "mish": Activation(lambda z: z * np.tanh(softplus(z)), _mish_slope, (-0.309, inf)),
    "softplus": Activation(softplus, lambda z, a: sigmoid(z), (0.0, inf)),
    "softsign": Activation(lambda z: z / (1 + np.abs(z)), lambda z, a: (1 + np.abs(z)) ** -2, (-1.0, 1.0)),
    "tanh": Activation(np.tanh, lambda z, a: 1 - a * a, (-1.0, 1.0)),
    "hard-tanh": Activation(lambda z: np.clip(z, -1.0, 1.0), lambda z, a: _within(z, 1.0), (-1.0, 1.0)),
    "sigmoid": Activation(sigmoid, lambda z, a: a * (1 - a), (0.0, 1.0)),
    "hard-sigmoid": Activation(
        lambda z: np.clip(z / 6 + 0.5, 0.0, 1.0), lambda z, a: _within(z, 3.0) * _SIXTH, (0.0, 1.0)
    ),
    "sin": Activation(np.sin, lambda z, a: np.cos(z), (-1.0, 1.0)),
    "gaussian": Activation(lambda z: np.exp(-z * z), lambda z, a: -2 * z * a, (0.0, 1.0)),
}
