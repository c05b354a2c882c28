"""The optimisers' loops: twins of `nnstudio.nn.optimizers`.

Each loop moves the parameters `p` by the gradient `g`, leaves the parameters as they were in `g`, and returns the sum
of the new parameters' squares. `kind` is their precision.
"""

import math

from numba import njit

from ..optimizers import rectification as _rectification

rectification = njit(nogil=True, cache=True, error_model="numpy")(_rectification)


@njit(inline="always")
def sgd(rule, p, velocity, g, steps, rate, n, kind):
    rate, beta, squares = kind(rate), kind(rule.momentum), kind(0)
    if rule.momentum == 0.0:
        for j in range(n):
            old = p[j]
            new = old - rate * g[j]
            p[j], g[j] = new, old
            squares += new * new
        return squares
    ahead, now = (beta, kind(1)) if rule.nesterov else (kind(1), kind(0))
    # The first velocity is the gradient itself, whatever the dampening.
    least_velocity, zero = least(kind)[0], kind(0)
    fresh = kind(1 - rule.dampening) if steps[0] else kind(1)
    steps[0] = 1
    for j in range(n):
        old = p[j]
        v = beta * velocity[j] + fresh * g[j]
        v = v if abs(v) > least_velocity else zero
        new = old - rate * (now * g[j] + ahead * v)
        velocity[j], p[j], g[j] = v, new, old
        squares += new * new
    return squares


@njit(inline="always")
def rmsprop(rule, p, velocity, square, g, rate, n, kind):
    rate, beta, rho, rest, epsilon = (
        kind(rate), kind(rule.momentum), kind(rule.beta2), kind(1 - rule.beta2), kind(rule.epsilon),
    )  # fmt: skip
    squares, zero = kind(0), kind(0)
    least_slope, least_square = least(kind)
    moving = rule.momentum > 0.0
    for j in range(n):
        old = p[j]
        by = g[j] if abs(g[j]) > least_slope else zero
        s = rho * square[j] + rest * by * by
        s = s if s > least_square else zero
        square[j] = s
        step = by / (math.sqrt(s) + epsilon)
        if moving:
            step += beta * velocity[j]
            velocity[j] = step
        new = old - rate * step
        p[j], g[j] = new, old
        squares += new * new
    return squares


@njit(inline="always")
def least(kind):
    """What an average and a square below these are to every step: nothing. They are on their way into numbers that
    processors are slow at, where the averages of units that have fallen silent would shrink for ever."""
    mean, square = kind(1e-150), kind(1e-300)
    return (mean, square) if mean > 0 else (kind(1e-30), kind(1e-36))


@njit(inline="always")
def power_complement(base, count):
    """1 - base^count; beyond what a double can tell from 1, without the power."""
    if base <= 0.0 or count * math.log(base) < -40.0:
        return 1.0
    return 1.0 - base**count


@njit(inline="always")
def adam(rule, p, mean, square, g, count, rate, n, kind):
    scale = kind(1.0 / math.sqrt(power_complement(rule.beta2, count)))
    factor = kind(rate / power_complement(rule.beta1, count))
    b1, b2, r1, r2 = kind(rule.beta1), kind(rule.beta2), kind(1 - rule.beta1), kind(1 - rule.beta2)
    epsilon, squares, zero = kind(rule.epsilon), kind(0), kind(0)
    least_mean, least_square = least(kind)
    for j in range(n):
        old, by = p[j], g[j]
        by = by if abs(by) > least_mean else zero
        m = b1 * mean[j] + r1 * by
        s = b2 * square[j] + r2 * by * by
        m = m if abs(m) > least_mean else zero
        s = s if s > least_square else zero
        new = old - factor * m / (math.sqrt(s) * scale + epsilon)
        mean[j], square[j], p[j], g[j] = m, s, new, old
        squares += new * new
    return squares


@njit(inline="always")
def adagrad(rule, p, square, g, rate, n, kind):
    rate, epsilon, squares, zero = kind(rate), kind(rule.epsilon), kind(0), kind(0)
    least_slope = least(kind)[0]
    for j in range(n):
        old, by = p[j], g[j] if abs(g[j]) > least_slope else zero
        s = square[j] + by * by
        new = old - rate / (math.sqrt(s) + epsilon) * by
        square[j], p[j], g[j] = s, new, old
        squares += new * new
    return squares


