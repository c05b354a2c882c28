"""Samples as they come from a source, before any split, feature or scaling."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..choices.source import Task

Floats = NDArray[np.float64]
Classes = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Samples:
    """`x` float64 (n, d); `y` class indices int64 (n,), or float64 (n,) in regression.

    NaN in `x` is a gap. `class_names` is empty in regression. Of a function the inputs are ones and `y` the tilts,
    float64 (n, 2). `categories` are the runs of columns (first, count) that are 0 and 1 for one column of categories.
    `errors` (n, d), where there are any, are still to be added to `x`, counted in deviations of each column: these are
    measured on the training part, so they wait for the split. Raises a one-line `ValueError` for arrays that do not fit
    together.
    """

    x: Floats
    y: Classes | Floats
    input_names: tuple[str, ...]
    class_names: tuple[str, ...] = ()
    categories: tuple[tuple[int, int], ...] = ()
    errors: Floats | None = None

    def __post_init__(self) -> None:
        _check_inputs(self.x, len(self.input_names))
        if self.y.shape not in ((len(self.x),), (len(self.x), 2)):
            raise ValueError(f"y: shape {self.y.shape} does not fit: use ({len(self.x)},), one per sample")
        if self.class_names:
            _check_classes(self.y, len(self.class_names))
        elif self.y.dtype != np.float64 or not np.isfinite(self.y).all():
            raise ValueError(f"y: targets of type {self.y.dtype} must be finite float64 numbers")

    @property
    def task(self) -> Task:
        return "classification" if self.class_names else "regression"


def _check_inputs(x: Floats, columns: int) -> None:
    if x.ndim != 2 or x.shape[1] != columns:
        raise ValueError(f"x: shape {x.shape} does not fit {columns} input names: use (samples, {columns})")
    if x.dtype != np.float64 or np.isinf(x).any():
        raise ValueError(f"x: inputs of type {x.dtype} must be finite float64 numbers, or NaN for a gap")


def _check_classes(y: Classes | Floats, classes: int) -> None:
    if y.dtype != np.int64:
        raise ValueError(f"y: class indices of type {y.dtype} must be int64")
    if y.size and not 0 <= y.min() <= y.max() < classes:
        raise ValueError(f"y: class indices run from {y.min()} to {y.max()}: use 0 to {classes - 1}")
