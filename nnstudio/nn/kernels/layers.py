"""Activations and losses over lanes: the twins of `nnstudio.choices.activations` and `nnstudio.choices.losses`.

All take pointers and go four lanes at a time, so that kernels of every width share one compiled copy.
"""

import math

from numba import njit

from ...choices.activations.bounded import SIXTH as _SIXTH
from ...choices.activations.rectifiers import LEAK, SELU_ALPHA, SELU_SCALE
from ...choices.activations.smooth import GELU_C as _GELU_C
from .mathematics import exp, expm1, log, sigmoid, softplus, tanh
from .plan import ACTIVATION_CODES, LOSS_CODES
from .simd import highest, lane_numbers, load, lowest, size, spread, store, total, where_above, zero4

LINEAR, RELU, LEAKY, ELU = (ACTIVATION_CODES[name] for name in ("linear", "relu", "leaky-relu", "elu"))
SELU, GELU, GELU_TANH, SILU = (ACTIVATION_CODES[name] for name in ("selu", "gelu", "gelu-tanh", "silu"))
MISH, SOFTPLUS, SOFTSIGN, TANH = (ACTIVATION_CODES[name] for name in ("mish", "softplus", "softsign", "tanh"))
HARD_TANH, SIGMOID, HARD_SIGMOID = (ACTIVATION_CODES[name] for name in ("hard-tanh", "sigmoid", "hard-sigmoid"))
SIN, GAUSSIAN = (ACTIVATION_CODES[name] for name in ("sin", "gaussian"))
HALF_SQUARED, SQUARED, ABSOLUTE = (LOSS_CODES[name] for name in ("half-squared", "mean-squared", "absolute"))
HUBER, BINARY, CATEGORICAL = (
    LOSS_CODES[name] for name in ("huber", "binary-cross-entropy", "categorical-cross-entropy")
)
ROOT_HALF, NORMAL = math.sqrt(0.5), 1 / math.sqrt(2 * math.pi)


@njit(inline="always")
def _inside(z, bound, yes, zero):
    return where_above(z, zero - bound, where_above(zero + bound, z, yes, zero), zero)


@njit(nogil=True, cache=True, error_model="numpy")
def _bend(code, z, zero):
    """The rarer activations: value and slope."""
    one = zero + 1.0
    if code == LEAKY:
        return where_above(z, zero, z, z * LEAK), where_above(z, zero, one, zero + LEAK)
    if code == ELU:
        a = where_above(z, zero, z, expm1(lowest(z, zero), zero))
        return a, where_above(z, zero, one, a + 1.0)
    if code == SELU:
        a = where_above(z, zero, z, expm1(lowest(z, zero), zero) * SELU_ALPHA) * SELU_SCALE
        return a, where_above(z, zero, zero + SELU_SCALE, a + SELU_SCALE * SELU_ALPHA)
    if code == GELU_TANH:
        s = sigmoid((z + z * z * z * 0.044715) * (2 * _GELU_C), zero)
        inner = (z * z * (3 * 0.044715) + 1.0) * (2 * _GELU_C)
        return z * s, s + z * s * (1.0 - s) * inner
    if code == SILU:
        s = sigmoid(z, zero)
        a = z * s
        return a, s + a * (1.0 - s)
    if code == MISH:
        t = tanh(softplus(z, zero), zero)
        return z * t, t + z * (1.0 - t * t) * sigmoid(z, zero)
    if code == SOFTPLUS:
        return softplus(z, zero), sigmoid(z, zero)
    if code == SOFTSIGN:
        wide = size(z) + 1.0
        return z / wide, 1.0 / (wide * wide)
    if code == HARD_TANH:
        return highest(lowest(z, one), zero - 1.0), _inside(z, 1.0, one, zero)
    if code == SIGMOID:
        a = sigmoid(z, zero)
        return a, a * (1.0 - a)
    if code == HARD_SIGMOID:
        return highest(lowest(z * (1 / 6) + 0.5, one), zero), _inside(z, 3.0, zero + _SIXTH, zero)
    # Gaussian
    a = exp(zero - z * z, zero)
    return a, z * a * -2.0


@njit(nogil=True, cache=True, error_model="numpy")
def activate(code, values, slopes, start, stop):
    """``values[start:stop]``, a multiple of four, hold sums and get the values; `slopes` gets the derivatives."""
    zero = zero4()
    one = zero + 1.0
    if code == TANH:
        for i in range(start, stop, 4):
            a = tanh(load(zero, values, i), zero)
            store(values, i, a)
            store(slopes, i, one - a * a)
    elif code == RELU:
        for i in range(start, stop, 4):
            z = load(zero, values, i)
            store(values, i, highest(z, zero))
            store(slopes, i, where_above(z, zero, one, zero))
    elif code == LINEAR:
        for i in range(start, stop, 4):
            store(slopes, i, one)
    elif code == GELU:
        for i in range(start, stop):
            z = values[i]
            share = 0.5 * math.erfc(-z * ROOT_HALF)
            values[i] = z * share
            slopes[i] = share + z * math.exp(-0.5 * z * z) * NORMAL
    elif code == SIN:
        for i in range(start, stop):
            z = values[i]
            values[i], slopes[i] = math.sin(z), math.cos(z)
    else:
        for i in range(start, stop, 4):
            a, s = _bend(code, load(zero, values, i), zero)
            store(values, i, a)
            store(slopes, i, s)


