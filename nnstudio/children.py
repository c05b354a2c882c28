"""Processes that work for this one end with it, however it ends, and signals are for it alone.

The system closes the pipes of a program that has gone: a child that waits at one hears of it at once, on every system.
"""

import contextlib
import multiprocessing
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any

from . import signals

ORPHANED = 1  # the exit status of a child whose parent has gone
FOLLOW = "--with-parent"  # a child's option: its standard input is a pipe that its parent holds open


def command(*words: str) -> list[str]:
    """How this very program is started once more, with a command of its command line."""
    return [sys.executable, *words] if getattr(sys, "frozen", False) else [sys.executable, "-m", "nnstudio", *words]


def run(words: Sequence[str], seconds: float, **options: Any) -> "subprocess.CompletedProcess[Any]":
    """`subprocess.run` for a child that calls `follow_input`. Raises `subprocess.TimeoutExpired` after so many
    seconds, and what that raises."""
    reading, writing = os.pipe()
    try:
        return subprocess.run(words, stdin=reading, timeout=seconds, **options)
    finally:
        os.close(reading)
        os.close(writing)


def follow_input() -> None:
    """In a child that was started by a command: end when standard input does, which nobody writes to."""
    signals.ignore_in_worker()
    handle = 0 if sys.stdin is None else sys.stdin.fileno()
    _end_after(lambda: os.read(handle, 1))


def follow_parent() -> None:
    """In a process of `multiprocessing`: end when its parent does."""
    signals.ignore_in_worker()
    parent = multiprocessing.parent_process()
    if parent is not None:
        _end_after(parent.join)


def _end_after(wait: Callable[[], object]) -> None:
    def follow() -> None:
        with contextlib.suppress(OSError):  # there is nothing to wait at
            wait()
            os._exit(ORPHANED)

    threading.Thread(target=follow, name="parent", daemon=True).start()
