"""The rows of a Parquet file, a block at a time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from nnstudio.spec.table import MOST_COLUMNS

from ...message import Message
from .errors import TableError
from .sources import MOST_READ, Block, Blocks, Cells, tidy

PARQUET = b"PAR1"  # begins and ends such a file


def parquet_blocks(source: Path) -> tuple[tuple[str, ...], Blocks]:
    """The names of the columns, and the rows. Raises `TableError`, also where the library that reads it is absent."""
    try:
        from arro3 import io as arrow
    except ImportError:
        raise TableError(
            Message(
                "Parquet needs a library that is not installed: run pip install 'nnstudio[exchange]', or save it as CSV"
            )
        ) from None
    with open(source, "rb") as file:  # the library prints a page about a file without its end
        file.seek(-min(len(PARQUET), os.path.getsize(source)), os.SEEK_END)
        if file.read() != PARQUET:
            raise TableError(Message("the file is no Parquet table, or it is damaged (its end is missing)"))
    with _damage():
        reader = arrow.read_parquet(source)
        names = tidy([str(name) for name in reader.schema.names])
    if len(names) > MOST_COLUMNS + 1:
        raise TableError(
            Message("it has {names:,} columns, and {most:,} are the most", names=len(names), most=MOST_COLUMNS + 1)
        )
    return names, _blocks(reader)


def unread_columns(source: Path) -> set[int]:
    """The places of columns whose type is not read, such as lists."""
    from arro3 import io as arrow

    with _damage():
        schema = arrow.read_parquet(source).schema
        return {place for place in range(len(schema.names)) if not _is_read(schema.field(place).type)}


def _blocks(reader: Any) -> Blocks:
    row = 1
    while True:
        with _damage():
            batch = next(iter(reader), None)
            if batch is None:
                return
            columns = [_cells(batch.column(place)) for place in range(batch.num_columns)]
        if row + batch.num_rows > MOST_READ + 1:
            raise TableError(Message("it has more than {most:,} rows: take a part of it", most=MOST_READ))
        yield Block(row, columns, 0.0)
        row += batch.num_rows


def _is_read(kind: Any) -> bool:
    is_a = type(kind)  # whose predicates stand on the class
    if is_a.is_dictionary(kind):
        kind = kind.value_type
    text = is_a.is_string(kind) or is_a.is_large_string(kind) or is_a.is_string_view(kind)
    return bool(text or is_a.is_boolean(kind) or is_a.is_null(kind) or is_a.is_temporal(kind) or _is_number(kind))


def _is_number(kind: Any) -> bool:
    return bool(type(kind).is_numeric(kind) or type(kind).is_decimal(kind))


def _cells(column: Any) -> Cells:
    kind = column.type
    if type(kind).is_dictionary(kind):  # categories as pandas and R write them: numbers that stand for values
        kind = kind.value_type
        column = column.cast(kind)
    if not _is_read(kind):
        return [""] * len(column)
    if not _is_number(kind):
        return ["" if value is None else str(value) for value in column.to_pylist()]
    if column.null_count or type(kind).is_decimal(kind):
        return np.array([np.nan if v is None else float(v) for v in column.to_pylist()], dtype=np.float64)
    return np.array(column.to_numpy(), dtype=np.float64)


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
        raise TableError(
            Message("the file is no Parquet table, or it is damaged ({said})", said=said or type(error).__name__)
        ) from None
