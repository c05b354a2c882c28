"""The Search workspace: what varies and how on the left, what was found on the right."""

import math
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ... import disk
from ...nn import kernels
from ...run.compiling import SWITCH
from ...search.budget import Estimate, planned_updates
from ...search.ledger import SearchError
from ...search.results import Row
from ...search.settings import Settings
from ...search.space import Space
from ...spec import Experiment, SpecError
from ..binding import in_sentence
from ..panels.fold import Elided
from ..plots.search_shown import score_label
from ..text import translated
from ..theme import SPACE, counted, grouped, three_digits
from ..widgets import choice_button, named
from .board import Board
from .estimating import Estimating
from .keeping import Keeping
from .plan_form import PlanForm
from .results_view import ResultsView, duration
from .session import Session
from .space_form import SpaceForm

if TYPE_CHECKING:
    from ..main_window import MainWindow

LEFT_WIDTH = 360
MOST_HELD = 520  # px of the left column, however large the type: beyond that it scrolls
SETTLE_MS = 60  # after an edit, before the plan is looked through
LONG_SEARCH = 200_000  # updates that take NumPy longer than it takes to load the compiled step


class SearchWorkspace(QWidget):
    """Plans, runs and shows one search around the experiment of the window. `stop` ends all threads."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self.setObjectName("search")
        self._window = window
        self._path: Path | None = None  # where the next search is kept, if the user chose
        self._keeping = Keeping(window, self)
        self._plan: tuple[Space, Settings] | None = None
        self._seconds = math.nan  # that the plan is said to take
        self.session = Session(self)
        self.board = Board(self)
        self.estimating = Estimating(self)
        self.space = SpaceForm(window.document.experiment)
        self.plan = PlanForm(kernels.processors())
        self.results = ResultsView(self.board, self.session, window.themes)
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._look)
        self._build()
        self._connect()
        self._stale = self._shows_forms = True
        last = window.settings.search_file()
        if last is not None and last.is_file():
            self.session.open(last)

    # Building

    def _build(self) -> None:
        self._left = QWidget()
        self._leaves = QStackedWidget()
        self._tabs = {}
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE // 2)
        group = QButtonGroup(self)
        for name, text, tip, form in (
            ("space", self.tr("What varies"), self.tr("Tick the hyperparameters that vary, and give their ranges."),
             self.space),
            ("plan", self.tr("How it is searched"), self.tr("Choose the method, what it may cost, and where it runs."),
             self.plan),
        ):  # fmt: skip
            button = self._tabs[name] = choice_button(text)
            button.setObjectName(f"search.leaf.{name}")
            button.setAccessibleName(text)
            button.setToolTip(tip)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, wanted=name: self.look_at(wanted))
            group.addButton(button)
            row.addWidget(button)
            self._leaves.addWidget(self._scroll(form))
        stack = QVBoxLayout(self._left)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(row)
        stack.addWidget(self._leaves, 1)
        stack.addWidget(_rule())
        stack.addWidget(self._build_foot())
        self.look_at("space")
        self.split = named(QSplitter(Qt.Orientation.Horizontal), "search.split", childrenCollapsible=False)
        self.split.addWidget(self._left)
        self.split.addWidget(self.results)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([LEFT_WIDTH, 1000])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)

    def _scroll(self, form: QWidget) -> QScrollArea:
        """A form that scrolls down when the window is small, and sideways only where large type leaves no room."""
        content = QWidget()
        content.setProperty("role", "panel-content")
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setProperty("role", "panel")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        content.installEventFilter(self)
        return scroll

    def look_at(self, leaf: str) -> None:
        """Bring "space" or "plan" to the front."""
        self._leaves.setCurrentIndex(list(self._tabs).index(leaf))
        self._tabs[leaf].setChecked(True)

    def _build_foot(self) -> QWidget:
        self.cost = QLabel()
        self.cost.setObjectName("search.cost")
        self.cost.setWordWrap(True)
        self.cost.setMinimumHeight(2 * self.cost.fontMetrics().height() + 2)  # else all below moves as words come
        self.cost.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.error = QLabel()
        self.error.setObjectName("search.error")
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self.start_button = QPushButton(self.tr("Start"))
        self.start_button.setObjectName("search.start")
        self.start_button.setProperty("role", "primary")
        self.start_button.clicked.connect(self.start_or_stop)
        self.place = Elided()
        self.place.setObjectName("search.path")
        self.place.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.keep_button = QPushButton(self.tr("Keep in…"))
        self.keep_button.setObjectName("search.keep")
        self.keep_button.setToolTip(
            self.tr("Choose the file that the search is kept in; it can be opened again later.")
        )
        self.keep_button.clicked.connect(self._ask_where)
        kept = QHBoxLayout()
        kept.setSpacing(SPACE)
        kept.addWidget(self.place, 1)
        kept.addWidget(self.keep_button)
        kept.addWidget(self.start_button)
        foot = QWidget()
        foot.setProperty("role", "panel-content")
        column = QVBoxLayout(foot)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.cost)
        column.addWidget(self.error)
        column.addLayout(kept)
        return foot

    def _connect(self) -> None:
        document = self._window.document
        document.changed.connect(self._document_changed)
        document.path_changed.connect(lambda _path: self._changed())
        self.space.changed.connect(self._changed)
        self.plan.changed.connect(self._changed)
        self.estimating.told.connect(self._tell_cost)
        self.session.changed.connect(self._session_changed)
        self.session.failed.connect(self._complain)
        self.session.ended.connect(self._tell_end)
        self.results.open_wanted.connect(self.open_on_canvas)
        self.results.file_wanted.connect(self._ask_which)
        self.results.export_wanted.connect(self._ask_and_export)
        self.results.more_wanted.connect(self.extend)
        self.results.asides.average_failed.connect(self._complain)
        self._keeping.failed.connect(self._complain)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A longer language or a larger font widens the column, but never the window.
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            needed = watched.minimumSizeHint().width() + bar
            self._left.setMinimumWidth(max(LEFT_WIDTH, min(needed, MOST_HELD)))
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # Space trains, but to who has come to a button with Tab it presses that, as in the panels.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and isinstance(QApplication.focusWidget(), QAbstractButton | QComboBox)
        ):
            event.accept()
            return True
        return super().event(event)

    # What others ask of it

    @property
    def busy(self) -> bool:
        return self.session.busy or self.results.asides.busy or self.estimating.busy or self._timer.isActive()

    def stop(self) -> None:
        """End every thread and process."""
        self._timer.stop()
        self.estimating.stop()
        self.plan.stop()
        self.results.stop()
        self.session.stop_thread()

    def fit(self) -> None:
        self.results.fit()

    def sizeHint(self) -> QSize:
        return QSize(1200, 600)

    @property
    def experiment(self) -> Experiment:
        return self._window.document.experiment

    def vary(self, path: str) -> None:
        """Have a hyperparameter vary in the next search."""
        self.look_at("space")
        self.space.vary(path)

    # Planning

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._take_experiment()

    @Slot(object, object)
    def _document_changed(self, _before: object, _after: object) -> None:
        self._stale = True
        if self.isVisible():
            self._take_experiment()

    def _take_experiment(self) -> None:
        self._stale = False
        self.space.refresh(self.experiment)
        self.plan.refresh(self.experiment)
        self._changed()

    def _changed(self) -> None:
        """What would be searched is another now: look it through, and ask what it costs."""
        self._plan, self._seconds = None, math.nan
        self.start_button.setEnabled(self.session.running)
        self.estimating.cancel()
        self._timer.start()

    def _look(self) -> None:
        if self.session.running:
            return
        self.space.set_grid(self.plan.method.value == "grid")
        self.place.set_text(str(self.path.name))
        self.place.setToolTip(self.tr("It will be kept in {0}").format(self.path))
        problem = self._problem()
        self._plan = None if problem else self._planned()
        if isinstance(self._plan, tuple):
            self.cost.setText(self.tr("Working out what it costs…"))
            space, settings = self._plan
            self.estimating.ask(self.experiment, space, settings, self.plan.place().width)
        else:
            self.cost.setText(problem)
        self.start_button.setEnabled(self._plan is not None)
        self.start_button.setToolTip(problem or self.tr("Begin the search; it is kept in a file as it goes."))

    def _problem(self) -> str:
        """Why no search can begin yet, or nothing."""
        if not self.space.check():
            return self.tr("A range is not accepted; the reason stands below it.")
        if not self.space.texts():
            return self.tr("Nothing varies yet: tick a hyperparameter, or choose hidden layers to try.")
        if self.plan.problem:
            return self.plan.problem
        try:
            space = Space.parse(self.space.texts(), self.experiment)
            if self.plan.method.value == "grid":
                next(space.grid())
            self.plan.settings("numpy").check(self.experiment)
        except SpecError as error:
            return translated(error)
        except SearchError as error:
            return translated(error)
        return ""

    def _planned(self) -> tuple[Space, Settings]:
        space = Space.parse(self.space.texts(), self.experiment)
        settings = self.plan.settings("numpy")
        trials = min(settings.trials, space.size) if settings.method == "grid" else settings.trials
        updates = trials * planned_updates(self.experiment, settings.folds, settings.seeds)
        # Compiling takes a minute in which nothing could be stopped: only what the window has loaded is used.
        compiled = os.environ.get(SWITCH) != "numpy" and updates > LONG_SEARCH and kernels.ready("lanes16")
        engine = "numpy" if not compiled else "together" if kernels.compiled_before() else "compiled"
        return space, self.plan.settings(engine)

    @Slot(object)
    def _tell_cost(self, found: Estimate | None) -> None:
        self._seconds = math.nan if found is None else found.seconds
        if found is None:
            self.cost.setText(self.tr("What it costs could not be worked out; it can be started all the same."))
            return
        parts = [counted(found.trials, self.tr("1 trial"), self.tr("{0} trials"))]
        points = self._plan[0].size if self._plan and self._plan[1].method == "grid" else 0
        if points > found.trials:
            parts = [self.tr("the first {0} of {1} points").format(grouped(found.trials), grouped(int(points)))]
        if found.trainings != found.trials:
            parts.append(self.tr("{0} trainings").format(grouped(found.trainings)))
        parts.append(counted(found.updates, self.tr("1 update"), self.tr("up to {0} updates")))
        at_once = self.tr(", {0} at a time").format(grouped(found.jobs)) if found.jobs > 1 else ""
        self.cost.setText(", ".join(parts) + self.tr(": about {0}{1}").format(duration(found.seconds), at_once))

    # The search

    @property
    def path(self) -> Path:
        """Where the next search is kept."""
        if self._path is not None and not self._path.exists():
            return self._path
        return self._keeping.fresh_path()

    def start_or_stop(self) -> None:
        if self.session.running:
            self.session.stop()
            return
        if self._plan is None:
            return
        self.estimating.cancel()
        path, (space, settings) = self._writable(self.path), self._plan
        self.session.start(self.experiment, space, settings, self.plan.place(), path, self._seconds)
        if path is not None:
            self._keeping.note(path)

    def _writable(self, path: Path) -> Path | None:
        """The same, or None where nothing can be kept there, which is said."""
        self._complain("")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            disk.try_place(path)
        except OSError as error:
            said = self.tr(
                "{0} cannot be written ({1}): this search is kept in memory alone. Export its trials before you close "
                "the window, or stop it and choose another file."
            )
            self._complain(said.format(path, translated(error)))
            return None
        return path

    def extend(self, more: int) -> None:
        """Go on with the search on show, with so many trials more than there are."""
        kept = self.session.kept
        if kept is not None:
            self._complain("")
            trials = kept.settings.trials + more if more else None
            budgets = self.plan.settings(kept.settings.engine)
            self.session.go_on(self.plan.place(), trials, budgets.minutes, budgets.updates)

    def open_search(self, path: Path) -> None:
        """Show a search from its file."""
        self._complain("")
        self._shows_forms = True
        self.session.open(path)
        self._keeping.note(path)

    @Slot()
    def _session_changed(self) -> None:
        running, kept = self.session.running, self.session.kept
        self.board.show(kept, running)
        if self._shows_forms and kept is not None and not running:
            # What was opened says how it was searched, so that the next search may be much the same.
            self.space.show_space(kept.space)
            self.plan.show_settings(kept.settings)
        self._shows_forms &= kept is None and not running
        self.space.setEnabled(not running)
        self.plan.lock(running)
        self.keep_button.setEnabled(not running)
        self.start_button.setText(self.tr("Stop") if running else self.tr("Start"))
        self.start_button.setEnabled(running and self.session.state != "stopping")
        if running:
            self._timer.stop()
            self.start_button.setToolTip(self.tr("End the search; what is done is kept, and it can be gone on with."))
        elif not self._timer.isActive():
            self._changed()

    @Slot(bool)
    def _tell_end(self, finished: bool) -> None:
        """Say it to who looks at something else."""
        kept = self.session.kept
        best = kept.results.best if kept else None
        if finished and best is not None and not self.isVisible():
            said = self.tr("The search is done: the best of {0} trials has {1} {2}.")
            score = in_sentence(score_label(kept.settings.score)) if kept else ""
            text = said.format(grouped(len(self.board.rows)), score, three_digits(best.score))
            self._window.statusBar().showMessage(text, 15_000)

    def _complain(self, message: str) -> None:
        self.error.setText(message)
        self.error.setVisible(bool(message))

    # What is done with what was found

    def open_on_canvas(self, row: Row) -> None:
        """Make a trial the experiment of the window."""
        try:
            experiment = row.experiment
        except SpecError as error:
            self._complain(translated(error))
            return
        self._window.document.set_experiment(experiment, self.tr("open trial {0}").format(row.number))
        self._window.workspaces.go("build")

    def _ask_where(self) -> None:
        path = self._keeping.ask_where(self.path)
        if path is not None:
            self._complain("")
            self._path = path
            self._changed()

    def _ask_which(self) -> None:
        path = self._keeping.ask_which()
        if path is not None:
            self.open_search(path)

    def _ask_and_export(self) -> None:
        if self.session.kept is not None:
            self._complain("")
            self._keeping.ask_and_export(self.session.kept)


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("role", "hairline")
    return line
