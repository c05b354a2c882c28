"""Losses that want classes apart by a margin."""

import numpy as np

from ..loss import Loss, mean_over_outputs

HINGE = Loss(
    name="hinge", about="How far the answer falls short of a margin of 1 on the right side",
    reference="Cortes & Vapnik 1995",
    each=lambda a, y: mean_over_outputs(np.maximum(0.0, 1 - a * y)),
    slope=lambda a, y: np.where(a * y < 1, -y, 0.0).astype(a.dtype) / a.shape[1],
    curvature=lambda a, y, d: np.zeros_like(d), classes_only=True, coding="signs",
)  # fmt: skip
