"""Histograms of what the units of each layer give, one layer above the other, with dead and saturated units marked."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QFont, QFontMetrics

from ...choices.activations import ACTIVATIONS
from ...nn.diagnosis import SATURATED_PART, LayerActivations
from ..text import tr
from ..theme import Theme, grouped
from .base import Extent, short
from .items import line_pen

Floats = NDArray[np.float64]
FOOT = 0.16  # of a strip, below its base line: one tick a unit
RUG = 256  # more units than this have no ticks
CAPTION_PX = 30  # strips less high than this have no room for a caption
LISTED = 12  # units that are named one by one


class ActivationStrips:
    """The items of all layers in one box; `show` changes their data."""

    def __init__(self, box: pg.ViewBox, theme: Theme) -> None:
        self._box, self._theme, self._font = box, theme, QFont()
        self.layers: tuple[LayerActivations, ...] = ()
        self.names: tuple[str, ...] = ()
        self._texts: list[pg.TextItem] = []
        self._bars, self._base, self._ticks, self._marked = (pg.PlotCurveItem() for _ in range(4))
        for item in self._items():
            box.addItem(item, ignoreBounds=True)

    def _items(self) -> tuple[pg.PlotCurveItem, ...]:
        return self._bars, self._base, self._ticks, self._marked

    def set_visible(self, visible: bool) -> None:
        for item in (*self._items(), *self._texts):
            item.setVisible(visible)

    def dress(self, theme: Theme, font: QFont) -> None:
        self._theme, self._font = theme, font
        fill = QColor(theme.positive)
        fill.setAlpha(70)
        self._bars.setPen(line_pen(theme.positive, 1))
        self._bars.setBrush(fill)
        self._bars.setFillLevel("enclosed")
        self._base.setPen(line_pen(theme.hairline, 1))
        self._ticks.setPen(line_pen(theme.secondary, 1.2, alpha=190))
        self._marked.setPen(line_pen(theme.error, 2.4))
        for text in self._texts:
            text.setColor(theme.secondary)
            text.setFont(font)

    def show(self, layers: Sequence[LayerActivations], names: Sequence[str]) -> None:
        """Draw these layers, the first on top; heights are roots of counts, so that few show beside many."""
        self.layers, self.names = tuple(layers), tuple(names)
        self._make_texts()
        strip = max(1.0, self._box.height()) / max(1, len(self.layers))
        caption = 15 / strip if strip >= CAPTION_PX else 0.0
        self._tall = max(0.3, 1 - FOOT - caption - 0.06)
        if not self.layers:
            return
        (low, high), bins = self.layers[0].span, len(self.layers[0].counts)
        edges = np.linspace(low, high, bins + 1)
        x = np.concatenate([edges[:1], np.repeat(edges, 2)[1:-1], edges[-1:]])
        outlines = []
        for k, layer in enumerate(self.layers):
            heights = np.sqrt(layer.counts / max(1, layer.counts.max())) * self._tall
            outlines.append(np.concatenate([[0.0], np.repeat(heights, 2), [0.0]]) + self._level(k))
        joined = np.tile(np.r_[np.ones(len(x) - 1), 0], len(outlines)).astype(np.uint8)
        self._bars.setData(np.tile(x, len(outlines)), np.concatenate(outlines), connect=joined)
        ends = np.repeat([self._level(k) for k in range(len(self.layers))], 2)
        self._base.setData(
            np.tile([low, high], len(self.layers)), ends, connect=np.tile([1, 0], len(self.layers)).astype(np.uint8)
        )
        self._draw_ticks()
        for k, (layer, text) in enumerate(zip(self.layers, self._texts, strict=True)):
            text.setVisible(caption > 0)
            text.setPos(high, self._level(k) + 1.0 - FOOT + 0.02)
            text.setPlainText(self._fitting_caption(layer))

    def _level(self, k: int) -> float:
        return float(len(self.layers) - 1 - k)

    def middles(self) -> dict[float, str]:
        """Where the names of the layers stand on the vertical axis."""
        return {self._level(k) + 0.5 * self._tall: name for k, name in enumerate(self.names)}

    def _draw_ticks(self) -> None:
        """One tick a unit at its mean value; those of dead and saturated ones longer, thicker and in red."""
        for item, marked, reach in ((self._ticks, False, (-0.08, -0.02)), (self._marked, True, (-0.14, -0.01))):
            xs, ys = [np.empty(0)], [np.empty(0)]
            for k, layer in enumerate(self.layers):
                if layer.units > RUG:
                    continue
                lost = np.zeros(layer.units, dtype=bool)
                lost[layer.dead], lost[layer.saturated] = True, True
                with np.errstate(invalid="ignore", over="ignore"):
                    at = np.asarray(layer.values, dtype=np.float64).mean(axis=0)[lost == marked]
                at = np.clip(at[np.isfinite(at)], *layer.span)
                xs.append(np.repeat(at, 2))
                ys.append(np.tile(reach, len(at)) + self._level(k))
            x, y = np.concatenate(xs), np.concatenate(ys)
            item.setData(x, y, connect=np.tile([1, 0], len(x) // 2).astype(np.uint8))

    def _make_texts(self) -> None:
        while len(self._texts) < len(self.layers):
            text = pg.TextItem(anchor=(1, 0), color=self._theme.secondary)
            text.setFont(self._font)
            self._texts.append(text)
            self._box.addItem(text, ignoreBounds=True)
        while len(self._texts) > len(self.layers):
            self._box.removeItem(self._texts.pop())

    def _fitting_caption(self, layer: LayerActivations) -> str:
        metrics, room = QFontMetrics(self._font), self._box.width() - 8
        captions = [caption_of(layer, parts) for parts in (3, 2)]
        return next((c for c in captions if metrics.horizontalAdvance(c) <= room), caption_of(layer, 1))

    # What is seen

    def extent(self) -> Extent | None:
        if not self.layers:
            return None
        return Extent(*self.layers[0].span, -FOOT - 0.02, len(self.layers) - FOOT + 0.02)

    def layer_at(self, y: float) -> int | None:
        k = len(self.layers) - 1 - int(np.floor(y + FOOT))
        return k if 0 <= k < len(self.layers) else None

    def readout(self, x: float, y: float) -> str:
        """How many values lie here, and which units are lost."""
        k = self.layer_at(y)
        if k is None:
            return tr("value {0}").format(short(x))
        layer, (low, high) = self.layers[k], self.layers[k].span
        width = (high - low) / len(layer.counts)
        at = int(np.clip((x - low) // width, 0, len(layer.counts) - 1))
        said = tr("{0}: {1} of {2} values between {3} and {4}").format(
            self.names[k], grouped(int(layer.counts[at])), grouped(layer.values.size), short(low + at * width),
            short(low + (at + 1) * width),
        )  # fmt: skip
        return " · ".join([said, *_lost(layer)])

    def tip(self, y: float) -> str:
        """Which units of the layer are lost, and what that means."""
        k = self.layer_at(y)
        if k is None:
            return ""
        lost = _lost(self.layers[k])
        return "\n".join([f"{self.names[k]}: {'; '.join(lost)}", rule_of(self.layers[k].activation)]) if lost else ""


def _lost(layer: LayerActivations) -> list[str]:
    pairs = ((tr("dead: {0}"), layer.dead), (tr("saturated: {0}"), layer.saturated))
    return [text.format(listed(units)) for text, units in pairs if len(units)]


def rule_of(activation: str) -> str:
    """When a unit of this activation counts as lost, in words."""
    row = ACTIVATIONS[activation]
    low, high = row.ends
    if row.can_die:
        below = row.value(np.array([-1.0, -2.0]))
        if not below.any():
            return tr("Dead: zero for all samples, so that no gradient passes")
        return tr("Dead: value below 0.01 and slope below 0.001 for all samples")
    if low is not None and high is not None and low != -high:
        near = (1 - SATURATED_PART) / 2 * (high - low)
        return tr("Saturated: below {0} or above {1} for most samples").format(*map(short, (low + near, high - near)))
    if low is not None and high is None:
        return tr("Saturated: within 1 % of the lower end for most samples")
    if high is not None and low is None:
        return tr("Saturated: within 1 % of the upper end for most samples")
    return tr("Saturated: above {0} in size for most samples").format(short(SATURATED_PART * (high or 1.0)))


def listed(units: NDArray[np.intp]) -> str:
    """Units by number, from 1; only the first of many."""
    named = ", ".join(str(unit + 1) for unit in units[:LISTED].tolist())
    return named if len(units) <= LISTED else tr("{0} and {1} more").format(named, len(units) - LISTED)


def caption_of(layer: LayerActivations, parts: int = 3) -> str:
    """What there is to say of a layer, or only the last `parts` of it, the lost units being the last."""
    lost = [
        text.format(count)
        for text, count in ((tr("{0} dead"), len(layer.dead)), (tr("{0} saturated"), len(layer.saturated)))
        if count
    ]
    units = tr("{0} unit").format(layer.units) if layer.units == 1 else tr("{0} units").format(layer.units)
    return " · ".join((layer.activation, units, ", ".join(lost) or tr("all alive"))[-parts:])
