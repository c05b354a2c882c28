"""Dropout masks: which units or weights are silent in one training pass (Srivastava et al. 2014, inverted scaling).

`dropout` is the probability of dropping. What survives is divided by the probability of being kept, so that prediction
needs no correction.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..choices.choice import Array
from ..spec import Model
from .parameters import Layout


@dataclass(frozen=True)
class Masks:
    """Factors of one pass, 0 or 1/(1-p), None where nothing is dropped. `units[c]` is (samples, units) for column c
    (0 is the data), `weights[k]` is (rows, units) for layer k."""

    units: tuple[Array | None, ...]
    weights: tuple[Array | None, ...]


def drops(model: Model) -> bool:
    """Whether a training pass of this model needs masks at all."""
    return model.input_dropout > 0 or any(layer.dropout > 0 for layer in model.layers)


def draw_masks(model: Model, layout: Layout, samples: int, rng: np.random.Generator, dtype: np.dtype[Any]) -> Masks:
    """Masks for one pass over so many samples; units are dropped per sample, weights once for the whole pass."""

    def mask(shape: tuple[int, int], p: float) -> Array | None:
        if p == 0:
            return None
        return (rng.random(shape) >= p).astype(dtype) / dtype.type(1 - p)

    units = [mask((samples, layout.widths[0]), model.input_dropout)]
    weights: list[Array | None] = []
    for layer, block in zip(model.layers, layout.blocks, strict=True):
        on_units = layer.dropout_on == "units"
        units.append(mask((samples, layer.units), layer.dropout) if on_units else None)
        weights.append(None if on_units else mask((block.rows, block.units), layer.dropout))
    return Masks(tuple(units), tuple(weights))
