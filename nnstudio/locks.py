"""Who holds a file: a lock that the system itself takes away when its program ends, however that ends."""

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

LONGEST_NOTE = 65_536
TRIES = 20
_FAR = 2**30  # on Windows what is locked cannot be read: a byte that no note reaches


class Lock:
    """Held from `take` to `release`, by one process or one part of it. `note` tells others who that is."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path, self._handle = path, handle

    @classmethod
    def take(cls, path: Path, note: Mapping[str, Any] | None = None) -> "Lock | None":
        """The lock at `path`, None where somebody holds it. Raises OSError where no lock can be made at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        for _ in range(TRIES):
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            if not _try_lock(handle):
                os.close(handle)
                return None
            lock = cls(path, handle)
            # Whoever held it before may have removed the file between our opening and locking it.
            with contextlib.suppress(OSError):
                if os.path.samestat(os.fstat(handle), path.stat()):
                    if note is not None:
                        lock.write({"pid": os.getpid(), **note})
                    return lock
            os.close(handle)
        return None

    def write(self, note: Mapping[str, Any]) -> None:
        """Leave a note for others; one that cannot be written is not worth a word."""
        content = json.dumps(note).encode()[:LONGEST_NOTE]
        with contextlib.suppress(OSError):
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, content)

    def release(self, remove: bool = True) -> None:
        """Give it back, with its file or without; safe more than once."""
        if self._handle < 0:
            return
        if remove and sys.platform != "win32":
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)  # while it is held, so that nobody locks a file that is gone
        os.close(self._handle)
        self._handle = -1
        if remove and sys.platform == "win32":
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)


def note_at(path: Path) -> dict[str, Any]:
    """What its holder noted, {} where there is nothing to read."""
    try:
        with path.open("rb") as file:
            note = json.loads(file.read(LONGEST_NOTE))
    except (OSError, ValueError, RecursionError):
        return {}
    return note if isinstance(note, dict) else {}


def place_for(folder: Path, file: Path) -> Path:
    """Where in `folder` the lock for `file` is, whatever name it is opened by."""
    real = os.path.normcase(os.path.realpath(file))
    return folder / f"{hashlib.sha256(real.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.lock"


def _try_lock(handle: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # some network folders know no locks, and hold nobody up
    return True
