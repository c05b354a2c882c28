"""A plot as a picture, a drawing or a table, to a file or to the clipboard."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

if TYPE_CHECKING:
    from .base import Plot

SUFFIXES = (".png", ".svg", ".csv")
MARGIN = 12
DENSITY = 2.0  # pixels of the picture to one of the window


def export(plot: "Plot", path: Path) -> None:
    """Write PNG, SVG or CSV, as the name ends. Raises ValueError for another ending, OSError as writing
    does."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ValueError(f"{path.name}: plots are exported as {', '.join(SUFFIXES)}")
    if suffix == ".png":
        if not picture(plot).save(str(path), "PNG"):
            raise OSError(f"{path} could not be written")
    else:
        content = drawing(plot) if suffix == ".svg" else table_text(*plot.table()).encode("utf-8")
        path.write_bytes(content)


def picture(plot: "Plot") -> QImage:
    size = _size(plot)
    image = QImage(size * DENSITY, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(DENSITY)
    painter = QPainter(image)
    _paint(plot, painter, size)
    painter.end()
    return image


def drawing(plot: "Plot") -> bytes:
    """The plot as SVG."""
    size, content = _size(plot), QByteArray()
    generator = QSvgGenerator()
    buffer = _Buffer(content)
    generator.setOutputDevice(buffer.device)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(plot.title)
    generator.setDescription(plot.describe())
    drawn = [item for item in plot.canvas.scene().items() if hasattr(item, "setExportMode")]
    for item in drawn:
        item.setExportMode(True, {"antialias": True})
    try:
        painter = QPainter(generator)
        _paint(plot, painter, size)
        painter.end()
    finally:
        for item in drawn:
            item.setExportMode(False)
    return buffer.content()


def table_text(header: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """Comma-separated values; numbers with all their digits."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def copy(image: QImage, header: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """A picture, and its numbers as text, to the clipboard: who pastes takes the one that fits."""
    data = QMimeData()
    data.setImageData(image)
    data.setText(table_text(header, rows))
    QGuiApplication.clipboard().setMimeData(data)


class _Buffer:
    def __init__(self, content: QByteArray) -> None:
        from PySide6.QtCore import QBuffer, QIODevice

        self._content = content
        self.device = QBuffer(content)
        self.device.open(QIODevice.OpenModeFlag.WriteOnly)

    def content(self) -> bytes:
        self.device.close()
        return bytes(self._content.data())


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
