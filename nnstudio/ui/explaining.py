"""From a plot's context menu to the guide of the window that it is in."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from .text import tr


def add_explaining(menu: QMenu, widget: QWidget) -> None:
    """Offer to explain a widget in its context menu, where the window it is in can."""
    around: QWidget | None = widget
    while around is not None and not isinstance(getattr(around, "guide", None), QObject):
        around = around.parentWidget()
    guide = getattr(around, "guide", None)
    if guide is not None:
        menu.addSeparator()
        menu.addAction(tr("Explain this"), lambda: guide.explain(widget))
