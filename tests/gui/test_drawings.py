"""A drawing (SVG) shows what the picture (PNG) of the same plot shows, at the same places."""

import re

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.search.executors import InProcess
from nnstudio.search.kept import Kept
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.spec import preset, replace
from nnstudio.ui.document import Document
from nnstudio.ui.plots import BoundaryPlot, LossPlot, SurfacePlot, WeightsPlot, exporting
from nnstudio.ui.plots.batches import BatchComparison
from nnstudio.ui.plots.cross_validation import CrossValidation
from nnstudio.ui.plots.decay import DecayComparison
from nnstudio.ui.plots.ensemble import EnsembleView
from nnstudio.ui.plots.gradients import GradientsPlot
from nnstudio.ui.plots.images import ImagesPlot
from nnstudio.ui.plots.judgement import JudgementPlot
from nnstudio.ui.plots.many import ManyPlot
from nnstudio.ui.plots.updates_needed import UpdatesNeeded
from nnstudio.ui.search.board import Board
from nnstudio.ui.search.panes import LEFT, RIGHT, Pane
from tests.pictures import MOST_APART, differ, pixels

from .training import frame_of, trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def check(plot, folder):
    QApplication.processEvents()
    plot.export(folder / "plot.png")
    plot.export(folder / "plot.svg")
    found = differ(QImage(str(folder / "plot.png")), (folder / "plot.svg").read_bytes())
    assert found < MOST_APART, f"{type(plot).__name__}: {found:.5f}"


@pytest.fixture
def plot_of(qtbot, make):
    """A plot that shows a training and has come to rest."""
    made = []

    def build(kind, trainer, width=420, height=300):
        plot = make(kind)
        plot.resize(width, height)
        made.append(plot)
        plot.show_frame(frame_of(trainer, state="paused"))
        rest(qtbot, plot)
        return plot

    yield build
    for plot in made:
        if hasattr(plot, "stop"):
            plot.stop()


def rest(qtbot, plot):
    qtbot.waitUntil(lambda: not getattr(plot, "busy", False), timeout=20_000)


@pytest.mark.parametrize("source", ["circle", "sine", "plane", "iris"])
@pytest.mark.parametrize("kind", [LossPlot, BoundaryPlot, WeightsPlot, GradientsPlot, JudgementPlot])
def test_drawing_and_picture_agree_to_a_pixel(plot_of, tmp_path, kind, source):
    plot = plot_of(kind, trained(source, 60))
    check(plot, tmp_path)
    plot.canvas.box.scaleBy((0.5, 0.5))  # what lies outside of the axes is cut off in both
    check(plot, tmp_path)


@pytest.mark.parametrize("view", ["2-D", "3-D", "slice"])
def test_the_surface_agrees_flat_and_solid(qtbot, plot_of, tmp_path, view):
    plot = plot_of(SurfacePlot, trained("circle", 60))
    plot.choices.set_view(view)
    rest(qtbot, plot)
    qtbot.waitUntil(lambda: plot.survey is not None)
    check(plot, tmp_path)


def test_pictures_of_samples_agree(plot_of, tmp_path):
    check(plot_of(ImagesPlot, trained("digits", 60)), tmp_path)


def test_thinned_networks_agree(plot_of, tmp_path):
    check(plot_of(EnsembleView, trained("circle", 60, model__dropout=0.3)), tmp_path)


def pressed(qtbot, plot, button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rest(qtbot, plot)
    return plot


def test_trainings_that_are_compared_agree(qtbot, plot_of, tmp_path):
    trainer = trained("circle", 200, model__dropout=0.3, model__hidden="4-2", training__epochs=3)
    plot = plot_of(UpdatesNeeded, trainer)
    check(pressed(qtbot, plot, plot._go), tmp_path)
    plot = plot_of(ManyPlot, trained("circle", 20, data__samples=60, training__epochs=3))
    check(pressed(qtbot, plot, plot._go), tmp_path)
    plot = plot_of(DecayComparison, trained("circle", 20, training__epochs=3), 900, 500)
    plot._epochs.set_value(3)
    check(pressed(qtbot, plot, plot._go), tmp_path)


def test_batch_modes_agree(qtbot, themes, tmp_path):
    shown = BatchComparison(themes)
    shown.resize(1000, 520)
    qtbot.addWidget(shown)
    shown.show()
    shown.set_epochs(3)
    shown.compare(frame_of(trained("circle", 20), state="paused"))
    rest(qtbot, shown)
    for plot in (shown.paths, shown.losses):
        check(plot, tmp_path)
    shown.stop()


def test_folds_agree(qtbot, plot_of, private_home, tmp_path):
    trainer = trained("moons", 1, data__samples=60, training__epochs=3)
    document = Document(trainer.experiment)
    plot = plot_of(lambda themes: CrossValidation(document, themes), trainer, 640, 400)
    document.setParent(plot)
    check(pressed(qtbot, plot, plot.go), tmp_path)


@pytest.fixture(scope="module")
def board(qapp, tmp_path_factory):
    base = replace(preset("circle"), {"training.epochs": 3, "data.samples": 60})
    space = Space.parse(["training.learning_rate=log:1e-3..1", "training.momentum=0..0.9"], base)
    with Search(base, space, Settings("random", 6, folds=0), tmp_path_factory.mktemp("search") / "search.db") as search:
        assert search.run(InProcess(1))
        made = Board()
        made.show(Kept.of(search), running=False)
    return made


@pytest.mark.parametrize(("views", "name"), [(LEFT, name) for name in LEFT] + [(RIGHT, name) for name in RIGHT][:-1])
def test_plots_of_a_search_agree(qtbot, themes, board, tmp_path, views, name):
    pane = Pane(views, themes)
    qtbot.addWidget(pane)
    pane.resize(640, 400)
    pane.show()
    pane.look_at(name)
    pane.show_search(board.shown)
    check(pane.plot, tmp_path)


def inked(picture):
    """The share of ink in each row of a picture, away from its ends."""
    dark = picture.min(axis=2) < 160
    columns = np.flatnonzero(dark.mean(axis=0) > 0)
    quarter = len(columns) // 4
    return dark[:, columns[quarter] : columns[-quarter]].mean(axis=1)


@pytest.mark.parametrize("density", [1, 2])
def test_dashed_lines_through_a_whole_plot_are_dashed(plot_of, density, monkeypatch):
    """Qt draws a dashed line solid where it goes on far beyond what is seen, by the pixels of the picture."""
    monkeypatch.setattr(exporting, "DENSITY", float(density))
    plot = plot_of(JudgementPlot, trained("sine", 60))
    picture = pixels(exporting.picture(plot))
    _, (bottom, top) = plot.canvas.box.viewRange()
    assert bottom < -plot.judged.residuals.rmse < top
    share = inked(picture)
    assert (share > 0.99).any()  # zero
    assert ((share > 0.5) & (share < 0.88)).sum() >= 2  # the typical error, above and below it


def test_drawings_name_a_font_that_is_there_and_one_for_everywhere(plot_of):
    families = set(
        re.findall(r'font-family="([^"]*)"', exporting.drawing(plot_of(LossPlot, trained("circle", 5))).decode())
    )
    assert families
    installed = set(QFontDatabase.families())
    for family in families:
        first, second = family.split(", ")
        assert first in installed
        assert second == "sans-serif"
