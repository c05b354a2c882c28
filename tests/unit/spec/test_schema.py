"""The published schema is that of the program, and accepts what the program writes."""

import json
from pathlib import Path

import jsonschema
import pytest

from nnstudio import Experiment
from nnstudio.spec import PRESETS, preset
from nnstudio.spec.schema import schema_text

PUBLISHED = Path(__file__).parents[3] / "docs" / "experiment.schema.json"


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_published_schema_is_up_to_date():
    hint = "regenerate it: python -m nnstudio.spec.schema > docs/experiment.schema.json"
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text(), hint


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_fits_it(validator, name):
    assert not list(validator.iter_errors(json.loads(preset(name).to_json())))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda e: e["training"].update(learning_rate=0),
        lambda e: e["training"].update(momentum=1),
        lambda e: e["training"].update(optimizer="magic"),
        lambda e: e["data"].update(nose=1),
        lambda e: e["model"].update(layers=[]),
        lambda e: e["model"]["layers"][0].update(units=2.5),
    ],
)
def test_it_refuses_what_the_program_refuses(validator, spoil):
    experiment = json.loads(Experiment().to_json())
    spoil(experiment)
    assert not validator.is_valid(experiment)


def test_every_setting_is_explained(validator):
    definitions = validator.schema["$defs"]
    assert definitions["Training"]["properties"]["learning_rate"]["title"] == "Step size"
    bare = {
        f"{kind}.{name}"
        for kind, definition in definitions.items()
        for name, about in definition["properties"].items()
        if kind != "Table" and "description" not in about  # content, which its class explains
    }
    assert bare == {
        "Data.table", "Layer.frozen", "Layer.inputs", "Layer.pruned", "Model.layers",
    }  # fmt: skip  # explained with their class
