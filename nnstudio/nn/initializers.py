"""The start of a training: initial parameters."""

import numpy as np

from ..choices.choice import Array
from ..choices.initializer import Place
from ..choices.initializers import INITIALIZERS
from ..spec import Model
from .parameters import Layout


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
        drawn = INITIALIZERS[layer.initializer]
        hidden = model.layers[min(index, max(len(model.hidden) - 1, 0))]
        place = Place(block.rows, block.units, hidden.activation)
        weights[...] = layer.init_gain * drawn.weights(rng, place)
        if biases.size:
            biases[...] = drawn.bias if drawn.biases is None else drawn.biases(rng, place)
    vector[layout.marked(model, "pruned")] = 0.0
    return vector
