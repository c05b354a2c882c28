"""Tables of strangers read with care: text in any dress, and Parquet.

`preview` looks at the first rows and says what each column seems to be; `read_table` then reads all of it as a `Plan`
asks, in blocks, and names the row and the column of whatever does not fit.
"""

from .apart import read_beside
from .columns import REASONS, BadCell, Column, ColumnKind, LeftOut, Why
from .errors import ReadingStopped, TableError
from .gaps import MOST_LOST
from .layout import ENCODINGS, Layout
from .plan import Missing, Plan, plan_for
from .preview import Preview, preview
from .reader import Imported, Outlook, outlook, read_table
from .sources import TABLE_NAMES, is_table_name
from .target import Guess

__all__ = [
    "ENCODINGS", "MOST_LOST", "REASONS", "TABLE_NAMES", "BadCell", "Column", "ColumnKind", "Guess", "Imported",
    "Layout", "LeftOut", "Missing", "Outlook", "Plan", "Preview", "ReadingStopped", "TableError", "Why",
    "is_table_name", "outlook", "plan_for", "preview", "read_beside", "read_table",
]  # fmt: skip
