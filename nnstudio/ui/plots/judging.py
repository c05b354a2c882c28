"""What the judgement plot asks of a frame: which samples are judged, and how they are judged."""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ...data import Part
from ...nn.judgement import Confusion, Residuals
from ...run.mailbox import Frame

Floats = NDArray[np.float64]
PartName = Literal["train", "validation", "test"]
PARTS: tuple[PartName, ...] = ("train", "validation", "test")
# Samples times parameters that are asked in one go: a millisecond or two beside a training, a moment at rest.
MOVING, AT_REST = 4_000_000, 400_000_000
LEAST, MOST = 200, 100_000


@dataclass(frozen=True, eq=False)
class Judged:
    """One part of the samples with the answers to them, `asked` of `total` of them.

    `answers` (n, outputs) are as people read them, numbers in the data's own unit. `indices` are where the samples
    stand in the part. `classes` (n,) and `confusion` are there for classes, `residuals` for numbers."""

    part: PartName
    asked: int
    total: int
    answers: Floats
    truth: NDArray[Any]
    classes: NDArray[np.intp]
    confusion: Confusion | None = None
    residuals: Residuals | None = None


def parts_of(frame: Frame) -> list[PartName]:
    """The parts that have samples."""
    return [name for name in PARTS if len(getattr(frame.data, name))]


def samples_asked(frame: Frame, total: int) -> int:
    """How many samples of a part are judged: the first so many by the data's order, which is shuffled, and all of them
    once the training rests, unless that would take long."""
    budget = MOVING if frame.state == "running" else AT_REST
    return min(total, max(LEAST, min(MOST, budget // max(1, frame.network.layout.size))))


def judge_part(frame: Frame, name: PartName) -> Judged:
    """Judge the answers to one part at a frame."""
    data, network = frame.data, frame.network
    part: Part = getattr(data, name)
    asked = samples_asked(frame, len(part))
    with np.errstate(over="ignore", invalid="ignore"):
        answers = np.asarray(
            network.answer(frame.parameters, part.x[:asked].astype(network.dtype, copy=False)), dtype=np.float64
        )
    truth = part.y[:asked]
    if data.class_names:
        classes = network.classes(answers)
        confusion = Confusion.of(truth, classes, len(data.class_names))
        return Judged(name, asked, len(part), answers, truth, classes, confusion)
    answers = data.targets.invert(answers)
    numbers = data.targets.invert(np.asarray(truth, dtype=np.float64).reshape(asked, -1))
    nothing = np.empty(0, dtype=np.intp)
    return Judged(name, asked, len(part), answers, numbers, nothing, residuals=Residuals.of(numbers, answers))


def confidence(frame: Frame, judged: Judged) -> Floats:
    """How sure the network is of each answered class (n,): its probability where answers are probabilities, else how
    far the answer is on its side, from 0 to 1 for those that stay within their targets."""
    answers = judged.answers
    if answers.shape[1] > 1:
        return answers[np.arange(len(answers)), judged.classes]
    one = answers[:, 0]
    if frame.network.coding == "signs":
        return np.abs(one)
    return np.where(judged.classes > 0, one, 1 - one)


def has_probabilities(frame: Frame) -> bool:
    """Whether answers are probabilities."""
    return frame.network.loss_function.from_logits
