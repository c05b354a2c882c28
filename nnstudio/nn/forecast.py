"""What becomes of a run that goes on for ten times the updates it has made, told from where it stands.

Three tools, from the cheap to the dear. *Shaking* moves every parameter whose gradient does not vanish for every single
sample, and looks whether the answers change: where they do not, the loss is flat for good. *Flowing* follows the mean
gradient and the penalties through the whole time in a few long strides, which works where little happens. *Trying*
makes the next updates on a copy of the run.
"""

import math
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..choices.activations import ACTIVATIONS
from ..choices.choice import Array
from ..choices.optimizers import OPTIMIZERS
from ..choices.schedules import SCHEDULES
from .diagnosis import is_dead, saturation
from .history import CURVES
from .limits import extreme_curvature

if TYPE_CHECKING:
    from .trainer import Trainer

State = Literal["going on", "diverging by the step", "diverging by the penalty", "saturated", "constant answer"]
STATES: tuple[State, ...] = (
    "going on", "diverging by the step", "diverging by the penalty", "saturated", "constant answer",
)  # fmt: skip
Cause = Literal["", "step", "start", "zeros", "dead", "l1", "l2"]
CAUSES: tuple[Cause, ...] = ("", "step", "start", "zeros", "dead", "l1", "l2")
Verdict = tuple[State, Cause]

AHEAD = 10  # times the updates made so far: what a forecast covers
MARGIN = 0.01  # a loss lower than that of the best constant by less than this part is no better
SAME = 0.01  # answers that vary by less than this part of the targets' spread are one constant
NEAR = 1.02  # times the loss of the best constant answer: as good as that
SWAYED = 0.1  # the same where a penalty holds the answers and small batches shake them
VANISHED = 0.01  # of the slope of the loss: where the output lets less than this through, gradients have vanished
ALIVE = 1e-6  # of the slope of the loss: a parameter with a gradient above this may move
ASLEEP = 1e-3  # of the constant's loss: losses that differ by less have not changed
REST, STILL = 1e-6, 1e-9  # the same, of a loss that has come to rest above the constant's, or at it
FEWEST_JUMPS, FEWEST_READINGS = 300, 16  # updates and readings before a loss that jumps about is named
JUMP = 2e-3  # of the constant's loss: a loss that changes by less from reading to reading does not jump
BACK_AND_FORTH = 4  # times the way from the first loss to the last: losses that go farther jump as well
STEADY = 0.98  # a later half of losses with a median above this part of the earlier one's does not fall
LEVEL = 2e-3  # a curvature above minus this, in parts of L2 where that is above 1, bends down nowhere
STRIDES = 80  # of a flow, at most
STRIDE = 0.1  # of the largest parameter, or of 1, in one of them
FADING = 0.35  # of the exponent by which a penalty shrinks weights, in one of them
TRIED = 2000  # updates on a copy, at most
TRIED_WORK = 2e8  # samples times parameters in them, at most


@dataclass(frozen=True, eq=False)
class Point:
    """Parameters, the answers (n, outputs) over the training part, and the data loss there."""

    parameters: Array
    answers: Array
    loss: float
    slope: float  # root mean square of the slope of the loss by the answers
    passing: float  # the part of it that the output's activation lets through

    @classmethod
    def of(cls, trainer: "Trainer", parameters: Array) -> "Point":
        x, y, weights = trainer.training_samples
        network = trainer.network
        vector = parameters.astype(network.dtype)
        done = network.forward(vector, x)
        answers = done.columns[-1]
        each = network.loss_function.each(answers, y)
        slopes = network.loss_function.slope(answers, y)
        passed = slopes * ACTIVATIONS[network.model.output.activation].slope(done.sums[-1], done.values[-1])
        slope, through = (float(np.sqrt((part.astype(np.float64) ** 2).mean())) for part in (slopes, passed))
        loss = float((each if weights is None else each * weights).mean())
        return cls(vector, answers, loss, slope, through / slope if slope > 0 else 0.0)

    def spread(self, scale: float) -> float:
        """How much the answers differ from sample to sample, as a part of `scale`."""
        varied = float(np.abs(self.answers - self.answers.mean(axis=0)).max(initial=0.0)) / scale
        return varied if math.isfinite(varied) else math.inf


