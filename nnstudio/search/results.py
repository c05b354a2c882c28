"""What a search found: rows, the best of them, what is good and small, what mattered, and their average."""

import csv
import io
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..message import Message
from ..spec import Experiment
from .space import DEPTH, HIDDEN, WIDTH

if TYPE_CHECKING:
    from optuna.trial import FrozenTrial


State = Literal["waiting", "running", "complete", "pruned", "diverged", "infeasible", "failed"]
Floats = NDArray[np.float64]
MEMBERS = 10  # of an ensemble


@dataclass(frozen=True)
class Row:
    """One trial. `score` and `spread` (deviation over the seeds, or with one seed over the folds) are NaN where there
    is none; `values` are what was varied, by path; `curve` (k, 3) has updates, training and validation loss; `looks`
    are the scores by epochs at which it was compared with others; `why` says why it is not complete, or what
    its training was found to be."""

    number: int
    state: State
    score: float
    spread: float
    scores: tuple[float, ...]
    parameters: int
    seconds: float
    values: dict[str, Any]
    hidden: str
    curve: Floats
    looks: dict[int, float]
    why: str
    text: str  # the experiment as JSON, empty where the values do not make one
    tables: Mapping[str, bytes] = field(default_factory=dict)  # the numbers of its own table, which the text refers to
    seeds: tuple[int, int] = (0, 0)  # of the weights, and of order and masks
    planned: int = 0  # updates of all its trainings, unless something ends them early
    found: str = ""  # what a training that went wrong was found to be, in a word or two
    starts: int = 1  # how many pairs of seeds it was trained from: these, and those that count on from them

    @property
    def over(self) -> bool:
        """Whether nothing will be trained of it any more."""
        return self.state not in ("waiting", "running")

    @property
    def seed(self) -> str:
        """What it started from: "0", "0..4", or with other seeds for weights and order "0/7"."""
        pairs = dict.fromkeys(self.seeds)  # once where both are the same
        return "/".join(f"{seed}" if self.starts == 1 else f"{seed}..{seed + self.starts - 1}" for seed in pairs)

    @property
    def axes(self) -> dict[str, Any]:
        """The varied values as plots lay them out: hidden layers by their number and width too."""
        widths = [int(word) for word in self.hidden.split("-") if word.isdecimal()]
        return {DEPTH: len(widths), WIDTH: widths[0], **self.values} if widths else dict(self.values)

    @property
    def experiment(self) -> Experiment:
        """What was trained, seeds and all. Raises `SpecError` where the values do not make an experiment."""
        return Experiment.from_json(self.text, self.tables)

    @property
    def error(self) -> float:
        """Standard error of the score over the seeds or folds, NaN for a single training."""
        return self.spread / math.sqrt(len(self.scores)) if len(self.scores) > 1 else math.nan


def own_tables(experiment: Experiment) -> dict[str, bytes]:
    """The numbers of an experiment's own rows by their digest. Its trials have the same, and refer to them."""
    table = experiment.data.table
    return {} if table is None else {table.digest: table.values}


def row_of(trial: "FrozenTrial", searched: Experiment) -> Row:
    """A trial of the study as a row; `searched` is the experiment that all of them vary."""
    about = trial.user_attrs
    name = trial.state.name.lower()
    state: State = "failed" if name == "fail" else name  # type: ignore[assignment]
    looks = dict(sorted(trial.intermediate_values.items()))
    if state == "pruned" and "infeasible" in about:
        state = "infeasible"
    elif state == "pruned" and "why" in about:
        state = "diverged"
    latest = next(reversed(looks.values()), math.nan)
    spread = about.get("spread")
    return Row(
        trial.number, state, latest, math.nan if spread is None else spread,
        tuple(math.nan if score is None else score for score in about.get("scores", ())),
        about.get("parameters", 0), about.get("seconds", 0.0), _values(trial), about.get("hidden", ""),
        np.array(about.get("curve", ()), dtype=np.float64).reshape(-1, 3), looks,
        _plain(about.get("infeasible") or about.get("why") or about.get("ended", "")), about.get("experiment", ""),
        own_tables(searched), _seeds(about), about.get("planned", 0), about.get("found", ""),
        about.get("starts", 1),
    )  # fmt: skip


