"""The update: penalties, optimiser and L1 step on flat vectors, twins of `nnstudio.choices.optimizers` and
`penalties.py`.

Plain loops that the compiler vectorises, of the parameters' own precision. On return `gradient` holds the parameters as
they were, so that a step that overflowed can be taken back without a copy at every update.
"""

import math
from typing import Any, NamedTuple

import numpy as np
from numba import njit

from ...choices.schedules import cosine as _cosine
from ...choices.schedules import falling as _falling
from .plan import AT, EPOCH, L1_CODES, OPTIMIZER_CODES, SCHEDULE_CODES
from .rules import (
    adadelta,
    adagrad,
    adam,
    lion,
    nadam,
    nadam_shares,
    power_complement,
    radam,
    rectification,
    rmsprop,
    rprop,
    sgd,
    towards_zero,
)  # fmt: skip
from .simd import address, load, store, total, zero4

SGD, ADAGRAD, ADADELTA, RMSPROP = (OPTIMIZER_CODES[name] for name in ("sgd", "adagrad", "adadelta", "rmsprop"))
ADAM, ADAMW, NADAM, RADAM = (OPTIMIZER_CODES[name] for name in ("adam", "adamw", "nadam", "radam"))
RPROP, LION = OPTIMIZER_CODES["rprop"], OPTIMIZER_CODES["lion"]
SUBGRADIENT, PROXIMAL, DEAD_LINKS = (L1_CODES[name] for name in ("subgradient", "proximal", "dead-links"))
FAST = {"reassoc", "contract", "nsz"}  # sums in any order; NaN and infinity stay what they are

CONSTANT, STEP, EXPONENTIAL = (SCHEDULE_CODES[name] for name in ("constant", "step", "exponential"))
INVERSE_TIME, COSINE, ONE_CYCLE = (SCHEDULE_CODES[name] for name in ("inverse-time", "cosine", "one-cycle"))
PLATEAU = SCHEDULE_CODES["plateau"]

# Schedules have one text for both engines.
_step, _exponential, _inverse_time, _half_wave, _one_cycle = (
    njit(nogil=True, cache=True, error_model="numpy")(text)
    for text in (_falling.step, _falling.exponential, _falling.inverse_time, _cosine.cosine, _cosine.one_cycle)
)


@njit(nogil=True, cache=True, error_model="numpy")
def rate_at(schedule, t):
    """The step size after `t` epochs."""
    if schedule.code == STEP:
        return _step(schedule, t)
    if schedule.code == EXPONENTIAL:
        return _exponential(schedule, t)
    if schedule.code == INVERSE_TIME:
        return _inverse_time(schedule, t)
    if schedule.code == COSINE:
        return _half_wave(schedule, t)
    if schedule.code == ONE_CYCLE:
        return _one_cycle(schedule, t)
    return schedule.rate


class Vectors(NamedTuple):
    """Pointers into what `plan.Course` holds, the number of parameters, of held ones, and a zero of their precision."""

    parameters: Any
    l1: Any
    l2: Any
    held: Any
    first: Any
    second: Any
    third: Any
    steps: Any
    product: Any
    dead: Any
    size: Any
    held_size: Any
    zero: Any


@njit(inline="always")
def vectors(course):
    return Vectors(
        address(course.parameters), address(course.l1), address(course.l2), address(course.held),
        address(course.first), address(course.second), address(course.third), address(course.steps),
        address(course.product), address(course.dead),
        course.parameters.size, course.held.size, course.parameters.dtype.type(0),
    )  # fmt: skip


@njit(inline="always")
def some_vectors(course, low, high, steps, product):
    """Those of the parameters from `low` to `high`, none of them held, with counts of their own."""
    return Vectors(
        address(course.parameters[low:high]), address(course.l1[low:high]), address(course.l2[low:high]),
        address(course.held), address(course.first[low:high]), address(course.second[low:high]),
        address(course.third[low:high]), address(steps), address(product), address(course.dead[low:high]), high - low,
        0, course.parameters.dtype.type(0),
    )  # fmt: skip


