"""What stands in the Compare workspace while there is only one run: the ways to a second one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from ..theme import SPACE
from ..widgets import named

if TYPE_CHECKING:
    from ..main_window import MainWindow


class Invitation(QWidget):
    """A sentence and three buttons."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        title = QLabel(self.tr("Comparing needs a second run"), alignment=Qt.AlignmentFlag.AlignCenter)
        title.setProperty("role", "section")
        said = QLabel(
            self.tr("Duplicate this one and change a setting: both train from the same start, on the same samples in "
                    "the same order, so that only the change makes the difference."),
            alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True,
        )  # fmt: skip
        said.setProperty("role", "secondary")
        said.setFixedSize(460, said.heightForWidth(460) + said.fontMetrics().height())
        self.duplicate = named(QPushButton(self.tr("Duplicate (Ctrl+D)")), "compare.begin.duplicate")
        self.duplicate.setToolTip(self.tr("Begin another run from the same start"))
        self.duplicate.clicked.connect(window.runs.duplicate)
        self.alike = named(QPushButton(self.tr("As many parameters")), "compare.begin.alike")
        self.alike.setToolTip(self.tr("Begin a deeper or wider network with as many parameters beside this one"))
        menu = QMenu(self.alike)
        menu.aboutToShow.connect(lambda: window.runs.fill_alike(menu))
        self.alike.setMenu(menu)
        self.hidden = named(QPushButton(), "compare.begin.hidden")
        self.hidden.setToolTip(self.tr("Have plots show the hidden runs again"))
        self.hidden.clicked.connect(window.runs.show_hidden)
        self.hidden.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        for button in (self.duplicate, self.alike, self.hidden):
            button.setAccessibleName(button.toolTip())
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * SPACE)
        layout.addStretch(1)
        layout.addWidget(title)
        layout.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(row)
        layout.addStretch(2)

    def offer(self, hidden: int) -> None:
        """Offer to show the hidden runs, where there are some."""
        self.hidden.setText(self.tr("Show {0} hidden").format(hidden))
        self.hidden.setVisible(hidden > 0)
