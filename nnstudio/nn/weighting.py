"""How much each sample counts: weights given with the samples, and weights that make rare classes count as much."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..data import Prepared


def sample_weights(
    data: Prepared, given: NDArray[Any] | None, balanced: bool, dtype: np.dtype[Any]
) -> tuple[Array | None, Array | None, Array | None]:
    """One weight a sample (n,) for the training, validation and test part, None where all count alike.

    `given` are those of the training part. Balanced classes weigh n / (classes * samples of the class), counted with
    the given weights (King & Zeng 2001, as scikit-learn has it); other parts take the class weights of the training
    part, a class that is missing there the mean. The weights of a part have mean 1, so that step sizes keep their
    meaning. Raises ValueError for weights that are negative, not finite, all zero or too few.
    """
    parts = (data.train, data.validation, data.test)
    weights: list[NDArray[np.float64] | None] = [None, None, None]
    if given is not None:
        weights[0] = _checked(given, len(data.train))
    if balanced and data.task == "classification":
        classes = np.asarray(data.train.y, dtype=np.intp)
        seen = np.bincount(classes, weights[0], minlength=len(data.class_names))
        say = np.where(seen > 0, seen.sum() / np.maximum(seen, 1e-300) / max(1, np.count_nonzero(seen)), 1.0)
        for place, part in enumerate(parts):
            own = weights[place]
            weights[place] = say[np.asarray(part.y, dtype=np.intp)] * (1.0 if own is None else own)
    scaled = [None if one is None or not len(one) else (one / one.mean()).astype(dtype) for one in weights]
    return scaled[0], scaled[1], scaled[2]


def _checked(given: NDArray[Any], samples: int) -> NDArray[np.float64]:
    weights = np.array(given, dtype=np.float64)
    if weights.shape != (samples,):
        raise ValueError(f"sample_weight: shape {weights.shape} does not fit: use one weight for each of {samples}")
    if not np.isfinite(weights).all() or (weights < 0).any():
        raise ValueError("sample_weight: every weight must be a finite number, 0 or above")
    if not weights.any():
        raise ValueError("sample_weight: all weights are zero, so there is nothing to learn from")
    return weights
