"""Losses of the difference between answer and target, averaged over samples and outputs. Huber's bend lies at 1."""

import numpy as np

from ..choice import Array
from ..loss import Loss, mean_over_outputs


def _huber(a: Array, y: Array) -> Array:
    size = np.abs(a - y)
    return mean_over_outputs(np.where(size <= 1, 0.5 * size * size, size - 0.5))


HALF_SQUARED = Loss(
    name="half-squared", aliases=("half-squared-error", "half-mse"), about="Half the squared difference",
    reference="TensorFlow Playground; scikit-learn's MLPRegressor",
    each=lambda a, y: mean_over_outputs(0.5 * (a - y) ** 2), slope=lambda a, y: (a - y) / a.shape[1],
    curvature=lambda a, y, d: d / a.shape[1], squared=1.0,
)  # fmt: skip
MEAN_SQUARED = Loss(
    name="mean-squared", aliases=("mse", "mean-squared-error", "squared"), about="The squared difference",
    reference="PyTorch; Keras",
    each=lambda a, y: mean_over_outputs((a - y) ** 2), slope=lambda a, y: 2 * (a - y) / a.shape[1],
    curvature=lambda a, y, d: 2 * d / a.shape[1], squared=2.0,
)  # fmt: skip
ABSOLUTE = Loss(
    name="absolute", aliases=("mae", "absolute-error"), about="The size of the difference, which outliers sway less",
    each=lambda a, y: mean_over_outputs(np.abs(a - y)), slope=lambda a, y: np.sign(a - y) / a.shape[1],
    curvature=lambda a, y, d: np.zeros_like(d),
)  # fmt: skip
HUBER = Loss(
    name="huber", about="Half the square of differences up to 1, and beyond that their size", reference="Huber 1964",
    each=_huber, slope=lambda a, y: np.clip(a - y, -1.0, 1.0) / a.shape[1],
    curvature=lambda a, y, d: np.where(np.abs(a - y) < 1, d, 0.0) / a.shape[1],
)  # fmt: skip
