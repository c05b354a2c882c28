"""The comparison of batch modes in numbers, and the small things around it that are painted."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ...landscape.batches import MODES, Comparison
from ..text import translated
from ..theme import SPACE, Theme, grouped, local, tabular
from .base import steady
from .batch_plots import LOOKS, name_of, paint_symbol

LEAST_WIDTH = 280  # px of the table
DISPENSABLE = {"seconds": 74, "updates": 62}  # columns that go where there is no room for so many letters


class ThinProgress(QProgressBar):
    """A thin bar in the theme's colours."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setFixedSize(96, 12)

    def sizeHint(self) -> QSize:
        return QSize(96, 12)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(0, self.height() / 2 - 2, self.width(), 4)
        for colour, share in ((self._theme.hairline, 1.0), (self._theme.accent, self.value() / 1000)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(groove.left(), groove.top(), share * groove.width(), 4), 2, 2)
        painter.end()


class ModeMark(QWidget):
    """The line and the symbol of one mode."""

    def __init__(self, mode: str, theme: Theme) -> None:
        super().__init__()
        self._look, self._theme = LOOKS[mode], theme
        self.setFixedSize(34, 16)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        middle = QRectF(self.rect()).center()
        painter.setPen(QPen(QColor(self._look.of(self._theme)), self._look.width, self._look.style))
        painter.drawLine(0, round(middle.y()), self.width(), round(middle.y()))
        paint_symbol(painter, middle, self._look, self._theme)
        painter.end()


class ModeTable(QWidget):
    """The comparison in numbers: a row a mode, and what the noise means."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._marks = {mode: ModeMark(mode, theme) for mode in MODES}
        self._cells: dict[tuple[str, str], QLabel] = {}
        self._headings: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(2)
        self._columns = {
            "name": (self.tr("Mode: batch size"), ""),
            "updates": (self.tr("Updates"), self.tr("Steps that the parameters have made.")),
            "loss": (self.tr("Loss"), self.tr("Mean loss over all training samples now (J).")),
            "seconds": (self.tr("Seconds"), self.tr("Time spent training, drawing not counted.")),
            "noise": (self.tr("Noise at start → now"), self._noise_tip()),
        }
        for column, (name, (text, tip)) in enumerate(self._columns.items(), 1):
            heading = QLabel(text)
            heading.setProperty("role", "secondary")
            heading.setToolTip(tip)
            self._headings[name] = heading
            grid.addWidget(heading, 0, column, self._side(name))
        for row, mode in enumerate(MODES, 1):
            grid.addWidget(self._marks[mode], row, 0)
            for column, name in enumerate(self._columns, 1):
                cell = QLabel()
                cell.setFont(tabular(cell.font()))
                cell.setObjectName(f"batches.{mode}.{name}")
                grid.addWidget(cell, row, column, self._side(name))
                self._cells[mode, name] = cell
        grid.setColumnStretch(len(self._columns) + 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, 0, SPACE, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(grid)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumWidth(LEAST_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letters = self.width() / self.fontMetrics().averageCharWidth()
        for name, needed in DISPENSABLE.items():
            for label in (self._headings[name], *(self._cells[mode, name] for mode in MODES)):
                label.setVisible(letters >= needed)

    def dress(self, theme: Theme) -> None:
        for mark in self._marks.values():
            mark.dress(theme)

    def show_comparison(self, made: Comparison) -> None:
        for course in made.courses:
            texts = {
                "name": name_of(course),
                "updates": grouped(int(course.latest("update"))),
                "loss": self.tr("diverged") if course.message else steady(course.latest("train_loss")),
                "seconds": local(f"{course.latest('seconds'):.2f}"),
                "noise": f"{steady(made.noise.scale)} → {steady(course.noise.scale)}",
            }
            for name, text in texts.items():
                cell = self._cells[course.mode, name]
                if cell.text() != text:
                    cell.setText(text)
                column, tip = self._columns[name]
                cell.setAccessibleName(f"{name_of(course)}, {column}: {text}")
                cell.setToolTip(translated(course.message) if name == "loss" and course.message else tip)

    def _noise_tip(self) -> str:
        return self.tr(
            "<p>The simple noise scale B = tr Σ / |g|²: how far the gradients of single samples lie from their mean, "
            "squared, over the squared length of that mean. A batch of B samples is as much noise as signal; far "
            "larger ones tell little new (McCandlish et al. 2018).</p>"
        )

    def _side(self, name: str) -> Qt.AlignmentFlag:
        across = Qt.AlignmentFlag.AlignLeft if name == "name" else Qt.AlignmentFlag.AlignRight
        return across | Qt.AlignmentFlag.AlignVCenter
