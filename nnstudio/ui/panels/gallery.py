"""The gallery of data sources, and the strip that shows how samples are split."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QToolButton, QWidget

from ...choices.sources import OWN_SOURCES, SOURCES
from ...data import parts_of
from ...spec import Data
from ..text import tr
from ..theme import SPACE, Theme, tabular
from .thumbnail import SIZE, thumbnail

COLUMNS = 4
BAR = 6  # px, the height of the strip's bar


class Gallery(QWidget):
    """One tile for each source; each button's name is "data.source." and the source's."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data.source")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE // 2)
        self._group = QButtonGroup(self)
        self._buttons = {}
        for place, (name, about) in enumerate((SOURCES | OWN_SOURCES).items()):
            button = QToolButton()
            button.setObjectName(f"data.source.{name}")
            button.setCheckable(True)
            button.setProperty("role", "tile")
            button.setIconSize(QSize(SIZE, SIZE))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr(about.label))
            button.setToolTip(f"<p><b>{tr(about.label)}</b></p><p>{tr(about.about)}.</p>")
            button.clicked.connect(lambda _=False, source=name: self.chosen.emit(source))
            self._group.addButton(button)
            self._buttons[name] = button
            grid.addWidget(button, *divmod(place, COLUMNS))
        grid.setColumnStretch(COLUMNS, 1)

    def show_source(self, source: str) -> None:
        """Mark the tile of `source` without reporting it."""
        self._buttons[source].setChecked(True)

    def dress(self, theme: Theme) -> None:
        """Paint the pictures in the colours of `theme`."""
        for name, button in self._buttons.items():
            button.setIcon(thumbnail(name, theme))


class SplitStrip(QWidget):
    """How many samples each part has, as a bar and in numbers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data.split")
        self._theme = theme
        self._counts = (0, 0, 0)
        self._data: Data | None = None
        self.setFont(tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Samples in each part"))
        self.setToolTip(
            self.tr("Training fits the parameters, validation judges them meanwhile, the test judges once.")
        )

    def show_split(self, data: Data) -> None:
        if data == self._data:
            return  # a permutation of 100,000 is not for every tick of some other slider
        self._data = data
        parts = parts_of(data, data.drawn)
        self._counts = (len(parts.train), len(parts.validation), len(parts.test))
        self.setAccessibleDescription(self.text())
        self.update()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def text(self) -> str:
        """The same in words: "250 train | 150 validation | 100 test"."""
        return " | ".join(self._words())

    def sizeHint(self) -> QSize:
        return QSize(200, BAR + SPACE // 2 + self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        theme = self._theme
        left, total = 0.0, max(sum(self._counts), 1)
        for count, colour in zip(self._counts, (theme.train, theme.validation, theme.penalty), strict=True):
            width = self.width() * count / total
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(left, 0, max(width - 2, 0), BAR), 2, 2)
            left += width
        painter.setPen(QColor(theme.secondary))
        below = self.rect().adjusted(0, BAR + SPACE // 2, 0, 0)
        across = Qt.AlignmentFlag
        for words, side in zip(self._words(), (across.AlignLeft, across.AlignHCenter, across.AlignRight), strict=True):
            painter.drawText(below, side | across.AlignVCenter, words)

    def _words(self) -> tuple[str, str, str]:
        train, validation, test = self._counts
        return (
            self.tr("{0} train").format(train),
            self.tr("{0} validation").format(validation),
            self.tr("{0} test").format(test),
        )
