"""Help > Find: everything that has a name, by typing a part of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from ...spec import Data, Layer, Model, Training, declarations
from ..actions import ACTIONS, plain
from ..binding import name_of
from ..extra_docks import EXTRAS
from ..lessons.controls import show_control, show_dock
from ..text import tr
from ..theme import SPACE
from ..widgets import named
from .documentation import pages

if TYPE_CHECKING:
    from ..main_window import MainWindow

MOST = 60  # of what fits, more than anybody reads
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class Entry:
    """One thing that can be found: its name, what kind of thing, a sentence about it, and what choosing it does."""

    name: str
    kind: str
    about: str
    act: Callable[[], object]

    def rank(self, words: Sequence[str]) -> int | None:
        """How well it fits, 0 best; None where a word is missing."""
        name, everything = self.name.casefold(), f"{self.name} {self.kind} {self.about}".casefold()
        if not all(word in everything for word in words):
            return None
        if not words or name.startswith(words[0]):
            return 0
        return 1 if all(word in name for word in words) else 2


class FindDialog(QDialog):
    """A line to type in above what fits; arrows choose, Return goes there, Esc closes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, objectName="find")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find"))
        self._entries = entries(window)
        self.line = named(QLineEdit(), "find.text")
        self.line.setAccessibleName(self.tr("Find"))
        self.line.setPlaceholderText(self.tr("A command, a hyperparameter, a plot, a page…"))
        self.line.setToolTip(self.tr("Type a part of a name; arrows choose, Return goes there."))
        self.list = named(QListWidget(), "find.list")
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setToolTip(self.tr("What fits; Return or a double click goes there."))
        self.list.setUniformItemSizes(True)
        self.about = QLabel()
        self.about.setProperty("role", "secondary")
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.about.setMinimumHeight(3 * self.about.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        for widget in (self.line, self.list, self.about):
            column.addWidget(widget)
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(lambda _item: self.go())
        self.list.currentRowChanged.connect(self._tell)
        self._narrow("")
        self.line.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(56 * self.fontMetrics().averageCharWidth(), 24 * self.fontMetrics().lineSpacing())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go()
                return True
        return super().eventFilter(watched, event)

    def go(self) -> None:
        """Close, and do what is chosen."""
        chosen = self._chosen()
        if chosen is not None:
            self.close()
            chosen.act()

    def _chosen(self) -> Entry | None:
        item = self.list.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        ranked = [(rank, place) for place, e in enumerate(self._entries) if (rank := e.rank(words)) is not None]
        self.list.clear()
        for _, place in sorted(ranked)[:MOST]:
            entry = self._entries[place]
            item = QListWidgetItem(f"{entry.name}   ·   {entry.kind}")
            item.setData(Qt.ItemDataRole.UserRole, entry)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not ranked:
            self.about.setText(self.tr("Nothing has that in its name or description."))

    def _tell(self, _row: int) -> None:
        chosen = self._chosen()
        self.about.setText(chosen.about if chosen is not None else "")


def entries(window: MainWindow) -> list[Entry]:
    """Hyperparameters, commands, docks, pages of the documentation."""
    return [*_hyperparameters(window), *_commands(window), *_docks(window), *_pages(window)]


def _commands(window: MainWindow) -> list[Entry]:
    found: list[Entry] = []
    for action in ACTIONS:
        name, keys = plain(action)
        made = window.actions_by_id[action.id]
        kind = tr("command, {0}").format(keys) if keys else tr("command")
        found.append(Entry(name, kind, tr(action.tip), made.trigger))
    return found


def _hyperparameters(window: MainWindow) -> list[Entry]:
    def show(path: str) -> None:
        window.guide.explain_path(path)
        show_control(window, path)

    found = []
    for prefix, kind in (("data", Data), ("model", Model), ("model.layers.0", Layer), ("training", Training)):
        for name, declared in declarations(kind).items():
            found.append(
                Entry(name_of(declared.about), tr("hyperparameter"), tr(declared.about.help),
                      lambda path=f"{prefix}.{name}": show(path))  # type: ignore[misc]  # bound for the loop
            )  # fmt: skip
    return found


def _docks(window: MainWindow) -> list[Entry]:
    titles = {name: dock.windowTitle() for name, dock in window.docks.items()}
    titles |= {name: tr(extra.title) for name, extra in EXTRAS.items()}
    return [
        Entry(title, tr("panel"), "", lambda n=name: show_dock(window, n))  # type: ignore[misc]  # bound for the loop
        for name, title in titles.items()
    ]


def _pages(window: MainWindow) -> list[Entry]:
    return [
        Entry(title, tr("documentation"), "", lambda n=name: window.guide.open_documentation(n))  # type: ignore[misc]
        for title, name in pages()
    ]