@njit(inline="always")
def in_parts(rule, v):
    """Whether the step of one parameter asks for no other's."""
    return v.held_size == 0 and rule.clip_norm == 0.0


@njit(inline="always")
def _clip(rule, v, g, n, kind):
    for h in range(v.held_size):
        g[v.held[h]] = kind(0)
    if rule.clip_value > 0.0:
        most = kind(rule.clip_value)
        for j in range(n):
            g[j] = most if g[j] > most else -most if g[j] < -most else g[j]
    if rule.clip_norm > 0.0:
        length = kind(0)
        for j in range(n):
            length += g[j] * g[j]
        factor = rule.clip_norm / (math.sqrt(length) + 1e-6)
        if factor < 1.0:
            for j in range(n):
                g[j] *= kind(factor)


@njit(inline="always")
def _penalties(rule, v, g, n, kind):
    p = v.parameters
    if rule.clip_value > 0.0 or rule.clip_norm > 0.0:
        _clip(rule, v, g, n, kind)
    if rule.l2 and not rule.decoupled:
        for j in range(n):
            g[j] += v.l2[j] * p[j]
    if rule.l1_method == SUBGRADIENT:
        for j in range(n):
            g[j] += v.l1[j] * (kind(p[j] > 0) - kind(p[j] < 0))
    for h in range(v.held_size):
        g[v.held[h]] = kind(0)


@njit(inline="always")
def _draw(rule, v, before, j, amount, zero):
    """Draw a weight towards zero by `amount`, by the L1 method in force."""
    p = v.parameters
    if rule.l1_method == PROXIMAL:
        p[j] = towards_zero(p[j], amount, zero)
        return
    old = before[j]
    moved = p[j] - amount * (type(zero)(old > zero) - type(zero)(old < zero))
    dead = v.dead[j] | np.uint8((p[j] * moved < zero) & (amount > zero))
    v.dead[j] = dead
    p[j] = zero if dead else moved


@njit(inline="always")
def _total_weight(rule, v):
    """What all gradients so far count for together, beside the step size and what each parameter's is divided by."""
    if (rule.optimizer == SGD or rule.optimizer == RMSPROP) and rule.momentum > 0.0:
        weight = v.product[0]
        return 1.0 + rule.momentum * weight if rule.optimizer == SGD and rule.nesterov else weight
    if rule.optimizer == NADAM:
        by_slope, by_mean = nadam_shares(rule, v.steps[0], v.product[0])
        return by_slope + by_mean * power_complement(rule.beta1, v.steps[0])
    if rule.optimizer == RADAM:
        rectified = rectification(rule.beta2, v.steps[0])
        return rectified * math.sqrt(power_complement(rule.beta2, v.steps[0])) if rectified > 0.0 else 1.0
    return 1.0


@njit(inline="always")
def _draw_all(rule, v, before, rate, n, kind):
    """Draw the weights towards zero by their effective steps, as the rows' steps return them."""
    l1, zero, scale, step = v.l1, kind(0), kind(1), kind(rate * _total_weight(rule, v))
    if rule.optimizer == ADAM or rule.optimizer == ADAMW or rule.optimizer == NADAM:
        scale = kind(1.0 / math.sqrt(power_complement(rule.beta2, v.steps[0])))
    plain = rule.optimizer == RADAM and rectification(rule.beta2, v.steps[0]) == 0.0
    if (rule.optimizer == SGD or plain) and rule.l1_method == PROXIMAL:
        p = v.parameters
        for j in range(n):  # without the choice of method inside, this becomes vector code
            p[j] = towards_zero(p[j], step * l1[j], zero)
    elif rule.optimizer == SGD or rule.optimizer == LION or plain:
        for j in range(n):
            _draw(rule, v, before, j, step * l1[j], zero)
    elif rule.optimizer == ADADELTA or rule.optimizer == RPROP:
        steps = v.third if rule.optimizer == ADADELTA else v.first
        for j in range(n):
            _draw(rule, v, before, j, steps[j] * l1[j], zero)
    else:
        epsilon = kind(rule.epsilon)
        for j in range(n):
            _draw(rule, v, before, j, step / (math.sqrt(v.second[j]) * scale + epsilon) * l1[j], zero)


