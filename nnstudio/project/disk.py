"""Writing a file whole or not at all: beside the old one, flushed to the disk, then renamed over it.

Every call to the system goes through the module `os` that is handed in, so that tests can let each one fail.
"""

import contextlib
import hashlib
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SUFFIX = ".tmp"
FORGOTTEN_S = 3600.0  # a temporary file of a program that was killed is this old before another one clears it away
PORTION = 8 * 2**20
LONGEST_STEM = 120  # bytes of a file's name that its temporary file repeats; systems take 255 for the whole name


class Out:
    """What `replace` writes to: it counts, and is the file of a zip, which needs no more than this."""

    def __init__(self, system: Any, handle: int) -> None:
        self._system, self._handle, self._at = system, handle, 0

    def write(self, data: bytes | memoryview) -> int:
        """All of it, however little the system takes at a time."""
        left = memoryview(data).cast("B")
        size = len(left)
        while left:
            done = self._system.write(self._handle, left[:PORTION])
            if done <= 0:
                raise OSError("the disk takes no more")
            left = left[done:]
        self._at += size
        return size

    def tell(self) -> int:
        return self._at

    def flush(self) -> None:
        """There is no buffer of our own."""


def replace(
    path: str | os.PathLike[str],
    write: Callable[[Out], None],
    system: Any = os,
    verify: Callable[[str], object] | None = None,
) -> None:
    """Have `write` make the new content of a file. Whatever fails, OSError or anything `write` raises, the file is as
    it was; and if the machine stops at any moment, it is the old one or the new one, whole. `verify` gets the path of
    the new file before it takes the old one's place, and raises where it should not."""
    target = Path(os.path.realpath(path))  # a link stays a link
    mode = _mode(target, system)
    temporary = str(target.parent / f"{_stem(target)}.{os.getpid()}-{time.monotonic_ns():x}{SUFFIX}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    handle: int | None = system.open(temporary, flags, 0o600 if mode is not None else 0o666)
    try:
        assert handle is not None
        write(Out(system, handle))
        system.fsync(handle)
        closing, handle = handle, None
        system.close(closing)
        if verify is not None:
            verify(temporary)
        if mode is not None:
            system.chmod(temporary, mode)
        system.replace(temporary, target)
    except BaseException:
        if handle is not None:
            with contextlib.suppress(OSError):
                system.close(handle)
        with contextlib.suppress(OSError):
            system.unlink(temporary)
        raise
    _flush_folder(target.parent, system)
    _clear_forgotten(target)


def replace_bytes(path: str | os.PathLike[str], content: bytes) -> None:
    """The same where the whole content is there already."""

    def write(out: Out) -> None:
        out.write(content)

    replace(path, write)


def _mode(target: Path, system: Any) -> int | None:
    """The permissions of the file there is, None where there is none."""
    try:
        return stat.S_IMODE(system.stat(target).st_mode) & 0o777
    except FileNotFoundError:
        return None


def _flush_folder(folder: Path, system: Any) -> None:
    """Make the rename durable where folders can be flushed. The new file is there in any case, so a folder that
    cannot be (many on a network) is no failure."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = system.open(folder, os.O_RDONLY)
        try:
            system.fsync(handle)
        finally:
            system.close(handle)


def _clear_forgotten(target: Path) -> None:
    """Remove what programs left that were killed while they saved this file. Clocks are set now and then, so the age of
    a file, in the future too, says nothing while its program is there."""
    with contextlib.suppress(OSError):
        for left in target.parent.glob(f"{_literal(_stem(target))}.*{SUFFIX}"):
            if abs(time.time() - left.stat().st_mtime) > FORGOTTEN_S and not _writing(left):
                left.unlink()


def _writing(temporary: Path) -> bool:
    """Whether the program that writes this temporary file may still be there."""
    number = temporary.name.removesuffix(SUFFIX).rpartition(".")[2].partition("-")[0]
    if os.name != "posix" or not number.isdigit() or int(number) == os.getpid():
        return False  # Windows removes no file that is open; this program writes a file from one thread
    try:
        os.kill(int(number), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        pass  # it is another user's
    return True


def _stem(target: Path) -> str:
    """What the names of the file's temporary files begin with: hidden, and short enough for every system."""
    name = target.name.encode(errors="surrogateescape")
    if len(name) <= LONGEST_STEM:
        return f".{target.name}"
    return f".{name[:LONGEST_STEM].decode(errors='ignore')}-{hashlib.sha256(name).hexdigest()[:16]}"


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
