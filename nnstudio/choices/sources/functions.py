"""Functions of two parameters with known minima, on which optimisers are tried before networks.

Their inputs are all 1; targets are tilts, see `nnstudio.nn.grounds`.
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from ..choice import Array, Generator
from ..source import Floats, Ground, Recipe, Source


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


def _tilts(steepness: float) -> Recipe:
    """Tilts (n, 2) of deviation v times the function's steepness, which is how long its gradient usually is where it is
    looked at."""

    def tilts(samples: int, noise: float, _rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Floats]:
        return np.ones((samples, 1)), noise * steepness * rng_noise.standard_normal((samples, 2))

    return tilts


def _always(ground: Ground) -> Callable[[float], Ground]:
    return lambda _condition: ground


_KIND: dict[str, Any] = {"task": "function", "inputs": 1, "classes": 0, "samples": 200}
_WHOLE: Mapping[str, Any] = {"training.batch_mode": "batch", "training.epochs": 200}
BOWL = Source(
    name="bowl", about="A quadratic function, as steep and as flat as one likes", **_KIND, recipe=_tilts(3.0),
    ground=bowl, conditioned=True, start_gain=7.0, preset={**_WHOLE, "training.learning_rate": 0.3},
)  # fmt: skip
ROSENBROCK = Source(
    name="rosenbrock", about="A flat curved valley between steep walls", **_KIND, recipe=_tilts(300.0),
    ground=_always(_rosenbrock()), start_gain=3.0,
    preset={**_WHOLE, "training.learning_rate": 0.001, "training.epochs": 2000},
)  # fmt: skip
SADDLE = Source(
    name="saddle", about="A saddle between two valleys", **_KIND, recipe=_tilts(2.0), ground=_always(_saddle()),
    start_gain=1.0,  # beside the saddle, since getting away is what it is for
    preset={**_WHOLE, "training.learning_rate": 0.1},
)  # fmt: skip
HIMMELBLAU = Source(
    name="himmelblau", about="Four hollows of equal depth", **_KIND, recipe=_tilts(100.0),
    ground=_always(_himmelblau()), start_gain=4.0, preset={**_WHOLE, "training.learning_rate": 0.005},
)  # fmt: skip
RIPPLE = Source(
    name="ripple", about="A shallow bowl full of waves", **_KIND, recipe=_tilts(3.0), ground=_always(_ripple()),
    start_gain=9.0, preset={**_WHOLE, "training.learning_rate": 0.05},
)  # fmt: skip
