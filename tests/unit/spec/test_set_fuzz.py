"""``--set PATH=VALUE`` with anything in it: a `SpecError` of one line, or an experiment that can be written."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nnstudio.spec import Data, Experiment, Layer, Model, SpecError, Training, declarations, parse, preset, replace

from ...fuzzing import PATIENCE_S, TIMES, at_most

pytestmark = pytest.mark.timeout(PATIENCE_S)

PATHS = [
    *(f"{part}.{name}" for part, kind in (("data", Data), ("model", Model), ("training", Training))
      for name in declarations(kind)),
    *(f"model.layers.{index}.{name}" for index in ("0", "1", "2", "9", "-1") for name in declarations(Layer)),
    "model.hidden", "model.layers.0.inputs", "model.layers.0.frozen", "model.layers.1.pruned", "data.table", "model",
    "model.layers", "data", "",
]  # fmt: skip
PIECES = st.sampled_from([
    "0", "1", "-1", "4-2", "1e999", "-0", "nan", "inf", "none", "true", "x1", "x1,x2", "0,0", "(0,0)", "9" * 5000,
    "1_0", "٣", "0x10", "\0", "'", "=", ".", "-", ",", " ", "é", "adam", "circle", "bowl", "iris", "4096-" * 70,
])  # fmt: skip
VALUES = st.text(max_size=30) | st.lists(PIECES, max_size=4).map("".join) | st.floats().map(str)
STARTS = [Experiment(), preset("iris"), preset("bowl"), preset("line")]


@given(st.sampled_from(STARTS), st.lists(st.tuples(st.sampled_from(PATHS) | st.text(max_size=20), VALUES), max_size=3))
@example(Experiment(), [("model.layers.0.inputs", "9" * 5000)])
@settings(max_examples=300 * TIMES, deadline=None)
def test_only_a_spec_error(start, changes):
    experiment, said = start, ""
    with at_most(20_000):
        try:
            experiment = replace(start, {path: parse(path, text) for path, text in changes})
        except SpecError as error:
            said = str(error)
    assert "\n" not in said
    assert len(said) < 1000
    assert Experiment.from_json(experiment.to_json()) == experiment
