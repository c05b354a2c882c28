"""Targets: how classes are written for a loss, and how answers are read as classes."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.activations import ACTIVATIONS
from ..choices.choice import Array
from ..choices.loss import Coding, Loss


def coding(loss: Loss, output_activation: str) -> Coding:
    """How classes are written for this loss and output: "signs" for -1/+1, "unit" for 0/1. Outputs that never go below
    zero are trained towards 0 and 1, others towards -1 and +1."""
    return loss.coding or ("unit" if ACTIVATIONS[output_activation].from_zero else "signs")


def encode(classes: NDArray[Any], outputs: int, how: Coding) -> Array:
    """Class indices (n,) as targets (n, outputs); with one output class 1 is the positive one.

    Raises ValueError when there are more classes than outputs can tell apart.
    """
    limit = 2 if outputs == 1 else outputs
    if classes.size and (classes.min() < 0 or classes.max() >= limit):
        raise ValueError(
            f"classes run from {classes.min()} to {classes.max()}, and {outputs} outputs tell {limit} apart"
        )
    hot = classes[:, None] == (1 if outputs == 1 else np.arange(outputs))
    return np.where(hot, 1.0, -1.0 if how == "signs" else 0.0)


def decode(answers: Array, how: Coding) -> NDArray[np.intp]:
    """Answers as people read them (n, outputs) to class indices (n,): the threshold, or the largest."""
    if answers.shape[1] == 1:
        return (answers[:, 0] > (0.0 if how == "signs" else 0.5)).astype(np.intp)
    return np.argmax(answers, axis=1)
