"""Weights that stand at right angles, or are all the same."""

import numpy as np

from ..choice import Array, Generator
from ..initializer import Initializer, Place


def _orthogonal(rng: Generator, place: Place) -> Array:
    q, r = np.linalg.qr(rng.normal(size=(max(place.rows, place.units), min(place.rows, place.units))))
    q = q * np.sign(np.diag(r))  # makes the draw uniform over orthogonal matrices
    return q if place.rows >= place.units else q.T


ORTHOGONAL = Initializer(
    name="orthogonal", about="A random rotation, which keeps the length of signals", reference="Saxe et al. 2014",
    weights=_orthogonal,
)  # fmt: skip
CONSTANT = Initializer(
    name="constant", about="Every weight equal to the gain, so that the units of a layer never differ",
    weights=lambda rng, place: np.ones((place.rows, place.units)),
)  # fmt: skip
ZEROS = Initializer(
    name="zeros", about="Every weight 0", weights=lambda rng, place: np.zeros((place.rows, place.units))
)
