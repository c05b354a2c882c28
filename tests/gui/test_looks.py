"""Type of any size, projector mode, reduced motion: nothing is cut, all is remembered."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QPushButton, QToolButton

from nnstudio.ui.looks import wants_stillness
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.plots.items import line_pen
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import PROJECTED_LINES, Themes

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
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        ignored = widget.sizePolicy().horizontalPolicy() == widget.sizePolicy().Policy.Ignored
        if ignored:
            continue  # it is cut on purpose: its text must not widen anything
        width = 0 if wraps else widget.sizeHint().width()
        height = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
        if widget.width() < width - 1 or widget.height() < height - 1:
            found.append(f"{type(widget).__name__} {widget.objectName()} {widget.text()!r}: "
                         f"{widget.width()} x {widget.height()} of {width} x {height}")  # fmt: skip
    return found


def test_nothing_is_cut_at_any_size_of_type(window, qtbot):
    for percent in (100, 125, 150, 200):
        window.actions_by_id[f"view.text.{percent}"].trigger()
        assert window.fontInfo().pointSizeF() == pytest.approx(percent / 10, abs=0.6)
        for name in ("data", "hyperparameters", "layer", "runs"):
            window.docks[name].raise_()
            qtbot.wait(60)
            assert cut(window) == [], percent
    assert window.settings.text_size() == 200
    # 200 % fits on a usual screen, 125 % on a small one.
    for percent, width in ((200, 1600), (125, 1280), (100, 1280)):
        window.actions_by_id[f"view.text.{percent}"].trigger()
        qtbot.waitUntil(lambda w=width: window.minimumSizeHint().width() <= w)


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
