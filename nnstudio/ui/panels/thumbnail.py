"""Small pictures of the data sources, painted from samples of the sources themselves."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPainter, QPainterPath, QPen, QPixmap

from ...choices.source import Ground
from ...choices.sources import OWN_SOURCES, SOURCES
from ...data import Samples, generate
from ...nn.grounds import ground_of
from ...spec import Data
from ...spec.data import SourceName, available_features
from ..icons import icon
from ..plots.contours import cividis
from ..text import tr
from ..theme import RADIUS, Theme, diverging

SIZE = 48
_DENSITY = 2  # device pixels to a pixel: sharp on the screens of most laptops


@lru_cache(maxsize=64)
def thumbnail(source: SourceName, theme: Theme) -> QIcon:
    """The picture of `source`: its samples by class or by target, or a labelled table."""
    picture = QPixmap(SIZE * _DENSITY, SIZE * _DENSITY)
    picture.setDevicePixelRatio(_DENSITY)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    own = source in OWN_SOURCES
    ground = None if own or SOURCES[source].task != "function" else ground_of(Data(source=source, features=()))
    if own:
        _paint_table(painter, source, theme, "table" if source == "table" else "paint")
    elif ground is not None:
        _paint_ground(painter, ground)
    elif SOURCES[source].table:
        _paint_table(painter, source, theme)
    else:
        _paint_samples(painter, _few_samples(source), theme)
    painter.end()
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        made.addPixmap(picture, mode)
    return made


def _paint_ground(painter: QPainter, ground: Ground) -> None:
    """The function over the part of the plane worth seeing, on a log scale, with its minima."""
    side = SIZE * _DENSITY
    left, right, bottom, top = ground.seen
    across, up = np.meshgrid(np.linspace(left, right, side), np.linspace(top, bottom, side))
    heights = np.log(ground.value(np.column_stack([across.ravel(), up.ravel()])).reshape(side, side) + 1e-2)
    # A few steps read as contours.
    steps = np.floor((heights - heights.min()) / np.ptp(heights) * 11.999) / 11
    picture = np.ascontiguousarray(cividis()[(steps * 255).astype(int)])
    image = QImage(picture.data, side, side, 3 * side, QImage.Format.Format_RGB888)
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(0, 0, SIZE, SIZE), RADIUS - 2, RADIUS - 2)
    painter.setClipPath(frame)
    painter.drawImage(QRectF(0, 0, SIZE, SIZE), image)
    painter.setPen(QPen(QColor("#FFFFFF"), 1.5))
    for x, y in ground.minima:
        at = QPointF((x - left) / (right - left) * SIZE, (top - y) / (top - bottom) * SIZE)
        painter.drawLine(at - QPointF(2.5, 0), at + QPointF(2.5, 0))
        painter.drawLine(at - QPointF(0, 2.5), at + QPointF(0, 2.5))


def _few_samples(source: SourceName) -> Samples:
    features = available_features(source)[: SOURCES[source].inputs]
    return generate(Data(source=source, samples=SOURCES[source].pictured, features=features))


def _paint_samples(painter: QPainter, samples: Samples, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.plot))
    painter.drawRoundedRect(QRectF(0, 0, SIZE, SIZE), RADIUS - 2, RADIUS - 2)
    targets = np.asarray(samples.y, dtype=np.float64)
    plane = samples.x.shape[1] == 2
    points = samples.x if plane else np.column_stack([samples.x[:, 0], targets])
    # Classes are 0 and 1, targets any numbers: both onto -1 .. 1.
    values = 2 * targets - 1 if samples.class_names else targets / max(float(np.abs(targets).max()), 1e-12)
    for (x, y), value in zip(_onto_picture(points, square=plane), values, strict=True):
        # The root lifts what is near zero: on a stamp it would vanish into the ground.
        strong = np.sign(value) * np.sqrt(abs(value))
        painter.setBrush(diverging(theme, strong) if plane else QColor(theme.train))
        if samples.class_names and value > 0:
            painter.drawRect(QRectF(x - 1.1, y - 1.1, 2.2, 2.2))
        else:
            painter.drawEllipse(QPointF(x, y), 1.3, 1.3)


def _onto_picture(points: np.ndarray, square: bool) -> np.ndarray:
    """Points scaled to the picture, y upwards; `square` keeps both axes alike."""
    low, high = points.min(axis=0), points.max(axis=0)
    reach = high - low
    reach = np.full(2, reach.max()) if square else np.maximum(reach, 1e-12)
    margin = 5
    unit = (points - (low + high) / 2) / reach * (SIZE - 2 * margin)
    return unit * (1, -1) + SIZE / 2


def _paint_table(painter: QPainter, source: SourceName, theme: Theme, drawing: str = "table") -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.plot))
    painter.drawRoundedRect(QRectF(0, 0, SIZE, SIZE), RADIUS - 2, RADIUS - 2)
    icon(drawing, theme).paint(painter, 12, 6, 24, 24)
    font = QFont(painter.font())
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(QPen(QColor(theme.text)))
    title = tr((SOURCES | OWN_SOURCES)[source].short or source)
    painter.drawText(QRectF(0, 30, SIZE, 16), Qt.AlignmentFlag.AlignCenter, title)
