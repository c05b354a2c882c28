"""How good the answers are: classes against classes, or residuals against what was answered."""

from collections.abc import Sequence
from typing import Any, Literal, get_args

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from ...nn.judgement import Confusion, Residuals
from ...run.mailbox import Frame
from ..text import tr
from ..theme import Theme, Themes, compact, grouped, percent
from .base import Extent, short, steady
from .closed import ClosedTest
from .confusion import ConfusionItem
from .items import Marks, _Item, line_pen
from .judging import Judged, PartName, judge_part, parts_of
from .legend import Entry
from .pixels import PixelPlot

Floats = NDArray[np.float64]
View = Literal["residuals", "histogram"]
VIEWS: tuple[View, ...] = get_args(View)
DRAWN = 1500  # points; the first by the data's order
SHAPES = {"train": "o", "validation": "s", "test": "d"}


class JudgementPlot(PixelPlot):
    """The confusion matrix with precision and recall; for numbers residuals with R2, and their histogram."""

    maximum_rate = 6.0

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Judgement"), tr("Right and wrong answers will be counted here"), parent
        )  # fmt: skip
        self._view: View = "residuals"
        self._part: PartName | None = None  # the person's choice; before it the validation samples, if there are any
        self._made: Judged | None = None
        self._counts, self._edges = np.zeros(0, dtype=np.int64), np.zeros(1)
        self._invitation = self._empty.text()
        self._matrix = ConfusionItem(themes.theme)
        self._points = pg.ScatterPlotItem(pxMode=True)
        self._zero, self._typical, self._bars, self._mean = Marks(across=True), Marks(across=True), Bars(), Marks()
        self._over_axes = (self._bars, self._typical, self._zero, self._mean, self._points)
        for z, item in enumerate((self._matrix, *self._over_axes)):
            item.setZValue(z)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._views = self.choice(
            "view",
            [(self.tr("residuals"), "residuals"), (self.tr("histogram"), "histogram")], self.tr("What is shown"),
            self.tr("Residuals over what was answered, or how many there are of each size"),
        )  # fmt: skip
        self._views.activated.connect(lambda _i: self.set_view(self._views.currentData()))
        self._parts = self.choice("part", [], self.tr("Which samples"), self.tr("The samples whose answers are judged"))
        self._parts.activated.connect(lambda _i: self.set_part(self._parts.currentData()))
        for box in (self._views, self._parts):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToContents)
            box.hide()
        self._closed = ClosedTest(self, "judgement")
        self._beside_legend(self._views, self._parts, self._closed.button)
        self._finish()

    # What others ask of it

    @property
    def judged(self) -> Judged | None:
        """What is shown, in numbers."""
        return self._made

    @property
    def part(self) -> PartName | None:
        """Whose samples are judged."""
        return None if self._made is None else self._made.part

    def set_part(self, part: PartName) -> None:
        """Judge the "train", "validation" or "test" samples."""
        if part not in SHAPES:
            raise ValueError(f"there is no part {part}: use one of {', '.join(SHAPES)}")
        self._part = part
        self.redraw()
        self.fit()

    def set_view(self, view: View) -> None:
        """Show "residuals" over answers, or their "histogram". Of classes there is one view."""
        if view not in VIEWS:
            raise ValueError(f"there is no view {view}: use one of {', '.join(VIEWS)}")
        self._view = view
        self._views.setCurrentIndex(self._views.findData(view))
        self.redraw()
        self.fit()

    def clear(self) -> None:
        self._made = None
        super().clear()

    # Drawing

    def _dress(self, theme: Theme) -> None:
        self._matrix.dress(theme, self.canvas.axes["bottom"].style["tickFont"])
        self._zero.set_pen(line_pen(theme.text, 1.4))
        self._typical.set_pen(line_pen(theme.secondary, 1.0, Qt.PenStyle.DashLine))
        self._mean.pen = line_pen(theme.text, 1.4)

    def _draw(self, frame: Frame) -> None:
        ground = frame.network.ground is not None
        parts = [] if ground else parts_of(frame)
        self._empty.setText(
            self.tr("A function of two parameters answers nothing that could be right or wrong") if ground
            else self._invitation
        )  # fmt: skip
        if not parts:
            self._made = None
            self._closed.button.hide()
            self.legend.set_entries()
            self._show_controls(frame, parts)
            return
        name = self._part if self._part in parts else "validation" if "validation" in parts else parts[0]
        shut = self._closed.shut(frame, name)
        self._made = None if shut else judge_part(frame, name)
        self._show_controls(frame, parts, name)
        if self._made is None:
            self._empty.setText(self._closed.text)
            self.legend.set_entries()
            return
        classes = self._made.confusion is not None
        self.use_pixels(classes)
        self._matrix.setVisible(classes)
        for item in self._over_axes:
            item.setVisible(not classes)
        if self._made.confusion is not None:
            self._matrix.show_confusion(self._made.confusion, frame.data.class_names, self.room)
            self._show_class_legend(self._made.confusion)
        elif self._made.residuals is not None:
            self._draw_residuals(self._made.residuals, name)

    def _show_controls(self, frame: Frame, parts: list[PartName], chosen: PartName | None = None) -> None:
        texts = {"train": self.tr("train"), "validation": self.tr("validation"), "test": self.tr("test")}
        if [self._parts.itemData(k) for k in range(self._parts.count())] != parts:
            self._parts.clear()
            for part in parts:
                self._parts.addItem(texts[part], part)
        self._parts.setVisible(len(parts) > 1)
        if chosen is not None:
            self._parts.setCurrentIndex(self._parts.findData(chosen))
        self._views.setVisible(bool(parts) and not frame.data.class_names)

    def _draw_residuals(self, made: Residuals, part: PartName) -> None:
        theme, rmse, histogram = self.theme, made.rmse, self._view == "histogram"
        colour = {"train": theme.train, "validation": theme.validation}.get(part, theme.secondary)
        self._points.setVisible(not histogram)
        self._zero.setVisible(not histogram)
        self._typical.setVisible(not histogram)
        self._bars.setVisible(histogram)
        self._mean.setVisible(histogram)
        if histogram:
            residuals = made.residuals.ravel()
            residuals = residuals[np.isfinite(residuals)]
            self._edges = edges_of(residuals)
            self._counts = np.histogram(residuals, self._edges)[0]
            self._bars.show(self._edges, self._counts, colour)
            self._mean.set_places([0.0])
            self._label(self.tr("measured − answered"), self.tr("samples"))
        else:
            x, y = made.answers[:DRAWN].ravel(), made.residuals[:DRAWN].ravel()
            good = np.isfinite(x) & np.isfinite(y)
            # Half transparent, so that many on one heap look like many.
            shade = QColor(colour)
            shade.setAlpha(150)
            self._points.setData(
                x[good], y[good], symbol=SHAPES[part], size=6, brush=pg.mkBrush(shade), pen=line_pen(theme.plot, 0.6)
            )
            self._zero.set_places([0.0])
            self._typical.set_places([-rmse, rmse])
            self._label(self.tr("answered"), self.tr("measured − answered"))
        self.legend.set_entries(
            Entry("text", "", "R²", steady(made.r2)), Entry("text", "", "RMSE", steady(rmse)),
            Entry("text", "", "MAE", steady(made.mae)),
            *(() if histogram else (Entry("line", theme.secondary, "± RMSE", style=Qt.PenStyle.DashLine),)),
        )  # fmt: skip

    def _show_class_legend(self, made: Confusion) -> None:
        theme = self.theme
        self.legend.set_entries(
            Entry("text", "", self.tr("accuracy"), steady(made.accuracy)),
            Entry("bar", theme.positive, self.tr("right")), Entry("bar", theme.negative, self.tr("wrong")),
            Entry("text", "", self.tr("shade: share of the true class")),
        )  # fmt: skip

    # What is seen

    def extent(self) -> Extent | None:
        made = self._made
        if self.frame is None or made is None:
            return None
        if made.confusion is not None:
            return self.pixel_extent()
        if made.residuals is None or not np.isfinite(made.residuals.rmse):
            return None
        if self._view == "histogram":
            return Extent(float(self._edges[0]), float(self._edges[-1]), 0.0, 1.06 * max(1, int(self._counts.max())))
        x, reach = made.answers, 1.08 * max(1.2 * made.residuals.rmse, float(np.abs(made.residuals.residuals).max()))
        left, right = float(x.min()), float(x.max())
        pad = 0.04 * ((right - left) or abs(right) or 1.0)
        return Extent(left - pad, right + pad, -(reach or 1.0), reach or 1.0)

    def _mark(self, x: float, y: float) -> None:
        self._matrix.mark(self._matrix.at(x, y))

    def _leave(self) -> None:
        super()._leave()
        self._matrix.mark(None)

    def readout(self, x: float, y: float) -> str:
        made, frame = self._made, self.frame
        if made is None or frame is None:
            return ""
        if made.confusion is not None:
            return self._told_of_classes(made.confusion, frame.data.class_names, x, y)
        if made.residuals is None:
            return ""
        if self._view == "histogram":
            at = int(np.searchsorted(self._edges, x, side="right")) - 1
            if not 0 <= at < len(self._counts):
                return self.note_text()
            ends = (short(float(edge)) for edge in self._edges[at : at + 2])
            return self.tr(
                "1 sample with residuals from {1} to {2}"
                if self._counts[at] == 1
                else "{0} samples with residuals from {1} to {2}"
            ).format(grouped(self._counts[at]), *ends)
        return self._told_of_sample(made.residuals, x, y)

    def _told_of_sample(self, made: Residuals, x: float, y: float) -> str:
        """The sample nearest to the pointer, as far as the eye measures it."""
        answers, residuals = made.answers[:DRAWN], made.residuals[:DRAWN]
        (left, right), (bottom, top) = self.canvas.box.viewRange()
        away = np.hypot((answers - x) / (right - left), (residuals - y) / (top - bottom))
        row, output = np.unravel_index(int(np.nanargmin(away)), away.shape)
        numbers = (short(float(values[row, output])) for values in (made.truth, answers, residuals))
        return self.tr("sample {0}: measured {1}, answered {2}, residual {3}").format(row + 1, *numbers)

    def _told_of_classes(self, made: Confusion, names: Sequence[str], x: float, y: float) -> str:
        there = self._matrix.at(x, y)
        if there is None:
            return self.note_text()
        row, column = there
        support = int(made.support[row])
        if column is None:
            known = [bool(part[row]) for part in made.defined]
            precision, recall = (
                short(float(values[row])) if good else "–"
                for values, good in zip((made.precision, made.recall), known, strict=True)
            )
            return self.tr("{0}: precision {1} of {2} answered, recall {3} of {4} samples, F1 {5}").format(
                names[row], precision, int(made.answered[row]), recall, support, short(float(made.f1[row]))
            )
        count = int(made.matrix[row, column])
        share = percent(count / support) if support else "–"
        return self.tr("{0} answered as {1}: {2} of {3} ({4})").format(names[row], names[column], count, support, share)

    def note_text(self) -> str:
        made = self._made
        if made is None:
            return ""
        parts = {"train": self.tr("training"), "validation": self.tr("validation"), "test": self.tr("test")}
        many = self.tr("1 {1} sample" if made.total == 1 else "{0} {1} samples").format(
            grouped(made.total), parts[made.part]
        )
        if made.asked < made.total:
            many = self.tr("first {0} of {1}").format(compact(made.asked), many)
        if made.part == "test":
            many += " · " + self._closed.counted()
        if made.confusion is not None:
            return self.tr("Rows: true class, columns: answer · {0}").format(many)
        if self._view == "residuals" and made.asked > DRAWN:
            many += self.tr(" · {0} drawn").format(grouped(DRAWN))
        return self.tr("Above zero the answer was too low · {0}").format(many) if self._view == "residuals" else many

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        made, frame = self._made, self.frame
        if made is None or frame is None:
            return (), []
        if made.confusion is not None:
            names, found = frame.data.class_names, made.confusion
            header = ["true class", *(f"answered {name}" for name in names), "precision", "recall", "f1", "support"]
            rows = [
                [name, *found.matrix[k].tolist(), float(found.precision[k]), float(found.recall[k]),
                 float(found.f1[k]), int(found.support[k])]
                for k, name in enumerate(names)
            ]  # fmt: skip
            return header, rows
        if made.residuals is None:
            return (), []
        outputs = made.residuals.truth.shape[1]
        header = [
            what if outputs == 1 else f"{what} {k + 1}"
            for what in ("measured", "answered", "residual") for k in range(outputs)
        ]  # fmt: skip
        return header, np.hstack([made.residuals.truth, made.answers, made.residuals.residuals]).tolist()

    def describe(self) -> str:
        made, frame = self._made, self.frame
        if made is None or frame is None:
            return ""
        if made.confusion is not None:
            found = made.confusion
            each = "; ".join(
                self.tr("{0}: precision {1}, recall {2}").format(name, short(float(p)), short(float(r)))
                for name, p, r in zip(frame.data.class_names, found.precision, found.recall, strict=True)
            )
            return self.tr("Accuracy {0}. {1}. {2}").format(short(found.accuracy), each, self.note_text())
        if made.residuals is None:
            return ""
        found_ = made.residuals
        return self.tr("R² {0}, RMSE {1}, MAE {2}, mean residual {3}. {4}").format(
            *(short(value) for value in (found_.r2, found_.rmse, found_.mae, found_.bias)), self.note_text()
        )


class Bars(_Item):
    """A histogram: bars that stand on zero."""

    def __init__(self) -> None:
        super().__init__()
        self._edges, self._counts, self._colour = np.zeros(1), np.zeros(0, dtype=np.int64), QColor()

    def show(self, edges: Floats, counts: NDArray[np.int64], colour: str) -> None:
        self._edges, self._counts, self._colour = edges, counts, QColor(colour)
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        for k, count in enumerate(self._counts.tolist()):
            width = self._edges[k + 1] - self._edges[k]
            painter.drawRect(QRectF(self._edges[k] + 0.04 * width, 0.0, 0.92 * width, count))


def edges_of(values: Floats) -> Floats:
    """Edges of a histogram, the same to either side of zero, which lies on one of them; about the root of the number
    of values, from 6 to 40 bars."""
    reach = float(np.abs(values).max(initial=0.0)) or 1.0
    half = int(np.clip(round(np.sqrt(len(values)) / 2), 3, 20))
    return np.linspace(-reach, reach, 2 * half + 1)
