"""What a search found and how far it has come: progress, what can be done with it, the leaderboard and the plots."""

import math
import time
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...search.kept import Kept, note_opening
from ...search.ledger import SearchError
from ...search.results import MEMBERS
from ...search.validation import Opening
from ...spec import SpecError
from ..fitting import Flow, Title
from ..plots.search_average import AveragePlot, AverageShown
from ..proportion import keep
from ..test_door import door_of
from ..text import translated
from ..theme import SPACE, Themes, grouped, local, tabular, three_digits
from ..widgets import named
from .asides import Asides
from .board import Board
from .entry import number_line
from .leaderboard import Leaderboard
from .panes import LEFT, RIGHT, Pane
from .plan_form import method_name
from .session import Session

TABLE_HEIGHT = 210  # px, where nothing was moved yet
BUSY_SHARE = 8.0  # a search that runs is shown for at most one part of so many
MORE = 20  # trials that are added unless another number is typed


class ResultsView(QWidget):
    """Shows a session's search on a board. What the buttons ask for is the workspace's to do."""

    open_wanted = Signal(object)  # Row
    file_wanted = Signal()
    export_wanted = Signal()
    more_wanted = Signal(int)  # trials beyond those there are; 0 for those that are left

    def __init__(self, board: Board, session: Session, themes: Themes) -> None:
        super().__init__()
        self._board, self._session = board, session
        self._cost_ms = 0.0  # of showing the board
        self._average_plot: AveragePlot | None = None
        self._averaged = 0  # the search whose average is shown, if any
        self.leaderboard = Leaderboard(board, themes)
        self.leaderboard.open_wanted.connect(self.open_wanted)
        self.panes = (Pane(LEFT, themes), Pane(RIGHT, themes))
        for pane in self.panes:
            pane.chosen.connect(board.choose)
            pane.brushed.connect(board.brush)
        self._build_head()
        self._build_body()
        self.asides = Asides(board, self)
        self.asides.average_made.connect(self.show_average)
        self.asides.changed.connect(self._able)
        self.asides.test_opened.connect(self._count_opening)
        self.average.clicked.connect(lambda: self.asides.average())
        self.panes[1].looked.connect(self._looked)
        self._begun = time.monotonic()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.refresh)
        board.changed.connect(self.refresh)
        board.grown.connect(self._refresh_soon)
        session.changed.connect(self._tell)
        self._tell()

    def _build_head(self) -> None:
        self.told = Title("", shrinks=True)
        self.told.setObjectName("search.told")
        self.told.setFont(tabular(self.told.font()))
        self.bar = QProgressBar()
        self.bar.setObjectName("search.progress")
        self.bar.setTextVisible(False)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else the table would jump as a search begins and ends
        self.bar.setSizePolicy(policy)
        self.bar.setAccessibleName(self.tr("Progress of the search"))
        self.open = self._button("search.canvas", self.tr("Open on the canvas"), self.tr(
            "Make the chosen trial, or the best, the experiment of the window; undo brings back the one before."
        ))  # fmt: skip
        self.open.clicked.connect(self._open)
        self.average = self._button("search.average", self.tr("Average the best {0}").format(MEMBERS), self.tr(
            "Train the best trials again and average their answers; the score stands beside the best one's."
        ))  # fmt: skip
        self.export = self._button("search.export", self.tr("Export…"), self.tr("Write all trials as CSV."))
        self.export.clicked.connect(self.export_wanted)
        self.file = self._button("search.file", self.tr("Open a search…"), self.tr(
            "Show a search that was kept in a file, to look at it or to go on with it."))  # fmt: skip
        self.file.clicked.connect(self.file_wanted)
        self.more = self._button("search.more", self.tr("Go on"), self.tr("Go on with this search."))
        self.more.clicked.connect(self._more)
        self.count = number_line("search.more.count", self.tr("More trials"), self.tr("How many trials are added."))
        keep(self.count, width=48)
        self.count.setText(str(MORE))
        self._count_label = QLabel(self.tr("more trials"))

    def _build_body(self) -> None:
        self.empty = QLabel(self.tr(
            "Here the trials of a search appear as they are trained: a table with the best first, and plots that show "
            "what mattered.\n\nTick on the left what is to vary, look at what it would cost, and press Start."
        ))  # fmt: skip
        self.empty.setObjectName("search.empty")
        self.empty.setProperty("role", "secondary")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        first, second = QHBoxLayout(), Flow(spacing=SPACE)
        first.setSpacing(SPACE)
        first.addWidget(self.told, 1)
        first.addWidget(self.file)
        for widget in (self.open, self.average, self.export):
            second.addWidget(widget)
        second.push()
        for widget in (self.count, self._count_label, self.more):
            second.addWidget(widget)
        plots = named(QSplitter(Qt.Orientation.Horizontal), "search.plots", childrenCollapsible=False)
        for pane in self.panes:
            plots.addWidget(pane)
        plots.setSizes([500, 500])
        self.split = named(QSplitter(Qt.Orientation.Vertical), "search.results", childrenCollapsible=False)
        self.split.addWidget(self.leaderboard)
        self.split.addWidget(plots)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([TABLE_HEIGHT, 2 * TABLE_HEIGHT])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.split)
        rule = QFrame()
        rule.setProperty("role", "hairline")
        head = QVBoxLayout()
        head.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        head.setSpacing(SPACE)
        head.addLayout(first)
        head.addWidget(self.bar)
        head.addLayout(second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule)
        column.addWidget(self._stack, 1)

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button

    # What is shown

    def _refresh_soon(self) -> None:
        """At once, but where showing takes long not so often that the window would be late."""
        plots = sum(pane.plot.paint_ms for pane in self.panes) if self._board.rows else 0.0
        since = 1000 * (time.monotonic() - self._begun)
        wait = BUSY_SHARE * (self._cost_ms + plots) - since
        if wait > 0 and self._board.running:
            if not self._pause.isActive():
                self._pause.start(round(wait))
        else:
            self.refresh()

    def refresh(self) -> None:
        """Show what the board holds now."""
        self._pause.stop()
        self._begun = time.monotonic()
        self._show()
        self._cost_ms = 1000 * (time.monotonic() - self._begun)

    def _show(self) -> None:
        shown = self._board.shown
        self._stack.setCurrentWidget(self.split if self._board.rows else self.empty)
        self.leaderboard.refresh()
        if shown is not None and self._board.rows:
            for pane in self.panes:
                pane.show_search(shown)
        if self._board.run != self._averaged:
            self._averaged = self._board.run
            self.show_average(None)
        self.asides.weigh()
        self._able()

    def show_average(self, made: AverageShown | None) -> None:
        """Show the average of the best, or that there is none (any more)."""
        pane = self.panes[1]
        if made is not None:
            plot: AveragePlot = pane.look_at("average")  # type: ignore[assignment]
            if plot is not self._average_plot:
                self._average_plot = plot
                plot.test_wanted.connect(self._ask_for_test)
            plot.show_average(made)
            pane.fit()
        elif "average" in pane.built:
            pane.built["average"].show_average(None)  # type: ignore[attr-defined]

    def _ask_for_test(self) -> None:
        kept = self._board.kept
        if kept is not None and not self.asides.averaging:
            question = (
                self.tr("Judge the average by the 1 sample of the test set?"),
                self.tr("Judge the average by the {0} samples of the test set?"),
            )
            door = door_of(self)
            door.ask(self, kept.experiment.data, question, lambda: self.asides.average("test"), kept.openings)

    def _count_opening(self, kept: Kept, opening: Opening) -> None:
        """The average was judged by the test set: the user's log, the project and the search are to know."""
        door = door_of(self)
        before = len(door.known(kept.experiment.data, kept.openings))
        opening = replace(opening, before=before)
        door.note(opening)
        if kept.path is not None:
            try:
                note_opening(kept.path, opening)
            except (SearchError, SpecError) as error:
                self.asides.average_failed.emit(translated(error))
            else:
                self._session.take_opening(opening)

    def _looked(self, name: str) -> None:
        self.asides.wants_weights = name == "importance"
        self.asides.weigh()

    def stop(self) -> None:
        """End the threads beside the search."""
        self._pause.stop()
        self.asides.stop()

    def fit(self) -> None:
        for pane in self.panes:
            pane.fit()

    def _tell(self) -> None:
        course, running = self._session.course, self._session.running
        self.bar.setVisible(running)
        if course is None:
            words = {"running": self.tr("Starting…"), "reading": self.tr("Reading…")}
            self.told.setText(words.get(self._session.state, self.tr("No search yet")))
            self.bar.setRange(0, 0 if running else 1)
        else:
            kept = course.kept
            self.bar.setRange(0, kept.settings.trials)
            self.bar.setValue(kept.done)
            self.told.setText(" · ".join(self._words()))
        self._able()

    def _words(self) -> list[str]:
        course = self._session.course
        assert course is not None
        kept, best = course.kept, course.kept.results.best
        words = [method_name(kept.settings.method)]
        words.append(
            self.tr("{0} of 1 trial" if kept.settings.trials == 1 else "{0} of {1} trials").format(
                grouped(kept.done), grouped(kept.settings.trials)
            )
        )
        if best is not None:
            words.append(self.tr("best {0}").format(three_digits(best.score)))
        if self._session.state == "stopping":
            words.append(self.tr("stopping…"))
        elif self._session.running and math.isfinite(course.remaining):
            words.append(self.tr("about {0} left").format(duration(course.remaining)))
        elif not self._session.running and kept.left:
            words.append(self.tr("stopped"))
        if not self._session.running:
            times = len(door_of(self).known(kept.experiment.data, kept.openings))
            if times:
                words.append(self.tr("test set opened once") if times == 1
                             else self.tr("test set opened {0} times").format(times))  # fmt: skip
        if kept.path is not None:
            words.append(kept.path.name)
        return words

    def _able(self) -> None:
        kept, running = self._session.kept, self._session.running
        best = kept.results.best if kept else None
        chosen = self._board.chosen_row
        self.open.setEnabled(bool(chosen.text) if chosen else best is not None)
        self.open.setText(self.tr("Open trial {0} on the canvas").format(chosen.number) if chosen
                          else self.tr("Open the best on the canvas"))  # fmt: skip
        self.average.setEnabled((best is not None and not running) or self.asides.averaging)
        best_of = self.tr("Average the best {0}").format(MEMBERS)
        self.average.setText(self.tr("Averaging… (cancel)") if self.asides.averaging else best_of)
        self.export.setEnabled(kept is not None and bool(kept.results.rows))
        self.file.setEnabled(not running)
        goes_on = kept is not None and kept.path is not None and not running and self._session.state == "held"
        unfinished = kept is not None and kept.left > 0
        grid = kept is not None and kept.settings.method == "grid"
        full_grid = grid and not unfinished and kept.settings.trials >= kept.space.size
        self.more.setEnabled(goes_on and not full_grid)
        for widget in (self.count, self._count_label):
            widget.setVisible(not unfinished and not full_grid and kept is not None)
        self.more.setText(self.tr("Go on") if unfinished or kept is None else self.tr("Extend"))

    def _open(self) -> None:
        kept = self._session.kept
        row = self._board.chosen_row or (kept.results.best if kept else None)
        if row is not None and row.text:
            self.open_wanted.emit(row)

    def _more(self) -> None:
        kept = self._session.kept
        if kept is None:
            return
        text = self.count.text().strip()
        self.more_wanted.emit(
            0 if kept.left else int(text) if text.isdecimal() and len(text) < 7 and int(text) else MORE
        )


def duration(seconds: float) -> str:
    """A time to wait, as people say it."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else local(f"{seconds / 3600:.1f} h")
