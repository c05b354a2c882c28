"""What a training remembers: curves, losses of single updates, and the trail of parameters, in bounded memory.

A `Track` keeps rows at evenly spaced updates. When it is full it drops every second row and doubles its spacing, so a
million updates take no more room than a thousand, and what is kept depends on the number of updates alone, never on
how the training was paced. Rows once written are never changed: a view taken from another thread stays valid while
training goes on, because thinning writes into a new array.
"""

import contextlib
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..message import Choice, Message, Setting
from ..spec import SpecError, declaration

CURVE_POINTS = 512
BUCKETS = 2048
NARROW = 32  # losses to a bucket, up to which buckets are worked out side by side
EMPTY_BUCKET = (0.0, np.inf, -np.inf, 0.0, 0.0)  # first update, lowest, highest, sum and count of its losses
TRAIL_BYTES = 16 * 2**20
TRAIL_POINTS = 1024
TRAIL_LEAST = 4  # rows, however large the network
EVENTS = 512
LONGEST_NUMBER = 32  # characters of a value that an event gives as a number
STEERING = ("edit", "set")  # kinds of events after which a training cannot be repeated from its seeds

# Columns of the curve track. Scores are accuracy for classes and R2 for numbers; seconds are time spent training.
CURVES = (
    "update", "epoch", "samples", "seconds", "train_loss", "validation_loss", "l1", "l2", "train_score",
    "validation_score",
)  # fmt: skip

WHOLE = ("update", "updates", "samples")  # columns of whole numbers


def titles(task: str) -> tuple[str, ...]:
    """What the columns of `CURVES` are called in a table: the score by its name where the task is given, penalties as
    such."""
    score = {"classification": "accuracy", "regression": "r2"}.get(task, "score")
    return tuple(
        name.replace("score", score) if name.endswith("score") else f"{name}_penalty" if name in ("l1", "l2") else name
        for name in CURVES
    )


