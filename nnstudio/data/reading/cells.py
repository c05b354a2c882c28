"""What one cell of a table says: nothing, a number, a date, or a word."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal

Decimal = Literal[".", ","]
Unit = tuple[str, str]  # what stands before and after the digits
NO_UNIT: Unit = ("", "")

# A gap in any column.
MISSING = frozenset({
    "", "na", "n/a", "#n/a", "#n/a n/a", "#na", "#nv", "<na>", "nan", "-nan", "nat", "null", "(null)", "\\n", "?", "-",
    "--", "–", "—", ".", "..", "…", "1.#ind", "-1.#ind", "1.#qnan", "-1.#qnan",
})  # fmt: skip
_MINUS = frozenset({"-", "–"})
# Words that stand for a missing number. Among other words each is a category of its own.
NOTHING = frozenset({
    "none", "nil", "unknown", "unk", "undefined", "missing", "not available", "not applicable", "no data", "n.a.",
    "n. a.", "n.d.", "nd", "tbd", "error", "unbekannt", "keine angabe", "k.a.", "k. a.", "fehlt", "desconocido",
    "sin datos", "inconnu",
})  # fmt: skip
# What a spreadsheet shows instead of a result, in several languages: #DIV/0!, #WERT!, #¡REF!, #NAME?, ####.
_ERROR = re.compile(r"#[¡¿]?[\w/ ]{1,20}[!?]|#{2,}")

LONGEST_NUMBER = 40  # characters
_ODD = str.maketrans({
    "−": "-", "–": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "’": "'",
})  # fmt: skip
_PLAIN = {
    ".": re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d{1,4})?"),
    ",": re.compile(r"[-+]?(\d+(,\d*)?|,\d+)([eE][-+]?\d{1,4})?"),
}
# Thousands apart: 1,234.5 and 12,34,567 with a point, 1.234,5 with a comma, 1 234 and 1'234 with either.
_GROUPED = {
    ".": re.compile(r"[-+]?([1-9]\d{0,2}(,\d{3})+|[1-9]\d?(,\d{2})+,\d{3}|[1-9]\d{0,2}([ ']\d{3})+)(\.\d*)?"),
    ",": re.compile(r"[-+]?([1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}([ ']\d{3})+)(,\d*)?"),
}
_SEPARATORS = {".": str.maketrans("", "", ", '"), ",": str.maketrans(",", ".", ". '")}
_MONEY = r"[$€£¥₹₽₩₺₪฿¢]|US\$|R\$|USD|EUR|GBP|CHF|JPY|CNY|INR|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|BRL|MXN|Rs\.?|kr\.?"
_WITH_UNIT = re.compile(
    rf"(?P<sign>[-+]?) ?(?P<before>{_MONEY})? ?(?P<number>[-+]?[\d.,' ]*\d[.,]?([eE][-+]?\d{{1,4}})?) ?"
    rf"(?P<after>{_MONEY}|%|‰|°? ?[^\W\d_][\w²³^/.]{{0,9}}( [^\W\d_]\w{{0,9}})?|°)?"
)
_IS_MONEY = re.compile(_MONEY)
_MONTH = r"(jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]{0,7}\.?"
_CLOCK = r"\d{1,2}:\d{2}(:\d{2}([.,]\d*)?)?( ?[ap]\.?m\.?)?( ?(z|utc|gmt|[-+]\d{2}:?\d{2}))?"
_DATE = re.compile(
    rf"\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}([T ].*)?|\d{{1,2}}[-/.]\d{{1,2}}[-/.](\d{{4}}|\d{{2}})( .*)?|{_CLOCK}"
    rf"|\d{{4}}-\d{{2}}|\d{{8}}T\d{{6}}"
    rf"|(\w{{2,9}},? )?(\d{{1,2}}\.?[- ])?{_MONTH}[- ](\d{{1,2}},? ?)?(\d{{4}}|\d{{2}})( .*)?",
    re.IGNORECASE,
)


def is_missing(cell: str, signs: bool = False) -> bool:
    """Whether a cell says nothing; in a column of `signs`, + and -, a minus is a word."""
    text = cell.strip()
    return text.lower() in MISSING and not (signs and text in _MINUS)


def has_signs(cells: Sequence[str]) -> bool:
    """Whether a column holds + and - as its words, as tests and verdicts are written."""
    words = {cell.strip() for cell in cells}
    return "+" in words and not words.isdisjoint(_MINUS)


def is_error(cell: str) -> bool:
    """Whether a spreadsheet failed to compute this cell."""
    return "#" in cell and _ERROR.fullmatch(cell.strip()) is not None


def stands_for_nothing(cell: str) -> bool:
    """Whether a word among numbers says that there is none."""
    return cell.strip().lower() in NOTHING or is_error(cell)


def number_of(cell: str, decimal: Decimal = ".", unit: Unit = NO_UNIT) -> float | None:
    """The finite number a cell says, or None; "1_000" and "inf" are words, whatever Python takes them for.

    With a unit that is no currency every number but 0 must carry it, since 0.45 is not 0.45 %.
    """
    text = cell.strip().translate(_ODD)
    if not text or len(text) > LONGEST_NUMBER:
        return None
    if text[0] == "(" and text[-1] == ")" and len(text) > 2:  # as accountants write a negative amount
        positive = number_of(text[1:-1], decimal, unit) if text[1] not in "(-+" else None
        return None if positive is None else -positive
    value = _plain(text, decimal)
    if unit == NO_UNIT:
        return value
    if value is not None:
        return value if value == 0 or any(map(_IS_MONEY.fullmatch, unit)) else None
    parts = _parted(text)
    if parts is None or parts[1] != unit:
        return None
    return _plain(parts[0], decimal)


def _plain(text: str, decimal: Decimal) -> float | None:
    if _GROUPED[decimal].fullmatch(text):
        text = text.translate(_SEPARATORS[decimal])
    elif not _PLAIN[decimal].fullmatch(text):
        return None
    elif decimal == ",":
        text = text.replace(",", ".")
    value = float(text)
    return value if math.isfinite(value) else None


def _parted(text: str) -> tuple[str, Unit] | None:
    """The digits of a cell with their sign, and its unit."""
    found = _WITH_UNIT.fullmatch(text)
    if found is None or (found["sign"] and found["number"][0] in "+-"):
        return None
    return found["sign"] + found["number"].strip(), (found["before"] or "", (found["after"] or "").strip())


def unit_of(cells: Sequence[str]) -> Unit:
    """The unit that most of these cells share, such as ("$", "") or ("", "kg"); `NO_UNIT` where there is none."""
    parts = [_parted(cell.strip().translate(_ODD)) for cell in cells if len(cell) <= LONGEST_NUMBER]
    found = [part for part in parts if part is not None and part[1] != NO_UNIT]
    if not found:
        return NO_UNIT
    unit, often = Counter(unit for _, unit in found).most_common(1)[0]
    if unit[0] or unit[1] == "%" or _IS_MONEY.fullmatch(unit[1]):
        return unit
    # "1a, 2a" are codes; a unit stands after many numbers.
    distinct = len({number for number, one in found if one == unit})
    return unit if often > len(cells) / 2 and distinct > 2 else NO_UNIT


def is_number(cell: str, decimal: Decimal) -> bool:
    """Whether a cell by itself is a number, be it with a currency or per cent."""
    return number_of(cell, decimal) is not None or number_of(cell, decimal, unit_of([cell])) is not None


def decimal_of(cells: Sequence[str], usual: Decimal) -> Decimal:
    """The decimal sign of one column: the other than the usual one where only that makes numbers of its cells."""
    other: Decimal = "," if usual == "." else "."
    against = sum(needs_decimal(cell, other) for cell in cells if other in cell)
    if not against:
        return usual
    return other if against > sum(needs_decimal(cell, usual) for cell in cells if usual in cell) else usual


def needs_decimal(cell: str, decimal: Decimal) -> bool:
    """Whether a cell is a number with this decimal sign alone: 2,5 with a comma, but not 1,234."""
    text = cell.strip().translate(_ODD).strip("()")
    parts = _parted(text) if len(text) <= LONGEST_NUMBER else None
    if parts is None:
        return False
    return _plain(parts[0], decimal) is not None and _plain(parts[0], "," if decimal == "." else ".") is None


def is_date(cell: str) -> bool:
    return len(cell) < LONGEST_NUMBER and _DATE.fullmatch(cell.strip()) is not None
