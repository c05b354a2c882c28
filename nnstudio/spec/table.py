"""Rows of the user's own, imported or painted, as one plain value inside the experiment.

They are content and no reference to a file, so an experiment stays whole wherever it goes. The numbers are kept as
bytes: nobody can change them, equal tables are found equal at the speed of memory, and the same table in a hundred
undo steps is held once.
"""

import base64
import binascii
import hashlib
import zlib
from functools import lru_cache
from typing import Annotated, Self

from annotated_types import Ge, Le, Len
from pydantic import (
    BeforeValidator,
    PlainSerializer,
    SerializationInfo,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)

from ..message import Message, marked
from .errors import SpecError
from .hyperparameter import Value

MOST_ROWS = 100_000  # as many samples as an experiment takes
MOST_PAINTED = 5000  # points
MOST_COLUMNS = 2000  # that feed a network
MOST_VALUES = 10_000_000  # in all, 80 MB
MOST_CLASSES = 100
LONGEST_NAME, LONGEST_TEXT = 80, 300
BYTES = 8  # of one number
KEPT = 2  # of the largest tables that are written or read over and over: a search does so for every trial
REFERENCE = "tables/"  # and a digest, in place of the numbers

Name = Annotated[str, Len(1, LONGEST_NAME)]


@lru_cache(maxsize=KEPT)
def _packed(values: bytes) -> str:
    return base64.b64encode(zlib.compress(values, 1)).decode("ascii")


@lru_cache(maxsize=KEPT)
def _digest(values: bytes) -> str:
    return hashlib.sha256(values).hexdigest()[:32]


@lru_cache(maxsize=KEPT)
def _has_gaps(values: bytes) -> bool:
    import numpy as np  # here, since nothing else in this package needs it

    return bool(np.isnan(np.frombuffer(values, dtype="<f8")).any())


def _written(values: bytes, info: SerializationInfo) -> str:
    """The numbers as a text, or a reference where a file keeps the numbers of all its tables apart."""
    aside = (info.context or {}).get("tables")
    if aside is None:
        return _packed(values)
    aside[_digest(values)] = values
    return REFERENCE + _digest(values)


@lru_cache(maxsize=KEPT)
def _unpacked(text: str, size: int) -> bytes:
    """Exactly `size` bytes; what would unpack to more is refused before it is unpacked."""
    try:
        packed = base64.b64decode(text, validate=True)
        values = zlib.decompressobj().decompress(packed, size + 1)
    except (binascii.Error, zlib.error, ValueError):
        raise SpecError("data.table", Message("its numbers are damaged: import the table again")) from None
    if len(values) != size:
        raise SpecError("data.table", Message("it does not hold the numbers it declares: import the table again"))
    return values


def _values(given: object, info: ValidationInfo) -> object:
    """The bytes themselves, or the text that JSON has for them."""
    rows, columns = info.data.get("rows"), info.data.get("columns")
    if not isinstance(given, str) or rows is None or columns is None:
        return given
    aside = (info.context or {}).get("tables")
    if aside is not None and given.startswith(REFERENCE):
        if given.removeprefix(REFERENCE) not in aside:
            raise SpecError("data.table", Message("the file lacks its numbers: import the table again"))
        return aside[given.removeprefix(REFERENCE)]
    size = BYTES * rows * (len(columns) + 1)
    if size > BYTES * MOST_VALUES:
        raise SpecError(
            "data.table", Message("it holds more than {most:,} numbers: take fewer rows or columns", most=MOST_VALUES)
        )
    return _unpacked(given, size)


class Table(Value):
    """`rows` samples of named columns, and what is to be told from them.

    `values` are float64, little-endian, row by row: the columns, then the target. With `class_names` the target counts
    in them from 0, without it is a number. NaN in a column is a gap: `data.missing` says what fills it. `categories`
    names the runs of columns, as (first, count), that are 0 and 1 for the words of one column of categories.
    `nnstudio.data.own` makes arrays of a table and a table of arrays.
    """

    name: Name
    about: Annotated[str, Len(0, LONGEST_TEXT)] = ""
    columns: Annotated[tuple[Name, ...], Len(1, MOST_COLUMNS)]
    target: Name
    class_names: Annotated[tuple[Name, ...], Len(0, MOST_CLASSES)] = ()
    categories: Annotated[tuple[tuple[int, int], ...], Len(0, MOST_COLUMNS)] = ()
    rows: Annotated[int, Ge(1), Le(MOST_ROWS)]
    values: Annotated[
        bytes,
        BeforeValidator(_values),
        PlainSerializer(_written, return_type=str, when_used="json"),
        WithJsonSchema({"type": "string", "contentEncoding": "base64", "description": "zlib of the float64 numbers"}),
    ]

    def __repr__(self) -> str:
        return f"Table({self.name!r}, {self.rows} rows, {len(self.columns)} columns)"

    def __str__(self) -> str:
        return f"{self.name} ({self.rows:,} rows)"

    @property
    def has_gaps(self) -> bool:
        """Whether any value is missing."""
        return _has_gaps(self.values)

    @property
    def digest(self) -> str:
        """A short name for the numbers, the same for the same numbers."""
        return _digest(self.values)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        for text in (self.name, self.about, self.target, *self.columns, *self.class_names):
            if not text.isprintable():
                raise SpecError(
                    "data.table", Message("{text!r} is not a name that can be shown: rename it", text=text[:40])
                )
        for names, said in (
            (self.columns, marked("the column {name} is there twice: rename one of them")),
            (self.class_names, marked("the class {name} is there twice: rename one of them")),
        ):
            if len(set(names)) != len(names):
                twice = next(name for name in names if names.count(name) > 1)
                raise SpecError("data.table", Message(said, name=twice))
        if len(self.class_names) == 1:
            raise SpecError(
                "data.table",
                Message(
                    "{target} is always {name}: choose another target", target=self.target, name=self.class_names[0]
                ),
            )
        count = self.rows * (len(self.columns) + 1)
        if count > MOST_VALUES:
            raise SpecError(
                "data.table",
                Message("it holds more than {most:,} numbers: take fewer rows or columns", most=MOST_VALUES),
            )
        if len(self.values) != BYTES * count:
            raise SpecError("data.table", Message("it does not hold the numbers it declares: import the table again"))
        self._check_categories()
        self._check_numbers()
        return self

    def _check_categories(self) -> None:
        end = 0
        for first, count in self.categories:
            if first < end or count < 1 or first + count > len(self.columns):
                raise SpecError(
                    "data.table",
                    Message(
                        "there are no {count} columns of categories from {first} on: import it again",
                        count=count,
                        first=first,
                    ),
                )
            end = first + count

    def _check_numbers(self) -> None:
        import numpy as np

        numbers = np.frombuffer(self.values, dtype="<f8").reshape(self.rows, -1)
        wrong = np.isinf(numbers)
        wrong[:, -1] |= np.isnan(numbers[:, -1])
        if wrong.any():
            row, column = map(int, np.argwhere(wrong)[0])
            name = (*self.columns, self.target)[column]
            raise SpecError(
                "data.table",
                Message("row {row} has no finite number in {name}: leave the row out", row=row + 1, name=name),
            )
        if self.class_names:
            target = numbers[:, -1]
            wrong = (target != np.floor(target)) | (target < 0) | (target >= len(self.class_names))
            if wrong.any():
                raise SpecError(
                    "data.table",
                    Message(
                        "row {row} names a class that {target} lacks", row=int(wrong.argmax()) + 1, target=self.target
                    ),
                )
