"""How sliders and arrow keys walk the range of a number: evenly, or by factors, with zero at the left end."""

import math
from dataclasses import dataclass
from typing import Protocol

from ..spec import Declaration

DECADES = 6  # of a range that reaches down to zero, those that a slider spans
_FLOOR = 1e-4  # and to here at least, wherever the range ends
TICKS_PER_DECADE = 40
_LADDER = (1.0, 2.0, 5.0, 10.0)
_SMALLEST = 1e-12


class Scale(Protocol):
    """Ticks of a slider, counted from 0, and steps of the arrow keys from any value."""

    @property
    def last_tick(self) -> int: ...
    @property
    def single_step(self) -> int: ...
    def value(self, tick: int) -> float: ...
    def tick(self, value: float) -> int: ...
    def stepped(self, value: float, steps: int) -> float: ...


@dataclass(frozen=True)
class Linear:
    """Even steps from `low` to `high`, which are both reached."""

    low: float
    high: float
    step: float
    integer: bool = False

    @property
    def last_tick(self) -> int:
        return round((self.high - self.low) / self.step)

    @property
    def single_step(self) -> int:
        return 1

    def value(self, tick: int) -> float:
        return self._tidy(self.low + tick * self.step)

    def tick(self, value: float) -> int:
        return round((min(max(value, self.low), self.high) - self.low) / self.step)

    def stepped(self, value: float, steps: int) -> float:
        return self._tidy(min(max(value + steps * self.step, self.low), self.high))

    def _tidy(self, value: float) -> float:
        # 0.05 taken three times is not quite 0.15.
        return round(value) if self.integer else float(round(value, 10))


@dataclass(frozen=True)
class Logarithmic:
    """Equal factors from `floor` to `high`; with `zero` one tick more, left of all others, which is exactly 0."""

    floor: float
    high: float
    zero: bool = False
    integer: bool = False

    @property
    def last_tick(self) -> int:
        return round(math.log10(self.high / self.floor) * TICKS_PER_DECADE) + self.zero

    @property
    def single_step(self) -> int:
        return TICKS_PER_DECADE // 4

    def value(self, tick: int) -> float:
        if self.zero and tick <= 0:
            return 0 if self.integer else 0.0
        exact = self.floor * 10 ** ((tick - self.zero) / TICKS_PER_DECADE)
        # Two digits: what a hand can aim at, and what people would type.
        return self._tidy(min(max(float(f"{exact:.1e}"), self.floor), self.high))

    def tick(self, value: float) -> int:
        if value <= 0:
            return 0
        ticks = math.log10(value / self.floor) * TICKS_PER_DECADE
        return min(max(round(ticks), 0) + self.zero, self.last_tick)

    def stepped(self, value: float, steps: int) -> float:
        """Along 1, 2, 5, 10, 20 ..., which meets the numbers that people write."""
        for _ in range(abs(steps)):
            value = self._next(value, up=steps > 0)
        return self._tidy(value)

    def _next(self, value: float, up: bool) -> float:
        if value <= 0:
            return self.floor if up else 0.0
        lowest = self.floor if self.zero or self.integer else min(self.floor, _SMALLEST)
        decade = 10.0 ** math.floor(math.log10(value * (1 + 1e-9)))
        rungs = [decade / 10 * rung for rung in _LADDER] + [decade * rung for rung in _LADDER]
        if up:
            # A typed value may lie beyond the slider, and is not pulled back.
            return min(next(rung for rung in rungs if rung > value * (1 + 1e-9)), max(self.high, value))
        below = next(rung for rung in reversed(rungs) if rung < value * (1 - 1e-9))
        if below < lowest * (1 - 1e-9):
            return 0.0 if self.zero else min(value, lowest)
        return below

    def _tidy(self, value: float) -> float:
        return round(value) if self.integer else float(f"{value:.12g}")


def scale_of(declared: Declaration) -> Scale | None:
    """The scale that the declaration asks for; None where the range is open."""
    about, integer = declared.about, declared.kind == "integer"
    if declared.kind not in ("number", "integer") or about.low is None or about.high is None:
        return None
    if about.scale == "log":
        high = about.high if about.slider_high is None else about.slider_high
        floor = about.low if about.low > 0 else min(high / 10**DECADES, _FLOOR)
        return Logarithmic(floor, high, about.low == 0 and not about.open_low, integer)
    step = about.step or (1 if integer else (about.high - about.low) / 100)
    low = about.low + step if about.open_low else about.low
    high = about.high - step if about.open_high else about.high
    return Linear(low, high, step, integer)


def wants_slider(declared: Declaration) -> bool:
    """Whether a slider is of use: on a range whose steps can be told apart by hand."""
    scale = scale_of(declared)
    return scale is not None and scale.last_tick <= 1000
