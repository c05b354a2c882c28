"""Where rows come from, a block at a time: a text in a file or in memory, or a Parquet file."""

import csv
import gzip
import io
import os
import zlib
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from nnstudio.spec.table import LONGEST_NAME, MOST_COLUMNS

from ...message import Message, message_of
from ..samples import Floats
from .cells import number_of
from .errors import TableError
from .layout import ENCODINGS, SAMPLE, Layout, plain_line, unmarked

# Records: few enough that no single step keeps the window waiting.
BLOCK, BLOCK_CELLS, LEAST_BLOCK = 2000, 100_000, 50
FEW_ROWS = 20  # of which every single one must have the width of the table
LONGEST_LINE = 1_000_000  # characters
MOST_READ = 5_000_000  # rows
MOST_UNPACKED = 2_000_000_000  # characters of a compressed file
GZIP = b"\x1f\x8b"
_TEXTS = (".csv", ".tsv", ".txt", ".tab", ".dat", ".data")
# How the names of files end that hold tables.
TABLE_NAMES = (*_TEXTS, *(f"{ending}.gz" for ending in _TEXTS), ".parquet", ".pq")
Cells = list[str] | Floats
_NO_NAMES: list[str] = []  # no record is equal to it


@dataclass(frozen=True, eq=False)
class Block:
    """Some rows, column by column: texts, or numbers where NaN is a missing one. `row` is the number of the first, as
    a spreadsheet counts; `done` is the share of the file that has been read."""

    row: int
    columns: list[Cells]
    done: float
    rows: list[int] | None = None  # the numbers of all rows, where blank lines lie between them
    wrong: TableError | None = None  # about what follows, and raised when it is asked for
    uneven: tuple[tuple[int, int], ...] = ()  # rows left out for having more or fewer values: number and values

    def number(self, place: int) -> int:
        return self.row + place if self.rows is None else self.rows[place]


Blocks = Generator[Block, None, None]


def is_table_name(name: str | Path) -> bool:
    """Whether a file of that name holds a table, as far as names tell."""
    return str(name).lower().endswith(TABLE_NAMES)


def text_blocks(source: Path | str, layout: Layout) -> tuple[tuple[str, ...], Blocks]:
    """The names of the columns, and the rows. A `str` is the table itself. Raises `TableError`."""
    names = written_names(source, layout)
    if len(names) > MOST_COLUMNS + 1:
        raise TableError(
            Message("it has {names:,} columns, and {most:,} are the most", names=len(names), most=MOST_COLUMNS + 1)
        )
    return tidy(names), _text_blocks(source, layout, len(names))


def written_names(source: Path | str, layout: Layout) -> list[str]:
    """The names of the columns as they stand in the header. Raises `TableError`."""
    with _opened(source, layout) as (stream, _):
        first = next((r for r in _records(stream, layout) if _says_something(r)), None)
    if first is None:
        raise TableError(Message("the table is empty: it needs a header and rows"))
    return _named(first, layout)


def _named(first: list[str], layout: Layout) -> list[str]:
    """The names that the first record gives to the columns."""
    if not layout.header:
        return [f"column {k + 1}" for k in range(len(first))]
    first = unmarked(first, layout.marked)
    return ["row names", *first] if layout.row_names else first


