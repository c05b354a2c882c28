"""The loss as training goes on: training, validation and penalty apart, and what single batches lost."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QWidget

from ...nn.history import CURVES, Event, View, titles
from ...run.mailbox import Frame, Other
from ..text import tr, translated
from ..theme import Theme, Themes, compact, counted, grouped
from .base import Extent, Plot, short, steady
from .items import Band, Curve, Marks, line_pen
from .legend import Entry
from .scales import log10_or_none

Floats = NDArray[np.float64]
DASH, DOT, SOLID = Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.SolidLine
STYLES = {"train": SOLID, "validation": DASH, "penalty": DOT}
MOST_TOLD = 4  # events in a tooltip, the last of those that are near
OTHERS_POINTS = 120  # of the curve of a run beside the one looked at
COLUMNS = {"update": "update", "epoch": "epoch", "sample": "samples", "second": "seconds"}


class LossPlot(Plot):
    """Curves of the loss per update, epoch, sample or second, linear or logarithmic."""

    maximum_rate = 15.0
    margins = (0.0, 0.03, 0.05, 0.06)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Loss"), tr("Press Space to train; the loss will be drawn here"), parent
        )  # fmt: skip
        self._per, self._log = "epoch", False
        self._batches = Band()
        self._marks = {kind: Marks() for kind in ("edit", "stopped", "diverged")}
        self._curves = {name: Curve() for name in ("penalty", "validation", "train")}
        for z, item in enumerate((self._batches, *self._marks.values(), *self._curves.values())):
            item.setZValue(z)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._places: list[float] = []  # of the events, on the horizontal axis
        self._others: list[Curve] = []
        self._all_runs = QAction(self.tr("Runs of other data too"), self, checkable=True)
        self._all_runs.setObjectName("loss.all_runs")
        self._all_runs.setToolTip(self.tr("Their losses are of other samples or another kind, and mean something else"))
        self._all_runs.toggled.connect(self.redraw)
        self.addAction(self._all_runs)
        self._seen: list[tuple[Any, Extent]] = []  # of each: what it shows and as what, and where it lies
        self._x_of = self.choice(
            "axis", [
                (self.tr("per update"), "update"), (self.tr("per epoch"), "epoch"),
                (self.tr("per sample"), "sample"), (self.tr("per second"), "second"),
            ],
            self.tr("Horizontal axis"), self.tr("What the loss is drawn over"),
        )  # fmt: skip
        self._x_of.setMinimumWidth(58)  # px, where the window is small
        self._x_of.setCurrentIndex(1)
        self._x_of.currentIndexChanged.connect(lambda _i: self.set_axis(self._x_of.currentData()))
        self._log_button = self.toggle(
            "log",
            self.tr("log"),
            self.tr("Logarithmic loss"),
            self.tr("Logarithmic scale: shows small losses (log₁₀ J)"),
        )
        self._log_button.toggled.connect(self.set_log)
        self.header.addWidget(self._x_of)
        self.header.addWidget(self._log_button)
        self._finish()

    # Choices

    @property
    def axis(self) -> str:
        return self._per

    @property
    def log(self) -> bool:
        return self._log

    def set_axis(self, per: str) -> None:
        """Draw over "update", "epoch", "sample" or "second"."""
        if per not in COLUMNS:
            raise ValueError(f"there is no axis {per}: use one of {', '.join(COLUMNS)}")
        self._per = per
        self._x_of.setCurrentIndex(self._x_of.findData(per))
        self._name_axes()
        self.redraw()
        self.fit()

    def set_log(self, log: bool) -> None:
        """Draw the logarithm of the loss, or the loss."""
        self._log = log
        self._log_button.setChecked(log)
        self.canvas.axes["left"].set_log(log)
        self.redraw()
        self.fit()

    def _name_axes(self) -> None:
        names = {
            "update": self.tr("updates"), "epoch": self.tr("epochs"),
            "sample": self.tr("samples seen"), "second": self.tr("training time (s)"),
        }  # fmt: skip
        self._label(names[self._per], self.tr("loss"))

    # Drawing

    def _dress(self, theme: Theme) -> None:
        self._name_axes()
        for name, item in self._curves.items():
            item.set_pen(line_pen(getattr(theme, name), 1.8 if name != "penalty" else 1.5, STYLES[name]))
        faint = QColor(theme.train)
        faint.setAlpha(45)
        self._batches.set_colour(faint)
        for kind, colour, style in (
            ("edit", theme.secondary, DASH), ("stopped", theme.positive, SOLID), ("diverged", theme.negative, SOLID)
        ):  # fmt: skip
            self._marks[kind].set_pen(line_pen(colour, 1.2, style))

    def _draw(self, frame: Frame) -> None:
        view = frame.history
        rows = rows_with_now(frame)
        x = column(rows, COLUMNS[self._per])
        for name, values in _losses(rows).items():
            self._curves[name].set_data(*log10_or_none(x, values, self._log))
        self._batches.set_data(*self._band(view))
        self._places = np.atleast_1d(self._place([e.update for e in view.events], view)).tolist()
        for kind, marks in self._marks.items():
            marks.set_places(
                [at for at, e in zip(self._places, view.events, strict=True) if self._marked_as(e) == kind]
            )  # fmt: skip
        self._show_others(frame)
        self._show_legend(rows)

    @staticmethod
    def _marked_as(event: Event) -> str:
        """Ends have looks of their own; whatever else happened is an edit of a kind."""
        return event.kind if event.kind in ("stopped", "diverged") else "edit"

    def _show_others(self, frame: Frame) -> None:
        """The training losses of the runs that train along, each in its colour."""
        others = self._beside(frame)
        while len(self._others) < len(others):
            curve = Curve()
            curve.setZValue(1)
            self._others.append(curve)
            self.canvas.box.addItem(curve, ignoreBounds=True)
        del self._seen[len(others) :]
        for k, other in enumerate(others):
            key = (other, self._per, self._log, self.theme)
            if k == len(self._seen):
                self._seen.append((key, self._show_other(self._others[k], other)))
            elif self._seen[k][0] != key:
                self._seen[k] = key, self._show_other(self._others[k], other)
        for curve in self._others[len(others) :]:
            curve.set_data(np.empty(0), np.empty(0))

    def _beside(self, frame: Frame) -> list[Other]:
        """The runs whose losses are drawn beside that of the frame: those of other data only where one asks for it."""
        along = [other for other in frame.others if other.along and not other.hidden]
        return [other for other in along if self._all_runs.isChecked() or comparable(frame, other)]

    def _show_other(self, curve: Curve, other: Other) -> Extent:
        colour, dashed = self.theme.run_colour(other.run - 1)
        rows = rows_with_now(other)
        rows = np.vstack([rows[: -1 : max(1, len(rows) // OTHERS_POINTS)], rows[-1:]])
        curve.set_pen(line_pen(colour, 1.5, DASH if dashed else SOLID))
        x, values = log10_or_none(column(rows, COLUMNS[self._per]), column(rows, "train_loss"), self._log)
        curve.set_data(x, values)
        end = float(column(rows, COLUMNS[self._per])[-1])
        return Extent(0.0, end, float(values.min(initial=math.inf)), float(values.max(initial=-math.inf)))

    def _band(self, view: View) -> tuple[Floats, ...]:
        """Where buckets of batches lie, and their lowest and highest loss."""
        first, low, high, _ = view.batches.T
        if self._log:
            with np.errstate(divide="ignore"):
                low, high = np.log10(low), np.log10(high)
        return self._place(first + view.bucket_width / 2, view), low, high

    def _place(self, updates: Any, view: View) -> Floats:
        """Where updates lie on the horizontal axis."""
        known = view.curve("update")
        if self._per == "update" or not len(known):
            return np.asarray(updates, dtype=np.float64)
        return np.interp(updates, known, view.curve(COLUMNS[self._per]))

    def _show_legend(self, rows: Floats) -> None:
        names = {"train": self.tr("train"), "validation": self.tr("validation"), "penalty": self.tr("penalty")}
        entries = [
            Entry("line", getattr(self.theme, name), names[name], steady(float(values[-1])), STYLES[name])
            for name, values in _losses(rows).items()
        ]
        entries.append(Entry("band", self.theme.train, self.tr("batches")))
        for other in self._beside(self.frame) if self.frame is not None else ():
            colour, dashed = self.theme.run_colour(other.run - 1)
            name = self.tr("run {0}").format(other.run)
            value = steady(other.latest("train_loss"))
            entries.append(Entry("line", colour, name, value, DASH if dashed else SOLID))
        self.legend.set_entries(*entries)

    # What is seen

    def extent(self) -> Extent | None:
        if self.frame is None or len(rows_with_now(self.frame)) < 2:
            return None
        view, rows = self.frame.history, rows_with_now(self.frame)
        x = column(rows, COLUMNS[self._per])
        shown = [log10_or_none(x, values, self._log)[1] for values in _losses(rows).values()]
        curves = np.concatenate(shown)
        if not len(curves):
            return None
        bottom, top = float(curves.min()), float(curves.max())
        last = float(x[-1])
        for _, seen in self._seen:
            last, bottom, top = max(last, seen.right), min(bottom, seen.bottom), max(top, seen.top)
        if len(view.batches):
            _, low, high = self._band(view)
            top = max(top, float(high[np.isfinite(high)].max(initial=top)))
            # On a log scale a single lucky batch would push everything else to the top.
            bottom = max(float(low.min(initial=bottom)), bottom - 1.0) if self._log else bottom
        return Extent(float(x[0]), max(last, 1e-9), bottom if self._log else min(0.0, bottom), top)

    def readout(self, x: float, y: float) -> str:
        if self.frame is None:
            return ""
        rows = rows_with_now(self.frame)
        at = int(np.argmin(np.abs(column(rows, COLUMNS[self._per]) - x)))
        row = dict(zip(CURVES, rows[at], strict=True))
        return self.tip(x, y) or self.tr(
            "update {0} · epoch {1}: train {2}, validation {3}, penalty {4}; pointer at {5}"
        ).format(
            grouped(int(row['update'])), short(row["epoch"]), short(row["train_loss"]), short(row["validation_loss"]),
            short(row["l1"] + row["l2"]), short(10**y if self._log else y),
        )  # fmt: skip

    def tip(self, x: float, y: float) -> str:
        """What happened at the mark one points at."""
        view = self.frame.history if self.frame is not None else None
        if view is None or not self._places:
            return ""
        reach = 4 * self.canvas.box.viewPixelSize()[0]
        near = [e for e, at in zip(view.events, self._places, strict=False) if abs(at - x) <= reach]
        return "\n".join(
            self.tr("update {0}: {1}").format(grouped(e.update), translated(e.text)) for e in near[-MOST_TOLD:]
        )

    def note_text(self) -> str:
        if self.frame is None:
            return ""
        width = self.frame.history.bucket_width
        if width == 1:
            return self.tr("Band: the loss of each batch")
        return self.tr("Band: lowest to highest batch loss of {0} updates each").format(compact(width))

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        rows = [] if self.frame is None else rows_with_now(self.frame).tolist()
        return (CURVES if self.frame is None else titles(self.frame.data.task)), rows

    def describe(self) -> str:
        if self.frame is None:
            return ""
        view = self.frame.history
        parts = []
        for name, values in _losses(rows_with_now(self.frame)).items():
            if math.isfinite(values[-1]):
                parts.append(
                    self.tr("{0} from {1} to {2}").format(name, short(float(values[0])), short(float(values[-1])))
                )
        done = counted(self.frame.update, self.tr("Loss over 1 update: "), self.tr("Loss over {0} updates: "))
        return done + ", ".join(parts) + ". " + " ".join(translated(event.text) for event in view.events[-3:])


def comparable(one: Frame | Other, other: Frame | Other) -> bool:
    """Whether the losses of two runs can be read off one axis: they are of one kind, over one data set."""
    mine, theirs = one.experiment.data, other.experiment.data
    return (
        one.network.loss_name == other.network.loss_name and mine.source == theirs.source
        and mine.table == theirs.table and mine.target_scaling == theirs.target_scaling
    )  # fmt: skip


def rows_with_now(frame: Frame | Other) -> Floats:
    """The rows of the curves, ending with the moment of the frame."""
    rows = frame.history.curves
    newest = frame.reading
    return np.vstack([rows, newest]) if not len(rows) or newest[0] > rows[-1, 0] else rows


def column(rows: Floats, name: str) -> Floats:
    return rows[:, CURVES.index(name)]


def _losses(rows: Floats) -> dict[str, Floats]:
    return {
        "train": column(rows, "train_loss"),
        "validation": column(rows, "validation_loss"),
        "penalty": column(rows, "l1") + column(rows, "l2"),
    }
