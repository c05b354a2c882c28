"""A value that is not accepted: one line with the path, the value and the range."""

import json
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio import Experiment
from nnstudio.spec import SpecError, parse, preset, replace

NUMBERS = [
    # path, value, what the message says of the range
    ("training.learning_rate", 0.0, "use above 0 to 100"),
    ("training.learning_rate", 101.0, "use above 0 to 100"),
    ("training.learning_rate", float("nan"), "use above 0 to 100"),
    ("training.learning_rate", float("inf"), "use above 0 to 100"),
    ("training.momentum", 1.0, "use 0 to below 1"),
    ("training.momentum", -0.1, "use 0 to below 1"),
    ("training.beta1", 1.0, "use 0 to below 1"),
    ("training.epsilon", 0.0, "use 1e-16 to 1"),
    ("training.batch_size", 0, "use 1 to 100000"),
    ("training.epochs", 0, "use 1 to 1e+07"),
    ("training.divergence_factor", 1.0, "use above 1 to 1e+12"),
    ("training.seed", -1, "use 0 to 4.29497e+09"),
    ("data.samples", 9, "use 10 to 100000"),
    ("data.noise", 51.0, "use 0 to 50"),
    ("data.train_share", 0.01, "use 0.05 to 1"),
    ("data.test_share", 0.95, "use 0 to 0.9"),
    ("model.input_dropout", 1.0, "use 0 to below 1"),
    ("model.layers.0.units", 0, "use 1 to 4096"),
    ("model.layers.0.units", 4097, "use 1 to 4096"),
    ("model.layers.1.dropout", 1.0, "use 0 to below 1"),
    ("model.layers.1.l1", -1.0, "use 0 to 1e+06"),
    ("model.layers.2.l2", 1.1e6, "use 0 to 1e+06"),
    ("model.layers.0.init_gain", 101.0, "use 0 to 100"),
]
TYPES = [
    ("training.learning_rate", "fast"),
    ("training.learning_rate", None),
    ("training.learning_rate", True),
    ("training.batch_size", 2.5),
    ("training.batch_size", "10"),
    ("training.nesterov", 1),
    ("training.nesterov", "yes"),
    ("training.optimizer", 3),
    ("data.features", "x1"),
    ("data.features", 5),
    ("data.noise", [1]),
    ("data.seed", {}),
    ("model.layers.0.units", "4"),
    ("model.layers.0.frozen", ((0,),)),
    ("model.layers.0.inputs", 5),
    ("model.layers.0.frozen", "x"),
    ("model.layers.0.pruned", ((-2, 0),)),
]
CHOICES = [
    ("training.optimizer", "magic", "adam"),
    ("training.loss", "l7", "huber"),
    ("data.source", "mnist", "circle"),
    ("training.batch_mode", "all", "mini-batch"),
    ("model.layers.0.activation", "bend", "tanh"),
    ("model.initializer", "wild", "glorot-uniform"),
    ("training.dtype", "float16", "float32"),
    ("training.l1_method", "none", "proximal"),
    ("data.features", ("x3",), "x1"),
    ("model.layers.1.dropout_on", "x", "units"),
]
UNKNOWN = [
    "",
    "x",
    "training",
    "training.",
    "training.speed",
    "data.nose",
    "model.depth",
    "model.layers",
    "model.layers.0",
    "model.layers.-1.units",
    "model.layers.0.widths",
    "model.layers.0.units.x",
    ".training",
    "training.learning_rate.x",
    "model.layers.00000.units",
    "__class__",
    "training.__class__",
    "model.hidden.0",
]


def line(error, path=None):
    said = str(error.value)
    assert "\n" not in said
    assert len(said) < 400
    if path:
        assert said.startswith(f"{path}: ")
        assert error.value.path == path
    return said


@pytest.mark.parametrize(("path", "value", "range_text"), NUMBERS)
def test_out_of_range(path, value, range_text):
    with pytest.raises(SpecError) as error:
        replace(Experiment(), {path: value})
    said = line(error, path)
    assert f"{value:g}" in said
    assert range_text in said


