"""A training at one moment, as an experiment, named arrays and plain numbers: what a project file holds."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..data import Prepared, from_arrays
from ..message import Message
from ..spec import Experiment
from .asking import quiet
from .checkpoint_check import check
from .forecast import State
from .history import Event
from .outcome import judge
from .run_status import Finding
from .watch import BestKept, EarlyStop, Watch

if TYPE_CHECKING:
    from .trainer import Trainer


@dataclass(frozen=True)
class Checkpoint:
    """`arrays` by name; `meta` holds only what JSON can (random states with their large integers as texts)."""

    experiment: Experiment
    arrays: Mapping[str, NDArray[Any]]
    meta: Mapping[str, Any]


def take(trainer: "Trainer") -> Checkpoint:
    """Everything a training needs to go on bit-identically."""
    arrays: dict[str, NDArray[Any]] = {
        "parameters": trainer._parameters.copy(),
        "order": trainer._order.copy(),
        "dead": trainer._dead.copy(),
        "anchor": trainer._watcher.anchor.copy(),
    }
    arrays |= {f"optimizer/{name}": value.copy() for name, value in trainer._optimizer.items()}
    arrays |= {f"history/{name}": value for name, value in trainer.history.arrays().items()}
    arrays |= trainer._watch.arrays()
    if trainer._left is not None:
        arrays["watch/left"] = trainer._left.copy()
    if trainer.data.own:
        for name, part in (("train", trainer.data.train), ("validation", trainer.data.validation)):
            arrays |= {f"data/{name}_x": part.raw, f"data/{name}_y": part.y}
        if trainer._sample_weight is not None:
            arrays["data/sample_weight"] = np.asarray(trainer._sample_weight, dtype=np.float64)
    meta: dict[str, Any] = {
        "update": trainer.update, "epoch": trainer.epoch, "at": trainer._at, "samples": trainer.samples,
        "seconds": trainer.seconds, "start_loss": trainer.start_loss,
        "order_rng": generator_state(trainer._order_rng), "mask_rng": generator_state(trainer._mask_rng),
        "events": [[e.update, e.kind, e.said, e.path, e.before, e.after] for e in trainer.history.events],
        "classes": len(trainer.data.class_names), "watch": trainer._watch.numbers(),
        "divergence": None, "stopped": None, "watcher": _looks(trainer), "concluded": None,
    }  # fmt: skip
    stopped = trainer.stopped
    divergence = trainer.divergence
    if divergence is not None:
        meta["divergence"] = [divergence.update, divergence.learning_rate, str(divergence.loss), divergence.stuck]
    if isinstance(stopped, EarlyStop):
        meta["stopped"] = [
            stopped.update, stopped.epoch, stopped.best_update, str(stopped.best_loss), stopped.patience,
        ]  # fmt: skip
    kept = trainer.concluded
    if kept is not None:
        meta["concluded"] = [kept.update, kept.epoch, kept.best_update, str(kept.best_loss)]
    return Checkpoint(trainer.experiment, arrays, meta)


def own_data(checkpoint: Checkpoint) -> Prepared | None:
    """The arrays that took the place of the experiment's samples, None where none did."""
    arrays = checkpoint.arrays
    if "data/train_x" not in arrays:
        return None
    parts = (arrays[f"data/{name}"] for name in ("train_x", "train_y", "validation_x", "validation_y"))
    return from_arrays(*parts, classes=int(checkpoint.meta.get("classes", 0)))


