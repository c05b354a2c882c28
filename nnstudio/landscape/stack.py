"""The loss at many parameter vectors at once, in one stack of products."""

from collections.abc import Mapping

import numpy as np

from ..choices.activations import ACTIVATIONS
from ..choices.choice import Array
from ..nn.network import Network
from ..nn.parameters import Block

CHUNK_NUMBERS = 400_000  # numbers per intermediate array: small enough for the cache, large enough for BLAS


class Cancelled(Exception):
    """What was being computed is no longer wanted."""


def batched_losses(
    network: Network,
    parameters: Array,
    x: Array,
    y: Array,
    known: Mapping[int, Array] | None = None,
    weights: Array | None = None,
) -> Array:
    """The mean loss (k,) of k parameter vectors (k, P) on the same samples, all in one stack of products.

    `known` holds weighted sums (k, samples, units) of layers that need not be computed again; `weights` (samples,) are
    what each sample's loss is multiplied by."""
    count = len(parameters)
    columns = [x[None]]
    for k, (block, layer) in enumerate(zip(network.layout.blocks, network.model.layers, strict=True)):
        sums = known[k] if known is not None and k in known else _batched_sums(block, parameters, columns)
        columns.append(ACTIVATIONS[layer.activation].value(sums))
    answers = columns[-1].reshape(count * len(x), -1)
    targets = np.broadcast_to(y, (count, *y.shape)).reshape(count * len(x), -1)
    each = network.loss_function.each(answers, targets).reshape(count, len(x))
    # No product of matrices, whose order of summing hangs on how many vectors there are.
    mean: Array = (each if weights is None else each * weights).mean(axis=1)
    return mean


def _batched_sums(block: Block, parameters: Array, columns: list[Array]) -> Array:
    count = len(parameters)
    parts = [columns[c] for c in block.sources]
    if len(parts) > 1:
        parts = [np.concatenate([np.broadcast_to(p, (count, *p.shape[1:])) for p in parts], axis=2)]
    sums: Array = parts[0] @ parameters[:, block.weights].reshape(count, block.rows, block.units)
    if block.biases.stop > block.biases.start:
        sums += parameters[:, None, block.biases]
    return sums
