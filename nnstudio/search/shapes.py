"""Hidden layers of equal width within a budget of parameters, with skip connections or without."""

from collections.abc import Iterator
from typing import Any

DEEPEST = 6  # hidden layers that a budget of parameters is spread over
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
    """How many hidden layers, at most `DEEPEST`, fit into `budget` parameters; 0 where not even one does."""
    fits = [depth for depth in range(1, DEEPEST + 1) if widest(inputs, depth, outputs, budget, skips)]
    return max(fits, default=0)


def within(inputs: int, outputs: int, budget: int, skips: bool = False) -> Iterator[tuple[int, int]]:
    """Every (depth, width) of equal widths within `budget` parameters, shallow ones first."""
    for depth in range(1, deepest(inputs, outputs, budget, skips) + 1):
        for width in range(1, widest(inputs, depth, outputs, budget, skips) + 1):
            yield depth, width


def skip_changes(hidden: int, on: bool) -> dict[str, Any]:
    """The changes of an experiment with so many hidden layers that give every layer after the first the column before
    its own as well, or take all such connections away."""
    return {f"model.layers.{k}.inputs": (k - 1, k) if on else () for k in range(1, hidden + 1)}
