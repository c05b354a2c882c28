"""Docks that move, hide and come back, with a quiet title bar."""

from PySide6.QtWidgets import QDockWidget, QWidget


class Dock(QDockWidget):
    """One panel or plot; its object name is what a saved layout knows it by."""

    def __init__(self, name: str, title: str, content: QWidget, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName(f"dock.{name}")
        self.setWidget(content)
        self.toggleViewAction().setObjectName(f"view.dock.{name}")
