"""Small networks, batches of several samples: one lane of a vector per sample."""

import math
from typing import Any, NamedTuple

import numpy as np
from numba import njit

from .layers import RELU, TANH, activate, lose
from .mathematics import tanh
from .plan import (
    ACTIVATION,
    BIASES,
    COLUMNS,
    EPOCH,
    FIRST,
    FROM_DATA,
    FROM_UNIT,
    LAST_EPOCH,
    LOSS_GREW,
    OUT,
    PARAMETERS_GREW,
    ROWS,
    STATUS,
    UNITS,
    WEIGHTS,
)  # fmt: skip
from .random import draw_mask
from .rounds import next_batch, thin
from .simd import address, highest, lanes, load, spread, store, total, where_above, zero12, zero16
from .update import descend, is_plain, rate_now, update, vectors

OPTIONS = {"nogil": True, "cache": True, "error_model": "numpy"}


@njit(**OPTIONS)
def draw_masks(layers, count, units, on_units, on_weights, stream, before, masks, weight_mask, taken, step):
    """All masks of one pass, in the order of `nnstudio.nn.dropout`; those of units lie by block, unit and lane."""
    for i in range(6):
        before[i] = stream[i]
    at, one, none = 0, np.int64(1), np.int64(0)
    for column in range(count + 1):
        layer = (column - 1) * COLUMNS
        width, p = layers[OUT] if column == 0 else layers[layer + UNITS], on_units[column]
        if p > 0:
            for first in range(0, taken, step):
                draw_mask(
                    stream, p, 1.0 / (1.0 - p), masks, first * units + at * step, min(step, taken - first), width, one,
                    step,
                )  # fmt: skip
        at += width
        if column > 0 and on_weights[column - 1] > 0:
            p, weights = on_weights[column - 1], layers[layer + ROWS] * layers[layer + UNITS]
            draw_mask(stream, p, 1.0 / (1.0 - p), weight_mask, layers[layer + WEIGHTS], one, weights, none, one)


class Places(NamedTuple):
    """Pointers into what the kernel was handed: arrays would count references in the loop."""

    layers: Any
    count: Any
    sources: Any
    kinds: Any
    dropout: Any
    weight_dropout: Any
    values: Any
    slopes: Any
    deltas: Any
    targets: Any
    counted: Any
    gradient: Any
    sums: Any
    masks: Any
    weight_mask: Any
    x: Any
    y: Any
    order: Any
    sample_weights: Any
    inputs: Any
    outputs: Any
    weighted: Any


@njit(inline="always")
def _places(shape, course, work, x, y):
    return Places(
        address(shape.layers), shape.layers.shape[0], address(shape.sources), address(shape.kinds),
        address(shape.unit_dropout), address(shape.weight_dropout), address(work.values), address(work.slopes),
        address(work.deltas), address(work.targets), address(work.counted), address(work.gradient),
        address(work.sums), address(work.masks), address(work.weight_mask), address(x), address(y),
        address(course.order), address(course.sample_weights), x.shape[1], y.shape[1], course.sample_weights.size > 0,
    )  # fmt: skip


@njit(inline="always")
def _gather(zero, at, start, taken, block, whole):
    step, last, inputs, outputs = lanes(zero), start + taken - 1, at.inputs, at.outputs
    x, y, values, targets, order = at.x, at.y, at.values, at.targets, at.order
    for lane in range(step):
        # Lanes without a sample of their own repeat the last one, and count for nothing.
        place = min(start + block * step + lane, last)
        row = place if whole else order[place]
        for i in range(inputs):
            values[i * step + lane] = x[row * inputs + i]
        for o in range(outputs):
            targets[o * step + lane] = y[row * outputs + o]
        if at.weighted:
            at.counted[lane] = at.sample_weights[row]


@njit(inline="always")
def _mask(zero, values, slopes, masks, base, first, units):
    step = lanes(zero)
    for u in range(first * step, (first + units) * step, step):
        factor = load(zero, masks, base + u)
        store(values, u, load(zero, values, u) * factor)
        store(slopes, u, load(zero, slopes, u) * factor)


@njit(inline="always")
def _forward(zero, at, weights, base):
    """Values and slopes of every unit for the samples in the lanes; `base` is where their masks begin, -1 for none."""
    step, layers, count, sources, dropout = lanes(zero), at.layers, at.count, at.sources, at.dropout
    values, slopes, masks = at.values, at.slopes, at.masks
    if base >= 0 and dropout[0] > 0:
        _mask(zero, values, slopes, masks, base, 0, layers[OUT])
    for k in range(count):
        row = k * COLUMNS
        rows, units, here, bias = layers[row + ROWS], layers[row + UNITS], layers[row + WEIGHTS], layers[row + BIASES]
        out, first, activation = layers[row + OUT], layers[row + FIRST], layers[row + ACTIVATION]
        for o in range(units):
            z = spread(zero, weights[bias + o]) if bias >= 0 else zero
            for i in range(rows):
                z += load(zero, values, sources[first + i] * step) * weights[here + i * units + o]
            place = (out + o) * step
            if activation == TANH:
                a = tanh(z, zero)
                store(values, place, a)
                store(slopes, place, 1.0 - a * a)
            elif activation == RELU:
                store(values, place, highest(z, zero))
                store(slopes, place, where_above(z, zero, zero + 1.0, zero))
            else:
                store(values, place, z)
        if activation != TANH and activation != RELU:
            activate(activation, values, slopes, out * step, (out + units) * step)
        if base >= 0 and dropout[k + 1] > 0:
            _mask(zero, values, slopes, masks, base, out, units)


