"""Samples drawn by formula.

circle, xor, gauss, spiral, plane and multi-gauss have the formulas and sizes of TensorFlow Playground
(playground.tensorflow.org, src/dataset.ts), so that its exercises carry over. The others are made to the same
measure: inputs and targets of order 1 to 6, for which the default step size neither crawls nor diverges.

Class 1 is the label +1 and class 0 the label -1. Where the classes are drawn by turns, +1 begins and so has
one more sample when their number is odd. `noise` is v, the per cent divided by 100. Positions and noise have
streams of their own: another noise moves the same samples or their labels, it does not draw others.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from nnstudio.spec import Data
from nnstudio.spec.data import SourceName

from .samples import Classes, Floats, Samples
from .streams import stream

# What a plot of two inputs shows on either axis.
AXIS_RANGE: tuple[float, float] = (-6.0, 6.0)

Rng = np.random.Generator
Mask = NDArray[np.bool_]
Recipe = Callable[[int, float, Rng, Rng], tuple[Floats, Classes | Floats]]


def generate(data: Data) -> Samples:
    """The samples that `data` describes: inputs x1 (and x2), and classes -1 and +1 or one target.

    Raises `ValueError` for a source that is a table.
    """
    recipe = _RECIPES.get(data.source)
    if recipe is None:
        raise ValueError(f"data.source: {data.source} is not generated: use one of {', '.join(_RECIPES)}")
    rng_positions, rng_noise = stream(data.seed, "positions"), stream(data.seed, "noise")
    x, y = recipe(data.samples, data.noise / 100, rng_positions, rng_noise)
    names = ("x1", "x2")[: x.shape[1]] if y.ndim == 1 else ("1",)
    return Samples(x, y, names, ("-1", "+1") if data.about.task == "classification" else ())


def circle(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Classes]:
    """A disc of radius 2.5 (+1) inside a ring from 3.5 to 5; noise judges a point as if it lay elsewhere."""
    inside = _by_turns(samples)
    radius, turn = rng_positions.random((samples, 2)).T
    x = _polar(np.where(inside, 2.5 * radius, 3.5 + 1.5 * radius), 2 * np.pi * turn)
    seen = x + noise * _shift(samples, 5, rng_noise)
    return x, _classes(np.hypot(*seen.T) < 2.5)


def xor(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Classes]:
    """+1 where both inputs have the same sign, with a gap of 0.3 along the axes; noise as in `circle`."""
    x = _shift(samples, 5, rng_positions)
    x += np.where(x > 0, 0.3, -0.3)
    seen = x + noise * _shift(samples, 5, rng_noise)
    return x, _classes(seen[:, 0] * seen[:, 1] >= 0)


def gauss(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Classes]:
    """Clouds about (2, 2) (+1) and (-2, -2); noise widens them, their variance per axis is 0.5 + 7 v."""
    positive = _by_turns(samples)
    centre = np.where(positive, 2.0, -2.0)[:, None]
    return centre + np.sqrt(0.5 + 7 * noise) * rng_positions.standard_normal((samples, 2)), _classes(positive)


def spiral(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Classes]:
    """Two arms of 1.75 turns, half a turn apart; evenly spaced, so only noise depends on the seed."""
    positive = _by_turns(samples)
    along = np.arange(samples) // 2 / np.where(positive, (samples + 1) // 2, samples // 2)
    x = _polar(5 * along, 3.5 * np.pi * along + np.where(positive, 0.0, np.pi))
    return x + noise * _shift(samples, 1, rng_noise), _classes(positive)


def moons(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Classes]:
    """Half circles of radius 3, the upper one +1, each with its end in the other; noise has deviation 3 v."""
    upper = _by_turns(samples)
    angle = np.pi * rng_positions.random(samples)
    side = np.where(upper, 1.0, -1.0)
    x = 3 * np.column_stack([side * (np.cos(angle) - 0.5), side * (np.sin(angle) - 0.25)])
    return x + 3 * noise * rng_noise.standard_normal((samples, 2)), _classes(upper)


def checkerboard(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Classes]:
    """Four by four fields of side 3, +1 at the right above the origin; noise judges points as if moved."""
    x = _shift(samples, 6, rng_positions)
    field = np.floor((x + noise * _shift(samples, 6, rng_noise)) / 3)
    return x, _classes((field[:, 0] + field[:, 1]) % 2 == 0)


def plane(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Floats]:
    """(x1 + x2) / 10 over a square of side 12; noise takes the target from a point nearby."""
    x = _shift(samples, 6, rng_positions)
    seen = x + noise * _shift(samples, 6, rng_noise)
    return x, (seen[:, 0] + seen[:, 1]) / 10


def multi_gauss(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Floats]:
    """Six cones of height +1 or -1 and radius 2 over a square of side 12; noise as in `plane`.

    Of all cones the one of largest magnitude counts, which is that of the nearest centre.
    """
    centres = ((-4, 2.5), (0, 2.5), (4, 2.5), (-4, -2.5), (0, -2.5), (4, -2.5))
    signs = np.array([1, -1, 1, -1, 1, -1])
    x = _shift(samples, 6, rng_positions)
    seen = x + noise * _shift(samples, 6, rng_noise)
    squares = np.stack([(seen[:, 0] - c1) ** 2 + (seen[:, 1] - c2) ** 2 for c1, c2 in centres])
    height = np.maximum(0, 1 - np.sqrt(squares.min(axis=0)) / 2)
    return x, signs[squares.argmin(axis=0)] * height


def line(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Floats]:
    """y = 1 + x/2 for x in [-5, 5], so y runs from -1.5 to 3.5; noise has deviation 5 v."""
    x = rng_positions.uniform(-5, 5, (samples, 1))
    return x, 1 + x[:, 0] / 2 + 5 * noise * rng_noise.standard_normal(samples)


def polynomial(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Floats]:
    """y = (x^3 - 16 x)/25 for x in [-5, 5]: two bends, y from -1.8 to 1.8; noise has deviation 3.6 v."""
    x = rng_positions.uniform(-5, 5, (samples, 1))
    clean = x[:, 0] * (x[:, 0] ** 2 - 16) / 25
    return x, clean + 3.6 * noise * rng_noise.standard_normal(samples)


def sine(samples: int, noise: float, rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Floats]:
    """y = sin x for x in [-2 pi, 2 pi], so y runs from -1 to 1; noise has deviation 2 v."""
    x = rng_positions.uniform(-2 * np.pi, 2 * np.pi, (samples, 1))
    return x, np.sin(x[:, 0]) + 2 * noise * rng_noise.standard_normal(samples)


def _by_turns(samples: int) -> Mask:
    # Not one class after the other: so more samples add to those that were there (in all but the spiral).
    return np.equal(np.arange(samples) % 2, 0)


def _classes(positive: Mask) -> Classes:
    return positive.astype(np.int64)


def _shift(samples: int, reach: float, rng: Rng) -> Floats:
    return rng.uniform(-reach, reach, (samples, 2))


def _polar(radius: Floats, angle: Floats) -> Floats:
    # The angle runs clockwise from the upper axis, as in the original.
    return np.column_stack([radius * np.sin(angle), radius * np.cos(angle)])


def _function(steepness: float) -> Recipe:
    """A function of two parameters: inputs that are all 1, and tilts (n, 2) of deviation v times its steepness, which
    is how long its gradient usually is where it is looked at."""

    def tilts(samples: int, noise: float, _rng_positions: Rng, rng_noise: Rng) -> tuple[Floats, Floats]:
        return np.ones((samples, 1)), noise * steepness * rng_noise.standard_normal((samples, 2))

    return tilts


_RECIPES: dict[SourceName, Recipe] = {
    "circle": circle, "xor": xor, "gauss": gauss, "spiral": spiral, "moons": moons,
    "checkerboard": checkerboard, "plane": plane, "multi-gauss": multi_gauss,
    "line": line, "polynomial": polynomial, "sine": sine,
    "bowl": _function(3.0), "rosenbrock": _function(300.0), "saddle": _function(2.0), "himmelblau": _function(100.0),
    "ripple": _function(3.0),
}  # fmt: skip
