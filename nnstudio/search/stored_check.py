"""What the database of a search may hold: plain tables of Optuna's, and in each trial the attributes that are written
here. A file may come from a stranger, so both are looked at before anything else reads them."""

import contextlib
import math
import re
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..message import Message, short
from .plans import METHODS
from .trials import SCORE_NAMES

if TYPE_CHECKING:
    from optuna.distributions import BaseDistribution
    from optuna.trial import FrozenTrial

MOST_BYTES = 2 * 2**30
MOST_TRIALS = 1_000_000
MOST = 2**53  # a count that is exact in every format
CHECK_S = 20.0  # for looking through a whole database
ENGINES = ("numpy", "compiled", "together")
LONGEST = 4096  # letters of a text that is shown, such as why a trial failed
LONGEST_RANGE, MOST_RANGES = 100_000, 1000  # letters of what says how a setting is varied; how many there may be
DEEPEST = 100  # levels of JSON; what is written here has three
JSON = {
    "study_user_attributes": "value_json", "study_system_attributes": "value_json",
    "trial_user_attributes": "value_json", "trial_system_attributes": "value_json",
    "trial_params": "distribution_json",
}  # fmt: skip
TOPOLOGY = re.compile(r"none|[0-9]{1,9}(-[0-9]{1,9})*")
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
STEPS = 100_000  # of SQLite's machine between two looks at the clock


class NoSearch(Exception):
    """A database is none that a search could be in; ``str()`` says why, as part of a sentence."""


def check_database(path: Path) -> None:
    """Raises `NoSearch` for a file without studies, and for one that could make SQLite do other work than read tables:
    Optuna would write its tables into any database there is, and run any trigger."""
    if path.stat().st_size > MOST_BYTES:
        raise NoSearch(Message("it is larger than a search can be"))
    deadline = time.monotonic() + CHECK_S
    # Whoever was killed in the middle of an entry has left a journal, by which SQLite takes the half of it back.
    interrupted = path.with_name(f"{path.name}-journal").exists()
    address = f"{path.resolve().as_uri()}?mode={'rw' if interrupted else 'ro'}"
    try:
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=30)) as database:
            database.execute("PRAGMA trusted_schema = OFF")
            database.set_progress_handler(lambda: int(time.monotonic() > deadline), STEPS)
            kinds = database.execute("select type, name, sql from sqlite_master").fetchall()
            if ("table", "studies") not in {(kind, name) for kind, name, _ in kinds}:
                raise NoSearch(Message("it is another program's database"))
            for kind, name, sql in kinds:
                if kind not in ("table", "index") or "VIRTUAL TABLE" in str(sql or "").upper():
                    raise NoSearch(
                        Message(
                            "it holds {name!r}, a {kind} that no search has", name=str(name)[:40], kind=str(kind)[:10]
                        )
                    )
                columns = database.execute("select hidden, pk from pragma_table_xinfo(?)", (name,)).fetchall()
                if kind == "table" and any(hidden for hidden, _ in columns):
                    raise NoSearch(
                        Message("it computes columns of {name!r}, which no search does", name=str(name)[:40])
                    )
                if kind == "table" and not str(name).startswith("sqlite_") and not any(key for _, key in columns):
                    raise NoSearch(Message("the rows of {name!r} have no key", name=str(name)[:40]))
            wrong = database.execute("PRAGMA quick_check(1)").fetchone()
            if wrong != ("ok",):
                raise NoSearch(Message("it is damaged"))
            trials = database.execute("select count(*) from trials").fetchone()[0]
            if trials > MOST_TRIALS:
                raise NoSearch(Message("it holds more than {most:,} trials", most=MOST_TRIALS))
            for table, column in JSON.items():
                if any(_deep(text) for (text,) in database.execute(f"select {column} from {table}")):
                    raise NoSearch(Message("it is nested too deeply"))
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise NoSearch(short(str(error))) from None


def _deep(text: Any) -> bool:
    """Whether a text is JSON of too many levels. Python's reader would go into all of them, as far as the stack allows,
    and whatever happens to run down there, such as a destructor, finds no room."""
    if not isinstance(text, str) or text.count("[") + text.count("{") <= DEEPEST:
        return False
    return _depth(text) > DEEPEST and _depth(STRING.sub("", text)) > DEEPEST


def _depth(text: str) -> int:
    """How many brackets are open at most."""
    letters = np.frombuffer(text.encode(errors="replace"), dtype=np.uint8)
    opened = (letters == ord("[")) | (letters == ord("{"))
    closed = (letters == ord("]")) | (letters == ord("}"))
    return int(np.cumsum(opened.astype(np.int8) - closed.astype(np.int8), dtype=np.int64).max(initial=0))


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < MOST


def _number(value: Any) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < MOST


