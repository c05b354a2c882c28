"""File > Export: what is shown, written for other programs and other people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QFileDialog

from ..project.export import ExportError, describe
from ..project.export.forms import FORMS, FormName, put, write_history, write_model
from ..run.jobs import Jobs
from ..run.mailbox import Frame
from .film import FilmDialog
from .plots.exporting import png
from .reporting import page, results
from .svg import svg_bytes
from .text import translated

if TYPE_CHECKING:
    from .main_window import MainWindow


class Exports(QObject):
    """What the Export menu does: asks for a file and writes it, beside the window where that takes a moment.

    What is written is the moment that the window shows, which may be a past one. `stop` ends the thread.
    """

    failed = Signal(str)
    written = Signal(object)  # Path

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = Jobs(self)
        self._jobs.done.connect(lambda _token, files: self.written.emit(files[0]))
        self._jobs.failed.connect(lambda _token, error: self.failed.emit(translated(error)))
        self._film: FilmDialog | None = None

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    def stop(self) -> None:
        if self._film is not None:
            self._film.stop()
        self._jobs.stop()

    # What can be exported

    def model(self) -> None:
        """The network with its parameters and all that is done to its inputs."""
        frame = self._frame()
        if frame is None:
            return
        try:
            model = describe(frame.experiment, frame.data, frame.parameters)
        except ExportError as error:
            self.failed.emit(translated(error))
            return
        forms = {name: form for name, form in FORMS.items() if form.of_model}
        chosen = self._ask(self.tr("Export the model"), self._name("model"), {n: f.label for n, f in forms.items()})
        if chosen is not None:
            form, path = chosen
            self._jobs.submit(lambda _wanted: write_model(model, form, path))

    def history(self) -> None:
        """Losses and scores at every moment that is remembered."""
        frame = self._frame()
        forms = {name: form.label for name, form in FORMS.items() if not form.of_model}
        chosen = None if frame is None else self._ask(self.tr("Export the history"), self._name("history"), forms)
        if chosen is not None and frame is not None:
            form, path = chosen
            self._jobs.submit(lambda _wanted: write_history(frame.history, form, path, frame.data.task))

    def report(self) -> None:
        """One page with settings, results, pictures, and how to do it again."""
        frame = self._frame()
        path = None if frame is None else self._path(self.tr("Write a report"), self._name("report", ".html"), "HTML")
        if path is not None and frame is not None:
            from ..search.test_set import told

            name = self._window.files.title()
            known = self._window.test_door.known(frame.experiment.data)
            figures = results(frame) | {"test set": told(frame.experiment.data, known)}
            self._write(path, lambda: page(self._window, frame, name, figures))

    def window_picture(self) -> None:
        """The whole window as it is seen."""
        path = self._path(self.tr("Save a picture of the window"), self._name("window", ".png"), "PNG")
        if path is not None:
            self._write(path, lambda: png(self._window.grab()))

    def network_picture(self) -> None:
        """The drawn network, as a picture or as a drawing that scales."""
        asked = self.tr("Save a picture of the network")
        path = self._path(asked, self._name("network", ".svg"), "SVG", "PNG")
        if path is not None:
            self._write(path, self._network_png if path.suffix.lower() == ".png" else self._network_svg)

    def film(self) -> None:
        """The training from its start to now, as a film."""
        if self._frame() is None:
            return
        if self._film is None:
            self._film = FilmDialog(self._window)
            self._film.failed.connect(self.failed)
            self._film.written.connect(self.written)
        self._film.open_for(self._name("film", ".gif"))

    # How

    def _frame(self) -> Frame | None:
        clock = self._window.clock
        return clock.past or clock.latest

    def _name(self, kind: str, suffix: str = "") -> Path:
        """A name to propose: the project's, with what it is of."""
        path, folder = self._window.document.path, self._window.settings.last_folder()
        stem = path.stem if path is not None else self._window.document.experiment.data.file_name
        return folder / f"{stem}-{kind}{suffix}"

    def _ask(self, title: str, proposal: Path, forms: dict[FormName, str]) -> tuple[FormName, Path] | None:
        """A form and a file, as the user chooses them."""
        filters = {f"{label} (*{FORMS[name].suffix})": name for name, label in forms.items()}
        first = proposal.with_suffix(FORMS[next(iter(forms))].suffix)
        chosen, used = QFileDialog.getSaveFileName(self._window, title, str(first), ";;".join(filters))
        if not chosen:
            return None
        form, path = filters.get(used, next(iter(forms))), Path(chosen)
        if path.suffix.lower() != FORMS[form].suffix:  # typed with the ending of another form, or with none
            same = [name for name in forms if FORMS[name].suffix == path.suffix.lower()]
            form = same[0] if same else form
            path = path if same else path.with_suffix(FORMS[form].suffix)
        self._window.settings.set_last_folder(path.parent)
        return form, path

    def _path(self, title: str, proposal: Path, *kinds: str) -> Path | None:
        filters = ";;".join(f"{kind} (*.{kind.lower()})" for kind in kinds)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(proposal), filters)
        if not chosen:
            return None
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(f".{kinds[0].lower()}")
        self._window.settings.set_last_folder(path.parent)
        return path

    def _write(self, path: Path, make: Callable[[], bytes]) -> None:
        try:
            put(path, make())
        except (ExportError, OSError) as error:
            self.failed.emit(translated(error))
        else:
            self.written.emit(path)

    def _network_png(self) -> bytes:
        return png(self._window.canvas.view.grab())

    def _network_svg(self) -> bytes:
        view = self._window.canvas.view
        room = QRectF(view.viewport().rect())
        return svg_bytes(
            view.viewport().size(), lambda painter: view.render(painter, room), self._window.document.experiment.sizes
        )
