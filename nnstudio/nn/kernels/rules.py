"""The optimisers' loops: twins of `nnstudio.choices.optimizers`.

Each loop moves the parameters `p` by the gradient `g`, leaves the parameters as they were in `g`, and returns the sum
of the new parameters' squares. `kind` is their precision; with `pulled`, the proximal `l1` is part of the step.
"""

import math

from numba import njit

from ...choices.optimizer import LEAST, LEAST_SINGLE
from ...choices.optimizers.adams import look_ahead as _look_ahead
from ...choices.optimizers.adams import rectification as _rectification

rectification = njit(nogil=True, cache=True, error_model="numpy")(_rectification)
look_ahead = njit(nogil=True, cache=True, error_model="numpy")(_look_ahead)


@njit(inline="always")
def towards_zero(weight, amount, zero):
    left = abs(weight) - amount
    return (left if weight > zero else -left) if left > zero else zero


@njit(inline="always")
def steepest(slope, weight, l1, zero):
    """The slope of data loss and L1 together, the one nearest zero where there are several."""
    return slope + l1 if weight > zero else slope - l1 if weight < zero else towards_zero(slope, l1, zero)


@njit(inline="always")
def sgd(rule, p, velocity, g, steps, weight, rate, n, kind):
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
    share = 1 - rule.dampening if steps[0] else 1.0
    fresh, steps[0], weight[0] = kind(share), 1, rule.momentum * weight[0] + share
    for j in range(n):
        old = p[j]
        v = beta * velocity[j] + fresh * g[j]
        v = v if abs(v) > least_velocity else zero
        new = old - rate * (now * g[j] + ahead * v)
        velocity[j], p[j], g[j] = v, new, old
        squares += new * new
    return squares


@njit(inline="always")
def rmsprop(rule, p, velocity, square, g, weight, rate, n, kind):
    rate, beta, rho, rest, epsilon = (
        kind(rate), kind(rule.momentum), kind(rule.beta2), kind(1 - rule.beta2), kind(rule.epsilon),
    )  # fmt: skip
    squares, zero = kind(0), kind(0)
    least_slope, least_square = least(kind)
    moving = rule.momentum > 0.0
    if moving:
        weight[0] = rule.momentum * weight[0] + 1.0
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
    mean, square = kind(LEAST[0]), kind(LEAST[1])
    return (mean, square) if mean > 0 else (kind(LEAST_SINGLE[0]), kind(LEAST_SINGLE[1]))


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
def adadelta(rule, p, moves, square, steps, g, l1, pulled, rate, n, kind):
    rate, rho, rest, epsilon, squares = (
        kind(rate), kind(rule.beta2), kind(1 - rule.beta2), kind(rule.epsilon), kind(0),
    )  # fmt: skip
    least_slope, least_square = least(kind)
    zero, most_square = kind(0), kind(1) / least_square
    for j in range(n):
        old, by = p[j], g[j] if abs(g[j]) > least_slope else zero
        s = rho * square[j] + rest * by * by
        s = s if s > least_square else zero
        scale = math.sqrt(moves[j] + epsilon) / math.sqrt(s + epsilon)
        move = scale * by
        new = old - rate * move
        if pulled and l1[j] > zero:
            left = towards_zero(new, rate * scale * l1[j], zero)
            if left == zero:
                move = old / max(rate, least_square)
            else:
                move += scale * l1[j] if new > zero else -scale * l1[j]
            new = left
        square[j], moves[j], steps[j] = s, min(rho * moves[j] + rest * move * move, most_square), rate * scale
        p[j], g[j] = new, old
        squares += new * new
    return squares


@njit(inline="always")
def nadam_shares(rule, count, past):
    """What the newest gradient and the average count for; `past` is the product of all momenta up to now."""
    now, following = (
        look_ahead(rule.beta1, rule.momentum_decay, count), look_ahead(rule.beta1, rule.momentum_decay, count + 1),
    )  # fmt: skip
    return (1 - now) / (1 - past), following / (1 - past * following)


@njit(inline="always")
def nadam(rule, p, mean, square, g, count, product, rate, n, kind):
    product[0] *= look_ahead(rule.beta1, rule.momentum_decay, count)
    shares = nadam_shares(rule, count, product[0])
    by_slope, by_mean = kind(rate * shares[0]), kind(rate * shares[1])
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
def rprop(rule, p, own, last, g, l1, pulled, n, kind):
    grow, shrink, shortest, longest = kind(rule.grow), kind(rule.shrink), kind(rule.smallest), kind(rule.largest)
    squares, zero, one, least_slope = kind(0), kind(0), kind(1), least(kind)[0]
    for j in range(n):
        old, by = p[j], g[j] if abs(g[j]) > least_slope else zero
        if pulled:
            by = steepest(by, old, l1[j], zero)
        kept = by * last[j]
        step = own[j] * (grow if kept > zero else shrink if kept < zero else one)
        step = shortest if step < shortest else longest if step > longest else step
        by = zero if kept < zero else by
        new = old - (step if by > zero else -step if by < zero else zero)
        if pulled and l1[j] > zero and ((new > zero and old < zero) or (new < zero and old > zero)):
            new = zero
        own[j], last[j], p[j], g[j] = step, by, new, old
        squares += new * new
    return squares


@njit(inline="always")
def lion(rule, p, mean, g, l1, pulled, l2, rate, n, kind):
    rate, zero, squares = kind(rate), kind(0), kind(0)
    b1, b2, r1, r2 = kind(rule.beta1), kind(rule.beta2), kind(1 - rule.beta1), kind(1 - rule.beta2)
    least_mean = least(kind)[0]
    for j in range(n):
        old, by = p[j], g[j] if abs(g[j]) > least_mean else zero
        ahead = b1 * mean[j] + r1 * by
        start = old - rate * l2[j] * old if rule.l2 else old
        if pulled:
            ahead = steepest(ahead, start, l1[j], zero)
        new = start - (rate if ahead > zero else -rate if ahead < zero else zero)
        if pulled and l1[j] > zero and ((new > zero and start < zero) or (new < zero and start > zero)):
            new = zero
        m = b2 * mean[j] + r2 * by
        mean[j], p[j], g[j] = m if abs(m) > least_mean else zero, new, old
        squares += new * new
    return squares
