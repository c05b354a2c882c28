"""What a landscape is of: a mean loss over some samples, with or without the penalties."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..data import Prepared
from ..message import Message
from ..nn.network import Network
from ..nn.penalties import Penalty
from ..nn.weighting import sample_weights
from .stack import CHUNK_NUMBERS, Cancelled, batched_losses

if TYPE_CHECKING:
    from ..nn.trainer import Trainer

ObjectiveName = Literal["train", "validation", "penalised"]
OBJECTIVES: tuple[ObjectiveName, ...] = ("train", "validation", "penalised")
Wanted = Callable[[], bool]


def always() -> bool:
    return True


@dataclass(frozen=True, eq=False)
class Objective:
    """A function of the parameters: the mean loss of `x` (n, inputs) and `y` (n, outputs), each sample counted by its
    weight (n,), plus the penalty. `total` is how many samples there were before some were taken."""

    name: ObjectiveName
    network: Network
    x: Array
    y: Array
    weights: Array | None
    penalty: Penalty | None
    total: int

    def at(self, vectors: NDArray[np.float64], wanted: Wanted = always) -> NDArray[np.float64]:
        """The values (k,) at any parameters (k, P); `Cancelled` once they are not wanted."""
        values = np.empty(len(vectors))
        chunk = self.chunk(max(self.network.layout.widths) * max(1, len(self.x)))
        with np.errstate(over="ignore", invalid="ignore"):
            for start in range(0, len(vectors), chunk):
                if not wanted():
                    raise Cancelled
                part = vectors[start : start + chunk]
                losses = batched_losses(self.network, part.astype(self.x.dtype), self.x, self.y, weights=self.weights)
                values[start : start + chunk] = losses + self.penalties(part)
        return values

    def gradient(self, parameters: Array) -> Array:
        """The gradient (P,), with the slope of L1 counted as zero at zero."""
        slope = self.network.loss_and_gradient(parameters, self.x, self.y, weights=self.weights)[1]
        if self.penalty is not None and self.penalty.l2 is not None:
            slope += self.penalty.l2 * parameters
        if self.penalty is not None and self.penalty.l1 is not None:
            slope += self.penalty.l1 * np.sign(parameters)
        return slope

    def chunk(self, numbers: int) -> int:
        """How many points to look at together where each takes so many numbers of room."""
        return max(1, CHUNK_NUMBERS // max(numbers, self.network.layout.size))

    def penalties(self, vectors: NDArray[np.float64]) -> NDArray[np.float64] | float:
        """What the penalties add at any parameters (k, P)."""
        if self.penalty is None:
            return 0.0
        total = np.zeros(len(vectors))
        if self.penalty.l1 is not None:
            total += np.abs(vectors) @ self.penalty.l1
        if self.penalty.l2 is not None:
            total += 0.5 * (vectors * vectors) @ self.penalty.l2
        return total


def objective(
    network: Network, data: Prepared, name: ObjectiveName = "train", balanced: bool = False, most: int | None = None
) -> Objective:
    """The objective of that name over the first `most` samples of its part (all by default).

    `balanced` weighs the classes as the training does. Without validation samples their objective is refused by
    ValueError.
    """
    part = data.validation if name == "validation" else data.train
    if not len(part):
        raise ValueError(Message("there are no validation samples: give them a share of the data"))
    weights = sample_weights(data, None, balanced, network.dtype)[1 if name == "validation" else 0]
    penalty = Penalty.of(network.model, network.layout, np.dtype(np.float64)) if name == "penalised" else None
    return Objective(
        name, network, part.x[:most].astype(network.dtype), network.targets(part.y[:most]),
        None if weights is None else weights[:most], penalty, len(part),
    )  # fmt: skip


def trained_by(trainer: "Trainer", name: ObjectiveName = "train") -> Objective:
    """The objective that a trainer sees, over all of its samples."""
    if name == "validation":
        balanced = trainer.experiment.training.class_weight == "balanced"
        return objective(trainer.network, trainer.data, name, balanced)
    x, y, weights = trainer.training_samples
    network = trainer.network
    penalty = Penalty.of(network.model, network.layout, np.dtype(np.float64)) if name == "penalised" else None
    return Objective(name, network, x, y, weights, penalty, len(x))
