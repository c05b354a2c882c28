"""The plots as people use them: fed with frames of a real training, looked at through what they draw."""

import csv
import struct
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from nnstudio.nn.trainer import Trainer
from nnstudio.run.mailbox import Mailbox, Other
from nnstudio.spec import preset
from nnstudio.ui.plots import BoundaryPlot, Clock, LossPlot, SurfacePlot, WeightsPlot
from nnstudio.ui.plots.parameter_names import parameter_name

from ..waiting import idle
from .training import frame_of, trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ALL = (LossPlot, BoundaryPlot, WeightsPlot, SurfacePlot)


def settle(qtbot, plot, resolution=129):
    """Wait until a plot shows what it would show at rest."""
    if isinstance(plot, SurfacePlot):
        frame = plot.frame
        qtbot.waitUntil(
            lambda: (
                plot.survey is not None
                and plot.survey.current_for(frame.parameters)
                and plot.survey.resolution >= resolution
            ),
            timeout=20_000,
        )
    QApplication.processEvents()


def pixels(plot):
    image = plot.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits()).reshape(image.height(), -1)[:, : image.width() * 4].copy()


def bend(plot, factor=0.5):
    """Zoom as a user does, by the wheel's own way."""
    plot.canvas.box.scaleBy((factor, factor))
    plot.canvas.box.sigRangeChangedManually.emit([True, True])


# Every plot


@pytest.mark.parametrize("kind", ALL)
def test_the_plot_changes_when_training_went_on(qtbot, make, kind):
    plot, trainer = make(kind), trained()
    plot.show_frame(frame_of(trainer, state="paused"))
    settle(qtbot, plot)
    before = pixels(plot)
    trainer.run(updates=1500)
    plot.show_frame(frame_of(trainer, state="paused"))
    settle(qtbot, plot)
    assert (pixels(plot) != before).mean() > 0.002


@pytest.mark.parametrize("kind", ALL)
def test_items_stay_while_data_change(qtbot, make, kind):
    plot, trainer = make(kind), trained()
    plot.show_frame(frame_of(trainer, state="paused"))
    settle(qtbot, plot)
    items = {id(item) for item in plot.canvas.box.addedItems}
    for _ in range(5):
        trainer.run(updates=20)
        plot.show_frame(frame_of(trainer))
    assert {id(item) for item in plot.canvas.box.addedItems} >= items
    assert len(plot.canvas.box.addedItems) <= len(items) + 6  # a surface may need more labels


@pytest.mark.parametrize("kind", ALL)
def test_an_empty_plot_says_what_will_be_here(make, kind):
    plot = make(kind)
    assert plot._empty.isVisible()
    assert plot._empty.text()
    assert not plot.canvas.isVisible()


@pytest.mark.parametrize("kind", ALL)
def test_zoom_survives_updates_until_fit(qtbot, make, kind):
    plot, trainer = make(kind), trained()
    plot.show_frame(frame_of(trainer, state="paused"))
    settle(qtbot, plot)
    bend(plot)
    zoomed = plot.canvas.box.viewRange()
    trainer.run(updates=500)
    plot.show_frame(frame_of(trainer, state="paused"))
    idle()
    assert not plot.following
    np.testing.assert_allclose(plot.canvas.box.viewRange(), zoomed, rtol=1e-6)
    plot.setFocus()
    plot.activateWindow()
    qtbot.waitActive(plot)
    qtbot.keyClick(plot, Qt.Key.Key_F)
    assert plot.following
    extent = plot.extent()
    (left, right), (bottom, top) = plot.canvas.box.viewRange()
    slack = 1e-6 * (right - left)
    assert left <= extent.left + slack
    assert right >= extent.right - slack
    assert bottom <= extent.bottom + slack
    assert top >= extent.top - slack


