"""A surface from coarse to fine: every level keeps the points of the one before and computes those between."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from .look import RESOLUTIONS
from .objective import Objective, Wanted, always
from .plane import Plane
from .stack import Cancelled
from .surface import Surface, losses_at

Bounds = tuple[float, float, float, float]  # first from, first to, second from, second to
CACHE_BYTES = 4 * 2**20
PIECES = 64  # a level is computed in so many parts at most, after each of which progress can be told
PIECE_POINTS = 256  # and none smaller than this


def values_over(
    of: Objective, plane: Plane, places: NDArray[np.float64], wanted: Wanted = always
) -> NDArray[np.float64]:
    """The objective (k,) at places (k, 2) of a plane; `Cancelled` once they are not wanted."""
    values = losses_at(of.network, of.x, of.y, plane, places, wanted, weights=of.weights)
    if of.penalty is not None:
        chunk = of.chunk(0)
        for start in range(0, len(places), chunk):
            if not wanted():
                raise Cancelled
            values[start : start + chunk] += of.penalties(plane.points(places[start : start + chunk]))
    return values


def refine(
    of: Objective,
    plane: Plane,
    bounds: Bounds,
    resolution: int,
    wanted: Wanted = always,
    progress: Callable[[float], None] = lambda _: None,
    known: Surface | None = None,
) -> Iterator[Surface]:
    """Surfaces of the plane within the bounds, each finer, the last with `resolution` points a side.

    Resolutions that are not among `RESOLUTIONS` are computed at once. `known` is a coarser surface of the same to go
    on from. `progress` hears the part of all points that are done. Raises `Cancelled` once not wanted.
    """
    levels = [r for r in RESOLUTIONS if r <= resolution] if resolution in RESOLUTIONS else [resolution]
    if known is not None and len(known.first) in levels:
        levels = levels[levels.index(len(known.first)) + 1 :]
    else:
        known = None
    total = resolution * resolution
    for level in levels:
        first, second = np.linspace(*bounds[:2], level), np.linspace(*bounds[2:], level)
        loss = np.full((level, level), np.nan)
        new = np.ones((level, level), dtype=bool)
        if known is not None:
            loss[::2, ::2] = known.loss
            new[::2, ::2] = False
        done = level * level - int(new.sum())
        rows, columns = np.nonzero(new)
        places = np.column_stack([first[columns], second[rows]])
        piece = max(PIECE_POINTS, -(-len(places) // PIECES))
        for start in range(0, len(places), piece):
            part = slice(start, start + piece)
            loss[rows[part], columns[part]] = values_over(of, plane, places[part], wanted)
            progress((done + min(start + piece, len(places))) / total)
        known = Surface(plane, first, second, loss)
        yield known


class Cache:
    """Surfaces by what they are of; the ones longest unused go first. Any thread may use it."""

    def __init__(self, most: int = CACHE_BYTES) -> None:
        self._most, self._bytes = most, 0
        self._kept: OrderedDict[bytes, Surface] = OrderedDict()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: bytes) -> Surface | None:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def put(self, key: bytes, surface: Surface) -> None:
        with self._lock:
            old = self._kept.pop(key, None)
            self._bytes += _size(surface) - (0 if old is None else _size(old))
            self._kept[key] = surface
            while self._bytes > self._most and len(self._kept) > 1:
                self._bytes -= _size(self._kept.popitem(last=False)[1])


def _size(surface: Surface) -> int:
    return surface.loss.nbytes + 3 * surface.plane.centre.nbytes


def content(of: Objective, plane: Plane, bounds: Bounds) -> bytes:
    """A key that is the same for the same function on the same part of the same plane, whoever asks."""
    network = of.network
    hashed = hashlib.blake2b(f"{of.name} {network.loss_name} {network.dtype} {bounds}".encode(), digest_size=20)
    for layer, block in zip(network.model.layers, network.layout.blocks, strict=True):
        hashed.update(f"{layer.activation} {layer.units} {layer.bias} {block.sources}".encode())
    # Losses that have settings of their own differ here.
    probe = network.loss_function.each(np.linspace(-1, 1, of.y.shape[1])[None], of.y[:1])
    penalties = (None, None) if of.penalty is None else (of.penalty.l1, of.penalty.l2)
    for array in (of.x, of.y, of.weights, probe, *penalties, plane.centre, plane.first, plane.second):
        hashed.update(b"none" if array is None else np.ascontiguousarray(array).tobytes())
    return hashed.digest()
