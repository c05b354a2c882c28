"""Forged databases of searches: rows, attributes, tables and what a file declares."""

import json
import math
import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from nnstudio.search.executors import InProcess
from nnstudio.search.kept import read
from nnstudio.search.ledger import SearchError, optuna
from nnstudio.search.results import Results, importances_of
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.spec import SpecError, preset, replace

from .outcome import refusal
from .values import NUMBERS, TEXTS, change_json, json_text, nudge_json

SMALL = replace(preset("circle"), {"training.epochs": 3, "data.samples": 16, "model.hidden": "2"})
VARY = ["training.learning_rate=log:1e-3..1", "model.activation=tanh,relu"]
FINITE = ["training.learning_rate=0.01,0.1", "model.hidden=shapes:2|3-2"]
PATIENCE_S = 2.0  # of processor time for the training that a file asks for, however long it is
SEARCHES: tuple[tuple[Any, ...], ...] = (
    (SMALL, VARY, Settings("random", 4, seed=1)),
    (SMALL, VARY, Settings("tpe", 10, seed=2)),
    (SMALL, VARY, Settings("cmaes", 9, seed=3)),
    (SMALL, VARY, Settings("halving", 6, seed=4)),
    (SMALL, FINITE, Settings("grid", 4, seed=5)),
    (SMALL, FINITE, Settings("random", 4, folds=2, seeds=2, score="accuracy")),
    (SMALL, [*FINITE, "model.l1=0..0.1"], Settings("random", 5, max_parameters=12)),
    (replace(preset("line"), {"training.epochs": 2, "data.samples": 16}), ["training.learning_rate"],
     Settings("hyperband", 5, score="r2")),
)  # fmt: skip


def hasten() -> None:
    """Optuna reads ten files of its own for each database, to find which version of its tables is the newest."""
    optuna()
    from optuna.storages import RDBStorage
    from optuna.storages._rdb.storage import _VersionManager

    newest = RDBStorage("sqlite://").get_head_version()
    _VersionManager.get_head_version = lambda _self: newest  # type: ignore[method-assign]


@cache
def genuine(number: int) -> bytes:
    """The file of a search, of one of many kinds; every second one was interrupted."""
    experiment, vary, settings = SEARCHES[number % len(SEARCHES)]
    with tempfile.TemporaryDirectory() as folder:
        file, left = Path(folder) / "a.db", [3 if number >= len(SEARCHES) else 10**9]

        def wanted() -> bool:
            left[0] -= 1
            return left[0] > 0

        with Search(experiment, Space.parse(vary, experiment), settings, file) as search:
            search.run(InProcess(1), wanted)
        with closing(sqlite3.connect(file)) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            database.execute("PRAGMA journal_mode=DELETE")
        return file.read_bytes()


def try_one(rng: random.Random, folder: Path) -> str:
    file = folder / "a.db"
    file.write_bytes(genuine(rng.randrange(2 * len(SEARCHES))))
    forge(rng, file)
    copied = folder / "b.db"
    shutil.copy(file, copied)
    outcomes = []
    for look, its in ((_look, file), (_resume, copied)):
        try:
            look(rng, its)
            outcomes.append("used")
        except (SearchError, SpecError) as error:
            outcomes.append(refusal(error, its))
    return "used" if "used" in outcomes else "refused"


# Forging


def forge(rng: random.Random, file: Path) -> None:
    """Change one to three things in a database."""
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        for _ in range(rng.choice([1, 1, 1, 2, 3])):
            with suppress(sqlite3.Error, UnicodeEncodeError, OverflowError):  # SQLite itself does not take it
                rng.choice(CHANGES)(rng, database)
        with suppress(sqlite3.Error):
            database.execute("COMMIT")
        if rng.random() < 0.03:
            with suppress(sqlite3.Error):
                database.execute(rng.choice(PRAGMAS))


PRAGMAS = ("PRAGMA user_version = -1", "PRAGMA application_id = 7", "PRAGMA journal_mode = WAL", "VACUUM", "ANALYZE",
           "PRAGMA schema_version = 99", "PRAGMA auto_vacuum = 1", "PRAGMA default_cache_size = 1")  # fmt: skip
TABLES = (
    "studies", "study_directions", "study_user_attributes", "trials", "trials", "trial_params", "trial_values",
    "trial_intermediate_values", "trial_user_attributes", "trial_user_attributes", "version_info", "alembic_version",
)  # fmt: skip
STATES = ("RUNNING", "COMPLETE", "PRUNED", "FAIL", "WAITING", "ASLEEP", "running", "", None, 1)


def _columns(database: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in database.execute(f"pragma table_info({table})")]


def _row(rng: random.Random, database: sqlite3.Connection, table: str) -> Any:
    rows = [row for (row,) in database.execute(f"select rowid from {table}")]
    return rng.choice(rows) if rows else None


