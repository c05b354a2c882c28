"""Analytic grounds: functions of two parameters with known minima, on which optimisers are tried before networks.

A ground is a loss. The network over it is one linear layer of two units without biases behind a single input that is
always 1, so that its answers are its two weights: a = (w1, w2) for every sample. A sample's loss is ``f(a) + y . a``,
where its target y is a tilt; the tilts of the training part cancel, so that f is what all samples together have, while
a batch of some has a tilt of its own: the noise of small batches.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..spec import Data
from .functions import Array
from .losses import Loss

Bounds = tuple[float, float, float, float]  # w1 from, to, w2 from, to


@dataclass(frozen=True)
class Ground:
    """A function of columns (k, 2). `value` gives (k,), `slope` (k, 2), and `bend`, applied to directions (k, 2), the
    product with the second derivatives (k, 2). `minima` are its lowest places, `seen` the part worth looking at."""

    formula: str
    value: Callable[[Array], Array]
    slope: Callable[[Array], Array]
    bend: Callable[[Array, Array], Array]
    minima: tuple[tuple[float, float], ...]
    seen: Bounds


def _columns(first: Array, second: Array) -> Array:
    return np.stack([first, second], axis=1)


def bowl(condition: float) -> Ground:
    """Curvature 1 along w1, and less by the factor `condition` along w2."""
    flat = 1.0 / condition
    return Ground(
        f"(w₁² + w₂²/{condition:g})/2",
        lambda w: 0.5 * (w[:, 0] ** 2 + flat * w[:, 1] ** 2),
        lambda w: _columns(w[:, 0], flat * w[:, 1]),
        lambda w, d: _columns(d[:, 0], flat * d[:, 1]),
        ((0.0, 0.0),), (-4.0, 4.0, -4.0, 4.0),
    )  # fmt: skip


def _rosenbrock() -> Ground:
    """Rosenbrock 1960: a flat curved valley between steep walls."""

    def slope(w: Array) -> Array:
        off = w[:, 1] - w[:, 0] ** 2
        return _columns(-2 * (1 - w[:, 0]) - 400 * w[:, 0] * off, 200 * off)

    def bend(w: Array, d: Array) -> Array:
        x, y = w[:, 0], w[:, 1]
        return _columns((2 - 400 * (y - 3 * x * x)) * d[:, 0] - 400 * x * d[:, 1], -400 * x * d[:, 0] + 200 * d[:, 1])

    return Ground(
        "(1 − w₁)² + 100 (w₂ − w₁²)²",
        lambda w: (1 - w[:, 0]) ** 2 + 100 * (w[:, 1] - w[:, 0] ** 2) ** 2, slope, bend,
        ((1.0, 1.0),), (-2.0, 2.0, -1.0, 3.0),
    )  # fmt: skip


def _saddle() -> Ground:
    """A saddle at the origin between two valleys; the fourth power keeps it from falling without end."""
    return Ground(
        "w₁²/2 + (w₂² − 1)²/4",
        lambda w: 0.5 * w[:, 0] ** 2 + 0.25 * (w[:, 1] ** 2 - 1) ** 2,
        lambda w: _columns(w[:, 0], w[:, 1] * (w[:, 1] ** 2 - 1)),
        lambda w, d: _columns(d[:, 0], (3 * w[:, 1] ** 2 - 1) * d[:, 1]),
        ((0.0, -1.0), (0.0, 1.0)), (-2.0, 2.0, -2.0, 2.0),
    )  # fmt: skip


def _himmelblau() -> Ground:
    """Himmelblau 1972: four equal minima; which one is found depends on the start."""

    def parts(w: Array) -> tuple[Array, Array]:
        return w[:, 0] ** 2 + w[:, 1] - 11, w[:, 0] + w[:, 1] ** 2 - 7

    def slope(w: Array) -> Array:
        p, q = parts(w)
        return _columns(4 * w[:, 0] * p + 2 * q, 2 * p + 4 * w[:, 1] * q)

    def bend(w: Array, d: Array) -> Array:
        (x, y), (p, q) = w.T, parts(w)
        mixed = 4 * (x + y)
        return _columns((4 * p + 8 * x * x + 2) * d[:, 0] + mixed * d[:, 1],
                        mixed * d[:, 0] + (4 * q + 8 * y * y + 2) * d[:, 1])  # fmt: skip

    return Ground(
        "(w₁² + w₂ − 11)² + (w₁ + w₂² − 7)²",
        lambda w: parts(w)[0] ** 2 + parts(w)[1] ** 2, slope, bend,
        ((3.0, 2.0), (-2.805118086952745, 3.131312518250573), (-3.779310253377747, -3.283185991286170),
         (3.584428340330492, -1.848126526964404)), (-5.0, 5.0, -5.0, 5.0),
    )  # fmt: skip


def _ripple() -> Ground:
    """A shallow bowl full of waves, as Rastrigin's: many local minima, the lowest at the origin."""
    return Ground(
        "(w₁² + w₂²)/10 + 2 − cos 3w₁ − cos 3w₂",
        lambda w: (w**2).sum(axis=1) / 10 + 2 - np.cos(3 * w).sum(axis=1),
        lambda w: w / 5 + 3 * np.sin(3 * w),
        lambda w, d: (0.2 + 9 * np.cos(3 * w)) * d,
        ((0.0, 0.0),), (-5.0, 5.0, -5.0, 5.0),
    )  # fmt: skip


_OTHERS = {"rosenbrock": _rosenbrock(), "saddle": _saddle(), "himmelblau": _himmelblau(), "ripple": _ripple()}
GROUNDS = ("bowl", *_OTHERS)


def ground_of(data: Data) -> Ground | None:
    """The ground that data stand for, None for data of samples."""
    return bowl(data.condition) if data.source == "bowl" else _OTHERS.get(data.source)


def loss_of(ground: Ground) -> Loss:
    """The ground as a loss of answers (n, 2) and tilts (n, 2)."""
    return Loss(
        lambda a, y: ground.value(a) + (y * a).sum(axis=1),
        lambda a, y: ground.slope(a) + y,
        lambda a: a,
        bend=lambda a, _y, d: ground.bend(a, d),
    )
