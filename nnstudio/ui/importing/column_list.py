"""The columns of a table: what each seems to be, and what it is taken as."""

from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ...data.reading import Column, ColumnKind
from ..text import tr
from ..theme import SPACE, Theme, mix

Index = QModelIndex | QPersistentModelIndex
KINDS: tuple[ColumnKind, ...] = ("number", "category", "ignore")
NAME, KIND, SEEN = range(3)
ROW_HEIGHT = 26  # px


def kind_text(kind: ColumnKind) -> str:
    return {"number": tr("Numbers"), "category": tr("Categories"), "ignore": tr("Left out")}[kind]


class ColumnsModel(QAbstractTableModel):
    """One row for each column of the table; `kinds_changed` after the user took one as something else."""

    kinds_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.columns: tuple[Column, ...] = ()
        self.kinds: dict[str, ColumnKind] = {}
        self.target = ""
        self.wrong = ""

    def show_columns(self, columns: tuple[Column, ...], kinds: dict[str, ColumnKind], target: str) -> None:
        self.beginResetModel()
        self.columns, self.kinds, self.target, self.wrong = columns, dict(kinds), target, ""
        self.endResetModel()

    def set_target(self, name: str) -> None:
        self.target = name
        self._all_changed()

    def mark(self, name: str) -> int:
        """Mark a column as wrong, "" for none; gives its row, -1 for none."""
        self.wrong = name
        self._all_changed()
        return next((row for row, column in enumerate(self.columns) if column.name == name), -1)

    def set_kind(self, name: str, kind: ColumnKind) -> None:
        if self.kinds.get(name) != kind:
            self.kinds[name] = kind
            self._all_changed()
            self.kinds_changed.emit()

    def _all_changed(self) -> None:
        if self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.columns) - 1, SEEN))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Column"), self.tr("Taken as"), self.tr("Seen in it"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == KIND else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.row()]
        kind = self.kinds.get(column.name, "ignore")
        roles = Qt.ItemDataRole
        if role == roles.DisplayRole:
            return (column.name, f"{self._taken(column.name, kind)}  ▾", seen_text(column))[index.column()]
        if role == roles.EditRole:
            return kind
        if role == roles.ToolTipRole:
            said = (column.name, self.tr("Click to take this column as something else"), seen_text(column))
            return f"<p>{escape(said[index.column()])}</p>"
        if role == roles.ForegroundRole:
            if column.name == self.wrong:
                return QColor(self._theme.error)
            if kind == "ignore":
                return QColor(mix(self._theme.secondary, self._theme.panel, 0.3))
            return QColor(self._theme.secondary if index.column() == SEEN else self._theme.text)
        if role == roles.FontRole and column.name == self.target and index.column() != SEEN:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _taken(self, name: str, kind: ColumnKind) -> str:
        if name == self.target and kind != "ignore":
            return self.tr("Target: classes") if kind == "category" else self.tr("Target: numbers")
        return kind_text(kind)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if index.column() != KIND or role != Qt.ItemDataRole.EditRole or value not in KINDS:
            return False
        self.set_kind(self.columns[index.row()].name, value)
        return True


def seen_text(column: Column) -> str:
    """What the first rows show of a column, in a few words."""
    whys = {
        "dates": tr("dates"), "id": tr("never the same, as names are"), "text": tr("free text"),
        "not numbers": tr("free text"), "constant": tr("always the same"), "empty": tr("nothing"),
        "begins empty": tr("nothing"), "row numbers": tr("row numbers"), "row names": tr("row names"),
        "unreadable": tr("a type that is not read"),
    }  # fmt: skip
    parts = [whys.get(column.why, column.why)] if column.why else []
    if column.examples:
        some = ", ".join(example if len(example) < 24 else example[:21] + "…" for example in column.examples)
        if column.kind == "category" or column.why == "text":
            some = tr("{0} values: {1}").format(column.distinct, some)
        parts.append(some + ("…" if column.distinct > len(column.examples) else ""))
    if column.missing and column.why not in ("empty", "begins empty"):
        parts.append(tr("{0} missing").format(column.missing))
    if any(column.unit):
        parts.append(tr("in {0}").format("".join(column.unit)))
    if column.bad:
        bad = column.bad[0]
        parts.append(tr("row {0}: “{1}” is no number").format(bad.row, bad.text[:24]))
        if len(column.bad) > 1:
            parts.append(tr("{0} such cells").format(len(column.bad)))
    return " · ".join(parts)


class _KindDelegate(QStyledItemDelegate):
    """A list of kinds, open at once and taken at the first choice."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        box = QComboBox(parent)
        for kind in KINDS:
            box.addItem(kind_text(kind), kind)
        box.setObjectName("import.kind")
        box.setAccessibleName(tr("What the column is taken as"))
        box.activated.connect(lambda _place: (self.commitData.emit(box), self.closeEditor.emit(box)))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())


class ColumnList(QTableView):
    """The columns one below the other; a click on what one is taken as offers the others."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import.columns")
        self.columns_model = ColumnsModel(theme)
        self.setModel(self.columns_model)
        self.setItemDelegateForColumn(KIND, _KindDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.clicked.connect(lambda index: self.edit(index) if index.column() == KIND else None)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(KIND, QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        widest = max(map(self.fontMetrics().horizontalAdvance, (tr("Target: numbers"), tr("Target: classes"))))
        self.setColumnWidth(NAME, 120)
        self.setColumnWidth(KIND, widest + 5 * SPACE)
        self.setAccessibleName(tr("Columns of the table"))
        self.setToolTip(tr("What is made of every column; Space takes the chosen one as something else"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Wherever in a row one is, there is one thing to change about it.
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F2) and self.currentIndex().isValid():
            self.edit(self.columns_model.index(self.currentIndex().row(), KIND))
        else:
            super().keyPressEvent(event)

    def point_at(self, name: str) -> None:
        """Mark a column as wrong and bring it into sight; "" for none."""
        row = self.columns_model.mark(name)
        if row >= 0:
            self.setCurrentIndex(self.columns_model.index(row, KIND))
            self.scrollTo(self.columns_model.index(row, NAME))
