"""Where trials are trained: here, in processes of this machine, or on others (`nnstudio.search.cluster`).

All have one face: `map` takes tasks and yields ``(number, Result)`` in the order they are done; `close` ends what it
started. Who wants to stop leaves the loop over `map`, and what has not begun is dropped. Small networks of one shape go
in bundles that one compiled kernel trains side by side. What a search finds is the same with each of them.
"""

import multiprocessing
import threading
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import Protocol

from .. import children
from ..message import Message
from ..nn import kernels
from ..nn.kernels.nets_plan import LANES
from .trials import Result, Task, as_work, outcomes, work, worked

POLL = 0.1  # seconds between two questions whether it is still wanted
ENDS_WITHIN = 5.0  # seconds that a process has to end when it is asked to
RETRIES = 3  # workers that one trial may lose
Results = Generator[tuple[int, Result], None, None]
Bundle = tuple[Task, ...]  # one trial, or several of one kin


class Executor(Protocol):
    """What a search needs of the place where its trials are trained."""

    @property
    def width(self) -> int:
        """How many trials are trained at the same time."""
        ...

    def map(self, tasks: Sequence[Task], wanted: Callable[[], bool] = ...) -> Results: ...

    def close(self) -> None: ...


def bundles(tasks: Sequence[Task]) -> list[Bundle]:
    """The tasks in the order of the first of each bundle: those of one kin as many as go together, others alone."""
    found: list[list[Task]] = []
    open_ones: dict[int, list[Task]] = {}
    for task in tasks:
        bundle = None if task.kin is None else open_ones.get(task.kin)
        if bundle is None or len(bundle) == LANES:
            bundle = []
            found.append(bundle)
            if task.kin is not None:
                open_ones[task.kin] = bundle
        bundle.append(task)
    return [tuple(bundle) for bundle in found]


class InProcess:
    """Trains in threads of this process, as many as there are processors unless told otherwise; compiled kernels
    release the interpreter's lock."""

    def __init__(self, threads: int | None = None) -> None:
        self.width = max(1, threads or kernels.processors())

    def map(self, tasks: Sequence[Task], wanted: Callable[[], bool] = lambda: True) -> Results:
        """Yield every result as it is done. No longer `wanted`, or closed, it ends the trainings under way."""
        given_up = threading.Event()
        pool = ThreadPoolExecutor(self.width, "trials")
        try:
            waiting = {pool.submit(outcomes, bundle, lambda: not given_up.is_set()) for bundle in bundles(tasks)}
            while waiting and wanted():
                done, waiting = wait(waiting, POLL, FIRST_COMPLETED)
                for future in done:
                    for result in future.result():
                        yield result.number, result
        finally:
            given_up.set()
            pool.shutdown(wait=True, cancel_futures=True)

    def close(self) -> None:
        """Nothing outlives `map`."""


class Processes:
    """Trains in `count` processes of this machine.

    When one is killed, others take its place and what it trained is trained again. A trial that loses `RETRIES`
    workers is given up, with an error as its result; trials that may be to blame are tried again one at a time, so
    that none suffers from another.
    """

    def __init__(self, count: int | None = None) -> None:
        self.width = max(1, count or kernels.processors())
        self._pool: ProcessPoolExecutor | None = None

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes there are now."""
        return tuple(getattr(self._pool, "_processes", None) or ())

    def map(self, tasks: Sequence[Task], wanted: Callable[[], bool] = lambda: True) -> Results:
        """Yield every result as it is done. No longer `wanted`, or closed, it ends the processes under way."""
        fresh, suspects = deque(bundles(tasks)), deque[Bundle]()
        lost: dict[int, int] = {}
        running: dict[Future[str], Bundle] = {}
        try:
            while (fresh or suspects or running) and wanted():
                self._fill(running, suspects or fresh, 1 if suspects else self.width)
                broken: list[Task] = []
                for future in wait(running, POLL, FIRST_COMPLETED).done:
                    bundle = running.pop(future)
                    try:
                        results = worked(future.result())
                    except BrokenProcessPool:
                        broken += bundle
                    else:
                        for result in results:
                            yield result.number, result
                if not broken:
                    continue
                for bundle in running.values():  # the pool is gone with all that ran in it
                    broken += bundle
                running.clear()
                self.close()
                for task in sorted(broken, key=lambda task: task.number):
                    lost[task.number] = lost.get(task.number, 0) + 1
                    if lost[task.number] < RETRIES:
                        suspects.append((task,))
                    else:
                        yield (
                            task.number,
                            Result(task.number, error=Message("its process died {times} times", times=RETRIES)),
                        )
        finally:
            if running:
                self.close()

    def _fill(self, running: "dict[Future[str], Bundle]", queue: "deque[Bundle]", width: int) -> None:
        while queue and len(running) < width:
            try:
                running[self._ready().submit(work, as_work(queue[0]))] = queue[0]
            except BrokenProcessPool:
                if running:
                    return  # they will say so too
                self.close()
                continue
            queue.popleft()

    def close(self) -> None:
        """End the processes, in the middle of a trial too."""
        pool, self._pool = self._pool, None
        if pool is None:
            return
        processes = list((getattr(pool, "_processes", None) or {}).values())
        manager = getattr(pool, "_executor_manager_thread", None)  # joins the processes, however long they take
        pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()
        for process in processes:
            process.join(ENDS_WITHIN)
            if process.is_alive():  # one that is stopped hears of nothing else
                process.kill()
                process.join(ENDS_WITHIN)
        if manager is not None:
            manager.join(ENDS_WITHIN)

    def _ready(self) -> ProcessPoolExecutor:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self.width, context, _begin)
        return self._pool


def _begin() -> None:
    """Make a process a worker: signals are for its parent, whose end is its own end too, and it takes one processor."""
    children.follow_parent()
    from threadpoolctl import threadpool_limits

    threadpool_limits(1)
