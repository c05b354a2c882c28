"""What the training makes small, term by term, with the numbers of the moment beneath."""

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ...message import marked
from ..proportion import keep
from ..theme import tabular, three_digits

_TERMS = ("J", "=", marked("loss"), "+", "λ₁Σ|w|", "+", "½λ₂Σw²")
_POINTS = 9.0
LARGEST = 1.4  # times that: the sum has to stay in one line of a panel


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
        for column, term in enumerate(self.tr(term) for term in _TERMS):
            above, below = QLabel(term), QLabel("" if column % 2 == 0 else term)
            for line, label in enumerate((above, below)):
                label.setFont(font)
                keep(label, points=_POINTS, largest=LARGEST)
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                grid.addWidget(label, line, column)
            if column % 2 == 0:
                grid.setColumnStretch(column, 1)
                self._numbers.append(below)
                # Of one size, so that a new number moves nothing and the panel is not laid out again for it.
                keep(below, widest="0.000000")
        self._written = QLabel()
        self._written.setObjectName("objective.written")
        self._written.setFont(font)
        keep(self._written, points=_POINTS, largest=LARGEST)
        self._written.setProperty("role", "secondary")
        self._written.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # It may be long, and must not widen the panel.
        self._written.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._written.setToolTip(
            self.tr("Each lambda times what it weighs: the sum of the weights' sizes, or of their squares")
        )
        self._written.hide()
        grid.addWidget(self._written, 2, 0, 1, len(_TERMS))
        self._lambdas: tuple[float | None, float | None] = (0.0, 0.0)
        self._shown = (math.nan, math.nan, math.nan)
        self.show_objective(math.nan, math.nan, math.nan)

    def show_lambdas(self, l1: float | None, l2: float | None) -> None:
        """Take the lambdas in force, None for one that differs from layer to layer; without any, sums say nothing."""
        self._lambdas = (l1, l2)
        self._written.setVisible(any(number != 0 for number in self._lambdas))
        self._written.setText(self._in_full(*self._shown))

    def show_objective(self, data_loss: float, l1: float, l2: float) -> None:
        """Put numbers under the terms: the data loss, and both penalties as they add to it."""
        for label, number in zip(self._numbers, (data_loss + l1 + l2, data_loss, l1, l2), strict=True):
            label.setText("0" if number == 0 else three_digits(number, fixed=True))
        self._shown = (data_loss, l1, l2)
        self._written.setText(self._in_full(data_loss, l1, l2))
        self.setAccessibleDescription(" ".join(label.text() for label in self._numbers))

    def _in_full(self, data_loss: float, l1: float, l2: float) -> str:
        """The sum with each penalty as a product of its lambda and what that weighs."""
        parts = [three_digits(data_loss, fixed=True)]
        for number, factor, part, sign in zip(self._lambdas, ("", "½·"), (l1, l2), ("Σλ₁|w|", "½Σλ₂w²"), strict=True):
            if number is None:
                parts.append(f"{sign} {three_digits(part, fixed=True)}")
            elif number:
                weighed = part / number * (2 if factor else 1)
                parts.append(f"{factor}{three_digits(number)}·{three_digits(weighed, fixed=True)}")
        return "J = " + " + ".join(parts)
