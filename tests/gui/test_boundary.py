"""The answer over more than two inputs: any two of them with the others held, or principal components."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import Qt
from sklearn.decomposition import PCA

from nnstudio.data import from_arrays, make_table
from nnstudio.nn.trainer import Trainer
from nnstudio.run.worker import frame_of
from nnstudio.spec import preset, replace
from nnstudio.spec.presets import of_table
from nnstudio.ui.plots.boundary import BoundaryPlot
from nnstudio.ui.plots.boundary_inputs import MOST_SLIDERS, STEPS
from nnstudio.ui.plots.cuts import along_inputs, percent, principal
from nnstudio.ui.plots.grid import Answers

from .training import trained

# Offscreen, a popup can neither be raised nor take the keyboard, and says so.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the keyboard")


@pytest.fixture
def plot(qtbot, themes):
    made = BoundaryPlot(themes)
    made.resize(480, 360)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("scaling", ["standard", "none"])
def test_components_are_those_of_what_the_network_is_given(scaling):
    data = trained("wine", 1, data__scaling=scaling).data
    cut, peer = principal(data), PCA(2).fit(data.train.x)
    np.testing.assert_allclose(cut.shares, peer.explained_variance_ratio_, rtol=1e-9)
    signs = np.sign(peer.components_[[0, 1], np.abs(peer.components_).argmax(axis=1)])
    np.testing.assert_allclose(cut.project(data.validation.raw), peer.transform(data.validation.x) * signs, atol=1e-8)
    # A place of the plane is the input that lies there.
    places = np.array([[0.0, 0.0], [1.5, -2.0]])
    np.testing.assert_allclose(cut.project(cut.raw(places)), places, atol=1e-9)
    expected = peer.inverse_transform(places * signs)
    np.testing.assert_allclose(data.transform(cut.raw(places)), expected, atol=1e-9)


def test_inputs_that_do_not_vary_make_no_components():
    cut = principal(from_arrays(np.ones((5, 3)), np.array([0, 1, 0, 1, 0])))
    assert cut.shares == (0.0, 0.0)
    assert np.isfinite(cut.directions).all()


def test_a_plane_along_two_inputs_holds_the_others():
    data = trained("iris", 1).data
    held = np.array([5.0, 3.0, 4.0, 1.0])
    cut = along_inputs(data, (3, 1), held)
    np.testing.assert_array_equal(cut.raw(np.array([[9.0, 7.0]])), [[5.0, 7.0, 4.0, 9.0]])
    np.testing.assert_array_equal(cut.project(data.train.raw), data.train.raw[:, [3, 1]])


def test_one_and_two_inputs_have_nothing_to_choose(plot):
    for run, name in enumerate(("circle", "sine", "iris", "plane")):
        plot.show_frame(frame_of(trained(name), run, "paused"))
        shown = [w.isVisible() for w in (plot.choice.components_button, plot.choice.others_button, *plot.choice.boxes)]
        assert shown == [name == "iris"] * 4


def test_many_inputs_begin_with_components_and_few_with_inputs(plot):
    trainer = trained("digits")
    plot.show_frame(frame_of(trainer, 1, "paused"))
    assert plot.view == "components"
    assert not plot.choice.boxes[0].isVisible()
    share = PCA(2).fit(trainer.data.train.x).explained_variance_ratio_
    assert plot.canvas.axes["bottom"].labelText == f"component 1 ({percent(share[0])})"
    assert f"holds {percent(share.sum())} of the variance" in plot.note_text()
    assert plot.readout(0.0, 0.0).startswith("component 1 0, component 2 0: class ")
    mean = trainer.predict(trainer.data.train.raw.mean(axis=0)[None])[0]
    np.testing.assert_allclose(plot._answers.at(plot.frame, 0.0, 0.0), mean, atol=1e-12)
    assert "component 2" in plot.describe()
    assert "projected" in plot.describe()
    plot.show_frame(frame_of(trained("iris"), 2, "paused"))
    assert plot.view == "inputs"


def test_components_are_chosen_by_a_button_and_samples_lie_on_them(qtbot, plot, tmp_path):
    trainer = trained("iris")
    plot.show_frame(frame_of(trainer, 1, "paused"))
    qtbot.mouseClick(plot.choice.components_button, Qt.MouseButton.LeftButton)
    assert plot.view == "components"
    drawn = plot._samples._items["train"].getData()
    np.testing.assert_allclose(np.column_stack(drawn), principal(trainer.data).project(trainer.data.train.raw))
    left, right, bottom, top = plot.extent()
    assert left < drawn[0].min() < drawn[0].max() < right
    assert bottom < drawn[1].min() < drawn[1].max() < top
    plot.export(tmp_path / "answers.csv")
    with open(tmp_path / "answers.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[:2] == ["component 1", "component 2"]
    place = np.array([[float(rows[77]["component 1"]), float(rows[77]["component 2"])]])
    answer = trainer.predict(principal(trainer.data).raw(place))[0]
    assert float(rows[77]["answer 2"]) == pytest.approx(answer[1])
    qtbot.mouseClick(plot.choice.components_button, Qt.MouseButton.LeftButton)
    assert plot.view == "inputs"
    assert plot.canvas.axes["bottom"].labelText == "sepal length (cm)"


def test_a_slider_holds_an_input_elsewhere(qtbot, plot):
    trainer = trained("iris")
    plot.show_frame(frame_of(trainer, 1, "paused"))
    before = plot._picture.pixels.copy()
    sheet = plot.choice.open_sheet()
    assert sorted(sheet.sliders) == [2, 3]
    sheet.sliders[2].setValue(STEPS)
    top = trainer.data.train.raw[:, 2].max()
    assert plot.choice.moved == {2: pytest.approx(top)}
    assert f"Held: petal length (cm) {top:.3g} · 1 at their mean" in plot.note_text()
    raw = trainer.data.train.raw.mean(axis=0)
    raw[[0, 1, 2]] = 5.0, 3.0, top
    np.testing.assert_allclose(plot._answers.at(plot.frame, 5.0, 3.0), trainer.predict(raw[None])[0])
    assert (plot._picture.pixels != before).any()
    # Zooming looks at the same plane.
    plot.canvas.box.setRange(xRange=(5, 6), yRange=(2, 3), padding=0)
    np.testing.assert_allclose(plot._answers.at(plot.frame, 5.0, 3.0), trainer.predict(raw[None])[0])
    qtbot.mouseClick(sheet.means, Qt.MouseButton.LeftButton)
    assert plot.choice.moved == {}
    assert "The other 2 inputs are at their training mean" in plot.note_text()
    assert not sheet.means.isEnabled()
    sheet.hide()


def test_what_is_held_stays_while_training_goes_on_and_with_another_split(plot):
    trainer = trained("iris")
    plot.show_frame(frame_of(trainer, 1, "running"))
    plot.choice.hold(3, 2.0)
    plot.set_inputs(2, 1)
    trainer.step(5)
    plot.show_frame(frame_of(trainer, 1, "running"))
    plot.show_frame(frame_of(trained("iris", data__seed=4), 2, "running"))
    assert (plot.inputs, plot.choice.moved) == ((2, 1), {3: 2.0})
    plot.show_frame(frame_of(trained("diabetes"), 3, "running"))
    assert plot.choice.moved == {}


def test_many_inputs_do_not_flood_the_plot(plot):
    rng = np.random.default_rng(0)
    x = rng.standard_normal((60, 200)) * np.linspace(0.1, 3, 200)
    trainer = Trainer(preset("circle").replace("data.features", ["x1"]), data=(x, (x[:, 199] > 0).astype(int)))
    plot.show_frame(frame_of(trainer, 1, "paused"))
    plot.set_view("inputs")
    sheet = plot.choice.open_sheet()
    assert len(sheet.sliders) == MOST_SLIDERS
    assert min(sheet.sliders) > 90  # the most varied
    assert sheet.height() < 480
    assert "134 more" in sheet._note.text()
    sheet.hide()
    plot.show_frame(frame_of(trained("digits"), 2, "paused"))
    plot.set_view("inputs")
    assert plot.choice.open_sheet().sliders
    plot.choice._sheet.hide()


def test_its_controls_have_names_and_fit(plot, themes):
    plot.show_frame(frame_of(trained("wine"), 1, "paused"))
    for view in ("inputs", "components"):
        plot.set_view(view)
        assert plot.minimumSizeHint().width() < 330
    for control in (plot.choice.components_button, plot.choice.others_button, *plot.choice.boxes):
        assert control.accessibleName()
        assert control.toolTip()
    themes.choose("dark")
    assert plot.view == "components"
    with pytest.raises(ValueError, match="there is no view"):
        plot.set_view("planes")


@pytest.mark.parametrize("classes", [2, 3])
def test_answers_to_classes_over_one_input_are_in_sight(plot, classes):
    x = np.linspace(-3, 3, 90)[:, None]
    names = [f"k{k}" for k in range(classes)]
    table = make_table("t", x, np.arange(90) * classes // 90, ["x"], "k", names)
    trainer = Trainer(replace(preset("circle"), {"data.source": "table", "data.table": table}), engine="numpy")
    plot.show_frame(frame_of(trainer, 1, "paused"))
    extent = plot.extent()
    low = -1 if classes == 2 else 0
    assert (extent.bottom < low, extent.top > 1) == (True, True)


def wide(samples=600, inputs=300, classes=3):
    """A table too wide for components to be found while somebody waits."""
    rng = np.random.default_rng(0)
    y = rng.integers(0, classes, samples)
    x = rng.normal(size=(classes, inputs))[y] + rng.normal(size=(samples, inputs))
    return make_table("wide", x, y, [f"p{k}" for k in range(inputs)], "kind", "abc")


def test_components_that_take_long_are_found_beside_the_window(qtbot, plot):
    trainer = Trainer(of_table(wide()), engine="numpy")
    plot.show_frame(frame_of(trainer, 1, "paused"))
    assert plot.busy
    assert plot._answers.cut.shares is None  # something is on show meanwhile
    assert "being found" in plot.note_text()
    qtbot.waitUntil(lambda: not plot.busy, timeout=30_000)
    assert plot._answers.cut.shares is not None
    assert "of the variance" in plot.note_text()
    data = trainer.data
    cut, peer = principal(data), PCA(2, svd_solver="full").fit(data.train.x)
    np.testing.assert_allclose(cut.shares, peer.explained_variance_ratio_, rtol=1e-9)
    signs = np.sign(peer.components_[[0, 1], np.abs(peer.components_).argmax(axis=1)])
    np.testing.assert_allclose(cut.project(data.train.raw), peer.transform(data.train.x) * signs, atol=1e-7)
    plot.stop()


@pytest.mark.parametrize("skip", [False, True])
def test_a_plane_through_many_inputs_is_answered_as_its_inputs_are(skip):
    experiment = replace(of_table(wide(200, 40)), {"model.hidden": "7-5"})
    if skip:
        experiment = replace(experiment, {"model.layers.1.inputs": (0, 1)})
    frame = frame_of(Trainer(experiment, engine="numpy"), 1, "paused")
    cut = principal(frame.data)
    answers = Answers(frame.data, (-3.0, 4.0), (-2.0, 5.0), (0, 1), cut)
    across, up = np.meshgrid(*answers.grid(9))
    raw = cut.raw(np.column_stack([across.ravel(), up.ravel()]))
    expected = frame.network.answer(frame.parameters, frame.data.transform(raw))
    np.testing.assert_allclose(answers.map(frame, 9).reshape(81, -1), expected, atol=1e-12)


def test_a_slow_network_is_asked_at_fewer_places(plot):
    for hidden, fewer in (("4", False), ("512-512", True)):
        experiment = replace(preset("spiral"), {"model.hidden": hidden})
        plot.show_frame(frame_of(Trainer(experiment, engine="numpy"), 1, "running"))
        assert (len(plot._picture.pixels) < 80) == fewer
