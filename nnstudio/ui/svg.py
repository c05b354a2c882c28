"""Drawings that scale: whatever a painter draws, as SVG."""

import re
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QPaintEngine, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsItem

FARTHEST = 32_768  # pixels from the drawing's corner: as far as Qt's own painter draws


def svg_bytes(size: QSize, paint: Callable[[QPainter], None], title: str, description: str = "") -> bytes:
    """What `paint` draws on an area of this size in pixels of the window.

    The drawing has the resolution of the screen. Qt's default is 72 dots per inch: fonts would be smaller than those
    that the layout was measured with, and recorded pictures would shrink by the ratio.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(description)
    painter = QPainter(generator)
    try:
        paint(painter)
    finally:
        painter.end()
        buffer.close()
    text = _with_scaling_strokes(bytes(content.data()).decode(), size)
    return _clipped(_FAMILY.sub(_known_elsewhere, text), size).encode()


# Fonts

_FAMILY = re.compile(r'(?<=font-family=")[^",]+(?=")')


def _known_elsewhere(family: re.Match[str]) -> str:
    """Qt writes the name that was asked for, which may be one of its own ("Sans Serif") that no browser knows. Here
    stands the font that was drawn with, and where that is not installed any without serifs."""
    return f"{QFontInfo(QFont(family[0])).family()}, sans-serif"


# Strokes

_GROUP = re.compile(r'(<g [^>]*?transform=")matrix\(([^)]*)\)("[^>]*>)(.*?)(?=</g>)', re.DOTALL)
_POINTS = re.compile(r'(?<= d=")[^"]*|(?<= points=")[^"]*')
_PAIR = re.compile(r"(-?[\d.]+(?:e[-+]?\d+)?),(-?[\d.]+(?:e[-+]?\d+)?)")
_NO_SCALING = 'vector-effect="non-scaling-stroke"'
_NOTHING = re.compile(r'<path [^>]* d=""/>')
_EMPTY = re.compile(r"<g [^>]*>\s*</g>\s*")


_SHAPE = re.compile(r"<(rect|circle|ellipse) ([^>]*)/>")
_SIDE = re.compile(r'(\w+)="([^"]*)"')
_ROUND = 0.5522847498  # of the radius: where the handles of a curve lie that is a quarter of a circle


def _path_of(shape: re.Match[str]) -> str:
    """A rectangle or an ellipse as a path, whose points can be moved one by one."""
    kind, sides = shape[1], {name: float(text) for name, text in _SIDE.findall(shape[2])}
    if kind == "rect":
        left, top = sides["x"], sides["y"]
        right, bottom = left + sides["width"], top + sides["height"]
        return f'<path d="M{left},{top} L{right},{top} L{right},{bottom} L{left},{bottom} Z "/>'
    x, y, wide, tall = sides["cx"], sides["cy"], sides.get("rx", sides.get("r")), sides.get("ry", sides.get("r"))
    assert wide is not None
    assert tall is not None
    corners = [(1, 0), (0, 1), (-1, 0), (0, -1), (1, 0)]
    drawn = f"M{x + wide},{y} "
    for (a, b), (c, d) in pairwise(corners):
        ends = ((a + _ROUND * c, b + _ROUND * d), (c + _ROUND * a, d + _ROUND * b), (c, d))
        drawn += "C" + " ".join(f"{x + wide * right},{y + tall * down}" for right, down in ends) + " "
    return f'<path d="{drawn}Z "/>'


def _with_scaling_strokes(text: str, size: QSize) -> str:
    """Qt writes cosmetic pens as strokes that keep their width however large the drawing is shown. Here their points
    are taken out of the coordinates of the data, so that strokes grow with all the rest."""

    def in_pixels(group: re.Match[str]) -> str:
        before, matrix, after, content = group.groups()
        if _NO_SCALING not in content:
            return group[0]
        a, b, c, d, e, f = map(float, matrix.split(","))

        def moved(pair: re.Match[str]) -> str:
            x, y = float(pair[1]), float(pair[2])
            return f"{a * x + c * y + e:.7g},{b * x + d * y + f:.7g}"

        def near(points: re.Match[str]) -> str:
            lines = _LINE.sub(lambda line: _cut(line, size), _PAIR.sub(moved, points[0]))
            return _PAIR.sub(lambda pair: ",".join(f"{_nearer(float(side)):.7g}" for side in pair.groups()), lines)

        content = _POINTS.sub(near, _SHAPE.sub(_path_of, content.replace(_NO_SCALING, "")))
        return f"{before}matrix(1,0,0,1,0,0){after}{content}"

    return _EMPTY.sub("", _NOTHING.sub("", _GROUP.sub(in_pixels, text)))


_LINE = re.compile(r"M([^ LMC]+) L([^ LMC]+) (?=M|$)")


def _nearer(place: float) -> float:
    return min(max(place, -FARTHEST), FARTHEST)


def _cut(line: re.Match[str], size: QSize) -> str:
    """The part of a line that lies within a drawing's size around it: dashes far outside are drawn for nothing."""
    (x, y), (to_x, to_y) = (map(float, end.split(",")) for end in line.groups())
    first, last = 0.0, 1.0
    for start, way, length in ((x, to_x - x, size.width()), (y, to_y - y, size.height())):
        if not -length <= start <= 2 * length and not way:
            return ""
        if way:
            enters, leaves = sorted(((-length - start) / way, (2 * length - start) / way))
            first, last = max(first, enters), min(last, leaves)
    if first >= last:
        return ""
    ends = (f"{x + share * (to_x - x):.7g},{y + share * (to_y - y):.7g}" for share in (first, last))
    return "M{} L{} ".format(*ends)


# Clips: Qt's generator leaves them out, or (as SVG 1.1) keeps one until the next

_BRACKET = re.compile(r"<g [^>]*>\s*<text [^>]*>(clip [^<]*|unclip)</text>\s*</g>")


class Bracket(QGraphicsItem):
    """Before and behind the children of an item that clips them: says in a drawing what they are clipped to."""

    def __init__(self, parent: QGraphicsItem, room: QRectF, opens: bool) -> None:
        super().__init__(parent)
        self._room, self._opens = room, opens
        self.setZValue(-1e9 if opens else 1e9)

    def boundingRect(self) -> QRectF:
        return self._room

    def paint(self, painter: QPainter, *_args: object) -> None:
        if painter.paintEngine().type() != QPaintEngine.Type.SVG:
            return
        room = painter.deviceTransform().mapRect(self._room)
        sides = f"clip {room.x():.7g} {room.y():.7g} {room.width():.7g} {room.height():.7g}"
        painter.drawText(QPointF(), sides if self._opens else "unclip")


def _clipped(text: str, size: QSize) -> str:
    """By masks, which every program knows, Qt's own too, where brackets say so."""
    whole = f'maskUnits="userSpaceOnUse" x="0" y="0" width="{size.width()}" height="{size.height()}"'
    count = 0

    def group(bracket: re.Match[str]) -> str:
        nonlocal count
        _, *sides = bracket[1].split()
        if not sides:
            return "</g>"
        count += 1
        x, y, width, height = sides
        rect = f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="#ffffff" stroke="none"/>'
        return f'<mask id="clip{count}" {whole}>{rect}</mask>\n<g mask="url(#clip{count})">'

    return _EMPTY.sub("", _BRACKET.sub(group, text))
