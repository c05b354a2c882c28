"""What the database of a search may hold: plain tables of Optuna's, and in each trial the attributes that are written
here. A file may come from a stranger, so both are looked at before anything else reads them."""

import contextlib
import math
import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from optuna.trial import FrozenTrial

MOST_BYTES = 2 * 2**30
MOST_TRIALS = 1_000_000
MOST = 2**53  # a count that is exact in every format
CHECK_S = 20.0  # for looking through a whole database
STEPS = 100_000  # of SQLite's machine between two looks at the clock


class NoSearch(Exception):
    """A database is none that a search could be in; ``str()`` says why, as part of a sentence."""


def check_database(path: Path) -> None:
    """Raises `NoSearch` for a file without studies, and for one that could make SQLite do other work than read tables:
    Optuna would write its tables into any database there is, and run any trigger."""
    if path.stat().st_size > MOST_BYTES:
        raise NoSearch("it is larger than a search can be")
    deadline = time.monotonic() + CHECK_S
    address = f"{path.resolve().as_uri()}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=30)) as database:
            database.execute("PRAGMA trusted_schema = OFF")
            database.set_progress_handler(lambda: int(time.monotonic() > deadline), STEPS)
            kinds = database.execute("select type, name, sql from sqlite_master").fetchall()
            if ("table", "studies") not in {(kind, name) for kind, name, _ in kinds}:
                raise NoSearch("it is another program's database")
            for kind, name, sql in kinds:
                if kind not in ("table", "index") or "VIRTUAL TABLE" in str(sql or "").upper():
                    raise NoSearch(f"it holds {str(name)[:40]!r}, a {str(kind)[:10]} that no search has")
                columns = database.execute("select hidden from pragma_table_xinfo(?)", (name,)).fetchall()
                if kind == "table" and any(hidden for (hidden,) in columns):
                    raise NoSearch(f"it computes columns of {str(name)[:40]!r}, which no search does")
            wrong = database.execute("PRAGMA quick_check(1)").fetchone()
            if wrong != ("ok",):
                raise NoSearch("it is damaged")
            trials = database.execute("select count(*) from trials").fetchone()[0]
            if trials > MOST_TRIALS:
                raise NoSearch(f"it holds more than {MOST_TRIALS:,} trials")
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise NoSearch(" ".join(str(error).split())[:150]) from None


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < MOST


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and (_count(abs(value)) or _float(value))


def _float(value: Any) -> bool:
    return isinstance(value, float)


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _score(value: Any) -> bool:
    return value is None or _number(value)


def _curve(value: Any) -> bool:
    rows = value if isinstance(value, list) else [None]
    return all(isinstance(row, list) and len(row) == 3 and all(map(_score, row)) for row in rows)


def _seeds(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_count, value.values()))


# Of a trial, by name: what an attribute may be. Others are none of ours, and nobody reads them.
ATTRIBUTES: dict[str, Callable[[Any], bool]] = {
    "generation": _count, "generation_size": lambda value: _count(value) and value > 0, "planned": _count,
    "infeasible": _text, "experiment": _text, "parameters": _count, "hidden": _text, "seeds": _seeds,
    "starts": lambda value: _count(value) and value > 0, "updates": _count, "ended": _text, "why": _text,
    "found": _text,
    "scores": lambda value: isinstance(value, list) and all(map(_score, value)), "spread": _score, "curve": _curve,
    "seconds": lambda value: _number(value) and 0 <= value < math.inf,
}  # fmt: skip
NEEDED = ("generation", "generation_size", "planned")


def check_trials(trials: "Sequence[FrozenTrial]") -> None:
    """Raises `NoSearch` for trials, in the order of their numbers, that no search has written."""
    for number, trial in enumerate(trials):
        if trial.number != number:
            raise NoSearch(f"trial {number} is missing, or there twice")
        attrs = trial.user_attrs
        for name in NEEDED:
            if name not in attrs:
                raise NoSearch(f"trial {number} has no {name}")
        for name, value in attrs.items():
            if name in ATTRIBUTES and not ATTRIBUTES[name](value):
                raise NoSearch(f"trial {number} has {name} {str(value)[:40]!r}, which makes no sense")
        if not all(map(_count, trial.intermediate_values)):
            raise NoSearch(f"trial {number} has scores after epochs that are none")
