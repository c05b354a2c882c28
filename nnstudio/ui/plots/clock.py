"""The one clock of the window: takes the newest frame and shows it to the views that can be seen.

Plots pull, nobody pushes. Every view has a greatest rate; between two turns it is owed the newest frame, so
the last frame of a training always arrives. What one tick shows is bounded: when the views that are due would
take longer than `BUDGET_MS` together, the rest wait for the next tick, in turn.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from ...run.mailbox import Frame, Mailbox

TICK_MS = 16
BUDGET_MS = 8.0
CLEAR_AFTER_S = 0.25  # a view keeps another run's picture this long while the new run's first frame is made
GAPS = 4096


class FrameView(Protocol):
    """What the clock shows frames to: usually a widget. A `paint_ms` attribute, where there is one, counts as
    part of what a frame costs; a `clear` method is called when the current run has no frame to show."""

    def show_frame(self, frame: Frame) -> None: ...

    def isVisible(self) -> bool: ...


@dataclass
class _Turn:
    """One view and what it is owed."""

    view: Any
    interval: float
    urgent: bool
    owed: Frame | None = None
    shown_at: float = field(default=-1e9)
    cost_ms: float = 0.0

    def due(self, now: float) -> bool:
        # Half a tick early is on time: else a rate of 30 would fall to 20.
        return self.owed is not None and now - self.shown_at >= self.interval and self.view.isVisible()


class Clock(QObject):
    """Ticks every 16 ms. Set `current_run` to the run whose frames count; None lets every run's through."""

    frame_shown = Signal(object)  # the newest Frame, once per tick that took one; for readouts
    looked_back = Signal()  # the views are to show another moment than before, or now again

    def __init__(
        self, mailbox: Mailbox, parent: QObject | None = None, now: Callable[[], float] = time.perf_counter
    ) -> None:
        super().__init__(parent)
        self._mailbox = mailbox
        self._now = now
        self._turns: list[_Turn] = []
        self._next = 0  # where the round of the views that may wait goes on
        self._run: int | None = None
        self._latest: Frame | None = None
        self._past: Frame | None = None
        self._clear_at: float | None = None
        self._gaps = np.zeros(GAPS)
        self._ticks = 0
        self._last_tick: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    # Who is shown what

    def add(self, view: FrameView, rate: float = 0.0, urgent: bool = False) -> None:
        """Show frames to `view`, at most `rate` a second (0: at every tick); an urgent view never waits its
        turn."""
        rate = rate or float(getattr(view, "maximum_rate", 0.0))
        interval = max(0.0, 1 / rate - TICK_MS / 2000) if rate else 0.0
        self._turns.append(_Turn(view, interval, urgent, self._latest))

    def remove(self, view: FrameView) -> None:
        self._turns = [turn for turn in self._turns if turn.view is not view]

    @property
    def latest(self) -> Frame | None:
        """The newest frame of the current run."""
        return self._latest

    @property
    def past(self) -> Frame | None:
        """The moment that the views show instead of the newest frame."""
        return self._past

    def look_at(self, past: Frame | None) -> None:
        """Have all views show a moment of the current run, until None brings them back to the newest frame."""
        if past is self._past:
            return
        self._past = past
        for turn in self._turns:
            turn.owed = past or self._latest
        self.looked_back.emit()

    @property
    def caught_up(self) -> bool:
        """Whether every view that can be seen shows what it is to show."""
        return not any(turn.owed is not None and turn.view.isVisible() for turn in self._turns)

    @property
    def current_run(self) -> int | None:
        return self._run

    @current_run.setter
    def current_run(self, run: int | None) -> None:
        if run == self._run:
            return
        self._run = run
        self.look_at(None)
        if self._latest is not None and run is not None and self._latest.run != run:
            self._latest = None
            self._clear_at = self._now() + CLEAR_AFTER_S
            for turn in self._turns:
                turn.owed = None

    def forget_document(self) -> None:
        """Another document is open: no view goes on showing anything of the one before."""
        self._latest = self._clear_at = None
        for turn in self._turns:
            turn.owed = None
            forget = getattr(turn.view, "forget_document", None) or getattr(turn.view, "clear", None)
            if forget is not None:
                forget()

    # Ticking

    def start(self) -> None:
        self._last_tick = None
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    @Slot()
    def tick(self) -> None:
        """Take the newest frame and refresh what is due; the timer calls it, and so may a test."""
        now = self._now()
        self._note_gap(now)
        self._take(now)
        due = [turn for turn in self._turns if turn.due(now)]
        spent = 0.0
        for turn in due:
            if turn.urgent:
                spent += self._show(turn)
        waiting = [turn for turn in self._in_turn() if not turn.urgent and turn in due]
        for shown, turn in enumerate(waiting):
            if shown and spent + turn.cost_ms > BUDGET_MS:
                self._next = self._turns.index(turn)
                break
            spent += self._show(turn)

    def _take(self, now: float) -> None:
        frame = self._mailbox.take()
        if frame is not None and self._run in (None, frame.run):
            self._latest, self._clear_at = frame, None
            if self._past is None:
                for turn in self._turns:
                    turn.owed = frame
            self.frame_shown.emit(frame)
        elif self._clear_at is not None and now >= self._clear_at:
            self._clear_at = None
            for turn in self._turns:
                clear = getattr(turn.view, "clear", None)
                if clear is not None:
                    clear()

    def _in_turn(self) -> list[_Turn]:
        at = self._next % max(1, len(self._turns))
        return self._turns[at:] + self._turns[:at]

    def _show(self, turn: _Turn) -> float:
        frame, turn.owed = turn.owed, None
        if frame is None:
            return 0.0
        begun = self._now()
        turn.shown_at = begun
        turn.view.show_frame(frame)
        taken = (self._now() - begun) * 1000 + float(getattr(turn.view, "paint_ms", 0.0))
        turn.cost_ms = taken if turn.cost_ms == 0 else 0.7 * turn.cost_ms + 0.3 * taken
        return taken

    # How evenly it ticks

    def _note_gap(self, now: float) -> None:
        if self._last_tick is not None:
            self._gaps[self._ticks % GAPS] = (now - self._last_tick) * 1000
            self._ticks += 1
        self._last_tick = now

    def gaps_ms(self) -> NDArray[np.float64]:
        """Milliseconds between the latest ticks, oldest first, at most 4096 of them."""
        if self._ticks <= GAPS:
            return self._gaps[: self._ticks].copy()
        return np.roll(self._gaps, -(self._ticks % GAPS))

    def reset_gaps(self) -> None:
        self._ticks, self._last_tick = 0, None
