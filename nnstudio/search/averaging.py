"""The best trials of a search as one model: their average beside the best of them alone, on samples held out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ..data import Prepared
from ..message import Message
from ..spec import Experiment
from .results import MEMBERS, Ensemble, Floats, Row, average
from .scores import accuracy, number_scores
from .test_set import stamped, test_part
from .validation import Opening

PartName = Literal["test", "validation"]
SURE = 1e-12  # no share is taken to be smaller than this


@dataclass(frozen=True, eq=False)
class Averaged:
    """The `ensemble`, and scores by name of its answers and of the best `single` one's, on so many `samples` of a part
    that no member was trained on: the validation part, which chose the members and so flatters both, or the test part
    where that was opened."""

    ensemble: Ensemble
    scores: Mapping[str, float]
    single: Mapping[str, float]
    part: PartName
    samples: int

    @property
    def data(self) -> Prepared:
        """The samples as the best member had them."""
        data: Prepared = self.ensemble.members[0].data
        return data


def averaged(
    rows: Sequence[Row], engine: str = "numpy", wanted: Callable[[], bool] = lambda: True, most: int = MEMBERS,
    part_name: PartName = "validation",
) -> Averaged:  # fmt: skip
    """Average the first of the rows and judge that by a part. Who names the test part opens it, and has to count that
    (see `test_set`). Raises as `results.average` does, and ValueError for data without samples to judge by."""
    ensemble = average(rows, most, engine, wanted)
    data = ensemble.members[0].data
    part = getattr(data, part_name)
    if not len(part) or data.train.raw.shape[1] == 0:
        raise ValueError(
            Message(
                "no {part_name} samples are held out to judge an average by: lower the training share",
                part_name=part_name,
            )
        )
    alone = Ensemble(ensemble.members[:1])
    found = [_scores(data, part.y, model.answers(part.raw)) for model in (ensemble, alone)]
    return Averaged(ensemble, found[0], found[1], part_name, len(part))


def opening_of(made: Averaged, experiment: Experiment, known: int = 0) -> Opening:
    """The record of an average that was judged by the test part, which was opened so often before."""
    mark, count = test_part(experiment.data)
    return stamped(Opening(mark, count, len(made.data.train), dict(made.scores), known), "window: average")


def _scores(data: Prepared, truth: Floats, answers: Floats) -> dict[str, float]:
    if data.task == "regression":
        return number_scores(data.targets.invert(truth.reshape(len(truth), -1)), answers)
    classes = truth.astype(np.int64)
    own = answers[np.arange(len(classes)), classes]
    return {
        "accuracy": accuracy(classes, answers), "log loss": float(-np.log(np.maximum(own, SURE)).mean())
    }  # fmt: skip
