"""Own icons: SVGs of one stroke weight on a 20 px grid, tinted by the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from .. import resources
from .theme import Theme, mix

GRID = 20
_DENSITIES = (1, 2, 3)  # sharp on screens up to three device pixels to a pixel


@lru_cache(maxsize=256)
def icon(name: str, theme: Theme) -> QIcon:
    """The icon `name` in the colours of `theme`. Raises `FileNotFoundError` for an icon there is not."""
    drawing = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, theme.text),
        (QIcon.Mode.Disabled, mix(theme.text, theme.panel, 0.6)),
    ):
        for density in _DENSITIES:
            made.addPixmap(_picture(drawing.replace("currentColor", colour), GRID * density), mode)
    return made


def _picture(drawing: str, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
