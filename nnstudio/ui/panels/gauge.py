"""The gauge beside the step size: how near it is to the limit beyond which training diverges."""

import math
from collections import deque

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...choices.optimizer import Optimizer
from ...choices.optimizers import OPTIMIZERS
from ...landscape.stability import Stability
from ...spec import Training
from ..proportion import keep
from ..theme import Theme, grouped, tabular, three_digits

BAR = 8  # px
PAST = 24  # px, the height of the past shares
MEMORY = 120  # past shares
SHOWN = 1.5  # times the limit fill the bar
EDGE = (0.9, 1.1)  # shares of the limit that count as its edge


class Gauge(QWidget):
    """Step size times the curvature that the optimiser feels, against the optimiser's limit, now and lately."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._training = Training()
        self._rate = self._training.learning_rate
        self._found: Stability | None = None
        self._missing = False
        self._past: deque[float] = deque(maxlen=MEMORY)
        self.setObjectName("gauge")
        self.setFont(tabular(self.font()))
        keep(self, points=9.0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Stability of the step size"))
        self._say()

    # What it shows

    @property
    def share(self) -> float:
        """The step size as a part of the largest stable one; NaN where there is no such limit, nothing is known or the
        loss is flat."""
        return math.nan if self._found is None or self._found.flat else self._found.share(self._rate)

    @property
    def found(self) -> Stability | None:
        return self._found

    def show_rate(self, training: Training, rate: float) -> None:
        """The step size in force, and what the optimiser is."""
        if (training, rate) != (self._training, self._rate):
            if training.optimizer != self._training.optimizer:
                self._found = None
            self._training, self._rate = training, rate
            self._say()

    def show_stability(self, found: Stability | None, missing: bool = False) -> None:
        """A new measurement; None forgets all there were, and `missing` says that none can be made."""
        self._found, self._missing = found, missing
        if found is None:
            self._past.clear()
        elif math.isfinite(self.share):
            self._past.append(self.share)
        self._say()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def word(self) -> str:
        """The verdict in a word or two."""
        share = self.share
        if self._found is not None and self._found.flat:
            return self.tr("no slope here")
        if math.isnan(share):
            return ""
        if share < EDGE[0]:
            return self.tr("stable")
        return self.tr("edge of stability") if share <= EDGE[1] else self.tr("unstable")

    @property
    def _rule(self) -> Optimizer:
        return OPTIMIZERS[self._training.optimizer]

    def text(self) -> str:
        """What the first line says."""
        found = self._found
        if self._rule.unlimited == "own lengths":
            return self.tr("no limit: steps have a length of their own")
        if self._rule.unlimited == "measures":
            return self.tr("no limit: it measures the curvature itself")
        if found is None:
            return self.tr("limit unknown: no curvature here") if self._missing else self.tr("limit: being measured…")
        if found.flat:
            return self.tr("no limit: every unit is saturated")
        if math.isnan(found.limit):
            return self.tr("limit: known after the first update")
        if math.isinf(found.largest_step):
            return self.tr("no limit here: the loss bends down")
        bends = self.tr("sharpness") if self._rule.linear else self.tr("scaled sharpness")
        return self.tr("limit {0} = {1}/{2}").format(three_digits(found.largest_step), three_digits(found.limit), bends)

    def formula(self) -> str:
        """Where the number above the sharpness comes from; empty where it is one of many terms."""
        return self._rule.limit_formula(self._training)

    def _say(self) -> None:
        self.setAccessibleDescription(f"{self.text()} {self.word()}")
        self.setToolTip(self._explanation())
        self.update()

    def _explanation(self) -> str:
        found = self._found
        lines = [
            self.tr("<p><b>Edge of stability</b></p>"),
            self.tr(
                "<p>Where the loss bends with sharpness s, steps beyond the optimiser's limit over s jump across the "
                "valley farther than they came from. Gradient descent has the limit 2, momentum and adaptive scales "
                "have others. The bar is the step size as a part of that limit; below is how it went lately.</p>"
            ),
        ]
        if found is not None and self.formula():
            lines.append(self.tr("<p>The limit of this optimiser is {0}.</p>").format(self.formula()))
        if found is not None:
            lines.append(self.tr("<p>Sharpness {0}").format(three_digits(found.sharpness)))
            if math.isfinite(found.felt) and found.felt != found.sharpness:
                lines.append(self.tr(", as the optimiser scales it {0}").format(three_digits(found.felt)))
            lines.append(self.tr(" at update {0}, over {1} of {2} training samples, without dropout.").format(
                grouped(found.update), grouped(found.samples), grouped(found.total)
            ))  # fmt: skip
            if math.isfinite(found.lowest):
                said = self.tr(" The loss bends by {0} to {1} in its directions, by {2} in all of them together.")
                lines.append(said.format(
                    three_digits(found.lowest), three_digits(found.sharpness), three_digits(found.trace)
                ))  # fmt: skip
            if self._training.batch_mode != "batch":
                lines.append(self.tr(" The noise of small batches makes the limit a little lower."))
            lines.append("</p>")
        return "".join(lines)

    # Looks

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 4 + BAR + 4 + PAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        theme, line = self._theme, self.fontMetrics().height()
        top = QRectF(0, 0, self.width(), line)
        across = Qt.AlignmentFlag
        painter.setPen(QColor(theme.text))
        painter.drawText(top, across.AlignRight | across.AlignVCenter, self.word())
        painter.setPen(QColor(theme.secondary))
        painter.drawText(top, across.AlignLeft | across.AlignVCenter, self.text())
        self._paint_bar(painter, QRectF(0, line + 4, self.width(), BAR))
        self._paint_past(painter, QRectF(0, line + 8 + BAR, self.width(), PAST))
        painter.end()

    def _colour(self, share: float) -> QColor:
        return QColor(self._theme.accent if share < EDGE[0] else self._theme.negative)

    def _paint_bar(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.hairline))
        painter.drawRoundedRect(room, 3, 3)
        share = self.share
        if math.isfinite(share):
            painter.setBrush(self._colour(share))
            width = max(3.0, room.width() * min(1.0, share / SHOWN))
            painter.drawRoundedRect(QRectF(room.left(), room.top(), width, room.height()), 3, 3)
        # The limit is a line across the bar, longer than it is high.
        at = room.left() + room.width() / SHOWN
        painter.setPen(QPen(QColor(self._theme.text), 1.5))
        painter.drawLine(QPointF(at, room.top() - 2), QPointF(at, room.bottom() + 2))

    def _paint_past(self, painter: QPainter, room: QRectF) -> None:
        level = room.bottom() - room.height() / SHOWN
        painter.setPen(QPen(QColor(self._theme.hairline), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(room.left(), level), QPointF(room.right(), level))
        if len(self._past) < 2:
            return
        step = room.width() / (MEMORY - 1)
        points = [
            QPointF(room.left() + k * step, room.bottom() - room.height() * min(1.0, share / SHOWN))
            for k, share in enumerate(self._past)
        ]
        painter.setPen(QPen(self._colour(self.share), 1.5))
        painter.drawPolyline(QPolygonF(points))
