"""Right and wrong answers as people see them: counted by class, as residuals, and as pictures."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from sklearn import metrics

from nnstudio.nn.trainer import Trainer
from nnstudio.run.worker import frame_of
from nnstudio.spec import preset
from nnstudio.ui.plots.confusion import INKS, Places, shades
from nnstudio.ui.plots.gallery import places
from nnstudio.ui.plots.images import ImagesPlot, image_shape, ordered
from nnstudio.ui.plots.judgement import DRAWN, JudgementPlot, edges_of
from nnstudio.ui.plots.judging import LEAST, samples_asked
from nnstudio.ui.theme import DARK, LIGHT, contrast

from ..fuzzing import at_most
from .training import trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PLOTS = (JudgementPlot, ImagesPlot)


@pytest.fixture
def make(qtbot, themes):
    def build(kind):
        plot = kind(themes)
        plot.resize(480, 320)
        qtbot.addWidget(plot)
        plot.show()
        return plot

    return build


@pytest.fixture(scope="module")
def digits():
    return trained("digits", 200)


def show(plot, trainer, run=1, state="paused"):
    plot.show_frame(frame_of(trainer, run, state))
    QApplication.processEvents()
    return plot.judged


def open_test(plot, button=QMessageBox.StandardButton.Open):
    """Press the plot's button for the test set, and answer what it asks."""
    QTest.mouseClick(plot._closed.button, Qt.MouseButton.LeftButton)
    (box,) = plot.findChildren(QMessageBox, "validation.ask")
    text = box.informativeText()
    QTest.mouseClick(box.button(button), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    return text


def centre_of(plot, row, column):
    spot, count = plot._matrix.places.matrix, len(plot._matrix.names)
    return spot.left() + (column + 0.5) * spot.width() / count, spot.top() + (row + 0.5) * spot.height() / count


# Classes


@pytest.mark.parametrize("name", ["circle", "iris", "digits"])
@pytest.mark.parametrize("part", ["train", "validation", "test"])
def test_classes_are_counted(make, private_home, name, part):
    plot, trainer = make(JudgementPlot), trained(name)
    show(plot, trainer)
    assert plot.part == "validation"
    plot.set_part(part)
    if part == "test":
        assert plot.judged is None
        open_test(plot)
    samples = getattr(trainer.data, part)
    answered = trainer.network.classes(trainer.predict(samples.raw))
    expected = metrics.confusion_matrix(samples.y, answered, labels=range(len(trainer.data.class_names)))
    np.testing.assert_array_equal(plot.judged.confusion.matrix, expected)
    row, column = (int(k) for k in np.unravel_index(expected.argmax(), expected.shape))
    said = plot.readout(*centre_of(plot, row, column))
    names = trainer.data.class_names
    assert said.startswith(f"{names[row]} answered as {names[column]}: {expected.max()} of {expected[row].sum()} (")
    assert f"{len(samples):,}" in plot.note_text()
    with pytest.raises(ValueError, match="there is no part"):
        plot.set_part("all")


def test_beside_a_class_stand_precision_and_recall(make, tmp_path):
    plot, trainer = make(JudgementPlot), trained("iris", 300)
    made = show(plot, trainer).confusion
    bar = plot._matrix.places.measures[0]
    said = plot.readout(bar.center().x(), bar.top() + bar.height() / 6)
    assert said.startswith(f"setosa: precision {made.precision[0]:.3g} of {made.answered[0]} answered, recall ")
    plot.export(tmp_path / "classes.csv")
    with open(tmp_path / "classes.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["true class"] for row in rows] == list(trainer.data.class_names)
    assert float(rows[1]["recall"]) == made.recall[1]
    assert int(rows[2]["answered virginica"]) == made.matrix[2, 2]
    assert "Accuracy" in plot.describe()
    assert "setosa: precision" in plot.describe()


def test_pointing_marks_a_cell(make):
    plot = make(JudgementPlot)
    show(plot, trained("iris"))
    place = plot.canvas.box.mapViewToScene(QPointF(*centre_of(plot, 2, 1)))
    plot._point_at(place)
    assert plot._matrix._marked == (2, 1)
    plot._leave()
    assert plot._matrix._marked is None


def test_a_class_never_answered_has_no_precision(make):
    plot, trainer = make(JudgementPlot), trained("iris", 1)
    trainer.set_parameter(trainer.network.layout.blocks[-1].index(-1, 0), 1e3)
    show(plot, trainer)
    bar = plot._matrix.places.measures[0]
    assert "versicolor: precision – of 0 answered" in plot.readout(bar.center().x(), bar.center().y())


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_counts_can_be_read_on_every_shade(make, digits, theme):
    plot = make(JudgementPlot)
    made = show(plot, digits).confusion
    colours = shades(made, theme)
    assert (colours[made.matrix == 0] == colours[made.matrix == 0][0]).all()
    for row, column in np.argwhere(made.matrix):
        ground = "#" + "".join(f"{part:02X}" for part in colours[row, column])
        assert max(contrast(ink, ground) for ink in INKS) >= 4.5


@pytest.mark.parametrize("room", [(200, 120), (340, 200), (1400, 700), (300, 900)])
@pytest.mark.parametrize("classes", [2, 3, 10, 300])
def test_the_matrix_and_its_measures_fit_their_room(room, classes):
    made = Places.within(*room, classes, 80)
    whole = QRectF(0, 0, *room)
    assert all(whole.contains(rect) for rect in (made.matrix, *made.measures))
    assert made.matrix.right() < made.measures[0].left()
    assert made.measures[0].right() < made.measures[1].left()
    assert made.matrix.left() >= made.names.right()


# Numbers


@pytest.mark.parametrize("name", ["diabetes", "sine", "multi-gauss"])
def test_residuals_stand_over_what_was_answered(make, name, tmp_path):
    plot, trainer = make(JudgementPlot), trained(name, 100)
    show(plot, trainer)
    part = trainer.data.validation
    truth, answered = trainer.data.targets.invert(part.y)[:, 0], trainer.predict(part.raw)[:, 0]
    x, y = plot._points.getData()
    np.testing.assert_allclose(x, answered[:DRAWN])
    np.testing.assert_allclose(y, (truth - answered)[:DRAWN])
    r2, mae = metrics.r2_score(truth, answered), metrics.mean_absolute_error(truth, answered)
    assert plot.judged.residuals.r2 == pytest.approx(r2)
    assert plot.judged.residuals.mae == pytest.approx(mae)
    assert [entry.name for entry in plot.legend.entries] == ["R²", "RMSE", "MAE", "± RMSE"]
    extent = plot.extent()
    assert extent.left < x.min() < x.max() < extent.right
    assert extent.bottom < y.min() < y.max() < extent.top
    assert plot.readout(float(x[3]), float(y[3])).startswith("sample 4: measured")
    plot.export(tmp_path / "numbers.csv")
    with open(tmp_path / "numbers.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert float(rows[5]["residual"]) == pytest.approx(truth[5] - answered[5])
    assert "R²" in plot.describe()


def test_a_histogram_counts_every_residual(make):
    plot, trainer = make(JudgementPlot), trained("diabetes")
    show(plot, trainer)
    plot.set_view("histogram")
    assert plot._counts.sum() == len(trainer.data.validation)
    assert 0.0 in plot._edges
    middle = plot._edges[len(plot._edges) // 2]
    assert "samples with residuals from 0 to" in plot.readout(middle + 1e-6, 1.0)
    assert plot.canvas.axes["left"].labelText == "samples"
    with pytest.raises(ValueError, match="there is no view"):
        plot.set_view("pie")


def test_edges_hold_all_values():
    for values in (np.empty(0), np.zeros(5), np.random.default_rng(0).standard_normal(5000)):
        edges = edges_of(values)
        assert np.histogram(values, edges)[0].sum() == len(values)
        assert edges[len(edges) // 2] == 0


def test_classes_and_numbers_take_turns(make, themes):
    plot = make(JudgementPlot)
    for run, name in enumerate(("circle", "diabetes", "iris", "sine")):
        show(plot, trained(name), run)
        classes = name in ("circle", "iris")
        assert plot.in_pixels is classes
        assert plot.canvas.axes["left"].isVisible() is not classes
        assert plot.canvas.box.yInverted() is classes
        assert plot._views.isVisible() is not classes
        assert plot._matrix.isVisible() is classes
        themes.choose("dark" if run % 2 else "light")
        assert plot.canvas.isVisible()


@pytest.mark.parametrize("kind", PLOTS)
def test_a_ground_has_no_answers(make, kind):
    plot = make(kind)
    plot.show_frame(frame_of(trained("bowl", 3), 1, "paused"))
    assert plot._empty.isVisible()
    assert not plot.canvas.isVisible()
    assert plot.table() == ((), [])
    assert plot.describe() == ""
    plot.clear()
    assert plot.judged is None


def test_many_samples_are_judged_in_part_while_training(make):
    trainer = trained("digits", 3, model__hidden="512")
    frame = frame_of(trainer, 1, "running")
    assert samples_asked(frame, 50) == 50
    assert samples_asked(frame, 5000) == LEAST
    plot = make(JudgementPlot)
    made = show(plot, trainer, state="running")
    assert (made.asked, made.total) == (LEAST, len(trainer.data.validation))
    assert f"first {LEAST} of" in plot.note_text()
    assert show(plot, trainer).asked == made.total
    assert made.confusion.samples == LEAST


@pytest.mark.parametrize("name", ["circle", "digits", "plane"])
def test_it_costs_little_while_training(make, name):
    plot, trainer = make(JudgementPlot), trained(name)
    assert plot.maximum_rate <= 10
    show(plot, trainer, state="running")
    trainer.step(1)
    frame = frame_of(trainer, 1, "running")
    with at_most(calls=5000):
        plot.show_frame(frame)


# Pictures


def test_wrong_pictures_come_first(make, digits):
    plot = make(ImagesPlot)
    made = show(plot, digits)
    part = digits.data.validation
    probabilities = digits.predict(part.raw)
    answered = probabilities.argmax(axis=1)
    wrong = np.flatnonzero(answered != part.y)
    assert set(plot.order[: len(wrong)].tolist()) == set(wrong.tolist())
    sure = probabilities.max(axis=1)[plot.order]
    assert (np.diff(sure[: len(wrong)]) <= 0).all()
    assert (np.diff(sure[len(wrong) :]) >= 0).all()
    first, rect = plot._gallery.shots[0], plot._gallery.rects[0]
    assert first.caption == f"{part.y[first.index]} → {answered[first.index]}"
    assert first.wrong
    said = plot.readout(rect.center().x(), rect.center().y())
    assert said.startswith(
        f"sample {first.index + 1}: is {part.y[first.index]}, answered {answered[first.index]} with "
    )
    header, rows = plot.table()
    assert header == ("sample", "truth", "answer", "probability")
    assert len(rows) == made.total
    assert rows[0][3] == pytest.approx(float(sure[0]))
    assert f"{len(wrong)} of {made.total} pictures are answered wrongly" in plot.describe()


def test_pictures_are_the_samples(make, digits):
    plot = make(ImagesPlot)
    show(plot, digits)
    shot = plot._gallery.shots[2]
    raw = digits.data.validation.raw[shot.index].reshape(8, 8)
    ink = 255.0 - shot.pixels[..., 0]
    assert np.corrcoef(ink.ravel(), raw.ravel())[0, 1] > 0.999


def test_pages_turn(qtbot, make, digits):
    plot = make(ImagesPlot)
    total = show(plot, digits).total
    seen = [shot.index for shot in plot._gallery.shots]
    assert plot._where.text() == f"1–{len(seen)} of {total}"
    assert not plot._pagers[0].isEnabled()
    while plot._pagers[1].isEnabled():
        qtbot.mouseClick(plot._pagers[1], Qt.MouseButton.LeftButton)
        seen += [shot.index for shot in plot._gallery.shots]
    assert sorted(seen) == list(range(total))
    qtbot.mouseClick(plot._pagers[0], Qt.MouseButton.LeftButton)
    plot.set_part("train")
    assert plot._where.text().startswith("1–")
    with pytest.raises(ValueError, match="there is no part"):
        plot.set_part("rest")


def test_first_weights_are_pictures(make, digits):
    plot = make(ImagesPlot)
    show(plot, digits)
    plot.set_view("weights")
    weights = digits.layers()[0].W.T
    np.testing.assert_array_equal(plot._weights, weights)
    assert len(plot._gallery.shots) <= len(weights)
    rect = plot._gallery.rects[1]
    said = plot.readout(rect.center().x(), rect.center().y())
    assert said.startswith("unit 2: weights from ")
    assert "scaled pixels" in plot.note_text()
    header, rows = plot.table()
    assert len(header) == 65
    assert rows[3][1:] == tuple(weights[3])
    with pytest.raises(ValueError, match="there is no view"):
        plot.set_view("biases")


def test_without_a_hidden_layer_weights_bear_the_names_of_classes(make):
    plot = make(ImagesPlot)
    show(plot, trained("digits", 5, model__hidden="none"))
    plot.set_view("weights")
    assert [shot.caption for shot in plot._gallery.shots] == list("0123456789")


def test_where_answers_are_no_probabilities_none_is_told(make):
    plot = make(ImagesPlot)
    show(plot, trained("digits", 5, training__loss="hinge"))
    rect = plot._gallery.rects[0]
    assert "(answer " in plot.readout(rect.center().x(), rect.center().y())
    assert plot.table()[0][-1] == "confidence"


def test_samples_that_are_no_pictures_say_so(make, digits):
    plot = make(ImagesPlot)
    show(plot, trained("iris"))
    assert plot._empty.isVisible()
    assert "no pictures: choose data whose samples are, such as Digits" in plot._empty.text()
    assert not plot._parts.isVisible()
    show(plot, digits, run=2)
    assert plot.canvas.isVisible()
    assert plot._gallery.shots
    own = Trainer(preset("digits"), data=(np.zeros((10, 64)), np.arange(10)))
    assert image_shape(frame_of(own, 3, "paused")) is None


@pytest.mark.parametrize("room", [(200, 100), (460, 200), (1200, 700), (100, 600)])
@pytest.mark.parametrize("count", [1, 10, 32, 2000])
def test_pictures_stay_apart_and_in_their_room(room, count):
    rects = places(*room, count, 40.0, (8, 8))
    assert 1 <= len(rects) <= count
    assert max(rect.right() for rect in rects) <= room[0] + 1
    assert all(not a.intersects(b) for k, a in enumerate(rects[:60]) for b in rects[:k])
    assert max(rect.bottom() for rect in rects) <= room[1]


def test_the_order_of_wrong_and_right():
    wrong, sure = np.array([False, True, False, True]), np.array([0.9, 0.4, 0.5, 0.8])
    assert ordered(wrong, sure).tolist() == [3, 1, 2, 0]


@pytest.mark.parametrize("kind", PLOTS)
def test_they_leave_the_window_and_have_names(make, digits, kind, tmp_path, themes):
    plot = make(kind)
    show(plot, digits)
    for suffix in ("png", "svg", "csv"):
        plot.export(tmp_path / f"picture.{suffix}")
        assert (tmp_path / f"picture.{suffix}").stat().st_size > 200
    for control in (plot._views, plot._parts):
        assert control.accessibleName()
        assert control.toolTip()
    for size in ((340, 240), (900, 560)):
        plot.resize(*size)
        QApplication.processEvents()
        assert (plot.width(), plot.height()) == size
        (left, right), (bottom, top) = plot.canvas.box.viewRange()
        assert (left, bottom) == (0, 0)
        assert (right, top) == pytest.approx((plot.canvas.box.width(), plot.canvas.box.height()))
