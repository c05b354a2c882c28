"""The parts of the Search workspace: forms that refuse in place, table and plots that agree, workers that get lost."""

import math
import multiprocessing
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolButton

from nnstudio import Experiment
from nnstudio.search import cluster
from nnstudio.search.executors import InProcess
from nnstudio.search.kept import Kept
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.search.trials import evaluate
from nnstudio.spec import preset, replace
from nnstudio.spec.data import Data
from nnstudio.spec.hyperparameter import declarations
from nnstudio.spec.model import Model
from nnstudio.spec.network import Layer
from nnstudio.spec.training import Training
from nnstudio.ui.plots.search_average import AveragePlot, answered
from nnstudio.ui.plots.search_plot import on_log
from nnstudio.ui.plots.search_shown import dimensions
from nnstudio.ui.search import cluster_view, panes
from nnstudio.ui.search.asides import Asides
from nnstudio.ui.search.board import Board
from nnstudio.ui.search.catalogue import LEFT_OUT, groups
from nnstudio.ui.search.cluster_view import ClusterView
from nnstudio.ui.search.leaderboard import FIXED, Leaderboard
from nnstudio.ui.search.panes import LEFT, RIGHT, Pane
from nnstudio.ui.search.plan_form import PlanForm
from nnstudio.ui.search.session import Place, Session
from nnstudio.ui.search.space_form import SpaceForm

