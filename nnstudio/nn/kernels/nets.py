"""Many networks of one shape at the same data: one lane of a vector per network.

Nothing is summed over lanes and none stands empty, so that many networks take half the time they take one by one. A
lane knows nothing of the others: what a network learns does not depend on which ones stand beside it.
"""

import math
from typing import Any, NamedTuple

from numba import njit

from .layers import BINARY, CATEGORICAL, HALF_SQUARED, RELU, TANH, activate, entropy, one_loss
from .mathematics import two_tanh
from .nets_plan import toy
from .plan import (
    ACTIVATION,
    AT,
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
    SHUFFLED,
    UNITS,
    WEIGHTS,
    Schedule,
)  # fmt: skip
from .rounds import new_order, next_batch
from .simd import address, beyond, highest, lanes, load, spread, store, total, where_above, zero4, zero16
from .update import CONSTANT, SGD, Vectors, rate_at, update

__all__ = ["toy", "train"]
OPTIONS = {"nogil": True, "cache": True, "error_model": "numpy"}


class Places(NamedTuple):
    """Pointers into what the kernel was handed: arrays would count references in the loop."""

    layers: Any
    count: Any
    sources: Any
    kinds: Any
    values: Any
    slopes: Any
    deltas: Any
    targets: Any
    gradient: Any
    loss: Any
    parameters: Any
    l2: Any
    rates: Any
    lowest: Any
    now: Any
    most_losses: Any
    alive: Any
    status: Any
    bad_losses: Any
    losses: Any
    counts: Any
    orders: Any
    x: Any
    y: Any
    nets: Any
    samples: Any
    inputs: Any
    outputs: Any
    size: Any
    wide: Any
    slots: Any


@njit(inline="always")
def _places(zero, shape, nets, work, x, y):
    wide = shape.units * lanes(zero)
    return Places(
        address(shape.layers), shape.layers.shape[0], address(shape.sources), address(shape.kinds),
        address(work.values), address(work.slopes), address(work.deltas), address(work.targets),
        address(work.gradient), address(work.loss), address(nets.parameters), address(nets.l2), address(nets.rates),
        address(nets.lowest), address(nets.now), address(nets.most_losses), address(nets.alive), address(nets.status),
        address(nets.bad_losses), address(nets.losses), address(nets.counts), address(nets.orders),
        address(x), address(y), nets.filled, x.shape[0], x.shape[1], y.shape[1], work.single.size,
        wide, work.values.size // wide,
    )  # fmt: skip


@njit(inline="always")
def _gather(zero, at, place, slot, whole, shared):
    """Put the sample that stands at `place` in every network's order into a slot."""
    step, orders, x, y, values, targets = lanes(zero), at.orders, at.x, at.y, at.values, at.targets
    inputs, outputs = at.inputs, at.outputs
    into, aims = slot * at.wide, slot * outputs * step
    if whole or shared:
        row = place if whole else orders[place]
        for i in range(inputs):
            store(values, into + i * step, spread(zero, x[row * inputs + i]))
        for o in range(outputs):
            store(targets, aims + o * step, spread(zero, y[row * outputs + o]))
        return
    for lane in range(step):
        row = orders[lane * at.samples + place]
        for i in range(inputs):
            values[into + i * step + lane] = x[row * inputs + i]
        for o in range(outputs):
            targets[aims + o * step + lane] = y[row * outputs + o]


@njit(inline="always")
def _forward(zero, at, slots):
    """Values of all units for an even number of samples, two at a time."""
    step, layers, count, sources, weights = lanes(zero), at.layers, at.count, at.sources, at.parameters
    values, slopes, wide = at.values, at.slopes, at.wide
    for k in range(count):
        row = k * COLUMNS
        rows, units, here, bias = layers[row + ROWS], layers[row + UNITS], layers[row + WEIGHTS], layers[row + BIASES]
        out, first, activation = layers[row + OUT], layers[row + FIRST], layers[row + ACTIVATION]
        for n in range(0, slots * wide, 2 * wide):
            for o in range(units):
                z = load(zero, weights, (bias + o) * step) if bias >= 0 else zero
                other = z
                for i in range(rows):
                    w, source = load(zero, weights, (here + i * units + o) * step), n + sources[first + i] * step
                    z += load(zero, values, source) * w
                    other += load(zero, values, source + wide) * w
                place = n + (out + o) * step
                if activation == TANH:
                    z, other = two_tanh(z, other, zero)
                elif activation == RELU:
                    z, other = highest(z, zero), highest(other, zero)
                store(values, place, z)
                store(values, place + wide, other)
        if activation != TANH and activation != RELU:
            for n in range(0, slots * wide, wide):
                activate(activation, values, slopes, n + out * step, n + (out + units) * step)


