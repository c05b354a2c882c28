"""Weights along a training: distributions one behind the other or as a map, zeros and norms as curves."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform

from ...nn.weight_course import BINS, NEAR, Course
from ..text import tr
from ..theme import Theme, grouped, mix, percent
from .base import Extent, short, steady
from .contours import cividis
from .items import Curve, Picture, _Item, coloured, line_pen
from .legend import Entry
from .weight_views import Seen, WeightView, course_table, told_at

Floats = NDArray[np.float64]
RIDGE_PX, MOST_RIDGES = 5.0, 28  # from one ridge to the next, and how many there are of a layer at most
CAPTION_PX = 16.0
ROOM_ABOVE = 0.35  # of a strip: what the ridge at the back may rise above its base line
COLUMNS = 240  # of the map over updates
LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)


class Strip(_Item):
    """The ridges of all layers: each layer's strip is one high, the first on top, and its newest ridge is in front."""

    def __init__(self) -> None:
        super().__init__()
        self.course: Course | None = None
        self.moments: list[int] = []
        self.captions: Sequence[str] = ()
        self._theme: Theme | None = None
        self._font = QFont()

    def dress(self, theme: Theme, font: QFont) -> None:
        self._theme, self._font = theme, font
        self.update()

    def show_course(self, course: Course, moments: list[int], captions: Sequence[str]) -> None:
        self.course, self.moments, self.captions = course, moments, captions
        self.update()

    def base(self, layer: int, place: int) -> float:
        """Where the base line of a ridge lies: those of the past further up."""
        assert self.course is not None
        behind = 1 - place / max(1, len(self.moments) - 1)
        return self.course.layers - 1 - layer + 0.04 + behind * (1 - ROOM_ABOVE - 0.14)

    def paint(self, painter: QPainter, *_args: object) -> None:
        course, theme = self.course, self._theme
        if course is None or theme is None:
            return
        x = np.linspace(-course.reach, course.reach, BINS)
        painter.save()
        transform = painter.transform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for layer in range(course.layers):
            roots = np.sqrt(course.shares[self.moments, layer])
            tall = ROOM_ABOVE / max(1e-9, float(roots.max(initial=0.0)))
            for place, heights in enumerate(roots):
                base = self.base(layer, place)
                points = _mapped(transform, x, base + heights * tall)
                foot = _mapped(transform, x[[-1, 0]], np.array([base, base]))
                age = place / max(1, len(roots) - 1)
                line = QColor(aged(theme, age))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(mix(theme.plot, theme.positive, 0.06 + 0.2 * age)))
                painter.drawPolygon(QPolygonF([QPointF(*p) for p in [*points, *foot]]))
                painter.setPen(QPen(line, 1.6 if place == len(roots) - 1 else 1.0))
                painter.drawPolyline(QPolygonF([QPointF(*p) for p in points]))
            self._paint_caption(painter, transform, layer)
        painter.restore()

    def _paint_caption(self, painter: QPainter, transform: QTransform, layer: int) -> None:
        course, theme = self.course, self._theme
        assert course is not None
        assert theme is not None
        (left, top), (right, _) = _mapped(
            transform, np.array([-course.reach, course.reach]), np.full(2, float(course.layers - layer))
        )
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font, painter.device())
        text = self.captions[layer] if layer < len(self.captions) else ""
        painter.setPen(QColor(theme.secondary))
        room = QRectF(left, top, right - left, CAPTION_PX)
        said = metrics.elidedText(text, Qt.TextElideMode.ElideLeft, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)


