"""Explain what is clicked next: the one way to a page on a control that needs neither a key nor a menu of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenuBar, QToolButton, QWidget

from ..proportion import keep
from ..text import tr

Explain = Callable[[QWidget], object]
_SWALLOWED = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)  # the key is still to come


class Pointing(QObject):
    """Until a click or a key: the pointer asks a question, and the click explains instead of pressing. Any key, a
    click beside the window, or another `begin` ends it."""

    def __init__(self, window: QMainWindow, explain: Explain) -> None:
        super().__init__(window)
        self._window, self._explain = window, explain
        self.active = False

    def begin(self) -> None:
        """Wait for a click; called again, wait no longer."""
        if self.active:
            self.end()
            return
        self.active = True
        QApplication.setOverrideCursor(Qt.CursorShape.WhatsThisCursor)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one
        self._window.statusBar().showMessage(tr("Click on what is to be explained; Esc ends it"))

    def end(self) -> None:
        if not self.active:
            return
        self.active = False
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        QApplication.restoreOverrideCursor()
        self._window.statusBar().clearMessage()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut: the key that follows ends this
            return True
        if not isinstance(watched, QWidget):
            return False  # the same event comes again for the widget, after its window
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() not in _MODIFIERS:
                self.end()
            return True
        if not isinstance(event, QMouseEvent) or event.type() not in _SWALLOWED:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            # The click is over, and what was below it has seen nothing of it.
            widget = watched.childAt(event.position().toPoint()) or watched
            self.end()
            if event.button() == Qt.MouseButton.LeftButton and widget.window().isAncestorOf(widget):
                self._explain(widget)
        return True


def corner_button(action: QAction, bar: QMenuBar) -> QToolButton:
    """The question mark at the end of the menu bar."""
    button = QToolButton(bar)  # for Qt to own
    button.setDefaultAction(action)
    button.setObjectName(action.objectName())
    button.setAccessibleName(action.text().replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setProperty("role", "small")
    keep(button, icon=18)
    return button
