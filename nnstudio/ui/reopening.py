"""What was closed without being saved can be opened again: File > Reopen closed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEventLoop, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ..project import ProjectError
from ..project.closed import Closed, closed, note, place, tidy
from .log import logger
from .text import tr, translated
from .widgets import named

if TYPE_CHECKING:
    from .main_window import MainWindow

LONGEST_MS = 10_000  # that a window waits at its end for how far its runs have come


class Reopening(QObject):
    """Keeps in `folder` what gives way to another document, or is closed with the window, while something of it is not
    saved, whether or not that was asked about. `menu` lists what is there."""

    _settled = Signal()  # nothing is being written any more

    def __init__(self, window: MainWindow, menu: QMenu, folder: Path) -> None:
        super().__init__(window)
        self._window, self.menu, self._folder = window, menu, folder
        self._under_way = 0
        self._open: Closed | None = None  # what was opened again: it goes once that is saved, or closed anew
        window.document.closing.connect(self._make_way)
        window.files.saved.connect(self._let_go)
        menu.aboutToShow.connect(self.list)
        self.list()

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._under_way > 0

    # Closing

    def _make_way(self) -> None:
        if self._window.files.dirty:
            name = self._name()
            self.keep()
            told = self.tr("{0} was closed without being saved. File > Reopen closed brings it back.")
            self._window.statusBar().showMessage(told.format(name), 10_000)

    def keep(self) -> None:
        """Keep what is open, if anything of it is not saved."""
        files, name = self._window.files, self._name()
        if not files.dirty:
            return
        try:
            path = place(self._folder)
        except OSError as error:
            logger().warning("what was closed could not be kept: %s", error)
            return
        before, self._open, origin = self._open, None, files.origin

        def kept(error: ProjectError | None, _took: float, _made: object) -> None:
            self._under_way -= 1
            if error is not None:
                logger().warning("what was closed could not be kept: %s", error)
            else:
                note(path, name, origin)
                if before is not None:
                    before.remove()
            tidy(self._folder)
            if not self._under_way:
                self._settled.emit()

        self._under_way += 1
        files.store(path, kept, drawn=False)

    def finish(self) -> None:
        """Wait until what was closed with the window is on the disk."""
        if not self._under_way:
            return
        loop, limit = QEventLoop(), QTimer(singleShot=True, interval=LONGEST_MS)
        self._settled.connect(loop.quit)
        limit.timeout.connect(loop.quit)
        limit.start()
        loop.exec()
        limit.stop()

    def _name(self) -> str:
        document = self._window.document
        return document.path.name if document.path else tr(document.experiment.data.about.label)

    def adopt(self, path: Path, origin: Path | None) -> None:
        """Take over work that was discarded elsewhere; its file moves here."""
        try:
            there = place(self._folder)
            path.replace(there)
            note(there, origin.name if origin is not None else self.tr("an experiment without a file"), origin)
        except OSError as error:
            logger().warning("what was discarded could not be kept: %s", error)

    # Opening again

    def list(self) -> None:
        """Have the menu show what there is now."""
        self.menu.clear()
        for one in closed(self._folder):
            when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(one.at)), QLocale.FormatType.ShortFormat)
            text = self.tr("{0}, closed {1}").format(one.name, when).replace("&", "&&")
            action = named(QAction(text, self.menu), "file.reopen.one")
            action.setToolTip(self.tr("Open again what was closed without being saved."))
            action.triggered.connect(lambda _checked=False, one=one: self.reopen(one))
            self.menu.addAction(action)
        self.menu.setEnabled(not self.menu.isEmpty())

    def reopen(self, one: Closed) -> None:
        """Open it, after asking about what is open now. It has no file until it is saved."""
        self._window.files.after_asking(lambda: self._reopen(one))

    def _reopen(self, one: Closed) -> None:
        try:
            self._window.files.restore(one.path, one.origin)
        except ProjectError as error:
            said = self.tr("{0} It was put aside as {1}.").format(translated(error), one.set_aside())
            self._window.notice.tell("failure", said)
            return
        self._open = one

    @Slot()
    def _let_go(self, *_: object) -> None:
        if self._open is not None:
            self._open.remove()
            self._open = None
