"""Writing project files beside the window: packing one takes longer than a frame has.

One thread writes them one after the other, none is left out, and each says how it went.
"""

import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ..message import Message
from ..project import Project, ProjectError, save

WRITTEN_WITHIN = 60.0  # seconds
Told = Callable[[ProjectError | None, float], None]
Made = Callable[[], Project]  # what a project is made by, in the thread that writes
_Task = tuple[int, Made, Path]


class _Post(QObject):
    """Carries answers into the window's thread; a thing of its own, so that the thread holds no `Saving` alive."""

    written = Signal(int, object, float)  # token, error or None, seconds it took


class Saving(QObject):
    """`save` returns at once. `stop` must be called before the program ends; it waits a while for what is under way."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = count(1)
        self._told: dict[int, Told] = {}
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._post = _Post(self)
        self._post.written.connect(self._written, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return bool(self._told)

    def save(self, project: Project | Made, path: Path, then: Told) -> None:
        """Write `project`, or what it makes; `then` is called with the error, if there was one, and the seconds it
        took. After `stop` nothing is written any more."""
        if self._stopped:
            return
        token = next(self._tokens)
        self._told[token] = then
        self._tasks.put((token, (lambda: project) if isinstance(project, Project) else project, path))
        if self._thread is None:
            self._thread = threading.Thread(
                target=_write_all, args=(self._tasks, self._post), name="saving", daemon=True
            )
            self._thread.start()

    def stop(self, seconds: float = WRITTEN_WITHIN) -> bool:
        """Write what waits, and end the thread; nobody is told any more. False where it has not ended within so many
        seconds, as on a network that does not answer: the files are then as they were."""
        ended, waited, self._stopped = True, self._stopped, True
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join(0 if waited else seconds)
            ended = not self._thread.is_alive()
            if ended:
                self._thread = None
        self._told.clear()
        return ended

    @Slot(int, object, float)
    def _written(self, token: int, error: ProjectError | None, seconds: float) -> None:
        then = self._told.pop(token, None)
        if then is not None:
            then(error, seconds)


def _write_all(tasks: "queue.SimpleQueue[_Task | None]", post: _Post) -> None:
    while (task := tasks.get()) is not None:
        token, make, path = task
        error: ProjectError | None = None
        begun = time.perf_counter()
        try:
            save(make(), path)
        except ProjectError as raised:
            error = raised
        except Exception as raised:  # noqa: BLE001 - the window has to hear that nothing was saved
            error = ProjectError(
                Message(
                    "{target} could not be saved: {reason}.", target=path, reason=f"{type(raised).__name__}: {raised}"
                )
            )
        with suppress(RuntimeError):  # the window has gone
            post.written.emit(token, error, time.perf_counter() - begun)
