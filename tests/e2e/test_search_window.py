"""Searching as people do it in the window: tick what varies, start, look, and open what was found on the canvas."""

import optuna
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton

from nnstudio.search.executors import InProcess
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.spec import preset, replace

from .studio import CTRL, LEFT, child, live, press, type_into

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def enter(qtbot, window):
    press(window, Qt.Key.Key_3, CTRL)
    page = window.workspaces.page("search")
    qtbot.waitUntil(page.isVisible)
    qtbot.waitUntil(lambda: page.session.state != "reading")
    return page


def leaf(page, name):
    QTest.mouseClick(child(page, f"search.leaf.{name}"), LEFT)


def choose(page, name, value):
    leaf(page, "space" if name.startswith("vary.") else "plan")
    box = child(page, name, QComboBox)
    box.setFocus()
    while box.currentData() != value:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down if box.findData(value) > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before, f"{name} does not offer {value}"


def tick(page, path):
    leaf(page, "space")
    page.space.filter.setFocus()
    type_into(page.space.filter, path)
    box = child(page, f"vary.{path}", QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()


def start(qtbot, page):
    button = child(page, "search.start", QPushButton)
    qtbot.waitUntil(button.isEnabled)
    QTest.mouseClick(button, LEFT)
    assert page.session.running


def searched(qtbot, page):
    start(qtbot, page)
    qtbot.waitUntil(lambda: not page.session.running)
    assert not page.error.text()
    return page.session.kept


def expected(experiment, texts, settings):
    """What the engine finds without a window."""
    with Search(experiment, Space.parse(texts, experiment), settings) as search:
        search.run(InProcess(1))
        return [(row.number, row.state, row.score, row.values) for row in search.rows()]


def found(kept):
    return [(row.number, row.state, row.score, row.values) for row in kept.results.rows]


NEIGHBOURS = replace(preset("iris"), {"model.learner": "neighbours", "data.scaling": "standard"})
POLYNOMIAL = replace(
    preset("sine"),
    {"model.hidden": "none", "data.noise": 20, "data.samples": 80, "data.scaling": "standard", "training.epochs": 60,
     "training.optimizer": "adam", "training.learning_rate": 0.1, "training.batch_mode": "batch"},
)  # fmt: skip
SPIRAL = replace(
    preset("spiral"),
    {"training.epochs": 150, "training.batch_size": 30, "training.learning_rate": 0.03, "data.samples": 300},
)


def test_the_number_of_neighbours_for_iris(qtbot, private_home):
    def script(window):
        window.document.open(NEIGHBOURS, None)
        page = enter(qtbot, window)
        qtbot.waitUntil(lambda: "Nothing varies yet" in page.cost.text())
        assert page.results.empty.isVisible()
        choose(page, "search.method", "grid")
        choose(page, "search.score", "accuracy")
        type_into(child(page, "search.folds", QLineEdit), "5")
        type_into(child(page, "search.trials", QLineEdit), "")
        tick(page, "model.neighbours")
        low, high = (child(page, f"vary.model.neighbours.{end}", QLineEdit) for end in ("low", "high"))
        type_into(low, "20")
        type_into(high, "9")
        qtbot.waitUntil(lambda: not child(page, "search.start", QPushButton).isEnabled())
        qtbot.waitUntil(lambda: child(page, "vary.model.neighbours.error", QLabel).text() != "")
        type_into(low, "1")
        type_into(high, "12")
        qtbot.waitUntil(lambda: "12 trials, 60 trainings" in page.cost.text())
        kept = searched(qtbot, page)
        settings = Settings("grid", 12, 5, "accuracy")
        assert found(kept) == expected(NEIGHBOURS, ["model.neighbours=log:1..12"], settings)
        best = kept.results.best
        assert best.score > 0.94
        assert page.results.leaderboard.row_at(0) == best
        QTest.mouseClick(child(page, "search.canvas", QPushButton), LEFT)
        assert window.workspaces.current == "build"
        assert window.document.experiment.model.neighbours == best.values["model.neighbours"]
        window.document.undo_stack.undo()
        assert window.document.experiment == NEIGHBOURS

    assert live(qtbot, script) == 0


def test_the_degree_of_a_polynomial_for_a_noisy_sine(qtbot, private_home):
    def script(window):
        window.document.open(POLYNOMIAL, None)
        page = enter(qtbot, window)
        choose(page, "search.method", "grid")
        choose(page, "search.score", "r2")
        type_into(child(page, "search.folds", QLineEdit), "4")
        tick(page, "data.degree")
        type_into(child(page, "vary.data.degree.low", QLineEdit), "1")
        type_into(child(page, "vary.data.degree.high", QLineEdit), "7")
        kept = searched(qtbot, page)
        best, first = kept.results.best, kept.results.rows[0]
        assert found(kept) == expected(POLYNOMIAL, ["data.degree=int:1..7"], Settings("grid", 7, 4, "r2"))
        assert best.score > first.score + 0.1  # a line does not do
        assert best.values["data.degree"] >= 3
        # The second best by the table: chosen there it is marked in the plots, and opens.
        table = page.results.leaderboard
        QTest.mouseClick(child(page, "search.view.slices"), LEFT)
        second = table.row_at(1)
        QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.model().index(1, 0)).center())
        assert page.board.chosen == second.number
        assert all(pane.plot.ring.place is not None for pane in page.results.panes)
        QTest.mouseClick(child(page, "search.canvas", QPushButton), LEFT)
        assert window.document.experiment == second.experiment

    assert live(qtbot, script) == 0


