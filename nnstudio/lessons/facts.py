"""What a goal is judged by: how a training stands, what is set, and what the learner has done."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..choices.choice import Array
from ..nn.history import CURVES
from ..nn.network import Network
from ..nn.trainer import Trainer
from ..spec import Experiment

# What a goal may compare, and what it is called where a lesson says nothing better.
MEASURES: Mapping[str, str] = {
    "train_loss": "the mean loss over the training samples",
    "validation_loss": "the mean loss over the validation samples",
    "start_loss": "the training loss at the start of the run",
    "penalty": "what L1 and L2 add to the objective",
    "accuracy": "the share of the validation samples that are classified correctly, 0 to 1",
    "train_accuracy": "the share of the training samples that are classified correctly, 0 to 1",
    "r2": "the share of the validation targets' spread that is explained",
    "parameters": "the number of weights and biases",
    "exact_zeros": "the number of weights that are exactly zero",
    "largest_weight": "the size of the largest weight",
    "layers": "the number of hidden layers",
    "epochs": "the epochs that the run has trained",
    "updates": "the updates that the run has made",
    "rate": "the present step size, after the schedule",
    "runs": "the runs made since the lesson began",
    "folds": "the folds that a cross-validation begun in this step has trained",
    "held_loss": "the mean loss of those folds on the samples they held out",
    "values": "the values that a validation curve begun in this step goes over",
    "trials": "the trials that a search begun in this step has trained",
    "folds_searched": "the folds with which that search scores a trial, 0 for a single split",
    "best_trial": "the score of the best of those trials",
}
STATES: Mapping[str, str] = {
    "trained": "the run has trained all the epochs that are set",
    "diverged": "the run has diverged",
    "saturated": "every unit of the run is saturated, where the loss is flat",
    "collapsed": "the network of the run answers one constant",
    "recovered": "a run has trained without diverging, and its loss has fallen",
}
FINDINGS: Mapping[str, str] = {"saturated": "saturated", "collapsed": "constant answer"}
REPEATABLE = frozenset(MEASURES) - {
    "runs",
    "folds",
    "held_loss",
    "values",
    "trials",
    "folds_searched",
    "best_trial",
}  # what a training from the same experiment gives again


@dataclass(frozen=True)
class Observation:
    """One moment: what is set, numbers by the names of `MEASURES`, the state of the run, and what was `seen` since the
    step began, in the words of the goals: "changed training.learning_rate", "opened dock loss", "test opened". `pure`
    says that the run began as its experiment does and was left alone, so that training again gives the same. `finding`
    is what the run was found to be (`nnstudio.nn.run_status`)."""

    experiment: Experiment
    numbers: Mapping[str, float] = field(default_factory=dict)
    state: str = "ready"
    seen: frozenset[str] = frozenset()
    pure: bool = False
    finding: str = "going on"

    def number(self, name: str) -> float:
        return self.numbers.get(name, math.nan)

    def is_so(self, state: str) -> bool:
        """Whether the run stands as a word of `STATES` says."""
        if state == "diverged":
            return self.state == "diverged"
        if state in FINDINGS:
            return self.finding == FINDINGS[state]
        fine = self.state != "diverged"
        if state == "recovered":
            return fine and self.number("updates") > 0 and self.number("train_loss") < self.number("start_loss")
        epochs = self.number("epochs")
        return fine and (self.state == "finished" or epochs >= self.experiment.training.epochs)


def numbers_of(
    network: Network, parameters: Array, reading: Array, start_loss: float, updates: int, epochs: int, rate: float
) -> dict[str, float]:
    """The measures of one run at one moment; `reading` is a row of `nnstudio.nn.history.CURVES`."""
    now = dict(zip(CURVES, map(float, reading), strict=True))
    weights = parameters[network.layout.weight_mask()]
    return {
        "train_loss": now["train_loss"],
        "validation_loss": now["validation_loss"],
        "start_loss": start_loss,
        "penalty": now["l1"] + now["l2"],
        "accuracy": now["validation_score"],
        "train_accuracy": now["train_score"],
        "r2": now["validation_score"],
        "parameters": float(network.layout.size),
        "exact_zeros": float(np.count_nonzero(weights == 0)),
        "largest_weight": float(np.abs(weights).max()) if len(weights) else 0.0,
        "layers": float(len(network.model.hidden)),
        "epochs": float(epochs),
        "updates": float(updates),
        "rate": rate,
    }


def numbers_then(now: Mapping[str, float], row: Array) -> dict[str, float]:
    """The measures of an earlier moment of the same run, from its row of the curves; what that does not hold is NaN."""
    then = dict(zip(CURVES, map(float, row), strict=True))
    known = {
        "train_loss": then["train_loss"], "validation_loss": then["validation_loss"],
        "penalty": then["l1"] + then["l2"], "accuracy": then["validation_score"],
        "train_accuracy": then["train_score"], "r2": then["validation_score"], "updates": then["update"],
        "epochs": float(int(then["epoch"])),
    }  # fmt: skip
    lasting = ("start_loss", "parameters", "layers")
    return dict.fromkeys(now, math.nan) | {name: now[name] for name in lasting} | known


def observe(trainer: Trainer, seen: Iterable[str] = ()) -> Observation:
    """A trainer at this moment."""
    history = trainer.history.view()
    numbers = numbers_of(
        trainer.network, trainer.parameters, trainer.reading(), float(history.curve("train_loss")[0]),
        trainer.update, trainer.epoch, trainer.rate,
    )  # fmt: skip
    done = trainer.stopped is not None or trainer.epoch >= trainer.experiment.training.epochs
    state = "diverged" if trainer.divergence else "finished" if done else "paused"
    return Observation(trainer.experiment, numbers, state, frozenset(seen), finding=trainer.status().state)


def plain(value: Any) -> str:
    """A value of an experiment as a goal writes it: "on", "mini-batch", "x1, x2"."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
