"""How noisy the gradients of batches are: the spread of the single samples' gradients about their mean.

The trace of their covariance over the squared length of the mean is a batch size, the "simple noise scale": the
gradient of a batch of that size is as long in its noise as in what it is right about; smaller batches are mostly
noise, and far larger ones say little new (McCandlish et al. 2018, "An empirical model of large-batch training",
section 2.2).

No single gradient is ever stored. A dense layer's gradient for one sample is the outer product of what fed it and of
the slope by its sums, so its squared length is the product of theirs, and a bias adds the slope's once more (Goodfellow
2015, "Efficient per-example gradient computations"). That holds with skip connections as well, for every parameter is
used once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..choices.activations import ACTIVATIONS
from ..choices.choice import Array
from ..nn.asking import quiet
from ..nn.network import Network, share_out
from ..nn.parameters import Block
from .stack import CHUNK_NUMBERS, Cancelled

if TYPE_CHECKING:
    from ..nn.trainer import Trainer


@dataclass(frozen=True)
class GradientNoise:
    """The spread of the gradients of so many `samples` about their mean: `trace` of the covariance (the mean squared
    distance), and the squared length of the mean gradient. Frozen, pruned and dead parameters do not count."""

    trace: float
    squared_norm: float
    samples: int

    @property
    def scale(self) -> float:
        """The simple noise scale in samples: 0 where all gradients are alike, infinite where they cancel out; NaN where
        there is none."""
        if self.squared_norm == 0:
            return float("nan") if self.trace == 0 else float("inf")
        return self.trace / self.squared_norm

    def variance(self, batch_size: int, replacement: bool = True) -> float:
        """The mean squared distance of a batch's gradient from that of all samples.

        Without replacement, as an epoch draws its batches, less is left to chance: nothing once all are drawn.
        """
        drawn_anew = self.trace / batch_size
        if replacement or self.samples < 2:
            return drawn_anew if replacement else 0.0
        return drawn_anew * (self.samples - batch_size) / (self.samples - 1)


def gradient_noise(trainer: "Trainer") -> GradientNoise:
    """The noise of the data loss's gradient over all training samples at the present parameters, exact.

    Without dropout and penalties; sample weights multiply their sample's gradient, as in training.
    """
    return network_noise(trainer.network, trainer.parameters, *trainer.training_samples, held=trainer.held)


@quiet
def network_noise(
    network: Network,
    parameters: Array,
    x: Array,
    y: Array,
    weights: Array | None = None,
    held: NDArray[np.bool_] | None = None,
    wanted: Callable[[], bool] = lambda: True,
) -> GradientNoise:
    """The same for any parameters (P,): `x` (samples, inputs), `y` (samples, outputs) and sample weights (samples,) as
    `Network.loss_and_gradient` takes them; `held` (P,) marks parameters that do not move.

    In float64 whatever the network's own. `wanted` is asked every few milliseconds; `Cancelled` is raised once it says
    no.
    """
    vector = np.asarray(parameters, dtype=np.float64)
    free = None if held is None or not held.any() else (~held).astype(np.float64)
    chunk = max(1, CHUNK_NUMBERS // max(*network.layout.widths, 1))
    total, squares = np.zeros(len(vector)), 0.0
    for start in range(0, len(x), chunk):
        if not wanted():
            raise Cancelled
        part = slice(start, start + chunk)
        own = None if weights is None else weights[part]
        gradient, each = _sums(network, vector, x[part].astype(np.float64), y[part].astype(np.float64), own, free)
        total += gradient
        squares += float(each.sum())
    mean = total / len(x) if free is None else free * total / len(x)
    squared_norm = float(mean @ mean)
    # Rounding may leave a trace of gradients that are all alike just below zero.
    return GradientNoise(max(0.0, squares / len(x) - squared_norm), squared_norm, len(x))


def _sums(
    network: Network, parameters: Array, x: Array, y: Array, weights: Array | None, free: Array | None
) -> tuple[Array, Array]:
    """The samples' gradients added up (P,), and the squared length of each one (samples,), free parameters only."""
    done = network.forward(parameters, x)
    slope = network.loss_function.slope(done.columns[-1], y)
    arriving: list[Array | None] = [None] * len(done.columns)
    arriving[-1] = slope if weights is None else slope * weights[:, None]
    gradient, squares = np.zeros(len(parameters)), np.zeros(len(x))
    for k in range(len(network.layout.blocks) - 1, -1, -1):
        block, by_value = network.layout.blocks[k], arriving[k + 1]
        if by_value is None:  # checked models have none: every layer feeds a later one
            continue
        layer = network.model.layers[k]
        by_sum = by_value * ACTIVATIONS[layer.activation].slope(done.sums[k], done.values[k])
        block.W(gradient)[...] = done.fed[k].T @ by_sum
        if _biased(block):
            by_sum.sum(axis=0, out=block.b(gradient))
        squares += _squared_lengths(block, done.fed[k], by_sum, free)
        if block.sources != (0,):
            share_out(by_sum @ block.W(parameters).T, block.sources, network.layout.widths, arriving)
    return gradient, squares


def _squared_lengths(block: Block, fed: Array, by_sum: Array, free: Array | None) -> Array:
    """Per sample the squared length (samples,) of one layer's part of its gradient."""
    fed_squares, slope_squares = fed * fed, by_sum * by_sum
    if free is None:
        bias = 1.0 if _biased(block) else 0.0
        whole: Array = (fed_squares.sum(axis=1) + bias) * slope_squares.sum(axis=1)
        return whole
    arriving = fed_squares @ block.W(free)
    if _biased(block):
        arriving += block.b(free)
    some: Array = (arriving * slope_squares).sum(axis=1)
    return some


def _biased(block: Block) -> bool:
    return block.biases.stop > block.biases.start
