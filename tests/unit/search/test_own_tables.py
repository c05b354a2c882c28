"""Searches and cross-validation over the user's own rows: held once, whoever trains them."""

import numpy as np
import pytest

from nnstudio.data import make_table
from nnstudio.search.executors import InProcess
from nnstudio.search.kept import read
from nnstudio.search.results import average
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.spec import replace
from nnstudio.spec.presets import of_table


@pytest.fixture
def mine():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(1200, 20))
    table = make_table("t", x, (x[:, 0] > 0).astype(float), [f"c{k}" for k in range(20)], "k", ["a", "b"])
    return replace(of_table(table), {"training.epochs": 2, "model.hidden": "3"})


def space(experiment):
    return Space.parse(["training.learning_rate=0.01,0.1,0.3"], experiment)


@pytest.mark.parametrize("folds", [0, 3])
def test_trials_refer_to_the_rows_and_train_on_them(mine, tmp_path, folds):
    path = tmp_path / "s.journal"
    settings = Settings(method="grid", trials=3, folds=folds)
    with Search(mine, space(mine), settings, path) as search:
        assert search.run(InProcess())
        rows = search.rows()
    assert all(row.state == "complete" for row in rows)
    assert all(len(row.text) < 5000 for row in rows)
    assert rows[1].experiment.data.table is not None
    assert rows[1].experiment.data.table.values is mine.data.table.values
    assert average(rows) is not None
    again = read(path)
    assert [row.experiment for row in again.results.rows] == [row.experiment for row in rows]
    assert path.stat().st_size < 2 * len(mine.to_json())
    with Search.open(path) as search:
        assert search.rows()[0].score == rows[0].score
