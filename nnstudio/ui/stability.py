"""Measures how near the step size is to its limit, beside the training: a view of the clock that feeds the gauge."""

import math
import time

from PySide6.QtCore import QObject, Signal, Slot

from ..choices.optimizers import OPTIMIZERS
from ..landscape.objective import objective
from ..landscape.stability import Stability, stability
from ..run.jobs import Jobs, Wanted
from ..run.mailbox import Frame
from .panels.gauge import Gauge

EVERY_S = 0.25
SHARE = 0.1  # of the time, at most
WORK = 20_000_000  # samples times parameters that one product with the Hessian may go through


class StabilityWatch(QObject):
    """Owns a worker thread; `stop` ends it."""

    measured = Signal()
    maximum_rate = 12.0

    def __init__(self, gauge: Gauge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gauge = gauge
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._arrived)
        self._jobs.failed.connect(self._failed)
        self._asked: tuple[object, ...] = ()
        self._run: int | None = None
        self._started, self._took = -math.inf, 0.0
        self.last_limit = math.nan  # the largest stable step size where it was last known

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    def stop(self) -> None:
        self._jobs.stop()

    def isVisible(self) -> bool:
        return self._gauge.isVisible()

    def show_frame(self, frame: Frame) -> None:
        """Show a frame's step size at once, and its limit as soon as that is measured."""
        if frame.run != self._run:
            self.forget_document()
            self._run = frame.run
        training = frame.experiment.training
        self._gauge.show_rate(training, frame.rate)
        parameters, state = frame.parameters, frame.optimizer
        # Where every unit is saturated the gauge has to say that there is no slope any more.
        if frame.state == "diverged" and not (frame.finding is not None and frame.finding.stuck):
            if self._gauge.found is not None or not len(frame.history.trail):
                return
            # It went too fast to be measured on its way: then where it began.
            parameters, state = frame.history.trail[0].astype(frame.network.dtype), {}
        running = frame.state == "running"
        asked = (frame.run, frame.update, frame.experiment, running)
        rested = time.monotonic() - self._started >= max(EVERY_S, self._took / SHARE)
        if self._jobs.busy or asked == self._asked or (running and not rested):
            return
        self._asked, self._started = asked, time.monotonic()
        last = self._gauge.found
        start = last.vector if last is not None and len(last.vector) == len(frame.parameters) else None

        def measure(wanted: Wanted) -> Stability:
            most = max(50, WORK // len(frame.parameters))
            name = "train" if OPTIMIZERS[training.optimizer].decoupled else "penalised"
            of = objective(frame.network, frame.data, name, training.class_weight == "balanced", most)
            return stability(of, training, parameters, state, frame.update, wanted, start, not running)

        self._jobs.submit(measure)

    def forget_document(self) -> None:
        """Another document is open: the limit was that of the one before."""
        self._run, self._asked, self.last_limit = None, (), math.nan
        self._jobs.cancel()
        self._gauge.show_stability(None)

    @Slot(int, object)
    def _failed(self, *_: object) -> None:
        """There is no curvature where the loss is not finite: the last one stays."""
        if self._gauge.found is None:
            self._gauge.show_stability(None, missing=True)

    @Slot(int, object)
    def _arrived(self, _token: int, found: Stability) -> None:
        self._took = time.monotonic() - self._started
        self.last_limit = found.largest_step
        self._gauge.show_stability(found)
        self.measured.emit()
