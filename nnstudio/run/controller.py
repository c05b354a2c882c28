"""Between the window and the training thread: every wish becomes a command, every answer a signal."""

import sys
import threading
from collections.abc import Callable, Sequence
from itertools import count
from typing import Protocol

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject, Signal, Slot

from ..choices.choice import Array
from ..nn.checkpoint import Checkpoint
from ..spec import Experiment
from ..spec.topology import Origins
from .abreast import Fairness
from .mailbox import Mailbox, RunState
from .worker import Kept, Worker

# Small NumPy calls give the interpreter lock back only when asked: at Python's 5 ms the window would get 2 to 4
# frames a second beside a training thread. A short interval lets it begin a frame in time; to finish one it would
# still have to win the lock back after each of some hundred calls into Qt, so the training waits while it is busy
# (`Mailbox.idle`).
SWITCH_INTERVAL = 0.0005
Failed = Callable[[Exception], None]


class _Right(QObject):
    """The window's right of way: clears `idle` at every event it handles and sets it when it has none left."""

    def __init__(self, idle: threading.Event, parent: QObject) -> None:
        super().__init__(parent)
        self._idle = idle
        self._held = False

    def hold(self, on: bool) -> None:
        """Watch the events of the whole program, or leave them alone."""
        app, dispatcher = QCoreApplication.instance(), QAbstractEventDispatcher.instance()
        if on == self._held or app is None or dispatcher is None:
            return
        self._held = on
        if on:
            app.installEventFilter(self)
            dispatcher.aboutToBlock.connect(self._idle.set)
        else:
            app.removeEventFilter(self)
            dispatcher.aboutToBlock.disconnect(self._idle.set)
            self._idle.set()

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        self._idle.clear()
        return False


class State(Protocol):
    """What the controller needs to know of the document: an experiment and the number of its run."""

    @property
    def experiment(self) -> Experiment: ...
    @property
    def run(self) -> int: ...


class Controller(QObject):
    """Starts the training thread and speaks with it. `stop` must be called before the program ends."""

    state_changed = Signal(str)
    failed = Signal(str)
    broke = Signal(object)  # the exception behind a failure that nobody expected

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mailbox = Mailbox()
        self.state: RunState = "ready"
        self._tokens = count(1)
        self._waiting: dict[int, tuple[Callable[..., None], Failed]] = {}
        self._worker = Worker(self.mailbox)
        self._worker.state_changed.connect(self._take_state)
        self._worker.failed.connect(self.failed)
        self._worker.broke.connect(self.broke)
        self._worker.checkpoint_taken.connect(self._take_checkpoint)
        self._worker.checkpoints_taken.connect(self._take_checkpoint)
        self._worker.checkpoint_failed.connect(self._miss_checkpoint)
        self._interval = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._right = _Right(self.mailbox.idle, self)
        self._worker.start()

    @property
    def running(self) -> bool:
        return self.state == "running"

    def open(self, state: State, checkpoint: Checkpoint | None, others: Sequence[Kept] = ()) -> None:
        """Begin with another experiment altogether, or where a checkpoint left it, with other runs beside it."""
        self.mailbox.take()
        run, experiment = state.run, state.experiment
        self._worker.post(lambda worker: worker.open_run(run, experiment, checkpoint, others))

    def move(self, before: State, after: State, start: Origins | Array | None) -> None:
        """Follow the document: a live edit, or another run, which keeps the units of some origins or begins with given
        parameters."""
        left, run, experiment = before.run, after.run, after.experiment
        if left == run:
            self._worker.post(lambda worker: worker.apply(experiment))
        else:
            self._worker.post(lambda worker: worker.switch(left, run, experiment, start))

    def set_parameter(self, index: int, value: float) -> None:
        self._worker.post(lambda worker: worker.set_parameter(index, value))

    def play(self) -> None:
        self._worker.post(Worker.play)

    def pause(self) -> None:
        self._worker.post(Worker.pause)

    def toggle(self) -> None:
        """Train, or pause if it trains."""
        if self.running:
            self.pause()
        else:
            self.play()

    def step(self, updates: int | None = None, epochs: int | None = None) -> None:
        self._worker.post(lambda worker: worker.step(updates, epochs))

    def train_along(self, runs: frozenset[int], fairness: Fairness = "update") -> None:
        """Which runs train along with the current one, interleaved by update, sample or second."""
        self._worker.post(lambda worker: worker.set_along(runs, fairness))

    def mark_runs(self, hidden: frozenset[int], pinned: frozenset[int]) -> None:
        """Which runs plots leave out, and which are kept whatever memory they take."""
        self._worker.post(lambda worker: worker.mark(hidden, pinned))

    def set_aside(self, first: int) -> None:
        """Keep the runs numbered below `first` as they are, out of sight, until they are wanted again."""
        self._worker.post(lambda worker: worker.set_aside(first))

    def forget(self, run: int) -> None:
        """Let a run that is not the current one go for good."""
        self._worker.post(lambda worker: worker.forget(run))

    def rewind(self, updates: int = 1) -> None:
        """Go back by so many updates, as if they had not been made."""
        self._worker.post(lambda worker: worker.rewind(updates))

    def rewind_to(self, update: int) -> None:
        """Go back in the current run to an update, as if the later ones had not been made."""
        self._worker.post(lambda worker: worker.rewind_to(update))

    def set_pace(self, updates_per_second: float) -> None:
        """At most so many updates a second; infinity is as fast as the machine can."""
        self._worker.post(lambda worker: worker.set_pace(updates_per_second))

    def checkpoint(self, then: Callable[[Checkpoint], None], failed: Failed = lambda _error: None) -> None:
        """Have a checkpoint taken between two updates and handed to `then`, in this thread; where it cannot be taken,
        `failed` gets the exception."""
        token = next(self._tokens)
        self._waiting[token] = then, failed
        self._worker.post(lambda worker: worker.take_checkpoint(token))

    def checkpoints(self, then: Callable[[dict[int, Checkpoint]], None], failed: Failed = lambda _error: None) -> None:
        """The same of all runs there are, by their number."""
        token = next(self._tokens)
        self._waiting[token] = then, failed
        self._worker.post(lambda worker: worker.take_checkpoints(token))

    def stop(self) -> bool:
        """End the training thread; safe in any state and more than once. False where it would not end in time."""
        ended = True
        if self._worker.isRunning():
            self._right.hold(False)
            ended = self._worker.finish()
            sys.setswitchinterval(self._interval)
        return ended

    @Slot(str)
    def _take_state(self, state: RunState) -> None:
        self.state = state
        self._right.hold(state == "running")
        self.state_changed.emit(state)

    @Slot(int, object)
    def _take_checkpoint(self, token: int, taken: object) -> None:
        then, _ = self._waiting.pop(token)
        then(taken)

    @Slot(int, object)
    def _miss_checkpoint(self, token: int, error: Exception) -> None:
        _, failed = self._waiting.pop(token)
        failed(error)
