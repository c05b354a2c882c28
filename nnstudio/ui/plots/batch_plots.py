"""The two pictures of a comparison of batch modes: the paths over one loss surface, and the losses."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from ...landscape.batches import MODES, Comparison, Course
from ...landscape.surface import Surface
from ...nn.history import CURVES, titles
from ...run.mailbox import Frame
from ..text import tr
from ..theme import Theme, Themes, counted, grouped, percent
from .base import Extent, Plot, short, steady
from .contours import Contours
from .items import Badge, Curve, PathItem, line_pen, polygon, to_pixels
from .legend import Entry, Shape, paint_mark
from .parameter_names import parameter_name
from .scales import log10_or_none

Floats = NDArray[np.float64]
COLUMNS = {"update": "update", "epoch": "epoch", "sample": "samples", "second": "seconds"}
ROOM_FOR_SIZES = 370  # px: what legends need to say more than they must
ROOM_FOR_NAMES, ROOM_FOR_ALL = 330, 620
UNEVEN = ("update", "second")  # here one mode ends long before another, and a log scale shows both


@dataclass(frozen=True)
class Look:
    """How one mode is told apart: the colour of the theme's run `colour`, a symbol at its end, and its line."""

    colour: int
    symbol: Shape
    width: float
    style: Qt.PenStyle = Qt.PenStyle.SolidLine

    def of(self, theme: Theme) -> str:
        return theme.runs[self.colour]


# The line that jumps most is the thinnest and lies lowest.
LOOKS = {
    "batch": Look(0, "o", 2.6),
    "mini-batch": Look(1, "s", 2.0, Qt.PenStyle.DashLine),
    "stochastic": Look(2, "t", 1.2),
}


def name_of(course: Course) -> str:
    """A mode in words people use."""
    names = {
        "batch": tr("batch: all {0}"), "mini-batch": tr("mini-batch: {0}"), "stochastic": tr("stochastic: {0}")
    }  # fmt: skip
    return names[course.mode].format(grouped(course.batch_size))


def word_of(course: Course) -> str:
    """A mode in one word, that of the button that chooses it."""
    return {"batch": tr("all"), "mini-batch": tr("mini"), "stochastic": tr("one")}[course.mode]


def entry_of(course: Course, theme: Theme, name: str, value: str = "") -> Entry:
    look = LOOKS[course.mode]
    return Entry(look.symbol, look.of(theme), name, value)


def paint_symbol(painter: QPainter, place: QPointF, look: Look, theme: Theme) -> None:
    """The symbol of a mode on a plate that sets it off from any ground."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.plot))
    painter.drawEllipse(place, 6.6, 6.6)
    rect = QRectF(place.x() - 6, place.y() - 6, 12, 12)
    paint_mark(painter, Entry(look.symbol, look.of(theme), ""), rect, theme)


class CoursePath(PathItem):
    """The path of one mode, with a pale casing and its symbol where it is now."""

    def __init__(self, look: Look, theme: Theme) -> None:
        super().__init__()
        self._look, self._theme = look, theme

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _paint_line(self, painter: QPainter, places: Floats) -> None:
        look, line = self._look, polygon(places)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width, style in (
            (QColor("#FFFFFF"), look.width + 1.8, Qt.PenStyle.SolidLine),
            (QColor(look.of(self._theme)), look.width, look.style),
        ):
            pen = QPen(colour, width, style)
            pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
            painter.setPen(pen)
            painter.drawPolyline(line)
        for colour, width in ((self.casing, 4.0), (self.line, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(line.first(), 4.5, 4.5)
        paint_symbol(painter, line.last(), look, self._theme)


class CourseLoss(Curve):
    """The loss of one mode, with its symbol at the end."""

    def __init__(self, look: Look, theme: Theme) -> None:
        super().__init__()
        self._look = look
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.set_pen(line_pen(self._look.of(theme), self._look.width, self._look.style))

    def paint(self, painter: QPainter, *_args: object) -> None:
        super().paint(painter)
        if not len(self.x):
            return
        place = to_pixels(painter, self.x[-1:], self.y[-1:])[0].tolist()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        paint_symbol(painter, QPointF(*place), self._look, self._theme)
        painter.restore()


class ComparisonPlot(Plot):
    """A plot of a `Comparison`; the frame is the one it was made from."""

    narrow = 190  # px: below this the header has no room for the title, copying and exporting; the menu keeps them
    _made: Comparison | None = None

    @property
    def comparison(self) -> Comparison | None:
        return self._made

    def show_comparison(self, made: Comparison, frame: Frame, fresh: bool = False) -> None:
        """Show how far a comparison is; a fresh one is looked at as a whole, however the one before was zoomed."""
        if fresh:
            self._frame = None
        self._made = made
        self.show_frame(frame)

    def clear(self) -> None:
        self._made = None
        super().clear()

    def _show_legend(self) -> None:
        """Name the marks; a legend leaves out what it has no room for, so it has to be short in time."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, dispensable = self.width() >= self.narrow, self.actions()[1:]  # all but fitting
        headings = self.header_bar.findChildren(QLabel)
        buttons = [b for b in self.header_bar.findChildren(QToolButton) if b.defaultAction() in dispensable]
        for widget in (*headings, *buttons):
            widget.setVisible(room)
        self._show_legend()

    def courses(self) -> tuple[Course, ...]:
        return () if self._made is None else self._made.courses