class RidgeView(WeightView):
    """A line for each of some moments, the newest in front."""

    def __init__(self, box: pg.ViewBox) -> None:
        super().__init__(box)
        self.strip = self.add(Strip())

    def dress(self, theme: Theme, font: QFont) -> None:
        super().dress(theme, font)
        self.strip.dress(theme, font)

    def show(self, seen: Seen) -> None:
        self.seen, course = seen, seen.course
        if course is None:
            return
        room = seen.room.height() / max(1, course.layers) * (1 - ROOM_ABOVE)
        count = int(np.clip(room / RIDGE_PX, 3, MOST_RIDGES))
        self.strip.show_course(course, course.moments(count), captions_of(course))

    def extent(self) -> Extent | None:
        course = _course(self.seen)
        return None if course is None else Extent(-course.reach, course.reach, 0.0, float(course.layers))

    def readout(self, x: float, y: float) -> str:
        course = _course(self.seen)
        if course is None or self.seen is None:
            return ""
        layer, place = self.at(y)
        at = self.strip.moments[place]
        cell = min(BINS - 1, max(0, int((x + course.reach) / (2 * course.reach) * BINS)))
        share = course.shares[at, layer, cell]
        low = -course.reach + cell * 2 * course.reach / BINS
        return tr("{0} at update {1}: {2} between {3} and {4}").format(
            self.seen.names[layer], grouped(int(course.updates[at])), percent(share, 1), short(low),
            short(low + 2 * course.reach / BINS),
        )  # fmt: skip

    def at(self, y: float) -> tuple[int, int]:
        """The layer and the place of the ridge that lies at a height."""
        course = _course(self.seen)
        assert course is not None
        layer = min(course.layers - 1, max(0, course.layers - 1 - int(np.floor(y))))
        bases = [self.strip.base(layer, place) for place in range(len(self.strip.moments))]
        return layer, int(np.argmin(np.abs(np.array(bases) - y)))

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        return table_of(self.seen)

    def note(self) -> str:
        course = _course(self.seen)
        if course is None:
            return ""
        return tr("The newest in front; heights are roots of shares")

    def entries(self) -> Sequence[Entry]:
        course, theme = _course(self.seen), self.theme
        if course is None or theme is None:
            return ()
        first, last = (tr("update {0}").format(grouped(int(course.updates[at]))) for at in (0, -1))
        return (Entry("line", aged(theme, 0.0), first), Entry("line", aged(theme, 1.0), last))

    def labels(self) -> tuple[str, str]:
        return tr("value of a weight"), ""

    def side_names(self) -> dict[float, str] | None:
        return _names(self.seen, 0.4)


class HeatView(WeightView):
    """Updates run to the right, values upwards; colours say which part of the weights is there."""

    def __init__(self, box: pg.ViewBox) -> None:
        super().__init__(box)
        self.pictures: list[Picture] = []
        self._zero = self.add(Ruler())
        self._zero.setZValue(2)

    def dress(self, theme: Theme, font: QFont) -> None:
        super().dress(theme, font)
        self._zero.dress(theme, font)

    def show(self, seen: Seen) -> None:
        self.seen, course = seen, seen.course
        if course is None:
            return
        while len(self.pictures) < course.layers:
            self.pictures.append(self.add(Picture()))
        strip = max(1.0, seen.room.height() / max(1, course.layers))
        self._top = 1 - min(0.5, CAPTION_PX / strip)
        rows = nearest_rows(course)
        span = float(course.updates[0]), max(float(course.updates[-1]), float(course.updates[0]) + 1)
        step = (span[1] - span[0]) / len(rows)
        for k, picture in enumerate(self.pictures):
            picture.setVisible(k < course.layers)
            if k < course.layers:
                shares = np.sqrt(course.shares[rows, k].T)
                base = float(course.layers - 1 - k)
                half = (self._top - 0.03) / BINS / 2
                top = max(1e-9, float(shares.max(initial=0.0)))
                picture.show_pixels(
                    coloured(shares, cividis(), 0.0, top), (span[0] + step / 2, span[1] - step / 2),
                    (base + 0.03 + half, base + self._top - half),
                )  # fmt: skip
        self._zero.show_layers(course, span, self._top, captions_of(course))

    def extent(self) -> Extent | None:
        course = _course(self.seen)
        if course is None:
            return None
        first = float(course.updates[0])
        return Extent(first, max(float(course.updates[-1]), first + 1), 0.0, float(course.layers))

    def readout(self, x: float, y: float) -> str:
        course = _course(self.seen)
        if course is None or self.seen is None:
            return ""
        layer = min(course.layers - 1, max(0, course.layers - 1 - int(np.floor(y))))
        return told_at(course, self.seen.names, x, layer)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        return table_of(self.seen)

    def note(self) -> str:
        course = _course(self.seen)
        return "" if course is None else tr("Weights from {0} to {1} upwards in each layer").format(
            short(-course.reach), short(course.reach)
        )  # fmt: skip

    def entries(self) -> Sequence[Entry]:
        return (Entry("scale", "", tr("few weights"), tr("many"), table=cividis()),)

    def labels(self) -> tuple[str, str]:
        return tr("updates"), ""

    def side_names(self) -> dict[float, str] | None:
        return _names(self.seen, 0.4)


