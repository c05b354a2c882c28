"""The help inside the window: what can be asked is answered, what can be found is found."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from nnstudio.spec import Data, Layer, Model, Training, declarations
from nnstudio.spec.explanations import explanation
from nnstudio.ui.extra_docks import EXTRAS
from nnstudio.ui.help import documentation
from nnstudio.ui.help.find import FindDialog
from nnstudio.ui.help.plot_texts import PLOT_TEXTS
from nnstudio.ui.help.topics import about_path, topic_of
from nnstudio.ui.help.tour import STOPS, Tour
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.plots.base import Plot
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Themes
from nnstudio.ui.workspaces import WORKSPACES

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, qapp, private_home):
    themes = Themes(qapp, "light")
    made = MainWindow(themes, Settings(private_home), keep_settings=False)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.clock.latest is not None)
    yield made
    made.files.forget_unsaved()
    made.close()
    made.dispose()


def page_of(window) -> str:
    return window.extras.built["explanation"].text.toPlainText()


def test_the_page_of_a_hyperparameter_says_what_its_declaration_and_explanation_say():
    topic = about_path("training.learning_rate")
    said = explanation("training.learning_rate")
    for text in ("Step size", said.more[:20], said.less[:20], "above 0"):
        assert text in topic.html
    for prefix, kind in (("data", Data), ("model", Model), ("model.layers.1", Layer), ("training", Training)):
        for name in declarations(kind):
            assert "<p>" in about_path(f"{prefix}.{name}").html


def test_keys_and_menus_explain_a_control_and_the_page_follows_the_focus(window, qtbot):
    edit = window.findChild(QLineEdit, "training.learning_rate")
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_F1, SHIFT)
    assert "Step size" in page_of(window)
    window.findChild(QLineEdit, "training.momentum").setFocus()
    assert page_of(window).startswith("Momentum")
    window.findChild(QWidget, "training.batch_mode.stochastic").setFocus()
    assert page_of(window).startswith("Batch")
    window.canvas.view.setFocus()
    assert page_of(window).startswith("Network")
    # Context menus offer the same.
    window.guide.open_menu("training.momentum", QPoint(5, 5))
    menu = window.findChild(QMenu, "hyperparameter.menu")
    assert next(action.text() for action in menu.actions()) == "Explain this"
    menu.actions()[0].trigger()
    menu.close()
    assert page_of(window).startswith("Momentum")
    offered = window.surface.menu()
    next(action for action in offered.actions() if action.text() == "Explain this").trigger()
    offered.deleteLater()
    assert page_of(window).startswith("Loss surface")
    assert "Li, Xu" in page_of(window)


def test_a_click_on_anything_explains_it_and_presses_nothing(window, qtbot):
    corner = window.menuBar().cornerWidget()
    assert corner.isVisible()
    assert corner.toolTip()
    reset, run = window.findChild(QToolButton, "train.reset"), window.document.state.run
    for target, said in (
        (window.findChild(QLineEdit, "training.learning_rate"), "Step size"), (reset, "Reset"),
        (window.surface.canvas.viewport(), "Loss surface"), (window.canvas.view.viewport(), "Network"),
    ):  # fmt: skip
        QTest.mouseClick(corner, Qt.MouseButton.LeftButton)
        assert window.guide.pointing.active
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
        assert not window.guide.pointing.active
        assert page_of(window).startswith(said)
    assert window.document.state.run == run
    # Any key ends it, and does nothing else; so does the button once more.
    QTest.mouseClick(corner, Qt.MouseButton.LeftButton)
    assert window.guide.pointing.active
    QTest.keyClick(window.canvas.view, Qt.Key.Key_R, CTRL)
    assert not window.guide.pointing.active
    assert window.document.state.run == run
    window.actions_by_id["help.point"].trigger()
    window.actions_by_id["help.point"].trigger()
    assert not window.guide.pointing.active


def test_every_plot_has_a_text(window):
    for name in WORKSPACES:
        window.workspaces.go(name)
    for name in EXTRAS:
        window.extras.show(name)
    plots = window.findChildren(Plot)
    assert len(plots) > 12
    for plot in plots:
        topic = topic_of(plot)
        assert topic is not None, plot
        assert topic.title in {text.title for text in PLOT_TEXTS.values()}, plot


def found(dialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def ask(window, qtbot, text) -> FindDialog:
    target = window.canvas.view
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_F, CTRL)
    dialog = next(one for one in window.findChildren(FindDialog) if one.isVisible())
    QTest.keyClicks(dialog.line, text)
    return dialog


def test_find_is_walked_by_keys_and_goes_to_commands_controls_and_pages(window, qtbot, monkeypatch, tmp_path):
    runs_a_command(window, qtbot)
    shows_a_hyperparameter_where_it_is_set(window, qtbot)
    is_closed_by_escape(window, qtbot)
    opens_the_documentation(window, qtbot, monkeypatch, tmp_path)
    assert not any(dialog.isVisible() for dialog in window.findChildren(FindDialog))


def runs_a_command(window, qtbot):
    dialog = ask(window, qtbot, "gradients")
    assert any(text.startswith("Gradients") for text in found(dialog))
    dialog.line.clear()
    QTest.keyClicks(dialog.line, "where gradients go")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "gradients" in window.extras.built


def shows_a_hyperparameter_where_it_is_set(window, qtbot):
    dialog = ask(window, qtbot, "momen")
    assert found(dialog)[0].startswith("Momentum")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert page_of(window).startswith("Momentum")
    assert window.findChild(QWidget, "lesson.outline") is not None
    window.findChild(QWidget, "lesson.outline").vanish()


def is_closed_by_escape(window, qtbot):
    dialog = ask(window, qtbot, "step size")
    QTest.keyClick(dialog.line, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    QTest.keyClicks(dialog.line, " nowhere at all")
    assert found(dialog) == []
    assert "Nothing" in dialog.about.text()
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def opens_the_documentation(window, qtbot, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr("nnstudio.ui.help.guide.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setattr("nnstudio.ui.help.guide.first_page", lambda: None)
    window.actions_by_id["help.documentation"].trigger()
    assert opened == []
    assert "dev.py docs" in window.notice.findChild(QWidget, "notice.text").text()
    page = tmp_path / "index.html"
    page.write_text("<html><head><title>nnstudio - nnstudio 1</title></head></html>", encoding="utf-8")
    (tmp_path / "tutorial.html").write_text("<title>A first half hour - nnstudio 1</title>", encoding="utf-8")
    monkeypatch.setattr("nnstudio.ui.help.guide.first_page", lambda: page)
    monkeypatch.setattr(documentation, "first_page", lambda: page)
    dialog = ask(window, qtbot, "half hour")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert opened == [str(tmp_path / "tutorial.html")]


def test_the_tour_points_at_six_things_takes_no_keys_and_is_skipped_by_escape(window, qtbot, monkeypatch):
    window.guide.welcome()
    assert window.findChild(Tour) is None  # nobody sees this screen
    window.canvas.view.setFocus()
    window.actions_by_id["help.tour"].trigger()
    card = window.findChild(Tour)
    assert card.isVisible()
    assert window.canvas.view.hasFocus()
    titles = []
    while card.isVisible():
        titles.append(card.accessibleName())
        assert window.rect().contains(card.geometry())
        QTest.mouseClick(card.next, Qt.MouseButton.LeftButton)
    assert len(set(titles)) == len(STOPS) == 6
    assert Settings(window.settings.folder).tour_seen()
    window.actions_by_id["help.tour"].trigger()
    card = next(one for one in window.findChildren(Tour) if one.isVisible())
    QTest.mouseClick(card.next, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.back, Qt.MouseButton.LeftButton)
    assert card.accessibleName() == titles[0]
    QTest.keyClick(window.canvas.view, Qt.Key.Key_Escape)
    assert not card.isVisible()
    # Who is here for the first time is shown it without asking, and only once.
    monkeypatch.setattr("nnstudio.ui.help.guide.QGuiApplication.platformName", lambda: "xcb")
    window.guide.welcome()
    assert not any(one.isVisible() for one in window.findChildren(Tour))
    for outline in window.findChildren(QWidget, "lesson.outline"):
        outline.vanish()
