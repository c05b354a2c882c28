"""Runs side by side as people compare them: duplicate, change one thing, train both, look, undo."""

import csv

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QToolButton

from .studio import CTRL, LEFT, child, live, press, set_field


def test_a_network_of_as_many_parameters_becomes_a_run_beside_this_one(qtbot, private_home):
    def script(window):
        menu = window._menus["network.alike"]
        menu.aboutToShow.emit()
        offered = [action.text() for action in menu.actions()]
        assert offered[:2] == ["2-6-1", "2-3-3-1"]
        menu.actions()[0].trigger()
        qtbot.waitUntil(lambda: len(window.runs.model.rows) == 2, timeout=10_000)
        assert [row.parameters for row in window.runs.model.rows] == [25, 25]
        assert window.document.experiment.sizes == "2-6-1"
        press(window, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: window.document.experiment.sizes == "2-4-2-1", timeout=10_000)

    assert live(qtbot, script) == 0


def test_the_table_is_sorted_by_its_headers_and_keys_pin_hide_and_delete(qtbot, private_home):
    def script(window):
        set_field(window, "training.epochs", 4)
        first = window.clock.latest.run
        press(window, Qt.Key.Key_D, CTRL)
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run != first)
        set_field(window, "training.learning_rate", 0.3)
        press(window, Qt.Key.Key_Space)
        model, table = window.runs.model, child(window, "runs.table", QTableView)
        qtbot.waitUntil(lambda: [row.update for row in model.rows] == [100, 100])
        second = window.clock.latest.run
        header = table.horizontalHeader()
        place = QPoint(header.sectionViewportPosition(2) + 8, header.height() // 2)
        QTest.mouseClick(header.viewport(), LEFT, pos=place)
        losses = [row.train_loss for row in model.rows]
        assert losses == sorted(losses)
        QTest.mouseClick(header.viewport(), LEFT, pos=place)
        assert [row.train_loss for row in model.rows] == sorted(losses, reverse=True)
        table.setFocus()
        table.selectRow([row.run for row in model.rows].index(second))
        QTest.keyClick(table, Qt.Key.Key_P)
        assert model.rows[0].run == second
        QTest.mouseClick(header.viewport(), LEFT, pos=place)
        assert model.rows[0].run == second
        assert model.name(model.row_of(second)) == "step size 0.03 → 0.3"
        table.selectRow([row.run for row in model.rows].index(first))
        QTest.keyClick(table, Qt.Key.Key_H)
        assert model.hidden == {first}
        qtbot.waitUntil(lambda: not any(e.name == f"run {first}" for e in window.loss.legend.entries))
        QTest.keyClick(table, Qt.Key.Key_H)
        assert not model.hidden
        QTest.keyClick(table, Qt.Key.Key_Delete)
        assert [row.run for row in model.rows] == [second]
        press(window, Qt.Key.Key_Z, CTRL)
        assert len(model.rows) == 2

    assert live(qtbot, script) == 0


def test_the_menu_runs_walks_pins_and_names(qtbot, private_home):
    def script(window):
        def choose(name):
            action = window.actions_by_id[name]
            assert action in window._menus["Runs"].actions()
            action.trigger()

        first = window.clock.latest.run
        choose("runs.duplicate")
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run != first)
        second = window.clock.latest.run
        window.actions_by_id["train.update"].trigger()
        qtbot.waitUntil(lambda: window.clock.latest.update == 1)
        window.docks["runs"].hide()  # the menu does not need it
        press(window, Qt.Key.Key_PageUp, CTRL)
        assert window.document.state.run == first
        press(window, Qt.Key.Key_PageUp, CTRL)
        assert window.document.state.run == first
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run == first)
        press(window, Qt.Key.Key_PageDown, CTRL)
        assert window.document.state.run == second
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run == second)
        choose("runs.pin")
        assert window.runs.model.pinned == {second}
        choose("runs.pin")
        assert not window.runs.model.pinned
        window.runs.hide_run(window.runs.model.row_of(first))
        choose("runs.unhide")
        assert not window.runs.model.hidden
        choose("runs.rename")
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, "twin")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.runs.model.names == {second: "twin"}, timeout=3000)

    assert live(qtbot, script) == 0


def test_duplicate_and_change_trains_both_from_the_same_start(qtbot, private_home, tmp_path):
    def script(window):
        set_field(window, "training.epochs", 8)
        start = window.clock.latest.parameters
        first = window.clock.latest.run
        press(window, Qt.Key.Key_D, CTRL)
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run != first, timeout=10_000)
        set_field(window, "training.learning_rate", 0.3)
        model = window.runs.model
        qtbot.waitUntil(lambda: len(model.rows) == 2, timeout=5000)
        assert np.array_equal(window.clock.latest.parameters, start)
        qtbot.waitUntil(lambda: model.name(model.rows[1]) == "step size 0.03 → 0.3", timeout=5000)
        assert model.rows[0].along
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.state == "finished", timeout=30_000)
        qtbot.waitUntil(lambda: [row.update for row in model.rows] == [200, 200], timeout=5000)
        assert model.rows[0].train_loss != model.rows[1].train_loss
        qtbot.waitUntil(lambda: window.settled, timeout=20_000)
        assert window.surface._others.shown == [first]
        assert any(entry.name == f"run {first}" for entry in window.loss.legend.entries)

        table = child(window, "runs.table", QTableView)
        table.setFocus()
        table.selectRow(0)
        QTest.keyClick(table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run == first, timeout=10_000)
        assert window.document.experiment.training.learning_rate == 0.03
        qtbot.waitUntil(lambda: model.rows[0].current, timeout=5000)

        window.runs.delete(model.rows[1])
        assert len(model.rows) == 1
        press(window, Qt.Key.Key_Z, CTRL)
        assert len(model.rows) == 2
        window.runs.rename(model.rows[1], "bold")
        assert model.name(model.rows[1]) == "bold"
        window.runs.export(tmp_path / "runs.csv")
        with (tmp_path / "runs.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert [row["training.learning_rate"] for row in rows] == ["0.03", "0.3"]
        assert rows[1]["name"] == "bold"
        assert child(window, "runs.duplicate", QToolButton).isEnabled()
        QTest.mouseClick(child(window, "runs.duplicate", QToolButton), LEFT)
        qtbot.waitUntil(lambda: len(model.rows) == 3, timeout=10_000)

    assert live(qtbot, script) == 0
