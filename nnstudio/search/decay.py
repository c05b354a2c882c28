"""What weight decay does, laid side by side: one experiment without a penalty, with L1, with L2, and with both.

``J = data loss + l1 * sum|w| + l2/2 * sum w^2``; both together are the elastic net (Zou & Hastie 2005). L1 acts by soft
threshold, so that its zeros are exact; L2 shrinks weights in proportion to their size and leaves none at zero.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from ..message import Message
from ..nn.network import Network
from ..nn.parameters import Layout
from ..nn.weight_course import LayerCounts, counts_of
from ..spec import Experiment, SpecError, replace
from .many import Course, Many, train_many

Floats = NDArray[np.float64]
Kind = Literal["none", "l1", "l2", "both"]
KINDS: tuple[Kind, ...] = get_args(Kind)


WIDE = "64-64"  # a network with weights to spare, of which L1 removes most


@dataclass(frozen=True, eq=False)
class Decayed:
    """One of the four at its end: its `course` and the `network` that was trained; `counts` are those of each layer,
    the output's last. Losses are of the data alone, without penalties."""

    kind: Kind
    l1: float
    l2: float
    network: Network
    course: Course
    counts: tuple[LayerCounts, ...]

    @property
    def layout(self) -> Layout:
        return self.network.layout

    @property
    def parameters(self) -> Floats:
        """Flat in `layout` (P,)."""
        return self.course.parameters

    @property
    def train_loss(self) -> float:
        return float(self.course.curve("train_loss")[-1])

    @property
    def validation_loss(self) -> float:
        return float(self.course.curve("validation_loss")[-1])

    @property
    def ended(self) -> str:
        """Why it ended early, if it did."""
        return self.course.ended

    def weights(self, layers: Sequence[int]) -> Floats:
        """The weights of some layers, one after the other (n,)."""
        parts = [self.parameters[self.layout.blocks[k].weights] for k in layers]
        return np.concatenate(parts) if parts else np.empty(0)

    def count(self, layers: Sequence[int]) -> LayerCounts:
        """The counts of some layers together."""
        return reduce(add, (self.counts[k] for k in layers), LayerCounts(0, 0, 0, 0.0))


def widened(experiment: Experiment) -> Experiment:
    """The same experiment with the hidden layers `WIDE`, where L1 shows what it removes."""
    return experiment.replace("model.hidden", WIDE)


def four_ways(experiment: Experiment, l1: float, l2: float) -> tuple[Experiment, ...]:
    """The experiment with each of `KINDS`: same data, split and seeds, every layer with the same penalties, L1 by soft
    threshold. Raises `SpecError` for lambdas that are not accepted, and for what has no weights to shrink."""
    if experiment.data.about.task == "function":
        raise SpecError(
            "model.l1",
            Message("{source} is a function of two parameters: choose samples instead", source=experiment.data.source),
        )
    if experiment.model.learner == "neighbours":
        raise SpecError("model.l1", Message("neighbours have no weights to shrink: use the learner network"))
    lambdas = ((0.0, 0.0), (l1, 0.0), (0.0, l2), (l1, l2))
    return tuple(
        replace(experiment, {"model.l1": one, "model.l2": two, "training.l1_method": "proximal"})
        for one, two in lambdas
    )


def decayed(kind: Kind, course: Course) -> Decayed:
    """What a training left behind, in numbers."""
    experiment = course.experiment
    network, output = Network(experiment), experiment.model.output
    counts = counts_of(network.layout, course.parameters)
    return Decayed(kind, float(output.l1), float(output.l2), network, course, counts)


def all_decayed(made: Many) -> tuple[Decayed | None, ...]:
    """The four in the order of `KINDS`, None where one is not done yet."""
    return tuple(
        None if course is None else decayed(kind, course) for kind, course in zip(KINDS, made.courses, strict=True)
    )


def compare_decay(
    experiment: Experiment, l1: float, l2: float, epochs: int, wanted: Callable[[], bool] = lambda: True,
    report: Callable[[tuple[Decayed | None, ...]], object] = lambda _: None, threads: int | None = None,
    progress: Callable[[float], object] = lambda _: None,
) -> tuple[Decayed | None, ...]:  # fmt: skip
    """Train the four for so many epochs; `report` hears of each that is done, from the thread that did it, and
    `progress` often which part of all four is made.

    Raises `SpecError` as `four_ways` does and `Cancelled` once it is not wanted any more.
    """
    experiments = four_ways(experiment, l1, l2)
    made = train_many(experiments, epochs, wanted, lambda many: _told(report, many), threads, progress)
    return all_decayed(made)


def _told(report: Callable[[tuple[Decayed | None, ...]], object], many: Many) -> None:
    report(all_decayed(many))
