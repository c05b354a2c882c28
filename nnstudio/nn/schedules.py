"""Schedules: how the step size changes as the epochs go by.

`rate_at` reads plain numbers alone and calls nothing but `math`, so that the kernels compile this very text instead of
a twin. Time `t` is in epochs and runs on within them; the run's own number of epochs is the length that cosine and one
cycle fill, and they stay where they end if training goes on. "plateau" follows the validation loss and not the time:
`nnstudio.nn.watch` says by how much it has dropped.
"""

import math
from typing import NamedTuple

from ..spec import Training

CONSTANT, STEP, EXPONENTIAL, INVERSE_TIME, COSINE, ONE_CYCLE, PLATEAU = range(7)
CODES = {
    "constant": CONSTANT, "step": STEP, "exponential": EXPONENTIAL, "inverse-time": INVERSE_TIME, "cosine": COSINE,
    "one-cycle": ONE_CYCLE, "plateau": PLATEAU,
}  # fmt: skip
# One cycle begins at the largest step size over the first, and ends at that again over the second (Smith & Topin 2019
# with the factors of torch.optim.lr_scheduler.OneCycleLR).
FIRST_OVER, LAST_OVER = 25.0, 1e4


class Schedule(NamedTuple):
    """A schedule in numbers: its code, the step size, the lowest one, the epochs it fills, and two of its own."""

    code: int
    rate: float
    lowest: float
    length: float
    first: float
    second: float


def schedule_of(training: Training) -> Schedule:
    first, second = {
        "step": (training.drop_factor, float(training.drop_every)),
        "exponential": (training.decay_factor, 0.0),
        "inverse-time": (training.decay_rate, 0.0),
        "cosine": (training.warmup, 0.0),
        "one-cycle": (training.peak_at, 0.0),
    }.get(training.schedule, (0.0, 0.0))
    rate = training.learning_rate
    return Schedule(
        CODES[training.schedule], rate, min(training.lowest_rate, rate), float(training.epochs), first, second
    )


def rate_at(schedule: Schedule, t: float) -> float:
    """The step size after `t` epochs."""
    rate, first = schedule.rate, schedule.first
    if schedule.code == STEP:
        return rate * first ** math.floor(t / schedule.second)
    if schedule.code == EXPONENTIAL:
        return rate * first**t
    if schedule.code == INVERSE_TIME:
        return rate / (1.0 + first * t)
    if schedule.code == COSINE:  # Loshchilov & Hutter 2017, without restarts
        if t < first:
            return rate * t / first
        share = min(1.0, (t - first) / max(schedule.length - first, 1e-12))
        return schedule.lowest + (rate - schedule.lowest) * 0.5 * (1.0 + math.cos(math.pi * share))
    if schedule.code == ONE_CYCLE:
        peak, begin = first * schedule.length, rate / FIRST_OVER
        if t < peak:
            return begin + (rate - begin) * 0.5 * (1.0 - math.cos(math.pi * t / peak))
        end = begin / LAST_OVER
        share = min(1.0, (t - peak) / max(schedule.length - peak, 1e-12))
        return end + (rate - end) * 0.5 * (1.0 + math.cos(math.pi * share))
    return rate


def factor(training: Training, t: float) -> float:
    """What the step size is multiplied by after `t` epochs, as far as time alone decides it."""
    return rate_at(schedule_of(training), t) / training.learning_rate
