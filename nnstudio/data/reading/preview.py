"""A look at the first rows of a table, quick however long it is."""

import os
from dataclasses import dataclass
from pathlib import Path

from .columns import Column, Plan, examine, usual_plan
from .errors import TableError
from .layout import SAMPLE, Encoding, Layout, sniff, sniff_text
from .sources import Block, Blocks, beginning, parquet_blocks, text_blocks

LOOKED_AT = 2000  # rows that types are told from
SHOWN = 100  # rows to be seen
PARQUET = b"PAR1"


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
        raise TableError(f"{source} could not be opened: {error.strerror or error}") from None


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
        error = None if first is None else first.wrong
        whole = error is None and (first is None or len(first.columns[0]) <= LOOKED_AT) and next(blocks, None) is None
    except TableError as wrong:
        error = wrong if first is None else error
    except OSError as wrong:
        raise TableError(f"{source} could not be read: {wrong.strerror or wrong}") from None
    finally:
        blocks.close()
    if first is None and error is None:
        raise TableError("the table has a header and no rows")
    cells = [] if first is None else [column[:LOOKED_AT] for column in first.columns]
    decimal = layout.decimal if layout else "."
    columns = tuple(examine(*pair, decimal) for pair in zip(names, cells, strict=False)) or tuple(
        Column(one, "ignore") for one in names
    )
    count = len(cells[0][:SHOWN]) if cells else 0
    shown = tuple(tuple(_text(column[k]) for column in cells) for k in range(count))
    numbers = tuple(first.number(k) for k in range(count)) if first is not None else ()
    size = len(source) if isinstance(source, str) else os.path.getsize(source)
    seen = None if first is None else Block(first.row, cells, first.done, first.rows)
    return Preview(source, name, layout, columns, shown, numbers, usual_plan(columns), error, size, seen, whole)


def _text(cell: object) -> str:
    return cell.strip() if isinstance(cell, str) else "" if cell != cell else f"{cell:.6g}"