@njit(inline="always")
def one_loss(code, a, y, zero):
    """Loss and slope of one output, for the losses that take outputs one by one."""
    e = a - y
    if code == HALF_SQUARED:
        return e * e * 0.5, e
    if code == SQUARED:
        return e * e, e + e
    if code == ABSOLUTE:
        sign = where_above(e, zero, zero + 1.0, where_above(zero, e, zero - 1.0, e))
        return size(e), sign
    if code == HUBER:
        s = size(e)
        return where_above(s, zero + 1.0, s - 0.5, e * e * 0.5), highest(lowest(e, zero + 1.0), zero - 1.0)
    if code == BINARY:
        return softplus(a, zero) - a * y, sigmoid(a, zero) - y
    margin = 1.0 - a * y  # hinge
    return highest(margin, zero), where_above(margin, zero, zero - y, zero)


@njit(inline="always")
def entropy(zero, answers, start, targets, target, deltas, outputs, step, weight):
    """Categorical cross-entropy of four samples; their slopes times `weight` into `deltas`."""
    top, all_ = load(zero, answers, start), zero
    for o in range(1, outputs):
        top = highest(top, load(zero, answers, start + o * step))
    rows, by_answer = zero, zero
    for o in range(outputs):
        a, y = load(zero, answers, start + o * step), load(zero, targets, target + o * step)
        e = exp(a - top, zero)
        store(deltas, start + o * step, e)
        all_, rows, by_answer = all_ + e, rows + y, by_answer + a * y
    share = rows / all_
    for o in range(outputs):
        y = load(zero, targets, target + o * step)
        store(deltas, start + o * step, (load(zero, deltas, start + o * step) * share - y) * weight)
    return rows * (log(all_) + top) - by_answer


@njit(nogil=True, cache=True, error_model="numpy")
def lose(code, answers, start, targets, deltas, outputs, step, taken, share, counted, weighted):
    """The summed loss of the first `taken` of `step` samples; its slopes times `share` into `deltas`. Where `weighted`,
    each sample's loss counts by its lane of `counted`.

    Answers and slopes of output o stand at ``start + o * step``, targets at ``o * step``; of samples past the taken
    ones the slopes are zero.
    """
    zero, loss = zero4(), zero4()
    each_share = 1.0 if code in (BINARY, CATEGORICAL) else 1.0 / outputs
    for group in range(0, step, 4):
        left = taken - group
        weight = spread(zero, share * each_share)
        if left < 4:
            weight = where_above(spread(zero, float(left)), lane_numbers(), weight, zero)
        if weighted:
            weight *= load(zero, counted, group)
        here = zero
        if code == CATEGORICAL:
            here = entropy(zero, answers, start + group, targets, group, deltas, outputs, step, weight)
        else:
            for o in range(outputs):
                at = start + group + o * step
                a, y = load(zero, answers, at), load(zero, targets, group + o * step)
                each, slope = one_loss(code, a, y, zero)
                here += each
                store(deltas, at, slope * weight)
        if weighted:
            here *= load(zero, counted, group)
        loss += where_above(weight, zero, here, zero)
    return total(loss) * each_share


@njit(nogil=True, cache=True, error_model="numpy")
def row_loss(code, answers, start, targets, deltas, outputs, taken, counted, weighted, whole):
    """The part of the mean loss over `whole` rows that `taken` rows of answers (samples, outputs) have; its slopes into
    `deltas`, which lie as the answers do. Where `weighted`, each row counts by its entry of `counted`."""
    loss, each_weight = 0.0, 1.0 / whole
    if code != BINARY and code != CATEGORICAL:
        each_weight /= outputs
    for r in range(taken):
        own = float(counted[r]) if weighted else 1.0
        weight = each_weight * own
        at, target = start + r * outputs, r * outputs
        if code != CATEGORICAL:
            for o in range(outputs):
                each, slope = one_loss(code, float(answers[at + o]), float(targets[target + o]), 0.0)
                loss += each * own
                deltas[at + o] = slope * weight
            continue
        top, total, rows, by_answer = float(answers[at]), 0.0, 0.0, 0.0
        for o in range(1, outputs):
            a = float(answers[at + o])
            top = top if top > a else a
        for o in range(outputs):
            a, y = float(answers[at + o]), float(targets[target + o])
            e = exp(a - top, 0.0)
            deltas[at + o] = e
            total, rows, by_answer = total + e, rows + y, by_answer + a * y
        loss += (rows * (log(total) + top) - by_answer) * own
        share = rows / total
        for o in range(outputs):
            deltas[at + o] = (deltas[at + o] * share - targets[target + o]) * weight
    return loss * each_weight
