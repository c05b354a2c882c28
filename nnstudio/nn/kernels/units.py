"""Small networks, one sample to an update: one lane of a vector per unit of a layer.

Such an update is a chain of a few hundred cycles that no other work can hide, so the bare step of gradient descent is
made while the backward pass holds the weights in registers anyway. Chains of layers only.
"""

import math

import numpy as np
from numba import njit

from .layers import BINARY, CATEGORICAL, RELU, TANH, activate, one_loss, row_loss
from .mathematics import tanh
from .plan import EPOCH, LAST_EPOCH, LOSS_GREW, PARAMETERS_GREW, STATUS
from .random import draw_mask
from .rounds import next_batch, thin
from .simd import address, highest, lane_numbers, load, spread, store, total, totals, where_above, zero4
from .update import Vectors, is_plain, rate_now, update

OPTIONS = {"nogil": True, "cache": True, "error_model": "numpy"}
ROWS, UNITS, WIDE, WEIGHTS, BIASES, FED, OUT, ACTIVATION = range(8)
COLUMNS = 8


@njit(**OPTIONS)
def _pack(places, flat, padded, count):
    for j in range(count):
        padded[places[j]] = flat[j]


@njit(**OPTIONS)
def _unpack(places, padded, flat, count):
    for j in range(count):
        flat[j] = padded[places[j]]


@njit(inline="always")
def _copies(course, work):
    """The padded copies as the update wants them, filled."""
    places, count = address(work.places), course.parameters.size
    _pack(places, address(course.parameters), address(work.parameters), count)
    _pack(places, address(course.dead), address(work.dead), count)
    for flat, padded in (
        (course.l1, work.l1), (course.l2, work.l2), (course.first, work.first), (course.second, work.second),
    ):  # fmt: skip
        if flat.size:
            _pack(places, address(flat), address(padded), count)
    for h in range(course.held.size):
        work.held[h] = work.places[course.held[h]]
    return Vectors(
        address(work.parameters), address(work.l1), address(work.l2), address(work.held), address(work.first),
        address(work.second), address(work.third), address(course.steps), address(course.product), address(work.dead),
        work.parameters.size, course.held.size, 0.0,
    )  # fmt: skip


@njit(inline="always")
def _hand_back(course, work):
    places, count = address(work.places), course.parameters.size
    _unpack(places, address(work.parameters), address(course.parameters), count)
    _unpack(places, address(work.dead), address(course.dead), count)
    for flat, padded in ((course.first, work.first), (course.second, work.second)):
        if flat.size:
            _unpack(places, address(padded), address(flat), count)


@njit(**OPTIONS)
def draw_unit_masks(table, count, on_units, on_weights, stream, before, masks, weight_mask):
    """All masks of one pass, in the order of `nnstudio.nn.dropout`."""
    one, none = np.int64(1), np.int64(0)
    for i in range(6):
        before[i] = stream[i]
    for column in range(count + 1):
        layer = (column - 1) * COLUMNS
        at, width = (table[FED], table[ROWS]) if column == 0 else (table[layer + OUT], table[layer + UNITS])
        p = on_units[column]
        if p > 0:
            draw_mask(stream, p, 1.0 / (1.0 - p), masks, at, one, width, none, one)
        if column > 0 and on_weights[column - 1] > 0:
            p = on_weights[column - 1]
            draw_mask(
                stream, p, 1.0 / (1.0 - p), weight_mask, table[layer + WEIGHTS], table[layer + ROWS],
                table[layer + UNITS], table[layer + WIDE], one,
            )  # fmt: skip


