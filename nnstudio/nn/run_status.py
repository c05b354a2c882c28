"""How a run is doing, in one of five states: the one diagnosis behind the window, the command line, searches and
lessons.

It is made of the objective and the parameters over *all* training samples, never of one batch, and it is a forecast:
a run is named only where going on for ten times as many updates as it has made would not bring its loss below that of
the best constant answer. ``docs/conventions.md`` has the rules.

`nnstudio.nn.forecast` makes the forecast; here is what it finds, in words, and when a run is looked at.
"""

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..choices.choice import Array
from ..choices.loss import Loss
from ..choices.optimizers import OPTIMIZERS
from ..message import Message
from .forecast import MARGIN, Cause, Forecast, State
from .limits import extreme_curvature, penalty_limit

if TYPE_CHECKING:
    from .trainer import Trainer

FEWEST = 50  # updates with the present settings before a run is judged
LOOKS = 1.5  # from one judgement to the next, this many times the updates
# What tables call the states that end a run.
ENDS = {
    "diverging by the step": "diverged: step size", "diverging by the penalty": "diverged: penalty",
    "saturated": "saturated",
}  # fmt: skip
GROWN = 4.0  # times its part at the start, from where the L2 part counts as growing


@dataclass(frozen=True)
class Finding:
    """What a run was found to be at update `update`, where its data loss over the training part was `loss`.

    `constant_loss` is that of the best constant answer, `start_loss` what growth is measured against. `limit` is the
    largest stable step size (or, for the penalty, what ``rate * l2`` must stay below), NaN where it is not known.
    """

    state: State
    update: int
    loss: float
    constant_loss: float
    start_loss: float
    learning_rate: float
    limit: float = math.nan
    l2: float = 0.0
    cause: Cause = ""

    @property
    def word(self) -> str:
        """The state as a table names it."""
        return ENDS.get(self.state, "diverged")

    @property
    def stuck(self) -> bool:
        return self.state == "saturated"

    @property
    def text(self) -> str:
        """One sentence or two for people; empty for a run that goes on."""
        if self.state == "diverging by the penalty":
            return self._penalty_text()
        if self.state == "diverging by the step":
            return self._step_text()
        if self.state == "saturated":
            return self._saturated_text()
        return self._constant_text() if self.state == "constant answer" else ""

    @property
    def limited(self) -> bool:
        """Whether the limit is known and says what is wrong."""
        return math.isfinite(self.limit) and 0 < self.limit < self.learning_rate

    def _step_text(self) -> str:
        if self.cause == "step":
            return self._jumping_text()
        if not math.isfinite(self.loss):
            if self.limited:
                return Message(
                    "Diverged at update {update:,}: the loss is no longer a finite number; it began at "
                    "{start_loss:.3g}. The step size {learning_rate:.3g} is too large here. The largest stable "
                    "one is about {limit:.2g}.",
                    **vars(self),
                )
            return Message(
                "Diverged at update {update:,}: the loss is no longer a finite number; it began at "
                "{start_loss:.3g}. The step size {learning_rate:.3g} is too large here.",
                **vars(self),
            )
        if self.limited:
            return Message(
                "Diverged at update {update:,}: the loss grew to {loss:.3g}; it began at {start_loss:.3g}. "
                "The step size {learning_rate:.3g} is too large here. The largest stable one is about "
                "{limit:.2g}.",
                **vars(self),
            )
        return Message(
            "Diverged at update {update:,}: the loss grew to {loss:.3g}; it began at {start_loss:.3g}. "
            "The step size {learning_rate:.3g} is too large here.",
            **vars(self),
        )

    def _jumping_text(self) -> str:
        if self.limited:
            return Message(
                "The step size {learning_rate:.3g} is too large here (limit about {limit:.2g}): the loss is "
                "{loss:.3g} and does not come below the {constant_loss:.3g} of a constant answer.",
                **vars(self),
            )
        return Message(
            "The step size {learning_rate:.3g} is too large here: the loss is {loss:.3g} and does not "
            "come below the {constant_loss:.3g} of a constant answer.",
            **vars(self),
        )

    def _penalty_text(self) -> str:
        return Message(
            "Diverged at update {update:,}: the penalty is too strong for this step size. Step size "
            "{learning_rate:.3g} times L2 {l2:.3g} is {product:.3g}, above the limit {limit:.3g}: every "
            "update throws the weights past zero and farther out.",
            update=self.update,
            learning_rate=self.learning_rate,
            l2=self.l2,
            product=self.learning_rate * self.l2,
            limit=self.limit,
        )

    def _saturated_text(self) -> str:
        if self.cause == "start":
            return Message(
                "Diverged at update {update:,}: every unit is saturated, where the loss is flat. The weights "
                "it started with are too large; the loss stays at {loss:.3g}, and a constant answer has "
                "{constant_loss:.3g}.",
                **vars(self),
            )
        if self.limited:
            return Message(
                "Diverged at update {update:,}: every unit is saturated, where the loss is flat. The step "
                "size {learning_rate:.3g} is too large here (limit about {limit:.2g}): its steps threw the "
                "units there. The loss stays at {loss:.3g}, and a constant answer has {constant_loss:.3g}.",
                **vars(self),
            )
        return Message(
            "Diverged at update {update:,}: every unit is saturated, where the loss is flat. The step "
            "size {learning_rate:.3g} is too large here: its steps threw the units there. The loss stays "
            "at {loss:.3g}, and a constant answer has {constant_loss:.3g}.",
            **vars(self),
        )

    def _constant_text(self) -> str:
        if self.cause == "l2":
            return Message(
                "The network answers one constant (loss {loss:.3g}): L2 {l2:.3g} is too strong and holds the "
                "weights near zero. Use a smaller L2.",
                **vars(self),
            )
        if self.cause == "l1":
            return Message(
                "The network answers one constant (loss {loss:.3g}): L1 is too strong and holds the weights "
                "at zero. Use a smaller L1.",
                loss=self.loss,
            )
        if self.cause == "zeros":
            return Message(
                "The network answers one constant (loss {loss:.3g}): its weights are all zero, so no "
                "gradient reaches them. Start from random weights.",
                loss=self.loss,
            )
        if self.cause == "dead":
            return Message(
                "The network answers one constant (loss {loss:.3g}): every unit of a layer is dead, so no "
                "gradient passes it. Use a smaller step size and start again, or another activation.",
                loss=self.loss,
            )
        return Message(
            "The network answers one constant (loss {loss:.3g}): every unit of a layer is saturated, so "
            "no gradient passes it. Use a smaller step size or smaller start weights, and start again.",
            loss=self.loss,
        )


