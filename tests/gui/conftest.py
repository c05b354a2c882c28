"""What the tests of plots and panels share: the light theme, put away again, and plots of their own."""

import threading

import pytest

from nnstudio.ui.plots.surface import SurfacePlot
from nnstudio.ui.theme import Themes


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
