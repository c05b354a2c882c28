"""The record of every test part that was opened on this machine: one JSON file in the user's folder.

A test part is known by its samples, so that neither another model, another file nor another day makes it untouched
again. Whoever deletes the file has to live with themselves.
"""

import json
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from .validation import Opening

NAME = "opened-test-sets.json"
MOST = 1000  # records; older ones are forgotten
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
        rows = json.loads(file.read_text(encoding="utf-8"))
        return tuple(_opening(row) for row in rows)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return ()


def remember(opening: Opening, place: Path | None = None) -> bool:
    """Add an opening to the record; False where it cannot be written."""
    where = place or folder()
    rows = [asdict(one) for one in (*earlier(where), opening)][-MOST:]
    temporary = ""
    try:
        where.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", dir=where, prefix=f".{NAME}.", suffix=".tmp", delete=False, encoding="utf-8"
        ) as file:
            temporary = file.name
            json.dump(rows, file, indent=1)
        os.replace(temporary, where / NAME)
    except OSError:
        with suppress(OSError):
            Path(temporary).unlink()
        return False
    return True


def times(fingerprint: str, place: Path | None = None) -> int:
    """How often a test part has been opened."""
    return sum(one.test == fingerprint for one in earlier(place))


def _opening(row: dict[str, object]) -> Opening:
    scores = row["scores"]
    if not isinstance(scores, dict):
        raise ValueError("scores are no table")
    return Opening(
        str(row["test"]), int(str(row["samples"])), int(str(row["trained_on"])),
        {str(name): float(value) for name, value in scores.items()}, int(str(row["before"])), str(row.get("ended", "")),
    )  # fmt: skip
