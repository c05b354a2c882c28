"""Several trainings at once, one lane of a vector each: networks of one shape at the same samples that differ in where
they start, the order of samples, step sizes and penalties.

Every one stays a trainer of its own, with its history, and may go on alone afterwards. What it learns is what it would
learn alone, but for rounding, and does not depend on who goes beside it.
"""

import math
import time
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..choices.schedules import SCHEDULES
from ..spec import Experiment
from . import kernels
from .asking import quiet
from .dropout import drops
from .engine import LONGEST_CALL, course_of, shape_and_rule
from .kernels import plan
from .kernels.nets_plan import LANES, common_rule, nets_of, nets_work
from .kernels.support import unknown
from .outcome import judge_each
from .stopwatch import Stopwatch

if TYPE_CHECKING:
    from .trainer import Trainer

KERNEL = "nets"
MOST_UPDATES = 8192  # to one call, which bounds the room for losses
FIRST_UPDATES = 64  # of the first call, which finds out how many there are to a second
LARGEST = 2000  # parameters: beyond, the gradients of all lanes leave the caches
WORTH_IT = 6  # networks that take together as long as one after the other
VECTORS = ("first", "second", "third", "steps", "product", "dead")


def ready() -> bool:
    """Whether the kernel is loaded, or can be without being compiled: a window that trains one network has none."""
    if kernels.ready(KERNEL):
        return True
    return kernels.ready(kernels.USUAL[0]) and kernels.compiled_before() and kernels.prepare(KERNEL)


def kinship(trainer: "Trainer") -> Hashable:
    """The same for trainings that can go together; None for one that goes alone."""
    network, training = trainer.network, trainer.experiment.training
    if (
        unknown(network.model, training) or network.ground is not None or trainer._drops
        or network.dtype != np.float64 or not 0 < network.layout.size <= LARGEST or trainer._watches
        or trainer._weights[0] is not None or trainer.divergence is not None or trainer.stopped is not None
    ):  # fmt: skip
        return None
    shape, rule = shape_and_rule(trainer)
    alike = rule._replace(
        schedule=rule.schedule._replace(rate=0.0, lowest=0.0), l1_method=0, l2=0, most_loss=0.0
    )  # fmt: skip
    return (
        id(trainer.data), alike, training.l1_method, training.order, trainer.batch_size, trainer.epoch, trainer._at,
        *(part.tobytes() for part in (*shape[:3], trainer._held)),
    )  # fmt: skip


def likeness(experiment: Experiment) -> Hashable:
    """The same for experiments whose trainings can go together, told before these are made; None for one that goes
    alone. It is stricter than `kinship`: some that it parts could go together."""
    model, training = experiment.model, experiment.training
    if (
        unknown(model, training) or model.learner != "network" or drops(model)
        or experiment.data.about.task == "function" or training.dtype != "float64" or training.early_stopping
        or SCHEDULES[training.schedule].watches or training.class_weight == "balanced"
        or not 0 < experiment.parameter_count <= LARGEST
    ):  # fmt: skip
        return None
    own = {"seed": 0, "learning_rate": 1.0, "lowest_rate": 0.0, "divergence_factor": 1.0}
    start = {"initializer": "", "init_gain": 1.0, "l1": 0.0, "l2": 0.0}
    layers = tuple(layer.model_copy(update=start) for layer in model.layers)
    return (
        experiment.data, training.model_copy(update=own), layers, any(layer.l1 for layer in model.layers)
    )  # fmt: skip


def sorted_out(trainers: Iterable["Trainer"]) -> list[list["Trainer"]]:
    """The trainers in groups that go together; those that few others go with are alone."""
    kin: dict[Hashable, list[Trainer]] = {}
    alone: list[list[Trainer]] = []
    for trainer in trainers:
        key = kinship(trainer)
        if key is None:
            alone.append([trainer])
        else:
            kin.setdefault(key, []).append(trainer)
    groups = [group[at : at + LANES] for group in kin.values() for at in range(0, len(group), LANES)]
    for group in groups:
        if len(group) < WORTH_IT:
            alone += [[trainer] for trainer in group]
    return [group for group in groups if len(group) >= WORTH_IT] + alone


@quiet
def _record(trainers: Sequence["Trainer"]) -> None:
    """Let trainers of one kinship remember where they are, the losses of all worked out together."""
    due = [trainer for trainer in trainers if trainer.history.curves.due(trainer.update)]
    rows = {}
    if due:
        first, parameters = due[0], np.stack([trainer._parameters for trainer in due])
        train, validation = (
            np.stack(judge_each(first.network, parameters, *part, first.data.task), axis=1).tolist()
            for part in (first._train, first._validation)
        )
        rows = {id(trainer): trainer._row(*both) for trainer, *both in zip(due, train, validation, strict=True)}
    for trainer in trainers:
        trainer._record(reading=rows.get(id(trainer)))


