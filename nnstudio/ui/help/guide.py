"""The window's helper: explains controls, finds things by name, opens the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ..search.varying import add_varying
from ..text import tr
from .documentation import first_page
from .pointing import Pointing
from .topics import Topic, about_path, topic_of

if TYPE_CHECKING:
    from ..main_window import MainWindow


class Guide(QObject):
    """What the Help menu, the context menus and Shift+F1 ask for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.pointing = Pointing(window, self.explain)

    def explain(self, widget: QWidget) -> None:
        """Open the page about a control or plot."""
        self._show(topic_of(widget))

    def explain_focus(self) -> None:
        """Open the page about the control that the keys go to."""
        widget = QApplication.focusWidget()
        self._show(topic_of(widget) if widget is not None else None)

    def explain_path(self, path: str) -> None:
        """Open the page about a hyperparameter."""
        self._show(about_path(path))

    def open_menu(self, path: str, place: QPoint) -> None:
        """The context menu of a hyperparameter's control."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("hyperparameter.menu")
        menu.addAction(tr("Explain this"), lambda: self.explain_path(path))
        add_varying(menu, self._window, path)
        menu.popup(place)

    def find(self) -> None:
        """Open the search over everything that has a name."""
        from .find import FindDialog

        FindDialog(self._window).show()

    def tour(self) -> None:
        """Show the window's parts one after the other, from the first."""
        from .tour import Tour

        for old in self._window.findChildren(Tour):
            old.end()
        self._window.settings.set_tour_seen()
        self._window.workspaces.go("build")
        Tour(self._window).go(0)

    def welcome(self) -> None:
        """Offer the tour to who is here for the first time and can see it."""
        if not self._window.settings.tour_seen() and QGuiApplication.platformName() != "offscreen":
            self.tour()

    def open_documentation(self, page: str = "") -> None:
        """Open the documentation in the browser, or say how to get it."""
        start = first_page()
        if start is None:
            said = tr("The documentation is not built here: python3 dev.py docs makes it.")
            self._window.notice.tell("failure", said)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(start.parent / page if page else start)))

    def _show(self, topic: Topic | None) -> None:
        built = "explanation" in self._window.extras.built
        page: Any = self._window.extras.show("explanation")
        if not built:
            runs = self._window.docks["runs"]
            if not self._window.docks["explanation"].isFloating() and runs.height() < page.sizeHint().height():
                shared = [self._window.docks["hyperparameters"], self._window.docks["explanation"]]
                self._window.resizeDocks(shared, [400, page.sizeHint().height()], Qt.Orientation.Vertical)
        if topic is not None:
            page.show_topic(topic)
