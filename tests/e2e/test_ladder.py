"""From a line to the degree that fits best, and to the test set, as a person goes through the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QToolButton

from nnstudio.learners.ladder import rung_of
from nnstudio.spec import preset, replace

from .studio import CTRL, LEFT, child, live, press, type_into

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_degree_is_found_by_cross_validation_and_judged_once(qtbot, private_home):
    def script(window):
        document = window.document
        experiment = replace(preset("sine"), {"data.samples": 80, "data.noise": 20})
        document.set_experiment(experiment, "a noisy sine")
        press(window, Qt.Key.Key_P, CTRL | SHIFT)
        ladder = window.extras.built["ladder"]
        QTest.mouseClick(child(window, "ladder.polynomial", QToolButton), LEFT)
        assert rung_of(document.experiment).name == "polynomial"
        qtbot.waitUntil(lambda: ladder._frame is not None and ladder._frame.experiment == document.experiment)
        qtbot.waitUntil(lambda: not ladder.busy and "condition" in ladder.facts.values)
        qtbot.waitUntil(lambda: window.boundary.exact.curve.isVisible())

        press(window, Qt.Key.Key_V, CTRL | SHIFT)
        dock = window.extras.built["validation"]
        qtbot.waitUntil(lambda: dock.frame is not None and dock.frame.experiment == document.experiment)
        qtbot.waitUntil(dock.exact.isVisible)
        QTest.mouseClick(dock.exact, LEFT)
        dock.what.setCurrentIndex(dock.what.findData("data.degree"))
        type_into(child(window, "validation.range", QLineEdit), "int:1..9")
        qtbot.waitUntil(lambda: dock.made is not None and not dock.busy)
        means = dock.made.means("r2")
        best = dock.made.values[dock.made.choice("r2").best]
        assert len(means) == 9
        assert best >= 4
        window.resize(1280, 720)
        assert window.minimumSizeHint().width() <= 1280
        QTest.mouseClick(child(window, "validation.take", QToolButton), LEFT)
        assert document.experiment.data.degree == best
        document.undo_stack.undo()

        degree = next(row for row in ladder._rows if row.binding.path == "data.degree").editor.target()
        type_into(degree, str(best))
        assert document.experiment.data.degree == best
        qtbot.waitUntil(lambda: dock.stale)
        qtbot.waitUntil(dock.test.button.isEnabled)
        QTest.mouseClick(dock.test.button, LEFT)
        (box,) = dock.findChildren(QMessageBox, "validation.ask")
        QTest.mouseClick(box.button(QMessageBox.StandardButton.Open), LEFT)
        qtbot.waitUntil(lambda: dock.test.opening is not None)
        assert dock.test.opening[0].data.degree == best
        qtbot.waitUntil(lambda: "for the first time" in dock.test.verdict.text())

    assert live(qtbot, script) == 0


def test_the_window_closes_while_folds_train(qtbot, private_home):
    def script(window):
        window.document.set_experiment(replace(preset("spiral"), {"training.epochs": 50_000}), "long")
        press(window, Qt.Key.Key_V, CTRL | SHIFT)
        dock = window.extras.built["validation"]
        qtbot.waitUntil(lambda: dock.frame is not None and dock.frame.experiment == window.document.experiment)
        QTest.mouseClick(dock.go, LEFT)
        qtbot.waitUntil(lambda: dock.made is not None and bool(dock.made.live))
        # Edits and training go on meanwhile, and the result is known to be of what was.
        press(window, Qt.Key.Key_Space)
        window.document.edit("training.learning_rate", 0.02)
        qtbot.waitUntil(lambda: dock.stale)
        assert dock.busy

    assert live(qtbot, script) == 0
