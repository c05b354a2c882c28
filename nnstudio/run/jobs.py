"""Long computations beside the window: one worker thread that only ever works on what is wanted last.

A new task disowns the one before: its `wanted` says no from that moment on, and should it finish all the
same, its result is dropped. So nothing stale arrives, and no queue grows: of what a task reports on its way,
too, only the newest waits for the window.
"""

import itertools
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from .resting import Rests

Work = Callable[["Wanted"], Any]


class _Slot:
    """What the two threads share: the newest task, and the token that is still wanted."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.task: tuple[int, Work] | None = None
        self.token = 0  # of the task that is wanted; 0 for none
        self.stopped = False
        self.reported: tuple[int, object] | None = None  # the newest report that the window has not seen

    def wants(self, token: int) -> bool:
        return self.token == token and not self.stopped

    def next(self) -> tuple[int, Work] | None:
        """Wait for a task; None once stopped."""
        with self.changed:
            self.changed.wait_for(lambda: self.task is not None or self.stopped)
            task, self.task = self.task, None
            return None if self.stopped else task


class _Post(QObject):
    """Carries results into the thread of `Jobs`; a thing of its own, so that the worker holds no `Jobs`
    alive."""

    arrived = Signal(int, object, object)  # token, result, exception or None
    reported = Signal()  # the slot holds a report


class Wanted:
    """What a work is given: ask it by calling whether to go on, and tell it how far the work has come."""

    def __init__(self, slot: _Slot, post: _Post, token: int) -> None:
        self._slot, self._post, self._token = slot, post, token
        self._rests = Rests()

    def __call__(self) -> bool:
        self._rests()
        return self._slot.wants(self._token)

    def report(self, partial: object) -> None:
        """Have `Jobs.progressed` say `partial`, which must not change any more, in the window's thread.

        Costs next to nothing and never waits. Of reports that come faster than the window takes them it
        sees the newest only.
        """
        slot = self._slot
        with slot.changed:
            if not slot.wants(self._token):
                return
            waiting, slot.reported = slot.reported, (self._token, partial)
        if waiting is None:
            with suppress(RuntimeError):  # the window has gone
                self._post.reported.emit()


class Jobs(QObject):
    """Runs ``work(wanted)`` for the newest `submit` in one worker thread, which starts with the first.

    `work` asks ``wanted()`` often and returns or raises as soon as it says no. The window stays answerable
    while `work` asks, or is in something long of NumPy's; a `work` that never asks delays the next task, never
    the window. What it hands to ``wanted.report(partial)`` on the way comes out of `progressed`, never after
    its `done`.
    """

    done = Signal(int, object)  # token, what work returned
    failed = Signal(int, object)  # token, the exception work raised while it was wanted
    progressed = Signal(int, object)  # token, what work reported

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = itertools.count(1)
        self._slot = _Slot()
        self._thread: threading.Thread | None = None
        self._post = _Post(self)
        self._post.arrived.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._post.reported.connect(self._reported, Qt.ConnectionType.QueuedConnection)
        slot = self._slot
        self.destroyed.connect(lambda: _stop(slot))
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether the result of a task is still awaited."""
        return self._slot.token != 0

    def submit(self, work: Work) -> int:
        """Take on `work` in place of what was asked before; returns the token its result will carry.

        After `stop` nothing runs any more.
        """
        token = next(self._tokens)
        slot = self._slot
        with slot.changed:
            if slot.stopped:
                return token
            slot.token, slot.task = token, (token, work)
            slot.changed.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=_labour, args=(slot, self._post), name="jobs", daemon=True)
            self._thread.start()
        return token

    def cancel(self) -> None:
        """Disown the task under way, if any; no result of it arrives."""
        with self._slot.changed:
            self._slot.token, self._slot.task = 0, None

    @Slot()
    def stop(self, seconds: float = 2.0) -> bool:
        """End the thread: at once where the work asks `wanted`. False if it has not ended within
        `seconds`."""
        _stop(self._slot)
        thread, self._thread = self._thread, None
        if thread is None:
            return True
        thread.join(seconds)
        return not thread.is_alive()

    @Slot(int, object, object)
    def _arrived(self, token: int, result: object, error: object) -> None:
        with self._slot.changed:
            if not self._slot.wants(token):
                return
            self._slot.token = 0
        if error is None:
            self.done.emit(token, result)
        else:
            self.failed.emit(token, error)

    @Slot()
    def _reported(self) -> None:
        slot = self._slot
        with slot.changed:
            report, slot.reported = slot.reported, None
            if report is None or not slot.wants(report[0]):
                return
        self.progressed.emit(*report)


def _stop(slot: _Slot) -> None:
    with slot.changed:
        slot.stopped, slot.task, slot.token = True, None, 0
        slot.changed.notify_all()


def _labour(slot: _Slot, post: _Post) -> None:
    """The worker thread's whole life."""
    while (task := slot.next()) is not None:
        token, work = task
        result: object = None
        error: Exception | None = None
        try:
            result = work(Wanted(slot, post, token))
        except Exception as raised:  # noqa: BLE001 - the window is told whatever went wrong
            error = raised
        if not slot.wants(token):
            continue
        try:
            post.arrived.emit(token, result, error)
        except RuntimeError:  # the window has gone
            return
