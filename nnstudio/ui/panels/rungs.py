"""Choosing a model of the ladder, as a list in a panel or as rungs one sees."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...learners.ladder import RUNGS, Name, changes, offered, rung_of
from ...message import marked
from ...spec import SpecError
from ..binding import LABEL_WIDTH, error_label
from ..document import Document
from ..proportion import keep
from ..text import tr, translated
from ..widgets import QuietComboBox, choice_button

LABELS: dict[Name, str] = {
    "linear": marked("Linear regression"), "polynomial": marked("Polynomial regression"),
    "logistic": marked("Logistic regression"), "neighbours": marked("Nearest neighbours"),
    "network": marked("Network"),
}  # fmt: skip
ABOUT: dict[Name, str] = {
    "linear": marked("A slope for every input and an intercept."),
    "polynomial": marked("A coefficient for every product of the inputs up to a degree."),
    "logistic": marked("A line between the classes, and probabilities on both of its sides."),
    "neighbours": marked("The k nearest training samples answer; nothing is trained."),
    "network": marked("Layers of units find their own features."),
}  # fmt: skip


def climb(document: Document, name: Name) -> str:
    """Go to another model of the ladder, as one step of undo; why it cannot be, or nothing."""
    try:
        changed = changes(document.experiment, name)
        if changed:
            document.edit_many(changed, label(name))
    except SpecError as error:
        return translated(error.message or error)
    return ""


def label(name: Name) -> str:
    return tr(LABELS[name])


def tip(document: Document, name: Name) -> str:
    """What a model is, or why the data do not allow it."""
    try:
        changes(document.experiment, name)
    except SpecError as error:
        return translated(error.message or error)
    return tr(ABOUT[name])


class RungRow(QWidget):
    """A line of a form: the model in a list."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self.box = QuietComboBox()
        self.box.setObjectName("model.learner")
        self.box.setAccessibleName(self.tr("Model"))
        self.error = error_label()
        name = QLabel(self.tr("Model"))
        keep(name, width=LABEL_WIDTH)
        name.setBuddy(self.box)
        for rung in RUNGS:
            self.box.addItem(label(rung), rung)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(name)
        row.addWidget(self.box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.error)
        self.box.currentIndexChanged.connect(self._chosen)
        self.refresh()

    def refresh(self) -> None:
        """Show the rung that the experiment stands on, and offer those its data allow."""
        rung = rung_of(self._document.experiment)
        able = {one.name for one in offered(self._document.experiment)}
        with QSignalBlocker(self.box):
            for k in range(self.box.count()):
                name = self.box.itemData(k)
                self.box.model().item(k).setEnabled(name in able)  # type: ignore[attr-defined]  # the standard model's
                self.box.setItemData(k, tip(self._document, name), Qt.ItemDataRole.ToolTipRole)
            self.box.setCurrentIndex(-1 if rung is None else self.box.findData(rung.name))
        self.box.setToolTip(
            self.tr("Which model answers: the ladder from a line to a network. {0}").format(
                "" if rung is None else tip(self._document, rung.name)
            )
        )
        self._say("")

    def _chosen(self, index: int) -> None:
        if index >= 0:
            why = climb(self._document, self.box.itemData(index))
            if why:
                self.refresh()
                self._say(why)

    def _say(self, text: str) -> None:
        self.error.setText(text)
        self.error.setVisible(bool(text))


class Ladder(QWidget):
    """The rungs one above the other, the simplest lowest; the one that the experiment stands on is marked."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self.rungs: dict[Name, QToolButton] = {}
        self.error = error_label()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name in reversed(RUNGS):
            button = choice_button(label(name))
            button.setObjectName(f"ladder.{name}")
            button.setAccessibleName(label(name))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked, name=name: self._climb(name))
            self.rungs[name] = button
            column.addWidget(button)
        column.addWidget(self.error)
        self.refresh()

    def refresh(self) -> None:
        """Mark the rung that the experiment stands on, and offer those its data allow."""
        now = rung_of(self._document.experiment)
        able = {one.name for one in offered(self._document.experiment)}
        for name, button in self.rungs.items():
            button.setChecked(now is not None and now.name == name)
            button.setEnabled(name in able)
            button.setToolTip(tip(self._document, name))
        self.error.hide()

    def _climb(self, name: Name) -> None:
        why = climb(self._document, name)
        self.refresh()
        self.error.setText(why)
        self.error.setVisible(bool(why))
