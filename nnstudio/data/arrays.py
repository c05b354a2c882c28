"""Samples that come as arrays instead of being described by an experiment."""

import numpy as np
from numpy.typing import ArrayLike

from .filling import Filling
from .prepare import Part, Prepared
from .samples import Classes, Floats
from .scaling import Scaling

# Integers above this are measurements, not class numbers.
MAX_CLASSES = 1000


def from_arrays(
    x: ArrayLike,
    y: ArrayLike,
    x_valid: ArrayLike | None = None,
    y_valid: ArrayLike | None = None,
    *,
    classes: int = 0,
) -> Prepared:
    """Copies of the given arrays, taken as they are: no features, no scaling, no test part.

    `x` (n, d). Whole-number or boolean `y` (n,) are classes counted from 0; any other `y`, (n,) or
    (n, outputs), are targets. There are as many classes as `y` shows, and at least `classes`. Without a validation
    pair that part is empty. Raises a one-line `ValueError` for arrays that do not fit each other or are not finite.
    """
    if (x_valid is None) != (y_valid is None):
        raise ValueError("validation: inputs and targets are given together or not at all")
    train = _part(x, y, "x", "y")
    if not len(train):
        raise ValueError("x: there is no sample to train on: use at least 1")
    nothing = Part(train.raw[:0], train.x[:0], train.y[:0])
    validation = nothing
    if x_valid is not None and y_valid is not None:
        validation = _part(x_valid, y_valid, "x_valid", "y_valid")
        _check_alike(train, validation)

    width, labelled = train.x.shape[1], train.y.ndim == 1
    return Prepared(
        train, validation, nothing,
        inputs=Scaling.identity(width),
        targets=Scaling.identity(1 if labelled else train.y.shape[1]),
        features=(),
        input_names=tuple(f"x{column + 1}" for column in range(width)),
        class_names=_class_names(np.concatenate([train.y, validation.y]), classes) if labelled else (),
        filling=Filling.none(width),
        own=True,
    )  # fmt: skip


def _part(x: ArrayLike, y: ArrayLike, x_name: str, y_name: str) -> Part:
    inputs, answers = _inputs(x, x_name), _answers(y, y_name)
    if len(inputs) != len(answers):
        raise ValueError(f"{y_name}: {len(answers)} rows do not fit the {len(inputs)} of {x_name}")
    return Part(inputs, inputs, answers)


def _check_alike(train: Part, validation: Part) -> None:
    if validation.x.shape[1] != train.x.shape[1]:
        raise ValueError(f"x_valid: it has {validation.x.shape[1]} columns, x has {train.x.shape[1]}")
    if validation.y.shape[1:] != train.y.shape[1:] or validation.y.dtype != train.y.dtype:
        raise ValueError("y_valid: it must be of the same kind and width as y")


def _class_names(y: Classes | Floats, least: int) -> tuple[str, ...]:
    # One class alone would leave nothing to tell apart, so there are always two.
    return tuple(str(index) for index in range(max(int(y.max()) + 1, least, 2)))


def _inputs(given: ArrayLike, name: str) -> Floats:
    x = np.array(given, dtype=np.float64)
    if x.ndim != 2 or not x.shape[1]:
        raise ValueError(f"{name}: shape {x.shape} is not (samples, inputs)")
    if not np.isfinite(x).all():
        raise ValueError(f"{name}: every input must be a finite number")
    return x


def _answers(given: ArrayLike, name: str) -> Classes | Floats:
    """Classes (n,) or targets (n, outputs)."""
    y = np.array(given)
    if y.ndim == 1 and y.dtype.kind in "biu":
        if y.size and not 0 <= y.min() <= y.max() < MAX_CLASSES:
            raise ValueError(f"{name}: classes count from 0 to {MAX_CLASSES - 1}: use floats for targets")
        return y.astype(np.int64)
    targets = y.astype(np.float64)
    if targets.ndim == 1:
        targets = targets[:, None]
    if targets.ndim != 2 or not targets.shape[1]:
        raise ValueError(f"{name}: shape {targets.shape} is not (samples,) or (samples, outputs)")
    if not np.isfinite(targets).all():
        raise ValueError(f"{name}: every target must be a finite number")
    return targets