@pytest.mark.parametrize(("path", "value", "range_text"), [row for row in NUMBERS if isfinite(row[1])])
def test_out_of_range_in_a_file(path, value, range_text):
    written = json.loads(Experiment().to_json())
    *parents, name = path.split(".")
    place = written
    for parent in parents:
        place = place[int(parent) if parent.isdigit() else parent]
    place[name] = value
    with pytest.raises(SpecError) as error:
        Experiment.from_json(json.dumps(written))
    assert range_text in line(error, path)


@pytest.mark.parametrize(("path", "value"), TYPES)
def test_wrong_type(path, value):
    with pytest.raises(SpecError) as error:
        replace(Experiment(), {path: value})
    assert line(error).startswith(path)  # places inside a list go on: model.layers.0.frozen.0


@pytest.mark.parametrize(("path", "value", "offered"), CHOICES)
def test_not_among_the_choices(path, value, offered):
    with pytest.raises(SpecError) as error:
        replace(Experiment(), {path: value})
    assert offered in line(error)


@pytest.mark.parametrize("path", UNKNOWN)
def test_unknown_paths(path):
    for ask in (
        lambda: replace(Experiment(), {path: 1}), lambda: Experiment().get(path), lambda: parse(path, "1"),
    ):  # fmt: skip
        with pytest.raises(SpecError) as error:
            ask()
        line(error)


def test_a_layer_that_does_not_exist():
    for ask in (lambda p: replace(Experiment(), {p: 1}), lambda p: Experiment().get(p)):
        with pytest.raises(SpecError) as error:
            ask("model.layers.9.units")
        assert "the layers are 0 to 2" in line(error, "model.layers.9.units")


INCONSISTENT = [
    ({"data.train_share": 0.9, "data.test_share": 0.3}, "data.test_share", "0.1"),
    ({"data.source": "line", "data.features": ("x2",)}, "data.features", "x1, x1^2, sin x1"),
    ({"data.source": "iris", "data.features": ("x1",)}, "data.features", "own columns"),
    ({"data.features": ("x1", "x1")}, "data.features", "twice"),
    ({"data.source": "iris", "data.samples": 151}, "data.samples", "150"),
    ({"data.target_scaling": "standard"}, "data.target_scaling", "none"),
    ({"data.source": "plane", "training.loss": "hinge"}, "training.loss", "half-squared"),
    ({"training.loss": "binary-cross-entropy", "model.output_activation": "tanh"}, "model.output_activation", "linear"),
    ({"training.nesterov": True}, "training.nesterov", "momentum above 0"),
    ({"model.layers.0.inputs": (1,)}, "model.layers.0.inputs", "columns 0 to 0"),
    ({"model.layers.1.inputs": (0,)}, "model.layers.0", "feeds no later layer"),
    ({"model.layers.2.dropout": 0.5}, "model.layers.2.dropout", "dropout_on weights"),
    ({"model.layers.0.frozen": ((2, 0),)}, "model.layers.0.frozen", "2 by 4"),
    ({"model.layers.0.pruned": ((0, 4),)}, "model.layers.0.pruned", "2 by 4"),
    ({"model.layers.0.bias": False, "model.layers.0.frozen": ((-1, 0),)}, "model.layers.0.frozen", "no weight"),
    ({"model.layers.2.units": 3}, "model.layers.2.units", "as many units as the data has answers (1)"),
]


@pytest.mark.parametrize(("changes", "path", "mend"), INCONSISTENT)
def test_values_that_do_not_go_together(changes, path, mend):
    with pytest.raises(SpecError) as error:
        replace(Experiment(), changes)
    assert mend in line(error, path)


@pytest.mark.parametrize("text", ["4-x", "0-3", "-4", "4-2-", "1e3", "5000", "٣", "2.5", "9" * 400, "-".join("2" * 64)])
def test_widths_that_are_none(text):
    for ask in (
        lambda: replace(Experiment(), {"model.hidden": text}),
        lambda: Experiment().replace("model.hidden", text),
    ):
        with pytest.raises(SpecError) as error:
            ask()
        line(error, "model.hidden")


