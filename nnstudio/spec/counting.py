"""Networks of as many parameters: deeper and wider ones that compare fairly with a given network."""

from collections.abc import Iterator
from itertools import pairwise

from .experiment import Experiment

DEEPEST, WIDEST = 4, 512
NEAR = 0.05  # a depth that cannot have the very same number may differ by this part of it
LARGE = 1000  # parameters: beyond, there are too many widths to try them all
EACH = 2  # proposals of one depth


def alike(experiment: Experiment) -> list[tuple[tuple[int, ...], int]]:
    """Hidden widths and how many parameters a network with them has: for every depth the nearest to the experiment's
    own count, those of exactly as many first; never widening and never narrowing by more than a factor of four from one
    layer to the next. Its own widths are left out."""
    inputs, outputs = experiment.data.inputs, experiment.outputs
    wanted, own = experiment.parameter_count, tuple(layer.units for layer in experiment.model.hidden)
    found = []
    for depth in range(1, DEEPEST + 1):
        near = [
            (abs(count - wanted), max(widths) - min(widths), widths, count)
            for widths in set(_widths(depth, inputs, outputs, wanted))
            if widths != own and abs((count := parameters(inputs, widths, outputs)) - wanted) <= NEAR * wanted
        ]
        found += [(widths, count) for _, _, widths, count in sorted(near)[:EACH]]
    return sorted(found, key=lambda match: (match[1] != wanted, len(match[0]), match[0]))


def parameters(inputs: int, hidden: tuple[int, ...], outputs: int) -> int:
    """Weights and biases of a plain chain of these widths."""
    widths = (inputs, *hidden, outputs)
    return sum((before + 1) * after for before, after in pairwise(widths))


def _widths(depth: int, inputs: int, outputs: int, wanted: int) -> Iterator[tuple[int, ...]]:
    """Hidden widths of this depth that do not overshoot by much, each layer at most as wide as the one before: of small
    networks all, of large ones those of equal widths and those that halve."""
    if wanted > LARGE:
        for first in range(1, WIDEST + 1):
            yield (first,) * depth
            yield tuple(max(1, first >> k) for k in range(depth))
        return

    def grow(hidden: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        if len(hidden) == depth:
            yield hidden
            return
        highest = hidden[-1] if hidden else WIDEST
        for width in range(max(1, -(-hidden[-1] // 4)) if hidden else 1, highest + 1):
            if parameters(inputs, (*hidden, width), outputs) > (1 + NEAR) * wanted:
                return
            yield from grow((*hidden, width))

    yield from grow(())
