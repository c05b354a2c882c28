"""Reading and changing by path: the laws that undo, files and comparisons rest on."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from nnstudio import Experiment
from nnstudio.spec import (
    PRESETS,
    Data,
    Layer,
    Model,
    SpecError,
    Training,
    declaration,
    declarations,
    diff,
    get,
    parse,
    preset,
    replace,
)
from nnstudio.spec.edit import effect, keeps_parameters

SECTIONS = {"data": Data, "model": Model, "training": Training}
# What follows from other settings, or brings them along, is tested by hand below.
BOUND = ("model.learner", "data.source", "data.features", "data.samples", "data.test_share", "data.train_share",
         "data.target_scaling", "training.loss", "training.nesterov", "training.optimizer",
         "training.smallest_step")  # fmt: skip


def values(declared):
    """Any value a setting accepts."""
    about = declared.about
    if declared.kind == "choice":
        return st.sampled_from(declared.choices)
    if declared.kind == "switch":
        return st.booleans()
    if declared.kind == "integer":
        return st.integers(int(about.low), min(int(about.high), 64 if declared.name == "units" else int(about.high)))
    return st.floats(about.low, about.high, exclude_min=about.open_low, exclude_max=about.open_high).map(
        lambda v: v + 0.0
    )


def paths():
    """Every declared path of a 4-2 network that stands alone."""
    found = [f"{name}.{field}" for name, kind in SECTIONS.items() for field in declarations(kind)]
    found += [f"model.layers.{index}.{field}" for index in range(3) for field in declarations(Layer)]
    return [p for p in found if p not in BOUND and p not in ("model.layers.2.units", "model.layers.2.dropout")]


@st.composite
def edits(draw, most=1):
    """Some declared paths and a value for each."""
    chosen = draw(st.lists(st.sampled_from(paths()), min_size=1, max_size=most, unique=True))
    return {path: draw(values(declaration(path))) for path in chosen}


@given(edits())
@settings(max_examples=150, deadline=None)
def test_what_was_put_is_found_and_diff_names_it_alone(edit):
    ((path, value),) = edit.items()
    before = Experiment()
    after = replace(before, edit)
    assert get(after, path) == after.get(path) == value
    changed = {"model.hidden"} if path.endswith("units") else {path}
    if path == "model.layers.2.activation":
        changed = {"model.output_activation"}
    assert set(diff(before, after)) == (changed if get(before, path) != value else set())
    assert before == Experiment()


@given(edits(most=6))
@settings(max_examples=100, deadline=None)
def test_laws_of_diff_and_replace(edit):
    before = Experiment()
    after = replace(before, edit)
    assert diff(after, after) == {}
    there, back = diff(before, after), diff(after, before)
    assert there.keys() == back.keys()
    assert all(there[path] == back[path][::-1] for path in there)
    assert (before == after) == (not there)
    # What diff says is enough to go there, and back.
    assert replace(before, {path: new for path, (_, new) in there.items()}) == after
    assert replace(after, {path: old for path, (old, _) in there.items()}) == before
    assert replace(after, edit) == after


@given(edits(most=6))
@settings(max_examples=100, deadline=None)
def test_json_round_trip(edit):
    experiment = replace(Experiment(), edit)
    assert Experiment.from_json(experiment.to_json()) == experiment
    assert hash(Experiment.from_json(experiment.to_json())) == hash(experiment)


@given(edits())
@settings(max_examples=100, deadline=None)
def test_a_typed_text_means_its_value(edit):
    ((path, value),) = edit.items()
    assert parse(path, f" {value!r} ".replace("'", "")) == value


@given(edits(most=3))
@settings(max_examples=60, deadline=None)
def test_effect_is_the_strictest_of_what_is_declared(edit):
    before = Experiment()
    after = replace(before, edit)
    declared = {declaration(path).about.effect for path, value in edit.items() if get(before, path) != value}
    expected = "restart" if "restart" in declared else "live" if declared else None
    assert effect(before, after) == expected


@pytest.mark.parametrize(
    "path", ["activation", "initializer", "init_gain", "bias", "dropout", "dropout_on", "l1", "l2"]
)
def test_a_path_over_all_layers(path):
    values_of = {"activation": "sin", "initializer": "zeros", "init_gain": 2.0, "bias": False, "dropout": 0.5,
                 "dropout_on": "weights", "l1": 0.5, "l2": 0.5}  # fmt: skip
    value = values_of[path]
    after = replace(Experiment(), {f"model.{path}": value})
    spared = 1 if path in ("activation", "dropout") else 0  # the output layer
    layers = after.model.layers[: 3 - spared]
    assert {getattr(layer, path) for layer in layers} == {value}
    assert getattr(after.model.output, path) == (value if not spared else getattr(Experiment().model.output, path))
    assert get(after, f"model.{path}") == value
    assert set(diff(Experiment(), after)) == {f"model.{path}"}
    mixed = replace(after, {f"model.layers.0.{path}": getattr(Experiment().model.layers[0], path)})
    assert get(mixed, f"model.{path}") is None


def test_the_more_particular_change_wins():
    after = replace(Experiment(), {"model.layers.0.l2": 0.5, "model.l2": 0.1, "model.hidden": "3-3-3"})
    assert [layer.l2 for layer in after.model.layers] == [0.5, 0.1, 0.1, 0.1]


@pytest.mark.parametrize(
    ("text", "widths"),
    [
        ("4-2", (4, 2)),
        ("8", (8,)),
        ("none", ()),
        ("", ()),
        ("4, 2", (4, 2)),
        ("4 2", (4, 2)),
        ("4x2", (4, 2)),
        ([4, 2], (4, 2)),
        ((), ()),
    ],
)
def test_hidden_widths(text, widths):
    model = Experiment().replace("model.hidden", text).model
    assert tuple(layer.units for layer in model.hidden) == widths
    assert model.output == Experiment().model.output
    assert model.topology == ("-".join(map(str, widths)) or "none")


def test_the_same_widths_change_nothing():
    skip = replace(Experiment(), {"model.layers.2.inputs": (0, 2), "model.layers.0.frozen": ((0, 0),)})
    assert skip.replace("model.hidden", "4-2") == skip


def test_names_people_use():
    assert replace(Experiment(), {"model.activation": "Leaky ReLU"}).get("model.activation") == "leaky-relu"
    assert replace(Experiment(), {"model.activation": "swish"}).get("model.activation") == "silu"
    assert replace(Experiment(), {"training.loss": "MSE"}).training.loss == "mean-squared"
    assert parse("model.initializer", "Xavier") == "glorot-uniform"


def test_parse_lists():
    assert parse("data.features", "x1, x1*x2") == ("x1", "x1*x2")
    assert parse("data.features", "none") == ()
    assert parse("model.layers.2.inputs", "0, 2") == (0, 2)
    assert parse("model.layers.0.frozen", "0:1,-1:2") == ((0, 1), (-1, 2))
    assert parse("training.nesterov", "On") is True
    assert parse("training.nesterov", "0") is False


def test_places_have_one_order():
    one = replace(Experiment(), {"model.layers.0.frozen": ((1, 1), (0, 0), (1, 1))})
    other = replace(Experiment(), {"model.layers.0.frozen": [[0, 0], [1, 1]]})
    assert one == other
    assert diff(one, other) == {}


# What follows another choice


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("start", ["circle", "line", "iris", "diabetes"])
def test_another_source_brings_what_it_needs(start, name):
    after = preset(start).replace("data.source", name)
    assert after.data.source == name
    if after.data.about.table:
        assert after.data.samples == after.data.about.samples
        assert after.data.features == ()
        assert after.data.scaling == "standard"
    if after.data.about.task == "regression":
        assert after.model.output.activation == "linear"
    classes, categorical = after.data.about.classes, after.training.loss == "categorical-cross-entropy"
    one = 2 if after.data.about.task == "function" else 1
    assert after.model.output.units == after.outputs == (classes if classes and (classes > 2 or categorical) else one)


def test_what_is_named_is_never_overruled():
    changes = {"data.source": "plane", "data.samples": 77, "data.features": ("x2",), "training.loss": "absolute"}
    after = replace(preset("iris"), changes)
    assert all(get(after, path) == value for path, value in changes.items())


def test_a_loss_from_logits_makes_the_output_linear():
    assert Experiment().replace("training.loss", "binary-cross-entropy").model.output.activation == "linear"


def test_another_number_of_outputs_is_a_restart():
    before, after = Experiment(), Experiment().replace("training.loss", "categorical-cross-entropy")
    assert (before.model.output.units, after.model.output.units) == (1, 2)
    assert effect(before, after) == "restart"
    assert keeps_parameters(before, after)


@pytest.mark.parametrize(
    ("path", "value", "keeps"),
    [
        ("model.hidden", "4-3", True),
        ("model.layers.0.bias", False, True),
        ("data.features", ("x1",), True),
        ("data.noise", 5.0, False),
        ("data.seed", 1, False),
        ("model.seed", 1, False),
        ("training.seed", 1, False),
        ("model.initializer", "zeros", False),
        ("model.layers.1.init_gain", 2.0, False),
    ],
)
def test_which_restarts_carry_weights_over(path, value, keeps):
    after = Experiment().replace(path, value)
    assert effect(Experiment(), after) == "restart"
    assert keeps_parameters(Experiment(), after) == keeps


# The values themselves


def test_values_are_frozen():
    experiment = Experiment()
    with pytest.raises(ValidationError):
        experiment.training = Training()
    with pytest.raises(ValidationError):
        experiment.training.learning_rate = 1.0
    assert isinstance(experiment.model.layers, tuple)


@pytest.mark.parametrize("kind", [Data, Model, Layer, Training])
def test_every_hyperparameter_is_declared_with_what_panels_need(kind):
    for name, declared in declarations(kind).items():
        about = declared.about
        assert about.label, name
        assert about.help.endswith("."), name
        assert declared.accepts, name
        if declared.kind in ("number", "integer"):
            assert about.low is not None, name
            assert about.high is not None, name
            assert about.low < about.high, name
        if about.when:
            sibling, needed = about.when
            steering = declarations(kind)[sibling]
            assert set(needed) <= ({True, False} if steering.kind == "switch" else set(steering.choices)), name


def test_sizes_and_counts():
    assert Experiment().sizes == "2-4-2-1"
    assert Experiment().parameter_count == 25
    assert preset("iris").outputs == 3


def test_preset_refuses_other_names():
    with pytest.raises(SpecError):
        preset("")


def test_several_changes_are_made_together_and_checked_as_a_whole():
    """Each of these alone would leave an experiment that is refused."""
    start = Experiment().replace({"data.train_share": 0.8, "data.test_share": 0.1})
    made = start.replace({"data.train_share": 0.3, "data.test_share": 0.6, "model.hidden": "8-8"})
    assert (made.data.train_share, made.data.test_share, made.model.topology) == (0.3, 0.6, "8-8")
    with pytest.raises(SpecError, match=r"data.test_share: 0.6 leaves too little"):
        start.replace("data.test_share", 0.6)
    with pytest.raises(SpecError, match=r"data.test_share: 0.8 leaves too little"):
        start.replace({"data.train_share": 0.3, "data.test_share": 0.8})
    assert start.replace({}) == start


@pytest.mark.parametrize(
    "given",
    [("training.epochs",), ({"training.epochs": 5}, 5), (3, 5), ({3: 5},), (["training.epochs"],)],
)
def test_a_change_is_a_path_and_a_value_or_a_dictionary(given):
    with pytest.raises(TypeError, match="give a path and a value, or one dictionary of values by path"):
        Experiment().replace(*given)


@pytest.mark.parametrize(
    ("path", "value", "plain"),
    [
        ("training.learning_rate", np.float64(0.5), 0.5),
        ("training.batch_size", np.int64(5), 5),
        ("training.batch_size", 5.0, 5),
        ("training.early_stopping", np.bool_(True), True),
        ("model.hidden", np.array([8, 3]), "8-3"),
        ("model.hidden", [np.int64(8), 3], "8-3"),
        ("data.features", np.array(["x1"]), ("x1",)),
        ("model.layers.0.frozen", np.array([[0, 1]]), ((0, 1),)),
    ],
)
def test_values_as_numpy_and_arithmetic_give_them(path, value, plain):
    found = Experiment().replace(path, value).get(path)
    assert found == plain
    assert type(found) is type(plain)


def test_a_text_in_the_place_of_a_number_is_shown_as_one():
    with pytest.raises(SpecError, match=r"training.epochs: '7' is not accepted"):
        Experiment().replace("training.epochs", "7")
