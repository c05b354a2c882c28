"""Cross-validation of an experiment: every fold trained on its own and judged on what it has not seen.

Scalings are measured inside each fold, the test part of the experiment stays out of all of them, and every fold starts
from the experiment's own seeds. `open_test` is the one door to the test part.
"""

import hashlib
import math
import os
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..choices.schedules import SCHEDULES
from ..data import Part, Prepared, Samples, Split, draw, prepare_rows
from ..message import Message
from ..nn import kernels
from ..nn.history import CURVES
from ..nn.stopwatch import Stopwatch
from ..spec import Experiment, SpecError
from .folds import FIVE_FOLDS, Fold, Plan, Rows, open_rows
from .many import Cancelled, Course, Many
from .scores import SCORES, Floats, accuracy, number_scores, standard_error

WATCHED = 211  # key of the random stream that draws what early stopping watches
NOBODY: Rows = np.empty(0, dtype=np.int64)
NO_CURVES: Floats = np.empty((0, len(CURVES)))


class Fitted(Protocol):
    """A trained model, as `nnstudio.learners.face` gives it."""

    def answers(self, part: Part) -> Floats: ...
    def loss(self, part: Part) -> float: ...
    @property
    def ended(self) -> str: ...
    @property
    def curves(self) -> Floats: ...
    @property
    def parameters(self) -> NDArray[Any]: ...


Fit = Callable[[Experiment, Prepared, Callable[[], bool]], Fitted]
Results = Sequence["FoldResult | None"]
Live = Mapping[int, Floats]  # curves of what is in training, by its place


@dataclass(frozen=True, eq=False)
class Job:
    """One training to be done: an experiment, its samples, and the fold of them."""

    experiment: Experiment
    samples: Samples
    fold: Fold


@dataclass(frozen=True, eq=False)
class FoldResult:
    """One fold, trained: scores by name on what it was trained on and on what was held out; the answers to the held
    out samples (k, classes) or (k, outputs) in target units; curves (t, len(CURVES)), empty for what is solved at once;
    parameters (P,); why it ended early, if it did."""

    fold: Fold
    train: Mapping[str, float]
    held: Mapping[str, float]
    answers: Floats
    curves: Floats
    parameters: Floats
    ended: str
    seconds: float