class Ruler(_Item):
    """Over the map: a line where weights are zero, and the captions."""

    def __init__(self) -> None:
        super().__init__()
        self._course: Course | None = None

    def dress(self, theme: Theme, font: QFont) -> None:
        self._theme, self._font = theme, font
        self.update()

    def show_layers(self, course: Course, span: tuple[float, float], top: float, captions: Sequence[str]) -> None:
        self._course, self._span, self._top, self._captions = course, span, top, captions
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if self._course is None:
            return
        transform, count = painter.transform(), self._course.layers
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font, painter.device())
        for k in range(count):
            base = count - 1 - k
            heights = np.array([base + 0.03 + (self._top - 0.03) / 2, float(base + self._top), float(base + 1)])
            places = _mapped(transform, np.array([self._span[0], self._span[1], self._span[1]]), heights)
            left, right = places[0][0], places[1][0]
            painter.setPen(QPen(QColor(255, 255, 255, 110), 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(left, places[0][1]), QPointF(right, places[0][1]))
            room = QRectF(left, places[2][1], right - left, places[1][1] - places[2][1])
            painter.setPen(QColor(self._theme.secondary))
            said = metrics.elidedText(self._captions[k], Qt.TextElideMode.ElideLeft, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()


class CurvesView(WeightView):
    """Curves over updates: which part of each layer is exactly zero and near zero, or how long its weights are."""

    def __init__(self, box: pg.ViewBox, what: str) -> None:
        super().__init__(box)
        self.what = what  # "zeros" or "norms"
        self.curves: list[tuple[Curve, Curve]] = []

    def show(self, seen: Seen) -> None:
        self.seen, course, theme = seen, seen.course, self.theme
        if course is None or theme is None:
            return
        while len(self.curves) < course.layers:
            self.curves.append((self.add(Curve()), self.add(Curve())))
        x, whole = course.updates.astype(np.float64), np.maximum(course.weights, 1)
        for k, (first, second) in enumerate(self.curves):
            there = k < course.layers
            first.setVisible(there)
            second.setVisible(there and self.what == "zeros")
            if not there:
                continue
            colour, dashed = theme.run_colour(k)
            first.set_pen(line_pen(colour, 2.0, LINES[dashed]))
            second.set_pen(line_pen(colour, 1.4, Qt.PenStyle.DotLine))
            zeros = 100 * course.zeros[:, k] / whole[k]
            first.set_data(x, zeros if self.what == "zeros" else course.norms[:, k])
            second.set_data(x, 100 * (course.zeros[:, k] + course.near[:, k]) / whole[k])

    def extent(self) -> Extent | None:
        course = _course(self.seen)
        if course is None:
            return None
        first = float(course.updates[0])
        last = max(float(course.updates[-1]), first + 1)
        if self.what == "norms":
            return Extent(first, last, 0.0, float(course.norms[np.isfinite(course.norms)].max(initial=1e-9)))
        whole = np.maximum(course.weights, 1)
        return Extent(first, last, 0.0, max(10.0, 100 * float(((course.zeros + course.near) / whole).max(initial=0.0))))

    def readout(self, x: float, _y: float) -> str:
        course = _course(self.seen)
        if course is None or self.seen is None:
            return ""
        at = course.at(x)
        if self.what == "norms":
            parts = [f"{name} {steady(float(course.norms[at, k]))}" for k, name in enumerate(self.seen.names)]
        else:
            parts = [
                tr("{0} {1} + {2} of {3}").format(
                    name,
                    grouped(course.zeros[at, k]),
                    grouped(course.near[at, k]),
                    grouped(course.weights[k]),
                )
                for k, name in enumerate(self.seen.names)
            ]
        return tr("update {0}: {1}").format(grouped(int(course.updates[at])), ", ".join(parts))

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        return table_of(self.seen)

    def note(self) -> str:
        if self.what == "norms":
            return tr("Root of the sum of squares of a layer's weights, without its biases")
        return tr("Solid: exactly zero. Dotted: those and the near ones, smaller than {0}").format(short(NEAR))

    def entries(self) -> Sequence[Entry]:
        course, theme = _course(self.seen), self.theme
        if course is None or theme is None or self.seen is None:
            return ()
        made = []
        for k, name in enumerate(self.seen.names):
            colour, dashed = theme.run_colour(k)
            value = grouped(course.zeros[-1, k]) if self.what == "zeros" else steady(float(course.norms[-1, k]))
            made.append(Entry("line", colour, name, value, LINES[dashed]))
        return made

    def labels(self) -> tuple[str, str]:
        return tr("updates"), tr("% of the weights") if self.what == "zeros" else tr("norm ‖w‖")


def aged(theme: Theme, age: float) -> str:
    """The colour of a ridge: 0 for the oldest, 1 for that of now."""
    return mix(mix(theme.plot, theme.positive, 0.35), theme.positive, age)


def captions_of(course: Course) -> list[str]:
    """What became of each layer: its zeros and norm at first and now, and what is near zero now."""
    said = []
    for k in range(course.layers):
        zeros = tr("none exactly 0")
        if course.zeros[[0, -1], k].any():
            zeros = tr("{0} → {1} exactly 0").format(*(grouped(n) for n in course.zeros[[0, -1], k]))
        near = [tr("{0} near 0").format(grouped(course.near[-1, k]))] if course.near[-1, k] else []
        norm = "‖w‖ {} → {}".format(*(steady(float(n)) for n in course.norms[[0, -1], k]))
        said.append(" · ".join([zeros, *near, norm]))
    return said


def nearest_rows(course: Course) -> NDArray[np.intp]:
    """Of even steps over the updates, the rows of the course that are nearest."""
    count = min(COLUMNS, max(2, int(course.updates[-1] - course.updates[0]) + 1))
    wanted = np.linspace(float(course.updates[0]), float(course.updates[-1]), count)
    after = np.clip(np.searchsorted(course.updates, wanted), 1, max(1, len(course.updates) - 1))
    after = np.minimum(after, len(course.updates) - 1)
    before = np.maximum(after - 1, 0)
    nearer = wanted - course.updates[before] < course.updates[after] - wanted
    return np.where(nearer, before, after).astype(np.intp)


def table_of(seen: Seen | None) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
    course = _course(seen)
    return ((), []) if course is None or seen is None else course_table(course, seen.names)


def _course(seen: Seen | None) -> Course | None:
    course = None if seen is None else seen.course
    return None if course is None or not len(course.updates) or not course.layers else course


def _names(seen: Seen | None, height: float) -> dict[float, str] | None:
    if seen is None:
        return None
    return {len(seen.names) - 1 - k + height: name for k, name in enumerate(seen.names)}


def _mapped(transform: QTransform, x: Floats, y: Floats) -> list[list[float]]:
    """Points of the plot in pixels, by the transform that its painter had."""
    t = transform
    places = np.column_stack([t.m11() * x + t.m21() * y + t.dx(), t.m12() * x + t.m22() * y + t.dy()])
    pixels: list[list[float]] = places.clip(-1e5, 1e5).tolist()
    return pixels
