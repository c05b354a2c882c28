"""How a method spends its trials: in generations that are asked together, some of them thinned out on the way.

A generation's size never depends on who trains it, so what is asked next never depends on who was faster.
"""

import math
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

Method = Literal["grid", "random", "tpe", "cmaes", "halving", "hyperband"]
METHODS: tuple[Method, ...] = ("grid", "random", "tpe", "cmaes", "halving", "hyperband")
ETA = 3  # of that many trials one goes on
MOST_RUNGS = 4  # so a bracket begins with at most 27 trials
INDEPENDENT = 64  # trials of a generation whose trials do not learn from each other
LEARNING = 8


@dataclass(frozen=True)
class Generation:
    """So many trials that are asked together, the epochs after which they are looked at (the last is all of them), and
    how many of them go on from each look to the next."""

    size: int
    rungs: tuple[int, ...]
    kept: tuple[int, ...] = ()

    @property
    def share(self) -> float:
        """What the generation costs, as a part of training all its trials to the end; every rung begins anew."""
        counts = (self.size, *self.kept)
        return sum(n * r for n, r in zip(counts, self.rungs, strict=True)) / (self.size * self.rungs[-1])


def generation(method: Method, place: int, left: int, epochs: int, dimensions: int) -> Generation:
    """The generation at `place` (from 0) when so many trials are `left` to ask and a full training has so many epochs.
    `dimensions` is how many values a trial has."""
    if method in ("halving", "hyperband"):
        top = min(MOST_RUNGS - 1, int(math.log(max(1, epochs), ETA) + 1e-9))
        s = top - (place % (top + 1) if method == "hyperband" else 0)
        size = ETA**s if method == "halving" else math.ceil((top + 1) / (s + 1) * ETA**s)
        size = min(size, left)
        rungs = (*(max(1, round(epochs / ETA ** (s - k))) for k in range(s)), epochs)
        return Generation(size, rungs, tuple(max(1, size // ETA ** (k + 1)) for k in range(s)))
    if method == "cmaes":
        return Generation(min(left, population(dimensions)), (epochs,))
    return Generation(min(left, LEARNING if method == "tpe" else INDEPENDENT), (epochs,))


def population(dimensions: int) -> int:
    """Trials to a generation of CMA-ES: its own rule, and no fewer than other methods have."""
    return max(LEARNING, 4 + int(3 * math.log(max(1, dimensions))))


def trial_seed(seed: int, number: int, use: int) -> int:
    """The seed of one trial of a search for one use (0: its values, 1: initial parameters, 2: order and masks)."""
    return int(np.random.SeedSequence([seed, number, use]).generate_state(1)[0])


def sampler(method: Method, seed: int, number: int, dimensions: int) -> Any:
    """Optuna's sampler for one trial: made anew for each, so that where a search was interrupted leaves no trace."""
    from optuna import samplers

    own = trial_seed(seed, number, 0)
    if method in ("tpe", "hyperband"):
        return samplers.TPESampler(seed=own)
    if method == "cmaes":
        others = samplers.RandomSampler(seed=own)
        return samplers.CmaEsSampler(
            seed=own, n_startup_trials=population(dimensions), popsize=population(dimensions),
            independent_sampler=others, warn_independent_sampling=False,
        )  # fmt: skip
    return samplers.RandomSampler(seed=own)