@njit(nogil=True, cache=True, error_model="numpy")
def _lose(code, answers, start, targets, aims, deltas, outputs, step, share, losses):
    """Add each lane's loss to `losses`; its slopes times `share` into `deltas`."""
    zero = zero4()
    for lane in range(0, step, 4):
        here = zero
        if code == CATEGORICAL:
            here = entropy(
                zero, answers, start + lane, targets, aims + lane, deltas, outputs, step, spread(zero, share)
            )  # fmt: skip
        else:
            for o in range(0, outputs * step, step):
                at = start + lane + o
                each, slope = one_loss(code, load(zero, answers, at), load(zero, targets, aims + o + lane), zero)
                here += each
                store(deltas, at, slope * share)
        store(losses, lane, load(zero, losses, lane) + here * share)


@njit(inline="always")
def _judge(zero, at, code, taken, share):
    """Add the losses of the samples in the slots; where their number is odd, the last slot counts for nothing."""
    step, wide = lanes(zero), at.wide
    out, outputs = at.layers[(at.count - 1) * COLUMNS + OUT] * step, at.outputs * step
    for n in range(taken):
        base, aims = n * wide + out, n * outputs
        if code != HALF_SQUARED:
            _lose(code, at.values, base, at.targets, aims, at.deltas, at.outputs, step, share, at.loss)
            continue
        loss = load(zero, at.loss, 0)
        for o in range(0, outputs, step):
            e = load(zero, at.values, base + o) - load(zero, at.targets, aims + o)
            store(at.deltas, base + o, e * share)
            loss += e * e * (0.5 * share)
        store(at.loss, 0, loss)
    if taken % 2:
        for o in range(taken * wide + out, taken * wide + out + outputs, step):
            store(at.deltas, o, zero)


@njit(inline="always")
def _slope(zero, at, activation, place):
    if activation == TANH:
        a = load(zero, at.values, place)
        return 1.0 - a * a
    if activation == RELU:
        return where_above(load(zero, at.values, place), zero, zero + 1.0, zero)
    return load(zero, at.slopes, place)


@njit(inline="always")
def _backward(zero, at, taken, slots):
    """Slopes of the loss through all layers; the part of the gradient of the samples in the slots is added."""
    step, layers, sources, kinds = lanes(zero), at.layers, at.sources, at.kinds
    values, deltas, gradient, weights, wide = at.values, at.deltas, at.gradient, at.parameters, at.wide
    end = taken * wide
    for k in range(at.count - 1, -1, -1):
        row = k * COLUMNS
        rows, units, here, bias = layers[row + ROWS], layers[row + UNITS], layers[row + WEIGHTS], layers[row + BIASES]
        out, first, activation = layers[row + OUT] * step, layers[row + FIRST], layers[row + ACTIVATION]
        for o in range(units):
            sum_ = zero
            for place in range(out + o * step, slots * wide, wide):
                d = load(zero, deltas, place) * _slope(zero, at, activation, place)
                store(deltas, place, d)
                sum_ += d
            if bias >= 0:
                store(gradient, (bias + o) * step, load(zero, gradient, (bias + o) * step) + sum_)
        for i in range(rows):
            source, kind, start = sources[first + i] * step, kinds[first + i], (here + i * units) * step
            o = 0
            while o + 1 < units:
                place = start + o * step
                g, other = load(zero, gradient, place), load(zero, gradient, place + step)
                for n in range(0, end, wide):
                    a, d = load(zero, values, n + source), n + out + o * step
                    g += a * load(zero, deltas, d)
                    other += a * load(zero, deltas, d + step)
                store(gradient, place, g)
                store(gradient, place + step, other)
                o += 2
            if o < units:
                g = load(zero, gradient, start + o * step)
                for n in range(0, end, wide):
                    g += load(zero, values, n + source) * load(zero, deltas, n + out + o * step)
                store(gradient, start + o * step, g)
            if kind == FROM_DATA:
                continue
            for n in range(0, slots * wide, 2 * wide):
                back, other, place = zero, zero, n + source
                if kind != FROM_UNIT:
                    back, other = load(zero, deltas, place), load(zero, deltas, place + wide)
                for o in range(0, units * step, step):
                    w, d = load(zero, weights, start + o), n + out + o
                    back += load(zero, deltas, d) * w
                    other += load(zero, deltas, d + wide) * w
                store(deltas, place, back)
                store(deltas, place + wide, other)


@njit(inline="always")
def _set_rates(zero, at, schedule):
    """The step sizes of the next update, asked before its batch is taken."""
    if schedule.code != CONSTANT:
        t = at.counts[EPOCH] + at.counts[AT] / at.samples
        for lane in range(at.nets):
            at.now[lane] = rate_at(
                Schedule(
                    schedule.code, at.rates[lane], at.lowest[lane], schedule.length, schedule.first, schedule.second
                ), t,
            )  # fmt: skip


