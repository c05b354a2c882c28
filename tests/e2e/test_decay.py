"""Weight decay through the window: lambdas of single layers while it trains, and the four ways side by side."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSlider, QToolButton

from .studio import CTRL, LEFT, child, live, press, set_field, type_into

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_layer_of_its_own_is_penalised_while_the_training_goes_on(qtbot, private_home):
    def script(window):
        set_field(window, "training.epochs", 5000)
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.update > 0)
        run = window.clock.latest.run
        box = window.findChild(QCheckBox, "same_in_every_layer")
        window.hyperparameter_panel.ensureWidgetVisible(box)
        QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
        slider = window.findChild(QSlider, "model.layers.0.l1.slider")
        window.hyperparameter_panel.ensureWidgetVisible(slider)
        slider.setFocus()
        while slider.value() < slider.maximum() * 0.9:
            QTest.keyClick(slider, Qt.Key.Key_PageUp)
        lambdas = [layer.l1 for layer in window.document.experiment.model.layers]
        assert lambdas[0] > 0.1
        assert lambdas[1:] == [0, 0]
        qtbot.waitUntil(lambda: window.clock.latest.experiment.model.layers[0].l1 == lambdas[0])
        assert window.clock.latest.run == run
        # The first layer dies out, the others stay.
        qtbot.waitUntil(lambda: window.weights.layers[0].zeros == 8)
        assert window.weights.layers[1].zeros == 0
        press(window, Qt.Key.Key_Space)

    assert live(qtbot, script) == 0


def test_the_four_ways_are_compared_from_the_menu(qtbot, private_home):
    def script(window):
        press(window, Qt.Key.Key_D, CTRL | SHIFT)
        dock = window.extras.built["decay"]
        qtbot.waitUntil(lambda: dock.isVisible() and dock.frame is not None)
        type_into(child(window, "decay.l1", QLineEdit), "0.02")
        type_into(child(window, "decay.epochs", QLineEdit), "30")
        QTest.mouseClick(child(window, "decay.compare", QToolButton), LEFT)
        qtbot.waitUntil(lambda: not dock.busy and all(dock.made))
        none, first, second, both = (one.count(range(3)) for one in dock.made)
        assert first.zeros > first.weights / 2
        assert both.zeros > both.weights / 2
        assert none.zeros == second.zeros == 0
        # The run in front has not been touched.
        assert window.clock.latest.update == 0
        assert window.document.undo_stack.count() == 0

    assert live(qtbot, script) == 0
