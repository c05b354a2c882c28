"""What a checkpoint may hold: the name, type, shape and range of every array, and the range of every number.

A checkpoint may come from a stranger's file, and compiled kernels write into some of these arrays without asking how
long they are. So a training takes nothing that is not declared here.
"""

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..choices.optimizer import MOST, Slot
from ..choices.optimizers import OPTIMIZERS
from ..message import Message
from .forecast import CAUSES, STATES
from .history import BUCKETS, CURVES, EMPTY_BUCKET, EVENTS

if TYPE_CHECKING:
    from .trainer import Trainer

Arrays = Mapping[str, NDArray[Any]]
LONGEST_EVENT = 4096  # characters
KINDS = ("edit", "set", "topology", "left", "stopped", "diverged")


PREFIX = "optimizer/"


def check(trainer: "Trainer", arrays: Arrays, meta: Mapping[str, Any]) -> None:
    """Raise ValueError, naming the array or number, where `trainer`, fresh from the same experiment, cannot take all
    of them over and go on for good."""
    size, samples = trainer.network.layout.size, len(trainer._order)
    dtype = np.dtype(trainer.network.dtype)
    update = _count(meta, "update")
    for name in ("epoch", "samples"):
        _count(meta, name)
    _need(0 <= int(meta["at"]) < samples, "at")
    _need(0 <= float(meta["seconds"]) < MOST, "seconds")
    _need(0 <= float(meta["start_loss"]) < math.inf, "start_loss")
    _check_names(trainer, arrays)
    _need_array(arrays, "parameters", dtype, (size,))
    if "anchor" in arrays:
        _need(np.isfinite(_need_array(arrays, "anchor", dtype, (size,))).all(), "anchor")
    _need_array(arrays, "dead", np.dtype(bool), (size,))
    order = _need_array(arrays, "order", np.dtype(np.int64), (samples,))
    _need(np.array_equal(np.sort(order), np.arange(samples)), "order")
    if "watch/best_parameters" in arrays:
        best = _need_array(arrays, "watch/best_parameters", dtype, (size,))
        _need(np.isfinite(best).all(), "watch/best_parameters")
    if "watch/left" in arrays:
        _need(np.isfinite(_need_array(arrays, "watch/left", dtype, (size,))).all(), "watch/left")
    # What a diverging update left behind need not be finite; nothing is computed with it before it is made anew.
    _check_optimizer(trainer.experiment.training.optimizer, arrays, dtype, size, meta["divergence"] is not None)
    _check_history(trainer, arrays, update)
    _check_clocks(arrays, int(meta["epoch"]) + int(meta["at"]) / samples, int(meta["samples"]), float(meta["seconds"]))
    _check_events(meta["events"])
    _check_watcher(meta.get("watcher"))
    _check_watch(meta.get("watch"))
    _check_end(meta.get("stopped"), "stopped", 5)
    _check_end(meta.get("concluded"), "concluded", 4)


def _need(condition: object, name: str) -> None:
    if not condition:
        raise ValueError(Message("{name} does not fit the experiment", name=name))


def _count(meta: Mapping[str, Any], name: str) -> int:
    _need(_is_count(meta[name]), name)
    return int(meta[name])


def _is_count(value: Any, most: int = MOST) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most


def _need_array(arrays: Arrays, name: str, dtype: "np.dtype[Any]", shape: tuple[int, ...]) -> NDArray[Any]:
    array = arrays.get(name)
    _need(array is not None and array.dtype == dtype and array.shape == shape, name)
    assert array is not None
    return array


def _check_names(trainer: "Trainer", arrays: Arrays) -> None:
    # Files of before the diagnosis have "recorded", and no "anchor".
    known = {"parameters", "order", "dead", "recorded", "anchor", "watch/best_parameters", "watch/left"}
    known |= {f"history/{name}" for name in trainer.history.arrays()}
    if trainer.data.own:
        known |= {f"data/{part}_{axis}" for part in ("train", "validation") for axis in "xy"} | {"data/sample_weight"}
    for name in arrays:
        _need(name in known or name.startswith(PREFIX), name)


def _check_optimizer(optimizer: str, arrays: Arrays, dtype: "np.dtype[Any]", size: int, diverged: bool) -> None:
    row = OPTIMIZERS[optimizer]
    found = {name.removeprefix(PREFIX): array for name, array in arrays.items() if name.startswith(PREFIX)}
    lasting = {name for name, slot in row.slots.items() if not slot.optional}
    present = lasting & found.keys()
    _need(not present or present == lasting, PREFIX.rstrip("/"))
    for name, array in found.items():
        _need(name in row.slots, PREFIX + name)
        _check_slot(PREFIX + name, row.slots[name], array, dtype, size, diverged)
    wrong = row.check_state(found, diverged)
    _need(not wrong, PREFIX + wrong)


def _check_slot(name: str, slot: Slot, array: NDArray[Any], dtype: "np.dtype[Any]", size: int, diverged: bool) -> None:
    shape = {"scalar": (), "vector": (size,), "rows": (len(array) if array.ndim else 0, size)}[slot.shape]
    _need(array.dtype == (np.dtype(slot.dtype) if slot.dtype else dtype) and array.shape == shape, name)
    if slot.shape == "scalar" or not diverged:
        inside = (array >= slot.least) & (array <= slot.most)  # NaN is in no range
        _need((inside & (slot.may_overflow | np.isfinite(array))).all(), name)


