"""The loss at many points of a plane through parameter space: one lane of a vector per sample.

Several threads may be in one call each: every one takes the next few points that nobody has taken yet. Sums are those
of `nnstudio.landscape.surface` but for their order.
"""

# mypy: ignore-errors
# Numba types this itself, from the values it is called with.

from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

from .layers import BINARY, CATEGORICAL, LINEAR, RELU, TANH, activate, one_loss
from .mathematics import brief_tanh, exp, log, softplus, two_tanh
from .pairs import WORD
from .simd import address, highest, lanes, load, spread, store, total, where_above, zero16
from .surface_plan import ACTIVATION, BIASES, COLUMNS, FIRST, KNOWN, NEXT, OUT, ROWS, TILE, UNITS, WEIGHTS, toy

__all__ = ["measure", "toy"]
OPTIONS = {"nogil": True, "cache": True, "error_model": "numpy"}


@intrinsic
def take(typing, pointer, index, count):
    """Add to the word at ``pointer[index]``, at once for all threads; returns what it was."""

    def lower(context, builder, sig, args):
        return builder.atomic_rmw("add", builder.gep(args[0], [args[1]]), args[2], "monotonic")

    return types.int64(pointer, types.int64, types.int64), lower


@intrinsic
def row_of(typing, pointer, row):
    """A pointer to a row of the table of layers."""

    def lower(context, builder, sig, args):
        return builder.gep(args[0], [builder.mul(args[1], ir.Constant(WORD, COLUMNS))])

    return pointer(pointer, types.int64), lower


@njit(inline="always")
def _bend(zero, code, z):
    """The activations that are worth staying in registers for; the others come after."""
    if code == TANH:
        return brief_tanh(z, zero)
    if code == RELU:
        return highest(z, zero)
    return z


@njit(inline="always")
def _bend_two(zero, code, a, b):
    if code == TANH:
        return two_tanh(a, b, zero)
    if code == RELU:
        return highest(a, zero), highest(b, zero)
    return a, b


@njit(inline="always")
def _layer(zero, layer, sources, weights, values, here):
    """The values of a layer that other layers feed, but for the rarer activations; those of the block are `here`."""
    step = lanes(zero)
    rows, units, out, code = layer[ROWS], layer[UNITS], here + layer[OUT] * step, layer[ACTIVATION]
    at, bias, first = layer[WEIGHTS], layer[BIASES], layer[FIRST]
    o = 0
    while o + TILE <= units:
        a, b = spread(zero, weights[bias + o]), spread(zero, weights[bias + o + 1])
        c, d = spread(zero, weights[bias + o + 2]), spread(zero, weights[bias + o + 3])
        for i in range(rows):
            v = load(zero, values, here + sources[first + i] * step)
            a += v * weights[at]
            b += v * weights[at + 1]
            c += v * weights[at + 2]
            d += v * weights[at + 3]
            at += TILE
        place = out + o * step
        a, b = _bend_two(zero, code, a, b)
        c, d = _bend_two(zero, code, c, d)
        store(values, place, a)
        store(values, place + step, b)
        store(values, place + 2 * step, c)
        store(values, place + 3 * step, d)
        o += TILE
    while o < units:
        a = spread(zero, weights[bias + o])
        for i in range(rows):
            a += load(zero, values, here + sources[first + i] * step) * weights[at]
            at += 1
        store(values, out + o * step, _bend(zero, code, a))
        o += 1


@njit(inline="always")
def _first_layer(zero, layer, centre, first, second, base, a, b, values, here):
    """The values of a layer that the data alone feed, whose sums are known along the plane."""
    step, end = lanes(zero), layer[UNITS] * lanes(zero)
    out, code, u = here + layer[OUT] * step, layer[ACTIVATION], 0
    while u + step < end:
        v = u + step
        z = load(zero, centre, base + u) + load(zero, first, base + u) * a + load(zero, second, base + u) * b
        w = load(zero, centre, base + v) + load(zero, first, base + v) * a + load(zero, second, base + v) * b
        z, w = _bend_two(zero, code, z, w)
        store(values, out + u, z)
        store(values, out + v, w)
        u = v + step
    if u < end:
        z = load(zero, centre, base + u) + load(zero, first, base + u) * a + load(zero, second, base + u) * b
        store(values, out + u, _bend(zero, code, z))


