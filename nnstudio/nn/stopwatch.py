"""Seconds of work, without those in which the program was stopped: by SIGSTOP, a debugger, or a laptop that slept."""

import time
from collections.abc import Callable

LAP = 0.005  # seconds: so often the processor's time is looked at, which takes longer than to look at the clock
SLACK = 0.1  # seconds that a lap may take whatever the processor did
SHARED = 20.0  # times the processor's time a lap may take: beside other busy programs it takes turns with them


class Stopwatch:
    """Runs from its making. Who works reads it now and then: a stop is told from work by the processor's time between
    two readings. Setting the system's clock changes nothing."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._wall, self._processor = time.perf_counter(), time.process_time()

    def read(self) -> float:
        """Seconds of work so far."""
        now = time.perf_counter()
        passed = now - self._wall
        if passed < LAP:
            return self._seconds + passed
        processor = time.process_time()
        self._seconds += min(passed, SLACK + SHARED * (processor - self._processor))
        self._wall, self._processor = now, processor
        return self._seconds

    def reading(self, wanted: Callable[[], bool]) -> Callable[[], bool]:
        """`wanted`, with a reading whenever it is asked."""

        def ask() -> bool:
            self.read()
            return wanted()

        return ask
