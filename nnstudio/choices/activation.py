"""The row of an activation function, and what several of them are made of."""

from collections.abc import Callable
from dataclasses import dataclass, field
from math import inf
from typing import Any, Protocol

import numpy as np

from .choice import Array, Choice

STEP = 1e-5  # of central differences


class OnnxGraph(Protocol):
    """A model under way; every method gives the name of what it has added, `z` and the like are such names."""

    def node(self, kind: str, inputs: list[str], name: str = "", **attributes: Any) -> str: ...
    def times(self, one: str, other: str | float) -> str: ...
    def plus(self, one: str, other: str | float) -> str: ...
    def clip(self, z: str, low: float, high: float) -> str: ...
    def below_zero(self, z: str) -> str: ...


@dataclass(frozen=True)
class Exports:
    """An activation in the words of other libraries; what is empty or None cannot be exported there.

    `numpy` is an expression of the weighted sums `z`, `numpy_import` a line that it needs; `torch` stands around a
    layer's call, ``{}``; `keras` is what a Dense layer takes as its activation; `sklearn` a name that MLPRegressor
    knows; `onnx` adds the nodes to a graph, from operators that runtimes have in double precision.
    """

    numpy: str = ""
    numpy_import: str = ""
    torch: str = ""
    keras: str = ""
    sklearn: str = ""
    onnx: Callable[[OnnxGraph, str], str] | None = None


@dataclass(frozen=True, kw_only=True)
class Activation(Choice):
    """`value(z)` and `slope(z, a)` with ``a = value(z)``, element by element; `curvature(z, a)` is the second
    derivative, zero at kinks. All take the weighted sums, and the value where that makes it cheaper, and give new
    arrays of their shape and dtype. Where no curvature is given, `bend` takes differences of slopes.

    All values lie within `range`. `ends` are those ends of it that the function comes near and flattens at, so that a
    unit saturates there; `can_die` says that it is zero and flat over half of all sums or more, so that a unit may come
    to rest there and learn no more.
    """

    value: Callable[[Array], Array]
    slope: Callable[[Array, Array], Array]
    curvature: Callable[[Array, Array], Array] | None = None
    range: tuple[float, float] = (-inf, inf)
    ends: tuple[float | None, float | None] = (None, None)
    can_die: bool = False
    exports: Exports = field(default_factory=Exports)

    def bend(self, z: Array, a: Array) -> Array:
        """The second derivative: the curvature, or a central difference of slopes, which is good to nine digits."""
        if self.curvature is not None:
            return self.curvature(z, a)
        above, below = (self.slope(moved, self.value(moved)) for moved in (z + STEP, z - STEP))
        return (above - below) / (2 * STEP)

    @property
    def bounded(self) -> bool:
        """Whether no value is larger in size than a number that is known."""
        return -inf < self.range[0] and self.range[1] < inf

    @property
    def from_zero(self) -> bool:
        """Whether no value is below zero: classes are then written 0 and 1, else -1 and 1."""
        return self.range[0] >= 0


def sigmoid(z: Array) -> Array:
    # exp(-|z|) never overflows, and keeps all digits in the tail below zero, where 1 + tanh would have none left.
    e = np.exp(-np.abs(z))
    return np.where(z > 0, 1.0, e).astype(z.dtype, copy=False) / (1.0 + e)


def softplus(z: Array) -> Array:
    return np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))


def straight(z: Array, _a: Array) -> Array:
    """The curvature of what is made of straight pieces."""
    return np.zeros_like(z)
