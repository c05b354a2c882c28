"""The line of controls that says how folds are made."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ...search.folds import Plan
from ..proportion import keep
from ..widgets import NumberEdit, QuietComboBox, choice_button

MOST_FOLDS, MOST_REPEATS, MOST_SEED = 100, 50, 2**31 - 1


class Whole(NumberEdit):
    """A whole number within a range; what is typed beyond it is marked, and the last good one stays."""

    changed = Signal(int)

    def __init__(self, value: int, low: int, high: int, name: str, text: str, tip: str) -> None:
        super().__init__()
        self.value, self._low, self._high, self._tip = value, low, high, tip
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setToolTip(tip)
        self.setValidator(QIntValidator(0, MOST_SEED, self))
        self.setMinimumWidth(0)
        keep(self, width=44)
        self.show_value(value)
        self.textEdited.connect(self._judge)
        self.returnPressed.connect(lambda: self._take(self.text()))
        self.left.connect(self._take)
        self.escaped.connect(lambda: self.set_value(self.value))
        self.stepped.connect(lambda steps: self.set_value(min(high, max(low, self.value + steps))))

    def set_value(self, value: int) -> None:
        """Take a number of the range."""
        before, self.value = self.value, value
        self.setModified(False)
        self._mark(True)
        self.show_value(value)
        if value != before:
            self.changed.emit(value)

    def _take(self, text: str) -> None:
        self.set_value(int(text) if self._good(text) else self.value)

    def _good(self, text: str) -> bool:
        return text.isdecimal() and self._low <= int(text) <= self._high

    def _judge(self, text: str) -> None:
        self._mark(self._good(text) or not text)

    def _mark(self, good: bool) -> None:
        if (self.property("wrong") == "true") == good:
            self.setProperty("wrong", "false" if good else "true")
            self.style().unpolish(self)
            self.style().polish(self)
        range_ = self.tr("Use a whole number from {0} to {1}").format(self._low, self._high)
        self.setToolTip(self._tip if good else range_)


class PlanRow(QWidget):
    """Kind of folds, how many, how often, and by which seed; `changed` says that `plan` is another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._classes = True
        self._chosen: str | None = None  # the person's kind; before it the one that suits the samples
        self.kind = QuietComboBox()
        self.kind.setObjectName("validation.kind")
        self.kind.setAccessibleName(self.tr("Kind of folds"))
        self.kind.setToolTip(
            self.tr("Plain folds, folds with the same shares of every class, or one for each sample")
        )  # fmt: skip
        for text, value in (
            (self.tr("stratified"), "stratified"), (self.tr("plain"), "plain"), (self.tr("leave one out"), "one")
        ):  # fmt: skip
            self.kind.addItem(text, value)
        self.folds = Whole(
            5, 2, MOST_FOLDS, "validation.folds", self.tr("Number of folds k"),
            self.tr("Into how many parts the samples are split; each is held out once"),
        )  # fmt: skip
        self.repeats = Whole(
            1, 1, MOST_REPEATS, "validation.repeats", self.tr("Repeats"),
            self.tr("How many times over, with the samples in other orders"),
        )  # fmt: skip
        self.seed = Whole(
            0, 0, MOST_SEED, "validation.seed", self.tr("Seed of the folds"),
            self.tr("Draws the order in which samples are dealt to the folds"),
        )  # fmt: skip
        self.shuffle = choice_button(self.tr("seed"))
        self.shuffle.setObjectName("validation.shuffle")
        self.shuffle.setChecked(True)
        self.shuffle.setAccessibleName(self.tr("Shuffled folds"))
        self.shuffle.setToolTip(self.tr("Deal the samples in an order drawn by the seed, or as they stand"))
        self._build()
        self._show_needed()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._times = QLabel("×")
        self._words = QLabel("k")
        for label in (self._times, self._words):
            label.setProperty("role", "secondary")
        for widget in (self._words, self.folds, self.kind, self._times, self.repeats, self.shuffle, self.seed):
            row.addWidget(widget)
        self.kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addStretch(0)
        self.kind.activated.connect(self._choose)
        self.shuffle.toggled.connect(lambda _on: self._say())
        for field in (self.folds, self.repeats, self.seed):
            field.changed.connect(lambda _value: self._say())

    @property
    def plan(self) -> Plan:
        kind, shuffled = self.kind.currentData(), self.shuffle.isChecked()
        if kind == "one":
            return Plan(leave_one_out=True)
        repeats = self.repeats.value if shuffled else 1
        return Plan(self.folds.value, repeats, kind == "stratified", False, shuffled, self.seed.value)

    def suit(self, classes: bool) -> None:
        """Offer what goes with classes, or with numbers."""
        item = self.kind.model().item(0)  # type: ignore[attr-defined]  # the standard model's
        item.setEnabled(classes)
        wanted = self._chosen or ("stratified" if classes else "plain")
        wanted = "plain" if wanted == "stratified" and not classes else wanted
        if classes != self._classes or self._chosen is None:
            self._classes = classes
            self.kind.setCurrentIndex(self.kind.findData(wanted))
            self._show_needed()

    def set_enabled(self, on: bool) -> None:
        """Let the plan be changed, or not while it is carried out."""
        self.setEnabled(on)

    def _choose(self, _index: int) -> None:
        self._chosen = self.kind.currentData()
        self._say()

    def _say(self) -> None:
        self._show_needed()
        self.changed.emit()

    def _show_needed(self) -> None:
        one, shuffled = self.kind.currentData() == "one", self.shuffle.isChecked()
        for widget in (self.folds, self._words, self.shuffle):
            widget.setVisible(not one)
        for widget in (self._times, self.repeats, self.seed):
            widget.setVisible(not one and shuffled)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
