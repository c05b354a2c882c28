"""What layouts hold, without asking them for their items."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnstudio.ui.fitting import held


def test_widgets_and_layouts_come_in_the_order_of_the_layout(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    last, row, first = QLabel("last"), QHBoxLayout(), QPushButton("first")
    column = QVBoxLayout(window)
    column.addLayout(row)
    column.insertWidget(0, first)
    column.addStretch(1)
    column.addWidget(last)
    within = QLabel("within")
    row.addWidget(within)
    assert held(column) == [first, row, last]
    assert held(row) == [within]
    column.insertWidget(0, within)
    assert held(column) == [within, first, row, last]
    assert held(row) == []
