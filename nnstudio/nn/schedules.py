"""The step size over a run. Time `t` is in epochs and runs on within them."""

from collections.abc import Callable
from typing import NamedTuple

from ..choices.schedule import Numbers
from ..choices.schedules import SCHEDULES
from ..spec import Training


class Planned(NamedTuple):
    """A schedule with the numbers of one training."""

    rule: Callable[[Numbers, float], float]
    numbers: Numbers


def planned(training: Training) -> Planned:
    row, rate = SCHEDULES[training.schedule], training.learning_rate
    numbers = Numbers(rate, min(training.lowest_rate, rate), float(training.epochs), *row.own(training))
    return Planned(row.rate, numbers)


def rate_at(schedule: Planned, t: float) -> float:
    """The step size after `t` epochs, as far as time alone decides it."""
    return schedule.rule(schedule.numbers, t)


def factor(training: Training, t: float) -> float:
    """What the step size is multiplied by after `t` epochs, as far as time alone decides it."""
    return rate_at(planned(training), t) / training.learning_rate
