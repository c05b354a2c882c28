"""The view of thinned networks as people use it: their answers, their mean and spread, and how units go together."""

import csv
import threading

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.nn import diagnosis
from nnstudio.nn.ensemble import over_masks
from nnstudio.nn.trainer import Trainer
from nnstudio.run.worker import frame_of
from nnstudio.spec import preset
from nnstudio.ui.docks import Dock
from nnstudio.ui.plots.ensemble import EnsembleView
from nnstudio.ui.plots.thinning import updates_needed, without_dropout
from nnstudio.ui.plots.tiles import arranged
from nnstudio.ui.theme import DARK

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LOGITS = {"training__loss": "binary-cross-entropy"}


def trainer_of(name="moons", updates=200, dropout=0.3, **changes):
    experiment = preset(name).replace("model.dropout", dropout)
    for path, value in {"model__hidden": "6-4", **changes}.items():
        experiment = experiment.replace(path.replace("__", "."), value)
    trainer = Trainer(experiment.replace("model.dropout", dropout), engine="numpy")
    trainer.run(updates=updates)
    return trainer


@pytest.fixture
def shown(qtbot, themes):
    made = EnsembleView(themes)
    made.resize(700, 460)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()
    assert not [t for t in threading.enumerate() if t.name == "jobs"]


def rest(qtbot, view):
    qtbot.waitUntil(lambda: not view.busy, timeout=20_000)
    QApplication.processEvents()


def settled(qtbot, view, trainer, run=1, state="paused"):
    view.show_frame(frame_of(trainer, run, state))
    rest(qtbot, view)
    return view.thinned


def test_without_dropout_it_says_what_to_set(qtbot, shown):
    assert "will be drawn here" in shown._empty.text()
    settled(qtbot, shown, trainer_of(dropout=0.0))
    assert shown.thinned is None
    assert shown._empty.isVisible()
    assert "set Dropout above 0" in shown._empty.text()
    assert not shown.canvas.isVisible()
    assert not shown._masks_button.isVisible()
    # Its units can be compared all the same.
    shown.set_view("units")
    rest(qtbot, shown)
    assert shown.canvas.isVisible()
    assert shown._layers.isVisible()
    assert not shown._twin_button.isVisible()


def test_a_function_of_two_parameters_has_nothing_to_drop(qtbot, shown):
    shown.show_frame(frame_of(Trainer(preset("circle").replace("data.source", "bowl")), 1, "paused"))
    assert "no units to drop" in shown._empty.text()
    shown.set_view("units")
    assert shown._empty.isVisible()
    assert not shown.busy


def test_maps_are_what_the_thinned_networks_answer(qtbot, shown):
    trainer = trainer_of(**LOGITS)
    made = settled(qtbot, shown, trainer)
    assert made.each.shape == (8, *made.mean.shape)
    inputs = made.field.inputs(len(made.mean), trainer.network.dtype)
    found = over_masks(trainer.network, trainer.parameters, inputs, 8, np.random.default_rng(0))
    np.testing.assert_array_equal(made.each.reshape(8, -1, 1), found.answers)
    np.testing.assert_array_equal(made.mean.reshape(-1, 1), found.mean)
    np.testing.assert_array_equal(made.uncertainty.ravel(), found.spread[:, 0])
    x, y = made.field.grid(len(made.mean))
    np.testing.assert_allclose(made.scaled[5, 9], trainer.predict(np.array([[x[9], y[5]]]))[0], rtol=1e-12)
    assert made.shortcut == pytest.approx(np.abs(made.mean - made.scaled).mean())
    names = [tile.name for tile in shown._tiles.tiles]
    assert names == ["mean", "scaled", "spread", *(f"network {k}" for k in range(1, 9))]
    assert shown.canvas.isVisible()


def test_masks_stay_while_training_goes_on_until_others_are_asked_for(qtbot, shown):
    trainer = trainer_of()
    first = settled(qtbot, shown, trainer).each
    np.testing.assert_array_equal(settled(qtbot, shown, trainer).each, first)
    qtbot.mouseClick(shown._masks_button, Qt.MouseButton.LeftButton)
    rest(qtbot, shown)
    assert np.abs(shown.thinned.each - first).max() > 1e-3


