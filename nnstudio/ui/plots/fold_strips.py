"""Folds as strips: a row for each, the samples from left to right, those held out in the fold's own colour."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...nn.history import CURVES
from ...search.validation import Validation
from ..text import translated
from ..theme import Theme, mix, percent, tabular
from .base import steady
from .grid import class_colours

ROW, LEAST_ROW = 22.0, 12.0  # px of a row, and of the lowest that has room for text
CLASSES = 10.0  # px of the strip of classes
GAP = 6.0
EPOCH = CURVES.index("epoch")


class FoldStrips(QWidget):
    """Shows a cross-validation by one of its scores. A click or the arrow keys choose a fold, -1 being none."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._made: Validation | None = None
        self._name = ""
        self._place = -1
        self._held = np.zeros((0, 0), dtype=bool)
        self.setObjectName("validation.strips")
        self.setAccessibleName(self.tr("Folds"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(150, 56)

    def sizeHint(self) -> QSize:
        rows = 5 if self._made is None else min(10, len(self._made.folds))
        return QSize(220, round(rows * ROW + CLASSES + GAP))

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @property
    def place(self) -> int:
        """The fold that is chosen, by its place; -1 for none."""
        return self._place

    @property
    def held(self) -> NDArray[np.bool_]:
        """Which samples (folds, samples) are held out where, in the order they are drawn."""
        return self._held

    def show_validation(self, made: Validation, name: str) -> None:
        """Show these folds, and their score of this name."""
        if self._made is None or self._made.folds is not made.folds:
            self._place = -1
            self._held = np.zeros((len(made.folds), len(made.rows)), dtype=bool)
            for row, fold in enumerate(made.folds):
                self._held[row, np.searchsorted(made.rows, fold.held)] = True
        self._made, self._name = made, name
        done = ", ".join(
            f"{k + 1}: {self.said(k)}" for k in range(min(20, len(made.folds))) if made.results[k] is not None
        )
        self.setAccessibleDescription(self.tr("{0} of every fold: {1}").format(name, done or self.tr("none yet")))
        self.update()

    def choose(self, place: int) -> None:
        """Choose a fold by its place, or -1 for none."""
        if place != self._place:
            self._place = place
            self.chosen.emit(place)
            self.update()

    def said(self, place: int) -> str:
        """A fold's score, or how far it has come."""
        made = self._made
        if made is None:
            return ""
        result = made.results[place]
        if result is not None:
            return self.tr("diverged") if result.ended else steady(result.held[self._name])
        curves = made.curves(place)
        if not len(curves):
            return "·"
        return percent(curves[-1, EPOCH] / made.experiment.training.epochs)

    # Drawing

    @property
    def _row(self) -> float:
        """The height of a row."""
        rows = max(1, len(self._held))
        return min(ROW, max(1.0, (self.height() - CLASSES - GAP) / rows))

    @property
    def _strip(self) -> QRectF:
        """Where the strips are, without the words beside them."""
        if self._row < LEAST_ROW:
            return QRectF(0, 0, self.width(), self._row * len(self._held))
        metrics = QFontMetricsF(tabular(self.font()))
        left = metrics.horizontalAdvance("00.00" if self._made and self._made.plan.repeats > 1 else "00") + GAP
        right = metrics.horizontalAdvance("0.00000") + GAP
        return QRectF(left, 0, max(20.0, self.width() - left - right), self._row * len(self._held))

    def paintEvent(self, _event: QPaintEvent) -> None:
        made, theme = self._made, self._theme
        painter = QPainter(self)
        if made is None:
            painter.end()
            return
        painter.setFont(tabular(self.font()))
        strip, row = self._strip, self._row
        gap = 3.0 if row >= LEAST_ROW else 1.0 if row >= 3 else 0.0
        for k in range(len(self._held)):
            picture = self._picture(made, k)
            painter.drawImage(QRectF(strip.left(), k * row, strip.width(), row - gap), picture)
        if row >= LEAST_ROW:
            for k in range(len(self._held)):
                self._paint_words(painter, made, k, strip, row, gap)
        if made.samples.class_names:
            self._paint_classes(
                painter, made, QRectF(strip.left(), strip.bottom() + GAP / 2, strip.width(), CLASSES - 3)
            )
        if self._place >= 0:
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(strip.left() + 0.5, self._place * row, strip.width() - 1, row - gap))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _picture(self, made: Validation, place: int) -> QImage:
        theme = self._theme
        colour = fold_colour(theme, made.folds[place].number)
        if made.results[place] is None:
            colour = mix(colour, theme.plot, 0.55)
        shades = [QColor(mix(theme.plot, theme.secondary, 0.22)).rgb(), QColor(colour).rgb()]
        line = np.where(self._held[place], np.uint32(shades[1]), np.uint32(shades[0]))[None]
        pixels = np.ascontiguousarray(line)
        return QImage(pixels.data, pixels.shape[1], 1, 4 * pixels.shape[1], QImage.Format.Format_RGB32).copy()

    def _paint_words(
        self, painter: QPainter, made: Validation, place: int, strip: QRectF, row: float, gap: float
    ) -> None:
        fold, middle = made.folds[place], Qt.AlignmentFlag.AlignVCenter
        number = f"{fold.repeat + 1}.{fold.number + 1}" if made.plan.repeats > 1 else str(fold.number + 1)
        painter.setPen(QColor(self._theme.secondary))
        left = QRectF(0, place * row, strip.left() - GAP, row - gap)
        painter.drawText(left, middle | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextDontClip, number)
        done = made.results[place] is not None
        painter.setPen(QColor(self._theme.text if done else self._theme.secondary))
        right = QRectF(strip.right() + GAP, place * row, self.width() - strip.right() - GAP, row - gap)
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, self.said(place))

    def _paint_classes(self, painter: QPainter, made: Validation, rect: QRectF) -> None:
        """Which class each sample has, below the folds: stratified ones hold out the same shares of all of them."""
        colours = np.array(
            [QColor(c).rgb() for c in class_colours(self._theme, len(made.samples.class_names))], dtype=np.uint32
        )
        pixels = np.ascontiguousarray(colours[made.samples.y[made.rows].astype(np.intp)][None])
        painter.drawImage(
            rect, QImage(pixels.data, pixels.shape[1], 1, 4 * pixels.shape[1], QImage.Format.Format_RGB32)
        )

    # Choosing

    def row_at(self, y: float) -> int:
        """The fold at a height, -1 where there is none."""
        place = int(y // self._row)
        return place if 0 <= place < len(self._held) else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.row_at(event.position().y())
        self.choose(-1 if place == self._place else place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and len(self._held):
            self.choose(min(len(self._held) - 1, max(0, self._place + steps[Qt.Key(event.key())])))
        elif event.key() == Qt.Key.Key_Escape and self._place >= 0:
            self.choose(-1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._made is not None:
            place = self.row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), self.tip(place), self)
            return True
        return super().event(event)

    def tip(self, place: int) -> str:
        """What a fold is, in a sentence."""
        made = self._made
        if made is None or place < 0:
            return self.tr("A row for each fold: what is coloured is held out, the rest is trained on")
        fold = made.folds[place]
        told = self.tr(
            "Fold {0}: 1 sample held out, {2} to train on" if len(fold.held) == 1
            else "Fold {0}: {1} samples held out, {2} to train on"
        ).format(fold.number + 1, len(fold.held), len(fold.train))  # fmt: skip
        result = made.results[place]
        if result is None:
            return told
        scores = ", ".join(f"{name} {steady(value)}" for name, value in result.held.items() if value == value)
        return f"{told}; {scores}" + (f". {translated(result.ended)}" if result.ended else "")


def fold_colour(theme: Theme, number: int) -> str:
    """The colour of a fold, the same in strips, samples and curves."""
    return theme.run_colour(number)[0]