@pytest.mark.parametrize("value", [None, 5, 2.5, [2.5], ["a"], {"a": 1}, [None], [True], object()])
def test_widths_of_another_type(value):
    with pytest.raises(SpecError) as error:
        replace(Experiment(), {"model.hidden": value})
    line(error, "model.hidden")


@pytest.mark.parametrize(
    ("path", "text", "mend"),
    [
        ("training.learning_rate", "fast", "use above 0 to 100"),
        ("training.batch_size", "2.5", "a whole number"),
        ("training.nesterov", "maybe", "true or false"),
        ("model.layers.0.inputs", "a", "0,1"),
        ("model.layers.0.frozen", "1", "row:unit"),
        ("training.learning_rate", "", "a number"),
    ],
)
def test_texts_that_mean_nothing(path, text, mend):
    with pytest.raises(SpecError) as error:
        parse(path, text)
    assert mend in line(error, path)


def test_preset_names():
    assert preset("Breast Cancer") == preset("breast_cancer") == preset(" breast-cancer ")
    with pytest.raises(SpecError) as error:
        preset("mnist")
    assert "use one of circle, xor" in line(error)


# JSON from anywhere

DEEP = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "1",
        "[]",
        "{",
        '"x"',
        "nan",
        DEEP,
        '{"data": ' + DEEP + "}",
        b"\xff\xfe",
        "\x00",
        '{"data": 1}',
        '{"model": {"layers": {}}}',
        '{"model": {"layers": []}}',
        '{"nothing": 1}',
        '{"training": {"learning_rate": NaN}}',
        '{"training": {"learning_rate": Infinity}}',
        '{"training": {"learning_rate": 1e999}}',
        '{"training": {"epochs": 1e3}}',
        '{"training": {"epochs": ' + "9" * 5000 + "}}",
        '{"model": {"layers": [{"units": 1, "frozen": [[0, 99]]}]}}',
        '{"model": {"layers": [{}]}}',
        '{"data": {"source": "circle", "source": 5}}',
        '{"two\\nlines": 1}',
        '{"data": {"source": "two\\nlines"}}',
        '{"' + "x" * 5000 + '": 1}',
    ],
)
def test_json_that_is_no_experiment(text):
    with pytest.raises(SpecError) as error:
        Experiment.from_json(text)
    line(error)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def spoilt(draw):
    """A sane experiment with one value somewhere replaced by anything."""
    written = json.loads(replace(Experiment(), {"model.layers.2.inputs": (0, 2)}).to_json())
    place = written
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = draw(st.sampled_from(keys))
        if isinstance(place[key], (dict, list)) and place[key] and draw(st.integers(0, 4)):
            place = place[key]
            continue
        place[key] = draw(JSON)
        return json.dumps(written)


@given(spoilt())
@settings(max_examples=200, deadline=None)
def test_any_json_is_an_experiment_or_a_refusal(text):
    try:
        experiment = Experiment.from_json(text)
    except SpecError as error:
        said = str(error)
    else:
        said = ""
        assert Experiment.from_json(experiment.to_json()) == experiment
    assert "\n" not in said
    assert len(said) < 600


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"training.optimizer": "lbfgs"}, "training.optimizer"),
        ({"training.nesterov": True, "training.momentum": 0.9, "training.dampening": 0.5}, "training.nesterov"),
        ({"training.optimizer": "rprop", "training.smallest_step": 0.5, "training.largest_step": 0.1},
         "training.smallest_step"),
    ],
)  # fmt: skip
def test_optimisers_refuse_what_they_cannot_do(changes, path):
    with pytest.raises(SpecError) as error:
        replace(Experiment(), changes)
    line(error, path)


def test_lbfgs_takes_all_samples_at_once():
    chosen = replace(Experiment(), {"training.optimizer": "lbfgs", "training.batch_mode": "batch"})
    assert chosen.training.optimizer == "lbfgs"


@pytest.mark.parametrize("value", [10**300, -(10**300), 10**5000], ids=["large", "negative", "enormous"])
def test_a_number_of_hundreds_of_digits_is_refused_in_a_short_line(value):
    with pytest.raises(SpecError) as caught:
        Experiment().replace("training.learning_rate", value)
    assert len(str(caught.value)) < 120
