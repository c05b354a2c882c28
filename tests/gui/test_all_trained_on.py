"""The window where every sample is trained on: nothing is held out to validate or test with."""

import pytest
from PySide6.QtWidgets import QApplication

from nnstudio.ui.extra_docks import EXTRAS
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Themes
from nnstudio.ui.workspaces import WORKSPACES

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(qtbot, qapp, private_home):
    made = MainWindow(Themes(qapp, "light"), Settings(private_home), keep_settings=False)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.clock.latest is not None)
    yield made
    made.files.forget_unsaved()
    made.close()
    made.dispose()


@pytest.mark.parametrize("source", ["circle", "diabetes"])
def test_every_dock_and_workspace_copes(qtbot, window, source):
    window.document.edit_many({
        "data.source": source, "data.train_share": 1.0, "data.test_share": 0.0, "training.early_stopping": True,
    }, "all samples")  # fmt: skip
    samples = window.document.experiment.data.samples
    qtbot.waitUntil(lambda: window.clock.latest is not None and len(window.clock.latest.data.train) == samples)
    window.controller.step(epochs=5)
    qtbot.waitUntil(lambda: window.clock.latest.epoch >= 5 and not window.controller.running)
    for name in WORKSPACES:
        window.workspaces.go(name)
        QApplication.processEvents()
    for name in EXTRAS:
        window.extras.show(name)
    for dock in window.docks.values():
        dock.show()
        dock.raise_()
        QApplication.processEvents()
    window.workspaces.go("build")
    window.controller.step(epochs=2)
    qtbot.waitUntil(lambda: window.clock.latest.epoch >= 7 and not window.controller.running)
    assert "none" not in window.loss.canvas.accessibleDescription()
