"""Writing trials into the tables of Optuna's storage: all that one entry says in one transaction, however many trials
it speaks of.

Optuna's own calls make a transaction for every value, ask the file again before each, and go through objects for every
row, which takes longer than training a small network. Here the rows are put into the same tables of the same schema; of
a schema that is not known here Optuna's calls are used, one after the other.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from optuna.trial import FrozenTrial, TrialState

SCHEMA = "v3.2.0.a"  # the schema whose tables are written here; Optuna 3.2 to 5.0 have it


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
            changed.values = None if self.value is None else [self.value]
            changed.datetime_complete = datetime.now()
        return changed


class Entries:
    """The trials of one study in Optuna's `storage`, which nobody else writes meanwhile."""

    def __init__(self, storage: Any, study: int) -> None:
        self._storage, self._study = storage, study
        self._known = storage.get_head_version() == SCHEMA == storage.get_current_version()

    def add(self, trials: "Sequence[FrozenTrial]") -> list[int]:
        """Write down new trials with their numbers, in that order; returns what Optuna calls them."""
        if not self._known:
            return [self._storage.create_new_trial(self._study, template_trial=trial) for trial in trials]
        from optuna.distributions import distribution_to_json
        from optuna.storages._rdb import models
        from sqlalchemy import insert

        ids = []
        with self._storage.engine.begin() as connection:
            for trial in trials:
                row = {
                    "study_id": self._study, "number": trial.number, "state": trial.state,
                    "datetime_start": _utc(trial.datetime_start),
                }  # fmt: skip
                made = connection.execute(insert(models.TrialModel.__table__).values(row))
                ids.append(int(made.inserted_primary_key[0]))
            params = [
                {
                    "trial_id": place, "param_name": name, "distribution_json": distribution_to_json(distribution),
                    "param_value": distribution.to_internal_repr(trial.params[name]),
                }
                for place, trial in zip(ids, trials, strict=True)
                for name, distribution in trial.distributions.items()
            ]  # fmt: skip
            if params:
                connection.execute(insert(models.TrialParamModel.__table__), params)
            about = [_attr(p, *item) for p, t in zip(ids, trials, strict=True) for item in t.user_attrs.items()]
            if about:
                connection.execute(insert(models.TrialUserAttributeModel.__table__), about)
        return ids

    def change(self, change: Change) -> None:
        """Write down what is new of a trial."""
        if not self._known:
            self._change_by_calls(change)
            return
        from optuna.storages._rdb import models
        from sqlalchemy import delete, insert, update

        trial, place = models.TrialModel.__table__, change.trial._trial_id
        with self._storage.engine.begin() as connection:
            if change.attrs:
                about = models.TrialUserAttributeModel.__table__
                before = [name for name in change.attrs if name in change.trial.user_attrs]
                if before:
                    connection.execute(delete(about).where(about.c.trial_id == place, about.c.key.in_(before)))
                connection.execute(insert(about), [_attr(place, *item) for item in change.attrs.items()])
            for step, score in change.looks.items():
                kind = models.TrialIntermediateValueModel
                number, finite = kind.intermediate_value_to_stored_repr(score)
                row = {"trial_id": place, "step": step, "intermediate_value": number, "intermediate_value_type": finite}
                connection.execute(insert(kind.__table__).values(row))
            if change.value is not None:
                number, said = models.TrialValueModel.value_to_stored_repr(change.value)
                final = {"trial_id": place, "objective": 0, "value": number, "value_type": said}
                connection.execute(insert(models.TrialValueModel.__table__).values(final))
            if change.state is not None:
                over = {"state": change.state, "datetime_complete": _utc(datetime.now())}
                connection.execute(update(trial).where(trial.c.trial_id == place).values(over))

    def _change_by_calls(self, change: Change) -> None:
        storage, place = self._storage, change.trial._trial_id
        for name, value in change.attrs.items():
            storage.set_trial_user_attr(place, name, value)
        for step, score in change.looks.items():
            storage.set_trial_intermediate_value(place, step, score)
        if change.state is not None:
            storage.set_trial_state_values(place, change.state, None if change.value is None else [change.value])


def _attr(place: int, name: str, value: Any) -> dict[str, Any]:
    return {"trial_id": place, "key": name, "value_json": json.dumps(value)}


def _utc(when: datetime | None) -> datetime | None:
    """As the tables have times."""
    return None if when is None else when.astimezone(UTC).replace(tzinfo=None)
