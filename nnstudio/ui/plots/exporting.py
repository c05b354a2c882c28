"""A plot as a picture, a drawing or a table, to a file or to the clipboard."""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from ... import disk
from ...message import marked
from ...nn.history import WHOLE
from ..svg import Bracket, svg_bytes
from ..text import tr

if TYPE_CHECKING:
    from .base import Plot

SUFFIXES = (".png", ".svg", ".csv")
MARGIN = 12
DENSITY = 2.0  # pixels of the picture to one of the window


def kinds() -> dict[str, str]:
    """What a dialog offers, by the ending."""
    texts = (marked("Picture (*.png)"), marked("Drawing (*.svg)"), marked("Table (*.csv)"))
    return {suffix: tr(text) for suffix, text in zip(SUFFIXES, texts, strict=True)}


def with_suffix(name: str, kind: str) -> str:
    """The name that was typed, with the ending of the kind that was chosen where it has none of these."""
    if Path(name).suffix.lower() in SUFFIXES:
        return name
    return name + next((suffix for suffix, text in kinds().items() if text == kind), ".png")


def export(plot: "Plot", path: Path) -> None:
    """Write PNG, SVG or CSV, as the name ends. Raises ValueError for another ending, OSError as writing
    does."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ValueError(f"{path.name}: plots are exported as {', '.join(SUFFIXES)}")
    if suffix == ".png":
        content = png(picture(plot))
    else:
        content = drawing(plot) if suffix == ".svg" else table_text(*plot.table()).encode("utf-8")
    disk.replace_bytes(path, content)


def picture(plot: "Plot") -> QImage:
    size = _size(plot)
    image = QImage(size * DENSITY, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(DENSITY)
    painter = _DensePainter(image)
    with ready_for_drawing(plot.canvas.scene()):
        _paint(plot, painter, size)
    painter.end()
    return image


def png(image: QImage | QPixmap) -> bytes:
    """A picture as the content of a file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a format is text to PySide
    buffer.close()
    return bytes(content.data())


class _DensePainter(QPainter):
    """Paints a picture of several pixels to one of the window, strokes too: those of cosmetic pens are counted in
    pixels of the picture otherwise, and come out thinner than they are seen."""

    def setPen(self, pen: QPen | QColor | Qt.PenStyle) -> None:
        if isinstance(pen, QPen) and pen.isCosmetic():
            pen = QPen(pen)
            pen.setWidthF(max(1.0, pen.widthF()) * DENSITY)
        super().setPen(pen)


def drawing(plot: "Plot") -> bytes:
    """The plot as SVG."""
    size = _size(plot)
    with ready_for_drawing(plot.canvas.scene()):
        return svg_bytes(size, lambda painter: _paint(plot, painter, size), plot.title, plot.describe())


def drawing_of(widget: QWidget, title: str) -> bytes:
    """Any widget, such as a whole window, as SVG, with all the plots in it."""
    views = [view for view in widget.findChildren(QGraphicsView) if view.isVisible() and view.scene() is not None]
    with ready_for_drawing(*(view.scene() for view in views)):
        return svg_bytes(widget.size(), lambda painter: widget.render(painter, QPoint()), title)


@contextmanager
def ready_for_drawing(*scenes: QGraphicsScene) -> Iterator[None]:
    """Marks are drawn as what they are and not as pictures, and what lies outside of the axes is cut off."""
    items = [item for scene in scenes for item in scene.items()]
    marks = [item for item in items if hasattr(item, "setExportMode")]
    boxes = [item for item in items if isinstance(item, pg.ViewBox)]
    brackets = [Bracket(box.childGroup, box.viewRect(), opens) for box in boxes for opens in (True, False)]
    for item in marks:
        item.setExportMode(True, {"antialias": True})
    try:
        yield
    finally:
        for item in marks:
            item.setExportMode(False)
        for bracket in brackets:
            bracket.scene().removeItem(bracket)


def table_text(header: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """Comma-separated values; numbers with all their digits, counts as whole numbers, nothing for what is none."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    whole = [name in WHOLE for name in header]
    writer.writerows([_cell(value, is_whole) for value, is_whole in zip(row, whole, strict=True)] for row in rows)
    return text.getvalue()


def _cell(value: Any, whole: bool) -> Any:
    if not isinstance(value, float):
        return value
    if value != value:
        return ""
    return int(value) if whole and value.is_integer() else value


def copy(image: QImage, header: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """A picture, and its numbers as text, to the clipboard: who pastes takes the one that fits."""
    data = QMimeData()
    data.setImageData(image)
    data.setText(table_text(header, rows))
    QGuiApplication.clipboard().setMimeData(data)


def _size(plot: "Plot") -> QSize:
    line = plot.fontMetrics().height() + 4
    legend = line if plot.legend.entries else 0
    return plot.picture_size() + QSize(2 * MARGIN, 2 * MARGIN + line + legend + line)


def _paint(plot: "Plot", painter: QPainter, size: QSize) -> None:
    theme, line = plot.theme, plot.fontMetrics().height() + 4
    painter.fillRect(QRect(0, 0, size.width(), size.height()), QColor(theme.plot))
    row = QRectF(MARGIN, MARGIN, size.width() - 2 * MARGIN, line)
    title = QFont(plot.font())
    title.setWeight(QFont.Weight.DemiBold)
    painter.setFont(title)
    painter.setPen(QColor(theme.text))
    painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, plot.title)
    top = row.bottom()
    if plot.legend.entries:
        plot.legend.paint_on(painter, QRectF(MARGIN, top, row.width(), line))
        top += line
    with plot.without_crosshair():
        plot.paint_picture(painter, QRectF(QPointF(MARGIN, top), QSizeF(plot.picture_size())))
    painter.setFont(plot.font())
    painter.setPen(QColor(theme.secondary))
    note = QRectF(MARGIN, size.height() - MARGIN - line, row.width(), line)
    painter.drawText(note, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, plot.note_text())
