"""The runs of the window: what differs between them, how they stand, and which train together."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QBrush, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..run.abreast import MOST_ALONG
from ..run.mailbox import Frame, Other
from ..spec import Experiment, SpecError, declaration
from ..spec.counting import alike
from ..spec.edit import diff
from .binding import said
from .document import Document
from .icons import icon
from .theme import Theme, Themes, tabular, three_digits
from .undo import Call

Index = QModelIndex | QPersistentModelIndex
LONGEST_NAME = 200
COLUMNS = ("run", "update", "train_loss", "validation_loss")


@dataclass(frozen=True, eq=False)
class Row:
    """One line of the table."""

    run: int
    experiment: Experiment
    update: int
    train_loss: float
    validation_loss: float
    parameters: int
    along: bool
    current: bool
    ended: str


def rows_of(frame: Frame) -> list[Row]:
    """The current run and the others, by their number."""
    ended = frame.message if frame.state in ("diverged", "finished") else ""
    mine = Row(
        frame.run, frame.experiment, frame.update, frame.latest("train_loss"), frame.latest("validation_loss"),
        len(frame.parameters), True, True, ended,
    )  # fmt: skip
    return sorted([mine, *map(_row, frame.others)], key=lambda row: row.run)


def _row(other: Other) -> Row:
    return Row(
        other.run, other.experiment, other.update, other.latest("train_loss"), other.latest("validation_loss"),
        len(other.parameters), other.along, False, other.ended,
    )  # fmt: skip


def difference(reference: Experiment, other: Experiment, most: int = 2) -> str:
    """What another experiment has changed, as people say it: "step size 0.03 → 0.3"."""
    parts = []
    for path, (before, after) in diff(reference, other).items():
        try:
            name = declaration(path).about.label
        except SpecError:
            name = path.rpartition(".")[2]
        parts.append(f"{said(name).lower()} {_text(before)} → {_text(after)}")
    if len(parts) > most:
        return ", ".join(parts[:most]) + f", {len(parts) - most} more"
    return ", ".join(parts)


def _text(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:g}"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


class RunsModel(QAbstractTableModel):
    """The rows of the table; `along_changed` tells which runs are ticked."""

    along_changed = Signal(object)
    renamed = Signal(object, str)  # Row, what it is called from now on

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._theme = themes.theme
        self.rows: list[Row] = []
        self.names: dict[int, str] = {}
        self.deleted: frozenset[int] = frozenset()
        self._differences: dict[tuple[int, int], tuple[Experiment, Experiment, str]] = {}
        self._titles = (self.tr("Run"), self.tr("Updates"), self.tr("Train"), self.tr("Valid"))

    def show_rows(self, rows: list[Row]) -> None:
        rows = [row for row in rows if row.run not in self.deleted]
        if [row.run for row in rows] != [row.run for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        else:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.show_rows(list(self.rows))

    def name(self, row: Row) -> str:
        if row.run in self.names:
            return self.names[row.run]
        first = self.rows[0]
        if row is first:
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
            return f"{value:,}" if isinstance(value, int) else three_digits(value, fixed=True)
        if role == Qt.ItemDataRole.DecorationRole and column == "run":
            return _dot(self._theme, row)
        if role == Qt.ItemDataRole.CheckStateRole and column == "run":
            return Qt.CheckState.Checked if row.along else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column != "run":
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and row.current:
            font = tabular(QLabel().font())
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and row.ended.lower().startswith("diverged"):
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
        lines = [named.format(row.run, self.name(row), row.experiment.sizes, f"{row.parameters:,}"), row.ended]
        lines.append(
            self.tr("The one that is shown; it always trains") if row.current
            else self.tr("A double click shows it; ticked, it trains along")
        )  # fmt: skip
        return "\n".join(line for line in lines if line)


def _dot(theme: Theme, row: Row) -> QIcon:
    """The run's colour as every plot draws it, dashed runs as a ring."""
    colour, dashed = theme.run_colour(row.run - 1)
    picture = QPixmap(24, 24)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(2)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colour))
    painter.setBrush(QBrush(QColor(theme.panel if dashed else colour)))
    painter.drawEllipse(2, 2, 8, 8)
    painter.end()
    return QIcon(picture)


