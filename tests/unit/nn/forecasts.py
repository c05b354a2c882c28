"""Runs of all kinds, what the diagnosis says of each, and what happens when it goes on for ten times the updates."""

import dataclasses
import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from nnstudio.nn.forecast import AHEAD, MARGIN
from nnstudio.nn.trainer import Trainer
from nnstudio.spec import Experiment, preset, replace

CLASSES = ("circle", "xor", "gauss", "spiral", "moons")
NUMBERS = ("line", "sine", "plane")
SLOW = 1e-3  # a loss that fell by this part of the constant's while the run went on is still falling
REACHED = 0.1  # of the way from the constant answer's loss to the best that the same network reaches
Changes = dict[str, Any]


@dataclass(frozen=True)
class Outcome:
    """One run: what it was named after `updates`, and what became of it."""

    number: int
    changes: Changes
    state: str
    cause: str
    updates: int
    loss: float
    constant: float
    lowest: float  # loss while it went on
    best: float  # loss that the same network reaches with a sound setting, NaN where nobody asked
    named_at: int
    first_state: str
    lowest_since: float
    overflows: bool  # its parameters do not stay finite
    objective_recovers: bool  # with its penalties, its loss falls below what it was at the start

    @property
    def aim(self) -> float:
        """A loss at or below this has recovered."""
        reached = self.constant - REACHED * (self.constant - self.best) if math.isfinite(self.best) else -math.inf
        return max((1 - MARGIN) * self.constant, reached)

    def against(self, best: float) -> "Outcome":
        """The same, measured against the best that the network reaches."""
        return dataclasses.replace(self, best=best)

    @property
    def became(self) -> str:
        if self.overflows:
            return "overflows"
        return "recovers" if self.recovers else "falls" if self.falls else "stays"

    @property
    def recovers(self) -> bool:
        return self.lowest < self.aim

    @property
    def falls(self) -> bool:
        return self.lowest < self.loss - SLOW * self.constant

    @property
    def wrong(self) -> str:
        """How the diagnosis was wrong, empty where it was right."""
        if self.first_state == "diverging by the penalty":
            return "named, and recovered" if self.objective_recovers and not self.overflows else ""
        if self.first_state and not self.overflows and self.lowest_since < (1 - MARGIN) * self.constant:
            return "named, and recovered"
        if self.state == "going on" and not self.recovers and not self.falls:
            return "not named, and dead"
        return ""


LOSSES_OF_CLASSES = (
    "half-squared", "half-squared", "mean-squared", "absolute", "huber", "hinge", "hinge", "binary-cross-entropy",
)  # fmt: skip
LOSSES_OF_NUMBERS = ("half-squared", "mean-squared", "absolute", "huber")
ACTIVATIONS = (
    "tanh", "tanh", "relu", "relu", "sigmoid", "leaky-relu", "gelu", "softplus", "hard-tanh",
)  # fmt: skip
OPTIMIZERS = (
    "sgd", "sgd", "sgd", "sgd", "adam", "adam", "adamw", "nadam", "radam", "rmsprop", "adagrad", "adadelta", "lion",
    "rprop",
)  # fmt: skip
STEPS = {"sgd": (0.003, 100.0), "adadelta": (0.1, 100.0), "adagrad": (0.003, 30.0), "lion": (1e-4, 1.0)}
OTHER_STEPS = (3e-4, 10.0)


class Draws:
    """The choices of one run."""

    def __init__(self, number: int) -> None:
        self.rng = np.random.default_rng([16, number])

    def pick(self, *values: Any) -> Any:
        return values[int(self.rng.integers(len(values)))]

    def chance(self, share: float) -> bool:
        return bool(self.rng.random() < share)

    def between(self, low: float, high: float) -> float:
        return float(10 ** self.rng.uniform(math.log10(low), math.log10(high)))

    def seed(self) -> int:
        return int(self.rng.integers(100))


def drawn(number: int) -> tuple[str, Changes]:
    """The source and the settings of a run, by its number alone."""
    draw = Draws(number)
    source = draw.pick(*CLASSES, *CLASSES, *NUMBERS)
    changes: Changes = {
        "data.samples": draw.pick(60, 100, 200), "data.noise": draw.pick(0, 10, 30, 50),
        "data.seed": int(draw.rng.integers(5)), "model.hidden": draw.pick("none", "4", "4-2", "8-8", "4-4-4"),
        "model.seed": draw.seed(), "model.activation": draw.pick(*ACTIVATIONS), "training.seed": draw.seed(),
        "training.batch_mode": draw.pick("batch", "mini-batch", "stochastic"), "training.batch_size": 10,
    }  # fmt: skip
    if source in CLASSES:
        loss = draw.pick(*LOSSES_OF_CLASSES)
        logits = loss == "binary-cross-entropy"
        changes["model.output_activation"] = "linear" if logits else draw.pick("tanh", "linear", "sigmoid")
    else:
        loss = draw.pick(*LOSSES_OF_NUMBERS)
        changes["model.output_activation"] = draw.pick("linear", "linear", "tanh")
    changes["training.loss"] = loss
    optimizer = changes["training.optimizer"] = draw.pick(*OPTIMIZERS)
    if optimizer in ("sgd", "rmsprop") and draw.chance(0.4):
        changes["training.momentum"] = draw.pick(0.5, 0.9)
        changes["training.nesterov"] = optimizer == "sgd" and draw.chance(0.5)
    changes["training.learning_rate"] = draw.between(*STEPS.get(optimizer, OTHER_STEPS))
    if draw.chance(0.35):
        changes["model.l2"] = draw.between(1e-4, 10.0)
    if draw.chance(0.2):
        changes["model.l1"] = draw.between(1e-4, 1.0)
        changes["training.l1_method"] = draw.pick("subgradient", "proximal", "proximal", "dead-links")
    if draw.chance(0.05):
        changes["model.initializer"] = "zeros"
    elif draw.chance(0.05):
        changes["model.init_gain"] = draw.pick(10.0, 50.0)
    if draw.chance(0.1):
        changes["training.schedule"] = draw.pick("inverse-time", "plateau")
    return source, changes


