"""What stands above a run's picture: its mark, its name by what differs, its size, its losses and how it ended."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..proportion import keep
from ..theme import Theme, tabular
from ..widgets import named


@dataclass(frozen=True)
class Said:
    """What a heading says; of `standings` the first that fits is shown, the first one whole in the tooltip."""

    run: int
    name: str
    standings: tuple[str, ...]
    tip: str
    current: bool
    pinned: bool
    diverged: bool


class Heading(QWidget):
    """Two lines over a picture. `menu_wanted` with the place below its button, `show_wanted` by a double click."""

    menu_wanted = Signal(int, object)
    show_wanted = Signal(int)
    renamed = Signal(int, str)

    def __init__(self, theme: Theme, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said: Said | None = None
        self.setObjectName(f"compare.heading.{index}")
        self._mark = RunMark(theme)
        self._name, self._standing = Fitting(), Fitting()
        self._standing.setProperty("role", "secondary")
        self._standing.setFont(tabular(self._standing.font()))
        self._more = named(QToolButton(), f"compare.more.{index}", text="⋯", autoRaise=True)
        self._more.setProperty("role", "small")
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self._open)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._mark)
        first.addWidget(self._name, 1)
        self._edit = named(QLineEdit(), f"compare.name.{index}")
        self._edit.setAccessibleName(self.tr("What the run is called; empty is what differs"))
        self._edit.setToolTip(self._edit.accessibleName())
        self._edit.editingFinished.connect(self._end_rename)
        self._edit.hide()
        first.addWidget(self._edit, 1)
        first.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(first)
        layout.addWidget(self._standing)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def run(self) -> int:
        return self._said.run if self._said is not None else 0

    @property
    def said(self) -> Said | None:
        return self._said

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self._mark.dress(theme)
        said, self._said = self._said, None
        if said is not None:
            self.say(said)

    def say(self, said: Said) -> None:
        if said == self._said:
            return
        self._said = said
        self._mark.show_run(said.run, said.pinned)
        font = self._name.font()
        font.setBold(said.current)
        self._name.setFont(font)
        self._name.say((said.name,))
        self._standing.say(said.standings)
        self._standing.setStyleSheet(f"color: {self._theme.negative};" if said.diverged else "")
        self.setToolTip(said.tip)
        self.setAccessibleName(f"{self.tr('run {0}').format(said.run)}: {said.name}. {said.standings[0]}")
        tip = self.tr("What can be done to run {0}: show, pin, hide, rename, delete").format(said.run)
        self._more.setToolTip(tip)
        self._more.setAccessibleName(tip)

    def begin_rename(self) -> None:
        """Have the name typed in its place."""
        if self._said is not None:
            self._edit.setText(self._said.name)
            self._name.hide()
            self._edit.show()
            self._edit.selectAll()
            self._edit.setFocus()

    def _end_rename(self) -> None:
        if self._edit.isHidden():
            return
        self._edit.hide()
        self._name.show()
        if self._said is not None and self._edit.text().strip() != self._said.name:
            self.renamed.emit(self.run, self._edit.text().strip())

    def _open(self) -> None:
        self.menu_wanted.emit(self.run, self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.show_wanted.emit(self.run)


class Fitting(QLabel):
    """Shows the first of its texts that fits, or what fits of the last."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: Sequence[str] = ("",)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._choose()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        metrics = self.fontMetrics()
        text = next((t for t in self._texts if metrics.horizontalAdvance(t) <= self.width()), self._texts[-1])
        self.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width()))


class RunMark(QWidget):
    """A run's line as plots draw it, with its number; a pinned run's stands on a bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._run, self._pinned = theme, 1, False
        keep(self, width=44, height=16)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_run(self, run: int, pinned: bool) -> None:
        self._run, self._pinned = run, pinned
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, dashed = self._theme.run_colour(self._run - 1)
        pen = QPen(QColor(colour), 3.0)
        if dashed:
            pen.setDashPattern([2.0, 1.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, self.height() / 2), QPointF(20, self.height() / 2))
        painter.setPen(QColor(self._theme.text))
        font = tabular(self.font())
        font.setBold(True)
        painter.setFont(font)
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(24, 0, self.width() - 24, self.height()), place, str(self._run))
        if self._pinned:
            painter.fillRect(QRectF(0, self.height() - 3, 20, 2), QColor(self._theme.text))
        painter.end()
