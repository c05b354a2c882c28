"""How long a search still takes, and what becomes of trials that were begun."""

import json
import math
import sqlite3
from dataclasses import replace as with_fields

import pytest

from nnstudio.search.executors import InProcess
from nnstudio.search.kept import read
from nnstudio.search.ledger import SearchError
from nnstudio.search.pace import remaining
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.spec import preset, replace

SMALL = replace(preset("circle"), {"training.epochs": 3, "data.samples": 60})
RATES = ["training.learning_rate=log:1e-3..1"]


@pytest.fixture(scope="module")
def rows():
    with Search(SMALL, Space.parse(RATES, SMALL), Settings("random", 6)) as search:
        search.run(InProcess(1))
        return search.rows()


def test_what_was_told_stands_until_a_trial_is_done_and_then_the_pace(rows):
    settings = Settings("random", 12)
    waiting = [with_fields(row, state="running") for row in rows]
    assert math.isnan(remaining(waiting, settings, (), 2.0))
    assert remaining(waiting, settings, (), 2.0, told=10.0) == 8.0
    assert remaining(waiting, settings, (), 20.0, told=10.0) == 0.0
    # Two of six are done after 4 s; of the ten that are left, six are not even asked for.
    some = [*rows[:2], *waiting[2:]]
    assert remaining(some, settings, (), 4.0, told=100.0) == pytest.approx(20.0)
    # Those that were done before have no part in the pace.
    assert remaining(some, settings, {0}, 4.0, told=100.0) == pytest.approx(40.0)
    assert remaining(rows, Settings("random", 6), (), 4.0) == 0.0
    assert remaining(some, with_fields(settings, minutes=0.1), (), 4.0) == pytest.approx(2.0)


def test_a_long_trial_counts_for_more_than_a_short_one(rows):
    longer = with_fields(rows[1], planned=3 * rows[0].planned, state="running")
    assert remaining([rows[0], longer], Settings("random", 2), (), 1.0) == pytest.approx(3.0)


class Breaks:
    """Trains one trial, and then the machine is gone."""

    width = 1

    def map(self, tasks, wanted=lambda: True):
        yield from InProcess(1).map(tasks[:1])
        raise OSError("the machine is gone")

    def close(self):
        pass


@pytest.mark.parametrize("kept", [True, False])
def test_whatever_ends_a_search_no_trial_is_left_running(tmp_path, kept):
    file = tmp_path / "s.db" if kept else None
    with Search(SMALL, Space.parse(RATES, SMALL), Settings("random", 5), file) as search:
        with pytest.raises(OSError, match="is gone"):
            search.run(Breaks())
        assert [row.state for row in search.rows()] == ["complete", *["waiting"] * 4]
        if file is not None:
            assert [row.state for row in read(file).results.rows] == ["complete", *["waiting"] * 4]
        assert search.run(InProcess(1))
        assert {row.state for row in search.rows()} == {"complete"}


def as_before(file, change):
    """Make a file one of the format in which every trial drew seeds of its own."""
    with sqlite3.connect(file) as database:
        ((text,),) = database.execute("select value_json from study_user_attributes where key = 'nnstudio'")
        noted = json.loads(text) | change
        noted.pop("seeds")
        database.execute("update study_user_attributes set value_json = ? where key = 'nnstudio'", (json.dumps(noted),))
    database.close()


def test_a_search_of_an_earlier_version_opens_and_goes_on_as_it_was_begun(tmp_path):
    file, settings = tmp_path / "old.db", Settings("random", 4, seed=2, seeds=0)
    with Search(SMALL, Space.parse(RATES, SMALL), settings, file) as search:
        search.run(InProcess(1))
    as_before(file, {"format": 1})
    kept = read(file)
    assert kept.settings.seeds == 0
    assert len({row.seed for row in kept.results.rows}) == 4  # each has its own, and says so
    with Search.open(file, trials=6) as search:
        assert search.run(InProcess(1))
        assert len({row.seed for row in search.rows()}) == 6
    with pytest.raises(SearchError, match="another number of seeds: none there, 1 here"):
        Search(SMALL, Space.parse(RATES, SMALL), Settings("random", 6, seed=2), file, resume=True)


def test_a_budget_of_an_earlier_version_is_looked_at_and_not_gone_on_with(tmp_path):
    file, space = tmp_path / "old.db", Space.parse(["model.hidden=budget:60"], SMALL)
    with Search(SMALL, space, Settings("random", 2, seeds=0), file) as search:
        search.run(InProcess(1))
    as_before(file, {"format": 1})
    assert all(row.values == {"model.hidden": row.hidden} for row in read(file).results.rows)
    with pytest.raises(SearchError, match="drew the number of parameters within a budget; this one draws depth"):
        Search.open(file)


def test_r2_of_a_single_validation_sample_is_refused_at_once():
    few = replace(preset("line"), {"data.samples": 10, "data.train_share": 0.7, "data.test_share": 0.2})
    with pytest.raises(SearchError, match="a single validation sample has no R2"):
        Search(few, Space.parse(RATES, few), Settings("random", 2, score="r2"))
    with Search(few, Space.parse(RATES, few), Settings("random", 2, score="r2", folds=5)) as search:
        search.run(InProcess(1))
        assert {row.state for row in search.rows()} == {"complete"}
