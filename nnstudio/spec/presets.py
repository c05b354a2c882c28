"""The ready experiments of the gallery: one for each source, set so that pressing Space shows something."""

from collections.abc import Mapping
from typing import Any, Literal

from .data import SOURCES
from .edit import replace
from .errors import SpecError, shown
from .experiment import Experiment
from .table import Table

_DEEP: Mapping[str, Any] = {"model.hidden": "8-8", "training.optimizer": "adam", "training.learning_rate": 0.01}
_CLASSES: Mapping[str, Any] = {
    "model.hidden": "8", "model.initializer": "glorot-uniform", "data.train_share": 0.6,
    "training.optimizer": "adam", "training.learning_rate": 0.01, "training.batch_size": 16, "training.epochs": 200,
}  # fmt: skip
_BINARY: Mapping[str, Any] = {**_CLASSES, "training.loss": "binary-cross-entropy"}
_FUNCTION: Mapping[str, Any] = {"training.batch_mode": "batch", "training.epochs": 200}

_CHANGES: dict[str, Mapping[str, Any]] = {
    # A seed that ends at .96 or better of the validation samples, with three of three orders of the samples.
    "spiral": {**_DEEP, "model.initializer": "glorot-uniform", "model.seed": 3},
    "checkerboard": {**_DEEP, "model.hidden": "12-12", "model.initializer": "glorot-uniform", "model.seed": 2},
    "multi-gauss": {**_DEEP, "model.initializer": "glorot-uniform", "training.epochs": 100},
    "line": {"model.hidden": "none", "data.noise": 10.0, "training.learning_rate": 0.01, "training.epochs": 100},
    "polynomial": {"model.hidden": "8", "data.noise": 10.0, "model.initializer": "glorot-uniform"},
    "sine": {"model.hidden": "8-8", "data.noise": 10.0, "model.initializer": "glorot-uniform"},
    "iris": _CLASSES,
    "wine": _CLASSES,
    "breast-cancer": _BINARY,
    "digits": {
        **_CLASSES, "model.hidden": "32", "model.activation": "relu", "model.initializer": "he-normal",
        "training.batch_size": 32, "training.epochs": 50, "training.learning_rate": 0.003,
    },
    "diabetes": {"model.hidden": "8", "data.train_share": 0.6, "model.initializer": "glorot-uniform",
                 "training.learning_rate": 0.01, "training.epochs": 100},
    "bowl": {**_FUNCTION, "training.learning_rate": 0.3},
    "rosenbrock": {**_FUNCTION, "training.learning_rate": 0.001, "training.epochs": 2000},
    "saddle": {**_FUNCTION, "training.learning_rate": 0.1},
    "himmelblau": {**_FUNCTION, "training.learning_rate": 0.005},
    "ripple": {**_FUNCTION, "training.learning_rate": 0.05},
}  # fmt: skip

PRESETS: tuple[str, ...] = tuple(SOURCES)


def preset(name: str) -> Experiment:
    """The experiment the gallery shows under `name`. Raises `SpecError` for a name it does not have."""
    plain = name.strip().lower().replace("_", "-").replace(" ", "-")
    if plain not in PRESETS:
        raise SpecError("", f"there is no preset {shown(name)}: use one of {', '.join(PRESETS)}")
    return replace(Experiment(), {"data.source": plain, **_CHANGES.get(plain, {})})


def of_table(table: Table, missing: Literal["mean", "median"] = "mean") -> Experiment:
    """The experiment that window and command line propose for the user's own rows, set as the gallery's tables are.
    `missing` fills their gaps."""
    usual = {0: _CHANGES["diabetes"], 2: _BINARY}.get(len(table.class_names), _CLASSES)
    return replace(Experiment(), {"data.source": "table", "data.table": table, "data.missing": missing, **usual})
