"""Large networks: matrix products by BLAS, everything else fused around them, nothing allocated per update.

Columns lie one behind the other in flat buffers, (samples, units) row-major. Chains of layers only; doubles and floats.
Where a batch is work enough for two threads, each takes half of its rows through the network in the same buffers, with
a gradient of its own.
"""

import math

import numpy as np
from numba import njit

from .layers import LINEAR, RELU, activate, row_loss
from .pairs import await_word, poke
from .plan import (
    ACTIVATION,
    ANSWER,
    BIASES,
    EPOCH,
    FINITE,
    LAST_EPOCH,
    LOSS_GREW,
    MOVE,
    MOVED,
    OUT,
    PARAMETERS_GREW,
    ROWS,
    START,
    STATUS,
    TAKEN,
    TURN,
    UNITS,
    WEIGHTS,
)  # fmt: skip
from .random import draw_mask
from .rounds import next_batch, thin
from .simd import address
from .update import in_parts, rate_now, some_vectors, update, vectors

OPTIONS = {"nogil": True, "cache": True, "error_model": "numpy"}
FUSED = {**OPTIONS, "fastmath": {"reassoc", "contract", "nsz"}}


@njit(**OPTIONS)
def gather(x, order, start, low, high, inputs, into):
    """Rows of x in the order of the batch, from `low` to `high`."""
    for r in range(low, high):
        row, at = order[start + r] * inputs, r * inputs
        for i in range(inputs):
            into[at + i] = x[row + i]


@njit(**OPTIONS)
def add_bias(values, start, bias, taken, units, bend):
    """Add the biases to the sums, and put them through a ReLU where `bend`."""
    for r in range(taken):
        at = start + r * units
        if bend:
            for u in range(units):
                z = values[at + u] + bias[u]
                values[at + u] = z if not z < 0 else z * 0
        else:
            for u in range(units):
                values[at + u] += bias[u]


@njit(**OPTIONS)
def rectify(values, start, count):
    """A ReLU alone; where all layers are ReLU or linear there is no room for slopes."""
    for i in range(start, start + count):
        z = values[i]
        values[i] = z if not z < 0 else z * 0


@njit(**OPTIONS)
def multiply(values, start, by, count):
    for i in range(count):
        values[start + i] *= by[start + i]


@njit(**OPTIONS)
def back_relu(deltas, values, start, count, kept):
    """Slopes through a ReLU whose dropped values are zero as well; `kept` is what dropout divided by."""
    for i in range(start, start + count):
        deltas[i] = deltas[i] * kept if values[i] > 0 else deltas[i] * 0


@njit(**FUSED)
def column_sums(deltas, start, taken, units, into, at):
    for u in range(units):
        into[at + u] = deltas[start + u]
    for r in range(1, taken):
        row = start + r * units
        for u in range(units):
            into[at + u] += deltas[row + u]


