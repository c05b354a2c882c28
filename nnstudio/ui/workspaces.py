"""Workspaces: arrangements of the one window, each with a page of its own in the middle or with today's, and the docks
that belong beside it.

What is declared in `WORKSPACES` appears in View > Workspace with its key; nothing else has to know of it. A page is
built when its workspace is first entered, as ``Kind(window)``; it may have `stop()` for its threads, `busy`, `fit()`,
and `show_frame(frame)`, with which the window's clock feeds it while it can be seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ..message import marked
from .extra_docks import EXTRAS

if TYPE_CHECKING:
    from .main_window import MainWindow

LAYOUT_VERSION = 2
FIRST = "build"  # where the window begins


@dataclass(frozen=True)
class Workspace:
    """`docks` names those shown when it is first entered; `page` is (module below this folder, class), or None for the
    network in the middle."""

    text: str
    shortcut: str
    tip: str
    docks: tuple[str, ...]
    page: tuple[str, str] | None = None
    heights: tuple[int, ...] = ()  # px of the docks, where they stand above one another


WORKSPACES: dict[str, Workspace] = {
    "build": Workspace(
        marked("&Build"), "Ctrl+1", marked("The network in the middle, with what it is trained on and by."),
        ("data", "hyperparameters", "layer", "loss", "surface", "weights", "runs"),
    ),
    "compare": Workspace(
        marked("&Compare"), "Ctrl+2", marked("Runs side by side on the same axes, overlaid, or as a table."),
        ("hyperparameters", "runs"), ("compare.workspace", "CompareWorkspace"), (430, 260),
    ),
    "search": Workspace(
        marked("&Search"), "Ctrl+3", marked("Find the hyperparameters: many trials, the best of them first."),
        (), ("search.workspace", "SearchWorkspace"),
    ),
    "learn": Workspace(
        marked("&Learn"), "Ctrl+4", marked("A lesson beside the network."),
        ("lesson", "hyperparameters", "loss", "surface"),
    ),
}  # fmt: skip


class Workspaces(QStackedWidget):
    """The middle of the window. Leaving a workspace remembers how its docks stand, coming back restores it."""

    leaving = Signal(str)  # a workspace, before it is remembered how its docks stand
    entered = Signal(str)

    def __init__(self, window: MainWindow, first: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("workspaces")
        self._window = window
        self.current = FIRST
        self.pages: dict[str, Any] = {}  # those built, by workspace
        self._states: dict[str, tuple[QByteArray, tuple[str, ...]]] = {}  # as left, with the docks that were shown
        self.addWidget(first)

    # Going

    def go(self, name: str) -> None:
        """Enter a workspace; its page is built if this is the first time."""
        if name == self.current:
            self._tell()
            return
        # First: a page that cannot be built leaves everything as it is.
        shown = self.widget(0) if WORKSPACES[name].page is None else self.page(name)
        self.leaving.emit(self.current)
        self._leave()
        self.current = name
        self._arrange(name, shown)
        self._tell()
        self.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit(name)

    def page(self, name: str) -> Any:
        """What stands in the middle of a workspace that has a page of its own."""
        if name not in self.pages:
            module, kind = WORKSPACES[name].page or ("", "")
            page = self.pages[name] = getattr(import_module(f"{__package__}.{module}"), kind)(self._window)
            self.addWidget(page)
            if hasattr(page, "show_frame"):
                self._window.clock.add(page)
        return self.pages[name]

    def _bring(self, shown: QWidget) -> None:
        """Put one in the middle; the others ask for no room."""
        for place in range(self.count()):
            policy = QSizePolicy.Policy.Expanding if self.widget(place) is shown else QSizePolicy.Policy.Ignored
            self.widget(place).setSizePolicy(policy, policy)
        self.setCurrentWidget(shown)

    def _tell(self) -> None:
        self._window.actions_by_id[f"view.workspace.{self.current}"].setChecked(True)

    # Docks

    def _leave(self) -> None:
        docks = self._window.docks
        shown = tuple(name for name, dock in docks.items() if not dock.isHidden())
        self._states[self.current] = QByteArray(self._window.saveState(LAYOUT_VERSION)), shown

    def _arrange(self, name: str, page: QWidget) -> None:
        window, notice = self._window, self._window.notice
        state, shown = self._states.get(name) or window.settings.workspace(name)
        known = bool(shown) and not state.isEmpty()
        wanted = shown if known else WORKSPACES[name].docks
        # First: beside the other page they might widen the window, and those built since are in no state saved before.
        for dock_name, dock in window.docks.items():
            if dock_name not in wanted:
                dock.hide()
        self._bring(page)
        for extra in wanted:
            if extra in EXTRAS:
                window.extras.show(extra)
        # The notice is a tool bar too, but comes and goes with what there is to say.
        said = not notice.isHidden()
        if not (known and window.restoreState(state, LAYOUT_VERSION)):
            for dock_name in wanted:
                window.docks[dock_name].show()
            docks, heights = [window.docks[n] for n in wanted], WORKSPACES[name].heights
            window.resizeDocks(docks[: len(heights)], list(heights), Qt.Orientation.Vertical)
        notice.setVisible(said)

    def keep(self) -> None:
        """Put how every workspace visited stands into the settings."""
        self._leave()
        for name, (state, shown) in self._states.items():
            self._window.settings.set_workspace(name, state, shown)

    # Pages

    @property
    def busy(self) -> bool:
        return any(getattr(page, "busy", False) for page in self.pages.values())

    def fit(self) -> None:
        """Bring everything on the page into view, where it knows how."""
        fit = getattr(self.pages.get(self.current), "fit", None)
        if fit is not None:
            fit()

    def stop(self) -> None:
        """End the threads of the pages."""
        for page in self.pages.values():
            if hasattr(page, "stop"):
                page.stop()
