"""The dock *Explanation*: a short page about a control, which follows the focus while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QVBoxLayout, QWidget

from ..theme import SPACE
from .topics import Topic, topic_of

if TYPE_CHECKING:
    from ..main_window import MainWindow


class ExplanationPage(QWidget):
    """What is said about the control that has the focus, or about what was asked for last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("explanation")
        self.setAccessibleName(self.tr("Explanation"))
        self._window = window
        self.topic: Topic | None = None
        self.text = QTextBrowser()
        self.text.setObjectName("explanation.text")
        self.text.setAccessibleName(self.tr("Explanation"))
        self.text.setToolTip(self.tr("About the control that has the focus. Shift+F1 asks about another one."))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self._tell_nothing()
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]  # there is one
        window.themes.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(300, 260)

    def show_topic(self, topic: Topic) -> None:
        """Show one page, from its beginning."""
        self.topic = topic
        self.text.setHtml(topic.html)
        self.text.setAccessibleDescription(self.text.toPlainText())

    def stop(self) -> None:
        """No longer follow the focus."""
        QApplication.instance().focusChanged.disconnect(self._follow)  # type: ignore[union-attr]

    def _tell_nothing(self) -> None:
        said = self.tr("Go to a control with Tab or the mouse: what it does is said here.")
        self.text.setHtml(f"<p>{said}</p>")

    @Slot("QWidget*", "QWidget*")
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isVisible() or self._window is not _main_of(now) or self.isAncestorOf(now):
            return
        topic = topic_of(now)
        if topic is not None and topic != self.topic:
            self.show_topic(topic)

    def _dress(self, _theme: object) -> None:
        if self.topic is not None:
            self.text.setHtml(self.topic.html)


def _main_of(widget: QWidget) -> QWidget:
    """The window that a control belongs to, also from a dock that floats."""
    top = widget.window()
    while top.parentWidget() is not None and top.windowType() != Qt.WindowType.Dialog:
        top = top.parentWidget().window()
    return top
