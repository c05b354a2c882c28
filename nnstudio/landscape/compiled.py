"""Losses over a plane by the compiled kernel, on as many threads as pay. `nnstudio.landscape.surface` calls it."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..nn import kernels
from ..nn.kernels import surface_plan as plan
from ..nn.kernels.support import unknown_to_surfaces
from ..nn.network import Network
from .plane import Plane

KERNEL = "surface"
CALL = 0.01  # seconds between two questions whether the losses are still wanted
ENDS_WITHIN = 60.0  # seconds that a thread has to end, which takes it milliseconds
GRAIN = 100_000  # multiplications to the points that a thread takes at once: far more than taking them costs
WORTH_THREADS = 4_000_000  # multiplications from which starting threads pays: it takes a tenth of a millisecond
MOST_THREADS = 4
BEND = 20  # multiplications that one activation counts for


def fits(network: Network) -> bool:
    """Whether the kernel is compiled and loaded, and knows what the network is made of."""
    return (
        kernels.ready(KERNEL) and network.ground is None
        and not unknown_to_surfaces(network.model, network.loss_name)
    )  # fmt: skip


class PlaneKernel:
    """The kernel bound to a network and to points (n, 2) of a plane."""

    def __init__(self, network: Network, plane: Plane, coordinates: NDArray[np.float64]) -> None:
        order = plan.order_of(network.layout)
        self._run = kernels.kernel(KERNEL)
        self._net = plan.net_of(network.model, network.layout, network.loss_name)
        self._first_layers = plan.fed_by_data(network.layout)
        self._packed = [plan.packed(order, vector) for vector in (plane.centre, plane.first, plane.second)]
        self._coordinates = np.ascontiguousarray(coordinates, dtype=np.float64)
        self._work = len(order) + BEND * self._net.units  # multiplications to a sample
        self._rooms = [plan.room_of(self._net, order) for _ in range(_threads())]

    def summed(
        self,
        known: Mapping[int, tuple[Array, Array, Array]],
        x: Array,
        y: Array,
        weights: Array | None,
        check: Callable[[], None],
    ) -> NDArray[np.float64]:
        """The losses (n,), summed over samples ``x``, ``y``, each times its weight.

        `known` are the sums of the layers that the data alone feed, at the plane's centre and along its directions.
        `check` is called every few milliseconds and may raise to end it.
        """
        samples = self._samples(known, x, y, weights)
        count, work = len(self._coordinates), self._work * len(x)
        losses, words = np.empty(count), np.zeros(1, dtype=np.int64)
        centre, first, second = self._packed
        course = plan.Course(centre, first, second, self._coordinates, words, losses, max(1, GRAIN // work))
        threads = len(self._rooms) if work * count >= WORTH_THREADS else 1
        with self._helped(course, samples, self._rooms[1:threads]):
            most = 1
            while True:
                check()
                begun = time.perf_counter()
                done = self._run(self._net, course, samples, self._rooms[0], most)
                if done < most:
                    break
                most = max(1, int(done * CALL / max(time.perf_counter() - begun, 1e-7)))
        return losses

    def _samples(
        self, known: Mapping[int, tuple[Array, Array, Array]], x: Array, y: Array, weights: Array | None
    ) -> plan.Samples:
        sums = [
            plan.by_lanes(np.concatenate([known[k][part] for k in self._first_layers], axis=1)) for part in range(3)
        ]
        none = np.zeros(0)
        return plan.Samples(
            sums[0], sums[1], sums[2], plan.by_lanes(x) if self._net.mixed else none, plan.by_lanes(y),
            plan.present(len(x)), none if weights is None else plan.by_lanes(weights[:, None]),
        )  # fmt: skip

    @contextmanager
    def _helped(self, course: plan.Course, samples: plan.Samples, rooms: list[plan.Room]) -> Iterator[None]:
        """With a thread in each of the rooms that takes points until none is left."""
        every = len(course.losses) + 1
        threads = [
            threading.Thread(
                target=self._run, args=(self._net, course, samples, room, every), name="surface", daemon=True
            )
            for room in rooms
        ]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            course.words[plan.NEXT] = every  # where this ends early, nothing is left for them
            for thread in threads:
                thread.join(ENDS_WITHIN)


def _threads() -> int:
    """How many threads may be at it: both processors where there are two, else all but the window's."""
    processors = kernels.processors()
    return min(MOST_THREADS, max(2, processors - 1)) if processors > 1 else 1
