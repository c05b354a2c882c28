"""What other programs draw if nothing else is asked for: weights and biases, evenly between minus and plus a bound.

PyTorch's is that of ``torch.nn.Linear``. (It asks for ``kaiming_uniform`` with a = sqrt(5), whose bound is
sqrt(6 / (1 + a^2) / in).) scikit-learn's is that of ``MLPClassifier`` and ``MLPRegressor``.
"""

from collections.abc import Callable
from math import sqrt

from ..choice import Array, Generator
from ..initializer import Initializer, Place


def _pytorch(place: Place) -> float:
    return sqrt(1 / place.rows)


def _scikit_learn(place: Place) -> float:
    return sqrt((2 if place.activation == "sigmoid" else 6) / (place.rows + place.units))


def _weights(bound: Callable[[Place], float]) -> Callable[[Generator, Place], Array]:
    return lambda rng, place: rng.uniform(-bound(place), bound(place), (place.rows, place.units))


def _biases(bound: Callable[[Place], float]) -> Callable[[Generator, Place], Array]:
    return lambda rng, place: rng.uniform(-bound(place), bound(place), place.units)


PYTORCH = Initializer(
    name="pytorch-default", aliases=("pytorch", "torch", "torch-default"),
    about="Weights and biases within 1 / √incoming", reference="torch.nn.Linear",
    weights=_weights(_pytorch), biases=_biases(_pytorch),
)  # fmt: skip
SCIKIT_LEARN = Initializer(
    name="scikit-learn-default", aliases=("sklearn", "scikit-learn", "sklearn-default"),
    about="Weights and biases within √(6 / (incoming + units)), with sigmoids √(2 / (incoming + units))",
    reference="sklearn.neural_network", weights=_weights(_scikit_learn), biases=_biases(_scikit_learn),
)  # fmt: skip
