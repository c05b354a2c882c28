"""The window: puts panels, canvas and plots in place and connects them; what they do is their own."""

import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QStatusBar

from ..run.compiling import Compiling
from ..run.controller import Controller
from ..run.mailbox import Frame, RunState
from ..spec import Experiment
from .actions import ACTIONS, ALIKE, DOCKS, RECENT, REOPEN, TEMPLATES, build_actions, fill_menus
from .canvas.view import NetworkCanvas
from .commands import handlers
from .docks import Dock
from .document import Document, State
from .exports import Exports
from .extra_docks import ExtraDocks
from .file_menus import connect as connect_file_menus
from .files import Files
from .help.guide import Guide
from .help.pointing import corner_button
from .icons import icon
from .incoming import Incoming
from .locks import hold_locked
from .looks import restore_looks
from .notice import Notice
from .outcomes import Outcomes
from .painting import Painting
from .panels.data_panel import DataPanel
from .panels.hyperparameter_panel import HyperparameterPanel
from .panels.layer_panel import LayerPanel
from .plots.area import Canvas
from .plots.boundary import BoundaryPlot
from .plots.clock import Clock
from .plots.loss import LossPlot
from .plots.surface import SurfacePlot
from .plots.weights import WeightsPlot
from .readouts import Readouts
from .reopening import Reopening
from .runs import RunsPanel
from .settings import Settings
from .stability import StabilityWatch
from .templates import Templates
from .test_door import TestDoor
from .text import translated
from .theme import Choice, Theme, Themes, compact, grouped, tabular
from .timeline import TimelineBar
from .transport import BUTTONS, TransportBar
from .undo import Start
from .widgets import named
from .workspaces import LAYOUT_VERSION, Workspaces

RUNS_HEIGHT = 150  # px
PLOTS_HEIGHT = 310  # px of the row of plots, where nothing was saved
QUIET_SECONDS = 0.3  # no new frame for so long: the picture has settled


