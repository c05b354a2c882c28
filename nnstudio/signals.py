"""Signals that ask the program to end: Ctrl+C, `kill`, a terminal that is closed.

For commands they are exceptions, all of one kind. Where an exception would do harm, in the middle of an update or
inside a callback of Qt, they are noted and looked at when there is time.
"""

import contextlib
import os
import signal
import socket
import stat
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

# SIGHUP: the terminal is closed. SIGBREAK: the same for a console of Windows, whose user may also be logging off.
NUMBERS: tuple[int, ...] = tuple(
    int(getattr(signal, name)) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)


class Ended(KeyboardInterrupt):
    """A signal asked the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


def status_of(interrupt: KeyboardInterrupt) -> int:
    """The exit status that shells give to what a signal has ended: 130 for Ctrl+C."""
    return 128 + getattr(interrupt, "number", int(signal.SIGINT))


class Ending:
    """Which signal has asked the program to end: 0 while none has.

    With `again` a second signal raises `Ended` at once. `bell` has something to read after every signal.
    """

    def __init__(self, again: bool = True, bell: socket.socket | None = None) -> None:
        self.number, self.bell = 0, bell
        self._again = again

    @property
    def asked(self) -> bool:
        return self.number != 0

    def __call__(self, number: int, _frame: FrameType | None = None) -> None:
        """A signal has come; this is its handler."""
        _let_go_of_terminal(number)
        if self.number and self._again:
            raise Ended(number)
        self.number = self.number or number

    @property
    def status(self) -> int:
        return 128 + self.number

    def check(self) -> None:
        """Raises `Ended` where a signal has come."""
        if self.number:
            raise Ended(self.number)


@contextlib.contextmanager
def raised() -> Iterator[None]:
    """Within, every one of these signals raises `Ended`, as Ctrl+C raises its parent."""

    def end(number: int, _frame: FrameType | None) -> None:
        _let_go_of_terminal(number)
        raise Ended(number)

    with _handled_by(end):
        yield


@contextlib.contextmanager
def noted(again: bool = True) -> Iterator[Ending]:
    """Within, these signals are noted, and nothing is raised until with `again` a second one comes.

    Inside another such block it is that block's note. Signals come to the main thread alone: in others there are none.
    """
    outer = next((now for now in map(signal.getsignal, NUMBERS) if isinstance(now, Ending)), None)
    if outer is not None or threading.current_thread() is not threading.main_thread():
        yield Ending() if outer is None else outer
        return
    ending = Ending(again)
    with _handled_by(ending):
        yield ending


@contextlib.contextmanager
def deferred(again: bool = True) -> Iterator[Ending]:
    """As `noted`, and what was noted is raised at the end of the block."""
    with noted(again) as ending:
        yield ending
    ending.check()


@contextlib.contextmanager
def rung() -> Iterator[Ending]:
    """As `noted`, for an event loop: every signal rings the bell, and none ever raises."""
    if threading.current_thread() is not threading.main_thread():
        yield Ending()
        return
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        theirs.setblocking(False)
        before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        try:
            ending = Ending(again=False, bell=ours)
            with _handled_by(ending):
                yield ending
        finally:
            signal.set_wakeup_fd(before)


def unheard() -> None:
    """Leave it to the system what these signals do, which is to end the program at once."""
    for number in NUMBERS:
        if isinstance(signal.getsignal(number), Ending):
            signal.signal(number, signal.SIG_DFL)


def ignore_in_worker() -> None:
    """In a process that works for this one: Ctrl+C and the end of the terminal are for its parent, which ends it."""
    for name in ("SIGINT", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)


def _let_go_of_terminal(number: int) -> None:
    """After SIGHUP every write to the terminal fails: what is said goes nowhere, so that the rest is still done. A file
    or a pipe hears it as ever."""
    if number != getattr(signal, "SIGHUP", 0):
        return
    for handle in (1, 2):
        with contextlib.suppress(OSError):
            if stat.S_ISCHR(os.fstat(handle).st_mode):
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, handle)
                os.close(nowhere)


@contextlib.contextmanager
def _handled_by(handler: Callable[[int, FrameType | None], Any]) -> Iterator[None]:
    """What is ignored stays so: `nohup` asks for that. Handlers of code that is not Python's are left alone."""
    before: dict[int, Any] = {}
    try:
        if threading.current_thread() is threading.main_thread():
            for number in NUMBERS:
                now = signal.getsignal(number)
                if now is not None and now != signal.SIG_IGN:
                    before[number] = signal.signal(number, handler)
        yield
    finally:
        for number, handled in before.items():
            signal.signal(number, handled)
