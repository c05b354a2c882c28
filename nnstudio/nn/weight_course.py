"""How the weights of each layer are spread, now and along a training: exact zeros, near zeros, norms and histograms.

Exactly zero is what L1 by soft threshold or dead links, and pruning, leave behind; near zero is what else is below
`NEAR` in size. The bound is the same for all layers, moments and runs, so that what is counted can be compared.
Biases, which no penalty touches, are left out.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from .asking import quiet
from .diagnosis import weight_norms
from .history import View
from .parameters import Layout

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]

NEAR = 1e-3
COLUMNS = 200  # moments of a trail that are looked at, at most
SAMPLE = 600  # weights of a layer that histograms along a training count; of more, every so many-th
PROBES = 8  # parameters by which a row of a trail is known again
BINS = 41  # odd, so that zero has a bin of its own


@dataclass(frozen=True)
class LayerCounts:
    """One layer's weights in numbers: how many, how many of them exactly zero, how many others near zero, and the
    root of their sum of squares."""

    weights: int
    zeros: int
    near: int
    norm: float

    def __add__(self, other: "LayerCounts") -> "LayerCounts":
        return LayerCounts(
            self.weights + other.weights, self.zeros + other.zeros, self.near + other.near,
            float(np.hypot(self.norm, other.norm)),
        )  # fmt: skip


@quiet
def counts_of(layout: Layout, parameters: Array) -> tuple[LayerCounts, ...]:
    """The counts of every layer, the output's last, for a flat vector (P,)."""
    zeros, near = _zeros(layout, parameters)
    norms = weight_norms(layout, parameters)
    sizes = [block.weights.stop - block.weights.start for block in layout.blocks]
    rows = zip(sizes, zeros.tolist(), near.tolist(), norms.tolist(), strict=True)
    return tuple(LayerCounts(*row) for row in rows)


def _zeros(layout: Layout, parameters: Array) -> tuple[Counts, Counts]:
    zeros, near = np.empty((2, len(layout.blocks)), dtype=np.int64)
    for k, block in enumerate(layout.blocks):
        part = parameters[block.weights]
        zeros[k] = len(part) - np.count_nonzero(part)
        near[k] = np.count_nonzero(np.abs(part) < NEAR) - zeros[k]
    return zeros, near


def histogram(weights: Array, reach: float, bins: int = BINS) -> NDArray[np.intp]:
    """How many of the weights lie in each of so many bins of one width over -reach..reach (bins,); what lies beyond
    counts into the last ones."""
    # Bins of one width: counting them is ten times as fast as looking each value up among edges.
    exact = np.asarray(weights, dtype=np.float64)
    at = np.clip((exact + reach) * (bins / (2 * reach)), 0, bins - 1).astype(np.intp)
    return np.bincount(at, minlength=bins)


@dataclass(frozen=True, eq=False)
class Course:
    """Layers along a training, the last of `updates` (t,) being now. `shares` (t, layers, BINS) say which part of the
    weights looked at lies in each bin over -reach..reach; `zeros`, `near` and `norms` (t, layers) are of all weights,
    of which a layer has `weights` (layers,). Every `strides[k]`-th weight of layer k is in its histograms."""

    updates: Counts
    shares: Floats
    zeros: Counts
    near: Counts
    norms: Floats
    weights: Counts
    strides: tuple[int, ...]
    reach: float

    @property
    def layers(self) -> int:
        return len(self.strides)

    @property
    def rms(self) -> Floats:
        """The root mean square of each layer's weights (t, layers)."""
        return self.norms / np.sqrt(np.maximum(self.weights, 1))

    def at(self, update: float) -> int:
        """The row that is nearest to an update."""
        return int(np.argmin(np.abs(self.updates - update)))

    def moments(self, count: int) -> list[int]:
        """About so many rows, evenly spread over the updates, the first and the last among them."""
        wanted = np.linspace(float(self.updates[0]), float(self.updates[-1]), max(2, count))
        nearest = np.abs(self.updates[None, :] - wanted[:, None]).argmin(axis=1)
        return sorted(set(nearest.tolist()))


