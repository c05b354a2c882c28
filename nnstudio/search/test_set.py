"""The one door to test parts. Whatever shows a number of their samples comes through here and is counted."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from ..data import draw
from ..message import Message
from ..spec import Data, Experiment, SpecError
from . import openings
from .folds import open_rows
from .validation import Opening, fingerprint, open_test

if TYPE_CHECKING:
    from ..nn.trainer import Trainer
    from .validation import Fit


@lru_cache(maxsize=8)
def test_part(data: Data) -> tuple[str, int]:
    """The fingerprint of the test part and its number of samples; "" and 0 where there is none to be judged by."""
    if data.about.task == "function" or data.test_share <= 0:
        return "", 0
    samples = draw(data)
    rows = open_rows(data, samples)[1]
    return (fingerprint(samples, rows), len(rows)) if len(rows) else ("", 0)


test_part.__test__ = False  # type: ignore[attr-defined]  # pytest takes the name for its own


def check_open(data: Data) -> None:
    """Raises `ValueError` where there is no test part to open."""
    if data.about.task == "function":
        raise SpecError(
            "data.source", Message("{source} is a function, which has no test set to open", source=data.source)
        )
    if not test_part(data)[1]:
        raise SpecError("data.test_share", Message("0 leaves no sample to test with: use more"))


def openings_of(data: Data, *records: Iterable[Opening]) -> tuple[Opening, ...]:
    """Every opening of this test part that is known: to the user's log, and to the `records` of files."""
    mark = test_part(data)[0]
    return tuple(one for one in openings.union(openings.earlier(), *records) if mark and one.test == mark)


def told(data: Data, known: Sequence[Opening]) -> str:
    """How often a test part has been opened, in a few words."""
    if not test_part(data)[1]:
        return "there is none"
    return "not opened yet" if not known else "opened once" if len(known) == 1 else f"opened {len(known)} times"


def open_trained(trainer: "Trainer", known: Sequence[Opening], where: str) -> Opening:
    """Judge a training as it stands by its test part, of which these openings are `known`. Raises `ValueError` where
    there is none."""
    check_open(trainer.experiment.data)
    if not len(trainer.data.test):
        raise ValueError(Message("the samples of this training were given from Python, which leaves none to test with"))
    return scored(trainer.experiment, *trainer.test_scores(), len(trainer.data.train), len(known), where)


def scored(experiment: Experiment, loss: float, score: float, trained_on: int, before: int, where: str) -> Opening:
    """The record of a network, trained on so many samples, that has this loss and score on the test part."""
    mark, count = test_part(experiment.data)
    name = "accuracy" if experiment.data.about.task == "classification" else "r2"
    return stamped(Opening(mark, count, trained_on, {name: score, "loss": loss}, before), where)


def open_anew(experiment: Experiment, known: Sequence[Opening], where: str, fit: "Fit | None" = None) -> Opening:
    """Train on all but the test part and judge by that; see `open_test`."""
    check_open(experiment.data)
    return stamped(open_test(experiment, known, fit=fit), where)


def stamped(opening: Opening, where: str) -> Opening:
    """The same with the time and the place where it was opened."""
    return replace(opening, where=where, when=datetime.now(UTC).isoformat(timespec="microseconds"))


def as_json(opening: Opening) -> dict[str, object]:
    """What commands print about an opening."""
    return {
        "scores": dict(opening.scores), "samples": opening.samples, "trained_on": opening.trained_on,
        "opened_before": opening.before, "says": opening.text,
    }  # fmt: skip


def in_words(opening: Opening) -> str:
    """The same for people, in a line."""
    scores = ", ".join(f"{name} {value:.4g}" for name, value in opening.scores.items())
    return f"test set: {scores}. {opening.text}"
