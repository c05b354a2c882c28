"""The table of runs: what differs between them, how they stand, in which order."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel

from ..run.abreast import MOST_ALONG
from ..run.mailbox import Frame, Other
from ..spec import Experiment, SpecError, declaration
from ..spec.edit import diff
from .binding import in_sentence
from .text import tr, translated, value_text
from .theme import Theme, Themes, grouped, local, mix, tabular, three_digits

Index = QModelIndex | QPersistentModelIndex
Run = Frame | Other
COLUMNS = ("run", "update", "train_loss", "validation_loss")


@dataclass(frozen=True, eq=False)
class Row:
    """One line of the table. `ended` is a word for how it ended, or empty; `message` the sentence."""

    run: int
    experiment: Experiment
    update: int
    train_loss: float
    validation_loss: float
    parameters: int
    along: bool
    current: bool
    ended: str
    message: str


def rows_of(frame: Frame) -> list[Row]:
    """The current run and the others, by their number."""
    return sorted(map(_row, standing(frame)), key=lambda row: row.run)


def standing(frame: Frame) -> list[Run]:
    """The runs of a frame, its own first."""
    return [frame, *frame.others]


def _row(run: Run) -> Row:
    current = isinstance(run, Frame)
    return Row(
        run.run, run.experiment, run.update, run.latest("train_loss"), run.latest("validation_loss"),
        len(run.parameters), current or run.along, current, ended(run), run.message,
    )  # fmt: skip


def ended(run: Run) -> str:
    """How a run ended, in a word; empty while it can go on."""
    if not isinstance(run, Frame):
        return run.ended
    if run.state == "diverged":
        return run.finding.word if run.finding is not None else "diverged"
    return "stopped early" if run.state == "finished" and run.message and len(run.parameters) else ""


def lost(word: str) -> bool:
    """Whether a run that ended so is beyond going on as it is."""
    return word not in ("", "stopped early")


def tame(runs: Sequence[Run]) -> list[Run]:
    """The runs that have not diverged, whose numbers ranges follow; all of them where every one has."""
    return [run for run in runs if not lost(ended(run))] or list(runs)


def difference(reference: Experiment, other: Experiment, most: int = 2) -> str:
    """What another experiment has changed, as people say it: "step size 0.03 → 0.3"."""
    parts = []
    for path, (before, after) in diff(reference, other).items():
        parts.append(f"{in_sentence(setting_name(path))} {_told(path, before)} → {_told(path, after)}")
    if len(parts) > most:
        parts[most:] = [tr("{0} more").format(len(parts) - most)]
    return ", ".join(parts)


def _told(path: str, value: Any) -> str:
    # All digits, or two runs that differ a little would seem alike.
    return local(f"{value:g}") if isinstance(value, float) else value_text(path, value)


class RunsModel(QAbstractTableModel):
    """The rows of the table, pinned ones first; `along_changed` tells which runs are ticked."""

    along_changed = Signal(object)
    renamed = Signal(object, str)  # Row, what it is called from now on

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._theme = themes.theme
        self.rows: list[Row] = []
        self.names: dict[int, str] = {}
        self.deleted: frozenset[int] = frozenset()
        self.hidden: frozenset[int] = frozenset()
        self.pinned: frozenset[int] = frozenset()
        self._wanted: set[int] = set()  # runs that once trained along: they stay though they have not begun
        self._sorted_by, self._descending = "run", False
        self._first: Row | None = None  # what names are relative to
        self._differences: dict[tuple[int, int], tuple[Experiment, Experiment, str]] = {}
        self._titles = (self.tr("Run"), self.tr("Updates"), self.tr("Train"), self.tr("Valid"))

    def show_rows(self, rows: list[Row]) -> None:
        """Take how runs stand now. A run that an edit left before it trained is not worth a line."""
        self._wanted |= {row.run for row in rows if row.along and not row.current}
        rows = [row for row in rows if row.run not in self.deleted and (
            row.current or row.update > 0 or row.run in self._wanted or row.run in self.pinned
        )]  # fmt: skip
        shown = [row for row in rows if row.run not in self.hidden]
        self._first = min(shown or rows, key=lambda row: row.run, default=None)
        rows = self._in_order(rows)
        before, after = [row.run for row in self.rows], [row.run for row in rows]
        if sorted(before) != sorted(after):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif before != after:
            self._move(rows)
        else:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def _in_order(self, rows: list[Row]) -> list[Row]:
        def place(row: Row) -> tuple[bool, float, int]:
            value = float(getattr(row, self._sorted_by))
            # What has no value, as a loss without samples, comes last either way.
            value = math.inf if math.isnan(value) else -value if self._descending else value
            return row.run not in self.pinned, value, row.run

        return sorted(rows, key=place)

    def _move(self, rows: list[Row]) -> None:
        """The same runs in another order; what was selected stays so."""
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self.rows[index.row()].run) for index in self.persistentIndexList()]
        self.rows = rows
        at = {row.run: k for k, row in enumerate(rows)}
        self.changePersistentIndexList(
            [index for index, _ in kept], [self.index(at[run], index.column()) for index, run in kept]
        )
        self.layoutChanged.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column, as its header is clicked."""
        if 0 <= column < len(COLUMNS):
            self._sorted_by, self._descending = COLUMNS[column], order == Qt.SortOrder.DescendingOrder
            self.show_rows(list(self.rows))

    def row_of(self, run: int) -> Row | None:
        return next((row for row in self.rows if row.run == run), None)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.show_rows(list(self.rows))

    def name(self, row: Row) -> str:
        if row.run in self.names:
            return self.names[row.run]
        first = self._first
        if first is None or row.run == first.run:
            return row.experiment.sizes
        return self._difference(first.experiment, row.experiment) or self.tr("as the first, another course")

    def _difference(self, first: Experiment, other: Experiment) -> str:
        """Remembered by identity: comparing takes longer than a frame has for it."""
        key = id(first), id(other)
        if key not in self._differences:
            if len(self._differences) > 64:
                self._differences.clear()
            self._differences[key] = first, other, difference(first, other)
        return self._differences[key][2]

    def rowCount(self, _parent: Index | None = None) -> int:
        return len(self.rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return flags | editable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.EditRole and column == "run":
            return self.name(row)
        if role == Qt.ItemDataRole.DisplayRole:
            if column == "run":
                return self.name(row)
            value = getattr(row, column)
            return grouped(value) if isinstance(value, int) else three_digits(value, fixed=True)
        if role == Qt.ItemDataRole.DecorationRole and column == "run":
            return dot(self._theme, row.run, row.run in self.pinned)
        if role == Qt.ItemDataRole.CheckStateRole and column == "run":
            return Qt.CheckState.Checked if row.along else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column != "run":
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and row.current:
            font = tabular(QLabel().font())
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and row.run in self.hidden:
            return QBrush(QColor(mix(self._theme.text, self._theme.panel, 0.5)))
        if role == Qt.ItemDataRole.ForegroundRole and lost(row.ended):
            return QBrush(QColor(self._theme.negative))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.EditRole and str(value) != self.name(row):
            self.renamed.emit(row, str(value).strip())
            return True
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        if row.current:
            return False  # what one looks at trains in any case
        along = {r.run for r in self.rows if r.along and not r.current}
        along = along | {row.run} if Qt.CheckState(value) == Qt.CheckState.Checked else along - {row.run}
        if len(along) > MOST_ALONG:
            return False
        self.along_changed.emit(frozenset(along))
        return True

    def _tip(self, row: Row) -> str:
        named = self.tr("run {0}: {1}, {2} with {3} parameters")
        lines = [
            named.format(row.run, self.name(row), row.experiment.sizes, grouped(row.parameters)),
            translated(row.message),
        ]
        if row.run in self.hidden:
            lines.append(self.tr("Hidden: plots leave it out"))
        lines.append(
            self.tr("The one that is shown; it always trains") if row.current
            else self.tr("A double click shows it; ticked, it trains along")
        )  # fmt: skip
        return "\n".join(line for line in lines if line)


def dot(theme: Theme, run: int, pinned: bool) -> QIcon:
    """The run's colour as every plot draws it, dashed runs as a ring; pinned ones stand on a bar."""
    colour, dashed = theme.run_colour(run - 1)
    picture = QPixmap(24, 24)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(2)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 2 if dashed else 1))
    painter.setBrush(QBrush(QColor(theme.panel if dashed else colour)))
    painter.drawEllipse(*((2, 1, 7, 7) if pinned else (2, 2, 8, 8)))
    if pinned:
        painter.fillRect(1, 10, 10, 2, QColor(theme.text))
    painter.end()
    return QIcon(picture)


def differing(rows: Sequence[Row]) -> list[str]:
    """The paths of the settings that are not the same in all of these runs."""
    return sorted({path for row in rows for path in diff(rows[0].experiment, row.experiment)}) if rows else []


def setting_name(path: str) -> str:
    """What people call the setting at a path."""
    if path == "model.hidden":
        return tr("Layers")
    try:
        return tr(declaration(path).about.label)
    except SpecError:
        return path.rpartition(".")[2]


def table_of(model: RunsModel) -> list[list[Any]]:
    """The runs as a table whose first row names its columns: every setting that differs anywhere has one."""
    paths = differing(model.rows)
    lines: list[list[Any]] = [["run", "name", *COLUMNS[1:], "parameters", "ended", *paths]]
    for row in model.rows:
        values = [getattr(row, name) for name in COLUMNS[1:]]
        settings = [setting_text(row.experiment, path) for path in paths]
        lines.append([row.run, model.name(row), *values, row.parameters, row.ended, *settings])
    return lines


def setting_text(experiment: Experiment, path: str) -> str:
    """What a setting is in one run, as files have it; empty where the run's network has no such part."""
    try:
        value = experiment.get(path)
    except SpecError:
        return ""
    if isinstance(value, float):
        return f"{value:g}"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
