"""One trial as data: what is to be trained, as JSON, and what came of it, as JSON.

`work` is all that another process or another machine is asked to do. It may be asked twice: the same task gives the
same result, since its seeds are part of it.
"""

import json
import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..data import Part, Prepared, draw, prepare
from ..nn.history import CURVES
from ..nn.trainer import Trainer
from ..spec import Experiment

Score = Literal["loss", "accuracy", "r2"]
SCORE_NAMES: tuple[Score, ...] = ("loss", "accuracy", "r2")
SLICE_MS = 20.0  # of training between two questions whether it is still wanted
POINTS = 32  # of the curves that a result keeps, at most
Floats = NDArray[np.float64]


class Stopped(Exception):
    """The trial is no longer wanted."""


@dataclass(frozen=True)
class Task:
    """A trial to be trained: its `experiment` as JSON, so many `folds` (0: the experiment's own split) drawn by
    `fold_seed`, and up to which epoch (None: the experiment's last). `engine` is "numpy" or "compiled"."""

    number: int
    experiment: str
    folds: int = 0
    fold_seed: int = 0
    score: Score = "loss"
    epochs: int | None = None
    engine: str = "numpy"

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Task":
        return cls(**json.loads(text))


@dataclass(frozen=True)
class Result:
    """What came of a trial: mean `score` over the folds (None where it is no finite number), each fold's `scores`,
    their deviation `spread` (ddof 1; None for fewer than two), seconds and updates spent, the curve of the first fold
    as rows of update, training loss, validation loss. `ended` says why a training diverged, `error` what went wrong."""

    number: int
    score: float | None = None
    scores: tuple[float | None, ...] = ()
    spread: float | None = None
    seconds: float = 0.0
    updates: int = 0
    curve: tuple[tuple[float | None, ...], ...] = ()
    ended: str = ""
    error: str = ""

    def to_json(self) -> str:
        return json.dumps(asdict(self), allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> "Result":
        values = json.loads(text)
        values["scores"] = tuple(values["scores"])
        values["curve"] = tuple(tuple(row) for row in values["curve"])
        return cls(**values)


def work(text: str) -> str:
    """Carry out a task written as JSON; what it raises becomes the result's `error`."""
    task = Task.from_json(text)
    try:
        return evaluate(task).to_json()
    except Exception as error:  # noqa: BLE001  # whatever one trial provokes, the others go on
        said = " ".join(str(error).split())[:300]
        return Result(task.number, error=said or type(error).__name__).to_json()


def evaluate(task: Task, wanted: Callable[[], bool] = lambda: True) -> Result:
    """Train and judge one trial. Raises `Stopped` once it is not wanted any more, `ValueError` where folds cannot be
    made."""
    begun = time.perf_counter()
    experiment = Experiment.from_json(task.experiment)
    fits = _folds(task, experiment, wanted) if task.folds else [_own_split(task, experiment, wanted)]
    scores = [fit.score for fit in fits]
    finite = all(math.isfinite(score) for score in scores)
    return Result(
        task.number,
        float(np.mean(scores)) if finite else None,
        tuple(_finite(score) for score in scores),
        float(np.std(scores, ddof=1)) if finite and len(scores) > 1 else None,
        round(time.perf_counter() - begun, 6),
        sum(fit.updates for fit in fits),
        _thinned(fits[0].curves),
        next((fit.ended for fit in fits if fit.ended), ""),
    )


@dataclass(frozen=True, eq=False)
class _Fit:
    score: float
    curves: Floats
    updates: int
    ended: str


def _own_split(task: Task, experiment: Experiment, wanted: Callable[[], bool]) -> _Fit:
    trained = train(experiment, prepare(experiment.data), wanted, task.epochs, task.engine)
    name = "validation_loss" if task.score == "loss" else "validation_score"
    score = float(trained.curves[-1, CURVES.index(name)])
    return _Fit(score, trained.curves, int(trained.curves[-1, 0]), trained.ended)


def _folds(task: Task, experiment: Experiment, wanted: Callable[[], bool]) -> list[_Fit]:
    from .folds import Plan, open_rows
    from .many import Cancelled
    from .validation import Job, check_data, train_fold

    check_data(experiment)
    samples = draw(experiment.data)
    rows, _ = open_rows(experiment.data, samples)

    def fit(changed: Experiment, data: Prepared, asked: Callable[[], bool]) -> Any:
        return train(changed, data, asked, task.epochs, task.engine)

    found = []
    for fold in Plan(folds=task.folds, seed=task.fold_seed).make(samples, rows):
        try:
            result = train_fold(Job(experiment, samples, fold), fit, wanted)
        except Cancelled:
            raise Stopped from None
        curves = result.curves
        found.append(_Fit(result.held[task.score], curves, int(curves[-1, 0]) if len(curves) else 0, result.ended))
    return found


def train(experiment: Experiment, data: Prepared, wanted: Callable[[], bool], epochs: int | None, engine: str) -> Any:
    """As `nnstudio.learners.face.fit`, but by the engine named, whichever is ready here, and up to an epoch: what a
    search finds must not hang on where and when it ran. Raises `Stopped`."""
    from ..learners.face import Fitted

    trainer = Trainer(experiment, data, engine="numpy")
    if engine == "compiled":
        trainer.use_engine("compiled")
    # As often as for the whole training, however early it ends: a shorter one is the beginning of a longer.
    updates = max(1, experiment.training.epochs * trainer.updates_per_epoch)
    for track in (trainer.history.curves, trainer.history.trail):
        track.stride = 2 ** max(0, math.ceil(math.log2(updates / (2 * POINTS))))
    last = min(experiment.training.epochs, epochs or experiment.training.epochs)
    while trainer.epoch < last and trainer.divergence is None and trainer.stopped is None:
        if not wanted():
            raise Stopped
        trainer.run(epochs=last - trainer.epoch, milliseconds=SLICE_MS)
    curves, reading = trainer.history.view().curves, trainer.reading()
    # Early stopping goes back to better parameters: then the last row speaks of others.
    curves = np.vstack([curves if reading[0] > curves[-1, 0] else curves[:-1], reading])
    ended = trainer.divergence.text if trainer.divergence else ""
    stopped = trainer.stopped.text if trainer.stopped else ""
    parameters = trainer.parameters.astype(np.float64)
    return Fitted(experiment, data, trainer.network, parameters, curves, ended, stopped)


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
