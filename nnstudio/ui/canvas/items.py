"""What stands on the canvas. Items hold no truth: the scene gives them places, numbers and colours to draw."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ..theme import grouped, mix
from .appearance import Appearance, thickest_for, weight_levels
from .geometry import BADGE, BUTTON, HEADER, Box, Bundle, Layout, Points
from .signals import Answers

HALO, WEIGHTS, COLUMNS, MARKS = 0.0, 1.0, 2.0, 3.0  # what lies above what
CORNER = 6.0
LEAST_BESIDE = 48.0  # px beside small nodes, which the words below them need
HOLLOW, EDGE = 1.8, 1.8  # px of a silent weight: inside, and both its edges together


def rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def curve_path(controls: Points) -> QPainterPath:
    """The curve through cubic pieces."""
    points = [QPointF(float(x), float(y)) for x, y in controls]
    path = QPainterPath(points[0])
    for k in range(1, len(points), 3):
        path.cubicTo(*points[k : k + 3])
    return path


class Item(QGraphicsItem):
    """The common part: an appearance, fixed bounds, and no mouse of its own (the view's gestures have it)."""

    def __init__(self, bounds: QRectF, appearance: Appearance, z: float) -> None:
        super().__init__()
        self._bounds = bounds
        self.appearance = appearance
        self.setZValue(z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        if z in (WEIGHTS, COLUMNS):
            # Most frames change few of the quantised levels, so most items need not be painted anew.
            self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:
        return self._bounds


class WeightsItem(Item):
    """The weights from one column into another, painted in one go, faint ones first."""

    def __init__(self, bundle: Bundle, appearance: Appearance) -> None:
        (left, top), (right, bottom) = bundle.line.min(axis=(0, 1)), bundle.line.max(axis=(0, 1))
        super().__init__(QRectF(left, top, right - left, bottom - top).adjusted(-8, -8, 8, 8), appearance, WEIGHTS)
        self.bundle = bundle
        self._paths = [curve_path(controls) for controls in bundle.controls]
        self._middles = bundle.line[:, bundle.line.shape[1] // 2]
        self._keys: NDArray[np.intp] | None = None
        self._order: list[int] = list(range(len(self._paths)))
        self._pruned: frozenset[int] = frozenset()
        self._frozen: tuple[int, ...] = ()
        self._silent: frozenset[int] = frozenset()

    def mark(self, frozen: set[tuple[int, int]], pruned: set[tuple[int, int]]) -> None:
        """Which weights, by (row, unit), are frozen and pruned."""
        places = list(zip(self.bundle.rows.tolist(), self.bundle.units.tolist(), strict=True))
        self._frozen = tuple(i for i, place in enumerate(places) if place in frozen)
        self._pruned = frozenset(i for i, place in enumerate(places) if place in pruned)

    def show_weights(self, weights: NDArray[Any], typical: float) -> int:
        """Take the values of the drawn weights, in the bundle's order; how many curves must be painted anew."""
        keys = weight_levels(weights, typical)
        if self._keys is None or not np.array_equal(keys, self._keys):
            self._keys = keys
            self._order = np.argsort(np.abs(keys), kind="stable").tolist()
            self.update()
            return len(self._paths)
        return 0

    def show_silent(self, dropped: NDArray[np.bool_] | None) -> None:
        """Which weights (rows, units) dropout silences in this pass; None where it never does."""
        drawn = np.empty(0) if dropped is None else dropped[self.bundle.rows, self.bundle.units]
        silent = frozenset(np.flatnonzero(drawn).tolist())
        if silent != self._silent:
            self._silent = silent
            self.update()

    def forget(self) -> None:
        self._keys = None
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, pens = self.appearance, self.appearance.weight_pens(thickest_for(len(self._paths)))
        keys = None if self._keys is None else self._keys.tolist()
        last: QPen | None = None
        for i in self._order:
            pen = look.dashed if i in self._pruned else look.plain if keys is None else pens[keys[i]]
            if pen is not last:
                painter.setPen(pen)
                last = pen
            if i in self._silent:
                self._paint_hollow(painter, i, pen)
                last = None
            else:
                painter.drawPath(self._paths[i])
        for i in self._frozen:
            x, y = self._middles[i]
            draw_lock(painter, QPointF(x, y), look)

    def _paint_hollow(self, painter: QPainter, i: int, pen: QPen) -> None:
        """A weight that is silent in this pass: two thin lines with the ground between them."""
        inside = max(HOLLOW * self.appearance.emphasis, pen.widthF() - EDGE)
        ground = self.appearance.theme.plot
        for colour, width in ((pen.color(), inside + EDGE), (QColor(ground), inside)):
            painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.FlatCap))
            painter.drawPath(self._paths[i])


class ColumnItem(Item):
    """The nodes of one column with their answers and biases, and the strip for those folded away."""

    def __init__(self, layout: Layout, column: int, names: dict[int, str], appearance: Appearance) -> None:
        there = layout.columns[column]
        left = layout.beside[0] if column == 0 else max(layout.side, LEAST_BESIDE)
        right = layout.beside[1] if column == len(layout.columns) - 1 else max(layout.side, LEAST_BESIDE)
        half = layout.side / 2
        bounds = QRectF(there.x - half - left, there.ys[0] - half - 6, layout.side + left + right, 0)
        bounds.setBottom(layout.height)
        super().__init__(bounds, appearance, COLUMNS)
        self.layout, self.column, self.names = layout, column, names
        self.badges: list[str] = []
        self.frozen: set[tuple[int, int]] = set()
        self.pruned: set[tuple[int, int]] = set()
        self.round = False
        self._fills: list[QBrush] = []
        self._curves: list[QPolygonF] = []
        self._silent: frozenset[int] = frozenset()
        self._biases: list[int] | None = None

    def show_answers(self, answers: Answers | None) -> None:
        """Take the answers of the column's units; None where they are not known."""
        shown = self.layout.columns[self.column].shown
        look, side = self.appearance, self.layout.side
        self.round = answers is None or answers.show == "shade"
        self._fills, self._curves = [], []
        if answers is not None:
            for unit in shown:
                levels = answers.levels(self.column, unit)
                if answers.show == "map":
                    self._fills.append(look.texture(levels, side))
                elif answers.show == "shade":
                    self._fills.append(QBrush(look.shade(float(levels[0]))))
                else:
                    xs = np.linspace(-side / 2 + 3, side / 2 - 3, len(levels))
                    ys = -levels * (side / 2 - 5)
                    points = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
                    self._curves.append(QPolygonF(points))
        self.update()

    def show_silent(self, silent: frozenset[int]) -> None:
        """Which units dropout silences in this pass."""
        if silent != self._silent:
            self._silent = silent
            self.update()

    def show_biases(self, biases: NDArray[Any] | None, typical: float) -> None:
        """Take the biases of the drawn units; None where they are not known."""
        keys = None if biases is None else weight_levels(biases, typical).tolist()
        if keys != self._biases:
            self._biases = keys
            self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        there = self.layout.columns[self.column]
        for i, (unit, y) in enumerate(zip(there.shown, there.ys, strict=True)):
            painter.save()
            painter.translate(there.x, y)
            self._paint_node(painter, i, unit)
            painter.restore()
        self._paint_strip(painter)
        self._paint_names(painter)
        self._paint_badges(painter)

    def _paint_node(self, painter: QPainter, i: int, unit: int) -> None:
        look, side = self.appearance, self.layout.side
        square = QRectF(-side / 2, -side / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        silent = unit in self._silent
        outline = QPen(QColor(look.theme.secondary), 1.2 * look.emphasis)
        if silent:
            outline.setDashPattern([3.0, 3.0])
        fill = QBrush(QColor(look.theme.plot)) if silent or i >= len(self._fills) else self._fills[i]
        painter.setPen(outline)
        painter.setBrush(fill)
        corner = side / 2 if self.round else CORNER
        painter.drawRoundedRect(square, corner, corner)
        if not silent and i < len(self._curves):
            painter.setPen(QPen(QColor(look.theme.hairline), 1.0))
            painter.drawLine(QPointF(-side / 2 + 3, 0), QPointF(side / 2 - 3, 0))
            painter.setPen(QPen(QColor(look.theme.positive), 1.8 * look.emphasis))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(self._curves[i])
        if self.column > 0 and self.layout.biased[self.column - 1]:
            self._paint_bias(painter, i, unit)

    def _paint_bias(self, painter: QPainter, i: int, unit: int) -> None:
        look, side, size = self.appearance, self.layout.side, self.layout.bias_side
        box = QRectF(-side / 2 - 0.45 * size, side / 2 - 0.55 * size, size, size)
        colour = QColor(look.theme.plot)
        if self._biases is not None and (-1, unit) not in self.pruned:
            colour = look.sign_colour(self._biases[i])
        painter.setPen(QPen(QColor(look.theme.plot), 2.0))
        painter.setBrush(QColor(look.theme.plot))
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 3, 3)
        edge = QPen(QColor(look.theme.secondary), 1.0)
        if (-1, unit) in self.pruned:
            edge.setDashPattern([2.0, 2.0])
        painter.setPen(edge)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 2, 2)
        if (-1, unit) in self.frozen:
            draw_lock(painter, box.center() + QPointF(-size - 2, 2), look)

    def _paint_strip(self, painter: QPainter) -> None:
        box = self.layout.strip(self.column)
        if box is None:
            return
        look, there = self.appearance, self.layout.columns[self.column]
        painter.setPen(QPen(QColor(look.theme.hairline), 1.0))
        painter.setBrush(QColor(mix(look.theme.plot, look.theme.hairline, 0.35)))
        pill = rect(box).adjusted(0, 2, 0, -2)
        painter.drawRoundedRect(pill, CORNER, CORNER)
        painter.setFont(look.small)
        painter.setPen(QColor(look.theme.secondary))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, f"⋮ {grouped(there.hidden)}")

    def _paint_names(self, painter: QPainter) -> None:
        if not self.names:
            return
        look, there, half = self.appearance, self.layout.columns[self.column], self.layout.side / 2
        painter.setFont(look.font)
        painter.setPen(QColor(look.theme.text))
        metrics = QFontMetricsF(look.font)
        before = self.column == 0
        left, right = self.layout.beside
        for unit, y in zip(there.shown, there.ys, strict=True):
            if before:
                place = QRectF(there.x - half - left + 4, y - 12, left - 14, 24)
            else:
                place = QRectF(there.x + half + 10, y - 12, right - 14, 24)
            side = Qt.AlignmentFlag.AlignRight if before else Qt.AlignmentFlag.AlignLeft
            text = metrics.elidedText(self.names.get(unit, ""), Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_badges(self, painter: QPainter) -> None:
        look, there = self.appearance, self.layout.columns[self.column]
        painter.setFont(look.small)
        painter.setPen(QColor(look.theme.secondary))
        top = there.ys[-1] + self.layout.side / 2 + 19
        ground, metrics = QColor(look.theme.plot), QFontMetricsF(look.small)
        for line, text in enumerate(self.badges):
            width = metrics.horizontalAdvance(text) + 6
            place = QRectF(there.x - width / 2, top + line * BADGE, width, BADGE)
            painter.fillRect(place, ground)  # skip connections may run below
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class HeaderItem(Item):
    """What stands above a column: what it is, how wide, and for hidden layers the buttons and the grip below."""

    def __init__(
        self, layout: Layout, column: int, title: str, count: str, editable: bool, appearance: Appearance
    ) -> None:
        super().__init__(rect(layout.header(column)).adjusted(-12, -2, 12, 12), appearance, COLUMNS)
        self.layout, self.column, self.title, self.count, self.editable = layout, column, title, count, editable

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, box = self.appearance, rect(self.layout.header(self.column))
        painter.setFont(look.strong)
        painter.setPen(QColor(look.theme.text))
        title = QFontMetricsF(look.strong).elidedText(self.title, Qt.TextElideMode.ElideRight, box.width())
        line = QRectF(box.x(), box.y(), box.width(), 20)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, title)
        painter.setFont(look.font)
        painter.setPen(QColor(look.theme.secondary))
        x = self.layout.columns[self.column].x
        place = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(QRectF(x - 40, 24, 80, BUTTON), place, self.count)
        if self.editable:
            draw_button(painter, rect(self.layout.button(self.column, "minus")), "minus", look)
            draw_button(painter, rect(self.layout.button(self.column, "plus")), "plus", look)


