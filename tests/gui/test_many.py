"""Seeds and sweeps as people use them."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.spec import replace
from nnstudio.ui.plots.many import SEEDS, ManyPlot, sweep_of

from .training import frame_of, trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def plot(make):
    made = make(ManyPlot)
    made.resize(560, 380)
    made.show_frame(frame_of(trained(updates=50, training__epochs=2), state="paused"))
    yield made
    made.stop()


def finish(qtbot, plot):
    qtbot.waitUntil(lambda: plot.made is not None and not plot.busy, timeout=60_000)


def test_a_band_over_seeds(qtbot, plot):
    assert plot._empty.isVisible()
    QTest.mouseClick(plot._go, Qt.MouseButton.LeftButton)
    assert plot._go.text() == "Cancel"
    finish(qtbot, plot)
    assert plot._go.text() == "Train"
    assert len(plot.made.done) == SEEDS
    assert plot._band.isVisible()
    assert (plot._band.low <= plot._median.y + 1e-12).all()
    assert (plot._median.y <= plot._band.high + 1e-12).all()
    assert "30 of 30" in plot.note_text()
    assert len(plot.table()[1]) == SEEDS


def test_a_sweep_over_a_number_and_over_choices(qtbot, plot):
    plot.train_over("training.learning_rate")
    finish(qtbot, plot)
    assert plot._ends["train"].isVisible()
    assert plot._ends["train"].joined
    values = 10 ** plot._ends["train"].x
    assert values.min() == pytest.approx(0.0003, rel=0.01)
    assert any("best at" in entry.name for entry in plot.legend.entries)
    assert "training loss" in plot.readout(-1.0, 0.0)
    plot._view.setCurrentIndex(1)
    plot._view.activated.emit(1)
    assert sum(curve.isVisible() for curve in plot._courses) == len(plot.made.done)
    plot._view.setCurrentIndex(0)
    plot.train_over("training.optimizer")
    finish(qtbot, plot)
    assert not plot._ends["train"].joined
    assert "lbfgs" not in plot.asked.values  # it wants the whole batch, which this run does not use
    assert plot.canvas.axes["bottom"].names


def test_a_sweep_takes_what_the_experiment_accepts():
    base = frame_of(trained(updates=1)).experiment
    momentum = sweep_of(base, "training.momentum")
    assert momentum.values[0] == 0.0
    assert max(momentum.values) < 1.0
    sizes = sweep_of(base, "training.batch_size")
    assert all(isinstance(value, int) and value >= 1 for value in sizes.values)
    batch = replace(base, {"training.batch_mode": "batch"})
    assert "lbfgs" in sweep_of(batch, "training.optimizer").values
    assert len(sweep_of(base, "").experiments) == SEEDS


def test_trainings_can_be_cancelled_and_an_edit_is_told(qtbot, plot):
    plot.train_over("model.activation")
    plot.cancel()
    assert not plot.busy
    plot.train_over("training.nesterov")
    finish(qtbot, plot)
    assert np.isfinite(plot._ends["train"].y).all()
    assert "earlier state" not in plot.note_text()
    plot.show_frame(frame_of(trained(updates=10, training__epochs=2, training__momentum=0.5), run=2, state="paused"))
    assert "earlier state" in plot.note_text()


def test_a_sweep_as_small_plots_on_the_same_axes(qtbot, plot):
    plot.train_over("training.learning_rate")
    plot._view.setCurrentIndex(plot._view.findData("each"))
    plot._view.activated.emit(2)
    finish(qtbot, plot)
    charts = plot._multiples.charts
    assert len(charts) == len(plot.made.done) == len(plot.asked.values)
    assert sum(chart.best for chart in charts) == 1
    best = int(np.argmin([c.curve("validation_loss")[-1] if not c.ended else np.inf for c in plot.made.courses]))
    assert charts[best].best
    assert charts[best].captions[0].startswith(f"{plot.asked.values[best]:g}: ")
    for chart in charts:
        assert all(line[:, 0].max() <= 1 + 1e-9 for line in chart.lines)
    first = plot.readout(0.02, 0.95)
    assert first.startswith(f"{plot.asked.values[0]:g}: ")
