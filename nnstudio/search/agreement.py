"""Whether a search may go on: its file and what is asked for have to be about the same data and settings."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..spec import Experiment, Table
from ..spec.edit import diff
from .ledger import SearchError

LASTING = ("method", "folds", "score", "seed", "max_parameters", "engine", "seeds")  # settings kept for good
OWN_SEEDS, FORMAT = 1, 2  # of what a file says about a search: in the first, every trial drew seeds of its own
_CALLED = {"max_parameters": "--max-parameters", "seeds": "number of seeds"}


def kept_by(path: Path, noted: Any) -> dict[str, Any]:
    """What a file says about its search, as the present format has it. Raises `SearchError` where it is none."""
    number = noted.get("format") if isinstance(noted, dict) else None
    if isinstance(number, int) and number > FORMAT:
        raise SearchError(f"{path} was written by a newer nnstudio, which searches differently")
    if number not in (OWN_SEEDS, FORMAT):
        raise SearchError(f"{path} is a study, but none of nnstudio's searches")
    return {"seeds": 0, **noted}


def check_continued(path: Path | None, kept: Mapping[str, Any]) -> None:
    """Raises `SearchError` for a search of an earlier format that would go on with other trials than it began with."""
    if kept["format"] == OWN_SEEDS and any(text.startswith("model.hidden=budget:") for text in kept["vary"]):
        raise SearchError(
            f"{path} was begun by a version that drew the number of parameters within a budget; this one draws depth "
            "and width: look at it, or begin anew in another file"
        )


def check_settings(path: Path | None, kept: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    """Raises `SearchError` for the first lasting setting that is another one here, with both."""
    for name, here in wanted.items():
        there = kept.get(name)
        if there != here and name in (*LASTING, "vary"):
            raise _other(path, _CALLED.get(name, name), _said(there), _said(here))


def check_experiment(
    path: Path | None, there: Experiment, here: Experiment, paths: Sequence[str] | None = None
) -> None:  # fmt: skip
    """Raises `SearchError` for the first setting in which the experiments differ, with both; only `paths` are looked
    at where they are given."""
    for name, (old, new) in diff(there, here).items():
        if paths is None or name in paths:
            raise _other(path, name, *_told(old, new))
    for name in paths or ():  # such as one over all layers, which `diff` tells apart
        old, new = there.get(name), here.get(name)
        if old != new:
            raise _other(path, name, *_told(old, new))


def _other(path: Path | None, what: str, there: str, here: str) -> SearchError:
    return SearchError(
        f"{path} holds a search with another {what}: {there} there, {here} here; leave that out, or name another file"
    )


def _told(old: Any, new: Any) -> tuple[str, str]:
    """Both values; tables of the same name and size by their numbers."""
    if str(old) == str(new) and isinstance(old, Table) and isinstance(new, Table):
        return f"{old} with numbers {old.digest[:8]}", f"the same with numbers {new.digest[:8]}"
    return _said(old), _said(new)


def _said(value: Any) -> str:
    if value is None:
        return "none"
    if isinstance(value, list | tuple):
        return " ".join(map(str, value)) or "none"
    return f"{value:g}" if isinstance(value, float) else str(value)