def put_back(trainer: "Trainer", checkpoint: Checkpoint) -> None:
    """Bring a fresh training of the same experiment to where the checkpoint was taken. Raises ValueError if it cannot
    be of that experiment."""
    arrays, meta = checkpoint.arrays, checkpoint.meta
    check(trainer, arrays, meta)
    trainer._order, trainer._dead = arrays["order"].copy(), arrays["dead"].copy()
    trainer._optimizer = {n.partition("/")[2]: a.copy() for n, a in arrays.items() if n.startswith("optimizer/")}
    trainer.history.restore({n.partition("/")[2]: a for n, a in arrays.items() if n.startswith("history/")})
    trainer.history.events[:] = [Event(*told) for told in meta["events"]]
    trainer._twin = None
    trainer.update, trainer.epoch, trainer._at = int(meta["update"]), int(meta["epoch"]), int(meta["at"])
    trainer.samples, trainer.seconds = int(meta["samples"]), float(meta["seconds"])
    trainer._start_loss = float(meta["start_loss"])
    trainer._order_rng = restored_generator(meta["order_rng"])
    trainer._mask_rng = restored_generator(meta["mask_rng"])
    if meta["divergence"] is not None:
        update, rate, loss, stuck = meta["divergence"]
        state: State = "saturated" if stuck else "diverging by the step"
        constant = trainer._watcher.constant(trainer)
        trainer.divergence = Finding(
            state, int(update), float(loss), constant, trainer.start_loss, float(rate), cause="step" if stuck else ""
        )
    _put_watcher_back(trainer, arrays.get("anchor"), meta.get("watcher"))
    # Files of before early stopping have neither.
    if meta.get("watch") is not None:
        trainer._watch = Watch.restored(arrays, meta["watch"])
        best = trainer._watch.best_parameters
        if best is not None and not math.isfinite(_loss_at(trainer, best)):
            trainer._watch.forget_best()  # whatever loss the file claims for them
    if meta.get("stopped") is not None:
        update, epoch, best_update, best, patience = meta["stopped"]
        trainer.stopped = EarlyStop(int(update), int(epoch), int(best_update), float(best), int(patience))
    if meta.get("concluded") is not None and "watch/left" in arrays:
        update, epoch, best_update, best = meta["concluded"]
        trainer.concluded = BestKept(int(update), int(epoch), int(best_update), float(best))
        trainer._left = arrays["watch/left"].copy()


@quiet
def _loss_at(trainer: "Trainer", parameters: NDArray[Any]) -> float:
    return judge(trainer.network, parameters, *trainer._train, trainer._weights[0], trainer.data.task)[0]


def _looks(trainer: "Trainer") -> list[Any]:
    """Where the diagnosis stands, as JSON can hold it."""
    watcher, found = trainer._watcher, trainer.finding
    said = None
    if found is not None:
        said = [
            found.update, found.learning_rate, str(found.loss), found.state, found.cause, str(found.constant_loss),
            str(found.limit), found.l2,
        ]  # fmt: skip
    return [watcher.since, watcher.due, watcher.resumed, said]


def _put_watcher_back(trainer: "Trainer", anchor: NDArray[Any] | None, looks: list[Any] | None) -> None:
    watcher = trainer._watcher
    if looks is None or anchor is None:  # files of before the diagnosis
        watcher.settings_changed(trainer)
        return
    since, due, resumed, said = looks
    watcher.anchor, watcher.since, watcher.due = anchor.copy(), int(since), int(due)
    watcher.resumed = bool(resumed)
    if said is None:
        return
    update, rate, loss, state, cause, constant, limit, l2 = said
    watcher.finding = Finding(
        state, int(update), float(loss), float(constant), trainer.start_loss, float(rate), float(limit), float(l2),
        cause,
    )  # fmt: skip
    if trainer.divergence is not None:
        trainer.divergence = watcher.finding


def generator_state(generator: np.random.Generator) -> dict[str, Any]:
    """The state of a PCG64 generator; 128-bit integers as texts, which every JSON reader keeps whole."""
    state: Any = generator.bit_generator.state
    return {
        "state": str(state["state"]["state"]),
        "inc": str(state["state"]["inc"]),
        "has_uint32": int(state["has_uint32"]),
        "uinteger": int(state["uinteger"]),
    }


def restored_generator(state: Mapping[str, Any]) -> np.random.Generator:
    """The generator `generator_state` was taken of. Raises ValueError for numbers no such state can have."""
    place, step = int(state["state"]), int(state["inc"])
    kept, half = int(state["has_uint32"]), int(state["uinteger"])
    if not (0 <= place < 2**128 and 0 < step < 2**128 and step % 2 and kept in (0, 1) and 0 <= half < 2**32):
        raise ValueError(Message("its random state is none that the generator can be in"))
    bits = np.random.PCG64()
    bits.state = {
        "bit_generator": "PCG64", "state": {"state": place, "inc": step}, "has_uint32": kept, "uinteger": half,
    }  # fmt: skip
    return np.random.Generator(bits)