def _check_history(trainer: "Trainer", arrays: Arrays, update: int) -> None:
    """Tracks hold a row for every multiple of their stride up to now, and buckets every update's loss."""
    history, size = trainer.history, trainer.network.layout.size
    whole, real = np.dtype(np.int64), np.dtype(np.float64)
    strides = _need_array(arrays, "history/strides", whole, (3,))
    _need(((strides >= 1) & (strides < MOST)).all(), "history/strides")
    tracks = (
        ("curve_updates", "curves", len(CURVES), history.curves.capacity),
        ("trail_updates", "trail", size, history.trail.capacity),
    )
    for (updates_name, rows_name, columns, most), stride in zip(tracks, strides[:2].tolist(), strict=True):
        rows = arrays.get(f"history/{rows_name}")
        _need(rows is not None and rows.ndim == 2 and 0 < len(rows) <= most, f"history/{rows_name}")
        assert rows is not None
        _need_array(arrays, f"history/{rows_name}", real, (len(rows), columns))
        updates = _need_array(arrays, f"history/{updates_name}", whole, (len(rows),))
        once = np.unique(updates)
        _need((np.diff(updates) >= 0).all() and len(once) - 1 == update // stride, f"history/{updates_name}")
        _need(np.array_equal(once, np.arange(len(once)) * stride), f"history/{updates_name}")
    _need(np.isfinite(arrays["history/trail"]).all(), "history/trail")
    _check_buckets(arrays, int(strides[2]), update)


def _check_clocks(arrays: Arrays, *now: float) -> None:
    """The curves' first columns, updates, epochs, samples and seconds, run forward and not past the present."""
    rows, updates = arrays["history/curves"], arrays["history/curve_updates"]
    clocks = rows[:, :4]
    _need(np.array_equal(clocks[:, 0], updates) and (clocks[0] >= 0).all(), "history/curves")  # NaN is not >= 0
    _need((np.diff(clocks, axis=0) >= 0).all() and (clocks[-1, 1:] <= np.array(now)).all(), "history/curves")


def _check_buckets(arrays: Arrays, width: int, update: int) -> None:
    rows = arrays.get("history/batches")
    _need(rows is not None and rows.ndim == 2 and len(rows) <= BUCKETS, "history/batches")
    assert rows is not None
    _need_array(arrays, "history/batches", np.dtype(np.float64), (len(rows), 4))
    _need(np.array_equal(rows[:, 0], np.arange(len(rows), dtype=np.float64) * width), "history/batches")
    # A batch whose loss is no finite number makes no update.
    _need(np.isfinite(rows).all() and (rows[:, 1] <= rows[:, 2]).all(), "history/batches")
    opened = _need_array(arrays, "history/open_bucket", np.dtype(np.float64), (5,))
    seen = update - len(rows) * width
    _need(0 <= seen < width and opened[4] == seen, "history/open_bucket")
    if seen:
        _need(opened[0] == len(rows) * width and opened[1] <= opened[2], "history/open_bucket")
        _need(np.isfinite(opened).all(), "history/open_bucket")
    else:
        _need(np.array_equal(opened, EMPTY_BUCKET), "history/open_bucket")


def _check_watcher(looks: Any) -> None:
    if looks is None:
        return
    _need(isinstance(looks, list) and len(looks) == 4 and isinstance(looks[2], bool), "watcher")
    since, due, _, said = looks
    _need(_is_count(since) and _is_count(due, 2 * MOST), "watcher")
    if said is not None:
        _need(isinstance(said, list) and len(said) == 8 and said[3] in STATES and said[4] in CAUSES, "watcher")
        _need(_is_count(said[0]), "watcher")
        _check_said(*said[1:])


def _check_said(rate: Any, loss: Any, state: str, cause: str, constant: Any, limit: Any, l2: Any) -> None:
    """What a run was found to be is shown as a sentence with these numbers."""
    _need(0 <= float(rate) < math.inf and 0 <= float(l2) < math.inf, "watcher")
    overflowed = state == "diverging by the penalty" or (state == "diverging by the step" and not cause)
    _need((overflowed or math.isfinite(float(loss))) and float(constant) >= 0, "watcher")
    _need(math.isfinite(float(limit)) if state == "diverging by the penalty" else float(limit) != -math.inf, "watcher")


def _check_watch(numbers: Any) -> None:
    """Best loss, its update, epochs waited, the same of the plateau, and what that made of the step size."""
    if numbers is None:
        return
    _need(isinstance(numbers, list) and len(numbers) == 6, "watch")
    best, update, waited, plateau_best, plateau_waited, drop = numbers
    _need(all(map(_is_count, (update, waited, plateau_waited))) and 0 <= float(drop) <= 1, "watch")
    _need(not math.isnan(float(best)) and not math.isnan(float(plateau_best)), "watch")


def _check_end(numbers: Any, name: str, length: int) -> None:
    """Why a run ended: its update and epoch, the update and loss of its best parameters, and the patience."""
    if numbers is None:
        return
    _need(isinstance(numbers, list) and len(numbers) == length and not math.isnan(float(numbers[3])), name)
    _need(all(_is_count(number) for place, number in enumerate(numbers) if place != 3), name)


def _check_events(events: Any) -> None:
    _need(isinstance(events, list) and len(events) <= EVENTS, "events")
    for update, kind, *told in events:
        _need(_is_count(update), "events")
        _need(kind in KINDS and len(told) in (1, 4), "events")  # older files have the text alone
        _need(all(isinstance(text, str) and len(text) <= LONGEST_EVENT for text in told) and any(told), "events")
