"""The user's own rows as arrays, and arrays as rows that an experiment can hold."""

from collections.abc import Sequence

import numpy as np

from nnstudio.spec import Data, Table

from ..message import Message
from ..spec import SpecError
from .samples import Classes, Floats, Samples
from .tables import chosen_rows


def own_samples(data: Data) -> Samples:
    """The rows of the experiment's own table; fewer `samples` and noise as for the bundled tables.

    Raises `ValueError` where there are none.
    """
    if data.table is None:
        raise SpecError("data.table", Message("{source} has no rows of its own", source=data.source))
    return chosen_rows(data, table_samples(data.table))


def table_samples(table: Table) -> Samples:
    """All rows of a table, as arrays that may be written to; gaps are NaN."""
    numbers = np.frombuffer(table.values, dtype="<f8").reshape(table.rows, -1)
    x, y = numbers[:, :-1].astype(np.float64), numbers[:, -1]
    answers: Classes | Floats = y.astype(np.int64) if table.class_names else y.astype(np.float64)
    return Samples(x, answers, table.columns, table.class_names, table.categories)


def make_table(
    name: str,
    x: Floats,
    y: Classes | Floats,
    columns: Sequence[str],
    target: str,
    class_names: Sequence[str] = (),
    about: str = "",
    categories: Sequence[tuple[int, int]] = (),
) -> Table:
    """A table of `x` (n, d), NaN where a value is missing, and the target `y` (n,): class numbers with `class_names`,
    else numbers. `categories` are the runs of columns (first, count) that are 0 and 1 for one column of categories.

    Raises a one-line `SpecError` for what a table does not take: other shapes, a missing target, too many rows.
    """
    from nnstudio.spec.edit import build

    numbers = np.column_stack([x, y]).astype("<f8")
    return build(Table, {
        "name": name, "about": about, "columns": tuple(columns), "target": target, "class_names": tuple(class_names),
        "categories": tuple(categories), "rows": len(numbers), "values": numbers.tobytes(),
    }, "data.table")  # fmt: skip
