"""All of a table, block by block, as numbers that feed a network."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnstudio.spec import Experiment, SpecError, Table
from nnstudio.spec.presets import of_table
from nnstudio.spec.table import LONGEST_TEXT, MOST_CLASSES, MOST_COLUMNS, MOST_ROWS, MOST_VALUES

from ...message import Message, at, joined, marked, message_of
from ..own import make_table
from ..samples import Floats
from .columns import REASONS, BadCell, Column, LeftOut, Why
from .errors import ReadingStopped, TableError, quoted
from .gaps import Rule, settle
from .gather import Gathered, Revision
from .parquet import PARQUET, parquet_blocks
from .plan import Plan, usual_plan
from .preview import Preview
from .sources import Blocks, beginning, text_blocks, tidy, too_uneven, uneven_row, written_names

Progress = Callable[[float], bool]  # told the share that is done; says whether to go on
Rows = NDArray[np.intp]
FEWEST = 2


@dataclass(frozen=True, eq=False)
class Imported:
    """A table read as `plan` asks: `read` rows there were, `dropped` of them for missing values, `without_target` of
    these because their target is missing. `filled` gaps are to be filled by `rule`; `whole` rows have no gap.

    `left_out` are the columns that feed nothing. `bad` are the first cells of each column that do not fit it, of
    `bad_count` in all: they count as missing. `uneven` are the rows left out for having more or fewer values than
    there are columns, as (row, values). `plan` is what was made of the table in the end, where the later rows showed
    that a column is not what the first rows proposed. `notes` are sentences on how it was read, `about` is one on what
    came of it.
    """

    table: Table
    read: int
    dropped: int
    filled: int
    plan: Plan
    rule: Rule = "drop"
    left_out: tuple[LeftOut, ...] = ()
    without_target: int = 0
    whole: int = 0
    bad: tuple[BadCell, ...] = ()
    bad_count: int = 0
    uneven: tuple[tuple[int, int], ...] = ()
    notes: tuple[str, ...] = ()
    about: str = ""

    @property
    def experiment(self) -> Experiment:
        """The experiment that is proposed for it, the same wherever it was read."""
        return of_table(self.table, "median" if self.rule == "median" else "mean")


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
    while True:
        try:
            return _looked_ahead(seen, plan)
        except Revision as found:
            plan = _revised(seen, plan, found)


def _looked_ahead(seen: Preview, plan: Plan) -> Outlook:
    _check(plan, seen.columns)
    columns, first = _columns(seen, plan), seen.first
    if first is None:
        raise TableError(Message("the table has a header and no rows"))
    places = {column.name: place for place, column in enumerate(seen.columns)}
    for column in columns:
        column.take(first.columns[places[column.name]], first)
    for column in columns:
        column.finish()
    inputs = [column for column in columns[:-1] if not column.why]
    kept = settle(plan.missing, columns[-1].gaps, {column.name: column.gaps for column in inputs})
    return Outlook(len(kept.rows), int(kept.rows.sum()), kept.filled, kept.left_out, seen.whole)


def read_table(seen: Preview, plan: Plan, progress: Progress = lambda _done: True) -> Imported:
    """Read the whole table of a preview as `plan` asks.

    What the plan only proposes for a column is revised where later rows show that it cannot be so. Of more rows than
    an experiment takes as many are chosen by chance, always the same. Raises `TableError` with the row and the column
    of the first thing that does not fit, and `ReadingStopped` once `progress` says no.
    """
    if seen.error is not None:
        raise seen.error
    while True:
        try:
            return _read(seen, plan, progress)
        except Revision as found:
            plan = _revised(seen, plan, found)


def _revised(seen: Preview, plan: Plan, found: Revision) -> Plan:
    """The plan with one column taken otherwise. Raises `TableError` for a target that cannot be one."""
    revised: dict[str, Why] = {**plan.revised, found.column: found.why}
    if found.column != plan.target or found.kind != "ignore":
        return replace(plan, kinds={**plan.kinds, found.column: found.kind}, revised=revised)
    if found.column in plan.revised or (plan.guess.asked if found.why == "text" else plan.guess.sure):
        if found.why == "constant":
            raise TableError(Message("every row has the same value: choose another target"), column=found.column)
        raise TableError(
            Message("it has more than {most} classes: choose another target", most=MOST_CLASSES),
            found.row,
            found.column,
        )
    columns = [
        replace(c, kind="ignore", why=revised[c.name], distinct=MOST_CLASSES + 1) if revised.get(c.name) else c
        for c in seen.columns
    ]
    other = usual_plan(columns, seen.layout is None or seen.layout.header)
    for name, kind in plan.kinds.items():
        if name not in plan.proposed and name != other.target:
            other = other.take(name, kind)
    return replace(other, missing=plan.missing, revised=revised)


def _read(seen: Preview, plan: Plan, progress: Progress) -> Imported:
    _check(plan, seen.columns)
    names, blocks = _blocks(seen)
    places = {name: place for place, name in enumerate(names)}
    absent = [name for name in (plan.target, *plan.inputs) if name not in places]
    if absent:
        raise TableError(Message("there is no column {name} any more: look at the table again", name=absent[0]))
    columns = _columns(seen, plan)
    read, uneven = 0, list[tuple[int, int]]()
    try:
        for block in blocks:
            uneven += block.uneven
            if too_uneven(len(uneven), read + len(block.columns[0])):
                raise uneven_row(*uneven[0], len(names))
            for column in columns:
                column.take(block.columns[places[column.name]], block)
            read += len(block.columns[0])
            if not progress(block.done):
                raise ReadingStopped
    except OSError as error:
        raise TableError(
            Message("{name} could not be read: {reason}", name=seen.name, reason=message_of(error))
        ) from None
    finally:
        blocks.close()
    if not read:
        raise TableError(Message("the table has a header and no rows"))
    for column in columns:
        column.finish()
    return replace(_assembled(seen, plan, columns, read), uneven=tuple(uneven), notes=_notes(seen, plan))


def _notes(seen: Preview, plan: Plan) -> tuple[str, ...]:
    told = list(seen.layout.notes) if seen.layout is not None else []
    if seen.layout is not None:
        names = [name.strip() for name in written_names(seen.source, seen.layout)]
        twice = sorted({name for name in names if name and names.count(name) > 1})
        if twice:
            told.append(
                Message("Columns of the same name are told apart by a number: {names}.", names=joined(twice[:12]))
            )
    counting = [column.name for column in seen.columns if column.counts_rows and column.name in plan.inputs]
    told += [Message("{name} counts the rows, and is used all the same.", name=name) for name in counting]
    units = [(column.name, "".join(column.unit)) for column in seen.columns if any(column.unit)]
    taken = {*plan.inputs, plan.target}
    used = [f"{name} ({unit})" for name, unit in units if name in taken]
    if used:
        told.append(Message("Units are taken off the numbers: {names}.", names=joined(used[:12])))
    usual = "." if seen.layout is None else seen.layout.decimal
    for sign, told_of in (
        (",", marked("A comma is read as the decimal sign of {names}.")),
        (".", marked("A point is read as the decimal sign of {names}.")),
    ):
        named = [column.name for column in seen.columns if column.decimal == sign != usual and column.name in taken]
        if named:
            told.append(Message(told_of, names=joined(named[:12])))
    return tuple(told)


def _check(plan: Plan, columns: Sequence[Column]) -> None:
    if plan.kind(plan.target) == "ignore":
        raise TableError(Message("it is the target and left out: take it as numbers or as classes"), column=plan.target)
    if len(plan.kinds) < 2:
        raise TableError(
            Message("the table has only this column: separate columns by a comma, semicolon, tab, bar or space"),
            column=plan.target,
        )
    if not plan.inputs:
        raise _none_left(plan.target, {column.name: column.why or "chosen" for column in columns})


def _none_left(target: str, left_out: Mapping[str, Why]) -> TableError:
    others = [at(name, REASONS[why]) for name, why in left_out.items() if name != target]
    reasons = joined(others[:3])
    if len(others) > 3:
        reasons = Message("{reasons} and {more:,} more", reasons=reasons, more=len(others) - 3)
    told = Message("no column is left to predict it from ({reasons}): use at least one", reasons=reasons)
    return TableError(told, column=target)


def _columns(seen: Preview, plan: Plan) -> list[Gathered]:
    """Empty gatherers of the inputs, and of the target last."""
    known = {column.name: column for column in seen.columns}
    names = [name for name in (*plan.inputs, plan.target) if name in known]
    return [Gathered(known[name], plan) for name in names]


def _blocks(seen: Preview) -> tuple[tuple[str, ...], Blocks]:
    if seen.layout is not None:
        return text_blocks(seen.source, seen.layout)
    assert isinstance(seen.source, Path)
    if not beginning(seen.source).startswith(PARQUET):
        raise TableError(Message("{name} has changed: look at the table again", name=seen.name))
    return parquet_blocks(seen.source)


def _assembled(seen: Preview, plan: Plan, columns: list[Gathered], read: int) -> Imported:
    inputs, target = columns[:-1], columns[-1]
    kept = settle(plan.missing, target.gaps, {column.name: column.gaps for column in inputs if not column.why})
    rows = np.flatnonzero(kept.rows)
    if len(rows) < FEWEST:
        raise _too_few(target, len(rows), read)
    late: dict[str, Why] = {one.column: one.why for one in kept.left_out}
    words = {c.name: c.words(kept.rows) for c in columns if c.category and not c.why and c.name not in late}
    _check_target(target, words.get(target.name), rows, plan)
    late |= {column.name: why for column in inputs if (why := _set_aside(column, words.get(column.name), rows, plan))}
    inputs = [column for column in inputs if column.name not in late]
    for column in _too_wide(inputs, words):
        late[column.name] = "too many"
        inputs.remove(column)
    if not inputs:
        raise _none_left(target.name, {c.name: late.get(c.name) or c.why or "chosen" for c in seen.columns})
    width = sum(_width(words.get(column.name)) for column in inputs)
    whole, most = len(rows), min(MOST_ROWS, MOST_VALUES // (width + 1))
    if whole > most:
        rows = rows[np.sort(np.random.default_rng(0).permutation(whole)[:most])]
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
    about = _about(len(inputs), target.name, read, whole, len(rows))
    try:
        table = make_table(
            tidy([seen.name], "table")[0], numbers, target.values[rows], tidy(names), target.name,
            tidy(words.get(target.name, []), "class"), about[:LONGEST_TEXT], categories,
        )  # fmt: skip
    except SpecError as error:
        raise TableError(error.message) from None
    left_out = [
        LeftOut(column.name, ({**plan.revised, **late}).get(column.name) or column.why or "chosen")
        for column in seen.columns
        if column.name in late or (column.name != plan.target and plan.kind(column.name) == "ignore")
    ]  # fmt: skip
    bad = [column for column in columns if column.name not in late]
    return Imported(
        table, read, read - whole, kept.filled, plan, kept.rule, tuple(left_out), int(target.gaps.sum()), kept.whole,
        tuple(cell for column in bad for cell in column.bad), sum(column.bad_count for column in bad), about=about,
    )  # fmt: skip


def _too_few(target: Gathered, kept: int, read: int) -> TableError:
    """Why so few rows are kept, and what helps."""
    if read < FEWEST:
        return TableError(Message("it has {rows} row, and {least} are the least: add rows", rows=read, least=FEWEST))
    known = int((~target.gaps).sum())
    if known < FEWEST:
        if not known:
            return TableError(Message("it is empty: choose another target"), column=target.name)
        told = Message(
            "{known} of its {rows:,} rows has a value, and {least} are the least: choose another target",
            known=known, rows=read, least=FEWEST,
        )  # fmt: skip
        return TableError(told, column=target.name)
    told = Message(
        "{kept} of its {rows:,} rows has every value, and {least} are the least: fill missing values"
        if kept == 1
        else "{kept} of its {rows:,} rows have every value, and {least} are the least: fill missing values",
        kept=kept, rows=read, least=FEWEST,
    )  # fmt: skip
    return TableError(told)


def _check_target(target: Gathered, classes: list[str] | None, rows: Rows, plan: Plan) -> None:
    """Raises `TableError` for a target that is always the same, and `Revision` where its place alone speaks for it."""
    known = target.values[rows]
    if (known != known[0]).any():
        return
    if not plan.guess.sure and target.proposed:
        raise Revision(target.name, "ignore", "constant")
    if classes is None:
        raise TableError(Message("every row has {least:g}: choose another target", least=known[0]), column=target.name)
    raise TableError(
        Message("all rows are of one class ({name}): choose another target", name=quoted(classes[0])),
        column=target.name,
    )


def _set_aside(column: Gathered, words: list[str] | None, rows: Rows, plan: Plan) -> Why:
    """Why a column that was read cannot be used all the same, "" where it can."""
    if column.why:
        return plan.revised.get(column.name, column.why)
    if words is not None:
        return "constant" if len(words) < 2 else ""
    known = column.values[rows]
    known = known[~np.isnan(known)]
    return "constant" if column.proposed and len(known) and (known == known[0]).all() else ""


def _too_wide(inputs: list[Gathered], words: dict[str, list[str]]) -> list[Gathered]:
    """The categories to leave out, the widest first, so that there are not too many columns."""
    width = sum(_width(words.get(column.name)) for column in inputs)
    taken: list[Gathered] = []
    for column in sorted(inputs, key=lambda one: -_width(words.get(one.name))):
        if width <= MOST_COLUMNS:
            break
        if not column.proposed:
            raise TableError(
                Message(
                    "{width:,} columns are too many, at most {most:,}: leave some out", width=width, most=MOST_COLUMNS
                )
            )
        width -= _width(words.get(column.name))
        taken.append(column)
    return taken


def _width(words: list[str] | None) -> int:
    """How many columns it becomes: a category one for each word, or a single one where there are two."""
    return 1 if words is None or len(words) <= 2 else len(words)


def _fed(column: Gathered, words: list[str] | None, rows: Rows) -> list[tuple[str, Floats]]:
    """The columns that feed the network, by name; gaps are NaN."""
    values, gaps = column.values[rows], column.gaps[rows]
    if words is None:
        return [(column.name, values)]
    return [
        (f"{column.name} = {word}", np.where(gaps, np.nan, values == code))
        for code, word in (enumerate(words) if len(words) > 2 else [(1, words[1])])
    ]


def _about(inputs: int, target: str, read: int, whole: int, taken: int) -> str:
    if whole > taken:
        rows = Message("{taken:,} of {whole:,} rows, chosen by chance", taken=taken, whole=whole)
    elif whole == read:
        rows = Message("{whole:,} rows", whole=whole)
    else:
        rows = Message("{whole:,} of {read:,} rows", whole=whole, read=read)
    columns = Message("1 column") if inputs == 1 else Message("{inputs} columns", inputs=inputs)
    return Message("{rows}, {columns}, to predict {target}", rows=rows, columns=columns, target=target)
