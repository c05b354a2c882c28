"""What stands in the Lesson dock: the list of lessons, or the one that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher, QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QInputDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...lessons import Lesson, Shelf, find_lessons, lesson_folders
from ...lessons.progress import read_progress
from ...lessons.result import result_of, write_result
from ..panels.panel import NARROWEST, USUAL
from ..theme import SPACE
from .list_page import ListPage
from .session import Session
from .step_page import StepPage

if TYPE_CHECKING:
    from ..main_window import MainWindow

RELOAD_MS = 250  # editors write a file in several goes


class LessonShelf(QObject):
    """The lessons there are, read again when a file among them changes."""

    changed = Signal(object)  # Shelf

    def __init__(self, own: Path, common: str, parent: QObject) -> None:
        super().__init__(parent)
        self._own, self._common = own, common
        self.shelf = Shelf(())
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=RELOAD_MS)
        self._timer.timeout.connect(self.reload)
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        self._watcher.fileChanged.connect(lambda _: self._timer.start())

    def reload(self) -> None:
        folders = lesson_folders(self._own, self._common)
        shelf = find_lessons(folders, QLocale().name())
        self._watch(folders)
        if shelf != self.shelf:
            self.shelf = shelf
            self.changed.emit(shelf)

    def stop(self) -> None:
        self._timer.stop()

    def _watch(self, folders: tuple[Path, ...]) -> None:
        places = [place for folder in folders for place in (folder, *folder.iterdir()) if place.is_dir()]
        wanted = {str(place) for place in places} | {str(file) for place in places for file in place.glob("*.md")}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))


class LessonPanel(QWidget):
    """The list and the page of the open lesson, with the session that both are about."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("lessons")
        self.setAccessibleName(self.tr("Lesson"))
        self._window, self._laid_out = window, False
        data = window.settings.folder
        self._make_place(data / "lessons")
        self.session = Session(window, self)
        common = window.settings.defaults.value("lessons/folder") or ""
        self.shelf = LessonShelf(data / "lessons", common, self)
        self.list_page = ListPage(window.themes, data)
        self.step_page = StepPage(window, self.session)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list_page)
        self._stack.addWidget(self.step_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        for page in (self.list_page, self.step_page):
            page.setProperty("role", "panel-content")
            page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(NARROWEST - 2 * SPACE)  # two plots and a panel have to fit beside it on a small screen
        self.list_page.wanted.connect(self.session.open)
        self.session.opened.connect(lambda: self._stack.setCurrentWidget(self.step_page))
        self.session.left.connect(self.show_list)
        self.session.failed.connect(lambda text: window.notice.tell("failure", text))
        self.shelf.changed.connect(self._take)
        self.shelf.reload()
        window.workspaces.entered.connect(self._lay_out)

    def sizeHint(self) -> QSize:
        return QSize(USUAL, super().sizeHint().height())

    def show_list(self) -> None:
        """The list of lessons, with what has been reached."""
        self.list_page.tell_progress()
        self._stack.setCurrentWidget(self.list_page)

    def stop(self) -> None:
        """End the timers, and what is being drawn."""
        self.step_page.text.stop()
        self.session.stop()
        self.shelf.stop()

    # The Learn menu

    def go_to_lessons(self) -> None:
        """Where lessons are chosen, or the open one; the keys are there."""
        if self.session.lesson is None:
            self.list_page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self, steps: int) -> None:
        """Turn a page on or back."""
        if self.session.lesson is not None:
            (self.step_page.turn_on if steps > 0 else self.step_page.turn_back)()

    def save_result(self) -> None:
        """Ask for a name and a place, and write what the learner hands in."""
        lesson = self.session.lesson or self.list_page.chosen
        if lesson is None:
            return
        asked = self.tr("Your name, as it should stand in the result of “{0}”:").format(lesson.title)
        name, going = QInputDialog.getText(self, self.tr("Save my result"), asked)
        if not going:
            return
        proposal = str(self._window.settings.last_folder() / f"{lesson.id}.json")
        place, _ = QFileDialog.getSaveFileName(self, self.tr("Save my result"), proposal, self.tr("Result (*.json)"))
        if place:
            path = Path(place)
            self.write_result(lesson, name, path if path.suffix else path.with_suffix(".json"))

    def write_result(self, lesson: Lesson, name: str, path: Path) -> None:
        """Write the result of a lesson, the open one or one from before."""
        mine = self.session.lesson is not None and self.session.lesson.id == lesson.id
        progress = self.session.progress if mine else read_progress(self._window.settings.folder / "progress", lesson)
        try:
            write_result(result_of(lesson, progress, name), path)
        except OSError as error:
            text = self.tr("{0} could not be written: {1}.").format(path, error.strerror or error)
            self._window.notice.tell("failure", text)
            return
        self._window.statusBar().showMessage(self.tr("Saved {0}").format(path), 5000)

    # Inside

    def _take(self, shelf: Shelf) -> None:
        self.list_page.fill(shelf)
        is_open = self.session.lesson
        edited = shelf.lesson(is_open.id) if is_open is not None else None
        if edited is not None:
            self.session.follow(edited)

    def _make_place(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return  # a read-only profile: there are the lessons of the program all the same

    def _lay_out(self, workspace: str) -> None:
        """A column to read on the left, and all that is worked with beside it; nothing where somebody has chosen."""
        window = self._window
        docks = window.docks
        if workspace != "learn" or self._laid_out:
            return
        self._laid_out = True
        if docks["data"] in window.tabifiedDockWidgets(docks["lesson"]) or docks["data"].isHidden():
            window.tabifyDockWidget(docks["hyperparameters"], docks["data"])
            docks["hyperparameters"].raise_()
            # Beside that column there is no room for three plots in a row.
            window.tabifyDockWidget(docks["surface"], docks["weights"])
            docks["surface"].raise_()
            window.resizeDocks([docks["lesson"]], [USUAL], Qt.Orientation.Horizontal)

    # The dock goes down to the foot of the window: a lesson is a column to read.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.BottomDockWidgetArea)

    def event(self, event: QEvent) -> bool:
        # Space trains, but to who walks through the page with Tab it presses the button they have come to.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and isinstance(QApplication.focusWidget(), QAbstractButton)
        ):
            event.accept()
            return True
        return super().event(event)
