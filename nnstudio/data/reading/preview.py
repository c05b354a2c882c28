"""A look at the first rows of a table, quick however long it is."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...message import Message, message_of
from .columns import Column, examine
from .errors import TableError
from .layout import SAMPLE, Encoding, Layout, sniff, sniff_text
from .parquet import PARQUET, parquet_blocks, unread_columns
from .plan import Plan, usual_plan
from .sources import Block, Blocks, Cells, beginning, text_blocks, too_uneven, uneven_row

LOOKED_AT = 2000  # rows that types are told from
SHOWN = 100  # rows to be seen


@dataclass(frozen=True, eq=False)
class Preview:
    """The first rows of a table, what its columns seem to be, and what would usually be made of them.

    `layout` is None for Parquet, which says itself how it is written. `error` is what is wrong within these rows.
    `first` holds the rows that were looked at, and `whole` says that there are no others.
    """

    source: Path | str
    name: str
    layout: Layout | None
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]  # up to `error`
    row_numbers: tuple[int, ...]
    plan: Plan
    error: TableError | None = None
    size: int = 0  # bytes
    first: Block | None = None
    whole: bool = False


def preview(
    source: Path | str,
    encoding: Encoding | None = None,
    delimiter: str | None = None,
    layout: Layout | None = None,
) -> Preview:
    """Look at a file, or at a table that is given as text; with a `layout` nothing is guessed.

    Raises `TableError` for what is no table at all; a wrong row only stops the look there.
    """
    if isinstance(source, Path):
        sample = _sample(source)
        if sample.startswith(PARQUET):
            names, blocks = parquet_blocks(source)
            return _look(source, source.name, None, names, blocks)
        layout = layout or sniff(_whole_lines(sample), encoding, delimiter)
    else:
        layout = layout or sniff_text(source[:SAMPLE], delimiter)
    names, blocks = text_blocks(source, layout)
    return _look(source, source.name if isinstance(source, Path) else "Clipboard", layout, names, blocks)


def _sample(source: Path) -> bytes:
    try:
        return beginning(source)
    except OSError as error:
        raise TableError(
            Message("{source} could not be opened: {reason}", source=source, reason=message_of(error))
        ) from None


def _whole_lines(sample: bytes) -> bytes:
    """Without the line that is cut by the end of the sample: it would seem to lack columns."""
    cut = sample.rfind(b"\n") if len(sample) == SAMPLE else -1
    return sample if cut < 0 else sample[: cut + 1 + sample[cut + 1 : cut + 2].count(b"\0")]


def _look(source: Path | str, name: str, layout: Layout | None, names: tuple[str, ...], blocks: Blocks) -> Preview:
    first: Block | None = None
    error: TableError | None = None
    whole = False
    try:
        first = next(blocks, None)
        error = None if first is None else first.wrong or _too_uneven(first, len(names))
        whole = error is None and (first is None or len(first.columns[0]) <= LOOKED_AT) and next(blocks, None) is None
    except TableError as wrong:
        error = wrong if first is None else error
    except OSError as wrong:
        raise TableError(
            Message("{source} could not be read: {reason}", source=source, reason=message_of(wrong))
        ) from None
    finally:
        blocks.close()
    if first is None and error is None:
        raise TableError(Message("the table has a header and no rows"))
    if first is not None and error is not None:
        first = _before(first, error)
    cells = [] if first is None else [column[:LOOKED_AT] for column in first.columns]
    count = len(cells[0]) if cells else 0
    numbers = tuple(first.number(k) for k in range(count)) if first is not None else ()
    columns = _examined(names, cells, numbers, layout, whole)
    if layout is None and isinstance(source, Path):
        unread = unread_columns(source)
        columns = [replace(c, why="unreadable") if k in unread else c for k, c in enumerate(columns)]
    shown = tuple(tuple(_text(column[k]) for column in cells) for k in range(min(count, SHOWN)))
    size = len(source) if isinstance(source, str) else os.path.getsize(source)
    plan = usual_plan(columns, layout is None or layout.header)
    kept = None if first is None else replace(first, columns=cells)
    return Preview(source, name, layout, tuple(columns), shown, numbers[:SHOWN], plan, error, size, kept, whole)


def _too_uneven(block: Block, width: int) -> TableError | None:
    if not too_uneven(len(block.uneven), len(block.columns[0])):
        return None
    return uneven_row(*block.uneven[0], width)


def _before(block: Block, error: TableError) -> Block:
    """The rows of a block that stand before a row that is wrong."""
    count = len(block.columns[0])
    kept = count if error.row is None else sum(block.number(k) < error.row for k in range(count))
    return replace(block, columns=[column[:kept] for column in block.columns])


def _examined(
    names: Sequence[str], cells: Sequence[Cells], rows: Sequence[int], layout: Layout | None, whole: bool
) -> list[Column]:
    if not cells or not len(cells[0]):
        return [Column(one, "ignore", "empty") for one in names]
    decimal = layout.decimal if layout else "."
    columns = [examine(name, part, decimal, rows, whole) for name, part in zip(names, cells, strict=True)]
    if layout is not None and layout.row_names:
        columns[0] = replace(columns[0], kind="ignore", why="row names")
    others = [column for column in columns if column.kind != "ignore" or column.can_be_target]
    kept = {"x"} if "y" in names else set()  # an axis of the plane
    if len(others) < 2:  # y over 1, 2, 3 ... is a table too
        kept = set(names)
    for place, column in enumerate(columns):
        unnamed = column.why == "id" and column.holds == "numbers" and column.name == "column 1"
        if (column.why == "row numbers" or unnamed) and column.name in kept:
            columns[place] = replace(column, kind="number", why="", counts_rows=True)
    return columns


def _text(cell: object) -> str:
    return cell.strip() if isinstance(cell, str) else "" if cell != cell else f"{cell:.6g}"
