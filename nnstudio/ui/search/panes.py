"""Plots of a search side by side: in each pane one of several, built when it is first looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from ...message import marked
from ..fitting import Flow
from ..plots.base import Plot
from ..plots.search_plot import SearchPlot
from ..plots.search_shown import Shown
from ..text import tr
from ..theme import SPACE, Themes
from ..widgets import choice_button


@dataclass(frozen=True)
class View:
    """Where a plot is defined, what its button says, and what one sees there."""

    module: str
    kind: str
    text: str
    tip: str


LEFT: Mapping[str, View] = {
    "parallel": View("search_parallel", "ParallelPlot", marked("Parallel"),
                     marked("Every trial as a line over all that varies; drag to keep ranges.")),
    "slices": View("search_slices", "SlicesPlot", marked("Slices"),
                   marked("The score over one hyperparameter.")),
    "heat": View("search_heat", "HeatPlot", marked("Heat map"),
                 marked("The best score over any two hyperparameters.")),
}  # fmt: skip
RIGHT: Mapping[str, View] = {
    "size": View("search_size", "SizePlot", marked("Size"),
                 marked("The score over the number of parameters.")),
    "curves": View("search_curves", "SearchCurvesPlot", marked("Curves"),
                   marked("How every trial learnt, and where pruned ones ended.")),
    "importance": View("search_importance", "ImportancePlot", marked("Importance"),
                       marked("How much each hyperparameter mattered.")),
    "average": View("search_average", "AveragePlot", marked("Average"),
                    marked("The average of the best trials beside the best alone.")),
}  # fmt: skip


class Pane(QWidget):
    """A row of buttons, and the plot that was chosen by them."""

    chosen = Signal(object)  # number of a trial, or None
    brushed = Signal(str, object)
    looked = Signal(str)  # the plot of this name came into sight

    def __init__(self, views: Mapping[str, View], themes: Themes) -> None:
        super().__init__()
        self._views, self._themes = views, themes
        self.built: dict[str, Plot] = {}
        self._shown: Shown | None = None
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        row = Flow(spacing=SPACE // 2)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, 0)
        self.buttons = {}
        for name, view in views.items():
            button = self.buttons[name] = choice_button(tr(view.text))
            button.setObjectName(f"search.view.{name}")
            button.setAccessibleName(tr(view.text))
            button.setToolTip(tr(view.tip))
            button.clicked.connect(lambda _on=False, wanted=name: self.look_at(wanted))
            self._group.addButton(button)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.name = next(iter(views))

    @property
    def plot(self) -> Plot:
        """The one in sight."""
        return self.look_at(self.name)

    def look_at(self, name: str) -> Plot:
        """Bring one to the front."""
        if name not in self.built:
            view = self._views[name]
            module = import_module(f"nnstudio.ui.plots.{view.module}")
            plot = self.built[name] = getattr(module, view.kind)(self._themes)
            if isinstance(plot, SearchPlot):
                plot.chosen.connect(self.chosen)
                plot.brushed.connect(self.brushed)
            self._stack.addWidget(plot)
        plot = self.built[name]
        if self._stack.currentWidget() is not plot or self.name != name:
            self.name = name
            self._stack.setCurrentWidget(plot)
            self._show(plot)
            self.looked.emit(name)
        self.buttons[name].setChecked(True)
        return plot

    def show_search(self, shown: Shown | None) -> None:
        """Only the plot in sight is drawn."""
        self._shown = shown
        self._show(self.plot)

    def _show(self, plot: Plot) -> None:
        if isinstance(plot, SearchPlot):  # the average is shown by who worked it out
            plot.show_search(self._shown)

    def fit(self) -> None:
        self.plot.fit()
