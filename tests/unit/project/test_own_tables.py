"""The user's own rows in a project file: once each, as arrays, whatever their size."""

import json
import zipfile

import numpy as np
import pytest

from nnstudio.data import make_table
from nnstudio.project import Project, ProjectError, load, save
from nnstudio.project.file import Run
from nnstudio.spec import Experiment, replace


def own(rows: int, seed: int = 0) -> Experiment:
    rng = np.random.default_rng(seed)
    table = make_table("t.csv", rng.normal(size=(rows, 10)), rng.normal(size=rows), [f"c{k}" for k in range(10)], "y")
    return replace(Experiment(), {"data.source": "table", "data.table": table})


def test_a_table_larger_than_any_json_member_comes_back(tmp_path):
    path = tmp_path / "large.nnstudio"
    large = own(100_000)
    other = large.replace("training.learning_rate", 0.1)
    save(Project(large, runs=(Run(2, other), Run(3, own(20, 1)))), path)
    again = load(path)
    assert again.experiment == large
    assert [run.experiment for run in again.runs] == [other, own(20, 1)]
    assert again.experiment.data.table.values is again.runs[0].experiment.data.table.values
    with zipfile.ZipFile(path) as archive:
        assert sum(name.startswith("tables/") for name in archive.namelist()) == 2
        assert archive.getinfo("runs/1/experiment.json").file_size < 10_000
    save(again, path)
    assert load(path) == again


@pytest.mark.parametrize("change", ["missing", "short", "other kind"])
def test_numbers_that_are_not_there_are_missed(tmp_path, change):
    path, broken = tmp_path / "a.nnstudio", tmp_path / "b.nnstudio"
    save(Project(own(20)), path)
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(broken, "w") as out:
        for name in source.namelist():
            content = source.read(name)
            if name.startswith("tables/"):
                if change == "missing":
                    continue
                array = np.zeros(7) if change == "short" else np.zeros(220, dtype=bool)
                with out.open(name, "w") as file:
                    np.lib.format.write_array(file, array, allow_pickle=False)
                continue
            out.writestr(name, content)
    if change == "other kind":
        assert not np.frombuffer(load(broken).experiment.data.table.values).any()
        return
    with pytest.raises(ProjectError, match=r"data\.table"):
        load(broken)


def test_a_file_of_plain_text_may_hold_them_too():
    text = own(20).to_json()
    assert json.loads(text)["data"]["table"]["values"].startswith("eJ") or "tables/" not in text
    assert Experiment.from_json(text) == own(20)
