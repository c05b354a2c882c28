"""The weights along a training and in matrices, as people look at them."""

import csv
import threading

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.nn.weight_course import counts_of
from nnstudio.ui.plots.weight_matrices import hatched, matrix_places
from nnstudio.ui.plots.weights import WeightsPlot
from nnstudio.ui.theme import DARK, LIGHT

from .training import frame_of, trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SPARSE = {"model__hidden": "12-8", "model__l1": 0.03}
ALONG = ("ridges", "heat", "zeros", "norms")


@pytest.fixture
def plot(make):
    made = make(WeightsPlot)
    made.resize(460, 360)
    made.show()
    yield made
    made.stop()
    assert not [t for t in threading.enumerate() if t.name == "jobs"]


def shown(qtbot, plot, view, frame):
    plot._views.setCurrentIndex(plot._views.findData(view))
    plot.show_frame(frame)
    qtbot.waitUntil(lambda: not plot.busy)
    QApplication.processEvents()


def test_views_are_chosen_from_a_list_by_keys(qtbot, plot):
    plot.show_frame(frame_of(trained(updates=30), state="paused"))
    plot._views.setFocus()
    for view in ("ridges", "heat", "zeros", "norms", "matrices"):
        QTest.keyClick(plot._views, Qt.Key.Key_Down)
        assert plot.view == view
        qtbot.waitUntil(lambda: not plot.busy)
        assert plot.canvas.isVisible()
        assert plot._views.itemData(plot._views.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert plot._views.accessibleName()
    with pytest.raises(ValueError, match="no view sideways"):
        plot.set_view("sideways")


@pytest.mark.parametrize("view", ALONG)
def test_a_training_is_shown_from_its_start_to_now(qtbot, plot, view, tmp_path):
    trainer = trained(updates=300, **SPARSE)
    shown(qtbot, plot, view, frame_of(trainer, state="paused"))
    course = plot.course
    assert (course.updates[0], course.updates[-1]) == (0, 300)
    counts = counts_of(trainer.network.layout, trainer.parameters)
    assert course.zeros[-1].tolist() == [one.zeros for one in counts]
    assert course.near[-1].tolist() == [one.near for one in counts]
    assert course.norms[-1] == pytest.approx([one.norm for one in counts])
    assert course.zeros[-1].sum() > course.zeros[0].sum()
    extent = plot.extent()
    assert plot.readout((extent.left + extent.right) / 2, (extent.bottom + extent.top) / 2)
    assert plot.note_text()
    assert f"{counts[0].zeros} exactly 0" in plot.describe()
    for kind in ("png", "svg", "csv"):
        plot.export(tmp_path / f"weights.{kind}")
        assert (tmp_path / f"weights.{kind}").stat().st_size > 200
    rows = list(csv.DictReader((tmp_path / "weights.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == len(course.updates) * 3
    assert int(rows[-1]["exactly_zero"]) == counts[-1].zeros


def test_the_newest_ridge_is_in_front_and_pointing_reads_it(qtbot, plot):
    shown(qtbot, plot, "ridges", frame_of(trained(updates=300, **SPARSE), state="paused"))
    view = plot._others["ridges"]
    strip, course = view.strip, plot.course
    assert len(strip.moments) > 3
    assert strip.moments[-1] == len(course.updates) - 1
    assert strip.base(0, len(strip.moments) - 1) < strip.base(0, 0)
    assert view.at(strip.base(1, 0)) == (1, 0)
    said = plot.readout(0.0, strip.base(0, len(strip.moments) - 1))
    assert said.startswith("layer 1 at update 300")
    middle = course.shares[-1, 0, course.shares.shape[2] // 2]
    assert f"{100 * middle:.1f}\u00a0%" in said


def test_the_heat_map_has_the_values_upwards_and_the_updates_to_the_right(qtbot, plot):
    shown(qtbot, plot, "heat", frame_of(trained(updates=300, **SPARSE), state="paused"))
    view = plot._others["heat"]
    pixels = view.pictures[1].pixels
    brightness = pixels[:, :, :3].sum(axis=2).astype(float)
    # L1 draws the weights of a layer together about zero.
    assert brightness[:, -1].argmax() == len(pixels) // 2
    assert view.pictures[2].isVisible()
    assert "layer 2 at update 0" in plot.readout(0.0, 1.5)


def test_zeros_and_norms_are_curves_with_their_numbers(qtbot, plot):
    frame = frame_of(trained(updates=300, **SPARSE), state="paused")
    shown(qtbot, plot, "zeros", frame)
    course, curves = plot.course, plot._others["zeros"].curves
    assert curves[0][0].y[-1] == pytest.approx(100 * course.zeros[-1, 0] / 24)
    assert (curves[0][1].y >= curves[0][0].y).all()
    assert plot.legend.entries[0].value == str(course.zeros[-1, 0])
    shown(qtbot, plot, "norms", frame)
    np.testing.assert_array_equal(plot._others["norms"].curves[2][0].y, plot.course.norms[:, 2])
    assert not curves[0][0].isVisible()


def test_a_running_training_is_followed_and_another_run_begins_anew(qtbot, plot):
    trainer = trained(updates=20)
    shown(qtbot, plot, "norms", frame_of(trainer, state="running"))
    for _ in range(3):
        trainer.run(updates=20)
        plot.show_frame(frame_of(trainer, state="running"))
    qtbot.waitUntil(lambda: not plot.busy and plot.course.updates[-1] == 80)
    plot.show_frame(frame_of(trained(updates=5, **SPARSE), run=2, state="paused"))
    qtbot.waitUntil(lambda: not plot.busy and plot.course is not None)
    assert plot.course.updates[-1] == 5
    assert plot.course.weights.tolist() == [24, 96, 8]
    plot.clear()
    assert plot.course is None


def test_matrices_hatch_what_is_exactly_zero(qtbot, plot, tmp_path):
    trainer = trained(updates=300, **SPARSE)
    shown(qtbot, plot, "matrices", frame_of(trainer, state="paused"))
    tiles = plot._others["matrices"].tiles
    assert [tile.values.shape for tile in tiles.tiles] == [(2, 12), (12, 8), (8, 1)]
    weights = trainer.layers()[1].W
    np.testing.assert_array_equal(tiles.tiles[1].values, weights)
    assert (weights == 0).any()
    zeros = np.argwhere(weights == 0)[0]
    rect = tiles.rects[1]
    place = rect.left() + (zeros[1] + 0.5) / 8 * rect.width(), rect.top() + (zeros[0] + 0.5) / 12 * rect.height()
    assert plot.readout(*place) == f"layer 2: {zeros[0] + 1}→{zeros[1] + 1}: exactly 0"
    assert "hatched" in plot.legend.entries[1].name
    assert plot.legend.entries[0].name.startswith("−")
    plot.export(tmp_path / "matrices.csv")
    rows = list(csv.DictReader((tmp_path / "matrices.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 24 + 96 + 8
    # By the mouse too: the picture is under the pointer, whatever the axes were before.
    view = plot.canvas.viewport()
    at = plot.canvas.mapFromScene(plot.canvas.box.mapViewToScene(rect.center()))

    def pointed_at():  # moves that follow each other within 10 ms are one to pyqtgraph
        for step in (1, 2):
            QTest.mouseMove(view, QPoint(at.x() + step, at.y() + 1), delay=20)
        return plot._note.whole.startswith("layer 2: ")

    qtbot.waitUntil(pointed_at)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_hatching_is_seen_without_its_colour(theme):
    matrix = np.array([[0.0, 1.0], [-1.0, 0.0]])
    pixels = hatched(matrix, 1.0, theme, (40, 40))
    assert len(np.unique(pixels[:20, :20].reshape(-1, 4), axis=0)) == 2
    assert len(np.unique(pixels[:20, 20:].reshape(-1, 4), axis=0)) == 1
    positive = QColor(theme.positive)
    assert pixels[0, 30, :3].tolist() == [positive.blue(), positive.green(), positive.red()]
    assert hatched(np.zeros((60, 60)), 1.0, theme, (40, 40)).shape == (60, 60, 4)


@pytest.mark.parametrize(
    "shapes", [[(2, 4), (4, 2), (2, 1)], [(784, 128), (128, 64), (64, 10)], [(1, 1)], [(2, 8)] * 9]
)
@pytest.mark.parametrize("room", [(300, 160), (900, 500)])
def test_matrices_have_places_of_their_own(shapes, room):
    places = matrix_places(QSizeF(*room), shapes)
    for k, place in enumerate(places):
        assert place.right() <= room[0] + 1
        assert place.bottom() <= room[1] + 1 or len(shapes) == 9  # nine are more than a small room holds
        assert not any(place.intersects(other) for other in places[:k])


def test_what_has_no_layers_is_empty(qtbot, plot):
    plot.show_frame(frame_of(trained("bowl", updates=3), state="paused"))
    for view in (*ALONG, "matrices", "now"):
        shown(qtbot, plot, view, plot.frame)
        assert plot.extent() is not None  # a function of two parameters has those as its weights
    neighbours = trained("iris", updates=0, model__learner="neighbours")
    for view in (*ALONG, "matrices"):
        shown(qtbot, plot, view, frame_of(neighbours, run=2, state="finished"))
        assert plot.extent() is None
        assert plot._empty.isVisible()


def test_it_fits_a_small_dock_in_every_theme(qtbot, plot, themes):
    shown(qtbot, plot, "now", frame_of(trained(updates=50, **SPARSE), state="paused"))
    for name in ("dark", "contrast", "light"):
        themes.choose(name)
        for view in (*ALONG, "matrices"):
            for size in ((240, 180), (700, 500)):
                plot.resize(*size)
                shown(qtbot, plot, view, plot.frame)
                assert not plot.grab().isNull()
    assert plot.minimumSizeHint().width() <= 320
