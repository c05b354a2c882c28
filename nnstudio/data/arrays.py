"""Samples that come as arrays instead of being described by an experiment."""

import math
from decimal import Decimal
from numbers import Real
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..choices.source import Task
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
    task: Task | None = None,
) -> Prepared:
    """Copies of the given arrays, taken as they are: no features, no scaling, no test part.

    `x` (n, d). With the task "regression" `y`, (n,) or (n, outputs), are targets. Otherwise whole-number or boolean `y`
    (n,) are classes counted from 0, and any other `y` are targets; with the task "classification" one column (n, 1) of
    classes is taken too. There are as many classes as `y` shows, and at least `classes`. Without a validation pair that
    part is empty. Raises a one-line `ValueError` for arrays that do not fit each other or hold anything but finite
    numbers.
    """
    if (x_valid is None) != (y_valid is None):
        raise ValueError("validation: inputs and targets are given together or not at all")
    train = _part(x, y, "x", "y", task)
    if not len(train):
        raise ValueError("x: there is no sample to train on: use at least 1")
    validation = Part(train.raw[:0], train.x[:0], train.y[:0])
    if x_valid is not None and y_valid is not None:
        validation = _part(x_valid, y_valid, "x_valid", "y_valid", task)
        _check_alike(train, validation)

    width, labelled = train.x.shape[1], train.y.ndim == 1
    return Prepared(
        train, validation, Part(train.raw[:0], train.x[:0], train.y[:0]),
        inputs=Scaling.identity(width),
        targets=Scaling.identity(1 if labelled else train.y.shape[1]),
        features=(),
        input_names=tuple(f"x{column + 1}" for column in range(width)),
        class_names=_class_names(np.concatenate([train.y, validation.y]), classes) if labelled else (),
        filling=Filling.none(width),
        own=True,
    )  # fmt: skip


def inputs_of(given: ArrayLike, name: str = "x", gaps: bool = False) -> Floats:
    """Inputs (n, d) as finite numbers, or NaN where there may be `gaps`. Raises a one-line `ValueError` for anything
    else."""
    x = _numbers(given, name, gaps)
    if x.ndim != 2 or not x.shape[1]:
        mend = f": use {name}.reshape(-1, 1) for one input" if x.ndim == 1 else ""
        raise ValueError(f"{name}: shape {x.shape} is not (samples, inputs){mend}")
    return _finite(x.astype(np.float64), name, "input", gaps)


def answers_of(given: ArrayLike, name: str = "y", task: Task | None = None) -> Classes | Floats:
    """Classes (n,) or targets (n, outputs), as `from_arrays` tells them apart. Raises a one-line `ValueError`."""
    y = _numbers(given, name)
    if task != "regression" and y.dtype.kind in "biu":
        column = task == "classification" and y.ndim == 2 and y.shape[1] == 1 and y.size and y.min() >= 0
        if y.ndim == 1 or column:
            return _classes(y.reshape(-1), name)
    if y.ndim not in (1, 2) or (y.ndim == 2 and not y.shape[1]):
        raise ValueError(f"{name}: shape {y.shape} is not (samples,) or (samples, outputs)")
    targets = _finite(y.astype(np.float64), name, "target")
    return targets[:, None] if targets.ndim == 1 else targets


def _part(x: ArrayLike, y: ArrayLike, x_name: str, y_name: str, task: Task | None) -> Part:
    inputs, answers = inputs_of(x, x_name), answers_of(y, y_name, task)
    if len(inputs) != len(answers):
        raise ValueError(f"{y_name}: {len(answers)} rows do not fit the {len(inputs)} of {x_name}")
    return Part(inputs, inputs, answers)


def _check_alike(train: Part, validation: Part) -> None:
    if validation.x.shape[1] != train.x.shape[1]:
        raise ValueError(f"x_valid: it has {validation.x.shape[1]} columns, x has {train.x.shape[1]}")
    if validation.y.shape[1:] != train.y.shape[1:] or validation.y.dtype != train.y.dtype:
        raise ValueError(
            "y_valid: it must be of the same kind and width as y, both whole numbers for classes or both floats"
        )