from ..waiting import idle, until

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
MOUSE = Qt.MouseButton.LeftButton
SMALL = replace(preset("circle"), {"training.epochs": 9, "data.samples": 60})
VARY = ["training.learning_rate=log:1e-3..90", "model.hidden=budget:60", "model.activation=tanh,relu"]


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A search with trials that were pruned, that diverged, and that were too large."""
    file = tmp_path_factory.mktemp("search") / "halving.db"
    settings = Settings("hyperband", 20, folds=2, seed=3, max_parameters=50)
    with Search(SMALL, Space.parse(VARY, SMALL), settings, file) as search:
        assert search.run(InProcess(1))
        return Kept.of(search)


@pytest.fixture
def board(qapp, kept):
    made = Board()
    made.show(kept, running=False)
    return made


def shown(qtbot, widget, width=700, height=420):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    QApplication.processEvents()
    return widget


# Forms


def test_everything_declared_may_vary(qapp):
    offered = {path for group in groups(Experiment()) for path in group.paths}
    wanted = {f"{section}.{name}" for section, kind in (("data", Data), ("training", Training), ("model", Model))
              for name in declarations(kind)} - set(LEFT_OUT)  # fmt: skip
    wanted |= {f"model.layers.{k}.{name}" for k in (0, 1) for name in declarations(Layer)}
    assert wanted <= offered
    assert len(offered) == sum(len(group.paths) for group in groups(Experiment()))  # none twice


def test_every_range_that_is_offered_is_accepted(qtbot):
    form = SpaceForm(Experiment())
    qtbot.addWidget(form)
    for group in form.groups:
        for path in group.group.paths:
            row = group.row(path)
            row.tick(True)
            assert row.check(), f"{path}: {row.editor.problem}"
            row.set_grid(True)
            assert row.check(), f"{path} on a grid: {row.editor.problem}"
            row.tick(False)


def test_a_range_is_refused_in_place_and_a_grid_asks_for_values(qtbot):
    form = shown(qtbot, SpaceForm(Experiment()), 360, 700)
    row = form.row("training.learning_rate")
    QTest.mouseClick(row.box, MOUSE, pos=QPoint(8, row.box.height() // 2))
    editor = row.editor
    assert editor.isVisible()
    assert form.texts() == ["training.learning_rate=log:0.0003..0.9"]
    for text, part in (("5", "smaller"), ("-1", "logarithm"), ("1e", "range")):
        editor.low.selectAll()
        QTest.keyClicks(editor.low, text)
        assert not form.check()
        assert part in editor._error.text(), editor._error.text()
        assert editor.low.property("wrong") == "true"
    editor.low.selectAll()
    QTest.keyClicks(editor.low, "0.01")
    assert form.check()
    assert not editor._error.isVisible()
    QTest.mouseClick(editor.factors, MOUSE)
    form.set_grid(True)
    assert form.texts() == ["training.learning_rate=lin:0.01..0.9/5"]
    assert len(Space.parse(form.texts(), Experiment()).variations[0].values) == 5
    QTest.mouseClick(form.none, MOUSE)
    assert not form.texts()


def test_hyperparameters_are_found_and_layers_come_and_go(qtbot):
    form = shown(qtbot, SpaceForm(Experiment()), 360, 700)
    assert form.row("training.beta1").isHidden()  # plain descent has none
    QTest.keyClicks(form.filter, "gradient memory")
    assert form.row("training.beta1").isVisible()
    assert not form.row("training.learning_rate").isVisible()
    form.filter.clear()
    form.row("training.optimizer").tick(True)
    assert not form.row("training.beta1").isHidden()  # those that are tried may have one
    form.row("model.layers.0.l2").tick(True)
    form.refresh(replace(Experiment(), {"model.hidden": "4-4-4"}))
    assert "model.layers.3.l2" in {path for view in form.groups for path in view.group.paths}
    assert any(text.startswith("model.layers.0.l2=") for text in form.texts())
    form.refresh(replace(Experiment(), {"model.learner": "neighbours"}))
    assert not form.architecture.isVisible()


def test_what_a_search_varied_comes_back_into_the_forms(qtbot, kept):
    form, plan = SpaceForm(SMALL), PlanForm(2)
    for widget in (form, plan):
        qtbot.addWidget(widget)
    plan.refresh(SMALL)
    form.show_space(kept.space)
    plan.show_settings(kept.settings)
    assert set(Space.parse(form.texts(), SMALL).variations) == set(kept.space.variations)
    assert plan.settings("numpy") == kept.settings
    plan.stop()


def test_a_plan_is_refused_in_place(qtbot):
    plan = shown(qtbot, PlanForm(2), 360, 500)
    plan.refresh(SMALL)
    assert not plan.problem
    for line, wrong, right in ((plan.folds, "1", ""), (plan.minutes, "0", "2.5"), (plan.trials, "many", "7")):
        line.line.selectAll()
        QTest.keyClicks(line.line, wrong)
        assert "use a" in plan.problem
        assert line.error.isVisible()
        line.line.selectAll()
        QTest.keyClick(line.line, Qt.Key.Key_Delete)
        QTest.keyClicks(line.line, right)
        assert not line.error.isVisible()
    settings = plan.settings("numpy")
    assert (settings.trials, settings.minutes, settings.folds) == (7, 2.5, 0)
    QTest.mouseClick(plan.findChild(QToolButton, "search.place.cluster"), MOUSE)
    assert "Connect" in plan.problem
    QTest.mouseClick(plan.findChild(QToolButton, "search.place.processes"), MOUSE)
    assert plan.place() == Place("processes", 2)
    plan.stop()


# Results


def test_the_table_ranks_sorts_and_leaves_out_what_was_brushed_away(qtbot, board, kept, themes):
    table = shown(qtbot, Leaderboard(board, themes))
    table.refresh()
    best = kept.results.best
    assert table.row_at(0) == best
    header = table.horizontalHeader()
    at = header.sectionViewportPosition(4) + 12
    QTest.mouseClick(header.viewport(), MOUSE, pos=QPoint(at, header.height() // 2))
    sizes = [table.row_at(k).parameters for k in range(len(kept.results.rows))]
    assert sizes == sorted(sizes)
    board.changed.connect(table.refresh)
    board.choose(best.number)
    assert table.row_at(table.currentIndex().row()) == best
    table.selectRow(0)
    assert board.chosen == table.row_at(0).number
    board.brush("model.activation", (-0.5, 0.5))
    left = {row.number for row in kept.results.rows if row.values["model.activation"] == "tanh"}
    assert {table.row_at(k).number for k in range(table.model().rowCount())} == left
    board.brush("score", (0.0, best.score))
    assert board.brushed == ({best.number} if best.number in left else set())
    board.brush("", None)
    assert table.model().rowCount() == len(kept.results.rows)


@pytest.mark.parametrize("name", [name for name in (*LEFT, *RIGHT) if name not in ("average", "importance")])
def test_a_trial_chosen_in_any_plot_is_marked_in_all(qtbot, board, kept, themes, name):
    pane = shown(qtbot, Pane(LEFT if name in LEFT else RIGHT, themes))
    pane.chosen.connect(board.choose)
    QTest.mouseClick(pane.buttons[name], MOUSE)
    pane.show_search(board.shown)
    board.changed.connect(lambda: pane.show_search(board.shown))
    plot = pane.plot
    best = kept.results.best
    x, y = place_of(plot, best, name)
    assert plot.nearest(x, y) is not None
    assert str(plot.nearest(x, y).number) in plot.readout(x, y)
    plot._clicked(QPointF(x, y))
    assert board.chosen is not None
    assert plot.note_text().startswith(f"trial {board.chosen}:")
    assert plot.table()[1]
    assert plot.describe()
    plot.grab()
    plot._clicked(QPointF(1e6, 1e6))
    assert board.chosen is None
    pane.show_search(None)
    assert plot._empty.isVisible()


def place_of(plot, row, name):
    if name == "parallel":
        k = plot.rows.index(row)
        return 0.5, float(plot._fan.heights[k][:2].mean())
    if name == "curves":
        return tuple(plot._traces[plot._drawn.index(row)][-1])
    k = plot.rows.index(row)
    return float(plot.dots.x[k]), float(plot.dots.y[k])


def test_a_range_dragged_on_an_axis_brushes_and_a_click_lets_go(qtbot, board, kept, themes):
    pane = shown(qtbot, Pane(LEFT, themes))
    pane.brushed.connect(board.brush)
    board.changed.connect(lambda: pane.show_search(board.shown))
    pane.show_search(board.shown)
    plot = pane.look_at("parallel")
    names = [rail.name for rail in plot.rails]
    assert names == [*(dimension.name for dimension in dimensions(kept.space)), "score"]
    QApplication.processEvents()
    view = plot.canvas

    def pixel(x, y):
        return view.mapFromScene(view.box.mapViewToScene(QPointF(x, y)))

    def drag(rail, low, high):
        idle()  # what was said of the last drag takes its room, and the plot is fitted to the rest
        steps = [pixel(rail, low + (high - low) * share) for share in np.linspace(0, 1, 6)]
        QTest.mousePress(view.viewport(), MOUSE, pos=steps[0])
        for _, step in pairwise(steps):
            QTest.mouseMove(view.viewport(), step)
            QApplication.processEvents()
        QTest.mouseRelease(view.viewport(), MOUSE, pos=steps[-1])
        QApplication.processEvents()

    last = len(names) - 1
    drag(last, 0.0, 0.4)
    low, high = board.brushes["score"]
    assert 0 < low < high
    assert board.brushed
    assert board.brushed == {r.number for r in kept.results.rows if low <= r.score <= high}
    assert "within the ranges" in plot.note_text()
    drag(names.index("model.activation"), 0.0, 0.45)
    assert len(board.brushes) == 2
    assert board.brushed <= {r.number for r in kept.results.rows if r.values["model.activation"] == "tanh"}
    QTest.mouseClick(view.viewport(), MOUSE, pos=pixel(last, 0.2))
    QApplication.processEvents()
    assert list(board.brushes) == ["model.activation"]
    QTest.mouseClick(plot._all, MOUSE)
    assert board.brushed is None
    assert plot._all.isHidden()


def test_sizes_show_the_front_and_the_choice_of_one_standard_error(qtbot, board, kept, themes):
    pane = shown(qtbot, Pane(RIGHT, themes))
    pane.show_search(board.shown)
    plot = pane.look_at("size")
    results = kept.results
    assert len(plot._front.x) == 2 * len(results.front) - 1
    names = [entry.name for entry in plot.legend.entries]
    assert ("smallest within one standard error" in names) == (results.simplest is not results.best)
    hollow = plot.dots._hollow
    assert hollow.sum() == sum(row.state == "pruned" for row in plot.rows)


def test_importances_and_the_average_come_from_beside_the_window(qtbot, board, kept, themes):
    asides = Asides(board)
    pane = shown(qtbot, Pane(RIGHT, themes))
    board.changed.connect(lambda: pane.show_search(board.shown))
    plot = pane.look_at("importance")
    asides.wants_weights = True
    asides.weigh()
    qtbot.waitUntil(lambda: not asides.busy)
    complete = len(kept.results.ranked)
    assert bool(board.importances) == (complete >= 4)
    if board.importances:
        assert sum(board.importances.values()) == pytest.approx(1.0)
        assert "explains" in plot.readout(0.0, 0.0)
    made = []
    asides.average_made.connect(made.append)
    asides.average()
    assert asides.averaging
    qtbot.waitUntil(lambda: bool(made))
    found = made[0].averaged
    assert set(found.scores) == set(found.single) == {"accuracy", "log loss"}
    assert found.part == "validation"
    assert made[0].mean.shape == (96, 96, 2)
    average = pane.look_at("average")
    assert isinstance(average, AveragePlot)
    average.show_average(made[0])
    assert average._picture.isVisible()
    assert "that also chose them" in average.note_text()
    assert average.table()[1][0][0] == "accuracy"
    average.show_average(None)
    assert average._empty.isVisible()
    asides.average()
    asides.average()  # the second press gives it up
    assert not asides.averaging
    asides.stop()


def test_an_average_of_numbers_and_of_many_inputs_is_told(qtbot, themes):
    from nnstudio.search.averaging import averaged

    plot = shown(qtbot, AveragePlot(themes))
    for name, changes in (("line", {}), ("iris", {"training.epochs": 3})):
        experiment = replace(preset(name), {"training.epochs": 3, **changes})
        space = Space.parse(["training.learning_rate=0.01,0.02,0.03"], experiment)
        with Search(experiment, space, Settings("grid", 3)) as search:
            search.run(InProcess(1))
            rows = Kept.of(search).results.ranked
        found = averaged(rows)
        plot.show_average(answered(found, 1))
        assert math.isfinite(next(iter(found.scores.values())))
        assert plot._picture.isVisible() is False
        assert plot._line.isVisible() == (name == "line")
        assert plot._empty.isVisible() == (name == "iris")


def test_every_dimension_has_a_place_for_its_values(kept):
    found = dimensions(kept.space)
    layers = ["model.hidden.depth", "model.hidden.width"]
    assert [dimension.name for dimension in found] == ["training.learning_rate", *layers, "model.activation"]
    for row in kept.results.rows:
        for dimension in found:
            assert math.isfinite(dimension.of(row))
            assert dimension.text(row.axes[dimension.name])
        assert row.values["model.hidden"] == row.hidden


def test_views_name_plots_that_there_are():
    assert not set(LEFT) & set(RIGHT)
    for view in (*LEFT.values(), *RIGHT.values()):
        module = __import__(f"nnstudio.ui.plots.{view.module}", fromlist=[view.kind])
        assert hasattr(module, view.kind)
    assert panes.View


def test_the_table_shows_shapes_seeds_and_what_the_score_is_a_mean_of(qtbot, board, kept, themes):
    table = shown(qtbot, Leaderboard(board, themes))
    table.refresh()
    model = table.model()
    titles = [model.headerData(k, Qt.Orientation.Horizontal) for k in range(model.columnCount())]
    assert titles[-3:] == ["Step size", "Hidden", "Activation"]
    shape, seed = titles.index("Hidden"), titles.index("Seed")
    for line, row in enumerate(table.rows_model.rows):
        assert model.index(line, shape).data() == row.hidden
        assert model.index(line, seed).data() == "0"
    tip = model.headerData(titles.index("Spread"), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "The standard deviation over 2 folds"
    table.sortByColumn(shape, Qt.SortOrder.AscendingOrder)
    found = [[int(width) for width in row.hidden.split("-")] for row in table.rows_model.rows]
    assert found == sorted(found, key=lambda widths: (len(widths), widths))


def test_how_many_seeds_is_typed_and_costs_as_many_trainings(qtbot):
    form = shown(qtbot, PlanForm(2), 360, 500)
    form.refresh(SMALL)
    assert form.settings("numpy").seeds == 1
    form.seeds.line.selectAll()
    QTest.keyClicks(form.seeds.line, "5")
    assert form.settings("numpy").seeds == 5
    assert form.settings("numpy").trainings == 5
    form.seeds.line.selectAll()
    QTest.keyClicks(form.seeds.line, "0")
    assert "0 is not accepted" in form.problem


# Searching


class Slow(Place):
    """Trains three trials, and the next for as long as it is wanted."""

    width = 1

    def executor(self):
        return self

    def map(self, tasks, wanted):
        for place, task in enumerate(tasks):
            if place == 3:
                until(lambda: not wanted())
                return
            yield task.number, evaluate(task)

    def close(self):
        pass


def test_a_search_stops_goes_on_and_is_extended(qtbot, tmp_path, themes):
    session, file = Session(), tmp_path / "own.db"
    experiment, settings = SMALL, Settings("random", 12, seed=1)
    session.start(experiment, Space.parse(VARY, experiment), settings, Slow(), file)
    qtbot.waitUntil(lambda: session.course is not None and session.course.kept.done >= 3)
    session.stop()
    assert session.state == "stopping"
    qtbot.waitUntil(lambda: session.state == "held")
    done = {row.number: row.score for row in session.kept.results.rows if row.state == "complete"}
    assert session.kept.done == 3
    assert {row.state for row in session.kept.results.rows} == {"complete", "waiting"}
    board = Board()
    board.show(session.kept, running=False)
    table = shown(qtbot, Leaderboard(board, themes))
    table.refresh()
    state = FIXED.index("state")
    words = {table.model().index(line, state).data() for line in range(table.model().rowCount())}
    assert words == {"complete", "not trained"}
    session.go_on(Place())
    qtbot.waitUntil(lambda: session.state == "held")
    assert session.kept.left == 0
    again = {row.number: row.score for row in session.kept.results.rows}
    assert done.items() <= again.items()
    session.go_on(Place(), trials=14)
    qtbot.waitUntil(lambda: session.state == "held")
    assert session.kept.done == 14
    failures = []
    session.failed.connect(failures.append)
    session.start(experiment, Space.parse(VARY, experiment), settings, Place(), file)
    qtbot.waitUntil(lambda: bool(failures))
    assert "holds a search already" in failures[0]
    other = tmp_path / "other.db"
    other.write_bytes(b"not a database at all" * 100)
    session.open(other)
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert "is not the file of a search" in failures[1]
    session.open(file)
    qtbot.waitUntil(lambda: session.state == "held")
    assert session.kept.done == 14
    session.stop_thread()


def test_a_search_under_way_ends_with_the_window(qtbot, tmp_path):
    session = Session()
    experiment = replace(SMALL, {"training.epochs": 5000})
    session.start(experiment, Space.parse(VARY, experiment), Settings("tpe", 50), Place(), tmp_path / "long.db")
    qtbot.waitUntil(lambda: session.course is not None)
    session.stop_thread()
    assert not session.busy


def test_processes_of_a_search_end_with_the_window(qtbot, tmp_path):
    session = Session()
    experiment = replace(SMALL, {"training.epochs": 5000})
    place = Place("processes", 1)
    session.start(experiment, Space.parse(VARY, experiment), Settings("tpe", 50), place, tmp_path / "long.db")
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()))
    session.stop_thread()
    assert not multiprocessing.active_children()


# Other machines


class Machines:
    """Stands in for a scheduler: the second worker is lost after a while."""

    asked, papers = 0, None

    def __init__(self, address, tls=None):
        type(self).papers = tls
        if "nobody" in address:
            raise cluster.ClusterError(f"{address} does not answer as a scheduler: is it started there?")

    def workers(self):
        type(self).asked += 1
        lost = type(self).asked > 1
        first = cluster.Worker("tcp://one:1", 4, load=2.0, memory_mb=300.0, trials=3)
        return first, cluster.Worker("tcp://two:2", 2, lost=lost)

    def close(self):
        type(self).asked = 0


def test_workers_are_shown_with_their_load_and_lost_ones_marked(qtbot, monkeypatch):
    monkeypatch.setattr(cluster_view, "Cluster", Machines)
    monkeypatch.setattr(cluster_view, "LOOK_EVERY", 0.05)
    view = shown(qtbot, ClusterView(), 360, 300)
    QTest.mouseClick(view.button, MOUSE)
    assert "such as tcp://" in view._error.text()
    view.line.setText("tcp://nobody:1")
    QTest.mouseClick(view.button, MOUSE)
    qtbot.waitUntil(lambda: "does not answer" in view._error.text())
    assert not view.connected
    view.line.setText("tcp://somebody:8786")
    QTest.keyClick(view.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.connected)
    qtbot.waitUntil(lambda: view.processors == 4)
    texts = [[view.table.item(line, column).text() for column in range(5)] for line in range(2)]
    assert texts == [["one:1", "4", "50\u00a0%", "300 MB", "3"], ["two:2", "2", "lost", "", ""]]
    assert view.table.item(1, 0).font().strikeOut()
    assert "1 lost" in view._told.text()
    QTest.mouseClick(view.button, MOUSE)
    assert not view.connected
    assert view.table.isHidden()
    view.stop()


def test_a_cluster_that_speaks_tls_is_shown_ones_papers(qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(cluster_view, "Cluster", Machines)
    monkeypatch.setattr(cluster_view, "LOOK_EVERY", 0.05)
    view = shown(qtbot, ClusterView(), 360, 400)
    lines = {name: view.files.findChild(QLineEdit, f"search.cluster.tls.{name}") for name in ("ca", "cert", "key")}
    assert not view.files.isVisible()
    view.line.clear()
    QTest.keyClicks(view.line, "tls://somebody:8786")
    assert view.files.isVisible()
    file = tmp_path / "a.pem"
    file.write_text("x")
    for name in ("ca", "cert"):
        QTest.keyClicks(lines[name], str(file))
    QTest.mouseClick(view.button, MOUSE)
    assert "Key: name its file too" in view._error.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "missing.key"), ""))
    QTest.mouseClick(view.files.findChild(QToolButton, "search.cluster.tls.key.choose"), MOUSE)
    QTest.mouseClick(view.button, MOUSE)
    assert "missing.key: No such file" in view._error.text()
    assert not view.connected
    (tmp_path / "missing.key").write_text("x")
    QTest.mouseClick(view.button, MOUSE)
    qtbot.waitUntil(lambda: view.connected)
    assert Machines.papers == view.tls == cluster.Tls(str(file), str(file), str(tmp_path / "missing.key"))
    assert not lines["ca"].isEnabled()
    QTest.mouseClick(view.button, MOUSE)
    assert lines["ca"].isEnabled()
    # Without papers of one's own, what Dask is configured to; and none for an address in the clear.
    for line in lines.values():
        line.clear()
    QTest.mouseClick(view.button, MOUSE)
    qtbot.waitUntil(lambda: view.connected)
    assert Machines.papers is None
    view.stop()


def test_scores_of_any_size_have_an_axis():
    assert on_log(np.array([5e-324, 1e308, math.inf]))
    assert on_log(np.array([0.01, 0.21]))
    assert not on_log(np.array([0.01, 0.2]))
    assert not on_log(np.array([0.0, 1e308]))
