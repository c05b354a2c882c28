"""The test set is closed in the window too: plots show it only for the network it was opened for, and count that."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from nnstudio.run.worker import frame_of
from nnstudio.search import openings
from nnstudio.search.executors import InProcess
from nnstudio.search.kept import read
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.spec import preset, replace
from nnstudio.ui.plots.images import ImagesPlot
from nnstudio.ui.plots.judgement import JudgementPlot
from nnstudio.ui.search.board import Board
from nnstudio.ui.search.results_view import ResultsView
from nnstudio.ui.search.session import Session
from nnstudio.ui.test_door import door_of

from .training import trained

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton
OPEN, CANCEL = QMessageBox.StandardButton.Open, QMessageBox.StandardButton.Cancel
CASES = [(JudgementPlot, "iris"), (JudgementPlot, "diabetes"), (ImagesPlot, "digits")]


@pytest.fixture
def make(qtbot, themes, private_home):
    def build(kind):
        plot = kind(themes)
        plot.resize(520, 360)
        qtbot.addWidget(plot)
        plot.show()
        return plot

    return build


def choose_test(plot):
    """By keys, as people do who do not use the mouse."""
    plot._parts.setFocus()
    while plot._parts.currentData() != "test":
        before = plot._parts.currentIndex()
        QTest.keyClick(plot._parts, Qt.Key.Key_Down)
        assert plot._parts.currentIndex() != before
    plot.set_part(plot._parts.currentData())


def press(plot, button, answer):
    QTest.mouseClick(button, LEFT)
    (box,) = plot.findChildren(QMessageBox, "validation.ask")
    said = box.text(), box.informativeText()
    QTest.mouseClick(box.button(answer), LEFT)
    QApplication.processEvents()
    return said


def shows_nothing(plot):
    told = (plot.describe(), plot.readout(5.0, 5.0), plot.note_text(), *(entry.value for entry in plot.legend.entries))
    return plot.judged is None and plot.table()[1] == [] and not any(told) and plot._empty.isVisible()


@pytest.mark.parametrize(("kind", "source"), CASES)
def test_a_plot_shows_test_samples_only_for_the_network_they_were_opened_for(make, tmp_path, kind, source):
    plot, trainer = make(kind), trained(source, 20)
    plot.show_frame(first := frame_of(trainer, 1, "paused"))
    assert not plot._closed.button.isVisible()
    choose_test(plot)
    assert shows_nothing(plot)
    assert "The test set is closed" in plot._empty.text()
    plot.export(tmp_path / "closed.csv")
    assert len((tmp_path / "closed.csv").read_text(encoding="utf-8").splitlines()) <= 1
    question, often = press(plot, plot._closed.button, CANCEL)
    assert f"by the {len(trainer.data.test)} samples of the test set" in question
    assert "untouched" in often
    assert shows_nothing(plot)
    assert openings.earlier() == ()
    press(plot, plot._closed.button, OPEN)
    assert plot.judged.part == "test"
    assert "opened once" in plot.note_text()
    (record,) = openings.earlier()
    loss, score = trainer.test_scores()
    assert record.scores["loss"] == pytest.approx(loss)
    assert record.scores["r2" if source == "diabetes" else "accuracy"] == pytest.approx(score)
    assert record.where == f"window: {'images' if kind is ImagesPlot else 'judgement'}"
    # Another network is another opening, also after one more update of the same run; the moment before is open still.
    trainer.step(1)
    plot.show_frame(frame_of(trainer, 1, "paused"))
    assert shows_nothing(plot)
    assert "opened once before" in press(plot, plot._closed.button, CANCEL)[1]
    plot.show_frame(first)
    assert plot.judged.part == "test"
    plot.set_part("validation")
    assert plot.judged.part == "validation"
    assert not plot._closed.button.isVisible()


def test_while_it_trains_nothing_is_opened(make):
    plot, trainer = make(JudgementPlot), trained("iris", 5)
    plot.show_frame(frame_of(trainer, 1, "running"))
    plot.set_part("test")
    assert shows_nothing(plot)
    assert not plot._closed.button.isEnabled()
    assert "Pause the training first" in plot._closed.button.toolTip()
    plot.show_frame(frame_of(trainer, 1, "paused"))
    assert plot._closed.button.isEnabled()


def test_what_cannot_be_noted_is_said(make, private_home, monkeypatch):
    plot, trainer, said = make(JudgementPlot), trained("iris", 5), []
    (private_home / "file").write_text("no folder")
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(private_home / "file"))
    door_of(plot).failed.connect(said.append)
    plot.show_frame(frame_of(trainer, 1, "paused"))
    plot.set_part("test")
    press(plot, plot._closed.button, OPEN)
    assert plot.judged.part == "test"
    assert len(said) == 1
    assert "could not be noted in" in said[0]
    assert len(door_of(plot).records) == 1  # the project keeps it


def test_the_average_of_a_search_is_judged_by_the_test_set_only_when_asked(qtbot, themes, private_home, tmp_path):
    experiment = replace(preset("circle"), {"training.epochs": 3, "data.samples": 60})
    file = tmp_path / "s.db"
    space = Space.parse(["training.learning_rate=0.01,0.1"], experiment)
    with Search(experiment, space, Settings("grid"), file) as made:
        made.run(InProcess(1))
    session, board = Session(), Board()
    view = ResultsView(board, session, themes)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    session.changed.connect(lambda: board.show(session.kept, False))
    session.open(file)
    qtbot.waitUntil(lambda: session.state == "held" and view.average.isEnabled())

    def average():
        return view._average_plot.made.averaged

    QTest.mouseClick(view.average, LEFT)
    qtbot.waitUntil(lambda: view._average_plot is not None and view._average_plot.made is not None)
    assert average().part == "validation"
    assert "test set opened" not in view.told.text()
    assert openings.earlier() == ()
    plot = view._average_plot
    assert "untouched" in press(view, plot.test, OPEN)[1]
    qtbot.waitUntil(lambda: average().part == "test")
    assert np.isfinite(list(average().scores.values())).all()
    assert not plot.test.isVisible()
    assert "test set opened once" in view.told.text()
    for records in (read(file).openings, openings.earlier()):
        assert [one.where for one in records] == ["window: average"]
    view.stop()
    session.stop_thread()