def _class_names(y: Classes | Floats, least: int) -> tuple[str, ...]:
    """The names of the classes: their numbers. Raises `ValueError` where they do not count from 0."""
    found = np.unique(y)
    count = max(int(found[-1]) + 1, least, 2)
    if len(found) > 1 and not least:
        if found[0] > 0:
            raise ValueError(
                f"y: classes run from {found[0]} to {found[-1]}: count them from 0 (y - {found[0]}), or use a "
                'regression experiment such as preset("plane") for quantities'
            )
        if 2 * len(found) < count:
            raise ValueError(
                f"y: only {len(found)} of the {count} classes from 0 to {found[-1]} have samples: number them without "
                "gaps (np.unique(y, return_inverse=True)[1]), or use a regression "
                'experiment such as preset("plane") for quantities'
            )
    return tuple(str(index) for index in range(count))


def _classes(y: NDArray[Any], name: str) -> Classes:
    if y.size and not 0 <= y.min() <= y.max() < MAX_CLASSES:
        raise ValueError(
            f"{name}: classes count from 0 to {MAX_CLASSES - 1}, and these run from {y.min()} to {y.max()}: use floats "
            "for targets, or np.unique(y, return_inverse=True)[1] for classes"
        )
    return y.astype(np.int64)


def _numbers(given: ArrayLike, name: str, gaps: bool = False) -> NDArray[Any]:
    """An array of numbers or truth values, whatever held it: a list, a table of pandas, a tensor."""
    if np.ma.is_masked(given):
        raise ValueError(f"{name}: some values are masked: drop or fill them first")
    try:
        array = np.array(given)
    except ValueError:
        raise ValueError(f"{name}: its rows are not all of the same length") from None
    if array.dtype.kind == "O" and not array.ndim:
        raise _not_an_array(array, name)
    if array.dtype.kind == "O":
        array = _of_objects(array, name, gaps)
    if array.dtype.kind in "US":
        raise ValueError(_words(array, name))
    if array.dtype.kind not in "biuf":
        raise ValueError(f"{name}: values of type {array.dtype} are not numbers")
    return array


def _not_an_array(array: NDArray[Any], name: str) -> ValueError:
    what = "None" if array.item() is None else f"a {type(array.item()).__name__}"
    return ValueError(f"{name}: {what} was given where an array of numbers is needed")


def _of_objects(array: NDArray[Any], name: str, gaps: bool) -> NDArray[Any]:
    """What an array of objects holds, such as the columns of a mixed table: whole numbers, numbers, or text."""
    for index, value in np.ndenumerate(array):
        if isinstance(value, str):
            raise ValueError(_words(array, name, index))
        if value is None or type(value).__name__ in ("NAType", "NaTType"):
            if gaps:
                array[index] = math.nan
                continue
            raise ValueError(f"{name}: {name}{list(index)} is missing: drop or fill such rows first")
        if not isinstance(value, Real | Decimal | np.bool_):
            raise ValueError(f"{name}: {name}{list(index)} is of type {type(value).__name__}, which is no number")
    plain = np.array(array.tolist())
    if plain.dtype.kind in "biuf" and plain.shape == array.shape:
        return plain
    try:
        return array.astype(np.float64)
    except (OverflowError, ValueError):
        raise ValueError(f"{name}: it holds numbers that are too large") from None


def _words(array: NDArray[Any], name: str, index: tuple[int, ...] | None = None) -> str:
    first = index or (0,) * array.ndim
    value = repr(str(array[first]))[:40] if array.size else "''"
    if name.startswith("y"):
        return (
            f"{name}: labels such as {value} are not numbers: use np.unique(y, return_inverse=True)[1], or "
            "nnstudio.learners.NetworkClassifier, which takes any labels"
        )
    return f"{name}: {name}{list(first)} is {value}, which is no number: encode such columns first"


def _finite(values: Floats, name: str, what: str, gaps: bool = False) -> Floats:
    finite = np.isfinite(values) | (gaps & np.isnan(values))
    if not finite.all():
        first = np.argwhere(~finite)[0].tolist()
        raise ValueError(
            f"{name}: every {what} must be a finite number, and {name}{first} is {values[tuple(first)]}: drop or fill "
            "such rows first"
        )
    return values