@njit(inline="always")
def _entropy(zero, values, out, y, target, outputs):
    """Categorical cross-entropy of the samples in the lanes."""
    step = lanes(zero)
    top, all_, rows, by_answer = load(zero, values, out), zero, zero, zero
    for o in range(step, outputs * step, step):
        top = highest(top, load(zero, values, out + o))
    for o in range(0, outputs * step, step):
        answer, truth = load(zero, values, out + o), load(zero, y, target + o)
        all_ += exp(answer - top, zero)
        rows += truth
        by_answer += answer * truth
    return rows * (log(all_) + top) - by_answer


@njit(inline="always")
def _loss(zero, code, values, out, y, target, outputs):
    """Each sample's loss, summed over outputs."""
    step = lanes(zero)
    if code == CATEGORICAL:
        return _entropy(zero, values, out, y, target, outputs)
    here = zero
    for o in range(0, outputs * step, step):
        answer, truth = load(zero, values, out + o), load(zero, y, target + o)
        if code == BINARY:
            here += softplus(answer, zero) - answer * truth
        else:
            here += one_loss(code, answer, truth, zero)[0]
    return here


@njit(inline="always")
def _point(zero, net, samples, room, a, b):
    """The summed loss of all samples at one point, whose packed parameters are in the room."""
    step, count = lanes(zero), net.layers.shape[0]
    layers, sources, values, weights = (
        address(net.layers), address(net.sources), address(room.values), address(room.parameters),
    )  # fmt: skip
    slopes, x, y, is_there = address(room.slopes), address(samples.x), address(samples.y), address(samples.present)
    centre, first, second = address(samples.centre), address(samples.first), address(samples.second)
    counted, weighted = address(samples.counted), samples.counted.size > 0
    inputs, outputs, known, wide = net.inputs * step, net.outputs, net.known, net.units * step
    out, blocks, group = net.layers[count - 1, OUT] * step, samples.present.size // step, room.values.size // wide
    sum_ = zero
    for start in range(0, blocks, group):
        taken = min(group, blocks - start)
        if net.mixed:
            for n in range(taken):
                for i in range(0, inputs, step):
                    store(values, n * wide + i, load(zero, x, (start + n) * inputs + i))
        for k in range(count):
            layer = row_of(layers, k)
            code, own = layer[ACTIVATION], layer[OUT] * step
            if layer[KNOWN] >= 0:
                for n in range(taken):
                    base = ((start + n) * known + layer[KNOWN]) * step
                    _first_layer(zero, layer, centre, first, second, base, a, b, values, n * wide)
            else:
                for n in range(taken):
                    _layer(zero, layer, sources, weights, values, n * wide)
            if code != TANH and code != RELU and code != LINEAR:
                for n in range(taken):
                    activate(code, values, slopes, n * wide + own, n * wide + own + layer[UNITS] * step)
        for n in range(taken):
            block = start + n
            here = _loss(zero, net.loss, values, n * wide + out, y, block * outputs * step, outputs)
            if weighted:
                here *= load(zero, counted, block * step)
            sum_ += where_above(load(zero, is_there, block * step), zero, here, zero)
    return total(sum_) * net.share


@njit(inline="always")
def _measure(zero, net, course, samples, room, most):
    words, done, count = address(course.words), 0, course.coordinates.shape[0]
    parameters, size = address(room.parameters), room.parameters.size
    centre, first, second = address(course.centre), address(course.first), address(course.second)
    while done < most:
        start = take(words, NEXT, course.grain)
        if start >= count:
            break
        stop = min(start + course.grain, count)
        for n in range(start, stop):
            a, b = course.coordinates[n, 0], course.coordinates[n, 1]
            for j in range(size):
                parameters[j] = centre[j] + a * first[j] + b * second[j]
            course.losses[n] = _point(zero, net, samples, room, a, b)
        done += stop - start
    return done


@njit(**OPTIONS)
def measure(net, course, samples, room, most):
    """The summed losses at points that nobody has taken, until `most` are done or none is left; returns how many it
    did."""
    return _measure(zero16(), net, course, samples, room, most)
