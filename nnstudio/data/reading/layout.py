"""How a text table is written: its encoding, what parts the columns, the decimal sign, whether a header leads."""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from .cells import is_missing, number_of
from .errors import TableError

Encoding = Literal["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1"]
ENCODINGS: dict[Encoding, str] = {
    "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16 little-endian", "utf-16-be": "UTF-16 big-endian",
    "latin-1": "Latin-1",
}  # fmt: skip
DELIMITERS = (",", ";", "\t", "|", " ")
SAMPLE = 256 * 1024  # bytes looked at
LOOKED_AT = 200  # records
_COMMA = re.compile(r"[-+]?\d*(\.\d{3})*,\d+([eE][-+]?\d+)?")
_HINT = re.compile(r"sep=([,;\t| ])")  # as spreadsheets write it into the first line
_POINT = re.compile(r"[-+]?\d*\.\d+([eE][-+]?\d+)?")
_BINARY = {b"PK\x03\x04": "a spreadsheet or an archive", b"\xd0\xcf\x11\xe0": "an old spreadsheet",
           b"%PDF": "a PDF document", b"\x89PNG": "a picture", b"\x1f\x8b": "compressed", b"SQLi": "a database",
           b"\xff\xd8\xff": "a picture", b"GIF8": "a picture", b"\x89HDF": "an HDF5 file"}  # fmt: skip


@dataclass(frozen=True)
class Layout:
    """The dress of a text table; `guessed` says what was assumed without proof, in a sentence or not at all."""

    encoding: Encoding = "utf-8-sig"
    delimiter: str = ","
    decimal: Literal[".", ","] = "."
    header: bool = True
    guessed: str = ""


def sniff(sample: bytes, encoding: Encoding | None = None, delimiter: str | None = None) -> Layout:
    """The layout of a table that begins with `sample`, with what is given taken as given. Raises `TableError`."""
    found, guessed = (encoding, "") if encoding else _encoding_of(sample)
    return replace(sniff_text(decoded(sample, found), delimiter), encoding=found, guessed=guessed)


def decoded(sample: bytes, encoding: Encoding) -> str:
    """The text of the beginning of a file; a character cut at its end is left out. Raises `TableError`."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeError:
        raise TableError(f"the text is not {ENCODINGS[encoding]}: choose another encoding") from None


def sniff_text(text: str, delimiter: str | None = None) -> Layout:
    """The layout of a text, such as the clipboard's. Raises `TableError` for one without anything in it."""
    lines = [line for line in text.splitlines()[:LOOKED_AT] if line.strip()]
    if lines and (hint := _HINT.fullmatch(lines[0])):
        lines, delimiter = lines[1:], delimiter or hint[1]
    if delimiter is None:
        delimiter = max(DELIMITERS, key=lambda one: _agreement(lines, one))
    records = parsed(lines, delimiter)
    if not records:
        raise TableError("the table is empty: it needs a header and rows")
    decimal: Literal[".", ","] = "."
    if delimiter != ",":
        cells = [cell.strip() for record in records for cell in record]
        commas, points = sum(map(bool, map(_COMMA.fullmatch, cells))), sum(map(bool, map(_POINT.fullmatch, cells)))
        decimal = "," if commas > points else "."
    return Layout(delimiter=delimiter, decimal=decimal, header=_has_header(records, decimal))


def parsed(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    """Records of the lines, those without anything left out."""
    try:
        return [r for r in csv.reader(lines, delimiter=delimiter, skipinitialspace=delimiter == " ") if _said(r)]
    except csv.Error:
        return [record for line in lines if _said(record := line.split(delimiter))]


def _said(record: Sequence[str]) -> bool:
    return any(cell.strip() for cell in record)


def _encoding_of(sample: bytes) -> tuple[Encoding, str]:
    for mark, what in _BINARY.items():
        if sample.startswith(mark):
            raise TableError(f"the file is {what} and no text table: save it as CSV")
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16", ""
    zeros = [sample[first : first + 1000 : 2].count(0) for first in (0, 1)]
    if max(zeros) > 0.3 * len(sample[:1000:2]):
        return ("utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"), "The text has no mark and is read as UTF-16."
    if 0 in sample:
        raise TableError("the file holds bytes of no text table: save it as CSV")
    try:
        codecs.getincrementaldecoder("utf-8-sig")().decode(sample)
    except UnicodeDecodeError:
        return "latin-1", "The text is not UTF-8 and is read as Latin-1: look whether accents are right."
    return "utf-8-sig", ""


def _agreement(lines: Sequence[str], delimiter: str) -> tuple[float, int]:
    """How many lines have the usual number of columns, and that number: higher is likelier."""
    counts = Counter(len(record) for record in parsed(lines, delimiter))
    width, often = max(counts.items(), key=lambda item: (item[1], item[0])) if counts else (1, 0)
    if width < 2:
        return 0.0, 1
    # A text of words agrees on spaces now and then: they count only where nothing else does.
    return often / max(1, len(lines)) - (0.5 if delimiter == " " else 0.0), width


def _has_header(records: Sequence[Sequence[str]], decimal: str) -> bool:
    """The first record names the columns where it has no number, and a column of numbers or of other words below."""
    first, body = records[0], records[1:]
    if any(number_of(cell, decimal) is not None for cell in first if not is_missing(cell)):
        return False
    if not body:
        return True
    for place, name in enumerate(first):
        below = [record[place] for record in body if len(record) > place and not is_missing(record[place])]
        if below and all(number_of(cell, decimal) is not None for cell in below):
            return True
        if name in below:
            return False
    return True
