"""Where gradients go, and what the units do with them: sizes layer by layer, activations, dead and saturated units.

Sizes are those of a layer's weights W; biases are left out, since they begin at zero and a ratio to them says nothing.
Gradients are those of the mean data loss, without penalties and without dropout.

How large an update is beside the weights it changes tells whether a step size fits; about a thousandth is the usual
rule of thumb (Karpathy, lecture notes of Stanford's CS231n, "Neural Networks Part 3"). That gradients shrink or grow
from layer to layer, and how saturated units show it, is Glorot & Bengio 2010, "Understanding the difficulty of training
deep feedforward neural networks"; that dropout keeps units from relying on each other, Srivastava et al. 2014,
section 7.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..choices.activations import ACTIVATIONS
from ..choices.choice import Array
from ..choices.optimizer import State
from ..spec import Training
from .asking import quiet
from .network import Network
from .parameters import Layout
from .penalties import Penalty
from .update import Update

Floats = NDArray[np.float64]
Range = tuple[float, float]

RULE_OF_THUMB = 1e-3  # update to weights, as CS231n has it
DEAD_VALUE, DEAD_SLOPE = 1e-2, 1e-3
SATURATED_PART = 0.99  # of the way from the middle of its range to an end
MOST = 0.5  # of the samples


# Sizes, layer by layer


def weight_norms(layout: Layout, vectors: Array) -> Floats:
    """The length of each layer's weights (..., layers) in flat vectors (..., P): of parameters, gradients, updates."""
    return np.stack([_norm(vectors[..., block.weights]) for block in layout.blocks], axis=-1)


def root_mean_squares(layout: Layout, vectors: Array) -> Floats:
    """The same over the root of the number of weights, so that layers of any size compare: (..., layers)."""
    counts = np.array([block.weights.stop - block.weights.start for block in layout.blocks])
    return weight_norms(layout, vectors) / np.sqrt(np.maximum(counts, 1))


def _norm(part: Array) -> Floats:
    part = np.asarray(part, dtype=np.float64)
    # Scaled first: the squares of a diverging or vanishing layer leave the range of the numbers before it does.
    largest = np.abs(part).max(axis=-1, initial=0.0)
    scale = np.where((largest > 0) & np.isfinite(largest), largest, 1.0)
    length: Floats = scale * np.sqrt(((part / scale[..., None]) ** 2).sum(axis=-1))
    return length


@quiet
def update_ratio(layout: Layout, before: Array, after: Array, updates: int | NDArray[np.int64] = 1) -> Floats:
    """How far each layer's weights moved beside their length (..., layers), from two parameter vectors (..., P).

    ``|after - before| / updates / |before|``. Over more than one update that is the net motion to an update, less than
    single updates are long where they go back and forth. Infinite where weights left zero, NaN where they stayed.
    """
    steps = np.asarray(after, dtype=np.float64) - np.asarray(before, dtype=np.float64)
    ratio: Floats = weight_norms(layout, steps) / np.asarray(updates)[..., None] / weight_norms(layout, before)
    return ratio


@quiet
def gradient_ratio(layout: Layout, parameters: Array, gradient: Array, rate: float) -> Floats:
    """What a plain step of gradient descent would be beside the weights (..., layers): ``rate |gradient| / |W|``."""
    ratio: Floats = rate * weight_norms(layout, gradient) / weight_norms(layout, parameters)
    return ratio


@quiet
def loss_gradient(network: Network, parameters: Array, x: Array, y: Array, weights: Array | None = None) -> Array:
    """The flat gradient (P,) of the mean data loss over these samples, arguments as `Network.loss_and_gradient`."""
    vector = np.asarray(parameters).astype(network.dtype)
    return network.loss_and_gradient(vector, x, y, weights=weights)[1]


@quiet
def next_update(
    network: Network,
    training: Training,
    parameters: Array,
    state: State,
    rate: float,
    samples: tuple[Array, Array, Array | None],
) -> Floats:
    """What the run's own rule would add to the parameters (P,) if `samples` (inputs, targets, weights) were its batch.

    With penalties, clipping and what the optimiser remembers (`state`, which stays as it is), without dropout. NaN
    where the rule finds no finite step.
    """
    x, y, weights = samples
    model, layout = network.model, network.layout
    held = np.union1d(layout.marked(model, "frozen"), layout.marked(model, "pruned")).astype(np.intp)
    rule = Update(training, Penalty.of(model, layout, network.dtype), held)
    before = np.asarray(parameters).astype(network.dtype)
    after = before.copy()

    def data(trial: Array) -> tuple[float, Array]:
        return network.loss_and_gradient(trial, x, y, weights=weights)

    memory = {name: value.copy() for name, value in state.items()}
    dead = np.zeros(layout.size, dtype=bool)
    if not rule.make(after, data(before)[1], rate, memory, dead, data):
        return np.full(layout.size, np.nan)
    return after.astype(np.float64) - before


# Activations


