"""nnstudio: a desktop laboratory for the hyperparameters of neural networks."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .nn.trainer import Trainer
    from .project import Project, load, save
    from .spec import Experiment

from .version import __version__ as __version__

__all__ = ["Experiment", "Project", "Trainer", "load", "save"]

_HOMES = {
    "Experiment": "spec", "Project": "project", "Trainer": "nn.trainer", "load": "project", "save": "project",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    # Imported on first use, so that `nnstudio --version` does not wait for NumPy.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
