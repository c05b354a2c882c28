"""What a screen reader is told of the whole window, with every dock and workspace open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QMenu, QTabBar, QWidget

from nnstudio.ui.extra_docks import EXTRAS
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.plots.base import Plot
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Themes
from nnstudio.ui.workspaces import WORKSPACES

SPEECHLESS = (QAccessible.Role.NoRole,)


@pytest.fixture
def window(qtbot, qapp, private_home):
    made = MainWindow(Themes(qapp, "light"), Settings(private_home), keep_settings=False)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.clock.latest is not None)
    yield made
    made.files.forget_unsaved()
    made.close()
    made.dispose()


def open_everything(window):
    for name in WORKSPACES:
        window.workspaces.go(name)
    for name in EXTRAS:
        window.extras.show(name)
    for dock in window.docks.values():
        dock.show()


def takes_keys(widget) -> bool:
    """Whether it can have the focus itself: neither a part of what has it, nor in a list that drops down."""
    around = widget.parentWidget()
    part = isinstance(around, QAbstractScrollArea) and around.viewport() is widget
    dropped = widget.window().windowType() == Qt.WindowType.Popup
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not part and not dropped and widget.focusProxy() is None


def test_everything_that_takes_keys_has_a_name_and_a_role(window, qtbot):
    open_everything(window)
    nameless, count = [], 0
    for widget in window.findChildren(QWidget):
        if not takes_keys(widget) or widget.isHidden() or isinstance(widget, QTabBar | QMenu):
            continue  # tabs and entries of menus speak for themselves
        if isinstance(widget, QLabel) and not widget.text():
            continue  # nothing to read there yet
        count += 1
        told = QAccessible.queryAccessibleInterface(widget)
        if told is None or not told.text(QAccessible.Text.Name) or told.role() in SPEECHLESS:
            nameless.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}")
    assert nameless == []
    assert count > 150
    for bar in window.findChildren(QTabBar):
        assert all(bar.tabText(tab) for tab in range(bar.count()))


def test_every_plot_and_the_network_are_described(window, qtbot):
    open_everything(window)
    plots = window.findChildren(Plot)
    assert len(plots) > 12
    for plot in plots:
        assert plot.canvas.accessibleName() == plot.title
        assert len(plot.canvas.accessibleDescription()) > 15, type(plot).__name__
    assert "2-4-2-1" in window.canvas.view.accessibleDescription()
    window.controller.step(epochs=3)
    qtbot.waitUntil(lambda: window.clock.latest.update > 0 and not window.controller.running)
    window.workspaces.go("build")
    window.docks["loss"].raise_()
    qtbot.waitUntil(lambda: any(c.isdigit() for c in window.loss.canvas.accessibleDescription()))


def test_tab_reaches_the_plots_and_their_menus_open_by_key(window, qtbot):
    # A plot without anything to show yet takes no keys.
    qtbot.waitUntil(lambda: window.weights.canvas.isVisible() and window.boundary.canvas.isVisible())
    first = window.canvas.view
    first.setFocus()
    reached = []
    while QApplication.focusWidget() not in reached and len(reached) < 300:
        reached.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    names = {widget.objectName() for widget in reached}
    wanted = {"training.learning_rate", "training.learning_rate.slider", "training.l1_method", "data.noise.slider",
              "data.features.x2", "data.scaling", "topology", "timeline.track", "train.pace"}  # fmt: skip
    assert wanted <= names, wanted - names
    for plot in (window.weights, window.boundary):
        assert plot.canvas in reached, plot.title
    canvas = window.boundary.canvas
    canvas.setFocus()
    place = canvas.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, canvas.mapToGlobal(place))
    QApplication.sendEvent(canvas, event)
    menu = QApplication.activePopupWidget()
    assert any(action.text() == "Explain this" for action in menu.actions())
    menu.close()
