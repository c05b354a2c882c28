"""The plots: the only room that knows pyqtgraph."""

from .base import Plot
from .boundary import BoundaryPlot
from .clock import Clock
from .loss import LossPlot
from .surface import SurfacePlot
from .weights import WeightsPlot

__all__ = ["BoundaryPlot", "Clock", "LossPlot", "Plot", "SurfacePlot", "WeightsPlot"]
