"""What every plot has: title, controls, axes, crosshair, zoom that survives updates, copy and export.

A plot shows frames when the clock says so. Its items are made once; a frame only changes their data.
"""

import math
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QCursor, QKeySequence, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ...run.mailbox import Frame
from ..explaining import add_explaining
from ..fitting import Title
from ..icons import icon
from ..proportion import ICONS, keep
from ..theme import Theme, Themes, tabular, three_digits
from ..widgets import ElidedComboBox
from . import exporting
from .area import Canvas
from .frame.choices import Choices
from .header_rows import HeaderRows
from .items import line_pen
from .legend import Legend
from .note import Note as Note

DESCRIBE_EVERY_S = 1.0
LOW = 9  # lines of text: a plot of less height leaves out the note and the name below


class Extent(NamedTuple):
    """What `fit` shows, in the coordinates of the plot (exponents on a log scale)."""

    left: float
    right: float
    bottom: float
    top: float


class Plot(QWidget):
    """A plot of the current run. Subclasses fill `_draw`, `extent`, `_dress`, `readout`, `table`, `describe`.

    `maximum_rate` is how many frames a second it wants at most. `title`, `empty_text` are shown to people.
    """

    maximum_rate = 30.0
    margins = (0.01, 0.04, 0.05, 0.05)  # left, right, bottom, top, as parts of the data's span

    def __init__(self, themes: Themes, title: str, empty_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._theme = themes.theme
        self._frame: Frame | None = None
        self._following = True
        self._followed: Extent | None = None
        self._described_at = -math.inf
        self._titles = {"bottom": "", "left": ""}
        self._choices = Choices()
        self.canvas = Canvas()
        self.legend = Legend(self._theme)
        self._note = Note()
        self._lines = [pg.InfiniteLine(angle=angle, movable=False) for angle in (90, 0)]
        self._build(empty_text)
        self.canvas.box.sigRangeChangedManually.connect(self._hold)
        self.canvas.box.fit_wanted.connect(self.fit)
        self.canvas.box.menu_wanted.connect(lambda place: self.menu().popup(place))
        self.canvas.scene().sigMouseMoved.connect(self._point_at)
        self.canvas.left.connect(self._leave)
        themes.changed.connect(self.set_theme)
        self.setAccessibleName(title)
        self.canvas.setAccessibleName(title)
        self.canvas.setAccessibleDescription(empty_text)

    # What subclasses say: Qt's metaclass leaves no room for ABC, so a forgotten one raises when it is asked

    def extent(self) -> Extent | None:
        """All there is to see, or None where there is nothing yet."""
        raise NotImplementedError

    def readout(self, x: float, y: float) -> str:
        """What lies at a place of the plot, in words and numbers."""
        raise NotImplementedError

    def tip(self, x: float, y: float) -> str:
        """What a tooltip explains at this place, where there is something to explain."""
        return ""

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        """The numbers shown: a header and rows."""
        raise NotImplementedError

    def describe(self) -> str:
        """The picture in words, for those who do not see it."""
        raise NotImplementedError

    def note_text(self) -> str:
        """What the line below the plot says while nobody points into it."""
        return ""

    def _draw(self, frame: Frame) -> None:
        raise NotImplementedError

    def _dress(self, theme: Theme) -> None:
        """Take the theme's colours for the plot's own items."""

    def _begin_run(self, frame: Frame) -> None:
        """Forget what belongs to another run."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < LOW * self.fontMetrics().height()
        self._note.setHidden(low)
        self.canvas.set_low(low)
        self._rows.arrange()

    # Frames

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def frame(self) -> Frame | None:
        """The frame that is shown."""
        return self._frame

    @property
    def paint_ms(self) -> float:
        """How long the drawing area took to paint lately."""
        return self.canvas.paint_ms

    def show_frame(self, frame: Frame) -> None:
        """Show a run at one moment."""
        if self._frame is None or self._frame.run != frame.run:
            self._following, self._followed = True, None
            self._described_at = -math.inf
            self._begin_run(frame)
        self._frame = frame
        self._draw(frame)
        self._after_drawing()
        self._choices.take_waiting()

    def clear(self) -> None:
        """Show nothing: the run has no frame yet."""
        self._frame = None
        self._empty.setVisible(True)
        self.canvas.setVisible(False)
        self.legend.set_entries()
        self._note.say("")

    def forget_document(self) -> None:
        """Another document is open: let go of all that is of the one before."""
        self.clear()

    def redraw(self) -> None:
        """Draw the same frame again after a choice of the user."""
        if self._frame is not None:
            self._draw(self._frame)
            self._after_drawing()

    def _after_drawing(self) -> None:
        extent = self.extent()
        self._empty.setVisible(extent is None)
        self.canvas.setVisible(extent is not None)
        if extent is not None and self._following:
            self._follow(extent)
        if not self._lines[0].isVisible():
            self._note.say(self.note_text())
        now = time.monotonic()
        if now - self._described_at >= DESCRIBE_EVERY_S or (self._frame and self._frame.state != "running"):
            self._described_at = now
            self.canvas.setAccessibleDescription(self.describe() if extent is not None else self._empty.text())

    # What is chosen

    def chosen(self) -> dict[str, Any]:
        """What a project file keeps of the plot: its choices, by their public names."""
        return self._choices.values()

    def choose(self, kept: Mapping[str, Any]) -> None:
        """Choose what a project file has kept, as far as it is offered."""
        self._choices.take(kept)

    # What is visible

    @property
    def following(self) -> bool:
        """Whether the ranges follow the data; False once the user zoomed or panned, until `fit`."""
        return self._following

    def fit(self) -> None:
        """Show everything, and follow the data again."""
        self._following = True
        extent = self.extent()
        if extent is not None:
            self._follow(extent, at_once=True)

    def _hold(self, *_args: object) -> None:
        self._following = False

    def _follow(self, extent: Extent, at_once: bool = False) -> None:
        """Move the ranges when the data left them or fill them badly; not at every frame, for axes are
        costly."""
        if extent == self._followed and not at_once:
            return
        self._followed = extent
        shown = self.canvas.box.viewRange()
        wanted = []
        for (low, high), (before, after), side in zip(
            (extent[:2], extent[2:]), (self.margins[:2], self.margins[2:]), shown, strict=False
        ):
            span = (high - low) or abs(high) or 1.0
            target = (low - before * span, high + after * span)
            kept = side[0] <= low and high <= side[1] and span >= 0.8 * (side[1] - side[0])
            wanted.append(tuple(side) if kept and not at_once else target)
        if wanted != [tuple(side) for side in shown]:
            self.canvas.box.setRange(xRange=wanted[0], yRange=wanted[1], padding=0)
            # Else the items hear of it while they are painted, and all is painted twice.
            self.canvas.scene().prepareForPaint()

    # Crosshair

    def _point_at(self, place: QPointF) -> None:
        box = self.canvas.box
        inside = box.sceneBoundingRect().contains(place) and self._frame is not None
        for line in self._lines:
            line.setVisible(inside)
        if not inside:
            self._note.say(self.note_text() if self._frame is not None else "")
            return
        point = box.mapSceneToView(place)
        self._lines[0].setPos(point.x())
        self._lines[1].setPos(point.y())
        self._note.say(self.readout(point.x(), point.y()))
        tip = self.tip(point.x(), point.y())
        if tip:
            QToolTip.showText(QCursor.pos(), tip, self.canvas)
        elif QToolTip.isVisible():
            QToolTip.hideText()

    def _leave(self) -> None:
        for line in self._lines:
            line.setVisible(False)
        self._note.say(self.note_text() if self._frame is not None else "")

    @contextmanager
    def without_crosshair(self) -> Iterator[None]:
        """For pictures: what is drawn inside has no crosshair."""
        shown = [line.isVisible() for line in self._lines]
        for line in self._lines:
            line.setVisible(False)
        try:
            yield
        finally:
            for line, was in zip(self._lines, shown, strict=True):
                line.setVisible(was)

    # Copy and export

    def picture_size(self) -> QSize:
        """How large the drawing itself is, without title, legend and note."""
        return self.canvas.size()

    def paint_picture(self, painter: QPainter, room: QRectF) -> None:
        """Paint the drawing itself, for a picture."""
        self.canvas.render(painter, room)

    def export(self, path: Path | str) -> None:
        """Write the plot as PNG, SVG or CSV, as the name ends. Raises ValueError for any other ending."""
        exporting.export(self, Path(path))

    def copy(self) -> None:
        """Put the picture and its numbers on the clipboard."""
        exporting.copy(exporting.picture(self), *self.table())

    def _ask_and_export(self) -> None:
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export {0}").format(self.title), f"{self.title.lower()}.png",
            ";;".join(exporting.kinds().values()),
        )  # fmt: skip
        if not name:
            return
        name = exporting.with_suffix(name, kind)
        try:
            self.export(name)
        except OSError as error:
            self._note.say(self.tr("Not exported: {0}").format(error.strerror or error))
        else:
            self._note.say(self.tr("Exported to {0}").format(name))

    def menu(self) -> QMenu:
        """What a right click offers."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        add_explaining(menu, self)
        return menu

    # Looks

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's colours; nothing else changes."""
        self._theme = theme
        font = tabular(self.font())
        font.setPointSizeF(max(7.0, self.font().pointSizeF() - 1.5))
        self.canvas.setBackground(theme.plot)
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Window, QColor(theme.plot))
        self.setPalette(ground)
        self.setAutoFillBackground(True)
        for side, axis in self.canvas.axes.items():
            axis.dress(theme, font, self._titles[side])
        for line in self._lines:
            line.setPen(line_pen(theme.secondary, 1, Qt.PenStyle.DotLine))
        self.legend.dress(theme)
        self._rows.arrange()
        for action, name in self._iconed:
            action.setIcon(icon(name, theme))
        self._dress(theme)
        self.redraw()

    def _label(self, bottom: str, left: str) -> None:
        """Name the axes, with their units."""
        for side, text in (("bottom", bottom), ("left", left)):
            self._titles[side] = text
            axis = self.canvas.axes[side]
            axis.rename(text)
        self.canvas.name_axes()

    # Building

    def _build(self, empty_text: str) -> None:
        self.setObjectName(f"plot-{type(self).__name__}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        heading = Title(self.title)
        heading.setProperty("role", "section")
        # A dock takes the bar for its own title.
        self.header_bar = QWidget()
        self.header, self.second_row = QHBoxLayout(self.header_bar), QHBoxLayout()
        self.header.setContentsMargins(0, 0, 0, 0)
        self.header.setSpacing(4)
        self.second_row.setSpacing(4)
        self.header.addWidget(heading)
        self._rows = HeaderRows(self, self.header_bar, self.header, self.second_row)
        self._rows.keep(heading)
        self.header.addStretch(1)
        self._empty = QLabel(empty_text)
        self._empty.setProperty("role", "secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        layout.addWidget(self.header_bar)
        layout.addLayout(self.second_row)
        layout.addWidget(self.legend)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._note)
        self.canvas.setVisible(False)
        for line in self._lines:
            line.setVisible(False)
            line.setZValue(100)
            self.canvas.box.addItem(line, ignoreBounds=True)
        self._iconed: list[tuple[QAction, str]] = []

    def _finish(self) -> None:
        """Called by subclasses when their own controls stand: adds the buttons every plot has, and the
        colours."""
        for name, text, tip, key, done in (
            ("fit", self.tr("Fit"), self.tr("Show everything and follow the training again"), "F", self.fit),
            ("copy", self.tr("Copy"), self.tr("Copy picture and numbers"), "", self.copy),
            ("export", self.tr("Export…"), self.tr("Export as PNG, SVG or CSV"), "", self._ask_and_export),
        ):
            action = QAction(text, self)
            action.setToolTip(f"{tip} ({key})" if key else tip)
            if key:
                action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(done)
            self.addAction(action)
            self._iconed.append((action, name))
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(f"{text} {self.title}")
            keep(button, icon=16, largest=ICONS)
            self._rows.keep(button)
            self.header.addWidget(button)
        self.set_theme(self._theme)

    def _beside_legend(self, *widgets: QWidget) -> None:
        """Put controls beside the legend: a title row with all of them would widen the window."""
        layout, row = self.layout(), QHBoxLayout()
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(layout.indexOf(self.legend), row)
        row.setSpacing(4)
        row.addWidget(self.legend, 1)
        for widget in widgets:
            row.addWidget(widget)

    def choice(self, name: str, texts: Sequence[tuple[str, str]], label: str, tip: str) -> ElidedComboBox:
        """A drop-down list of (text, value), known to project files by a public name."""
        box = ElidedComboBox()
        for text, value in texts:
            box.addItem(text, value)
        _named(box, label, tip)
        self._choices.declare(name, box)
        return box

    def toggle(self, name: str, text: str, label: str, tip: str, on: bool = False) -> QToolButton:
        """A button that stays down, known to project files by a public name."""
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setChecked(on)
        button.setProperty("role", "choice")
        _named(button, label, tip)
        self._choices.declare(name, button)
        return button


def _named(widget: QWidget, name: str, tip: str) -> None:
    widget.setAccessibleName(name)
    widget.setToolTip(tip)
    widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


def short(value: float) -> str:
    """Three significant digits, as panels show numbers."""
    return three_digits(value).replace("-", "−")


def steady(value: float) -> str:
    """The same with closing zeros, for numbers that change while one reads."""
    return three_digits(value, fixed=True).replace("-", "−")
