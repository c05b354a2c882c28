"""Whether a search may go on: its file and what is asked for have to be about the same data and settings."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..message import Message, message_of
from ..spec import Experiment, Table
from ..spec.edit import diff
from .ledger import SearchError
from .stored_check import NoSearch, check_settings_kept

if TYPE_CHECKING:
    from optuna.distributions import BaseDistribution
    from optuna.trial import FrozenTrial

LASTING = ("method", "folds", "score", "seed", "max_parameters", "engine", "seeds")  # settings kept for good
MOST_NAMED = 5  # columns
OWN_SEEDS, FORMAT = 1, 2  # of what a file says about a search: in the first, every trial drew seeds of its own
_CALLED = {
    "max_parameters": "--max-parameters",
    "seeds": Message("number of seeds"),
    "folds": Message("number of folds"),
    "vary": Message("range to vary"),
}


def kept_by(path: Path, noted: Any) -> dict[str, Any]:
    """What a file says about its search, as the present format has it. Raises `SearchError` where it is none."""
    number = noted.get("format") if isinstance(noted, dict) else None
    if isinstance(number, int) and number > FORMAT:
        raise SearchError(Message("{path} was written by a newer nnstudio, which searches differently", path=path))
    if number not in (OWN_SEEDS, FORMAT):
        raise SearchError(Message("{path} is a study, but none of nnstudio's searches", path=path))
    kept = {"seeds": 0, **noted}
    try:
        check_settings_kept(kept)
    except NoSearch as error:
        raise SearchError(
            Message("{path} is not the file of a search ({reason})", path=path, reason=message_of(error))
        ) from None
    return kept


def check_continued(path: Path | None, kept: Mapping[str, Any]) -> None:
    """Raises `SearchError` for a search of an earlier format that would go on with other trials than it began with."""
    if kept["format"] == OWN_SEEDS and any(text.startswith("model.hidden=budget:") for text in kept["vary"]):
        raise SearchError(
            Message(
                "{path} was begun by a version that drew the number of parameters within a budget; this one "
                "draws depth and width: look at it, or begin anew in another file",
                path=path,
            )
        )


def check_settings(path: Path | None, kept: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    """Raises `SearchError` for the first lasting setting that is another one here, with both."""
    for name, here in wanted.items():
        there = kept.get(name)
        if there != here and name in (*LASTING, "vary"):
            raise _other(path, _CALLED.get(name, name), *(_said(value or None) for value in (there, here)))


def check_space(
    path: Path | None, here: "Mapping[str, BaseDistribution]", trials: "Sequence[FrozenTrial]"
) -> None:  # fmt: skip
    """Raises `SearchError` for a trial that was asked for over other ranges than the search is about."""
    for trial in trials:
        if trial.distributions != here:
            raise SearchError(
                Message(
                    "{path} cannot go on: its trial {number} was asked for over other ranges",
                    path=path,
                    number=trial.number,
                )
            )


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
    mend = Message("name the same table") if what == "data.table" else Message("ask for the one that is there")
    return SearchError(
        Message(
            "{path} holds a search with another {what}: {there} there, {here} here; {mend}, or name another file",
            path=path, what=what, there=there, here=here, mend=mend,
        )
    )  # fmt: skip


def _told(old: Any, new: Any) -> tuple[str, str]:
    """Both values; of tables of the same name and size what they differ in."""
    if str(old) != str(new) or not (isinstance(old, Table) and isinstance(new, Table)):
        return _said(old), _said(new)
    if old.target != new.target:
        return (
            Message("{table} to predict {target}", table=str(old), target=old.target),
            Message("the same to predict {target}", target=new.target),
        )
    if old.columns != new.columns:
        return _by_columns(old, new), _by_columns(new, old)
    if bool(old.class_names) != bool(new.class_names):
        kinds = Message("as classes"), Message("as numbers")
        there, here = kinds if old.class_names else kinds[::-1]
        return Message("{target} {kind}", target=old.target, kind=there), here
    return str(old), Message("the same with other values")


def _by_columns(table: Table, other: Table) -> str:
    own = [name for name in table.columns if name not in other.columns]
    missing = [name for name in other.columns if name not in table.columns]
    if not own and not missing:
        return Message("{table} with its columns in another order", table=str(table))
    names = ", ".join((own or missing)[:MOST_NAMED])
    if own:
        return Message("{table} with {names}", table=str(table), names=names)
    return Message("{table} without {names}", table=str(table), names=names)


def _said(value: Any) -> str:
    if value is None:
        return Message("none")
    if isinstance(value, list | tuple):
        return " ".join(map(str, value)) or Message("none")
    return f"{value:g}" if isinstance(value, float) else str(value)
