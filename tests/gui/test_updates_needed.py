"""How many updates dropout costs: two trainings from one start, and a loss that is counted down to."""

import csv
import itertools
import threading

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.nn.history import CURVES
from nnstudio.ui.plots.updates_needed import UpdatesNeeded

from .training import frame_of, trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plot(make):
    made = make(UpdatesNeeded)
    made.resize(520, 320)
    made.show()
    yield made
    made.stop()
    assert not [t for t in threading.enumerate() if t.name == "jobs"]


@pytest.fixture
def compared(qtbot, plot):
    trainer = trained(updates=400, model__dropout=0.3, model__hidden="6-4", training__learning_rate=0.1)
    plot.show_frame(frame_of(trainer, state="paused"))
    QTest.mouseClick(plot._go, LEFT)
    assert plot._go.text().startswith("Cancel")
    qtbot.waitUntil(lambda: not plot.busy and plot.twin is not None)
    return plot


def test_both_trainings_stand_side_by_side_with_the_updates_they_need(compared, tmp_path):
    twin = compared.twin
    assert twin.trainer.update == 400
    assert twin.trainer.experiment.get("model.dropout") == 0
    np.testing.assert_array_equal(twin.trainer.history.view().trail[0], compared.frame.history.trail[0])
    needed = compared.needed
    assert needed["with"][0] > needed["without"][0]  # dropout is slower to come down
    rows = twin.trainer.history.view().curves
    losses = rows[:, CURVES.index("train_loss")]
    first = int(np.flatnonzero(losses <= compared.target * (1 + 1e-9))[0])
    assert needed["without"] == (int(rows[first, 0]), float(rows[first, CURVES.index("epoch")]))
    assert f"{needed['with'][0]:,} updates" in compared.legend.entries[0].value
    assert "times the updates" in compared.note_text()
    assert compared.describe()
    compared.export(tmp_path / "needed.csv")
    table = list(csv.DictReader((tmp_path / "needed.csv").read_text(encoding="utf-8").splitlines()))
    assert {row["dropout"] for row in table} == {"with", "without"}
    compared.export(tmp_path / "needed.png")


def test_the_target_is_typed_and_dragged(qtbot, compared):
    edit = compared._entry.field.edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "0.3")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert compared.target == 0.3
    assert compared._line.value() == pytest.approx(np.log10(0.3))
    QApplication.processEvents()
    canvas, line = compared.canvas, compared._line
    place = canvas.mapFromScene(canvas.box.mapViewToScene(line.pos()))
    start = QPoint(canvas.width() // 2, place.y())

    def moved_until(reached, *places):
        """Moves that follow each other within 10 ms are one to pyqtgraph: they are made until they have arrived."""
        ways = itertools.cycle(places)

        def move():
            QTest.mouseMove(canvas.viewport(), start + next(ways), delay=20)
            QApplication.processEvents()
            return reached()

        qtbot.waitUntil(move)

    def on_the_line():
        return line.mouseHovering and canvas.scene().lastHoverEvent.scenePos().toTuple() == start.toTuple()

    moved_until(on_the_line, QPoint(9, 0), QPoint(0, 0))
    QTest.mousePress(canvas.viewport(), LEFT, pos=start)
    moved_until(lambda: compared.target < 0.29, QPoint(0, 24), QPoint(0, 32))
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=start + QPoint(0, 32))
    assert compared.target < 0.29
    compared.set_target(1e-8)
    assert compared.needed == {"with": None, "without": None}
    assert "not reached" in compared.legend.entries[0].value
    assert "not reached" in compared.note_text()
    compared.set_target(100.0)
    assert "at a loss of 100 already" in compared.note_text()


def test_the_validation_loss_has_counts_of_its_own(compared):
    before = compared.target
    compared._losses.setCurrentIndex(1)
    assert compared.target != before
    assert compared.needed["without"] is not None
    with pytest.raises(ValueError, match="no loss"):
        compared.set_loss("penalty")


def test_it_says_what_is_missing_and_is_cancelled(qtbot, plot):
    plot.show_frame(frame_of(trained(updates=3), state="paused"))
    assert "set Dropout above 0" in plot._empty.text()
    assert not plot._go.isVisible()
    plot.show_frame(frame_of(trained(updates=0, model__dropout=0.3), run=2, state="ready"))
    assert "Train the run first" in plot._empty.text()
    trainer = trained(updates=3000, model__dropout=0.3, model__hidden="32-32")
    plot.show_frame(frame_of(trainer, run=3, state="paused"))
    QTest.mouseClick(plot._go, LEFT)
    assert plot.busy
    QTest.mouseClick(plot._go, LEFT)
    assert not plot.busy
    assert plot._go.text() == "Train without dropout"
    assert plot.extent() is None
    for control in (plot._go, plot._losses, plot._entry.field.edit):
        assert control.objectName()
        assert control.accessibleName()
        assert control.toolTip()


def test_a_run_that_went_on_and_another_run(compared):
    trainer = trained(updates=450, model__dropout=0.3, model__hidden="6-4", training__learning_rate=0.1)
    compared.show_frame(frame_of(trainer, state="paused"))
    assert "without for 400 updates only" in compared.note_text()
    compared.show_frame(frame_of(trainer, run=2, state="paused"))
    assert compared.twin is None
    assert compared.note_text() == ""
