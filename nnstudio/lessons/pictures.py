"""What a lesson's picture may be. Lessons come from strangers: a picture is looked at before anything decodes or draws
it, since 2 kB of SVG can stand for a hundred million shapes, and a small PNG for gigabytes of pixels."""

import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from xml.parsers import expat

from ..message import Message, message_of
from .errors import LessonError
from .lesson import Lesson

MOST_BYTES = 16 * 2**20
MOST_PIXELS = 24_000_000  # a camera's photo; decoded, 96 MB
DRAWING_BYTES = 2**20
MOST_SHAPES = 50_000  # of a drawing, every `use` counted as what it shows
DEEPEST = 100  # groups within groups, and uses of uses
PICTURE = re.compile(r"!\[([^\[\]]*)\]\(([^()\n]*)\)")  # in a text: what it is called, and its file
SUFFIXES = (".png", ".jpg", ".svg")
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # the markers of JPEG that the size stands behind


class PictureError(Exception):
    """A picture is not shown; ``str()`` is one sentence with its name and the cause."""


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Says of which picture something is wrong."""
    try:
        yield
    except (ValueError, OSError) as error:
        raise PictureError(
            Message("The picture {name} is not shown: {why}.", name=path.name, why=message_of(error))
        ) from None


def check_picture(path: Path) -> int:
    """How many pixels a photo has, 0 of a drawing. Raises `PictureError` for a picture that is not there, is none, or
    would take too much to show."""
    with _named(path):
        return _check_drawing(_read(path, DRAWING_BYTES)) if path.suffix == ".svg" else _check_photo(path)


def check_made(path: Path, made: bool) -> None:
    """Raise `PictureError` where decoding or drawing came to nothing."""
    with _named(path):
        if not made:
            raise ValueError(Message("it is damaged, or takes too long to draw"))


def unseen(lesson: Lesson) -> Iterator[LessonError]:
    """What is wrong with the pictures of a lesson."""
    for step in lesson.steps:
        for name in dict.fromkeys(found[2] for found in PICTURE.finditer(step.text)):
            try:
                check_picture(lesson.folder / name)
            except PictureError as error:
                yield LessonError(str(lesson.folder), step.line, str(error))


def _read(path: Path, most: int) -> bytes:
    if not path.is_file():
        raise ValueError(Message("there is no such file"))
    if path.stat().st_size > most:
        raise ValueError(Message("it is larger than {most} MB", most=most // 2**20))
    return path.read_bytes()


def _check_photo(path: Path) -> int:
    content = _read(path, MOST_BYTES)
    width, height = _png_size(content) if path.suffix == ".png" else _jpeg_size(content)
    if not (width and height):
        raise ValueError(Message("it is no {suffix} file, or it is damaged", suffix=path.suffix[1:].upper()))
    if width * height > MOST_PIXELS:
        raise ValueError(
            Message(
                "it has {width:,} x {height:,} pixels, and {most:,} are the most",
                width=width,
                height=height,
                most=MOST_PIXELS,
            )
        )
    return width * height


def _png_size(content: bytes) -> tuple[int, int]:
    if not content.startswith(PNG) or len(content) < len(PNG) + 8:
        return 0, 0
    width, height = struct.unpack_from(">II", content, len(PNG))
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int]:
    if not content.startswith(b"\xff\xd8"):
        return 0, 0
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF or 0xD0 <= marker <= 0xD7 or marker == 0x01:  # no segment belongs to these
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        at += 2 + struct.unpack_from(">H", content, at + 2)[0]
    return 0, 0


class _Node:
    """An element with what stands in it, and the id of what it uses."""

    def __init__(self, weight: int, uses: str) -> None:
        self.weight, self.uses = weight, uses
        self.children: list[_Node] = []
        self.total = 0  # 0 is not counted yet, -1 that it is being counted


def _check_drawing(content: bytes) -> int:
    root, known = _read_drawing(content)
    if _total(root, known, 0) > MOST_SHAPES:
        raise ValueError(Message("it draws more than {most:,} shapes", most=MOST_SHAPES))
    return 0


def _read_drawing(content: bytes) -> tuple[_Node, dict[str, _Node]]:
    """The elements of a drawing, and those that have an id."""
    top = _Node(0, "")
    stack, known = [top], {}

    def begin(name: str, attributes: dict[str, str]) -> None:
        kind = name.rpartition(":")[2]  # Qt, too, asks for no name space
        if kind == "image":
            raise ValueError(Message("it contains another picture"))
        if len(stack) > DEEPEST:
            raise ValueError(Message("it is nested too deeply"))
        href = next((value for key, value in attributes.items() if key.rpartition(":")[2] == "href"), "")
        points = len(attributes.get("d", "")) + len(attributes.get("points", ""))
        node = _Node(1 + points // 100, href.strip().removeprefix("#") if kind == "use" else "")
        stack[-1].children.append(node)
        stack.append(node)
        if "id" in attributes:
            known[attributes["id"]] = node

    def declare(*_: Any) -> None:
        raise ValueError(Message("it declares entities"))

    reader = expat.ParserCreate()
    reader.StartElementHandler = begin
    reader.EndElementHandler = lambda _name: stack.pop()
    reader.EntityDeclHandler = declare
    try:
        reader.Parse(content, True)
    except (expat.ExpatError, LookupError):
        raise ValueError(Message("it is no SVG file, or it is damaged")) from None
    return top, known


def _total(node: _Node, known: dict[str, _Node], depth: int) -> int:
    """How many shapes it draws, uses counted as what they show."""
    if node.total < 0 or depth > 3 * DEEPEST:
        raise ValueError(Message("it is nested too deeply"))
    if not node.total:
        node.total = -1
        inside = [*node.children, *([known[node.uses]] if node.uses in known else [])]
        node.total = node.weight + sum(_total(one, known, depth + 1) for one in inside) or 1
    return node.total
