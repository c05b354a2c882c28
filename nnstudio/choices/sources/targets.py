"""Numbers over one or two inputs.

plane and multi-gauss have the formulas and sizes of TensorFlow Playground (playground.tensorflow.org, src/dataset.ts),
so that its exercises carry over. The others are made to the same measure: inputs and targets of order 1 to 6, for which
the default step size neither crawls nor diverges.
"""

from typing import Any

import numpy as np

from ..choice import Generator
from ..source import Floats, Source, shift


def plane(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Floats]:
    """(x1 + x2) / 10 over a square of side 12; noise takes the target from a point nearby."""
    x = shift(samples, 6, rng_positions)
    seen = x + noise * shift(samples, 6, rng_noise)
    return x, (seen[:, 0] + seen[:, 1]) / 10


def multi_gauss(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Floats]:
    """Six cones of height +1 or -1 and radius 2 over a square of side 12; noise as in `plane`.

    Of all cones the one of largest magnitude counts, which is that of the nearest centre.
    """
    centres = ((-4, 2.5), (0, 2.5), (4, 2.5), (-4, -2.5), (0, -2.5), (4, -2.5))
    signs = np.array([1, -1, 1, -1, 1, -1])
    x = shift(samples, 6, rng_positions)
    seen = x + noise * shift(samples, 6, rng_noise)
    squares = np.stack([(seen[:, 0] - c1) ** 2 + (seen[:, 1] - c2) ** 2 for c1, c2 in centres])
    height = np.maximum(0, 1 - np.sqrt(squares.min(axis=0)) / 2)
    return x, signs[squares.argmin(axis=0)] * height


def line(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Floats]:
    """y = 1 + x/2 for x in [-5, 5], so y runs from -1.5 to 3.5; noise has deviation 5 v."""
    x = rng_positions.uniform(-5, 5, (samples, 1))
    return x, 1 + x[:, 0] / 2 + 5 * noise * rng_noise.standard_normal(samples)


def polynomial(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Floats]:
    """y = (x^3 - 16 x)/25 for x in [-5, 5]: two bends, y from -1.8 to 1.8; noise has deviation 3.6 v."""
    x = rng_positions.uniform(-5, 5, (samples, 1))
    clean = x[:, 0] * (x[:, 0] ** 2 - 16) / 25
    return x, clean + 3.6 * noise * rng_noise.standard_normal(samples)


def sine(samples: int, noise: float, rng_positions: Generator, rng_noise: Generator) -> tuple[Floats, Floats]:
    """y = sin x for x in [-2 pi, 2 pi], so y runs from -1 to 1; noise has deviation 2 v."""
    x = rng_positions.uniform(-2 * np.pi, 2 * np.pi, (samples, 1))
    return x, np.sin(x[:, 0]) + 2 * noise * rng_noise.standard_normal(samples)


_PLANE: dict[str, Any] = {"task": "regression", "inputs": 2, "classes": 0, "samples": 1200}
_CURVE: dict[str, Any] = {"task": "regression", "inputs": 1, "classes": 0, "samples": 200}
PLANE = Source(name="plane", about="A tilted plane over two inputs", recipe=plane, **_PLANE)
MULTI_GAUSS = Source(
    name="multi-gauss", label="Multi-Gaussian", about="Six hills and hollows over two inputs", recipe=multi_gauss,
    **_PLANE,
    preset={"model.hidden": "8-8", "training.optimizer": "adam", "training.learning_rate": 0.01,
            "model.initializer": "glorot-uniform", "training.epochs": 100},
)  # fmt: skip
LINE = Source(
    name="line", about="A straight line with noise", recipe=line, **_CURVE,
    preset={"model.hidden": "none", "data.noise": 10.0, "training.learning_rate": 0.01, "training.epochs": 100},
)  # fmt: skip
POLYNOMIAL = Source(
    name="polynomial", about="A cubic curve with noise", recipe=polynomial, **_CURVE,
    preset={"model.hidden": "8", "data.noise": 10.0, "model.initializer": "glorot-uniform"},
)  # fmt: skip
SINE = Source(
    name="sine", about="Two periods of a sine with noise", recipe=sine, **_CURVE,
    preset={"model.hidden": "8-8", "data.noise": 10.0, "model.initializer": "glorot-uniform"},
)  # fmt: skip
