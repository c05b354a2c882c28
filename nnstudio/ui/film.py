"""The training as a film: every kept moment shown again, one picture after the other."""

from __future__ import annotations

import queue
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..project.export.film import SUFFIXES, Film
from ..run.jobs import Jobs, Wanted
from ..run.rewind import moment
from .text import translated
from .widgets import named

if TYPE_CHECKING:
    from .main_window import MainWindow

LONGEST = 600  # pictures
WAITING = 4  # pictures that may wait for being written
LOOK_MS = 15  # between two looks whether a moment is shown
PATIENCE = 100  # looks, until a picture is taken as it is
Picture = NDArray[np.uint8]


class FilmDialog(QDialog):
    """Asks what to film and how fast, then does it with progress and Cancel; the window stays usable, and goes back to
    the moment it showed. `stop` ends what runs."""

    failed = Signal(str)
    written = Signal(object)  # Path

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._done)
        self._jobs.failed.connect(self._gave_up)
        self._pictures: queue.Queue[Picture | None] = queue.Queue(WAITING)
        self._moments: list[int] = []
        self._at = self._looks = 0
        self._path = Path()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._build()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Film of the training"))
        self.setObjectName("film")
        self._what, self._count, self._speed = QComboBox(), QSpinBox(), QSpinBox()
        for text, name in (
            (self.tr("the whole window"), "window"), (self.tr("the network"), "canvas"),
            (self.tr("the answer"), "boundary"), (self.tr("the loss surface"), "surface"),
            (self.tr("the loss"), "loss"), (self.tr("the weights"), "weights"),
        ):  # fmt: skip
            self._what.addItem(text, name)
        self._count.setRange(2, LONGEST)
        self._count.setValue(100)
        self._speed.setRange(1, 50)
        self._speed.setValue(20)
        form = QFormLayout()
        for name, label, widget, tip in (
            ("film.what", self.tr("Film"), self._what, self.tr("What is filmed.")),
            ("film.count", self.tr("Pictures"), self._count, self.tr("How many moments of the training are shown.")),
            ("film.speed", self.tr("Pictures a second"), self._speed, self.tr("How fast the film plays.")),
        ):
            widget.setObjectName(name)
            widget.setToolTip(tip)
            widget.setAccessibleName(label)
            form.addRow(label, widget)
        self._progress = named(QProgressBar(), "film.progress", textVisible=False)
        self._progress.setAccessibleName(self.tr("How much of the film is made"))
        self._said = QLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._start = named(QPushButton(self.tr("Make the film…")), "film.start")
        self._buttons.addButton(self._start, QDialogButtonBox.ButtonRole.ActionRole)
        self._start.clicked.connect(self._ask)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._progress)
        layout.addWidget(self._said)
        layout.addWidget(self._buttons)

    def open_for(self, proposal: Path) -> None:
        """Show the dialog; `proposal` is the file to propose."""
        self._path = proposal
        self._show_idle()
        self.show()
        self.activateWindow()

    def _show_idle(self) -> None:
        self._progress.setValue(0)
        self._start.setEnabled(True)
        self._said.setText(self.tr("GIF plays everywhere; MP4 is smaller and keeps all colours."))

    @Slot()
    def _ask(self) -> None:
        kinds = ";;".join(f"{suffix[1:].upper()} (*{suffix})" for suffix in SUFFIXES)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Film of the training"), str(self._path), kinds)
        if chosen:
            path = Path(chosen)
            self.make(path if path.suffix else path.with_suffix(SUFFIXES[0]))

    def make(self, path: Path) -> None:
        """Begin; `written` or `failed` tell how it ended."""
        frame = self._window.clock.latest
        if frame is None or not len(frame.history.trail_updates):
            self.failed.emit(self.tr("There is no training to film yet: train first."))
            return
        self._path, kept = path, len(frame.history.trail_updates)
        self._frame = frame
        self._moments = np.unique(np.linspace(0, kept - 1, self._count.value()).round().astype(int)).tolist()
        self._at = self._looks = 0
        self._progress.setRange(0, len(self._moments))
        self._start.setEnabled(False)
        self._pictures = queue.Queue(WAITING)
        pictures, speed = self._pictures, float(self._speed.value())
        self._jobs.submit(lambda wanted: _write(path, speed, pictures, wanted))
        self._timer.start()
        self._attempt(self._show_moment)

    def _attempt(self, act: Callable[[], None]) -> None:
        """Whatever raises, the window comes back from the past to now."""
        try:
            act()
        except Exception as error:  # noqa: BLE001 - it is told as what ended the film
            self._jobs.cancel()
            self._gave_up(0, error)

    def _show_moment(self) -> None:
        self._looks = 0
        self._window.clock.look_at(moment(self._frame, self._moments[self._at]))

    @Slot()
    def _look(self) -> None:
        self._attempt(self._take_picture)

    def _take_picture(self) -> None:
        """Take the picture once the window shows the moment, and go to the next."""
        self._looks += 1
        if (not self._window.clock.caught_up and self._looks < PATIENCE) or self._pictures.full():
            return
        self._pictures.put_nowait(_pixels(self._target()))
        self._at += 1
        self._progress.setValue(self._at)
        self._said.setText(self.tr("{0} of {1} pictures").format(self._at, len(self._moments)))
        if self._at < len(self._moments):
            self._show_moment()
        else:
            self._timer.stop()
            self._window.clock.look_at(None)
            self._end = QTimer.singleShot(0, self._no_more)

    @Slot()
    def _no_more(self) -> None:
        """Tell the writer that there are no more, once it has room for being told."""
        try:
            self._pictures.put_nowait(None)
        except queue.Full:
            QTimer.singleShot(LOOK_MS, self._no_more)

    def _target(self) -> QWidget:
        name = self._what.currentData()
        if name == "window":
            return self._window
        return self._window.canvas if name == "canvas" else getattr(self._window, name)

    @Slot(int, object)
    def _done(self, _token: int, path: Path) -> None:
        self._show_idle()
        self.hide()
        self.written.emit(path)

    @Slot(int, object)
    def _gave_up(self, _token: int, error: Exception) -> None:
        self._halt()
        self._show_idle()
        self.failed.emit(translated(error))

    def _halt(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._window.clock.look_at(None)

    def reject(self) -> None:
        """Cancel: what was written so far is thrown away."""
        self._halt()
        self._jobs.cancel()
        self._show_idle()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.accept()

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    def stop(self) -> None:
        self._halt()
        self._jobs.stop()


def _write(path: Path, per_second: float, pictures: queue.Queue[Picture | None], wanted: Wanted) -> Path:
    """Write what comes until None does, in a thread of its own."""
    with Film(path, per_second) as film:
        while True:
            if not wanted():
                film.cancel()
                return path
            try:
                picture = pictures.get(timeout=0.05)
            except queue.Empty:
                continue
            if picture is None:
                return path
            film.add(picture)


def _pixels(widget: QWidget) -> Picture:
    """What a widget looks like (height, width, 3)."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
