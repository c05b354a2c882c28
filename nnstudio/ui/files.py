"""New, open and save: dialogs around the project file, and what to do with unsaved changes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..nn.checkpoint import Checkpoint
from ..project import Project, ProjectError, load, save
from ..project.file import SUFFIX
from ..run.controller import Controller
from ..spec import Experiment
from .document import Document
from .settings import Settings


class Files(QObject):
    """What the File menu does. Saving asks the training thread for a checkpoint, so it finishes a moment later."""

    failed = Signal(str)
    saved = Signal(object)  # Path
    recent_changed = Signal()

    def __init__(self, document: Document, controller: Controller, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._controller = document, controller
        self._settings, self._window = settings, window

    def new(self) -> None:
        """The first experiment again, after asking about unsaved changes."""
        self._after_asking(lambda: self._document.open(Experiment(), None))

    def ask_and_open(self) -> None:
        """Choose a file and open it."""

        def choose() -> None:
            folder = str(self._settings.last_folder())
            name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a project"), folder, self._filter())
            if name:
                self.open(Path(name))

        self._after_asking(choose)

    def open_recent(self, path: Path) -> None:
        self._after_asking(lambda: self.open(path))

    def open(self, path: Path) -> bool:
        """Open a file without asking; says whether it worked. A file that cannot be read changes nothing."""
        try:
            project = load(path)
        except ProjectError as error:
            self.failed.emit(str(error))
            return False
        self._document.open(project.experiment, path, project.checkpoint)
        self._remember(path)
        return True

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the open file, or ask for one; `then` is called once it is on the disk."""
        if self._document.path is None:
            self.save_as(then)
        else:
            self._write(self._document.path, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        folder = self._settings.last_folder()
        proposal = self._document.path or folder / f"{self._document.experiment.data.file_name}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the project"), str(proposal), self._filter())
        if name:
            path = Path(name)
            self._write(path if path.suffix else path.with_suffix(SUFFIX), then)

    def may_close(self, then: Callable[[], None]) -> bool:
        """True when nothing is unsaved; else asks, and calls `then` if the answer allows to go on."""
        if not self._document.modified:
            return True
        self._after_asking(then)
        return False

    def _after_asking(self, then: Callable[[], None]) -> None:
        """Go on at once, after saving, after discarding, or not at all."""
        if not self._document.modified:
            then()
            return
        box = QMessageBox(self._window)
        box.setObjectName("unsaved")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("Save the changes to {0} first?").format(self.title()))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        box.deleteLater()
        if answer == buttons.Save:
            self.save(then)
        elif answer == buttons.Discard:
            then()

    def title(self) -> str:
        """The file's name, or what stands for it while there is none."""
        path = self._document.path
        return path.name if path else self.tr("Untitled")

    def _write(self, path: Path, then: Callable[[], None] | None) -> None:
        # Edits made while the checkpoint is on its way belong to the next save: the clean mark is for this state.
        experiment, mark = self._document.experiment, self._document.undo_stack.index()

        def write(checkpoint: Checkpoint) -> None:
            try:
                save(Project(experiment, checkpoint if checkpoint.experiment == experiment else None), path)
            except ProjectError as error:
                self.failed.emit(str(error))
                return
            self._document.set_path(path)
            if self._document.undo_stack.index() == mark:
                self._document.undo_stack.setClean()
            self._remember(path)
            self.saved.emit(path)
            if then is not None:
                then()

        self._controller.checkpoint(write)

    def _remember(self, path: Path) -> None:
        self._settings.add_recent_file(path)
        self._settings.set_last_folder(path.parent)
        self.recent_changed.emit()

    def _filter(self) -> str:
        return self.tr("nnstudio projects (*{0})").format(SUFFIX)