def _plain(text: str) -> str:
    """In one line, and without letters that steer a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _values(trial: "FrozenTrial") -> dict[str, Any]:
    """What was varied, by path: of hidden layers the shape, whatever the sampler draws it from."""
    values: dict[str, Any] = {}
    for name, value in trial.params.items():
        if not name.startswith(f"{HIDDEN}."):
            values[name] = value
        elif "hidden" in trial.user_attrs:
            values[HIDDEN] = trial.user_attrs["hidden"]
    return values


def _seeds(about: Mapping[str, Any]) -> tuple[int, int]:
    seeds = about.get("seeds", {})
    return seeds.get("model.seed", 0), seeds.get("training.seed", 0)


@dataclass(frozen=True, eq=False)
class Results:
    """The rows of a search and the direction of its score."""

    rows: tuple[Row, ...]
    maximize: bool

    @cached_property
    def ranked(self) -> tuple[Row, ...]:
        """Complete trials, the best first; of equal ones the smaller network, then the earlier trial."""
        sign = -1 if self.maximize else 1
        done = [row for row in self.rows if row.state == "complete" and math.isfinite(row.score)]
        return tuple(sorted(done, key=lambda row: (sign * row.score, row.parameters, row.number)))

    @cached_property
    def best(self) -> Row | None:
        return next(iter(self.ranked), None)

    @cached_property
    def front(self) -> tuple[Row, ...]:
        """The Pareto front: trials that no other beats in score with as few parameters, the smallest first."""
        sign, found, limit = -1 if self.maximize else 1, [], math.inf
        for row in sorted(self.ranked, key=lambda row: (row.parameters, sign * row.score, row.number)):
            if sign * row.score < limit:
                limit = sign * row.score
                found.append(row)
        return tuple(found)

    @cached_property
    def simplest(self) -> Row | None:
        """The choice of one standard error: the smallest network whose score is within the best one's standard error
        over its seeds or folds; the best itself where each was trained once."""
        best = self.best
        if best is None or not math.isfinite(best.error):
            return best
        sign = -1 if self.maximize else 1
        good = [row for row in self.ranked if sign * row.score <= sign * best.score + best.error]
        return min(good, key=lambda row: (row.parameters, sign * row.score, row.number))

    def csv(self) -> str:
        """All rows as CSV, one column for every varied value."""
        names = list(dict.fromkeys(name for row in self.rows for name in row.values))
        text = io.StringIO()
        out = csv.writer(text, lineterminator="\n")
        out.writerow(
            ["number", "state", "score", "spread", "parameters", "seconds", "hidden", *names, "seed", "found", "why"]
        )
        for row in self.rows:
            score, spread = (f"{v:.10g}" if math.isfinite(v) else "" for v in (row.score, row.spread))
            values = [row.values.get(name, "") for name in names]
            lead = [row.number, row.state, score, spread, row.parameters, f"{row.seconds:.3f}", row.hidden]
            out.writerow([*lead, *values, row.seed if row.text else "", row.found, row.why])
        return text.getvalue()


def importances_of(trials: "Sequence[FrozenTrial]", maximize: bool, seed: int = 0) -> dict[str, float]:
    """How much of the scores' variance each varied value explains (fANOVA), the largest first, 1 together; empty while
    fewer than four trials are complete or all scores are equal. Takes seconds for hundreds of trials."""
    from .ledger import optuna

    done = [trial for trial in trials if trial.state.name == "COMPLETE"]
    if len(done) < 4 or len({trial.value for trial in done}) < 2:
        return {}
    library = optuna()
    from optuna.importance import FanovaImportanceEvaluator, get_param_importances

    memory = library.create_study(direction="maximize" if maximize else "minimize")
    memory.add_trials(done)
    found = get_param_importances(memory, evaluator=FanovaImportanceEvaluator(seed=seed))
    return {name: float(value) for name, value in found.items()}


@dataclass(frozen=True, eq=False)
class Ensemble:
    """Models whose answers are averaged."""

    members: tuple[Any, ...]

    def answers(self, raw: Floats) -> Floats:
        """The mean of the members' answers to raw inputs (n, d): shares (n, classes) or numbers (n, outputs)."""
        from .trials import members_answer

        return np.mean([members_answer(member, raw) for member in self.members], axis=0)


def average(
    rows: Sequence[Row], most: int = MEMBERS, engine: str = "numpy", wanted: Callable[[], bool] = lambda: True
) -> Ensemble:
    """Train the first of the rows again, at most so many, each on its own training part, and average their answers.

    Raises `Stopped` once it is not wanted any more; ValueError without rows, and for trials on different samples, whose
    answers have no mean.
    """
    from ..data import prepare
    from .training import train

    if not rows:
        raise ValueError(Message("no trial is complete yet: there is nothing to average"))
    experiments = [row.experiment for row in rows[:most]]
    if len({(e.data.source, e.data.table, e.data.seed, e.data.samples, e.data.noise) for e in experiments}) > 1:
        raise ValueError(Message("the trials learnt from different samples: their answers have no average"))
    return Ensemble(tuple(train(e, prepare(e.data), wanted, None, engine) for e in experiments))
