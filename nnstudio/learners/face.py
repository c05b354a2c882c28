"""One face for every model of the program: fit it to the training part, then ask it about any part.

Whatever stands on the ladder of models is fitted by `fit` and judged by the same losses on the same parts.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..choices.loss import Coding
from ..data import Part, Prepared
from ..nn import kernels
from ..nn.asking import quiet
from ..nn.engine import fitting_kernel
from ..nn.history import CURVES
from ..nn.network import Network
from ..nn.outcome import judge
from ..nn.run_status import Finding
from ..nn.trainer import EarlyStop, Trainer
from ..nn.weighting import sample_weights
from ..spec import Experiment

SLICE_MS = 20.0  # of training between two questions whether it is still wanted
POINTS = 64  # of the curves, at most
Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Fitted:
    """A model after its training.

    `parameters` (P,) is the flat vector, empty for a model without any. `curves` (k, len(CURVES)) is the course of the
    training, the state at its end last. `ended` says in a sentence why it diverged, `stopped` why it stopped before its
    last epoch, with its best parameters; both are empty for a training that went to its end. `finding` is what the run
    was found to be at its end.
    """

    experiment: Experiment
    data: Prepared
    network: Network
    parameters: Floats
    curves: Floats
    ended: str = ""
    stopped: str = ""
    finding: Finding | None = None

    @quiet
    def answers(self, part: Part) -> Floats:
        """What the model says of every sample of a part that was prepared as its own were.

        Classes: shares (n, classes) that add up to 1, the predicted class with the largest. They are probabilities
        where a cross-entropy was minimised; answers to other losses are brought between 0 and 1. Numbers: (n, outputs)
        in the units of the data.
        """
        network = self.network
        found = network.answer(self._vector, part.x.astype(network.dtype)).astype(np.float64)
        if self.data.task == "regression":
            return self.data.targets.invert(found)
        return shares(found, "unit" if network.loss_function.from_logits else network.coding)

    @quiet
    def loss(self, part: Part) -> float:
        """The mean data loss over a part, classes weighted as the experiment has it; NaN where it has no samples."""
        network = self.network
        balanced = self.experiment.training.class_weight == "balanced"
        weights = sample_weights(replace(self.data, validation=part), None, balanced, network.dtype)[1]
        x, y = part.x.astype(network.dtype), network.targets(part.y)
        return judge(network, self._vector, x, y, weights, self.data.task)[0]

    @property
    def _vector(self) -> NDArray[np.floating]:
        return self.parameters.astype(self.network.dtype)


def fit(
    experiment: Experiment, data: Prepared, wanted: Callable[[], bool] = lambda: True,
    watch: Callable[[Floats], None] = lambda _curves: None,
) -> Fitted:  # fmt: skip
    """Train an experiment on `data` to its end: all its epochs, early stopping, or divergence.

    The same experiment and data give the same result, whoever calls and on whichever thread, as long as the same
    engine is ready. `watch` hears the curves (k, len(CURVES)) so far after every slice; they do not change any more.
    Once it is not `wanted` any more, training stops and what there is by then is returned: the caller
    knows, and throws it away. Raises `ValueError` where the data do not suit the experiment.
    """
    trainer = Trainer(experiment, data, engine="numpy")
    name = fitting_kernel(trainer)
    if name is not None and kernels.ready(name):
        trainer.use_engine("compiled")
    epochs = experiment.training.epochs
    # Losses are looked at so many times, else that would take longer than the training.
    updates = max(1, epochs * trainer.updates_per_epoch)
    for track in (trainer.history.curves, trainer.history.trail):
        track.stride = 2 ** max(0, math.ceil(math.log2(updates / POINTS)))
    while trainer.epoch < epochs and trainer.divergence is None and trainer.stopped is None and wanted():
        trainer.run(epochs=epochs - trainer.epoch, milliseconds=SLICE_MS)
        watch(trainer.history.view().curves)
    trainer.conclude()
    curves = trainer.curves_at_end()
    ended = trainer.divergence.text if trainer.divergence else ""
    stopped = trainer.stopped.text if isinstance(trainer.stopped, EarlyStop) else ""
    return Fitted(
        experiment,
        data,
        trainer.network,
        trainer.parameters.astype(np.float64),
        curves,
        ended,
        stopped,
        trainer.status(),
    )


def solve(experiment: Experiment, data: Prepared, _wanted: Callable[[], bool] = lambda: True) -> Fitted:
    """The exact answer instead of training, for linear, polynomial and logistic regression; neighbours, which have
    nothing to train, are what they are. Raises `ValueError` where there is no exact answer."""
    from .closed_form import closed_form

    network = Trainer(experiment, data, engine="numpy").network
    found = closed_form(experiment, data).parameters if network.layout.size else np.zeros(0)
    return Fitted(experiment, data, network, found, np.empty((0, len(CURVES))))


def shares(answers: Floats, coding: Coding) -> Floats:
    """Answers (n, outputs) as shares (n, classes) that add up to 1 and put the same class first.

    One output stands for the second of two classes. What lies outside 0 to 1 is clipped where there is one output; of
    several, the lowest below 0 is counted as 0.
    """
    unit = answers if coding == "unit" else (answers + 1) / 2
    if unit.shape[1] == 1:
        second = np.clip(unit, 0.0, 1.0)
        return np.hstack([1 - second, second])
    raised = unit - np.minimum(0.0, unit.min(axis=1, keepdims=True))
    total = raised.sum(axis=1, keepdims=True)
    even: Floats = np.full_like(raised, 1 / raised.shape[1])
    return np.divide(raised, total, out=even, where=total > 0)
