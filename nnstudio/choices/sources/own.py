"""Rows of the user's own."""

from ..source import Source

TABLE = Source(
    name="table", label="Table", about="Rows from a file or the clipboard", task="classification", inputs=2, classes=2,
    samples=0, table=True, own=True, short="table…",
)  # fmt: skip
PAINTED = Source(
    name="painted", label="Paint", about="Points painted on the plane", task="classification", inputs=2, classes=2,
    samples=0, own=True, short="paint",
)  # fmt: skip
