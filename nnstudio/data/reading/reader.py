"""All of a table, block by block, as numbers that feed a network."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nnstudio.spec import SpecError, Table
from nnstudio.spec.table import LONGEST_NAME, LONGEST_TEXT, MOST_CLASSES, MOST_COLUMNS, MOST_ROWS, MOST_VALUES

from ..own import make_table
from ..samples import Floats
from .cells import is_date, is_missing, number_of
from .columns import MOST_CATEGORIES, LeftOut, Plan
from .errors import ReadingStopped, TableError, quoted
from .gaps import Mask, Rule, settle
from .preview import PARQUET, Preview
from .sources import Block, Blocks, Cells, beginning, parquet_blocks, text_blocks

Progress = Callable[[float], bool]  # told the share that is done; says whether to go on
FEWEST = 2


@dataclass(frozen=True, eq=False)
class Imported:
    """A table read as `plan` asks: `read` rows there were, `dropped` of them for missing values, `without_target` of
    these because their target is missing. `filled` gaps are to be filled by `rule`; `whole` rows have no gap.
    `left_out` are the columns that feed nothing."""

    table: Table
    read: int
    dropped: int
    filled: int
    plan: Plan
    rule: Rule = "drop"
    left_out: tuple[LeftOut, ...] = ()
    without_target: int = 0
    whole: int = 0


@dataclass(frozen=True)
class Outlook:
    """What a plan will make of the first rows of a table: `kept` of `seen`, which may be the `whole` table."""

    seen: int
    kept: int
    filled: int
    left_out: tuple[LeftOut, ...]
    whole: bool


def outlook(seen: Preview, plan: Plan) -> Outlook:
    """What `read_table` would make of the rows that a preview has looked at. Raises `TableError`."""
    _check(plan)
    columns, first = _columns(seen, plan), seen.first
    if first is None:
        raise TableError("the table has a header and no rows")
    places = {column.name: place for place, column in enumerate(seen.columns)}
    for column in columns:
        column.take(first.columns[places[column.name]], first)
    kept = settle(plan.missing, columns[-1].gaps, {column.name: column.gaps for column in columns[:-1]})
    return Outlook(len(kept.rows), int(kept.rows.sum()), kept.filled, kept.left_out, seen.whole)


def read_table(seen: Preview, plan: Plan, progress: Progress = lambda _done: True) -> Imported:
    """Read the whole table of a preview as `plan` asks.

    Of more rows than an experiment takes as many are chosen by chance, always the same. Raises `TableError` with the
    row and the column of the first thing that does not fit, and `ReadingStopped` once `progress` says no.
    """
    if seen.error is not None:
        raise seen.error
    _check(plan)
    names, blocks = _blocks(seen)
    places = {name: place for place, name in enumerate(names)}
    absent = [name for name in (plan.target, *plan.inputs) if name not in places]
    if absent:
        raise TableError(f"there is no column {absent[0]} any more: look at the table again")
    columns = _columns(seen, plan)
    read = 0
    try:
        for block in blocks:
            for column in columns:
                column.take(block.columns[places[column.name]], block)
            read += len(block.columns[0])
            if not progress(block.done):
                raise ReadingStopped
    except OSError as error:
        raise TableError(f"{seen.name} could not be read: {error.strerror or error}") from None
    finally:
        blocks.close()
    return _assembled(seen, plan, columns, read)


def _check(plan: Plan) -> None:
    if plan.kind(plan.target) == "ignore":
        raise TableError("it is the target and left out: take it as numbers or as classes", column=plan.target)
    if not plan.inputs:
        raise TableError("no column is left to predict it from: use at least one", column=plan.target)


def _columns(seen: Preview, plan: Plan) -> list["_Column"]:
    """Empty gatherers of the inputs, and of the target last."""
    decimal = seen.layout.decimal if seen.layout else "."
    return [_Column(name, plan, decimal) for name in (*plan.inputs, plan.target)]


def _blocks(seen: Preview) -> tuple[tuple[str, ...], Blocks]:
    if seen.layout is not None:
        return text_blocks(seen.source, seen.layout)
    assert isinstance(seen.source, Path)
    if not beginning(seen.source).startswith(PARQUET):
        raise TableError(f"{seen.name} has changed: look at the table again")
    return parquet_blocks(seen.source)


class _Column:
    """Gathers one column: numbers with NaN where one is missing, or the number of a category and -1."""

    def __init__(self, name: str, plan: Plan, decimal: str) -> None:
        self.name, self.decimal = name, decimal
        self.is_target = name == plan.target
        self.category = plan.kind(name) == "category"
        self.refuses = plan.missing == "refuse"
        self.codes: dict[str, int] = {}
        self._most = MOST_CLASSES if self.is_target else MOST_CATEGORIES
        self._parts: list[Floats] = []

    def take(self, cells: Cells, block: Block) -> None:
        part = self._coded(cells, block) if self.category else self._numbers(cells, block)
        if self.refuses:
            gaps = part < 0 if self.category else np.isnan(part)
            if gaps.any():
                raise TableError("there is no value: drop such rows or fill them", block.number(int(gaps.argmax())),
                                 self.name)  # fmt: skip
        self._parts.append(part)

    @property
    def values(self) -> Floats:
        """(rows,); the parts are joined once."""
        if len(self._parts) != 1:
            self._parts = [np.concatenate(self._parts) if self._parts else np.empty(0)]
        return self._parts[0]

    @property
    def gaps(self) -> np.ndarray:
        return self.values < 0 if self.category else np.isnan(self.values)

    def _numbers(self, cells: Cells, block: Block) -> Floats:
        if isinstance(cells, np.ndarray):
            return np.where(np.isfinite(cells), cells, np.nan)
        quick = _quickly(cells, self.decimal)
        if quick is not None:
            return quick
        made = np.full(len(cells), np.nan)
        for place, cell in enumerate(cells):
            if is_missing(cell):
                continue
            number = number_of(cell, self.decimal)
            if number is None:
                kind = "a date" if is_date(cell) else "no number"
                raise TableError(
                    f"{quoted(cell)} is {kind}: take the column as categories or leave it out", block.number(place),
                    self.name,
                )  # fmt: skip
            made[place] = number
        return made

    def _coded(self, cells: Cells, block: Block) -> Floats:
        if isinstance(cells, np.ndarray):
            cells = ["" if value != value else f"{value:.15g}" for value in cells.tolist()]
        codes = self.codes
        made = [codes.setdefault(cell.strip(), len(codes)) for cell in cells]
        if any(is_missing(word) for word in codes):
            # Rare, and only as often as a word is new: words for nothing are no category.
            for word in [word for word in codes if is_missing(word)]:
                codes[word] = -1 if codes[word] >= 0 else codes[word]
            made = [-1 if is_missing(cell) else codes[cell.strip()] for cell in cells]
        if len(codes) > self._most + 20:
            self._too_many(block)
        return np.array(made, dtype=np.float64)

    def _too_many(self, block: Block | None = None) -> None:
        what = "classes" if self.is_target else "categories"
        raise TableError(
            f"it has more than {self._most} {what}: take it as numbers or leave it out",
            None if block is None else block.row, self.name,
        )  # fmt: skip

    def words(self, kept: Mask) -> list[str]:
        """The categories of the rows that are kept (rows,), by number where all are numbers, else by the alphabet;
        `values` then count in them."""
        used = set(np.unique(self.values[kept]).tolist())
        found = [word for word, code in self.codes.items() if code >= 0 and code in used]
        if len(found) > self._most:
            self._too_many()
        numbers = [number_of(word, self.decimal) for word in found]
        if all(number is not None for number in numbers):
            order = sorted(range(len(found)), key=lambda k: numbers[k] or 0.0)
        else:
            order = sorted(range(len(found)), key=lambda k: found[k].casefold())
        words = [found[k] for k in order]
        place = np.full(max(self.codes.values(), default=0) + 2, -1.0)
        for new, word in enumerate(words):
            place[self.codes[word]] = new
        self._parts = [np.where(self.values < 0, -1.0, place[self.values.astype(np.int64)])]
        self.codes = {word: new for new, word in enumerate(words)}
        return words


def _quickly(cells: list[str], decimal: str) -> Floats | None:
    """Numbers where every cell is one that Python reads as a table means it, else None."""
    together = "".join(cells)
    if "_" in together or (decimal == "," and "." in together):
        return None
    try:
        made = np.array(list(map(float, cells if decimal == "." else [c.replace(",", ".") for c in cells])))
    except ValueError:
        return None
    return made if np.isfinite(made).all() else None


def _assembled(seen: Preview, plan: Plan, columns: list[_Column], read: int) -> Imported:
    inputs, target = columns[:-1], columns[-1]
    if not read:
        raise TableError("the table has a header and no rows")
    kept = settle(plan.missing, target.gaps, {column.name: column.gaps for column in inputs})
    rows = np.flatnonzero(kept.rows)
    if len(rows) < FEWEST:
        raise TableError(f"{len(rows)} of its {read:,} rows are whole, and {FEWEST} are the least: fill missing values")
    late = {one.column: one.why for one in kept.left_out}
    used = [column for column in columns if column.name not in late]
    words = {column.name: column.words(kept.rows) for column in used if column.category}
    late |= {name: "constant" for name, found in words.items() if len(found) < 2 and name != target.name}
    inputs = [column for column in inputs if column.name not in late]
    if not inputs:
        raise TableError("no column is left to predict it from: use at least one", column=target.name)
    whole = len(rows)
    if whole > MOST_ROWS:
        rows = np.sort(np.random.default_rng(0).permutation(whole)[:MOST_ROWS])
        rows = np.flatnonzero(kept.rows)[rows]
    width = sum(_width(words.get(column.name)) for column in inputs)
    if width > MOST_COLUMNS or (width + 1) * len(rows) > MOST_VALUES:
        most = min(MOST_COLUMNS, MOST_VALUES // len(rows) - 1)
        raise TableError(f"{width:,} columns of {len(rows):,} rows are too many, at most {most:,}: leave some out")
    numbers = np.empty((len(rows), width))
    names: list[str] = []
    categories: list[tuple[int, int]] = []
    for column in inputs:
        fed = _fed(column, words.get(column.name), rows)
        if column.category:
            categories.append((len(names), len(fed)))
        for name, values in fed:
            numbers[:, len(names)] = values
            names.append(name)
    classes = words.get(target.name, [])
    if target.category and len(classes) < 2:
        raise TableError("all rows are of one class, and there is nothing to tell apart", column=target.name)
    about = _about(len(inputs), target.name, read, whole)
    try:
        table = make_table(
            seen.name[:LONGEST_NAME], numbers, target.values[rows], _distinct(names), target.name,
            [word[:LONGEST_NAME] for word in classes], about[:LONGEST_TEXT], categories,
        )  # fmt: skip
    except SpecError as error:
        raise TableError(error.message) from None
    left_out = [
        LeftOut(column.name, late.get(column.name, column.why or "chosen")) for column in seen.columns
        if column.name in late or (column.name != plan.target and plan.kind(column.name) == "ignore")
    ]  # fmt: skip
    return Imported(
        table, read, read - whole, kept.filled, plan, kept.rule, tuple(left_out), int(target.gaps.sum()), kept.whole
    )


def _width(words: list[str] | None) -> int:
    """How many columns it becomes: a category one for each word, or a single one where there are two."""
    return 1 if words is None or len(words) <= 2 else len(words)


def _fed(column: _Column, words: list[str] | None, rows: np.ndarray) -> list[tuple[str, Floats]]:
    """The columns that feed the network, by name; gaps are NaN."""
    values, gaps = column.values[rows], column.gaps[rows]
    if words is None:
        return [(column.name, values)]
    return [
        (f"{column.name} = {word}", np.where(gaps, np.nan, values == code))
        for code, word in (enumerate(words) if len(words) > 2 else [(1, words[1])])
    ]


def _distinct(names: list[str]) -> list[str]:
    from .sources import tidy

    return list(tidy(names))


def _about(inputs: int, target: str, read: int, whole: int) -> str:
    kept = f"{whole:,}" if whole == read else f"{whole:,} of {read:,}"
    chosen = f"{MOST_ROWS:,} of {whole:,} rows, chosen by chance" if whole > MOST_ROWS else f"{kept} rows"
    return f"{chosen}, {inputs} {'column' if inputs == 1 else 'columns'}, to predict {target}"
