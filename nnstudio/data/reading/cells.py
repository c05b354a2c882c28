"""What one cell of a table says: nothing, a number, a date, or a word."""

import math
import re

MISSING = frozenset({"", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "?", "-", "--", "."})
_NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d{1,4})?")
# Thousands apart: 1.234,5 and 1,234.5; spaces that do not break are taken out of either.
_GROUPED = {
    ",": re.compile(r"[-+]?\d{1,3}(\.\d{3})+(,\d*)?"),
    ".": re.compile(r"[-+]?\d{1,3}(,\d{3})+(\.\d*)?"),
}
_SPACES = str.maketrans({"\u00a0": None, "\u202f": None, "\u2009": None, "−": "-"})
_DATE = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}([T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})( .*)?|\d{1,2}:\d{2}(:\d{2}(\.\d*)?)?"
)


def is_missing(cell: str) -> bool:
    return cell.strip().lower() in MISSING


def number_of(cell: str, decimal: str = ".") -> float | None:
    """The finite number a cell says, or None; "1_000" and "inf" are words, whatever Python takes them for."""
    text = cell.strip().translate(_SPACES)
    if _GROUPED[decimal].fullmatch(text):
        text = text.replace("." if decimal == "," else ",", "")
    if decimal == ",":
        text = text.replace(",", ".")
    if len(text) > 40 or not _NUMBER.fullmatch(text):
        return None
    value = float(text)
    return value if math.isfinite(value) else None


def is_date(cell: str) -> bool:
    return len(cell) < 40 and _DATE.fullmatch(cell.strip()) is not None
