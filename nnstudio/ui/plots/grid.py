"""A network's answers over a grid of inputs; the inputs are transformed once and asked about at every
frame."""

from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from ...choices.choice import Array
from ...data import Part, Prepared
from ...data.generators import AXIS_RANGE
from ...nn.network import Network
from ...run.mailbox import Frame
from ..theme import Theme, diverging_table
from .cuts import Cut, along_inputs

Floats = NDArray[np.float64]
Span = tuple[float, float]
ACTIVATION = 60  # multiplications that a unit's activation takes as long as
MANY_INPUTS = 8  # with more of them the places of a plane are fed to a network as what they are made of
STRENGTH = 0.62  # of the colours of answers


def class_colours(theme: Theme, classes: int) -> list[str]:
    """One colour a class: the two signs for two of them, else those of the runs, which begin with the same hues: where
    a third class comes, no other changes its looks."""
    if classes <= 2:
        return [theme.negative, theme.positive][:classes]
    return [theme.run_colour(k)[0] for k in (1, 0, *range(2, classes))]


def answer_table(theme: Theme) -> NDArray[np.uint8]:
    """The colours of answers (256, 3): paler than weights are, so that samples stand out from an answer like theirs."""
    zero = diverging_table(theme)[127].astype(float)
    return np.rint(zero + STRENGTH * (diverging_table(theme) - zero)).astype(np.uint8)


def blended(values: Floats, signs: bool, theme: Theme) -> NDArray[np.uint8]:
    """Pixels (..., 4) for answers (..., classes): the classes' colours mixed by how much each is answered."""
    shares = np.clip((values + 1) / 2 if signs else values, 0, None)
    shares = shares / np.maximum(shares.sum(axis=-1, keepdims=True), 1e-9)
    colours = np.array([QColor(c).getRgb()[:3] for c in class_colours(theme, values.shape[-1])], dtype=np.float64)
    mixed = 0.6 * (shares @ colours) + 0.4 * np.array(QColor(theme.zero).getRgb()[:3])
    pixels = np.full((*values.shape[:-1], 4), 255, dtype=np.uint8)
    pixels[..., :3] = np.rint(np.nan_to_num(mixed))[..., ::-1]
    return pixels


def moving_inputs(data: Prepared) -> tuple[int, int]:
    """The first two inputs that differ between samples; the same one twice where there is no second."""
    width = len(data.input_names)
    if width == 1:
        return 0, 0
    moving = np.flatnonzero(np.ptp(data.train.raw, axis=0) > 0)
    return (int(moving[0]), int(moving[1])) if width > 2 and len(moving) > 1 else (0, 1)


def span_of(frame: Frame, axis: int) -> Span:
    """What an axis shows of an input: the generators' common range, or where the samples lie."""
    data: Prepared = frame.data
    if axis >= len(data.input_names):
        axis = 0
    parts: tuple[Part, ...] = (data.train, data.validation, data.test)
    values = np.concatenate([part.raw[:, axis] for part in parts])
    low, high = float(values.min()), float(values.max())
    two = len(data.input_names) == 2 and not frame.experiment.data.about.table
    if two and AXIS_RANGE[0] <= low and high <= AXIS_RANGE[1]:
        return AXIS_RANGE
    pad = 0.06 * ((high - low) or 1.0)
    return low - pad, high + pad


class OnPlane:
    """Inputs (n, d) on a plane, kept as ``places @ rows`` with `places` (n, 3) and `rows` (3, d).

    What a first layer asks of them, a product with its weights (d, units), takes d / 3 times less work so, and a grid
    over many inputs takes no memory to speak of. Whatever else is asked of them, NumPy makes the inputs for."""

    def __init__(self, places: NDArray[np.generic], rows: NDArray[np.generic]) -> None:
        self.places, self.rows = places, rows
        self.shape = (len(places), rows.shape[1])

    def __len__(self) -> int:
        return len(self.places)

    def __matmul__(self, weights: NDArray[np.generic]) -> NDArray[np.generic]:
        product: NDArray[np.generic] = self.places @ (self.rows @ weights)
        return product

    def __array__(self, dtype: np.dtype[np.generic] | None = None, copy: bool | None = None) -> NDArray[np.generic]:
        return np.asarray(self.places @ self.rows, dtype=dtype)


