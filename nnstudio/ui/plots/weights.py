"""How the weights are spread, layer by layer: now, along the training, or each at its place in a matrix."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QSizeF, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPen
from PySide6.QtWidgets import QWidget

from ...nn.weight_course import BINS, Course, WeightCourse, counts_of, histogram
from ...run.jobs import Wanted
from ...run.mailbox import Frame
from ..text import tr
from ..theme import Theme, Themes, compact, grouped
from .base import Extent, Plot, short, steady
from .frame.background_task import BackgroundTask
from .items import line_pen
from .legend import Entry
from .scales import nice_step
from .weight_matrices import MatrixView
from .weight_time import CurvesView, HeatView, RidgeView
from .weight_views import Seen, WeightView, counts_text

Floats = NDArray[np.float64]
RUG = 400  # more weights than this are not drawn one by one
CAPTION_PX = 30  # strips less high than this have no room for a caption
FOOT = 0.16  # of the strip below the base line: the rug and the biases


@dataclass(frozen=True)
class LayerSpread:
    """One layer's weights and biases in numbers; `counts` are those of `BINS` bins over -reach..reach."""

    name: str
    activation: str
    weights: Floats
    biases: Floats
    counts: NDArray[np.intp]
    zeros: int
    near: int
    norm: float


class WeightsPlot(Plot):
    """One histogram per layer above the other, over the same axis; or another of `VIEWS`.

    Those along the training are counted in a worker thread, which starts with the first of them; `stop` ends it.
    """

    maximum_rate = 15.0
    margins = (0.02, 0.02, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Weights"), tr("The weights of each layer will be drawn here"), parent
        )  # fmt: skip
        self._invitation = self._empty.text()
        self._layers: list[LayerSpread] = []
        self._reach = 0.0
        self._texts: list[pg.TextItem] = []
        self._bars = pg.PlotCurveItem()
        self._rug, self._biases, self._base = (pg.PlotCurveItem() for _ in range(3))
        for item in (self._bars, self._base, self._rug, self._biases):
            self.canvas.box.addItem(item, ignoreBounds=True)
        box = self.canvas.box
        self._view = "now"
        self._others: dict[str, WeightView] = {
            "ridges": RidgeView(box), "heat": HeatView(box), "zeros": CurvesView(box, "zeros"),
            "norms": CurvesView(box, "norms"), "matrices": MatrixView(box),
        }  # fmt: skip
        self._counted: tuple[int, WeightCourse] | None = None  # of a run, what follows it
        self._course: tuple[int, Course] | None = None
        self._task = BackgroundTask(self, self._arrived, failed=self._note.say, failure=self.tr("Not counted: {0}"))
        self._views = self.choice(
            "view", [], self.tr("What is shown of the weights"),
            self.tr("Now, along the training, or each weight at its place"),
        )  # fmt: skip
        self._views.setObjectName("weights.view")
        for name, (text, tip) in self._view_texts().items():
            self._views.addItem(text, name)
            self._views.setItemData(self._views.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self._views.currentIndexChanged.connect(lambda _i: self.set_view(self._views.currentData()))
        self._beside_legend(self._views)
        box.setMouseEnabled(x=True, y=False)
        box.sigResized.connect(lambda _box: self._resized())
        self._finish()

    def _view_texts(self) -> dict[str, tuple[str, str]]:
        return {
            "now": (self.tr("now"), self.tr("A histogram of each layer's weights as they are now")),
            "ridges": (self.tr("ridges"), self.tr("Histograms along the training, the newest in front")),
            "heat": (self.tr("heat map"), self.tr("Histograms along the training as a map of colours")),
            "zeros": (self.tr("zeros"), self.tr("How many weights are exactly zero and near zero, along the training")),
            "norms": (self.tr("norms"), self.tr("How large each layer's weights are together, along the training")),
            "matrices": (self.tr("matrices"), self.tr("Every weight at its place, by its colour")),
        }

    # What others ask of it

    @property
    def view(self) -> str:
        return self._view

    @property
    def course(self) -> Course | None:
        """What is drawn of the training, where that has been asked for."""
        return None if self._course is None else self._course[1]

    @property
    def busy(self) -> bool:
        """Whether something is being counted."""
        return self._task.busy

    def set_view(self, view: str) -> None:
        """Show "now", along the training "ridges", "heat", "zeros" or "norms", or "matrices"."""
        if view != "now" and view not in self._others:
            raise ValueError(f"there is no view {view}: use one of now, {', '.join(self._others)}")
        self._view = view
        self._views.setCurrentIndex(self._views.findData(view))
        self._following, self._followed = True, None
        if self.frame is not None:
            self.show_frame(self.frame)
            self.fit()

    def stop(self) -> None:
        """End the worker thread."""
        self._task.stop()

    # Frames, and what is counted of them

    def show_frame(self, frame: Frame) -> None:
        super().show_frame(frame)
        other = self._others.get(self._view)
        if other is None or not other.along:
            return
        if self._counted is None or self._counted[0] != frame.run:
            self._counted = frame.run, WeightCourse(frame.network.layout)
        run, counting = self._counted

        def work(_wanted: Wanted) -> tuple[int, Course]:
            return run, counting.follow(frame.history, frame.update, frame.parameters)

        self._task.follow(work)

    @Slot(object)
    def _arrived(self, made: tuple[int, Course]) -> None:
        self._course = made
        self.redraw()

    def clear(self) -> None:
        self._forget()
        super().clear()

    def _begin_run(self, _frame: Frame) -> None:
        self._reach = 0.0
        self._forget()

    def _forget(self) -> None:
        self._task.cancel()
        self._course = self._counted = None

    # Drawing

    def _dress(self, theme: Theme) -> None:
        fill = QColor(theme.positive)
        fill.setAlpha(70)
        self._bars.setPen(line_pen(theme.positive, 1))
        self._bars.setBrush(fill)
        self._bars.setFillLevel("enclosed")
        self._rug.setPen(line_pen(theme.positive, 1, alpha=200))
        self._biases.setPen(line_pen(theme.negative, 1.5, alpha=170))
        self._base.setPen(line_pen(theme.hairline, 1))
        for text in self._texts:
            text.setColor(theme.secondary)
            text.setFont(self.canvas.axes["bottom"].style["tickFont"])
        for other in self._others.values():
            other.dress(theme, self.canvas.axes["bottom"].style["tickFont"])
        self._turn()

    def _resized(self) -> None:
        if self.frame is not None:
            self.redraw()
            if self._other is not None and self._other.flat:
                self.fit()

    @property
    def _other(self) -> WeightView | None:
        return self._others.get(self._view)

    def _turn(self) -> None:
        """Let the chosen view alone be seen, with its axes and what the mouse may do to it."""
        other, box = self._other, self.canvas.box
        for item in (self._bars, self._rug, self._biases, self._base, *self._texts):
            item.setVisible(other is None)
        for view in self._others.values():
            view.set_visible(view is other)
        flat = other is not None and other.flat
        box.invertY(flat)
        box.setMouseEnabled(x=not flat, y=False)
        for axis in self.canvas.axes.values():
            axis.setVisible(not flat)
        for line in self._lines:
            style = Qt.PenStyle.NoPen if flat else Qt.PenStyle.DotLine
            line.setPen(QPen(style) if flat else line_pen(self.theme.secondary, 1, style))

    def _draw(self, frame: Frame) -> None:
        self._turn()
        self._empty.setText(self._invitation if frame.network.layout.size else self.tr("This learner has no weights"))
        other = self._other
        if not frame.network.layout.size:
            self.legend.set_entries()
            return
        if other is None:
            self._draw_now(frame)
            return
        room = QSizeF(self.canvas.box.width(), self.canvas.box.height())
        other.show(Seen(frame, self.course, self._layer_names(frame), room))
        self._label(*other.labels())
        self.legend.set_entries(*other.entries())
        self._name_side(other.side_names())

    def _layer_names(self, frame: Frame) -> tuple[str, ...]:
        hidden = len(frame.network.layout.blocks) - 1
        return (*(self.tr("layer {0}").format(k + 1) for k in range(hidden)), self.tr("output"))

    def _name_side(self, names: dict[float, str] | None) -> None:
        axis = self.canvas.axes["left"]
        if names != axis.names:
            metrics = QFontMetrics(axis.style["tickFont"])
            axis.setWidth(max(map(metrics.horizontalAdvance, names.values()), default=0) + 12 if names else None)
            axis.set_names(names)

    def _draw_now(self, frame: Frame) -> None:
        self._label(self.tr("value of a weight"), "")
        self.legend.set_entries(
            Entry("bar", self.theme.positive, self.tr("weights")), Entry("tick", self.theme.negative, self.tr("biases"))
        )
        largest = float(np.abs(frame.parameters).max(initial=1e-6))
        if not 0.6 * self._reach <= largest <= self._reach:
            self._reach = _round_up(largest * 1.05)
        self._layers = _spreads(frame, self._reach, self.tr("layer {0}"), self.tr("output"))
        self._make_texts()
        strip = max(1.0, self.canvas.box.height()) / max(1, len(self._layers))
        caption = 15 / strip if strip >= CAPTION_PX else 0.0
        tall = max(0.3, 1 - FOOT - caption - 0.06)  # of the strip, the highest bar
        self._draw_bars(tall)
        for text in self._texts:
            text.setVisible(caption > 0)
        self._draw_ticks()
        self._name_side({self._level(k) + 0.5 * tall: spread.name for k, spread in enumerate(self._layers)})

    def _level(self, k: int) -> float:
        """The base line of layer `k`; the first layer is on top."""
        return float(len(self._layers) - 1 - k)

    def _draw_bars(self, tall: float) -> None:
        edges = np.linspace(-self._reach, self._reach, BINS + 1)
        x = np.concatenate([edges[:1], np.repeat(edges, 2)[1:-1], edges[-1:]])
        outlines, base_x, base_y = [], [], []
        for k, spread in enumerate(self._layers):
            heights = spread.counts * (tall / max(1, spread.counts.max()))
            outlines.append(np.concatenate([[0.0], np.repeat(heights, 2), [0.0]]) + self._level(k))
            base_x += [-self._reach, self._reach]
            base_y += [self._level(k)] * 2
        joined = np.tile(np.r_[np.ones(len(x) - 1), 0], len(outlines)).astype(np.uint8)
        self._bars.setData(np.tile(x, len(outlines)), np.concatenate(outlines), connect=joined)
        self._base.setData(np.array(base_x), np.array(base_y), connect=np.tile([1, 0], len(outlines)).astype(np.uint8))
        for k, (spread, text) in enumerate(zip(self._layers, self._texts, strict=True)):
            text.setPos(self._reach, self._level(k) + 1.0 - FOOT + 0.02)
            said = self._fitting_caption(spread)
            if text.toPlainText() != said:
                text.setPlainText(said)

    def _draw_ticks(self) -> None:
        for item, part, low, high in ((self._rug, "weights", -0.07, -0.01), (self._biases, "biases", -0.15, -0.08)):
            xs, ys = [], []
            for k, spread in enumerate(self._layers):
                values = getattr(spread, part)
                if len(values) <= RUG:
                    xs.append(np.repeat(values, 2))
                    ys.append(np.tile([low, high], len(values)) + self._level(k))
            x = np.concatenate(xs) if xs else np.zeros(0)
            y = np.concatenate(ys) if ys else np.zeros(0)
            item.setData(x, y, connect=np.tile([1, 0], len(x) // 2).astype(np.uint8))

    def _caption(self, spread: LayerSpread, parts: int = 5) -> str:
        """What there is to say of a layer, or only the last `parts` of it, the zeros and the norm being the last."""
        zeros = self.tr("{0} exactly 0").format(grouped(spread.zeros)) if spread.zeros else self.tr("none 0")
        count = self.tr("1 weight" if len(spread.weights) == 1 else "{0} weights").format(compact(len(spread.weights)))
        near = [self.tr("{0} near 0").format(grouped(spread.near))] if spread.near else []
        return " · ".join([spread.activation, count, zeros, *near, f"‖w‖ {steady(spread.norm)}"][-parts:])

    def _fitting_caption(self, spread: LayerSpread) -> str:
        metrics = QFontMetrics(self.canvas.axes["bottom"].style["tickFont"])
        room = self.canvas.box.width() - 8
        captions = [self._caption(spread, parts) for parts in (5, 4, 3, 2)]
        return next((c for c in captions if metrics.horizontalAdvance(c) <= room), self._caption(spread, 1))

    def _make_texts(self) -> None:
        """One caption a layer; made anew only when their number changes."""
        while len(self._texts) < len(self._layers):
            text = pg.TextItem(anchor=(1, 0), color=self.theme.secondary)
            text.setFont(self.canvas.axes["bottom"].style["tickFont"])
            self._texts.append(text)
            self.canvas.box.addItem(text, ignoreBounds=True)
        while len(self._texts) > len(self._layers):
            self.canvas.box.removeItem(self._texts.pop())

    # What is seen

    @property
    def layers(self) -> Sequence[LayerSpread]:
        """What is drawn, in numbers."""
        return self._layers

    def extent(self) -> Extent | None:
        if self.frame is None or not self.frame.network.layout.size:
            return None
        if self._other is not None:
            return self._other.extent()
        if not self._layers:
            return None
        return Extent(-self._reach, self._reach, -FOOT - 0.02, len(self._layers) - FOOT + 0.02)

    def _follow(self, extent: Extent, at_once: bool = False) -> None:
        flat = self._other is not None and self._other.flat
        self.margins = (0.0, 0.0, 0.0, 0.0) if flat else (0.02, 0.02, 0.0, 0.0)
        # What is laid out in pixels fills the room of now exactly.
        super()._follow(extent, at_once or flat)

    def note_text(self) -> str:
        return "" if self._other is None else self._other.note()

    def readout(self, x: float, y: float) -> str:
        if self._other is not None:
            return self._other.readout(x, y)
        k = len(self._layers) - 1 - int(np.floor(y + FOOT))
        if not 0 <= k < len(self._layers) or abs(x) > self._reach:
            return self.tr("weight {0}").format(short(x))
        spread, width = self._layers[k], 2 * self._reach / BINS
        at = min(BINS - 1, int((x + self._reach) / width))
        low = -self._reach + at * width
        return self.tr("{0}: {1} of {2} weights between {3} and {4}").format(
            spread.name, spread.counts[at], len(spread.weights), short(low), short(low + width)
        )

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        if self._other is not None:
            return self._other.table()
        header = ("layer", "activation", "kind", "value")
        return header, [
            (k + 1, spread.activation, kind, value)
            for k, spread in enumerate(self._layers)
            for kind, values in (("weight", spread.weights), ("bias", spread.biases))
            for value in values.tolist()
        ]

    def describe(self) -> str:
        other = self._other
        if other is not None and other.seen is not None:
            counts = zip(other.seen.names, other.seen.counts, strict=True)
            return ". ".join([other.note(), *(f"{name}: {counts_text(one)}" for name, one in counts)])
        said = [
            self.tr("{0}: {1}; from {2} to {3}").format(
                spread.name, self._caption(spread), short(float(spread.weights.min(initial=0))),
                short(float(spread.weights.max(initial=0))),
            )
            for spread in self._layers
        ]  # fmt: skip
        return self.tr("Distribution of the weights. ") + ". ".join(said)


def _spreads(frame: Frame, reach: float, layer_name: str, output_name: str) -> list[LayerSpread]:
    network, found = frame.network, []
    counted = counts_of(network.layout, frame.parameters)
    for k, (block, layer) in enumerate(zip(network.layout.blocks, network.model.layers, strict=True)):
        weights = np.asarray(frame.parameters[block.weights], dtype=np.float64)
        found.append(
            LayerSpread(
                output_name if k == len(network.layout.blocks) - 1 else layer_name.format(k + 1),
                layer.activation, weights, np.asarray(frame.parameters[block.biases], dtype=np.float64),
                histogram(weights, reach), counted[k].zeros, counted[k].near, counted[k].norm,
            )
        )  # fmt: skip
    return found


def _round_up(value: float) -> float:
    """The next round number, in steps of about a fifth."""
    step = nice_step(value, 5)
    return float(np.ceil(value / step - 1e-9) * step)