class Track:
    """Rows of numbers at updates that are multiples of `stride`, at most `capacity` of them."""

    def __init__(self, columns: int, capacity: int, stride: int = 1) -> None:
        self.stride = stride
        self._capacity = max(TRAIL_LEAST, capacity)
        self._updates = np.empty(self._capacity, dtype=np.int64)
        self._rows = np.empty((self._capacity, columns))
        self._length = 0

    @property
    def capacity(self) -> int:
        return self._capacity

    def due(self, update: int) -> bool:
        """Whether `update` wants a row and has none yet: the update that diverges is not counted."""
        recorded = self._length and self._updates[self._length - 1] == update
        return not recorded and update % self.stride == 0

    def until_due(self, update: int) -> int:
        """How many updates from `update` the next due one is away, at least 1."""
        return self.stride - update % self.stride

    def append(self, update: int, row: NDArray[Any]) -> None:
        """Remember `row` for `update`, which must be due and later than every row before."""
        if self._length == self._capacity:
            self._thin()
            if not self.due(update):
                return
        self._updates[self._length] = update
        self._rows[self._length] = row
        self._length += 1

    def view(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """The updates (k,) and their rows (k, columns); neither changes any more."""
        length = self._length
        return self._updates[:length], self._rows[:length]

    def restore(self, updates: NDArray[np.int64], rows: NDArray[np.float64], stride: int) -> None:
        """Take over what `view` gave. Older files hold two rows for an update at which a training diverged."""
        updates, first = np.unique(updates, return_index=True)
        rows = rows[first]
        self.stride, self._length = stride, len(updates)
        self._updates[: len(updates)] = updates
        self._rows[: len(updates)] = rows

    def _thin(self) -> None:
        self.stride *= 2
        kept = self._updates % self.stride == 0
        count = int(kept.sum())
        updates, rows = np.empty_like(self._updates), np.empty_like(self._rows)
        updates[:count], rows[:count] = self._updates[kept], self._rows[kept]
        self._updates, self._rows, self._length = updates, rows, count


class Buckets:
    """The loss of every update's own batch, thinned to buckets of `width` updates that keep the extremes.

    Rows are (first update, lowest, highest, mean)."""

    def __init__(self) -> None:
        self.width = 1
        self._rows = np.empty((BUCKETS, 4))
        self._length = 0
        self.open = list(EMPTY_BUCKET)

    def append(self, update: int, loss: float) -> None:
        first, low, high, total, seen = self.open
        if seen == 0:
            first = update
        self.open = [first, min(low, loss), max(high, loss), total + loss, seen + 1]
        if seen + 1 == self.width:
            if self._length == BUCKETS:
                self._halve()
                # The bucket just filled is now half of one of the new width.
                if self.open[4] < self.width:
                    return
            self._rows[self._length] = (*self.open[:3], self.open[3] / self.open[4])
            self._length += 1
            self.open = list(EMPTY_BUCKET)

    def extend(self, update: int, losses: NDArray[np.float64]) -> None:
        """`append` for each of `losses`, the first of `update`; bit by bit the same, however they are divided."""
        at = 0
        while at < len(losses):
            room, whole = self.width - int(self.open[4]), (len(losses) - at) // self.width
            if self.open[4] == 0 and whole and self._length < BUCKETS:
                whole = min(whole, BUCKETS - self._length)
                rows = losses[at : at + whole * self.width].reshape(whole, self.width)
                place = self._rows[self._length : self._length + whole]
                place[:, 0] = np.arange(update + at, update + at + whole * self.width, self.width)
                place[:, 1:] = _extremes_and_means(rows)
                self._length += whole
                at += whole * self.width
                continue
            part = losses[at : at + max(1, room) - 1]
            if len(part):
                first, low, high, total, seen = self.open
                total = float(np.cumsum(np.concatenate([[total], part]))[-1])
                first = update + at if seen == 0 else first
                self.open = [first, min(low, float(part.min())), max(high, float(part.max())), total, seen + len(part)]
                at += len(part)
            if at < len(losses) and self.open[4] == self.width - 1:
                self.append(update + at, float(losses[at]))
                at += 1

    def view(self) -> NDArray[np.float64]:
        """The finished buckets (k, 4); they do not change any more."""
        return self._rows[: self._length]

    def restore(self, rows: NDArray[np.float64], width: int, opened: list[float]) -> None:
        self.width, self.open, self._length = width, list(opened), len(rows)
        self._rows[: len(rows)] = rows

    def _halve(self) -> None:
        rows, pairs = np.empty_like(self._rows), self._rows.reshape(-1, 2, 4)
        rows[: len(pairs), 0] = pairs[:, 0, 0]
        rows[: len(pairs), 1] = np.minimum(pairs[:, 0, 1], pairs[:, 1, 1])
        rows[: len(pairs), 2] = np.maximum(pairs[:, 0, 2], pairs[:, 1, 2])
        rows[: len(pairs), 3] = (pairs[:, 0, 3] + pairs[:, 1, 3]) / 2
        self._rows, self._length = rows, len(pairs)
        self.width *= 2


def _extremes_and_means(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Lowest, highest and mean of each row (k, 3). Numbers are added one by one, as `Buckets.append` does; NumPy's sum
    would go by pairs."""
    found, width = np.empty((len(rows), 3)), rows.shape[1]
    if width > NARROW:
        found[:, 0], found[:, 1] = rows.min(axis=1), rows.max(axis=1)
        found[:, 2] = np.cumsum(rows, axis=1)[:, -1] / width
        return found
    columns = np.ascontiguousarray(rows.T)  # many short rows: NumPy is quick along the long side alone
    low, high, total = columns[0].copy(), columns[0].copy(), columns[0].copy()
    for column in columns[1:]:
        np.minimum(low, column, out=low)
        np.maximum(high, column, out=high)
        total += column
    found[:, 0], found[:, 1], found[:, 2] = low, high, total / width
    return found


def _value(path: str, text: str) -> str | float:
    """A value of the setting at `path`, as it stands in a message."""
    with contextlib.suppress(SpecError):
        name, choices = declaration(path).name, declaration(path).choices
        if text in choices:
            return Choice(name, text)
    if len(text) > LONGEST_NUMBER:
        return text
    try:
        return int(text) if text.isdecimal() else float(text)
    except ValueError:
        return text


@dataclass(frozen=True)
class Event:
    """Something that happened at an update and belongs on the curves.

    Kinds: "edit" of a live setting, "set" by hand, "topology" where a network took over the weights of another, "left"
    for another network, "stopped" early, "diverged". An edit has the path of the setting, "set" the number of the
    parameter as its path, "topology" and "left" the networks' sizes `before` and `after` (or all changes as `after`),
    "left" the number of the run that took over as its path. What else an event says is in `said`."""

    update: int
    kind: str
    said: str = ""
    path: str = ""
    before: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """What happened, for people."""
        if self.said:
            return self.said
        if self.kind == "edit":
            before, after = (_value(self.path, text) for text in (self.before, self.after))
            return Message("{setting}: {before} to {after}", setting=Setting(self.path), before=before, after=after)
        if self.kind == "set":
            return Message("parameter {index} set to {value}", index=self.path, value=self.after)
        change = Message("network {before} to {after}", before=self.before, after=self.after)
        if not self.before:
            change = Message("{change}", change=self.after)
        if self.kind == "left":
            return Message("{change}, in run {run}", change=change, run=self.path)
        return Message("{change}, weights kept where they have a place", change=change)


@dataclass(frozen=True)
class View:
    """A history as it stood at one moment, safe to read from any thread.

    `curves` (k, len(CURVES)); `batches` (b, 4) rows first update, lowest, highest, mean loss of `bucket_width` updates;
    `trail_updates` (t,) and `trail` (t, parameters)."""

    curves: NDArray[np.float64]
    batches: NDArray[np.float64]
    bucket_width: int
    trail_updates: NDArray[np.int64]
    trail: NDArray[np.float64]
    events: tuple[Event, ...]

    def curve(self, name: str) -> NDArray[np.float64]:
        """One column of the curves by its name in `CURVES`. Raises `ValueError` for any other name."""
        if name not in CURVES:
            raise ValueError(f"there is no curve {name}: use one of {', '.join(CURVES)}")
        return self.curves[:, CURVES.index(name)]


@dataclass
class History:
    """All that is remembered of one training; `parameters` is the length of the flat vector, `stride` the spacing of
    the first evaluations, 1 unless an evaluation costs far more than an update."""

    parameters: int
    stride: int = 1
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        points = min(TRAIL_POINTS, TRAIL_BYTES // (8 * max(1, self.parameters)))
        self.curves = Track(len(CURVES), CURVE_POINTS, self.stride)
        self.trail = Track(self.parameters, points)
        self.batches = Buckets()

    def note(self, event: Event) -> None:
        """Remember what happened, in bounded memory: a drag at one moment is one event, and of ever more edits the
        older ones are thinned, never the first nor an end."""
        events = self.events
        last = events[-1] if events else None
        if last is not None and (last.update, last.kind) == (event.update, event.kind):
            if event.kind == "set":
                events.pop()
            elif event.kind == "edit" and last.path == event.path:
                events.pop()
                event = replace(event, before=last.before)
        events.append(event)
        if len(events) > EVENTS:
            steering = [k for k, e in enumerate(events) if e.kind in STEERING and e.update > 0]
            spared = set(steering[1 : max(2, len(steering) // 2) : 2]) if len(steering) > 2 else {0}
            self.events = [e for k, e in enumerate(events) if k not in spared]

    def view(self) -> View:
        _, curves = self.curves.view()
        updates, trail = self.trail.view()
        return View(curves, self.batches.view(), self.batches.width, updates, trail, tuple(self.events))

    def nbytes(self) -> int:
        """The memory the history holds, in bytes."""
        tracks = (self.curves, self.trail)
        return sum(t._rows.nbytes + t._updates.nbytes for t in tracks) + self.batches._rows.nbytes

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Everything kept, as named arrays for a checkpoint; `restore` takes them back."""
        curve_updates, curves = self.curves.view()
        updates, trail = self.trail.view()
        return {
            "curve_updates": curve_updates.copy(), "curves": curves.copy(), "trail_updates": updates.copy(),
            "trail": trail.copy(), "batches": self.batches.view().copy(),
            "strides": np.array([self.curves.stride, self.trail.stride, self.batches.width], dtype=np.int64),
            "open_bucket": np.array(self.batches.open),
        }  # fmt: skip

    def restore(self, arrays: dict[str, NDArray[Any]]) -> None:
        strides = [int(s) for s in arrays["strides"]]
        self.curves.restore(arrays["curve_updates"], arrays["curves"], strides[0])
        self.trail.restore(arrays["trail_updates"], arrays["trail"], strides[1])
        self.batches.restore(arrays["batches"], strides[2], arrays["open_bucket"].tolist())
