"""What the network answers, column by column, as the nodes show it: maps over the plane, curves, or one shade."""

from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ...choices.activations import ACTIVATIONS
from ...data import Prepared
from ...nn.dropout import Masks
from ...run.mailbox import Frame

GRID = 24  # points a side of a map over two inputs
STROKE = 48  # points of a curve over one input
MOST_NODES = 200  # more get a shade instead of a map

Show = Literal["map", "curve", "shade"]
Floats = NDArray[np.float64]


@dataclass
class Answers:
    """Per column the outputs (samples, units) over the probe inputs, and the size that counts as full colour.

    For a "map" the samples are a GRID x GRID picture, its first row at the top; for a "curve" they go from left to
    right; for a "shade" there is one.
    """

    show: Show
    columns: list[Floats] = field(default_factory=list)
    scales: list[Any] = field(default_factory=list)  # one number, or one for each unit

    def levels(self, column: int, unit: int) -> Floats:
        """The answers of one unit from -1 to 1."""
        scaled: Floats = np.clip(self.columns[column][:, unit] / self._scale(column, unit), -1.0, 1.0)
        return scaled

    def _scale(self, column: int, unit: int) -> float:
        scale = self.scales[column]
        return float(scale[unit]) if isinstance(scale, np.ndarray) else float(scale)


class Probe:
    """The inputs that nodes are shown over; transformed once for each data."""

    def __init__(self) -> None:
        self._data: Prepared | None = None
        self._show: Show = "shade"
        self._x: Any = None

    def ask(self, frame: Frame, sample: NDArray[Any], masks: Masks | None = None) -> Answers:
        """What every unit of the frame answers; `sample` (1, features) is used where there is nothing to map. With
        `masks` of one sample it is the thinned network that answers."""
        show = self._kind(frame)
        if self._data is not frame.data or show != self._show:
            self._data, self._show = frame.data, show
            self._x = None if show == "shade" else frame.data.transform(_inputs(frame.data, show))
        x = sample if self._x is None else self._x
        with np.errstate(all="ignore"):
            columns = frame.network.forward(frame.parameters, x.astype(frame.network.dtype, copy=False), masks).columns
        finite = [np.nan_to_num(c, nan=0.0, posinf=1e9, neginf=-1e9) for c in columns]
        inputs = np.maximum(np.abs(finite[0]).max(axis=0), 1e-9) if len(x) > 1 else _scale(finite[0], "linear")
        kinds = [layer.activation for layer in frame.network.model.layers]
        return Answers(show, finite, [inputs, *map(_scale, finite[1:], kinds)])

    @staticmethod
    def _kind(frame: Frame) -> Show:
        inputs = len(frame.data.input_names)
        if inputs > 2 or sum(frame.network.layout.widths) > MOST_NODES:
            return "shade"
        return "map" if inputs == 2 else "curve"


def extent(data: Prepared) -> list[tuple[float, float]]:
    """Per raw input the range to show: that of the samples and a tenth more, the same for both of two inputs."""
    raw = data.train.raw
    low, high = raw.min(axis=0), raw.max(axis=0)
    margin = 0.1 * np.maximum(high - low, 1e-9)
    return [(float(a), float(b)) for a, b in zip(low - margin, high + margin, strict=True)]


def _inputs(data: Prepared, show: Show) -> Floats:
    ranges = extent(data)
    if show == "curve":
        return np.linspace(*ranges[0], STROKE)[:, None]
    across, up = np.linspace(*ranges[0], GRID), np.linspace(*ranges[1], GRID)[::-1]
    x, y = np.meshgrid(across, up)
    return np.column_stack([x.ravel(), y.ravel()])


def _scale(values: Floats, activation: str) -> float:
    if ACTIVATIONS[activation].bounded:
        return 1.0
    return max(float(np.abs(values).max(initial=0.0)), 1e-9)
