"""The timeline under the transport bar: every kept moment of the run, with what happened on the way."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolBar, QToolButton, QToolTip, QWidget

from ..run.mailbox import Frame
from ..run.rewind import moment
from .plots.clock import Clock
from .proportion import keep
from .text import translated
from .theme import SPACE, Theme, Themes, grouped, local, tabular, three_digits
from .widgets import named

HEIGHT, BAR = 26, 4  # px
NEAR = 6.0  # px: so near the pointer means an event
MOST_TOLD = 4  # events in a tooltip, the last of those that are near


class TimelineBar(QToolBar):
    """Shows where the run is and, scrubbed, has all views of the clock show a kept moment of it."""

    continue_wanted = Signal(object)  # Frame: go on from this moment in a run of its own
    rewind_wanted = Signal(int)  # go back to this update in the same run

    def __init__(self, clock: Clock, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setWindowTitle(self.tr("Timeline"))
        self.setMovable(False)
        self._clock = clock
        self._marks: dict[str, Frame] = {}
        self.track = Track(themes.theme)
        self.track.moved.connect(self.look_at)
        self._text = QLabel()
        self._text.setFont(tabular(self._text.font()))
        keep(self._text, widest="update 100,000,000 of 100,000,000")
        self._buttons = {
            name: self._button(f"timeline.{name}", text, tip, done)
            for name, text, tip, done in (
                ("a", self.tr("A"), self.tr("Mark this moment as A, to compare another one with it"), self._mark_a),
                ("b", self.tr("B"), self.tr("Mark this moment as B, and tell what changed since A"), self._mark_b),
                ("continue", self.tr("Continue from here"),
                 self.tr("Train on from this moment in a run of its own; undo comes back"), self._continue),
                ("rewind", self.tr("Rewind"),
                 self.tr("Go back to this moment in the same run: it is trained again from the same seeds, which gives "
                         "the same numbers"), self._rewind),
                ("now", self.tr("Now"), self.tr("Come back to where the training is (End)"), self.to_now),
            )
        }  # fmt: skip
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.track, 1)
        for widget in (self._text, *self._buttons.values()):
            row.addWidget(widget)
        self.addWidget(holder)
        themes.changed.connect(self.track.dress)
        clock.frame_shown.connect(self.show_frame)
        clock.looked_back.connect(self._follow)
        self._follow()

    # Frames and moments

    def show_frame(self, frame: Frame) -> None:
        """Know the newest frame of the run."""
        if self._marks and next(iter(self._marks.values())).run != frame.run:
            self._marks.clear()
        self.track.show_frame(frame)
        self._say()

    def look_at(self, index: int) -> None:
        """Have everything show point `index` of the trail; the last one is now."""
        frame = self._clock.latest
        if frame is None or not len(frame.history.trail):
            return
        if index >= len(frame.history.trail):
            self._clock.look_at(None)
        else:
            self._clock.look_at(moment(frame, index))

    def to_now(self) -> None:
        self._clock.look_at(None)

    def _follow(self) -> None:
        past = self._clock.past
        self.track.show_moment(None if past is None else past.update)
        for name in ("continue", "rewind", "now"):
            self._buttons[name].setEnabled(past is not None)
        self._say()

    def _say(self) -> None:
        past, latest = self._clock.past, self._clock.latest
        if latest is None:
            self._tell("")
            return
        said = self.tr("update {0}").format(grouped(latest.update))
        if past is not None:
            said = self.tr("update {0} of {1}").format(grouped(past.update), grouped(latest.update))
        elif set(self._marks) == {"a", "b"}:
            said = self._difference()
        self._tell(said)
        self._text.setToolTip(self._all_differences() if set(self._marks) == {"a", "b"} else "")
        self.track.set_marks({name: frame.update for name, frame in self._marks.items()})

    def _tell(self, text: str) -> None:
        # Of one size, which only grows: else the whole window would be laid out again for every number.
        if self._text.fontMetrics().horizontalAdvance(text) > self._text.width():
            keep(self._text, widest=text)
        self._text.setText(text)

    # Marks

    def _mark_a(self) -> None:
        self._mark("a")

    def _mark_b(self) -> None:
        self._mark("b")

    def _mark(self, name: str) -> None:
        shown = self._clock.past or self._clock.latest
        if shown is not None:
            self._marks[name] = shown
        self._say()
        if set(self._marks) == {"a", "b"}:
            self._tell(self._difference())

    def _all_differences(self) -> str:
        """What changed from A to B, a line for each number."""
        a, b = self._marks["a"], self._marks["b"]
        lines = [self.tr("A is update {0}, B is update {1}").format(grouped(a.update), grouped(b.update))]
        for name, text in (
            ("train_loss", self.tr("training loss")), ("validation_loss", self.tr("validation loss")),
            ("train_score", self.tr("training score")), ("validation_score", self.tr("validation score")),
        ):  # fmt: skip
            before, after = a.latest(name), b.latest(name)
            if math.isfinite(before) and math.isfinite(after):
                change = local(f"{after - before:+.3g}").replace("-", "−")
                lines.append(f"{text}: {three_digits(before)} → {three_digits(after)} ({change})")
        if len(a.parameters) == len(b.parameters):
            moved = np.asarray(b.parameters, dtype=np.float64) - a.parameters
            lines += [
                self.tr("{0}: moved by {1}").format(
                    self.tr("layer {0}").format(k + 1), three_digits(float(np.linalg.norm(moved[block.weights])))
                )
                for k, block in enumerate(a.network.layout.blocks)
            ]  # fmt: skip
        return "\n".join(lines)

    def _difference(self) -> str:
        a, b = self._marks["a"], self._marks["b"]
        away = (
            float(np.linalg.norm(b.parameters - a.parameters)) if len(a.parameters) == len(b.parameters) else math.nan
        )
        losses = [three_digits(frame.latest("train_loss")) for frame in (a, b)]
        return self.tr("A to B: loss {0} to {1}, moved by {2}").format(*losses, three_digits(away))

    def _rewind(self) -> None:
        past = self._clock.past
        if past is not None:
            self.to_now()
            self.rewind_wanted.emit(past.update)

    def _continue(self) -> None:
        if self._clock.past is not None:
            self.continue_wanted.emit(self._clock.past)

    def _button(self, name: str, text: str, tip: str, done: object) -> QToolButton:
        button = named(QToolButton(), name, text=text)
        button.setProperty("role", "choice")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(done)
        return button


class Track(QWidget):
    """A line from the first update to the last with a handle. `moved` tells which point of the trail it is put to; the
    number of points means now."""

    moved = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._frame: Frame | None = None
        self._at: int | None = None  # the update looked at, None for now
        self._marks: dict[str, int] = {}
        self.setObjectName("timeline.track")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline of the run"))

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_frame(self, frame: Frame) -> None:
        self._frame = frame
        self.update()

    def show_moment(self, update: int | None) -> None:
        self._at = update
        self.setAccessibleDescription("" if update is None else self.tr("update {0}").format(grouped(update)))
        self.update()

    def set_marks(self, marks: dict[str, int]) -> None:
        if marks != self._marks:
            self._marks = marks
            self.update()

    # Places

    def _room(self) -> QRectF:
        return QRectF(8, 0, max(1, self.width() - 16), HEIGHT)

    def x_of(self, update: int) -> float:
        """Where an update is on the line, in pixels."""
        last = self._frame.update if self._frame is not None else 0
        return self._room().left() + self._room().width() * (update / last if last else 1.0)

    def _index_at(self, x: float) -> int:
        """The point of the trail nearest to a place; behind the last one it is now."""
        frame = self._frame
        if frame is None:
            return 0
        updates = frame.history.trail_updates
        wanted = (x - self._room().left()) / self._room().width() * frame.update
        nearest = int(np.argmin(np.abs(updates - wanted))) if len(updates) else 0
        beyond = not len(updates) or abs(frame.update - wanted) < abs(float(updates[nearest]) - wanted)
        return len(updates) if beyond else nearest

    @property
    def index(self) -> int:
        """The point of the trail looked at."""
        if self._frame is None:
            return 0
        updates = self._frame.history.trail_updates
        return len(updates) if self._at is None else int(np.searchsorted(updates, self._at))

    # Moving

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.moved.emit(self._index_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.moved.emit(self._index_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._frame.history.trail_updates) if self._frame is not None else 0
        page = max(1, count // 10)
        steps = {
            Qt.Key.Key_Left: self.index - 1, Qt.Key.Key_Right: self.index + 1, Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count, Qt.Key.Key_PageUp: self.index - page, Qt.Key.Key_PageDown: self.index + page,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(max(0, min(count, steps[key])))
        else:
            super().keyPressEvent(event)

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent) and self._frame is not None:
            x = event.pos().x()
            near = [e for e in self._frame.history.events if abs(self.x_of(e.update) - x) <= NEAR]
            text = "\n".join(translated(e.text) for e in near[-MOST_TOLD:]) or self.tr(
                "Drag to look at any kept moment; the arrow keys step through them"
            )
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return bool(super().event(event))  # type: ignore[arg-type]  # whatever Qt sends

    # Looks

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, room = self._theme, self._room()
        middle = room.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hairline))
        painter.drawRoundedRect(QRectF(room.left(), middle - BAR / 2, room.width(), BAR), BAR / 2, BAR / 2)
        at = self.x_of(self._at) if self._at is not None else room.right()
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(room.left(), middle - BAR / 2, at - room.left(), BAR), BAR / 2, BAR / 2)
        self._paint_events(painter, middle)
        self._paint_marks(painter, middle)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(QColor(theme.panel))
        painter.drawEllipse(QPointF(at, middle), 6.0, 6.0)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawEllipse(QPointF(at, middle), 9.0, 9.0)
        painter.end()

    def _paint_events(self, painter: QPainter, middle: float) -> None:
        """Edits are ticks below the line, other networks diamonds there, ends are marks above it: told apart by place
        and shape as well as by colour."""
        if self._frame is None:
            return
        for event in self._frame.history.events[-500:]:
            x = self.x_of(event.update)
            if event.kind in ("edit", "set"):
                painter.setPen(QPen(QColor(self._theme.secondary), 1.5))
                painter.drawLine(QPointF(x, middle + 4), QPointF(x, middle + 9))
            elif event.kind in ("topology", "left"):
                painter.setPen(QPen(QColor(self._theme.secondary), 1.2))
                painter.setBrush(QColor(self._theme.panel))
                corners = ((0, -4), (4, 0), (0, 4), (-4, 0))
                painter.drawPolygon(QPolygonF([QPointF(x + dx, middle + 7 + dy) for dx, dy in corners]))
            elif event.kind in ("diverged", "stopped"):
                painter.setPen(Qt.PenStyle.NoPen)
                colour = self._theme.negative if event.kind == "diverged" else self._theme.positive
                painter.setBrush(QColor(colour))
                painter.drawPolygon(
                    QPolygonF([QPointF(x - 4, middle - 12), QPointF(x + 4, middle - 12), QPointF(x, middle - 5)])
                )

    def _paint_marks(self, painter: QPainter, middle: float) -> None:
        painter.setPen(QColor(self._theme.text))
        for name, update in self._marks.items():
            x = self.x_of(update)
            painter.drawLine(QPointF(x, middle - 6), QPointF(x, middle + 6))
            painter.drawText(QRectF(x - 10, 0, 20, middle - 4), Qt.AlignmentFlag.AlignCenter, name.upper())
