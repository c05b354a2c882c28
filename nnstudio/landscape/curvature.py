"""How the loss bends: exact products of its Hessian with directions, and what they tell.

A product costs about two gradients and needs no matrix (Pearlmutter 1994): every quantity of the forward and backward
pass is differentiated along the direction as well. It is exact for every activation and loss, skip connections
included, and taken over all training samples without dropout.
"""

from typing import TYPE_CHECKING

import numpy as np

from ..nn.functions import ACTIVATIONS, Array
from ..nn.network import Network, join, share_out
from . import second

if TYPE_CHECKING:
    from ..nn.trainer import Trainer

# Up to so many parameters the whole Hessian is as quick as an iteration for its ends, and surer.
DENSE = 300


def network_product(
    network: Network, parameters: Array, direction: Array, x: Array, y: Array, weights: Array | None = None
) -> Array:
    """The Hessian of the mean data loss times `direction`, both flat (parameters,).

    `x` (samples, inputs), `y` (samples, outputs) and the sample weights (samples,) are the network's own, as
    `Network.loss_and_gradient` takes them.
    """
    done = network.forward(parameters, x)
    blocks, activations = network.layout.blocks, [layer.activation for layer in network.model.layers]
    # The forward pass along the direction.
    moved: list[Array] = [np.zeros_like(x)]
    sums_moved, slopes = [], []
    for k, block in enumerate(blocks):
        slope = ACTIVATIONS[activations[k]].slope(done.sums[k], done.values[k])
        z = join(moved, block.sources) @ block.W(parameters) + done.fed[k] @ block.W(direction)
        if block.biases.stop > block.biases.start:
            z += block.b(direction)
        sums_moved.append(z)
        slopes.append(slope)
        moved.append(slope * z)
    answers, share = done.columns[-1], (1.0 if weights is None else weights[:, None]) / len(x)
    # The backward pass, and how it changes along the direction.
    product = np.zeros_like(parameters)
    arriving: list[Array | None] = [None] * len(done.columns)
    changing: list[Array | None] = [None] * len(done.columns)
    arriving[-1] = network.loss_function.slope(answers, y) * share
    changing[-1] = second.LOSSES[network.loss_name](answers, y, moved[-1]) * share
    for k in range(len(blocks) - 1, -1, -1):
        block, by_value, change = blocks[k], arriving[k + 1], changing[k + 1]
        if by_value is None or change is None:  # checked models have none: every layer feeds a later one
            continue
        bend = second.ACTIVATIONS[activations[k]](done.sums[k], done.values[k])
        by_sum, change_by_sum = by_value * slopes[k], change * slopes[k] + by_value * bend * sums_moved[k]
        fed_moved = join(moved, block.sources)
        block.W(product)[...] = fed_moved.T @ by_sum + done.fed[k].T @ change_by_sum
        if block.biases.stop > block.biases.start:
            change_by_sum.sum(axis=0, out=block.b(product))
        if block.sources != (0,):
            W, V, widths = block.W(parameters), block.W(direction), network.layout.widths
            share_out(by_sum @ W.T, block.sources, widths, arriving)
            share_out(change_by_sum @ W.T + by_sum @ V.T, block.sources, widths, changing)
    return product


def hessian_vector_product(trainer: "Trainer", v: Array, penalised: bool = False) -> Array:
    """The Hessian of the training loss at the present parameters times `v` (parameters,).

    With `penalised` that of the objective; L1 is straight, so only L2 bends it. Raises ValueError for another length.
    """
    direction = np.asarray(v, dtype=trainer.network.dtype)
    if direction.shape != (trainer.network.layout.size,):
        raise ValueError(f"v: shape {direction.shape} does not fit: use ({trainer.network.layout.size},)")
    x, y, weights = trainer.training_samples
    with np.errstate(over="ignore", invalid="ignore"):
        product = network_product(trainer.network, trainer.parameters, direction, x, y, weights)
    if penalised:
        product += trainer.network.layout.spread(trainer.network.model, "l2").astype(product.dtype) * direction
    return product


def hessian(trainer: "Trainer", penalised: bool = False) -> Array:
    """The whole Hessian (parameters, parameters), a product for every column: for small networks."""
    columns = np.eye(trainer.network.layout.size)
    matrix = np.stack([hessian_vector_product(trainer, column, penalised) for column in columns])
    return 0.5 * (matrix + matrix.T)


def leading(trainer: "Trainer", count: int = 2, penalised: bool = False) -> tuple[Array, Array]:
    """The `count` largest eigenvalues, largest first, and their eigenvectors (parameters, count).

    By the whole matrix for small networks, else by Lanczos' method (SciPy's eigsh, from a fixed start).
    """
    size = trainer.network.layout.size
    count = min(count, size)
    if size <= DENSE or count >= size - 1:
        values, vectors = np.linalg.eigh(hessian(trainer, penalised).astype(np.float64))
    else:
        from scipy.sparse.linalg import LinearOperator, eigsh

        operator = LinearOperator(
            (size, size), dtype=np.float64, matvec=lambda v: hessian_vector_product(trainer, v.ravel(), penalised)
        )
        start = np.random.default_rng(0).normal(size=size)
        values, vectors = eigsh(operator, k=count, which="LA", v0=start)
    order = np.argsort(values)[::-1][:count]
    return values[order], vectors[:, order]


def sharpness(trainer: "Trainer", penalised: bool = False) -> float:
    """The largest eigenvalue of the Hessian: gradient descent is stable below 2 over it (Cohen et al. 2021)."""
    return float(leading(trainer, 1, penalised)[0][0])


def trace(trainer: "Trainer", samples: int = 100, seed: int = 0, penalised: bool = False) -> float:
    """The trace of the Hessian: exact for small networks, else Hutchinson's mean over so many random signs (1990)."""
    size = trainer.network.layout.size
    if size <= DENSE:
        return float(np.trace(hessian(trainer, penalised)))
    signs = np.random.default_rng(seed).choice((-1.0, 1.0), (samples, size))
    return float(np.mean([v @ hessian_vector_product(trainer, v, penalised) for v in signs]))