@pytest.mark.parametrize("count", [4, 8, 16])
def test_the_number_of_networks_is_chosen(qtbot, shown, count):
    settled(qtbot, shown, trainer_of())
    shown._counts.setCurrentIndex(shown._counts.findData(str(count)))
    rest(qtbot, shown)
    assert len(shown.thinned.each) == count
    assert len(shown._tiles.tiles) == 3 + count
    assert shown._tiles.tiles[0].captions[0] == f"mean of {count}"
    with pytest.raises(ValueError, match="use one of 4, 8, 16"):
        shown.set_count(5)


def test_the_geometric_mean_is_nearer_the_scaled_network(qtbot, shown):
    settled(qtbot, shown, trainer_of(model__hidden="24", dropout=0.5, **LOGITS))
    shown.set_count(16)
    rest(qtbot, shown)
    plain = shown.thinned.mean
    shown.set_mean("geometric")
    rest(qtbot, shown)
    made = shown.thinned
    assert not made.refused
    logits = np.log(made.each) - np.log1p(-made.each)
    np.testing.assert_allclose(made.mean, 1 / (1 + np.exp(-logits.mean(axis=0))), rtol=0, atol=1e-9)
    assert np.abs(made.mean - plain).max() > 1e-3
    with pytest.raises(ValueError, match="there is no mean"):
        shown.set_mean("harmonic")


def test_where_there_is_no_geometric_mean_it_is_told(qtbot, shown):
    settled(qtbot, shown, trainer_of("sine"))
    shown.set_mean("geometric")
    rest(qtbot, shown)
    assert "probabilities" in shown.note_text()
    assert shown.thinned.refused


def test_one_input_gives_curves(qtbot, shown):
    trainer = trainer_of("sine")
    made = settled(qtbot, shown, trainer)
    assert made.one
    assert shown.canvas.axes["left"].isVisible()
    assert not shown._tiles.isVisible()
    np.testing.assert_array_equal(shown._curves[0].y, made.each[0, :, 0])
    x = shown._curves[-1].x
    np.testing.assert_allclose(shown._curves[-1].y, trainer.predict(x[:, None])[:, 0], rtol=1e-9)
    np.testing.assert_allclose(made.spread, made.each.std(axis=0))
    extent = shown.extent()
    assert extent.bottom < made.each.min() < made.each.max() < extent.top
    assert "spread" in shown.readout(0.3, 0.0)
    header, rows = shown.table()
    assert header[:4] == [trainer.data.input_names[0], "mean", "scaled", "spread"]
    assert len(rows) == len(x)
    # A run over two inputs brings the tiles back.
    settled(qtbot, shown, trainer_of(), run=2)
    assert shown._tiles.isVisible()
    assert not shown.canvas.axes["left"].isVisible()


def test_classes_and_more_inputs(qtbot, shown):
    made = settled(qtbot, shown, trainer_of("iris"))
    assert made.mean.shape[-1] == 3
    assert made.axes == (0, 1)
    np.testing.assert_array_equal(made.uncertainty, made.spread.max(axis=-1))
    assert "2 other inputs" in shown.note_text()
    assert shown.describe()


def test_numbers_come_in_their_own_units(qtbot, shown):
    trainer = trainer_of("diabetes")
    made = settled(qtbot, shown, trainer)
    assert 50 < made.mean.mean() < 300
    np.testing.assert_allclose(made.mean, made.each.mean(axis=0), rtol=1e-9)
    np.testing.assert_allclose(made.spread, made.each.std(axis=0), rtol=1e-9)


def test_pointing_marks_the_same_place_in_every_tile(qtbot, shown):
    made = settled(qtbot, shown, trainer_of())
    place = shown._tiles.rects[5].center()
    shown._point_at(shown.canvas.box.mapViewToScene(place))
    assert shown._tiles._marked == pytest.approx((0.5, 0.5), abs=0.02)
    said = shown._note.whole
    assert said.startswith("network 3: ")
    middle = len(made.mean) // 2
    near = made.each[2, middle - 1 : middle + 2, middle - 1 : middle + 2]
    assert near.min() - 0.01 <= float(said.split()[2].replace("−", "-")) <= near.max() + 0.01
    shown._leave()
    assert shown._tiles._marked is None
    assert shown.readout(-50.0, -50.0) == shown.note_text()