@njit(**OPTIONS)
def forward(layers, count, weights, data, values, slopes, masks, dropout, room, low, taken):
    """Values of every column for `taken` rows from `low`, and slopes where the activation is no ReLU and not linear."""
    if dropout[0] > 0:
        for i in range(low * layers[0, ROWS], (low + taken) * layers[0, ROWS]):
            values[i] = data[i] * masks[i]
    pv, ps, pm = address(values), address(slopes), address(masks)
    for k in range(count):
        rows, units, at, bias, code = (
            layers[k, ROWS], layers[k, UNITS], layers[k, WEIGHTS], layers[k, BIASES], layers[k, ACTIVATION],
        )  # fmt: skip
        start, here = (layers[k, OUT] - rows) * room + low * rows, layers[k, OUT] * room + low * units
        amount = taken * units
        fed = values[start : start + taken * rows]
        if k == 0 and dropout[0] == 0:
            fed = data[low * rows : (low + taken) * rows]
        np.dot(
            fed.reshape(taken, rows), weights[at : at + rows * units].reshape(rows, units),
            values[here : here + amount].reshape(taken, units),
        )  # fmt: skip
        if bias >= 0:
            add_bias(pv, here, address(weights[bias : bias + units]), taken, units, code == RELU)
        elif code == RELU:
            rectify(pv, here, amount)
        if code != RELU and code != LINEAR:
            activate(code, pv, ps, here, here + (amount + 3) // 4 * 4)
        if dropout[k + 1] > 0:
            multiply(pv, here, pm, amount)
            if code != RELU and code != LINEAR:
                multiply(ps, here, pm, amount)


@njit(**OPTIONS)
def backward(layers, count, weights, data, values, slopes, deltas, masks, dropout, gradient, room, low, taken):
    """Slopes of the loss through all layers for `taken` rows from `low`, and their gradient."""
    pv, ps, pd, pm, pg = address(values), address(slopes), address(deltas), address(masks), address(gradient)
    for k in range(count - 1, -1, -1):
        rows, units, at, bias, code = (
            layers[k, ROWS], layers[k, UNITS], layers[k, WEIGHTS], layers[k, BIASES], layers[k, ACTIVATION],
        )  # fmt: skip
        start, here = (layers[k, OUT] - rows) * room + low * rows, layers[k, OUT] * room + low * units
        amount = taken * units
        if code == RELU:
            kept = deltas.dtype.type(deltas.dtype.type(1) / deltas.dtype.type(1.0 - dropout[k + 1]))
            back_relu(pd, pv, here, amount, kept)
        elif code != LINEAR:
            multiply(pd, here, ps, amount)
        elif dropout[k + 1] > 0:
            multiply(pd, here, pm, amount)
        fed = values[start : start + taken * rows]
        if k == 0 and dropout[0] == 0:
            fed = data[low * rows : (low + taken) * rows]
        by_sum = deltas[here : here + amount].reshape(taken, units)
        np.dot(fed.reshape(taken, rows).T, by_sum, gradient[at : at + rows * units].reshape(rows, units))
        if bias >= 0:
            column_sums(pd, here, taken, units, pg, bias)
        if k > 0:
            np.dot(
                by_sum, weights[at : at + rows * units].reshape(rows, units).T,
                deltas[start : start + taken * rows].reshape(taken, rows),
            )  # fmt: skip


@njit(**OPTIONS)
def draw_dense_masks(layers, count, on_units, on_weights, course, work, room, taken):
    """All masks of one pass, in the order of `nnstudio.nn.dropout`."""
    stream, masks, weight_mask = address(course.mask_stream), address(work.masks), address(work.weight_mask)
    kind, one, none = work.values.dtype.type, np.int64(1), np.int64(0)
    for i in range(6):
        course.before_masks[i] = stream[i]
    for column in range(count + 1):
        width = layers[0, ROWS] if column == 0 else layers[column - 1, UNITS]
        at = 0 if column == 0 else layers[column - 1, OUT] * room
        p = on_units[column]
        if p > 0:
            kept = float(kind(1) / kind(1.0 - p))
            draw_mask(stream, p, kept, masks, at, one, taken * width, none, one)
        if column > 0 and on_weights[column - 1] > 0:
            p, layer = on_weights[column - 1], layers[column - 1]
            kept = float(kind(1) / kind(1.0 - p))
            draw_mask(stream, p, kept, weight_mask, layer[WEIGHTS], one, layer[ROWS] * layer[UNITS], none, one)


@njit(**OPTIONS)
def rows_of(shape, code, course, work, x, y, gradient, start, taken, low, high):
    """Take rows `low` to `high` of a batch of `taken` through the network: their part of the mean loss and of its
    gradient."""
    layers, count, room, samples = shape.layers, shape.layers.shape[0], shape.widest_batch, x.shape[0]
    inputs, outputs, order = x.shape[1], y.shape[1], address(course.order)
    weighted = course.sample_weights.size > 0
    data, truth, counted = work.batch, work.targets, work.counted
    if taken == samples:
        data, truth = x.reshape(x.size), y.reshape(y.size)
        counted = course.sample_weights if weighted else counted
    else:
        gather(address(x), order, start, low, high, inputs, address(data))
        gather(address(y), order, start, low, high, outputs, address(truth))
        if weighted:
            gather(address(course.sample_weights), order, start, low, high, 1, address(counted))
    used = work.weights if work.weights.size > 0 else course.parameters
    forward(layers, count, used, data, work.values, work.slopes, work.masks, shape.unit_dropout, room, low, high - low)
    loss = row_loss(
        code, address(work.values), layers[count - 1, OUT] * room + low * outputs, address(truth[low * outputs :]),
        address(work.deltas), outputs, high - low, address(counted[low:]), weighted, taken,
    )  # fmt: skip
    backward(
        layers, count, used, data, work.values, work.slopes, work.deltas, work.masks, shape.unit_dropout, gradient,
        room, low, high - low,
    )  # fmt: skip
    return loss


@njit(**OPTIONS)
def add_to(gradient, other, low, high):
    for j in range(low, high):
        gradient[j] += other[j]


@njit(**OPTIONS)
def assist(shape, rule, course, work, x, y):
    """Take the second half of every batch that `train` announces, and of the step, until there are no more."""
    words, turn, size = address(work.words), 1, course.parameters.size
    middle, gradient, other = size // 2, address(work.gradient), address(work.half)
    v, g = some_vectors(course, middle, size, work.steps, work.product), address(work.gradient[middle:])
    while await_word(words, TURN, turn) >= turn:
        taken = work.words[TAKEN]
        work.half_loss[0] = rows_of(
            shape, rule.loss, course, work, x, y, work.half, work.words[START], taken, (taken + 1) // 2, taken
        )  # fmt: skip
        poke(words, ANSWER, turn)
        if await_word(words, MOVE, turn) < turn:
            break
        if work.rate[0] >= 0:
            add_to(gradient, other, middle, size)
            work.words[FINITE] = update(rule, v, g, work.rate[0])
        poke(words, MOVED, turn)
        turn += 1


@njit(**OPTIONS)
def both_halves(shape, code, course, work, x, y, start, taken, turn):
    """A batch shared with `assist`: the mean loss; each thread has the gradient of its half."""
    words = address(work.words)
    work.words[START], work.words[TAKEN] = start, taken
    poke(words, TURN, turn)
    loss = rows_of(shape, code, course, work, x, y, work.gradient, start, taken, 0, (taken + 1) // 2)
    await_word(words, ANSWER, turn)
    return loss + work.half_loss[0]


@njit(**OPTIONS)
def both_move(rule, course, work, rate, turn, divided):
    """The step after `both_halves`, by both threads where `divided`; returns whether all parameters stay finite."""
    words, gradient, other, p = address(work.words), address(work.gradient), address(work.half), course.parameters
    size, middle = p.size, p.size // 2
    work.steps[0], work.product[0], work.rate[0] = course.steps[0], course.product[0], rate if divided else -1.0
    poke(words, MOVE, turn)
    if not divided:
        await_word(words, MOVED, turn)
        add_to(gradient, other, 0, size)
        if work.weight_mask.size > 0:
            thin(work.gradient, work.weight_mask, work.gradient, size)
        return update(rule, vectors(course), gradient, rate)
    add_to(gradient, other, 0, middle)
    lower = update(rule, some_vectors(course, 0, middle, course.steps, course.product), gradient, rate)
    await_word(words, MOVED, turn)
    upper = work.words[FINITE] != 0
    # Each half has put its own parameters back; of the other one `gradient` holds them.
    if lower and not upper:
        p[:middle] = work.gradient[:middle]
    if upper and not lower:
        p[middle:] = work.gradient[middle:]
    return lower and upper


@njit(**OPTIONS)
def train(shape, rule, course, work, x, y, most):
    """Make up to `most` updates; returns how many were made."""
    counts, losses, gradient = address(course.counts), address(course.losses), address(work.gradient)
    on_weights, drops = work.weight_mask.size > 0, work.masks.size > 0 or work.weight_mask.size > 0
    v, made, samples, size = vectors(course), 0, x.shape[0], course.parameters.size
    divided = in_parts(rule, v) and not on_weights
    while made < most and counts[EPOCH] < counts[LAST_EPOCH]:
        rate = rate_now(rule, counts, samples)
        start, taken = next_batch(counts, address(course.order_stream), address(course.order), samples)
        if drops:
            draw_dense_masks(
                shape.layers, shape.layers.shape[0], shape.unit_dropout, shape.weight_dropout, course, work,
                shape.widest_batch, taken,
            )  # fmt: skip
            if on_weights:
                thin(course.parameters, work.weight_mask, work.weights, size)
        shared = work.half.size > 0 and taken > 1
        if shared:
            work.turn[0] += 1
            loss = both_halves(shape, rule.loss, course, work, x, y, start, taken, work.turn[0])
        else:
            loss = rows_of(shape, rule.loss, course, work, x, y, work.gradient, start, taken, 0, taken)
        if not math.isfinite(loss) or loss > rule.most_loss:
            counts[STATUS] = LOSS_GREW
            course.bad_loss[0] = loss
            break
        if shared:
            finite = both_move(rule, course, work, rate, work.turn[0], divided)
        else:
            if on_weights:
                thin(work.gradient, work.weight_mask, work.gradient, size)
            finite = update(rule, v, gradient, rate)
        if not finite:
            counts[STATUS] = PARAMETERS_GREW
            break
        losses[made] = loss
        made += 1
    poke(address(work.words), TURN, -1)
    poke(address(work.words), MOVE, -1)
    return made
