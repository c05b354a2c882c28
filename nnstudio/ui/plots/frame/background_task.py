"""Work beside the window, of which only the newest counts: everything a plot needs of it, in one place."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ....run.jobs import Jobs, Work
from ...text import translated


class BackgroundTask(QObject):
    """Runs one work at a time in a thread of its own, which `stop` ends. Signals arrive in the window's thread.

    `start` replaces the work under way; of that one nothing arrives any more. `follow` lets it finish first, and of
    all works that were given meanwhile only the newest is done then, if the owner can still be seen.
    """

    done = Signal(object)  # what the work returned
    progressed = Signal(object)  # what it reported on its way
    failed = Signal(str)  # why it could not be done, as `failure` has it

    def __init__(
        self,
        owner: QObject,
        done: Callable[..., object],
        progressed: Callable[..., object] | None = None,
        failed: Callable[..., object] | None = None,
        failure: str = "{0}",
    ) -> None:
        """`failure` is the sentence that a reason is put into."""
        super().__init__(owner)
        self.failure = ""  # of the last work, in words
        self._sentence = failure
        self._next: Work | None = None
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._finish)
        self._jobs.progressed.connect(self._progress)
        self._jobs.failed.connect(self._fail)
        for signal, listener in ((self.done, done), (self.progressed, progressed), (self.failed, failed)):
            if listener is not None:
                signal.connect(listener)

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    def start(self, work: Work) -> None:
        """Do this in place of what is under way."""
        self.failure, self._next = "", None
        self._jobs.submit(work)

    def follow(self, work: Work) -> None:
        """Do this once what is under way is done: a long work would never end beside a training otherwise."""
        if self.busy:
            self._next = work
        else:
            self.start(work)

    def cancel(self) -> None:
        """Give up what is under way; nothing of it arrives any more."""
        self._next = None
        self._jobs.cancel()

    def stop(self, seconds: float = 2.0) -> bool:
        """End the thread; nothing is done any more. False if it has not ended within `seconds`."""
        self._next = None
        return self._jobs.stop(seconds)

    @Slot(int, object)
    def _progress(self, _token: int, part: object) -> None:
        self.progressed.emit(part)

    @Slot(int, object)
    def _finish(self, _token: int, result: object) -> None:
        self.done.emit(result)
        work, self._next = self._next, None
        owner = self.parent()
        if work is not None and not self.busy and (not isinstance(owner, QWidget) or owner.isVisible()):
            self.start(work)

    @Slot(int, object)
    def _fail(self, _token: int, error: Exception) -> None:
        self._next = None
        self.failure = self._sentence.format(translated(error))
        self.failed.emit(self.failure)
