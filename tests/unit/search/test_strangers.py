"""Databases from anywhere: the one study in a file goes on whatever the file is called, and anything else is refused
in one sentence."""

import json
import os
import shutil
import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnstudio.search.executors import InProcess
from nnstudio.search.kept import read
from nnstudio.search.ledger import SearchError
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.spec import SpecError, preset, replace

from ...fuzzing import PATIENCE_S, TIMES

pytestmark = pytest.mark.timeout(PATIENCE_S)

SMALL = replace(preset("circle"), {"training.epochs": 2, "data.samples": 40})
VARY = ["training.learning_rate=log:1e-3..1", "model.activation=tanh,relu"]


@pytest.fixture(scope="module")
def monday(tmp_path_factory):
    """A file of a search with four of seven trials made, and nothing beside it."""
    file = tmp_path_factory.mktemp("searches") / "monday.db"
    with Search(SMALL, Space.parse(VARY, SMALL), Settings("random", 4, seed=1), file) as search:
        search.run(InProcess(1))
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.execute("PRAGMA journal_mode=DELETE")
    return file


def renamed(file, folder):
    shutil.copy(file, folder / "tuesday.db")
    return folder / "tuesday.db"


def in_another_folder(file, folder):
    (folder / "deep" / "er").mkdir(parents=True)
    shutil.copy(file, folder / "deep" / "er" / "monday.db")
    return folder / "deep" / "er" / "monday.db"


def by_another_name(file, folder):
    shutil.copy(file, folder / "monday.db")
    os.symlink(folder / "monday.db", folder / "link to it.db")
    return folder / "link to it.db"


@pytest.mark.parametrize("moved", [renamed, in_another_folder, by_another_name])
def test_a_search_goes_on_whatever_its_file_is_called(monday, tmp_path, moved):
    before = read(monday)
    file = moved(monday, tmp_path)
    with Search(SMALL, Space.parse(VARY, SMALL), Settings("random", 7, seed=1), file, resume=True) as search:
        search.run(InProcess(1))
    after = read(file)
    assert [row.number for row in after.results.rows] == list(range(7))
    assert [row.score for row in after.results.rows[:4]] == [row.score for row in before.results.rows]
    assert after.settings.trials == 7
    with Search.open(file) as again:
        assert len(again.rows()) == 7


def test_a_generation_of_an_unusual_size_is_completed_at_that_size(monday, tmp_path):
    """Else the search would write a file that is refused."""
    file = altered(monday, tmp_path, "update trial_user_attributes set value_json = '70' where key = 'generation_size'")
    with Search.open(file, trials=74) as search:
        search.run(InProcess(1))
    assert [row.number for row in read(file).results.rows] == list(range(74))