def test_units_that_go_together(qtbot, shown):
    trainer = trainer_of()
    settled(qtbot, shown, trainer)
    shown.set_view("units")
    shown.set_layer(1)
    rest(qtbot, shown)
    values = trainer.network.forward(trainer.parameters, trainer.training_samples[0]).values[1]
    np.testing.assert_allclose(shown.units.matrix, np.corrcoef(values.T), atol=1e-12)
    assert shown.units.mean == pytest.approx(diagnosis.mean_correlation(np.corrcoef(values.T)))
    assert "mean |r|" in shown._tiles.tiles[0].captions[0]
    rect = shown._tiles.rects[0]
    spot = QPointF(rect.left() + 0.9 * rect.width(), rect.top() + 0.1 * rect.height())
    assert shown.readout(spot.x(), spot.y()).startswith("units 1 and 4: correlation")
    with pytest.raises(ValueError, match="use 0 to 1"):
        shown.set_layer(2)
    with pytest.raises(ValueError, match="there is no view"):
        shown.set_view("layers")


def test_units_that_never_vary_are_grey(qtbot, shown):
    trainer = trainer_of(model__hidden="4", model__activation="relu")
    trainer.set_parameter(trainer.network.layout.blocks[0].index(-1, 2), -1e3)
    settled(qtbot, shown, trainer)
    shown.set_view("units")
    rest(qtbot, shown)
    pixels = shown._tiles.tiles[0].pixels
    assert (pixels[2] == pixels[2, 0]).all()
    assert np.isnan(shown.units.matrix[2]).all()
    assert np.isfinite(shown.units.mean)


def test_the_same_training_without_dropout_stands_beside(qtbot, shown):
    trainer = trainer_of(updates=300, dropout=0.5)
    settled(qtbot, shown, trainer)
    shown.set_view("units")
    rest(qtbot, shown)
    qtbot.mouseClick(shown._twin_button, Qt.MouseButton.LeftButton)
    assert "Cancel" in shown._twin_button.text() or shown.busy
    rest(qtbot, shown)
    twin = shown.twin
    # A kernel that another test has made ready rounds differently: the same engine for both.
    start, engine = trainer.history.view().trail[0], twin.trainer.engine
    expected = Trainer(without_dropout(trainer.experiment), parameters=start, engine=engine)
    expected.run(updates=300)
    np.testing.assert_array_equal(twin.trainer.parameters, expected.parameters)
    assert [tile.name for tile in shown._tiles.tiles] == ["with", "without"]
    losses = [t.history.view().curve("train_loss") for t in (trainer, expected)]
    assert twin.target == max(part.min() for part in losses)
    for needed, loss in zip(twin.needed, losses, strict=True):
        assert loss[needed] <= twin.target < loss[:needed].min()
    assert f"{twin.needed[0]:,} updates with dropout, {twin.needed[1]:,} without" in shown.note_text()
    trainer.step(5)
    shown.show_frame(frame_of(trainer, 1, "paused"))
    assert "(of 300)" in shown.note_text()
    rest(qtbot, shown)
    settled(qtbot, shown, trainer_of(), run=2)
    assert shown.twin is None


def test_the_twin_can_be_cancelled(qtbot, shown):
    trainer = trainer_of(updates=3000)
    settled(qtbot, shown, trainer)
    shown.set_view("units")
    rest(qtbot, shown)
    seen = []
    shown._twin_jobs.progressed.connect(lambda _token, part: seen.append(part))
    shown.train_twin()
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    assert shown._twin_button.text().startswith("Cancel")
    qtbot.mouseClick(shown._twin_button, Qt.MouseButton.LeftButton)
    assert not shown.busy
    assert shown._twin_button.text() == "Train without dropout"
    with qtbot.waitSignal(shown._twin_jobs.failed):
        shown._twin_jobs.submit(lambda _wanted: 1 / 0)  # whatever of the twin was on its way came before this
    assert shown.twin is None