@dataclass(frozen=True, eq=False)
class LayerActivations:
    """What one layer's units gave over some samples, dropout aside.

    `counts` (bins,) are of all values in bins of one width over `span`; values beyond it count into the last bins, what
    is not finite into none. `dead` and `saturated` are unit indices by the rules of `is_dead` and `saturation`;
    `saturation` (units,) is the part of the samples for which a unit is at an end of its range.
    """

    activation: str
    values: Array
    counts: NDArray[np.intp]
    span: Range
    dead: NDArray[np.intp]
    saturated: NDArray[np.intp]
    saturation: Floats

    @property
    def units(self) -> int:
        return int(self.values.shape[1])


@quiet
def activations(
    network: Network, parameters: Array, x: Array, bins: int = 41, span: Range | None = None
) -> list[LayerActivations]:
    """Per layer what its units give for inputs `x` (samples, inputs). `span` is what the histograms cover, the same for
    all layers; by default `common_span` of the values."""
    done = network.forward(np.asarray(parameters).astype(network.dtype), x)
    span = common_span(done.values) if span is None else span
    found = []
    for layer, sums, values in zip(network.model.layers, done.sums, done.values, strict=True):
        share = saturation(layer.activation, values)
        dead = is_dead(layer.activation, sums, values)
        found.append(
            LayerActivations(
                layer.activation, values, histogram(values, span, bins), span, np.flatnonzero(dead),
                np.flatnonzero(share > MOST), share,
            )
        )  # fmt: skip
    return found


def common_span(values: Sequence[Array]) -> Range:
    """The least and the greatest finite value of several arrays; never without width."""
    finite = [part[np.isfinite(part)] for part in values]
    low = min((float(part.min()) for part in finite if part.size), default=0.0)
    high = max((float(part.max()) for part in finite if part.size), default=0.0)
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def histogram(values: Array, span: Range, bins: int) -> NDArray[np.intp]:
    """How many values lie in each of so many bins of one width (bins,); those beyond `span` lie in the last ones."""
    finite = values[np.isfinite(values)].astype(np.float64)
    at = np.clip((finite - span[0]) * (bins / (span[1] - span[0])), 0, bins - 1).astype(np.intp)
    return np.bincount(at, minlength=bins)


def is_dead(activation: str, sums: Array, values: Array) -> NDArray[np.bool_]:
    """Which units (units,) no sample wakes, from sums and values (samples, units).

    Dead is a unit of an activation that can die whose value is below 0.01 in size *and* whose slope is below 0.001 for
    every sample, so that nothing comes through it in either direction. For ReLU that is: zero for all samples. No unit
    is called dead where there are no samples, nor one of another activation.
    """
    row = ACTIVATIONS[activation]
    if not row.can_die or not len(values):
        return np.zeros(values.shape[1], dtype=bool)
    slopes = row.slope(sums, values)
    silent = (np.abs(values) < DEAD_VALUE) & (np.abs(slopes) < DEAD_SLOPE)
    return np.asarray(silent.all(axis=0))


def saturation(activation: str, values: Array) -> Floats:
    """For which part of the samples each unit (units,) is at an end of its range, from values (samples, units).

    At an end is a value more than 0.99 of the way from the middle of the range to either end: above 0.99 in size for
    tanh, hard tanh and softsign, below 0.005 or above 0.995 for sigmoids; for ELU and SELU below 0.99 of their lower
    end. Activations without ends are never there. A unit counts as saturated where that holds for most samples.
    """
    share: Floats
    if not len(values):
        return np.zeros(values.shape[1])
    low, high = ACTIVATIONS[activation].ends
    if low is not None and high is not None:
        share = (np.abs(values - (low + high) / 2) > SATURATED_PART * (high - low) / 2).mean(axis=0)
        return share
    if low is not None:
        share = (values < SATURATED_PART * low).mean(axis=0)
        return share
    if high is not None:
        share = (values > SATURATED_PART * high).mean(axis=0)
        return share
    return np.zeros(values.shape[1])


# Co-adaptation


@quiet
def correlation(values: Array) -> Floats:
    """Pearson's correlation of the columns of `values` (samples, units) with each other, as (units, units).

    NaN in the row and column of a unit that never varies, or that is not finite: there is nothing to compare.
    """
    exact = np.asarray(values, dtype=np.float64)
    if len(exact) < 2:
        return np.full((exact.shape[1], exact.shape[1]), np.nan)
    off = exact - exact.mean(axis=0)
    length = _norm(off.T)
    # Rounding leaves a unit that gives the same number for all samples a little off its mean.
    still = length <= 1e-12 * np.sqrt(len(exact)) * np.abs(exact).max(axis=0)
    unit = off / np.where(still, np.nan, length)
    matrix: Floats = np.clip(unit.T @ unit, -1.0, 1.0)
    moving = np.isfinite(np.diag(matrix))
    matrix[~moving], matrix[:, ~moving] = np.nan, np.nan
    np.fill_diagonal(matrix, np.where(moving, 1.0, np.nan))
    return matrix


def mean_correlation(matrix: Floats) -> float:
    """The mean size of the correlations off the diagonal, of units that vary; NaN for fewer than two of them."""
    pairs = matrix[np.triu_indices(len(matrix), 1)]
    pairs = np.abs(pairs[np.isfinite(pairs)])
    return float(pairs.mean()) if len(pairs) else float("nan")
