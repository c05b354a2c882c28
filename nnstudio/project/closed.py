"""Documents that were closed without being saved: the last few are kept in the user's folder for a while."""

import contextlib
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import disk
from .file import SUFFIX

MOST = 10
OLDEST_S = 30 * 24 * 3600.0
WRITING_S = 3600.0  # a note is written first, and its project within this time
_NOTE = ".json"


@dataclass(frozen=True)
class Closed:
    """One of them: its project, what it is called, the file it belongs to if it has one, and when it was closed
    (seconds since 1970)."""

    path: Path
    name: str
    origin: Path | None
    at: float

    def remove(self) -> None:
        for path in (self.path, self.path.with_suffix(_NOTE)):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def place(folder: Path) -> Path:
    """Where to write the next one. Raises OSError where there is no such folder and none can be made."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{time.time_ns()}-{os.getpid()}{SUFFIX}"


def note(path: Path, name: str, origin: Path | None) -> None:
    """Say beside a project what it is called, and which file it belongs to."""
    told = json.dumps({"name": name, "path": str(origin or "")}).encode()

    def write(out: disk.Out) -> None:
        out.write(told)

    with contextlib.suppress(OSError):
        disk.replace(path.with_suffix(_NOTE), write)


def closed(folder: Path) -> list[Closed]:
    """Those there are, the latest first."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.glob(f"*{SUFFIX}"):
            with contextlib.suppress(OSError):  # another window may just have removed it
                told = _read(path.with_suffix(_NOTE))
                origin = told.get("path")
                name = told.get("name")
                found.append(Closed(
                    path, name if isinstance(name, str) else path.stem,
                    Path(origin) if isinstance(origin, str) and origin else None, path.stat().st_mtime,
                ))  # fmt: skip
    return sorted(found, key=lambda one: (-one.at, one.path.name))


def tidy(folder: Path) -> None:
    """Remove what is old or too much."""
    found = closed(folder)
    for number, one in enumerate(found):
        if number >= MOST or time.time() - one.at > OLDEST_S:
            one.remove()
    names = {one.path.stem for one in found}
    with contextlib.suppress(OSError):
        for orphan in folder.glob(f"*{_NOTE}"):  # of a project that was never written
            if orphan.stem not in names and time.time() - orphan.stat().st_mtime > WRITING_S:
                orphan.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, Any]:
    try:
        told = json.loads(path.read_bytes()[:65_536])
    except (OSError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
