"""Spaces: what the texts mean, what they refuse, points within a budget, and the way back to text."""

import math

import pytest

from nnstudio import Experiment
from nnstudio.search.shapes import count, nearest, widest
from nnstudio.search.space import Space, offer
from nnstudio.spec import Data, Layer, Model, SpecError, Training, declarations, preset, replace

# Inputs, outputs, parameters wanted; of 1, 2, 3, 4 and 6 hidden layers the nearest equal width and its count. Found by
# trying the widths 1 to 399; of two as near the smaller.
EQUAL_WIDTHS = [
    (2, 1, 81, [(20, 81), (7, 85), (5, 81), (4, 77), (3, 73)]),
    (2, 1, 200, [(50, 201), (12, 205), (9, 217), (7, 197), (5, 171)]),
    (4, 3, 131, [(16, 131), (8, 139), (6, 135), (5, 133), (4, 135)]),
    (64, 10, 5000, [(67, 5035), (42, 4966), (34, 4940), (30, 5050), (25, 5135)]),
]


@pytest.mark.parametrize(("inputs", "outputs", "budget", "expected"), EQUAL_WIDTHS)
def test_the_nearest_equal_widths_are_known(inputs, outputs, budget, expected):
    widths = [nearest(inputs, depth, outputs, budget) for depth in (1, 2, 3, 4, 6)]
    counts = [count(inputs, w, d, outputs) for w, d in zip(widths, (1, 2, 3, 4, 6), strict=True)]
    assert list(zip(widths, counts, strict=True)) == expected


@pytest.mark.parametrize("skips", [False, True])
def test_a_budget_holds_every_equal_width_within_it_and_none_beyond(skips):
    experiment = preset("iris")
    texts = ["model.hidden=budget:150", *(["model.skips=on,off"] if skips else [])]
    space = Space.parse(texts, experiment)
    found = [space.apply(experiment, params) for params in space.grid()]
    assert len(found) == len({(e.model.topology, e.model.layers[-1].inputs) for e in found})
    assert max(e.parameter_count for e in found) <= 150
    plain = {e.model.topology for e in found if not any(layer.inputs for layer in e.model.layers)}
    widths = {d: widest(4, d, 3, 150) for d in range(1, 7)}
    assert plain == {"-".join([str(w)] * d) for d, most in widths.items() for w in range(2, most + 1)}


def test_skip_connections_feed_the_column_before_as_well():
    space = Space.parse(["model.skips=on,off", "model.hidden=shapes:none|3|3-2"], Experiment())
    deep = space.apply(Experiment(), {"model.skips": True, "model.hidden": "3-2"})
    assert [layer.inputs for layer in deep.model.layers] == [(), (0, 1), (1, 2)]
    assert space.apply(Experiment(), {"model.skips": False, "model.hidden": "3-2"}).model.layers[2].inputs == ()
    assert space.size == 6
    assert deep.parameter_count == 3 * 3 + (5 + 1) * 2 + (5 + 1)


def test_every_declared_hyperparameter_is_offered_a_range_that_it_accepts():
    for section, kind in (("data", Data), ("model", Model), ("model.layers.0", Layer), ("training", Training)):
        for name in declarations(kind):
            path = f"{section}.{name}"
            if name != "kind":
                space = Space.parse([path], Experiment())
                assert space.texts[0].split("=")[0] == path
                assert Space.from_json(space.to_json(), Experiment()) == space
    assert offer("model.hidden", Experiment()) == "model.hidden=budget:50"


@pytest.mark.parametrize(
    ("value", "offered"),
    [(0.03, "log:0.0003..0.9"), (0.001, "log:1e-05..0.9"), (3.0, "log:0.0003..90")],
)
def test_the_range_offered_reaches_past_the_usual_value_however_far_off_the_present_one_is(value, offered):
    experiment = Experiment().replace("training.learning_rate", value)
    assert offer("training.learning_rate", experiment) == f"training.learning_rate={offered}"


