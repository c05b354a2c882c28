"""Unsaved work is kept beside the window while it lives, and what a crash left is offered at the next start."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Slot

from ..project import ProjectError
from ..project.recovery import Found, Keeper, find
from .log import logger
from .session import progress_of
from .text import translated

if TYPE_CHECKING:
    from .main_window import MainWindow

SOON_MS = 2_000  # from an edit until it is kept
EVERY_MS = 10_000  # between two looks at how far the training has come
GIVEN_UP_S = 120.0  # after which keeping is taken for failed: there may be no memory for a checkpoint
BREATH = 20  # times as long as keeping took, training alone is not kept again
ENDED = ("paused", "finished", "diverged")


class Recovering(QObject):
    """Keeps the window's unsaved work in `folder`. `finish` must be called when the window has closed."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window, self._folder = window, folder
        self._keeper: Keeper | None = None
        self._found: Found | None = None  # what is offered
        self._adopted: Found | None = None  # what was restored, until it is saved
        self._kept: tuple[object, ...] = ()  # what the window was like when it was kept last
        self._not_before = self._given_up = 0.0
        self._under_way = self._again = self._aside = self._unsafe = False
        self.refused = ""  # why no recovery file could be made, for `Home` to tell
        self._then: list[Callable[[], object]] = []  # called once nothing is under way
        self.leaves = False  # whether `finish` leaves what is unsaved for the next start
        self.left = False  # whether it did
        self._begin()
        window.files.saved.connect(self._saved)
        window.files.aside_changed.connect(self._step_aside)
        window.document.opened.connect(self._opened)
        window.document.moved.connect(self._edited)
        window.document.parameter_set.connect(self._edited)
        window.runs.marked.connect(self._edited)
        window.controller.state_changed.connect(lambda state: self.keep() if state in ENDED else None)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.keep)

    # While the window lives

    def _begin(self) -> None:
        """Take a recovery file. Where that is impossible, `Home` tells the user."""
        try:
            self._keeper = Keeper(self._folder)
        except OSError as error:
            if not self.refused:
                logger().warning("unsaved work cannot be kept: %s", error)
            self.refused = error.strerror or str(error)

    @property
    def busy(self) -> bool:
        """Whether something is being kept."""
        return self._under_way

    @Slot()
    def _edited(self, *_: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def keep(self) -> None:
        """Keep what is unsaved now, unless that was just done; training goes on meanwhile."""
        files = self._window.files
        if self._aside or not self._unsaved:
            return
        if self._keeper is None:
            self._begin()  # the disk may have room again
        keeper = self._keeper
        if keeper is None:
            return
        edits = self._window.document.state, self._window.runs.notes(), files.studies
        looks = (*edits, progress_of(self._window))
        if looks == self._kept or (edits == self._kept[:-1] and time.monotonic() < self._not_before):
            return
        if self._under_way and time.monotonic() < self._given_up:
            self._edited()
            return
        keeper.note(files.origin)

        def kept(error: ProjectError | None, seconds: float, _made: object) -> None:
            try:
                self._not_before = time.monotonic() + BREATH * seconds
                self._soon.setInterval(max(SOON_MS, int(1000 * seconds)))
                self._tell(error)
                if error is None:
                    self._kept = looks
                if not self._aside and not self._unsaved:
                    keeper.drop()  # it was saved in the meantime
            finally:
                self._settle()  # else nothing would ever be kept again

        files.store(keeper.path, kept, drawn=False)
        self._under_way, self._given_up = True, time.monotonic() + GIVEN_UP_S

    @property
    def _unsaved(self) -> bool:
        return self._window.files.dirty

    def _settle(self) -> None:
        """Nothing is under way any more, unless it is to be kept once again."""
        self._under_way = False
        if self._again:
            self._again = False
            self._not_before = 0.0
            self.keep()
        if not self._under_way:
            then, self._then = self._then, []
            for call in then:
                call()

    def _tell(self, error: ProjectError | None) -> None:
        """Say once that work is not safe, and no more when it is."""
        window = self._window
        if error is None:
            window.notice.hush("unsafe")
        elif not self._unsafe:
            logger().warning("unsaved work was not kept: %s", error)
            text = self.tr("What is not saved yet would be lost in a crash: {0}").format(translated(error))
            window.notice.tell("unsafe", text, ((self.tr("Save as…"), lambda: window.files.save_as()),))
        self._unsafe = error is not None

    @Slot(bool)
    def _step_aside(self, aside: bool) -> None:
        """Before a lesson takes its place, what is unsaved is kept once more, and then left alone until it is back."""
        window, keeper = self._window, self._keeper
        if aside and keeper is not None and self._unsaved:
            keeper.note(window.files.origin)

            def kept(error: ProjectError | None, _seconds: float, _made: object) -> None:
                try:
                    self._tell(error)
                finally:
                    self._settle()

            window.files.store(keeper.path, kept, drawn=False)
            self._under_way, self._given_up = True, time.monotonic() + GIVEN_UP_S
        self._aside, self._kept = aside, ()

    def keep_now(self, then: Callable[[], object] = lambda: None) -> None:
        """Keep what is unsaved without waiting for its turn; `then` is called when that is done or has failed."""
        self._then.append(then)
        self._again = True
        if not self._under_way:
            self._settle()

    @Slot()
    def _saved(self, *_: object) -> None:
        self._kept = ()
        if not self._aside and not self._unsaved:
            self._drop()

    @Slot()
    def _opened(self, *_: object) -> None:
        """What was open before is saved, or was given up when that was asked."""
        self._kept = ()
        self._drop()

    def _drop(self) -> None:
        if self._keeper is not None:
            self._keeper.drop()
        if self._adopted is not None:
            self._adopted.discard()
            self._adopted = None

    def finish(self) -> None:
        """The window has closed as it should: nothing of its own is left, but for what the next start is to offer."""
        self._timer.stop()
        self._soon.stop()
        self._window.files.saving.stop()  # else what is on its way would be written after it was dropped
        # The user's own work never came back from behind a lesson, or there was no time to ask about it.
        if self._aside or (self.leaves and self._unsaved):
            if self._keeper is not None:
                self.left = self._keeper.path.is_file()
                self._keeper.leave()
                self._keeper = None
            if self._adopted is not None and self._unsafe:
                self._adopted.leave()  # what came of it could not be kept
                self._adopted = None
        self._drop()
        if self._keeper is not None:
            self._keeper.close()
        if self._found is not None:
            self._found.leave()
            self._found = None

    # At the start

    def offer(self) -> None:
        """Say what was left, if anything was, with what may be done about it."""
        self._found = found = find(self._folder)
        if found is None:
            return
        when = QDateTime.fromSecsSinceEpoch(int(found.kept))  # any number will do: clocks and disks err
        kept = QLocale().toString(when, QLocale.FormatType.ShortFormat)
        name = found.origin.name if found.origin is not None else self.tr("an experiment without a file")
        said = self.tr("nnstudio did not end as it should. Unsaved work on {0} of {1} is still there.")
        self._window.notice.tell(
            "recovery", said.format(name, kept),
            ((self.tr("Restore"), lambda: self._window.files.after_asking(self._restore)),
             (self.tr("Discard"), self._discard)),
        )  # fmt: skip

    def _restore(self) -> None:
        found, self._found = self._found, None
        if found is None:
            return
        self._window.notice.hush("recovery")
        try:
            self._window.files.restore(found.path, found.origin)
        except ProjectError as error:
            aside = found.set_aside()
            self._window.notice.tell(
                "failure", self.tr("{0} It was put aside as {1}.").format(translated(error), aside)
            )
            return
        self._adopted = found
        said = self.tr("Restored. It has no file until you save it.")
        self._window.statusBar().showMessage(said, 8000)

    def _discard(self) -> None:
        if self._found is not None:
            self._window.reopening.adopt(self._found.path, self._found.origin)
            self._found.discard()
        self._window.notice.hush("recovery")
        self.offer()
