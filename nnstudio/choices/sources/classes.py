"""Two classes in the plane.

circle, xor, gauss and spiral have the formulas and sizes of TensorFlow Playground (playground.tensorflow.org,
src/dataset.ts), so that its exercises carry over. The others are made to the same measure, for which the default step
size neither crawls nor diverges.
"""

from typing import Any

import numpy as np

from ..choice import Generator
from ..source import Classes, Floats, Source, as_classes, by_turns, polar, shift

_DEEP: dict[str, Any] = {"model.hidden": "8-8", "training.optimizer": "adam", "training.learning_rate": 0.01}


def circle(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Classes]:
    """A disc of radius 2.5 (+1) inside a ring from 3.5 to 5; noise judges a point as if it lay elsewhere."""
    inside = by_turns(samples)
    radius, turn = rng_positions.random((samples, 2)).T
    x = polar(np.where(inside, 2.5 * radius, 3.5 + 1.5 * radius), 2 * np.pi * turn)
    seen = x + noise * shift(samples, 5, rng_noise)
    return x, as_classes(np.hypot(*seen.T) < 2.5)


def xor(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Classes]:
    """+1 where both inputs have the same sign, with a gap of 0.3 along the axes; noise as in `circle`."""
    x = shift(samples, 5, rng_positions)
    x += np.where(x > 0, 0.3, -0.3)
    seen = x + noise * shift(samples, 5, rng_noise)
    return x, as_classes(seen[:, 0] * seen[:, 1] >= 0)


def gauss(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Classes]:
    """Clouds about (2, 2) (+1) and (-2, -2); noise widens them, their variance per axis is 0.5 + 7 v."""
    positive = by_turns(samples)
    centre = np.where(positive, 2.0, -2.0)[:, None]
    return centre + np.sqrt(0.5 + 7 * noise) * rng_positions.standard_normal((samples, 2)), as_classes(positive)


def spiral(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Classes]:
    """Two arms of 1.75 turns, half a turn apart; evenly spaced, so only noise depends on the seed."""
    positive = by_turns(samples)
    along = np.arange(samples) // 2 / np.where(positive, (samples + 1) // 2, samples // 2)
    x = polar(5 * along, 3.5 * np.pi * along + np.where(positive, 0.0, np.pi))
    return x + noise * shift(samples, 1, rng_noise), as_classes(positive)


def moons(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Classes]:
    """Half circles of radius 3, the upper one +1, each with its end in the other; noise has deviation 3 v."""
    upper = by_turns(samples)
    angle = np.pi * rng_positions.random(samples)
    side = np.where(upper, 1.0, -1.0)
    x = 3 * np.column_stack([side * (np.cos(angle) - 0.5), side * (np.sin(angle) - 0.25)])
    return x + 3 * noise * rng_noise.standard_normal((samples, 2)), as_classes(upper)


def checkerboard(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Classes]:
    """Four by four fields of side 3, +1 at the right above the origin; noise judges points as if moved."""
    x = shift(samples, 6, rng_positions)
    field = np.floor((x + noise * shift(samples, 6, rng_noise)) / 3)
    return x, as_classes((field[:, 0] + field[:, 1]) % 2 == 0)


_KIND: dict[str, Any] = {"task": "classification", "inputs": 2, "classes": 2, "samples": 500}
CIRCLE = Source(name="circle", about="A disc inside a ring", recipe=circle, **_KIND)
XOR = Source(
    name="xor", label="Exclusive or", about="Opposite quadrants belong together", recipe=xor, **_KIND
)  # fmt: skip
GAUSS = Source(name="gauss", label="Two Gaussians", about="Two round clouds", recipe=gauss, **_KIND)
SPIRAL = Source(
    name="spiral", about="Two arms wound round each other", recipe=spiral, **_KIND,
    # A seed that ends at .96 or better of the validation samples, with three of three orders of the samples.
    preset={**_DEEP, "model.initializer": "glorot-uniform", "model.seed": 3},
)  # fmt: skip
MOONS = Source(name="moons", about="Two half moons that interlock", recipe=moons, **_KIND)
CHECKERBOARD = Source(
    name="checkerboard", about="A board of four by four fields", recipe=checkerboard, **_KIND, pictured=400,
    preset={**_DEEP, "model.hidden": "12-12", "model.initializer": "glorot-uniform", "model.seed": 2},
)  # fmt: skip
