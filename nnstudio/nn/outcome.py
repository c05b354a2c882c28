"""How a training stands or ended: its scores, or why it diverged."""

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Divergence:
    """Why a training was stopped: at which update, the loss there (may be infinite), the loss at the start.

    `stuck` is how networks diverge whose answers are bounded: their loss cannot grow without end, but every unit is so
    far out that all gradients are zero.
    """

    update: int
    loss: float
    start_loss: float
    learning_rate: float
    stuck: bool = False

    @property
    def text(self) -> str:
        if self.stuck:
            return (
                f"Diverged at update {self.update:,}: every unit is saturated, so all gradients are zero, and the loss "
                f"{self.loss:.3g} is above the {self.start_loss:.3g} it began with. "
                f"The step size {self.learning_rate:.3g} is too large here."
            )
        grown = "is no longer a finite number" if not math.isfinite(self.loss) else f"grew to {self.loss:.3g}"
        return (
            f"Diverged at update {self.update:,}: the loss {grown}; it began at {self.start_loss:.3g}. "
            f"The step size {self.learning_rate:.3g} is too large here."
        )


@dataclass(frozen=True)
class Scores:
    """Losses and scores of the current parameters; NaN where a part has no samples. `score` is accuracy or R2."""

    train_loss: float
    validation_loss: float
    test_loss: float
    l1: float
    l2: float
    train_score: float
    validation_score: float
    test_score: float
