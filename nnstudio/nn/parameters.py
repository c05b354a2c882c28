"""One flat vector of parameters, and named views into it.

Flat order: W then b, layer by layer, W row-major as (incoming units, units). A layer fed by several columns has one W
whose rows are the units of those columns in ascending order.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..spec import Model
from ..spec.topology import Origins


@dataclass(frozen=True)
class Block:
    """Where one layer's parameters lie: ``vector[weights]`` is W (rows, units), ``vector[biases]`` is b (units,)."""

    sources: tuple[int, ...]
    rows: int
    units: int
    weights: slice
    biases: slice  # empty where the layer has no bias

    def W(self, vector: Array) -> Array:
        return vector[self.weights].reshape(self.rows, self.units)

    def b(self, vector: Array) -> Array:
        return vector[self.biases]

    def index(self, row: int, unit: int) -> int:
        """The flat index of weight (row, unit); row -1 is the bias."""
        return self.biases.start + unit if row < 0 else self.weights.start + row * self.units + unit


@dataclass(frozen=True)
class Layout:
    """All blocks of a network with so many inputs; `size` is the number of parameters."""

    widths: tuple[int, ...]
    blocks: tuple[Block, ...]
    size: int

    @classmethod
    def of(cls, model: Model, inputs: int) -> "Layout":
        blocks, at = [], 0
        for index, layer in enumerate(model.layers):
            rows = model.fan_in(index, inputs)
            middle = at + rows * layer.units
            end = middle + (layer.units if layer.bias else 0)
            blocks.append(Block(model.sources(index), rows, layer.units, slice(at, middle), slice(middle, end)))
            at = end
        return cls(model.widths(inputs), tuple(blocks), at)

    def weight_mask(self) -> NDArray[np.bool_]:
        """True where the flat vector holds a weight, False at biases."""
        mask = np.zeros(self.size, dtype=bool)
        for block in self.blocks:
            mask[block.weights] = True
        return mask

    def spread(self, model: Model, name: str) -> Array:
        """A per-layer number as a flat vector over the weights of each layer, 0 at the biases."""
        values = np.zeros(self.size)
        for block, layer in zip(self.blocks, model.layers, strict=True):
            values[block.weights] = getattr(layer, name)
        return values

    def marked(self, model: Model, name: str) -> NDArray[np.intp]:
        """Flat indices of the parameters listed in each layer's `name` ("frozen" or "pruned")."""
        return np.array(
            [
                block.index(row, unit)
                for block, layer in zip(self.blocks, model.layers, strict=True)
                for row, unit in getattr(layer, name)
            ],
            dtype=np.intp,
        )

    def describe(self, index: int) -> tuple[int, int, int]:
        """(layer, row, unit) of a flat index; row -1 is the bias."""
        for layer, block in enumerate(self.blocks):
            if index < block.weights.stop:
                row, unit = divmod(index - block.weights.start, block.units)
                return layer, row, unit
            if index < block.biases.stop:
                return layer, -1, index - block.biases.start
        raise IndexError(f"parameter {index}: the network has {self.size}")


def transfer(old: Layout, parameters: Array, new: Layout, fresh: Array, origins: Origins) -> Array:
    """`fresh` with every parameter replaced whose two ends stood in the old network and were joined there.

    `origins` as in `nnstudio.spec.topology`: per column and unit of the new network its (column, unit) in the old.
    """
    result = fresh.copy()
    if not (old.size and new.size):
        return result  # neighbours join their inputs to nothing
    for layer, block in enumerate(new.blocks):
        targets = [(u, origin) for u, origin in enumerate(origins[layer + 1]) if origin is not None]
        incoming = [origin for column in block.sources for origin in origins[column]]
        for unit, (home, old_unit) in targets:
            before = old.blocks[home - 1]
            first = _first_rows(before, old.widths)
            for row, source in enumerate(incoming):
                if source is not None and source[0] in first:
                    result[block.index(row, unit)] = parameters[before.index(first[source[0]] + source[1], old_unit)]
            if block.biases.stop > block.biases.start and before.biases.stop > before.biases.start:
                result[block.index(-1, unit)] = parameters[before.index(-1, old_unit)]
    return result


def _first_rows(block: Block, widths: tuple[int, ...]) -> dict[int, int]:
    first, at = {}, 0
    for column in block.sources:
        first[column] = at
        at += widths[column]
    return first