class PathsPlot(ComparisonPlot):
    """The three paths over the loss surface of one plane."""

    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, tr("Paths"), tr("The paths over the loss surface will be drawn here"), parent)
        self._surface: Surface | None = None
        self._contours = Contours(self.canvas.box)
        self._paths = {mode: CoursePath(LOOKS[mode], themes.theme) for mode in MODES}
        self._badge = Badge()
        for z, item in enumerate((*reversed(self._paths.values()), self._badge)):
            item.setZValue(5 + z)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._finish()

    def set_stale(self, text: str) -> None:
        """Dim the surface and say why; with no text it is as good as new."""
        self._contours.set_stale(bool(text))
        self._badge.set_text(text)

    def _draw(self, frame: Frame) -> None:
        made = self._made
        surface = None if made is None else made.surface
        self._contours.set_visible(surface is not None)
        for course in self.courses():
            self._paths[course.mode].set_points(course.path)
        if made is not None and surface is not None and surface is not self._surface:
            self._contours.show(surface, np.concatenate([course.path for course in made.courses]))
            self._name_axes(made, surface)
        self._surface = surface
        self._show_legend()

    def _show_legend(self) -> None:
        room = self.width() >= ROOM_FOR_SIZES
        self.legend.set_entries(
            *(entry_of(course, self.theme, name_of(course) if room else word_of(course)) for course in self.courses())
        )

    def _name_axes(self, made: Comparison, surface: Surface) -> None:
        shares = surface.plane.explained
        if shares is None:
            names = [parameter_name(made.network.layout, made.data.feature_names, index) for index in (0, 1)]
        else:
            names = [
                self.tr("first principal axis ({0})").format(percent(shares[0])),
                self.tr("second ({0})").format(percent(shares[1])),
            ]
        self._label(names[0], names[1])

    def _dress(self, theme: Theme) -> None:
        self._contours.set_font(self.canvas.axes["bottom"].style["tickFont"])
        self._badge.dress(theme, self.font())
        for path in self._paths.values():
            path.dress(theme)

    def extent(self) -> Extent | None:
        made = self._made
        return None if made is None or made.bounds is None else Extent(*made.bounds)

    def readout(self, x: float, y: float) -> str:
        made = self._made
        if made is None or made.surface is None:
            return ""
        surface = made.surface
        # The nearest point of the surface that was computed: near enough for a pointer.
        row, column = int(np.argmin(np.abs(surface.second - y))), int(np.argmin(np.abs(surface.first - x)))
        return self.tr("loss about {0} at {1}, {2}").format(short(float(surface.loss[row, column])), short(x), short(y))

    def note_text(self) -> str:
        made = self._made
        if made is None or made.surface is None:
            return ""
        said = self.tr("Plane of the two weights")
        if made.surface.plane.explained is not None:
            said = self.tr("PCA plane: {0} of the paths' motion").format(percent(made.share))
        if made.samples < len(made.data.train):
            said += self.tr(" · first {0} of {1} samples").format(grouped(made.samples), grouped(len(made.data.train)))
        return said

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        rows = [
            (course.mode, int(update), *place)
            for course in self.courses()
            for update, place in zip(
                [*course.history.trail_updates.tolist(), course.latest("update")], course.path.tolist(), strict=False
            )
        ]
        return ("mode", "update", *self._titles.values()), rows

    def describe(self) -> str:
        low, high = self._contours.range
        ends = ", ".join(
            self.tr("{0} to ({1}, {2})").format(name_of(course), *(short(v) for v in course.path[-1].tolist()))
            for course in self.courses()
            if len(course.path)
        )
        return self.tr("Paths from one start over a loss surface from {0} to {1}: {2}. {3}").format(
            short(low), short(high), ends, self.note_text()
        )


