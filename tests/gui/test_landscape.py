"""The loss surface and the gauge as people use them: planes, clicks, earlier runs, slices, limits."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.landscape import Plane, Surface
from nnstudio.spec import Training
from nnstudio.ui.panels.gauge import Gauge
from nnstudio.ui.plots import SurfacePlot
from nnstudio.ui.plots.contours import HOLE, Contours
from nnstudio.ui.stability import StabilityWatch

from .test_plots import settle
from .training import frame_of, trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def surface(qtbot, make):
    plot, trainer = make(SurfacePlot), trained(updates=600)
    plot.resize(620, 420)
    plot.show_frame(frame_of(trainer, state="paused"))
    settle(qtbot, plot)
    return plot, trainer


def place_of(plot, x, y):
    """Where a point of the plot is on its canvas."""
    return plot.canvas.mapFromScene(plot.canvas.box.mapViewToScene(QPointF(x, y)))


@pytest.mark.parametrize("kind", ["random", "hessian", "points", "weights"])
def test_every_plane_is_drawn_and_named(qtbot, surface, kind):
    plot, trainer = surface
    before = plot.note_text()
    box = plot.choices._plane_box
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())
    settle(qtbot, plot)
    assert plot.plane_kind == kind
    assert plot.survey.request.look.kind == kind
    assert plot.note_text() != before
    x, y = plot.survey.plane.project(trainer.parameters)[0]
    left, right, bottom, top = plot.survey.bounds
    assert left < x < right
    assert bottom < y < top
    assert all(box.isVisible() == (kind == "weights") for box in plot.choices.weight_boxes)


def test_a_plane_that_does_not_exist_says_what_to_do(qtbot, surface):
    plot, _ = surface
    plot.set_plane("runs")
    qtbot.waitUntil(lambda: "no other run" in plot._empty.text(), timeout=5000)
    assert plot._empty.isVisible()
    assert "Reset" in plot._empty.text()
    plot.set_plane("pca")
    settle(qtbot, plot)
    assert plot.canvas.isVisible()


def test_a_click_puts_the_network_there_and_a_double_click_fits(qtbot, surface):
    plot, _ = surface
    wanted = []
    plot.start_wanted.connect(wanted.append)
    left, right, bottom, top = plot.survey.bounds
    spot = (0.7 * left + 0.3 * right, 0.4 * bottom + 0.6 * top)
    QTest.mouseClick(plot.canvas.viewport(), LEFT, pos=place_of(plot, *spot))
    assert "from here" in plot._note.whole
    qtbot.waitUntil(lambda: bool(wanted), timeout=3000)
    (point,) = wanted
    off = np.abs(plot.survey.plane.project(point)[0] - spot) / (right - left, top - bottom)
    assert off.max() < 0.01
    QTest.mouseClick(plot.canvas.viewport(), LEFT, pos=place_of(plot, *spot))
    QTest.mouseDClick(plot.canvas.viewport(), LEFT, pos=place_of(plot, *spot))
    QTest.mouseRelease(plot.canvas.viewport(), LEFT, pos=place_of(plot, *spot))
    assert not plot._click_rest.isActive()  # what the first of two clicks began was called off
    assert len(wanted) == 1


def test_pointing_at_the_path_tells_its_update_and_both_losses(surface):
    plot, trainer = surface
    plot.set_plane("pca")
    history = trainer.history.view()
    index = len(history.trail) // 2
    x, y = plot.survey.plane.project(history.trail[index])[0]
    said = plot.readout(x, y)
    told = int(said.split("update ")[1].split(":")[0].replace(",", ""))
    assert abs(told - int(history.trail_updates[index])) < 60  # its neighbours lie under the pointer too
    assert "true loss" in said
    left, *_, top = plot.survey.bounds
    assert "click to start" in plot.readout(left, top)


def test_the_error_strip_points_at_the_path(qtbot, surface):
    plot, _ = surface
    plot.set_plane("weights")
    settle(qtbot, plot)
    strip = plot.strip
    assert strip.isVisible()
    assert strip.worst > 0.01
    assert "off by up to" in strip.text()
    strip.grab()
    QTest.mouseMove(strip, QPoint(20, 10))
    qtbot.waitUntil(lambda: plot._ring.place is not None, timeout=2000)
    assert "true loss" in plot._note.whole
    QApplication.sendEvent(strip, QEvent(QEvent.Type.Leave))
    assert plot._ring.place is None


def test_a_run_that_was_left_stays_on_the_surface(qtbot, surface):
    plot, _ = surface
    other = trained(updates=400, model__seed=5)
    plot.show_frame(frame_of(other, run=2, state="paused"))
    settle(qtbot, plot)
    assert plot._others.shown == [1]
    assert any("run 1" in entry.name for entry in plot.legend.entries)
    plot.set_plane("runs")
    settle(qtbot, plot)
    ends = plot._others._items[0].points[-1], plot._path_item.points[-1]
    assert ends[0] == pytest.approx([1, 0], abs=1e-9)
    assert ends[1] == pytest.approx([0, 0], abs=1e-9)
    next(a for a in plot.choices.menu.actions() if a.objectName() == "surface.runs_shown").trigger()
    assert plot._others.shown == []
    wider = trained(updates=100, model__hidden="5-2")
    plot.show_frame(frame_of(wider, run=3, state="paused"))
    assert plot._others.shown == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("rosenbrock", {}), ("bowl", {})), (("bowl", {}), ("bowl", {"data__condition": 30.0})),
        (("circle", {}), ("xor", {})), (("circle", {}), ("circle", {"data__seed": 1})),
        (("circle", {}), ("circle", {"training__loss": "mean-squared"})),
        (("circle", {}), ("circle", {"model__layers__0__activation": "relu"})),
    ],
)  # fmt: skip
def test_a_path_is_drawn_only_on_the_surface_of_its_own_data_loss_and_network(qtbot, make, one, other):
    plot = make(SurfacePlot)
    for run, (source, changes) in enumerate((one, other, one), start=1):
        plot.show_frame(frame_of(trained(source, 40, **changes), run=run, state="paused"))
        settle(qtbot, plot)
    assert plot._others.shown == [1]  # the first and the last are of one kind, the one between them is not


def test_penalties_part_paths_only_where_the_surface_has_them(qtbot, make):
    plot = make(SurfacePlot)
    for run, l2 in enumerate((0.0, 0.1), start=1):
        plot.show_frame(frame_of(trained("circle", 40, model__l2=l2), run=run, state="paused"))
    settle(qtbot, plot)
    assert plot._others.shown == [1]
    plot.choices._set_objective("penalised")
    settle(qtbot, plot)
    assert plot._others.shown == []


def test_another_document_takes_nothing_of_the_old_one_along(qtbot, surface):
    plot, _ = surface
    plot.forget_document()
    assert plot.frame is None
    assert not plot.canvas.isVisible()
    plot.show_frame(frame_of(trained(updates=400, model__seed=5), run=17, state="paused"))
    settle(qtbot, plot)
    assert plot._others.shown == []


@pytest.mark.parametrize("view", ["2-D", "3-D"])
def test_a_surface_has_its_own_axes_again_after_the_slice(qtbot, surface, view):
    plot, _ = surface
    names = tuple(plot._titles.values())
    plot.choices.set_view("slice")
    settle(qtbot, plot)
    assert plot._titles["bottom"] == "way from the start to now"
    plot.choices.set_view(view)
    settle(qtbot, plot)
    assert tuple(plot._titles.values()) == names
    assert plot.table()[0] == (*names, "loss")
    if view == "3-D":
        assert plot._solid._names == names


def test_the_legend_names_only_what_the_view_draws(qtbot, make):
    plot = make(SurfacePlot)
    for run in (1, 2):
        plot.show_frame(frame_of(trained("rosenbrock", 40), run=run, state="paused"))
    settle(qtbot, plot)
    said = [entry.name for entry in plot.legend.entries]
    assert "run 1" in said
    assert "+ minimum" in said
    plot.choices.set_view("3-D")
    settle(qtbot, plot)
    said = [entry.name for entry in plot.legend.entries]
    assert not {"run 1", "+ minimum"} & set(said)


def test_a_slice_shows_training_and_validation_along_the_way(qtbot, surface):
    plot, _ = surface
    plot.choices.set_view("slice")
    qtbot.waitUntil(lambda: plot.survey is not None and plot.survey.slice is not None, timeout=5000)
    assert plot._slice.curves["train"].isVisible()
    assert not plot._contours._picture.isVisible()
    assert plot.table()[0] == ("way", "train", "validation")
    assert "of the way" in plot.readout(1.0, 0.0)
    plot.choices.set_view("2-D")
    assert plot._contours._picture.isVisible()


def test_what_the_surface_averages_is_chosen_in_the_menu(qtbot, surface):
    plot, trainer = surface
    next(a for a in plot.choices.menu.actions() if a.text() == "Validation samples").trigger()
    settle(qtbot, plot)
    assert "validation samples" in plot.note_text()
    assert plot._losses[0] == pytest.approx(trainer.scores().validation_loss, rel=1e-9)
    next(a for a in plot.choices.menu.actions() if a.text() == "17 × 17").trigger()
    qtbot.waitUntil(lambda: plot.survey is not None and plot.survey.resolution == 17, timeout=5000)


def test_drawing_may_be_cancelled_and_taken_up_again(qtbot, make):
    plot, trainer = make(SurfacePlot), trained("digits", updates=5, model__hidden="256-128")
    plot.choices.set_resolution(129)
    plot.show_frame(frame_of(trainer, state="paused"))
    qtbot.waitUntil(lambda: plot.survey is not None and plot.survey.done < 1, timeout=20_000)
    qtbot.waitUntil(lambda: (plot.redraw(), plot._cancel.isVisible())[1], timeout=20_000)
    assert "computed" in plot.note_text()
    QTest.mouseClick(plot._cancel, LEFT)
    assert not plot.busy
    assert "held" in plot.note_text()
    plot.redraw()
    assert not plot.busy
    QTest.mouseClick(plot._cancel, LEFT)
    assert plot.busy


def test_losses_that_are_not_finite_are_shown_as_such(surface):
    plot, _ = surface
    line = np.linspace(0, 1, 9)
    loss = np.ones((9, 9)) + line[:, None]
    loss[:3, :3] = np.inf
    loss[8, 8] = np.nan
    made = Contours(plot.canvas.box)
    made.show(Surface(Plane.weights(np.zeros(2), 0, 1), line, line, loss), np.zeros((1, 2)))
    assert made.has_holes
    hole = np.array([*bytes.fromhex(HOLE[1:])[::-1], 255])
    shown = (made.pixels == hole).all(axis=2)
    assert (shown == ~np.isfinite(loss)).all()


# The gauge


def watched(qtbot, themes, trainer, state="paused"):
    gauge = Gauge(themes.theme)
    qtbot.addWidget(gauge)
    gauge.resize(280, gauge.sizeHint().height())
    gauge.show()
    watch = StabilityWatch(gauge)
    watch.show_frame(frame_of(trainer, state=state))
    qtbot.waitUntil(lambda: gauge.found is not None, timeout=10_000)
    return gauge, watch


def test_the_gauge_knows_the_limit_and_follows_the_step_size(qtbot, themes):
    trainer = trained(updates=500, training__batch_mode="batch")
    gauge, watch = watched(qtbot, themes, trainer)
    limit = gauge.found.largest_step
    assert gauge.word() == "stable"
    assert "2/sharpness" in gauge.text()
    for part, word in ((0.5, "stable"), (1.0, "edge of stability"), (1.5, "unstable")):
        gauge.show_rate(trainer.experiment.training, part * limit)
        assert gauge.share == pytest.approx(part)
        assert gauge.word() == word
        assert word in gauge.accessibleDescription()
        gauge.grab()
    watch.stop()


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"optimizer": "sgd", "momentum": 0.5}, "3/sharpness"),
        ({"optimizer": "sgd", "momentum": 0.5, "nesterov": True}, "1.5/sharpness"),
        ({"optimizer": "adam"}, "38/scaled sharpness"), ({"optimizer": "lion"}, "no limit"),
        ({"batch_mode": "batch", "optimizer": "lbfgs"}, "no limit"),
    ],
)  # fmt: skip
def test_the_gauge_speaks_of_the_optimiser_in_force(qtbot, themes, changes, says):
    trainer = trained(updates=2000, **{f"training__{name}": value for name, value in changes.items()})
    gauge, watch = watched(qtbot, themes, trainer)
    assert says in gauge.text()
    assert gauge.toolTip()
    watch.stop()


def test_what_diverged_at_once_is_measured_where_it_began(qtbot, themes):
    trainer = trained("line", updates=200, training__learning_rate=8.0, training__batch_mode="batch")
    assert trainer.divergence is not None
    gauge, watch = watched(qtbot, themes, trainer, "diverged")
    assert gauge.word() == "unstable"
    assert watch.last_limit < 8
    watch.stop()


def test_an_empty_gauge_says_what_it_will_show(qtbot, themes):
    gauge = Gauge(themes.theme)
    qtbot.addWidget(gauge)
    assert "measured" in gauge.text()
    assert gauge.word() == ""
    gauge.show_rate(Training(learning_rate=0.5), 0.5)
    gauge.show()
    gauge.grab()


@pytest.mark.parametrize(("state", "kept"), [("paused", True), ("running", False)])
def test_the_surfaces_of_a_run_that_moves_are_not_kept(qtbot, make, state, kept):
    """They are never asked for again, and there are thousands of them in an hour."""
    plot, trainer = make(SurfacePlot), trained(updates=600)
    plot.show_frame(frame_of(trainer, state=state))
    qtbot.waitUntil(lambda: plot.survey is not None)
    assert bool(len(plot._surveyor._cache)) is kept
