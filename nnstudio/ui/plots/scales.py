"""Axes: round ticks that do not crowd, numbers without needless digits, logarithms as powers people read."""

import math
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ..theme import Theme, compact, local

_POWERS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
DECADES = 300  # from 1 to where the numbers of a computer end, nearly: wheels turn further
MOST_SMALL = 20  # decades from one labelled tick to the next that have small ticks between them
FINEST = 1e-12  # of an axis' numbers, the difference between its ends that ticks can still be told apart in
LABEL_ROOM = {"bottom": 64, "left": 34}  # px from one labelled tick to the next


def nice_step(span: float, count: float) -> float:
    """The round step (1, 2 or 5 times a power of ten) that divides `span` into at most about `count`
    parts."""
    raw = span / max(1.0, count)
    power = 10.0 ** math.floor(math.log10(raw))
    return float(next(m for m in (1, 2, 5, 10) if m * power >= raw * 0.999) * power)


def nice_levels(low: float, high: float, count: int) -> list[float]:
    """About `count` round values strictly between two positive numbers, evenly spread on a log scale."""
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    wanted = max(1, count)
    for mantissas in ((1.0,), (1.0, 3.0), (1.0, 2.0, 5.0), (1.0, 1.5, 2.0, 3.0, 5.0, 7.0)):
        levels = [m * 10.0**p for p in range(first, last + 1) for m in mantissas if low < m * 10.0**p < high]
        if len(levels) >= wanted:
            return levels[:: math.ceil(len(levels) / (1.5 * wanted))]
    step = nice_step(high - low, wanted)
    return [v * step for v in range(math.ceil(low / step), math.ceil(high / step)) if v * step > low]


def even_levels(low: float, high: float, count: int) -> list[float]:
    """About `count` round values strictly between two numbers, evenly spread."""
    step = nice_step(high - low, count)
    return [k * step for k in range(math.floor(low / step) + 1, math.ceil(high / step)) if low < k * step < high]


def log_ticks(low: float, high: float, room: float) -> tuple[list[float], list[float]]:
    """Labelled and small ticks between two powers of ten, given as exponents; `room` is how many labels
    fit."""
    if high - low < 1.0 and max(-low, high) < DECADES:
        step = nice_step(10**high - 10**low, room)
        values = np.arange(math.ceil(10**low / step), math.floor(10**high / step) + 1) * step
        return [float(v) for v in np.log10(values[values > 0])], []
    stride = max(1, math.ceil((high - low) / max(1.0, room)))
    major = [float(d) for d in range(math.ceil(low / stride) * stride, math.floor(high) + 1, stride)]
    minor: list[float] = []
    if stride == 1:
        between = (d + math.log10(m) for d in range(math.floor(low), math.ceil(high)) for m in range(2, 10))
        minor = [v for v in between if low <= v <= high]
    elif stride <= MOST_SMALL:
        minor = [float(d) for d in range(math.ceil(low), math.floor(high) + 1) if d % stride]
    if len(major) < room / 2 and stride == 1:
        also = [v for v in minor if round(10 ** (v % 1)) in ((2, 5) if len(major) * 3 <= room else (3,))]
        major = sorted(major + also)
    return major, [v for v in minor if v not in major]


def tick_text(value: float, step: float) -> str:
    """A value on a linear axis whose ticks are `step` apart."""
    if value == 0 or abs(value) < step * 1e-6:
        return "0"
    if abs(value) >= 10_000:
        return compact(value).replace("-", "−").replace(".0 ", " ").replace(".00 ", " ")
    places = max(0, -math.floor(math.log10(step) + 1e-9))
    text = f"{value:.{places}f}" if places <= 4 else f"{value:.3g}"
    return local(text).replace("-", "−")


def log_text(exponent: float) -> str:
    """10**exponent as people read it: 0.01, 200, 10⁻⁶."""
    value = 10.0**exponent if abs(exponent) < DECADES else math.inf
    if value * 1.0001 > 1e-4 and value < 9_999.9:
        return local(f"{value:.3g}") if value < 999.5 else f"{value:.0f}"
    power = math.floor(exponent + 1e-9)
    mantissa = round(10 ** (exponent - power))
    return ("" if mantissa == 1 else f"{mantissa}·") + "10" + str(power).translate(_POWERS)


RIGHT_OF_AXES = 8  # px of room beside a plot's axes
DESCENT = 4  # px by which a name below an axis is put higher than pyqtgraph puts it: the tails of its letters were cut