@pytest.mark.parametrize("kind", ALL)
def test_exported_files_are_what_their_names_say(qtbot, make, kind, tmp_path):
    plot = make(kind)
    plot.show_frame(frame_of(trained(), state="paused"))
    settle(qtbot, plot)
    for suffix in ("png", "svg", "csv"):
        plot.export(tmp_path / f"plot.{suffix}")
    header = (tmp_path / "plot.png").read_bytes()[:24]
    width, height = struct.unpack(">II", header[16:24])
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    assert width > plot.canvas.width()
    assert height > plot.canvas.height()
    picture = QImage(str(tmp_path / "plot.png"))
    assert len({picture.pixel(x, height // 2) for x in range(0, width, 3)}) > 2
    drawing = ElementTree.parse(tmp_path / "plot.svg").getroot()
    assert drawing.tag.endswith("svg")
    assert len(list(drawing.iter())) > 20
    with open(tmp_path / "plot.csv", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) > 2
    assert {len(row) for row in rows} == {len(rows[0])}
    assert float(rows[1][-1]) == float(rows[1][-1])
    with pytest.raises(ValueError, match="exported as"):
        plot.export(tmp_path / "plot.gif")


def test_copy_puts_picture_and_numbers_on_the_clipboard(make):
    plot = make(LossPlot)
    plot.show_frame(frame_of(trained()))
    plot.copy()
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.text().startswith("update,epoch")


@pytest.mark.parametrize("kind", ALL)
def test_the_theme_switches_without_restart(qtbot, make, themes, kind):
    plot = make(kind)
    plot.show_frame(frame_of(trained(), state="paused"))
    settle(qtbot, plot)
    before = pixels(plot)
    themes.choose("dark")
    QApplication.processEvents()
    after = pixels(plot)
    assert (before != after).mean() > 0.1
    themes.choose("light")
    QApplication.processEvents()
    assert (pixels(plot) == before).mean() > 0.97


@pytest.mark.parametrize("kind", ALL)
def test_another_run_follows_its_own_data_and_clear_empties(qtbot, make, kind):
    plot = make(kind)
    plot.show_frame(frame_of(trained(), state="paused"))
    settle(qtbot, plot)
    bend(plot)
    other = trained(model__seed=5, updates=50)
    plot.show_frame(frame_of(other, run=2, state="paused"))
    settle(qtbot, plot)
    assert plot.following
    assert plot.frame.run == 2
    plot.clear()
    assert plot._empty.isVisible()
    assert plot.frame is None


@pytest.mark.parametrize("kind", ALL)
def test_the_crosshair_reads_values_and_goes_with_the_pointer(qtbot, make, kind):
    plot = make(kind)
    plot.show_frame(frame_of(trained(), state="paused"))
    settle(qtbot, plot)
    centre = plot.canvas.box.sceneBoundingRect().center()
    plot.canvas.scene().sigMouseMoved.emit(centre)
    assert all(line.isVisible() for line in plot._lines)
    x, y = plot.canvas.box.mapSceneToView(centre).toTuple()
    assert plot._note.whole == plot.readout(x, y)
    plot.canvas.left.emit()
    assert not any(line.isVisible() for line in plot._lines)
    assert plot._note.whole == plot.note_text()


@pytest.mark.parametrize("kind", ALL)
def test_it_tells_in_words_what_it_shows(qtbot, make, kind):
    plot = make(kind)
    plot.show_frame(frame_of(trained(), state="paused"))
    settle(qtbot, plot)
    assert plot.accessibleName()
    assert len(plot.describe()) > 30
    assert plot.canvas.accessibleDescription() == plot.describe()
    controls = [w for w in plot.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    nameless = [w for w in controls if not w.accessibleName() and isinstance(w, QComboBox | QAbstractButton)]
    tipless = [w for w in controls if not w.toolTip() and isinstance(w, QComboBox | QAbstractButton)]
    assert len(controls) >= 3
    assert not nameless
    assert not tipless


@pytest.mark.parametrize("name", ["sine", "iris", "multi-gauss", "breast-cancer", "line"])
@pytest.mark.parametrize("kind", ALL)
def test_every_kind_of_data_can_be_shown_in_both_precisions(qtbot, make, kind, name):
    plot = make(kind)
    for run, dtype in enumerate(("float64", "float32")):
        plot.show_frame(frame_of(trained(name, 30, training__dtype=dtype), run=run, state="paused"))
        settle(qtbot, plot, 17)
        assert plot.extent() is not None
        assert plot.describe()


# The loss


def test_controls_change_rows_once_when_the_width_does(qtbot, make):
    plot, title = make(LossPlot), QWidget()  # as that of a dock is
    qtbot.addWidget(title)
    plot.resize(900, 500)
    plot.header_bar.setParent(title)
    title.show()
    plot.show()
    QApplication.processEvents()
    (chosen,) = [*title.findChildren(QComboBox), *plot.findChildren(QComboBox)]
    seen = []
    for width in (900, 200, 201, 202, 900, 901):
        plot.header_bar.resize(width, 30)  # heard of at once, before what waits for the event loop
        seen.append(chosen.parentWidget() is plot.header_bar)
    assert seen == [True, False, False, False, True, True]


def test_the_axis_can_be_chosen(make):
    plot, trainer = make(LossPlot), trained()
    plot.show_frame(frame_of(trainer))
    ends = {}
    for axis in ("update", "epoch", "sample", "second"):
        plot.set_axis(axis)
        ends[axis] = float(plot._curves["train"].x[-1])
        assert plot.canvas.box.viewRange()[0][1] >= ends[axis]
    assert ends["update"] == 200
    assert ends["epoch"] == pytest.approx(trainer.fraction)
    assert ends["sample"] == trainer.samples
    assert ends["second"] == pytest.approx(trainer.seconds)
    with pytest.raises(ValueError, match="no axis"):
        plot.set_axis("minute")


def test_the_logarithm_leaves_out_what_has_none(make):
    plot = make(LossPlot)
    plot.show_frame(frame_of(trained()))
    linear = plot._curves["train"].y.copy()
    plot.set_log(True)
    np.testing.assert_allclose(10 ** plot._curves["train"].y, linear)
    assert not len(plot._curves["penalty"].y)  # no penalty: zero has no logarithm
    plot.set_log(False)
    np.testing.assert_array_equal(plot._curves["train"].y, linear)


def test_penalty_and_validation_are_curves_of_their_own(make):
    plot = make(LossPlot)
    trainer = trained(model__l2=0.01, model__l1=0.001)
    plot.show_frame(frame_of(trainer))
    assert plot._curves["penalty"].y[-1] == pytest.approx(sum(trainer.penalty_parts()))
    assert plot._curves["validation"].y[-1] == pytest.approx(trainer.scores().validation_loss)


def test_the_band_keeps_every_spike_on_the_screen(make):
    plot, trainer = make(LossPlot), trained(updates=3000)
    frame = frame_of(trainer)
    spiked = frame.history.batches.copy()
    spiked[700, 2] = 3.0
    object.__setattr__(frame.history, "batches", spiked)
    plot.show_frame(frame)
    QApplication.processEvents()
    assert plot.canvas.box.viewRange()[1][1] >= 3.0
    place = plot.canvas.box.mapViewToScene(QPointF(float(plot._batches.x[700]), 2.5))
    image, ground = plot.canvas.grab().toImage(), QImage(1, 1, QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    near = {image.pixel(int(place.x()) + k, int(place.y())) for k in (-1, 0, 1)}
    assert near != {ground.pixel(0, 0)}


def test_edits_and_divergence_are_marked_and_explained(make):
    plot, trainer = make(LossPlot), trained()
    trainer.apply(trainer.experiment.replace("training.learning_rate", 0.05))
    trainer.run(updates=100)
    plot.show_frame(frame_of(trainer))
    plot.set_axis("update")
    assert plot._marks["edit"].places == [200]
    assert "Step size: 0.03 to 0.05" in plot.readout(200.2, 0.1)
    assert "Step size" not in plot.readout(100, 0.1)


# The answer over the data


def test_the_map_shows_what_the_network_answers(make):
    plot, trainer = make(BoundaryPlot), trained(updates=2000)
    frame = frame_of(trainer)
    plot.show_frame(frame)
    values = plot._answers.map(frame, 9)
    across, up = plot._answers.grid(9)
    for i, j in ((0, 0), (4, 4), (2, 7)):
        expected = trainer.predict(np.array([[across[j], up[i]]]))[0]
        np.testing.assert_allclose(values[i, j], expected)
    assert "class +1" in plot.readout(0.0, 0.0)
    assert "class -1" in plot.readout(5.0, 4.0)


def test_regression_is_shown_in_the_targets_own_units(make):
    plot, trainer = make(BoundaryPlot), trained("sine")
    plot.show_frame(frame_of(trainer))
    curve = plot._curves[0]
    np.testing.assert_allclose(curve.y[:5], trainer.predict(curve.x[:5, None])[:, 0])


def test_any_two_inputs_can_be_chosen(make):
    plot, trainer = make(BoundaryPlot), trained("iris")
    frame = frame_of(trainer)
    plot.show_frame(frame)
    plot.set_inputs(2, 3)
    assert plot.inputs == (2, 3)
    mean = trainer.data.train.raw.mean(axis=0)
    mean[[2, 3]] = 4.0, 1.0
    np.testing.assert_allclose(plot._answers.at(frame, 4.0, 1.0), trainer.predict(mean[None])[0])
    plot.set_inputs(3, 3)
    assert plot.inputs == (3, 2)


def test_samples_of_each_part_can_be_hidden(make):
    plot = make(BoundaryPlot)
    plot.show_frame(frame_of(trained(data__test_share=0.2)))
    assert {part: item.isVisible() for part, item in plot._samples._items.items()} == {
        "train": True, "validation": True, "test": False
    }  # fmt: skip
    plot.show_part("train", False)
    plot.show_part("test", True)
    assert not plot._samples._items["train"].isVisible()
    assert plot._samples._items["test"].isVisible()
    assert len(plot._samples._items["test"].data) == 100


# Weights


def test_histograms_count_every_weight_and_every_zero(make):
    plot, trainer = make(WeightsPlot), trained(model__l1=0.05, updates=3000)
    plot.show_frame(frame_of(trainer))
    assert [int(s.counts.sum()) for s in plot.layers] == [8, 8, 2]
    weights = [layer.W for layer in trainer.layers()]
    assert [s.zeros for s in plot.layers] == [int((w == 0).sum()) for w in weights]
    assert sum(s.zeros for s in plot.layers) > 0
    np.testing.assert_allclose([s.norm for s in plot.layers], [np.linalg.norm(w) for w in weights])


def test_layers_come_and_go_with_the_network(make):
    plot = make(WeightsPlot)
    for run, hidden in enumerate(("3", "5-4-3-2", "none")):
        plot.show_frame(frame_of(trained(model__hidden=hidden, updates=3), run=run))
        assert len(plot.layers) == len(plot._texts) == len(plot.frame.network.layout.blocks)


# The surface


def test_the_surface_at_rest_is_that_of_now_and_agrees_with_the_true_loss(qtbot, make):
    plot, trainer = make(SurfacePlot), trained(updates=2000)
    plot.show_frame(frame_of(trainer, state="paused"))
    settle(qtbot, plot)
    assert not plot.stale
    assert not plot.busy
    assert plot._losses[1] == pytest.approx(plot._losses[0], rel=1e-9)
    assert "%" in plot.note_text()


def test_two_weights_are_the_axes_and_the_path_is_their_values(qtbot, make):
    plot, trainer = make(SurfacePlot), trained(updates=500)
    plot.show_frame(frame_of(trainer, state="paused"))
    plot.set_weights(0, 9)
    settle(qtbot, plot)
    trail = trainer.history.view().trail
    np.testing.assert_allclose(plot._path_item.points[: len(trail)], trail[:, [0, 9]], atol=1e-12)
    np.testing.assert_allclose(plot._path_item.points[-1], trainer.parameters[[0, 9]], atol=1e-12)
    assert plot._titles == {"bottom": "layer 1: x1→1", "left": "layer 1: b→2"}
    plot.set_weights(9, 9)
    assert plot.weights == (9, 0)


def test_a_surface_left_behind_is_marked_stale_and_dimmed(qtbot, make):
    plot, trainer = make(SurfacePlot), trained(updates=100)
    plot.show_frame(frame_of(trainer, state="paused"))
    settle(qtbot, plot)
    trainer.run(updates=4000)
    plot._surveyor._asked_at = float("inf")  # no new one comes
    plot._took = 1.0
    plot.show_frame(frame_of(trainer, state="running"))
    assert plot.stale
    assert "100" in plot._badge.text
    assert plot._contours._picture.opacity() < 0.5
    assert "at update 100" in plot.note_text()


def test_the_picture_does_not_flip_while_training_goes_on(qtbot, make):
    plot, trainer = make(SurfacePlot), trained(updates=300)
    plot.show_frame(frame_of(trainer, state="paused"))
    settle(qtbot, plot)
    first = plot.survey.plane
    for _ in range(3):
        trainer.run(updates=200)
        plot.show_frame(frame_of(trainer, state="paused"))
        settle(qtbot, plot)
        assert plot.survey.plane.first @ first.first > 0
        np.testing.assert_allclose(plot._path_item.points[0], 0, atol=1e-9)


def test_zooming_computes_the_surface_that_is_looked_at(qtbot, make):
    plot = make(SurfacePlot)
    plot.show_frame(frame_of(trained(updates=300), state="paused"))
    settle(qtbot, plot)
    bend(plot, 3.0)
    wide = plot.canvas.box.viewRange()
    qtbot.waitUntil(lambda: plot.survey.request.view is not None and plot.survey.resolution == 129, timeout=9000)
    np.testing.assert_allclose(np.array(plot.survey.bounds).reshape(2, 2), wide)


def test_large_data_are_thinned_by_a_stated_rule(qtbot, make):
    plot = make(SurfacePlot)
    plot.show_frame(frame_of(trained(data__samples=2000, updates=20), state="paused"))
    settle(qtbot, plot, 17)
    assert "first 500 of 1,000 samples" in plot.note_text()


@pytest.mark.parametrize(
    ("index", "name"), [(0, "layer 1: x1→1"), (5, "layer 1: x2→2"), (8, "layer 1: b→1"), (-1, "output: b→1")]
)
def test_parameters_have_names(index, name):
    layout = trained(updates=1).network.layout
    assert parameter_name(layout, ("x1", "x2"), index % layout.size) == name


def test_names_of_weights_that_skip_a_layer_say_where_they_come_from():
    layout = trained(updates=1, model__hidden="4-2", model__layers__2__inputs=(1, 2)).network.layout
    first = layout.blocks[2].weights.start
    assert parameter_name(layout, ("x1", "x2"), first) == "output: 1.1→1"
    assert parameter_name(layout, ("x1", "x2"), first + 4) == "output: 1→1"


# The clock


class Watcher(QWidget):
    maximum_rate = 0.0

    def __init__(self):
        super().__init__()
        self.seen, self.cleared, self.costs = [], 0, lambda: None

    def show_frame(self, frame):
        self.costs()
        self.seen.append(frame)

    def clear(self):
        self.cleared += 1


class Time:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clockwork(qtbot):
    mailbox, time = Mailbox(), Time()
    clock = Clock(mailbox, now=time)

    def watcher(**how):
        view = Watcher()
        qtbot.addWidget(view)
        view.show()
        clock.add(view, **how)
        return view

    def ticks(count, frame=None):
        for _ in range(count):
            if frame is not None:
                mailbox.put(frame)
            clock.tick()
            time.now += 0.016

    yield clock, mailbox, time, watcher, ticks
    clock.stop()


@pytest.fixture(scope="module")
def frames():
    trainer = trained(updates=1)
    return [frame_of(trainer, run=run) for run in (1, 2)]


def test_a_view_is_shown_frames_no_faster_than_it_wants(clockwork, frames):
    _, _, _, watcher, ticks = clockwork
    fast, slow = watcher(), watcher(rate=10)
    ticks(63, frames[0])
    assert len(fast.seen) == 63
    assert 9 <= len(slow.seen) <= 11


def test_the_last_frame_is_never_lost(clockwork, frames):
    _, mailbox, _, watcher, ticks = clockwork
    slow = watcher(rate=5)
    ticks(3, frames[0])
    last = frame_of(trained(updates=2))
    mailbox.put(last)
    ticks(20)
    assert slow.seen[-1] is last
    assert slow.seen.count(last) == 1


def test_a_hidden_view_is_shown_the_newest_frame_when_it_appears(clockwork, frames):
    _, _, _, watcher, ticks = clockwork
    view = watcher()
    view.hide()
    ticks(5, frames[0])
    assert not view.seen
    view.show()
    ticks(2)
    assert view.seen == [frames[0]]


def test_frames_of_another_run_are_dropped_and_the_old_picture_goes(clockwork, frames):
    clock, _, _, watcher, ticks = clockwork
    view = watcher()
    clock.current_run = 1
    ticks(2, frames[0])
    clock.current_run = 2
    ticks(5, frames[0])
    assert len(view.seen) == 2
    assert view.cleared == 0  # the new run's first frame may still come
    ticks(20, frames[0])
    assert view.cleared == 1
    ticks(1, frames[1])
    assert view.seen[-1] is frames[1]


def test_one_tick_shows_no_more_than_it_has_time_for_and_everybody_gets_a_turn(clockwork, frames):
    _, _, time, watcher, ticks = clockwork
    views = [watcher() for _ in range(4)]
    urgent = watcher(urgent=True)
    for view in views:
        view.costs = lambda: setattr(time, "now", time.now + 0.005)
    ticks(4, frames[0])
    for view in (*views, urgent):
        view.seen.clear()
    longest = 0.0
    for _ in range(40):
        before = time.now
        ticks(1, frames[0])
        longest = max(longest, time.now - before - 0.016)
    counts = [len(view.seen) for view in views]
    assert longest <= 0.0101
    assert min(counts) >= 8
    assert max(counts) - min(counts) <= 2
    assert len(urgent.seen) == 40


def test_gaps_between_ticks_are_kept_in_bounded_memory(clockwork):
    clock, _, _, _, ticks = clockwork
    ticks(11)
    np.testing.assert_allclose(clock.gaps_ms(), 16.0)
    assert len(clock.gaps_ms()) == 10
    clock.reset_gaps()
    assert len(clock.gaps_ms()) == 0
    ticks(5000)
    assert len(clock.gaps_ms()) == 4096


def test_the_real_clock_asks_for_about_sixty_ticks_a_second_and_gets_some(qtbot):
    clock = Clock(Mailbox())
    clock.start()
    qtbot.waitUntil(lambda: len(clock.gaps_ms()) >= 5)
    clock.stop()
    assert not clock.running
    assert (clock._timer.interval(), clock._timer.timerType()) == (16, Qt.TimerType.PreciseTimer)


def test_every_frame_is_announced_for_readouts(qtbot, frames):
    mailbox = Mailbox()
    clock = Clock(mailbox)
    mailbox.put(frames[0])
    with qtbot.waitSignal(clock.frame_shown) as caught:
        clock.tick()
    assert caught.args == [frames[0]]


def test_a_drag_of_the_mouse_pans(qtbot, make):
    plot = make(LossPlot)
    plot.show_frame(frame_of(trained()))
    QApplication.processEvents()
    view = plot.canvas.viewport()
    before = plot.canvas.box.viewRange()
    middle = QPoint(view.width() // 2, view.height() // 2)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 6):
        qtbot.mouseMove(view, middle + QPoint(10 * step, 0), delay=20)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(50, 0))
    assert plot.following or plot.canvas.box.viewRange() != before


def test_a_loss_of_exactly_zero_is_drawn_on_a_log_scale_without_complaint(qtbot, themes):
    """A hinge loss reaches zero; its logarithm is no number to multiply with."""
    experiment = preset("gauss").replace("training.loss", "hinge").replace("model.output_activation", "linear")
    trainer = Trainer(experiment.replace("training.learning_rate", 0.3))
    trainer.run(epochs=40)
    assert (trainer.history.view().batches[:, 1] == 0).any()
    plot = LossPlot(themes)
    qtbot.addWidget(plot)
    plot.resize(400, 260)
    plot.set_log(True)
    plot.show()
    plot.show_frame(frame_of(trainer))
    assert not plot.canvas.grab().isNull()


def test_losses_of_other_data_are_drawn_beside_only_when_asked(make):
    plot = make(LossPlot)
    frame = frame_of(trained("sine", 40), run=3, state="paused")
    others = []
    for run, source in ((1, "spiral"), (2, "sine")):
        left = frame_of(trained(source, 40), run=run)
        others.append(Other(run, left.experiment, left.network, left.data, left.parameters, left.history, left.update,
                            left.epoch, left.reading, True, ""))  # fmt: skip
    plot.show_frame(replace(frame, others=tuple(others)))
    assert [entry.name for entry in plot.legend.entries if entry.name.startswith("run")] == ["run 2"]
    next(action for action in plot.menu().actions() if action.objectName() == "loss.all_runs").trigger()
    assert [entry.name for entry in plot.legend.entries if entry.name.startswith("run")] == ["run 1", "run 2"]


@pytest.mark.parametrize(("source", "score"), [("circle", "accuracy"), ("sine", "r2")])
def test_curves_leave_with_whole_updates_and_the_scores_name(make, tmp_path, source, score):
    plot = make(LossPlot)
    plot.show_frame(frame_of(trained(source, 40), state="paused"))
    plot.export(tmp_path / "curves.csv")
    with (tmp_path / "curves.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {f"train_{score}", f"validation_{score}", "l1_penalty", "l2_penalty", "seconds"} <= set(rows[0])
    assert rows[-1]["update"] == "40"
    assert all(row["samples"].isdigit() for row in rows)
