"""Trials as data: what is to be trained, as JSON, and what came of it, as JSON.

`work` is all that another process or another machine is asked to do. It may be asked twice: the same task gives the
same result, since its seeds are part of it.
"""

import contextlib
import json
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..data import Part, Prepared, prepare
from ..learners.face import Fitted
from ..nn.history import CURVES
from ..nn.stopwatch import Stopwatch
from ..nn.together import likeness
from ..spec import Experiment
from .many import over_seeds
from .training import POINTS, Stopped, train, train_together

Score = Literal["loss", "accuracy", "r2"]
SCORE_NAMES: tuple[Score, ...] = ("loss", "accuracy", "r2")
Floats = NDArray[np.float64]
Learn = Callable[[Prepared], list[Fitted]]


@dataclass(frozen=True)
class Task:
    """A trial to be trained: its `experiment` as JSON, so many `folds` (0: the experiment's own split) drawn by
    `fold_seed`, and up to which epoch (None: the experiment's last). `engine` is "numpy" or "compiled".

    Tasks of the same `kin` are networks of one shape at the same samples: they are trained by the kernel of many
    networks, and best sixteen at a time. Which of them go together, if any, changes nothing in what they learn.
    Each is trained from so many `seeds`, the experiment's own first (see `many.over_seeds`).
    """

    number: int
    experiment: str
    folds: int = 0
    fold_seed: int = 0
    score: Score = "loss"
    epochs: int | None = None
    engine: str = "numpy"
    kin: int | None = None
    seeds: int = 1

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Task":
        return cls(**json.loads(text))


