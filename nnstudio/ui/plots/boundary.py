"""The network's answer over the data: a map over two inputs, or a curve over one."""

import math
from collections.abc import Sequence
from typing import Any

import contourpy
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from ...run.mailbox import Frame
from ..text import tr
from ..theme import Theme, Themes, listed
from .base import Extent, Plot, short
from .boundary_inputs import InputChoice, View
from .cuts import span_on
from .exact_curve import ExactCurve
from .grid import Answers, answer_table, blended, class_colours, span_of
from .items import Curve, Lines, Picture, coloured, line_pen
from .legend import Entry
from .nearest import NearestLines
from .samples import SHAPES, Samples, sample_heights

Floats = NDArray[np.float64]
MOVING, AT_REST = 80, 160  # points of the grid along each side
FEWEST = 16
WORK = {MOVING: 30_000_000, AT_REST: 120_000_000}  # what a map may take, in multiplications; else it has fewer points
ALONG = 241  # points of the curve over one input
NEAR = 0.02  # of what is visible: a second click at the same place


class BoundaryPlot(Plot):
    """What the network answers between and beyond the samples, with the samples drawn over it."""

    maximum_rate = 30.0
    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Answer"), tr("The network's answer will be drawn here"), parent
        )  # fmt: skip
        self._answers: Answers | None = None
        self._picture, self._border = Picture(), Lines()
        self._curves: list[Curve] = []
        self._samples = Samples(self.canvas.box)
        self.exact, self.nearest = ExactCurve(), NearestLines(self.canvas.box)
        self._taking = False  # while axes go over to other data nothing is drawn twice
        self._pinned: tuple[float, float] | None = None  # a place whose neighbours stay on show
        for item in (self._picture, self._border, self.exact.curve):
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._invitation = self._empty.text()
        self._make_controls()
        self.canvas.box.sigRangeChanged.connect(self._look_elsewhere)
        self.canvas.box.clicked.connect(self._pin)
        self._finish()

    def _make_controls(self) -> None:
        self.choice = InputChoice(self.second_row, self)
        self.choice.changed.connect(self._cut_elsewhere)
        self._shows = {}
        for part, text, tip in (
            ("train", self.tr("train", "toggle"), self.tr("Show the training samples (filled)")),
            ("validation", self.tr("valid", "toggle"), self.tr("Show the validation samples (hollow)")),
            ("test", self.tr("test", "toggle"), self.tr("Show the test samples (hollow, small)")),
        ):
            button = self.toggle(part, text, tip, tip, on=part != "test")
            button.toggled.connect(lambda on, part=part: self.show_part(part, on))
            self._shows[part] = button
            self.header.addWidget(button)

    # Choices

    @property
    def inputs(self) -> tuple[int, int]:
        """The two inputs the map is drawn over, or would be without components."""
        return self.choice.axes

    @property
    def view(self) -> View:
        """Whether the map is drawn over two "inputs" or over two principal "components"."""
        return self.choice.view

    @property
    def busy(self) -> bool:
        """Whether components are still sought."""
        return self.choice.busy

    def stop(self) -> bool:
        """End the thread behind the choice of a plane."""
        return self.choice.stop()

    def set_inputs(self, first: int, second: int) -> None:
        """Draw over these two inputs, the others held where `choice` holds them: at their training mean at first."""
        if self.frame is not None:
            self.choice.set_axes(first, second)

    def set_view(self, view: View) -> None:
        """Draw over two "inputs" or over the two leading principal "components"."""
        self.choice.set_view(view)

    def _cut_elsewhere(self) -> None:
        """Another plane was chosen. Where it has the same axes a zoom stays where it is."""
        frame, answers = self.frame, self._answers
        if frame is None or frame.network.ground is not None or answers is None:
            return
        self._take_data(frame)
        self.redraw()
        if self._answers is not None and self._answers.cut.names != answers.cut.names:
            self.fit()

    def show_part(self, part: str, on: bool) -> None:
        """Show or hide the samples of "train", "validation" or "test"."""
        self._shows[part].setChecked(on)
        self._samples.show_part(part, on)

    # Drawing

    def _dress(self, theme: Theme) -> None:
        self._border.set_pen(line_pen(theme.text, 1.2, alpha=190))
        self.exact.dress(theme)
        self.nearest.dress(theme)
        self._table = answer_table(theme)
        if self.frame is not None and self.frame.network.ground is None:
            self._take_data(self.frame)

    def _draw(self, frame: Frame) -> None:
        if frame.network.ground is not None:
            self._answers = None
            self.legend.set_entries()
            self._empty.setText(tr("A function of two parameters has no answers over data; the loss surface shows it"))
            return
        self._empty.setText(self._invitation)
        if self._answers is None or self._answers.data is not frame.data or self._kind != _kind(frame):
            self._take_data(frame)
        if self._answers is not None and len(frame.data.input_names) == 1:
            self._draw_curve(frame, self._answers)
        elif self._answers is not None:
            self.exact.curve.setVisible(False)
            self._draw_map(frame, self._answers)
        if self.nearest.asked is not None:
            self._ask_neighbours(*self.nearest.asked.place)

    def _take_data(self, frame: Frame) -> None:
        """Everything that depends on the samples and not on the parameters."""
        data, one = frame.data, len(frame.data.input_names) == 1
        self._kind, self._scale = _kind(frame), Answers.scale(frame)
        self._pinned = None
        self.nearest.clear()
        self.choice.take(data)
        axes, cut = self.choice.axes, self.choice.cut()
        on_inputs = cut.shares is None
        self._spans = tuple(span_of(frame, axes[k]) if on_inputs else span_on(data, cut, k) for k in (0, 1))
        self._answers = Answers(data, self._spans[0], None if one else self._spans[1], axes, cut)
        # Generated inputs have one unit, so that a circle looks like one.
        self._taking = True
        self.canvas.box.setAspectLocked(not one and not frame.experiment.data.about.table)
        self._taking = False
        self._label(cut.titles[0], self._y_name(frame) if one else cut.titles[1])
        self._samples.take(frame, self.theme, cut, self._table, self._scale)
        for part, button in self._shows.items():
            button.setVisible(len(getattr(data, part)) > 0)
        self._set_curves(frame, frame.network.outputs if one else 0)
        self._picture.setVisible(not one)
        self._border.setVisible(not one)
        self.legend.set_entries(*self._entries(frame))

    def _set_curves(self, frame: Frame, count: int) -> None:
        while len(self._curves) < count:
            self._curves.append(Curve())
            self.canvas.box.addItem(self._curves[-1], ignoreBounds=True)
        colours = class_colours(self.theme, count) if count > 1 else [self.theme.text]
        for k, curve in enumerate(self._curves):
            curve.setVisible(k < count)
            if k < count:
                curve.set_pen(line_pen(colours[k], 2.2))

    def _draw_map(self, frame: Frame, answers: Answers) -> None:
        answers = self._covering(answers)
        side = self._side(frame, answers)
        values = answers.map(frame, side)
        if values.shape[2] == 1:
            low, middle, high = self._scale
            pixels = coloured(values[:, :, 0], self._table, low, high)
            lines = []
            if frame.data.class_names:
                grid = contourpy.contour_generator(*answers.grid(side), values[:, :, 0])
                lines = [line for line in grid.lines(middle) if len(line) > 1]
            self._border.set_lines(lines)
        else:
            pixels = blended(values, frame.network.coding == "signs", self.theme)
            self._border.set_lines([])
        across, up = answers.spans
        self._picture.show_pixels(pixels, across, up)

    def _side(self, frame: Frame, answers: Answers) -> int:
        """As many points as leave the window answerable, in steps, so that the grid does not change all the time."""
        most = MOVING if frame.state == "running" else AT_REST
        affordable = math.isqrt(WORK[most] // max(1, answers.work(frame.network)))
        return max(FEWEST, min(most, affordable - affordable % 8))

    def _after_drawing(self) -> None:
        super()._after_drawing()
        # The first frame of a run is drawn before the ranges are known.
        (left, right), _ = self.canvas.box.viewRange()
        if self._answers is not None and self._answers.spans[0] != (left, right):
            self._look_elsewhere()

    def _look_elsewhere(self) -> None:
        answers, frame = self._answers, self.frame
        # While the axes go over to other data, the grid is still that of the data before.
        known = answers is not None and frame is not None and answers.data is frame.data and not self._taking
        if known and len(frame.data.input_names) > 1:
            self._draw_map(frame, answers)

    def _covering(self, answers: Answers) -> Answers:
        """The map covers what is visible, wherever that is."""
        across, up = (tuple(span) for span in self.canvas.box.viewRange())
        if self._followed is None or (across, up) == answers.spans:
            return answers
        self._answers = Answers(answers.data, across, up, self.choice.axes, answers.cut)
        return self._answers

    def _draw_curve(self, frame: Frame, answers: Answers) -> None:
        x, values = answers.along(frame, ALONG)
        for column, curve in zip(values.T, self._curves, strict=False):
            curve.set_data(x, column)
        before = self.exact.curve.isVisible()
        self.exact.draw(frame, x)
        if self.exact.curve.isVisible() != before:
            self.legend.set_entries(*self._entries(frame))

    # Neighbours of what is pointed at

    def _point_at(self, place: QPointF) -> None:
        box = self.canvas.box
        if box.sceneBoundingRect().contains(place):
            point = box.mapSceneToView(place)
            self._ask_neighbours(point.x(), point.y())
        super()._point_at(place)

    def _leave(self) -> None:
        if self._pinned is None:
            self.nearest.clear()
        else:
            self._ask_neighbours(*self._pinned)
        super()._leave()

    def _pin(self, point: QPointF) -> None:
        """Keep the neighbours of a place on show; a second click there lets them go."""
        place = (point.x(), point.y())
        if self._pinned is not None:
            (left, right), (bottom, top) = self.canvas.box.viewRange()
            away = (place[0] - self._pinned[0]) / (right - left), (place[1] - self._pinned[1]) / (top - bottom)
            if max(map(abs, away)) < NEAR:
                self._pinned = None
                return
        self._pinned = place
        self._ask_neighbours(*place)

    def _ask_neighbours(self, x: float, y: float) -> None:
        frame, answers = self.frame, self._answers
        if frame is None or answers is None or frame.experiment.model.learner != "neighbours":
            self.nearest.clear()
            self._pinned = None
            return
        one = len(frame.data.input_names) == 1
        heights = sample_heights(frame, frame.data.train.y) if one else None
        self.nearest.point(frame, answers.cut, (x, y), heights)

    def _y_name(self, frame: Frame) -> str:
        return self.tr("answer") if frame.data.class_names else self.tr("target and answer")

    def _entries(self, frame: Frame) -> list[Entry]:
        data, theme = frame.data, self.theme
        colours = class_colours(theme, len(data.class_names))
        marks = [
            Entry(SHAPES[k % len(SHAPES)], colours[k], name) for k, name in enumerate(data.class_names)
        ]  # fmt: skip
        low, _, high = self._scale
        if len(data.input_names) == 1:
            return [
                *marks,
                Entry("line", theme.text, self.tr("answer")),
                *(
                    (Entry("line", theme.accent, self.tr("exact answer"), style=Qt.PenStyle.DashLine),)
                    if self.exact.follow(frame)
                    else ()
                ),
                Entry("o", theme.positive, self.tr("samples")),
            ]
        if frame.network.outputs == 1:
            marks.append(Entry("scale", "", short(low), short(high), table=self._table))
        return marks

    # What is seen

    def extent(self) -> Extent | None:
        if self._answers is None or self.frame is None:
            return None
        across, up = self._spans
        if len(self.frame.data.input_names) > 1:
            return Extent(*across, *up)
        low, high = self._samples.heights
        if self.frame.data.class_names:  # answers to them have their own range, wherever the samples stand
            low, high = (-1.0 if self.frame.network.coding == "signs" else 0.0), 1.0
        pad = 0.08 * ((high - low) or 1.0)
        return Extent(*across, low - pad, high + pad)

    def readout(self, x: float, y: float) -> str:
        if self._answers is None or self.frame is None:
            return ""
        frame, names = self.frame, self._answers.cut.names
        answer = self._answers.at(frame, x, y)
        if self.nearest.asked is not None:
            return f"{self.nearest.told(frame)}; {self._told(frame, names, answer, x, y)}"
        return self._told(frame, names, answer, x, y)

    def _told(self, frame: Frame, names: Sequence[str], answer: Floats, x: float, y: float) -> str:
        where = f"{names[0]} {short(x)}"
        if len(frame.data.input_names) > 1:
            where += f", {names[1]} {short(y)}"
        if frame.data.class_names and len(answer) == 1:
            side = frame.data.class_names[int(answer[0] > self._scale[1])]
            return self.tr("{0}: answer {1}, class {2}").format(where, short(float(answer[0])), side)
        if frame.data.class_names:
            best = int(np.argmax(answer))
            return self.tr("{0}: class {1} ({2})").format(
                where, frame.data.class_names[best], short(float(answer[best]))
            )
        return self.tr("{0}: answer {1}").format(where, listed(short(float(a)) for a in answer))

    def note_text(self) -> str:
        if self.frame is None or self.frame.network.ground is not None:
            return ""
        if self.nearest.asked is not None:
            return self.nearest.told(self.frame)
        if len(self.frame.data.input_names) > 2:
            return self.choice.said()
        shown = [part for part, on in self._samples.shown.items() if on and len(getattr(self.frame.data, part))]
        return self.tr("Filled: training samples; hollow: held back") if len(shown) > 1 else ""

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        if self._answers is None or self.frame is None:
            return (), []
        names, outputs = self.frame.data.input_names, self.frame.network.outputs
        answers = ["answer"] if outputs == 1 else [f"answer {k + 1}" for k in range(outputs)]
        if len(names) == 1:
            x, values = self._answers.along(self.frame, ALONG)
            return (names[0], *answers), np.column_stack([x, values]).tolist()
        across, up = np.meshgrid(*self._answers.grid(MOVING))
        values = self._answers.map(self.frame, MOVING).reshape(-1, outputs)
        rows = np.column_stack([across.ravel(), up.ravel(), values]).tolist()
        return (*self._answers.cut.names, *answers), rows

    def describe(self) -> str:
        if self.frame is None:
            return ""
        data, frame = self.frame.data, self.frame
        what = self.tr("{0} training, {1} validation and {2} test samples").format(
            len(data.train), len(data.validation), len(data.test)
        )
        score = frame.latest("train_score")
        kind = self.tr("accuracy") if data.class_names else "R²"
        titles = () if self._answers is None else self._answers.cut.titles
        over = ", ".join(titles[: len(data.input_names)])
        told = self.tr("The network's answer over {0}, with {1}; {2} on training samples {3}").format(
            over, what, kind, short(score)
        )
        left_out = self.choice.said()
        return f"{told}. {left_out}" if left_out else told


def _kind(frame: Frame) -> tuple[int, str]:
    return frame.network.outputs, frame.network.coding
