"""What the ensemble view says of places and pairs of units, and its numbers as tables."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...run.mailbox import Frame
from ..text import tr
from ..theme import listed
from .base import short
from .thinning import Thinned
from .tiles import Tile

Floats = NDArray[np.float64]
Table = tuple[Sequence[str], Sequence[Sequence[Any]]]


def told_on_curve(made: Thinned, x: float) -> str:
    """What there is to read where one points, over one input."""
    at = int(np.argmin(np.abs(np.linspace(*made.field.spans[0], len(made.mean)) - x)))
    return _told(made, (at,), short(x))


def told_on_map(made: Thinned, tile: Tile, across: float, up: float) -> str:
    """The same in a tile, at a place from 0 to 1."""
    row, column = _cell(tile, across, up)
    (left, right), (bottom, top) = made.field.spans
    where = f"{short(left + across * (right - left))}, {short(bottom + up * (top - bottom))}"
    said = _told(made, (row, column), where)
    if tile.name.startswith("network"):
        said = f"{tile.name}: {_numbers(tile.values[row, column])} · {said}"
    return said


def told_of_units(tile: Tile, across: float, up: float) -> str:
    """The pair of units one points at."""
    row, column = _cell(tile, across, 1 - up)
    return tr("units {0} and {1}: correlation {2}").format(row + 1, column + 1, short(float(tile.values[row, column])))


def table_of_units(tiles: Sequence[Tile]) -> Table:
    """Every correlation that is shown."""
    rows = [
        (tile.name, i + 1, j + 1, float(tile.values[i, j])) for tile in tiles for i, j in np.ndindex(tile.values.shape)
    ]
    return ("dropout", "unit", "other", "correlation"), rows


def table_of(made: Thinned, frame: Frame) -> Table:
    """Every answer that is shown, place by place."""
    names, outputs, shape = frame.data.input_names, made.mean.shape[-1], made.mean.shape
    across = np.linspace(*made.field.spans[0], shape[0] if made.one else shape[1])
    places = [across]
    if not made.one:
        places = [part.ravel() for part in np.meshgrid(across, np.linspace(*made.field.spans[1], shape[0]))]
    parts = {"mean": made.mean, "scaled": made.scaled, "spread": made.spread}
    parts |= {f"network {k + 1}": one for k, one in enumerate(made.each)}
    header = [names[axis] for axis in made.axes[: len(places)]]
    header += [part if outputs == 1 else f"{part} {k + 1}" for part in parts for k in range(outputs)]
    columns = [*places, *(part.reshape(-1, outputs) for part in parts.values())]
    return header, np.column_stack(columns).tolist()


def _told(made: Thinned, at: tuple[int, ...], where: str) -> str:
    return tr("at {0}: mean {1}, scaled {2}, spread {3}").format(
        where, _numbers(made.mean[at]), _numbers(made.scaled[at]), _numbers(made.uncertainty[at])
    )


def _numbers(values: Floats) -> str:
    return listed(short(float(v)) for v in np.atleast_1d(values))


def _cell(tile: Tile, across: float, up: float) -> tuple[int, int]:
    rows, columns = tile.values.shape[:2]
    return min(rows - 1, int(up * rows)), min(columns - 1, int(across * columns))