@njit(inline="always")
def _forward(zero, table, count, weights, values, slopes, masks, dropout, masked):
    if masked and dropout[0] > 0:
        for i in range(table[FED], table[FED] + table[ROWS]):
            values[i] *= masks[i]
    for k in range(0, count * COLUMNS, COLUMNS):
        rows, wide, at, bias = table[k + ROWS], table[k + WIDE], table[k + WEIGHTS], table[k + BIASES]
        fed, out, activation = table[k + FED], table[k + OUT], table[k + ACTIVATION]
        for o in range(0, wide, 4):
            z = load(zero, weights, bias + o) if bias >= 0 else zero
            for i in range(rows):
                z += load(zero, weights, at + i * wide + o) * values[fed + i]
            if activation == TANH:
                a = tanh(z, zero)
                store(values, out + o, a)
                store(slopes, out + o, 1.0 - a * a)
            elif activation == RELU:
                store(values, out + o, highest(z, zero))
                store(slopes, out + o, where_above(z, zero, zero + 1.0, zero))
            else:
                store(values, out + o, z)
        if activation != TANH and activation != RELU:
            activate(activation, values, slopes, out, out + wide)
        if masked and dropout[k // COLUMNS + 1] > 0:
            for o in range(out, out + wide, 4):
                factor = load(zero, masks, o)
                store(values, o, load(zero, values, o) * factor)
                store(slopes, o, load(zero, slopes, o) * factor)


@njit(inline="always")
def _row(zero, p, weights, values, deltas, gradient, by, plain, at, fed, out, wide, i, squares):
    """The weights of one incoming unit: their gradient or step; returns what goes back to the unit, in lanes."""
    a, back, row = values[fed + i], zero, at + i * wide
    for o in range(0, wide, 4):
        d = load(zero, deltas, out + o)
        w = load(zero, weights, row + o)
        back += d * w
        if plain:
            new = w - d * (by * a)
            store(gradient, row + o, w)
            store(p, row + o, new)
            squares += new * new
        else:
            store(gradient, row + o, d * a)
    return back, squares


@njit(inline="always")
def _loss(zero, code, values, answers, targets, deltas, outputs, wide):
    """The loss of one sample, four outputs at a time; its slopes into `deltas`, zero past the last output."""
    if code == CATEGORICAL:
        return row_loss(code, values, answers, targets, deltas, outputs, 1, targets, False, 1)
    loss, share = 0.0, 1.0 if code == BINARY else 1.0 / outputs
    for o in range(0, wide, 4):
        y = spread(zero, targets[0]) if outputs == 1 else load(zero, targets, o)
        each, slope = one_loss(code, load(zero, values, answers + o), y, zero)
        left = spread(zero, float(outputs - o))
        store(deltas, answers + o, where_above(left, lane_numbers(), slope * share, zero))
        loss += total(where_above(left, lane_numbers(), each, zero))
    return loss * share


@njit(inline="always")
def _backward(zero, table, count, p, weights, values, slopes, deltas, gradient, rate, plain):
    """The gradient; where `plain` the step by it instead, the parameters as they were into `gradient`.

    Returns the sum of the new parameters' squares, lane by lane."""
    squares, by = zero, spread(zero, rate)
    for k in range((count - 1) * COLUMNS, -1, -COLUMNS):
        rows, wide, at, bias = table[k + ROWS], table[k + WIDE], table[k + WEIGHTS], table[k + BIASES]
        fed, out = table[k + FED], table[k + OUT]
        for o in range(0, wide, 4):
            d = load(zero, deltas, out + o) * load(zero, slopes, out + o)
            store(deltas, out + o, d)
            if bias >= 0:
                if plain:
                    old = load(zero, p, bias + o)
                    new = old - d * by
                    store(gradient, bias + o, old)
                    store(p, bias + o, new)
                    squares += new * new
                else:
                    store(gradient, bias + o, d)
        for i in range(0, rows, 4):
            b0, squares = _row(zero, p, weights, values, deltas, gradient, by, plain, at, fed, out, wide, i, squares)
            b1, b2, b3 = zero, zero, zero
            if i + 1 < rows:
                b1, squares = _row(
                    zero, p, weights, values, deltas, gradient, by, plain, at, fed, out, wide, i + 1, squares
                )
            if i + 2 < rows:
                b2, squares = _row(
                    zero, p, weights, values, deltas, gradient, by, plain, at, fed, out, wide, i + 2, squares
                )
            if i + 3 < rows:
                b3, squares = _row(
                    zero, p, weights, values, deltas, gradient, by, plain, at, fed, out, wide, i + 3, squares
                )
            if k > 0:
                # One store of four: a vector read back from four single stores would wait for the cache.
                store(deltas, fed + i, totals(b0, b1, b2, b3))
    return squares


@njit(**OPTIONS)
def train(shape, rule, course, work, x, y, most):
    """Make up to `most` updates; returns how many were made."""
    zero, table, count = zero4(), address(work.table), work.table.shape[0]
    dropout, weight_dropout = address(shape.unit_dropout), address(shape.weight_dropout)
    values, slopes, deltas, targets = (
        address(work.values), address(work.slopes), address(work.deltas), address(work.targets),
    )  # fmt: skip
    gradient, masks, weight_mask = address(work.gradient), address(work.masks), address(work.weight_mask)
    order, counts, losses = address(course.order), address(course.counts), address(course.losses)
    order_stream, mask_stream, before = (
        address(course.order_stream), address(course.mask_stream), address(course.before_masks),
    )  # fmt: skip
    xs, ys, inputs, outputs, samples = address(x), address(y), x.shape[1], y.shape[1], x.shape[0]
    masked, on_weights = work.masks.size > 0, work.weight_mask.size > 0
    v, size, made = _copies(course, work), work.parameters.size, 0
    p = v.parameters
    weights = address(work.weights) if on_weights else p
    plain = is_plain(rule, v) and not on_weights
    sample_weights, weighted = address(course.sample_weights), course.sample_weights.size > 0
    answers, wide_out = table[(count - 1) * COLUMNS + OUT], table[(count - 1) * COLUMNS + WIDE]
    while made < most and counts[EPOCH] < counts[LAST_EPOCH]:
        rate = rate_now(rule, counts, samples)
        start, _taken = next_batch(counts, order_stream, order, samples)
        row = order[start] if samples > 1 else 0
        for i in range(inputs):
            values[i] = xs[row * inputs + i]
        for o in range(outputs):
            targets[o] = ys[row * outputs + o]
        if masked or on_weights:
            draw_unit_masks(table, count, dropout, weight_dropout, mask_stream, before, masks, weight_mask)
            if on_weights:
                thin(p, weight_mask, weights, size)
        _forward(zero, table, count, weights, values, slopes, masks, dropout, masked)
        loss = _loss(zero, rule.loss, values, answers, targets, deltas, outputs, wide_out)
        if weighted:
            loss *= sample_weights[row]
            for o in range(answers, answers + wide_out):
                deltas[o] *= sample_weights[row]
        if not math.isfinite(loss) or loss > rule.most_loss:
            counts[STATUS] = LOSS_GREW
            course.bad_loss[0] = loss
            break
        squares = _backward(zero, table, count, p, weights, values, slopes, deltas, gradient, rate, plain)
        finite = True
        if plain:
            finite = math.isfinite(total(squares))
            if not finite:
                for j in range(size):
                    p[j] = gradient[j]
        else:
            if on_weights:
                thin(gradient, weight_mask, gradient, size)
            finite = update(rule, v, gradient, rate)
        if not finite:
            counts[STATUS] = PARAMETERS_GREW
            break
        losses[made] = loss
        made += 1
    _hand_back(course, work)
    return made