@njit(inline="always")
def _draws_itself(rule):
    """Whether the optimiser's own step has the proximal L1 in it."""
    return rule.l1_method == PROXIMAL and (
        rule.optimizer == ADADELTA or rule.optimizer == RPROP or rule.optimizer == LION
    )


@njit(inline="always")
def _shrink(rule, v, before, rate, n, kind):
    """The L1 step after the data step, decoupled decay, and what may not move; `before` are the parameters before."""
    p, zero = v.parameters, kind(0)
    if rule.l2 and rule.optimizer == ADAMW:
        for j in range(n):
            p[j] -= kind(rate) * v.l2[j] * before[j]
    if rule.l1_method >= PROXIMAL and not _draws_itself(rule):
        _draw_all(rule, v, before, rate, n, kind)
    for h in range(v.held_size):
        p[v.held[h]] = before[v.held[h]]
    squares = zero
    for j in range(n):
        squares += p[j] * p[j]
    return squares


@njit(inline="always")
def is_plain(rule, v):
    """Whether an update is nothing but a step against the gradient."""
    return (
        rule.optimizer == SGD and rule.momentum == 0.0 and rule.l1_method == 0 and not rule.l2 and v.held_size == 0
        and rule.clip_value == 0.0 and rule.clip_norm == 0.0
    )  # fmt: skip


@njit(inline="always")
def rate_now(rule, counts, samples):
    """The step size of the next update, asked before its batch is taken."""
    if rule.schedule.code == CONSTANT or rule.schedule.code == PLATEAU:
        return rule.schedule.rate
    return rate_at(rule.schedule, counts[EPOCH] + counts[AT] / samples)


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
    if not total(squares) + rest < math.inf:
        finite = False
        for j in range(n):
            p[j] = g[j]
    return finite


@njit(nogil=True, cache=True, error_model="numpy", fastmath=FAST)
def update(rule, v, g, rate):
    """Make one step by the mean gradient `g` of the data loss; returns whether all parameters stay finite.

    Where they do not, the parameters are put back.
    """
    p, n, kind, pulled = v.parameters, v.size, type(v.zero), _draws_itself(rule)
    _penalties(rule, v, g, n, kind)
    if rule.optimizer == SGD:
        squares = sgd(rule, p, v.first, g, v.steps, v.product, rate, n, kind)
    elif rule.optimizer == RMSPROP:
        squares = rmsprop(rule, p, v.first, v.second, g, v.product, rate, n, kind)
    elif rule.optimizer == ADAGRAD:
        squares = adagrad(rule, p, v.second, g, rate, n, kind)
    elif rule.optimizer == ADADELTA:
        squares = adadelta(rule, p, v.first, v.second, v.third, g, v.l1, pulled, rate, n, kind)
    elif rule.optimizer == RPROP:
        squares = rprop(rule, p, v.first, v.second, g, v.l1, pulled, n, kind)
    elif rule.optimizer == LION:
        squares = lion(rule, p, v.first, g, v.l1, pulled, v.l2, rate, n, kind)
    else:
        v.steps[0] += 1
        if rule.optimizer == NADAM:
            squares = nadam(rule, p, v.first, v.second, g, v.steps[0], v.product, rate, n, kind)
        elif rule.optimizer == RADAM:
            squares = radam(rule, p, v.first, v.second, g, v.steps[0], rate, n, kind)
        else:
            squares = adam(rule, p, v.first, v.second, g, v.steps[0], rate, n, kind)
    if rule.l1_method >= PROXIMAL or v.held_size or (rule.l2 and rule.decoupled):
        squares = _shrink(rule, v, g, rate, n, kind)
    if squares < math.inf:  # not isfinite, whose difference of equals fast sums would cancel
        return True
    for j in range(n):
        p[j] = g[j]
    return False
