"""The pictures of the ensemble view: answers, spread and correlations as tiles in the theme's colours."""

from collections.abc import Sequence

import contourpy
import numpy as np
from numpy.typing import NDArray

from ...run.mailbox import Frame
from ..text import tr
from ..theme import Theme, diverging_table
from .base import steady
from .contours import cividis
from .grid import Answers, answer_table, blended, class_colours
from .items import coloured
from .scales import nice_step
from .thinning import Coadaptation, Thinned
from .tiles import Tile

Floats = NDArray[np.float64]
DOTS = 250  # training samples that are drawn into the large tiles


def answer_tiles(made: Thinned, frame: Frame, theme: Theme) -> tuple[list[Tile], list[Tile]]:
    """The large tiles (mean, scaled, spread) and the small ones, one a thinned network."""
    dots, colours = samples_over(made.field, made.axes, frame, theme)
    count = len(made.each)

    def tile(name: str, captions: tuple[str, ...], values: Floats, large: bool) -> Tile:
        pixels, lines = pictured(values, frame, theme)
        if large:
            return Tile(name, captions, pixels, values, lines, dots, colours)
        return Tile(name, captions, pixels, values, lines, leading=bool(captions))

    spread = made.uncertainty
    uncertain = coloured(spread, cividis(), 0.0, highest_spread(made))
    large = [
        tile("mean", (tr("mean of {0}").format(count), tr("mean")), made.mean, True),
        tile("scaled", (tr("scaled network"), tr("scaled")), made.scaled, True),
        Tile("spread", (tr("spread"),), uncertain, spread, (), dots, ["#FFFFFF"] * len(dots), "#16181C"),
    ]
    several = (tr("{0} thinned networks").format(count), tr("thinned"))
    small = [tile(f"network {k + 1}", several if k == 0 else (), values, False) for k, values in enumerate(made.each)]
    return large, small


def highest_spread(made: Thinned) -> float:
    """Where the scale of the spread ends: the next round number."""
    finite = made.uncertainty[np.isfinite(made.uncertainty)]
    top = float(finite.max(initial=0.0))
    if top < 1e-12:
        return 1.0
    step = nice_step(top, 5)
    return float(np.ceil(top / step - 1e-9) * step)


def pictured(values: Floats, frame: Frame, theme: Theme) -> tuple[NDArray[np.uint8], list[Floats]]:
    """Answers (rows, columns, outputs) as pixels, and the lines where two classes are even."""
    if values.shape[-1] > 1 and frame.data.class_names:
        return blended(values, frame.network.coding == "signs", theme), []
    low, middle, high = Answers.scale(frame)
    first = values[..., 0]
    lines: list[Floats] = []
    if frame.data.class_names and np.isfinite(first).all():
        grid = contourpy.contour_generator(np.linspace(0, 1, first.shape[1]), np.linspace(0, 1, first.shape[0]), first)
        lines = [line for line in grid.lines(middle) if len(line) > 1]
    return coloured(first, answer_table(theme), low, high), lines


def samples_over(
    field: Answers, axes: tuple[int, int], frame: Frame, theme: Theme
) -> tuple[Floats, Sequence[str]]:  # fmt: skip
    """Where training samples lie in a tile of answers over two inputs, and their colours."""
    part = frame.data.train
    raw = part.raw[:DOTS, list(axes)]
    (left, right), (bottom, top) = field.spans
    places = (raw - (left, bottom)) / (right - left, top - bottom)
    inside = ((places >= 0) & (places <= 1)).all(axis=1)
    colours = [theme.text] * len(places)
    if frame.data.class_names:
        by_class = class_colours(theme, len(frame.data.class_names))
        colours = [by_class[int(k)] for k in part.y[:DOTS]]
    return places[inside], [c for c, good in zip(colours, inside.tolist(), strict=True) if good]


def correlation_tile(made: Coadaptation, theme: Theme, name: str, words: str) -> Tile:
    """A matrix of correlations, the first unit at the top left; units that never vary are grey."""
    matrix = made.matrix
    pixels = coloured(np.nan_to_num(matrix), diverging_table(theme), -1.0, 1.0)
    grey = [int(theme.hairline[k : k + 2], 16) for k in (5, 3, 1)]
    pixels[np.isnan(matrix)] = (*grey, 255)
    mean = steady(made.mean)
    captions = (tr("{0}: mean |r| {1}").format(words, mean), f"{words}: |r| {mean}", f"|r| {mean}")
    return Tile(name, captions, pixels, matrix, downwards=True, smooth=False)