@dataclass(frozen=True, eq=False)
class Validation:
    """A cross-validation in the order of its folds, None where a fold is not done yet.

    `rows` (n,) are the samples that take part, by their row number in `samples`. `live` has the curves so far of folds
    that are in training, by their place.
    """

    experiment: Experiment
    plan: Plan
    samples: Samples
    rows: Rows
    folds: tuple[Fold, ...]
    results: tuple[FoldResult | None, ...]
    live: Live = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """The scores there are, the one that decides first."""
        return SCORES[self.samples.task]

    @property
    def done(self) -> tuple[FoldResult, ...]:
        return tuple(result for result in self.results if result is not None)

    @property
    def progress(self) -> float:
        return len(self.done) / max(1, len(self.results))

    @property
    def independent(self) -> int:
        """How many folds share no held out sample: those of one repeat."""
        return max(1, len(self.folds) // len({fold.repeat for fold in self.folds} or {0}))

    def scores(self, name: str, held: bool = True) -> Floats:
        """One score of every fold (folds,), NaN where it is not done; `held` out samples, or those trained on."""
        return np.array([_score(result, name, held) for result in self.results])

    def mean(self, name: str, held: bool = True) -> float:
        """Mean over the folds that are done; NaN where one of them has no such score."""
        return _mean([_score(result, name, held) for result in self.done])

    def pools(self, name: str) -> bool:
        """Whether only all held out answers together have this score: a single sample has no R2."""
        return name == "r2" and any(len(fold.held) < 2 for fold in self.folds)

    def judged(self, name: str, held: bool = True) -> float:
        """What the cross-validation is judged by: the mean over the folds, or the `pooled` score where a single fold
        has none."""
        return self.pooled(name) if held and self.pools(name) else self.mean(name, held)

    def deviation(self, name: str, held: bool = True) -> float:
        """Standard deviation (ddof 1) over the folds that are done; NaN where a fold has no score of its own."""
        return standard_error([_score(result, name, held) for result in self.done], 1)

    def error(self, name: str, held: bool = True) -> float:
        """Standard error of the mean: the deviation over the root of the folds of one repeat. Further repeats use the
        same samples again, so they do not make it smaller."""
        return standard_error([_score(r, name, held) for r in self.done], min(self.independent, len(self.done)) or None)

    def pooled(self, name: str) -> float:
        """The score of all held out answers so far together, mean over repeats: what leave one out is judged by. The
        loss is the mean of the folds by their size; NaN before the first fold is done."""
        if not self.done:
            return math.nan
        if name == "loss":
            return float(np.average([r.held[name] for r in self.done], weights=[len(r.fold.held) for r in self.done]))
        found = []
        for repeat in sorted({result.fold.repeat for result in self.done}):
            group = [result for result in self.done if result.fold.repeat == repeat]
            rows = np.concatenate([result.fold.held for result in group])
            found.append(judge(self.samples, rows, np.concatenate([result.answers for result in group]))[name])
        return _mean(found)

    def curves(self, place: int) -> Floats:
        """The curves (k, len(CURVES)) of a fold as far as they have come; no rows before it begins."""
        result = self.results[place]
        return self.live.get(place, NO_CURVES) if result is None else result.curves

    def courses(self) -> Many:
        """The folds as trainings of one experiment: their curves make a band."""

        def course(result: FoldResult | None) -> Course | None:
            if result is None or not len(result.curves):
                return None
            return Course(self.experiment, result.curves, result.parameters, result.ended)

        return Many(tuple(course(result) for result in self.results))


def validate(
    experiment: Experiment, plan: Plan = FIVE_FOLDS, *, fit: Fit | None = None, threads: int | None = None,
    wanted: Callable[[], bool] = lambda: True, report: Callable[[Validation], None] = lambda _: None,
) -> Validation:  # fmt: skip
    """Train the experiment once for each fold over its training and validation samples.

    `fit` trains one fold, by default as `nnstudio.learners.face.fit` does, and then `report` also hears while folds are
    in training. It hears after every fold, from the thread that trained it, one at a time. The result does not depend
    on the number of threads. Raises `ValueError` for a plan that the samples do not allow, and `Cancelled` once it is
    not wanted any more.
    """
    empty = planned(experiment, plan)
    jobs = [Job(experiment, empty.samples, fold) for fold in empty.folds]

    def so_far(results: Results, live: Live) -> Validation:
        return replace(empty, results=tuple(results), live=live)

    return so_far(train_jobs(jobs, fit, threads, wanted, lambda *made: report(so_far(*made))), {})


def planned(experiment: Experiment, plan: Plan) -> Validation:
    """The cross-validation with all of its folds, and none of them done. Raises `ValueError` as `validate` does."""
    check_data(experiment)
    samples = draw(experiment.data)
    rows, _ = open_rows(experiment.data, samples)
    folds = plan.make(samples, rows)
    return Validation(experiment, plan, samples, rows, folds, (None,) * len(folds))


def check_data(experiment: Experiment) -> None:
    """Raises `ValueError` where there are no samples to hold out."""
    if experiment.data.about.task == "function":
        raise SpecError(
            "data.source",
            Message(
                "{source} is a function, which has no samples to hold out: use other data",
                source=experiment.data.source,
            ),
        )


def train_jobs(
    jobs: Sequence[Job], fit: Fit | None, threads: int | None, wanted: Callable[[], bool],
    report: Callable[[Results, Live], None], follow: Callable[[Results], Sequence[Job]] = lambda _results: (),
) -> list[FoldResult]:  # fmt: skip
    """Do every job, on as many threads as there are processors; results in the order of the jobs. `follow` is asked
    after each, one at a time, which further jobs the results so far lead to; they are next."""
    jobs, waiting = list(jobs), deque(range(len(jobs)))
    results: list[FoldResult | None] = [None] * len(jobs)
    futures: list[Future[None]] = []
    live: dict[int, Floats] = {}
    lock, given_up = threading.Lock(), threading.Event()

    def still_wanted() -> bool:
        return not given_up.is_set() and wanted()

    def watch(index: int, curves: Floats) -> None:
        with lock:
            live[index] = curves
            report(list(results), dict(live))

    def work() -> None:
        with lock:
            index = waiting.popleft()
        result = train_fold(jobs[index], fit or default_fit(partial(watch, index)), still_wanted)
        with lock:
            results[index] = result
            live.pop(index, None)
            for job in follow(results):
                waiting.appendleft(len(jobs))
                jobs.append(job)
                results.append(None)
                futures.append(pool.submit(work))
            report(list(results), dict(live))

    count = min(threads or kernels.processors(), max(1, len(jobs)), os.cpu_count() or 1)
    with ThreadPoolExecutor(count, "folds") as pool:
        try:
            with lock:
                futures += [pool.submit(work) for _ in waiting]
            for one in futures:  # what follows is in the list before what it follows is done
                one.result()
        except BaseException:
            # One failed or the user gave up: the others end at their next question instead of being waited for.
            given_up.set()
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return [result for result in results if result is not None]


def default_fit(watch: Callable[[Floats], None] = lambda _curves: None) -> Fit:
    """How experiments are trained unless somebody says otherwise; `watch` hears of the curves on the way."""
    from ..learners import face

    return partial(face.fit, watch=watch)


def train_fold(job: Job, fit: Fit, wanted: Callable[[], bool]) -> FoldResult:
    """Train and judge one fold. Raises `Cancelled`."""
    if not wanted():
        raise Cancelled
    watch = Stopwatch()
    prepared, parts = fold_data(job)
    fitted = fit(job.experiment, prepared, watch.reading(wanted))
    if not wanted():
        raise Cancelled
    return judge_fold(job, prepared, parts, fitted, watch)


def fold_data(job: Job) -> tuple[Prepared, Split]:
    """What a fold trains with, its scalings measured on its own training part, and the rows of that."""
    parts = fold_parts(job.experiment, job.fold)
    return prepare_rows(job.experiment.data, job.samples, parts), parts


def judge_fold(job: Job, prepared: Prepared, parts: Split, fitted: Fitted, watch: Stopwatch) -> FoldResult:
    """Scores of a fold that was trained with what `fold_data` gave, where `watch` began."""
    held = prepared.test if len(parts.test) else prepared.validation
    scores = []
    for part, rows in ((prepared.train, parts.train), (held, job.fold.held)):
        answers = np.asarray(fitted.answers(part), dtype=np.float64).reshape(len(rows), -1)
        scores.append({**judge(job.samples, rows, answers), "loss": float(fitted.loss(part))})
    parameters = np.asarray(fitted.parameters, dtype=np.float64)
    seconds = watch.read()
    return FoldResult(job.fold, scores[0], scores[1], answers, fitted.curves, parameters, fitted.ended, seconds)


def fold_parts(experiment: Experiment, fold: Fold) -> Split:
    """Rows of the three parts a fold trains with. What is held out is shown as the validation part, unless the training
    itself looks at that part to stop or to lower its step: then it gets a share of the training samples to look at, as
    large as in the experiment, and what is held out is the test part."""
    training, data = experiment.training, experiment.data
    if not training.early_stopping and not SCHEDULES[training.schedule].watches:
        return Split(fold.train, fold.held, NOBODY)
    share = data.validation_share / (data.validation_share + data.train_share)
    count = min(round(share * len(fold.train)), len(fold.train) - 1)
    rng = np.random.default_rng([WATCHED, training.seed, fold.repeat, fold.number])
    watched = np.zeros(len(fold.train), dtype=bool)
    watched[rng.permutation(len(fold.train))[:count]] = True
    return Split(fold.train[~watched], fold.train[watched], fold.held)


def judge(samples: Samples, rows: Rows, answers: Floats) -> dict[str, float]:
    """Scores by name, but for the loss, of answers (k, classes) or (k, outputs) in target units for these rows."""
    if samples.task == "classification":
        return {"accuracy": accuracy(samples.y[rows].astype(np.int64), answers)}
    return number_scores(samples.y[rows].reshape(len(rows), -1).astype(np.float64), answers)


def _score(result: FoldResult | None, name: str, held: bool) -> float:
    return math.nan if result is None else (result.held if held else result.train)[name]


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if len(values) else math.nan


@dataclass(frozen=True)
class Opening:
    """A record that a test part was opened: of which samples (`test`, a fingerprint), with which scores, and how often
    the same test part had been opened before. `where` and `when` say which command or part of the window opened it,
    and at what time (UTC). Made of plain values, to be kept with projects and searches."""

    test: str
    samples: int
    trained_on: int
    scores: Mapping[str, float]
    before: int
    ended: str = ""
    where: str = ""
    when: str = ""

    @property
    def text(self) -> str:
        """What it is worth, in a sentence."""
        samples = Message("1 sample") if self.samples == 1 else Message("{count} samples", count=self.samples)
        if not self.before:
            return Message(
                "The test set of {samples} was opened for the first time; now it is no longer untouched.",
                samples=samples,
            )
        times = Message("once") if self.before == 1 else Message("{before} times", before=self.before)
        return Message(
            "The test set of {samples} had been opened {times} before: what was chosen by looking at it scores better "
            "on it than it would on new samples.",
            samples=samples,
            times=times,
        )


def open_test(
    experiment: Experiment, earlier: Sequence[Opening] = (), *, fit: Fit | None = None,
    wanted: Callable[[], bool] = lambda: True,
) -> Opening:  # fmt: skip
    """Train on all training and validation samples and score on the test part, which nothing else here looks at.

    The caller keeps the record and gives all `earlier` ones: opening a test part more than once is possible, and said.
    Raises `ValueError` where there is no test part, `Cancelled` once it is not wanted any more.
    """
    check_data(experiment)
    samples = draw(experiment.data)
    rows, test = open_rows(experiment.data, samples)
    if not len(test):
        raise SpecError("data.test_share", Message("0 leaves no sample to test with: use more"))
    mark = fingerprint(samples, test)
    # Its place as the held out part changes nothing in the training: what training looks at is taken from `rows`.
    result = train_fold(Job(experiment, samples, Fold(rows, test)), fit or default_fit(), wanted)
    before = sum(record.test == mark for record in earlier)
    return Opening(mark, len(test), len(rows), dict(result.held), before, result.ended)


def fingerprint(samples: Samples, rows: Rows) -> str:
    """A short name of these samples by what they are: the same samples have the same, whatever is trained on them."""
    told = hashlib.sha256()
    told.update(np.ascontiguousarray(samples.x[rows]).tobytes())
    told.update(np.ascontiguousarray(samples.y[rows]).tobytes())
    return told.hexdigest()[:16]
