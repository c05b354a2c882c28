"""The plot of gradients as people use it: shown frames, looked at in three views, small and large."""

import csv
import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.nn import diagnosis
from nnstudio.nn.trainer import Trainer
from nnstudio.run.worker import frame_of
from nnstudio.spec import preset
from nnstudio.ui.docks import Dock
from nnstudio.ui.plots.gradients import GradientsPlot, running_median
from nnstudio.ui.theme import DARK

from ..waiting import idle
from .training import trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
VIEWS = ("gradients", "ratios", "activations")


@pytest.fixture
def shown(qtbot, themes):
    made = GradientsPlot(themes)
    made.resize(700, 420)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()
    assert not [t for t in threading.enumerate() if t.name == "jobs"]


def settled(qtbot, plot, frame):
    plot.show_frame(frame)
    qtbot.waitUntil(lambda: not plot.busy, timeout=20_000)
    QApplication.processEvents()
    return plot.diagnosis


def test_before_the_first_frame_it_says_what_will_be_here(shown):
    assert "will be drawn here" in shown._empty.text()
    assert shown._empty.isVisible()
    assert not shown.canvas.isVisible()
    assert shown.diagnosis is None


def test_gradients_of_the_past_and_of_now_are_drawn(qtbot, shown):
    trainer = trained(updates=40)
    made = settled(qtbot, shown, frame_of(trainer, 1, "paused"))
    assert made.trail.complete
    assert shown.canvas.isVisible()
    samples = trainer.training_samples
    for at in (0, 17, 40):
        flat = diagnosis.loss_gradient(trainer.network, trainer.history.view().trail[at], *samples)
        expected = diagnosis.root_mean_squares(trainer.network.layout, flat)
        np.testing.assert_allclose(made.trail.gradients[at], expected, rtol=1e-9)
        for k, curve in enumerate(shown._curves):
            assert curve.x[at] == at
            assert curve.y[at] == pytest.approx(np.log10(expected[k]))
    header, rows = shown.table()
    assert header == ("update", "gradient layer 1", "gradient layer 2", "gradient output")
    assert len(rows) == 41
    assert [entry.name for entry in shown.legend.entries] == ["layer 1", "layer 2", "output"]
    assert float(shown.legend.entries[0].value) == pytest.approx(rows[-1][1], rel=0.006)


def test_a_running_training_is_followed_and_only_the_newest_frame_waits(qtbot, shown):
    trainer = trained(updates=10)
    first = settled(qtbot, shown, frame_of(trainer, 1, "running"))
    for _ in range(5):
        trainer.step(10)
        shown.show_frame(frame_of(trainer, 1, "running"))
    qtbot.waitUntil(lambda: not shown.busy and shown.diagnosis.update == 60, timeout=20_000)
    assert shown.diagnosis is not first
    assert shown.diagnosis.trail.updates.tolist() == list(range(61))


def test_the_window_goes_on_while_a_long_past_is_worked_through(qtbot, shown, held_work):
    trainer = trained("spiral", updates=1000, model__hidden="32-32-32")
    shown.show_frame(frame_of(trainer, 1, "paused"))
    held_work.wait()
    idle()
    assert shown.busy  # the work stands still, the window does not
    held_work.release()
    qtbot.waitUntil(lambda: not shown.busy)
    assert shown.diagnosis.trail.complete
    assert set(held_work.threads) == {"jobs"}
    assert len(held_work.threads) >= len(trainer.history.view().trail)  # it lets the window in at every point


def test_ratios_stand_beside_the_rule_of_thumb(qtbot, shown):
    trainer = trained(updates=40, training__optimizer="adam", training__batch_mode="batch")
    made = settled(qtbot, shown, frame_of(trainer, 1, "paused"))
    shown.set_view("ratios")
    trail = trainer.history.view().trail
    layout = trainer.network.layout
    np.testing.assert_allclose(made.trail.ratios[3], diagnosis.update_ratio(layout, trail[3], trail[4]))
    extent = shown.extent()
    assert extent.bottom <= -3.5
    assert extent.top >= -2.5
    assert "Karpathy" in shown.tip(5.0, -3.2)
    assert shown.tip(5.0, -1.0) == ""
    # The symbols are the update that comes next.
    before = trainer.parameters
    trainer.step()
    np.testing.assert_allclose(made.next_ratios, diagnosis.update_ratio(layout, before, trainer.parameters), rtol=1e-9)
    assert len(shown._now.points()) == 3
    assert "each update as it was made" in shown.note_text()


def test_a_thinned_trail_says_that_motion_is_net(qtbot, shown):
    settled(qtbot, shown, frame_of(trained(updates=2500), 1, "paused"))
    shown.set_view("ratios")
    assert "net motion of 4 updates" in shown.note_text()
    assert len(shown._single[0].x) > 500


def test_dead_units_are_counted_listed_and_marked(qtbot, shown):
    trainer = trained(updates=40, model__hidden="6", model__activation="relu")
    block = trainer.network.layout.blocks[0]
    for unit in (1, 4):
        trainer.set_parameter(block.index(-1, unit), -1e3)
    made = settled(qtbot, shown, frame_of(trainer, 1, "paused"))
    shown.set_view("activations")
    assert made.layers[0].dead.tolist() == [1, 4]
    assert "2 dead" in shown.describe()
    said = shown.readout(0.0, 1.2)
    assert said.startswith("layer 1: ")
    assert "dead: 2, 5" in said
    assert "zero for all samples" in shown.tip(0.0, 1.2)
    assert shown.tip(0.0, 0.3) == ""  # the output is alive
    assert len(shown._strips._marked.getData()[0]) == 4
    _, rows = shown.table()
    assert [row[2] for row in rows if row[5]] == [2, 5]


