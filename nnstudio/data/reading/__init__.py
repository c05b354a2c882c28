"""Tables of strangers read with care: text in any dress, and Parquet.

`preview` looks at the first rows and says what each column seems to be; `read_table` then reads all of it as a `Plan`
asks, in blocks, and names the row and the column of whatever does not fit.
"""

from .apart import read_beside
from .columns import Column, ColumnKind, LeftOut, Missing, Plan, plan_for
from .errors import ReadingStopped, TableError
from .layout import ENCODINGS, Layout
from .preview import Preview, preview
from .reader import Imported, Outlook, outlook, read_table

__all__ = [
    "ENCODINGS", "Column", "ColumnKind", "Imported", "Layout", "LeftOut", "Missing", "Outlook", "Plan", "Preview",
    "ReadingStopped", "TableError", "outlook", "plan_for", "preview", "read_beside", "read_table",
]  # fmt: skip
