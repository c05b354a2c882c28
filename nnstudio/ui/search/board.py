"""What table and plots of a search share: the trials, the one that is chosen, and what brushing left."""

from PySide6.QtCore import QObject, Signal

from ...search.kept import Kept
from ...search.results import Row
from ..plots.search_shown import Dimension, Shown, columns, dimensions


class Board(QObject):
    """Holds one search. A choice made in any view is told to all of them by `changed`, more trials by `grown`."""

    changed = Signal()
    grown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = 0
        self._begun: object = None
        self.kept: Kept | None = None
        self.running = False
        self.dimensions: tuple[Dimension, ...] = ()  # what was varied, as plots lay it out
        self.columns: tuple[Dimension, ...] = ()  # and as a table has it
        self.chosen: int | None = None
        self.brushes: dict[str, tuple[float, float]] = {}  # places on the axes, by name ("score" is the last axis)
        self.importances: dict[str, float] = {}

    @property
    def run(self) -> int:
        """Counts the searches that were shown."""
        return self._run

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.kept.results.rows if self.kept else ()

    @property
    def chosen_row(self) -> Row | None:
        return next((row for row in self.rows if row.number == self.chosen), None)

    @property
    def shown(self) -> Shown | None:
        """The state for the plots, None where there is no search."""
        kept = self.kept
        if kept is None:
            return None
        return Shown(
            self._run, "running" if self.running else "paused", kept.results, self.dimensions, kept.settings.score,
            kept.settings.folds, self.chosen, self.brushed,
            dict(self.brushes), self.importances,
        )  # fmt: skip

    @property
    def brushed(self) -> frozenset[int] | None:
        """The trials within all brushed ranges, None without any."""
        if not self.brushes or self.kept is None:
            return None
        axes = {dimension.name: dimension for dimension in self.dimensions}
        left = []
        for row in self.rows:
            stands = {name: axes[name].of(row) for name in self.brushes if name in axes}
            stands["score"] = row.score
            if all(low <= stands[name] <= high for name, (low, high) in self.brushes.items()):
                left.append(row.number)
        return frozenset(left)

    def show(self, kept: Kept | None, running: bool) -> None:
        """Take a newer state of the search, or another search."""
        begun = (kept.path, kept.space.texts) if kept else None
        if begun != self._begun:
            self._run, self._begun = self._run + 1, begun
            self.chosen, self.brushes, self.importances = None, {}, {}
            self.dimensions = dimensions(kept.space) if kept else ()
            self.columns = columns(kept.space) if kept else ()
        self.kept, self.running = kept, running
        self.grown.emit()

    def choose(self, number: int | None) -> None:
        if number != self.chosen:
            self.chosen = number
            self.changed.emit()

    def brush(self, name: str, span: tuple[float, float] | None) -> None:
        """Keep what lies within a range of one axis; None lets go of it, and without a name of all."""
        if not name:
            self.brushes.clear()
        elif span is None:
            self.brushes.pop(name, None)
        else:
            self.brushes[name] = span
        self.changed.emit()

    def weigh(self, importances: dict[str, float]) -> None:
        self.importances = importances
        self.changed.emit()
