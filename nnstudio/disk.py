"""Writing a file whole or not at all: beside the old one, flushed to the disk, then renamed over it. Whatever the
program writes for its user goes this way.

Every call to the system goes through the module `os` that is handed in, so that tests can let each one fail.
"""

import contextlib
import errno
import hashlib
import os
import stat
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from .message import Message

SUFFIX = ".tmp"
DAMAGED = ".damaged"
MOST_DAMAGED = 100  # files set aside under one name
FORGOTTEN_S = 3600.0  # a temporary file of a program that was killed is this old before another one clears it away
PORTION = 8 * 2**20
PROBE = 64 * 2**10  # bytes that a place has to take before work for it begins
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
                raise OSError(Message("the disk takes no more"))
            left = left[done:]
        self._at += size
        return size

    def tell(self) -> int:
        return self._at

    def flush(self) -> None:
        """There is no buffer of our own."""


Write = Callable[[Out], object]
Verify = Callable[[str], object]


@dataclass(frozen=True)
class File:
    """A file to write: `write` makes its content. `verify` gets the path of what was written before that takes the old
    file's place, and raises where it should not."""

    path: str | os.PathLike[str]
    write: Write
    verify: Verify | None = None


def replace(
    path: str | os.PathLike[str], write: Write, system: Any = os, verify: Verify | None = None
) -> None:  # fmt: skip
    """Have `write` make the new content of a file. Whatever fails, OSError or anything `write` raises, the file is as
    it was; and if the machine stops at any moment, it is the old one or the new one, whole. A device or a pipe is
    written into. `verify` is that of `File`."""
    replace_all([File(path, write, verify)], system)


def replace_all(files: Sequence[File], system: Any = os) -> None:
    """Replace files that belong together: all are written, flushed and verified before the first takes its place.
    Whatever fails, all are as they were. A program that is killed between two renames leaves the first of them
    new and the others old, each of them whole."""
    ready: list[_Ready] = []
    try:
        for file in files:
            if _is_stream(file.path, system):
                _pour(file, system)
            else:
                ready.append(_Ready(file, system))
                ready[-1].fill()
        for one in ready:
            if len(ready) > 1:
                one.keep_old()
        for one in ready:
            one.take_place()
    except BaseException:
        for one in reversed(ready):
            one.give_up()
        raise
    for one in ready:
        one.clear()
    for folder in {one.target.parent for one in ready}:
        _flush_folder(folder, system)
    for one in ready:
        _clear_forgotten(one.target)


def replace_bytes(path: str | os.PathLike[str], content: bytes, system: Any = os) -> None:
    """Replace a file by these bytes."""
    replace_all_bytes({path: content}, system)


def replace_all_bytes(contents: Mapping[Any, bytes], system: Any = os) -> None:
    """Replace files that belong together by these bytes."""
    replace_all([File(path, partial(_write_bytes, content)) for path, content in contents.items()], system)


def _write_bytes(content: bytes, out: Out) -> None:
    out.write(content)


def set_aside(path: Path, system: Any = os) -> Path:
    """Rename a damaged file, or a folder in its place, to a free name, so that it is kept and a new one can be made.
    Returns the new path; raises OSError."""
    for number in range(1, MOST_DAMAGED + 1):
        aside = path.with_name(path.name + DAMAGED + (f"-{number}" if number > 1 else ""))
        if not os.path.lexists(aside):
            system.rename(path, aside)
            return aside
    raise OSError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


def take_over(written: Path, path: Path, system: Any = os) -> None:
    """Let a file that another program or library has written beside `path` take its place."""
    handle = system.open(written, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        system.fsync(handle)
    finally:
        system.close(handle)
    system.replace(written, os.path.realpath(path))
    _flush_folder(path.parent, system)


def try_place(path: str | os.PathLike[str], make_folders: bool = False, system: Any = os) -> None:
    """Raise OSError where a file cannot be written now: its folder is missing (and will not be made) or takes no more
    files, it is a folder itself, or not even a little fits on the disk. Nothing stays."""
    target = Path(os.path.realpath(path))
    try:
        if _is_stream(path, system):
            return
        folder = target.parent
        while make_folders and not os.path.lexists(folder) and folder != folder.parent:
            folder = folder.parent
        if not folder.is_dir():
            number = errno.ENOTDIR if os.path.lexists(folder) else errno.ENOENT
            raise OSError(number, os.strerror(number))
        probe = _Ready(File(folder / target.name, lambda out: out.write(bytes(PROBE))), system)
        try:
            probe.fill()
        finally:
            probe.give_up()
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), str(path)) from None


class _Ready:
    """A file that is written beside the one whose place it is to take."""

    def __init__(self, file: File, system: Any) -> None:
        self.target = Path(os.path.realpath(file.path))  # a link stays a link
        self._file, self._system = file, system
        self._mode = _mode(self.target, system)
        self._temporary = _beside(self.target)
        self._old: str | None = None
        self._placed = False

    def fill(self) -> None:
        """Write, flush and verify it."""
        system, mode = self._system, 0o600 if self._mode is not None else 0o666
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        handle: int | None = system.open(self._temporary, flags, mode)
        try:
            assert handle is not None
            self._file.write(Out(system, handle))
            system.fsync(handle)
            closing, handle = handle, None
            system.close(closing)
        finally:
            if handle is not None:
                with contextlib.suppress(OSError):
                    system.close(handle)
        if self._file.verify is not None:
            self._file.verify(self._temporary)
        if self._mode is not None:
            system.chmod(self._temporary, self._mode)

    def keep_old(self) -> None:
        """Give the old file a second name, where the file system knows such, until all of a set have their places."""
        if self._mode is not None:
            name = _beside(self.target)
            with contextlib.suppress(OSError):
                self._system.link(self.target, name)
                self._old = name

    def take_place(self) -> None:
        self._system.replace(self._temporary, self.target)
        self._placed = True

    def give_up(self) -> None:
        """Leave what was there before, and nothing else."""
        with contextlib.suppress(OSError):
            if not self._placed:
                self._system.unlink(self._temporary)
            elif self._old is not None:
                self._system.replace(self._old, self.target)
                self._old = None
            elif self._mode is None:
                self._system.unlink(self.target)
        self.clear()

    def clear(self) -> None:
        if self._old is not None:
            with contextlib.suppress(OSError):
                self._system.unlink(self._old)
            self._old = None


def _beside(target: Path) -> str:
    """A name for a temporary file that is to take the place of `target`."""
    return str(target.parent / f"{_stem(target)}.{os.getpid()}-{os.urandom(6).hex()}{SUFFIX}")


def _is_stream(path: str | os.PathLike[str], system: Any) -> bool:
    """Whether it is a device or a pipe, which is written into and not replaced. Raises OSError for a folder."""
    try:
        mode = system.stat(path).st_mode
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    return not stat.S_ISREG(mode)


def _pour(file: File, system: Any) -> None:
    handle = system.open(file.path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    try:
        file.write(Out(system, handle))
    finally:
        system.close(handle)


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
        beginning = f"{_stem(target)}."
        names = [one for one in os.listdir(target.parent) if one.startswith(beginning) and one.endswith(SUFFIX)]
        for left in (target.parent / name for name in names):
            if abs(time.time() - left.stat().st_mtime) > FORGOTTEN_S and not _writing(left):
                left.unlink()


def _writing(temporary: Path) -> bool:
    """Whether the program that writes this temporary file may still be there."""
    number = temporary.name.removesuffix(SUFFIX).rpartition(".")[2].partition("-")[0]
    if os.name != "posix" or not number.isdecimal() or int(number) == os.getpid():
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
