"""Step sizes along half waves."""

import math

from ..schedule import Numbers, Schedule

# One cycle begins at the largest step size over the first, and ends at that again over the second (the factors of
# torch.optim.lr_scheduler.OneCycleLR).
FIRST_OVER, LAST_OVER = 25.0, 1e4


def cosine(numbers: Numbers, t: float) -> float:
    rate, first = numbers.rate, numbers.first
    if t < first:
        return rate * t / first
    share = min(1.0, (t - first) / max(numbers.length - first, 1e-12))
    return numbers.lowest + (rate - numbers.lowest) * 0.5 * (1.0 + math.cos(math.pi * share))


def one_cycle(numbers: Numbers, t: float) -> float:
    rate = numbers.rate
    peak, begin = numbers.first * numbers.length, rate / FIRST_OVER
    if t < peak:
        return begin + (rate - begin) * 0.5 * (1.0 - math.cos(math.pi * t / peak))
    end = begin / LAST_OVER
    share = min(1.0, (t - peak) / max(numbers.length - peak, 1e-12))
    return end + (rate - end) * 0.5 * (1.0 + math.cos(math.pi * share))


COSINE = Schedule(
    name="cosine", about="Falls along half a cosine over the run, after a warm-up if one is wanted",
    reference="Loshchilov & Hutter 2017, without restarts", fields=("warmup", "lowest_rate"), rate=cosine,
    own=lambda settings: (settings.warmup, 0.0),
)  # fmt: skip
ONE_CYCLE = Schedule(
    name="one-cycle", about="Climbs to the step size and falls far below it", reference="Smith & Topin 2019",
    fields=("peak_at",), rate=one_cycle, own=lambda settings: (settings.peak_at, 0.0),
)  # fmt: skip
