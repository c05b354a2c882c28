"""The JSON Schema of ``project.json``: ``python -m nnstudio.project.schema > docs/project.schema.json``."""

import json
import sys

from ..spec.schema import DIALECT
from .head import FORMAT, Head


def schema_text() -> str:
    """The schema of ``project.json``, its keys sorted, ending in a line break."""
    schema = {**Head.model_json_schema(), "$schema": DIALECT, "title": FORMAT}
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
