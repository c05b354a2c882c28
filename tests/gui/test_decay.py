"""The comparison of weight decays as people use it: chosen lambdas, four trainings, what they leave, and Cancel."""

import csv
import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from nnstudio.search.decay import KINDS
from nnstudio.spec import diff
from nnstudio.ui.docks import Dock
from nnstudio.ui.plots.decay import VIEWS, DecayComparison

from .training import frame_of, trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def plot(make):
    made = make(DecayComparison)
    made.resize(560, 340)
    made.show_frame(frame_of(trained(updates=5), state="paused"))
    yield made
    made.stop()
    assert not [t for t in threading.enumerate() if t.name in ("jobs", "many")]


def type_into(entry, text):
    edit = entry.field.edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def compared(qtbot, plot, epochs=10, **choices):
    plot._epochs.set_value(epochs)
    plot._widths.setCurrentIndex(plot._widths.findData(choices.get("network", "own")))
    plot._l1.set_value(choices.get("l1", 0.01))
    QTest.mouseClick(plot._go, LEFT)
    qtbot.waitUntil(lambda: not plot.busy and all(plot.made))
    return dict(zip(KINDS, plot.made, strict=True))


def test_a_wide_network_loses_most_weights_to_l1_and_none_to_l2(qtbot, plot, tmp_path):
    assert plot._empty.isVisible()
    made = compared(qtbot, plot, 40, network="wide", l1=0.02)
    counts = {kind: one.count(range(3)) for kind, one in made.items()}
    assert counts["l1"].weights == 2 * 64 + 64 * 64 + 64
    assert counts["l1"].zeros > counts["l1"].weights / 2
    assert counts["none"].zeros == counts["l2"].zeros == 0
    strips = {strip.name: strip for strip in plot._strips.strips}
    assert f"{counts['l1'].zeros:,} of 4,288 exactly 0" in strips["l1"].captions[0]
    assert "none of 4,288 exactly 0" in strips["l2"].captions[0]
    assert strips["l1"].zero == pytest.approx(np.sqrt(counts["l1"].zeros / 4288))
    assert strips["l2"].zero == 0.0
    assert f"{100 * counts['l1'].zeros / 4288:.0f}\u00a0%" in plot.note_text()
    plot.export(tmp_path / "decay.csv")
    rows = list(csv.DictReader((tmp_path / "decay.csv").read_text(encoding="utf-8").splitlines()))
    whole = {row["decay"]: int(row["exactly_zero"]) for row in rows if row["layer"] == "all"}
    assert whole == {kind: count.zeros for kind, count in counts.items()}
    assert len(rows) == 4 * (3 + 1)
    for name in ("decay.png", "decay.svg"):
        plot.export(tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000


def test_lambdas_are_typed_and_wrong_ones_marked(qtbot, plot):
    type_into(plot._l1, "0.003")
    assert plot._l1.value == 0.003
    type_into(plot._l1, "-1")
    assert plot._l1.value == 0.003
    assert plot._l1.field.edit.property("wrong") == "true"
    assert "from 0 to 10" in plot._l1.field.edit.toolTip()
    QTest.keyClick(plot._l1.field.edit, Qt.Key.Key_Escape)
    assert plot._l1.field.edit.property("wrong") == "false"
    type_into(plot._l2, "0,5")
    assert plot._l2.value == 0.5
    type_into(plot._epochs, "2.5")
    assert plot._epochs.value == 100
    made = compared(qtbot, plot, 3, l1=0.003)
    experiments = {kind: one.course.experiment for kind, one in made.items()}
    assert set(diff(experiments["none"], experiments["both"])) == {"model.l1", "model.l2"}
    assert (made["both"].l1, made["both"].l2) == (0.003, 0.5)


def test_what_is_chosen_is_kept_and_chosen_again(plot):
    plot._l1.set_value(0.004)
    plot._views.setCurrentIndex(2)
    plot._widths.setCurrentIndex(1)
    kept = plot.chosen()
    plot._l1.set_value(0.5)
    plot._views.setCurrentIndex(0)
    plot._widths.setCurrentIndex(0)
    plot.choose({**kept, "l2": "much", "epochs": -3})
    assert (plot._l1.value, plot._l2.value, plot._epochs.value) == (0.004, 0.02, 100)
    assert plot._views.currentData() == "losses"
    assert plot._widths.currentData() == "own"


def test_every_view_shows_the_four(qtbot, plot):
    made = compared(qtbot, plot)
    assert plot._layers.count() == 4
    plot.set_layer(1)
    first = made["none"].count([0])
    assert f"{first.weights} exactly 0" in plot._strips.strips[0].captions[0]
    assert "none" in plot.readout(0.0, 3.5)
    assert "both" in plot.readout(0.0, 0.5)
    plot._views.setCurrentIndex(1)
    assert plot.canvas.isVisible()
    assert [tile.name for tile in plot._tiles.tiles] == list(KINDS)
    frame, one = plot.frame, made["l1"]
    values = plot._tiles.tiles[1].values
    corner = frame.data.transform(np.array([[plot._spans[0][0], plot._spans[1][0]]]))
    assert values[0, 0] == pytest.approx(one.network.answer(one.parameters, corner)[0])
    centre = plot._tiles.rects[2].center()
    assert plot.readout(centre.x(), centre.y()).startswith("L2: ")
    plot._views.setCurrentIndex(2)
    assert all(len(curve.x) for curve in plot._curves.values())
    assert 10 ** plot._curves["l1"].y[-1] == pytest.approx(made["l1"].train_loss)
    plot._point_at(plot.canvas.box.sceneBoundingRect().center())
    assert "none" in plot._note.whole
    assert plot.describe()


@pytest.mark.parametrize("name", ["line", "iris", "diabetes"])
def test_other_data_have_answers_too(qtbot, plot, name):
    plot.show_frame(frame_of(trained(name, updates=2), run=2, state="paused"))
    compared(qtbot, plot, 2)
    for view in VIEWS:
        plot.set_view(view)
        assert plot.extent() is not None
    assert plot.describe()


def test_it_is_cancelled_and_what_it_cannot_do_is_told(qtbot, plot):
    plot._epochs.set_value(100_000)
    QTest.mouseClick(plot._go, LEFT)
    assert plot._go.text() == "Cancel"
    qtbot.waitUntil(lambda: plot._bar.value() > 0)
    assert plot._bar.isVisible()
    QTest.mouseClick(plot._go, LEFT)
    assert not plot.busy
    assert plot._go.text() == "Compare"
    plot.show_frame(frame_of(trained("bowl", updates=2), run=2, state="paused"))
    QTest.mouseClick(plot._go, LEFT)
    assert not plot.busy
    assert "choose samples" in plot._note.whole


def test_an_edit_since_is_told(qtbot, plot):
    compared(qtbot, plot, 2)
    assert "earlier state" not in plot.note_text()
    plot.show_frame(frame_of(trained(updates=5, training__l1_method="subgradient"), state="paused"))
    assert "earlier state" not in plot.note_text()  # the comparison sets it anyway
    plot.show_frame(frame_of(trained(updates=5, training__learning_rate=0.1), state="paused"))
    assert "earlier state" in plot.note_text()


def test_it_lives_in_a_dock_and_its_controls_have_names(qtbot, plot, themes):
    compared(qtbot, plot, 1)
    host = plot.host = QWidget()
    qtbot.addWidget(host)
    dock = Dock("decay", plot.title, plot, themes, host)
    assert dock.titleBarWidget().isAncestorOf(plot.header_bar)
    dock.resize(480, 240)
    for theme in ("dark", "contrast", "light"):
        themes.choose(theme)
        for view in VIEWS:
            plot.set_view(view)
            assert not plot.grab().isNull()
    for widget in (plot._views, plot._layers, plot._widths, plot._go, plot._l1.field.edit, plot._epochs.field.edit):
        assert widget.accessibleName()
        assert widget.toolTip()
        assert widget.objectName().startswith("decay.")