# The best constant


def constant_loss(loss: Loss, coupled: bool, y: Array, weights: Array | None) -> float:
    """The least mean loss that one answer for all samples can have; `coupled` outputs are logits of one softmax."""
    share = np.ones(len(y)) if weights is None else weights.astype(np.float64)
    targets = y.astype(np.float64)
    if coupled:
        classes = (share[:, None] * targets).mean(axis=0)
        classes = classes[classes > 0]
        return float(-(classes * np.log(classes / classes.sum())).sum())
    # Every loss is convex in each answer: the best one is where its mean slope changes sign.
    low, high = np.minimum(targets.min(axis=0), -40.0), np.maximum(targets.max(axis=0), 40.0)
    for _ in range(60):
        middle = (low + high) / 2
        slope = (share[:, None] * loss.slope(np.broadcast_to(middle, targets.shape), targets)).mean(axis=0)
        low, high = np.where(slope < 0, middle, low), np.where(slope < 0, high, middle)
    answers = np.broadcast_to((low + high) / 2, targets.shape)
    return float((share * loss.each(answers, targets)).mean())


# The penalty


def _strongest(trainer: "Trainer") -> float:
    l2 = trainer._penalty.l2
    return 0.0 if l2 is None else float(np.where(trainer.held, 0.0, l2).max(initial=0.0))


def penalty_too_strong(trainer: "Trainer") -> bool:
    """Whether L2 alone throws weights farther from zero at every update."""
    l2 = _strongest(trainer)
    return l2 > 0 and trainer.rate * l2 > penalty_limit(trainer.experiment.training)


def penalty_grows(trainer: "Trainer") -> bool:
    """Whether L2 is too strong for the step and the weights have begun to grow."""
    if not penalty_too_strong(trainer):
        return False
    first = trainer._penalty.parts(trainer._watcher.anchor)[1]
    return trainer.penalty_parts()[1] > GROWN * max(first, 1e-12)


# In the course of a run