class WeightCourse:
    """Follows one training. What has been counted for a row of the trail stays known, so that a frame costs what is
    new; all is bounded, whatever the length of the training and the size of the network."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        sizes = [block.weights.stop - block.weights.start for block in layout.blocks]
        self._strides = tuple(max(1, -(-size // SAMPLE)) for size in sizes)
        self._weights = np.array(sizes, dtype=np.int64)
        self._probes = np.unique(np.linspace(0, max(0, layout.size - 1), PROBES).astype(np.intp))[: layout.size]
        self._known: Course | None = None  # of rows of the trail alone
        self._marks = np.empty((0, len(self._probes)))
        self._largest = 0.0

    @quiet
    def follow(self, view: View, update: int, parameters: Array, reach: float = 0.0) -> Course:
        """Count what is new in a history and in the `parameters` (P,) at `update`, now.

        The histograms reach as far as the largest weight there was and at least to `reach`.
        """
        rows = self._rows(view, update)
        updates, vectors = view.trail_updates[rows], view.trail[rows]
        marks = vectors[:, self._probes]
        old = self._remembered(updates, marks)
        fresh = np.flatnonzero(old < 0)
        now = np.asarray(parameters, dtype=np.float64)
        self._widen([*vectors[fresh], now], reach)
        if self._known is not None and self._known.reach != self._reach:
            old[:], fresh = -1, np.arange(len(rows))
        kept = self._kept(updates, old)
        for at in fresh.tolist():
            self._count(kept, at, vectors[at])
        self._known, self._marks = kept, marks
        if len(updates) and update <= updates[-1]:
            return kept
        return self._with_now(kept, update, now)

    def _rows(self, view: View, update: int) -> NDArray[np.intp]:
        """Which rows of the trail are looked at: every one, or every second, fourth and so on of many, so that those of
        one frame are among those of the next."""
        count = int(np.searchsorted(view.trail_updates, update, side="right"))
        step = 1
        while -(-count // step) > COLUMNS:
            step *= 2
        return np.arange(0, count, step)

    def _remembered(self, updates: Counts, marks: Floats) -> NDArray[np.intp]:
        """Where each row stands among those known, -1 for one that is not."""
        known = self._known
        if known is None or not len(known.updates):
            return np.full(len(updates), -1, dtype=np.intp)
        at = np.minimum(np.searchsorted(known.updates, updates), len(known.updates) - 1)
        same = (known.updates[at] == updates) & (self._marks[at] == marks).all(axis=1)
        return np.where(same, at, -1).astype(np.intp)

    def _widen(self, vectors: list[Floats], reach: float) -> None:
        for vector in vectors:
            for block in self._layout.blocks:
                self._largest = max(self._largest, float(np.abs(vector[block.weights]).max(initial=0.0)))
        self._reach = max(_grown(self._largest), reach)

    def _kept(self, updates: Counts, old: NDArray[np.intp]) -> Course:
        """Room for all rows, with what is known of them in it."""
        size, layers = len(updates), len(self._layout.blocks)
        made = Course(
            updates, np.zeros((size, layers, BINS)), np.zeros((size, layers), dtype=np.int64),
            np.zeros((size, layers), dtype=np.int64), np.zeros((size, layers)), self._weights, self._strides,
            self._reach,
        )  # fmt: skip
        there = old >= 0
        if self._known is not None and there.any():
            for name in ("shares", "zeros", "near", "norms"):
                getattr(made, name)[there] = getattr(self._known, name)[old[there]]
        return made

    def _count(self, made: Course, at: int, vector: Floats) -> None:
        made.zeros[at], made.near[at] = _zeros(self._layout, vector)
        made.norms[at] = weight_norms(self._layout, vector)
        for k, (block, stride) in enumerate(zip(self._layout.blocks, self._strides, strict=True)):
            part = vector[block.weights][::stride]
            made.shares[at, k] = histogram(part, self._reach) / max(1, len(part))

    def _with_now(self, kept: Course, update: int, now: Floats) -> Course:
        """Now beside the rows of the trail; it is not remembered, for the same update may yet change."""
        whole = self._kept(np.append(kept.updates, update), np.full(len(kept.updates) + 1, -1, dtype=np.intp))
        for name in ("shares", "zeros", "near", "norms"):
            getattr(whole, name)[:-1] = getattr(kept, name)
        self._count(whole, len(kept.updates), now)
        return whole


def _grown(largest: float) -> float:
    """The next of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten: seldom another one while weights grow."""
    if not largest > 1e-6:
        return 1.0
    power = 10.0 ** np.floor(np.log10(largest))
    return float(next(m * power for m in (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10) if m * power >= largest * 0.9999))
