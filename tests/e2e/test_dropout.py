"""Dropout as people watch it: slow motion, and one mask after the other."""

from PySide6.QtCore import Qt

from .studio import CTRL, live, press, set_field

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_slow_motion_shows_every_pass_and_the_next_mask_needs_none(qtbot, private_home):
    def script(window):
        press(window, Qt.Key.Key_M, CTRL)
        assert "set Dropout above 0" in window.statusBar().currentMessage()
        window.document.edit("model.hidden", "6-4")
        set_field(window, "model.dropout", 0.5)
        slow, usual = window.actions_by_id["train.slow"], window.transport.pace
        press(window, Qt.Key.Key_M, CTRL | SHIFT)
        assert slow.isChecked()
        assert window.transport.pace == 1.0
        qtbot.waitUntil(lambda: window.clock.latest.update >= 1 and window.clock.latest.masks is not None)
        qtbot.waitUntil(lambda: any(column._silent for column in window.canvas.network._columns))
        first = window.clock.latest.update
        qtbot.waitUntil(lambda: window.clock.latest.update > first)
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.state == "paused")
        update = window.clock.latest.update
        press(window, Qt.Key.Key_M, CTRL)
        assert "Nothing is trained" in window.statusBar().currentMessage()
        assert window.canvas.network.thinned is not None
        assert window.clock.latest.update == update
        press(window, Qt.Key.Key_M, CTRL | SHIFT)
        assert not slow.isChecked()
        assert window.transport.pace == usual
        window.transport.set_slow(True)
        assert slow.isChecked()
        window.transport._slider.setValue(20)  # by hand it is another pace
        assert not slow.isChecked()

    assert live(qtbot, script) == 0


def test_what_regularisation_does_fits_a_small_window(qtbot, private_home):
    def script(window):
        window.document.edit_many({"model.hidden": "6-4", "model.dropout": 0.3, "model.l1": 0.001})
        window.controller.step(epochs=1)
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.epoch == 1)
        for name in ("decay", "ensemble", "needed", "gradients", "judgement"):
            dock = window.extras.show(name)
            qtbot.waitUntil(lambda d=dock: d.frame is not None)
        window.extras.built["needed"].train_twin()
        window.weights.set_view("ridges")
        qtbot.waitUntil(lambda: window.settled)
        assert window.minimumSizeHint().width() <= 1280
        assert window.canvas.mask_button.isVisible()

    assert live(qtbot, script) == 0