@pytest.mark.parametrize(
    ("text", "canonical", "size"),
    [
        ("training.learning_rate=log:1e-4..1", "training.learning_rate=log:0.0001..1.0", math.inf),
        ("training.learning_rate=1e-4..1", "training.learning_rate=log:0.0001..1.0", math.inf),
        ("training.momentum=0..0.5", "training.momentum=lin:0.0..0.5", math.inf),
        ("training.momentum=0..0.5/6", "training.momentum=0.0,0.1,0.2,0.3,0.4,0.5", 6),
        ("training.learning_rate=log:0.001..1/4", "training.learning_rate=0.001,0.01,0.1,1.0", 4),
        ("training.batch_size=int:1..9", "training.batch_size=int:1..9", 9),
        ("model.activation=tanh, relu", "model.activation=tanh,relu", 2),
        ("training.line_search", "training.line_search=on,off", 2),
        ("data.features=x1,x2|x1,x2,x1^2", "data.features=x1,x2|x1,x2,x1^2", 2),
        ("model.hidden=4,8-8", "model.hidden=shapes:4|8-8", 2),
        ("model.hidden=grid:depth=1..3,width=2..16", "model.hidden=grid:depth=1..3,width=2..16", 45),
        ("model.layers.0.l1=log:1e-5..0.1", "model.layers.0.l1=log:1e-05..0.1", math.inf),
    ],
)
def test_texts_and_their_sizes(text, canonical, size):
    space = Space.parse([text], Experiment())
    assert space.texts == (canonical,)
    assert space.size == size
    assert Space.parse([canonical], Experiment()) == space
    if math.isfinite(size):
        assert len([space.apply(Experiment(), params) for params in space.grid()]) == size


@pytest.mark.parametrize(
    ("texts", "says"),
    [
        ([], "nothing is varied"),
        (["training.learning_rat=0..1"], "did you mean learning_rate"),
        (["training.learning_rate="], "no values are given"),
        (["training.learning_rate=0..1"], "0 is not accepted: use above 0 to 100"),
        (["training.learning_rate=1..0.1"], "smaller number first"),
        (["training.momentum=log:0..0.5"], "no logarithm"),
        (["training.momentum=a..b"], "is no range"),
        (["training.momentum=0..0.5/1"], "use 2 to"),
        (["training.batch_size=1.5..9"], "whole numbers"),
        (["training.learning_rate=0.1,0.1"], "names a value twice"),
        (["training.learning_rate=0.1,", "training.momentum"], "no list of values"),
        (["training.momentum", "training.momentum"], "varied twice"),
        (["model.activation=tanh,cosh"], "cosh is not accepted"),
        (["model.hidden=budget:3"], "one hidden unit needs 5 parameters"),
        (["model.hidden=budget:x"], "use a number of parameters"),
        (["model.hidden=tree:3"], "use shapes:"),
        (["model.hidden=grid:depth=3..1,width=1..2"], "smaller number first"),
        (["model.skips=perhaps"], "use on or off"),
        (["model.layers.7.l1=0..1"], "there is no layer 7"),
        (["data.features=x1|x9"], "x9 is not accepted"),
    ],
)
def test_what_is_not_accepted_gets_one_sentence(texts, says):
    with pytest.raises(SpecError, match=says) as error:
        Space.parse(texts, Experiment())
    assert "\n" not in str(error.value)


def test_settings_of_layers_that_an_architecture_lacks_decide_nothing():
    space = Space.parse(["model.hidden=shapes:3|3-3-3", "model.layers.2.l2=0..0.1"], Experiment())
    shallow = space.apply(Experiment(), {"model.hidden": "3", "model.layers.2.l2": 0.05})
    deep = space.apply(Experiment(), {"model.hidden": "3-3-3", "model.layers.2.l2": 0.05})
    assert [layer.l2 for layer in shallow.model.layers] == [0.0, 0.0]
    assert [layer.l2 for layer in deep.model.layers] == [0.0, 0.0, 0.05, 0.0]


def test_a_budget_counts_the_inputs_that_the_features_make():
    experiment = Experiment()
    space = Space.parse(["model.hidden=budget:60", "data.features=x1|x1,x2,x1^2,x2^2,x1*x2"], experiment)
    many = {"model.hidden.depth": 1, "model.hidden.size": 1.0, "data.features": "x1,x2,x1^2,x2^2,x1*x2"}
    assert space.apply(experiment, many).parameter_count <= 60
    assert space.apply(experiment, {**many, "data.features": "x1"}).model.topology == "19"


def test_what_optuna_suggests_is_what_the_space_names():
    import optuna

    space = Space.parse(["training.learning_rate", "model.hidden=budget:60", "model.skips=on,off"], Experiment())
    fixed = {"training.learning_rate": 0.1, "model.hidden.depth": 2, "model.hidden.size": 1.0, "model.skips": True}
    asked = space.suggest(optuna.trial.FixedTrial(fixed))
    assert tuple(asked) == space.names
    assert replace(space.apply(Experiment(), asked), {}).parameter_count <= 60
