"""How the weights are spread, layer by layer, now."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QWidget

from ...run.mailbox import Frame
from ..theme import Theme, Themes, compact
from .base import Extent, Plot, short, steady
from .items import line_pen
from .legend import Entry
from .scales import nice_step

Floats = NDArray[np.float64]
BINS = 41  # odd, so that zero has a bin of its own
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
    norm: float


class WeightsPlot(Plot):
    """One histogram per layer above the other, over the same axis."""

    maximum_rate = 15.0
    margins = (0.02, 0.02, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, _tr("Weights"), _tr("The weights of each layer will be drawn here"), parent
        )  # fmt: skip
        self._layers: list[LayerSpread] = []
        self._reach = 0.0
        self._texts: list[pg.TextItem] = []
        self._bars = pg.PlotCurveItem()
        self._rug, self._biases, self._base = (pg.PlotCurveItem() for _ in range(3))
        for item in (self._bars, self._base, self._rug, self._biases):
            self.canvas.box.addItem(item, ignoreBounds=True)
        self.canvas.box.setMouseEnabled(x=True, y=False)
        self.canvas.box.sigResized.connect(lambda _box: self.redraw())
        self._finish()

    def _dress(self, theme: Theme) -> None:
        self._label(self.tr("value of a weight"), "")
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
        self.legend.set_entries(
            Entry("bar", theme.positive, self.tr("weights")), Entry("tick", theme.negative, self.tr("biases"))
        )

    def _begin_run(self, frame: Frame) -> None:
        self._reach = 0.0

    def _draw(self, frame: Frame) -> None:
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
        names = {self._level(k) + 0.5 * tall: spread.name for k, spread in enumerate(self._layers)}
        axis = self.canvas.axes["left"]
        if names != axis.names:
            metrics = QFontMetrics(axis.style["tickFont"])
            axis.setWidth(max(metrics.horizontalAdvance(name) for name in names.values()) + 12)
            axis.set_names(names)

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

    def _caption(self, spread: LayerSpread, parts: int = 4) -> str:
        """What there is to say of a layer, or only the last `parts` of it, the zeros and the norm being the last."""
        zeros = self.tr("{0} exactly 0").format(spread.zeros) if spread.zeros else self.tr("none 0")
        count = self.tr("{0} weights").format(compact(len(spread.weights)))
        return " · ".join((spread.activation, count, zeros, f"‖w‖ {steady(spread.norm)}")[-parts:])

    def _fitting_caption(self, spread: LayerSpread) -> str:
        metrics = QFontMetrics(self.canvas.axes["bottom"].style["tickFont"])
        room = self.canvas.box.width() - 8
        captions = [self._caption(spread, parts) for parts in (4, 3, 2)]
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
        if self.frame is None or not self._layers:
            return None
        return Extent(-self._reach, self._reach, -FOOT - 0.02, len(self._layers) - FOOT + 0.02)

    def readout(self, x: float, y: float) -> str:
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
        header = ("layer", "activation", "kind", "value")
        return header, [
            (k + 1, spread.activation, kind, value)
            for k, spread in enumerate(self._layers)
            for kind, values in (("weight", spread.weights), ("bias", spread.biases))
            for value in values.tolist()
        ]

    def describe(self) -> str:
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
    for k, (block, layer) in enumerate(zip(network.layout.blocks, network.model.layers, strict=True)):
        weights = np.asarray(frame.parameters[block.weights], dtype=np.float64)
        # Bins of one width: counting them is ten times as fast as looking each value up among edges.
        bins = np.clip((weights + reach) * (BINS / (2 * reach)), 0, BINS - 1).astype(np.intp)
        found.append(
            LayerSpread(
                output_name if k == len(network.layout.blocks) - 1 else layer_name.format(k + 1),
                layer.activation, weights, np.asarray(frame.parameters[block.biases], dtype=np.float64),
                np.bincount(bins, minlength=BINS), int(np.count_nonzero(weights == 0)), float(np.linalg.norm(weights)),
            )
        )  # fmt: skip
    return found


def _round_up(value: float) -> float:
    """The next round number, in steps of about a fifth."""
    step = nice_step(value, 5)
    return float(np.ceil(value / step - 1e-9) * step)


def _tr(text: str) -> str:
    return QCoreApplication.translate("WeightsPlot", text)