def _value(rng: random.Random) -> Any:
    value = rng.choice([*NUMBERS, *TEXTS, None, b"", b"\xff\x00", "null", "[]", "{}", '"x"', "NaN", "1e999", "true"])
    if isinstance(value, bool) or not isinstance(value, int):
        return value
    return max(-(2**63), min(2**63 - 1, value))


def _cell(rng: random.Random, database: sqlite3.Connection) -> None:
    table = rng.choice(TABLES)
    column = rng.choice(_columns(database, table))
    database.execute(f"update {table} set {column} = ? where rowid = ?", (_value(rng), _row(rng, database, table)))


def _json(rng: random.Random, database: sqlite3.Connection, change: Callable[..., Any] = change_json) -> None:
    """Change what a JSON attribute says, of the whole search or of a trial."""
    table, column = rng.choice(
        [
            ("study_user_attributes", "value_json"),
            ("trial_user_attributes", "value_json"),
            ("trial_user_attributes", "value_json"),
            ("trial_params", "distribution_json"),
        ]
    )
    row = _row(rng, database, table)
    if row is None:
        return
    (text,) = database.execute(f"select {column} from {table} where rowid = ?", (row,)).fetchone()
    try:
        value = {"it": json.loads(text)}
    except ValueError:  # an earlier change has left no JSON
        return
    inner = value["it"].get("experiment") if isinstance(value["it"], dict) else value["it"]
    if isinstance(inner, str) and inner.startswith("{") and rng.random() < 0.7:
        experiment = json.loads(inner)
        change(rng, experiment)
        inside = json_text(rng, experiment).decode("utf-8", "replace")
        if isinstance(value["it"], dict):
            value["it"]["experiment"] = inside
        else:
            value["it"] = inside
    else:
        change(rng, value)
    written = json_text(rng, value.get("it")).decode("utf-8", "surrogatepass")
    database.execute(f"update {table} set {column} = ? where rowid = ?", (written, row))


def _nudge(rng: random.Random, database: sqlite3.Connection) -> None:
    _json(rng, database, nudge_json)


def _other_number(rng: random.Random, database: sqlite3.Connection) -> None:
    """Another score, parameter or look of the right type."""
    table, column = rng.choice([("trial_values", "value"), ("trial_params", "param_value"),
                                ("trial_intermediate_values", "intermediate_value"),
                                ("trial_intermediate_values", "step")])  # fmt: skip
    value = rng.choice([0, 1, 2, 0.5, -1, 1e-9, 1e300, 5])
    database.execute(f"update {table} set {column} = ? where rowid = ?", (value, _row(rng, database, table)))


def _state(rng: random.Random, database: sqlite3.Connection) -> None:
    row = _row(rng, database, "trials")
    database.execute("update trials set state = ? where rowid = ?", (rng.choice(STATES), row))
    if rng.random() < 0.3:
        database.execute("delete from trial_values where trial_id = ?", (row,))


def _times(rng: random.Random, database: sqlite3.Connection) -> None:
    column = rng.choice(["datetime_start", "datetime_complete"])
    when = rng.choice([None, "0001-01-01 00:00:00.000000", "9999-12-31 23:59:59.999999", "2026-13-45", "now", 0, 1e300])
    database.execute(f"update trials set {column} = ? where rowid = ?", (when, _row(rng, database, "trials")))


def _gone(rng: random.Random, database: sqlite3.Connection) -> None:
    table = rng.choice(TABLES)
    database.execute(f"delete from {table} where rowid = ?", (_row(rng, database, table),))


def _twice(rng: random.Random, database: sqlite3.Connection) -> None:
    """A row once more, with other keys."""
    table = rng.choice(TABLES)
    columns = _columns(database, table)
    row = database.execute(f"select * from {table} where rowid = ?", (_row(rng, database, table),)).fetchone()
    if row is None:
        return
    values = dict(zip(columns, row, strict=True))
    for name in columns:
        if (name.endswith("_id") and rng.random() < 0.5) or name == columns[0]:
            values[name] = rng.choice([1, 2, 3, 77, 99, -5, 2**40])
        elif name in ("key", "param_name", "study_name", "objective", "step") and rng.random() < 0.5:
            values[name] = rng.choice(["x", "curve", "training.momentum", "model.hidden.depth", 1, 2, 7])
    marks = ", ".join("?" * len(columns))
    database.execute(f"insert into {table} ({', '.join(columns)}) values ({marks})", tuple(values.values()))


