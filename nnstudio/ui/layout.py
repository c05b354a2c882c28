"""How docks and plots stand, as plain JSON that a project file can hold and a stranger may have written.

Qt's own saved states are for the settings alone: read from a file that somebody spoilt they can end the program.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

from .extra_docks import EXTRAS
from .plots.base import Plot
from .workspaces import WORKSPACES

if TYPE_CHECKING:
    from .docks import Dock
    from .main_window import MainWindow

AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea, "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "top": Qt.DockWidgetArea.TopDockWidgetArea, "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}  # fmt: skip
WIDEST = 10_000  # px


def layout_of(window: MainWindow) -> dict[str, Any]:
    """The workspace, where each dock is, and what is chosen in each plot."""
    return {
        "workspace": window.workspaces.current,
        "docks": {name: _dock(window, dock) for name, dock in window.docks.items()},
        "plots": {name: chosen for name, plot in _plots(window) if (chosen := plot.chosen())},
    }


def lay_out(window: MainWindow, layout: Any) -> None:
    """Let the window stand so, as far as it understands what is asked."""
    if not isinstance(layout, Mapping):
        return
    workspace = layout.get("workspace")
    if isinstance(workspace, str) and workspace in WORKSPACES:
        window.workspaces.go(workspace)
    docks = {name: told for name, told in _mapping(layout.get("docks")).items() if isinstance(told, Mapping)}
    for name in EXTRAS:
        if docks.get(name, {}).get("shown") is True:
            window.extras.show(name)
    known = {name: told for name, told in docks.items() if name in window.docks}
    for name, told in known.items():
        _place(window, window.docks[name], told)
    _size(window, known)
    plots = _mapping(layout.get("plots"))
    for name, plot in _plots(window):
        plot.choose(_mapping(plots.get(name)))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


# Docks


def _dock(window: MainWindow, dock: Dock) -> dict[str, Any]:
    area = window.dockWidgetArea(dock)
    names = {other: name for name, other in window.docks.items()}
    return {
        "shown": not dock.isHidden(), "floating": dock.isFloating(), "width": dock.width(), "height": dock.height(),
        "area": next((name for name, known in AREAS.items() if known == area), "bottom"),
        "tabs": sorted(names[other] for other in window.tabifiedDockWidgets(dock) if other in names),
        "front": dock.isVisible() and not dock.visibleRegion().isEmpty(),
    }  # fmt: skip


def _place(window: MainWindow, dock: Dock, told: Mapping[str, Any]) -> None:
    """Only what differs is moved: a dock put where it already is would be put last in its row."""
    area = AREAS.get(str(told.get("area")))
    if area is not None and window.dockWidgetArea(dock) != area:
        window.addDockWidget(area, dock)
    now = _dock(window, dock)
    tabs = told.get("tabs")
    for other in tabs if isinstance(tabs, list) else ():
        beside = window.docks.get(other) if isinstance(other, str) else None
        if beside is not None and beside is not dock and other not in now["tabs"]:
            window.tabifyDockWidget(beside, dock)
    if isinstance(told.get("shown"), bool) and told["shown"] != now["shown"]:
        dock.setVisible(told["shown"])
    if isinstance(told.get("floating"), bool) and told["floating"] != now["floating"]:
        dock.setFloating(told["floating"])


def _size(window: MainWindow, docks: Mapping[str, Mapping[str, Any]]) -> None:
    for side, across in (("width", Qt.Orientation.Horizontal), ("height", Qt.Orientation.Vertical)):
        sized: list[tuple[QDockWidget, int]] = []
        for name, told in docks.items():
            size, dock = told.get(side), window.docks[name]
            if type(size) is int and 0 < size <= WIDEST and not dock.isFloating() and dock.isVisible():
                sized.append((dock, size))
        if sized:
            window.resizeDocks([dock for dock, _ in sized], [size for _, size in sized], across)
    for name, told in docks.items():
        if told.get("front") is True and told.get("tabs"):
            window.docks[name].raise_()


# Plots


def _plots(window: MainWindow) -> Iterator[tuple[str, Plot]]:
    yield "boundary", window.boundary
    for name, dock in window.docks.items():
        widget = dock.widget()
        if isinstance(widget, Plot):
            yield name, widget
