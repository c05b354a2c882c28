"""Files of every format there has been, kept as they were written then; and what docs/ says of today's."""

import json
import zipfile
from pathlib import Path

import jsonschema
import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.project import Project, Run, load, save
from nnstudio.project.head import VERSION
from nnstudio.project.migrations import STEPS
from nnstudio.project.schema import schema_text

HERE = Path(__file__).parent / "versions"
DOCS = Path(__file__).parents[3] / "docs"
EXPECTED = json.loads((HERE / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", EXPECTED)
def test_a_file_of_an_earlier_format_opens_and_trains_on(name, tmp_path):
    project, said = load(HERE / f"{name}.nnstudio"), EXPECTED[name]
    assert project.experiment == Experiment.from_json(json.dumps(said["experiment"]))
    assert (project.number, project.runs) == (1, ())
    if "update" in said:
        trainer = Trainer.resume(project.checkpoint, "numpy")
        assert trainer.update == said["update"]
        save(project, tmp_path / "today.nnstudio")
        again = Trainer.resume(load(tmp_path / "today.nnstudio").checkpoint, "numpy")
        trainer.step(20)
        again.step(20)
        # Other processors add in another order; on one machine it is the same bits.
        np.testing.assert_allclose(trainer.parameters[:8], said["after_20_more"], rtol=1e-5)
        assert again.parameters.tobytes() == trainer.parameters.tobytes()


def test_what_the_window_noted_is_kept():
    assert load(HERE / "v1-adam-dropout.nnstudio").window == {"zoom": 1, "name": "Übung"}


def test_there_is_a_step_from_every_format_and_a_file_of_each():
    assert sorted(STEPS) == list(range(1, VERSION))
    kept = {int(name.split("-")[0].removeprefix("v")) for name in EXPECTED}
    assert kept >= set(STEPS)


def test_the_published_schema_is_of_this_program():
    published = (DOCS / "project.schema.json").read_text(encoding="utf-8")
    assert published == schema_text(), "run python -m nnstudio.project.schema > docs/project.schema.json"


def test_the_published_schema_accepts_what_is_written(tmp_path):
    trainer = Trainer(Experiment())
    trainer.step(3)
    run = Run(2, trainer.experiment, None, {"name": "other"})
    save(Project(trainer.experiment, trainer.checkpoint(), {"plots": {}}, runs=(run,)), tmp_path / "a.nnstudio")
    schema = json.loads(schema_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    with zipfile.ZipFile(tmp_path / "a.nnstudio") as archive:
        head = json.loads(archive.read("project.json"))
    jsonschema.validate(head, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**head, "runs": []}, schema)
