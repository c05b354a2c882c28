"""What a search will cost, before it begins."""

import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..nn.kernels.nets_plan import LANES
from ..nn.together import WORTH_IT, likeness
from ..spec import Experiment, SpecError
from .plans import generation, trial_seed

if TYPE_CHECKING:
    from .settings import Settings
    from .space import Space

SAMPLED = 32  # points of the space whose sizes are looked at
PROBED = 3  # shapes that are trained for a moment: the smallest, the middle and the largest
PROBE_MS = 100.0
WRITING = 0.004  # seconds that a trial takes to be asked for and written down, one after the other whoever trains


@dataclass(frozen=True)
class Estimate:
    """Trials, trainings (trials by seeds and folds), updates of all, and seconds here with `jobs` at a time."""

    trials: int
    trainings: int
    updates: int
    seconds: float
    jobs: int

    @property
    def text(self) -> str:
        length = duration(self.seconds)
        folds = f" ({self.trainings:,} trainings)" if self.trainings != self.trials else ""
        at_once = f", {self.jobs} at a time" if self.jobs > 1 else ""
        return f"{self.trials:,} trials{folds}, up to {self.updates:,} updates: about {length} here{at_once}"


def planned_updates(experiment: Experiment, folds: int, seeds: int = 1) -> int:
    """The updates that an experiment takes to its last epoch, over all folds and seeds; neighbours take none."""
    if experiment.model.learner != "network":
        return 0
    data, training = experiment.data, experiment.training
    rows = max(1, round(data.samples * data.train_share))
    if folds:
        kept = data.samples - round(data.samples * data.test_share)
        rows = max(1, kept - kept // folds)
    batch = {"batch": rows, "stochastic": 1}.get(training.batch_mode, min(training.batch_size, rows))
    return -(-rows // batch) * training.epochs * max(1, folds) * max(1, seeds)


def estimate(experiment: Experiment, space: "Space", settings: "Settings", jobs: int = 1) -> Estimate:
    """What the search would cost at most: nothing stops early, and no trial is infeasible but for its size.

    A few networks of the space are trained for a moment each, which takes some tenths of a second.
    """
    drawn = _drawn(experiment, space, settings)
    trials = settings.trials if settings.method != "grid" else int(min(settings.trials, space.size))
    if not drawn:
        return Estimate(trials, trials * settings.trainings, 0, 0.0, jobs)
    share = _share(experiment, space, settings, trials)
    mean = sum(planned_updates(one, settings.folds, settings.seeds) for one in drawn) / len(drawn)
    updates = mean * trials * share
    drawn.sort(key=lambda one: one.parameter_count)
    chosen = {round(k * (len(drawn) - 1) / (PROBED - 1)) for k in range(PROBED)}
    speed = np.array([_seconds(drawn[place], settings.engine) for place in sorted(chosen)])
    scale = 1.0 if settings.updates is None else min(1.0, settings.updates / max(1.0, updates))
    trainings = trials * settings.trainings
    spent = _beside(drawn, settings) * updates * float(speed[:, 0].mean()) + trainings * float(speed[:, 1].min())
    seconds = scale * (spent / max(1, min(jobs, trials)) + WRITING * trials)
    if settings.minutes is not None:
        seconds = min(seconds, 60 * settings.minutes)
    return Estimate(trials, trainings, round(updates * scale), seconds, jobs)


def duration(seconds: float) -> str:
    """A time to wait, as people say it."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = seconds / 60
    return f"{minutes:.0f} minutes" if minutes < 120 else f"{minutes / 60:.1f} hours"


def _drawn(experiment: Experiment, space: "Space", settings: "Settings") -> list[Experiment]:
    """Networks of the space, drawn at random."""
    from .ledger import optuna

    library = optuna()
    found = []
    study = library.create_study(sampler=library.samplers.RandomSampler(seed=trial_seed(settings.seed, 0, 3)))
    for _ in range(SAMPLED):
        try:
            one = space.apply(experiment, study.ask(fixed_distributions=space.distributions()).params)
        except SpecError:
            continue
        if settings.max_parameters is None or one.parameter_count <= settings.max_parameters:
            found.append(one)
    return found


def _share(experiment: Experiment, space: "Space", settings: "Settings", trials: int) -> float:
    """The part of full trainings that the method asks for, over all its generations."""
    spent, left, place = 0.0, trials, 0
    while left > 0:
        plan = generation(settings.method, place, left, experiment.training.epochs, len(space.names))
        spent, left, place = spent + plan.share * plan.size, left - plan.size, place + 1
    return spent / trials


def _beside(drawn: list[Experiment], settings: "Settings") -> float:
    """The part of their time that updates take where trials of one shape are trained together."""
    if settings.engine != "together":
        return 1.0
    size = generation(settings.method, 0, settings.trials, drawn[0].training.epochs, 1).size
    kinds = Counter(likeness(one) for one in drawn)
    spent = 0.0
    for kind, count in kinds.items():
        alone = kind is None or size * count / len(drawn) < LANES
        spent += count * (1.0 if alone else WORTH_IT / LANES)
    return spent / len(drawn)


def _seconds(experiment: Experiment, engine: str) -> tuple[float, float]:
    """Of one update, and of getting ready for all of them; of this thread alone, so that a window that draws meanwhile
    does not count."""
    from ..nn.trainer import Trainer

    begun = time.thread_time()
    trainer = Trainer(experiment, engine="numpy")
    ready = time.thread_time() - begun
    if engine != "numpy":
        trainer.use_engine("compiled")
    trainer.history.curves.stride = trainer.history.trail.stride = 2**20
    trainer.run(updates=3)  # the first ones allocate
    begun = time.thread_time()
    made = trainer.run(updates=10**9, milliseconds=PROBE_MS)
    # What diverges at once, or learns without updates, takes next to no time.
    return (time.thread_time() - begun) / made if made else 1e-5, ready
