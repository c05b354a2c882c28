"""How good answers are, class by class or number by number: the tables behind a single score.

Every sample counts once, whatever weights the training gives it. Where a share has nothing below its line (the
precision of a class that is never answered, the recall of one that never occurs) it is 0, as scikit-learn has it with
``zero_division=0``, and `defined` says that it means nothing.
"""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Confusion:
    """How often each class was answered for each: `matrix` (classes, classes), a row a true class, a column an answer.

    `precision`, `recall`, `f1` and `support` are (classes,)."""

    matrix: Counts

    @classmethod
    def of(cls, truth: NDArray[Any], answers: NDArray[Any], classes: int) -> "Confusion":
        """Count pairs of class indices (n,) below `classes`. Raises ValueError for arrays that do not fit together."""
        if truth.shape != answers.shape or truth.ndim != 1:
            raise ValueError(f"answers: shape {answers.shape} does not fit the {truth.shape} of the truth: use (n,)")
        for name, given in (("truth", truth), ("answers", answers)):
            if given.size and not 0 <= given.min() <= given.max() < classes:
                raise ValueError(
                    f"{name}: class indices run from {given.min()} to {given.max()}: use 0 to {classes - 1}"
                )
        pairs = truth.astype(np.int64) * classes + answers.astype(np.int64)
        return cls(np.bincount(pairs, minlength=classes * classes).reshape(classes, classes).astype(np.int64))

    @property
    def samples(self) -> int:
        return int(self.matrix.sum())

    @property
    def support(self) -> Counts:
        """How many samples each class has."""
        return self.matrix.sum(axis=1)

    @property
    def answered(self) -> Counts:
        """How often each class was answered."""
        return self.matrix.sum(axis=0)

    @property
    def accuracy(self) -> float:
        """The share of samples answered rightly; NaN for none."""
        return float(np.trace(self.matrix)) / self.samples if self.samples else math.nan

    @property
    def precision(self) -> Floats:
        """Of the samples answered with a class, the share that belongs to it; 0 for a class never answered."""
        return _shares(np.diagonal(self.matrix), self.answered)

    @property
    def recall(self) -> Floats:
        """Of the samples of a class, the share answered with it; 0 for a class without samples."""
        return _shares(np.diagonal(self.matrix), self.support)

    @property
    def f1(self) -> Floats:
        """The harmonic mean of precision and recall; 0 for a class that neither occurs nor is answered."""
        return _shares(2 * np.diagonal(self.matrix), self.support + self.answered)

    @property
    def defined(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """For which classes precision and recall are shares of anything."""
        return self.answered > 0, self.support > 0


@dataclass(frozen=True, eq=False)
class Residuals:
    """Numbers as measured and as answered, float64 (n, outputs) in one unit."""

    truth: Floats
    answers: Floats

    @classmethod
    def of(cls, truth: NDArray[Any], answers: NDArray[Any]) -> "Residuals":
        """From (n,) or (n, outputs). Raises ValueError for arrays that do not fit together."""
        pair = [np.asarray(given, dtype=np.float64) for given in (truth, answers)]
        wide = [given[:, None] if given.ndim == 1 else given for given in pair]
        if wide[0].shape != wide[1].shape or wide[0].ndim != 2:
            raise ValueError(f"answers: shape {answers.shape} does not fit the {truth.shape} of the truth")
        return cls(*wide)

    @property
    def samples(self) -> int:
        return len(self.truth)

    @property
    def residuals(self) -> Floats:
        """Measured less answered (n, outputs): above zero the answer was too low."""
        return self.truth - self.answers

    @property
    def mae(self) -> float:
        """The mean absolute residual over samples and outputs, in the unit of the numbers; NaN for no samples."""
        return float(np.abs(self.residuals).mean()) if self.truth.size else math.nan

    @property
    def rmse(self) -> float:
        """The root of the mean squared residual over samples and outputs; NaN for no samples."""
        return math.sqrt(float((self.residuals**2).mean())) if self.truth.size else math.nan

    @property
    def bias(self) -> float:
        """The mean residual; NaN for no samples."""
        return float(self.residuals.mean()) if self.truth.size else math.nan

    @property
    def r2(self) -> float:
        """The share of the spread about the mean that the answers explain, 1 for all of it and 0 for no better than
        the mean. Outputs are pooled, as in the training's own score; NaN where the measured numbers are all alike."""
        if not self.truth.size:
            return math.nan
        spread = float(((self.truth - self.truth.mean(axis=0)) ** 2).sum())
        return 1 - float((self.residuals**2).sum()) / spread if spread > 0 else math.nan


def _shares(part: Counts, whole: Counts) -> Floats:
    return np.divide(part, whole, out=np.zeros(len(whole)), where=whole > 0)
