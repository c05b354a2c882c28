"""Shifting and scaling columns to mean 0 and deviation 1, and back."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from .samples import Floats

SQUARES = 1e150  # the squares of larger numbers are no finite numbers any more


@dataclass(frozen=True, eq=False)
class Scaling:
    """`mean` and `scale`, float64 (d,), in the units of the columns they were measured on."""

    mean: Floats
    scale: Floats

    @classmethod
    def fit(cls, x: Floats) -> Self:
        """Mean and population deviation of each column of `x` (n, d), as scikit-learn's StandardScaler has.

        A column that is constant up to rounding gets scale 1. Raises `ValueError` where there are no rows.
        """
        if not len(x):
            raise ValueError("scaling: there is no sample to measure: use at least 1")
        largest = np.abs(x).max(axis=0, initial=0.0)
        if (largest > SQUARES).any():
            unit = np.where(largest > SQUARES, 2.0 ** np.floor(np.log2(np.maximum(largest, 1.0))), 1.0)
            mean, deviation = (x / unit).mean(axis=0) * unit, (x / unit).std(axis=0) * unit
        else:
            mean, deviation = x.mean(axis=0), x.std(axis=0)
        # The mean may be rounded by this much, which a constant column would show as its deviation.
        rounding = len(x) * np.finfo(np.float64).eps * np.abs(mean)
        return cls(mean, np.where(deviation > rounding, deviation, 1.0))

    @classmethod
    def identity(cls, width: int) -> Self:
        """The scaling of `width` columns that changes nothing."""
        return cls(np.zeros(width), np.ones(width))

    def apply(self, x: Floats) -> Floats:
        """`x` (n, d) in units of the deviation, counted from the mean."""
        return (x - self.mean) / self.scale

    def invert(self, scaled: Floats) -> Floats:
        """What `apply` made `scaled` (n, d) from, in the original units."""
        return scaled * self.scale + self.mean
