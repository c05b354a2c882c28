"""The file of a search: what is written in one transaction is what Optuna would have written by its own calls."""

import gc
import math
import sqlite3
import warnings
from contextlib import closing
from datetime import datetime

import pytest

from nnstudio.search import entries
from nnstudio.search.ledger import Ledger, SearchError, reading
from nnstudio.search.trials import Result

INFINITE = float("inf")


def distributions():
    from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution

    return {
        "rate": FloatDistribution(1e-4, 1.0, log=True), "depth": IntDistribution(1, 9),
        "activation": CategoricalDistribution(("tanh", "relu")),
    }  # fmt: skip


def written(path):
    """Everything that can happen to a trial."""
    asked = [
        ({"rate": 0.1 / 3**k, "depth": k + 1, "activation": ("tanh", "relu")[k % 2]}, {"generation": k // 4, "né": [k]})
        for k in range(7)
    ]  # fmt: skip
    with closing(Ledger(path, maximize=False)) as ledger:
        ledger.note({"nnstudio": {"format": 1}})
        ledger.begin(asked[:4], distributions())
        ledger.begin(asked[4:], distributions())
        ledger.begin([], distributions())
        trials = ledger.trials()
        curve = ((0.0, 1.0, None), (8.0, 0.5, 0.6))
        ledger.reached(trials[0], 9, Result(0, 0.25, (0.2, 0.3), 0.07, 1.5, 80, curve), "complete")
        looked = ledger.reached(trials[1], 3, Result(1, 0.5, (0.5,), None, 0.25, 30, curve))
        looked = ledger.reached(looked, 9, Result(1, 0.4, (0.4,), None, 0.5, 90, curve))
        ledger.finish(looked, "pruned", 0.4)
        ledger.reached(trials[2], 9, Result(2, None, (None,), None, 0.1, 3, curve, "diverged"), "pruned", "diverged")
        ledger.finish(trials[3], "fail", why="its process died")
        ledger.reached(trials[4], 9, Result(4, INFINITE, (0.1,), None, 0.1, 3), "complete")
        return ledger.trials()


def told(trial):
    return (
        trial.number, trial.state.name, trial.values, trial.params, trial.distributions, trial.user_attrs,
        trial.intermediate_values, trial.datetime_start is None, trial.datetime_complete is None,
    )  # fmt: skip


def read(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with reading(path) as study:
            return [told(trial) for trial in study.trials]


def test_one_transaction_says_what_optunas_own_calls_say(tmp_path, monkeypatch):
    held = written(tmp_path / "a.db")
    monkeypatch.setattr(entries, "SCHEMA", "v0")  # one that we do not know
    by_calls = written(tmp_path / "b.db")
    in_memory = written(None)
    assert read(tmp_path / "a.db") == read(tmp_path / "b.db")
    for known in (held, by_calls, in_memory):
        assert [told(trial) for trial in known] == read(tmp_path / "a.db")
    assert [trial.state.name for trial in held] == [
        "COMPLETE", "PRUNED", "PRUNED", "FAIL", "COMPLETE", "RUNNING", "RUNNING",
    ]  # fmt: skip
    assert held[1].user_attrs["seconds"] == 0.75
    assert math.isinf(held[4].value)


def test_the_schema_of_the_optuna_that_is_installed_is_known(tmp_path):
    with closing(Ledger(tmp_path / "a.db", maximize=True)) as ledger:
        assert ledger._entries.direct


class Stopped(datetime):
    @classmethod
    def now(cls):
        return datetime(2024, 2, 29, 23, 59, 59, 123456)


def test_times_are_what_the_clock_said(tmp_path, monkeypatch):
    monkeypatch.setattr(entries, "datetime", Stopped)
    held = written(tmp_path / "a.db")
    with closing(Ledger(tmp_path / "a.db")) as again:
        for before, after in zip(held, again.trials(), strict=True):
            assert after.datetime_start == before.datetime_start
            assert after.datetime_complete == before.datetime_complete
            assert after.datetime_complete in (None, Stopped.now())


def test_an_entry_is_whole_or_not_there(tmp_path):
    file = tmp_path / "a.db"
    with closing(Ledger(file, maximize=False)) as ledger:
        ledger.begin([({"depth": 1}, {"generation": 0})], {"depth": distributions()["depth"]})
        trial = ledger.trials()[0]
        with pytest.raises(TypeError, match="not JSON serializable"):
            ledger.begin(
                [({"depth": 2}, {"generation": 0}), ({"depth": 3}, {"generation": object()})],
                {"depth": distributions()["depth"]},
            )  # fmt: skip
        with pytest.raises(TypeError, match="not JSON serializable"):
            ledger.reached(trial, 3, Result(0, 0.5, (object(),)), "complete")
        assert [told(t) for t in ledger.trials()] == [told(trial)]
    assert read(file) == [told(trial)]


def test_a_file_that_can_no_longer_be_written_is_said(tmp_path):
    file = tmp_path / "a.db"
    with closing(Ledger(file, maximize=False)) as ledger:
        ledger.begin([({"depth": 1}, {"generation": 0})], {"depth": distributions()["depth"]})
        with closing(sqlite3.connect(file)) as other:
            other.execute("DROP TABLE trial_user_attributes")
            other.commit()
        with pytest.raises(SearchError, match="cannot be written"):
            ledger.finish(ledger.trials()[0], "fail", why="so")
        assert ledger.trials()[0].state.name == "RUNNING"


def test_closed_files_leave_nothing_in_memory(tmp_path):
    """What SQLAlchemy has compiled for one of them is of no use to the next."""

    def opened(path):
        written(path)
        with reading(path) as study:
            assert len(study.get_trials(deepcopy=False)) == 7

    def compiled():
        gc.collect()
        return sum(type(one).__name__ == "SQLiteCompiler" for one in gc.get_objects())

    opened(tmp_path / "first.db")
    before = compiled()
    for number in range(3):
        opened(tmp_path / f"{number}.db")
    assert compiled() <= before
