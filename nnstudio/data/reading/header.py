"""Whether the first record of a text table names the columns."""

from collections.abc import Sequence
from itertools import pairwise

from .cells import Decimal, is_date, is_missing, is_number, number_of, stands_for_nothing

YEARS = range(1800, 2201)
_Records = Sequence[Sequence[str]]


def has_header(records: _Records, decimal: Decimal) -> bool:
    """The first record names the columns where it has no number, and a column of numbers or of other words below;
    also where its numbers count, or are years, as no row below does."""
    first, body = records[0], [record for record in records[1:] if record != records[0]]  # tables joined have several
    numbers = [number_of(cell, decimal) for cell in first]
    if any(number is None and is_number(cell, decimal) for number, cell in zip(numbers, first, strict=True)):
        return False  # an amount of money
    if any(number is not None for number in numbers):
        return bool(body) and _counts(numbers, first, body, decimal)
    if not body:
        return True
    if any(is_date(cell) for cell in first) and any(is_date(cell) for cell in body[0]):
        return False
    for place, name in enumerate(first):
        below = _below(body, place)
        if below and all(is_number(cell, decimal) for cell in below):
            return True
        if name in below:
            return False
    return True


def _below(body: _Records, place: int) -> list[str]:
    return [record[place] for record in body if len(record) > place and not is_missing(record[place])]


def _counts(numbers: Sequence[float | None], first: Sequence[str], body: _Records, decimal: Decimal) -> bool:
    """Whether a first record with numbers in it is a header all the same."""
    words = [
        place for place, cell in enumerate(first)
        if numbers[place] is None and not is_missing(cell) and not stands_for_nothing(cell)
        and (below := _below(body, place)) and all(number_of(one, decimal) is not None for one in below)
    ]  # fmt: skip
    if len(words) > 1 and len(body) > 1:
        return True  # several words over columns of numbers
    if not _increases([number for number in numbers if number is not None]):
        return False
    if any(name in _below(body, place) for place, name in enumerate(first) if numbers[place] is None and name.strip()):
        return False
    if words and len(body) > 1:
        return True
    columns = [place for place, number in enumerate(numbers) if number is not None]
    values = [number for number in numbers if number is not None]
    under = [[number_of(cell, decimal) for cell in _below(body, place)] for place in columns]
    alike = sum(_steps(row) == _steps(values) for row in _rows(body, columns, decimal))
    if alike > len(body) / 20:
        return False  # rows below count in the same way
    steps = _steps(values)
    odd = [_is_odd(column) for column in under]
    if len(values) > 2 and values[0] in (0, 1) and set(steps) == {1.0} and (len(values) > 3 or any(odd)):
        return True
    if len(values) > 1 and all(value in YEARS for value in values) and len(set(steps)) == 1:
        return not all(one in YEARS for column in under for one in column)
    return len(values) > (2 if values[0] not in (0, 1) else 1) and all(odd)


def _is_odd(below: Sequence[float | None]) -> bool:
    """Whether a whole number does not go with what stands below it: mostly fractions, or no number at all."""
    return sum(one is None or not one.is_integer() for one in below) > len(below) / 2


def _rows(body: _Records, columns: Sequence[int], decimal: Decimal) -> list[list[float]]:
    rows = []
    for record in body:
        if len(record) > columns[-1]:
            row = [number_of(record[place], decimal) for place in columns]
            if None not in row:
                rows.append([value for value in row if value is not None])
    return rows


def _steps(values: Sequence[float]) -> list[float]:
    return [after - before for before, after in pairwise(values)]


def _increases(values: Sequence[float]) -> bool:
    return (
        len(values) > 1 and all(v.is_integer() and v >= 0 for v in values) and all(step > 0 for step in _steps(values))
    )
