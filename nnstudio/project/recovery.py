"""Unsaved work, kept in the user's folder while a window is open, and found there if its program did not end well.

Every window has a file of its own, whose lock the system takes away with the program. A file without a holder is what
a crash, a kill or a power cut left.
"""

import contextlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from .. import disk
from ..locks import Lock, note_at
from ..message import Message
from .file import SUFFIX, Project, save


class Keeper:
    """One window's recovery file. Raises OSError where the folder cannot be used."""

    def __init__(self, folder: Path) -> None:
        name = f"{os.getpid()}-{secrets.token_hex(4)}"
        self.path = folder / f"{name}{SUFFIX}"
        lock = Lock.take(folder / f"{name}.lock", {"path": ""})
        if lock is None:
            raise OSError(Message("{folder} has a lock of that name already", folder=folder))
        self._lock: Lock = lock

    def note(self, origin: Path | None) -> None:
        """Leave word which file the work belongs to."""
        self._lock.write({"pid": os.getpid(), "path": str(origin or "")})

    def keep(self, project: Project) -> None:
        """Write it. Raises `ProjectError`."""
        save(project, self.path)

    def drop(self) -> None:
        """There is nothing unsaved any more."""
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)

    def leave(self) -> None:
        """Let what was kept be found at the next start."""
        self._lock.release(remove=False)

    def close(self) -> None:
        """The program ends well: nothing is left."""
        self.drop()
        self._lock.release()


@dataclass(frozen=True)
class Found:
    """Work that was left: its file, the project it belongs to if it had one, and when it was kept (seconds since 1970).

    It is ours alone until `leave` or `discard`.
    """

    path: Path
    origin: Path | None
    kept: float
    lock: Lock

    def leave(self) -> None:
        """Let it be, for another start."""
        self.lock.release(remove=False)

    def discard(self) -> None:
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)
        self.lock.release()

    def set_aside(self) -> Path:
        """Put away what cannot be read, so that it is not offered again; returns where it is."""
        try:
            return disk.set_aside(self.path)
        except OSError:
            return self.path
        finally:
            self.lock.release()


def find(folder: Path) -> Found | None:
    """The newest work that nobody holds, None where there is none."""
    try:
        left = sorted(folder.glob("*.lock"), key=_age)
    except OSError:
        return None
    for place in left:
        with contextlib.suppress(OSError):
            told, lock = note_at(place).get("path"), Lock.take(place)
            if lock is None:
                continue
            file = place.with_suffix(SUFFIX)
            if file.is_file():
                return Found(file, Path(told) if isinstance(told, str) and told else None, file.stat().st_mtime, lock)
            lock.release()
    return None


def _age(place: Path) -> float:
    try:
        return -place.with_suffix(SUFFIX).stat().st_mtime
    except OSError:
        return 0.0
