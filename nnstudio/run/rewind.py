"""Going back in a run: frames of kept moments, and the training a number of updates ago, trained anew."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..message import Message
from ..nn.history import CURVES, STEERING, View
from ..nn.penalties import Penalty
from ..nn.trainer import Trainer
from .mailbox import Frame, Other


def moment(frame: Frame, index: int) -> Frame:
    """A run as it was at point `index` of its trail, counted from the start or, below zero, from the end.

    Parameters are exact; losses are those last recorded by then. What only the running training has, its masks and
    its optimiser's memory, is empty.
    """
    history = frame.history
    update = int(history.trail_updates[index])
    seen = int(np.searchsorted(history.curves[:, CURVES.index("update")], update, side="right"))
    row = history.curves[max(0, seen - 1)]
    parameters = history.trail[index].astype(frame.network.dtype)
    penalty = Penalty.of(frame.network.model, frame.network.layout, frame.network.dtype)
    return replace(
        frame, parameters=parameters, history=_until(history, update, seen), update=update,
        epoch=int(row[CURVES.index("epoch")]), fraction=float(row[CURVES.index("epoch")]),
        samples=int(row[CURVES.index("samples")]), state="paused", message="", updates_per_second=0.0,
        penalty=penalty.parts(parameters), masks=None, reading=row, optimizer={},
        others=tuple(_other_then(other, update) for other in frame.others),
    )  # fmt: skip


def _other_then(other: Other, update: int) -> Other:
    """A run beside it at the same update, or at the last one kept before."""
    history = other.history
    index = int(np.searchsorted(history.trail_updates, update, side="right")) - 1
    if update >= other.update or index < 0:
        return other
    at = int(history.trail_updates[index])
    seen = int(np.searchsorted(history.curves[:, CURVES.index("update")], at, side="right"))
    row = history.curves[max(0, seen - 1)]
    return replace(
        other, parameters=history.trail[index].astype(other.network.dtype), history=_until(history, at, seen),
        update=at, epoch=int(row[CURVES.index("epoch")]), reading=row, ended="", message="",
    )  # fmt: skip


def _until(history: View, update: int, curves: int) -> View:
    trail = int(np.searchsorted(history.trail_updates, update, side="right"))
    batches = int(np.searchsorted(history.batches[:, 0], update, side="left"))
    return View(
        history.curves[: max(1, curves)], history.batches[:batches], history.bucket_width,
        history.trail_updates[:trail], history.trail[:trail], tuple(e for e in history.events if e.update <= update),
    )  # fmt: skip


class CannotRewind(Exception):
    """Why a training cannot be repeated; ``str()`` is one sentence for people."""


def rewound(trainer: Trainer, updates: int, wanted: Callable[[], bool]) -> Trainer | None:
    """A training like this one as it was `updates` ago: repeated from its start with the same seeds, which gives the
    same parameters bit by bit. None once it is not wanted any more. Raises `CannotRewind` for a training that somebody
    has steered: what was set at which moment is not kept."""
    # What was set before the first update is in the experiment.
    steered = next((e for e in trainer.history.events if e.kind in STEERING and e.update > 0), None)
    if steered is not None:
        raise CannotRewind(
            Message(
                "This run was changed at update {update:,} ({text}), so it cannot be repeated exactly: the "
                "timeline goes back to kept moments.",
                update=steered.update,
                text=steered.text,
            )
        )
    target = max(0, trainer.update - updates)
    start = trainer.history.view().trail[0]
    again = trainer.begun_at(start)
    again.use_engine("compiled" if trainer.engine == "compiled" else "numpy")
    while again.update < target:
        if not wanted():
            return None
        again.run(updates=target - again.update, milliseconds=20)
        if again.divergence is not None and not again.divergence.stuck:
            break
    again.history.events[:] = [e for e in trainer.history.events if e.update == 0]
    return again