def test_saturated_units_are_told(qtbot, shown):
    trainer = trained(updates=40, model__hidden="3", model__activation="tanh")
    trainer.set_parameter(trainer.network.layout.blocks[0].index(-1, 2), 50.0)
    settled(qtbot, shown, frame_of(trainer, 1, "paused"))
    shown.set_view("activations")
    assert "saturated: 3" in shown.readout(0.0, 1.2)
    assert "above 0.99" in shown.tip(0.0, 1.2)


def test_vanishing_gradients_are_seen(qtbot, shown):
    trainer = trained("spiral", 60, model__hidden="6-6-6-6-6", model__activation="sigmoid")
    made = settled(qtbot, shown, frame_of(trainer, 1, "paused"))
    start = made.trail.gradients[0]
    assert start[0] < 1e-3 * start[-1]
    extent = shown.extent()
    assert extent.top - extent.bottom > 3


def test_gradients_of_zero_leave_a_plot_that_says_so(qtbot, shown):
    trainer = trained(updates=0, model__hidden="3", model__activation="relu")
    for at in range(trainer.network.layout.size):
        trainer.set_parameter(at, 0.0)
    made = settled(qtbot, shown, replace(frame_of(trainer, 1, "paused"), update=1))
    assert made.trail.gradients[-1].tolist() == [0.0, 0.0]
    assert shown.extent() is not None
    for view in VIEWS:
        shown.set_view(view)
        assert shown.describe()


def test_another_run_and_another_loss_begin_anew(qtbot, shown):
    first = trained(updates=30)
    settled(qtbot, shown, frame_of(first, 1, "paused"))
    shown.show_frame(frame_of(trained(updates=5, model__hidden="3-3"), 2, "paused"))
    assert shown.diagnosis is None
    qtbot.waitUntil(lambda: not shown.busy, timeout=20_000)
    assert len(shown.diagnosis.layers) == 3
    made = settled(qtbot, shown, frame_of(first, 1, "paused"))
    before = made.trail.gradients[7].copy()
    first.apply(first.experiment.replace("training.loss", "absolute"))
    made = settled(qtbot, shown, frame_of(first, 1, "paused"))
    assert np.abs(made.trail.gradients[7] / before - 1).max() > 0.01
    shown.clear()
    assert shown.diagnosis is None
    assert shown._empty.isVisible()


def test_a_function_of_two_parameters_has_gradients_too(qtbot, shown):
    made = settled(qtbot, shown, frame_of(Trainer(preset("circle").replace("data.source", "bowl")), 1, "paused"))
    assert len(made.layers) == 1
    for view in VIEWS:
        shown.set_view(view)
        assert shown.extent() is not None


def test_pointing_reads_and_pictures_leave_the_window(qtbot, shown, tmp_path):
    settled(qtbot, shown, frame_of(trained(updates=150), 1, "paused"))
    for view in VIEWS:
        shown.set_view(view)
        assert shown.view == view
        assert shown.readout(3.0, 0.5)
        assert shown.note_text()
        for suffix in ("png", "svg", "csv"):
            shown.export(tmp_path / f"{view}.{suffix}")
    with open(tmp_path / "gradients.csv", encoding="utf-8") as file:
        assert len(list(csv.reader(file))) == 152
    with pytest.raises(ValueError, match="there is no view"):
        shown.set_view("hessians")


@pytest.mark.parametrize("size", [(340, 280), (1200, 700)])
def test_it_fits_where_it_is_put_in_every_theme(qtbot, shown, themes, size):
    settled(qtbot, shown, frame_of(trained(updates=20, model__hidden="4-4"), 1, "paused"))
    shown.resize(*size)
    for choice in ("dark", "contrast", "light"):
        themes.choose(choice)
        for view in VIEWS:
            shown.set_view(view)
            QApplication.processEvents()
            assert (shown.width(), shown.height()) == size
            corner = shown.canvas.mapTo(shown, QPoint(0, 0))
            assert corner.x() + shown.canvas.width() <= size[0]
            assert shown.canvas.height() > 140
    themes.choose("dark")
    assert shown.theme is DARK


def test_it_lives_in_a_dock(qtbot, shown, themes):
    host = shown.host = QWidget()
    qtbot.addWidget(host)
    dock = Dock("gradients", shown.title, shown, themes, host)
    assert dock.titleBarWidget().isAncestorOf(shown.header_bar)
    assert shown._shows.accessibleName()
    assert shown._shows.toolTip()


def test_the_running_median_ends_where_its_line_does():
    y = np.array([5.0, 1.0, 2.0, 9.0, 3.0, 4.0])
    assert running_median(y, 1).tolist() == [3.0, 2.0, 2.0, 3.0, 4.0, 3.5]
    assert running_median(y, 0).tolist() == y.tolist()
    assert running_median(y[:2], 3).tolist() == [3.0, 3.0]
