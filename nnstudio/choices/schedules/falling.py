"""Step sizes that fall for ever."""

import math

from ..schedule import Numbers, Schedule


def step(numbers: Numbers, t: float) -> float:
    return numbers.rate * numbers.first ** math.floor(t / numbers.second)


def exponential(numbers: Numbers, t: float) -> float:
    return numbers.rate * numbers.first**t


def inverse_time(numbers: Numbers, t: float) -> float:
    return numbers.rate / (1.0 + numbers.first * t)


STEP = Schedule(
    name="step", about="Drops at equal distances", fields=("drop_factor", "drop_every"), rate=step, falls=True,
    own=lambda settings: (settings.drop_factor, float(settings.drop_every)),
)  # fmt: skip
EXPONENTIAL = Schedule(
    name="exponential", about="Falls by the same factor in every epoch", fields=("decay_factor",), rate=exponential,
    falls=True, own=lambda settings: (settings.decay_factor, 0.0),
)  # fmt: skip
INVERSE_TIME = Schedule(
    name="inverse-time", about="Falls as one over the time", reference="Robbins & Monro 1951", fields=("decay_rate",),
    rate=inverse_time, falls=True, own=lambda settings: (settings.decay_rate, 0.0),
)  # fmt: skip
