"""The record of every test part that was opened on this machine: one JSON file in the user's folder.

A test part is known by its samples, so that neither another model, another file nor another day makes it untouched
again. Whoever deletes the file has to live with themselves.
"""

import json
import math
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .. import disk
from ..message import Message, message_of
from .validation import Opening

NAME = "opened-test-sets.json"
MOST = 1000  # records; older ones are forgotten
MOST_SCORES, LONGEST = 20, 1000  # of one opening; letters of each of its texts
LARGEST = 2**20  # bytes that are read


def folder() -> Path:
    """Where the record is kept: the folder that ``NNSTUDIO_DATA_DIR`` names, else the system's place for such."""
    named = os.environ.get("NNSTUDIO_DATA_DIR")
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("nnstudio", appauthor=False)


def earlier(place: Path | None = None) -> tuple[Opening, ...]:
    """All openings there were, the oldest first; none where the file is missing or spoilt."""
    file = (place or folder()) / NAME
    try:
        if file.stat().st_size > LARGEST:
            return ()
        return from_plain(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, RecursionError):
        return ()


def note(opening: Opening, place: Path | None = None) -> str:
    """Add an opening to the record; returns a sentence where that is not possible, else nothing."""
    where = place or folder()
    try:
        aside = _set_aside(where / NAME)
        _write(opening, where)
    except OSError as error:
        return Message(
            "That the test set was opened could not be noted in {where}: {reason}.",
            where=where,
            reason=message_of(error),
        )
    return (
        Message("Earlier openings could not be read and are not counted: {aside} keeps their record.", aside=aside)
        if aside
        else ""
    )


def union(*records: Iterable[Opening]) -> tuple[Opening, ...]:
    """The openings of several records, each once, the oldest first."""
    found = {json.dumps(_plain(one), sort_keys=True): one for record in records for one in record}
    return tuple(sorted(found.values(), key=lambda one: one.when))  # those of versions that noted no time come first


def as_plain(records: Iterable[Opening]) -> tuple[dict[str, Any], ...]:
    """The newest openings as files keep them."""
    return tuple(map(_plain, records))[-MOST:]


def from_plain(rows: Any) -> tuple[Opening, ...]:
    """Openings that a file keeps as a list; what is no opening is left out."""
    found = []
    for row in rows if isinstance(rows, list | tuple) else ():
        with suppress(ValueError, TypeError, KeyError, AttributeError):
            found.append(_opening(row))
    return tuple(found)


def _set_aside(file: Path) -> Path | None:
    """Give a record that cannot be read another name, so that the next opening does not write over it."""
    if not os.path.lexists(file) or _readable(file):
        return None
    return disk.set_aside(file)


def _readable(file: Path) -> bool:
    try:
        return file.stat().st_size <= LARGEST and isinstance(json.loads(file.read_text(encoding="utf-8")), list)
    except (OSError, ValueError, RecursionError):  # a folder, or nested without end, for two
        return False


def _write(opening: Opening, where: Path) -> None:
    rows = as_plain((*earlier(where), opening))
    where.mkdir(parents=True, exist_ok=True)
    disk.replace_bytes(where / NAME, json.dumps(rows, indent=1).encode())


def _plain(opening: Opening) -> dict[str, Any]:
    """As JSON has it: null for a score that is no number, as of a network that diverged."""
    scores = {name: value if math.isfinite(value) else None for name, value in opening.scores.items()}
    return asdict(opening) | {"scores": scores}


def _opening(row: Mapping[str, Any]) -> Opening:
    scores = row["scores"]
    if not isinstance(scores, dict):
        raise ValueError(Message("scores are no table"))
    numbers = {str(name): math.nan if value is None else float(value) for name, value in scores.items()}
    words = [str(row.get(name, "")) for name in ("ended", "where", "when")]
    if len(numbers) > MOST_SCORES or max(map(len, (*numbers, *words, str(row["test"])))) > LONGEST:
        raise ValueError(Message("no opening has so much to say"))
    return Opening(
        str(row["test"]),
        int(str(row["samples"])),
        int(str(row["trained_on"])),
        numbers,
        int(str(row["before"])),
        *words,
    )
