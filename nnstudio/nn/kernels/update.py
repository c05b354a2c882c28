"""The update: penalties, optimiser and L1 step on flat vectors, the twins of `optimizers.py` and `penalties.py`.

Plain loops that the compiler vectorises, of the parameters' own precision. On return `gradient` holds the parameters as
they were, so that a step that overflowed can be taken back without a copy at every update.
"""

import math
from typing import Any, NamedTuple

import numpy as np
from numba import njit

from .plan import L1_CODES, OPTIMIZER_CODES
from .simd import address, load, store, total, zero4

SGD, RMSPROP = OPTIMIZER_CODES["sgd"], OPTIMIZER_CODES["rmsprop"]
SUBGRADIENT, PROXIMAL, DEAD_LINKS = (L1_CODES[name] for name in ("subgradient", "proximal", "dead-links"))
FAST = {"reassoc", "contract", "nsz"}  # sums in any order; NaN and infinity stay what they are


class Vectors(NamedTuple):
    """Pointers into what `plan.Course` holds, the number of parameters, of held ones, and a zero of their precision."""

    parameters: Any
    l1: Any
    l2: Any
    held: Any
    first: Any
    second: Any
    steps: Any
    dead: Any
    size: Any
    held_size: Any
    zero: Any


@njit(inline="always")
def vectors(course):
    return Vectors(
        address(course.parameters), address(course.l1), address(course.l2), address(course.held),
        address(course.first), address(course.second), address(course.steps), address(course.dead),
        course.parameters.size, course.held.size, course.parameters.dtype.type(0),
    )  # fmt: skip


@njit(inline="always")
def _sgd(rule, p, velocity, g, n, kind):
    rate, beta, squares = kind(rule.rate), kind(rule.momentum), kind(0)
    if rule.momentum == 0.0:
        for j in range(n):
            old = p[j]
            new = old - rate * g[j]
            p[j], g[j] = new, old
            squares += new * new
        return squares
    ahead, now = (beta, kind(1)) if rule.nesterov else (kind(1), kind(0))
    for j in range(n):
        old = p[j]
        v = beta * velocity[j] + g[j]
        new = old - rate * (now * g[j] + ahead * v)
        velocity[j], p[j], g[j] = v, new, old
        squares += new * new
    return squares


@njit(inline="always")
def _rmsprop(rule, p, velocity, square, g, n, kind):
    rate, beta, rho, rest, epsilon = (
        kind(rule.rate), kind(rule.momentum), kind(rule.beta2), kind(1 - rule.beta2), kind(rule.epsilon),
    )  # fmt: skip
    squares = kind(0)
    moving = rule.momentum > 0.0
    for j in range(n):
        old = p[j]
        s = rho * square[j] + rest * g[j] * g[j]
        square[j] = s
        step = g[j] / (math.sqrt(s) + epsilon)
        if moving:
            step += beta * velocity[j]
            velocity[j] = step
        new = old - rate * step
        p[j], g[j] = new, old
        squares += new * new
    return squares


@njit(inline="always")
def _power_complement(base, count):
    """1 - base^count; beyond what a double can tell from 1, without the power."""
    if base <= 0.0 or count * math.log(base) < -40.0:
        return 1.0
    return 1.0 - base**count


@njit(inline="always")
def _adam(rule, p, mean, square, g, count, n, kind):
    scale = kind(1.0 / math.sqrt(_power_complement(rule.beta2, count)))
    factor = kind(rule.rate / _power_complement(rule.beta1, count))
    b1, b2, r1, r2 = kind(rule.beta1), kind(rule.beta2), kind(1 - rule.beta1), kind(1 - rule.beta2)
    epsilon, squares = kind(rule.epsilon), kind(0)
    for j in range(n):
        old, by = p[j], g[j]
        m = b1 * mean[j] + r1 * by
        s = b2 * square[j] + r2 * by * by
        new = old - factor * m / (math.sqrt(s) * scale + epsilon)
        mean[j], square[j], p[j], g[j] = m, s, new, old
        squares += new * new
    return squares


@njit(inline="always")
def _penalties(rule, v, g, n, kind):
    p = v.parameters
    if rule.l2:
        for j in range(n):
            g[j] += v.l2[j] * p[j]
    if rule.l1_method == SUBGRADIENT:
        for j in range(n):
            g[j] += v.l1[j] * (kind(p[j] > 0) - kind(p[j] < 0))
    for h in range(v.held_size):
        g[v.held[h]] = kind(0)


@njit(inline="always")
def _shrink(rule, v, before, n, kind):
    """The L1 step after the data step; `before` are the parameters before that."""
    p, rate, zero, epsilon = v.parameters, kind(rule.rate), kind(0), kind(rule.epsilon)
    if rule.l1_method == PROXIMAL:
        scale = kind(1)
        if rule.optimizer > RMSPROP:
            scale = kind(1.0 / math.sqrt(_power_complement(rule.beta2, v.steps[0])))
        for j in range(n):
            step = rate if rule.optimizer == SGD else rate / (math.sqrt(v.second[j]) * scale + epsilon)
            left = abs(p[j]) - step * v.l1[j]
            p[j] = (left if p[j] > zero else -left) if left > zero else zero
    elif rule.l1_method == DEAD_LINKS:
        for j in range(n):
            shift, old = rate * v.l1[j], before[j]
            moved = p[j] - shift * (kind(old > zero) - kind(old < zero))
            dead = v.dead[j] | np.uint8((p[j] * moved < zero) & (shift > zero))
            v.dead[j] = dead
            p[j] = zero if dead else moved
    for h in range(v.held_size):
        p[v.held[h]] = before[v.held[h]]
    squares = zero
    for j in range(n):
        squares += p[j] * p[j]
    return squares


@njit(inline="always")
def is_plain(rule, v):
    """Whether an update is nothing but a step against the gradient."""
    return rule.optimizer == SGD and rule.momentum == 0.0 and rule.l1_method == 0 and not rule.l2 and v.held_size == 0


@njit(inline="always")
def descend(p, g, rate, n):
    """`update` where it is plain and the network small."""
    squares, zero, whole, finite = zero4(), zero4(), n // 4 * 4, True
    rest = 0.0
    for j in range(0, whole, 4):
        old = load(zero, p, j)
        new = old - load(zero, g, j) * rate
        store(g, j, old)
        store(p, j, new)
        squares += new * new
    for j in range(whole, n):
        old = p[j]
        p[j], g[j] = old - rate * g[j], old
        rest += p[j] * p[j]
    if not np.isfinite(total(squares) + rest):
        finite = False
        for j in range(n):
            p[j] = g[j]
    return finite


@njit(nogil=True, cache=True, error_model="numpy", fastmath=FAST)
def update(rule, v, g):
    """Make one step by the mean gradient `g` of the data loss; returns whether all parameters stay finite.

    Where they do not, the parameters are put back.
    """
    p, n, kind = v.parameters, v.size, type(v.zero)
    _penalties(rule, v, g, n, kind)
    if rule.optimizer == SGD:
        squares = _sgd(rule, p, v.first, g, n, kind)
    elif rule.optimizer == RMSPROP:
        squares = _rmsprop(rule, p, v.first, v.second, g, n, kind)
    else:
        v.steps[0] += 1
        squares = _adam(rule, p, v.first, v.second, g, v.steps[0], n, kind)
    if rule.l1_method >= PROXIMAL or v.held_size:
        squares = _shrink(rule, v, g, n, kind)
    if np.isfinite(squares):
        return True
    for j in range(n):
        p[j] = g[j]
    return False
