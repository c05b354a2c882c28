"""Long computations beside the window: one worker thread that only ever works on what is wanted last.

A new task disowns the one before: its `wanted` says no from that moment on, and should it finish all the
same, its result is dropped. So nothing stale arrives, and no queue grows.
"""

import itertools
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

Wanted = Callable[[], bool]
Work = Callable[[Wanted], Any]


class _Slot:
    """What the two threads share: the newest task, and the token that is still wanted."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.task: tuple[int, Work] | None = None
        self.token = 0  # of the task that is wanted; 0 for none
        self.stopped = False

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


class Jobs(QObject):
    """Runs ``work(wanted)`` for the newest `submit` in one worker thread, which starts with the first.

    `work` asks ``wanted()`` often and returns or raises as soon as it says no. The window stays answerable
    while `work` is in NumPy or asks; a `work` that never asks delays the next task, never the window.
    """

    done = Signal(int, object)  # token, what work returned
    failed = Signal(int, object)  # token, the exception work raised while it was wanted

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = itertools.count(1)
        self._slot = _Slot()
        self._thread: threading.Thread | None = None
        self._post = _Post(self)
        self._post.arrived.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
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
            result = work(lambda token=token: slot.wants(token))
        except Exception as raised:  # noqa: BLE001 -- whatever went wrong is handed to the window
            error = raised
        if not slot.wants(token):
            continue
        try:
            post.arrived.emit(token, result, error)
        except RuntimeError:  # the window has gone
            return
