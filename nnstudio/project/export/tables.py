"""The course of a training as a table: one row for every moment that is remembered."""

import csv
import io
from typing import Any

from ...message import Message
from ...nn.history import CURVES, WHOLE, View, titles
from .described import ExportError


def csv_bytes(view: View, task: str) -> bytes:
    """Comma-separated values, a header first, numbers with all their digits, nothing where nothing was measured."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(titles(task))
    for row in view.curves.tolist():
        writer.writerow(_shown(name, value) for name, value in zip(CURVES, row, strict=True))
    return text.getvalue().encode("utf-8")


def _shown(name: str, value: float) -> str:
    if value != value:  # NaN: there was nothing to measure
        return ""
    return str(int(value)) if name in WHOLE else repr(value)


def parquet_bytes(view: View, task: str) -> bytes:
    """The same columns as an Apache Parquet file. Raises `ExportError` where the library is not installed."""
    try:
        import arro3.io
        from arro3.core import Array, DataType, Table
    except ImportError:
        raise ExportError(Message("Parquet needs a library: install it with pip install nnstudio[exchange]")) from None
    columns: dict[str, Any] = {}
    for at, (title, name) in enumerate(zip(titles(task), CURVES, strict=True)):
        values = view.curves[:, at].tolist()
        whole = name in WHOLE
        cells = [None if value != value else int(value) if whole else value for value in values]
        columns[title] = Array(cells, DataType.int64() if whole else DataType.float64())
    buffer = io.BytesIO()
    arro3.io.write_parquet(Table.from_pydict(columns), buffer)
    return buffer.getvalue()
