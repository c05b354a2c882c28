"""The step size over the run's epochs as a small curve, with a dot where the training is."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...choices.schedules import SCHEDULES
from ...nn.schedules import Planned, planned, rate_at
from ...spec import Training
from ..binding import LABEL_WIDTH
from ..proportion import keep, px
from ..theme import SPACE, Theme, counted, grouped, tabular, three_digits

_POINTS = 9.0
_HEIGHT = 44
_DOT = 3.5


class ScheduleView(QWidget):
    """What a schedule makes of the step size: a curve, or a line of text where only the run can tell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curve = ScheduleCurve(theme)
        self.curve.setObjectName("schedule.curve")
        self.text = QLabel()
        self.text.setObjectName("schedule.text")
        self.text.setWordWrap(True)
        self.text.setProperty("role", "secondary")
        self._training: Training | None = None
        self._rate = math.nan
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.curve)
        column.addWidget(self.text)

    def dress(self, theme: Theme) -> None:
        self.curve.dress(theme)

    def show_training(self, training: Training) -> None:
        """Show the schedule of `training`; a constant one needs no picture."""
        if training is self._training:
            return
        self._training = training
        follows = SCHEDULES[training.schedule].watches
        self.setVisible(training.schedule != "constant")
        self.curve.setVisible(not follows)
        self.text.setVisible(follows)
        self._say()
        if not follows:
            self.curve.show_schedule(planned(training))

    def show_progress(self, epochs: float, rate: float) -> None:
        """Say that the training has gone through so many epochs (parts count), and what the step size is now."""
        self._rate = rate
        self.curve.show_epochs(epochs)
        self._say()

    def _say(self) -> None:
        if self._training is None or not SCHEDULES[self._training.schedule].watches:
            return
        text = self.tr("Follows the validation loss, so the run decides.")
        if not math.isnan(self._rate):
            text += " " + self.tr("Now {0}.").format(three_digits(self._rate, fixed=True))
        if text != self.text.text():
            self.text.setText(text)


class ScheduleCurve(QWidget):
    """Draws one schedule. Where training has gone on beyond the run's epochs, the axis goes on by as many again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._schedule: Planned | None = None
        self._now = 0.0
        self._told = False  # there is a dot only once somebody has said where the training is
        self._rates: list[float] = []
        self._largest = 0.0
        self.setFont(tabular(self.font()))
        keep(self, points=_POINTS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Step size over the run"))

    def sizeHint(self) -> QSize:
        return QSize(px(LABEL_WIDTH) + 120, _HEIGHT + round(QFontMetricsF(self.font()).height()) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(LABEL_WIDTH) + 60, self.sizeHint().height())

    @property
    def epochs(self) -> float:
        """How far the axis goes."""
        length = self._schedule.numbers.length if self._schedule else 1.0
        return length * max(1, math.ceil(self._now / length))

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_schedule(self, schedule: Planned) -> None:
        if schedule != self._schedule:
            self._schedule = schedule
            self._begin()

    def show_epochs(self, epochs: float) -> None:
        """Move the dot to where the training is."""
        before = self.epochs
        if epochs != self._now or not self._told:
            self._now, self._told = epochs, True
            if self.epochs != before:
                self._begin()
            self.update()

    def dot(self) -> QPointF:
        """Where the dot is drawn."""
        return self._place(self._now, 0.0 if self._schedule is None else rate_at(self._schedule, self._now))

    def _begin(self) -> None:
        """Take the curve anew, and describe it."""
        self._rates = []
        schedule = self._schedule
        if schedule is not None:
            first, last = rate_at(schedule, 0.0), rate_at(schedule, self.epochs)
            self._largest = max(self._curve())
            text = self.tr("The step size over {0} epochs: it begins at {1}, is {2} at most, and ends at {3}.")
            said = text.format(grouped(self.epochs), *(three_digits(rate) for rate in (first, self._largest, last)))
            self.setAccessibleDescription(said)
            self.setToolTip(said)
        self.update()

    def _curve(self) -> list[float]:
        """The step size at every half pixel's epoch."""
        if not self._rates and self._schedule is not None:
            steps = max(2 * round(self._ground().width()), 100)
            self._rates = [rate_at(self._schedule, self.epochs * step / steps) for step in range(steps + 1)]
        return self._rates

    def _ground(self) -> QRectF:
        # A dot at the edge is whole, too.
        left = px(LABEL_WIDTH) + _DOT
        return QRectF(left, _DOT, max(self.width() - left - _DOT, 1.0), _HEIGHT - 2 * _DOT)

    def _place(self, epoch: float, rate: float) -> QPointF:
        ground = self._ground()
        height = min(rate / self._largest, 1.0) if self._largest else 0.0
        return QPointF(ground.left() + ground.width() * epoch / self.epochs, ground.bottom() - ground.height() * height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rates = []

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._schedule is None:
            return
        ground, rates = self._ground(), self._curve()
        places = [self._place(self.epochs * step / (len(rates) - 1), rate) for step, rate in enumerate(rates)]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.drawLine(QPointF(ground.left(), _HEIGHT - 0.5), QPointF(ground.right(), _HEIGHT - 0.5))
        painter.setPen(QPen(QColor(self._theme.secondary), 1.5))
        painter.drawPolyline(QPolygonF(places))
        if self._told:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent))
            painter.drawEllipse(self.dot(), _DOT, _DOT)
        self._label(painter)
        painter.end()

    def _label(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.secondary))
        line, align = painter.fontMetrics().height(), Qt.AlignmentFlag
        left = QRectF(0, 0, px(LABEL_WIDTH) - SPACE / 2, _HEIGHT)
        painter.drawText(left, align.AlignRight | align.AlignTop, three_digits(self._largest))
        painter.drawText(left, align.AlignRight | align.AlignBottom, "0")
        below = QRectF(px(LABEL_WIDTH) + _DOT, _HEIGHT + 1, self._ground().width(), line)
        painter.drawText(below, align.AlignLeft, "0")
        painter.drawText(below, align.AlignRight, counted(int(self.epochs), self.tr("1 epoch"), self.tr("{0} epochs")))