@njit(inline="always")
def adadelta(rule, p, moves, square, steps, g, rate, n, kind):
    rate, rho, rest, epsilon, squares = (
        kind(rate), kind(rule.beta2), kind(1 - rule.beta2), kind(rule.epsilon), kind(0),
    )  # fmt: skip
    least_slope, least_square = least(kind)
    zero = kind(0)
    for j in range(n):
        old, by = p[j], g[j] if abs(g[j]) > least_slope else zero
        s = rho * square[j] + rest * by * by
        s = s if s > least_square else zero
        scale = math.sqrt(moves[j] + epsilon) / math.sqrt(s + epsilon)
        move = scale * by
        new = old - rate * move
        square[j], moves[j], steps[j] = s, rho * moves[j] + rest * move * move, rate * scale
        p[j], g[j] = new, old
        squares += new * new
    return squares


@njit(inline="always")
def nadam(rule, p, mean, square, g, count, product, rate, n, kind):
    now = rule.beta1 * (1 - 0.5 * 0.96 ** (count * rule.momentum_decay))
    following = rule.beta1 * (1 - 0.5 * 0.96 ** ((count + 1) * rule.momentum_decay))
    product[0] *= now
    past = product[0]
    by_slope, by_mean = kind(rate * (1 - now) / (1 - past)), kind(rate * following / (1 - past * following))
    scale = kind(1.0 / math.sqrt(power_complement(rule.beta2, count)))
    b1, b2, r1, r2 = kind(rule.beta1), kind(rule.beta2), kind(1 - rule.beta1), kind(1 - rule.beta2)
    epsilon, squares, zero = kind(rule.epsilon), kind(0), kind(0)
    least_mean, least_square = least(kind)
    for j in range(n):
        old, by = p[j], g[j]
        by = by if abs(by) > least_mean else zero
        m = b1 * mean[j] + r1 * by
        s = b2 * square[j] + r2 * by * by
        m = m if abs(m) > least_mean else zero
        s = s if s > least_square else zero
        new = old - (by_slope * by + by_mean * m) / (math.sqrt(s) * scale + epsilon)
        mean[j], square[j], p[j], g[j] = m, s, new, old
        squares += new * new
    return squares


@njit(inline="always")
def radam(rule, p, mean, square, g, count, rate, n, kind):
    corrected = kind(rate / power_complement(rule.beta1, count))
    rectified = rectification(rule.beta2, count)
    scale = kind(rectified * math.sqrt(power_complement(rule.beta2, count)))
    b1, b2, r1, r2 = kind(rule.beta1), kind(rule.beta2), kind(1 - rule.beta1), kind(1 - rule.beta2)
    epsilon, squares, zero = kind(rule.epsilon), kind(0), kind(0)
    least_mean, least_square = least(kind)
    for j in range(n):
        old, by = p[j], g[j]
        by = by if abs(by) > least_mean else zero
        m = b1 * mean[j] + r1 * by
        s = b2 * square[j] + r2 * by * by
        m = m if abs(m) > least_mean else zero
        s = s if s > least_square else zero
        adapted = scale / (math.sqrt(s) + epsilon) if rectified > 0 else kind(1)
        new = old - corrected * m * adapted
        mean[j], square[j], p[j], g[j] = m, s, new, old
        squares += new * new
    return squares


@njit(inline="always")
def rprop(rule, p, own, last, g, n, kind):
    grow, shrink, least, most = kind(rule.grow), kind(rule.shrink), kind(rule.smallest), kind(rule.largest)
    squares, zero, one = kind(0), kind(0), kind(1)
    for j in range(n):
        old, by = p[j], g[j]
        kept = by * last[j]
        step = own[j] * (grow if kept > zero else shrink if kept < zero else one)
        step = least if step < least else most if step > most else step
        by = zero if kept < zero else by
        new = old - (step if by > zero else -step if by < zero else zero)
        own[j], last[j], p[j], g[j] = step, by, new, old
        squares += new * new
    return squares


@njit(inline="always")
def lion(rule, p, mean, g, rate, n, kind):
    rate, zero, squares = kind(rate), kind(0), kind(0)
    b1, b2, r1, r2 = kind(rule.beta1), kind(rule.beta2), kind(1 - rule.beta1), kind(1 - rule.beta2)
    least_mean = least(kind)[0]
    for j in range(n):
        old, by = p[j], g[j]
        ahead = b1 * mean[j] + r1 * by
        new = old - (rate if ahead > zero else -rate if ahead < zero else zero)
        m = b2 * mean[j] + r2 * by
        mean[j], p[j], g[j] = m if abs(m) > least_mean else zero, new, old
        squares += new * new
    return squares
