"""Batch modes made visible: the same start trained with all samples to an update, with some, and with one."""

import math
import threading

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ...landscape.batches import Comparison, compare
from ...run.jobs import Jobs, Wanted
from ...run.mailbox import Frame
from ...spec import Experiment
from ...spec.edit import diff
from ..icons import icon
from ..scale import Logarithmic
from ..text import tr, translated
from ..theme import SPACE, Theme, Themes, grouped, plain
from ..widgets import NumberField
from .base import steady
from .batch_plots import LossesPlot, PathsPlot
from .batch_table import ModeTable, ThinProgress
from .note import Note

MOST_EPOCHS = 100_000
ROOMY = 420  # px: from this height on the table stands below the plots
WIDE = 1050  # px: where it is lower but so wide, beside them; else a legend has to do until the table is asked for
LONGEST_YIELD_S = 0.1  # that drawing may hold the training up
LEAST_WIDTH, LEAST_HEIGHT = 320, 190  # px
UNTOUCHED = ("training.batch_mode", "training.epochs")  # these may change, and a comparison says the same


class BatchComparison(QWidget):
    """Trains the three batch modes from one start and shows their paths, their losses and their gradients' noise.

    `show_frame` says which run there is to compare, `compare` begins. Owns a worker thread; `stop` ends it.
    """

    maximum_rate = 4.0

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batches")
        self.title = self.tr("Batch modes")
        self.setAccessibleName(self.title)
        self._theme = themes.theme
        self._frame: Frame | None = None  # the newest
        self._of: Frame | None = None  # the one that was compared
        self._made: Comparison | None = None
        self._epochs = 50
        self._fresh = False
        self._stale_for: tuple[object, ...] = ()
        self._table_wanted: bool | None = None  # None: where there is room
        self._drawn = threading.Event()  # what was reported last stands on the screen
        self._jobs = Jobs(self)
        self._jobs.progressed.connect(self._progressed)
        self._jobs.done.connect(self._arrived)
        self._jobs.failed.connect(self._failed)
        self.paths, self.losses = PathsPlot(themes), LossesPlot(themes)
        self._table = ModeTable(themes.theme)
        self._build_header()
        self._build()
        self.set_theme(themes.theme)
        themes.changed.connect(self.set_theme)

    # What others ask of it

    @property
    def busy(self) -> bool:
        """Whether a comparison is under way."""
        return self._jobs.busy

    @property
    def comparison(self) -> Comparison | None:
        """What is shown: the result, or how far it has come."""
        return self._made

    @property
    def epochs(self) -> int:
        return self._epochs

    def set_epochs(self, epochs: int) -> None:
        """How many epochs each mode gets in the next comparison."""
        if not 1 <= epochs <= MOST_EPOCHS:
            raise ValueError(f"{epochs} epochs: use a whole number from 1 to {grouped(MOST_EPOCHS)}")
        self._epochs = epochs
        self._epochs_field.mark("")
        self._epochs_field.show_value(epochs)

    def show_frame(self, frame: Frame) -> None:
        """Know the run that a comparison would start from now."""
        self._frame = frame
        self._button.setEnabled(True)
        self._mark_stale()

    def clear(self) -> None:
        """The run has no frame yet; what was compared stays in sight."""
        self._frame = None
        self._button.setEnabled(self.busy)

    def forget_document(self) -> None:
        """Another document is open: let go of what was compared in the one before."""
        self._jobs.cancel()
        self._made = self._of = None
        self._show_busy(None)
        for plot in (self.paths, self.losses):
            plot.clear()
        self._body.setVisible(False)
        self._empty.setVisible(True)
        self.clear()

    def compare(self, frame: Frame) -> None:
        """Compare the batch modes from where the frame's run began, on its data."""
        experiment, data, start, epochs = frame.experiment, frame.data, frame.history.trail[0], self._epochs
        self._frame = self._of = frame
        self._fresh = True
        self._stale_for = ()
        self.paths.set_stale("")
        drawn = self._drawn

        def work(wanted: Wanted) -> Comparison:
            def report(made: Comparison) -> None:
                # A window that draws beside NumPy's small calls loses the interpreter lock at each of its own: the
                # training waits, for a moment at most, until it is done.
                drawn.clear()
                wanted.report(made)
                for _ in range(round(LONGEST_YIELD_S / 0.02)):
                    if drawn.wait(0.02) or not wanted():
                        return

            return compare(experiment, data, start, epochs, wanted, report)

        self._jobs.submit(work)
        self._say(self.tr("beginning"))
        self._show_busy(0.0)

    def cancel(self) -> None:
        """Give up the comparison under way; what it has shown stays."""
        if self.busy:
            self._jobs.cancel()
            self._show_busy(None)
            self._say(self.tr("cancelled"))

    def stop(self) -> None:
        """End the worker thread; nothing is compared any more."""
        self._jobs.stop()
        self._show_busy(None)

    def fit(self) -> None:
        """Show all of both plots."""
        self.paths.fit()
        self.losses.fit()

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Window, QColor(theme.plot))
        self.setPalette(ground)
        self.setAutoFillBackground(True)
        self._table.dress(theme)
        self._bar.dress(theme)
        self._table_button.setIcon(icon("table", theme))
        for plot in (self.paths, self.losses):
            if plot.theme is not theme:
                plot.set_theme(theme)

    # What arrives

    @Slot(int, object)
    def _progressed(self, _token: int, made: Comparison) -> None:
        self._show(made)
        self._show_busy(made.progress)
        left = made.left
        self._say("" if math.isnan(left) else self.tr("about {0} s left").format(grouped(math.ceil(left))))
        QTimer.singleShot(0, self._drawn.set)  # after the paintings that this has asked for

    @Slot(int, object)
    def _arrived(self, _token: int, made: Comparison) -> None:
        self._show(made)
        self._show_busy(None)
        self._say("")
        for plot in (self.paths, self.losses):
            if plot.following:
                plot.fit()
        self._mark_stale()

    @Slot(int, object)
    def _failed(self, _token: int, error: Exception) -> None:
        self._show_busy(None)
        self._say(self.tr("Not compared: {0}").format(_reason(error)))

    def _show(self, made: Comparison) -> None:
        self._made = made
        self._empty.setVisible(False)
        self._body.setVisible(True)
        if self._of is not None:
            for plot in (self.paths, self.losses):
                plot.show_comparison(made, self._of, self._fresh)
        self._fresh = False
        self._table.show_comparison(made)
        self._meaning.say(_meaning_of(made))

    def _show_busy(self, progress: float | None) -> None:
        """How far it is, from 0 to 1, or None where nothing is under way."""
        busy = progress is not None
        self._bar.setVisible(busy)
        self._bar.setValue(round(1000 * (progress or 0.0)))
        self._epochs_field.setEnabled(not busy)
        self._button.setEnabled(busy or self._frame is not None)
        self._button.setText(self.tr("Cancel") if busy else self.tr("Compare"))
        self._button.setToolTip(
            self.tr("Give up this comparison") if busy
            else self.tr("Train this start once in each batch mode, beside the run, which goes on")
        )  # fmt: skip

    def _say(self, text: str) -> None:
        self._state.say(text)

    def _mark_stale(self) -> None:
        """Dim what was compared once the run is of another experiment."""
        frame, of = self._frame, self._of
        if frame is None or of is None or self._made is None or self.busy:
            return
        key = (frame.experiment, frame.data)
        if len(self._stale_for) == 2 and all(a is b for a, b in zip(key, self._stale_for, strict=True)):
            return
        self._stale_for = key
        stale = frame.data is not of.data or _differs(frame.experiment, of.experiment)
        self.paths.set_stale(self.tr("stale: compare again") if stale else "")

    # The epochs field

    def _take_epochs(self, value: object) -> None:
        epochs = _whole_number(value)
        if epochs is None or not 1 <= epochs <= MOST_EPOCHS:
            self._epochs_field.mark(self.tr("Use a whole number from 1 to {0}").format(grouped(MOST_EPOCHS)))
            return
        self.set_epochs(epochs)

    def _judge_epochs(self, text: str) -> None:
        number = _whole_number(text)
        good = number is not None and 1 <= number <= MOST_EPOCHS
        said = self.tr("Use a whole number from 1 to {0}").format(grouped(MOST_EPOCHS))
        self._epochs_field.mark("" if good or not text else said)

    def _pressed(self) -> None:
        if self.busy:
            self.cancel()
        elif self._frame is not None:
            self.compare(self._frame)

    # Building

    def _build_header(self) -> None:
        # A dock takes the bar for its own title.
        self.header_bar = QWidget()
        row = QHBoxLayout(self.header_bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        heading = QLabel(self.title)
        heading.setProperty("role", "section")
        self._state = Note()
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = ThinProgress(self._theme)
        self._bar.setAccessibleName(self.tr("Comparison, how far"))
        words = QLabel(self.tr("Epochs"))
        words.setProperty("role", "secondary")
        self._epochs_field = NumberField(Logarithmic(1, MOST_EPOCHS, integer=True), slider=False)
        self._epochs_field.set_path("batches.epochs")
        self._epochs_field.describe(
            self.tr("Epochs of each batch mode"), self.tr("How often each mode goes through all training samples.")
        )
        self._epochs_field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._epochs_field.show_value(self._epochs)
        self._epochs_field.edited.connect(lambda value, _drag: self._take_epochs(value))
        self._epochs_field.left.connect(self._take_epochs)
        self._epochs_field.typed.connect(self._judge_epochs)
        self._epochs_field.abandoned.connect(lambda: self.set_epochs(self._epochs))
        self._button = QPushButton()
        self._button.setObjectName("batches.compare")
        self._button.clicked.connect(self._pressed)
        self._button.setAccessibleName(self.tr("Compare the batch modes, or cancel"))
        # A click leaves the focus where it was, so that Space goes on training.
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        metrics = QFontMetrics(self._button.font())
        widest = max(metrics.horizontalAdvance(self.tr(text)) for text in ("Compare", "Cancel"))
        self._button.setFixedWidth(widest + 4 * SPACE)
        self._table_button = QToolButton()
        self._table_button.setObjectName("batches.table")
        self._table_button.setCheckable(True)
        self._table_button.setProperty("role", "choice")
        self._table_button.setIconSize(QSize(16, 16))
        self._table_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._table_button.setAccessibleName(self.tr("Table of the batch modes"))
        self._table_button.setToolTip(self.tr("Show the comparison in numbers, or leave the room to the plots"))
        self._table_button.clicked.connect(self.show_table)
        row.addWidget(heading)
        row.addWidget(self._state, 1)
        for widget in (self._bar, words, self._epochs_field, self._table_button, self._button):
            row.addWidget(widget)
        self._show_busy(None)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        layout.setSpacing(SPACE // 2)
        self._empty = QLabel(
            self.tr(
                "Compare trains the same start three times: with all samples to an update, with mini-batches, and with "
                "single samples. Their paths over the loss surface, their losses and the noise of their gradients will "
                "be shown here."
            )
        )
        self._empty.setProperty("role", "secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        for plot in (self.paths, self.losses):
            plot.setMinimumSize(160, 120)
            self._splitter.addWidget(plot)
        self._splitter.setSizes([10_000, 10_000])
        self._body = QWidget()
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE)
        self._rows.addWidget(self._splitter, 1)
        self._rows.addWidget(self._table)
        # What is in it may ask for more until it has been put elsewhere, which only happens at a smaller size.
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._meaning = Note()
        self._meaning.setObjectName("batches.meaning")
        words = QHBoxLayout()
        words.setContentsMargins(SPACE, 0, SPACE, 0)
        words.addWidget(self._meaning)
        layout.addWidget(self.header_bar)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._body, 1)
        layout.addLayout(words)
        self._body.setVisible(False)
        self._arrange()

    @Slot(bool)
    def show_table(self, shown: bool) -> None:
        """Show the numbers, or leave their room to the plots, whatever the room there is."""
        self._table_wanted = shown
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put table and plots where there is room for them."""
        low, wide = self.height() < ROOMY, self.width() >= WIDE
        table = (wide or not low) if self._table_wanted is None else self._table_wanted
        direction = QBoxLayout.Direction.LeftToRight if low and wide else QBoxLayout.Direction.TopToBottom
        if self._rows.direction() != direction:
            self._rows.setDirection(direction)
        tall = self.height() > 1.2 * self.width()
        self._splitter.setOrientation(Qt.Orientation.Vertical if tall else Qt.Orientation.Horizontal)
        self._table.setVisible(table)
        self._table_button.setChecked(table)
        for plot in (self.paths, self.losses):
            plot.legend.setVisible(not table)  # the table names the marks too


def _meaning_of(made: Comparison) -> str:
    """What the numbers come to, in words."""
    lost = " ".join(course.message for course in made.courses if course.message)
    if not np.isfinite(made.noise.scale):
        said = tr("The gradients of the samples cancel out at the start: batches of any size are noise there.")
    else:
        said = tr("Gradient noise {0} at the start: batches smaller than this are mostly noise.")
    return f"{said.format(steady(made.noise.scale))} {lost}".strip()


def _differs(now: Experiment, then: Experiment) -> bool:
    return now is not then and any(path not in UNTOUCHED for path in diff(then, now))


def _whole_number(value: object) -> int | None:
    try:
        number = float(plain(str(value), whole=True))
    except ValueError:
        return None
    return int(number) if math.isfinite(number) and number == int(number) else None


def _reason(error: Exception) -> str:
    """What an error says, in one line."""
    return translated(error)
