"""What takes a moment and is worked out beside a search: importances of what varied, and the average of the best."""

from PySide6.QtCore import QObject, Signal, Slot

from ...run.jobs import Jobs, Wanted
from ...search.averaging import PartName, averaged, opening_of
from ...search.kept import Kept, importances_in
from ..plots.search_average import AverageShown, answered
from ..text import translated
from .board import Board

STOP_SECONDS = 5.0


class Asides(QObject):
    """Two threads over a board. `stop` ends both."""

    average_made = Signal(object)  # AverageShown, or None where there is none any more
    test_opened = Signal(object, object)  # Kept, and the Opening by an average
    average_failed = Signal(str)
    changed = Signal()  # busy with an average, or no longer

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._weighing, self._averaging = Jobs(self), Jobs(self)
        self._weighing.done.connect(self._weighed)
        self._weighing.failed.connect(lambda _token, _error: None)
        self._averaging.done.connect(self._averaged)
        self._averaging.failed.connect(self._not_averaged)
        self._known: tuple[object, int] = (None, 0)  # the search and the number of its trials that were weighed
        self._kept: Kept | None = None
        self.wants_weights = False  # the plot of importances is in sight

    @property
    def busy(self) -> bool:
        return self._weighing.busy or self._averaging.busy

    @property
    def averaging(self) -> bool:
        return self._averaging.busy

    def stop(self) -> None:
        self._weighing.stop(STOP_SECONDS)
        self._averaging.stop(STOP_SECONDS)

    def weigh(self) -> None:
        """Work out the importances, if somebody looks at them and there are more trials than they know of."""
        kept = self._board.kept
        if kept is None or kept.path is None or not self.wants_weights or self._weighing.busy:
            return
        path, known = kept.path, (kept.path, len(kept.results.ranked))
        if known == self._known:
            return
        self._known = known
        self._weighing.submit(lambda _wanted: (path, importances_in(path, kept.settings.maximize)))

    @Slot(int, object)
    def _weighed(self, _token: int, found: tuple[object, dict[str, float]]) -> None:
        path, importances = found
        if self._board.kept is not None and self._board.kept.path == path:
            self._board.weigh(importances)
        self.weigh()  # more may have come meanwhile

    def average(self, part: PartName = "validation") -> None:
        """Train the best trials again, average them and judge that by a part; a second call gives that up."""
        kept = self._board.kept
        if self._averaging.busy or kept is None:
            self._averaging.cancel()
            self.changed.emit()
            return
        run = self._board.run
        rows, engine = kept.results.ranked, kept.settings.engine

        def work(wanted: Wanted) -> AverageShown:
            return answered(averaged(rows, engine, wanted, part_name=part), run)

        self._averaging.submit(work)
        self.changed.emit()

    @Slot(int, object)
    def _averaged(self, _token: int, made: AverageShown) -> None:
        self.changed.emit()
        kept = self._board.kept
        if made.averaged.part == "test" and kept is not None:
            self.test_opened.emit(kept, opening_of(made.averaged, kept.experiment))
        if made.run == self._board.run:
            self.average_made.emit(made)

    @Slot(int, object)
    def _not_averaged(self, _token: int, error: Exception) -> None:
        self.changed.emit()
        self.average_failed.emit(translated(error))
