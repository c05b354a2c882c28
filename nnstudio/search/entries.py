"""Writing trials into the tables of Optuna's storage: all that one entry says in one transaction, however many trials
it speaks of.

Optuna's own calls make a transaction for every value, ask the file again before each, and go through an object for
every row, which takes longer than training a small network. Here the rows are put into the same tables of the same
schema; of a schema that is not known here Optuna's calls are used, one after the other.
"""

import json
import math
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from optuna.trial import FrozenTrial, TrialState

SCHEMA = "v3.2.0.a"  # the schema whose tables are written here; Optuna 3.2 to 5.0 have it
WAIT = 30.0  # seconds for who reads the file meanwhile
NEW_TRIAL = "INSERT INTO trials (number, study_id, state, datetime_start) VALUES (?, ?, ?, ?)"
NEW_PARAM = "INSERT INTO trial_params (trial_id, param_name, param_value, distribution_json) VALUES (?, ?, ?, ?)"
NEW_ATTR = (
    "INSERT INTO trial_user_attributes (trial_id, key, value_json) VALUES (?, ?, ?)"
    " ON CONFLICT (trial_id, key) DO UPDATE SET value_json = excluded.value_json"
)
NEW_LOOK = (
    "INSERT INTO trial_intermediate_values (trial_id, step, intermediate_value, intermediate_value_type)"
    " VALUES (?, ?, ?, ?)"
)
NEW_VALUE = "INSERT INTO trial_values (trial_id, objective, value, value_type) VALUES (?, 0, ?, ?)"
TURNED = "UPDATE trials SET state = ? WHERE trial_id = ?"
OVER = "UPDATE trials SET state = ?, datetime_complete = ? WHERE trial_id = ?"


@dataclass(frozen=True)
class Change:
    """What is new of a trial: user attributes, scores by epochs, and its state and value once it is over."""

    trial: "FrozenTrial"
    attrs: Mapping[str, Any] = field(default_factory=dict)
    looks: Mapping[int, float] = field(default_factory=dict)
    state: "TrialState | None" = None
    value: float | None = None

    def applied(self) -> "FrozenTrial":
        """The trial with it, as another object: who holds the old one sees no change."""
        from copy import copy

        changed = copy(self.trial)
        changed.user_attrs = {**changed.user_attrs, **self.attrs}
        changed.intermediate_values = {**changed.intermediate_values, **self.looks}
        if self.state is not None:
            changed.state = self.state
        if self.state is not None and self.state.is_finished():
            changed.values = None if self.value is None else [self.value]
            changed.datetime_complete = datetime.now()
        return changed


class Entries:
    """The trials of the study with number `study` in the SQLite file of Optuna's `storage`, which nobody else writes
    meanwhile."""

    def __init__(self, path: Path, storage: Any, study: int) -> None:
        self._storage, self._study = storage, study
        file = sqlite3.connect(path, timeout=WAIT, check_same_thread=False)
        self._file: sqlite3.Connection | None = file
        if file.execute("SELECT version_num FROM alembic_version").fetchall() == [(SCHEMA,)]:
            file.execute("PRAGMA synchronous=NORMAL")
        else:
            self.close()

    @property
    def direct(self) -> bool:
        """Whether the tables are those that are known here."""
        return self._file is not None

    def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def add(self, trials: "Sequence[FrozenTrial]") -> list[int]:
        """Write down new trials with their numbers, in that order; returns what Optuna calls them."""
        if self._file is None:
            return [self._storage.create_new_trial(self._study, template_trial=trial) for trial in trials]
        from optuna.distributions import distribution_to_json

        ids, params, attrs = [], [], []
        told = {name: distribution_to_json(d) for trial in trials[:1] for name, d in trial.distributions.items()}
        with self._file as file:  # a transaction: all of it, or nothing
            for trial in trials:
                row = (trial.number, self._study, trial.state.name, _time(trial.datetime_start))
                made = file.execute(NEW_TRIAL, row).lastrowid
                assert made is not None
                ids.append(made)
                params += [
                    (made, name, one.to_internal_repr(trial.params[name]), told[name])
                    for name, one in trial.distributions.items()
                ]  # fmt: skip
                attrs += [(made, name, json.dumps(value)) for name, value in trial.user_attrs.items()]
            file.executemany(NEW_PARAM, params)
            file.executemany(NEW_ATTR, attrs)
        return ids

    def change(self, change: Change) -> None:
        """Write down what is new of a trial."""
        if self._file is None:
            self._change_by_calls(change)
            return
        place = change.trial._trial_id
        with self._file as file:
            file.executemany(NEW_ATTR, [(place, name, json.dumps(value)) for name, value in change.attrs.items()])
            file.executemany(NEW_LOOK, [(place, step, *_stored(score)) for step, score in change.looks.items()])
            if change.value is not None:
                file.execute(NEW_VALUE, (place, *_stored(change.value)))
            if change.state is not None:
                file.execute(OVER, (change.state.name, _time(datetime.now()), place))

    def turn(self, changes: Sequence[Change]) -> None:
        """Write down that trials wait, or are trained: states that end nothing."""
        if self._file is None:
            for change in changes:
                self._storage.set_trial_state_values(change.trial._trial_id, change.state)
            return
        with self._file as file:
            rows = [(change.state.name, change.trial._trial_id) for change in changes if change.state is not None]
            file.executemany(TURNED, rows)

    def _change_by_calls(self, change: Change) -> None:
        storage, place = self._storage, change.trial._trial_id
        for name, value in change.attrs.items():
            storage.set_trial_user_attr(place, name, value)
        for step, score in change.looks.items():
            storage.set_trial_intermediate_value(place, step, score)
        if change.state is not None:
            storage.set_trial_state_values(place, change.state, None if change.value is None else [change.value])


def _stored(value: float) -> tuple[float | None, str]:
    """A number as the tables have it: not every database knows infinities."""
    if math.isnan(value):
        return None, "NAN"
    return (value, "FINITE") if math.isfinite(value) else (None, "INF_POS" if value > 0 else "INF_NEG")


def _time(when: datetime | None) -> str | None:
    """As the tables have times."""
    return None if when is None else when.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
