"""Drawing a network: every unit of the new shape says where it stood, and marks follow the weights they mark."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio import Experiment
from nnstudio.spec import Layer, SpecError, preset, replace
from nnstudio.spec.topology import (
    insert_layer,
    move_layer,
    remove_layer,
    remove_unit,
    replace_origins,
    set_hidden,
    set_inputs,
    set_units,
)

SKIPS = replace(Experiment(), {
    "model.hidden": "4-3-2", "model.layers.1.inputs": (0, 1), "model.layers.3.inputs": (1, 3),
    "model.layers.0.frozen": ((0, 1), (-1, 3)), "model.layers.1.pruned": ((1, 2), (5, 0)),
    "model.layers.3.frozen": ((3, 0), (4, 0)), "model.layers.1.activation": "sin",
})  # fmt: skip
PLAIN = replace(Experiment(), {"model.hidden": "4-3-2"})

EDITS = {
    "insert": lambda e, a, b: insert_layer(e, a),
    "remove": lambda e, a, b: remove_layer(e, a),
    "move": lambda e, a, b: move_layer(e, a, b),
    "units": lambda e, a, b: set_units(e, a, b),
    "unit": lambda e, a, b: remove_unit(e, a, b),
    "hidden": lambda e, a, b: set_hidden(e, [max(1, b)] * a),
    "inputs": lambda e, a, b: set_inputs(e, a, {a, b}),
    "by path": lambda e, a, b: replace_origins(e, {"data.features": ("x2", "x1")[: 1 + b % 2], "model.hidden": "3-2"}),
}
STEPS = st.lists(
    st.tuples(st.sampled_from(sorted(EDITS)), st.integers(-1, 5), st.integers(-1, 5)), min_size=1, max_size=6
)


def names(experiment):
    """For every weight of every layer the units it joins, as {(layer, row, unit): ends}."""
    widths, found = experiment.model.widths(experiment.data.inputs), {}
    for index, layer in enumerate(experiment.model.layers):
        rows = [(c, u) for c in experiment.model.sources(index) for u in range(widths[c])]
        for unit in range(layer.units):
            found[index, -1, unit] = (None, (index + 1, unit))
            found |= {(index, row, unit): (source, (index + 1, unit)) for row, source in enumerate(rows)}
    return found


def marks(experiment, name):
    return {(i, row, unit) for i, layer in enumerate(experiment.model.layers) for row, unit in getattr(layer, name)}


def check(before, reshape):
    after, origins = reshape.experiment, reshape.origins
    old_widths = before.model.widths(before.data.inputs)
    # One origin for each unit, each within the old network, none twice.
    assert tuple(map(len, origins)) == after.model.widths(after.data.inputs)
    kept = [unit for column in origins for unit in column if unit is not None]
    assert all(0 <= c < len(old_widths) and 0 <= u < old_widths[c] for c, u in kept)
    assert len(set(kept)) == len(kept)
    assert all(unit is None or unit[0] == 0 for unit in origins[0])
    assert all(unit is None or unit[0] == len(old_widths) - 1 for unit in origins[-1])
    assert Experiment.from_json(after.to_json()) == after


@given(STEPS, st.sampled_from([SKIPS, PLAIN]))
@settings(max_examples=150, deadline=None)
def test_any_series_of_edits_gives_sane_networks_or_refusals(steps, experiment):
    for name, a, b in steps:
        try:
            reshape = EDITS[name](experiment, a, b)
        except SpecError as error:
            said = str(error)
        else:
            check(experiment, reshape)
            experiment, said = reshape.experiment, ""
        assert "\n" not in said


@given(STEPS)
@settings(max_examples=150, deadline=None)
def test_marks_stay_with_exactly_the_weights_that_survive(steps):
    experiment = SKIPS
    for name, a, b in steps:
        if name == "by path":  # an edit by path redraws the widths without their marks
            continue
        try:
            reshape = EDITS[name](experiment, a, b)
        except SpecError:
            continue
        old, new, origins = names(experiment), names(reshape.experiment), reshape.origins
        for mark in ("frozen", "pruned"):
            marked = {old[place] for place in marks(experiment, mark)}
            expected = set()
            for place, (source, target) in new.items():
                ends = (source and origins[source[0]][source[1]], origins[target[0]][target[1]])
                whole = ends[1] is not None and (source is None or ends[0] is not None)
                if whole and ends in marked:
                    expected.add(place)
            assert marks(reshape.experiment, mark) == expected
        experiment = reshape.experiment


@pytest.mark.parametrize(
    ("start", "index"),
    [*((SKIPS, i) for i in range(4)), *((PLAIN, i) for i in range(4)), (preset("iris"), 0), (preset("iris"), 1)],
)
def test_insert_then_remove_is_the_identity(start, index):
    there = insert_layer(start, index)
    back = remove_layer(there.experiment, index)
    # Marks on weights that were torn apart are gone; all else is as it was.
    bare = {f"model.layers.{i}.{mark}": () for i in range(len(start.model.layers)) for mark in ("frozen", "pruned")}
    assert replace(back.experiment, bare) == replace(start, bare)
    assert all(None not in column for column in back.origins)


def test_a_new_layer_is_like_its_neighbour():
    after = insert_layer(PLAIN.replace("model.layers.0.activation", "sin"), 1).experiment
    assert after.model.topology == "4-4-3-2"
    assert after.model.layers[1].activation == "sin"
    assert insert_layer(Experiment().replace("model.hidden", "none"), 0).experiment.model.topology == "4"
    own = insert_layer(PLAIN, 3, Layer(units=7, activation="relu")).experiment
    assert (own.model.topology, own.model.layers[3].activation) == ("4-3-2-7", "relu")


def test_skip_connections_follow_their_columns():
    there = insert_layer(SKIPS, 0).experiment
    assert [layer.inputs for layer in there.model.layers] == [(), (), (0, 2), (), (2, 4)]
    gone = remove_layer(SKIPS, 1).experiment
    assert gone.model.topology == "4-2"
    assert gone.model.layers[2].inputs == (1, 2)


def test_moving_carries_the_units_along():
    moved = move_layer(PLAIN, 0, 2)
    assert moved.experiment.model.topology == "3-2-4"
    assert [column[0] for column in moved.origins] == [(0, 0), (2, 0), (3, 0), (1, 0), (4, 0)]


def test_units_come_and_go_at_the_end_or_by_name():
    assert set_units(PLAIN, 1, 5).origins[2] == ((2, 0), (2, 1), (2, 2), None, None)
    assert set_units(PLAIN, 0, 2).origins[1] == ((1, 0), (1, 1))
    assert remove_unit(PLAIN, 0, 1).origins[1] == ((1, 0), (1, 2), (1, 3))


@pytest.mark.parametrize(
    "edit",
    [
        lambda: insert_layer(PLAIN, 4),
        lambda: insert_layer(PLAIN, -1),
        lambda: remove_layer(PLAIN, 3),
        lambda: remove_layer(Experiment().replace("model.hidden", "none"), 0),
        lambda: move_layer(PLAIN, 0, 3),
        lambda: set_units(PLAIN, 0, 0),
        lambda: set_units(PLAIN, 0, 5000),
        lambda: set_units(PLAIN, 3, 2),
        lambda: set_units(PLAIN, -1, 2),
        lambda: remove_unit(PLAIN.replace("model.hidden", "1"), 0, 0),
        lambda: remove_unit(PLAIN, 0, 4),
        lambda: remove_unit(PLAIN, 0, -1),
        lambda: set_inputs(PLAIN, 1, ()),
        lambda: set_inputs(PLAIN, 1, (2,)),
        lambda: set_inputs(PLAIN, 1, (0,)),
        lambda: set_inputs(PLAIN, 4, (0,)),
        lambda: set_hidden(PLAIN, "a"),
        lambda: insert_layer(PLAIN.replace("model.hidden", "-".join("2" * 63)), 0),
    ],
)
def test_edits_that_make_no_sense(edit):
    with pytest.raises(SpecError) as error:
        edit()
    assert "\n" not in str(error.value)