class Together:
    """Trainers of one kinship, at most `LANES` of them. The kernel must be ready (`nnstudio.nn.kernels`).

    Raises ValueError for others. Between two calls nobody else may train them. With `every_loss` their histories
    remember the losses of single updates, as they do alone, which takes a third of the time.
    """

    def __init__(self, trainers: Sequence["Trainer"], every_loss: bool = True) -> None:
        if not 0 < len(trainers) <= LANES or len({kinship(trainer) for trainer in trainers} | {None}) != 2:
            raise ValueError("these trainings cannot go together")
        self.trainers, self._every_loss = tuple(trainers), every_loss
        first = trainers[0]
        rules = [shape_and_rule(trainer)[1] for trainer in trainers]
        self._shape, self._rule = shape_and_rule(first)[0], common_rule(rules)
        self._courses = [course_of(trainer, 1) for trainer in trainers]
        self._data = [np.ascontiguousarray(part) for part in first._train]
        self._nets = nets_of(self._courses, rules, len(self._data[0]), MOST_UPDATES)
        self._work = nets_work(self._shape, first.network.layout.size, self._data[1].shape[1])
        self._run = kernels.kernel(KERNEL)
        self._rate = 0.0  # updates per second, as last seen
        for k, trainer in enumerate(trainers):
            self._nets.orders[k] = trainer._order
            self._nets.streams[k] = plan.stream_words(trainer._order_rng)

    @property
    def going(self) -> list["Trainer"]:
        """Those that have not diverged."""
        return [trainer for trainer in self.trainers if trainer.divergence is None]

    def run(self, epochs: int, wanted: Callable[[], bool] = lambda: True) -> bool:
        """Train all of them for so many epochs from here; False where that is no longer `wanted`, which is asked
        every few milliseconds."""
        last = self.trainers[0].epoch + epochs
        try:
            return self._run_to(last, wanted)
        finally:
            for k, trainer in enumerate(self.trainers):
                if trainer.divergence is None:
                    self._hand_back(k, trainer)

    def _run_to(self, last: int, wanted: Callable[[], bool]) -> bool:
        while (going := self.going) and going[0].epoch < last:
            if not wanted():
                return False
            due = min(track.until_due(t.update) for t in going for track in (t.history.curves, t.history.trail))
            watch = Stopwatch()
            self._advance(due, last)
            share = watch.read() / len(going)
            for trainer in going:
                trainer.seconds += share
            for k, trainer in enumerate(self.trainers):
                if trainer in going and trainer.history.curves.due(trainer.update):
                    self._hand_back(k, trainer)  # a forecast goes on from all that it remembers
            _record(going)
        return True

    def _advance(self, most: float, last_epoch: int) -> None:
        nets, going = self._nets, self.going
        counts, first = nets.counts, going[0]
        most = int(min(most, MOST_UPDATES, max(1.0, self._rate * LONGEST_CALL) if self._rate else FIRST_UPDATES))
        counts[plan.AT], counts[plan.EPOCH], counts[plan.SAMPLES] = first._at, first.epoch, first.samples
        counts[plan.LAST_EPOCH] = last_epoch
        begun = time.perf_counter()
        made = self._run(self._shape, self._rule, nets, self._work, *self._data, most)
        self._rate = max(made, 1) / max(time.perf_counter() - begun, 1e-9)
        parameters = nets.parameters.reshape(-1, LANES)
        at, epoch, samples = (int(counts[i]) for i in (plan.AT, plan.EPOCH, plan.SAMPLES))
        losses = nets.losses.reshape(-1, LANES)[:made]
        for k, trainer in enumerate(self.trainers):
            if trainer.divergence is not None:
                continue
            np.copyto(trainer._parameters, parameters[:, k])
            trainer._at, trainer.epoch, trainer.samples = at, epoch, samples
            status = int(nets.status[k])
            kept = losses[:, k] if status == plan.GOING else losses[:-1, k]
            if self._every_loss:
                trainer.history.batches.extend(trainer.update, np.ascontiguousarray(kept))
            trainer.update += len(kept)
            if status != plan.GOING:
                trainer._stop(float(nets.bad_losses[k]) if status == plan.LOSS_GREW else math.inf)

    def _hand_back(self, k: int, trainer: "Trainer") -> None:
        """Leave one trainer as if it had made its updates itself; what every call tells of it is there already."""
        nets, course = self._nets, self._courses[k]
        for name in VECTORS:
            own = getattr(course, name)
            if own.size:
                np.copyto(own, getattr(nets, name)[k])
        trainer._order = nets.orders[k].copy()
        plan.set_stream(trainer._order_rng, nets.streams[k])
        trainer._masks = None
