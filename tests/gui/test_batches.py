"""The comparison of batch modes as people use it: asked for, watched, cancelled, looked at."""

import csv
import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from nnstudio.landscape import batches
from nnstudio.run import worker
from nnstudio.ui.docks import Dock
from nnstudio.ui.plots.batches import BatchComparison
from nnstudio.ui.plots.scales import log_text
from nnstudio.ui.theme import CONTRAST, DARK

from ..waiting import idle
from .training import trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MODES = ("batch", "mini-batch", "stochastic")


def frame_of(name="circle", updates=30, run=1, **changes):
    return worker.frame_of(trained(name, updates, **changes), run, "paused")


@pytest.fixture
def shown(qtbot, themes):
    made = BatchComparison(themes)
    made.resize(1000, 520)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()
    assert not [t for t in threading.enumerate() if t.name == "jobs"]


def compared(qtbot, widget, frame=None, epochs=4):
    widget.set_epochs(epochs)
    widget.compare(frame or frame_of())
    qtbot.waitUntil(lambda: not widget.busy, timeout=20_000)
    QApplication.processEvents()
    return widget.comparison


def button_of(widget):
    return widget.findChild(QPushButton, "batches.compare")


def text_of(widget, mode, column):
    return widget.findChild(QLabel, f"batches.{mode}.{column}").text()


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits()).reshape(image.height(), -1)[:, : image.width() * 4].copy()


def test_before_the_first_comparison_it_says_what_will_be_here(shown):
    assert "will be shown here" in shown._empty.text()
    assert shown._empty.isVisible()
    assert not shown.paths.isVisible()
    assert not button_of(shown).isEnabled()  # there is no run yet
    shown.show_frame(frame_of())
    assert button_of(shown).isEnabled()


def test_the_button_compares_from_where_the_run_began(qtbot, shown):
    frame = frame_of(updates=60)
    shown.show_frame(frame)
    shown.set_epochs(3)
    qtbot.mouseClick(button_of(shown), Qt.MouseButton.LeftButton)
    assert shown.busy
    assert button_of(shown).text() == "Cancel"
    qtbot.waitUntil(lambda: not shown.busy, timeout=20_000)
    made = shown.comparison
    np.testing.assert_array_equal(made.start, frame.history.trail[0])
    assert made.data is frame.data
    assert [course.latest("epoch") for course in made.courses] == [3, 3, 3]
    assert button_of(shown).text() == "Compare"
    assert not shown._empty.isVisible()
    assert shown.paths.isVisible()


def test_the_table_has_the_numbers_and_says_what_the_noise_means(qtbot, shown):
    made = compared(qtbot, shown)
    assert [text_of(shown, mode, "updates") for mode in MODES] == ["4", "100", "1,000"]
    assert [text_of(shown, mode, "name") for mode in MODES] == ["batch: all 250", "mini-batch: 10", "stochastic: 1"]
    for course in made.courses:
        assert float(text_of(shown, course.mode, "loss")) == pytest.approx(course.latest("train_loss"), rel=0.006)
        first, last = text_of(shown, course.mode, "noise").split(" → ")
        assert float(first) == pytest.approx(made.noise.scale, rel=0.006)
        assert float(last) == pytest.approx(course.noise.scale, rel=0.006)
    assert shown._meaning.whole == "Gradient noise 261 at the start: batches smaller than this are mostly noise."
    cell = shown.findChild(QLabel, "batches.stochastic.updates")
    assert cell.accessibleName() == "stochastic: 1, Updates: 1,000"


def test_it_shows_how_far_it_is(qtbot, shown, monkeypatch):
    monkeypatch.setattr(batches, "REPORT_S", 0.02)
    shown.set_epochs(120)
    seen = []
    shown._jobs.progressed.connect(lambda _token, made: seen.append((made.progress, shown._bar.value())))
    shown.compare(frame_of())
    qtbot.waitUntil(lambda: len(seen) >= 4)
    assert shown.busy
    assert shown._bar.isVisible()
    assert [bar for _, bar in seen] == [round(1000 * progress) for progress, _ in seen]
    assert seen[-1][0] > seen[0][0]
    assert "s left" in shown._state.whole
    qtbot.waitUntil(lambda: text_of(shown, "batch", "updates") == "120")
    shown.cancel()


