"""What the training makes small, term by term, with the numbers of the moment beneath."""

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ..theme import tabular, three_digits

_TERMS = ("J", "=", "loss", "+", "λ₁Σ|w|", "+", "½λ₂Σw²")
_POINTS = 9.0


class Objective(QWidget):
    """The objective as a sum; each number stands under its term."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("objective")
        font = tabular(self.font())
        font.setPointSizeF(_POINTS)
        self.setFont(font)
        self.setAccessibleName(self.tr("Objective"))
        self.setToolTip(
            self.tr(
                "<p><b>Objective J</b></p><p>Training makes this sum small: the mean loss over the samples, "
                "L1 times the sum of the weights' sizes, and half L2 times the sum of their squares. "
                "Biases are not counted.</p>"
            )
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(1)
        grid.setVerticalSpacing(2)
        self._numbers = []
        for column, term in enumerate(_TERMS):
            above, below = QLabel(term), QLabel("" if column % 2 == 0 else term)
            for line, label in enumerate((above, below)):
                label.setFont(font)
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                grid.addWidget(label, line, column)
            if column % 2 == 0:
                grid.setColumnStretch(column, 1)
                self._numbers.append(below)
                # Of one size, so that a new number moves nothing and the panel is not laid out again for it.
                metrics = QFontMetrics(font)
                below.setFixedSize(metrics.horizontalAdvance("0.000000"), metrics.height())
        self.show_objective(math.nan, math.nan, math.nan)

    def show_objective(self, data_loss: float, l1: float, l2: float) -> None:
        """Put numbers under the terms: the data loss, and both penalties as they add to it."""
        for label, number in zip(self._numbers, (data_loss + l1 + l2, data_loss, l1, l2), strict=True):
            label.setText("0" if number == 0 else three_digits(number, fixed=True))
        self.setAccessibleDescription(" ".join(label.text() for label in self._numbers))
