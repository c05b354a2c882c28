"""Watching the validation loss from epoch to epoch: early stopping, and the step size that drops on a plateau."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..choices.schedules import SCHEDULES
from ..message import Message
from ..spec import Training

if TYPE_CHECKING:
    from .trainer import Trainer

PLATEAU_GAIN = 1e-4  # a loss lower by less than this part of the best one is no gain, as in torch's ReduceLROnPlateau


@dataclass(frozen=True)
class EarlyStop:
    """Why a run ended before its time: where, and where its best parameters were, to which it went back."""

    update: int
    epoch: int
    best_update: int
    best_loss: float
    patience: int

    @property
    def text(self) -> str:
        epochs = Message("1 epoch") if self.patience == 1 else Message("{count:,} epochs", count=self.patience)
        return Message(
            "Stopped early after epoch {epoch:,}: {epochs} brought no better validation loss than {best_loss:.4g}. "
            "The parameters are those of update {best_update:,}, the best.",
            **vars(self),
            epochs=epochs,
        )


@dataclass(frozen=True)
class BestKept:
    """An end at which a run with early stopping went back to its best parameters."""

    update: int
    epoch: int
    best_update: int
    best_loss: float

    @property
    def text(self) -> str:
        return Message(
            "The parameters are those of update {best_update:,}, whose validation loss {best_loss:.4g} "
            "is the best up to the end after epoch {epoch:,}.",
            **vars(self),
        )


def best_to_keep(trainer: "Trainer") -> BestKept | None:
    """What to go back to where `trainer` ends now; None without early stopping, and where it is as good now as ever."""
    watch = trainer._watch
    if not trainer.experiment.training.early_stopping or watch.best_parameters is None or trainer.stopped is not None:
        return None
    part = 1 if len(trainer._validation[0]) else 0
    now = trainer._judge((trainer._train, trainer._validation)[part], trainer._weights[part])[0]
    if now <= watch.best:
        return None
    return BestKept(trainer.update, trainer.epoch, watch.best_update, watch.best)


@dataclass
class Watch:
    """What is remembered of the losses seen so far. `drop` is what the plateau schedule has made of 1 by now."""

    best: float = math.inf
    best_update: int = 0
    best_parameters: Array | None = None
    waited: int = 0
    plateau_best: float = math.inf
    plateau_waited: int = 0
    drop: float = 1.0

    def see(self, training: Training, loss: float, update: int, parameters: Array) -> bool:
        """Take in the loss at the end of an epoch; returns whether the run should end here."""
        loss = math.inf if math.isnan(loss) else loss  # what is no number is no gain
        if SCHEDULES[training.schedule].watches:
            self._drop_on_plateau(training, loss)
        if not training.early_stopping:
            return False
        if self.best_parameters is None or loss < self.best - training.least_gain:
            self.best, self.best_update, self.best_parameters = loss, update, parameters.copy()
            self.waited = 0
            return False
        self.waited += 1
        return self.waited >= training.patience

    def _drop_on_plateau(self, training: Training, loss: float) -> None:
        if loss < self.plateau_best * (1 - PLATEAU_GAIN):
            self.plateau_best, self.plateau_waited = loss, 0
            return
        self.plateau_waited += 1
        if self.plateau_waited > training.plateau_patience:
            self.drop, self.plateau_waited = self.drop * training.drop_factor, 0

    def forget_best(self) -> None:
        """Take the next end of an epoch for the best so far."""
        self.best, self.best_update, self.best_parameters = math.inf, 0, None

    def rest(self) -> None:
        """Bear as many epochs without gain again as at first."""
        self.waited = 0

    def arrays(self) -> dict[str, NDArray[Any]]:
        return {} if self.best_parameters is None else {"watch/best_parameters": self.best_parameters.copy()}

    def numbers(self) -> list[Any]:
        """All but the arrays, as JSON can hold it."""
        return [
            str(self.best), self.best_update, self.waited, str(self.plateau_best), self.plateau_waited, self.drop,
        ]  # fmt: skip

    @classmethod
    def restored(cls, arrays: Mapping[str, NDArray[Any]], numbers: list[Any]) -> "Watch":
        best, update, waited, plateau_best, plateau_waited, drop = numbers
        kept = arrays.get("watch/best_parameters")
        return cls(
            float(best), int(update), None if kept is None else np.array(kept), int(waited), float(plateau_best),
            int(plateau_waited), float(drop),
        )  # fmt: skip
