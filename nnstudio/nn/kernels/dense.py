"""Large networks: matrix products by BLAS, everything else fused around them, nothing allocated per update.

Columns lie one behind the other in flat buffers, (samples, units) row-major. Chains of layers only; doubles and floats.
"""

import math

import numpy as np
from numba import njit

from .layers import LINEAR, RELU, activate, row_loss
from .plan import (
    ACTIVATION,
    BIASES,
    EPOCH,
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
from .simd import address
from .update import rate_now, update, vectors

OPTIONS = {"nogil": True, "cache": True, "error_model": "numpy"}
FUSED = {**OPTIONS, "fastmath": {"reassoc", "contract", "nsz"}}


@njit(**OPTIONS)
def gather(x, order, start, taken, inputs, into):
    """Rows of x in the order of the batch."""
    for r in range(taken):
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
def forward(layers, count, weights, data, values, slopes, masks, dropout, room, taken):
    """Values of every column, and slopes where the activation is no ReLU and not linear."""
    if dropout[0] > 0:
        for i in range(taken * layers[0, ROWS]):
            values[i] = data[i] * masks[i]
    pv, ps, pm = address(values), address(slopes), address(masks)
    for k in range(count):
        rows, units, at, bias, code = (
            layers[k, ROWS], layers[k, UNITS], layers[k, WEIGHTS], layers[k, BIASES], layers[k, ACTIVATION],
        )  # fmt: skip
        start, here, amount = (layers[k, OUT] - rows) * room, layers[k, OUT] * room, taken * units
        fed = data if k == 0 and dropout[0] == 0 else values[start : start + taken * rows]
        np.dot(
            fed[: taken * rows].reshape(taken, rows), weights[at : at + rows * units].reshape(rows, units),
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
def backward(layers, count, weights, data, values, slopes, deltas, masks, dropout, gradient, room, taken):
    """Slopes of the loss through all layers, and the gradient."""
    pv, ps, pd, pm, pg = address(values), address(slopes), address(deltas), address(masks), address(gradient)
    for k in range(count - 1, -1, -1):
        rows, units, at, bias, code = (
            layers[k, ROWS], layers[k, UNITS], layers[k, WEIGHTS], layers[k, BIASES], layers[k, ACTIVATION],
        )  # fmt: skip
        start, here, amount = (layers[k, OUT] - rows) * room, layers[k, OUT] * room, taken * units
        if code == RELU:
            kept = deltas.dtype.type(deltas.dtype.type(1) / deltas.dtype.type(1.0 - dropout[k + 1]))
            back_relu(pd, pv, here, amount, kept)
        elif code != LINEAR:
            multiply(pd, here, ps, amount)
        elif dropout[k + 1] > 0:
            multiply(pd, here, pm, amount)
        fed = data if k == 0 and dropout[0] == 0 else values[start : start + taken * rows]
        by_sum = deltas[here : here + amount].reshape(taken, units)
        np.dot(
            fed[: taken * rows].reshape(taken, rows).T, by_sum, gradient[at : at + rows * units].reshape(rows, units)
        )
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
def train(shape, rule, course, work, x, y, most):
    """Make up to `most` updates; returns how many were made."""
    layers, count, room = shape.layers, shape.layers.shape[0], shape.widest_batch
    parameters, counts, order = course.parameters, address(course.counts), address(course.order)
    dropout, weight_dropout = shape.unit_dropout, shape.weight_dropout
    values, slopes, deltas, masks, gradient = work.values, work.slopes, work.deltas, work.masks, work.gradient
    batch, targets, weight_mask, weights = work.batch, work.targets, work.weight_mask, work.weights
    on_weights, drops = weight_mask.size > 0, masks.size > 0 or weight_mask.size > 0
    samples, inputs, outputs = x.shape[0], x.shape[1], y.shape[1]
    v, made, answers = vectors(course), 0, layers[count - 1, OUT] * room
    pv, pd, pg, order_stream = address(values), address(deltas), address(gradient), address(course.order_stream)
    sample_weights, weighted = address(course.sample_weights), course.sample_weights.size > 0
    while made < most and counts[EPOCH] < counts[LAST_EPOCH]:
        rate = rate_now(rule, counts, samples)
        start, taken = next_batch(counts, order_stream, order, samples)
        data, truth, counted = batch, targets, address(work.counted)
        if taken == samples:
            data, truth, counted = x.reshape(x.size), y.reshape(y.size), sample_weights
        else:
            gather(address(x), order, start, taken, inputs, address(batch))
            gather(address(y), order, start, taken, outputs, address(targets))
            if weighted:
                gather(sample_weights, order, start, taken, 1, address(work.counted))
        used = parameters
        if drops:
            draw_dense_masks(layers, count, dropout, weight_dropout, course, work, room, taken)
            if on_weights:
                thin(parameters, weight_mask, weights, parameters.size)
                used = weights
        forward(layers, count, used, data, values, slopes, masks, dropout, room, taken)
        loss = row_loss(rule.loss, pv, answers, address(truth), pd, outputs, taken, counted, weighted)
        if not math.isfinite(loss) or loss > rule.most_loss:
            counts[STATUS] = LOSS_GREW
            course.bad_loss[0] = loss
            return made
        backward(layers, count, used, data, values, slopes, deltas, masks, dropout, gradient, room, taken)
        if on_weights:
            thin(gradient, weight_mask, gradient, parameters.size)
        if not update(rule, v, pg, rate):
            counts[STATUS] = PARAMETERS_GREW
            return made
        course.losses[made] = loss
        made += 1
    return made
