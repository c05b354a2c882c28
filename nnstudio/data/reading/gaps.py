"""What becomes of missing inputs: which rows and columns of a table are kept, and whether gaps are filled later."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from .columns import LeftOut
from .plan import Missing

Mask = NDArray[np.bool_]
Rule = Literal["drop", "mean", "median"]
MOST_LOST = 0.1  # of the rows: losing more is worth a warning, and by default gaps are filled instead
MOSTLY = 0.5  # a column that lacks more of its values than this is mostly empty


@dataclass(frozen=True, eq=False)
class Kept:
    """`rows` (n,) that are kept of those read, the columns that are left out for their gaps, what is done about the
    `filled` gaps that remain, and how many rows would be `whole` if none were filled."""

    rows: Mask
    rule: Rule
    left_out: tuple[LeftOut, ...]
    filled: int
    whole: int


def settle(missing: Missing, target: Mask, inputs: Mapping[str, Mask]) -> Kept:
    """Decide by the gaps (n,) of the target and of every input.

    A row without its target is never kept. "auto" drops rows with gaps where that loses at most a tenth of them;
    otherwise it leaves out the columns that are mostly empty and the rows without any input, and has the other gaps
    filled by the mean.
    """
    known = ~target
    whole = known.copy()
    for gaps in inputs.values():
        whole &= ~gaps
    count, complete = int(known.sum()), int(whole.sum())
    if missing in ("drop", "refuse") or (missing == "auto" and complete >= (1 - MOST_LOST) * count):
        return Kept(whole, "drop", (), 0, complete)
    shares = {name: float(gaps[known].mean()) if count else 0.0 for name, gaps in inputs.items()}
    # A column without any value has nothing to be filled with.
    sparse = [name for name, share in shares.items() if share == 1 or (missing == "auto" and share > MOSTLY)]
    if len(sparse) == len(inputs):
        sparse = [name for name in sparse if shares[name] == 1]
    left_out = tuple(LeftOut(name, "empty" if shares[name] == 1 else "gaps") for name in sparse)
    used = [gaps for name, gaps in inputs.items() if name not in sparse]
    if missing == "auto" and len(used) > 1:
        known &= ~np.logical_and.reduce(used)  # such as a row of units: it says nothing but its target
    filled = sum(int(gaps[known].sum()) for name, gaps in inputs.items() if name not in sparse)
    return Kept(known, "median" if missing == "median" else "mean", left_out, filled, complete)
