"""The runs of the window: what differs between them, how they stand, and which train together."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import disk
from ..run.abreast import MOST_ALONG
from ..run.mailbox import Frame
from ..spec import Experiment
from ..spec.counting import alike
from .document import Document
from .fitting import Title
from .icons import icon
from .proportion import ICONS, keep, px
from .runs_model import COLUMNS, Row, RunsModel, rows_of, table_of
from .theme import Theme, Themes
from .undo import Call
from .widgets import ElidedComboBox, named

LONGEST_NAME = 200
ROOM_FOR_TRAINING = 190  # px, below which the training loss is left out
NARROWEST = 60  # px of a choice, where there is little room
ROOM_FOR_UPDATES = 380  # px


class RunsPanel(QWidget):
    """The table with what can be done to runs. Fed by the clock."""

    along_changed = Signal(object, str)  # frozenset of runs, fairness
    marked = Signal(object, object)  # frozensets of the runs that plots leave out, and of those never forgotten
    failed = Signal(str)  # what could not be exported, and why
    changed = Signal()  # names, order or marks, while no frame came
    maximum_rate = 5.0

    def __init__(self, document: Document, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runs")
        self.setAccessibleName(self.tr("Runs"))
        self._document, self._themes = document, themes
        self._frame: Frame | None = None  # that the table shows
        self._newest: Frame | None = None
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
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the end of a name says what was changed to
        self.table.verticalHeader().hide()
        self.type_changed()
        self.table.horizontalHeader().setMinimumSectionSize(24)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSortIndicatorShown(True)
        self.table.horizontalHeader().setSortIndicatorClearable(False)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        for key, done in (("Delete", self.delete), ("P", self.pin), ("H", self.hide_run)):
            self._add_key(key, done)
        self.table.activated.connect(lambda index: self.show_run(self.model.rows[index.row()]))
        self.table.setAccessibleName(self.tr("Runs and how they stand"))
        self._build_header()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.table)
        self._fit_columns()
        themes.changed.connect(self._dress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Where there is little room, names matter more than updates, and the validation loss more than the other."""
        for column, room in (("update", ROOM_FOR_UPDATES), ("train_loss", ROOM_FOR_TRAINING)):
            self.table.setColumnHidden(COLUMNS.index(column), self.width() < px(room))

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
        title = Title(self.tr("Runs"))
        title.setProperty("role", "section")
        row.addWidget(title)
        row.addStretch(1)
        self._fairness = ElidedComboBox()
        self._fairness.setObjectName("runs.fairness")
        for text, value in (
            (self.tr("per update"), "update"), (self.tr("per sample"), "sample"), (self.tr("per second"), "second"),
        ):  # fmt: skip
            self._fairness.addItem(text, value)
        self._fairness.setMinimumContentsLength(6)
        keep(self._fairness, least=NARROWEST)
        self._fairness.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._fairness.setAccessibleName(self.tr("What runs that train together have in equal parts"))
        self._fairness.setToolTip(self._fairness.accessibleName())
        self._fairness.activated.connect(lambda _i: self._set_along(self._along))
        row.addWidget(self._fairness)
        for name, text, tip, done in (
            ("duplicate", self.tr("Duplicate"),
             self.tr("Begin another run from the same parameters, samples and order; then change what you want to "
                     "compare (Ctrl+D)"), self.duplicate),
            ("export", self.tr("Export…"), self.tr("Write the table with what differs as CSV"), self.ask_and_export),
        ):  # fmt: skip
            button = QToolButton()
            button.setText(text)
            button.setObjectName(f"runs.{name}")
            keep(button, icon=16, largest=ICONS)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(done)
            row.addWidget(button)
            self._buttons[name] = button
        self._dress(self._themes.theme)

    # Frames

    def know(self, frame: Frame) -> None:
        """Take note of the newest frame, which what is done to runs begins from, also while the table is hidden."""
        self._newest = frame

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
        marks = {"along": self._along, "deleted": self.model.deleted, "hidden": self.model.hidden,
                 "pinned": self.model.pinned}  # fmt: skip
        for kind, runs in marks.items():
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
        hidden, pinned, along = (
            [run for run, told in notes.items() if told.get(kind) is True] for kind in ("hidden", "pinned", "along")
        )
        self.model.hidden, self.model.pinned = frozenset(hidden), frozenset(pinned)
        index = self._fairness.findData(fairness) if isinstance(fairness, str) else -1
        if index >= 0:
            self._fairness.setCurrentIndex(index)
        self._set_along(frozenset(along[:MOST_ALONG]))
        self._tell_marks()

    # What can be done

    def duplicate(self) -> None:
        """Begin another run from where the shown one began; that one goes on beside it."""
        frame = self._newest
        if frame is None or frame.run != self._document.state.run or not len(frame.history.trail):
            return
        self._join(frame.run)
        self._document.start_from(frame.history.trail[0], self.tr("duplicate the run"))

    def type_changed(self) -> None:
        """Give the columns room for their widest numbers: measuring contents would happen anew at every frame."""
        self.table.verticalHeader().setDefaultSectionSize(px(24))
        font = QFont(self.table.font())
        font.setBold(True)  # as the current run is written
        metrics = QFontMetrics(font)
        for column, widest in enumerate(("", "88,888,888", "0.000888", "0.000888")):
            self.table.setColumnWidth(column, metrics.horizontalAdvance(widest) + px(8))

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
        if self._newest is not None:
            self._join(self._newest.run)
        self._document.set_experiment(experiment, self.tr("network {0}").format(experiment.sizes))

    def show_run(self, row: Row) -> None:
        """Have the window show another run; the one it shows now stays as it is."""
        if not row.current:
            self._document.show_run(row.run, row.experiment, self.tr("show run {0}").format(row.run))

    def walk(self, steps: int) -> None:
        """Show a run that was begun so many runs after the one on show; past either end nothing happens."""
        rows = sorted(self._rows(), key=lambda row: row.run)
        at = self._place(rows)
        if at is not None and 0 <= at + steps < len(rows):
            row = rows[at + steps]
            self._document.show_run(row.run, row.experiment, self.tr("show run {0}").format(row.run))

    def pin_current(self) -> None:
        """Pin the run on show, or let it go."""
        rows = self._rows()
        at = self._place(rows)
        if at is not None:
            self.pin(rows[at])

    def rename_current(self) -> None:
        """Begin to type a name for the run on show into the table."""
        at = self._place(self._rows())
        if at is not None:
            self.table.setCurrentIndex(self.model.index(at, 0))
            self.table.edit(self.model.index(at, 0))

    def _rows(self) -> Sequence[Row]:
        """All runs in the order of the table, also where it was not in sight lately."""
        if self._newest is not None:
            self.show_frame(self._newest)
        return self.model.rows

    def _place(self, rows: Sequence[Row]) -> int | None:
        # Not the row that is current: its frame may be on its way.
        return next((place for place, row in enumerate(rows) if row.run == self._document.state.run), None)

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
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows(table_of(self.model))
        disk.replace_bytes(path, text.getvalue().encode())

    def ask_and_export(self) -> None:
        """Ask for a file, and write the table into it."""
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the runs"), "runs.csv", self.tr("Table (*.csv)"))
        if name:
            path = Path(name if name.lower().endswith(".csv") else name + ".csv")
            try:
                self.export(path)
            except OSError as error:
                self.failed.emit(self.tr("Not exported: {0}").format(error.strerror or error))

    def pin(self, row: Row) -> None:
        """Have a run stand first and never be forgotten, or like any other again."""
        self.model.pinned = self.model.pinned ^ {row.run}
        self._tell_marks()

    def hide_run(self, row: Row) -> None:
        """Have all plots leave a run out, or show it again; the one looked at is always shown."""
        if not row.current or row.run in self.model.hidden:
            self.model.hidden = self.model.hidden ^ {row.run}
            self._tell_marks()

    def show_hidden(self) -> None:
        """Have plots show every run again."""
        self.model.hidden = frozenset()
        self._tell_marks()

    def menu_of(self, row: Row, parent: QWidget, rename: Callable[[], object]) -> QMenu:
        """What can be done to one run."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hidden, pinned = row.run in self.model.hidden, row.run in self.model.pinned
        for name, text, done, able in (
            ("show", self.tr("Show"), lambda: self.show_run(row), not row.current),
            ("pin", self.tr("Unpin (P)") if pinned else self.tr("Pin (P)"), lambda: self.pin(row), True),
            ("hide", self.tr("Show in plots (H)") if hidden else self.tr("Hide in plots (H)"),
             lambda: self.hide_run(row), hidden or not row.current),
            ("rename", self.tr("Rename… (F2)"), rename, True),
            ("delete", self.tr("Delete (Del)"), lambda: self.delete(row), not row.current),
        ):  # fmt: skip
            action = named(QAction(text, menu), f"run.{name}")
            action.setEnabled(able)
            action.triggered.connect(lambda _=False, done=done: done())
            menu.addAction(action)
        return menu

    def _open_menu(self, place: object) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            row = self.model.rows[index.row()]
            menu = self.menu_of(row, self, lambda: self.table.edit(index.siblingAtColumn(0)))
            menu.popup(self.table.mapToGlobal(place))

    def _add_key(self, key: str, done: Callable[[Row], None]) -> None:
        action = QAction(self.table)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._with_current(done))
        self.table.addAction(action)

    def _with_current(self, done: Callable[[Row], None]) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            done(self.model.rows[index.row()])

    def _join(self, run: int) -> None:
        """Have a run train along; where there is no room, the oldest that is not pinned steps aside."""
        along = self._along | {run}
        for oldest in sorted(along - self.model.pinned - {run})[: max(0, len(along) - MOST_ALONG)]:
            along -= {oldest}
        self._set_along(along)

    def _tell_marks(self) -> None:
        self.marked.emit(self.model.hidden | self.model.deleted, self.model.pinned)
        self._refresh()

    def _refresh(self) -> None:
        if self._frame is not None:
            self.show_frame(self._frame)
        self.changed.emit()

    def _set_along(self, runs: frozenset[int]) -> None:
        self._along = runs
        self.along_changed.emit(runs, self._fairness.currentData())

    def _set_deleted(self, run: int, deleted: bool) -> None:
        self.model.deleted = self.model.deleted | {run} if deleted else self.model.deleted - {run}
        if deleted:
            self._set_along(self._along - {run})
        self._tell_marks()

    def _set_name(self, run: int, name: str) -> None:
        self.model.names = {**self.model.names, run: name} if name else {
            kept: text for kept, text in self.model.names.items() if kept != run
        }  # fmt: skip
        self._refresh()
