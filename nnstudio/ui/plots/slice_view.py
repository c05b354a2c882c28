"""The loss along the straight line from the start of a training to where it is now."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray

from ...landscape.survey import Slice
from ..text import tr
from ..theme import Theme
from .base import Extent, short
from .items import Curve, line_pen
from .legend import Entry

FLOOR = 1e-12  # losses below this are drawn as this on a log scale
Floats = NDArray[np.float64]


class SliceView:
    """Curves in one box, one for each objective; `show` changes their data."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._curves = {name: Curve() for name in ("train", "validation", "penalised")}
        self._cut: Slice | None = None
        self._log = True
        for curve in self._curves.values():
            curve.setZValue(4)
            curve.setVisible(False)
            box.addItem(curve, ignoreBounds=True)

    @property
    def curves(self) -> dict[str, Curve]:
        return self._curves

    def hide(self) -> None:
        for curve in self._curves.values():
            curve.setVisible(False)

    def show(self, cut: Slice, theme: Theme, log: bool) -> list[Entry]:
        """Draw a slice; gives what the legend says of it."""
        self._cut, self._log = cut, log
        names = {"train": tr("train"), "validation": tr("validation"), "penalised": tr("with penalties")}
        colours = {"train": theme.train, "validation": theme.validation, "penalised": theme.penalty}
        entries = []
        for name, curve in self._curves.items():
            curve.setVisible(name in cut.losses)
            if name in cut.losses:
                curve.set_pen(line_pen(colours[name], 2.0))
                curve.set_data(cut.places, self._heights(cut.losses[name]))
                entries.append(Entry("line", colours[name], names[name]))
        return [*entries, Entry("text", "", tr("0 is the start, 1 is now"))]

    def extent(self, cut: Slice, log: bool) -> Extent:
        self._log = log
        heights = np.concatenate([self._heights(losses) for losses in cut.losses.values()])
        heights = heights[np.isfinite(heights)]
        low, high = (float(heights.min()), float(heights.max())) if len(heights) else (0.0, 1.0)
        return Extent(float(cut.places[0]), float(cut.places[-1]), low, high + 0.05 * (high - low))

    def readout(self, cut: Slice, x: float) -> str:
        at = int(np.argmin(np.abs(cut.places - x)))
        said = [f"{name} {short(losses[at])}" for name, losses in cut.losses.items()]
        return tr("at {0} of the way: {1}").format(short(cut.places[at]), ", ".join(said))

    def table(self, cut: Slice) -> tuple[tuple[str, ...], list[list[float]]]:
        return ("way", *cut.losses), np.column_stack([cut.places, *cut.losses.values()]).tolist()

    def _heights(self, losses: Floats) -> Floats:
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.log10(np.maximum(losses, FLOOR)) if self._log else losses
