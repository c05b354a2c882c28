"""Python's garbage, collected in the window's thread alone.

What refers to itself in a circle, as plots and dialogs do with what they call, is freed by Python's collector, and that
works in whichever thread happens to make an object when it is due. A part of Qt that is freed in another thread than
its own can end the program, at that moment or much later. So the collector is switched off while there is a window, and
a timer of the window's does its work between two events.
"""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 200
LONGEST = 300.0  # seconds that a training holds up the look at everything, which takes some tenths of a second


class Collecting(QObject):
    """Collects from now until `stop`; while `working` says so, the oldest generation hardly ever."""

    def __init__(self, working: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._working = working
        self._looked_at = time.monotonic()
        gc.disable()
        gc.freeze()  # what is there before the window stays as long as the program: modules and their classes
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Look at the oldest generation that is due, by Python's own counts."""
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[2] and (not self._working() or time.monotonic() - self._looked_at > LONGEST):
            self._looked_at = time.monotonic()
            gc.collect(2)
        elif due[1] or due[0]:
            gc.collect(1 if due[1] else 0)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
