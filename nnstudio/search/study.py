"""A search: asks for trials a generation at a time, has them trained, and writes down what came of each.

What is found depends on the experiment, the space, the method, its seed and the number of trials, and on nothing else:
not on who trains, how many at a time, in which order they are done, nor where the search was interrupted. The file
knows every trial before its training begins, so a search that was killed goes on with the same trials and loses only
what was being trained. Samplers never read the file: they see a copy in memory that holds whole generations.
"""

import json
import time
from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..message import Message, at, message_of
from ..nn.kernels.nets_plan import LANES
from ..nn.together import likeness
from ..spec import Experiment, SpecError
from ..spec import replace as changed
from .agreement import (
    FORMAT,
    LASTING,
    check_continued,
    check_experiment,
    check_settings,
    check_space,
    kept_by,
)
from .budget import planned_updates
from .executors import Executor
from .ledger import Ledger, SearchError, check_stored, optuna
from .plans import Generation, generation, sampler, trial_seed
from .results import Results, Row, own_tables, row_of
from .settings import Settings, settings_of
from .space import Space
from .trials import Result, Task

if TYPE_CHECKING:
    from optuna.trial import FrozenTrial

    from .validation import Opening

SEEDS = ("model.seed", "training.seed")
Report = Callable[[Row], None]


def add_opening(ledger: Ledger, opening: "Opening") -> None:
    """Keep it in a search's file that its test part was opened."""
    from .openings import as_plain

    ledger.note({"openings": [*ledger.settings.get("openings", ()), *as_plain([opening])]})


