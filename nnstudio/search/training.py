"""How trials are trained: each by itself, or many small networks of one shape side by side.

What a training learns does not depend on when and where it ran, nor on which others went beside it: who makes its
updates follows from the trial alone. So a search finds the same whether its trials come in sixteens or one by one.
"""

import math
from collections.abc import Callable, Hashable, Sequence

import numpy as np

from ..data import Prepared
from ..learners.face import Fitted
from ..nn import kernels
from ..nn.kernels.nets_plan import LANES
from ..nn.together import KERNEL, Together, kinship
from ..nn.trainer import Trainer
from ..spec import Experiment

SLICE_MS = 20.0  # of training between two questions whether it is still wanted
POINTS = 32  # of the curves, at most; to look at losses takes as long as some hundred updates of a small network
Wanted = Callable[[], bool]


class Stopped(Exception):
    """The trial is no longer wanted."""


def train(experiment: Experiment, data: Prepared, wanted: Wanted, epochs: int | None, engine: str) -> Fitted:
    """As `nnstudio.learners.face.fit`, but by the engine named, whichever is ready here, and up to an epoch: what a
    search finds must not hang on where and when it ran. Raises `Stopped`."""
    trainer = _made(experiment, data)
    _finish(trainer, wanted, epochs, engine)
    return _fitted(trainer)


def train_together(
    experiments: Sequence[Experiment], data: Prepared, wanted: Wanted, epochs: int | None
) -> list[Fitted]:  # fmt: skip
    """The same for many at the same samples, by the kernel that takes many at once, even where it takes only one;
    those that it cannot train are trained by kernels of one network. Raises `Stopped`."""
    trainers = [_made(experiment, data) for experiment in experiments]
    kin: dict[Hashable, list[Trainer]] = {}
    for trainer in trainers:
        alike = kinship(trainer)
        # Beside one with an L1 penalty the others are updated by another piece of code.
        key = None if alike is None else (alike, trainer._penalty.l1 is None, _last(trainer, epochs))
        kin.setdefault(key, []).append(trainer)
    alone = kin.pop(None, [])
    if kin and not kernels.prepare(KERNEL):
        alone, kin = trainers, {}
    for trainer in alone:
        _finish(trainer, wanted, epochs, "compiled")
    for group in kin.values():
        for at in range(0, len(group), LANES):
            beside = group[at : at + LANES]
            if not Together(beside, every_loss=False).run(_last(beside[0], epochs), wanted):
                raise Stopped
    return [_fitted(trainer) for trainer in trainers]


def _last(trainer: Trainer, epochs: int | None) -> int:
    own = trainer.experiment.training.epochs
    return min(own, epochs or own)


def _made(experiment: Experiment, data: Prepared) -> Trainer:
    trainer = Trainer(experiment, data, engine="numpy")
    # As often as for the whole training, however early it ends: a shorter one is the beginning of a longer.
    updates = max(1, experiment.training.epochs * trainer.updates_per_epoch)
    for track in (trainer.history.curves, trainer.history.trail):
        track.stride = 2 ** max(0, math.ceil(math.log2(updates / POINTS)))
    return trainer


def _finish(trainer: Trainer, wanted: Wanted, epochs: int | None, engine: str) -> None:
    if engine != "numpy":
        trainer.use_engine("compiled")
    last = _last(trainer, epochs)
    while trainer.epoch < last and trainer.divergence is None and trainer.stopped is None:
        if not wanted():
            raise Stopped
        trainer.run(epochs=last - trainer.epoch, milliseconds=SLICE_MS)


def _fitted(trainer: Trainer) -> Fitted:
    trainer.conclude()
    curves = trainer.curves_at_end()
    ended = trainer.divergence.text if trainer.divergence else ""
    stopped = trainer.stopped.text if trainer.stopped else ""
    parameters = trainer.parameters.astype(np.float64)
    return Fitted(
        trainer.experiment, trainer.data, trainer.network, parameters, curves, ended, stopped, trainer.status()
    )
