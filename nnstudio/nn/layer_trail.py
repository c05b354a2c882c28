"""Sizes of gradients, weights and motion per layer along a training, from the trail of parameters it left.

The trail thins itself as training goes on; what has been worked out for an update stays known as long as the trail
keeps that update, so that following a running training costs only what is new, and memory is bounded as the trail's is.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from .diagnosis import loss_gradient, root_mean_squares, update_ratio
from .history import View
from .network import Network

Floats = NDArray[np.float64]
COARSE_TO_FINE = (16, 4, 1)  # every so many points first: the whole of the past is seen at once, then in detail
SLICE_S, PAUSE_S = 0.008, 0.002  # of work, and then of rest, in which other threads have their turn


@dataclass(frozen=True, eq=False)
class LayerTrail:
    """Per layer along `updates` (t,), the last of which is now: root mean squares of the gradient and of the weights
    (t, layers), and how far an update moved the weights beside their length, from the update in that row to the next
    one (t - 1, layers). Gradients not yet worked out are NaN, and `known` (t,) says which are."""

    updates: NDArray[np.int64]
    gradients: Floats
    weights: Floats
    ratios: Floats
    known: NDArray[np.bool_]

    @property
    def complete(self) -> bool:
        return bool(self.known.all())


class LayerRecorder:
    """Follows one training. Ask it from one thread at a time; what it returns does not change any more.

    `samples` are inputs (n, inputs), targets (n, outputs) and weights (n,) or None, as `Network` takes them."""

    def __init__(self, network: Network, samples: tuple[Array, Array, Array | None]) -> None:
        self._network, self._samples = network, samples
        self._updates = np.empty(0, dtype=np.int64)
        self._gradients = np.empty((0, len(network.layout.blocks)))

    @property
    def nbytes(self) -> int:
        """The memory of what is remembered, in bytes."""
        return self._updates.nbytes + self._gradients.nbytes

    def follow(
        self,
        view: View,
        update: int,
        parameters: Array,
        wanted: Callable[[], bool] = lambda: True,
        report: Callable[[LayerTrail], object] | None = None,
        every_s: float = 0.5,
    ) -> LayerTrail:
        """Work out what is missing of a history and of the `parameters` (P,) at `update`, now.

        `report` is handed what there is about every `every_s` seconds. Returns early, incomplete, once `wanted` says
        no.
        """
        updates, vectors = view.trail_updates, view.trail
        if not len(updates) or update > updates[-1]:
            updates = np.append(updates, update)
            vectors = np.concatenate([vectors, np.asarray(parameters, dtype=np.float64)[None]])
        gradients, known = self._remembered(updates)
        weights, ratios = self._sizes(updates, vectors)

        def so_far() -> LayerTrail:
            return LayerTrail(updates, gradients.copy(), weights, ratios, known.copy())

        began = told = time.perf_counter()
        # What is happening now comes before the past.
        for at in (len(updates) - 1, *_order(known)):
            if known[at]:
                continue
            if not wanted():
                break
            flat = loss_gradient(self._network, vectors[at], *self._samples)
            gradients[at], known[at] = root_mean_squares(self._network.layout, flat), True
            now = time.perf_counter()
            if report is not None and now - told >= every_s:
                report(so_far())
                told = now
            if now - began >= SLICE_S:
                time.sleep(PAUSE_S)
                began = time.perf_counter()
        # Only what the trail keeps is worth remembering: now is gone by the next time.
        kept = known & np.isin(updates, view.trail_updates)
        self._updates, self._gradients = updates[kept], gradients[kept]
        return so_far()

    def _remembered(self, updates: NDArray[np.int64]) -> tuple[Floats, NDArray[np.bool_]]:
        """Gradients (t, layers) with what is known already, and which rows that is."""
        gradients = np.full((len(updates), self._gradients.shape[1]), np.nan)
        known = np.isin(updates, self._updates)
        gradients[known] = self._gradients[np.searchsorted(self._updates, updates[known])]
        return gradients, known

    def _sizes(self, updates: NDArray[np.int64], vectors: Array) -> tuple[Floats, Floats]:
        layout = self._network.layout
        weights = root_mean_squares(layout, vectors)
        return weights, update_ratio(layout, vectors[:-1], vectors[1:], np.diff(updates))


def _order(known: NDArray[np.bool_]) -> list[int]:
    """The rows that are missing, spread over all of them first; later ones before earlier ones."""
    missing = np.flatnonzero(~known)[::-1]
    return [int(at) for stride in COARSE_TO_FINE for at in missing[::stride]]