def _text(value: Any) -> bool:
    """Whether it is a text that can be shown and written: half of a character pair is none."""
    try:
        return isinstance(value, str) and value.encode() is not None
    except UnicodeEncodeError:
        return False


def _words(value: Any) -> bool:
    """A text that is shown."""
    return _text(value) and len(value) <= LONGEST


def _plain_words(value: Any) -> bool:
    """A text that is shown and has one line, nor anything else that would move what stands beside it."""
    return _words(value) and value.isprintable()


def _topology(value: Any) -> bool:
    """Hidden widths such as "4-2"."""
    return _words(value) and TOPOLOGY.fullmatch(value) is not None


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
    "infeasible": _words, "experiment": _text, "parameters": _count, "hidden": _topology, "seeds": _seeds,
    "starts": lambda value: _count(value) and value > 0, "updates": _count, "ended": _plain_words, "why": _words,
    "found": _plain_words,
    "scores": lambda value: isinstance(value, list) and all(map(_score, value)), "curve": _curve,
    "spread": lambda value: value is None or (_number(value) and value >= 0),
    "seconds": lambda value: _number(value) and value >= 0,
}  # fmt: skip
NEEDED = ("generation", "generation_size", "planned")
# Of the search as a whole: what it says of itself. Others are none of ours.
SETTINGS: dict[str, Callable[[Any], bool]] = {
    "method": lambda value: value in METHODS, "engine": lambda value: value in ENGINES,
    "score": lambda value: value in SCORE_NAMES, "experiment": _text,
    "folds": _count, "seeds": _count, "seed": _count, "trials": _count,
    "max_parameters": lambda value: value is None or _count(value),
    "vary": lambda value: isinstance(value, list) and len(value) <= MOST_RANGES
    and all(_text(one) and len(one) <= LONGEST_RANGE for one in value),
}  # fmt: skip


def check_settings_kept(kept: Mapping[str, Any]) -> None:
    """Raises `NoSearch` for what no search says of itself."""
    for name, allowed in SETTINGS.items():
        if name not in kept:
            raise NoSearch(Message("it does not say its {name}", name=name))
        if not allowed(kept[name]):
            raise NoSearch(Message("its {name} {value!r} makes no sense", name=name, value=str(kept[name])[:40]))


def check_trials(trials: "Sequence[FrozenTrial]") -> None:
    """Raises `NoSearch` for trials, in the order of their numbers, that no search has written."""
    for number, trial in enumerate(trials):
        if trial.number != number:
            raise NoSearch(Message("trial {number} is missing, or there twice", number=number))
        attrs = trial.user_attrs
        for name in NEEDED:
            if name not in attrs:
                raise NoSearch(Message("trial {number} has no {name}", number=number, name=name))
        for name, value in attrs.items():
            if name in ATTRIBUTES and not ATTRIBUTES[name](value):
                raise NoSearch(
                    Message(
                        "trial {number} has {name} {value!r}, which makes no sense",
                        number=number,
                        name=name,
                        value=str(value)[:40],
                    )
                )
        if "experiment" not in attrs and "infeasible" not in attrs:
            raise NoSearch(Message("trial {number} does not say what it trains", number=number))
        if not all(map(_count, trial.intermediate_values)):
            raise NoSearch(Message("trial {number} has scores after epochs that are none", number=number))
        if not _values_fit(trial) or not all(map(_number, trial.intermediate_values.values())):
            raise NoSearch(Message("trial {number} has a score that none can have", number=number))
        for name, value in trial.params.items():
            if not _text(name) or not _within(trial.distributions[name], value):
                raise NoSearch(
                    Message(
                        "trial {number} has a value of {name!r} that the search does not vary it over",
                        number=number,
                        name=str(name)[:60],
                    )
                )

    _check_generations(trials)


def _check_generations(trials: "Sequence[FrozenTrial]") -> None:
    """Each generation is whole before the next begins."""
    place, size, seen = -1, 0, 0
    for trial in trials:
        own = trial.user_attrs["generation"], trial.user_attrs["generation_size"]
        if own == (place, size) and seen < size:
            seen += 1
        elif own[0] == place + 1 and seen == size:
            (place, size), seen = own, 1
        else:
            raise NoSearch(Message("trial {number} is of no generation that a search asks for", number=trial.number))


def _values_fit(trial: "FrozenTrial") -> bool:
    """Whether a trial has the one finite value that its state asks for."""
    from optuna.trial import TrialState

    if trial.values is None:
        return trial.state != TrialState.COMPLETE
    return len(trial.values) == 1 and _number(trial.values[0])


def _within(distribution: "BaseDistribution", value: Any) -> bool:
    if isinstance(value, str) and not _text(value):
        return False
    try:
        return distribution._contains(distribution.to_internal_repr(value))
    except ValueError:  # such as 0 where the logarithm is drawn
        return False
