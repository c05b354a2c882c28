"""The confusion matrix as a heat map, and beside each row what precision and recall its class has."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from ...nn.judgement import Confusion
from ..text import tr
from ..theme import Theme, contrast, local, mix
from .items import _Item, line_pen

Floats = NDArray[np.float64]
HEAD = 20.0  # px above the matrix, for the names of the columns
GAP = 10.0
TALLEST, WIDEST = 56.0, 110.0  # px of a cell
NAME_SHARE = 0.22  # of the width that names of rows may take
MEASURES = 0.36  # of the width that precision and recall take
BARE = 62.0  # px: narrower columns have a number and no bar
FAINTEST = 0.14  # shade of a cell that holds anything at all
INKS = ("#000000", "#FFFFFF")  # of which one has 4.5:1 on any shade there is
LINE = 13.0  # px that a line of text needs
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Places:
    """Where the matrix stands, and the columns of precision and recall beside it."""

    matrix: QRectF
    names: QRectF
    measures: tuple[QRectF, QRectF]

    @classmethod
    def within(cls, width: float, height: float, classes: int, names: float) -> "Places":
        names = min(names + 8, NAME_SHARE * width)
        measures = min(0.5 * MEASURES * width, 150.0)
        across = min(width - names - 2 * measures - 2 * GAP, classes * WIDEST)
        down = min(height - HEAD - 1, classes * TALLEST)
        matrix = QRectF(names, HEAD, max(1.0, across), max(1.0, down))
        first = matrix.right() + GAP
        columns = tuple(QRectF(first + k * (measures + GAP / 2), HEAD, measures - GAP / 2, down) for k in (0, 1))
        return cls(matrix, QRectF(0, HEAD, names - 6, down), (columns[0], columns[1]))


class ConfusionItem(_Item):
    """Paints a confusion in the room it is given, in pixels from the upper left corner."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._font = theme, QFont()
        self.confusion: Confusion | None = None
        self.names: Sequence[str] = ()
        self.places = Places.within(300, 200, 2, 40)
        self._marked: tuple[int, int] | None = None

    def dress(self, theme: Theme, font: QFont) -> None:
        self._theme, self._font = theme, font
        self.update()

    def show_confusion(self, confusion: Confusion, names: Sequence[str], room: tuple[float, float]) -> None:
        """Show a matrix whose classes have these names."""
        self.confusion, self.names = confusion, names
        metrics = QFontMetricsF(self._font)
        widest = max(metrics.horizontalAdvance(name) for name in (*names[:100], tr("true")))
        self.places = Places.within(*room, len(names), widest)
        self.update()

    def at(self, x: float, y: float) -> tuple[int, int | None] | None:
        """The class under a place of the plot, and the answer where that is a cell of the matrix."""
        spot, count = self.places.matrix, len(self.names)
        if self.confusion is None or not spot.top() <= y < spot.bottom():
            return None
        row = min(count - 1, int((y - spot.top()) / spot.height() * count))
        if spot.left() <= x < spot.right():
            return row, min(count - 1, int((x - spot.left()) / spot.width() * count))
        return (row, None) if x < spot.left() or x <= self.places.measures[1].right() else None

    def mark(self, cell: tuple[int, int | None] | None) -> None:
        """Mark one cell."""
        marked = None if cell is None or cell[1] is None else (cell[0], cell[1])
        if marked != self._marked:
            self._marked = marked
            self.update()

    # Painting

    def paint(self, painter: QPainter, *_args: object) -> None:
        made = self.confusion
        if made is None:
            return
        painter.setFont(self._font)
        count = len(self.names)
        cell = self.places.matrix.width() / count, self.places.matrix.height() / count
        colours = shades(made, self._theme)
        self._paint_cells(painter, colours)
        if cell[0] >= 6 and cell[1] >= 6:
            self._paint_grid(painter, cell)
        if cell[1] >= LINE:
            self._paint_counts(painter, made, colours, cell)
        self._paint_names(painter, cell)
        for measure, values, defined, rect in zip(
            (tr("precision"), tr("recall")), (made.precision, made.recall), made.defined, self.places.measures,
            strict=True,
        ):  # fmt: skip
            self._paint_measure(painter, measure, values, defined, rect, cell[1])

    def _paint_cells(self, painter: QPainter, colours: NDArray[np.uint8]) -> None:
        pixels = np.full((*colours.shape[:2], 4), 255, dtype=np.uint8)
        pixels[..., :3] = colours[..., ::-1]
        rows, columns = pixels.shape[:2]
        image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(self.places.matrix, image)

    def _paint_grid(self, painter: QPainter, cell: tuple[float, float]) -> None:
        spot, count = self.places.matrix, len(self.names)
        painter.setPen(line_pen(self._theme.plot, 1.0))
        for k in range(1, count):
            x, y = spot.left() + k * cell[0], spot.top() + k * cell[1]
            painter.drawLine(QPointF(x, spot.top()), QPointF(x, spot.bottom()))
            painter.drawLine(QPointF(spot.left(), y), QPointF(spot.right(), y))
        if self._marked is not None:
            row, column = self._marked
            painter.setPen(QPen(QColor(self._theme.text), 2.0))
            painter.drawRect(QRectF(spot.left() + column * cell[0], spot.top() + row * cell[1], *cell))

    def _paint_counts(
        self, painter: QPainter, made: Confusion, colours: NDArray[np.uint8], cell: tuple[float, float]
    ) -> None:
        metrics, spot = QFontMetricsF(self._font), self.places.matrix
        for row, column in np.argwhere(made.matrix).tolist():
            text = f"{int(made.matrix[row, column])}"
            if metrics.horizontalAdvance(text) > cell[0] - 2:
                continue
            ground = QColor(*(int(part) for part in colours[row, column])).name()
            painter.setPen(QColor(max(INKS, key=partial(contrast, ground))))
            rect = QRectF(spot.left() + column * cell[0], spot.top() + row * cell[1], *cell)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_names(self, painter: QPainter, cell: tuple[float, float]) -> None:
        metrics, spot, theme = QFontMetricsF(self._font), self.places.matrix, self._theme
        every = max(1, int(np.ceil(LINE / max(cell[1], 0.1))))
        painter.setPen(QColor(theme.secondary))
        left = self.places.names
        painter.drawText(QRectF(0, 0, left.width(), HEAD - 3), RIGHT, _elided(metrics, tr("true"), left.width()))
        painter.setPen(QColor(theme.text))
        for k in range(0, len(self.names), every):
            rect = QRectF(0, spot.top() + k * cell[1], left.width(), max(cell[1], LINE))
            painter.drawText(rect, RIGHT, _elided(metrics, self.names[k], left.width()))
        room = max(cell[0] - 4, 8.0)
        every = max(1, int(np.ceil(14 / max(cell[0], 0.1))))
        for k in range(0, len(self.names), every):
            rect = QRectF(spot.left() + k * cell[0] + 2, 0, max(room, every * cell[0] - 4), HEAD - 3)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _elided(metrics, self.names[k], rect.width()))

    def _paint_measure(
        self, painter: QPainter, name: str, values: Floats, defined: NDArray[np.bool_], rect: QRectF, row: float
    ) -> None:
        metrics, theme = QFontMetricsF(self._font), self._theme
        painter.setPen(QColor(theme.secondary))
        painter.drawText(QRectF(rect.left(), 0, rect.width(), HEAD - 3), LEFT, _elided(metrics, name, rect.width()))
        digits = metrics.horizontalAdvance("0.000") + 4
        bar = rect.width() - digits if rect.width() >= BARE and row >= 4 else 0.0
        height = min(8.0, max(1.0, row - 4))
        for k, (value, known) in enumerate(zip(values.tolist(), defined.tolist(), strict=True)):
            middle = rect.top() + (k + 0.5) * row
            if bar:
                painter.fillRect(QRectF(rect.left(), middle - height / 2, bar, height), QColor(theme.hairline))
                painter.fillRect(QRectF(rect.left(), middle - height / 2, bar * value, height), QColor(theme.positive))
            if row >= LINE:
                painter.setPen(QColor(theme.text))
                text = QRectF(rect.left() + bar, middle - LINE / 2, rect.width() - bar, LINE)
                painter.drawText(text, RIGHT if bar else LEFT, local(f"{value:.3f}") if known else "–")


def shades(made: Confusion, theme: Theme) -> NDArray[np.uint8]:
    """Colours (classes, classes, 3): what is right in one, what is wrong in the other, the deeper the larger its share
    of the samples of its class; what holds a single sample can be told from what holds none."""
    share = made.matrix / np.maximum(made.support, 1)[:, None]
    depth = np.where(made.matrix > 0, FAINTEST + (1 - FAINTEST) * share, 0.0)[..., None]
    ground, right, wrong = (
        np.array(QColor(colour).getRgb()[:3], dtype=np.float64)
        for colour in (mix(theme.plot, theme.zero, 0.8), theme.positive, theme.negative)
    )
    ends = np.where(np.eye(len(share), dtype=bool)[..., None], right, wrong)
    return np.rint(ground + (ends - ground) * depth).astype(np.uint8)


def _elided(metrics: QFontMetricsF, text: str, width: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
