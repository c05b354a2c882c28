"""Where rows come from, a block at a time: a text in a file or in memory, or a Parquet file."""

import csv
import io
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from nnstudio.spec.table import LONGEST_NAME, MOST_COLUMNS

from ..samples import Floats
from .errors import TableError
from .layout import ENCODINGS, SAMPLE, Layout

# Records: few enough that no single step keeps the window waiting.
BLOCK, BLOCK_CELLS, LEAST_BLOCK = 2000, 100_000, 50
LONGEST_LINE = 1_000_000  # characters
MOST_READ = 5_000_000  # rows
Cells = list[str] | Floats


@dataclass(frozen=True, eq=False)
class Block:
    """Some rows, column by column: texts, or numbers where NaN is a missing one. `row` is the number of the first, as
    a spreadsheet counts; `done` is the share of the file that has been read."""

    row: int
    columns: list[Cells]
    done: float
    rows: list[int] | None = None  # the numbers of all rows, where blank lines lie between them
    wrong: TableError | None = None  # about what follows, and raised when it is asked for

    def number(self, place: int) -> int:
        return self.row + place if self.rows is None else self.rows[place]


Blocks = Generator[Block, None, None]


def text_blocks(source: Path | str, layout: Layout) -> tuple[tuple[str, ...], Blocks]:
    """The names of the columns, and the rows. A `str` is the table itself. Raises `TableError`."""
    with _opened(source, layout) as stream:
        first = next((r for r in _records(stream, layout) if _says_something(r)), None)
    if first is None:
        raise TableError("the table is empty: it needs a header and rows")
    if len(first) > MOST_COLUMNS + 1:
        raise TableError(f"it has {len(first):,} columns, and {MOST_COLUMNS + 1:,} are the most")
    names = tidy(first if layout.header else [f"column {k + 1}" for k in range(len(first))])
    return names, _text_blocks(source, layout, names)


