"""Things drawn in a plot that pyqtgraph has not, or not fast enough. They stay; only their data change."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)

from ..theme import EMPHASIS, Theme

Floats = NDArray[np.float64]


def line_pen(colour: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine, alpha: int = 255) -> QPen:
    """A pen of so many pixels, whatever the zoom; thicker in projector mode."""
    shade = QColor(colour)
    shade.setAlpha(alpha)
    pen = QPen(shade, width * (QCoreApplication.instance().property(EMPHASIS) or 1.0), style)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    return pen


class _Item(pg.GraphicsObject):
    """An item that covers what is visible and never takes part in automatic ranges."""

    def boundingRect(self) -> QRectF:
        return self.viewRect() or QRectF()

    def viewTransformChanged(self) -> None:
        super().viewTransformChanged()
        self.prepareGeometryChange()

    def dataBounds(self, ax: int, frac: float = 1.0, orthoRange: object = None) -> tuple[None, None]:
        return None, None


class Picture(_Item):
    """A picture over a rectangle of the plot, its first row at the bottom, smoothly scaled."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._pixels: NDArray[np.uint8] | None = None
        self._rect = QRectF()

    def show_pixels(self, pixels: NDArray[np.uint8], x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show (rows, columns, 4) of blue, green, red, alpha whose outermost pixel centres lie at the ends
        given."""
        rows, columns = pixels.shape[:2]
        self._pixels = np.ascontiguousarray(pixels)  # QImage does not keep it alive
        self._image = QImage(self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32)
        half_x = (x[1] - x[0]) / max(1, columns - 1) / 2
        half_y = (y[1] - y[0]) / max(1, rows - 1) / 2
        self._rect = QRectF(x[0] - half_x, y[0] - half_y, x[1] - x[0] + 2 * half_x, y[1] - y[0] + 2 * half_y)
        self.update()

    @property
    def pixels(self) -> NDArray[np.uint8] | None:
        return self._pixels

    def paint(self, painter: QPainter, *_args: object) -> None:
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            painter.drawImage(self._rect, self._image)


class Lines(_Item):
    """Any number of separate lines in one pen; each an array (k, 2) of points."""

    def __init__(self) -> None:
        super().__init__()
        self._path = QPainterPath()
        self.pen = line_pen("#000000")

    def set_lines(self, lines: Sequence[Floats]) -> None:
        path = QPainterPath()
        for points in lines:
            path.addPolygon(polygon(points))
        self._path = path
        self.update()

    def set_pen(self, pen: QPen) -> None:
        self.pen = pen
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(self.pen)
        painter.drawPath(self._path)


class Curve(_Item):
    """One line through many points. It is simplified by what cannot be seen (a third of a pixel, so every
    spike stays) and painted in pixels: a thick smooth line through a thousand points takes the painter ten
    times as long."""

    def __init__(self) -> None:
        super().__init__()
        self.x, self.y = np.empty(0), np.empty(0)
        self.pen = line_pen("#000000")

    def set_data(self, x: Floats, y: Floats) -> None:
        self.x, self.y = x, y
        self.update()

    def set_pen(self, pen: QPen) -> None:
        self.pen = pen
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if len(self.x) < 2:
            return
        rect = self.boundingRect()
        first = max(0, int(np.searchsorted(self.x, rect.left())) - 1)
        last = int(np.searchsorted(self.x, rect.right(), side="right")) + 1
        places = to_pixels(painter, self.x[first:last], self.y[first:last])
        if len(places) < 2:
            return
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(self.pen)
        painter.drawPolyline(polygon(simplified(places)))
        painter.restore()


class Band(_Item):
    """The room between a lower and an upper line. Where there are more points than pixels, each column of
    pixels shows the lowest and the highest of its points: no spike is lost, and nothing is painted twice."""

    def __init__(self) -> None:
        super().__init__()
        self.x, self.low, self.high = np.empty(0), np.empty(0), np.empty(0)
        self.colour = QColor("#000000")

    def set_data(self, x: Floats, low: Floats, high: Floats) -> None:
        good = np.isfinite(x) & ~np.isnan(low) & ~np.isnan(high)
        self.x, self.low, self.high = x[good], low[good], high[good]
        self.update()

    def set_colour(self, colour: QColor) -> None:
        self.colour = colour
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        rect = self.boundingRect()
        first = max(0, int(np.searchsorted(self.x, rect.left())) - 1)
        last = int(np.searchsorted(self.x, rect.right(), side="right")) + 1
        if len(self.x[first:last]) < 2:
            return
        # Upwards in the plot is downwards in pixels: what was high becomes the smaller number.
        across, top = to_pixels(painter, self.x[first:last], self.high[first:last]).T
        bottom = to_pixels(painter, self.x[first:last], self.low[first:last])[:, 1]
        painter.save()
        painter.resetTransform()
        if len(across) > across[-1] - across[0]:
            across, top, bottom = _by_column(across, top, bottom)
        edge = QColor(self.colour)
        edge.setAlpha(min(255, 2 * self.colour.alpha()))
        painter.setPen(QPen(edge, 1.0))
        painter.setBrush(self.colour)
        if len(across) > 0.5 * (across[-1] - across[0]):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            columns = np.column_stack([across, top, np.diff(across, append=across[-1] + 1), bottom - top])
            _paint_columns(painter, np.rint(columns).astype(int), edge)
        else:
            painter.drawPolygon(polygon(np.column_stack([np.r_[across, across[::-1]], np.r_[top, bottom[::-1]]])))
        painter.restore()


def _paint_columns(painter: QPainter, columns: NDArray[np.int_], colour: QColor) -> None:
    """Rows of x, y, width, height filled in a half transparent colour."""
    if painter.paintEngine().type() == QPaintEngine.Type.SVG:
        for x, y, width, height in columns.tolist():
            painter.fillRect(x, y, width, max(1, height), colour)
        return
    # Hundreds of transparent rectangles take the painter 10 ms, one picture of them takes it half of one.
    left, right = int(columns[0, 0]), int(columns[-1, 0] + columns[-1, 2])
    top = max(-2, int(columns[:, 1].min()))
    bottom = min(painter.device().height() + 2, int((columns[:, 1] + columns[:, 3]).max()) + 1)
    if bottom <= top or not 0 < right - left < 20_000:
        return
    at = np.repeat(np.arange(len(columns)), columns[:, 2])[: right - left]
    rows = np.arange(top, bottom)[:, None]
    first = columns[at, 1]
    inside = (rows >= first) & (rows < first + np.maximum(1, columns[at, 3]))
    alpha = colour.alpha()
    red, green, blue = (channel * alpha // 255 for channel in colour.getRgb()[:3])
    shade = np.uint32(alpha << 24 | red << 16 | green << 8 | blue)
    pixels = np.where(inside, shade, np.uint32(0))
    picture = QImage(pixels.data, pixels.shape[1], pixels.shape[0], QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(QPointF(left, top), picture)


def _by_column(across: Floats, top: Floats, bottom: Floats) -> tuple[Floats, Floats, Floats]:
    """The extremes of each column of pixels, joined where neighbours would leave a gap between them."""
    columns = np.floor(across)
    starts = np.flatnonzero(np.diff(columns, prepend=-np.inf))
    top, bottom = np.minimum.reduceat(top, starts), np.maximum.reduceat(bottom, starts)
    joined_top, joined_bottom = top.copy(), bottom.copy()
    joined_top[1:] = np.minimum(top[1:], bottom[:-1])
    joined_bottom[1:] = np.maximum(bottom[1:], top[:-1])
    return columns[starts], joined_top, joined_bottom


class Marks(_Item):
    """Thin lines through all that is visible: upright at places of the horizontal axis, or `across` at heights."""

    def __init__(self, across: bool = False) -> None:
        super().__init__()
        self._across = across
        self.places: list[float] = []
        self.pen = line_pen("#000000")

    def set_places(self, places: list[float]) -> None:
        if places != self.places:
            self.places = places
            self.update()

    def set_pen(self, pen: QPen) -> None:
        self.pen = pen
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        rect = self.boundingRect()
        painter.setPen(self.pen)
        for at in self.places:
            if self._across and rect.top() <= at <= rect.bottom():
                painter.drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at))
            elif not self._across and rect.left() <= at <= rect.right():
                painter.drawLine(QPointF(at, rect.top()), QPointF(at, rect.bottom()))


class Badge(_Item):
    """A short text on a plate in the upper right corner of the plot, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._plate, self._ink, self._font = QColor("#FFFFFF"), QColor("#000000"), QFont()

    def dress(self, theme: Theme, font: QFont) -> None:
        self._plate, self._ink, self._font = QColor(theme.panel), QColor(theme.text), QFont(font)
        self._font.setWeight(QFont.Weight.DemiBold)
        self.update()

    def set_text(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if not self.text:
            return
        rect = self.boundingRect()
        right, top = to_pixels(painter, np.array([rect.right()]), np.array([rect.bottom()]))[0].tolist()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(self._font)
        size = QFontMetricsF(self._font).size(0, self.text)
        plate = QRectF(right - size.width() - 20, top + 8, size.width() + 12, size.height() + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._plate)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(self._ink)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self.text)
        painter.restore()


class PathItem(_Item):
    """A path with a ring where it starts, arrow heads along it and a dot where it is now; drawn in pixels,
    with a dark casing, so that it stands out from any ground."""

    ARROW_EVERY = 90.0  # px of path

    def __init__(self, plain: bool = False) -> None:
        """A `plain` path has thin strokes and no arrow heads: a dozen may lie beside the one looked at."""
        super().__init__()
        self._plain = plain
        self._places: tuple[QTransform, Floats] | None = None  # pixels, and the view they are for
        self.points = np.empty((0, 2))
        self.line, self.casing = QColor("#FFFFFF"), QColor("#16181C")
        self._colour, self._dashed = "", False

    def set_run(self, colour: str, dashed: bool) -> None:
        """Draw the path in a run's colour, on its white line; "" for white alone."""
        if (colour, dashed) != (self._colour, self._dashed):
            self._colour, self._dashed = colour, dashed
            self.update()

    def set_points(self, points: Floats) -> None:
        self.points, self._places = points[np.isfinite(points).all(axis=1)], None
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if not len(self.points):
            return
        # What lies above or below is often redrawn while this stays.
        if self._places is None or self._places[0] != painter.transform():
            places = to_pixels(painter, *self.points.T)
            self._places = painter.transform(), simplified(_thinned(places), 0.5)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._paint_line(painter, self._places[1])
        painter.restore()

    def _paint_line(self, painter: QPainter, places: Floats) -> None:
        line = polygon(places)
        strokes = [(self.casing, 3.6), (self.line, 1.6)]
        if self._colour:
            strokes = [(self.casing, 5.0), (self.line, 3.8), (QColor(self._colour), 2.2)]
        if self._plain:
            strokes = [(self.casing, 3.6), (QColor(self._colour or self.line), 2.0)]
        for colour, width in strokes:
            pen = QPen(colour, width)
            if self._dashed and colour == strokes[-1][0]:
                pen.setStyle(Qt.PenStyle.DashLine)
            pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(line)
        painter.setPen(QPen(self.casing, 1.0))
        painter.setBrush(self.line)
        for place, direction in [] if self._plain else _arrows(places, self.ARROW_EVERY):
            painter.drawPolygon(_arrow_head(place, direction, 5.0))
        self._paint_ends(painter, line[0], line[line.size() - 1])

    def _paint_ends(self, painter: QPainter, start: QPointF, now: QPointF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((self.casing, 4.0), (self.line, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(start, 4.5, 4.5)
        painter.setPen(QPen(self.casing, 1.5))
        painter.setBrush(self.line)
        painter.drawEllipse(now, 6.0, 6.0)
        painter.setBrush(QColor(self._colour) if self._colour else self.casing)
        painter.drawEllipse(now, 2.0, 2.0)


class CrossItem(_Item):
    """Crosses at known places, such as minima."""

    def __init__(self) -> None:
        super().__init__()
        self.places = np.empty((0, 2))

    def set_places(self, places: Floats) -> None:
        self.places = places
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if not len(self.places):
            return
        centres = to_pixels(painter, *self.places.T).tolist()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for colour, width in (("#16181C", 5.0), ("#FFFFFF", 2.5)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for x, y in centres:
                painter.drawLine(QPointF(x - 5, y), QPointF(x + 5, y))
                painter.drawLine(QPointF(x, y - 5), QPointF(x, y + 5))
        painter.restore()


class RingItem(_Item):
    """A ring about one place, for what is pointed at; nothing until `mark` is given one."""

    def __init__(self) -> None:
        super().__init__()
        self.place: tuple[float, float] | None = None

    def mark(self, place: tuple[float, float] | None) -> None:
        if place != self.place:
            self.place = place
            self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if self.place is None:
            return
        (centre,) = to_pixels(painter, np.array([self.place[0]]), np.array([self.place[1]])).tolist()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for colour, width in (("#16181C", 4.0), ("#FFFFFF", 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(QPointF(*centre), 9.0, 9.0)
        painter.restore()


def to_pixels(painter: QPainter, x: Floats, y: Floats) -> Floats:
    """Points (k, 2) of the plot in the painter's own coordinates; far outside ones drawn nearer, which shows
    not."""
    t = painter.transform()
    # A loss of exactly zero lies infinitely far down on a log scale.
    x, y = np.clip(x, -1e100, 1e100), np.clip(y, -1e100, 1e100)
    places = np.column_stack([t.m11() * x + t.m21() * y + t.dx(), t.m12() * x + t.m22() * y + t.dy()])
    return places.clip(-1e5, 1e5)


def polygon(places: Floats) -> QPolygonF:
    """Points (k, 2) as Qt draws them, without a Python object for each."""
    made: QPolygonF = pg.functions.arrayToQPolygonF(places[:, 0], places[:, 1])
    return made


FEW = 160


def simplified(places: Floats, tolerance: float = 0.3, passes: int = 6) -> Floats:
    """A polyline (k, 2) without points that lie within `tolerance` of the line between their neighbours.

    Each pass drops at most every second point, so it needs no loop over the points."""
    for start in range(passes):
        if len(places) < FEW:  # quicker painted than looked through
            break
        inner = np.arange(1 + start % 2, len(places) - 1, 2)
        before, here, after = places[inner - 1], places[inner], places[inner + 1]
        along, off = after - before, here - before
        length = np.hypot(*along.T)
        cross = np.abs(along[:, 0] * off[:, 1] - along[:, 1] * off[:, 0])
        # A point that turns back along the line is a spike, however near to the line it lies.
        share = (along * off).sum(axis=1)
        between = (share >= 0) & (share <= length * length)
        keep = np.ones(len(places), dtype=bool)
        keep[inner[(cross <= tolerance * length) & between]] = False
        places = places[keep]
    return places


def _thinned(places: Floats) -> Floats:
    """The points without those that stay within a pixel of the one before."""
    if len(places) < 3:
        return places
    keep = np.ones(len(places), dtype=bool)
    keep[1:-1] = (np.diff(np.round(places), axis=0)[:-1] != 0).any(axis=1)
    return places[keep]


def _arrows(places: Floats, every: float) -> list[tuple[Floats, Floats]]:
    """Places and unit directions of arrow heads along a polyline; one in the middle of a short one."""
    steps = np.diff(places, axis=0)
    lengths = np.hypot(*steps.T) if len(steps) else np.zeros(0)
    total = float(lengths.sum())
    if total < 24:
        return []
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    count = max(1, min(12, int(total / every)))
    found = []
    for at in (np.arange(count) + 0.5) / count * total:
        k = min(int(np.searchsorted(along, at, side="right")) - 1, len(steps) - 1)
        if lengths[k] > 0:
            direction = steps[k] / lengths[k]
            found.append((places[k] + direction * (at - along[k]), direction))
    return found


def _arrow_head(place: Floats, direction: Floats, size: float) -> QPolygonF:
    x, y = direction * size
    px, py = place
    return QPolygonF(
        [
            QPointF(px + x, py + y),
            QPointF(px - x - 0.8 * y, py - y + 0.8 * x),
            QPointF(px - x + 0.8 * y, py - y - 0.8 * x),
        ]
    )


def coloured(values: Floats, table: NDArray[np.uint8], low: float, high: float) -> NDArray[np.uint8]:
    """Pixels (..., 4) for `Picture`, by a table (k, 3) of red, green, blue over low..high; beyond, that of
    the end."""
    last = len(table) - 1
    with np.errstate(invalid="ignore"):
        scaled = np.clip((values - low) * (last / (high - low)), 0, last)
    pixels = np.empty((len(table), 4), dtype=np.uint8)
    pixels[:, :3], pixels[:, 3] = table[:, ::-1], 255
    return pixels[np.nan_to_num(scaled, nan=last).astype(np.intp)]