def test_cancel_ends_it_at_once_and_leaves_what_there_is(qtbot, shown, held_work):
    shown.set_epochs(100_000)
    held_work.release()
    shown.compare(frame_of())
    qtbot.waitUntil(lambda: shown.comparison is not None)
    held_work.hold()
    held_work.wait()
    qtbot.mouseClick(button_of(shown), Qt.MouseButton.LeftButton)
    assert not shown.busy  # though the work stands still, and cannot have ended
    assert not shown._bar.isVisible()
    assert shown._state.whole == "cancelled"
    before, arrived = shown.comparison, []
    for signal in (shown._jobs.progressed, shown._jobs.done):
        signal.connect(lambda token, _made: arrived.append(token))
    held_work.release()
    idle()
    assert shown.comparison is before
    assert compared(qtbot, shown).done
    assert set(arrived) == {2}  # nothing of the first arrives late


def test_what_cannot_be_compared_is_told(qtbot, shown):
    frame = frame_of(training__batch_mode="batch", training__optimizer="lbfgs", updates=3)
    shown.compare(frame)
    qtbot.waitUntil(lambda: not shown.busy)
    assert shown._state.whole.startswith("Not compared:")
    assert "L-BFGS" in shown._state.whole


def test_a_mode_that_diverged_is_named(qtbot, shown):
    compared(qtbot, shown, frame_of(training__learning_rate=3.0), epochs=20)
    assert text_of(shown, "stochastic", "loss") == "diverged"
    assert "Diverged at update" in shown.findChild(QLabel, "batches.stochastic.loss").toolTip()
    assert "Diverged at update" in shown._meaning.whole
    assert "stochastic" in shown.losses.note_text()


def test_modes_differ_in_more_than_colour(qtbot, shown):
    made = compared(qtbot, shown)
    entries = shown.paths.legend.entries
    assert [entry.name for entry in entries] == ["batch: all 250", "mini-batch: 10", "stochastic: 1"]
    assert len({entry.shape for entry in entries}) == len({entry.colour for entry in entries}) == 3
    curves = shown.losses._curves
    assert len({(curve.pen.style(), curve.pen.widthF()) for curve in curves.values()}) == 3
    for course in made.courses:
        np.testing.assert_array_equal(shown.paths._paths[course.mode].points, course.path)


@pytest.mark.parametrize("axis", ["update", "epoch", "sample", "second"])
def test_losses_are_drawn_over_each_axis(qtbot, shown, axis):
    made = compared(qtbot, shown)
    before = pixels(shown.losses)
    shown.losses.set_axis("epoch" if axis != "epoch" else "update")
    shown.losses.set_axis(axis)
    QApplication.processEvents()
    column = {"update": 0, "epoch": 1, "sample": 2, "second": 3}[axis]
    for course in made.courses:
        curve, rows = shown.losses._curves[course.mode], course.rows
        logarithmic = axis in ("update", "second")
        x = np.log10(rows[1:, column]) if logarithmic else rows[:, column]
        np.testing.assert_allclose(curve.x, x)
        np.testing.assert_allclose(curve.y, np.log10(rows[logarithmic:, 4]))
    if axis != "epoch":
        assert (pixels(shown.losses) != before).mean() > 0.002
    extent = shown.losses.extent()
    (left, right), (bottom, top) = shown.losses.canvas.box.viewRange()
    assert left <= extent.left < extent.right <= right
    assert bottom <= extent.bottom < extent.top <= top
    shown.losses.set_log("left", False)
    assert shown.losses.extent().bottom == 0
    with pytest.raises(ValueError, match="there is no axis"):
        shown.losses.set_axis("parsec")


def test_pointing_reads_the_numbers(qtbot, shown):
    made = compared(qtbot, shown)
    said = shown.losses.readout(2.0, -1.0)
    assert "stochastic: 1" in said
    assert "pointer at 0.1" in said
    left, _, bottom, _ = made.bounds
    assert shown.paths.readout(left, bottom).startswith("loss about")
    for plot in (shown.paths, shown.losses):
        assert plot.describe()
        assert plot.canvas.accessibleDescription()
        place = plot.canvas.box.mapViewToScene(QPointF(0.0, -0.5))
        plot._point_at(place)


