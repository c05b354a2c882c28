"""What stands in for a missing input, measured on the training part alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Self

import numpy as np

from .samples import Floats

LARGEST = float(np.finfo(np.float64).max)  # where a sum overflows


@dataclass(frozen=True, eq=False)
class Filling:
    """`values` float64 (d,): what fills a gap in each column of the inputs; NaN leaves it a gap.

    `known` (d,) is 1, and 0 for the column of a word that no sample of the training part has: nothing was learnt about
    it, so it feeds nothing, as with scikit-learn's `OneHotEncoder(handle_unknown="ignore")`.
    """

    values: Floats
    known: Floats

    @classmethod
    def fit(cls, x: Floats, rule: Literal["mean", "median"], categories: Sequence[tuple[int, int]] = ()) -> Self:
        """Measure the columns of `x` (n, d), whose gaps are NaN, by the values they have.

        A column without any value is filled with 0. `categories` are runs of columns (first, count) that are 0 and 1
        for the words of one column: they are filled with the word that is most frequent, the first of equals.
        """
        there = ~np.isnan(x)
        counts = there.sum(axis=0)
        values = np.zeros(x.shape[1])
        if rule == "median":
            for column in np.flatnonzero(counts):
                values[column] = np.median(x[there[:, column], column])
        else:
            with np.errstate(over="ignore"):
                values = np.where(there, x, 0.0).sum(axis=0) / np.maximum(counts, 1)
        values = np.clip(values, -LARGEST, LARGEST)
        known = np.ones(x.shape[1])
        for first, count in categories:
            places = slice(first, first + count)
            known[places] = np.nan_to_num(x[:, places]).any(axis=0)
            if count == 1:  # one column for two words
                values[first] = float(np.nansum(x[:, first]) > counts[first] / 2)
            else:
                usual = int(np.nansum(x[:, places], axis=0).argmax())
                values[places] = 0.0
                values[first + usual] = float(counts[first] > 0)
        return cls(values, known)

    @classmethod
    def none(cls, width: int) -> Self:
        """The filling of `width` columns that leaves every gap."""
        return cls(np.full(width, np.nan), np.ones(width))

    @property
    def fills(self) -> bool:
        """Whether it fills any gap."""
        return not bool(np.isnan(self.values).all())

    def apply(self, x: Floats) -> Floats:
        """`x` (n, d) without gaps and without words that nothing is known about."""
        gaps = np.isnan(x)
        filled = np.where(gaps, self.values, x) if gaps.any() else x
        return filled if self.known.all() else filled * self.known
