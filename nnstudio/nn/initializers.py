"""Initial parameters by name. Glorot & Bengio 2010; He et al. 2015; LeCun et al. 1998; Saxe et al. 2014 (orthogonal);
"playground" as TensorFlow Playground has it: weights U(-0.5, 0.5), biases 0.1. Biases are 0 for all others."""

from collections.abc import Callable
from math import sqrt

import numpy as np

from ..spec import Model
from .functions import Array
from .parameters import Layout

Draw = Callable[[np.random.Generator, int, int], Array]


def _uniform(variance: Callable[[int, int], float]) -> Draw:
    def draw(rng: np.random.Generator, rows: int, units: int) -> Array:
        limit = sqrt(3 * variance(rows, units))
        return rng.uniform(-limit, limit, (rows, units))

    return draw


def _normal(variance: Callable[[int, int], float]) -> Draw:
    return lambda rng, rows, units: rng.normal(0.0, sqrt(variance(rows, units)), (rows, units))


def _orthogonal(rng: np.random.Generator, rows: int, units: int) -> Array:
    q, r = np.linalg.qr(rng.normal(size=(max(rows, units), min(rows, units))))
    q = q * np.sign(np.diag(r))  # makes the draw uniform over orthogonal matrices
    return q if rows >= units else q.T


def _glorot(rows: int, units: int) -> float:
    return 2 / (rows + units)


INITIALIZERS: dict[str, Draw] = {
    "playground": lambda rng, rows, units: rng.uniform(-0.5, 0.5, (rows, units)),
    "glorot-uniform": _uniform(_glorot),
    "glorot-normal": _normal(_glorot),
    "he-uniform": _uniform(lambda rows, units: 2 / rows),
    "he-normal": _normal(lambda rows, units: 2 / rows),
    "lecun-uniform": _uniform(lambda rows, units: 1 / rows),
    "lecun-normal": _normal(lambda rows, units: 1 / rows),
    "orthogonal": _orthogonal,
    "constant": lambda rng, rows, units: np.ones((rows, units)),
    "zeros": lambda rng, rows, units: np.zeros((rows, units)),
}
FIRST_BIAS = {"playground": 0.1}


def initial_parameters(model: Model, layout: Layout) -> Array:
    """The flat start vector (float64). Each layer has a random stream of its own, so that one more layer or another
    initialiser leaves the draws of the layers before it alone. Pruned weights start at zero."""
    vector = np.zeros(layout.size)
    streams = np.random.SeedSequence(model.seed).spawn(len(model.layers))
    for layer, block, stream in zip(model.layers, layout.blocks, streams, strict=True):
        rng = np.random.Generator(np.random.PCG64(stream))
        draw = INITIALIZERS[layer.initializer](rng, block.rows, block.units)
        block.W(vector)[...] = layer.init_gain * draw
        block.b(vector)[...] = FIRST_BIAS.get(layer.initializer, 0.0)
    vector[layout.marked(model, "pruned")] = 0.0
    return vector
