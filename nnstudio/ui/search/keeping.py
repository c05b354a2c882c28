"""Where searches are kept: beside the project when there is one, else in the program's own folder."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ... import disk
from ...search.kept import Kept
from ..settings import settings_folder

if TYPE_CHECKING:
    from ..main_window import MainWindow

FOLDER = "searches"  # in the program's own folder
MOST_STUDIES = 100  # that a project file may name


class Keeping(QObject):
    """Names files for searches, asks for them, and remembers the last one."""

    failed = Signal(str)

    def __init__(self, window: "MainWindow", parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._parent = window, parent

    def fresh_path(self) -> Path:
        """A file that no search has yet."""
        project = self._window.document.path
        folder = project.parent if project else settings_folder() / FOLDER
        stem = project.stem if project else self._window.document.experiment.data.file_name
        number = 1
        while (path := folder / f"{stem}-search-{number}.db").exists():
            number += 1
        return path

    def note(self, path: Path) -> None:
        """Remember a search, also with the project that it belongs to."""
        self._window.settings.set_search_file(path)
        name, studies = self._name(path), self._window.files.studies
        self._window.files.studies = (*(one for one in studies if one != name), name)[-MOST_STUDIES:]
        self._window.files.look()

    def of_project(self) -> Path | None:
        """The newest search that the project names; offered, but never opened unasked."""
        project = self._window.document.path
        folder = project.parent if project else Path()
        files = [folder / name for name in self._window.files.studies]
        return next((file for file in reversed(files) if file.is_file()), None)

    def _name(self, path: Path) -> str:
        """As a project notes it: beside the project by its name alone, so that both can move together."""
        project = self._window.document.path
        beside = project is not None and project.parent == path.parent
        return path.name if beside else str(path.absolute())

    def ask_where(self, start: Path) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self._parent, self.tr("Keep the search in"), str(start), self.tr("Searches (*.db)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if not name:
            return None
        path = Path(name if Path(name).suffix else f"{name}.db")
        if path.exists():
            said = self.tr("{0} is there already: name another file, or open the search in it")
            self.failed.emit(said.format(path.name))
            return None
        return path

    def ask_which(self) -> Path | None:
        start = self.of_project() or self._window.settings.search_file() or self.fresh_path().parent
        name, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Open a search"), str(start), self.tr("Searches (*.db);;All files (*)")
        )
        return Path(name) if name else None

    def ask_and_export(self, kept: Kept) -> None:
        """Write all trials as CSV."""
        start = kept.path.with_suffix(".csv") if kept.path else Path("search.csv")
        name, _ = QFileDialog.getSaveFileName(
            self._parent, self.tr("Export all trials"), str(start), self.tr("Table (*.csv)")
        )
        if not name:
            return
        path = Path(name if Path(name).suffix else f"{name}.csv")
        try:
            disk.replace_bytes(path, kept.results.csv().encode())
        except OSError as error:
            self.failed.emit(self.tr("Not exported: {0}").format(error.strerror))
        else:
            self._window.statusBar().showMessage(self.tr("Exported {0}").format(path), 5000)
