"""Hidden layers of equal width within a budget of parameters, with skip connections or without."""

import math
from collections.abc import Iterator
from typing import Any

DEEPEST = 6  # hidden layers that a budget of parameters is spread over
NARROWEST = 2  # units of a layer: a chain of single units passes one number on and learns next to nothing
WIDEST = 10_000


def count(inputs: int, width: int, depth: int, outputs: int, skips: bool = False) -> int:
    """Weights and biases of `depth` hidden layers of equal `width`. With `skips` every layer after the first also reads
    the column before the one that feeds it."""
    columns = [inputs, *[width] * depth, outputs]
    total = 0
    for layer in range(1, len(columns)):
        incoming = columns[layer - 1] + (columns[layer - 2] if skips and layer > 1 else 0)
        total += (incoming + 1) * columns[layer]
    return total


def widest(inputs: int, depth: int, outputs: int, budget: int, skips: bool = False) -> int:
    """The largest equal width of `depth` hidden layers within `budget` parameters; 0 where even 1 is too wide."""
    low, high = 0, WIDEST
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if count(inputs, middle, depth, outputs, skips) <= budget else (low, middle - 1)
    return low


def nearest(inputs: int, depth: int, outputs: int, budget: int) -> int:
    """The equal width of `depth` hidden layers whose number of parameters is nearest to `budget`, above or below it; of
    two as near the smaller."""
    below = max(1, widest(inputs, depth, outputs, budget))
    off = [abs(count(inputs, width, depth, outputs) - budget) for width in (below, below + 1)]
    return below if off[0] <= off[1] else below + 1


def deepest(inputs: int, outputs: int, budget: int, skips: bool = False) -> int:
    """How many hidden layers, at most `DEEPEST`, of at least `NARROWEST` units fit into `budget` parameters: one where
    only a single unit does, 0 where not even that."""
    fits = [depth for depth in range(1, DEEPEST + 1) if widest(inputs, depth, outputs, budget, skips) >= NARROWEST]
    return max(fits, default=min(1, widest(inputs, 1, outputs, budget, skips)))


def within(inputs: int, outputs: int, budget: int, skips: bool = False) -> Iterator[tuple[int, int]]:
    """Every (depth, width) of equal widths from `NARROWEST` up within `budget` parameters, shallow ones first."""
    for depth in range(1, deepest(inputs, outputs, budget, skips) + 1):
        most = widest(inputs, depth, outputs, budget, skips)
        for width in range(min(NARROWEST, most), most + 1):
            yield depth, width


def width_of(size: float, most: int) -> int:
    """The width that stands at `size` from 0, the narrowest, to 1, the widest of `most` units: evenly by its
    logarithm, so that every depth has narrow and wide networks alike."""
    least = min(NARROWEST, most)
    return round(least * (most / least) ** size)


def size_of(width: int, most: int) -> float:
    """Where a width stands between the narrowest and the widest: the inverse of `width_of`."""
    least = min(NARROWEST, most)
    return math.log(width / least) / math.log(most / least) if most > least else 0.0


def skip_changes(hidden: int, on: bool) -> dict[str, Any]:
    """The changes of an experiment with so many hidden layers that give every layer after the first the column before
    its own as well, or take all such connections away."""
    return {f"model.layers.{k}.inputs": (k - 1, k) if on else () for k in range(1, hidden + 1)}
