"""Where chance comes from in this package: one stream for each purpose, all derived from the data seed."""

from typing import Literal

import numpy as np

Purpose = Literal["positions", "noise", "split"]

# Far from zero, so that the same seed number used for the network's streams gives unrelated numbers here.
_KEYS: dict[Purpose, int] = {"positions": 101, "noise": 102, "split": 103}


def stream(seed: int, purpose: Purpose) -> np.random.Generator:
    """A fresh generator; drawing more or less for one purpose never changes what another one gets."""
    return np.random.default_rng(np.random.SeedSequence([seed, _KEYS[purpose]]))
