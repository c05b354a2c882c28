"""Whether a drawing (SVG) shows what a picture of the same size shows, at the same places."""

import numpy as np
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DIFFERENT = 40  # of 255 in one colour
REACH = 2  # pixels of the picture: one of the window
MOST_APART = 1e-3  # of the pixels: ends of dashes, and half transparent strokes that lie over each other


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)


def rendered(svg, size):
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    drawing = QSvgRenderer(QByteArray(svg))
    assert drawing.isValid()
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def apart(one, other):
    """The share of the pixels of one picture whose colour is none that the other has within a pixel of the window,
    nor between these: edges are smoothed in two ways."""
    rows, columns = np.nonzero(np.abs(one - other).max(axis=2) > DIFFERENT)
    around = np.pad(other, ((REACH, REACH), (REACH, REACH), (0, 0)), mode="edge")
    steps = range(2 * REACH + 1)
    near = np.array([around[rows + down, columns + right] for down in steps for right in steps])
    beyond = np.maximum(near.min(axis=0) - one[rows, columns], one[rows, columns] - near.max(axis=0))
    return (beyond.max(axis=1, initial=0) > DIFFERENT).sum() / one[..., 0].size


def differ(picture, svg):
    drawing = pixels(rendered(svg, picture.size()))
    picture = pixels(picture)
    assert (np.ptp(picture, axis=(0, 1)) > 100).any()  # there is something to see
    return max(apart(picture, drawing), apart(drawing, picture))