def _text_blocks(source: Path | str, layout: Layout, width: int) -> Blocks:
    with _opened(source, layout) as (stream, done):
        records, row, names = _records(stream, layout), 1 + layout.skip, None if layout.header else _NO_NAMES
        wrong: TableError | None = None
        most = max(LEAST_BLOCK, min(BLOCK, BLOCK_CELLS // width))
        while wrong is None:
            chunk: list[list[str]] = []
            try:
                for record in islice(records, most):
                    chunk.append(record)  # noqa: PERF402 - one by one, so that the rows before an error are kept
            except TableError as error:
                wrong = error
            if not chunk:
                break
            numbers = list(range(row, row + len(chunk)))
            row += len(chunk)
            if row > MOST_READ + 1 + layout.skip:
                raise TableError(Message("it has more than {most:,} rows: take a part of it", most=MOST_READ))
            uneven: list[tuple[int, int]] = []
            if names is None or set(map(len, chunk)) != {width} or not all(map(any, chunk)) or names in chunk:
                kept = [k for k, record in enumerate(chunk) if _says_something(record)]
                if names is None and kept:
                    first = chunk[kept.pop(0)]
                    names = first if all(number_of(cell) is None for cell in first) else _NO_NAMES
                kept = [k for k in kept if chunk[k] != names]  # files put together repeat their header
                good, uneven = _even([(numbers[k], chunk[k]) for k in kept], width)
                numbers, chunk = [number for number, _ in good], [record for _, record in good]
            if chunk or uneven:
                columns: list[Cells] = [list(column) for column in zip(*chunk, strict=True)] or [[]] * width
                begins = numbers[0] if numbers else uneven[0][0]
                yield Block(begins, columns, done(), numbers, wrong, tuple(uneven))
        if wrong is not None:
            raise wrong


def _says_something(record: list[str]) -> bool:
    """Not a blank line, and not the line ``sep=;`` by which spreadsheets tell each other the delimiter."""
    return any(cell.strip() for cell in record) and not (record[0] == "sep=" and len(record) == 2)


def _even(rows: list[tuple[int, list[str]]], width: int) -> tuple[list[tuple[int, list[str]]], list[tuple[int, int]]]:
    """The records of that width with their numbers, and the numbers of the others with how many values each has."""
    good: list[tuple[int, list[str]]] = []
    uneven: list[tuple[int, int]] = []
    for number, record in rows:
        while len(record) > width and not record[-1].strip():
            record.pop()  # a delimiter ends the line
        if len(record) == width:
            good.append((number, record))
            continue
        uneven.append((number, len(record)))
        if any("\n" in cell or "\r" in cell for cell in record):
            raise uneven_row(number, len(record), width)  # a missing quote swallows the rows that follow
    return good, uneven


def too_uneven(uneven: int, even: int) -> bool:
    """Whether so many rows of another width cast doubt on how the table is read."""
    return uneven > (0 if even < FEW_ROWS else max(1, even // 20))


def uneven_row(number: int, values: int, width: int) -> TableError:
    if values == 1:
        return TableError(
            Message("1 value where there are {width} columns: look for a missing quote", width=width), number
        )
    told = Message(
        "{values} values where there are {width} columns: look for a missing quote", values=values, width=width
    )
    return TableError(told, number)


def _records(stream: io.TextIOBase, layout: Layout) -> Iterator[list[str]]:
    lines = _lines(stream, layout)
    reader = csv.reader(lines, delimiter=layout.delimiter, skipinitialspace=layout.delimiter in (" ", ","))
    try:
        for _ in range(layout.skip):
            next(lines, None)
        yield from reader
    except UnicodeError:
        told = Message(
            "from about here on the text is not {encoding}: choose another encoding",
            encoding=ENCODINGS[layout.encoding],
        )
        raise TableError(told, layout.skip + reader.line_num + 1) from None
    except csv.Error as error:
        row = layout.skip + reader.line_num
        raise TableError(
            Message("the text is no table here ({reason}): look for a missing quote", reason=message_of(error)), row
        ) from None
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise TableError(
            Message("the compressed file is damaged or cut short"), layout.skip + reader.line_num + 1
        ) from None


def _lines(stream: io.TextIOBase, layout: Layout) -> Iterator[str]:
    tabs, read = layout.delimiter == " ", 0
    while line := stream.readline(LONGEST_LINE):
        if len(line) >= LONGEST_LINE:
            raise TableError(
                Message("a line has more than {most:,} characters: is it a text table?", most=LONGEST_LINE)
            )
        read += len(line)
        if read > MOST_UNPACKED:
            raise TableError(Message("it has more than {most:,} characters: take a part of it", most=MOST_UNPACKED))
        line = plain_line(line)
        yield line.replace("\t", " ") if tabs else line


@contextmanager
def _opened(source: Path | str, layout: Layout) -> Iterator[tuple[io.TextIOBase, Callable[[], float]]]:
    """The text, and what tells the share of it that has been read."""
    if isinstance(source, str):
        text = io.StringIO(source, newline="")
        yield text, lambda: min(1.0, text.tell() / max(1, len(source)))
        return
    size = max(1, os.path.getsize(source))
    with (
        open(source, "rb") as file,
        _unpacked(file) as plain,
        io.TextIOWrapper(plain, encoding=layout.encoding, newline="") as stream,
    ):
        yield stream, lambda: min(1.0, file.tell() / size)


def _unpacked(file: io.BufferedReader) -> io.BufferedReader:
    """The bytes of a file, taken out of a compressed one."""
    packed = file.peek(2)[:2] == GZIP
    return io.BufferedReader(gzip.GzipFile(fileobj=file)) if packed else file


def beginning(source: Path) -> bytes:
    """The first bytes of a file, as they are before it was compressed."""
    with open(source, "rb") as file:
        if file.peek(2)[:2] != GZIP:
            return file.read(SAMPLE)
        try:
            with _unpacked(file) as plain:
                return plain.read(SAMPLE)
        except (EOFError, zlib.error, gzip.BadGzipFile):
            raise TableError(Message("the compressed file is damaged or cut short")) from None


def tidy(names: Sequence[str], unnamed: str = "column") -> tuple[str, ...]:
    """Names as a table can hold them: printable, not too long, none empty and none twice."""
    made: list[str] = []
    seen: set[str] = set()
    for place, given in enumerate(names):
        plain = "".join(c if c.isprintable() else " " for c in given).strip()[: LONGEST_NAME - 8].strip()
        name, count = plain or f"{unnamed} {place + 1}", 2
        while name in seen:
            name, count = f"{plain or f'{unnamed} {place + 1}'} {count}", count + 1
        made.append(name)
        seen.add(name)
    return tuple(made)
