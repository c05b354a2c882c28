"""The two pages of the Help menu."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from .. import __version__
from .actions import shortcut_rows
from .theme import SPACE


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


def show_about(parent: QWidget) -> None:
    """Name, version and licence."""
    box = QMessageBox(parent)
    box.setObjectName("about")
    box.setWindowTitle(_tr("About nnstudio"))
    box.setText(f"<b>nnstudio {__version__}</b>")
    box.setInformativeText(
        _tr("A desktop laboratory for the hyperparameters of neural networks. Free software under the MIT licence.")
    )
    box.exec()
    box.deleteLater()


def show_shortcuts(parent: QWidget) -> None:
    """Every key of the window, as the menus have them, and those of the canvas."""
    canvas = (
        (_tr("Walk the network"), _tr("arrows")),
        (_tr("Insert layer"), "Ins"),
        (_tr("Insert neuron"), _tr("Shift+Ins, or +")),
        (_tr("Remove neuron"), _tr("Del, or -")),
        (_tr("Edit weight or bias"), _tr("Return")),
    )
    dialog = QDialog(parent, objectName="shortcuts")
    dialog.setWindowTitle(_tr("Keyboard shortcuts"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * SPACE)
    for row, (name, keys) in enumerate((*shortcut_rows(), *canvas)):
        shown = QLabel(keys)
        shown.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QLabel(name), row, 0)
        grid.addWidget(shown, row, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addLayout(grid)
    column.addWidget(buttons)
    dialog.exec()
    dialog.deleteLater()