def experiment_of(number: int) -> Experiment:
    source, changes = drawn(number)
    experiment = replace(preset(source), changes)
    samples = round(experiment.data.samples * experiment.data.train_share)
    each = {"batch": 1, "stochastic": samples}.get(experiment.training.batch_mode, -(-samples // 10))
    wanted = (300, 1000)[number % 2]
    return experiment.replace("training.epochs", max(2, round(wanted / each)))


def outcome(number: int, engine: str = "auto") -> Outcome:
    """Train run `number`, ask what it is, and go on, whatever it is said to be."""
    experiment = experiment_of(number)
    trainer = Trainer(experiment, engine=engine)
    _read_every(trainer, 4)
    updates = experiment.training.epochs * trainer.updates_per_epoch
    first, named_at = "", 0
    while trainer.update < updates and trainer.divergence is None:
        trainer.run(updates=1 if trainer.update < 20 else min(updates - trainer.update, max(1, trainer.update // 4)))
        if trainer.finding and not first:
            first, named_at = trainer.finding.state, trainer.update
        if trainer.divergence and trainer.divergence.stuck:
            break
    at = trainer.update
    status, constant = trainer.status(), trainer._watcher.constant(trainer)
    loss = trainer.scores().train_loss
    if status.state != "going on" and not first:
        first, named_at = status.state, at
    went = go_on(trainer, (1 + AHEAD) * max(1, at))
    curve = trainer.history.view()
    at_updates = curve.curve("update")
    later = (at_updates > named_at) & (at_updates <= (1 + AHEAD) * named_at)
    objective = curve.curve("train_loss") + curve.curve("l1") + curve.curve("l2")
    seen = curve.curve("train_loss")[later] if first else np.empty(0)
    lowest = float(np.min(went, initial=math.inf))
    return Outcome(
        number, drawn(number)[1] | {"source": drawn(number)[0]}, status.state, status.cause, at, loss, constant, lowest,
        math.nan, named_at, first, float(np.min(seen, initial=math.inf)),
        trainer.divergence is not None and not trainer.divergence.stuck,
        bool((objective[1:][later[1:]] < objective[0]).any()),
    )  # fmt: skip


def _read_every(trainer: Trainer, updates: int) -> None:
    """Readings take longer than updates."""
    for track in (trainer.history.curves, trainer.history.trail):
        track.stride = max(updates, track.stride)


def go_on(trainer: Trainer, until: int) -> np.ndarray:
    """The losses at the readings from here to an update, or to where the parameters are no longer finite."""
    begun = trainer.update
    _read_every(trainer, 16)
    while trainer.update < until:
        before = trainer.update
        if trainer.divergence is not None:
            if not math.isfinite(trainer.divergence.loss):
                break
            trainer.divergence = None
        trainer._experiment = replace(trainer._experiment, {"training.divergence_factor": 1e12})
        trainer._twin = None
        trainer._watcher.off = True
        trainer.run(updates=until - trainer.update)
        if trainer.update == before:
            break
    view = trainer.history.view()
    return view.curve("train_loss")[view.curve("update") > begun]


@lru_cache(maxsize=4096)
def _reached(text: str) -> float:
    losses = []
    for seed in (0, 1):
        trainer = Trainer(Experiment.from_json(text).replace("model.seed", seed))
        trainer.run(updates=600)
        losses.append(float(np.min(trainer.history.view().curve("train_loss"))))
    return min(losses)


def best_of(number: int) -> float:
    """The loss that the network of a run reaches from a sound start with a sound setting."""
    sound = {
        "model.l1": 0.0, "model.l2": 0.0, "model.init_gain": 1.0, "training.optimizer": "adam",
        "training.learning_rate": 0.03, "training.batch_mode": "batch", "training.schedule": "constant",
        "training.seed": 0, "model.initializer": "glorot-uniform", "training.epochs": 600,
    }  # fmt: skip
    return _reached(replace(experiment_of(number), sound).to_json())
