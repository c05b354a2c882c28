"""Saves the layout of the window soon after it changes, so that it survives a kill."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from .main_window import MainWindow

EVERY_MS = 2_000  # between two looks, each of which takes less than a millisecond


class Remembering(QObject):
    """Saves the layout if it has changed since the last look, and calls `failed` with the reason if it cannot."""

    def __init__(self, window: MainWindow, failed: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window, self._failed = window, failed
        self._last = self._seen()
        self._timer = QTimer(self, interval=EVERY_MS, objectName="remembering")
        self._timer.timeout.connect(self.look)
        self._timer.start()
        window.closed.connect(self._timer.stop)

    @Slot()
    def look(self) -> None:
        seen = self._seen()
        if seen != self._last:
            self._last = seen
            why = self._window.remember_looks()
            if why:
                self._failed(why)

    def _seen(self) -> tuple[object, ...]:
        window = self._window
        return window.workspaces.current, window.saveGeometry(), window.saveState()