class Answers:
    """Answers over one or two inputs of `data`, the others at their training mean; or over any `cut` through them."""

    def __init__(
        self, data: Prepared, across: Span, up: Span | None, axes: tuple[int, int], cut: Cut | None = None
    ) -> None:
        self.data = data
        self.cut = cut if cut is not None else along_inputs(data, axes)
        self._up = up
        self.spans = (across, up if up is not None else (0.0, 1.0))
        self._inputs: dict[tuple[int, np.dtype[np.generic]], NDArray[np.generic] | OnPlane] = {}

    def grid(self, side: int) -> tuple[Floats, Floats]:
        """The places of the grid along both axes."""
        return np.linspace(*self.spans[0], side), np.linspace(*self.spans[1], side)

    def map(self, frame: Frame, side: int) -> Floats:
        """Answers (side, side, outputs): rows go up, columns across."""
        return self._ask(frame, side).reshape(side, side, -1)

    def along(self, frame: Frame, count: int) -> tuple[Floats, Floats]:
        """Places (count,) of the one input, and the answers (count, outputs) there."""
        return np.linspace(*self.spans[0], count), self._ask(frame, count)

    def at(self, frame: Frame, x: float, y: float) -> Floats:
        """The answer (outputs,) at one place."""
        return self._answer(frame, self._transformed(np.array([[x, y]]), frame.network.dtype))[0]

    def _ask(self, frame: Frame, side: int) -> Floats:
        return self._answer(frame, self.inputs(side, frame.network.dtype))

    def work(self, network: Network) -> int:
        """What an answer takes, in multiplications."""
        layout = network.layout
        every = layout.size + ACTIVATION * sum(layout.widths[1:])
        if not self._apart:
            return every
        first = sum(block.rows * block.units for block in layout.blocks if block.sources == (0,))
        return every - first + 3 * first // max(1, layout.widths[0])

    @property
    def _apart(self) -> bool:
        """Whether inputs are kept as what they are made of: terms of the inputs lie on no plane."""
        return not self.data.features and len(self.data.input_names) > MANY_INPUTS

    def inputs(self, side: int, dtype: np.dtype[np.generic]) -> NDArray[np.generic] | OnPlane:
        """What the network is fed at the places of the grid (side * side, inputs), or of the line (side, inputs)."""
        key = (side, dtype)
        if key not in self._inputs:
            if self._up is None:
                places = np.column_stack([np.linspace(*self.spans[0], side), np.zeros(side)])
            else:
                across, up = np.meshgrid(*self.grid(side))
                places = np.column_stack([across.ravel(), up.ravel()])
            self._inputs[key] = self._transformed(places, dtype)
        return self._inputs[key]

    def _transformed(self, places: Floats, dtype: np.dtype[np.generic]) -> NDArray[np.generic] | OnPlane:
        if self._apart:
            corners = self.data.transform(self.cut.raw(np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])))
            rows = np.vstack([corners[0], corners[1:] - corners[0]])
            return OnPlane(np.column_stack([np.ones(len(places)), places]).astype(dtype), rows.astype(dtype))
        return self.data.transform(self.cut.raw(places)).astype(dtype)

    def _answer(self, frame: Frame, inputs: NDArray[np.generic] | OnPlane) -> Floats:
        with np.errstate(over="ignore", invalid="ignore"):
            answers = np.asarray(frame.network.answer(frame.parameters, cast(Array, inputs)), dtype=np.float64)
        return answers if self.data.class_names else self.data.targets.invert(answers)

    @staticmethod
    def scale(frame: Frame) -> tuple[float, float, float]:
        """The least, the undecided and the greatest answer that colours tell apart.

        For numbers it is the range of the targets, centred at zero where they lie on both sides of it."""
        if frame.data.class_names:
            return (0.0, 0.5, 1.0) if frame.network.coding == "unit" else (-1.0, 0.0, 1.0)
        y = frame.data.targets.invert(np.asarray(frame.data.train.y).reshape(len(frame.data.train), -1))
        low, high = float(y.min()), float(y.max())
        if low < 0 < high:
            reach = max(-low, high)
            return -reach, 0.0, reach
        return low, (low + high) / 2, high if high > low else low + 1.0
