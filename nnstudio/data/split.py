"""Which samples are trained on, which validate, and which are kept back for the test."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .streams import stream

Indices = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Split:
    """Row numbers of the three parts, int64 (m,) each; every sample is in exactly one of them."""

    train: Indices
    validation: Indices
    test: Indices


def split(n: int, train_share: float, test_share: float, seed: int, most: int | None = None) -> Split:
    """Cut one random order of `n` samples in three: training first, test last, validation between.

    With `most` the order is that of so many samples, without those that are not there: where samples are added one by
    one, nearly all of those before keep their part.

    So moving a share moves one boundary and nothing else changes part. Counts are rounded to the nearest
    whole number (halves to even); training gets at least one sample, the test no more than training leaves,
    validation the rest. Raises `ValueError` for no samples and for shares below 0 or above 1 together.
    """
    if n < 1:
        raise ValueError(f"samples: {n} cannot be split: use at least 1")
    if min(train_share, test_share) < 0 or train_share + test_share > 1 + 1e-9:
        raise ValueError(f"shares: {train_share:g} and {test_share:g} must be 0 or more, at most 1 together")
    order = stream(seed, "split").permutation(n if most is None else max(n, most))
    order = order[order < n]
    train = max(1, round(n * train_share))
    test_start = max(train, n - round(n * test_share))
    return Split(order[:train], order[train:test_start], order[test_start:])
