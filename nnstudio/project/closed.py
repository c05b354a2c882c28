"""Documents that were closed without being saved: the last few are kept in the user's folder."""

import contextlib
import json
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import disk
from .file import SUFFIX

MOST = 10
_NOTE = ".json"


@dataclass(frozen=True)
class Closed:
    """One of them: its project, what it is called, the file it belongs to if it has one, and when it was closed
    (seconds since 1970)."""

    path: Path
    name: str
    origin: Path | None
    at: float

    def set_aside(self) -> Path:
        """Rename what cannot be read, so that it is kept but not offered again; returns where it is."""
        try:
            return disk.set_aside(self.path)
        except OSError:
            return self.path

    def remove(self) -> None:
        for path in (self.path, self.path.with_suffix(_NOTE)):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def place(folder: Path) -> Path:
    """Where to write the next one. Raises OSError where there is no such folder and none can be made."""
    folder.mkdir(parents=True, exist_ok=True)
    last = max((_number(path) for path in folder.glob(f"*{SUFFIX}")), default=0)
    return folder / f"{last + 1}-{secrets.token_hex(4)}{SUFFIX}"  # two windows may close at once


def note(path: Path, name: str, origin: Path | None) -> None:
    """Say beside a project what it is called, and which file it belongs to."""
    told = json.dumps({"name": name, "path": str(origin or "")}).encode()
    with contextlib.suppress(OSError):
        disk.replace_bytes(path.with_suffix(_NOTE), told)


def closed(folder: Path) -> list[Closed]:
    """Those there are, the latest first."""
    found = []
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(f"*{SUFFIX}"), key=_number, reverse=True):
            with contextlib.suppress(OSError):  # another window may just have removed it
                told = _read(path.with_suffix(_NOTE))
                name, origin = told.get("name"), told.get("path")
                found.append(
                    Closed(
                        path,
                        name if isinstance(name, str) else path.name,
                        Path(origin) if isinstance(origin, str) and origin else None,
                        path.stat().st_mtime,
                    )
                )
    return found


def tidy(folder: Path) -> None:
    """Remove those that are too many."""
    for one in closed(folder)[MOST:]:
        one.remove()


def _number(path: Path) -> int:
    """Later ones have higher numbers, whatever the clock says."""
    number = path.name.partition("-")[0]
    return int(number) if number.isdecimal() and len(number) < 19 else 0


def _read(path: Path) -> dict[str, Any]:
    try:
        told = json.loads(path.read_bytes()[:65_536])
    except (OSError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
