"""How long a search still takes: the one answer to that, in the window and on the command line."""

import math
from collections.abc import Collection, Sequence

from .results import Row
from .settings import Settings


def remaining(
    rows: Sequence[Row], settings: Settings, before: Collection[int], seconds: float, told: float = math.nan
) -> float:
    """Seconds to the end of a search that began, or went on, so many `seconds` ago with the trials `before` done.

    What was `told` before it began stands until a trial is done; from then on the rest goes at the pace so far, each
    trial counted by the updates it is to make. NaN while nothing is known.
    """
    made = [row for row in rows if row.over and row.number not in before and row.state != "infeasible"]
    if made:
        mean = sum(map(_work, rows)) / len(rows)
        left = sum(_work(row) for row in rows if not row.over) + mean * (settings.trials - len(rows))
        if settings.updates is not None:
            left = min(left, max(0.0, settings.updates - sum(_work(row) for row in rows if row.over)))
        found = seconds * left / sum(map(_work, made))
    else:
        found = max(told - seconds, 0.0)  # in this order NaN stays
    if settings.minutes is not None:
        found = min(found, max(0.0, 60 * settings.minutes - seconds)) if found == found else found
    return found


def _work(row: Row) -> float:
    return 0.0 if row.state == "infeasible" else float(max(1, row.planned))
