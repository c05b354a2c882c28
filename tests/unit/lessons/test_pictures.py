"""Pictures of strangers: what would take too much to show is refused before anything decodes or draws it."""

import struct
import zlib

import pytest

from nnstudio.lessons import LessonError
from nnstudio.lessons.command import _lessons_at
from nnstudio.lessons.format import read_lesson
from nnstudio.lessons.pictures import MOST_PIXELS, MOST_SHAPES, PictureError, check_picture

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="60" height="40">'
SQUARE = '<rect width="6" height="6"/>'


def bomb(levels, each=10):
    """A drawing whose every level uses the one below several times."""
    parts = [f'<g id="a0">{SQUARE}</g>']
    uses = (f'<use xlink:href="#a{k}" x="1"/>' * each for k in range(levels))
    parts += [f'<g id="a{k}">{inside}</g>' for k, inside in enumerate(uses, start=1)]
    return f'{HEAD}<defs>{"".join(parts)}</defs><use href="#a{levels}"/></svg>'


def png(width, height):
    """A PNG file of one colour; its pixels are packed to next to nothing."""
    rows = zlib.compressobj(9)
    packed = b"".join(rows.compress(bytes(1 + 3 * width)) for _ in range(min(height, 50))) + rows.flush()
    parts = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", packed), (b"IEND", b""))
    chunks = (struct.pack(">I", len(c)) + k + c + struct.pack(">I", zlib.crc32(k + c)) for k, c in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def jpeg(width, height):
    """The beginning of a JPEG file, with a comment before its size."""
    size = struct.pack(">BHHB", 8, height, width, 3) + bytes(9)
    return b"\xff\xd8\xff\xfe\x00\x06here\xff\xc0" + struct.pack(">H", 2 + len(size)) + size


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plain.svg", f"{HEAD}{SQUARE}</svg>".encode()),
        ("used.svg", bomb(3).encode()),
        ("doctype.svg", b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">' + f"{HEAD}</svg>".encode()),
        ("small.png", png(40, 30)),
        ("photo.jpg", jpeg(4032, 3024)),
    ],
)
def test_pictures_are_accepted(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    check_picture(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("bomb.svg", bomb(8).encode(), f"draws more than {MOST_SHAPES:,} shapes"),
        ("itself.svg", f'{HEAD}<g id="a"><use href="#a"/></g></svg>'.encode(), "nested too deeply"),
        ("deep.svg", (HEAD + "<g>" * 5000 + "</g>" * 5000 + "</svg>").encode(), "nested too deeply"),
        ("chain.svg", bomb(2000, 1).encode(), f"more than {MOST_SHAPES:,} shapes"),
        ("laughs.svg", b'<!DOCTYPE svg [<!ENTITY a "aa">]><svg>&a;</svg>', "declares entities"),
        ("other.svg", f'{HEAD}<image href="file:///dev/zero"/></svg>'.encode(), "contains another picture"),
        ("hidden.svg", f'{HEAD}<x:image xmlns:x="urn:x" href="/dev/zero"/></svg>'.encode(), "contains another"),
        ("half.svg", HEAD.encode(), "no SVG file, or it is damaged"),
        ("large.svg", HEAD.encode() + b" " * 2**20 + b"</svg>", "larger than 1 MB"),
        ("bomb.png", png(60_000, 60_000), f"60,000 x 60,000 pixels, and {MOST_PIXELS:,} are the most"),
        ("bomb.jpg", jpeg(60_000, 60_000), "60,000 x 60,000 pixels"),
        ("text.png", b"hello", "no PNG file, or it is damaged"),
        ("cut.png", png(40, 30)[:18], "no PNG file, or it is damaged"),
        ("drawing.jpg", HEAD.encode(), "no JPG file, or it is damaged"),
        ("cut.jpg", jpeg(40, 30)[:14], "no JPG file, or it is damaged"),
        ("gif.png", b"GIF89a" + bytes(100), "no PNG file, or it is damaged"),
        ("large.png", png(40, 30) + bytes(2**24), "larger than 16 MB"),
    ],
)
def test_pictures_that_would_take_too_much_are_refused(tmp_path, name, content, why):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(PictureError, match=f"^The picture {name} is not shown: ") as refused:
        check_picture(tmp_path / name)
    assert why in str(refused.value)
    assert "\n" not in str(refused.value)


def test_teachers_are_told_of_pictures_that_are_not_shown(tmp_path):
    text = """---
title: Seen
about: Nothing much
minutes: 5
start: circle
---

## First

![a plot](plot.png) and ![it again](plot.png) and ![none](missing.jpg)
"""
    (tmp_path / "lesson.md").write_text(text, encoding="utf-8")
    (tmp_path / "plot.png").write_bytes(png(60_000, 60_000))
    lessons, problems = _lessons_at(tmp_path)
    assert [lesson.title for lesson in lessons] == ["Seen"]
    assert ["plot.png" in str(problems[0]), "missing.jpg is not shown: there is no such" in str(problems[1])] == [
        True
    ] * 2
    assert len(problems) == 2


def test_a_step_has_few_pictures():
    lines = ["---", "title: Seen", "about: Nothing much", "minutes: 5", "start: circle", "---", "## First"]
    with pytest.raises(LessonError, match="a step has at most 20 pictures"):
        read_lesson("\n".join([*lines, *(f"![it](p{k}.png)" for k in range(21))]), "lesson.md")