def test_pictures_and_tables_leave_the_window(qtbot, shown, tmp_path):
    made = compared(qtbot, shown)
    for plot in (shown.paths, shown.losses):
        for suffix in ("png", "svg", "csv"):
            plot.export(tmp_path / f"{plot.title}.{suffix}")
    with open(tmp_path / "Losses.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    last = [row for row in rows if row["mode"] == "stochastic"][-1]
    assert float(last["train_loss"]) == made.courses[2].latest("train_loss")
    assert int(float(last["update"])) == 1000
    with open(tmp_path / "Paths.csv", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert rows[0][:2] == ["mode", "update"]
    assert len(rows) == 1 + sum(len(course.path) for course in made.courses)


def test_another_experiment_makes_it_stale_another_batch_mode_does_not(qtbot, shown):
    frame = frame_of()
    compared(qtbot, shown, frame)
    shown.show_frame(frame_of(training__batch_mode="stochastic", run=2))
    assert shown.paths._badge.text  # other samples were prepared, be they the same numbers
    shown.show_frame(frame)
    assert not shown.paths._badge.text
    # The same run goes on with another mode, then with another step size.
    live = frame.experiment.replace("training.batch_mode", "batch")
    shown.show_frame(frame_like(frame, live))
    assert not shown.paths._badge.text
    shown.show_frame(frame_like(frame, live.replace("training.learning_rate", 0.2)))
    assert shown.paths._badge.text


def frame_like(frame, experiment):
    return replace(frame, experiment=experiment)


@pytest.mark.parametrize("typed", ["", "0", "2.5", "many", "1e9"])
def test_wrong_epochs_are_marked_and_the_last_good_ones_stay(qtbot, shown, typed):
    field = shown._epochs_field.edit
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, typed or "\b")
    if not typed:
        field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.property("wrong") == "true"
    assert "from 1 to 100,000" in field.toolTip()
    assert shown.epochs == 50
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "50"
    assert field.property("wrong") == "false"
    with pytest.raises(ValueError, match="use a whole number"):
        shown.set_epochs(0)


def test_epochs_are_typed_and_stepped(qtbot, shown):
    field = shown._epochs_field.edit
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "120")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown.epochs == 120
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert shown.epochs == 200


def test_themes_change_colours_and_nothing_else(qtbot, shown, themes):
    made = compared(qtbot, shown)
    light = pixels(shown)
    themes.choose("dark")
    QApplication.processEvents()
    assert (pixels(shown) != light).mean() > 0.2
    assert shown.paths.theme is DARK
    assert shown.comparison is made
    shown.set_theme(CONTRAST)
    assert shown.losses.theme is CONTRAST


def test_it_fits_where_it_is_put(qtbot, shown):
    compared(qtbot, shown)
    for width, height in ((1400, 260), (1000, 520), (430, 760), (520, 250)):
        shown.resize(width, height)
        QApplication.processEvents()
        assert (shown.width(), shown.height()) == (width, height)
        for inner in (shown.paths, shown.losses, *shown._table.findChildren(QLabel)):
            if inner.isVisible():
                corner = inner.mapTo(shown, QPoint(0, 0))
                assert corner.x() >= 0
                assert corner.x() + inner.width() <= width
                assert corner.y() + inner.height() <= height
        assert min(shown.paths.canvas.height(), shown.losses.canvas.height()) > 100
        assert shown._table.isVisible() == (height != 250)
        assert shown.losses.legend.isVisible() == (height == 250)
        if height == 250:  # no mode goes without its name
            words = [entry.name for entry in shown.paths.legend.entries]
            assert words == ["all", "mini", "one"]
            assert shown.fontMetrics().horizontalAdvance("".join(words)) + 3 * 26 < shown.paths.legend.width()
    qtbot.mouseClick(shown.findChild(QToolButton, "batches.table"), Qt.MouseButton.LeftButton)
    assert shown._table.isVisible()
    shown.resize(1000, 520)
    qtbot.mouseClick(shown.findChild(QToolButton, "batches.table"), Qt.MouseButton.LeftButton)
    assert not shown._table.isVisible()


def test_it_lives_in_a_dock_and_its_bar_is_the_title(qtbot, shown, themes):
    host = shown.host = QWidget()  # else it would go before what is in it is stopped
    qtbot.addWidget(host)
    dock = Dock("batches", shown.title, shown, themes, host)
    assert dock.titleBarWidget().isAncestorOf(shown.header_bar)
    assert dock.widget() is shown
    host.resize(900, 400)
    dock.resize(900, 400)
    host.show()
    assert compared(qtbot, shown).done


def test_every_control_has_a_name_and_a_tooltip(qtbot, shown):
    compared(qtbot, shown)
    for control in (button_of(shown), shown._epochs_field.edit, *shown.losses._log_buttons.values()):
        assert control.accessibleName()
        assert control.toolTip()


def test_another_comparison_is_looked_at_as_a_whole(qtbot, shown):
    compared(qtbot, shown)
    shown.paths.canvas.box.scaleBy((0.3, 0.3))
    shown.paths.canvas.box.sigRangeChangedManually.emit([True, True])
    assert not shown.paths.following
    compared(qtbot, shown, epochs=6)
    assert shown.paths.following


def test_powers_of_ten_on_a_log_axis_are_written_as_people_read_them():
    assert [log_text(exponent) for exponent in (-1, 0, 2, 3, 4)] == ["0.1", "1", "100", "1000", "10⁴"]
