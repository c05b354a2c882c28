"""The rows of every kind, by the name of the hyperparameter that chooses among them."""

from collections.abc import Mapping

from .activations import ACTIVATIONS
from .choice import Choice
from .initializers import INITIALIZERS
from .losses import LOSSES
from .optimizers import OPTIMIZERS
from .schedules import SCHEDULES
from .sources import OWN_SOURCES, SOURCES

ROWS: Mapping[str, Mapping[str, Choice]] = {
    "activation": ACTIVATIONS, "initializer": INITIALIZERS, "loss": LOSSES, "optimizer": OPTIMIZERS,
    "schedule": SCHEDULES, "source": {**SOURCES, **OWN_SOURCES},
}  # fmt: skip
