"""The plane through the space of the inputs that a map of answers shows: two inputs, or two principal components."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...data import Part, Prepared
from ..text import tr
from ..theme import percent

Floats = NDArray[np.float64]
MANY_INPUTS = 100
QUICK = 30_000_000  # multiplications that principal components may take while somebody waits for them


@dataclass(frozen=True, eq=False)
class Cut:
    """A plane in the space of d inputs, in their own units.

    A place (across, up) on it is the input ``origin + (across, up) @ directions``, with `directions` (2, d). A sample
    is drawn at ``(raw - centre) @ readers``, with `readers` (d, 2): where it lies on the plane, or straight above it.
    `names` are those of the axes. `shares` are the shares of the training inputs' variance along them, for principal
    components alone.
    """

    names: tuple[str, str]
    origin: Floats
    directions: Floats
    centre: Floats
    readers: Floats
    shares: tuple[float, float] | None = None

    @property
    def titles(self) -> tuple[str, str]:
        """The names, with what part of the variance a component holds: short, for an axis has no second line."""
        if self.shares is None:
            return self.names
        one, two = (
            tr("{0} ({1})").format(name, percent(share)) for name, share in zip(self.names, self.shares, strict=True)
        )
        return one, two

    def raw(self, places: Floats) -> Floats:
        """Inputs (n, d) at places (n, 2) of the plane."""
        return self.origin + places @ self.directions

    def project(self, raw: Floats) -> Floats:
        """Places (n, 2) of samples (n, d)."""
        return raw @ self.readers - self.centre @ self.readers


def along_inputs(data: Prepared, axes: tuple[int, int], fixed: Floats | None = None) -> Cut:
    """The plane along two inputs, the others at `fixed` (d,), or at their training mean."""
    width = len(data.input_names)
    origin = np.array(data.train.raw.mean(axis=0) if fixed is None else fixed, dtype=np.float64)
    origin[list(axes)] = 0.0
    directions = np.zeros((2, width))
    if width == 1:
        directions[0, 0] = 1.0
    else:
        directions[[0, 1], list(axes)] = 1.0
    names = (data.input_names[axes[0]], data.input_names[axes[1]])
    return Cut(names, origin, directions, np.zeros(width), directions.T.copy())


def principal(data: Prepared) -> Cut:
    """The plane of the two leading principal components of the training inputs, through their mean.

    They are components of the inputs as the network is given them: where it is given scaled inputs, each input counts
    by its deviation, else by its own unit. A component's largest part is positive.
    """
    raw, scale = data.train.raw, _scale_of(data)
    mean = raw.mean(axis=0)
    spread, rows = _spread((raw - mean) / scale)
    components = rows[:2] * np.sign(rows[[0, 1], np.abs(rows[:2]).argmax(axis=1)])[:, None]
    total = float(spread.sum())
    shares = (spread[:2] / total if total > 0 else np.zeros(2)).tolist()
    names = tr("component 1"), tr("component 2")
    return Cut(names, mean, components * scale, mean, components.T / scale[:, None], (shares[0], shares[1]))


def _spread(moves: Floats) -> tuple[Floats, Floats]:
    """Squared lengths of centred samples (n, d) along their principal directions, two at least, and those (k, d)."""
    if moves.shape[1] > MANY_INPUTS and len(moves) > moves.shape[1]:
        # A fifth of the work where both are many; that it squares the condition leaves the leading ones exact.
        squares, columns = np.linalg.eigh(moves.T @ moves)
        return np.maximum(squares[::-1], 0.0), columns[:, ::-1].T
    _, lengths, rows = np.linalg.svd(moves, full_matrices=len(moves) < 2)
    spread = np.zeros(max(2, len(lengths)))
    spread[: len(lengths)] = lengths**2
    return spread, rows


def span_on(data: Prepared, cut: Cut, axis: int) -> tuple[float, float]:
    """Where the samples of all parts lie along an axis of the plane, with some room."""
    parts: tuple[Part, ...] = (data.train, data.validation, data.test)
    values = np.concatenate([cut.project(part.raw)[:, axis] for part in parts])
    low, high = float(values.min()), float(values.max())
    pad = 0.06 * ((high - low) or 1.0)
    return low - pad, high + pad


def takes_long(data: Prepared) -> bool:
    """Whether `principal` would keep a window waiting."""
    rows, width = data.train.raw.shape
    return rows * width * min(rows, width) > QUICK


def _scale_of(data: Prepared) -> Floats:
    """What one unit of each input is, as the network is given it."""
    if not data.features:
        return data.inputs.scale
    # Terms of the inputs are scaled one by one; of the inputs themselves, their deviation stands for that.
    scaled = bool((data.inputs.scale != 1).any())
    deviation = data.train.raw.std(axis=0)
    return np.where(deviation > 0, deviation, 1.0) if scaled else np.ones(data.train.raw.shape[1])
