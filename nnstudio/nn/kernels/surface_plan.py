"""What the kernel of loss surfaces is handed: tables of a network, samples by lanes, room to work in. Plain Python.

A block is `LANES` samples. Numbers of samples lie by block, then unit, then lane, so that a vector is one load.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...choices.losses import LOSSES
from ...spec import Layer, Model
from ..parameters import Layout
from .plan import ACTIVATION_CODES, LOSS_CODES

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

LANES = 16
GROUP_NUMBERS = 2048  # of blocks that go through every layer together, so that no unit waits for the one before
TILE = 4  # outputs whose sums the kernel keeps in registers together
# Columns of `Net.layers`. KNOWN is where the layer's sums stand among those that the data alone make, -1 if elsewhere.
ROWS, UNITS, WEIGHTS, BIASES, OUT, FIRST, ACTIVATION, KNOWN = range(8)
COLUMNS = 8
NEXT = 0  # the place in `words` of the next point that nobody has taken


class Net(NamedTuple):
    """A row per layer; per incoming row of weights the unit it comes from. `mixed` says whether a layer that other
    layers feed reads the data as well."""

    layers: Integers
    sources: Integers
    loss: int
    share: float  # of one output in its sample's loss
    inputs: int
    outputs: int
    units: int  # of all columns together
    known: int  # units whose sums the data alone make
    mixed: int


class Course(NamedTuple):
    """The plane as the kernel sees it: packed parameters (see `order_of`) at its centre and along its directions,
    coordinates (n, 2), of which the points from `words[NEXT]` on are still to be done, `grain` taken at once; the
    summed losses (n,) go to `losses`."""

    centre: Floats
    first: Floats
    second: Floats
    coordinates: Floats
    words: Integers
    losses: Floats
    grain: int


class Samples(NamedTuple):
    """Samples by blocks: sums that the data alone make, at the centre and along both directions; inputs, empty unless
    the network is mixed; targets; 1 for each lane that has a sample of its own; weights, empty where all count
    alike."""

    centre: Floats
    first: Floats
    second: Floats
    x: Floats
    y: Floats
    present: Floats
    counted: Floats


class Room(NamedTuple):
    """Of one thread: the values of a few blocks, slopes that nobody reads, and the packed parameters of a point."""

    values: Floats
    slopes: Floats
    parameters: Floats


def fed_by_data(layout: Layout) -> list[int]:
    """The layers that nothing but the data feeds: their sums are linear in the parameters."""
    return [k for k, block in enumerate(layout.blocks) if block.sources == (0,)]


def net_of(model: Model, layout: Layout, loss: str) -> Net:
    starts = np.concatenate([[0], np.cumsum(layout.widths)])
    layers: list[list[int]] = []
    sources: list[int] = []
    at = known = mixed = 0
    for index, (block, layer) in enumerate(zip(layout.blocks, model.layers, strict=True)):
        alone = block.sources == (0,)
        mixed |= int(not alone and 0 in block.sources)
        layers.append([
            block.rows, block.units, at, at + block.rows * block.units, starts[index + 1], len(sources),
            ACTIVATION_CODES[layer.activation], known if alone else -1,
        ])  # fmt: skip
        if alone:
            known += block.units
            continue
        at += (block.rows + 1) * block.units
        for column in block.sources:
            sources += range(int(starts[column]), int(starts[column]) + layout.widths[column])
    outputs = layout.widths[-1]
    return Net(
        np.array(layers, dtype=np.int64), np.array(sources, dtype=np.int64), LOSS_CODES[loss],
        1.0 / outputs if LOSSES[loss].averaged else 1.0, layout.widths[0], outputs, int(starts[-1]), known, mixed,
    )  # fmt: skip


def order_of(layout: Layout) -> Integers:
    """Which parameter stands where in a packed vector, -1 for a zero.

    Packed are the layers that others feed: the weights into `TILE` units row by row, and so on for the next units, then
    those into every unit left over, then the biases, with zeros for biases that are not there.
    """
    parts: list[Integers] = [np.zeros(0, dtype=np.int64)]
    for block in layout.blocks:
        if block.sources == (0,):
            continue
        weights = np.arange(block.weights.start, block.weights.stop).reshape(block.rows, block.units)
        whole = block.units // TILE * TILE
        parts += [weights[:, o : o + TILE].ravel() for o in range(0, whole, TILE)]
        parts.append(weights[:, whole:].T.ravel())
        has_bias = block.biases.stop > block.biases.start
        parts.append(np.arange(block.biases.start, block.biases.stop) if has_bias else np.full(block.units, -1))
    return np.concatenate(parts)


def packed(order: Integers, vector: NDArray[Any]) -> Floats:
    """A flat vector (P,) as the kernel has it."""
    return np.where(order < 0, 0.0, np.asarray(vector, dtype=np.float64)[order])


def by_lanes(rows: NDArray[Any], lanes: int = LANES) -> Floats:
    """Numbers (samples, units) by block, unit and lane; the last sample fills up the last block."""
    short = -len(rows) % lanes
    full = np.concatenate([rows, np.repeat(rows[-1:], short, axis=0)]) if short else rows
    blocks = full.reshape(-1, lanes, rows.shape[1]).transpose(0, 2, 1)
    return np.ascontiguousarray(blocks, dtype=np.float64).ravel()


def present(samples: int, lanes: int = LANES) -> Floats:
    """1 for each of the samples, 0 for the lanes after them."""
    return (np.arange(-(-samples // lanes) * lanes) < samples).astype(np.float64)


def room_of(net: Net, order: Integers, lanes: int = LANES) -> Room:
    values = net.units * lanes * max(1, GROUP_NUMBERS // (net.units * lanes))
    return Room(np.zeros(values), np.zeros(values), np.zeros(len(order)))


def toy() -> tuple[Net, Course, Samples, Room, int]:
    """Arguments of the right types: one point of a network of one weight, at one sample."""
    model = Model(layers=(Layer(units=1),))
    layout = Layout.of(model, 1)
    net, order, one = net_of(model, layout, "half-squared"), order_of(layout), by_lanes(np.zeros((1, 1)))
    nothing = packed(order, np.zeros(layout.size))
    course = Course(nothing, nothing, nothing, np.zeros((1, 2)), np.zeros(1, dtype=np.int64), np.zeros(1), 1)
    return net, course, Samples(one, one, one, one[:0], one, present(1), one[:0]), room_of(net, order), 1
