"""The trials as a table, the best first: what each scored, what it cost, and what differs."""

import math
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QWidget

from ...search.results import Row
from ...search.space import DEPTH, HIDDEN, WIDTH
from ..plots.search_shown import score_label
from ..theme import Theme, Themes, grouped, local, tabular, three_digits
from .board import Board

Index = QModelIndex | QPersistentModelIndex
FIXED = ("rank", "number", "score", "spread", "parameters", "seed", "seconds", "state")
PADDING = 34  # px of a cell, with room for the arrow that shows the order
LAST = 10**9  # the rank of what has none


class LeaderboardModel(QAbstractTableModel):
    """The rows of a board with their ranks."""

    def __init__(self, board: Board, theme: Theme) -> None:
        super().__init__()
        self._board, self._theme = board, theme
        self.rows: list[Row] = []
        self._sorted = 0, Qt.SortOrder.AscendingOrder
        self._ranks: dict[int, int] = {}
        self._simplest: int | None = None
        self._names: tuple[str, ...] = ()
        self._font = tabular(QLabel().font())
        self._states = {
            "waiting": self.tr("not trained"), "running": self.tr("running"), "complete": self.tr("complete"),
            "pruned": self.tr("pruned"),
            "diverged": self.tr("diverged"), "infeasible": self.tr("too large"), "failed": self.tr("failed"),
        }  # fmt: skip

    def refresh(self) -> None:
        """Take the board's rows, in the order that was asked for and without what brushing took away."""
        names = tuple(dimension.name for dimension in self._board.columns)
        results = self._board.kept.results if self._board.kept else None
        self._ranks = {row.number: k + 1 for k, row in enumerate(results.ranked)} if results else {}
        simplest = results.simplest if results else None
        self._simplest = simplest.number if simplest else None
        rows = self._ordered()
        if names != self._names or len(rows) < len(self.rows):
            self.beginResetModel()
            self.rows, self._names = rows, names
            self.endResetModel()
            return
        if len(rows) > len(self.rows):
            self.beginInsertRows(QModelIndex(), len(self.rows), len(rows) - 1)
            known = {row.number for row in self.rows}
            self.rows = [*self.rows, *(row for row in rows if row.number not in known)]
            self.endInsertRows()
        self._arrange(rows)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = column, order
        self._arrange(self._ordered())

    def place_of(self, number: int | None) -> int | None:
        """The line of a trial, None where it is in none."""
        return next((k for k, row in enumerate(self.rows) if row.number == number), None)

    def _ordered(self) -> list[Row]:
        left = self._board.brushed
        rows = [row for row in self._board.rows if left is None or row.number in left]
        column, order = self._sorted
        if column < len(FIXED) + len(self._board.columns):
            rows.sort(key=lambda row: self._key(row, column), reverse=order == Qt.SortOrder.DescendingOrder)
        return rows

    def _arrange(self, rows: list[Row]) -> None:
        """Bring the lines into another order; what is selected stays so."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.rows[index.row()].number) for index in self.persistentIndexList()]
        self.rows = rows
        for index, number in held:
            place = self.place_of(number)
            moved = QModelIndex() if place is None else self.index(place, index.column())
            self.changePersistentIndex(index, moved)
        self.layoutChanged.emit()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.refresh()

    def rowCount(self, _parent: Index | None = None) -> int:
        return len(self.rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        return len(FIXED) + len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explained(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        score = score_label(self._board.kept.settings.score) if self._board.kept else self.tr("Score")
        titles = (
            self.tr("Rank"), self.tr("Trial"), score, self.tr("Spread"), self.tr("Parameters"),
            self.tr("Seed"), self.tr("Time"), self.tr("State"), *(dimension.label for dimension in self._board.columns),
        )  # fmt: skip
        return titles[section] if section < len(titles) else None

    def _explained(self, section: int) -> str | None:
        """What the columns hold that depend on how trials are judged."""
        name = FIXED[section] if section < len(FIXED) else ""
        settings = self._board.kept.settings if self._board.kept else None
        if settings is None or name not in ("score", "spread", "seed"):
            return None
        if name == "seed":
            return self.tr("The seeds of weights and order that the trial started from")
        if settings.seeds > 1:
            over = self.tr("{0} seeds").format(grouped(settings.seeds))
        else:
            over = self.tr("{0} folds").format(grouped(settings.folds))
        if settings.trainings == 1:
            return self.tr("Each trial is trained once: choose folds or seeds to see how much is luck")
        told = self.tr("The mean over {0}") if name == "score" else self.tr("The standard deviation over {0}")
        return told.format(over)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.FontRole:
            if self._ranks.get(row.number) == 1:
                bold = tabular(self._font)
                bold.setBold(True)
                return bold
            return self._font
        if role == Qt.ItemDataRole.ForegroundRole and row.state != "complete":
            return QBrush(QColor(self._theme.error if row.state == "diverged" else self._theme.secondary))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        text = column == FIXED.index("state") or self._is_choice(column)
        side = Qt.AlignmentFlag.AlignLeft if text else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def _is_choice(self, column: int) -> bool:
        place = column - len(FIXED)
        return 0 <= place < len(self._board.columns) and bool(self._board.columns[place].choices)

    def _text(self, row: Row, column: int) -> str:
        if column >= len(FIXED):
            dimension = self._board.columns[column - len(FIXED)]
            return dimension.text(row.values[dimension.name]) if dimension.name in row.values else "–"
        name = FIXED[column]
        if name == "rank":
            return f"{self._ranks[row.number]}" if row.number in self._ranks else "–"
        if name == "number":
            return str(row.number)
        if name == "state":
            return self._states[row.state]
        if name == "seed":
            return row.seed if row.text else "–"
        if name == "parameters":
            return grouped(row.parameters)
        value = getattr(row, name)
        if name == "seconds":
            return local(f"{value:.2f} s") if value else "–"
        score = name == "score" and 0.001 <= abs(value) < 10
        return local(f"{value:.4f}") if score else three_digits(value, fixed=True)

    def _key(self, row: Row, column: int) -> Any:
        if column >= len(FIXED):
            dimension = self._board.columns[column - len(FIXED)]
            if dimension.name == HIDDEN and not dimension.choices:
                return [row.axes.get(DEPTH, 0), row.axes.get(WIDTH, 0)]
            place = dimension.of(row)
            return place if math.isfinite(place) else math.inf
        name = FIXED[column]
        if name == "rank":
            return self._ranks.get(row.number, LAST + row.number)
        if name == "seed":
            return row.seeds
        value = getattr(row, name)
        return math.inf if isinstance(value, float) and not math.isfinite(value) else value

    def _tip(self, row: Row) -> str:
        lines = [self.tr("Trial {0}, hidden layers {1}").format(row.number, row.hidden or "–"), row.why]
        if row.number == self._simplest and self._ranks.get(row.number) != 1:
            lines.append(self.tr("The smallest network within one standard error of the best"))
        if row.text:
            lines.append(self.tr("A double click opens it on the canvas"))
        return "\n".join(line for line in lines if line)


class Leaderboard(QTableView):
    """The table over a board; the row chosen here is marked in every plot."""

    open_wanted = Signal(object)  # Row

    def __init__(self, board: Board, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.setObjectName("search.leaderboard")
        self.setAccessibleName(self.tr("Leaderboard"))
        self.setProperty("role", "board")
        self.rows_model = LeaderboardModel(board, themes.theme)
        self.setModel(self.rows_model)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(44)
        self.selectionModel().currentRowChanged.connect(self._chosen)
        self.doubleClicked.connect(lambda index: self.open_wanted.emit(self._row(index)))
        themes.changed.connect(self.rows_model.dress)
        self._columns = 0
        self._marking = False  # the choice comes from elsewhere

    def row_at(self, place: int) -> Row:
        """The trial in a line of the table as it is sorted now."""
        return self.rows_model.rows[place]

    def refresh(self) -> None:
        """Show what the board holds now."""
        before = len(self.rows_model.rows)
        self.rows_model.refresh()
        if len(self.rows_model.rows) < before:
            self.scrollToTop()  # where it stood, another trial is now
        if self.rows_model.columnCount() != self._columns and self.rows_model.rows:
            self._columns = self.rows_model.columnCount()
            self._set_widths()
        self._mark()

    def _set_widths(self) -> None:
        bold = self.font()
        bold.setBold(True)  # as the best one stands
        metrics = QFontMetrics(bold)
        for column in range(self._columns):
            title = str(self.rows_model.headerData(column, Qt.Orientation.Horizontal))
            widest = {"rank": "0000", "number": "0000", "seconds": "000.00 s", "state": "complete"}
            name = FIXED[column] if column < len(FIXED) else ""
            text = max(title, widest.get(name, "0.000000"), key=metrics.horizontalAdvance)
            self.setColumnWidth(column, metrics.horizontalAdvance(text) + PADDING)
        for name in ("seconds", "state"):  # what differs comes before what it took
            header = self.horizontalHeader()
            header.moveSection(header.visualIndex(FIXED.index(name)), self._columns - 1)

    def _row(self, index: Index) -> Row:
        return self.rows_model.rows[index.row()]

    def _chosen(self, current: Index, _before: Index) -> None:
        if current.isValid() and not self._marking:
            self._board.choose(self._row(current).number)

    def _mark(self) -> None:
        """Select the line of the trial that was chosen elsewhere."""
        number = self._board.chosen
        here = self.currentIndex()
        if here.isValid() and number is not None and self._row(here).number == number:
            return
        place = self.rows_model.place_of(number)
        self._marking = True
        if place is not None:
            self.selectRow(place)
            self.scrollTo(self.rows_model.index(place, 0))
        else:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        self._marking = False
