"""The two pages of the Help menu."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..version import __version__
from .actions import shortcut_rows
from .text import tr
from .theme import SPACE
from .widgets import named


def show_about(parent: QWidget) -> None:
    """Name, version and licence."""
    box = QMessageBox(parent)
    box.setObjectName("about")
    box.setWindowTitle(tr("About nnstudio"))
    box.setText(f"<b>nnstudio {__version__}</b>")
    box.setInformativeText(
        tr("A desktop laboratory for the hyperparameters of neural networks. Free software under the MIT licence.")
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def show_shortcuts(parent: QWidget) -> None:
    """Every key of the window, as the menus have them, and those of the canvas."""
    canvas = (
        (tr("Walk the network"), tr("arrows")),
        (tr("Insert layer"), "Ins"),
        (tr("Insert neuron"), tr("Shift+Ins, or +")),
        (tr("Remove neuron"), tr("Del, or -")),
        (tr("Edit weight or bias"), tr("Return")),
    )
    dialog = named(QDialog(parent), "shortcuts")
    dialog.setWindowTitle(tr("Keyboard shortcuts"))
    rows = QWidget()
    rows.setProperty("role", "panel-content")
    grid = QGridLayout(rows)
    grid.setHorizontalSpacing(3 * SPACE)
    for row, (name, keys) in enumerate((*shortcut_rows(), *canvas)):
        shown = QLabel(keys)
        shown.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QLabel(name), row, 0)
        grid.addWidget(shown, row, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    scroll = named(QScrollArea(), "shortcuts.rows", widgetResizable=True)
    scroll.setProperty("role", "panel")
    scroll.setWidget(rows)
    column.addWidget(scroll)
    column.addWidget(buttons)
    size = rows.sizeHint()
    bar = scroll.verticalScrollBar().sizeHint().width()
    dialog.resize(size.width() + bar + 4 * SPACE, min(size.height() + 9 * SPACE, round(0.85 * parent.height())))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