@njit(inline="always")
def _collect(zero, gradient, sums, place, product, first_block, last_block):
    """Add a block's part of one parameter's gradient; the last block sums over the lanes."""
    at = place * lanes(zero)
    if not first_block:
        product += load(zero, sums, at)
    if last_block:
        gradient[place] = total(product)
    else:
        store(sums, at, product)


@njit(inline="always")
def _backward(zero, at, weights, first_block, last_block):
    """Slopes of the loss through all layers, and the gradient."""
    step, layers, count, sources, kinds = lanes(zero), at.layers, at.count, at.sources, at.kinds
    values, slopes, deltas, gradient, sums = at.values, at.slopes, at.deltas, at.gradient, at.sums
    for k in range(count - 1, -1, -1):
        row = k * COLUMNS
        rows, units, here, bias = layers[row + ROWS], layers[row + UNITS], layers[row + WEIGHTS], layers[row + BIASES]
        out, first = layers[row + OUT], layers[row + FIRST]
        for o in range(units):
            place = (out + o) * step
            d = load(zero, deltas, place) * load(zero, slopes, place)
            store(deltas, place, d)
            if bias >= 0:
                _collect(zero, gradient, sums, bias + o, d, first_block, last_block)
        for i in range(rows):
            source = sources[first + i] * step
            kind = kinds[first + i]
            a, back, start = load(zero, values, source), zero, here + i * units
            for o in range(units):
                d = load(zero, deltas, (out + o) * step)
                back += d * weights[start + o]
                _collect(zero, gradient, sums, start + o, a * d, first_block, last_block)
            if kind == FROM_UNIT:
                store(deltas, source, back)
            elif kind != FROM_DATA:
                store(deltas, source, back + load(zero, deltas, source))


@njit(inline="always")
def _train(zero, shape, rule, course, work, x, y, most):
    at, v, samples, size = _places(shape, course, work, x, y), vectors(course), x.shape[0], course.parameters.size
    parameters, counts, losses = address(course.parameters), address(course.counts), address(course.losses)
    order_stream, mask_stream, before = (
        address(course.order_stream), address(course.mask_stream), address(course.before_masks),
    )  # fmt: skip
    on_weights = work.weight_mask.size > 0
    weights = address(work.weights) if on_weights else parameters
    step, made, plain = lanes(zero), 0, is_plain(rule, v)
    answers = at.layers[(at.count - 1) * COLUMNS + OUT] * step
    block_masks = shape.units * step if work.masks.size > 0 else 0
    while made < most and counts[EPOCH] < counts[LAST_EPOCH]:
        rate = rate_now(rule, counts, samples)
        start, taken = next_batch(counts, order_stream, at.order, samples)
        if block_masks or on_weights:
            draw_masks(
                at.layers, at.count, shape.units, at.dropout, at.weight_dropout, mask_stream, before, at.masks,
                at.weight_mask, taken, step,
            )  # fmt: skip
            if on_weights:
                thin(parameters, at.weight_mask, weights, size)
        blocks = (taken + step - 1) // step
        loss, share = 0.0, 1.0 / taken
        for block in range(blocks):
            _gather(zero, at, start, taken, block, taken == samples)
            _forward(zero, at, weights, block * block_masks if block_masks else -1)
            loss += lose(
                rule.loss, at.values, answers, at.targets, at.deltas, at.outputs, step, taken - block * step, share,
                at.counted, at.weighted,
            )  # fmt: skip
            _backward(zero, at, weights, block == 0, block == blocks - 1)
        mean = loss * share
        if not math.isfinite(mean) or mean > rule.most_loss:
            counts[STATUS] = LOSS_GREW
            course.bad_loss[0] = mean
            return made
        if on_weights:
            thin(at.gradient, at.weight_mask, at.gradient, size)
        if not (descend(parameters, at.gradient, rate, size) if plain else update(rule, v, at.gradient, rate)):
            counts[STATUS] = PARAMETERS_GREW
            return made
        losses[made] = mean
        made += 1
    return made


@njit(**OPTIONS)
def train16(shape, rule, course, work, x, y, most):
    """Make up to `most` updates, 16 samples at a time; returns how many were made."""
    return _train(zero16(), shape, rule, course, work, x, y, most)


@njit(**OPTIONS)
def train12(shape, rule, course, work, x, y, most):
    """The same with 12 samples at a time."""
    return _train(zero12(), shape, rule, course, work, x, y, most)