def test_updates_that_two_courses_needed():
    slow = (np.array([0.0, 10, 20, 30]), np.array([1.0, 0.9, 0.5, 0.6]))
    fast = (np.array([0.0, 10, 20, 30]), np.array([1.0, 0.4, 0.3, 0.1]))
    assert updates_needed([slow, fast]) == (0.5, (20, 10))


def test_only_the_newest_frame_waits(qtbot, shown):
    trainer = trainer_of(model__hidden="64-64")
    begun = []
    shown._jobs.done.connect(lambda token, _made: begun.append(token))
    for _ in range(6):
        trainer.step(3)
        shown.show_frame(frame_of(trainer, 1, "running"))
    assert shown.busy  # the work is done elsewhere, and this thread is free
    qtbot.waitUntil(lambda: not shown.busy, timeout=10_000)
    assert shown.thinned.update == trainer.update
    assert len(begun) == 2  # the first and the last of the six


def test_pictures_and_tables_leave_the_window(qtbot, shown, tmp_path):
    made = settled(qtbot, shown, trainer_of())
    for suffix in ("png", "svg", "csv"):
        shown.export(tmp_path / f"answers.{suffix}")
    with open(tmp_path / "answers.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == made.mean[..., 0].size
    assert float(rows[7]["network 2"]) == made.each[1].reshape(-1)[7]
    shown.set_view("units")
    rest(qtbot, shown)
    shown.export(tmp_path / "units.csv")
    with open(tmp_path / "units.csv", encoding="utf-8") as file:
        assert len(list(csv.reader(file))) == 1 + 36


@pytest.mark.parametrize("size", [(340, 280), (900, 260), (420, 800), (1400, 800)])
def test_tiles_fit_where_they_are_put(qtbot, shown, themes, size):
    settled(qtbot, shown, trainer_of())
    for choice in ("dark", "light"):
        themes.choose(choice)
        shown.resize(*size)
        for view in ("networks", "units"):
            shown.set_view(view)
            rest(qtbot, shown)
            assert (shown.width(), shown.height()) == size
            box = shown.canvas.box
            room = QRectF(0, 0, box.width() + 1, box.height() + 1)
            assert shown._tiles.rects
            assert all(room.contains(rect) for rect in shown._tiles.rects)
            (left, right), (bottom, top) = box.viewRange()
            assert (left, bottom) == (0, 0)
            assert (right, top) == pytest.approx((box.width(), box.height()))
            corner = shown.canvas.mapTo(shown, QPoint(0, 0))
            assert corner.y() + shown.canvas.height() <= size[1]
    themes.choose("dark")
    assert shown.theme is DARK


@pytest.mark.parametrize("room", [(700, 300), (330, 180), (900, 150), (200, 700), (60, 40)])
@pytest.mark.parametrize("small", [4, 8, 16])
def test_no_two_tiles_overlap(room, small):
    made = arranged(*room, 3, small)
    rects = [*made.large, *made.small]
    assert len(made.large) == 3
    assert len(made.small) in (0, small)
    for k, rect in enumerate(rects):
        assert not any(rect.intersects(other) for other in rects[:k])
    if made.small:
        assert max(rect.right() for rect in rects) <= room[0] + 1e-6
        assert max(rect.bottom() for rect in rects) <= room[1] + 1e-6


def test_it_lives_in_a_dock_and_its_controls_have_names(qtbot, shown, themes):
    host = shown.host = QWidget()
    qtbot.addWidget(host)
    dock = Dock("ensemble", shown.title, shown, themes, host)
    assert dock.titleBarWidget().isAncestorOf(shown.header_bar)
    for control in (shown._shows, shown._counts, shown._means, shown._masks_button, shown._layers, shown._twin_button):
        assert control.accessibleName()
        assert control.toolTip()


def test_clearing_forgets(qtbot, shown):
    settled(qtbot, shown, trainer_of())
    shown.clear()
    assert shown.thinned is None
    assert shown._empty.isVisible()