class Watcher:
    """Looks at a run at recorded readings, rarely: each look costs about a dozen passes over the training samples, and
    the updates between two looks grow like the run. `finding` is the last one that was not "going on"."""

    def __init__(self, parameters: Array) -> None:
        self.since = 0  # the update at which the present settings came into force
        self.due = FEWEST
        self.anchor = parameters.copy()  # the parameters then
        self.finding: Finding | None = None
        self.resumed = False  # trained on although it is saturated: say so, and do not stop again
        self.off = False  # a copy that is only tried is not judged
        self._constant: float | None = None

    def settings_changed(self, trainer: "Trainer") -> None:
        self.since, self.due = trainer.update, trainer.update + FEWEST
        self.anchor = trainer._parameters.copy()
        self.finding, self.resumed, self._constant = None, False, None

    def constant(self, trainer: "Trainer") -> float:
        """The loss of the best constant answer over the training part."""
        if self._constant is None:
            _, y, weights = trainer.training_samples
            network = trainer.network
            coupled = network.loss_function.reads == "logits"
            with np.errstate(all="ignore"):
                self._constant = (
                    0.0 if network.ground is not None else constant_loss(network.loss_function, coupled, y, weights)
                )
        return self._constant

    def see(self, trainer: "Trainer", loss: float) -> Finding | None:
        """Take in a recorded reading; returns what stops the run, if anything does."""
        if self.off:
            return None
        stops: Finding | None = None
        factor = trainer.experiment.training.divergence_factor
        if not loss <= factor * trainer.start_loss:
            # Some optimisers make one wild step and come back.
            if not math.isfinite(loss) or Forecast(trainer, self.constant(trainer), self.since).stays():
                stops = self.stop(trainer, loss)
        elif penalty_too_strong(trainer) and trainer.update > self.since and penalty_grows(trainer):
            self.finding = self.judge(trainer, loss)
            grown = trainer.penalty_parts()[1] > factor * max(trainer.start_loss, 1e-12)
            stops = self.finding if grown else None
        elif loss < (1 - MARGIN) * self.constant(trainer):
            self.finding, self.resumed = None, False
        elif trainer.update >= self.due and self.constant(trainer) > 0:
            self.due = self.since + math.ceil(LOOKS * (trainer.update - self.since))
            found = self.judge(trainer, loss)
            self.finding = found if found.state != "going on" else None
            if found.state == "saturated" and not self.resumed:
                stops = found
        return stops

    def judge(self, trainer: "Trainer", loss: float) -> Finding:
        """What the run is now."""
        with np.errstate(all="ignore"):
            found = self._found(trainer, loss)
            if found.cause == "step":
                found = replace(found, limit=self.step_limit(trainer))
        return found

    def _found(self, trainer: "Trainer", loss: float) -> Finding:
        constant = self.constant(trainer)
        found = Finding(
            "going on", trainer.update, loss, constant, trainer.start_loss, trainer.rate, l2=_strongest(trainer)
        )  # fmt: skip
        if penalty_grows(trainer):
            return replace(found, state="diverging by the penalty", limit=penalty_limit(trainer.experiment.training))
        if trainer.network.ground is not None or constant <= 1e-12 or loss < (1 - MARGIN) * constant:
            return found
        before = self.finding.state if self.finding is not None else "going on"
        state, cause = Forecast(trainer, constant, self.since).verdict(before)
        return replace(found, state=state, cause=cause)

    def stop(self, trainer: "Trainer", loss: float) -> Finding:
        """What threw a run out of bounds whose loss, or parameters, are now beyond them."""
        training = trainer.experiment.training
        found = Finding(
            "diverging by the step", trainer.update, loss, self.constant(trainer), trainer.start_loss, trainer.rate,
            l2=_strongest(trainer),
        )  # fmt: skip
        with np.errstate(all="ignore"):
            if penalty_too_strong(trainer):
                return replace(found, state="diverging by the penalty", limit=penalty_limit(training))
            return replace(found, limit=self.step_limit(trainer))

    def step_limit(self, trainer: "Trainer") -> float:
        """The largest stable step size where the present settings came into force, NaN where the optimiser has none or
        scales the gradient as only the run knows."""
        training = trainer.experiment.training
        row = OPTIMIZERS[training.optimizer]
        rule = row.recurrence(training, {}) if row.linear else None
        if rule is None or trainer.network.layout.size == 0:
            return math.nan
        sharpness = extreme_curvature(
            trainer.network, trainer._penalty, trainer.training_samples, self.anchor, ~trainer.held, False
        )  # fmt: skip
        return rule.limit / sharpness if sharpness > 0 else math.nan
