"""The runs as a table of what differs between them and how they ended."""

import math
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ..runs_model import Index, RunsModel, dot, lost, setting_name, table_of
from ..theme import Theme, grouped, three_digits

FIXED = 7  # columns before those of settings


class DifferencesModel(QAbstractTableModel):
    """What `table_of` gives, in words for people."""

    def __init__(self, runs: RunsModel, theme: Theme) -> None:
        super().__init__()
        self._runs, self._theme = runs, theme
        self._lines: list[list[Any]] = [[]]
        self._titles = (
            self.tr("Run"), self.tr("Name"), self.tr("Updates"), self.tr("Train"), self.tr("Valid"),
            self.tr("Parameters"), self.tr("Ended"),
        )  # fmt: skip

    def refresh(self, theme: Theme) -> None:
        """Take how the runs stand now."""
        lines, before, self._theme = table_of(self._runs), self._lines, theme
        if lines[0] != before[0] or len(lines) != len(before):
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
        elif lines != before:
            self._lines = lines
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 2, len(lines[0]) - 1))

    def rowCount(self, _parent: Index | None = None) -> int:
        return len(self._lines) - 1

    def columnCount(self, _parent: Index | None = None) -> int:
        return len(self._lines[0])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section] if section < FIXED else setting_name(self._lines[0][section])
        if role == Qt.ItemDataRole.ToolTipRole and section >= FIXED:
            return str(self._lines[0][section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        value = self._lines[index.row() + 1][index.column()]
        run = self._lines[index.row() + 1][0]
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(value, float):
                return "" if math.isnan(value) else three_digits(value, fixed=True)
            return grouped(value) if isinstance(value, int) else str(value)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return dot(self._theme, run, run in self._runs.pinned)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != 1:
            number = isinstance(value, int | float)
            side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        row = self._runs.row_of(run)
        if row is None:
            return None
        if role == Qt.ItemDataRole.FontRole and row.current:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and lost(row.ended):
            return QBrush(QColor(self._theme.negative))
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.message or None
        return None

    def run_at(self, row: int) -> int:
        return int(self._lines[row + 1][0])


class DifferencesTable(QTableView):
    """The table in the Compare workspace."""

    def __init__(self, model: DifferencesModel) -> None:
        super().__init__()
        self.setObjectName("compare.table")
        self.setAccessibleName(self.tr("What differs between the runs, and how they ended"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setHighlightSections(False)
        model.modelReset.connect(self._fit_columns)

    def _fit_columns(self) -> None:
        metrics = self.fontMetrics()
        for column in range(self.model().columnCount()):
            title = self.model().headerData(column, Qt.Orientation.Horizontal)
            texts = [title] + [
                str(self.model().index(row, column).data()) for row in range(self.model().rowCount())
            ]  # fmt: skip
            room = max(metrics.horizontalAdvance(text) for text in texts) + 28
            self.setColumnWidth(column, min(300, max(room, 90 if column in (2, 3, 4) else 60)))
