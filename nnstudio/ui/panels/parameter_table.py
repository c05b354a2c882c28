"""Parameters by name: what each is now, what it would be exactly, and how far it is from that."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ..proportion import keep, px
from ..theme import Theme, local, tabular, three_digits

MOST, IN_SIGHT = 60, 12  # rows listed, and rows seen without scrolling
ROW = 22  # px
POINTS = 9.0  # of the font: four columns in a narrow panel
Row = tuple[str, str, float, float]  # name, unit, value, exact value (NaN without one)


class ParameterTable(QTableWidget):
    """Shows the first parameters; a row that moves nothing is left alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(0, 4)
        self._theme = theme
        self._texts: list[tuple[str, ...]] = []
        self.setObjectName("ladder.parameters")
        keep(self, points=POINTS)
        self.setAccessibleName(self.tr("Parameters"))
        self.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Now"), self.tr("Exact"), self.tr("Off by")])
        for column, tip in enumerate((
            self.tr("What it multiplies, or the intercept"), self.tr("What training has found so far"),
            self.tr("What makes the objective lowest"), self.tr("Now less exact"),
        )):  # fmt: skip
            self.horizontalHeaderItem(column).setToolTip(tip)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        width = self.fontMetrics().horizontalAdvance("−0.00e−0") + 8
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        self.setTabKeyNavigation(False)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self._texts = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these, as far as they are listed."""
        rows = rows[:MOST]
        if self.rowCount() != len(rows):
            self._fill(len(rows))
        exact = any(not math.isnan(row[3]) for row in rows)
        for column in (2, 3):
            self.setColumnHidden(column, not exact)
        texts = [(name, _number(value), _number(best), _number(value - best)) for name, _, value, best in rows]
        for k, row in enumerate(texts):
            if k < len(self._texts) and self._texts[k] == row:
                continue
            for column, text in enumerate(row):
                self.item(k, column).setText(text)
            self.item(k, 0).setToolTip(f"{row[0]}: {rows[k][1]}")
            self.item(k, 3).setForeground(QColor(self._theme.secondary))
        self._texts = texts

    def _fill(self, count: int) -> None:
        self._texts = []
        self.setRowCount(count)
        for k in range(count):
            for column in range(4):
                cell = QTableWidgetItem()
                if column:
                    cell.setFont(tabular(self.font()))
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(k, column, cell)
        height = self.horizontalHeader().sizeHint().height() + min(IN_SIGHT, count) * px(ROW) + 2 * self.frameWidth()
        self.setFixedHeight(height)


def _number(value: float) -> str:
    if math.isnan(value):
        return ""
    text = three_digits(value, fixed=True)
    if 0 < abs(value) < 1e-3:  # as a power of ten it is shorter
        mantissa, _, power = f"{value:.2e}".partition("e")
        text = local(f"{mantissa}e{int(power)}")
    return text.replace("-", "−")