class LossesPlot(ComparisonPlot):
    """The training losses of the three modes per update, epoch, sample or second."""

    narrow = 370
    margins = (0.0, 0.03, 0.05, 0.06)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, tr("Losses"), tr("The losses will be drawn here"), parent)
        self._per = "epoch"
        self._logs = {"bottom": False, "left": True}
        self._curves = {mode: CourseLoss(LOOKS[mode], themes.theme) for mode in MODES}
        for z, item in enumerate(reversed(self._curves.values())):
            item.setZValue(z)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._x_of = self.choice(
            "axis", [
                (self.tr("per update"), "update"), (self.tr("per epoch"), "epoch"),
                (self.tr("per sample"), "sample"), (self.tr("per second"), "second"),
            ],
            self.tr("Horizontal axis"), self.tr("What the losses are drawn over"),
        )  # fmt: skip
        self._x_of.setCurrentIndex(1)
        self._x_of.currentIndexChanged.connect(lambda _i: self.set_axis(self._x_of.currentData()))
        self.header.addWidget(self._x_of)
        self._log_buttons = {}
        for side, name, text, tip in (
            (
                "bottom",
                "log_x",
                self.tr("log x"),
                self.tr("Logarithmic horizontal axis: shows few and many updates at once"),
            ),
            ("left", "log_y", self.tr("log y"), self.tr("Logarithmic losses: shows small ones (log₁₀ J)")),
        ):  # fmt: skip  # fmt: skip
            button = self.toggle(name, text, text, tip, self._logs[side])
            button.toggled.connect(lambda on, side=side: self.set_log(side, on))
            self._log_buttons[side] = button
            self.header.addWidget(button)
        self.canvas.axes["left"].set_log(True)
        self._finish()

    @property
    def axis(self) -> str:
        return self._per

    def set_axis(self, per: str) -> None:
        """Draw over "update", "epoch", "sample" or "second", on the scale that shows all three modes."""
        if per not in COLUMNS:
            raise ValueError(f"there is no axis {per}: use one of {', '.join(COLUMNS)}")
        self._per = per
        self._x_of.setCurrentIndex(self._x_of.findData(per))
        self._name_axes()
        self.set_log("bottom", per in UNEVEN)

    def set_log(self, side: str, log: bool) -> None:
        """Draw along the axis "bottom" or "left" on a log scale, or on an even one."""
        self._logs[side] = log
        self._log_buttons[side].setChecked(log)
        self.canvas.axes[side].set_log(log)
        self.redraw()
        self.fit()

    def _name_axes(self) -> None:
        names = {
            "update": self.tr("updates"), "epoch": self.tr("epochs"),
            "sample": self.tr("samples seen"), "second": self.tr("training time (s)"),
        }  # fmt: skip
        self._label(names[self._per], self.tr("training loss"))

    def _dress(self, theme: Theme) -> None:
        self._name_axes()
        for curve in self._curves.values():
            curve.dress(theme)

    def _draw(self, frame: Frame) -> None:
        for course in self.courses():
            self._curves[course.mode].set_data(*self._points(course))
        self._show_legend()

    def _show_legend(self) -> None:
        width, entries = self.width(), []
        for course in self.courses():
            value = steady(course.latest("train_loss"))
            name = name_of(course) if width >= ROOM_FOR_ALL else word_of(course)
            entries.append(entry_of(course, self.theme, *((name, value) if width >= ROOM_FOR_NAMES else (value,))))
        self.legend.set_entries(*entries)

    def _points(self, course: Course) -> tuple[Floats, ...]:
        """What is drawn of a course, in coordinates of the plot."""
        x = course.rows[:, CURVES.index(COLUMNS[self._per])]
        x, y = log10_or_none(x, course.rows[:, CURVES.index("train_loss")], self._logs["left"])
        if self._logs["bottom"]:  # nothing has happened yet at zero, and a log scale does not reach it
            y, x = log10_or_none(y, x, log=True)
        return x, y

    def extent(self) -> Extent | None:
        drawn = [points for points in map(self._points, self.courses()) if len(points[0])]
        if not drawn:
            return None
        x, y = (np.concatenate([points[k] for points in drawn]) for k in (0, 1))
        left = float(x.min()) if self._logs["bottom"] else 0.0
        bottom = float(y.min()) if self._logs["left"] else min(0.0, float(y.min()))
        return Extent(left, max(float(x.max()), left + 1e-9), bottom, float(y.max()))

    def readout(self, x: float, y: float) -> str:
        if self._made is None:
            return ""
        at = 10**x if self._logs["bottom"] else x
        parts = []
        for course in self.courses():
            places = course.rows[:, CURVES.index(COLUMNS[self._per])]
            row = course.rows[int(np.argmin(np.abs(places - at)))]
            parts.append(f"{name_of(course)} {short(row[CURVES.index('train_loss')])}")
        where = self.tr("{0} {1}: {2}; pointer at {3}")
        pointer = short(10**y if self._logs["left"] else y)
        return where.format(self._titles["bottom"], short(at), ", ".join(parts), pointer)

    def note_text(self) -> str:
        made = self._made
        if made is None:
            return ""
        lost = [name_of(course) for course in made.courses if course.message]
        if lost:
            return self.tr("Diverged: {0}").format(", ".join(lost))
        return counted(
            made.epochs, self.tr("Loss over all training samples; 1 epoch each"),
            self.tr("Loss over all training samples; {0} epochs each"),
        )  # fmt: skip

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        if self._made is None:
            return (), []
        rows = [(course.mode, *row) for course in self.courses() for row in course.rows.tolist()]
        return ("mode", *titles(self._made.data.task)), rows

    def describe(self) -> str:
        parts = []
        for course in self.courses():
            first, last = float(course.rows[0, CURVES.index("train_loss")]), course.latest("train_loss")
            said = self.tr("{0} from {1} to {2} in {3} updates")
            updates = grouped(int(course.latest("update")))
            parts.append(said.format(name_of(course), short(first), _finite(last), updates))
        return self.tr("Training losses: {0}.").format(", ".join(parts))


def _finite(value: float) -> str:
    return short(value) if math.isfinite(value) else tr("no finite number")