def draw_button(painter: QPainter, box: QRectF, kind: str, look: Appearance, hot: bool = False) -> None:
    """A round button with a plus or a minus."""
    painter.setPen(QPen(QColor(look.theme.accent if hot else look.theme.hairline), 1.2))
    painter.setBrush(QColor(look.theme.panel))
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(QPen(QColor(look.theme.accent if hot else look.theme.secondary), 1.5 * look.emphasis))
    centre, arm = box.center(), 4.0
    painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
    if kind == "plus":
        painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))


def draw_lock(painter: QPainter, at: QPointF, look: Appearance) -> None:
    """A small closed lock, on a ground that keeps it clear of the curve below."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.theme.plot))
    painter.drawEllipse(at, 8.0, 8.0)
    painter.setPen(QPen(QColor(look.theme.text), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(at.x() - 2.5, at.y() - 5.5, 5.0, 7.0), 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.theme.text))
    painter.drawRoundedRect(QRectF(at.x() - 4.0, at.y() - 1.5, 8.0, 6.0), 1.2, 1.2)


class HaloItem(Item):
    """The focus ring of a weight: light round its curve, below the weights so that its own colour stays seen."""

    def __init__(self, layout: Layout, appearance: Appearance) -> None:
        super().__init__(QRectF(-20, -20, layout.width + 40, layout.height + 40), appearance, HALO)
        self.curve: QPainterPath | None = None

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        if self.curve is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.appearance
        for colour, width in ((look.theme.accent, 13.0), (look.theme.plot, 9.0)):
            pen = QPen(QColor(colour), width * look.emphasis, c=Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPath(self.curve)


class MarksItem(Item):
    """What answers the user: the focus ring, what the mouse is over, and the shadow of a drag."""

    def __init__(self, layout: Layout, appearance: Appearance) -> None:
        super().__init__(QRectF(-20, -20, layout.width + 40, layout.height + 40), appearance, MARKS)
        self.layout = layout
        self.ring: QRectF | None = None
        self.ring_corner = CORNER
        self.hot_curve: QPainterPath | None = None
        self.gap: int | None = None
        self.gap_text = ""
        self.hot: tuple[QRectF, str] | None = None
        self.grips: tuple[int, ...] = ()
        self.ghosts: list[QRectF] = []
        self.leaving: list[QRectF] = []
        self.line: float | None = None

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.appearance
        accent = QColor(look.theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hot_curve is not None:
            painter.setPen(QPen(QColor(look.theme.text), 1.5))
            painter.drawPath(self.hot_curve)
        if self.ring is not None:
            painter.setPen(QPen(accent, 2.0 * look.emphasis))
            painter.drawRoundedRect(self.ring.adjusted(-3, -3, 3, 3), self.ring_corner + 3, self.ring_corner + 3)
        if self.hot is not None:
            draw_button(painter, self.hot[0], self.hot[1], look, hot=True)
        self._paint_gap(painter)
        self._paint_drag(painter)

    def _paint_gap(self, painter: QPainter) -> None:
        look = self.appearance
        if self.gap is not None:
            mark = rect(self.layout.insert_mark(self.gap))
            x = mark.center().x()
            pen = QPen(QColor(look.theme.accent), 1.2)
            pen.setDashPattern([3.0, 4.0])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, HEADER - 10), QPointF(x, self.layout.bottom))
            draw_button(painter, mark, "plus", look, hot=True)
            painter.setFont(look.small)
            painter.setPen(QColor(look.theme.accent))
            painter.drawText(QRectF(x - 60, 2, 120, 20), Qt.AlignmentFlag.AlignCenter, self.gap_text)
        painter.setPen(QPen(QColor(look.theme.secondary), 2.0, c=Qt.PenCapStyle.RoundCap))
        for column in self.grips:
            box = rect(self.layout.grip(column))
            for y in (box.center().y() - 1.5, box.center().y() + 2.5):
                painter.drawLine(QPointF(box.left() + 6, y), QPointF(box.right() - 6, y))

    def _paint_drag(self, painter: QPainter) -> None:
        look = self.appearance
        pen = QPen(QColor(look.theme.accent), 1.5)
        pen.setDashPattern([3.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in self.ghosts:
            painter.drawRoundedRect(box, CORNER, CORNER)
        veil = QColor(look.theme.plot)
        veil.setAlphaF(0.75)
        painter.setBrush(veil)
        for box in self.leaving:
            painter.drawRoundedRect(box, CORNER, CORNER)
        if self.line is not None:
            painter.setPen(QPen(QColor(look.theme.accent), 3.0))
            painter.drawLine(QPointF(self.line, 4), QPointF(self.line, self.layout.bottom))
