"""The training thread: takes commands between two updates, trains at the chosen pace, leaves frames in the mailbox.

It owns every `Trainer`; no other thread touches one. Runs that an edit has left are parked, so that undo finds them as
they were.
"""

import logging
import math
import os
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QThread, Signal

from ..choices.choice import Array
from ..message import Message
from ..nn import kernels
from ..nn.checkpoint import Checkpoint
from ..nn.engine import fitting_kernel
from ..nn.trainer import Settled, Trainer
from ..spec import Experiment
from ..spec.topology import Origins
from .abreast import Fairness, Parked, keep_pace, note_topology, race
from .compiling import SWITCH
from .mailbox import Before, Frame, Mailbox, Other, RunState
from .resting import Rests
from .rewind import CannotRewind, rewound

SLICE_MS = 6.0  # how long training may go on before commands and the mailbox are looked at again
LONGEST_YIELD = 0.1  # seconds that a busy window may hold the training up
ENDS_WITHIN = 15.0  # seconds that the thread has to end: an update of a very large network takes long
LOADED_WITHIN = 5.0  # of these for a kernel on its way
CALM = 1.0  # seconds without an edit, after which the next one begins something new
NAP = 0.008  # at a chosen pace updates come in portions of at least this many seconds
RATE_SECONDS = 0.5  # what the shown rate is a mean over
Command = Callable[["Worker"], None]
Kept = tuple[int, Experiment, Checkpoint | None]  # a run's number, what it trains, and how far it has come


