"""How a text table is written: its encoding, what parts the columns, the decimal sign, and where its header is."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ...message import Message
from .cells import Decimal, is_missing, needs_decimal, number_of
from .errors import TableError
from .header import has_header

Encoding = Literal["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1"]
ENCODINGS: dict[Encoding, str] = {
    "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16 little-endian", "utf-16-be": "UTF-16 big-endian",
    "latin-1": "Latin-1",
}  # fmt: skip
DECIMALS: tuple[Decimal, Decimal] = (",", ".")
DELIMITERS = (",", ";", "\t", "|", " ")
SAMPLE = 256 * 1024  # bytes looked at
LOOKED_AT = 200  # lines
MOST_SKIPPED = 40  # lines above a header
_HINT = re.compile(r"sep=([,;\t| ])")  # as spreadsheets write it into the first line
_BINARY = {
    b"PK\x03\x04": Message("a spreadsheet or an archive"),
    b"\xd0\xcf\x11\xe0": Message("an old spreadsheet"),
    b"%PDF": Message("a PDF document"),
    b"\x89PNG": Message("a picture"),
    b"\x1f\x8b": Message("compressed twice"),
    b"SQLi": Message("a database"),
    b"\xff\xd8\xff": Message("a picture"),
    b"GIF8": Message("a picture"),
    b"\x89HDF": Message("an HDF5 file"),
}
_CONTROLS = bytes(set(range(32)) - set(b"\0\t\n\r\f\x1a"))


@dataclass(frozen=True)
class Layout:
    """How a text table is written; `guessed` says what was assumed without proof, in a sentence or not at all.

    `skip` lines stand above the header: a title, comments. With `row_names` the header lacks a name for the first
    column, as R writes it; with `marked` a comment sign parted from the names stands before them.
    """

    encoding: Encoding = "utf-8-sig"
    delimiter: str = ","
    decimal: Decimal = "."
    header: bool = True
    guessed: str = ""
    skip: int = 0
    row_names: bool = False
    marked: bool = False

    @property
    def notes(self) -> tuple[str, ...]:
        """What is worth knowing about how the text is read, in sentences."""
        told = [self.guessed] if self.guessed else []
        if self.skip:
            told.append(Message("Lines passed over above the table: {skip}.", skip=self.skip))
        if self.row_names:
            told.append(
                Message("The header has one name fewer than there are values: the first column names the rows.")
            )
        if self.decimal == ",":
            told.append(Message("A comma is read as the decimal sign."))
        return tuple(told)


def sniff(sample: bytes, encoding: Encoding | None = None, delimiter: str | None = None) -> Layout:
    """The layout of a table that begins with `sample`, with what is given taken as given. Raises `TableError`."""
    found, guessed = (encoding, "") if encoding else _encoding_of(sample)
    return replace(sniff_text(decoded(sample, found), delimiter), encoding=found, guessed=guessed)


def decoded(sample: bytes, encoding: Encoding) -> str:
    """The text of the beginning of a file; a character cut at its end is left out. Raises `TableError`."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeError:
        raise TableError(
            Message("the text is not {encoding}: choose another encoding", encoding=ENCODINGS[encoding])
        ) from None


def sniff_text(text: str, delimiter: str | None = None) -> Layout:
    """The layout of a text, such as the clipboard's. Raises `TableError` for one without anything in it."""
    lines = [plain_line(line) for line, _ in zip(io.StringIO(text, newline=""), range(LOOKED_AT), strict=False)]
    places = [place for place, line in enumerate(lines) if line.strip()]
    if places and (hint := _HINT.fullmatch(lines[places[0]].strip("\r\n"))):
        places, delimiter = places[1:], delimiter or hint[1]
    if not places:
        raise TableError(Message("the table is empty: it needs a header and rows"))
    comments = []
    while places and lines[places[0]].lstrip().startswith("#"):
        comments.append(places.pop(0))
    if not places:  # colours such as #ff8800
        places, comments = comments, []
    first = places[0]
    if delimiter is None:
        body = [lines[place] for place in places]
        delimiter = max(DELIMITERS, key=lambda one: _agreement(body, one))
        if delimiter == "\t" and _has_spaced_numbers(parsed(body, "\t")):
            delimiter = Message(" ")
    records = numbered(lines[first:], delimiter)
    if not records:
        raise TableError(Message("the table is empty: it needs a header and rows"))
    decimal = _decimal_of((cell for _, record in records for cell in record), delimiter)
    start, row_names = _beginning_of(records, decimal)
    table = [record for _, record in records[start:]]
    header = row_names or has_header(table, decimal)
    skip, marked = first + records[start][0] if start or comments else 0, False
    if not header and not start and comments:
        # A header behind a comment sign: "# x y z".
        for first_record in parsed([lines[comments[-1]].lstrip()], delimiter):
            for apart in (False, True):
                names = unmarked(first_record, apart)
                if len(names) == len(table[0]) > 1 and has_header([names, *table], decimal):
                    skip, header, marked = comments[-1], True, apart
    return Layout(
        delimiter=delimiter, decimal=decimal, header=header, skip=skip, row_names=row_names, marked=marked
    )  # fmt: skip


def unmarked(names: Sequence[str], apart: bool) -> list[str]:
    """The names of a header without the comment sign before them; "#" alone is a name, often that of row numbers."""
    return list(names[1:]) if apart else [names[0].strip().lstrip("#").strip() or names[0], *names[1:]]


