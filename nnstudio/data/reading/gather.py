"""One column of a table on its way from texts to numbers, block by block."""

import numpy as np

from nnstudio.spec.table import MOST_CLASSES

from ...message import Message
from ..samples import Floats
from .cells import NO_UNIT, Decimal, is_date, is_error, is_missing, number_of, stands_for_nothing
from .columns import MOST_CATEGORIES, MOST_PLACEHOLDERS, MOST_WHOLE_CLASSES, BadCell, Column, ColumnKind, Why, tolerated
from .errors import TableError, quoted
from .gaps import Mask
from .plan import Plan
from .sources import Block, Cells

SHOWN = 5  # bad cells that are kept with their text


class Revision(Exception):
    """The rest of the table shows that a column which was taken as a proposal is to be taken otherwise."""

    def __init__(self, column: str, kind: ColumnKind, why: Why, row: int | None = None) -> None:
        super().__init__(column, kind, why, row)
        self.column, self.kind, self.why, self.row = column, kind, why, row


class Gathered:
    """Gathers one column: numbers with NaN where one is missing, or the number of a category and -1.

    `bad` are the first cells that do not fit, `bad_count` is how many there are: they count as missing. `why` is the
    reason to leave the column out, once there is one.
    """

    def __init__(self, seen: Column, plan: Plan) -> None:
        self.name, self.decimal, self.unit, self.signs = seen.name, seen.decimal, seen.unit, seen.signs
        self.is_target = seen.name == plan.target
        self.category = plan.kind(seen.name) == "category"
        self.proposed = seen.name in plan.proposed
        self.refuses = plan.missing == "refuse"
        self.codes: dict[str, int] = {}
        self.bad: list[BadCell] = []
        self.bad_count = 0
        self.why: Why = ""
        self._numbered = self.category and seen.holds == "numbers"
        self._revised = seen.name in plan.revised  # once taken as categories for its words it stays so
        self._measured = seen.measured
        self._strange = 0  # bad cells that do not just say that there is no number
        self._strangers: set[str] = set()  # the first different ones of these
        self._known = 0
        self._spellings: dict[str, str] = {}  # of numbers that are classes, each as it came first: 1 and 1.0 are one
        self._errors: set[str] = set()
        self._slips: dict[str, int] = {}  # words that may be slips, and the rows of the first of each
        self._most = MOST_CLASSES if self.is_target else MOST_CATEGORIES
        self._parts: list[Floats] = []

    def take(self, cells: Cells, block: Block) -> None:
        if self.why:
            return
        part = self._coded(cells, block) if self.category else self._numbers(cells, block)
        if self.refuses:
            gaps = part < 0 if self.category else np.isnan(part)
            if gaps.any():
                told = Message("there is no value: drop such rows or fill them")
                raise TableError(told, block.number(int(gaps.argmax())), self.name)
        self._parts.append(part)

    @property
    def values(self) -> Floats:
        """(rows,); the parts are joined once."""
        if len(self._parts) != 1:
            self._parts = [np.concatenate(self._parts) if self._parts else np.empty(0)]
        return self._parts[0]

    @property
    def gaps(self) -> Mask:
        return self.values < 0 if self.category else np.isnan(self.values)

    def finish(self) -> None:
        """Judge the column as a whole, once all of it is read. Raises `Revision` and `TableError`."""
        if self.category:
            self._take_slips_out()
            classes = [word for word, code in self.codes.items() if code >= 0]
            numbered = self._numbered and not self._slips.keys() & set(classes)
            if (
                numbered
                and self.proposed
                and not self._revised
                and self.is_target
                and len(classes) > MOST_WHOLE_CLASSES
            ):
                raise Revision(self.name, "number", "")  # classes in the first rows, amounts in all
            return
        placeholders = self._measured and len(self._strangers) <= MOST_PLACEHOLDERS and self._known >= self.bad_count
        few = placeholders or self._strange <= tolerated(self._known + self._strange)
        if few and self._known >= self.bad_count - self._strange:
            return
        if self.proposed:
            raise Revision(self.name, "category", "not numbers")
        first, others = self.bad[0], self.bad_count - 1
        cell, kind = quoted(first.text), Message("a date") if is_date(first.text) else Message("no number")
        if self.is_target:
            raise TableError(
                Message("{cell} is {kind}: predict it as classes, or choose another target", cell=cell, kind=kind),
                first.row,
                self.name,
            )
        if others:
            told = Message(
                "{cell} is {kind}, and {others:,} more do not fit: take it as categories or leave it out",
                cell=cell, kind=kind, others=others,
            )  # fmt: skip
            raise TableError(told, first.row, self.name)
        raise TableError(
            Message("{cell} is {kind}: take the column as categories or leave it out", cell=cell, kind=kind),
            first.row,
            self.name,
        )

    def _numbers(self, cells: Cells, block: Block) -> Floats:
        if isinstance(cells, np.ndarray):
            return np.where(np.isfinite(cells), cells, np.nan)
        quick = _quickly(cells, self.decimal) if self.unit == NO_UNIT else None
        if quick is not None:
            self._known += len(quick)
            return quick
        made = np.full(len(cells), np.nan)
        for place, cell in enumerate(cells):
            number = number_of(cell, self.decimal, self.unit)
            if number is not None:
                made[place] = number
                self._known += 1
            elif not is_missing(cell):
                self._set_aside(cell.strip(), block.number(place))
        return made

    def _set_aside(self, cell: str, row: int) -> None:
        """Note a cell that does not fit."""
        if self.refuses:
            kind = Message("a date") if is_date(cell) else Message("no number")
            raise TableError(
                Message("{cell} is {kind}: correct the cell, or have gaps filled", cell=quoted(cell), kind=kind),
                row,
                self.name,
            )
        self.bad_count += 1
        if not stands_for_nothing(cell):
            self._strange += 1
            if len(self._strangers) <= MOST_PLACEHOLDERS:
                self._strangers.add(cell)
        if len(self.bad) < SHOWN:
            self.bad.append(BadCell(row, self.name, cell))

    def _coded(self, cells: Cells, block: Block) -> Floats:
        if isinstance(cells, np.ndarray):
            cells = ["" if value != value else f"{value:.15g}" for value in cells.tolist()]
        codes, known = self.codes, len(self.codes)
        words = [cell.strip() for cell in cells]
        if self._numbered:
            words = [self._spellings.get(word) or self._spelled(word) for word in words]
        made = [codes.setdefault(word, len(codes)) for word in words]
        if len(codes) > known and (gaps := [word for word in list(codes)[known:] if self._is_gap(word, words, block)]):
            codes.update(dict.fromkeys(gaps, -1))
            made = [codes[word] for word in words]
        if self._errors:
            for place, word in enumerate(words):
                if word in self._errors:
                    self._set_aside(word, block.number(place))
        if len(codes) > self._most + 20:
            self._too_many(block)
        return np.array(made, dtype=np.float64)

    def _spelled(self, word: str) -> str:
        number = number_of(word, self.decimal, self.unit)
        spelling = word if number is None else self._spellings.setdefault(repr(number + 0.0), word)
        self._spellings[word] = spelling
        return spelling

    def _is_gap(self, word: str, words: list[str], block: Block) -> bool:
        """Whether a new word is no category. What may be a slip among numbered classes is noted with its row."""
        if is_missing(word, self.signs):
            return True
        if is_error(word):
            self._errors.add(word)
            return True
        if self._numbered and number_of(word, self.decimal, self.unit) is None and not stands_for_nothing(word):
            self._slips[word] = block.number(words.index(word))
        return False

    def _take_slips_out(self) -> None:
        """Among classes that are numbers a word that stands alone is a slip; one that recurs is a class."""
        often = {word: int((self.values == self.codes[word]).sum()) for word in self._slips}
        if sum(often.values()) > tolerated(len(self.values), 20) or any(count > 1 for count in often.values()):
            return
        for word, row in self._slips.items():
            self._parts = [np.where(self.values == self.codes[word], -1.0, self.values)]
            self.codes[word] = -1
            self._set_aside(word, row)

    def _too_many(self, block: Block | None = None) -> None:
        if self.proposed and not self.is_target:
            self.why = "too many"
            return
        if self.proposed and self._numbered and not self._revised:
            raise Revision(self.name, "number", "")
        row = None if block is None else block.row
        if self.proposed:
            raise Revision(self.name, "ignore", "text", row)
        if self.is_target:
            told = Message(
                "it has more than {most} classes: take it as numbers or choose another target", most=self._most
            )
            raise TableError(told, row, self.name)
        raise TableError(
            Message("it has more than {most} categories: take it as numbers or leave it out", most=self._most),
            row,
            self.name,
        )

    def words(self, kept: Mask) -> list[str]:
        """The categories of the rows that are kept (rows,), by number where all are numbers, else by the alphabet;
        `values` then count in them."""
        used = set(np.unique(self.values[kept]).tolist())
        found = [word for word, code in self.codes.items() if code >= 0 and code in used]
        if len(found) > self._most:
            self._too_many()
            if self.why:
                return []
        numbers = [number_of(word, self.decimal, self.unit) for word in found]
        if all(number is not None for number in numbers):
            order = sorted(range(len(found)), key=lambda k: numbers[k] or 0.0)
        else:
            order = sorted(range(len(found)), key=lambda k: (found[k].casefold(), found[k]))
        words = [found[k] for k in order]
        place = np.full(max(self.codes.values(), default=0) + 2, -1.0)
        for new, word in enumerate(words):
            place[self.codes[word]] = new
        self._parts = [np.where(self.values < 0, -1.0, place[self.values.astype(np.int64)])]
        self.codes = {word: new for new, word in enumerate(words)}
        return words


def _quickly(cells: list[str], decimal: Decimal) -> Floats | None:
    """Numbers where every cell is one that Python reads as a table means it, else None."""
    together = "".join(cells)
    if "_" in together or (decimal == "," and "." in together):
        return None
    try:
        made = np.array(list(map(float, cells if decimal == "." else [c.replace(",", ".") for c in cells])))
    except ValueError:
        return None
    return made if np.isfinite(made).all() else None
