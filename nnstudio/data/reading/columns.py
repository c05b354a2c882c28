"""What the columns of a table are, as far as can be seen."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from nnstudio.spec.table import MOST_CLASSES

from ...message import Message
from .cells import (
    NO_UNIT,
    Decimal,
    Unit,
    decimal_of,
    has_signs,
    is_date,
    is_error,
    is_missing,
    number_of,
    stands_for_nothing,
    unit_of,
)
from .sources import Cells

ColumnKind = Literal["number", "category", "ignore"]
Why = Literal[
    "", "empty", "begins empty", "constant", "row numbers", "row names", "id", "dates", "text", "too many",
    "not numbers", "unreadable", "gaps", "chosen",
]  # fmt: skip
REASONS: dict[Why, Message] = {
    "empty": Message("it is empty"),
    "begins empty": Message("its first rows are empty"),
    "constant": Message("it is always the same"),
    "row numbers": Message("it counts the rows"),
    "row names": Message("it names the rows"),
    "id": Message("it identifies the rows"),
    "dates": Message("it holds dates or times"),
    "text": Message("it is free text"),
    "too many": Message("it has too many categories"),
    "not numbers": Message("it mixes numbers and words"),
    "unreadable": Message("it is of a type that is not read"),
    "gaps": Message("it is mostly empty"),
    "chosen": Message("as asked"),
}
MOST_CATEGORIES = 50  # of an input, each of which feeds the network
MOST_WHOLE_CLASSES = 12  # so few whole numbers are classes rather than amounts
FEWEST_COUNTED = 10  # a shorter column may count by chance
MANY_ROWS = 100
MOST_PLACEHOLDERS = 1  # different words that take the place of measurements
_EXAMPLES = 3
_IDENTIFIERS = frozenset({
    "id", "ids", "index", "idx", "row", "rows", "rowid", "rownum", "rownumber", "rowname", "rownames", "no", "nr",
    "num", "number", "key", "uid", "uuid", "guid", "serial", "serialno", "recordid", "record", "nummer",
    "indexlevel0", "level0", "unnamed0", "obs", "observation", "sno", "srno", "case", "caseno", "zeile", "fila",
    "ligne",
})  # fmt: skip
_ID = re.compile(r"(?:[_\-. ](?:id|ID|Id|no|nr|key|number|code)|[a-z](?:Id|ID))$")
AMOUNTS = frozenset({
    "price", "prices", "cost", "costs", "amount", "salary", "wage", "wages", "income", "charges", "revenue", "sales",
    "profit", "age", "weight", "height", "length", "width", "distance", "duration", "mpg", "count", "cnt", "total",
    "tip", "fare", "medv", "value", "temperature", "preis", "precio", "prix", "gehalt", "betrag",
})  # fmt: skip


@dataclass(frozen=True)
class LeftOut:
    """A column that does not feed the network, and why: `REASONS` says it in words."""

    column: str
    why: Why


@dataclass(frozen=True)
class BadCell:
    """A cell that does not fit its column, and so counts as a gap. `row` counts as a spreadsheet does."""

    row: int
    column: str
    text: str


@dataclass(frozen=True)
class Column:
    """What is seen of a column in the first rows. `kind` is what it is taken for as an input, `why` the reason where
    it is left out.

    `count` cells have a value, `distinct` different ones. `holds` is what it is made of, also where it is left out.
    `whole` says that all its numbers are whole, and `span` how far the greatest is from the least. `bad` are cells
    among numbers that are none. `unit` and `decimal` are those of all its numbers.
    """

    name: str
    kind: ColumnKind
    why: Why = ""
    examples: tuple[str, ...] = ()
    distinct: int = 0
    missing: int = 0
    whole: bool = False
    holds: Literal["nothing", "numbers", "words", "dates"] = "nothing"
    span: float = 0.0
    bad: tuple[BadCell, ...] = ()
    unit: Unit = NO_UNIT
    decimal: Decimal = "."
    count: int = 0
    counts_rows: bool = False  # and is used all the same, as there is nothing else
    signs: bool = False  # + and - are its words

    @property
    def measured(self) -> bool:
        """Whether its numbers are so many that they are amounts, and no codes."""
        return self.holds == "numbers" and _are_amounts(self.distinct, self.whole)

    @property
    def as_target(self) -> ColumnKind:
        """What it would be as a target: words are classes, and so are a few whole numbers close together."""
        return self.task[0]

    @property
    def task(self) -> tuple[Literal["number", "category"], str]:
        """What it would be as a target, and why."""
        if self.holds != "numbers":
            return "category", Message("its values are words")
        if not self.whole:
            return "number", Message("its numbers have fractions")
        if self.distinct > MOST_WHOLE_CLASSES:
            return "number", Message("it has more than {most} different numbers", most=MOST_WHOLE_CLASSES)
        if self.distinct > 2 and plain_name(self.name) in AMOUNTS:
            return "number", Message("its name is that of an amount")
        if self.distinct > 2 and self.count < 2 * self.distinct:
            return "number", Message("its numbers hardly recur")
        if self.distinct > 2 and self.span >= 3 * self.distinct:
            return "number", Message("its whole numbers are far apart")
        return "category", Message("it has {count} different whole numbers", count=self.distinct)

    @property
    def recurs(self) -> bool:
        """Whether its words come again, as classes do."""
        return self.holds != "words" or 2 * self.distinct <= self.count or self.distinct <= MOST_WHOLE_CLASSES

    @property
    def can_be_target(self) -> bool:
        """Whether there is something in it that can be told."""
        if self.holds == "words":
            return self.distinct <= MOST_CLASSES and self.why not in ("id", "row names", "constant")
        return self.holds == "numbers" and not self.why


def plain_name(name: str) -> str:
    """A column's name for comparing: its letters and digits, in small letters."""
    return re.sub(r"[\W_]+", "", name).lower()


