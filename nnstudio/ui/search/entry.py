"""A line for one number of a search's plan, and buttons for one of a few; what is not accepted is marked in place."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from ..binding import LABEL_WIDTH, error_label
from ..proportion import keep
from ..text import tr
from ..theme import SPACE, local, plain, tabular
from ..widgets import Editor

NUMBER_WIDTH = 66
HALF_LABEL = 84


def side_by_side(one: QWidget, other: QWidget) -> QWidget:
    """Two halves of a line."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2 * SPACE)
    for part in (one, other):
        layout.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    return row


def number_line(name: str, said: str, tip: str) -> QLineEdit:
    """A short line for a number."""
    line = QLineEdit()
    line.setObjectName(name)
    line.setAccessibleName(said)
    line.setToolTip(tip)
    line.setFont(tabular(line.font()))
    line.setAlignment(Qt.AlignmentFlag.AlignRight)
    keep(line, width=NUMBER_WIDTH)
    return line


def mark(widget: QWidget, message: str, tip: str) -> None:
    """Mark a line as wrong with the reason, or as right."""
    wrong = "true" if message else "false"
    widget.setAccessibleDescription(message)
    widget.setToolTip(message or tip)
    if widget.property("wrong") != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Labelled(QWidget):
    """One line of a form: what it is called, a widget, and the reason why it is not accepted below."""

    def __init__(self, label: str, widget: QWidget, tip: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.label = QLabel(label)
        keep(self.label, width=LABEL_WIDTH)
        self.label.setContentsMargins(0, 0, SPACE, 0)
        self.label.setWordWrap(True)
        self.label.setToolTip(tip)
        self.label.setBuddy(widget)
        self.error = error_label()
        self.error.setObjectName(f"{widget.objectName()}.error")
        grid.addWidget(self.label, 0, 0)
        stretched = isinstance(widget, QLineEdit) and widget.maximumWidth() == NUMBER_WIDTH
        side = Qt.AlignmentFlag.AlignRight if stretched else Qt.AlignmentFlag(0)
        grid.addWidget(widget, 0, 1, side)
        grid.addWidget(self.error, 1, 1)

    def narrow(self) -> "Labelled":
        """Take half a line, so that two stand side by side."""
        keep(self.label, width=HALF_LABEL)
        return self

    def say(self, message: str) -> None:
        self.error.setText(message)
        self.error.setVisible(bool(message))


class NumberLine(Labelled):
    """A number between two ends; where it is optional, an empty line means none."""

    edited = Signal()

    def __init__(
        self, name: str, label: str, tip: str, value: float | None, low: float, high: float = math.inf,
        whole: bool = True, none: str = "",
    ) -> None:  # fmt: skip
        self.line = number_line(name, label, tip)
        super().__init__(label, self.line, tip)
        self._tip, self._low, self._high, self._whole, self._none = tip, low, high, whole, none
        self.line.setPlaceholderText(none)
        self.set_value(value)
        self.line.textEdited.connect(self._typed)

    def set_value(self, value: float | None) -> None:
        self.line.setText("" if value is None else local(f"{value:g}") if not self._whole else str(int(value)))
        self._check()

    @property
    def value(self) -> float | None:
        """What stands here; None for nothing, and for what is not accepted."""
        return self._read(self.line.text())[0]

    @property
    def problem(self) -> str:
        return self._read(self.line.text())[1]

    def _read(self, text: str) -> tuple[float | None, str]:
        text = text.strip()
        if not text and self._none:
            return None, ""
        try:
            number = float(plain(text, self._whole))
        except ValueError:
            number = math.nan
        wrong = not self._low <= number <= self._high or not math.isfinite(number)
        if wrong or (self._whole and not number.is_integer()):
            kind = tr("a whole number") if self._whole else tr("a number")
            ends = tr("from {0} up") if self._high == math.inf else tr("from {0} to {1}")
            said = tr("{0} is not accepted: use {1} {2}") if text else tr("nothing stands here{0}: use {1} {2}")
            return None, said.format(text, kind, ends.format(local(f"{self._low:g}"), local(f"{self._high:g}")))
        return (int(number) if self._whole else number), ""

    def _typed(self, _text: str) -> None:
        self._check()
        self.edited.emit()

    def _check(self) -> None:
        self.say(self.problem)
        mark(self.line, self.problem, self._tip)


class ChoiceLine(Labelled):
    """One of several, by any editor of choices."""

    edited = Signal()

    def __init__(self, name: str, label: str, tip: str, editor: Editor, value: str) -> None:
        editor.set_path(name)
        editor.describe(label, tip)
        super().__init__(label, editor, tip)
        self.editor, self.value = editor, value
        editor.show_value(value)
        editor.edited.connect(self._chosen)

    def set_value(self, value: str) -> None:
        self.value = value
        self.editor.show_value(value)

    def _chosen(self, value: object, _drag: bool) -> None:
        self.set_value(str(value))
        self.edited.emit()
