"""The one-slot mailbox between the training thread and the window, and the frames that lie in it.

The worker puts its newest frame only when the slot is empty; the window takes it when it is ready to draw. Neither ever
waits for the other.
"""

import threading
from dataclasses import dataclass
from typing import Literal

from ..choices.choice import Array
from ..choices.optimizer import State
from ..data import Prepared
from ..nn.dropout import Masks
from ..nn.history import CURVES, View
from ..nn.network import Network
from ..nn.run_status import Finding
from ..spec import Experiment

RunState = Literal["ready", "running", "paused", "finished", "diverged"]


@dataclass(frozen=True, eq=False)
class Other:
    """A run beside the current one at one moment. `along` says that it trains with it; `ended` why it no longer can,
    `message` the same in a sentence; `hidden` says that plots leave it out."""

    run: int
    experiment: Experiment
    network: Network
    data: Prepared
    parameters: Array
    history: View
    update: int
    epoch: int
    reading: Array
    along: bool
    ended: str
    hidden: bool = False
    message: str = ""

    def latest(self, name: str) -> float:
        """The value of a curve now (see `nnstudio.nn.history.CURVES`)."""
        return float(self.reading[CURVES.index(name)])


@dataclass(frozen=True, eq=False)
class Before:
    """A run as it was before its latest edit: what it trained, at which update, and its parameters (P,)."""

    experiment: Experiment
    update: int
    parameters: Array


@dataclass(frozen=True, eq=False)
class Frame:
    """One run at one moment; nothing in it changes any more.

    `parameters` is a flat copy in the network's layout. `history` is a view that stays valid. `message` says why a run
    diverged or was stopped early, else is empty. `masks` are those of the last training pass where there is dropout.
    `updates_per_second` is measured over the last moments of training; `rate` is the step size now. `reading` is a row
    of the curves for this very moment (for large networks in training the last one recorded). `optimizer` is a copy of
    what the optimiser remembers. `others` are the runs that were left before, and those that train along. `finding` is
    what the run was found to be, None while it goes on; `before` how it was before its latest edit; `kept` says
    which parameters a run with early stopping went back to at its end.
    """

    run: int
    experiment: Experiment
    network: Network
    data: Prepared
    parameters: Array
    history: View
    update: int
    epoch: int
    fraction: float
    samples: int
    state: RunState
    message: str
    updates_per_second: float
    rate: float
    penalty: tuple[float, float]
    masks: Masks | None
    reading: Array
    optimizer: State
    others: tuple[Other, ...] = ()
    finding: Finding | None = None
    before: Before | None = None
    kept: str = ""

    def latest(self, name: str) -> float:
        """The value of a curve now (see `nnstudio.nn.history.CURVES`)."""
        return float(self.reading[CURVES.index(name)])


class Mailbox:
    """Holds at most one frame. `idle` is cleared while the window is busy: training that holds the interpreter lock
    should wait for it, since the window would have to win the lock back after every call into Qt."""

    def __init__(self) -> None:
        self.idle = threading.Event()
        self.idle.set()
        self._lock = threading.Lock()
        self._frame: Frame | None = None

    @property
    def empty(self) -> bool:
        return self._frame is None

    def put(self, frame: Frame) -> None:
        with self._lock:
            self._frame = frame

    def take(self) -> Frame | None:
        """The newest frame, or None if there is nothing new."""
        with self._lock:
            frame, self._frame = self._frame, None
        return frame
