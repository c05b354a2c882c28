"""Nearest neighbours as the current experiment: every dock shows something or says in a sentence why not."""

import pytest
from PySide6.QtCore import Qt

from nnstudio.spec.starts import with_source
from nnstudio.ui.extra_docks import EXTRAS

from ..waiting import idle
from .studio import live, press


@pytest.mark.parametrize("source", ["circle", "iris", "sine", "diabetes"])
def test_every_dock_bears_a_model_without_parameters(qtbot, private_home, source):
    def script(window):
        document, told = window.document, []
        window.controller.failed.connect(told.append)

        def seen():
            return window.clock.latest

        def shown(learner):
            qtbot.waitUntil(lambda: seen() is not None and seen().experiment.model.learner == learner, timeout=20_000)

        if source != "circle":
            document.set_experiment(with_source(document.experiment, source).experiment, "data")
            qtbot.waitUntil(lambda: seen() is not None and seen().experiment.data.source == source, timeout=20_000)
        document.edit_many({"model.learner": "neighbours"}, "neighbours")
        shown("neighbours")
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: seen() is not None and seen().state == "finished", timeout=10_000)
        assert "There is nothing to train" in window.clock.latest.message
        for name in EXTRAS:
            window.extras.show(name)
        for dock in window.docks.values():
            dock.show()
            dock.raise_()
            qtbot.waitUntil(lambda: window.clock.caught_up)
            idle()
        document.edit_many({"model.neighbours": 15}, "k")
        qtbot.waitUntil(lambda: seen() is not None and seen().experiment.model.neighbours == 15, timeout=20_000)
        document.undo_stack.undo()
        document.undo_stack.undo()
        shown("network")
        document.undo_stack.redo()
        shown("neighbours")
        document.edit_many({"model.learner": "network"}, "a network again")
        shown("network")
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: seen() is not None and seen().update > 10, timeout=20_000)
        press(window, Qt.Key.Key_Space)
        assert all("There is nothing to train" in said for said in told)  # what Space said of the neighbours

    assert live(qtbot, script) == 0