def examine(
    name: str, cells: Cells, decimal: Decimal = ".", rows: Sequence[int] | None = None, complete: bool = True
) -> Column:
    """What a column seems to be by the cells of its first `rows`; `complete` says that there are no others."""
    if isinstance(cells, np.ndarray):
        known = cells[np.isfinite(cells)]
        texts = tuple(f"{value:g}" for value in known[:_EXAMPLES])
        if not len(known):
            return Column(name, "ignore", "empty" if complete else "begins empty", missing=len(cells))
        return _numbers(Column(name, "number", examples=texts, missing=len(cells) - len(known)), known, complete)
    signs = has_signs(cells)
    places = [place for place, cell in enumerate(cells) if not is_missing(cell, signs)]
    said = [cells[place].strip() for place in places]
    counted = Counter(said)
    seen = Column(
        name, "category", examples=tuple(counted)[:_EXAMPLES], distinct=len(counted), missing=len(cells) - len(said),
        holds="words", count=len(said), signs=signs,
    )  # fmt: skip
    if not said:
        return replace(seen, kind="ignore", why="empty" if complete else "begins empty", holds="nothing")
    unit, decimal = NO_UNIT, decimal_of(said, decimal)
    numbers = [number_of(cell, decimal) for cell in said]
    if None in numbers and (unit := unit_of(said)) != NO_UNIT:
        numbers = [number_of(cell, decimal, unit) for cell in said]
    if are_numbers(said, numbers):
        bad = tuple(
            BadCell(rows[place] if rows else place + 1, name, cell)
            for place, cell, number in zip(places, said, numbers, strict=True)
            if number is None
        )
        seen = replace(seen, kind="number", bad=bad, unit=unit, decimal=decimal)
        return _numbers(seen, np.array([n for n in numbers if n is not None]), complete)
    amounts = [number for number in numbers if number is not None]
    if 2 * len(amounts) >= len(said) and _are_amounts(len(set(amounts)), all(map(float.is_integer, amounts))):
        return _left_out(seen, "not numbers")  # numbers and words in one column are neither
    return _words(seen, said, complete)


