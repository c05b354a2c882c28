"""How much faster several processes search than one, for the bench."""

import time
from typing import NamedTuple

from ..spec import Experiment, replace
from .executors import Processes
from .trials import Task

PROBE_EPOCHS = 50
TRIALS = 8


class SpeedUp(NamedTuple):
    """Seconds that the same trials took in one process, and in several, all of them begun before."""

    alone: float
    together: float

    @property
    def ratio(self) -> float:
        return self.alone / self.together


def speed_up(processes: int = 2, seconds: float = 1.2, trials: int = TRIALS) -> SpeedUp:
    """Train so many trials of about `seconds` each, by NumPy, in one process and in several."""
    times: list[float] = []
    tasks: list[Task] = []
    for count in (1, processes):
        pool = Processes(count)
        try:
            # Every worker has begun and imported what it needs before the clock runs.
            warm = [result for _, result in pool.map(_tasks(2 * count, PROBE_EPOCHS))]
            each = max(1e-5, min(result.seconds for result in warm) / PROBE_EPOCHS)
            tasks = tasks or _tasks(trials, max(1, round(seconds / each)))
            begun = time.perf_counter()
            for _ in pool.map(tasks):
                pass
            times.append(time.perf_counter() - begun)
        finally:
            pool.close()
    return SpeedUp(times[0], times[1])


def _tasks(count: int, epochs: int) -> list[Task]:
    base = replace(Experiment(), {"training.epochs": epochs})
    return [Task(k, base.replace("model.seed", k).to_json()) for k in range(count)]
