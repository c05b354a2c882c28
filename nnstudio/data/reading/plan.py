"""What is to be made of a table: which column is the target, and what the others are taken as."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from ...message import Message
from .columns import Column, ColumnKind, Why
from .errors import TableError
from .target import ASKED, Guess, guess_target

Missing = Literal["auto", "drop", "mean", "median", "refuse"]


@dataclass(frozen=True)
class Plan:
    """What to make of a table: the kind of each column by name, and which of them is the target.

    A row without its target is always left out. `missing` says what becomes of a row where an input is missing: "drop"
    leaves it out, "mean" and "median" have the gap filled (of categories by the most frequent), "refuse" refuses the
    table, and "auto" is `nnstudio.data.reading.gaps.settle`'s choice. `proposed` are the columns whose kind nobody
    chose: where the rest of the table shows that one cannot be used so, it is set aside.
    """

    target: str
    kinds: Mapping[str, ColumnKind] = field(default_factory=dict)
    missing: Missing = "auto"
    proposed: frozenset[str] = frozenset()
    revised: Mapping[str, Why] = field(default_factory=dict)  # columns taken otherwise because of later rows, and why
    guess: Guess = field(default_factory=Guess)  # how the target was found
    task_because: str = ASKED  # why the target is taken as classes or as numbers

    def kind(self, name: str) -> ColumnKind:
        return self.kinds.get(name, "ignore")

    @property
    def inputs(self) -> tuple[str, ...]:
        return tuple(name for name, kind in self.kinds.items() if kind != "ignore" and name != self.target)

    def take(self, name: str, kind: ColumnKind) -> "Plan":
        """The same with one column taken as somebody chose."""
        because = ASKED if name == self.target else self.task_because
        return replace(self, kinds={**self.kinds, name: kind}, proposed=self.proposed - {name}, task_because=because)


def usual_plan(columns: Sequence[Column], header: bool = True) -> Plan:
    """What most people would make of these, with the likeliest target."""
    guess = guess_target(columns, header)
    return replace(plan_for(columns, guess.name), guess=guess)


def plan_for(columns: Sequence[Column], name: str) -> Plan:
    """What most people would make of these to predict the column of that name. Raises `TableError` without one."""
    target = next((column for column in columns if column.name == name.strip()), None)
    if target is None:
        raise TableError(
            Message("there is no such column: use one of {choices}", choices=", ".join(c.name for c in columns[:12])),
            column=name,
        )
    name = target.name
    kinds: dict[str, ColumnKind] = {column.name: column.kind for column in columns}
    kinds[name], because = target.task
    return Plan(name, kinds, proposed=frozenset(kinds), guess=Guess(name), task_because=because)