def _swapped(rng: random.Random, database: sqlite3.Connection) -> None:
    table = rng.choice(TABLES)
    column = rng.choice(_columns(database, table))
    one, other = _row(rng, database, table), _row(rng, database, table)
    if one is None:
        return
    mine = database.execute(f"select {column} from {table} where rowid = ?", (one,)).fetchone()
    its = database.execute(f"select {column} from {table} where rowid = ?", (other,)).fetchone()
    database.execute(f"update {table} set {column} = ? where rowid = ?", (mine[0], other))
    database.execute(f"update {table} set {column} = ? where rowid = ?", (its[0], one))


def _attribute(rng: random.Random, database: sqlite3.Connection) -> None:
    """An attribute of ours that a trial has not, or another one."""
    name = rng.choice(["infeasible", "why", "ended", "found", "scores", "spread", "curve", "seconds", "hidden", "seeds",
                       "starts", "parameters", "updates", "planned", "strange", "openings", "system:x"])  # fmt: skip
    value = rng.choice(
        [
            "0",
            "1",
            "-1",
            "0.5",
            '"x"',
            "[]",
            "[0.5]",
            "[[1, 2, 3]]",
            "[[1, null, 3]]",
            "{}",
            "null",
            "true",
            '{"model.seed": 3}',
            "1e300",
            '"' + "x" * 1000 + '"',
            "[[1e300, -1e300, 0]]",
            '["a"]',
        ]
    )
    place = _row(rng, database, "trials")
    database.execute(
        "insert or replace into trial_user_attributes (trial_id, key, value_json) values (?, ?, ?)",
        (place, name, value),
    )


def _declared(rng: random.Random, database: sqlite3.Connection) -> None:
    """Tables and what else a file can declare."""
    table = rng.choice(TABLES)
    column = rng.choice(_columns(database, table))
    statements = rng.choice([
        [f"drop table {table}"],
        [f"alter table {table} add column more text"],
        [f"alter table {table} drop column {column}"],
        [f"alter table {table} rename to old_{table}", f"create view {table} as select * from old_{table}"],
        [f"alter table {table} rename to old_{table}", f"create table {table} as select * from old_{table}"],
        [f"alter table {table} rename column {column} to other"], ["create table more (x)"],
        [f"create index more on {table} (abs({column}))"],
        [f"create index more on {table} ({column}) where {column} > 1"],
        [f"alter table {table} add column more generated always as (length({column}))"],
        [f"create trigger t after update on {table} begin delete from trials; end"],
        [f"create trigger t after insert on {table} begin update trials set state = 'FAIL'; end"],
        ["create virtual table more using fts5(x)"], ["create table more (x primary key) without rowid"],
        ["pragma writable_schema = on", f"update sqlite_master set sql = 'create table x(' where name = '{table}'"],
        ["pragma writable_schema = on", "update sqlite_master set rootpage = 3 where type = 'table'"],
        ["pragma writable_schema = on", f"delete from sqlite_master where name = '{table}'"],
        ["insert into studies (study_id, study_name) values (7, 'other')"],
        [f"insert into {table} select * from {table}"],
    ])  # fmt: skip
    for statement in statements:
        database.execute(statement)


CHANGES: tuple[Any, ...] = (
    _cell,
    _cell,
    _cell,
    _json,
    _json,
    _json,
    _nudge,
    _nudge,
    _other_number,
    _other_number,
    _state,
    _times,
    _gone,
    _twice,
    _swapped,
    _attribute,
    _attribute,
    _declared,
)


# Using what was accepted


def _look(rng: random.Random, file: Path) -> None:
    """What the window and the command line show of a search."""
    kept = read(file)
    _show(kept.results)
    assert 0 <= kept.left <= 10**9
    assert 0 <= kept.done <= len(kept.results.rows)
    importances_of([], kept.settings.maximize)


def _show(results: Results) -> None:
    for row in results.rows:
        assert np.isfinite(row.seconds)
        assert not math.isinf(row.score)
        assert row.curve.shape[1] == 3
        for text in (row.seed, row.why, row.found, row.hidden, *map(str, row.values)):
            assert len(text) < 10**5
        _ = row.axes, row.over, row.error
        if row.text:
            with suppress(SpecError):
                _ = row.experiment.sizes
    results.csv().encode("utf-8")
    _ = results.best, results.front, results.simplest


def _resume(rng: random.Random, file: Path) -> None:
    """Go on with it by a trial or two, then look at it again."""
    begun, trials = time.process_time(), 9
    with closing(sqlite3.connect(file)) as database, suppress(sqlite3.Error):
        trials = database.execute("select count(*) from trials").fetchone()[0] + 1
    with Search.open(file, trials=trials) as search:
        search.run(InProcess(1), lambda: time.process_time() - begun < PATIENCE_S)
        _show(search.results())
    if rng.random() < 0.5:
        return
    try:
        _look(rng, file)
    except (SearchError, SpecError) as error:
        raise AssertionError(f"what was gone on with cannot be read: {error}") from error
