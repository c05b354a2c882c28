"""What the search that stands in the forms would cost, worked out beside the window a moment after the last edit."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ...run.jobs import Jobs
from ...search.budget import Estimate, estimate
from ...search.settings import Settings
from ...search.space import Space
from ...spec import Experiment

PAUSE_MS = 300


class Estimating(QObject):
    """`ask` as often as one likes; `told` comes for the last one asked."""

    told = Signal(object)  # Estimate, or None where there is none to be had

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._done)
        self._jobs.failed.connect(lambda _token, _error: self.told.emit(None))
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._begin)
        self._asked: tuple[Experiment, Space, Settings, int] | None = None

    @property
    def busy(self) -> bool:
        return self._timer.isActive() or self._jobs.busy

    def ask(self, experiment: Experiment, space: Space, settings: Settings, jobs: int) -> None:
        self._asked = experiment, space, settings, jobs
        self._jobs.cancel()
        self._timer.start()

    def cancel(self) -> None:
        self._timer.stop()
        self._jobs.cancel()

    def stop(self) -> None:
        self._timer.stop()
        self._jobs.stop()

    def _begin(self) -> None:
        if self._asked is not None:
            asked = self._asked
            self._jobs.submit(lambda _wanted: estimate(*asked))

    @Slot(int, object)
    def _done(self, _token: int, found: Estimate) -> None:
        self.told.emit(found)