class Forecast:
    """The forecast for one trainer at one moment, whose settings have been in force since an update. `constant` is the
    loss of the best constant answer."""

    def __init__(self, trainer: "Trainer", constant: float, since: int) -> None:
        self.trainer, self.constant, self.since = trainer, constant, since
        self.aim = (1 - MARGIN) * constant
        self.horizon = AHEAD * max(1, trainer.update)
        self.training = trainer.experiment.training
        self.rule = OPTIMIZERS[self.training.optimizer]
        falls = SCHEDULES[self.training.schedule].falls
        self.rate = trainer.rate if falls else max(trainer.rate, self.training.learning_rate)
        self.free = ~trainer.held
        y = trainer.training_samples[1].astype(np.float64)
        logits = trainer.network.loss_function.from_logits
        self.scale = 1.0 if logits else float(y.std()) or 1.0
        self.random = np.random.default_rng(0)
        penalty = trainer._penalty
        self.penalised = penalty.l1 is not None or penalty.l2 is not None

    def verdict(self, before: State) -> Verdict:
        """What the run is; `before` is what it was found to be at the last look, which is not tried again."""
        here = Point.of(self.trainer, self.trainer._parameters)
        found = self._suspicion(here)
        if found[0] in ("going on", "diverging by the step") and here.loss >= self.constant:
            rest = self._at_rest(here)
            if found[0] == "going on" or rest[0] == "saturated":  # which says more than that the loss jumps
                return rest
        if found[0] == "going on" or found[0] == before or self.stays():
            return found
        return "going on", ""

    def _suspicion(self, here: Point) -> Verdict:
        constant = here.spread(self.scale) < SAME
        vanished = here.passing < VANISHED
        past = self._past()
        asleep = vanished and len(past) > 1 and float(np.ptp(past)) < ASLEEP * self.constant
        if asleep or ((vanished or constant) and self._stays_useless(here, constant, vanished)):
            if constant and here.loss < NEAR * self.constant:
                return "constant answer", self._constant_cause(here)
            return "saturated", "step" if self._has_moved() else "start"
        if held_by := self._held_by_penalty(here):
            return "constant answer", held_by
        return ("diverging by the step", "step") if self._jumps_about(past) else ("going on", "")

    def _at_rest(self, here: Point) -> Verdict:
        """What a run is whose present says nothing yet, and whose copy comes to rest without having recovered."""
        vanished, above = here.passing < VANISHED, here.loss > NEAR * self.constant
        past = self._past()
        resting = self._seen_long(past) and float(np.ptp(past)) < STILL * self.constant
        if vanished and self._rests(ASLEEP):
            return "saturated", "step" if self._has_moved() else "start"
        if above and self._rests(REST):
            return "diverging by the step", "step"
        if resting and here.spread(self.scale) < SAME and self.stays():
            return "constant answer", self._constant_cause(here)
        return "going on", ""

    def _seen_long(self, past: Array) -> bool:
        return len(past) >= FEWEST_READINGS and self.trainer.update - self.since >= FEWEST_JUMPS

    def _past(self) -> Array:
        """The recorded losses of the second half of the updates with the present settings."""
        view = self.trainer.history.view()
        return view.curve("train_loss")[view.curve("update") >= (self.since + self.trainer.update) / 2]

    def _jumps_about(self, past: Array) -> bool:
        """Whether the losses stay clearly above that of a constant answer, and jump or stand still instead of falling.

        Rprop's steps shrink where batches contradict each other, until nothing moves, wherever that is."""
        if not self._seen_long(past):
            return False
        shrunk = self.rule.shrinks and self.training.batch_mode != "batch"
        changes = np.abs(np.diff(past))
        back_and_forth = float(changes.sum()) > BACK_AND_FORTH * abs(float(past[-1] - past[0]))
        jumps = back_and_forth or float(np.median(changes)) > JUMP * self.constant
        if not (jumps or shrunk or float(np.ptp(past)) < ASLEEP * self.constant):
            return False
        earlier, later = (float(np.median(half)) for half in np.array_split(past, 2))
        least = self.constant if shrunk else NEAR * self.constant
        return float(past.min()) >= self.constant and later > least and later > STEADY * earlier

    def _stays_useless(self, here: Point, constant: bool, vanished: bool) -> bool:
        sizes = self._gradients(here)
        # A gradient that the output layer lets through moves its parameter sooner or later, however small the step is.
        moving = sizes > ALIVE * max(here.slope, 1e-300) if constant and not vanished else np.zeros(len(sizes), bool)
        return self._still(here, sizes, moving, constant) and self._flows_nowhere(here, moving, constant)

    # Shaking

    def _gradients(self, here: Point) -> Array:
        """How large the gradients of single samples are for each parameter (P,): their root mean square over samples,
        to a factor of about two."""
        trainer = self.trainer
        x, y, weights = trainer.training_samples
        sizes = np.zeros(len(here.parameters))
        for k in range(3):
            # Random signs keep the gradients of single samples from cancelling: together they vanish only if all do.
            signs = np.ones(len(x)) if k == 0 else np.where(self.random.random(len(x)) < 0.5, -1.0, 1.0)
            share = (signs if weights is None else signs * weights).astype(trainer.network.dtype)
            gradient = trainer.network.loss_and_gradient(here.parameters, x, y, weights=share)[1]
            sizes = np.maximum(sizes, np.abs(gradient.astype(np.float64)) * (1.0 if k == 0 else math.sqrt(len(x))))
        return np.where(self.free, np.where(np.isfinite(sizes), sizes, math.inf), 0.0)

    def _still(self, here: Point, sizes: Array, moving: Array, constant: bool) -> bool:
        """Whether the answers stay where the parameters move in random directions: as far as chance would carry them in
        the whole time, and by 1 those that are `moving` whatever the step size. Of a constant answer, whether it stays
        one."""
        by_chance = self.gain(sizes) * math.sqrt(self.horizon)
        reach = np.minimum(by_chance + moving, 10 * np.maximum(1.0, np.abs(here.parameters.astype(np.float64))))
        reach[~self.free] = 0.0
        for _ in range(2):
            signs = np.where(self.random.random(reach.size) < 0.5, -1.0, 1.0)
            for sign in (signs, -signs):
                moved = Point.of(self.trainer, here.parameters + sign * reach).answers - here.answers
                if constant:
                    moved = moved - moved.mean(axis=0)
                if not float(np.abs(moved).max(initial=0.0)) < SAME * self.scale:
                    return False
        return True

    def gain(self, sizes: Array) -> Array:
        """The step (P,) that gradients of such sizes make in one update, on average over many."""
        step = self.rule.gain(self.training, self.trainer._optimizer, self.rate, sizes)
        return np.nan_to_num(step, nan=1e6, posinf=1e6)

    # Flowing

    def _flows_nowhere(self, here: Point, moving: Array, constant: bool) -> bool:
        """Whether the mean gradient and the penalties leave the answers as useless as they are, and slowly enough to be
        sure. Those that are `moving` have been shaken, and change nothing."""
        at, left = here.parameters.astype(np.float64), float(self.horizon)
        for _ in range(STRIDES):
            velocity, fading = self._velocity(at)
            velocity = np.where(moving, 0.0, velocity)
            fastest = float(np.abs(velocity).max(initial=0.0))
            shrinking = float(np.where(np.abs(at) > 1e-6, fading, 0.0).max(initial=0.0))
            stride = min(
                left,
                STRIDE * max(1.0, float(np.abs(at).max(initial=0.0))) / fastest if fastest > 0 else math.inf,
                FADING / shrinking if shrinking > 0 else math.inf,
            )
            before, at = at, at * np.exp(-fading * stride) + velocity * stride
            if self.penalised:
                at = np.where(self._shrunk & (before * at < 0), 0.0, at)
            there = Point.of(self.trainer, at)
            if not there.loss >= self.aim or (constant and not there.spread(self.scale) < 2 * SAME):
                return False
            left -= stride
            if left <= 0:
                return True
        return False

    @property
    def _shrunk(self) -> Array:
        """Which parameters a penalty draws towards zero."""
        penalty = self.trainer._penalty
        shrunk = np.zeros(len(self.free), dtype=bool)
        for lambdas in (penalty.l1, penalty.l2):
            if lambdas is not None:
                shrunk |= lambdas > 0
        return shrunk & self.free

    def _velocity(self, at: Array) -> tuple[Array, Array]:
        """How far (P,) each parameter moves in one update, and the exponent by which L2 shrinks it."""
        trainer, rule = self.trainer, self.rule
        x, y, weights = trainer.training_samples
        vector = at.astype(trainer.network.dtype)
        slope = trainer.network.loss_and_gradient(vector, x, y, weights=weights)[1].astype(np.float64)
        fading, penalty = np.zeros_like(at), trainer._penalty
        if penalty.l2 is not None:
            if rule.decoupled or rule.linear:
                fading = self.rate * penalty.l2 / rule.new_share(self.training)
            else:
                slope = slope + penalty.l2 * at
        if penalty.l1 is not None:
            slope = np.where(at == 0, np.sign(slope) * np.maximum(0.0, np.abs(slope) - penalty.l1),
                             slope + penalty.l1 * np.sign(at))  # fmt: skip
        direction = np.sign(slope)
        drift = rule.drift(trainer._optimizer)
        if drift is not None:
            direction = np.where(slope == 0, drift, direction)
            return np.where(self.free, -self.rate * direction, 0.0), fading * self.free
        return np.where(self.free, -direction * self.gain(np.abs(slope)), 0.0), fading * self.free

    # Trying

    def stays(self) -> bool:
        """Whether a copy that trains on, for as long as that takes no time to speak of, does not recover."""
        return self._future is not None

    def _rests(self, most: float) -> bool:
        """Whether such a copy does not recover, and its loss then changes by less than a part of the constant's."""
        losses = self._future
        if losses is None or len(losses) < FEWEST_READINGS:
            return False
        return float(np.ptp(losses[len(losses) // 2 :])) < most * self.constant

    @cached_property
    def _future(self) -> Array | None:
        """The recorded losses of such a copy, None where it recovers; those of one that ends early are left out."""
        trainer = self.trainer
        work = max(1, trainer.batch_size * trainer.network.layout.size)
        most = int(min(self.horizon, TRIED, max(20.0, TRIED_WORK / work)))
        copy = _copied(trainer)
        copy.history.curves.stride = max(copy.history.curves.stride, 2 ** int(math.log2(max(1, most / 256))))
        last = trainer.update + most
        while copy.update < last:
            begun = copy.update
            copy.run(updates=min(last - begun, max(1, most // 8)))
            if copy.divergence or copy.update == begun:
                return np.zeros(0)
            view = copy.history.view()
            losses = view.curve("train_loss")[view.curve("update") > begun]
            if losses.min(initial=copy.reading()[CURVES.index("train_loss")]) < self.aim:
                return None
        view = copy.history.view()
        return view.curve("train_loss")[view.curve("update") > trainer.update]

    # A penalty that holds the answers at a constant

    def _held_by_penalty(self, here: Point) -> Cause:
        trainer = self.trainer
        penalty, layout = trainer._penalty, trainer.network.layout
        spread = here.spread(self.scale)
        if not self.penalised or not spread < SWAYED:
            return ""
        mask = layout.weight_mask()
        zero = mask & (here.parameters == 0)
        if penalty.l1 is not None and (zero | ~mask).all():
            return "l1"
        free = self.free & ~zero if penalty.l1 is not None else self.free
        samples = trainer.training_samples
        lowest = extreme_curvature(trainer.network, penalty, samples, here.parameters, free, True)
        allowed = LEVEL * max(1.0, float(penalty.l2.max()) if penalty.l2 is not None else 0.0)
        if self.rule.linear:
            each = self.rate / self.rule.new_share(self.training)
            allowed += 0.5 * math.log(SWAYED / max(spread, 1e-300)) / (each * self.horizon)
        if not -lowest < allowed:
            return ""
        return "l2" if penalty.l2 is not None else "l1"

    # Causes

    def _has_moved(self) -> bool:
        first = self.trainer.history.view().trail[0]
        now = self.trainer._parameters
        return float(np.abs(now - first).max(initial=0.0)) > 1e-3 * float(np.abs(first).max(initial=0.0))

    def _constant_cause(self, here: Point) -> Cause:
        trainer = self.trainer
        weights = here.parameters[trainer.network.layout.weight_mask()]
        done = trainer.network.forward(here.parameters, trainer.training_samples[0])
        by_penalty: Cause = "" if not self.penalised else "l2" if trainer._penalty.l2 is not None else "l1"
        tiny = float(np.abs(weights).max(initial=0.0)) < 1e-3
        if tiny and by_penalty:
            return by_penalty
        if not weights.any():
            return "zeros"
        for layer, sums, values in zip(trainer.network.model.layers, done.sums, done.values, strict=True):
            if ACTIVATIONS[layer.activation].can_die and is_dead(layer.activation, sums, values).all():
                return "dead"
            if None not in ACTIVATIONS[layer.activation].ends and (saturation(layer.activation, values) > 0.99).all():
                return "step" if self._has_moved() else "start"
        return by_penalty or ("zeros" if tiny else "dead")


def _copied(trainer: "Trainer") -> "Trainer":
    """A training that makes the same updates from here on, and is not judged itself."""
    copy = trainer.begun_at(trainer._parameters)
    copy.take_over(trainer.optimizer_state)
    copy.update, copy.epoch, copy.samples, copy._at = trainer.update, trainer.epoch, trainer.samples, trainer._at
    copy._order, copy._dead[:], copy._start_loss = trainer._order.copy(), trainer._dead, trainer._start_loss
    copy._order_rng, copy._mask_rng, copy._watch = deepcopy((trainer._order_rng, trainer._mask_rng, trainer._watch))
    copy._watcher.off = True
    copy.use_engine("auto" if trainer.engine == "compiled" else "numpy")
    return copy