@njit(inline="always")
def _bury(zero, at, made):
    """Stop the networks whose loss has grown beyond its bound; returns whether there are any."""
    some = False
    grown = where_above(load(zero, at.most_losses, 0), load(zero, at.losses, made * lanes(zero)), zero, zero + 1.0)
    if total(grown * load(zero, at.alive, 0)) == 0.0:  # as good as always
        return some
    for lane in range(at.nets):
        loss = at.losses[made * lanes(zero) + lane]
        if at.alive[lane] > 0.0 and not (math.isfinite(loss) and loss <= at.most_losses[lane]):
            at.status[lane], at.bad_losses[lane], at.alive[lane] = LOSS_GREW, loss, 0.0
            some = True
    return some


@njit(inline="always")
def _descend(zero, at):
    """A plain step of every network that is alive; one whose parameters do not stay finite gets them back. Returns
    whether there is such a one."""
    some, step, p, l2, g = False, lanes(zero), at.parameters, at.l2, at.gradient
    rates, alive, squares = load(zero, at.now, 0), load(zero, at.alive, 0), zero
    for j in range(0, at.size * step, step):
        old = load(zero, p, j)
        new = old - (load(zero, g, j) + load(zero, l2, j) * old) * rates
        new = where_above(alive, zero, new, old)
        store(g, j, old)
        store(p, j, new)
        squares += new * new
    if math.isfinite(total(squares)):
        return some
    store(at.loss, 0, squares)
    for lane in range(at.nets):
        if not math.isfinite(at.loss[lane]):
            at.status[lane], at.alive[lane], some = PARAMETERS_GREW, 0.0, True
            for j in range(lane, at.size * step, step):
                p[j] = g[j]
    return some


@njit(nogil=True, cache=True, error_model="numpy")
def _update_each(rule, nets, gradient, single, size, step):
    """The step of any optimiser: each network by itself, as in a training of its own. Returns as `_descend`."""
    some, held, parameters = False, address(nets.held), address(nets.parameters)
    own, l1, l2, first, second, third = (
        address(nets.own), address(nets.own_l1), address(nets.own_l2), address(nets.first), address(nets.second),
        address(nets.third),
    )  # fmt: skip
    steps, product, dead, g = address(nets.steps), address(nets.product), address(nets.dead), address(single)
    for lane in range(nets.filled):
        if not nets.alive[lane]:
            continue
        at = lane * size
        v = Vectors(
            beyond(own, at), beyond(l1, at), beyond(l2, at), held, beyond(first, at), beyond(second, at),
            beyond(third, at), beyond(steps, lane), beyond(product, lane), beyond(dead, at), size, nets.held.size, 0.0,
        )  # fmt: skip
        for j in range(size):
            g[j] = gradient[j * step + lane]
        if not update(rule, v, g, nets.now[lane]):
            nets.status[lane], nets.alive[lane], some = PARAMETERS_GREW, 0.0, True
        for j in range(size):
            parameters[j * step + lane] = v.parameters[j]
    return some


@njit(inline="always")
def _is_plain(rule, nets):
    """Whether an update is nothing but a step against the gradient and towards zero."""
    return (
        rule.optimizer == SGD and rule.momentum == 0.0 and rule.l1_method == 0 and nets.held.size == 0
        and rule.clip_value == 0.0 and rule.clip_norm == 0.0
    )  # fmt: skip


@njit(inline="always")
def _train(zero, shape, rule, nets, work, x, y, most):
    at, plain, streams = _places(zero, shape, nets, work, x, y), _is_plain(rule, nets), address(nets.streams)
    counts, samples, step, made, some_ended = at.counts, at.samples, lanes(zero), 0, False
    shared, by_output = not counts[SHUFFLED], rule.loss != BINARY and rule.loss != CATEGORICAL
    while made < most and not some_ended and counts[EPOCH] < counts[LAST_EPOCH]:
        _set_rates(zero, at, rule.schedule)
        start, taken = next_batch(counts, streams, at.orders, samples)
        if start == 0 and taken != samples and not shared:
            for lane in range(1, at.nets):
                new_order(counts, beyond(streams, 6 * lane), beyond(at.orders, lane * samples), samples)
        for j in range(0, at.size * step, step):
            store(at.gradient, j, zero)
        store(at.loss, 0, zero)
        share = 1.0 / (taken * at.outputs) if by_output else 1.0 / taken
        for begin in range(start, start + taken, at.slots):
            here = min(at.slots, start + taken - begin)
            slots = here + here % 2
            for n in range(slots):
                _gather(zero, at, begin + min(n, here - 1), n, taken == samples, shared)
            _forward(zero, at, slots)
            _judge(zero, at, rule.loss, here, share)
            _backward(zero, at, here, slots)
        store(at.losses, made * step, load(zero, at.loss, 0))
        some_ended = _bury(zero, at, made)
        if plain:
            some_ended |= _descend(zero, at)
        else:
            some_ended |= _update_each(rule, nets, at.gradient, work.single, at.size, step)
        made += 1
    return made


@njit(**OPTIONS)
def train(shape, rule, nets, work, x, y, most):
    """Make up to `most` updates of every network, fewer where one of them ends; returns how many were begun."""
    return _train(zero16(), shape, rule, nets, work, x, y, most)
