"""Training what lessons claim: whether it is so, with the lesson's own seeds and with others."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..data import prepare
from ..nn.trainer import Trainer
from ..search.ledger import SearchError
from ..spec import Experiment
from ..spec import replace as changed
from ..spec.edit import diff
from .claims import SEEDED, Claim, Run
from .facts import Observation, numbers_then, observe
from .goals import Watch
from .lesson import Lesson

Numbers = dict[str, float]


@dataclass(frozen=True)
class Trained:
    """What a run came to: its last moment, and those before it as the window would have seen them."""

    last: Observation
    before: tuple[Observation, ...] = ()


@dataclass(frozen=True)
class Proof:
    """What came of one claim: for each seed whether it is so, and the numbers that it speaks of."""

    claim: Claim
    step: int
    held: tuple[bool, ...]
    numbers: tuple[Mapping[str, float], ...]
    failed: tuple[str, ...] = ()  # what did not hold, with the seed's distance from the lesson's own

    @property
    def good(self) -> bool:
        return self.held[0] and sum(self.held) >= min(self.claim.least, len(self.held))

    @property
    def text(self) -> str:
        """One line: how often it held, and the numbers with the lesson's own seeds."""
        said = ", ".join(f"{name} {value:.4g}" for name, value in self.numbers[0].items())
        held = f"{sum(self.held)} of {len(self.held)}"
        return f"{self.claim.id}: {held}" + (f" ({said})" if said else "") + "".join(f"; {why}" for why in self.failed)


@dataclass
class Bench:
    """Makes the runs of claims, each of them once however many claims speak of it."""

    made: dict[Any, Trained] = field(default_factory=dict)

    def prove(self, lesson: Lesson) -> Iterator[Proof]:
        """Every claim of a lesson, one after the other."""
        for number, step in enumerate(lesson.steps):
            for claim in step.claims:
                yield self.proof(lesson, number, claim)

    def proof(self, lesson: Lesson, step: int, claim: Claim) -> Proof:
        held, numbers, failed = [], [], []
        words = set(claim.words())
        for shift in range(claim.seeds if claim.runs else 1):
            try:
                now, wrong = self._tried(lesson, step, claim, shift, words)
            except (ValueError, SearchError) as error:
                now, wrong = Observation(lesson.experiment(step)), [" ".join(str(error).split())]
            held.append(not wrong)
            numbers.append({word: now.number(word) for word in sorted(words) if word in now.numbers})
            failed += [f"seed +{shift}: {why}" for why in wrong]
        return Proof(claim, step, tuple(held), tuple(numbers), tuple(failed))

    def _tried(
        self, lesson: Lesson, step: int, claim: Claim, shift: int, words: set[str]
    ) -> tuple[Observation, list[str]]:
        """What the runs came to with their seeds moved by `shift`, and what of the claim is not so. Raises ValueError
        or `SearchError` for a run that cannot be made."""
        start = lesson.experiment(step)
        trained = [self.trained(run, start, shift, words) for run in claim.runs]
        now = _together(claim.runs, trained, start)
        wrong = [expression.text for expression in claim.holds if not expression.stages[0].holds(now)]
        for goal in claim.reaches:
            watch = Watch(lesson.steps[step].goals[goal - 1].expression)
            if not any(watch.see(moment) for moment in moments(trained, start)):
                wrong.append(f"goal {goal} is not reached")
        return now, wrong

    def trained(self, run: Run, start: Experiment, shift: int, words: set[str]) -> Trained:
        """A run with its seeds moved by `shift`, and the measures among `words` that cost more than training."""
        experiment = changed(start, run.changes)
        if shift:
            experiment = changed(experiment, {path: experiment.get(path) + shift for path in SEEDED})
        prefix = f"{run.name}."
        asked = frozenset(DEAR) & {word.removeprefix(prefix) for word in words}
        key = (experiment, run.epochs, run.updates, run.until, run.exact, run.folds, run.over, run.search, run.trials,
               shift if run.search else 0, asked)  # fmt: skip
        if key not in self.made:
            self.made[key] = _made(experiment, run, shift, asked)
        return self.made[key]


def _together(runs: tuple[Run, ...], trained: Iterable[Trained], start: Experiment) -> Observation:
    """What all runs of a claim came to, by their names, as one observation; without a name the first is meant."""
    numbers: Numbers = {}
    experiment, state = start, "ready"
    for place, (run, one) in enumerate(zip(runs, trained, strict=True)):
        if not place:
            numbers.update(one.last.numbers)
            experiment, state = one.last.experiment, one.last.state
        numbers.update({f"{run.name}.{name}": value for name, value in one.last.numbers.items() if run.name})
    return Observation(experiment, numbers, state)


def moments(trained: list[Trained], start: Experiment) -> Iterator[Observation]:
    """What a learner would have seen who makes these runs one after the other."""
    seen: set[str] = set()
    for place, one in enumerate(trained):
        seen.update(f"changed {path}" for path in diff(start, one.last.experiment) if path not in SEEDED)
        for moment in (*one.before, one.last):
            numbers = {**moment.numbers, "runs": place + 1.0}
            yield replace(moment, numbers=numbers, seen=frozenset(seen))


# Runs


