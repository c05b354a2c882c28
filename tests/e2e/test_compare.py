"""The Compare workspace as people use it: begin a second run there, look at both in every way, put runs aside."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QToolButton

from nnstudio.spec.edit import diff
from tests.pictures import MOST_APART, differ

from .studio import CTRL, LEFT, child, live, press, set_field


def docks(window):
    return {name for name, dock in window.docks.items() if not dock.isHidden()}


def choose(window, name):
    QTest.mouseClick(child(window, f"compare.{name}", QToolButton), LEFT)


def begin_two_runs(window, qtbot):
    """From the empty Compare page to two trained runs that differ in their step size."""
    set_field(window, "training.epochs", 8)
    press(window, Qt.Key.Key_2, CTRL)
    page = window.workspaces.page("compare")
    qtbot.waitUntil(lambda: page.isVisible())
    first = window.clock.latest.run
    QTest.mouseClick(child(window, "compare.begin.duplicate", QPushButton), LEFT)
    qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run != first)
    set_field(window, "training.learning_rate", 0.3)
    qtbot.waitUntil(lambda: len(page.runs) == 2)
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.clock.latest.state == "finished")
    qtbot.waitUntil(lambda: [run.update for run in page.runs] == [200, 200])
    qtbot.waitUntil(lambda: [tile.drawing.run for tile in page.grid.shown] == page.runs and not page.busy)
    return page


def test_a_workspace_keeps_its_docks_and_gives_them_back(qtbot, private_home):
    built, compared = set(), set()

    def first(window):
        built.update(docks(window))
        assert "data" in built
        press(window, Qt.Key.Key_2, CTRL)
        assert window.workspaces.currentWidget() is window.workspaces.page("compare")
        assert docks(window) == {"hyperparameters", "runs"}
        assert window.actions_by_id["view.workspace.compare"].isChecked()
        QTest.mouseClick(child(window, "hyperparameters.close", QToolButton), LEFT)
        window.actions_by_id["view.gradients"].trigger()
        compared.update(docks(window))
        assert compared == {"runs", "gradients"}
        window.actions_by_id["view.workspace.build"].trigger()
        assert docks(window) == built
        assert window.canvas.isVisible()
        press(window, Qt.Key.Key_2, CTRL)
        assert docks(window) == compared

    def second(window):
        assert window.workspaces.current == "build"
        assert docks(window) == built
        press(window, Qt.Key.Key_2, CTRL)
        assert docks(window) == compared

    assert live(qtbot, first) == 0
    assert live(qtbot, second) == 0


def test_every_picture_shows_both_runs_side_by_side_and_overlaid(qtbot, private_home, tmp_path):
    def script(window):
        page = begin_two_runs(window, qtbot)
        assert list(diff(page.runs[0].experiment, page.runs[1].experiment)) == ["training.learning_rate"]
        assert page.runs[0].data is page.runs[1].data
        assert np.array_equal(page.runs[0].history.trail[0], page.runs[1].history.trail[0])
        one, other = page.grid.shown
        assert (one.heading.said.name, other.heading.said.name) == ("2-4-2-1", "step size 0.03 → 0.3")
        assert "25 parameters" in other.heading.said.standings[0]
        for kind in ("answer", "weights", "gradients", "surface", "loss"):
            for way in ("overlay", "tiles"):
                choose(window, f"kind.{kind}")
                choose(window, f"way.{way}")
                qtbot.waitUntil(lambda: not page.busy, timeout=30_000)
                drawings = page.overlay.drawings if way == "overlay" else {
                    tile.heading.run: tile.drawing for tile in page.grid.shown
                }  # fmt: skip
                assert [drawing.run for drawing in drawings.values()] == page.runs
                assert all(drawing.extent() is not None for drawing in drawings.values())
                page.export(tmp_path / f"{kind}-{way}.csv")
                with (tmp_path / f"{kind}-{way}.csv").open(encoding="utf-8") as file:
                    rows = list(csv.DictReader(file))
                assert {row["run"] for row in rows} == {str(run.run) for run in page.runs}
                page.export(tmp_path / f"{kind}-{way}.png")
                page.export(tmp_path / f"{kind}-{way}.svg")
                seen = QImage(str(tmp_path / f"{kind}-{way}.png"))
                assert differ(seen, (tmp_path / f"{kind}-{way}.svg").read_bytes()) < 5 * MOST_APART
                child(window, "compare.copy", QToolButton).click()
                held = QApplication.clipboard().mimeData()
                assert held.hasImage()
                assert held.text() == (tmp_path / f"{kind}-{way}.csv").read_text(encoding="utf-8")
        choose(window, "kind.table")
        table = child(window, "compare.table", QTableView)
        titles = [table.model().headerData(k, Qt.Orientation.Horizontal) for k in range(table.model().columnCount())]
        at = titles.index("Step size")
        assert [table.model().index(row, at).data() for row in (0, 1)] == ["0.03", "0.3"]
        page.export(tmp_path / "table.csv")
        with pytest.raises(ValueError, match="exported as"):
            page.export(tmp_path / "table.bmp")

    assert live(qtbot, script) == 0


def test_zooming_one_plot_moves_the_other_until_they_are_fitted(qtbot, private_home):
    def script(window):
        page = begin_two_runs(window, qtbot)
        one, other = page.grid.shown
        QTest.mouseClick(child(window, "compare.fit", QToolButton), LEFT)  # else it has room for a last few updates
        before = np.array(one.box.viewRange())
        place = QPointF(one.canvas.rect().center())
        wheel = QWheelEvent(
            place, one.canvas.mapToGlobal(place), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(one.canvas.viewport(), wheel)
        assert np.ptp(one.box.viewRange()[0]) < np.ptp(before[0])
        assert np.allclose(one.box.viewRange(), other.box.viewRange())
        QTest.mouseClick(child(window, "compare.fit", QToolButton), LEFT)
        assert np.allclose(one.box.viewRange(), before)
        assert np.allclose(other.box.viewRange(), before)
        QTest.mouseMove(one.canvas.viewport(), one.canvas.rect().center())
        qtbot.waitUntil(lambda: page._note.whole.startswith(f"run {page.runs[0].run}: update"))

    assert live(qtbot, script) == 0


def test_runs_are_pinned_renamed_and_hidden_from_their_pictures(qtbot, private_home):
    def act(page, tile, name):
        # Without a screen a menu cannot pop up; its commands are the same.
        panel, heading = page.window().runs, tile.heading
        menu = panel.menu_of(panel.model.row_of(heading.run), page, heading.begin_rename)
        menu.findChild(QAction, name).trigger()
        menu.deleteLater()

    def script(window):
        page = begin_two_runs(window, qtbot)
        first, second = (run.run for run in page.runs)
        act(page, page.grid.shown[1], "run.pin")
        qtbot.waitUntil(lambda: [run.run for run in page.runs] == [second, first])
        act(page, page.grid.shown[0], "run.pin")
        qtbot.waitUntil(lambda: [run.run for run in page.runs] == [first, second])
        tile = page.grid.shown[0]
        act(page, tile, "run.rename")
        edit = child(window, "compare.name.0", QLineEdit)
        edit.selectAll()
        QTest.keyClicks(edit, "calm")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.runs.model.name(window.runs.model.row_of(first)) == "calm")
        act(page, tile, "run.hide")
        qtbot.waitUntil(lambda: [run.run for run in page.runs] == [second])
        qtbot.waitUntil(lambda: all(other.hidden for other in window.clock.latest.others if other.run == first))
        assert not window.surface.earlier.beside(window.clock.latest)
        QTest.mouseClick(child(window, "compare.begin.hidden", QPushButton), LEFT)
        qtbot.waitUntil(lambda: [run.run for run in page.runs] == [first, second])
        act(page, tile, "run.delete")
        qtbot.waitUntil(lambda: [run.run for run in page.runs] == [second])
        press(window, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: [run.run for run in page.runs] == [first, second])

    assert live(qtbot, script) == 0


def test_the_past_of_one_run_is_the_past_of_all(qtbot, private_home):
    def script(window):
        page = begin_two_runs(window, qtbot)
        window.timeline.look_at(40)
        then = window.clock.past.update
        assert then < 200
        qtbot.waitUntil(lambda: [run.update for run in page.runs] == [then, then])
        window.timeline.to_now()
        qtbot.waitUntil(lambda: [run.update for run in page.runs] == [200, 200])

    assert live(qtbot, script) == 0


def test_a_small_window_keeps_its_size_through_every_workspace(qtbot, private_home):
    def script(window):
        window.resize(1280, 720)
        qtbot.waitUntil(lambda: window.settled)
        before = window.width()
        for key in (Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_1):
            press(window, key, CTRL)
            QApplication.processEvents()
        window.workspaces.go("compare")
        qtbot.waitUntil(lambda: window.workspaces.page("compare").isVisible())
        QApplication.processEvents()
        assert window.width() == before

    assert live(qtbot, script) == 0