def are_numbers(said: Sequence[str], numbers: Sequence[float | None]) -> bool:
    """Whether a column is one of numbers although some of its cells are none.

    Up to a tenth of the cells may be anything else. Up to half of them may say that there is no number, and among
    measurements so may one other word, such as "on request" among prices. A few whole numbers are stricter,
    since "0, 1, 2, 3+" are categories: there what is no number must be rare and may not recur.
    """
    wrong = Counter(cell for cell, number in zip(said, numbers, strict=True) if number is None)
    known = [number for number in numbers if number is not None]
    if not known or not wrong:
        return bool(known)
    recurring = any(often > 1 and not stands_for_nothing(cell) for cell, often in wrong.items())
    distinct = set(known)
    whole = all(number.is_integer() for number in distinct)
    if whole and len(distinct) <= MOST_WHOLE_CLASSES:
        return wrong.total() <= tolerated(len(said), 20) and not recurring
    strange = sum(often for cell, often in wrong.items() if not stands_for_nothing(cell))
    strangers = sum(not stands_for_nothing(cell) for cell in wrong)
    few = strange <= tolerated(len(said)) or (strangers <= MOST_PLACEHOLDERS and _are_amounts(len(distinct), whole))
    return few and 2 * len(known) >= len(said)


def _are_amounts(distinct: int, whole: bool) -> bool:
    """Whether there are so many different numbers that they are amounts, and no codes."""
    return distinct > (MOST_CATEGORIES if whole else MOST_WHOLE_CLASSES)


def tolerated(count: int, one_in: int = 10, least: int = 4) -> int:
    """How many of so many cells may be wrong without casting doubt on the others; of fewer than `least` none."""
    return 0 if count < least else max(count // one_in, 1)


def _left_out(column: Column, why: Why) -> Column:
    return replace(column, kind="ignore", why=why)


def _numbers(seen: Column, values: np.ndarray, complete: bool) -> Column:
    whole, distinct = bool((values == np.floor(values)).all()), len(np.unique(values))
    column = replace(
        seen,
        whole=whole,
        count=len(values),
        distinct=distinct,
        holds="numbers",
        span=float(values.max() - values.min()),
    )
    if distinct == 1 and len(values) > 1 and complete:
        return _left_out(column, "constant")
    if whole and distinct > MOST_WHOLE_CLASSES and _names_rows(column.name, len(values), distinct):
        return _left_out(column, "id")
    if whole and not (column.missing or column.bad) and _counts(values, column.name):
        return _left_out(column, "row numbers")
    return column


def _words(seen: Column, said: Sequence[str], complete: bool) -> Column:
    distinct = seen.distinct
    if sum(map(is_date, said)) >= 0.9 * len(said):
        return replace(seen, kind="ignore", why="dates", holds="dates")
    if distinct == len(said) > MOST_WHOLE_CLASSES:
        return _left_out(seen, "id")
    if distinct > MOST_CATEGORIES:
        return _left_out(seen, "text")
    if distinct == 1 and len(said) + seen.missing > 1 and complete:
        return _left_out(seen, "constant")
    errors = {cell for cell in said if is_error(cell)}
    return replace(seen, distinct=distinct - len(errors)) if errors else seen


def _counts(values: np.ndarray, name: str) -> bool:
    """The row numbers themselves: from 0 or 1 on in steps of one. A first column without a name (R calls it X) may
    have gaps, where rows were taken out."""
    steps = np.diff(values)
    if len(values) < FEWEST_COUNTED or values[0] < 0:
        return False
    return bool((values[0] in (0, 1) and (steps == 1).all()) or (name in ("column 1", "X") and (steps > 0).all()))


def _names_rows(name: str, count: int, distinct: int) -> bool:
    """Whether a column of so many distinct numbers identifies the rows: by its name, or as a first column without one
    that hardly ever recurs."""
    if name == "column 1":
        return count >= MANY_ROWS and distinct >= 0.9 * count
    plain = plain_name(name)
    named = (
        plain in _IDENTIFIERS
        or name in ("#", "№", "Nº", "N°")
        or plain.startswith(("unnamed", "indexlevel"))
        or _ID.search(name) is not None
    )
    return named and 2 * distinct > count
