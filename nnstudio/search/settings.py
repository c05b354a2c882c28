"""The settings of a search: which method, how many trials, and how they are scored."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..data import parts_of
from ..message import Message, Setting, at
from ..spec import Experiment
from .agreement import LASTING
from .ledger import SearchError
from .plans import METHODS, Method
from .stored_check import MOST_TRIALS
from .trials import SCORE_NAMES, Score

MOST_SEEDS = 1000  # from which a trial is trained


@dataclass(frozen=True)
class Settings:
    """How a search goes about it.

    `folds` 0 judges by the experiment's own validation part. Networks of more than `max_parameters` are not trained.
    `trials`, `updates` (of all trainings together) and `minutes` end the search, whichever is first; they may be
    raised when it goes on. `engine` is "numpy", "compiled", or "together": compiled, and small networks of one shape
    that are asked together are trained together.

    Every trial starts from the experiment's own seeds, or from so many `seeds` one after the other, and then its score
    is their mean. With 0 every trial draws seeds of its own, as searches of earlier versions did.
    """

    method: Method = "tpe"
    trials: int = 50
    folds: int = 0
    score: Score = "loss"
    seed: int = 0
    max_parameters: int | None = None
    updates: int | None = None
    minutes: float | None = None
    engine: str = "numpy"
    seeds: int = 1

    @property
    def trainings(self) -> int:
        """How often a trial is trained."""
        return max(1, self.folds) * max(1, self.seeds)

    @property
    def maximize(self) -> bool:
        return self.score != "loss"

    def check(self, experiment: Experiment) -> None:
        """Raises `SearchError` for settings that do not go together."""
        task = experiment.data.about.task
        if self.method not in METHODS:
            raise SearchError(
                Message("method {method}: use one of {choices}", method=self.method, choices=", ".join(METHODS))
            )
        right = {"classification": "accuracy", "regression": "r2"}.get(task)
        if self.score not in SCORE_NAMES or self.score not in ("loss", right):
            raise SearchError(
                Message(
                    "score {score}: {source} is judged by {right} or loss",
                    score=self.score,
                    source=experiment.data.source,
                    right=right or "loss",
                )
            )
        self._check_counts()
        if self.folds == 1 or self.folds < 0:
            raise SearchError(
                Message(
                    "folds: {folds} leaves nothing to train on: use 2 or more, or 0 for the own split", folds=self.folds
                )
            )
        if self.folds and task == "function":
            raise SearchError(
                Message(
                    "folds: {source} is a function, which has no samples to hold out: use 0",
                    source=experiment.data.source,
                )
            )
        if not self.folds and task != "function" and experiment.data.validation_share < 1e-6:
            raise SearchError(
                at(
                    "data.train_share",
                    Message(
                        "nothing is left to validate with: lower it or {other}, or use folds",
                        other=Setting("data.test_share"),
                    ),
                )
            )
        validation = parts_of(experiment.data, experiment.data.drawn).validation
        if not self.folds and self.score == "r2" and len(validation) < 2:
            raise SearchError(Message("score r2: a single validation sample has no R2: use loss, or folds"))

    def _check_counts(self) -> None:
        if self.trials < 1:
            raise SearchError(Message("trials: {trials} finds nothing: use 1 or more", trials=self.trials))
        if self.trials > MOST_TRIALS:
            raise SearchError(
                Message(
                    "trials: {trials} are more than a search can keep: use at most {most:,}",
                    trials=self.trials,
                    most=MOST_TRIALS,
                )
            )
        if self.seeds < 0:
            raise SearchError(Message("seeds: {seeds} starts no training: use 1 or more", seeds=self.seeds))
        if self.seeds > MOST_SEEDS:
            raise SearchError(
                Message(
                    "seeds: {seeds} trainings of a trial are too many: use at most {most:,}",
                    seeds=self.seeds,
                    most=MOST_SEEDS,
                )
            )


def settings_of(kept: Mapping[str, Any]) -> Settings:
    """The settings that a file keeps."""
    return Settings(**{name: kept[name] for name in LASTING}, trials=kept["trials"])
