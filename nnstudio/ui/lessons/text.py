"""The text of a step: Markdown without HTML, in the colours of the theme, whose links point at controls."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMargins, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from ...lessons.pictures import PICTURE, SUFFIXES
from ..theme import SPACE
from .pictures import Pictures


class LessonText(QTextBrowser):
    """As high as what stands in it. `shown` tells the name of a control whose link was chosen."""

    shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lesson.text")
        self.setAccessibleName(self.tr("The text of the step"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(QMargins(0, 0, 0, 0))
        self.anchorClicked.connect(self._chosen)
        self._folder, self._markdown, self._told_width = Path(), "", 0
        self.pictures = Pictures(self)
        self.pictures.drawn.connect(self.tell_again)

    def tell(self, markdown: str, folder: Path) -> None:
        """Show a text whose pictures lie in `folder`."""
        self._folder, self._markdown = folder, markdown
        self.tell_again()

    def tell_again(self) -> None:
        """Show the same text in the colours that are in force now: links keep those they were made with."""
        features = QTextDocument.MarkdownFeature
        text = PICTURE.sub(self._shown_or_why, self._markdown)
        self._told_width = self.viewport().width()
        self.document().setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        self._space()
        self._fit()

    def loadResource(self, kind: int, name: QUrl) -> Any:
        # Only pictures that lie beside the lesson, and none from anywhere else.
        path = self._folder / name.path()
        if kind != QTextDocument.ResourceType.ImageResource.value or not self._is_picture(path) or name.scheme():
            return None
        picture = self.pictures.image(path)
        if picture.width() > self.viewport().width() > 0:
            return picture.scaledToWidth(self.viewport().width(), Qt.TransformationMode.SmoothTransformation)
        return picture

    def _is_picture(self, path: Path) -> bool:
        return path.parent == self._folder and path.suffix in SUFFIXES

    def _shown_or_why(self, found: re.Match[str]) -> str:
        """A picture as it stands in the text, or a sentence in its place."""
        path = self._folder / found[2]
        if not self._is_picture(path):
            return found[0]
        why = self.pictures.why(path)
        return f"*{why}*" if why else found[0] if not self.pictures.image(path).isNull() else ""

    def stop(self) -> None:
        """End what is being drawn."""
        self.pictures.stop()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), int(self.document().size().height()) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._told_width != self.viewport().width() and PICTURE.search(self._markdown):
            self.tell_again()  # pictures are as wide as the column
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = int(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)

    def _space(self) -> None:
        """One unit between paragraphs, and headings that do not shout."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            shape = QTextBlockFormat(block.blockFormat())
            listed = block.textList() is not None
            shape.setTopMargin(0)
            shape.setBottomMargin(SPACE // 2 if listed else SPACE)
            shape.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(shape)
            if shape.headingLevel():
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = cursor.charFormat()
                letters.setFontWeight(QFont.Weight.DemiBold)
                letters.setProperty(letters.Property.FontSizeAdjustment.value, 0)
                cursor.mergeCharFormat(letters)
            block = block.next()

    def _chosen(self, link: QUrl) -> None:
        if link.scheme() == "show":
            self.shown.emit(link.path())
