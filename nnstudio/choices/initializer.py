"""The row of an initialiser, which draws the parameters that training starts from."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from typing import NamedTuple

from .choice import Array, Choice, Generator


class Place(NamedTuple):
    """The layer that is drawn for: incoming units, units, and the activation of the hidden layer (of the last hidden
    one for the output layer, which has none of its own in scikit-learn)."""

    rows: int
    units: int
    activation: str


Draw = Callable[[Generator, Place], Array]


@dataclass(frozen=True, kw_only=True)
class Initializer(Choice):
    """`weights` gives (rows, units), which the gain multiplies. Biases begin at `bias`; with `biases` they are drawn
    (units,), after the weights and from the same stream."""

    weights: Draw
    bias: float = 0.0
    biases: Draw | None = None


def uniform(variance: Callable[[int, int], float]) -> Draw:
    """Weights evenly around zero, whose variance follows from incoming units and units."""

    def draw(rng: Generator, place: Place) -> Array:
        limit = sqrt(3 * variance(place.rows, place.units))
        return rng.uniform(-limit, limit, (place.rows, place.units))

    return draw


def normal(variance: Callable[[int, int], float]) -> Draw:
    """Weights by a normal distribution around zero."""
    return lambda rng, place: rng.normal(
        0.0, sqrt(variance(place.rows, place.units)), (place.rows, place.units)
    )  # fmt: skip
