"""What dropout costs: how many updates it takes to come down to a loss, with dropout and without, from one start."""

from collections.abc import Sequence
from typing import Any, Literal, get_args

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ...nn.dropout import drops
from ...nn.history import CURVES
from ...run.mailbox import Frame
from ..scale import Logarithmic
from ..text import tr
from ..theme import Theme, Themes, counted, grouped, percent
from .base import Extent, Plot, short
from .frame.background_task import BackgroundTask
from .items import Curve, Marks, line_pen
from .legend import Entry
from .number_entry import NumberEntry
from .scales import log10_or_none
from .thinning import Twin, twin_work

Floats = NDArray[np.float64]
Loss = Literal["train_loss", "validation_loss"]
LOSSES: tuple[Loss, ...] = get_args(Loss)
SOLID, DASH = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine
LEAST_WIDTH, ROOMY = 300, 390  # px: at least, and what a name before the target takes
LOWEST, HIGHEST = 1e-9, 1e6  # of a target that can be typed


class UpdatesNeeded(Plot):
    """The loss of the run and of the same start trained without dropout, with the updates each needs for a target.

    Owns a worker thread; `stop` ends it.
    """

    maximum_rate = 4.0
    margins = (0.0, 0.04, 0.05, 0.05)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Updates needed"),
            tr("Train without dropout, and how many updates both need for a loss will be drawn here"), parent,
        )  # fmt: skip
        self._invitation = self._empty.text()
        self._loss: Loss = "train_loss"
        self._target: float | None = None  # as the user wants it; None for the lowest that both reach
        self._twin: Twin | None = None
        self._task = BackgroundTask(self, self._arrived, self._grows, self._failed, self.tr("Not trained: {0}"))
        self._curves = {"with": Curve(), "without": Curve()}
        self._marks = {"with": Marks(), "without": Marks()}
        for item in (*self._marks.values(), *self._curves.values()):
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._line = pg.InfiniteLine(angle=0, movable=True)
        self._line.setZValue(5)
        self._line.sigDragged.connect(lambda line: self.set_target(10 ** float(line.value())))
        self.canvas.box.addItem(self._line, ignoreBounds=True)
        self.canvas.axes["left"].set_log(True)
        self._make_controls()
        self._finish()

    def _make_controls(self) -> None:
        self._losses = self.choice(
            "loss",
            [(self.tr("training"), "train_loss"), (self.tr("validation"), "validation_loss")], self.tr("Which loss"),
            self.tr("The loss of the whole network over the training samples, or over the validation samples"),
        )  # fmt: skip
        self._losses.setObjectName("needed.loss")
        self._losses.currentIndexChanged.connect(lambda _i: self.set_loss(self._losses.currentData()))
        self._entry = NumberEntry(
            "needed.target", self.tr("down to"), self.tr("Loss to be reached"),
            self.tr("The loss whose updates are counted; the line can be dragged too"),
            Logarithmic(LOWEST, HIGHEST), 1.0,
        )  # fmt: skip
        self._entry.changed.connect(self.set_target)
        self._choices.declare("target", self._entry)
        self._go = QToolButton()
        self._go.setObjectName("needed.go")
        self._go.setProperty("role", "choice")
        # A click leaves the focus where it was, so that Space goes on training.
        self._go.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._go.clicked.connect(self._pressed)
        for widget in (self._losses, self._entry, self._go):
            self.second_row.addWidget(widget)
        self.second_row.addStretch(1)
        self._losses.setMinimumWidth(60)
        # What is in it may ask for more until it has been hidden, which only happens at a smaller size.
        self.setMinimumWidth(LEAST_WIDTH)
        self._show_controls()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._entry.label.setVisible(self.width() >= ROOMY)

    # What others ask of it

    @property
    def busy(self) -> bool:
        """Whether the training without dropout is under way."""
        return self._task.busy

    @property
    def twin(self) -> Twin | None:
        """The same training without dropout, once it has been asked for."""
        return self._twin

    @property
    def target(self) -> float | None:
        """The loss whose updates are counted; None while there is nothing to compare."""
        courses = self._courses()
        if self._target is not None or not courses:
            return self._target
        return max(float(np.nanmin(losses)) for _, losses, _ in courses.values())

    @property
    def needed(self) -> dict[str, tuple[int, float] | None]:
        """For "with" and "without" dropout the first update, and epoch, at which the target is reached; None where it
        is not."""
        target = self.target
        if target is None:
            return {}
        return {name: _first(course, target) for name, course in self._courses().items()}

    def set_loss(self, loss: Loss) -> None:
        """Count for the "train_loss" or the "validation_loss"."""
        if loss not in LOSSES:
            raise ValueError(f"there is no loss {loss}: use one of {', '.join(LOSSES)}")
        self._loss, self._target = loss, None
        self._losses.setCurrentIndex(self._losses.findData(loss))
        self.redraw()
        self.fit()

    def set_target(self, target: float) -> None:
        """Count the updates down to this loss."""
        self._target = float(np.clip(target, LOWEST, HIGHEST))
        self.redraw()

    def train_twin(self) -> None:
        """Train the same start without dropout, for as many updates as the run has made."""
        if self.frame is not None and not self._why_empty(self.frame):
            self._task.start(twin_work(self.frame))
            self._grows(0.0)
            self._show_controls()

    def stop(self) -> None:
        """End the worker thread."""
        self._task.stop()

    def clear(self) -> None:
        self._forget()
        super().clear()

    def _begin_run(self, _frame: Frame) -> None:
        self._forget()

    def _forget(self) -> None:
        self._task.cancel()
        self._twin = self._target = None

    def _pressed(self) -> None:
        if self.busy:
            self._task.cancel()
            self._show_controls()
        else:
            self.train_twin()

    # What arrives

    @Slot(object)
    def _grows(self, part: float) -> None:
        self._go.setText(self.tr("Cancel ({0})").format(percent(part)))
        self._go.setAccessibleName(self._go.text())

    @Slot(object)
    def _arrived(self, twin: Twin | None) -> None:
        self._twin, self._target = twin, None
        self.redraw()
        self.fit()

    @Slot(str)
    def _failed(self, why: str) -> None:
        self._show_controls()
        self._note.say(why)

    # Drawing

    def _why_empty(self, frame: Frame) -> str:
        """Why there is nothing to compare, and what to do about it; else nothing."""
        if not drops(frame.network.model):
            return self.tr("This run has no dropout: set Dropout above 0 in the hyperparameters, and train")
        return "" if frame.update else self.tr("Train the run first; then the same start is trained without dropout")

    def _show_controls(self) -> None:
        frame = self.frame
        there = frame is not None and not self._why_empty(frame)
        self._go.setVisible(there)
        for widget in (self._losses, self._entry):
            widget.setVisible(there and self._twin is not None)
        if not self.busy:
            self._go.setText(self.tr("Train without dropout"))
            self._go.setAccessibleName(self._go.text())
            self._go.setToolTip(
                self.tr("<p>Train the same start without dropout, with the same order of samples and for as many "
                        "updates, beside the run</p>")
            )  # fmt: skip

    def _courses(self) -> dict[str, tuple[Floats, Floats, Floats]]:
        """Updates, losses and epochs with and without dropout."""
        frame, twin = self.frame, self._twin
        if frame is None or twin is None:
            return {}
        found = {}
        for name, history, reading in (
            ("with", frame.history, frame.reading), ("without", twin.trainer.history.view(), None)
        ):  # fmt: skip
            rows = history.curves
            if reading is not None and reading[0] > rows[-1, 0]:
                rows = np.vstack([rows, reading])
            columns = [rows[:, CURVES.index(column)] for column in ("update", self._loss, "epoch")]
            if np.isfinite(columns[1]).any():
                found[name] = (columns[0], columns[1], columns[2])
        return found if len(found) == 2 else {}

    def _dress(self, theme: Theme) -> None:
        for name, colour, style in (("with", theme.train, SOLID), ("without", theme.negative, DASH)):
            self._curves[name].set_pen(line_pen(colour, 2.0, style))
            self._marks[name].pen = line_pen(colour, 1.2, style)
        self._line.setPen(line_pen(theme.text, 1.4))
        self._line.setHoverPen(line_pen(theme.accent, 2.4))

    def _draw(self, frame: Frame) -> None:
        self._empty.setText(self._why_empty(frame) or self._invitation)
        self._show_controls()
        courses, target, needed = self._courses(), self.target, self.needed
        self._line.setVisible(bool(courses))
        self._label(self.tr("updates"), self.tr("loss of the whole network"))
        for name in self._curves:
            x, losses, _ = courses.get(name, (np.empty(0),) * 3)
            self._curves[name].set_data(*log10_or_none(x, losses, True))
            reached = needed.get(name)
            self._marks[name].set_places([] if reached is None else [float(reached[0])])
        if target is None or not courses:
            self.legend.set_entries()
            return
        self._line.setValue(np.log10(target))
        self._entry.set_value(float(f"{target:.4g}"))
        words = {"with": self.tr("with dropout"), "without": self.tr("without")}
        self.legend.set_entries(*(
            Entry("line", self.theme.train if name == "with" else self.theme.negative, words[name],
                  _told(needed[name]), SOLID if name == "with" else DASH)
            for name in words
        ))  # fmt: skip

    # What is seen

    def extent(self) -> Extent | None:
        shown = [curve for curve in self._curves.values() if len(curve.x)]
        if len(shown) < 2:
            return None
        x, y = (np.concatenate([getattr(curve, side) for curve in shown]) for side in ("x", "y"))
        bottom, top = float(y.min()), float(y.max()) + 1e-9
        if self._target is not None and bottom - 1 <= np.log10(self._target) <= top + 1:
            bottom, top = min(bottom, float(np.log10(self._target))), max(top, float(np.log10(self._target)))
        return Extent(0.0, max(1.0, float(x.max())), bottom, top)

    def readout(self, x: float, _y: float) -> str:
        said = [
            f"{name} {short(float(np.interp(x, updates, losses)))}"
            for name, (updates, losses, _) in zip(
                (self.tr("with dropout"), self.tr("without")), self._courses().values(), strict=False
            )
        ]
        return self.tr("update {0}: {1}").format(grouped(max(0, round(x))), ", ".join(said))

    def note_text(self) -> str:
        needed, target, frame = self.needed, self.target, self.frame
        if not needed or target is None or frame is None or self._twin is None:
            return ""
        with_, without = needed["with"], needed["without"]
        if with_ is None or without is None:
            said = self.tr("A loss of {0} is not reached by both").format(short(target))
        elif not without[0]:
            said = self.tr("The start is at a loss of {0} already").format(short(target))
        else:
            said = self.tr(
                "Dropout takes {0} times the updates to come down to {1}: {2} in place of {3} epochs"
            ).format(short(with_[0] / without[0]), short(target), short(with_[1]), short(without[1]))
        behind = self._twin.update != frame.update
        return said + (self.tr(" · without for {0} updates only").format(grouped(self._twin.update)) if behind else "")

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        rows = [
            (name, int(update), float(epoch), float(loss))
            for name, course in self._courses().items()
            for update, loss, epoch in zip(*course, strict=True)
        ]
        return ("dropout", "update", "epoch", self._loss), rows

    def describe(self) -> str:
        if not self.needed:
            return ""
        told = [f"{entry.name}: {entry.value}" for entry in self.legend.entries]
        return ". ".join([*told, self.note_text()])


def _first(course: tuple[Floats, Floats, Floats], target: float) -> tuple[int, float] | None:
    updates, losses, epochs = course
    with np.errstate(invalid="ignore"):
        reached = np.flatnonzero(losses <= target * (1 + 1e-9))
    return (int(updates[reached[0]]), float(epochs[reached[0]])) if len(reached) else None


def _told(needed: tuple[int, float] | None) -> str:
    return tr("not reached") if needed is None else counted(needed[0], tr("1 update"), tr("{0} updates"))
