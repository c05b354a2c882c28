"""Templates of one's own: experiments kept in the user's folder, and listed in File > New from template."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu

from .. import disk
from ..project import Project, ProjectError
from ..project.file import SUFFIX
from .layout import layout_of
from .text import translated
from .widgets import named

if TYPE_CHECKING:
    from .main_window import MainWindow

LONGEST = 60  # characters of a name
UNFIT = set('<>:"/\\|?*')  # what no file may be called on some system


class Templates(QObject):
    """Keeps what is open as a template, removes one, and lists them at the end of the menu of the gallery's."""

    told = Signal(str, object)  # something that went wrong or must be known, and what may be done about it: Offers

    def __init__(self, window: MainWindow, menu: QMenu) -> None:
        super().__init__(window)
        self._window, self._menu = window, menu
        self._folder = window.settings.folder / "templates"
        self._removal = named(QMenu(self.tr("&Remove a template"), menu), "file.template.removal")
        self._end = menu.addSeparator()
        menu.addMenu(self._removal)
        menu.aboutToShow.connect(self.list_own)
        self._shown: list[QAction] = []
        self.list_own()

    def own(self) -> list[Path]:
        """The user's templates, by name."""
        return sorted(self._folder.glob(f"*{SUFFIX}"), key=lambda path: path.stem.casefold())

    def ask_and_keep(self) -> None:
        """Ask for a name, and keep the experiment and the layout under it; training is not part of a template."""
        asked = self.tr("Name of the template, as it will stand in File > New from template:")
        name, going = QInputDialog.getText(self._window, self.tr("Save as a template"), asked)
        if going:
            self.keep(name.strip())

    def keep(self, name: str) -> None:
        """Keep what is open as a template of this name; one that is there already is replaced when that is wanted."""
        if not name or len(name) > LONGEST or name.startswith(".") or not name.isprintable() or UNFIT & set(name):
            text = self.tr("“{0}” cannot name a template: use 1 to {1} characters, no dot first and none of {2}.")
            told = text.format(name[:LONGEST], LONGEST, " ".join(sorted(UNFIT)))
            self.told.emit(told, ((self.tr("Another name…"), self.ask_and_keep),))
            return
        path = self._folder / f"{name}{SUFFIX}"
        if path.exists():
            text = self.tr("There is a template “{0}” already; it is not replaced yet.").format(name)
            self.told.emit(text, ((self.tr("Replace it"), lambda: self._write(path)),))
        else:
            self._write(path)

    def remove(self, path: Path) -> None:
        """Remove a template; the notice offers to have it back."""
        try:
            content = path.read_bytes()
            path.unlink()
        except OSError as error:
            self._tell_failure(path, error)
        else:
            text = self.tr("The template “{0}” was removed.").format(path.stem)
            self.told.emit(text, ((self.tr("Undo"), lambda: self._put_back(path, content)),))
        self.list_own()

    def list_own(self) -> None:
        """Show in the menu what is in the folder now."""
        for action in self._shown:
            for menu in (self._menu, self._removal):
                menu.removeAction(action)
            action.deleteLater()  # not at once: one of them may be what brought us here
        self._shown = []
        for path in self.own():
            action = self._entry(self._menu, path, "own", lambda p=path: self._window.files.begin_from(p))
            action.setToolTip(self.tr("Begin with your template “{0}”.").format(path.stem))
            self._menu.insertAction(self._end, action)
            self._shown.append(action)
            action = self._entry(self._removal, path, "remove", lambda p=path: self.remove(p))
            action.setToolTip(self.tr("Remove your template “{0}” from this list.").format(path.stem))
            self._removal.addAction(action)
            self._shown.append(action)
        if self._shown:
            self._shown.append(self._menu.insertSeparator(self._shown[0]))
        self._removal.menuAction().setVisible(bool(self._shown))
        self._end.setVisible(bool(self._shown))

    def _entry(self, menu: QMenu, path: Path, kind: str, act: Callable[[], object]) -> QAction:
        action = QAction(path.stem.replace("&", "&&"), menu)
        action.setObjectName(f"file.template.{kind}.{path.stem}")
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _write(self, path: Path) -> None:
        project = Project(self._window.document.experiment, window=layout_of(self._window))
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._tell_failure(path, error)
            return
        self._window.files.saving.save(project, path, lambda error, _seconds: self._written(path, error))

    def _written(self, path: Path, error: ProjectError | None) -> None:
        self.list_own()
        if error is not None:
            self.told.emit(translated(error), ())
            return
        self._window.notice.hush("template")
        text = self.tr("Saved as a template: File > New from template > {0}").format(path.stem)
        self._window.statusBar().showMessage(text, 8000)

    def _put_back(self, path: Path, content: bytes) -> None:
        try:
            disk.replace_bytes(path, content)
        except OSError as error:
            self._tell_failure(path, error)
        else:
            self._window.notice.hush("template")
        self.list_own()

    def _tell_failure(self, path: Path, error: OSError) -> None:
        text = self.tr("The template {0} could not be changed: {1}.")
        self.told.emit(text.format(path, error.strerror or error), ())
