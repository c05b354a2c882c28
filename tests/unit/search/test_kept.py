"""A search looked at from outside, and the average of what it found."""

import errno
import os
import sqlite3

import numpy as np
import pytest

from nnstudio.search.averaging import averaged
from nnstudio.search.budget import estimate
from nnstudio.search.executors import InProcess
from nnstudio.search.kept import Kept, importances_in, read
from nnstudio.search.ledger import SearchError
from nnstudio.search.results import importances_of
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.search.trials import Stopped
from nnstudio.spec import preset, replace

SMALL = replace(preset("circle"), {"training.epochs": 5, "data.samples": 60})
VARY = ["training.learning_rate=log:1e-3..1", "model.activation=tanh,relu"]


@pytest.fixture(scope="module")
def searched(tmp_path_factory):
    file = tmp_path_factory.mktemp("kept") / "own.db"
    with Search(SMALL, Space.parse(VARY, SMALL), Settings("random", 8, seed=1), file) as search:
        search.run(InProcess(1))
        yield search


def as_values(kept):
    return [(row.number, row.state, row.score, row.values, row.text) for row in kept.results.rows]


def test_a_search_is_read_while_somebody_holds_it(searched):
    kept = read(searched.ledger.path)
    assert as_values(kept) == as_values(Kept.of(searched))
    assert (kept.experiment, kept.space, kept.settings) == (SMALL, searched.space, searched.settings)
    assert (kept.done, kept.left) == (8, 0)
    assert importances_in(kept.path, kept.settings.maximize) == importances_of(
        searched.ledger.trials(), searched.settings.maximize
    )


def test_what_is_no_search_is_refused_and_left_as_it_was(tmp_path):
    other, text = tmp_path / "other.db", tmp_path / "text.db"
    with sqlite3.connect(other) as database:
        database.execute("create table mail (subject text)")
    database.close()
    text.write_text("no database")
    before = other.read_bytes(), text.read_bytes()
    for file in (other, text, tmp_path / "absent.db"):
        for look in (read, Search.open):
            with pytest.raises(SearchError, match=r"is not the file of a search|no such file"):
                look(file)
    assert (other.read_bytes(), text.read_bytes()) == before
    assert not (tmp_path / "absent.db").exists()


def test_the_average_is_judged_on_what_no_member_saw(searched):
    rows = Kept.of(searched).results.ranked
    assert averaged(rows, most=3).part == "validation"  # the test part stays closed until it is asked for
    found = averaged(rows, most=3, part_name="test")
    data = found.data
    assert (found.part, found.samples) == ("test", len(data.test))
    answers = np.mean([member.answers(data.test) for member in found.ensemble.members], axis=0)
    assert found.scores["accuracy"] == pytest.approx((answers.argmax(axis=1) == data.test.y).mean())
    alone = found.ensemble.members[0].answers(data.test)
    right = alone[np.arange(len(alone)), data.test.y]
    assert found.single["log loss"] == pytest.approx(-np.log(right).mean())


def test_an_average_of_numbers_is_judged_by_the_validation_part():
    experiment = replace(preset("line"), {"training.epochs": 2, "data.test_share": 0.0, "data.train_share": 0.7})
    with Search(experiment, Space.parse(["training.learning_rate=0.01,0.02"], experiment), Settings("grid")) as search:
        search.run(InProcess(1))
        rows = Kept.of(search).results.ranked
    found = averaged(rows)
    assert found.part == "validation"
    assert set(found.scores) == {"r2", "mse", "mae"}
    with pytest.raises(Stopped):
        averaged(rows, wanted=lambda: False)
    with pytest.raises(ValueError, match="no trial is complete"):
        averaged(())


def test_getting_ready_costs_something_too():
    experiment = replace(preset("iris"), {"model.learner": "neighbours"})
    space = Space.parse(["model.neighbours=int:1..9"], experiment)
    few, many = (estimate(experiment, space, Settings("random", trials)).seconds for trials in (10, 1000))
    assert 0 < few < many


def test_a_file_that_was_left_in_the_middle_of_an_entry_is_read_and_gone_on_with(searched, tmp_path):
    """Who is killed leaves the pages that are half changed, and a journal of what they were."""
    whole, left = tmp_path / "whole.db", tmp_path / "left.db"
    with sqlite3.connect(searched.ledger.path) as source, sqlite3.connect(whole) as copy:
        source.backup(copy)
    source.close()
    copy.close()
    writing = sqlite3.connect(whole, isolation_level=None)
    writing.execute("PRAGMA journal_mode=DELETE")
    writing.execute("PRAGMA cache_size=1")  # so that it is on the disk before the entry is whole
    writing.execute("BEGIN IMMEDIATE")
    writing.execute("UPDATE trials SET state = 'FAIL'")
    writing.execute("UPDATE trial_user_attributes SET value_json = '\"' || hex(zeroblob(3000)) || '\"'")
    left.write_bytes(whole.read_bytes())
    left.with_name("left.db-journal").write_bytes(whole.with_name("whole.db-journal").read_bytes())
    writing.execute("ROLLBACK")
    writing.close()
    assert left.read_bytes() != whole.read_bytes()
    assert as_values(read(left)) == as_values(Kept.of(searched))
    with Search.open(left, trials=9) as search:
        assert search.run(InProcess(1))


def test_a_new_file_is_there_whole_or_not_at_all(tmp_path, monkeypatch):
    space, place = Space.parse(VARY, SMALL), tmp_path / "new.db"
    seen = []
    monkeypatch.setattr(
        os, "replace", lambda old, new: seen.append(tuple(tmp_path.glob("*.db"))) or os.rename(old, new)
    )
    with Search(SMALL, space, Settings("random", 2), place):
        pass
    assert seen == [()]
    assert (read(place).settings, read(place).done) == (Settings("random", 2), 0)
    full = tmp_path / "full.db"
    monkeypatch.setattr(os, "write", lambda *_: (_ for _ in ()).throw(OSError(errno.ENOSPC, "No space left on device")))
    with pytest.raises(SearchError, match=r"full\.db cannot be written: No space left on device"):
        Search(SMALL, space, Settings("random", 2), full)
    assert list(tmp_path.glob("*full*")) == []
