"""How a thread full of NumPy leaves the interpreter's lock to the window.

A thread that waits for the lock is woken whenever NumPy lets go of it, and after such a moment, of microseconds, mostly
finds it taken again. Being woken also starts the time anew after which Python would hand the lock over, so that the
window can wait for hundreds of milliseconds, and does wherever the machine takes long to wake a thread. Only a rest
longer than that wakes it in time.
"""

import time

EVERY, REST = 0.002, 0.00005  # seconds


class Rests:
    """Call it often: it lets go of the interpreter's lock for `REST` seconds after every `EVERY`."""

    def __init__(self) -> None:
        self._last = 0.0

    def __call__(self) -> None:
        if time.perf_counter() - self._last > EVERY:
            time.sleep(REST)
            self._last = time.perf_counter()