@dataclass(frozen=True)
class Result:
    """What came of a trial: mean `score` over the seeds and folds (None where it is no finite number), the `scores` of
    each seed, or with a single seed of each fold, their deviation `spread` (ddof 1; None for fewer than two), seconds
    (of many together, its share) and updates spent, the curve of the first training as rows of update, training loss,
    validation loss. `found` is what the first training that went wrong was found to be (`nnstudio.nn.run_status`),
    `ended` the same in a sentence, `error` what went wrong."""

    number: int
    score: float | None = None
    scores: tuple[float | None, ...] = ()
    spread: float | None = None
    seconds: float = 0.0
    updates: int = 0
    curve: tuple[tuple[float | None, ...], ...] = ()
    ended: str = ""
    found: str = ""
    error: str = ""

    def to_json(self) -> str:
        return json.dumps(asdict(self), allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> "Result":
        return cls.of(json.loads(text))

    @classmethod
    def of(cls, values: dict[str, Any]) -> "Result":
        """From what JSON has of it."""
        values["scores"] = tuple(values["scores"])
        values["curve"] = tuple(tuple(row) for row in values["curve"])
        return cls(**values)


def work(text: str) -> str:
    """Carry out tasks of one `kin`, or a single one, written as a list in JSON, and write down their results so."""
    tasks = [Task(**values) for values in json.loads(text)]
    return json.dumps([asdict(result) for result in outcomes(tasks)], allow_nan=False)


def as_work(tasks: Sequence[Task]) -> str:
    """Tasks as `work` wants them."""
    return json.dumps([asdict(task) for task in tasks])


def worked(text: str) -> list[Result]:
    """What `work` returned."""
    return [Result.of(values) for values in json.loads(text)]


def outcomes(tasks: Sequence[Task], wanted: Callable[[], bool] = lambda: True) -> list[Result]:
    """Train and judge trials of one `kin`, or a single one. What one raises is its `error`, and not that of the others;
    so is that it is not wanted any more."""
    if len(tasks) > 1:
        with contextlib.suppress(Exception):  # whose fault it was shows when each is alone
            return evaluate_together(tasks, wanted)
    found = []
    for task in tasks:
        try:
            found.append(evaluate(task, wanted))
        except Stopped:
            found.append(Result(task.number, error="stopped"))
        except Exception as error:  # noqa: BLE001  # whatever one trial provokes, the others go on
            said = " ".join(str(error).split())[:300]
            found.append(Result(task.number, error=said or type(error).__name__))
    return found


def evaluate(task: Task, wanted: Callable[[], bool] = lambda: True) -> Result:
    """Train and judge one trial. Raises `Stopped` once it is not wanted any more, `ValueError` where folds cannot be
    made."""
    return evaluate_together([task], wanted)[0]


def evaluate_together(tasks: Sequence[Task], wanted: Callable[[], bool] = lambda: True) -> list[Result]:
    """Train and judge trials of one `kin`, whose samples and folds are the same. Raises as `evaluate` does."""
    watch = Stopwatch()
    wanted = watch.reading(wanted)
    first, experiments = tasks[0], [Experiment.from_json(task.experiment) for task in tasks]
    if len(tasks) > 1 and len({likeness(experiment) for experiment in experiments} | {None}) != 2:
        return [evaluate(task, wanted) for task in tasks]  # whoever said so was wrong

    experiments = [one for experiment in experiments for one in over_seeds(experiment, first.seeds)]

    def learn(data: Prepared) -> list[Fitted]:
        if first.kin is None:
            return [train(experiment, data, wanted, first.epochs, first.engine) for experiment in experiments]
        return train_together(experiments, data, wanted, first.epochs)

    fits = _folds(first, experiments, learn, wanted) if first.folds else _own_split(first, experiments, learn)
    seconds = round(watch.read() / len(tasks), 6)
    return [
        _result(task, fits[k * first.seeds : (k + 1) * first.seeds], seconds) for k, task in enumerate(tasks)
    ]  # fmt: skip


@dataclass(frozen=True, eq=False)
class _Fit:
    """An experiment from one seed: what it is judged by, the score of every fold, the curves of the first, the updates
    of all."""

    score: float
    folds: tuple[float, ...]
    curves: Floats
    updates: int
    ended: str
    found: str


def _result(task: Task, fits: Sequence[_Fit], seconds: float) -> Result:
    """What came of a trial whose trainings from each of its seeds are `fits`."""
    scores = [fit.score for fit in fits]
    each = list(fits[0].folds) if len(fits) == 1 else scores
    finite = all(math.isfinite(score) for score in scores)
    spread = finite and len(each) > 1 and all(math.isfinite(score) for score in each)
    return Result(
        task.number,
        float(np.mean(scores)) if finite else None,
        tuple(_finite(score) for score in each),
        float(np.std(each, ddof=1)) if spread else None,
        seconds,
        sum(fit.updates for fit in fits),
        _thinned(fits[0].curves),
        next((fit.ended for fit in fits if fit.ended), ""),
        next((fit.found for fit in fits if fit.found), ""),
    )


def _own_split(task: Task, experiments: Sequence[Experiment], learn: Learn) -> list[_Fit]:
    name = CURVES.index("validation_loss" if task.score == "loss" else "validation_score")
    found = []
    for trained in learn(prepare(experiments[0].data)):
        last = trained.curves[-1]
        found.append(_Fit(float(last[name]), (float(last[name]),), trained.curves, int(last[0]), *_said(trained)))
    return found


def _folds(
    task: Task, experiments: Sequence[Experiment], learn: Learn, wanted: Callable[[], bool]
) -> list[_Fit]:  # fmt: skip
    """Every experiment cross-validated; all of them have the same samples and folds."""
    from .folds import Plan
    from .validation import FoldResult, Job, fold_data, judge_fold, planned

    plan = planned(experiments[0], Plan(folds=task.folds, seed=task.fold_seed))
    results: list[list[FoldResult]] = [[] for _ in experiments]
    said = [("", "") for _ in experiments]
    for fold in plan.folds:
        if not wanted():
            raise Stopped
        jobs = [Job(experiment, plan.samples, fold) for experiment in experiments]
        prepared, parts = fold_data(jobs[0])
        for k, (job, trained) in enumerate(zip(jobs, learn(prepared), strict=True)):
            results[k].append(judge_fold(job, prepared, parts, trained, Stopwatch()))
            said[k] = said[k] if any(said[k]) else _said(trained)
    found = []
    for made, words in zip(results, said, strict=True):
        updates = sum(int(one.curves[-1, 0]) for one in made if len(one.curves))
        score = replace(plan, results=tuple(made)).judged(task.score)
        found.append(_Fit(score, tuple(one.held[task.score] for one in made), made[0].curves, updates, *words))
    return found


def _said(trained: Fitted) -> tuple[str, str]:
    """What a training was found to be, in a sentence and in a word or two; both empty where it went well."""
    finding = trained.finding
    if finding is None or not finding.text:
        return trained.ended, ""
    return trained.ended or finding.text, finding.state


def _thinned(curves: Floats) -> tuple[tuple[float | None, ...], ...]:
    if not len(curves):
        return ()
    columns = [CURVES.index(name) for name in ("update", "train_loss", "validation_loss")]
    rows = np.unique(np.linspace(0, len(curves) - 1, min(POINTS, len(curves))).round().astype(int))
    return tuple(tuple(_finite(float(f"{value:.6g}")) for value in curves[row, columns]) for row in rows)


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def members_answer(fitted: Any, raw: Floats) -> Floats:
    """What a trained model answers to raw inputs (n, d): shares (n, classes) or numbers (n, outputs)."""
    x = fitted.data.transform(raw)
    answers: Floats = fitted.answers(Part(raw, x, np.zeros(len(raw))))
    return answers
