"""What goes wrong with a table, said so that its owner finds the place."""


class TableError(ValueError):
    """A table that cannot be read as asked; ``str()`` is one line.

    `row` counts as a spreadsheet does, from 1 and with the header; `column` is a column's name.
    """

    def __init__(self, message: str, row: int | None = None, column: str | None = None) -> None:
        place = ", ".join(
            [*([] if row is None else [f"row {row:,}"]), *([] if column is None else [f"column {column}"])]
        )
        super().__init__(f"{place}: {message}" if place else message)
        self.message, self.row, self.column = message, row, column


class ReadingStopped(Exception):
    """Nobody wants the table any more."""


def quoted(text: str) -> str:
    """A cell as it may stand in a message of one line."""
    shown = text if text.isprintable() else repr(text)[1:-1]
    return f'"{shown if len(shown) <= 40 else shown[:37] + "..."}"'