def plain_line(line: str) -> str:
    """A line without the NUL characters that crashes and broken converters leave in a text."""
    return line.replace("\0", "") if "\0" in line else line


def numbered(lines: Sequence[str], delimiter: str) -> list[tuple[int, list[str]]]:
    """The records of the lines with the place of the line that each begins at, those without anything left out."""
    if delimiter == " ":
        lines = [line.replace("\t", " ") for line in lines]
    made: list[tuple[int, list[str]]] = []
    try:
        reader, begins = csv.reader(lines, delimiter=delimiter, skipinitialspace=delimiter in (" ", ",")), 0
        for record in reader:
            if _said(record):
                made.append((begins, record))
            begins = reader.line_num
    except csv.Error:
        cut = ((place, line.rstrip("\r\n").split(delimiter)) for place, line in enumerate(lines))
        return [(place, record) for place, record in cut if _said(record)]
    return made


def parsed(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    """Records of the lines, those without anything left out."""
    return [record for _, record in numbered(lines, delimiter)]


def _said(record: Sequence[str]) -> bool:
    return any(cell.strip() for cell in record)


def _encoding_of(sample: bytes) -> tuple[Encoding, str]:
    for mark, what in _BINARY.items():
        if sample.startswith(mark):
            raise TableError(Message("the file is {what} and no text table: save it as CSV", what=what))
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16", ""
    sample = sample.rstrip(b"\0") or sample  # room that was set aside for a file and never written
    zeros = [sample[first : first + 1000 : 2].count(0) for first in (0, 1)]
    if max(zeros) > 0.3 * len(sample[:1000:2]) and min(zeros) < 0.1 * len(sample[:1000:2]):
        return ("utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"), Message(
            "The text has no mark and is read as UTF-16."
        )
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > len(sample) / 100 or sample.count(0) > len(sample) / 2:
        raise TableError(Message("the file holds bytes of no text table: save it as CSV"))
    try:
        codecs.getincrementaldecoder("utf-8-sig")().decode(sample)
    except UnicodeDecodeError:
        return "latin-1", Message("The text is not UTF-8 and is read as Latin-1: look whether accents are right.")
    return "utf-8-sig", Message("NUL characters in the text are passed over.") if 0 in sample else ""


def _agreement(lines: Sequence[str], delimiter: str) -> tuple[float, int]:
    """How many lines have the usual number of columns, and that number: higher is likelier."""
    records = parsed(lines, delimiter)
    width, often = _usual_width(records)
    if width < 2:
        return 0.0, 1
    # A text of words agrees on spaces now and then: they count only where nothing else does.
    return often / max(1, len(records)) - (0.5 if delimiter == " " else 0.0), width


def _has_spaced_numbers(records: Sequence[Sequence[str]]) -> bool:
    """Whether a tab only parts numbers in white space from a last word, as in `18.0  8  307.0 <tab> "a car"`."""
    firsts = [record[0].split() for record in records if len(record) == 2]
    spaced = [
        cells for cells in firsts if len(cells) > 2 and all(is_missing(c) or number_of(c) is not None for c in cells)
    ]
    return len(spaced) > 0.9 * len(records)


def _usual_width(records: Iterable[Sequence[str]]) -> tuple[int, int]:
    """How many cells most records have, and how many records that are."""
    counts = Counter(len(record) for record in records)
    return max(counts.items(), key=lambda item: (item[1], item[0])) if counts else (1, 0)


def _decimal_of(cells: Iterable[str], delimiter: str) -> Decimal:
    """The decimal sign that is proved by most numbers: 2,5 for a comma, 2.5 for a point. Of 1,234 and 1.234 either may
    be meant: they speak for a comma where semicolons part the columns, as programs write them for that reason."""
    plain = [cell for cell in cells if "," in cell or "." in cell]
    commas, points = (sum(needs_decimal(cell, sign) for cell in plain) for sign in DECIMALS)
    if commas == points == 0 and delimiter == ";":
        commas, points = (
            sum(sign in cell and number_of(cell, sign) is not None for cell in plain) for sign in DECIMALS
        )
    return "," if commas > points else "."


def _beginning_of(records: Sequence[tuple[int, list[str]]], decimal: Decimal) -> tuple[int, bool]:
    """Where the table begins after a title, and whether its header lacks the name of the first column."""
    rows = [record for _, record in records]
    width, often = _usual_width(rows)
    if width < 2 or often < 2:
        return 0, False
    start = next((place for place, record in enumerate(rows) if not _is_title(record, width, decimal)), 0)
    if start > MOST_SKIPPED:
        return 0, False
    rows = rows[start:]
    if len(rows[0]) == width - 1 and len(rows) > 1 and len(rows[1]) == width:
        if not any(record[-1].strip() for record in rows[1:] if len(record) == width):
            return start, False  # a delimiter ends every row but the header
        named = any(number_of(cell, decimal) is not None for cell in rows[1])
        return (start, True) if named else (start + 1, False)  # else another line of the title
    if start and width == 2 and len(records[start - 1][1]) == 1 and not has_header(rows, decimal):
        return start - 1, True
    return start, False


def _is_title(record: Sequence[str], width: int, decimal: Decimal) -> bool:
    """Too little stands in it for a header or a row of so many columns."""
    filled = _filled(record)
    if len(record) < width - 1 or filled < 2:
        return filled < max(2, (width + 1) // 2) and (len(record) < width or filled < 2 <= width - 1)
    sparse = filled <= width // 4 and all(number_of(cell, decimal) is None for cell in record)
    return sparse and len(record) == width


def _filled(record: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in record)
