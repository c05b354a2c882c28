"""What stands in for a missing input, measured on the training part alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Self

import numpy as np

from .samples import Floats

LARGEST = float(np.finfo(np.float64).max)  # where a sum overflows


@dataclass(frozen=True, eq=False)
class Filling:
    """`values` float64 (d,): what fills a gap in each column of the inputs; NaN leaves it a gap."""

    values: Floats

    @classmethod
    def fit(cls, x: Floats, rule: Literal["mean", "median"], categories: Sequence[tuple[int, int]] = ()) -> Self:
        """Measure the columns of `x` (n, d), whose gaps are NaN, by the values they have.

        A column without any value is filled with 0. `categories` are runs of columns (first, count) that are 0 and 1
        for the words of one column: they are filled with the word that is most frequent, the first of equals.
        """
        known = ~np.isnan(x)
        counts = known.sum(axis=0)
        values = np.zeros(x.shape[1])
        if rule == "median":
            for column in np.flatnonzero(counts):
                values[column] = np.median(x[known[:, column], column])
        else:
            with np.errstate(over="ignore"):
                values = np.where(known, x, 0.0).sum(axis=0) / np.maximum(counts, 1)
        values = np.clip(values, -LARGEST, LARGEST)
        for first, count in categories:
            places = slice(first, first + count)
            if count == 1:  # one column for two words
                values[first] = float(np.nansum(x[:, first]) > counts[first] / 2)
            else:
                usual = int(np.nansum(x[:, places], axis=0).argmax())
                values[places] = 0.0
                values[first + usual] = float(counts[first] > 0)
        return cls(values)

    @classmethod
    def none(cls, width: int) -> Self:
        """The filling of `width` columns that leaves every gap."""
        return cls(np.full(width, np.nan))

    @property
    def fills(self) -> bool:
        """Whether it fills any gap."""
        return not bool(np.isnan(self.values).all())

    def apply(self, x: Floats) -> Floats:
        """`x` (n, d) without gaps."""
        gaps = np.isnan(x)
        return np.where(gaps, self.values, x) if gaps.any() else x
