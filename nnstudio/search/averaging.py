"""The best trials of a search as one model: their average beside the best of them alone, on samples held out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ..data import Prepared
from .results import MEMBERS, Ensemble, Floats, Row, average
from .scores import accuracy, number_scores

SURE = 1e-12  # no share is taken to be smaller than this


@dataclass(frozen=True, eq=False)
class Averaged:
    """The `ensemble`, and scores by name of its answers and of the best `single` one's, on so many `samples` of a part
    that no member was trained on. The validation part chose the members, so it flatters both; it stands in where no
    samples are kept for testing."""

    ensemble: Ensemble
    scores: Mapping[str, float]
    single: Mapping[str, float]
    part: Literal["test", "validation"]
    samples: int

    @property
    def data(self) -> Prepared:
        """The samples as the best member had them."""
        data: Prepared = self.ensemble.members[0].data
        return data


def averaged(
    rows: Sequence[Row], engine: str = "numpy", wanted: Callable[[], bool] = lambda: True, most: int = MEMBERS
) -> Averaged:
    """Average the first of the rows. Raises as `results.average` does, and ValueError for data without samples to judge
    by."""
    ensemble = average(rows, most, engine, wanted)
    data = ensemble.members[0].data
    name: Literal["test", "validation"] = "test" if len(data.test) else "validation"
    part = getattr(data, name)
    if not len(part) or data.train.raw.shape[1] == 0:
        raise ValueError("no samples are held out to judge an average by: lower the training share")
    alone = Ensemble(ensemble.members[:1])
    found = [_scores(data, part.y, model.answers(part.raw)) for model in (ensemble, alone)]
    return Averaged(ensemble, found[0], found[1], name, len(part))


def _scores(data: Prepared, truth: Floats, answers: Floats) -> dict[str, float]:
    if data.task == "regression":
        return number_scores(data.targets.invert(truth.reshape(len(truth), -1)), answers)
    classes = truth.astype(np.int64)
    own = answers[np.arange(len(classes)), classes]
    return {
        "accuracy": accuracy(classes, answers), "log loss": float(-np.log(np.maximum(own, SURE)).mean())
    }  # fmt: skip
