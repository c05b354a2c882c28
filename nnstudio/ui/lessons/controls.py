"""The window's controls by the names that lessons use: finding one, bringing it into sight, locking and hiding.

A name is that of a widget ("training.learning_rate"), of a command ("train.run"), or of a dock ("dock.loss").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QScrollArea, QStackedWidget, QToolButton, QWidget
from shiboken6 import isValid

from ...lessons import Lesson, LessonError
from ...message import Message
from ..binding import Row
from ..extra_docks import EXTRAS
from ..panels.fold import Fold
from ..text import tr
from ..workspaces import WORKSPACES
from .outline import Outline

if TYPE_CHECKING:
    from ..main_window import MainWindow

Control = QWidget | QAction


def find_control(window: MainWindow, name: str) -> Control | None:
    """The control of that name; of several the one that can be seen. What it is in is built for it, if need be."""
    kind, _, rest = name.partition(".")
    dock = rest if kind == "dock" else kind
    if dock in EXTRAS and dock not in window.docks:
        window.extras.show(dock)
    elif kind in ("search", "vary"):
        window.workspaces.page("search")
    found = [widget for widget in window.findChildren(QWidget, name) if not isinstance(widget, Outline)]
    if found:
        return next((widget for widget in found if widget.isVisible()), found[0])
    return window.actions_by_id.get(name)


def show_dock(window: MainWindow, name: str) -> bool:
    """Bring a dock to the front; says whether there is one of that name."""
    if name in EXTRAS:
        window.extras.show(name)
    elif name in window.docks:
        window.docks[name].show()
        window.docks[name].raise_()
    return name in window.docks


def missing_controls(window: MainWindow, lessons: Iterable[Lesson]) -> list[LessonError]:
    """What lessons name that the window does not have, with the lines where they do."""
    wrong = []
    for lesson in lessons:
        for dock in {*lesson.docks, *(name for step in lesson.steps for name in step.docks)}:
            if dock not in window.docks and dock not in EXTRAS:
                wrong.append(_missing(lesson, 1, dock, "dock"))
            elif dock not in window.docks:
                window.extras.show(dock)
        for name, line in lesson.controls():
            if find_control(window, name) is None:
                wrong.append(_missing(lesson, line, name, "control"))
        for step in lesson.steps:
            for goal in step.goals:
                for first, kind, known in (
                    ("opened dock", "dock", {*window.docks, *EXTRAS}), ("opened workspace", "workspace", WORKSPACES),
                    ("used", "command", window.actions_by_id),
                ):  # fmt: skip
                    wrong += [
                        _missing(lesson, goal.line, name, kind)
                        for name in goal.expression.names(first) if name not in known
                    ]  # fmt: skip
    return wrong


def _missing(lesson: Lesson, line: int, name: str, kind: str) -> LessonError:
    file = f"lesson.{lesson.language}.md" if lesson.language else "lesson.md"
    return LessonError(
        str(lesson.folder / file), line, Message("the window has no {kind} {name}", kind=kind, name=name)
    )


def show_control(window: MainWindow, name: str) -> bool:
    """Bring a control into sight and put an outline around it; says whether there is one of that name."""
    control = find_control(window, name)
    if control is None:
        return False
    if isinstance(control, QAction):
        control = _button(window, control)
        if isinstance(control, QRect):
            Outline.around(window.menuBar(), control, window.themes.theme)
            return True
    _reveal(window, control)
    row = _row(control)
    shown = control if isinstance(control, QDockWidget) or row is None else row
    Outline.around(shown, shown.rect(), window.themes.theme)
    return True


def _button(window: MainWindow, action: QAction) -> QWidget | QRect:
    """Where a command can be pressed: its button in the bar, else the menu that it stands in."""
    for thing in action.associatedObjects():
        if isinstance(thing, QToolButton) and thing.isVisibleTo(window):
            return thing
    bar = window.menuBar()
    for entry in bar.actions():
        menu = entry.menu()
        if menu is not None and action in _all_actions(menu.actions()):
            return bar.actionGeometry(entry)
    return QRect()


def _all_actions(actions: Iterable[QAction]) -> Iterator[QAction]:
    for action in actions:
        yield action
        if action.menu() is not None:
            yield from _all_actions(action.menu().actions())


def _reveal(window: MainWindow, control: QWidget) -> None:
    """Show whatever the control is in: its workspace, dock, page, group and place in a panel."""
    around: QWidget | None = control
    panels: list[QScrollArea] = []
    while around is not None and around is not window:
        parent = around.parentWidget()
        if isinstance(parent, QStackedWidget) and parent is window.workspaces:
            page = parent.indexOf(around)
            names = [n for n, p in window.workspaces.pages.items() if p is around] if page else [_with_network(window)]
            for name in names[:1]:
                window.workspaces.go(name)
        if isinstance(around, QDockWidget):
            around.show()
            around.raise_()
        elif isinstance(around, Fold):
            around.open()
        elif isinstance(around, QScrollArea):
            panels.append(around)
        around = parent
    # Only what is laid out can be scrolled to.
    QCoreApplication.sendPostedEvents()
    for panel in panels:
        panel.ensureWidgetVisible(control, 16, 48)


def _with_network(window: MainWindow) -> str:
    """The workspace to go to for the network in the middle: the present one if it has that."""
    current = window.workspaces.current
    return current if WORKSPACES[current].page is None else next(n for n, w in WORKSPACES.items() if w.page is None)


def _row(control: QWidget) -> Row | None:
    around: QWidget | None = control
    while around is not None and not isinstance(around, Row):
        around = around.parentWidget()
    return around


# A panel may have replaced its rows in the meantime.


def _enable(control: Control, enabled: bool) -> None:
    if isValid(control):
        control.setEnabled(enabled)


def _give_tip(part: Control, there: str, tip: str) -> None:
    if isValid(part) and part.toolTip() == there:
        part.setToolTip(tip)


def _show_again(control: Control) -> None:
    if isValid(control):
        control.setVisible(True)


class Locks:
    """The controls that a lesson has disabled or taken away. `hold` does so again where the window has undone it, which
    panels do when they show other rows; `release` puts everything back as it was."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._locked: tuple[str, ...] = ()
        self._hidden: tuple[str, ...] = ()
        self._tip = ""
        self._tips: dict[Control, str] = {}
        self._disabled: dict[Control, bool] = {}
        self._taken: set[Control] = set()

    def take(self, lesson: Lesson) -> None:
        """Lock and hide what the lesson says."""
        self._locked, self._hidden = lesson.lock, lesson.hide
        self._tip = tr("Locked by the lesson “{0}”.").format(lesson.title)
        self.hold()

    def hold(self) -> None:
        for name in self._locked:
            for control in self._all(name):
                self._disabled.setdefault(control, control.isEnabled())
                control.setEnabled(False)
                for part in self._parts(control):
                    if part.toolTip() != self._tip:
                        self._tips[part] = part.toolTip()
                        part.setToolTip(self._tip)
        for name in self._hidden:
            for control in self._all(name):
                hidden = control.isHidden() if isinstance(control, QWidget) else not control.isVisible()
                if not hidden:
                    self._taken = {*self._taken, control}
                    control.setVisible(False)

    def release(self) -> None:
        disabled, tips, taken = self._disabled, self._tips, self._taken
        self._locked, self._hidden, self._tips, self._disabled, self._taken = (), (), {}, {}, set()
        with ExitStack() as whatever_raises:
            for control, enabled in disabled.items():
                whatever_raises.callback(_enable, control, enabled)
            for part, tip in tips.items():
                whatever_raises.callback(_give_tip, part, self._tip, tip)
            for control in taken:
                whatever_raises.callback(_show_again, control)

    def _all(self, name: str) -> list[Control]:
        """Every control of that name, a setting with its whole line; and the command, so that its key is dead too."""
        if name in self._window.actions_by_id:
            return [self._window.actions_by_id[name]]  # its button in the bar goes with it
        return [_row(widget) or widget for widget in self._window.findChildren(QWidget, name)]

    def _parts(self, control: Control) -> list[Control]:
        """The control and what is in it, less what merely hangs on it: Qt's own label of a tooltip, menus, lists."""
        if not isinstance(control, QWidget):
            return [control]
        return [control, *(part for part in control.findChildren(QWidget) if not part.isWindow())]