class Axis(pg.AxisItem):
    """An axis in the theme's colours. With `log` its coordinates are exponents of ten; with `names` (position
    to text) it shows those instead of numbers."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation, maxTickLength=4)
        self.log = False
        self.names: dict[float, str] | None = None
        self.enableAutoSIPrefix(False)
        self.setStyle(tickTextOffset=4, autoReduceTextSpace=False, hideOverlappingLabels=False, maxTextLevel=0)
        self.textWidth = 34

    def dress(self, theme: Theme, font: QFont, text: str) -> None:
        """Take colours and font, and the label that names the quantity and its unit."""
        self.setPen(pg.mkPen(theme.hairline))
        self.setTickPen(pg.mkPen(theme.hairline))
        self.setTextPen(pg.mkPen(theme.secondary))
        self.setTickFont(font)
        self.textHeight = max(18, round(QFontMetricsF(font).height()))
        self.label.setFont(font)
        self.setLabel(text, color=theme.secondary)
        self.showLabel(bool(text))

    def rename(self, text: str) -> None:
        """Change what the axis says it shows."""
        if self.labelText != text:
            self.setLabel(text, **self.labelStyle)

    def labelString(self) -> str:
        """The name, cut with dots where the axis is too short for it."""
        upright, text = self.orientation in ("left", "right"), self.labelText
        room = self.size().height() if upright else self.size().width()
        if room > 0:
            self.labelText = QFontMetricsF(self.label.font()).elidedText(text, Qt.TextElideMode.ElideRight, room)
        try:
            return str(super().labelString())
        finally:
            self.labelText = text

    def resizeEvent(self, event: Any = None) -> None:
        if event is not None and self.labelText:
            self.label.setHtml(self.labelString())
        super().resizeEvent(event)
        if self.orientation == "bottom" and self.label is not None:
            self.label.moveBy(0, -DESCENT)

    def set_log(self, log: bool) -> None:
        self.log = log
        self.picture = None
        self.update()

    def set_names(self, names: dict[float, str] | None) -> None:
        if names != self.names:
            self.names = names
            self.picture = None
            self.update()

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        low, high = min(minVal, maxVal), max(minVal, maxVal)
        if self.names is not None:
            return [(1.0, [at for at in self.names if low <= at <= high])]
        size_of_numbers = max(abs(low), abs(high), 1.0 if self.log else 10.0 ** (20 - DECADES))
        if not FINEST * size_of_numbers < high - low < 10.0**DECADES:
            return []  # zoomed in or out beyond what numbers can tell, or no numbers at all
        room = max(1.5, size / LABEL_ROOM["left" if self.orientation in ("left", "right") else "bottom"])
        if self.log:
            major, minor = log_ticks(low, high, room)
            return [(1.0, major), (0.1, minor)]
        step = nice_step(high - low, room)
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        return [(step, [float(k * step) for k in range(first, last + 1)])]

    def paint(self, p: QPainter, opt: Any, widget: Any) -> None:
        """From what was recorded on the screen; on other devices anew, since a recorded picture is fitted to the dots
        per inch of the device and its lines keep the width of the screen's pixels."""
        if widget is not None:
            super().paint(p, opt, widget)
            return
        if self.style["tickFont"]:
            p.setFont(self.style["tickFont"])
        specs = self.generateDrawSpecs(p)
        if specs is not None:
            self.drawPicture(p, *specs)

    def generateDrawSpecs(self, p: Any) -> Any:
        """As pyqtgraph has it, but the text at the right end stays in the plot."""
        specs = super().generateDrawSpecs(p)
        if specs is not None and self.orientation in ("bottom", "top"):
            for rect, _flags, _text in specs[2]:
                rect.translate(min(0.0, self.width() + RIGHT_OF_AXES - rect.right()), 0.0)
        return specs

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self.names is not None:
            return [self.names.get(value, "") for value in values]
        if self.log:
            return [log_text(value) for value in values]
        return [tick_text(value, spacing) for value in values]


def log10_or_none(x: NDArray[np.float64], y: NDArray[np.float64], log: bool) -> tuple[NDArray[np.float64], ...]:
    """The points that can be drawn: finite ones, and on a log scale positive ones as exponents."""
    with np.errstate(invalid="ignore"):
        good = np.isfinite(x) & np.isfinite(y) & ((y > 0) if log else True)
    x, y = x[good], y[good]
    return x, (np.log10(y) if log else y)