class Search:
    """A search around `experiment` over `space`, kept in the SQLite file `storage` (in memory without one).

    Raises `SearchError` where the file holds a search already, unless it is to `resume` that: then experiment, space
    and lasting settings have to be the same. `Search.open` takes them from the file.
    """

    def __init__(
        self, experiment: Experiment, space: Space, settings: Settings, storage: Path | None = None,
        resume: bool = False,
    ) -> None:  # fmt: skip
        settings.check(experiment)
        self.experiment, self.space, self.settings = experiment, space, settings
        if settings.method == "grid":
            next(space.grid())  # says so where it is infinite
            self.settings = settings = replace(settings, trials=min(settings.trials, int(space.size)))
        if storage is not None and storage.is_file() and storage.stat().st_size and not resume:
            raise SearchError(
                Message("{storage} holds a search already: resume it, or name another file", storage=storage)
            )
        self.ledger = Ledger(storage, settings.maximize, self._noted())
        try:
            self._agree()
        except BaseException:
            self.ledger.close()
            raise
        self._memory: Any = None
        self._told = 0  # generations

    @classmethod
    def open(cls, storage: Path, **raised: Any) -> "Search":
        """Go on with the search in a file; `raised` are other `trials`, `updates` or `minutes`."""
        if not storage.is_file():
            raise SearchError(at(storage, Message("there is no such file to go on with")))
        with Ledger(storage) as ledger:
            kept = kept_by(storage, ledger.settings.get("nnstudio"))
        check_continued(storage, kept)
        experiment, settings = Experiment.from_json(kept["experiment"]), settings_of(kept)
        given = {name: value for name, value in raised.items() if value is not None}
        return cls(experiment, Space.parse(kept["vary"], experiment), replace(settings, **given), storage, resume=True)

    def _agree(self) -> None:
        noted = self.ledger.settings.get("nnstudio")
        if noted is not None or self.ledger.trials():
            kept = kept_by(self.ledger.path or Path(), noted)
            check_experiment(self.ledger.path, Experiment.from_json(kept["experiment"]), self.experiment)
            check_settings(self.ledger.path, kept, self._wanted())
            check_continued(self.ledger.path, kept)
            check_stored(self.ledger.path, self.ledger.trials())
            check_space(self.ledger.path, self.space.distributions(), self.ledger.trials())
        self.ledger.note(self._noted())

    def _noted(self) -> dict[str, Any]:
        """What the file notes of the search as a whole."""
        about = {"experiment": self.experiment.to_json(), "format": FORMAT}
        return {"nnstudio": {**self._wanted(), **about, "trials": self.settings.trials}}

    def _wanted(self) -> dict[str, Any]:
        """What has to be the same where a search is gone on with."""
        return {name: getattr(self.settings, name) for name in LASTING} | {"vary": list(self.space.texts)}

    def rows(self) -> list[Row]:
        """Every trial so far, by number."""
        return [row_of(trial, self.experiment) for trial in self.ledger.trials()]

    def results(self) -> Results:
        """The rows, ranked and counted."""
        return Results(tuple(self.rows()), self.settings.maximize)

    @property
    def openings(self) -> "tuple[Opening, ...]":
        """Every opening of the experiment's test part that the search or the user's log knows of."""
        from .openings import from_plain
        from .test_set import openings_of

        return openings_of(self.experiment.data, from_plain(self.ledger.settings.get("openings", ())))

    def note_opening(self, opening: "Opening") -> None:
        """Keep it in the search's file that its test part was opened."""
        add_opening(self.ledger, opening)

    def close(self) -> None:
        self.ledger.close()

    def __enter__(self) -> "Search":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(
        self, executor: Executor, wanted: Callable[[], bool] = lambda: True, report: Report = lambda _: None
    ) -> bool:
        """Search until a budget is used up; returns whether that was so, or False for a search that is not `wanted`
        any more, or out of minutes. `report` hears of every trial that is done."""
        minutes = self.settings.minutes
        deadline = float("inf") if minutes is None else time.monotonic() + 60 * minutes

        def go_on() -> bool:
            return wanted() and time.monotonic() < deadline

        try:
            self._remember()
            while go_on():
                plan, numbers = self._ask()
                if not numbers:
                    return True
                if not self._train(plan, numbers, executor, go_on, report):
                    return False
                self._tell(numbers)
            return False
        finally:
            self.ledger.rest()

    # Asking

    def _plan(self, place: int, left: int) -> Generation:
        epochs = self.experiment.training.epochs
        return generation(self.settings.method, place, left, epochs, len(self.space.names))

    def _remember(self) -> None:
        """Bring into memory what the file holds of whole generations."""
        library = optuna()
        self._memory, self._told = library.create_study(direction=self._direction), 0
        trials = self.ledger.trials()
        while True:
            own = [trial for trial in trials if trial.user_attrs["generation"] == self._told]
            if (
                not own
                or len(own) < own[0].user_attrs["generation_size"]
                or any(not t.state.is_finished() for t in own)
            ):
                return
            for trial in own:
                self._recall(trial)
            self._tell([trial.number for trial in own])

    def _recall(self, trial: "FrozenTrial") -> None:
        """A trial of the file as the sampler saw it when it was asked for."""
        from optuna.trial import TrialState, create_trial

        if self.settings.method == "cmaes":
            # Its course is kept with the trials it asked for, as code we do not load: ask for them once more.
            params = self._sample(trial.number)
            if json.dumps(params) != json.dumps(trial.params):
                raise SearchError(
                    Message("{path} was begun with another Optuna: begin anew in another file", path=self.ledger.path)
                )
            return
        running = create_trial(
            state=TrialState.RUNNING, params=trial.params, distributions=trial.distributions, user_attrs={}
        )
        self._memory.add_trial(running)

    def _sample(self, number: int) -> dict[str, Any]:
        method, dimensions = self.settings.method, len(self.space.names)
        self._memory.sampler = sampler(method, self.settings.seed, number, dimensions)
        return dict(self._memory.ask(fixed_distributions=self.space.distributions()).params)

    def _ask(self) -> tuple[Generation, list[int]]:
        """The next generation, or the rest of one that was interrupted; no numbers once a budget is used up."""
        trials = self.ledger.trials()
        own = [trial for trial in trials if trial.user_attrs["generation"] == self._told]
        first = own[0].number if own else len(trials)
        left = self.settings.trials - first
        if not own and left < 1:
            return Generation(0, (1,)), []
        plan = self._plan(self._told, own[0].user_attrs["generation_size"] if own else left)
        if own:  # a generation keeps the size that it began with, even if this version would ask for fewer
            plan = replace(plan, size=own[0].user_attrs["generation_size"])
        for trial in own:
            self._recall(trial)
        spent = sum(trial.user_attrs["planned"] for trial in trials)
        points = list(islice(self.space.grid(), self.settings.trials)) if self.settings.method == "grid" else []
        asked = []
        for number in range(first + len(own), first + min(plan.size, left)):
            params = points[number] if points else self._sample(number)
            attrs = self._described(number, params, plan)
            spent += attrs["planned"]
            if self.settings.updates is not None and spent > self.settings.updates:
                break
            asked.append((params, attrs))
        self.ledger.begin(asked, self.space.distributions())
        numbers = list(range(first, first + len(own) + len(asked)))
        if points:
            for trial in self._of(numbers[len(own) :]):
                self._recall(trial)
        return plan, numbers

    def _described(self, number: int, params: Mapping[str, Any], plan: Generation) -> dict[str, Any]:
        """What is written down of a trial before it is trained."""
        about: dict[str, Any] = {"generation": self._told, "generation_size": plan.size, "planned": 0}
        try:
            experiment = self.space.apply(self.experiment, params)
            if not self.settings.seeds:
                seeds = {path: trial_seed(self.settings.seed, number, k + 1) for k, path in enumerate(SEEDS)}
                seeds = {path: seed for path, seed in seeds.items() if path not in self.space.paths}
                experiment = changed(experiment, seeds)
        except SpecError as error:
            return {**about, "infeasible": message_of(error)}
        most = self.settings.max_parameters
        about |= {
            "experiment": experiment.model_dump_json(context={"tables": {}}),
            "parameters": experiment.parameter_count,
        }
        about |= {"seeds": {path: experiment.get(path) for path in SEEDS}, "hidden": experiment.model.topology}
        if self.settings.seeds > 1:
            about["starts"] = self.settings.seeds
        if most is not None and experiment.parameter_count > most:
            return {
                **about,
                "infeasible": Message(
                    "{parameters} parameters are more than {most}", parameters=experiment.parameter_count, most=most
                ),
            }
        planned = planned_updates(experiment, self.settings.folds, self.settings.seeds)
        return {**about, "planned": round(planned * plan.share)}

    # Training

    def _train(
        self, plan: Generation, numbers: list[int], executor: Executor, go_on: Callable[[], bool], report: Report
    ) -> bool:
        """Train a generation, look after each rung who goes on, and close its trials. False where it was stopped."""
        self.ledger.rouse(numbers)
        for trial in self._of(numbers):
            if "infeasible" in trial.user_attrs and not trial.state.is_finished():
                report(row_of(self.ledger.finish(trial, "pruned"), self.experiment))
        alive = [t.number for t in self._of(numbers) if "infeasible" not in t.user_attrs]
        for k, rung in enumerate(plan.rungs):
            last = k == len(plan.rungs) - 1
            due = {
                t.number: t for t in self._of(alive) if not t.state.is_finished() and rung not in t.intermediate_values
            }
            kin = self._kin(alive)
            for number, result in executor.map([self._task(t, plan, rung, kin) for t in due.values()], go_on):
                made = self._record(due.pop(number), rung, last, result)
                if made.state.is_finished():
                    report(row_of(made, self.experiment))
            if due:
                return False
            scored = [t for t in self._of(alive) if rung in t.intermediate_values]
            if last:
                self._close(scored, rung, "complete", report)
                return True
            sign = -1 if self.settings.maximize else 1
            scored.sort(key=lambda t: (sign * t.intermediate_values[rung], t.number))
            self._close(scored[plan.kept[k] :], rung, "pruned", report)
            alive = [t.number for t in scored[: plan.kept[k]]]
        return True

    def _kin(self, alive: list[int]) -> dict[int, int]:
        """Which trials are trained by the kernel of many networks, by number, the same number for those that can go
        together: at least as many as fill it once, which fewer processors than eight do not train as fast one by one.
        It follows from all that are alive, those that are done already among them: where a search was interrupted
        changes nothing."""
        if self.settings.engine != "together":
            return {}
        found: dict[Hashable, list[int]] = {}
        for trial in self._of(alive):
            text = trial.user_attrs["experiment"]
            alike = likeness(Experiment.from_json(text, own_tables(self.experiment)))
            if alike is not None:
                found.setdefault(alike, []).append(trial.number)
        return {number: group[0] for group in found.values() if len(group) >= LANES for number in group}

    def _task(self, trial: "FrozenTrial", plan: Generation, rung: int, kin: Mapping[int, int]) -> Task:
        settings, text = self.settings, trial.user_attrs["experiment"]
        if self.experiment.data.table is not None:
            # Who trains it, and be it on another machine, gets all of it.
            text = Experiment.from_json(text, own_tables(self.experiment)).to_json()
        epochs = None
        if rung != plan.rungs[-1]:
            own = Experiment.from_json(text).training.epochs
            epochs = max(1, round(own * rung / plan.rungs[-1]))
        return Task(
            trial.number, text, settings.folds, settings.seed, settings.score, epochs, settings.engine,
            kin.get(trial.number), max(1, settings.seeds),
        )  # fmt: skip

    def _record(self, trial: "FrozenTrial", rung: int, last: bool, result: Result) -> "FrozenTrial":
        if result.error:
            return self.ledger.finish(trial, "fail", why=result.error)
        if result.score is None:
            return self.ledger.reached(trial, rung, result, "pruned", result.ended or Message("its score is no number"))
        return self.ledger.reached(trial, rung, result, "complete" if last else "")

    def _close(self, trials: "list[FrozenTrial]", rung: int, state: str, report: Report) -> None:
        for trial in trials:
            if not trial.state.is_finished():
                made = self.ledger.finish(trial, state, trial.intermediate_values[rung])
                report(row_of(made, self.experiment))

    def _of(self, numbers: list[int]) -> "list[FrozenTrial]":
        trials = self.ledger.trials()
        return [trials[number] for number in numbers]

    def _tell(self, numbers: list[int]) -> None:
        """Let the samplers know of a whole generation, in the order of its numbers."""
        from optuna.trial import TrialState

        storage, known = self._memory._storage, self._memory.get_trials(deepcopy=False)
        for trial in self._of(numbers):
            for step, value in sorted(trial.intermediate_values.items()):
                storage.set_trial_intermediate_value(known[trial.number]._trial_id, step, value)
            complete = trial.state == TrialState.COMPLETE
            self._memory.tell(trial.number, trial.value if complete else None, state=trial.state)
        self._told += 1

    @property
    def _direction(self) -> str:
        return "maximize" if self.settings.maximize else "minimize"
