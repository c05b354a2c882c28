"""Painting points in the window: strokes, keys, eraser, formula, all undone one by one, while the network learns."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QSlider, QToolButton

from nnstudio.data import draw, table_samples
from tests.e2e.studio import CTRL, LEFT, child, live, press


def place(window, x, y) -> QPoint:
    canvas = window.boundary.canvas
    return canvas.mapFromScene(canvas.box.mapViewToScene(QPointF(x, y)))


def stroke(window, *points):
    viewport = window.boundary.canvas.viewport()
    QTest.mousePress(viewport, LEFT, pos=place(window, *points[0]))
    for x, y in points[1:]:
        QTest.mouseMove(viewport, place(window, x, y))
        QApplication.processEvents()
    QTest.mouseRelease(viewport, LEFT, pos=place(window, *points[-1]))


def table(window):
    return window.document.experiment.data.table


def begin(qtbot, window):
    window.data_panel.verticalScrollBar().setValue(0)
    qtbot.mouseClick(child(window, "data.source.painted"), LEFT)
    assert table(window).rows == 500  # on the points of the circle
    tools = window.data_panel.paint_tools
    qtbot.waitUntil(lambda: not tools.visibleRegion().isEmpty())
    seen(qtbot, window)
    return tools


def latest(window, least=0) -> bool:
    """Whether the plot of answers shows the run there is, after so many updates."""
    frame, run = window.clock.latest, window.document.state.run
    shown = window.boundary.frame
    return frame is not None and shown is not None and frame.run == shown.run == run and frame.update >= least


def seen(qtbot, window):
    qtbot.waitUntil(lambda: latest(window))


def click(window, name, kind=QToolButton):
    widget = window.data_panel.findChild(kind, name)
    window.data_panel.ensureWidgetVisible(widget)
    QTest.mouseClick(widget, LEFT)


def test_strokes_by_mouse_and_keys_are_undone_one_by_one(qtbot, private_home):
    def script(window):
        begin(qtbot, window)
        click(window, "paint.clear", QPushButton)
        assert table(window).rows == 2
        seen(qtbot, window)
        click(window, "paint.tool.dot")
        click(window, "paint.class.1")
        stroke(window, (-3, 2), (-1, 2), (1, 2))
        first = table(window)
        assert first.rows in (8, 9, 10)
        x = table_samples(first).x[2:]
        assert np.allclose(x[:, 1], 2, atol=0.15)
        assert window.document.undo_stack.undoText().startswith("paint ")

        seen(qtbot, window)
        canvas = window.boundary.canvas
        QTest.keyClick(canvas, Qt.Key.Key_3)  # class 3, and the brush by arrows
        QTest.keyClick(canvas, Qt.Key.Key_Down)
        QTest.keyClick(canvas, Qt.Key.Key_Return)
        assert table(window).class_names == ("1", "2", "3")
        assert window.document.experiment.outputs == 3
        assert window.document.experiment.training.loss == "categorical-cross-entropy"

        seen(qtbot, window)
        QTest.keyClick(canvas, Qt.Key.Key_E)
        stroke(window, (-6, 2), (6, 2))
        assert table(window).rows < first.rows
        press(window, Qt.Key.Key_Z, CTRL)
        press(window, Qt.Key.Key_Z, CTRL)
        assert table(window) == first
        press(window, Qt.Key.Key_Z, CTRL)
        assert table(window).rows == 2

    assert live(qtbot, script) == 0


def test_painting_takes_the_points_as_they_are_seen(qtbot, private_home):
    def script(window):
        document = window.document
        document.edit_many({"data.source": "gauss", "data.noise": 30.0})
        before = draw(document.experiment.data)
        qtbot.mouseClick(child(window, "data.source.painted"), LEFT)
        assert document.experiment.data.noise == 0
        inside = (np.abs(before.x) <= 6).all(axis=1)
        np.testing.assert_array_equal(draw(document.experiment.data).x, before.x[inside])
        document.edit("data.noise", 20.0)  # moves the painted points; the next stroke meets them where they are
        moved = draw(document.experiment.data).x
        seen(qtbot, window)
        stroke(window, (0.0, 0.0), (0.5, 0.5))
        assert document.experiment.data.noise == 0
        np.testing.assert_array_equal(draw(document.experiment.data).x[: len(moved)], moved)

    assert live(qtbot, script) == 0


def test_a_stroke_leaves_a_running_training_its_weights(qtbot, private_home):
    def script(window):
        begin(qtbot, window)
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: latest(window, 30))
        run = window.document.state.run
        stroke(window, (4, 4), (5, 4))
        assert window.document.state.run != run
        qtbot.waitUntil(lambda: latest(window, 5))
        assert window.controller.running
        assert len(window.clock.latest.data.train) > 400

    assert live(qtbot, script) == 0


def test_values_and_formulas(qtbot, private_home):
    def script(window):
        tools = begin(qtbot, window)
        line = tools.findChild(QLineEdit, "paint.formula")
        wrong = tools.findChild(QLabel, "paint.formula.error")
        fill = tools.findChild(QPushButton, "paint.fill")
        line.setFocus()
        QTest.keyClicks(line, "x1^2 + ")
        assert not wrong.isVisible()
        assert not fill.isEnabled()
        QTest.keyClicks(line, "foo")
        assert wrong.text().startswith("At character 8: foo is not known")
        line.clear()
        QTest.keyClicks(line, "x1^2 + x2^2 < 4")
        QTest.keyClick(line, Qt.Key.Key_Return)
        samples = table_samples(table(window))
        assert np.array_equal(samples.y, np.hypot(*samples.x.T) < 2)
        assert window.document.undo_stack.undoText() == "label by x1^2 + x2^2 < 4"

        line.clear()
        QTest.keyClicks(line, "log(x1)")
        click(window, "paint.fill", QPushButton)
        assert table(window).class_names == ()
        assert window.document.experiment.data.about.task == "regression"
        assert "points were left out" in wrong.text()

        seen(qtbot, window)
        slider = child(window, "paint.value", QSlider)
        slider.setValue(-10)
        rows = table(window).rows
        stroke(window, (-4, 0))
        assert table(window).rows > rows
        assert table_samples(table(window)).y[-1] == -0.5

        click(window, "paint.kind.classes")
        assert table(window).class_names == ("1", "2")
        window.data_panel.verticalScrollBar().setValue(0)
        qtbot.mouseClick(child(window, "data.source.xor"), LEFT)
        assert not tools.isVisible()
        rows = window.document.undo_stack.count()
        stroke(window, (0, 0), (1, 1))  # pans
        assert window.document.undo_stack.count() == rows

    assert live(qtbot, script) == 0


def test_every_tool_can_be_found_without_eyes(qtbot, private_home):
    def script(window):
        tools = begin(qtbot, window)
        for kind in (QToolButton, QPushButton, QSlider, QLineEdit):
            for widget in tools.findChildren(kind):
                assert widget.objectName(), kind
                assert widget.toolTip(), widget.objectName()
                assert widget.accessibleName() or widget.text(), widget.objectName()

    assert live(qtbot, script) == 0
