"""The ladder of models in the window: climbing it, parameters beside the exact answer, its curve, and neighbours."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from nnstudio.data.own import make_table
from nnstudio.learners.closed_form import closed_form
from nnstudio.learners.coefficients import parameters
from nnstudio.learners.ladder import changes, rung_of
from nnstudio.nn.trainer import Trainer
from nnstudio.spec import preset, replace
from nnstudio.spec.presets import of_table
from nnstudio.ui.canvas.explanation import explain
from nnstudio.ui.canvas.geometry import Hit
from nnstudio.ui.canvas.view import NetworkCanvas
from nnstudio.ui.document import Document
from nnstudio.ui.panels.hyperparameter_panel import HyperparameterPanel
from nnstudio.ui.panels.ladder_panel import LadderPanel
from nnstudio.ui.panels.parameter_table import MOST
from nnstudio.ui.plots import BoundaryPlot

from .training import frame_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


def on(source, rung, **more):
    base = preset(source)
    return replace(replace(base, changes(base, rung)), {path.replace("__", "."): v for path, v in more.items()})


@pytest.fixture
def panel(qtbot, themes, qapp):
    document = Document(on("sine", "polynomial"))
    made = LadderPanel(document, themes)
    document.setParent(made)
    made.resize(340, 1100)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()


def show(qtbot, panel, trainer, state="paused"):
    panel.show_frame(frame_of(trainer, state=state))
    qtbot.waitUntil(lambda: not panel.busy, timeout=30_000)
    return trainer


def texts(panel, column):
    return [panel.table.item(row, column).text() for row in range(panel.table.rowCount())]


def rows_shown(panel):
    return {row.binding.path for row in panel._rows if row.isVisibleTo(panel)}


def test_a_click_climbs_and_undo_comes_back(panel):
    document = panel.document
    assert panel.ladder.rungs["polynomial"].isChecked()
    assert not panel.ladder.rungs["logistic"].isEnabled()
    assert "numbers" in panel.ladder.rungs["logistic"].toolTip()
    for name in ("linear", "neighbours", "network", "polynomial"):
        QTest.mouseClick(panel.ladder.rungs[name], LEFT)
        assert rung_of(document.experiment).name == name
        assert [n for n, button in panel.ladder.rungs.items() if button.isChecked()] == [name]
    document.undo_stack.undo()
    assert panel.ladder.rungs["network"].isChecked()
    assert document.undo_stack.redoText() == "Polynomial regression"
    QTest.mouseClick(panel.ladder.rungs["network"], LEFT)  # where one stands nothing happens
    assert document.undo_stack.canRedo()
    assert panel.ladder.rungs["network"].isChecked()


def test_each_model_has_its_own_hyperparameters(panel):
    assert {"data.degree", "data.scaling", "training.learning_rate"} <= rows_shown(panel)
    assert "model.neighbours" not in rows_shown(panel)
    QTest.mouseClick(panel.ladder.rungs["neighbours"], LEFT)
    assert rows_shown(panel) == {"model.neighbours", "model.neighbour_weights", "data.scaling"}
    QTest.mouseClick(panel.ladder.rungs["network"], LEFT)
    assert {"model.activation", "model.dropout"} <= rows_shown(panel)
    edit = panel.findChild(QLineEdit, "ladder.hidden")
    assert edit.isVisible()
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "6-3")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert panel.document.experiment.model.topology == "6-3"
    edit.selectAll()
    QTest.keyClicks(edit, "6-x")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "6-3"
    assert panel._widths_error.isVisible()
    QTest.mouseClick(panel.ladder.rungs["linear"], LEFT)
    assert not edit.isVisible()
    # A hyperparameter chosen here is chosen everywhere.
    rate = next(row for row in panel._rows if row.binding.path == "training.learning_rate").editor.target()
    rate.setFocus()
    rate.selectAll()
    QTest.keyClicks(rate, "0.07")
    QTest.keyClick(rate, Qt.Key.Key_Return)
    assert panel.document.experiment.training.learning_rate == 0.07


def test_parameters_stand_beside_the_exact_ones(qtbot, panel):
    experiment = on("sine", "polynomial", data__degree=5)
    panel.document.set_experiment(experiment, "degree 5")
    trainer = Trainer(experiment)
    trainer.run(updates=50)
    show(qtbot, panel, trainer)
    found = closed_form(experiment, trainer.data)
    assert texts(panel, 0) == ["x₁", "x₁²", "x₁³", "x₁⁴", "x₁⁵", "intercept"]
    exact = parameters(trainer.network, trainer.data, found.parameters)
    shown = [float(text.replace("−", "-")) for text in texts(panel, 2)]
    assert shown == pytest.approx([one.in_units for one in exact], rel=6e-3)
    off = [float(text.replace("−", "-")) for text in texts(panel, 3)]
    now = parameters(trainer.network, trainer.data, trainer.parameters)
    assert off == pytest.approx([a.in_units - b.in_units for a, b in zip(now, exact, strict=True)], rel=6e-3)
    before = texts(panel, 1)
    QTest.mouseClick(panel.findChild(type(panel.ladder.rungs["linear"]), "ladder.units.scaled"), LEFT)
    assert texts(panel, 1) != before
    trainer.run(updates=50)
    panel.show_frame(frame_of(trainer, state="running"))
    assert "100 updates" in panel.told.text()


def test_slope_and_intercept_say_their_units(qtbot, panel):
    x = np.arange(100.0, 130.0)[:, None]  # y = 3 x - 6.5, far from the origin
    experiment = of_table(make_table("far", x, 3 * x[:, 0] - 6.5, ["size"], "price"))
    panel.document.set_experiment(replace(experiment, {"model.hidden": "none"}), "line")
    trainer = Trainer(panel.document.experiment)
    trainer.run(epochs=900)
    show(qtbot, panel, trainer)
    assert texts(panel, 0) == ["slope", "intercept"]
    assert texts(panel, 1) == ["3.00", "−6.50"]
    assert "Slope in price per size, intercept in price." in panel.told.text()
    assert "price = 3 size − 6.5" in panel.told.text()
    QTest.mouseClick(panel.findChild(type(panel.ladder.rungs["linear"]), "ladder.units.scaled"), LEFT)
    assert texts(panel, 1)[0] == "1.00"
    assert "Slope in scaled price per scaled size, intercept in scaled price at the mean of size." in panel.told.text()
    canvas = NetworkCanvas(panel.document, panel.themes)
    qtbot.addWidget(canvas)
    scene = canvas.network
    scene.show_frame(frame_of(trainer, state="paused"))
    assert "slope <b>3</b> <i>price per size</i>" in explain(scene, Hit("weight", 1, 0, 0))
    assert "intercept <b>−6.5</b> <i>price</i>" in explain(scene, Hit("bias", 1, 0, -1))
    assert "price = 3 size − 6.5" in explain(scene, Hit("node", 1, 0))


def test_the_facts_say_why_degree_nine_crawls(qtbot, panel):
    experiment = on("sine", "polynomial", data__degree=9)
    trainer = show(qtbot, panel, Trainer(experiment))
    found = closed_form(experiment, trainer.data)
    facts = panel.facts.values
    assert facts["limit"].text() == f"{found.step_limit:.3g}"
    assert float(facts["condition"].text().replace(",", "")) == pytest.approx(found.condition, rel=5e-3)
    left = found.updates(trainer.parameters, trainer.rate)
    assert float(facts["left"].text().replace(",", "")) == pytest.approx(left, rel=5e-3)
    assert "crawls" in panel.meaning.text()
    easy = show(qtbot, panel, Trainer(on("line", "linear")))
    assert "round enough" in panel.meaning.text()
    assert float(facts_of(panel, "left")) == closed_form(easy.experiment, easy.data).updates(easy.parameters, easy.rate)
    show(qtbot, panel, Trainer(on("line", "linear", training__learning_rate=9.0)))
    assert "above the limit" in panel.meaning.text()


def facts_of(panel, key):
    return panel.findChild(QLabel, f"fact.{key}").text()


def test_what_has_no_exact_answer_says_why(qtbot, panel):
    show(qtbot, panel, Trainer(on("line", "linear", model__l1=0.1)))
    assert "no exact answer" in panel.meaning.text()
    assert "model.l1" not in panel.meaning.text()
    assert panel.table.isColumnHidden(2)
    show(qtbot, panel, Trainer(on("iris", "neighbours")))
    assert "nothing is trained" in panel.told.text()
    assert not panel.table.isVisible()
    show(qtbot, panel, Trainer(preset("circle")))
    assert "Layer by layer" in panel.told.text()
    assert not panel.facts.isVisible()


def test_many_parameters_are_counted_and_the_first_ones_listed(qtbot, panel):
    trainer = show(qtbot, panel, Trainer(on("digits", "logistic", model__l1=0.1)))
    assert panel.table.rowCount() == MOST
    assert f"{trainer.network.layout.size - MOST} more are not listed" in panel.told.text()


def test_logistic_regression_has_an_answer_too(qtbot, panel):
    trainer = show(qtbot, panel, Trainer(on("gauss", "logistic", model__l2=0.01)))
    assert len(texts(panel, 2)) == trainer.network.layout.size
    assert texts(panel, 2)[0]
    assert "left" not in panel.facts.values


def test_the_list_of_models_in_the_panel_of_hyperparameters(qtbot, themes):
    document = Document(preset("moons"))
    panel = HyperparameterPanel(document, themes)
    document.setParent(panel)
    qtbot.addWidget(panel)
    panel.show()
    box = panel.rung.box
    assert box.currentData() == "network"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert rung_of(document.experiment).name == "neighbours"
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert rung_of(document.experiment).name == "linear"
    document.undo_stack.undo()
    assert box.currentData() == "neighbours"
    # Numbers have no classes to be parted.
    document.set_experiment(preset("line"), "numbers")
    assert not box.model().item(box.findData("logistic")).isEnabled()
    assert box.currentData() == "linear"


# On the answer's plot


@pytest.fixture
def plot(make):
    return make(BoundaryPlot)


def legend(plot):
    return [entry.name for entry in plot.legend.entries]


def test_the_exact_curve_is_dashed_beside_the_trained_one(plot):
    experiment = on("sine", "polynomial", data__degree=7)
    trainer = Trainer(experiment)
    plot.show_frame(frame_of(trainer, state="paused"))
    curve = plot.exact.curve
    assert curve.isVisible()
    assert curve.pen.style() == Qt.PenStyle.DashLine
    assert "exact answer" in legend(plot)
    best = Trainer(experiment, parameters=closed_form(experiment, trainer.data).parameters)
    assert curve.y == pytest.approx(best.predict(curve.x[:, None])[:, 0], abs=1e-9)
    # With an L1 penalty, or a network, there is none.
    plot.show_frame(frame_of(Trainer(experiment.replace("model.l1", 0.1)), run=2, state="paused"))
    assert not curve.isVisible()
    assert "exact answer" not in legend(plot)
    plot.show_frame(frame_of(Trainer(preset("sine")), run=3, state="paused"))
    assert not curve.isVisible()


def hover(plot, x, y):
    plot._point_at(plot.canvas.box.mapViewToScene(QPointF(x, y)))


@pytest.mark.parametrize("source", ["moons", "sine", "iris"])
def test_lines_lead_to_the_neighbours_of_what_is_pointed_at(plot, source):
    experiment = replace(preset(source), {"model.learner": "neighbours", "model.neighbours": 7})
    trainer = Trainer(experiment)
    plot.show_frame(frame_of(trainer, state="paused"))
    plot.fit()
    raw = trainer.data.train.raw[4]
    place = plot._answers.cut.project(raw[None])[0]
    hover(plot, float(place[0]), float(place[1]) if len(raw) > 1 else 0.0)
    asked = plot.nearest.asked
    assert len(asked.rows) == 7
    if len(raw) < 3:  # else the other inputs are held elsewhere
        assert asked.distances[0] == pytest.approx(0, abs=1e-9)
        inputs = trainer.data.train.x
        away = np.sort(np.hypot(*(inputs - inputs[4]).T) if len(raw) > 1 else np.abs(inputs - inputs[4])[:, 0])
        assert asked.distances == pytest.approx(away[:7], abs=1e-9)
    assert plot.nearest._lines.isVisible()
    assert "7 nearest" in plot.readout(*asked.place)
    plot._leave()
    assert plot.nearest.asked is None
    assert not plot.nearest._lines.isVisible()


def test_a_click_pins_the_neighbours(plot):
    experiment = replace(preset("moons"), {"model.learner": "neighbours"})
    plot.show_frame(frame_of(Trainer(experiment), state="paused"))
    plot.fit()
    plot.canvas.box.clicked.emit(QPointF(1.0, 1.0))
    hover(plot, -2.0, 0.0)
    assert plot.nearest.asked.place == pytest.approx((-2.0, 0.0))
    plot._leave()
    assert plot.nearest.asked.place == (1.0, 1.0)
    assert "5 nearest" in plot.note_text()
    more = frame_of(Trainer(experiment.replace("model.neighbours", 9)), run=2, state="paused")
    plot.canvas.box.clicked.emit(QPointF(1.0, 1.0))
    plot._leave()
    assert plot.nearest.asked is None
    plot.show_frame(more)
    hover(plot, 1.0, 1.0)
    assert len(plot.nearest.asked.rows) == 9
    plot.show_frame(frame_of(Trainer(preset("moons")), run=3, state="paused"))
    hover(plot, 1.0, 1.0)
    assert plot.nearest.asked is None
