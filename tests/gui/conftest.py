"""What the tests of plots and panels share: the light theme, put away again, and plots of their own."""

import threading

import pyqtgraph
import pytest

from nnstudio.run.jobs import Wanted
from nnstudio.ui.plots.surface import SurfacePlot
from nnstudio.ui.theme import Themes

from ..waiting import HANGS_S

# It drops moves of the mouse that follow each other within a hundredth of a second, as those of a test do.
pyqtgraph.setConfigOption("mouseRateLimit", 0)


@pytest.fixture
def themes(qapp):
    sheet, palette, style = qapp.styleSheet(), qapp.palette(), qapp.style().objectName()
    made = Themes(qapp, "light")
    yield made
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)


@pytest.fixture
def make(qtbot, themes):
    made = []

    def build(kind):
        plot = kind(themes)
        plot.resize(420, 300)
        qtbot.addWidget(plot)
        plot.show()
        made.append(plot)
        return plot

    yield build
    for plot in made:
        if isinstance(plot, SurfacePlot):
            plot.stop()
    assert not [t for t in threading.enumerate() if t.name == "jobs"]


class HeldWork:
    """Holds work in other threads up where it asks whether it is still wanted."""

    def __init__(self):
        self.threads = []  # that asked, once for every time
        self._changed, self._standing, self._free = threading.Condition(), 0, False

    def asked(self):
        with self._changed:
            self.threads.append(threading.current_thread().name)
            self._standing += 1
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._free, HANGS_S)
            self._standing -= 1

    def wait(self):
        """Until the work stands still."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._standing and not self._free, HANGS_S)

    def hold(self):
        with self._changed:
            self._free = False

    def release(self):
        with self._changed:
            self._free = True
            self._changed.notify_all()


@pytest.fixture
def held_work(monkeypatch):
    """Work that stands still from its first question on, until it is released."""
    held, ask = HeldWork(), Wanted.__call__

    def asked(wanted):
        held.asked()
        return ask(wanted)

    monkeypatch.setattr(Wanted, "__call__", asked)
    yield held
    held.release()