class Worker(QThread):
    """Trains one run at a time. Commands are functions of the worker, carried out in its own thread."""

    state_changed = Signal(str)
    checkpoint_taken = Signal(int, object)
    checkpoints_taken = Signal(int, object)  # of all runs, by their number
    checkpoint_failed = Signal(int, object)  # the exception that was in the way
    failed = Signal(str)
    broke = Signal(object)  # the exception behind a failure that nobody expected

    def __init__(self, mailbox: Mailbox) -> None:
        super().__init__()
        self.setObjectName("training")
        self._mailbox, self._rests = mailbox, Rests()
        self._commands: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self._parked = Parked()
        self._fairness: Fairness = "update"
        self._loading: threading.Thread | None = None
        self._goals: dict[int, float] = {}  # by the identity of a trainer, the epoch it trains up to
        self._trainer: Trainer | None = None
        self._run = 0
        self._state: RunState = "ready"
        self._pace = math.inf
        self._revision = 0  # counts what changes the picture without an update: edits, states, runs
        self._shown: tuple[int, int] | None = None
        self._before: Before | None = None  # the edit that the run trains by
        self._edited = -math.inf
        self._quitting = False
        self._ending = False  # set from outside, looked at during long commands
        self._debts: dict[int, float] = {}  # what runs along have still to make, by the identity of their trainers
        self._owed = 0.0  # updates the pace allows and that have not been made yet
        self._last = 0.0
        self._ticks: deque[tuple[float, int]] = deque()

    def post(self, command: Command) -> None:
        """Have `command` carried out between two updates; returns at once. Safe from any thread."""
        self._commands.put(command)

    def finish(self, seconds: float = ENDS_WITHIN) -> bool:
        """End the thread; False where it has not ended within so many seconds, being in the middle of an update. Then
        it ends after that, if the program lives as long."""
        self._ending = True
        self.post(Worker._quit)
        return self.wait(round(1000 * seconds))

    def run(self) -> None:
        while not self._quitting:
            self._carry_out()
            try:
                if self._state == "running" and not self._quitting:
                    self._advance()
                self._publish()
            except Exception as error:  # noqa: BLE001 - the thread must outlive any training; the window shows it
                self._enter("paused")
                self._shown = self._now()
                self._tell(error)

    # Commands

    def open_run(
        self, run: int, experiment: Experiment, checkpoint: Checkpoint | None, others: Sequence[Kept] = ()
    ) -> None:
        """Leave everything behind and begin with an experiment, or where a checkpoint left it, beside `others`."""
        self._parked.clear()
        self._trainer = _trainer(experiment, checkpoint)
        self._begin(run, "ready" if self._trainer.update == 0 else "paused")
        for other, of, left in others:
            self._parked.park(other, _trainer(of, left))

    def switch(self, left: int, run: int, experiment: Experiment, start: Origins | Array | None) -> None:
        """Go to another run: the parked one of that number, else a new one that keeps the weights with a place, or
        begins with the parameters given."""
        old, playing = self._trainer, self._state == "running"
        known = self._parked.take(run)
        if old is not None:
            self._parked.park(left, old)
        if known is not None:
            self._trainer = known
            known.apply(experiment)
        elif isinstance(start, np.ndarray) and old is not None and start.size == old.network.layout.size:
            self._trainer = old.begun_at(start)
        elif isinstance(start, tuple) and old is not None:
            self._trainer = old.carried_over(experiment, start)
            note_topology(old, self._trainer, run)
        else:
            self._trainer = Trainer(experiment)
        self._begin(run, "running" if playing and known is None else "paused")

    def apply(self, experiment: Experiment) -> None:
        """A live edit."""
        if self._trainer is not None:
            if time.monotonic() - self._edited > CALM and self._trainer.update and self._trainer.finding is None:
                # Of a quick succession of edits the first knows how things were.
                self._before = Before(self._trainer.experiment, self._trainer.update, self._trainer.parameters)
            self._edited = time.monotonic()
            self._trainer.apply(experiment)
            self._revision += 1
            if self._state == "diverged" and self._trainer.divergence is None:
                self._enter("paused")

    def set_parameter(self, index: int, value: float) -> None:
        if self._trainer is not None and index < self._trainer.network.layout.size:
            self._trainer.set_parameter(index, value)
            self._revision += 1
            if self._state == "diverged":
                self._enter("paused")

    def play(self) -> None:
        """Train until paused, diverged, or the experiment's epochs are done; once they are, as many again. What ended
        early trains on; what cannot says why once more."""
        if self._trainer is None or not self._trains_on(self._trainer):
            return
        # Here and nowhere else the engine may change: kernels that have become ready since, and not in mid-run.
        self._load_kernel(self._trainer)
        self._goals, self._debts = {}, {}
        for trainer in (self._trainer, *self._parked.along()):
            trainer.use_engine("auto")
            trainer.go_on()
            self._set_goal(trainer)
        self._owed, self._last = 1.0, time.perf_counter()
        self._ticks.clear()
        self._enter("running")

    def _trains_on(self, trainer: Trainer) -> bool:
        """Whether there is anything to train; where not, why is said again."""
        if isinstance(trainer.stopped, Settled):
            self.failed.emit(trainer.stopped.text)
            return False
        if trainer.divergence is not None and not trainer.divergence.stuck:
            self._enter(self._state, force=True)
            return False
        return True

    def pause(self) -> None:
        if self._state == "running":
            self._enter("paused")

    def step(self, updates: int | None, epochs: int | None) -> None:
        """Make so many updates or epochs, then stand still."""
        trainer = self._trainer
        if trainer is None or not self._trains_on(trainer):
            return
        if epochs is None:
            updates = updates or 1
        last_update = math.inf if updates is None else trainer.update + updates
        last_epoch = math.inf if epochs is None else trainer.epoch + epochs
        # In portions, so that the program can end while a large network makes an epoch.
        while trainer.update < last_update and trainer.epoch < last_epoch and not self._ending:
            left = None if updates is None else int(last_update) - trainer.update
            trainer.run(updates=left, epochs=1, milliseconds=SLICE_MS)
            if trainer.divergence is not None or trainer.stopped is not None:
                break
        self._enter("diverged" if trainer.divergence else "finished" if trainer.stopped else "paused")

    def rewind(self, updates: int) -> None:
        """Go back by so many updates, exactly, and stand still there."""
        if self._trainer is None or self._trainer.update == 0:
            return
        self._back_to(self._trainer.update - updates)

    def rewind_to(self, update: int) -> None:
        """Go back to where so many updates had been made, exactly, and stand still there."""
        if self._trainer is not None and update < self._trainer.update:
            self._back_to(update)

    def _back_to(self, update: int) -> None:
        if self._trainer is None:
            return
        again = rewound(self._trainer, self._trainer.update - update, lambda: not self._ending)
        if again is not None:
            self._trainer = again
            self._begin(self._run, "paused")

    def set_along(self, runs: frozenset[int], fairness: Fairness) -> None:
        """Which runs train along with the current one, and what is the same for all while they do."""
        self._parked.set_along(runs)
        self._fairness, self._debts = fairness, {}
        self._revision += 1
        if self._state == "running":
            for trainer in self._parked.along():
                self._set_goal(trainer)

    def mark(self, hidden: frozenset[int], pinned: frozenset[int]) -> None:
        """Which runs plots leave out, and which are kept whatever memory they take."""
        self._parked.mark(hidden, pinned)
        self._revision += 1

    def set_aside(self, first: int) -> None:
        """Neither show nor train runs numbered below `first`, and keep them all, until told otherwise."""
        self._parked.first = first
        self._revision += 1

    def forget(self, run: int) -> None:
        """Let a run go for good; the current one cannot be."""
        self._parked.forget(run)
        self._revision += 1

    def set_pace(self, updates_per_second: float) -> None:
        if not updates_per_second > 0:
            raise ValueError(
                Message(
                    "{updates_per_second:g} updates a second is no pace: use a number above 0",
                    updates_per_second=updates_per_second,
                )
            )
        self._pace, self._owed = updates_per_second, 0.0

    def take_checkpoint(self, token: int) -> None:
        if self._trainer is not None:
            with self._answering(token):
                self.checkpoint_taken.emit(token, self._trainer.checkpoint())

    def take_checkpoints(self, token: int) -> None:
        trainers = {} if self._trainer is None else {**self._parked.trainers(), self._run: self._trainer}
        with self._answering(token):
            self.checkpoints_taken.emit(token, {run: trainer.checkpoint() for run, trainer in trainers.items()})

    @contextmanager
    def _answering(self, token: int) -> Iterator[None]:
        """Who asked for a checkpoint hears of it too where there is none, for want of memory."""
        try:
            yield
        except Exception as error:
            self.checkpoint_failed.emit(token, error)
            raise

    def _quit(self) -> None:
        if self._loading is not None:
            self._loading.join(LOADED_WITHIN)
        self._quitting = True

    # Inside

    def _carry_out(self) -> None:
        """All commands that wait; when there is nothing to train, sleep until the next one comes."""
        while True:
            try:
                command = self._commands.get(timeout=self._patience())
            except queue.Empty:
                return
            try:
                command(self)
            except CannotRewind as why:
                self.failed.emit(str(why))
            except Exception as error:  # noqa: BLE001 - the thread must outlive any command; the window shows it
                self._tell(error)
            if self._quitting or self._commands.empty():
                return

    def _patience(self) -> float | None:
        if self._state != "running":
            # A frame that found the mailbox full must still be delivered: look again soon.
            return None if self._shown == self._now() else 0.02
        if math.isinf(self._pace) or self._owed >= 1.0:
            return 0.0
        return min(max(NAP, (1.0 - self._owed) / self._pace), 0.02)

    def _advance(self) -> None:
        trainer = self._trainer
        if trainer is None:
            return
        now, racers = time.perf_counter(), self._racers(trainer)
        if math.isinf(self._pace) and len(racers) == 1:
            racer, goal = racers[0]
            racer.run(milliseconds=SLICE_MS, epochs=int(max(1, goal - racer.epoch)), between=self._give_way)
        elif math.isinf(self._pace):
            race(racers, self._fairness, SLICE_MS, self._give_way)
        else:
            # What a slow machine could not do in time is not piled up.
            self._owed = min(self._owed + (now - self._last) * self._pace, max(1.0, 0.1 * self._pace))
            updates = int(self._owed)
            if updates and racers:
                self._owed -= keep_pace(
                    racers, self._fairness, updates, 2 * SLICE_MS, self._debts, self._give_way
                )  # fmt: skip
        self._last = now
        self._ticks.append((now, trainer.update))
        while len(self._ticks) > 2 and now - self._ticks[1][0] > RATE_SECONDS:
            self._ticks.popleft()
        if not self._racers(trainer):
            for ended in (trainer, *self._parked.along()):
                ended.conclude()
            self._enter("diverged" if trainer.divergence is not None else "finished")

    def _set_goal(self, trainer: Trainer) -> None:
        epochs = trainer.experiment.training.epochs
        self._goals.setdefault(id(trainer), epochs * (trainer.epoch // epochs + 1))

    def _racers(self, current: Trainer) -> list[tuple[Trainer, float]]:
        """Who still has epochs to go, and up to which: the current run and those along with it."""
        goals = ((t, self._goals.get(id(t), math.inf)) for t in (current, *self._parked.along()))
        return [(t, g) for t, g in goals if t.divergence is None and t.stopped is None and t.epoch < g]

    def _give_way(self) -> None:
        """Let the window finish what it is at; never for long, as a window always busy must not stop the training."""
        if not self._mailbox.idle.is_set():
            self._mailbox.idle.wait(LONGEST_YIELD)
        self._rests()

    @property
    def _rate(self) -> float:
        if self._state != "running" or len(self._ticks) < 2:
            return 0.0
        (begun, first), (ended, last) = self._ticks[0], self._ticks[-1]
        return (last - first) / max(1e-6, ended - begun)

    def _load_kernel(self, trainer: Trainer | None) -> None:
        """Have the kernel of a large network loaded before it is asked for, where kernels are in use at all. What was
        never compiled is left to the process that compiles: beside the window it would hold it up for a minute."""
        name = fitting_kernel(trainer) if trainer is not None else None
        if name is None or kernels.ready(name) or not kernels.ready(kernels.USUAL[0]):
            return
        if os.environ.get(SWITCH) == "numpy" or not kernels.compiled_before(name):
            return
        if self._loading is None or not self._loading.is_alive():
            self._loading = kernels.prepare_in_background(name)

    def _begin(self, run: int, state: RunState) -> None:
        self._run, self._before = run, None
        self._load_kernel(self._trainer)
        self._ticks.clear()
        trainer = self._trainer
        if trainer is not None and trainer.divergence is not None:
            state = "diverged"
        elif trainer is not None and trainer.stopped is not None and state == "paused":
            state = "finished"
        elif trainer is not None and trainer.update == 0 and state == "paused":
            state = "ready"
        self._enter(state, force=True)
        if state == "running":
            self.play()

    def _enter(self, state: RunState, force: bool = False) -> None:
        self._revision += 1
        if state != self._state or force:
            self._state = state
            self.state_changed.emit(state)

    def _now(self) -> tuple[int, int] | None:
        if self._trainer is None:
            return None
        return self._revision, self._trainer.update + sum(t.update for t in self._parked.along())

    def _tell(self, error: Exception) -> None:
        logging.getLogger("nnstudio").error("an error in the training thread", exc_info=error)
        known = isinstance(error, MemoryError) and str(error)  # a sentence of our own
        self.failed.emit(str(error) if known else f"{type(error).__name__}: {error}")
        self.broke.emit(error)

    def _publish(self) -> None:
        now = self._now()
        if self._trainer is not None and now != self._shown and self._mailbox.empty:
            self._shown = now
            self._mailbox.put(self._frame(self._trainer))

    def _frame(self, trainer: Trainer) -> Frame:
        exact = self._state != "running" or trainer.judging_is_cheap
        # While others go on, the run in front may have ended already.
        state: RunState = "diverged" if trainer.divergence is not None else self._state
        others = self._parked.views(exact=self._state != "running")
        return frame_of(trainer, self._run, state, self._rate, exact, others, self._before)


def _trainer(experiment: Experiment, checkpoint: Checkpoint | None) -> Trainer:
    return Trainer(experiment) if checkpoint is None else Trainer.resume(checkpoint)


def frame_of(
    trainer: Trainer,
    run: int,
    state: RunState,
    updates_per_second: float = 0.0,
    exact: bool = True,
    others: tuple[Other, ...] = (),
    before: Before | None = None,
) -> Frame:
    """A trainer at this moment as a run of that number; without `exact` the losses are the last ones recorded."""
    history = trainer.history.view()
    ended, kept = trainer.divergence or trainer.stopped, trainer.concluded
    return Frame(
        run=run,
        experiment=trainer.experiment,
        network=trainer.network,
        data=trainer.data,
        parameters=trainer.parameters,
        history=history,
        update=trainer.update,
        epoch=trainer.epoch,
        fraction=trainer.fraction,
        samples=trainer.samples,
        state=state,
        message=ended.text if ended else "",
        updates_per_second=updates_per_second,
        rate=trainer.rate,
        penalty=trainer.penalty_parts(),
        masks=trainer.masks,
        reading=trainer.reading() if exact else history.curves[-1],
        optimizer=trainer.optimizer_state,
        others=others,
        finding=trainer.finding,
        before=before,
        kept=kept.text if kept else "",
    )
