"""Going over to another data set: it brings a start of its own, and what the user changed by hand stays where it fits.

What differs from the start of the data set that is left was changed by hand; all else that data set brought, and goes
with it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..choices.sources import OWN_SOURCES
from .data import SourceName
from .edit import diff, get, replace
from .errors import SpecError
from .experiment import Experiment
from .presets import of_table, preset
from .table import Table

# Nearly every painted point is to be learnt from, and none is kept from sight.
PAINTED_SHARES: Mapping[str, Any] = {"data.train_share": 0.8, "data.test_share": 0.0}

_OF_SOURCE = ("data.source", "data.table", "data.missing")
_OF_INPUTS = ("data.features", "data.degree")  # mean something else over other inputs
_OF_ANSWERS = ("training.loss", "model.output_activation", "training.class_weight", "data.target_scaling")
_OF_WEIGHTS = (".inputs", ".frozen", ".pruned")  # of single weights or layers of one network
_STEP = ("training.optimizer", "training.learning_rate")  # a step size is one of its optimiser
_OF_FUNCTION = ("training.learning_rate", "training.batch_mode", "training.epochs", "model.init_gain")


@dataclass(frozen=True)
class Moved:
    """The experiment on its new data; the paths that were changed by hand and stay, and those that do not fit."""

    experiment: Experiment
    kept: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()


def start_of(source: SourceName, table: Table | None = None) -> Experiment:
    """The experiment that a data set begins with."""
    if source in OWN_SOURCES and table is None:
        return replace(Experiment(), {"data.source": source})  # which says what is missing
    if table is None:
        return preset(source)
    if source == "table":
        return of_table(table)
    return replace(Experiment(), {"data.source": source, "data.table": table, **PAINTED_SHARES})


def with_source(experiment: Experiment, source: SourceName, table: Table | None = None) -> Moved:
    """The experiment on other data, with the data set's own start: network, loss, inputs, step and all the rest.

    What was changed by hand is kept where it fits: features over as many inputs, a loss for as many answers, a step
    size together with its optimiser, and nothing of a network or its training where functions and samples take each
    other's place. Of the same data there is nothing to change. Raises `SpecError` for a source there is not.
    """
    data = experiment.data
    if source == data.source and (table is None or table == data.table):
        return Moved(experiment)
    start = start_of(source, table)
    by_hand = _edits(experiment)
    fitting = [path for path in by_hand if _fits(path, experiment, start)]
    if any(path in fitting for path in _STEP):
        fitting = [*fitting, *(path for path in _STEP if path not in fitting and _fits(path, experiment, start))]
    edits = {path: by_hand.get(path, get(experiment, path)) for path in fitting}
    made, kept = _applied(start, edits)
    return Moved(
        made,
        tuple(path for path in kept if _known(start, path) != edits[path]),
        tuple(path for path in by_hand if path not in kept and _known(made, path) != by_hand[path]),
    )


def _edits(experiment: Experiment) -> dict[str, Any]:
    """What was changed by hand since the start of the data set."""
    start = start_of(experiment.data.source, experiment.data.table)
    edits: dict[str, Any] = {}
    if experiment.model.learner != start.model.learner:
        edits["model.learner"] = experiment.model.learner
        start = replace(start, edits)
    if experiment.model.topology != start.model.topology:
        edits["model.hidden"] = experiment.model.topology
        start = replace(start, {"model.hidden": experiment.model.topology})
    return edits | {path: after for path, (_, after) in diff(start, experiment).items() if path not in _OF_SOURCE}


def _fits(path: str, before: Experiment, start: Experiment) -> bool:
    """Whether an edit means the same on the new data; whether they take it is found out by trying."""
    old, new = before.data.about, start.data.about
    if path in _OF_INPUTS:
        return old.inputs == new.inputs
    if path in _OF_ANSWERS:
        return old.task == new.task and min(old.classes, 3) == min(new.classes, 3)
    if path.endswith(_OF_WEIGHTS):
        same = (old.inputs, old.classes, before.model.topology) == (new.inputs, new.classes, start.model.topology)
        return same and before.data.terms == start.data.terms
    if path == "data.noise":
        return not new.own  # those points are as they were measured or painted
    if "function" in (old.task, new.task) and not path.startswith("data.") and not path.endswith(".seed"):
        return old.task == new.task and path not in _OF_FUNCTION
    return True


def _applied(start: Experiment, edits: Mapping[str, Any]) -> tuple[Experiment, tuple[str, ...]]:
    """As many of these edits as go together, the topology first; all at once where that is possible."""
    try:
        return replace(start, edits), tuple(edits)
    except SpecError:
        pass
    kept: dict[str, Any] = {}
    for path in _in_order(edits):
        try:
            replace(start, kept | {path: edits[path]})
        except SpecError:
            continue
        kept[path] = edits[path]
    return replace(start, kept), tuple(kept)


def _in_order(paths: Iterable[str]) -> list[str]:
    first = ("model.learner", "model.hidden", "training.loss", "data.test_share")
    return sorted(paths, key=lambda path: (path not in first, path))


def _known(experiment: Experiment, path: str) -> Any:
    try:
        return get(experiment, path)
    except SpecError:
        return None  # of a layer that it does not have
