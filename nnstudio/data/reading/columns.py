"""What the columns of a table are, as far as can be seen, and what is to be made of them."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from nnstudio.spec.table import MOST_CLASSES

from .cells import is_date, is_missing, number_of
from .errors import TableError
from .sources import Cells

ColumnKind = Literal["number", "category", "ignore"]
Missing = Literal["auto", "drop", "mean", "median", "refuse"]
MOST_CATEGORIES = 50  # of an input, each of which feeds the network
MOST_WHOLE_CLASSES = 12  # so few whole numbers are classes rather than amounts
_EXAMPLES = 3
_TARGETS = ("target", "label", "class", "y", "species", "outcome", "output", "result", "answer", "category", "quality")


@dataclass(frozen=True)
class Column:
    """What is seen of a column in the first rows. `kind` is what it is taken for, `why` the reason where it is left
    out; `whole` says that all its numbers are whole."""

    name: str
    kind: ColumnKind
    why: str = ""
    examples: tuple[str, ...] = ()
    distinct: int = 0
    missing: int = 0
    whole: bool = False

    @property
    def as_target(self) -> ColumnKind:
        """What it would be as a target: few whole numbers are classes."""
        if self.kind == "number" and self.whole and self.distinct <= MOST_WHOLE_CLASSES:
            return "category"
        return self.kind


@dataclass(frozen=True)
class LeftOut:
    """A column that does not feed the network, and why, as in `Column.why`: "dates", "id", "text", "constant", "empty",
    or "gaps" where it is mostly empty, or "chosen" where somebody said so."""

    column: str
    why: str


@dataclass(frozen=True)
class Plan:
    """What to make of a table: the kind of each column by name, and which of them is the target.

    A row without its target is always left out. `missing` says what becomes of a row where an input is missing: "drop"
    leaves it out, "mean" and "median" have the gap filled (of categories by the most frequent), "refuse" refuses the
    table, and "auto" is `nnstudio.data.reading.gaps.settle`'s choice.
    """

    target: str
    kinds: Mapping[str, ColumnKind] = field(default_factory=dict)
    missing: Missing = "auto"

    def kind(self, name: str) -> ColumnKind:
        return self.kinds.get(name, "ignore")

    @property
    def inputs(self) -> tuple[str, ...]:
        return tuple(name for name, kind in self.kinds.items() if kind != "ignore" and name != self.target)


def examine(name: str, cells: Cells, decimal: str = ".") -> Column:
    """What a column seems to be by the cells of its first rows."""
    if isinstance(cells, np.ndarray):
        known = cells[np.isfinite(cells)]
        texts = [f"{value:g}" for value in known[:_EXAMPLES]]
        values, missing = known.tolist(), len(cells) - len(known)
        return _numbers(name, values, tuple(texts), missing) if len(known) else Column(name, "ignore", "empty")
    said = [cell.strip() for cell in cells if not is_missing(cell)]
    missing, distinct = len(cells) - len(said), len(set(said))
    examples = tuple(dict.fromkeys(said))[:_EXAMPLES]
    if not said:
        return Column(name, "ignore", "empty", missing=missing)
    numbers = [number_of(cell, decimal) for cell in said]
    numeric = sum(number is not None for number in numbers)
    if numeric >= 0.9 * len(said) and numeric > 0 and (numeric == len(said) or distinct > MOST_CATEGORIES):
        return _numbers(name, [n for n in numbers if n is not None], examples, missing)
    why = ""
    if all(map(is_date, said)):
        why = "dates"
    elif distinct > MOST_CATEGORIES or (distinct == len(said) and len(said) > MOST_WHOLE_CLASSES):
        why = "id" if distinct == len(said) else "text"
    elif distinct == 1 and len(cells) > 1 and not missing:
        why = "constant"
    return Column(name, "ignore" if why else "category", why, examples, distinct, missing)


def _numbers(name: str, values: Sequence[float], examples: tuple[str, ...], missing: int) -> Column:
    whole, distinct = all(value == math.floor(value) for value in values), len(set(values))
    why = "constant" if distinct == 1 and len(values) > 1 else "id" if _counts(name, values, whole) else ""
    return Column(name, "ignore" if why else "number", why, examples, distinct, missing, whole)


def _counts(name: str, values: Sequence[float], whole: bool) -> bool:
    """Row numbers, by their steps of one, or by their name and never being the same."""
    if not whole or len(values) <= MOST_WHOLE_CLASSES:
        return False
    named = name.lower() in ("id", "index", "row", "no", "nr", "number", "key") or name.lower().endswith(("_id", " id"))
    steps = np.diff(values)
    unnamed = name.startswith("column 1")
    return bool((named and len(set(values)) == len(values)) or ((named or unnamed) and (steps == 1).all()))


def _names_classes(column: Column) -> bool:
    """Too many words to feed a network, and not too many to be told apart by it."""
    return column.why == "text" and column.distinct <= MOST_CLASSES


def usual_plan(columns: Sequence[Column]) -> Plan:
    """What most people would make of these: the target is the column that is called so, else the last that is used."""
    used = [column for column in columns if column.kind != "ignore" or _names_classes(column)] or list(columns)
    plane = any(column.name.lower() == "x" for column in used)  # whose y is the other axis
    named = [column for column in used if column.name.lower() in _TARGETS and not (plane and column.name in "yY")]
    return plan_for(columns, (named or used)[-1].name)


def plan_for(columns: Sequence[Column], name: str) -> Plan:
    """What most people would make of these to predict the column of that name. Raises `TableError` without one."""
    target = next((column for column in columns if column.name == name), None)
    if target is None:
        raise TableError(f"there is no such column: use one of {', '.join(c.name for c in columns[:12])}", column=name)
    kinds: dict[str, ColumnKind] = {column.name: column.kind for column in columns}
    kinds[name] = target.as_target if target.kind != "ignore" else "category"
    return Plan(name, kinds)
