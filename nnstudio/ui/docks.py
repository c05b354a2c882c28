"""Docks that move, hide and come back. A plot's own header is the title bar, so no name stands twice."""

from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from .fitting import Title
from .icons import icon
from .proportion import ICONS, keep
from .theme import SPACE, Theme, Themes


class Dock(QDockWidget):
    """One panel or plot; its object name is what a saved layout knows it by. Drag it by the title."""

    def __init__(self, name: str, title: str, content: QWidget, themes: Themes, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName(f"dock.{name}")
        self.toggleViewAction().setObjectName(f"view.dock.{name}")
        bar = getattr(content, "header_bar", None) or self._plain_bar(title)
        self._buttons = {
            "detach": self._button(f"{name}.detach", self.tr("Detach {0}, or put it back").format(title)),
            "close": self._button(f"{name}.close", self.tr("Hide {0}; the View menu brings it back").format(title)),
        }
        self._buttons["detach"].clicked.connect(lambda: self.setFloating(not self.isFloating()))
        self._buttons["close"].clicked.connect(self.close)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE // 2, 0)
        row.setSpacing(0)
        row.addWidget(bar, 1)
        for button in self._buttons.values():
            row.addWidget(button)
        self.setTitleBarWidget(holder)
        self.setWidget(content)
        self._dress(themes.theme)
        themes.changed.connect(self._dress)

    def _plain_bar(self, title: str) -> QWidget:
        label = Title(title)
        label.setProperty("role", "section")
        return label

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        keep(button, icon=16, largest=ICONS)
        return button

    def _dress(self, theme: Theme) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))
