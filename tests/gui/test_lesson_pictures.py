"""The pictures in a lesson's text: as wide as the column at most, drawn beside the window, or a
sentence in their place."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument

from nnstudio.ui.lessons import pictures as pictures_module
from nnstudio.ui.lessons.text import LessonText

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}">'
DRAWING = HEAD + '<rect width="{0}" height="{1}" fill="#00ff00"/></svg>'


@pytest.fixture
def text(qtbot):
    made = LessonText()
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    yield made
    made.stop()


def shown(text, name):
    return text.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))


def test_a_photo_is_as_wide_as_the_column_and_follows_it(qtbot, text, tmp_path):
    photo = QImage(4032, 3024, QImage.Format.Format_RGB32)
    photo.fill(QColor("red"))
    assert photo.save(str(tmp_path / "photo.jpg"))
    text.tell("Look:\n\n![a photo](photo.jpg)\n", tmp_path)
    qtbot.waitUntil(lambda: text.pictures.settled)
    assert shown(text, "photo.jpg").width() == text.viewport().width()
    assert text.document().idealWidth() <= text.viewport().width()
    text.resize(250, 100)
    assert shown(text, "photo.jpg").width() == text.viewport().width()
    assert text.document().idealWidth() <= text.viewport().width()
    text.resize(800, 100)
    assert shown(text, "photo.jpg").width() == text.viewport().width()


def test_a_drawing_appears_once_it_is_drawn_by_another_process(qtbot, text, tmp_path):
    (tmp_path / "plot.svg").write_text(DRAWING.format(900, 90), encoding="utf-8")
    text.tell("Look:\n\n![a plot](plot.svg)\n", tmp_path)
    assert not text.pictures.settled
    qtbot.waitUntil(lambda: text.pictures.settled)
    assert text.pictures.why(tmp_path / "plot.svg") == ""
    picture = shown(text, "plot.svg")
    assert picture.width() == text.viewport().width()
    assert picture.pixelColor(20, 20) == QColor("#00ff00")


def test_a_drawing_that_takes_too_long_is_ended_and_said(qtbot, text, tmp_path, monkeypatch):
    monkeypatch.setattr(pictures_module, "LONGEST_MS", 1)
    (tmp_path / "plot.svg").write_text(DRAWING.format(900, 90), encoding="utf-8")
    text.tell("Look:\n\n![a plot](plot.svg)\n", tmp_path)
    qtbot.waitUntil(lambda: text.pictures.settled)
    assert "The picture plot.svg is not shown: it is damaged, or takes too long to draw" in text.toPlainText()


def test_a_sentence_stands_in_place_of_what_is_not_shown(text, tmp_path):
    uses = "".join(f'<g id="a{k}">' + f'<use href="#a{k - 1}"/>' * 10 + "</g>" for k in range(1, 9))
    bomb = (
        HEAD.format(60, 40) + f'<defs><g id="a0"><rect width="1" height="1"/></g>{uses}</defs><use href="#a8"/></svg>'
    )
    (tmp_path / "bomb.svg").write_text(bomb, encoding="utf-8")
    small = QImage(4, 4, QImage.Format.Format_RGB32)
    assert small.save(str(tmp_path / "cut.png"))
    (tmp_path / "cut.png").write_bytes((tmp_path / "cut.png").read_bytes()[:40])
    assert small.save(str(tmp_path / "bitmap.png"), "BMP")
    text.tell("First ![a](bomb.svg) then\n\n![b](cut.png)\n\n![c](bitmap.png)\n\n![d](none.jpg) last", tmp_path)
    assert text.pictures.settled
    said = text.toPlainText()
    for sentence in (
        "The picture bomb.svg is not shown: it draws more than 50,000 shapes",
        "The picture cut.png is not shown: it is damaged",
        "The picture bitmap.png is not shown: it is no PNG file",
        "The picture none.jpg is not shown: there is no such file",
    ):
        assert sentence in said
    assert said.startswith("First")
    assert said.endswith("last")
