"""New, open and save: dialogs around the project file, and what to do with unsaved changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ..data.reading import is_table_name
from ..locks import Lock, place_for
from ..message import Message, message_of
from ..nn.checkpoint import Checkpoint
from ..project import ProjectError, load
from ..project.file import SUFFIX
from ..run.saving import Saving
from ..run.worker import Kept
from ..spec import Experiment, preset
from .document import State
from .importing import TABLE_FILES
from .session import open_project, progress_of, project_of
from .text import translated

if TYPE_CHECKING:
    from .main_window import MainWindow

Then = Callable[[], None]
Offers = Sequence[tuple[str, Callable[[], object]]]
Stamp = tuple[int, int, int]  # when a file was written last, its size, and which file it is
MUCH_TRAINING_S = 60.0  # of an experiment without a file, beyond which its training is asked about
Told = Callable[[ProjectError | None, float, Mapping[int, int]], None]


@dataclass(frozen=True)
class Held:
    """What was known of the open file when its document stepped aside."""

    path: Path | None
    stamp: Stamp | None
    proposal: Path | None
    clean: Mapping[int, int]
    progress: Mapping[int, int]
    saved: bool  # the undo stack stood where the file does
    marked: bool  # what stands beside the experiment was not what the file has


class Files(QObject):
    """What the File menu does. Saving asks the training thread for checkpoints and writes in a thread of its own, so it
    finishes a moment later. `stop` must be called before the program ends."""

    told = Signal(str, object)  # something that went wrong or must be known, and what may be done about it: Offers
    saved = Signal(object)  # Path
    unsaved_changed = Signal()
    recent_changed = Signal()
    aside_changed = Signal(bool)  # the document is about to step aside for a lesson, or has stepped back
    leaving = Signal()  # what is open is about to give way to something else, or to be closed

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._document = window, window.document
        self._settings = window.settings
        self.saving = Saving(self)
        self.studies: tuple[str, ...] = ()  # files of searches that belong to the document
        self._proposal: Path | None = None  # where a copy came from: what its first save proposes
        self._restored: Path | None = None  # the file that the recovered work belongs to
        self._stamp: Stamp | None = None  # of the open file as it was read or written last
        self._lock: Lock | None = None
        self._clean: Mapping[int, int] = {}  # updates of each run when it was opened or saved
        self._clean_marks: object = None  # what stood beside the experiment then
        self._was_dirty = self._stopped = False
        self._title = ""  # of what has taken the document's place
        self._waiting: Mapping[int, int] | None = None  # the progress there will be again, until a frame shows it
        self._document.opened.connect(self._begin_clean)
        self._document.undo_stack.cleanChanged.connect(self.look)
        window.clock.frame_shown.connect(self._see_progress)

    # Beginning and opening

    def new(self) -> None:
        """The first experiment again, after asking about unsaved changes."""
        self.begin(Experiment())

    def begin(self, experiment: Experiment, then: Then | None = None) -> None:
        """A document of its own for an experiment, after asking about unsaved changes; `then` once it is there."""

        def start() -> None:
            self._bind(None)
            self._document.open(experiment, None)
            if then is not None:
                then()

        self.after_asking(start)

    def begin_with(self, name: str) -> None:
        """A document for an experiment of the gallery."""
        self.begin(preset(name))

    def begin_from(self, template: Path) -> None:
        """A document for a template of the user's own."""

        def start() -> None:
            if self.open_copy(template):
                self._proposal = None  # what is made of it is not saved among the templates

        self.after_asking(start)

    def ask_and_open(self) -> None:
        """Choose a file and open it."""
        both = self.tr("Projects and tables ({0});;All files (*)").format(f"*{SUFFIX} {TABLE_FILES}")
        self.after_asking(lambda: self._choose(self.tr("Open a project or a table"), self.open, both))

    def ask_and_open_copy(self) -> None:
        """Choose a file and open what it holds as a new document: the file stays as it is."""
        self.after_asking(lambda: self._choose(self.tr("Open a copy of a project"), self.open_copy))

    def open_recent(self, path: Path) -> None:
        self.after_asking(lambda: self.open(path))

    def open_dropped(self, urls: Sequence[QUrl]) -> None:
        """Open what was dropped on the window: one file."""
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if len(files) > 1:
            said = self.tr("{0} files were dropped, and a window shows one: {1} is opened.")
            self.told.emit(said.format(len(files), files[0].name), ())
        if files:
            self.open_recent(files[0])

    def open(self, path: Path) -> bool:
        """Open a file without asking; says whether it worked. A file that cannot be read changes nothing.

        A table becomes data of the document there is, once its dialog has been answered.
        """
        if is_table_name(path):
            self._window.incoming.import_table(path)
            return True
        if not _writable(path) and path.is_file():
            return self.open_copy(path, self.tr("{0} cannot be written, so this is a copy: saving asks for a place."))
        try:
            stamp, project = _stamp(path), load(path)
        except ProjectError as error:
            self.told.emit(translated(error), ())
            return False
        open_project(self._window, project, path)
        self._bind(path, stamp)
        self._remember(path)
        return True

    def open_copy(self, path: Path, why: str = "") -> bool:
        """Open what a file holds as a document without one, whose first save proposes a name beside it."""
        try:
            project = load(path)
        except ProjectError as error:
            self.told.emit(translated(error), ())
            return False
        open_project(self._window, project, None)
        self._bind(None)
        self._proposal = path.with_name(self.tr("{0} copy").format(path.stem) + SUFFIX)
        if why:
            self.told.emit(why.format(path.name), ())
        return True

    @property
    def origin(self) -> Path | None:
        """The file that the document belongs to, or the one that its first save proposes."""
        return self._document.path or self._proposal

    def restore(self, path: Path, origin: Path | None) -> None:
        """Open unsaved work that was left. It has no file until it is saved. Raises `ProjectError`."""
        project = load(path)
        open_project(self._window, project, None)
        self._bind(None)
        self._proposal = self._restored = origin
        self._document.undo_stack.resetClean()
        self.unsaved_changed.emit()  # the title changes, even if the star does not

    # Saving

    def save(self, then: Then | None = None) -> None:
        """Save to the open file, or ask for one; `then` is called once it is on the disk."""
        path = self._document.path
        if path is None:
            self.save_as(then)
        elif self._stamp is not None and _stamp(path) not in (None, self._stamp):
            said = self.tr(
                "{0} was changed by another program since you opened it: save over it, save under another name, or "
                "open it anew."
            )
            self.told.emit(
                said.format(path.name),
                ((self.tr("Save over it"), lambda: self._write(path, then)),
                 (self.tr("Save as…"), lambda: self.save_as(then)),
                 (self.tr("Open it anew"), lambda: self.open(path))),
            )  # fmt: skip
        else:
            self._write(path, then)  # also where the file is gone: then it is there again

    def save_as(self, then: Then | None = None) -> None:
        folder = self._settings.last_folder()
        first = folder / f"{self._document.experiment.data.file_name}{SUFFIX}"
        proposal = self._document.path or self._proposal or first
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the project"), str(proposal), self._filter())
        if name:
            path = Path(name)
            self._write(path if path.suffix else path.with_suffix(SUFFIX), then)

    def may_close(self, then: Then) -> bool:
        """True when nothing is unsaved; else asks, and calls `then` if the answer allows to go on."""
        self.leaving.emit()
        if not self.unsaved:
            return True
        self.after_asking(then)
        return False

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was opened or saved: what is said by the star in the title."""
        return self._document.modified or self.trained or self.marked

    @property
    def unsaved(self) -> bool:
        """Whether there is work to ask about before it is closed: anything but a little training of an experiment
        without a file, which `Reopening` gives back and another press of Train makes again."""
        little = self._document.path is None and not self._trained_long
        return self._document.modified or self.marked or (self.trained and not little)

    @property
    def trained(self) -> bool:
        """Whether a run is elsewhere than when the document was opened or saved."""
        progress = progress_of(self._window) if self._waiting is None else self._waiting
        return any(update != self._clean.get(run, 0) for run, update in progress.items())

    @property
    def marked(self) -> bool:
        """Whether runs were marked, searches kept or test sets opened since the document was opened or saved."""
        return self._marks() != self._clean_marks

    def forget_unsaved(self) -> None:
        """Take what there is now for saved."""
        self._clean = progress_of(self._window)
        self._document.undo_stack.setClean()
        self.note_clean()

    def note_clean(self) -> None:
        """What stands beside the experiment now is what the file has."""
        self._clean_marks = self._marks()
        self.look()

    @Slot()
    def look(self, *_: object) -> None:
        """Say so when there is something to save, or nothing any more."""
        if not self._stopped and self.dirty != self._was_dirty:
            self._was_dirty = not self._was_dirty
            self.unsaved_changed.emit()

    def _marks(self) -> object:
        window = self._window
        return window.runs.notes(), window.runs.fairness, self.studies, window.test_door.records

    def step_aside(self, title: str) -> Held:
        """Let what is done from now on belong to no file, until `step_back`: a lesson of that title takes the place."""
        stack = self._document.undo_stack
        held = Held(
            self._document.path, self._stamp, self._proposal, self._clean, progress_of(self._window), stack.isClean(),
            self.marked,
        )  # fmt: skip
        self.aside_changed.emit(True)
        self._stamp = self._proposal = None
        self._title = title
        self._document.set_path(None)
        return held

    def step_back(self, held: Held) -> None:
        """The document is again the one that stepped aside, and stands where it stood."""
        if held.saved:
            self._document.undo_stack.setClean()
        self._title = ""
        self._document.set_path(held.path)
        self._bind(held.path, held.stamp)
        self._proposal, self._clean, self._waiting = held.proposal, held.clean, held.progress
        self.unsaved_changed.emit()  # the title changes back
        if not held.marked:
            self._clean_marks = self._marks()  # what was marked in the meantime has gone with its runs
        self.aside_changed.emit(False)

    def stop(self) -> bool:
        """Finish what is being written, and give the open file back; False where writing does not come to an end."""
        self._stopped = True  # the undo stack tells that it is empty while it is destroyed
        written = self.saving.stop()
        self._bind(None)
        return written

    def title(self) -> str:
        """The file's name, or what stands for it while there is none."""
        path = self._document.path
        if path is None and self._restored is not None and self._restored == self._proposal:
            return self.tr("{0} (restored)").format(self._restored.name)
        return path.name if path else self._title or self.tr("Untitled")

    def after_asking(self, then: Then) -> None:
        """Go on at once, after saving, after discarding, or not at all."""
        self.leaving.emit()
        if not self.unsaved:
            then()
            return
        box = QMessageBox(self._window)
        box.setObjectName("unsaved")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("Save the changes to {0} first?").format(self.title()))
        box.setInformativeText(self.tr("What is discarded can be brought back by File > Reopen closed."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        box.deleteLater()
        if answer == buttons.Save:
            self.save(then)
        elif answer == buttons.Discard:
            then()

    def store(self, path: Path, told: Told, drawn: bool = True) -> None:
        """Write what is open now to `path`. `told` hears how that went, how long the writing took, and how many updates
        of each run are there."""
        complete = project_of(self._window, drawn)

        def write(checkpoints: Mapping[int, Checkpoint]) -> None:
            made = {run: int(checkpoint.meta["update"]) for run, checkpoint in checkpoints.items()}
            self.saving.save(lambda: complete(checkpoints), path, lambda error, took: told(error, took, made))

        def fail(error: Exception) -> None:
            reason = message_of(error) or type(error).__name__
            told(ProjectError(Message("{target} could not be saved: {reason}.", target=path, reason=reason)), 0.0, {})

        self._window.controller.checkpoints(write, fail)

    def _write(self, path: Path, then: Then | None) -> None:
        # Edits made while the checkpoints are on their way belong to the next save: the clean mark is for this state.
        mark, marks = self._document.undo_stack.index(), self._marks()

        def written(error: ProjectError | None, _took: float, made: Mapping[int, int]) -> None:
            if error is not None:
                self.told.emit(translated(error), ((self.tr("Save as…"), lambda: self.save_as(then)),))
                return
            self._document.set_path(path)
            self._bind(path, _stamp(path))
            self._clean, self._clean_marks = made, marks
            if self._document.undo_stack.index() == mark:
                self._document.undo_stack.setClean()
            self.look()
            self._remember(path)
            self.saved.emit(path)
            if then is not None:
                then()

        self.store(path, written)

    def _choose(self, title: str, then: Callable[[Path], object], kinds: str = "") -> None:
        folder = str(self._settings.last_folder())
        name, _ = QFileDialog.getOpenFileName(self._window, title, folder, kinds or self._filter())
        if name:
            then(Path(name))

    # What is known of the open file

    def _bind(self, path: Path | None, stamp: Stamp | None = None) -> None:
        """Take hold of the file that is open now, and say so if another window has it too."""
        self._stamp, self._proposal = stamp, None
        wanted = None if path is None else place_for(self._settings.folder / "open", path)
        if self._lock is not None and self._lock.path == wanted:
            return
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        if path is None or wanted is None:
            return
        try:
            self._lock = Lock.take(wanted, {"path": str(path)})
        except OSError:
            return  # without a folder of our own there is nobody to tell us
        if self._lock is None:
            said = self.tr("{0} is open in another window too: what is saved last replaces what the other one saved.")
            self.told.emit(said.format(path.name), ((self.tr("Make this a copy"), self._make_copy),))

    def _make_copy(self) -> None:
        path = self._document.path
        if path is not None:
            self._document.set_path(None)
            self._bind(None)
            self._proposal = path.with_name(self.tr("{0} copy").format(path.stem) + SUFFIX)
            self._document.undo_stack.resetClean()

    @Slot(object, object, object)
    def _begin_clean(self, state: State, checkpoint: Checkpoint | None, others: Sequence[Kept] = ()) -> None:
        """Nothing was done yet to what is open now."""
        runs = [(state.run, checkpoint), *((run, left) for run, _, left in others)]
        self._clean = {run: int(left.meta["update"]) for run, left in runs if left is not None}
        self._waiting, self.studies, self._window.test_door.records = {}, (), ()
        self.note_clean()

    @Slot(object)
    def _see_progress(self, _frame: object) -> None:
        self._waiting = None
        self.look()

    @property
    def _trained_long(self) -> bool:
        frame = self._window.clock.latest
        return frame is not None and float(frame.history.curve("seconds")[-1]) > MUCH_TRAINING_S

    def _remember(self, path: Path) -> None:
        self._settings.add_recent_file(path)
        self._settings.set_last_folder(path.parent)
        self.recent_changed.emit()

    def _filter(self) -> str:
        return self.tr("nnstudio projects (*{0})").format(SUFFIX)


def _stamp(path: Path) -> Stamp | None:
    """What tells whether a file is still the one it was, None where there is none."""
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_mtime_ns, about.st_size, about.st_ino


def _writable(path: Path) -> bool:
    """A file is replaced by a new one, so its folder matters as much as itself."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