def altered(monday, tmp_path, *statements):
    file = tmp_path / "altered.db"
    shutil.copy(monday, file)
    with closing(sqlite3.connect(file)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()
    return file


def refused(file):
    said = []
    for look in (read, Search.open):
        with pytest.raises(SearchError) as caught:
            look(file)
        said.append(str(caught.value))
        assert said[-1].isprintable()
        assert str(file) in said[-1]
    return said[0]


STRANGE = {
    "a trigger": ["create trigger t after insert on trials begin delete from trials; end"],
    "a view in place of a table": [
        "alter table trial_params rename to p",
        "create view trial_params as select * from p",
    ],
    "a virtual table": ["create virtual table words using fts5(word)"],
    "a computed column": ["alter table trials add column c generated always as (length(zeroblob(1000000000)))"],
    "two studies": ["insert into studies (study_id, study_name) values (2, 'other')"],
    "no study": ["delete from studies"],
    "a table missing": ["drop table trial_user_attributes"],
    "a trial missing": ["delete from trials where number = 1"],
    "a trial twice": ["update trials set number = 0 where number = 1"],
    "a state there is not": ["update trials set state = 'ASLEEP'"],
    "an attribute of another kind": ["update trial_user_attributes set value_json = '\"x\"' where key = 'generation'"],
    "an attribute that is no JSON": ["update trial_user_attributes set value_json = '{' where key = 'curve'"],
    "a trial without an experiment": ["delete from trial_user_attributes where key = 'experiment'"],
    "a value that is not varied over": ["update trial_params set param_value = 7 where param_name like '%rate'"],
    "a value without a logarithm": ["update trial_params set param_value = 0 where param_name like '%rate'"],
    "a value of nothing": ["update trial_params set param_name = null where param_name like '%rate' and trial_id = 2"],
    "a name of bytes": ["update trial_params set param_name = x'1400' where param_name like '%rate'"],
    "a complete trial without a score": ["delete from trial_values"],
    "a score of text": ["update trial_values set value = 'x'"],
    "two scores": ["insert into trial_values (trial_id, objective, value, value_type) values (1, 1, 1, 'FINITE')"],
    "a look of bytes": ["update trial_intermediate_values set intermediate_value = x'00'"],
    "a spread below zero": ["insert into trial_user_attributes (trial_id, key, value_json) values (1, 'spread', '-1')"],
    "half a character pair": [
        "update trial_user_attributes set value_json = '\"\\ud800\"' where key = 'hidden' and trial_id = 1"
    ],
    "a number beyond all numbers": ["update trial_user_attributes set value_json = '1e999' where key = 'seconds'"],
    "a generation that is skipped": ["update trial_user_attributes set value_json = '5' where key = 'generation'"],
    "a generation too small": ["update trial_user_attributes set value_json = '2' where key = 'generation_size'"],
    "a table without a key": [
        "alter table trial_params rename to p",
        "create table trial_params as select * from p",
        "drop table p",
    ],
    "folds of text": [
        """update study_user_attributes set value_json = replace(value_json, '"folds": 0', '"folds": "x"')"""
    ],
    "no seed": ["""update study_user_attributes set value_json = replace(value_json, '"seed": 1', '"seat": 1')"""],
    "an engine there is not": [
        """update study_user_attributes set value_json = replace(value_json, '"numpy"', '"steam"')"""
    ],
    "a hidden layer in raised figures": [
        "update trial_user_attributes set value_json = '\"4-²\"' where key = 'hidden' and trial_id = 1"
    ],
    "a hidden layer beyond all layers": [
        f"update trial_user_attributes set value_json = '\"{'9' * 400}\"' where key = 'hidden' and trial_id = 1"
    ],
    "a kind of range there is not": [
        r"""update trial_params set distribution_json = '{"name": "\ud800", "attributes": {}}'"""
    ],
    "settings of another kind": ["update study_user_attributes set value_json = '[1]'"],
}


@pytest.mark.parametrize("case", STRANGE)
def test_strange_databases_are_refused_in_one_sentence(monday, tmp_path, case):
    assert refused(altered(monday, tmp_path, *STRANGE[case]))


@pytest.mark.parametrize("word", ["\u202eabc", "loss\x1b[2J", "a\nb"])
def test_words_of_a_file_do_not_steer_a_terminal(monday, tmp_path, word):
    kept = json.dumps(word)
    for setting, value in (("score", "loss"), ("method", "random")):
        old, new = f'"{setting}": "{value}"', f'"{setting}": {kept}'
        file = altered(
            monday, tmp_path, f"update study_user_attributes set value_json = replace(value_json, '{old}', '{new}')"
        )
        for look in (read, Search.open):
            with pytest.raises(SearchError) as caught:
                look(file)
            assert str(caught.value).isprintable()
    trial = "where trial_id = 1 and key = 'hidden'"
    assert refused(altered(monday, tmp_path, f"update trial_user_attributes set value_json = '{kept}' {trial}"))
    why = f"insert into trial_user_attributes (trial_id, key, value_json) values (1, 'why', '{kept}')"
    assert read(altered(monday, tmp_path, why)).results.rows[0].why.isprintable()


@pytest.mark.parametrize("depth", [101, 400, 60_000])
def test_deep_json_is_refused_before_it_is_read(monday, tmp_path, depth):
    """However much room Python's stack has: what is deep down in it has none left."""
    for table in ("trial_user_attributes", "study_user_attributes"):
        file = altered(monday, tmp_path, f"update {table} set value_json = '{'[1, ' * depth}2{']' * depth}'")
        assert "it is nested too deeply" in refused(file)
    why = f"'\"{'[' * min(depth, 4096)}\"'"
    words = altered(
        monday, tmp_path, f"insert into trial_user_attributes (trial_id, key, value_json) values (1, 'why', {why})"
    )
    assert len(read(words).results.rows) == 4


def test_a_search_over_other_ranges_is_not_gone_on_with(monday, tmp_path):
    file = altered(
        monday, tmp_path,
        "update trial_params set distribution_json = replace(distribution_json, '0.001', '0.0005') where trial_id = 2",
    )  # fmt: skip
    assert len(read(file).results.rows) == 4
    with pytest.raises(SearchError, match="trial 1 was asked for over other ranges"):
        Search.open(file)


def test_openings_that_are_no_list_are_none(monday, tmp_path):
    file = altered(
        monday, tmp_path, "insert into study_user_attributes (study_id, key, value_json) values (1, 'openings', '7')"
    )
    assert read(file).openings == ()


def test_a_file_cut_short_is_refused(monday, tmp_path):
    content = monday.read_bytes()
    for share in (0.2, 0.5, 0.9):
        file = tmp_path / f"{share}.db"
        file.write_bytes(content[: int(len(content) * share)])
        assert "is not the file of a search" in refused(file)


VALUES = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(), st.text(max_size=20), st.binary(max_size=8),
    st.sampled_from(["null", "[]", "{}", "NaN", "1e999", "-1", "0.5", '"x"', "true", "[[1, 2]]", "9" * 400]),
)  # fmt: skip


@given(st.data())
@settings(max_examples=30 * TIMES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_value_anywhere_is_refused_or_read(monday, tmp_path, data):
    file = tmp_path / "forged.db"
    shutil.copy(monday, file)
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        for _ in range(data.draw(st.integers(1, 3))):
            table = data.draw(st.sampled_from(sorted(tables)))
            columns = [row[1] for row in database.execute(f"pragma table_info({table})")]
            rows = [row for (row,) in database.execute(f"select rowid from {table}")]
            if not rows:
                continue
            column, row = data.draw(st.sampled_from(columns)), data.draw(st.sampled_from(rows))
            try:
                database.execute(f"update {table} set {column} = ? where rowid = ?", (data.draw(VALUES), row))
            except (sqlite3.IntegrityError, UnicodeEncodeError):
                continue
        database.commit()
    for look in (read, Search.open):
        said = ""
        try:
            found = look(file)
        except (SearchError, SpecError) as error:
            said = str(error)
        else:
            if isinstance(found, Search):
                with found:
                    found.rows()
        assert "\n" not in said
