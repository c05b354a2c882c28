"""Type of any size, projector mode, reduced motion: nothing is cut, all is remembered."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QPushButton, QToolButton

from nnstudio.ui.extra_docks import EXTRAS
from nnstudio.ui.fitting import Title
from nnstudio.ui.looks import wants_stillness
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.mishaps import ErrorDialog
from nnstudio.ui.plots.items import line_pen
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import PROJECTED_LINES, Themes
from nnstudio.ui.workspaces import WORKSPACES

from ..waiting import idle

ELIDED = ("note", "legend")  # cut on purpose, with the whole text in the tooltip


@pytest.fixture
def window(qtbot, qapp, private_home):
    themes = Themes(qapp, "light")
    made = MainWindow(themes, Settings(private_home), keep_settings=False)
    made.resize(1440, 900)
    made.show()
    qtbot.waitUntil(lambda: made.clock.latest is not None)
    yield made
    themes.choose_type(1.0, False)
    made.files.forget_unsaved()
    made.close()
    made.dispose()


def cut(window) -> list[str]:
    """Labels and buttons whose text does not fit into them."""
    found = []
    for widget in window.findChildren(QLabel) + window.findChildren(QAbstractButton):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton | QToolButton) or not widget.text():
            continue
        if isinstance(widget, QToolButton) and widget.text() and not widget.icon().isNull():
            continue  # it may show the icon alone
        if isinstance(widget, Title) and widget.toolTip() == widget.text():
            continue  # cut with dots
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        ignored = widget.sizePolicy().horizontalPolicy() == widget.sizePolicy().Policy.Ignored
        if ignored:
            continue  # it is cut on purpose: its text must not widen anything
        width = 0 if wraps else widget.sizeHint().width()
        line = min(widget.fontMetrics().height(), widget.sizeHint().height())  # less padding cuts nothing
        height = widget.heightForWidth(widget.width()) if wraps else line
        if widget.width() < width - 1 or widget.height() < height - 1:
            found.append(f"{type(widget).__name__} {widget.objectName()} {widget.text()!r}: "
                         f"{widget.width()} x {widget.height()} of {width} x {height}")  # fmt: skip
    return found


def left_cut(widget) -> list[str]:
    """What is still cut once the layouts have come to rest."""
    idle()
    return cut(widget)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_in_any_workspace_at_any_size_of_type(window, qtbot, percent):
    window.actions_by_id[f"view.text.{percent}"].trigger()
    assert window.settings.text_size() == percent
    assert window.fontInfo().pointSizeF() == pytest.approx(percent / 10, abs=0.6)
    for name in WORKSPACES:
        window.workspaces.go(name)
        assert left_cut(window) == [], name
        qtbot.waitUntil(lambda: window.minimumSizeHint().width() <= 1280)
        assert window.minimumSizeHint().height() <= 720
    window.workspaces.go("search")
    page = window.workspaces.page("search")
    page.look_at("plan")
    for place in ("here", "processes", "cluster"):
        page.plan.kind.set_value(place)
        page.plan.kind.edited.emit()
        assert left_cut(window) == [], place


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_in_any_dialog_at_any_size_of_type(window, qtbot, tmp_path, percent):
    actions = window.actions_by_id
    actions[f"view.text.{percent}"].trigger()
    table = tmp_path / "table.csv"
    table.write_text("height,weight,kind\n" + "\n".join(f"{k},{k * k % 7},{'ab'[k % 2]}" for k in range(40)))
    for open_it in (
        actions["file.link"].trigger, actions["help.find"].trigger, actions["help.shortcuts"].trigger,
        actions["help.about"].trigger, actions["export.film"].trigger, lambda: window.incoming.import_table(table),
        lambda: ErrorDialog(window).show(),
    ):  # fmt: skip
        known = set(QApplication.topLevelWidgets())
        open_it()
        qtbot.waitUntil(lambda k=known: any(w.isVisible() for w in set(QApplication.topLevelWidgets()) - k))
        dialog = next(w for w in set(QApplication.topLevelWidgets()) - known if w.isVisible())
        qtbot.waitUntil(lambda d=dialog: not getattr(d, "busy", False))
        assert left_cut(dialog) == [], dialog.windowTitle()
        assert dialog.minimumSizeHint().width() <= 1280
        assert dialog.minimumSizeHint().height() <= 720
        dialog.close()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_in_any_dock_at_any_size_of_type(window, qtbot, percent):
    window.actions_by_id[f"view.text.{percent}"].trigger()
    for name in EXTRAS:
        window.extras.show(name)
    for name in window.docks:
        window.docks[name].show()
        window.docks[name].raise_()
        qtbot.waitUntil(lambda n=name: not window.docks[n].visibleRegion().isEmpty())
        assert left_cut(window.docks[name]) == [], name


def test_projector_mode_is_larger_thicker_and_remembered(window):
    before, font = line_pen("#000000", 2.0).widthF(), window.font().pointSizeF()
    action = window.actions_by_id["view.projector"]
    action.trigger()
    assert line_pen("#000000", 2.0).widthF() == pytest.approx(before * PROJECTED_LINES)
    assert window.loss.font().pointSizeF() > 1.2 * font
    assert window.canvas.network.appearance.emphasis == PROJECTED_LINES
    assert Settings(window.settings.folder).projector()
    action.trigger()
    assert line_pen("#000000", 2.0).widthF() == before
    assert not Settings(window.settings.folder).projector()


def test_nothing_moves_for_who_wants_that(window):
    assert QMainWindow.isAnimated(window)
    window.actions_by_id["view.motion"].trigger()
    assert not window.isAnimated()
    assert wants_stillness(Settings(window.settings.folder))
    window.actions_by_id["view.motion"].trigger()
    assert window.isAnimated()
    assert not wants_stillness(window.settings)
