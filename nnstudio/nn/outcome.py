"""How good a training is: its scores, and why a learner has nothing to train."""

import math
from dataclasses import dataclass

import numpy as np

from ..choices.choice import Array
from ..message import Message
from .network import Network


@dataclass(frozen=True)
class Settled:
    """Why a training ends before it begins: the learner keeps the samples and has no parameters to find."""

    neighbours: int

    @property
    def text(self) -> str:
        of = (
            Message("the nearest training sample answers")
            if self.neighbours == 1
            else (Message("the {neighbours} nearest training samples answer", neighbours=self.neighbours))
        )
        return Message("There is nothing to train: {of} for every input.", of=of)


@dataclass(frozen=True)
class Scores:
    """Losses and scores of the current parameters; NaN where a part has no samples. `score` is accuracy or R2. The test
    part is not among them: it stays closed until it is opened (`nnstudio.search.test_set`)."""

    train_loss: float
    validation_loss: float
    l1: float
    l2: float
    train_score: float
    validation_score: float


def judge(
    network: Network, parameters: Array, x: Array, y: Array, weights: Array | None, task: str
) -> tuple[float, float]:
    """Mean data loss and score (accuracy, or R2 for the task "regression") over samples; NaN for none.

    `weights` (samples,) with mean 1 count in both.
    """
    if not len(x):
        return math.nan, math.nan
    raw = network.forward(parameters, x).columns[-1]
    each = network.loss_function.each(raw, y)
    loss = float((each if weights is None else each * weights).mean())
    if task == "classification":
        answers = network.loss_function.answer(raw)
        truth = network.classes(y) if y.shape[1] > 1 else (y[:, 0] > 0).astype(np.intp)
        right = network.classes(answers) == truth
        return loss, float((right if weights is None else right * weights).mean())
    if network.ground is not None:
        return loss, math.nan  # its answers are its parameters: there is nothing to predict
    answers = network.loss_function.answer(raw)
    share = 1.0 if weights is None else weights[:, None]
    spread = float((share * (y - (share * y).mean(axis=0)) ** 2).sum())
    return loss, 1 - float((share * (answers - y) ** 2).sum()) / spread if spread > 0 else math.nan


def judge_each(network: Network, parameters: Array, x: Array, y: Array, task: str) -> tuple[Array, Array]:
    """`judge` for several vectors (k, parameters) of a network that is no ground, each (k,): what all have in common is
    done once. What one gets does not depend on the others."""
    count, samples = len(parameters), len(x)
    if not samples:
        return np.full(count, math.nan), np.full(count, math.nan)
    raw = network.answers_of_each(parameters, x).reshape(count * samples, -1)
    aims = np.tile(y, (count, 1))
    loss = network.loss_function.each(raw, aims).reshape(count, samples).mean(axis=1)
    if task == "classification":
        answers = network.loss_function.answer(raw)
        truth = network.classes(y) if y.shape[1] > 1 else (y[:, 0] > 0).astype(np.intp)
        return loss, (network.classes(answers).reshape(count, samples) == truth).mean(axis=1)
    spread = float(((y - y.mean(axis=0)) ** 2).sum())
    if spread <= 0:
        return loss, np.full(count, math.nan)
    answers = network.loss_function.answer(raw)
    return loss, 1 - ((answers - aims) ** 2).reshape(count, -1).sum(axis=1) / spread