def _text_blocks(source: Path | str, layout: Layout, names: tuple[str, ...]) -> Blocks:
    size = len(source) if isinstance(source, str) else max(1, os.path.getsize(source))
    with _opened(source, layout) as stream:
        records, row, header = _records(stream, layout), 1, layout.header
        wrong: TableError | None = None
        most = max(LEAST_BLOCK, min(BLOCK, BLOCK_CELLS // len(names)))
        while wrong is None:
            chunk: list[list[str]] = []
            try:
                for record in islice(records, most):
                    chunk.append(record)  # noqa: PERF402 -- what was read before an error is kept
            except TableError as error:
                wrong = error
            if not chunk:
                break
            numbers = list(range(row, row + len(chunk)))
            row += len(chunk)
            if row > MOST_READ + 1:
                raise TableError(f"it has more than {MOST_READ:,} rows: take a part of it")
            if header or set(map(len, chunk)) != {len(names)} or not all(map(any, chunk)):
                kept = [k for k, record in enumerate(chunk) if _says_something(record)]
                if header and kept:
                    kept, header = kept[1:], False
                chunk, numbers = [chunk[k] for k in kept], [numbers[k] for k in kept]
                good, uneven = _even(chunk, numbers, len(names))
                chunk, wrong = chunk[:good], uneven or wrong
            if chunk:
                columns: list[Cells] = [list(column) for column in zip(*chunk, strict=True)]
                yield Block(numbers[0], columns, min(1.0, _behind(stream) / size), numbers, wrong)
        if wrong is not None:
            raise wrong


def _says_something(record: list[str]) -> bool:
    """Not a blank line, and not the line ``sep=;`` by which spreadsheets tell each other the delimiter."""
    return any(cell.strip() for cell in record) and not (record[0] == "sep=" and len(record) == 2)


def _even(chunk: list[list[str]], numbers: list[int], width: int) -> tuple[int, TableError | None]:
    """How many records from the first on have the width, and what is wrong with the next."""
    for place, (number, record) in enumerate(zip(numbers, chunk, strict=True)):
        if len(record) == width + 1 and not record[-1].strip():
            record.pop()  # a delimiter ends the line
        if len(record) != width:
            many = "value" if len(record) == 1 else "values"
            told = f"{len(record)} {many} where there are {width} columns: look for a missing quote"
            return place, TableError(told, number)
    return len(chunk), None


def _records(stream: io.TextIOBase, layout: Layout) -> Iterator[list[str]]:
    reader = csv.reader(_lines(stream), delimiter=layout.delimiter, skipinitialspace=layout.delimiter in (" ", ","))
    try:
        yield from reader
    except UnicodeError:
        told = f"from about here on the text is not {ENCODINGS[layout.encoding]}: choose another encoding"
        raise TableError(told, reader.line_num + 1) from None
    except csv.Error as error:
        raise TableError(f"the text is no table here ({error}): look for a missing quote", reader.line_num) from None


def _lines(stream: io.TextIOBase) -> Iterator[str]:
    while line := stream.readline(LONGEST_LINE):
        if len(line) >= LONGEST_LINE:
            raise TableError(f"a line has more than {LONGEST_LINE:,} characters: is it a text table?")
        yield line


@contextmanager
def _opened(source: Path | str, layout: Layout) -> Iterator[io.TextIOBase]:
    if isinstance(source, str):
        yield io.StringIO(source, newline="")
        return
    with open(source, encoding=layout.encoding, newline="") as stream:
        yield stream


def _behind(stream: io.TextIOBase) -> int:
    buffer = getattr(stream, "buffer", None)
    return int(stream.tell() if buffer is None else buffer.tell())


def beginning(source: Path) -> bytes:
    """The first bytes of a file."""
    with open(source, "rb") as file:
        return file.read(SAMPLE)


def tidy(names: list[str]) -> tuple[str, ...]:
    """Names as a table can hold them: printable, not too long, none empty and none twice."""
    made: list[str] = []
    seen: set[str] = set()
    for place, given in enumerate(names):
        plain = "".join(c if c.isprintable() else " " for c in given).strip()[: LONGEST_NAME - 8]
        name, count = plain or f"column {place + 1}", 2
        while name in seen:
            name, count = f"{plain or f'column {place + 1}'} {count}", count + 1
        made.append(name)
        seen.add(name)
    return tuple(made)


def parquet_blocks(source: Path) -> tuple[tuple[str, ...], Blocks]:
    """The same of a Parquet file. Raises `TableError`, also where the library that reads it is absent."""
    try:
        from arro3 import io as arrow
    except ImportError:
        raise TableError(
            "Parquet needs a library that is not installed: run pip install 'nnstudio[exchange]', or save it as CSV"
        ) from None
    with _damage():
        reader = arrow.read_parquet(source)
        names = tidy([str(name) for name in reader.schema.names])
    if len(names) > MOST_COLUMNS + 1:
        raise TableError(f"it has {len(names):,} columns, and {MOST_COLUMNS + 1:,} are the most")
    return names, _parquet_blocks(source, reader)


def _parquet_blocks(source: Path, reader: Any) -> Blocks:
    row = 1
    while True:
        with _damage():
            batch = next(iter(reader), None)
            if batch is None:
                return
            columns = [_cells(batch.column(place)) for place in range(batch.num_columns)]
        if row + batch.num_rows > MOST_READ + 1:
            raise TableError(f"it has more than {MOST_READ:,} rows: take a part of it")
        yield Block(row, columns, 0.0)
        row += batch.num_rows


def _cells(column: Any) -> Cells:
    kind = str(column.type)
    if any(word in kind for word in ("Int", "Float")) and "List" not in kind and "Struct" not in kind:
        if not column.null_count:
            return np.array(column.to_numpy(), dtype=np.float64)
        return np.array([np.nan if v is None else float(v) for v in column.to_pylist()], dtype=np.float64)
    return ["" if value is None else str(value) for value in column.to_pylist()]


@contextmanager
def _damage() -> Iterator[None]:
    try:
        yield
    except (TableError, OSError, MemoryError):
        raise
    except BaseException as error:
        # The library is written in another language, and what goes wrong there comes as anything.
        if isinstance(error, KeyboardInterrupt | SystemExit | GeneratorExit):
            raise
        said = " ".join(str(error).split())[:120]
        raise TableError(f"the file is no Parquet table, or it is damaged ({said or type(error).__name__})") from None