class RunsPanel(QWidget):
    """The table with what can be done to runs. Fed by the clock."""

    along_changed = Signal(object, str)  # frozenset of runs, fairness
    maximum_rate = 5.0

    def __init__(self, document: Document, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runs")
        self.setAccessibleName(self.tr("Runs"))
        self._document, self._themes = document, themes
        self._frame: Frame | None = None
        self._along: frozenset[int] = frozenset()
        self.model = RunsModel(themes)
        self.model.along_changed.connect(self._set_along)
        self.model.renamed.connect(self.rename)
        self.table = QTableView()
        self.table.setObjectName("runs.table")
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        # Widths of contents would be measured anew at every frame.
        metrics = self.table.fontMetrics()
        for column, widest in enumerate(("", "88,888,888", "0.00000", "0.00000")):
            self.table.setColumnWidth(column, metrics.horizontalAdvance(widest) + 12)
        self.table.horizontalHeader().setMinimumSectionSize(24)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(lambda place: self._menu().popup(self.table.mapToGlobal(place)))
        self.table.activated.connect(lambda index: self.show_run(self.model.rows[index.row()]))
        self.table.setAccessibleName(self.tr("Runs and how they stand"))
        self._build_header()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.table)
        themes.changed.connect(self._dress)

    def _dress(self, theme: Theme) -> None:
        self.model.dress(theme)
        for name in ("copy", "export"):
            button = self._buttons["duplicate" if name == "copy" else name]
            button.setIcon(icon(name, theme))

    def _build_header(self) -> None:
        self._buttons: dict[str, QToolButton] = {}
        self.header_bar = QWidget()
        row = QHBoxLayout(self.header_bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        title = QLabel(self.tr("Runs"))
        title.setProperty("role", "section")
        row.addWidget(title)
        row.addStretch(1)
        self._fairness = QComboBox()
        self._fairness.setObjectName("runs.fairness")
        for text, value in (
            (self.tr("per update"), "update"), (self.tr("per sample"), "sample"), (self.tr("per second"), "second"),
        ):  # fmt: skip
            self._fairness.addItem(text, value)
        self._fairness.setMinimumContentsLength(6)
        self._fairness.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fairness.setAccessibleName(self.tr("What runs that train together have in equal parts"))
        self._fairness.setToolTip(self._fairness.accessibleName())
        self._fairness.activated.connect(lambda _i: self._set_along(self._along))
        row.addWidget(self._fairness)
        for name, text, tip, done in (
            ("duplicate", self.tr("Duplicate"),
             self.tr("Begin another run from the same parameters, samples and order; then change what you want to "
                     "compare (Ctrl+D)"), self.duplicate),
            ("export", self.tr("Export…"), self.tr("Write the table with what differs as CSV"), self._ask_and_export),
        ):  # fmt: skip
            button = QToolButton()
            button.setText(text)
            button.setObjectName(f"runs.{name}")
            button.setIconSize(QSize(16, 16))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(done)
            row.addWidget(button)
            self._buttons[name] = button
        self._dress(self._themes.theme)

    # Frames

    def show_frame(self, frame: Frame) -> None:
        self._frame = frame
        self.model.show_rows(rows_of(frame))

    def clear(self) -> None:
        """The new run has no frame yet: what stands here is soon made good."""

    # What a project file keeps

    def notes(self) -> dict[int, dict[str, Any]]:
        """What people made of each run, by its number, as plain JSON."""
        noted: dict[int, dict[str, Any]] = {}
        for run, name in self.model.names.items():
            noted.setdefault(run, {})["name"] = name
        for kind, runs in (("along", self._along), ("deleted", self.model.deleted)):
            for run in runs:
                noted.setdefault(run, {})[kind] = True
        return noted

    @property
    def fairness(self) -> str:
        """What runs that train together have in equal parts."""
        return str(self._fairness.currentData())

    def take_notes(self, notes: Mapping[int, Mapping[str, Any]], fairness: object = None) -> None:
        """Take over what `notes` gave; anything else is left out."""
        self.model.names = {run: str(told["name"])[:LONGEST_NAME] for run, told in notes.items() if told.get("name")}
        self.model.deleted = frozenset()
        index = self._fairness.findData(fairness) if isinstance(fairness, str) else -1
        if index >= 0:
            self._fairness.setCurrentIndex(index)
        self._set_along(frozenset([run for run, told in notes.items() if told.get("along") is True][:MOST_ALONG]))

    # What can be done

    def duplicate(self) -> None:
        """Begin another run from where the shown one began; that one goes on beside it."""
        frame = self._frame
        if frame is None or not len(frame.history.trail):
            return
        self._set_along(self._along | {frame.run})
        self._document.start_from(frame.history.trail[0], self.tr("duplicate the run"))

    def fill_alike(self, menu: QMenu) -> None:
        """Offer networks of as many parameters; one that is chosen becomes a run beside this one."""
        menu.clear()
        experiment = self._document.experiment
        count = experiment.parameter_count
        if experiment.data.about.task == "function":
            menu.addAction(self.tr("A function has two parameters, whatever one draws")).setEnabled(False)
            return
        for widths, has in alike(experiment):
            other = experiment.replace("model.hidden", "-".join(map(str, widths)))
            text = other.sizes if has == count else self.tr("{0} ({1:+d} parameters)").format(other.sizes, has - count)
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, other=other: self._begin_beside(other))

    def _begin_beside(self, experiment: Experiment) -> None:
        if self._frame is not None:
            self._set_along(self._along | {self._frame.run})
        self._document.set_experiment(experiment, self.tr("network {0}").format(experiment.sizes))

    def show_run(self, row: Row) -> None:
        """Have the window show another run; the one it shows now stays as it is."""
        if not row.current:
            self._document.show_run(row.run, row.experiment, self.tr("show run {0}").format(row.run))

    def delete(self, row: Row) -> None:
        """Take a run out of the table; undo brings it back."""
        if row.current:
            return
        run = row.run
        self._document.undo_stack.push(
            Call(self.tr("delete run {0}").format(run), lambda: self._set_deleted(run, True),
                 lambda: self._set_deleted(run, False))
        )  # fmt: skip

    def rename(self, row: Row, name: str) -> None:
        """Call a run something else; "" goes back to what differs."""
        before = self.model.names.get(row.run, "")
        self._document.undo_stack.push(
            Call(self.tr("rename run {0}").format(row.run), lambda: self._set_name(row.run, name),
                 lambda: self._set_name(row.run, before))
        )  # fmt: skip

    def export(self, path: Path | str) -> None:
        """Write the table as CSV: every setting that differs anywhere has a column."""
        rows = self.model.rows
        differing = sorted({p for row in rows for p in diff(rows[0].experiment, row.experiment)}) if rows else []
        with Path(path).open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["run", "name", *COLUMNS[1:], "parameters", "ended", *differing])
            for row in rows:
                values = [getattr(row, name) for name in COLUMNS[1:]]
                settings = [_text(row.experiment.get(path)) for path in differing]
                writer.writerow([row.run, self.model.name(row), *values, row.parameters, row.ended, *settings])

    def _ask_and_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the runs"), "runs.csv", self.tr("Table (*.csv)"))
        if name:
            self.export(name if name.lower().endswith(".csv") else name + ".csv")

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self.table.currentIndex()
        if index.isValid():
            row = self.model.rows[index.row()]
            for text, done, able in (
                (self.tr("Show"), lambda: self.show_run(row), not row.current),
                (self.tr("Rename (F2)"), lambda: self.table.edit(index.siblingAtColumn(0)), True),
                (self.tr("Delete"), lambda: self.delete(row), not row.current),
            ):
                action = QAction(text, menu)
                action.setEnabled(able)
                action.triggered.connect(lambda _=False, done=done: done())
                menu.addAction(action)
        return menu

    def _set_along(self, runs: frozenset[int]) -> None:
        self._along = runs
        self.along_changed.emit(runs, self._fairness.currentData())

    def _set_deleted(self, run: int, deleted: bool) -> None:
        self.model.deleted = self.model.deleted | {run} if deleted else self.model.deleted - {run}
        if deleted:
            self._set_along(self._along - {run})
        if self._frame is not None:
            self.show_frame(self._frame)

    def _set_name(self, run: int, name: str) -> None:
        self.model.names = {**self.model.names, run: name} if name else {
            kept: text for kept, text in self.model.names.items() if kept != run
        }  # fmt: skip
        if self._frame is not None:
            self.show_frame(self._frame)
