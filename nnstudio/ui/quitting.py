"""The program is asked to end from outside: by a signal, or because the user logs off.

What is unsaved is kept for recovery, then the window closes without asking. Nothing here waits inside an event loop of
its own but where the session manager ends the program as soon as it is answered.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from .. import signals
from .log import logger

if TYPE_CHECKING:
    from .main_window import MainWindow
    from .recovering import Recovering

KEEP_MS = 20_000  # as long as keeping may take at the most: then what was kept last must do
SESSION_KEEP_MS = 4_000  # a session that ends kills what has not answered after about five seconds
SESSION_ENDS_MS = 60_000  # so long after the end of the session was announced nobody is asked any more
DISMISS_MS = 50


class Quitting(QObject):
    """Watches for the end of the window's program, from its first event to its last."""

    def __init__(self, window: MainWindow, recovering: Recovering, ending: signals.Ending) -> None:
        super().__init__(window)
        self._window, self._recovering, self._ending = window, recovering, ending
        self._begun = self._kept = False
        self._dismissing = QTimer(self, interval=DISMISS_MS)
        self._dismissing.timeout.connect(_dismiss)
        self._limit = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._limit.timeout.connect(self._close)
        self._session = QTimer(self, singleShot=True, interval=SESSION_ENDS_MS)
        self._session.timeout.connect(self._session_goes_on)
        self._notifier: QSocketNotifier | None = None
        if ending.bell is not None:
            self._notifier = QSocketNotifier(ending.bell.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._rung)
        self._app = QGuiApplication.instance()
        if isinstance(self._app, QGuiApplication):
            self._app.commitDataRequest.connect(self._session_ends)
            self._app.saveStateRequest.connect(self._session_ends)

    def stop(self) -> None:
        """The window has closed."""
        for timer in (self._dismissing, self._limit, self._session):
            timer.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        if isinstance(self._app, QGuiApplication):
            self._app.commitDataRequest.disconnect(self._session_ends)
            self._app.saveStateRequest.disconnect(self._session_ends)

    # A signal

    @Slot()
    def _rung(self) -> None:
        bell = self._ending.bell
        if bell is None:
            return
        with contextlib.suppress(BlockingIOError):
            bell.recv(4096)
        if not self._ending.asked:
            return  # some other signal
        if not self._begun:
            logger().info("asked to end by signal %d", self._ending.number)
            self._begin()
        elif self._kept:
            signals.unheard()  # the work is safe: who asks once more after this need not wait

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        self._dismissing.start()
        self._limit.start()
        self._window.controller.pause()
        self._recovering.leaves = True
        self._recovering.keep_now(self._close)

    @Slot()
    def _close(self) -> None:
        self._limit.stop()
        self._kept = True
        self._window.close_unasked()

    # The end of the session

    @Slot()
    def _session_ends(self) -> None:
        """Keep what is unsaved now: the program may be killed as soon as this returns, or the user stays after all."""
        loop, limit = QEventLoop(), QTimer(singleShot=True, interval=SESSION_KEEP_MS)
        limit.timeout.connect(loop.quit)
        limit.start()
        self._session.start()
        self._window.instead_of_asking = self._begin
        self._recovering.keep_now(loop.quit)
        if self._recovering.busy:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    @Slot()
    def _session_goes_on(self) -> None:
        self._window.instead_of_asking = None


def _dismiss() -> None:
    """Close what waits for an answer, as Escape would: each has an event loop that the window's own waits for."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
