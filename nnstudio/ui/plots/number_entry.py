"""A number that belongs to a plot and not to the experiment: typed, stepped with the arrow keys, refused in place."""

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ..proportion import keep
from ..scale import Logarithmic
from ..theme import SPACE, grouped, local, plain
from ..widgets import NumberField


class NumberEntry(QWidget):
    """A name and a number over a logarithmic scale; what is not accepted is marked, and the last good one stays."""

    changed = Signal(float)

    def __init__(self, path: str, words: str, name: str, tip: str, scale: Logarithmic, value: float) -> None:
        super().__init__()
        self._scale, self._value = scale, value
        self.field = NumberField(scale, slider=False).compact()
        self.field.set_path(path)
        self.field.describe(name, tip)
        keep(self.field.edit, width=64)
        self.field.show_value(value)
        self.field.edited.connect(lambda typed, _drag: self._take(typed))
        self.field.left.connect(self._take)
        self.field.typed.connect(lambda text: self.field.mark("" if not text else self._problem(text)))
        self.field.abandoned.connect(lambda: self.set_value(self._value))
        label = self.label = QLabel(words)
        label.setProperty("role", "secondary")
        label.setBuddy(self.field.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        row.addWidget(label)
        row.addWidget(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> float:
        return self._value

    def set_value(self, value: float) -> None:
        """Show another number. Raises ValueError for one that is not accepted."""
        problem = self._problem(value)
        if problem:
            raise ValueError(problem)
        self._value = value
        self.field.mark("")
        self.field.show_value(value)

    def choose(self, value: object) -> bool:
        """Take a number that a project file has kept; False if it is not accepted."""
        if not isinstance(value, int | float) or isinstance(value, bool) or self._problem(value):
            return False
        self._accept(float(value))
        return True

    def _take(self, typed: object) -> None:
        problem = self._problem(typed)
        if problem:
            self.field.mark(problem)
            return
        self._accept(self._number(typed))

    def _accept(self, value: float) -> None:
        before = self._value
        self.set_value(value)
        if self._value != before:
            self.changed.emit(self._value)

    def _problem(self, typed: object) -> str:
        """Why it is not accepted, or nothing."""
        number, scale = self._number(typed), self._scale
        low = 0.0 if scale.zero else scale.floor
        if low <= number <= scale.high and (not scale.integer or number == int(number)):
            return ""
        words = self.tr("Use a whole number from {0} to {1}")
        if not scale.integer:
            words = self.tr("Use a number from {0} to {1}")
        return words.format(local(f"{low:g}"), grouped(scale.high))

    def _number(self, typed: object) -> float:
        try:
            return float(plain(str(typed), whole=self._scale.integer))
        except ValueError:
            return math.nan
