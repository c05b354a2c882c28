"""Initial parameters by name. Glorot & Bengio 2010; He et al. 2015; LeCun et al. 1998; Saxe et al. 2014 (orthogonal).

Three are the defaults of other programs, which set the biases too; for all others biases start at 0:

- "playground" is TensorFlow Playground's: weights U(-0.5, 0.5), biases 0.1.
- "pytorch-default" is that of ``torch.nn.Linear``: weights and biases U(-b, b), b = 1 / sqrt(in). (It asks for
  ``kaiming_uniform`` with a = sqrt(5), whose bound is sqrt(6 / (1 + a^2) / in).)
- "scikit-learn-default" is that of ``MLPClassifier`` and ``MLPRegressor``: weights and biases U(-b, b),
  b = sqrt(6 / (in + out)), and sqrt(2 / (in + out)) where the hidden layers have ``activation="logistic"``.
"""

from collections.abc import Callable
from math import sqrt

import numpy as np

from ..spec import Model
from .functions import Array
from .parameters import Layout

Draw = Callable[[np.random.Generator, int, int], Array]
Bound = Callable[[int, int, bool], float]  # of incoming units, units, and whether hidden units are sigmoids


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
# Weights and biases are drawn between minus and plus this.
WITH_BIASES: dict[str, Bound] = {
    "pytorch-default": lambda rows, units, logistic: sqrt(1 / rows),
    "scikit-learn-default": lambda rows, units, logistic: sqrt((2 if logistic else 6) / (rows + units)),
}


def initial_parameters(model: Model, layout: Layout) -> Array:
    """The flat start vector (float64). Each layer has a random stream of its own, so that one more layer or another
    initialiser leaves the draws of the layers before it alone. The gain multiplies the weights alone. Pruned parameters
    start at zero."""
    vector = np.zeros(layout.size)
    streams = np.random.SeedSequence(model.seed).spawn(len(model.layers))
    for index, (layer, block, stream) in enumerate(zip(model.layers, layout.blocks, streams, strict=True)):
        rng = np.random.Generator(np.random.PCG64(stream))
        weights, biases = block.W(vector), block.b(vector)
        if not block.rows:
            continue  # neighbours have no parameters
        if layer.initializer in WITH_BIASES:
            # The output layer has no activation of its own in scikit-learn, and goes by that of the hidden ones.
            hidden = model.layers[min(index, max(len(model.hidden) - 1, 0))]
            bound = WITH_BIASES[layer.initializer](block.rows, block.units, hidden.activation == "sigmoid")
            weights[...] = layer.init_gain * rng.uniform(-bound, bound, weights.shape)
            biases[...] = rng.uniform(-bound, bound, biases.shape)
        else:
            weights[...] = layer.init_gain * INITIALIZERS[layer.initializer](rng, block.rows, block.units)
            biases[...] = FIRST_BIAS.get(layer.initializer, 0.0)
    vector[layout.marked(model, "pruned")] = 0.0
    return vector