class MainWindow(QMainWindow):
    """The workspaces over one document and one training thread. `dispose` must follow `close`."""

    closed = Signal()
    painted = Signal()  # for the first time

    def __init__(self, themes: Themes, settings: Settings, keep_settings: bool = True) -> None:
        super().__init__()
        self.setObjectName("main")
        self.themes, self.settings, self._keep_settings = themes, settings, keep_settings
        self.started = time.perf_counter()
        self.painted_at: float | None = None
        self._closing = self._unasked = False
        self.instead_of_asking: Callable[[], None] | None = None  # called where closing would ask about unsaved work
        self._frame_at = 0.0
        self._on_ground = False
        self._before_ground: tuple[list[int], int] = ([], PLOTS_HEIGHT)  # px of canvas and answer, and of the plots
        self.document = Document(Experiment(), self)
        self.test_door = TestDoor(self)
        self.test_door.failed.connect(lambda text: self.notice.tell("failure", text, ()))
        self.controller = Controller(self)
        self.compiling = Compiling(self)
        self.clock = Clock(self.controller.mailbox, self)
        self.files = Files(self)
        self.incoming = Incoming(self.document, self.files, settings, themes, self)
        self.exports = Exports(self)
        self.guide = Guide(self)
        self._build_centre()
        self.actions_by_id = build_actions(self, handlers(self))
        self._menus = fill_menus(self.menuBar(), self.actions_by_id)
        self._build_bars()
        self._build_docks()
        self.outcomes = Outcomes(self)
        self._connect()
        self._restore()
        self.setAcceptDrops(True)
        self._dress(themes.theme)
        self._retitle()
        self._opened(self.document.state, None)
        self.files.note_clean()
        self.clock.start()

    # What a person sees

    def _build_centre(self) -> None:
        themes = self.themes
        self.canvas = NetworkCanvas(self.document, themes)
        self.boundary = BoundaryPlot(themes)
        self.centre = named(QSplitter(Qt.Orientation.Horizontal), "centre", childrenCollapsible=False)
        self.centre.addWidget(self.canvas)
        self.centre.addWidget(self.boundary)
        self.centre.setStretchFactor(0, 3)
        self.centre.setStretchFactor(1, 2)
        self.workspaces = Workspaces(self, self.centre)
        self.setCentralWidget(self.workspaces)

    def _build_bars(self) -> None:
        self.menuBar().setCornerWidget(corner_button(self.actions_by_id["help.point"], self.menuBar()))
        self.transport = TransportBar(self.actions_by_id, self.themes)
        self.addToolBar(self.transport)
        self.transport.setMovable(False)
        self.timeline = TimelineBar(self.clock, self.themes)
        self.addToolBarBreak()
        self.addToolBar(self.timeline)
        self.notice = Notice()
        self.addToolBarBreak()
        self.addToolBar(self.notice)
        status = QStatusBar()
        self._state_label, self._rate_label, self._frames_label = QLabel(), QLabel(), QLabel()
        for label, digits in ((self._state_label, 12), (self._rate_label, 18), (self._frames_label, 12)):
            label.setFont(tabular(label.font()))
            label.setMinimumWidth(label.fontMetrics().averageCharWidth() * digits)
            status.addPermanentWidget(label)
        self.setStatusBar(status)
        self._readout_timer = QTimer(self, interval=500)
        self._readout_timer.timeout.connect(self._show_rates)
        self._readout_timer.start()

    def _build_docks(self) -> None:
        themes, area = self.themes, Qt.DockWidgetArea
        self.data_panel = DataPanel(self.document, themes)
        self.hyperparameter_panel = HyperparameterPanel(self.document, themes)
        self.layer_panel = LayerPanel(self.document, themes)
        self.runs = RunsPanel(self.document, themes)
        self.stability = StabilityWatch(self.hyperparameter_panel.gauge, self)
        self.loss, self.surface, self.weights = LossPlot(themes), SurfacePlot(themes), WeightsPlot(themes)
        self.plots = (self.boundary, self.loss, self.surface, self.weights)
        self.setDockOptions(
            QMainWindow.DockOption.AnimatedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AllowTabbedDocks
        )
        for corner, side in (
            (Qt.Corner.BottomLeftCorner, area.BottomDockWidgetArea),
            (Qt.Corner.BottomRightCorner, area.RightDockWidgetArea),
        ):
            self.setCorner(corner, side)
        self.docks = {
            name: Dock(name, title, widget, themes, self)
            for name, title, widget in (
                ("data", self.tr("Data"), self.data_panel),
                ("hyperparameters", self.tr("Hyperparameters"), self.hyperparameter_panel),
                ("layer", self.tr("Layer"), self.layer_panel),
                ("loss", self.tr("Loss"), self.loss),
                ("surface", self.tr("Loss surface"), self.surface),
                ("weights", self.tr("Weights"), self.weights),
                ("runs", self.tr("Runs"), self.runs),
            )
        }
        self.addDockWidget(area.LeftDockWidgetArea, self.docks["data"])
        self.addDockWidget(area.RightDockWidgetArea, self.docks["hyperparameters"])
        # Before the tabs: into a row of tabs a dock would be put as one more of them.
        self.splitDockWidget(self.docks["hyperparameters"], self.docks["runs"], Qt.Orientation.Vertical)
        self.tabifyDockWidget(self.docks["hyperparameters"], self.docks["layer"])
        self.docks["hyperparameters"].raise_()
        for name in ("loss", "surface", "weights"):
            self.addDockWidget(area.BottomDockWidgetArea, self.docks[name])
        for dock in self.docks.values():
            self._menus[DOCKS].addAction(dock.toggleViewAction())
        self.painting = Painting(self.document, self.data_panel.paint_tools, self.boundary, themes, self)
        self.extras = ExtraDocks(self, self.docks, self.clock, themes)

    def _connect_files(self) -> None:
        connect_file_menus(self, self._menus[RECENT], self._menus[TEMPLATES])
        self.templates = Templates(self, self._menus[TEMPLATES])
        self.templates.told.connect(lambda text, offers: self.notice.tell("template", text, offers))
        self.reopening = Reopening(self, self._menus[REOPEN], self.settings.folder / "closed")
        for news in (self.runs.marked, self.runs.along_changed, self.test_door.opened):
            news.connect(self.files.look)

    def _connect(self) -> None:
        document, controller = self.document, self.controller
        document.moved.connect(self._moved)
        document.opened.connect(self._opened)
        document.parameter_set.connect(controller.set_parameter)
        document.path_changed.connect(self._retitle)
        document.undo_stack.cleanChanged.connect(self._retitle)
        document.undo_stack.canUndoChanged.connect(self._name_undo)
        document.undo_stack.indexChanged.connect(self._name_undo)
        controller.state_changed.connect(self._show_state)
        controller.failed.connect(self._tell_failure)
        self.files.told.connect(lambda text, offers: self.notice.tell("failure", text, offers))
        self.incoming.refused.connect(self._tell_failure)
        self.incoming.told.connect(lambda text, offers: self.notice.tell("incoming", text, offers) if text else None)
        self.data_panel.import_wanted.connect(self.incoming.ask_for_table)
        self.data_panel.told.connect(lambda text: say(text, 8000))
        self.exports.failed.connect(self._tell_failure)
        say = self.statusBar().showMessage
        self.exports.written.connect(lambda path: say(self.tr("Written {0}").format(path), 5000))
        self.compiling.healing.connect(
            lambda: self.statusBar().showMessage(
                self.tr("The fast training kernels on this computer were damaged. They are being made again."), 8000
            )
        )
        self.files.saved.connect(lambda path: self.statusBar().showMessage(self.tr("Saved {0}").format(path), 5000))
        self.files.unsaved_changed.connect(self._retitle)
        self._connect_files()
        self.transport.pace_changed.connect(self._set_pace)
        self.transport.slow_changed.connect(self.actions_by_id["train.slow"].setChecked)
        self.hyperparameter_panel.kept_changed.connect(self._set_kept)
        self.hyperparameter_panel.folds_changed.connect(self._keep_folds)
        self.surface.start_wanted.connect(lambda point: document.start_from(point, self.tr("start from a point")))
        self.timeline.continue_wanted.connect(
            lambda past: document.start_from(
                past.parameters, self.tr("continue from update {0}").format(grouped(past.update))
            )
        )
        self.timeline.rewind_wanted.connect(controller.rewind_to)
        document.parameter_set.connect(lambda *_: self.timeline.to_now())
        self.canvas.message.connect(lambda text: self.statusBar().showMessage(text, 8000))
        self.canvas.selection_changed.connect(self._select_layer)
        self.layer_panel.layer_chosen.connect(self.canvas.select_layer)
        for panel in (self.data_panel, self.hyperparameter_panel, self.layer_panel):
            panel.menu_wanted.connect(self.guide.open_menu)
        self.themes.changed.connect(self._dress)
        self.clock.add(self.canvas, urgent=True)
        self.clock.add(Readouts(self.transport, self.hyperparameter_panel), urgent=True)
        self.clock.add(self.stability)
        self.clock.add(self.runs)
        self.runs.failed.connect(lambda text: self.notice.tell("failure", text))
        self.runs.along_changed.connect(controller.train_along)
        self.clock.frame_shown.connect(self.runs.know)
        self.runs.marked.connect(controller.mark_runs)
        alike = self._menus[ALIKE]
        alike.aboutToShow.connect(lambda: self.runs.fill_alike(alike))
        for plot in self.plots:
            self.clock.add(plot)
        self.clock.frame_shown.connect(self._show_frame)

    # What it does when something happens

    @Slot(object, object, object)
    def _moved(self, before: State, after: State, start: Start) -> None:
        if before.run != after.run:
            self.notice.hush("diverged")
            self.clock.current_run = after.run
        self.controller.move(before, after, start)

    @Slot(object, object, object)
    def _opened(self, state: State, checkpoint: object, others: object = ()) -> None:
        self.notice.hush()
        self.clock.current_run = state.run
        self.clock.forget_document()
        self.controller.open(state, checkpoint, others)  # type: ignore[arg-type]  # signals carry objects
        self._retitle()

    @Slot(object)
    def _show_frame(self, frame: Frame) -> None:
        self._frame_at = time.monotonic()
        if (frame.network.ground is not None) != self._on_ground:
            self._make_room(frame.network.ground is not None)
        self.outcomes.show_frame(frame)

    def _make_room(self, on_ground: bool) -> None:
        """A function has no answers over data, and its surface is what there is to see. Afterwards all has the size
        that it had before."""
        self._on_ground = on_ground
        if on_ground:
            self._before_ground = self.centre.sizes(), self.docks["loss"].height()
        self.boundary.setVisible(not on_ground)
        parts, height = self._before_ground
        if not on_ground:
            self.centre.setSizes(parts)
        wanted = round(0.55 * self.height()) if on_ground else height
        self.resizeDocks([self.docks["loss"]], [wanted], Qt.Orientation.Vertical)

    @Slot(str)
    def _show_state(self, state: RunState) -> None:
        words = {
            "ready": self.tr("ready"),
            "running": self.tr("training"),
            "paused": self.tr("paused"),
            "finished": self.tr("finished"),
            "diverged": self.tr("diverged"),
        }
        self._state_label.setText(words[state])
        self.transport.show_running(state == "running")
        self._retitle()

    def _show_rates(self) -> None:
        frame = self.clock.latest
        rate = frame.updates_per_second if frame is not None and self.controller.running else 0.0
        self._rate_label.setText(self.tr("{0} updates/s").format(compact(rate)) if rate else "")
        gaps = self.clock.gaps_ms()[-60:]
        self._frames_label.setText(self.tr("{0:.0f} frames/s").format(1000 / gaps.mean()) if len(gaps) else "")

    @Slot(str)
    def _tell_failure(self, text: str) -> None:
        self.notice.tell("failure", translated(text))

    @Slot(float)
    def _set_pace(self, pace: float) -> None:
        self.controller.set_pace(pace)
        if self._keep_settings:
            self.settings.set_pace(pace)

    @Slot(bool)
    def _set_kept(self, kept: bool) -> None:
        self.layer_panel.set_kept(kept)
        if self._keep_settings:
            self.settings.set_shows_kept(kept)

    @Slot(object)
    def _keep_folds(self, names: tuple[str, ...]) -> None:
        if self._keep_settings:
            self.settings.set_open_folds(names)

    @Slot(object)
    def _select_layer(self, index: int | None) -> None:
        if index is not None:
            self.layer_panel.show_layer(index)

    def fit(self) -> None:
        """Bring everything in the plots, on the page and in the canvas into view."""
        for plot in self.plots:
            plot.fit()
        self.canvas.view.fit()
        self.workspaces.fit()

    def choose_theme(self, choice: Choice) -> None:
        self.themes.choose(choice)
        if self._keep_settings:
            self.settings.set_theme_choice(choice)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        for action in ACTIONS:
            if action.icon and action.id not in BUTTONS:
                self.actions_by_id[action.id].setIcon(icon(action.icon, theme))
        self.actions_by_id[f"view.theme.{self.themes.choice}"].setChecked(True)

    @Slot()
    def _retitle(self, *_: object) -> None:
        self.setWindowTitle(f"{self.files.title()}[*]")
        self.setWindowModified(self.files.dirty)
        self._name_undo()

    def _name_undo(self, *_: object) -> None:
        stack = self.document.undo_stack
        for name, able, text, label in (
            ("edit.undo", stack.canUndo(), stack.undoText(), self.tr("&Undo")),
            ("edit.redo", stack.canRedo(), stack.redoText(), self.tr("&Redo")),
        ):
            self.actions_by_id[name].setEnabled(able)
            self.actions_by_id[name].setText(f"{label}: {text}" if text else label)

    # Coming and going

    @property
    def _computing(self) -> tuple[Any, ...]:
        """What has threads of its own beside the training's."""
        return (self.boundary, self.surface, self.weights, self.stability, self.extras, self.exports, self.workspaces)

    @property
    def settled(self) -> bool:
        """Whether everything shows the current run at rest: nothing trains, no picture is being computed."""
        latest = self.clock.latest
        return (
            latest is not None
            and latest.run == self.document.state.run
            and not self.controller.running
            and time.monotonic() - self._frame_at > QUIET_SECONDS
            and not any(part.busy for part in self._computing)
        )

    def _restore(self) -> None:
        pace, kept = self.settings.pace(), self.settings.shows_kept()
        self.transport.set_pace(pace)
        self.controller.set_pace(pace)
        self.hyperparameter_panel.set_kept(kept)
        self.hyperparameter_panel.set_open_folds(self.settings.open_folds())
        self.layer_panel.set_kept(kept)
        if not self.restoreGeometry(self.settings.geometry()):
            self.resize(1440, 900)
        if not self.restoreState(self.settings.window_state(), LAYOUT_VERSION):
            self._default_sizes()
        self.notice.hush()
        restore_looks(self)
        hold_locked(self, self.settings)
        self.actions_by_id[f"view.workspace.{self.workspaces.current}"].setChecked(True)
        self.actions_by_id[f"view.language.{self.settings.language()}"].setChecked(True)

    def _default_sizes(self) -> None:
        docks, across, down = self.docks, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.resizeDocks([docks["data"], docks["hyperparameters"]], [270, 310], across)
        self.resizeDocks([docks["loss"]], [PLOTS_HEIGHT], down)
        self.resizeDocks([docks["hyperparameters"], docks["runs"]], [600, RUNS_HEIGHT], down)
        self.resizeDocks([docks["loss"], docks["surface"], docks["weights"]], [7, 7, 5], across)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.incoming.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.incoming.take(event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.painted_at is None:
            QTimer.singleShot(0, self._note_first_paint)

    def _note_first_paint(self) -> None:
        if self.painted_at is None:
            self.painted_at = time.monotonic()
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing and self.instead_of_asking is not None:
            event.ignore()
            QTimer.singleShot(0, self.instead_of_asking)  # as in `_close_now`
            return
        if not self._closing and not self.files.may_close(self._close_now):
            event.ignore()
            return
        with ExitStack() as whatever_raises:  # the window closes all the same
            whatever_raises.callback(self.closed.emit)
            whatever_raises.callback(event.accept)
            whatever_raises.callback(self._readout_timer.stop)
            whatever_raises.callback(self.clock.stop)
            if self._keep_settings:
                whatever_raises.callback(self._remember_at_last)
            if not self._unasked:
                self.reopening.keep()

    def _remember_at_last(self) -> None:
        if self._on_ground:
            self._make_room(False)  # the next start begins with samples
        self.remember_looks()

    def remember_looks(self) -> str:
        """Save the layout of the window. Returns why that is impossible, or nothing."""
        if self._keep_settings and not self._on_ground:
            self.settings.set_geometry(self.saveGeometry())
            self.workspaces.keep()
            return self.settings.save()
        return ""

    def close_unasked(self) -> None:
        """Close, whatever is unsaved: it is for whoever calls this to have it kept."""
        self._closing = self._unasked = True
        self.close()

    def _close_now(self) -> None:
        # Not at once: the answer comes from inside the first closing, which Qt would not let begin again.
        self._closing = True
        QTimer.singleShot(0, self.close)

    def dispose(self) -> list[str]:
        """End every thread and let the window go. Returns what would not end in time, in sentences for the log."""
        self.clock.stop()
        self._readout_timer.stop()
        for part in self._computing:
            part.stop()
        ended = {
            "the training is in the middle of an update": self.controller.stop(),
            "a file is still being written": self.files.stop(),
            "the fast kernels are still being loaded": self.compiling.stop(),
        }
        for dock in self.docks.values():
            dock.hide()  # one that floats would else be closed amid the deletion, and what it then asks is gone
        for canvas in self.findChildren(Canvas):
            canvas.take_apart()
        self.deleteLater()
        return [said for said, done in ended.items() if not done]