def test_a_hyperparameter_is_sent_to_the_search_from_its_own_line(qtbot, private_home):
    def script(window):
        panel = window.hyperparameter_panel
        row = next(row for row in panel.form.rows if row.binding.path == "training.learning_rate")
        place = row.label.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, row.label.mapToGlobal(place))
        QApplication.sendEvent(row.label, event)
        menu = QApplication.activePopupWidget()
        vary = next(action for action in menu.actions() if action.text() == "Vary Step size η in a search")
        vary.trigger()
        menu.close()
        page = window.workspaces.page("search")
        qtbot.waitUntil(page.isVisible)
        assert page.space.texts() == ["training.learning_rate=log:0.0003..0.9"]
        qtbot.waitUntil(child(page, "search.start", QPushButton).isEnabled)

    assert live(qtbot, script) == 0


def test_the_menu_search_goes_to_the_workspace_and_presses_its_buttons(qtbot, private_home):
    def script(window):
        said = window.statusBar().currentMessage
        menu = window._menus["Search"]
        for name in ("search.varies", "search.how", "search.begin", "search.best", "search.other", "search.write"):
            assert window.actions_by_id[name] in menu.actions()
        window.actions_by_id["search.how"].trigger()
        page = window.workspaces.page("search")
        assert page.isVisible()
        assert page.plan.isVisible()
        window.actions_by_id["search.best"].trigger()
        assert "no search" in said()
        qtbot.waitUntil(lambda: not page.busy)
        window.actions_by_id["search.begin"].trigger()
        assert not page.session.running, "nothing varies yet"
        assert "tick" in said()
        window.actions_by_id["search.varies"].trigger()
        assert page.space.isVisible()
        page.vary("training.learning_rate")
        page.look_at("plan")
        type_into(child(page, "search.trials", QLineEdit), "2")
        qtbot.waitUntil(child(page, "search.start", QPushButton).isEnabled)
        window.actions_by_id["search.begin"].trigger()
        assert page.session.running
        qtbot.waitUntil(lambda: not page.session.running)
        before = window.document.experiment
        window.actions_by_id["search.best"].trigger()
        assert window.document.experiment != before

    assert live(qtbot, script) == 0


def test_hidden_widths_for_the_spiral_and_what_a_restart_brings_back(qtbot, private_home):
    files = []

    def first(window):
        window.document.open(SPIRAL, None)
        page = enter(qtbot, window)
        choose(page, "search.method", "grid")
        choose(page, "vary.hidden", "shapes")
        type_into(child(page, "vary.hidden.shapes", QLineEdit), "1 | 2 | 16 | 12-8")
        kept = searched(qtbot, page)
        best = kept.results.best
        assert found(kept) == expected(SPIRAL, ["model.hidden=shapes:1|2|16|12-8"], Settings("grid", 4))
        assert best.values["model.hidden"] == "12-8"  # narrow ones cannot bend so often
        QTest.mouseClick(child(page, "search.canvas", QPushButton), LEFT)
        assert window.document.experiment.model.topology == best.values["model.hidden"]
        files.append((kept.path, best.number))
        study = optuna.load_study(study_name=None, storage=f"sqlite:///{kept.path}")
        assert study.best_trial.number == best.number
        assert study.best_params == best.values

    assert live(qtbot, first) == 0
    path, number = files[0]
    assert path.parent == private_home / "searches"

    def again(window):
        page = enter(qtbot, window)
        assert page.session.kept.path == path
        assert page.results.leaderboard.row_at(0).number == number

    assert live(qtbot, again) == 0
