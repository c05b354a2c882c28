"""The JSON Schema of an experiment: ``python -m nnstudio.spec.schema > docs/experiment.schema.json``."""

import json
import sys

from .data import Data
from .experiment import Experiment
from .hyperparameter import declarations
from .model import Model
from .network import Layer
from .training import Training

TITLE = "nnstudio experiment"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_text() -> str:
    """The schema of what `Experiment.to_json` writes, its keys sorted, ending in a line break."""
    schema = {**Experiment.model_json_schema(), "$schema": DIALECT, "title": TITLE}
    for kind in (Data, Model, Layer, Training):
        for name, declared in declarations(kind).items():
            schema["$defs"][kind.__name__]["properties"][name] |= {
                "title": declared.about.label,
                "description": declared.about.help,
            }
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
