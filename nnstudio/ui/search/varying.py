"""From a control in a panel to the search: its context menu offers to have its hyperparameter vary."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from ...spec import declaration
from ..binding import name_of
from ..text import tr
from .catalogue import is_offered

if TYPE_CHECKING:
    from ..main_window import MainWindow


def add_varying(menu: QMenu, window: "MainWindow", path: str) -> None:
    """Offer it in the menu of one hyperparameter, if a search may vary that."""
    if not is_offered(path, window.document.experiment):
        return
    text = tr("Vary {0} in a search").format(name_of(declaration(path).about))
    menu.addAction(text, lambda: vary(window, path))


def vary(window: "MainWindow", path: str) -> None:
    """Go to the Search workspace with a hyperparameter ticked there."""
    window.workspaces.go("search")
    window.workspaces.page("search").vary(path)
