"""The first rows of a table as it was read, with the place of an error marked."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ...data.reading import ColumnKind, Preview
from ...data.reading.cells import is_missing
from ..text import tr
from ..theme import Theme, mix, tabular

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 22  # px


class RowsModel(QAbstractTableModel):
    """What was seen of a table. Columns that are left out are faint, missing values a dash."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._seen: Preview | None = None
        self._kinds: dict[str, ColumnKind] = {}
        self._target = ""
        self._wrong: tuple[int | None, str | None] = (None, None)

    def show_rows(self, seen: Preview | None) -> None:
        self.beginResetModel()
        self._seen, self._wrong = seen, (None, None)
        self.endResetModel()

    def show_kinds(self, kinds: dict[str, ColumnKind], target: str) -> None:
        self._kinds, self._target = kinds, target
        self._all_changed()

    def mark(self, row: int | None, column: str | None) -> Index:
        """Mark the place of an error; gives the cell, invalid where it is not among these rows."""
        self._wrong = (row, column)
        self._all_changed()
        if self._seen is None or row not in self._seen.row_numbers:
            return QModelIndex()
        names = [one.name for one in self._seen.columns]
        return self.index(self._seen.row_numbers.index(row), names.index(column) if column in names else 0)

    def _all_changed(self) -> None:
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() or self._seen is None else len(self._seen.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() or self._seen is None else len(self._seen.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._seen is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._seen.row_numbers[section])
        return self._seen.columns[section].name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._seen is None:
            return None
        roles, theme = Qt.ItemDataRole, self._theme
        cell, column = self._seen.rows[index.row()][index.column()], self._seen.columns[index.column()]
        kind = self._kinds.get(column.name, "ignore")
        if role == roles.DisplayRole:
            return "–" if is_missing(cell) else cell
        if role == roles.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if kind == "number" else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        row, name = self._wrong
        if row == self._seen.row_numbers[index.row()] and name in (None, column.name):
            if role == roles.BackgroundRole:
                return QColor(mix(theme.panel, theme.error, 0.22))
        elif role == roles.BackgroundRole and column.name == self._target:
            return QColor(mix(theme.panel, theme.accent, 0.10))
        if role == roles.ForegroundRole:
            faint = kind == "ignore" or is_missing(cell)
            return QColor(mix(theme.secondary, theme.panel, 0.3) if faint else theme.text)
        return None


class RowView(QTableView):
    """The rows, to look at."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import.rows")
        self.rows_model = RowsModel(theme)
        self.setModel(self.rows_model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFont(tabular(self.font()))
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(tr("First rows of the table"))
        self.setToolTip(tr("The first rows, numbered as they stand in the file"))

    def point_at(self, row: int | None, column: str | None) -> None:
        """Mark the place of an error and bring it into sight."""
        place = self.rows_model.mark(row, column)
        if place.isValid():
            self.scrollTo(place)
