"""What goes wrong with a table, said so that its owner finds the place."""

from ...message import Message, at, joined


class TableError(ValueError):
    """A table that cannot be read as asked; ``str()`` is one line.

    `row` counts as a spreadsheet does, from 1 and with the header; `column` is a column's name.
    """

    def __init__(self, message: str, row: int | None = None, column: str | None = None) -> None:
        place: list[str] = [] if row is None else [Message("row {row:,}", row=row)]
        if column is not None:
            place.append(Message("column {column}", column=column))
        super().__init__(at(joined(place), message) if place else message)
        self.message, self.row, self.column = message, row, column


class ReadingStopped(Exception):
    """Nobody wants the table any more."""


def quoted(text: str) -> str:
    """A cell as it may stand in a message of one line."""
    shown = text if text.isprintable() else repr(text)[1:-1]
    return f'"{shown if len(shown) <= 40 else shown[:37] + "..."}"'
