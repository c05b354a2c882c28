"""A step length by the strong Wolfe conditions (Nocedal & Wright 2006, algorithms 3.5 and 3.6).

Our own rather than SciPy's: that one says by a Python warning that it has found nothing, and warnings can only be
silenced for all threads at once, while the folds of a cross-validation train in several.
"""

import math
from collections.abc import Callable
from typing import NamedTuple

SUFFICIENT, CURVATURE = 1e-4, 0.9  # the constants of the conditions, for quasi-Newton directions (section 3.1)
TRIALS = 10  # in either phase
MARGIN = 0.1  # of a bracket, which no trial comes closer to its ends than

Along = Callable[[float], tuple[float, float]]  # a length to the value and the slope there


class _Place(NamedTuple):
    length: float
    value: float
    slope: float

    def low(self, start: "_Place") -> bool:
        """Whether it has come down far enough for its length."""
        return self.value <= start.value + SUFFICIENT * self.length * start.slope

    def flat(self, start: "_Place") -> bool:
        return abs(self.slope) <= -CURVATURE * start.slope


def step_length(along: Along, value: float, slope: float) -> float:
    """A length that meets both conditions, tried from 1; 0 where none is found, or `slope`, at 0, is not downhill."""
    start = last = _Place(0.0, value, slope)
    if not slope < 0:
        return 0.0
    length = 1.0
    for _ in range(TRIALS):
        place = _Place(length, *along(length))
        if not math.isfinite(place.value) or not place.low(start) or (last.length and place.value >= last.value):
            return _between(along, start, last, place)
        if place.flat(start):
            return length
        if place.slope >= 0:
            return _between(along, start, place, last)
        last, length = place, 2 * length
    return last.length  # still downhill, and lower than ever


def _between(along: Along, start: _Place, best: _Place, other: _Place) -> float:
    """Close in on a length between two: `best` is the lowest so far, and it goes down from there towards `other`."""
    for _ in range(TRIALS):
        length = _trial(best, other)
        place = _Place(length, *along(length))
        if not place.low(start) or not place.value < best.value:
            other = place
            continue
        if place.flat(start):
            return length
        if place.slope * (other.length - best.length) >= 0:
            other = best
        best = place
    return 0.0


def _trial(best: _Place, other: _Place) -> float:
    """Where the cubic through both places has its minimum (equation 3.59); the middle where it has none inside."""
    width = other.length - best.length
    middle = best.length + width / 2
    if not math.isfinite(other.value) or not math.isfinite(other.slope):
        return middle
    mean = best.slope + other.slope - 3 * (best.value - other.value) / (best.length - other.length)
    square = mean * mean - best.slope * other.slope
    root = math.copysign(math.sqrt(square), width) if square >= 0 else math.nan
    length = other.length - width * (other.slope + root - mean) / (other.slope - best.slope + 2 * root or math.nan)
    inside = MARGIN * abs(width) <= abs(length - best.length) and MARGIN * abs(width) <= abs(length - other.length)
    return length if inside and abs(length - middle) < abs(width) / 2 else middle