def _made(experiment: Experiment, run: Run, shift: int, asked: frozenset[str]) -> Trained:
    if run.search:
        return _searched(experiment, run, shift)
    if run.folds:
        return _validated(experiment, run)
    trainer = _solved(experiment) if run.exact else _trained(experiment, run)
    now = observe(trainer)
    numbers = {**now.numbers, **_counted(trainer), **_on_the_way(trainer)}
    numbers |= {name: DEAR[name](trainer) for name in asked}
    row_of = trainer.history.view().curves
    before = tuple(
        Observation(experiment, numbers_then(now.numbers, row), "running") for row in row_of if row[0] < trainer.update
    )
    return Trained(replace(now, numbers=numbers), before)


def _trained(experiment: Experiment, run: Run) -> Trainer:
    trainer = Trainer(experiment, engine="compiled")
    # A reading costs as much as some hundred updates of a small network: one at the end of each epoch is enough here.
    trainer.history.curves.stride = trainer.updates_per_epoch
    trainer.history.trail.stride = 2**20
    if run.until is None:
        if run.epochs:
            trainer.run(epochs=run.epochs)
        if run.updates:
            trainer.run(updates=run.updates)
        return trainer
    stage = run.until.stages[0]
    while trainer.epoch < run.epochs and not stage.holds(observe(trainer)):
        if not trainer.run(epochs=1):
            break
    return trainer


def _solved(experiment: Experiment) -> Trainer:
    from ..learners import face

    data = prepare(experiment.data)
    return Trainer(experiment, data, face.solve(experiment, data).parameters)


def _counted(trainer: Trainer) -> Numbers:
    return {
        "weights": float(trainer.network.layout.weight_mask().sum()),
        "samples": float(trainer.samples),
        "training_samples": float(len(trainer.data.train.x)),
        "validation_samples": float(len(trainer.data.validation.x)),
        "diverged": float(trainer.divergence is not None),
    }


def _on_the_way(trainer: Trainer) -> Numbers:
    view = trainer.history.view()
    losses, validation = view.curve("train_loss"), view.curve("validation_loss")
    return {
        "lowest_loss": float(losses.min()),
        "lowest_validation": float(validation.min()),
        "rises": float(np.mean(np.diff(losses) > 0)) if len(losses) > 1 else 0.0,
    }


def _span(trainer: Trainer) -> float:
    answers = np.concatenate([trainer.predict(part.x) for part in (trainer.data.train, trainer.data.validation)])
    return float(answers.max() - answers.min())


def _limit(trainer: Trainer) -> float:
    from ..landscape.curvature import sharpness

    return 2 / sharpness(trainer)


# Measures that are worked out only for claims that speak of them.
DEAR: Mapping[str, Callable[[Trainer], float]] = {
    "span": _span,
    "limit": _limit,
}


def _validated(experiment: Experiment, run: Run) -> Trained:
    from ..search.folds import Plan
    from ..search.scores import one_standard_error
    from ..search.series import validation_curve
    from ..search.validation import validate

    fit = _exact_fit if run.exact else None
    plan = Plan(folds=run.folds)
    if not run.over:
        made = validate(experiment, plan, fit=fit)
        each = made.scores("loss")
        numbers = {
            "folds": float(len(made.done)), "held_loss": made.mean("loss"), "error": made.error("loss"),
            "best_fold": float(each.min()), "worst_fold": float(each.max()),
        }  # fmt: skip
        return Trained(Observation(experiment, numbers))
    curve = validation_curve(experiment, run.over, plan, fit=fit)
    means, values = curve.means("loss"), [float(value) for value in curve.values]
    choice = one_standard_error(means, curve.errors("loss"), values)
    numbers = {
        "best": values[choice.best], "best_loss": float(means[choice.best]), "simplest": values[choice.simplest],
        "error": float(curve.errors("loss")[choice.best]), "values": float(len(values)), "folds": float(run.folds),
        "held_loss": float(means[choice.simplest]),
    }  # fmt: skip
    return Trained(Observation(experiment, numbers))


def _exact_fit(experiment: Experiment, data: Any, wanted: Callable[[], bool]) -> Any:
    from ..learners import face

    return face.solve(experiment, data, wanted)


def _searched(experiment: Experiment, run: Run, shift: int) -> Trained:
    from ..search.executors import InProcess
    from ..search.plans import METHODS, Method
    from ..search.settings import Settings
    from ..search.space import Space
    from ..search.study import Search

    space, _, named = run.search.partition(" by ")
    method: Method = next((known for known in METHODS if known == named.strip()), "tpe")
    settings = Settings(method, trials=run.trials, seed=shift, folds=run.folds, engine="together")
    executor = InProcess()
    with Search(experiment, Space.parse([space.strip()], experiment), settings) as search:
        search.run(executor)
        rows = [row for row in search.rows() if row.state == "complete"]
    executor.close()
    best = min(rows, key=lambda row: row.score if math.isfinite(row.score) else math.inf)
    path = space.partition("=")[0].strip()
    numbers = {
        "trials": float(len(rows)), "best": float(best.values[path]), "best_loss": float(best.score),
        "best_trial": float(best.score), "folds_searched": float(run.folds),
    }  # fmt: skip
    return Trained(Observation(experiment, numbers))
