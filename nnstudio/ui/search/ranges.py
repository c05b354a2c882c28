"""Editors for the range over which one hyperparameter varies; each writes it as the text that a search stores."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...search.space import Choices, Numbers, Space, Variation, offer
from ...spec import Declaration, Experiment, SpecError, declaration
from ..binding import error_label
from ..proportion import keep
from ..text import choice_text, translated
from ..theme import SPACE, local, plain
from ..widgets import TogglesField, choice_button
from .entry import mark, number_line

GRID_VALUES = 5  # of a range, where nothing else is asked


class RangeEditor(QWidget):
    """The base of all: `changed` when what it would write is another, `text` is that, and `problem` why it is not
    accepted."""

    changed = Signal()

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.problem = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._error = error_label()
        self._error.setObjectName(f"vary.{path}.error")

    def text(self) -> str:
        """The variation as it stands here."""
        raise NotImplementedError

    def show_variation(self, variation: Variation) -> None:
        """Show a range without reporting it."""
        raise NotImplementedError

    def set_grid(self, grid: bool) -> None:
        """Whether single values are wanted."""

    def lines(self) -> list[QLineEdit]:
        """What is marked where the range is not accepted."""
        return []

    def check(self, experiment: Experiment) -> Variation | None:
        """The variation that stands here, None where it is not accepted; the reason is shown in place."""
        try:
            made = Space.parse([self.text()], experiment).variations[0]
        except SpecError as error:
            self._say(translated(error.message))
            return None
        self._say("")
        return made

    def _say(self, message: str) -> None:
        self.problem = message
        self._error.setText(message)
        self._error.setVisible(bool(message))
        for line in self.lines():
            mark(line, message, str(line.property("tip")))

    def _line(self, part: str, said: str, tip: str) -> QLineEdit:
        line = number_line(f"vary.{self.path}.{part}", said, tip)
        line.setProperty("tip", tip)
        keep(line, width=64)
        line.textEdited.connect(lambda _text: self.changed.emit())
        return line


class NumberRange(RangeEditor):
    """From one number to another, evenly or by factors; on a grid a number of values between them."""

    def __init__(self, path: str, declared: Declaration) -> None:
        super().__init__(path)
        self._whole = declared.kind == "integer"
        low = declared.about.low
        self._grid = False
        self.factors = choice_button(self.tr("by factors"))
        self.factors.setObjectName(f"vary.{path}.factors")
        self.factors.setAccessibleName(self.tr("Spread by factors"))
        self.factors.setToolTip(
            self.tr(
                "By factors, as many values are tried between 0.01 and 0.1 as between 0.1 and 1; else all sizes alike."
            )
        )
        self.factors.setVisible(low is None or low >= 0)
        self.factors.clicked.connect(lambda _on: self.changed.emit())
        self.low = self._line("low", self.tr("Lowest"), self.tr("The smallest value that is tried."))
        self.high = self._line("high", self.tr("Highest"), self.tr("The largest value that is tried."))
        self.values = self._line("values", self.tr("Values"), self.tr("How many values of the range a grid tries."))
        keep(self.values, width=40)
        row = QHBoxLayout()
        row.setSpacing(SPACE // 2)
        for widget in (self.low, QLabel("…"), self.high):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.factors)
        self._of_grid = QWidget()
        grid = QHBoxLayout(self._of_grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE // 2)
        for part in (QLabel(self.tr("in")), self.values, QLabel(self.tr("values"))):
            grid.addWidget(part)
        grid.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self._of_grid)
        self._column.addWidget(self._error)
        self.set_grid(False)

    def text(self) -> str:
        low, high = (plain(line.text(), self._whole) for line in (self.low, self.high))
        count = self.values.text().strip()
        scale = "log" if self.factors.isChecked() else "int" if self._whole else "lin"
        return f"{self.path}={scale}:{low}..{high}" + (f"/{count}" if self._grid and count else "")

    def show_variation(self, variation: Variation) -> None:
        if isinstance(variation, Numbers):
            self.factors.setChecked(variation.log)
            low, high, count = variation.low, variation.high, ""
        elif isinstance(variation, Choices):
            numbers = [float(value) for value in variation.values]
            low, high, count = min(numbers), max(numbers), str(len(numbers))
        else:
            return
        for line, number in ((self.low, low), (self.high, high)):
            line.setText(str(int(number)) if self._whole else local(f"{number:.6g}"))
        self.values.setText(count)

    def set_grid(self, grid: bool) -> None:
        self._grid = grid
        if grid and not self._whole and not self.values.text():
            self.values.setText(str(GRID_VALUES))
        self.values.setPlaceholderText(self.tr("all") if self._whole else "")
        self._of_grid.setVisible(grid)

    def lines(self) -> list[QLineEdit]:
        return [self.low, self.high]


class ChoiceRange(RangeEditor):
    """Any of the values there are."""

    def __init__(self, path: str, declared: Declaration) -> None:
        super().__init__(path)
        if declared.kind == "switch":
            texts = {"on": self.tr("on"), "off": self.tr("off")}
        else:
            texts = {choice: choice_text(declared.name, choice) for choice in declared.choices}
        self.toggles = TogglesField(texts, columns=3)
        self.toggles.set_path(f"vary.{path}")
        self.toggles.describe(self.tr("Values"), self.tr("Those that stay down are tried."))
        self.toggles.edited.connect(self._toggled)
        self._chosen: tuple[str, ...] = tuple(texts)
        self._column.addWidget(self.toggles)
        self._column.addWidget(self._error)

    def _toggled(self, chosen: tuple[str, ...], _drag: bool) -> None:
        self._chosen = chosen
        self.changed.emit()

    def text(self) -> str:
        return f"{self.path}={','.join(self._chosen)}"

    def check(self, experiment: Experiment) -> Variation | None:
        if not self._chosen:
            self._say(self.tr("nothing is left to try: keep at least one"))
            return None
        return super().check(experiment)

    def show_variation(self, variation: Variation) -> None:
        if isinstance(variation, Choices):
            words = [("on" if v else "off") if isinstance(v, bool) else str(v) for v in variation.values]
            self._chosen = tuple(words)
            self.toggles.show_value(words)


class TextRange(RangeEditor):
    """Sets of names as text, parted by |."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.line = QLineEdit()
        self.line.setObjectName(f"vary.{path}.sets")
        self.line.setAccessibleName(self.tr("Sets to try"))
        tip = self.tr("Sets that are tried, parted by |, such as x1,x2 | x1,x2,x1^2.")
        self.line.setProperty("tip", tip)
        self.line.setToolTip(tip)
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self._column.addWidget(self.line)
        self._column.addWidget(self._error)

    def text(self) -> str:
        return f"{self.path}={self.line.text().strip()}"

    def show_variation(self, variation: Variation) -> None:
        self.line.setText(variation.text.partition("=")[2].replace("|", " | "))

    def lines(self) -> list[QLineEdit]:
        return [self.line]


def range_editor(path: str) -> RangeEditor:
    """The editor that the declaration behind `path` asks for."""
    declared = declaration(path)
    if declared.kind == "choices":
        return TextRange(path)
    return ChoiceRange(path, declared) if declared.kind in ("choice", "switch") else NumberRange(path, declared)


def offered(path: str, experiment: Experiment) -> Variation:
    """The range proposed for a path."""
    return Space.parse([offer(path, experiment)], experiment).variations[0]
