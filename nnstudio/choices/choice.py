"""What all rows have in common, and how they are found."""

import pkgutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]  # float64, or float32 by choice of training.dtype
# The hyperparameters that a rule reads: a `nnstudio.spec.Training`, which is built upon these rows and so unknown here.
Settings = Any
Generator = np.random.Generator


@dataclass(frozen=True, kw_only=True)
class Choice:
    """`name` stands in files and on the command line, `label` in the window (the name with a capital letter if nothing
    else is said); `about` says in a phrase what it is, and `reference` where it comes from. `aliases` are other names
    that are understood."""

    name: str
    about: str
    label: str = ""
    reference: str = ""
    aliases: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.label:
            object.__setattr__(self, "label", self.name[:1].upper() + self.name[1:].replace("-", " "))


C = TypeVar("C", bound=Choice)


def reading(rows: Mapping[str, Choice], name: str) -> tuple[str, ...]:
    """The names of those rows that read a hyperparameter, as their `fields` say."""
    return tuple(choice for choice, row in rows.items() if name in getattr(row, "fields", ()))


def found_in(package: str, folder: Iterable[str], kind: type[C], first: Sequence[str] = ()) -> dict[str, C]:
    """The rows of `kind` in the modules of a package, by name: those of the modules `first` in that order, then those
    of all others in the order of the alphabet. Raises ValueError for two rows of one name."""
    modules = sorted(module.name for module in pkgutil.iter_modules(list(folder)))
    rows: dict[str, C] = {}
    for module in (*first, *(name for name in modules if name not in first)):
        for row in vars(import_module(f"{package}.{module}")).values():
            if isinstance(row, kind) and rows.setdefault(row.name, row) is not row:
                raise ValueError(f"{package}.{module}: there are two rows of the name {row.name}")
    return rows
