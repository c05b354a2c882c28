"""One experiment trained many times: over seeds as a band, over the values of one hyperparameter as a curve."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from ...run.jobs import Wanted
from ...run.mailbox import Frame
from ...search import Many, over_seeds, over_values, train_many
from ...spec import Experiment, SpecError, declaration
from ...spec.hyperparameter import declarations
from ...spec.training import Training
from ..text import tr, translated, value_text
from ..theme import Theme, Themes, grouped
from .base import Extent, Plot, short
from .contours import cividis
from .frame.background_task import BackgroundTask
from .items import Band, Curve, line_pen, to_pixels
from .legend import Entry
from .multiples import Chart, Multiples

Floats = NDArray[np.float64]
SEEDS, VALUES = 30, 13
REACH = 100.0  # a logarithmic hyperparameter is swept from this part of its value to this many times
MOST_EPOCHS = 500
NOTHING = 1e-12
MOST_NAMES = 10  # on the axis
# What one gesture sweeps: numbers over a range, choices over all there are.
EVERY_LAYER = ("model.activation", "model.initializer", "model.dropout", "model.l1", "model.l2")


@dataclass(frozen=True)
class Sweep:
    """What was asked: over `path` the values, or over seeds where the path is empty."""

    path: str
    values: tuple[Any, ...]
    epochs: int
    experiments: tuple[Experiment, ...]


def sweep_of(experiment: Experiment, path: str) -> Sweep:
    """What one gesture trains: as many seeds, or values of a hyperparameter over a range around its own."""
    epochs = min(experiment.training.epochs, MOST_EPOCHS)
    if not path:
        return Sweep("", tuple(range(SEEDS)), epochs, tuple(over_seeds(experiment, SEEDS)))
    values = []
    for value in _values(experiment, path):
        try:
            values.append((value, over_values(experiment, path, [value])[0]))
        except SpecError:
            continue  # what does not go with the rest of the experiment is left out
    return Sweep(path, tuple(value for value, _ in values), epochs, tuple(made for _, made in values))


def _values(experiment: Experiment, path: str) -> list[Any]:
    declared, now = declaration(path), experiment.get(path)
    if declared.kind in ("choice", "switch"):
        return list(declared.choices) if declared.kind == "choice" else [False, True]
    about = declared.about
    low, high = (0.0 if about.low is None else about.low), (math.inf if about.high is None else about.high)
    if about.scale == "log":
        middle = float(now) if now else 0.01
        values = np.geomspace(middle / REACH, middle * REACH, VALUES)
        if declared.kind == "integer":
            values = np.unique(np.rint(values))
        values = values[(values >= low) & (values <= high)]
    else:
        top = min(high, 1.0 if high == math.inf else high)
        values = np.linspace(low, top, VALUES)[: -1 if about.open_high else None]
        values = np.unique(np.rint(values)) if declared.kind == "integer" else values
    return [int(value) if declared.kind == "integer" else float(f"{value:.3g}") for value in values]


class Points(Curve):
    """Values with a dot each, joined by a line where they lie on a scale."""

    joined = True

    def paint(self, painter: QPainter, *arguments: object) -> None:
        if self.joined:
            super().paint(painter, *arguments)
        if not len(self.x):
            return
        places = to_pixels(painter, self.x, self.y)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(self.pen.color(), 1.5))
        # The second kind is hollow, so that colour is not all that tells them apart.
        hollow = self.pen.style() != Qt.PenStyle.SolidLine
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else self.pen.color())
        for x, y in places.tolist():
            painter.drawEllipse(QPointF(x, y), *((4.5, 4.5) if hollow else (3.0, 3.0)))
        painter.restore()


class ManyPlot(Plot):
    """Trains the experiment of the run on show over seeds or values. Owns a worker thread; `stop` ends it."""

    maximum_rate = 4.0
    margins = (0.02, 0.04, 0.05, 0.05)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Seeds and sweeps"),
            tr("Choose seeds, or a hyperparameter, and press Train: the run is trained many times and drawn here"),
            parent,
        )  # fmt: skip
        self._task = BackgroundTask(self, self._take, self._take, self._failed, self.tr("Not trained: {0}"))
        self._asked: Sweep | None = None
        self._made: Many | None = None
        self._band, self._median = Band(), Curve()
        self._ends = {"train": Points(), "validation": Points()}
        self._courses: list[Curve] = []
        self._multiples = Multiples()
        self.canvas.box.addItem(self._multiples, ignoreBounds=True)
        for z, item in enumerate((self._band, self._median, *self._ends.values()), start=2):
            item.setZValue(z)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._build_controls()
        self.canvas.axes["left"].set_log(True)
        self._finish()

    def _build_controls(self) -> None:
        self._what = self.choice("over", [], self.tr("What to train it over"),
                                  self.tr("Over other seeds, or over the values of one hyperparameter"))  # fmt: skip
        self._what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._what.setMinimumContentsLength(10)
        self._what.addItem(self.tr("{0} seeds").format(SEEDS), "")
        paths = [f"training.{name}" for name in declarations(Training)]
        for path in (*paths, *EVERY_LAYER):
            if path.endswith((".seed", ".epochs", ".dtype", ".divergence_factor")):
                continue
            self._what.addItem(tr(declaration(path).about.label), path)
        self._what.currentIndexChanged.connect(lambda _i: self._view.setVisible(bool(self._what.currentData())))
        self._view = self.choice(
            "view", [(self.tr("at the end"), "end"), (self.tr("on the way"), "way"), (self.tr("one by one"), "each")],
            self.tr("What is drawn"),
            self.tr("The loss at the end over the hyperparameter, every training's loss on its way, or each in a small "
                    "plot of its own"),
        )  # fmt: skip
        self._view.activated.connect(lambda _i: self._redraw())
        self._go = QToolButton()
        self._go.setObjectName("many.go")
        self._go.setProperty("role", "choice")
        self._go.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._go.clicked.connect(self._pressed)
        for widget, stretch in ((self._what, 1), (self._view, 1), (self._go, 0)):
            self.second_row.addWidget(widget, stretch)
        self._view.hide()
        self._show_busy()

    # What others ask of it

    @property
    def busy(self) -> bool:
        return self._task.busy

    @property
    def made(self) -> Many | None:
        """What is drawn: the result, or how far it has come."""
        return self._made

    @property
    def asked(self) -> Sweep | None:
        return self._asked

    def stop(self) -> None:
        """End the worker thread."""
        self._task.stop()

    def forget_document(self) -> None:
        self.cancel()
        self._made = self._asked = None
        super().forget_document()

    def train_over(self, path: str) -> None:
        """Train the experiment on show over the values of a path, or over seeds for ""."""
        if self.frame is None:
            return
        self._what.setCurrentIndex(self._what.findData(path))
        asked = self._asked = sweep_of(self.frame.experiment, path)
        self._made = None
        self._view.setVisible(bool(path))

        def work(wanted: Wanted) -> Many:
            return train_many(asked.experiments, asked.epochs, wanted, wanted.report)

        self._task.start(work)
        self._show_busy()
        self.fit()

    def cancel(self) -> None:
        self._task.cancel()
        self._show_busy()

    def _pressed(self) -> None:
        if self.busy:
            self.cancel()
        else:
            self.train_over(self._what.currentData())

    @Slot(object)
    def _take(self, made: Many) -> None:
        self._made = made
        self._show_busy()
        self._redraw()

    @Slot(str)
    def _failed(self, why: str) -> None:
        self._show_busy()
        self._note.say(why)

    def _show_busy(self) -> None:
        self._go.setText(self.tr("Cancel") if self.busy else self.tr("Train", "button"))
        self._go.setAccessibleName(
            self.tr("Cancel the trainings") if self.busy else self.tr("Train over what is chosen")
        )

    # Drawing

    def _redraw(self) -> None:
        if self.frame is not None:
            self._following = True
            self._draw(self.frame)
            self._after_drawing()

    def _draw(self, _frame: Frame) -> None:
        for item in (self._band, self._median, *self._ends.values(), *self._courses, self._multiples):
            item.setVisible(False)
        self.canvas.axes["left"].set_names(None)
        made, asked = self._made, self._asked
        if made is None or asked is None or not made.done:
            return
        if not asked.path:
            self._draw_band(made)
        elif self._view.currentData() == "end":
            self._draw_ends(made, asked)
        elif self._view.currentData() == "each":
            self._draw_each(made, asked)
        else:
            self._draw_courses(made, asked)

    def _draw_band(self, made: Many) -> None:
        updates, median, low, high = made.band("train_loss")
        self._axis(self.tr("updates"), None, self.tr("training loss"))
        self._band.set_data(updates, _log(low), _log(high))
        self._median.set_data(updates, _log(median))
        for item in (self._band, self._median):
            item.setVisible(True)
        theme = self.theme
        self.legend.set_entries(
            Entry("line", theme.train, self.tr("median"), short(float(median[-1]))),
            Entry("band", theme.train, self.tr("10 to 90 %"), f"{short(float(low[-1]))} … {short(float(high[-1]))}"),
            Entry("text", "", self.tr("failed"), f"{made.failures} / {len(made.done)}"),
        )

    def _draw_ends(self, made: Many, asked: Sweep) -> None:
        x, names = _places(asked)
        self._axis(tr(declaration(asked.path).about.label), names, self.tr("loss at the end"), _is_log(asked))
        entries = []
        for name, curve in self._ends.items():
            ends = np.array([
                math.nan if course is None else math.inf if course.ended else course.curve(f"{name}_loss")[-1]
                for course in made.courses
            ])  # fmt: skip
            good = np.isfinite(ends)
            curve.joined = names is None
            curve.set_data(x[good], _log(ends[good]))
            curve.setVisible(bool(good.any()))
            colour = getattr(self.theme, name)
            dash = Qt.PenStyle.DashLine if name == "validation" else Qt.PenStyle.SolidLine
            curve.set_pen(line_pen(colour, 2.0, dash))
            best = asked.values[int(np.nanargmin(np.where(good, ends, np.inf)))] if good.any() else None
            text = self.tr("train, best at") if name == "train" else self.tr("validation, best at")
            entries.append(Entry("line", colour, text, value_text(asked.path, best), dash))
        ended = sum(bool(course.ended) for course in made.done)
        if ended:
            entries.append(Entry("text", "", self.tr("diverged"), str(ended)))
        self.legend.set_entries(*entries)

    def _draw_courses(self, made: Many, asked: Sweep) -> None:
        self._axis(self.tr("updates"), None, self.tr("training loss"))
        while len(self._courses) < len(made.courses):
            curve = Curve()
            self._courses.append(curve)
            self.canvas.box.addItem(curve, ignoreBounds=True)
        table, entries = cividis(), []
        for index, (curve, course) in enumerate(zip(self._courses, made.courses, strict=False)):
            if course is None:
                continue
            shade = table[int(255 * index / max(1, len(made.courses) - 1))]
            colour = QColor(*shade.tolist()).name()
            curve.set_pen(line_pen(colour, 1.6))
            curve.set_data(course.curve("update"), _log(course.curve("train_loss")))
            curve.setVisible(True)
            entries.append(Entry("line", colour, value_text(asked.path, asked.values[index])))
        self.legend.set_entries(*entries)

    def _draw_each(self, made: Many, asked: Sweep) -> None:
        """A small plot for each value; all have the same axes, which are told in words."""
        courses = [(k, course) for k, course in enumerate(made.courses) if course is not None]
        last = max(float(course.curve("update")[-1]) for _, course in courses)
        losses = [_log(course.curve(f"{part}_loss")) for _, course in courses for part in self._ends]
        finite = np.concatenate([values[np.isfinite(values)] for values in losses])
        low, high = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 1.0)
        ends = [math.inf if c.ended else float(c.curve("validation_loss")[-1]) for _, c in courses]
        ends = [
            float(c.curve("train_loss")[-1]) if math.isnan(e) else e for e, (_, c) in zip(ends, courses, strict=True)
        ]
        dash = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
        charts = []
        for end, (k, course) in zip(ends, courses, strict=True):
            x, lines = course.curve("update") / max(last, 1.0), []
            for part in self._ends:
                y = (_log(course.curve(f"{part}_loss")) - low) / max(high - low, 1e-9)
                good = np.isfinite(y)
                lines.append(np.column_stack([x[good], y[good]]))
            told = self.tr("diverged") if course.ended else short(end)
            best = end == min(ends) and math.isfinite(end)
            colours = [self.theme.train, self.theme.validation]
            value = value_text(asked.path, asked.values[k])
            charts.append(Chart((f"{value}: {told}", value), lines, colours, dash, best))
        self._axis(self.tr("updates"), {}, self.tr("training loss"))
        self._label(
            self.tr("each: {0}").format(self.tr("0 to {0} updates").format(grouped(round(last)))),
            self.tr("loss {0} to {1}, log").format(short(10**low), short(10**high)),
        )  # fmt: skip
        self.canvas.axes["left"].set_names({})
        self._multiples.show_charts(charts)
        self._multiples.setVisible(True)
        self.legend.set_entries(
            Entry("line", self.theme.train, self.tr("train")),
            Entry("line", self.theme.validation, self.tr("validation"), "", Qt.PenStyle.DashLine),
            Entry("text", "", self.tr("bold: the lowest at the end")),
        )

    def _axis(self, bottom: str, names: dict[float, str] | None, left: str, log: bool = False) -> None:
        axis = self.canvas.axes["bottom"]
        axis.set_log(log)
        axis.set_names(names)
        self._label(bottom, left)

    def _dress(self, theme: Theme) -> None:
        faint = QColor(theme.train)
        faint.setAlpha(60)
        self._band.set_colour(faint)
        self._median.set_pen(line_pen(theme.train, 2.0))
        self._multiples.dress(theme, self.canvas.axes["bottom"].style["tickFont"])

    # What is seen

    def extent(self) -> Extent | None:
        if self._multiples.isVisible() and self._multiples.charts:
            return Extent(0.0, 1.0, 0.0, 1.0)
        shown = [item for item in (self._median, *self._ends.values(), *self._courses) if item.isVisible()]
        points = [(item.x, item.y) for item in shown if len(item.x)]
        if not points:
            return None
        x, y = (np.concatenate(part) for part in zip(*points, strict=True))
        heights = [y[np.isfinite(y)]]
        if self._band.isVisible():
            heights += [self._band.low[np.isfinite(self._band.low)], self._band.high[np.isfinite(self._band.high)]]
        tall = np.concatenate(heights)
        if not len(tall):
            return None
        return Extent(
            float(x.min()), max(float(x.max()), float(x.min()) + 1e-9), float(tall.min()), float(tall.max()) + 1e-9
        )

    def readout(self, x: float, y: float) -> str:
        made, asked = self._made, self._asked
        if made is None or asked is None:
            return ""
        view = self._view.currentData() if asked.path else ""
        if view in ("end", "each"):
            at = self._value_at(x, y, view, asked)
            if at is None:
                return ""
            course = made.courses[at]
            ended = ""
            if course is not None:
                ends = (short(float(course.curve(f"{name}_loss")[-1])) for name in ("train", "validation"))
                ended = translated(course.ended) or self.tr("training loss {0}, validation {1}").format(*ends)
            return f"{value_text(asked.path, asked.values[at])}: {ended}"
        return self.tr("update {0}: loss {1}").format(grouped(max(0, round(x))), short(10**y))

    def _value_at(self, x: float, y: float, view: str, asked: Sweep) -> int | None:
        if view == "end":
            return int(np.argmin(np.abs(_places(asked)[0] - x)))
        (left, right), (bottom, top) = self.canvas.box.viewRange()
        size = self.canvas.box.size()
        place = (x - left) / (right - left), (y - bottom) / (top - bottom)
        chart = self._multiples.at(*place, (size.width(), size.height()))
        there = [k for k, course in enumerate(self._made.courses) if course is not None] if self._made else []
        return there[chart] if chart is not None and chart < len(there) else None

    def note_text(self) -> str:
        made, asked = self._made, self._asked
        if made is None or asked is None:
            return self._task.failure
        said_ = self.tr("{0} of {1} trainings over {2} epochs").format(len(made.done), len(made.courses), asked.epochs)
        if not asked.path:
            said_ += self.tr(" · failed: the loss stays above half of its start")
        if self.frame is not None and asked.experiments and _differs(self.frame.experiment, asked):
            said_ += self.tr(" · of an earlier state of the run")
        return said_

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        made, asked = self._made, self._asked
        if made is None or asked is None:
            return (), []
        rows = [
            [value, course.curve("train_loss")[-1], course.curve("validation_loss")[-1], course.ended]
            for value, course in zip(asked.values, made.courses, strict=True) if course is not None
        ]  # fmt: skip
        return (asked.path or "seed", "train_loss", "validation_loss", "ended"), rows

    def describe(self) -> str:
        return self.note_text()


def _places(asked: Sweep) -> tuple[Floats, dict[float, str] | None]:
    """Where the values stand on the axis, and their names where they are no numbers."""
    if all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in asked.values):
        numbers = np.array(asked.values, dtype=np.float64)
        return (np.log10(numbers) if _is_log(asked) else numbers), None
    names = {
        float(k): value_text(asked.path, value)
        for k, value in enumerate(asked.values)
        if len(asked.values) <= MOST_NAMES or k % 2 == 0  # the others are told when pointed at
    }  # fmt: skip
    return np.arange(len(asked.values), dtype=np.float64), names


def _is_log(asked: Sweep) -> bool:
    return declaration(asked.path).about.scale == "log" and all(
        isinstance(value, (int, float)) and value > 0 for value in asked.values
    )


def _differs(experiment: Experiment, asked: Sweep) -> bool:
    return sweep_of(experiment, asked.path).experiments != asked.experiments


def _log(values: Floats) -> Floats:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.log10(np.maximum(values, NOTHING))
