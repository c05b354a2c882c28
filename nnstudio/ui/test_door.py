"""The door to test sets in a window: it asks first, counts every opening, and knows what is open just now."""

import hashlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from ..choices.choice import Array
from ..spec import Data, Experiment
from .text import tr, translated
from .theme import counted

if TYPE_CHECKING:  # what opens test sets is not needed for the window to appear
    from ..search.validation import Opening

Key = tuple[str, Experiment, bytes]


class TestDoor(QObject):
    """An opening is of one network: its parameters as they were then. When the training goes on or a setting changes,
    the test set is closed again, and the next look is counted anew.

    `records` are the openings that the open project knows of.
    """

    opened = Signal()
    failed = Signal(str)  # an opening could not be noted: a sentence
    __test__ = False  # pytest takes the name for its own

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.records: tuple[Opening, ...] = ()
        self.latest: Opening | None = None  # of this session
        self.unnoted = ""  # why the latest could not be noted, in a sentence
        self._open: set[Key] = set()

    def known(self, data: Data, more: "Sequence[Opening]" = ()) -> "tuple[Opening, ...]":
        """Every opening of a test part that the project or the user's log knows of, or `more` records."""
        from ..search.test_set import openings_of

        return openings_of(data, self.records, more)

    def of_project(self, data: Data) -> "tuple[Opening, ...]":
        """What the project is to keep: what it knows, and what the log knows of its present test part."""
        from ..search import openings

        return openings.union(self.records, self.known(data))

    def is_open(self, experiment: Experiment, parameters: Array) -> bool:
        """Whether a network may be judged by its test part without asking again."""
        return bool(self._open) and _key(experiment, parameters) in self._open

    def note(self, opening: "Opening", experiment: Experiment | None = None, parameters: Array | None = None) -> None:
        """Count an opening; of a network in training these are its experiment and parameters."""
        from ..search import openings

        self.records = openings.union(self.records, [opening])
        self.unnoted = openings.note(opening)
        self.latest = opening
        if experiment is not None and parameters is not None:
            self._open.add(_key(experiment, parameters))
        if self.unnoted:
            self.failed.emit(translated(self.unnoted))
        self.opened.emit()

    def ask(
        self,
        owner: QWidget,
        data: Data,
        question: tuple[str, str],
        then: Callable[[], None],
        more: "Sequence[Opening]" = (),
    ) -> None:
        """Say what opening costs, and how often it has been done, and do it only for a yes. `question` is
        that of one sample, and that with a place for the number of several."""
        from ..search.test_set import test_part

        before = len(self.known(data, more))
        box = QMessageBox(owner)
        box.setObjectName("validation.ask")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Open the test set"))
        box.setText(counted(test_part(data)[1], *question))
        box.setInformativeText(
            tr("It is untouched. It can be opened again, but only the first time says how the model does on new "
                "samples.") if not before
            else tr("It has been opened once before.") if before == 1
            else tr("It has been opened {0} times before.").format(before)
        )  # fmt: skip
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Open | buttons.Cancel)
        box.setDefaultButton(buttons.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda answer: then() if answer == buttons.Open else None)
        box.open()

    def said(self, opening: "Opening") -> str:
        """What an opening is worth, and that it could not be noted where that is so."""
        told = f"{translated(opening.text)} {translated(opening.ended)}".rstrip()
        return f"{told} {translated(self.unnoted)}" if self.unnoted and opening is self.latest else told


def door_of(widget: QWidget) -> TestDoor:
    """The door of the window that a widget belongs to; of one without such a window, a door of its own."""
    above: QWidget | None = widget
    while above is not None:
        found = getattr(above, "test_door", None)
        if isinstance(found, TestDoor):
            return found
        above = above.parentWidget()
    own = TestDoor(widget)
    widget.test_door = own  # type: ignore[attr-defined]
    return own


def _key(experiment: Experiment, parameters: Array) -> Key:
    from ..search.test_set import test_part

    return test_part(experiment.data)[0], experiment, hashlib.sha256(parameters.tobytes()).digest()
