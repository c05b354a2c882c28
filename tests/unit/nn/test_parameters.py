"""One flat vector and its views, and the weights that survive when the network changes its shape."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio import Experiment, Trainer
from nnstudio.nn.parameters import Layout, transfer
from nnstudio.spec import Layer, Model, SpecError, replace
from nnstudio.spec.topology import (
    edit_origins,
    insert_layer,
    move_layer,
    remove_layer,
    remove_unit,
    replace_origins,
    set_hidden,
    set_inputs,
    set_units,
)  # fmt: skip


def test_flat_order_is_weights_then_biases_layer_by_layer_row_by_row():
    model = Model(layers=(Layer(units=3), Layer(units=1, bias=False), Layer(units=2)))
    layout = Layout.of(model, 2)
    v = np.arange(float(layout.size))
    assert layout.size == 6 + 3 + 3 + 2 + 2
    assert layout.blocks[0].W(v).tolist() == [[0, 1, 2], [3, 4, 5]]  # a row an input, a column a unit
    assert layout.blocks[0].b(v).tolist() == [6, 7, 8]
    assert layout.blocks[1].W(v).tolist() == [[9], [10], [11]]
    assert layout.blocks[1].b(v).size == 0
    assert layout.blocks[2].W(v).tolist() == [[12, 13]]
    assert layout.blocks[2].b(v).tolist() == [14, 15]


def test_rows_of_a_layer_with_several_sources_come_in_the_order_of_columns():
    model = Model(layers=(Layer(units=2), Layer(units=1, inputs=(1, 0))))
    layout = Layout.of(model, 3)
    assert layout.blocks[1].sources == (0, 1)
    assert layout.blocks[1].rows == 5


def test_views_and_flat_vector_never_part():
    trainer = Trainer(Experiment().replace("data.samples", 20))
    first = trainer.layers()[0]
    first.W[1, 2] = 42.0
    assert trainer.parameters[1 * 4 + 2] == 42.0
    trainer.set_parameter(0, -7.0)
    assert first.W[0, 0] == -7.0
    trainer.step(3)
    flat = np.concatenate([part.ravel() for layer in trainer.layers() for part in layer])
    assert (flat == trainer.parameters).all()
    assert first.W[0, 0] == trainer.parameters[0]


def test_the_copy_of_the_parameters_is_a_copy():
    trainer = Trainer(Experiment().replace("data.samples", 20))
    trainer.parameters[:] = 5
    assert not (trainer.parameters == 5).any()


@given(st.lists(st.integers(1, 5), min_size=1, max_size=4), st.integers(1, 4), st.data())
@settings(max_examples=50, deadline=None)
def test_index_and_describe_are_inverse(units, inputs, data):
    biases = data.draw(st.lists(st.booleans(), min_size=len(units), max_size=len(units)))
    layers = tuple(Layer(units=n, bias=b) for n, b in zip(units, biases, strict=True))
    layout = Layout.of(Model(layers=layers), inputs)
    for index in range(layout.size):
        layer, row, unit = layout.describe(index)
        assert layout.blocks[layer].index(row, unit) == index
        assert layout.weight_mask()[index] == (row >= 0)
    with pytest.raises(IndexError):
        layout.describe(layout.size)


def named(model, inputs):
    """For every parameter by its flat index the units it joins: the slow, plain way."""
    widths, names = [inputs, *(layer.units for layer in model.layers)], []
    for index, layer in enumerate(model.layers):
        rows = [(c, u) for c in (sorted(layer.inputs) or [index]) for u in range(widths[c])]
        names += [(source, (index + 1, unit)) for source in rows for unit in range(layer.units)]
        names += [("bias", (index + 1, unit)) for unit in range(layer.units) if layer.bias]
    return names


EDITS = {
    "insert": lambda e, a, b: insert_layer(e, a),
    "remove": lambda e, a, b: remove_layer(e, a),
    "move": lambda e, a, b: move_layer(e, a, b),
    "units": lambda e, a, b: set_units(e, a, b + 1),
    "unit": lambda e, a, b: remove_unit(e, a, b),
    "hidden": lambda e, a, b: set_hidden(e, [a + 1] * b),
    "inputs": lambda e, a, b: set_inputs(e, a, {a, min(a, b)}),
    "bias": lambda e, a, b: replace_origins(e, {f"model.layers.{a}.bias": b % 2 == 0}),
    "features": lambda e, a, b: replace_origins(e, {"data.features": ("x2", "x1^2", "x1")[: a + 1]}),
    "by path": lambda e, a, b: replace_origins(e, {"model.hidden": "-".join("3" * (a + 1)), "model.l1": 0.1}),
}
STEPS = st.lists(
    st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=5
)


@given(STEPS)
@settings(max_examples=150, deadline=None)
def test_transfer_keeps_exactly_the_weights_whose_two_ends_survive(steps):
    experiment = Experiment()
    for name, a, b in steps:
        try:
            reshape = EDITS[name](experiment, a, b)
        except SpecError:
            continue
        old = Layout.of(experiment.model, experiment.data.inputs)
        new = Layout.of(reshape.experiment.model, reshape.experiment.data.inputs)
        kept, fresh = np.arange(1.0, old.size + 1), -np.arange(1.0, new.size + 1)
        values = dict(zip(named(experiment.model, experiment.data.inputs), kept, strict=True))
        expected = []
        for (source, target), mine in zip(
            named(reshape.experiment.model, reshape.experiment.data.inputs), fresh, strict=True
        ):
            ends = (
                source if source == "bias" else reshape.origins[source[0]][source[1]],
                reshape.origins[target[0]][target[1]],
            )
            expected.append(mine if None in ends else values.get(ends, mine))
        assert transfer(old, kept, new, fresh, reshape.origins).tolist() == expected
        experiment = reshape.experiment


def test_a_training_carried_over_keeps_what_it_learnt():
    experiment = Experiment().replace("data.samples", 50)
    trainer = Trainer(experiment)
    trainer.step(20)
    wider = set_units(experiment, 1, 3)
    after = trainer.carried_over(wider.experiment, wider.origins)
    before, now = trainer.layers(), after.layers()
    assert (now[0].W == before[0].W).all()
    assert (now[1].W[:, :2] == before[1].W).all()
    assert (now[2].W[:2] == before[2].W).all()
    assert (now[2].b == before[2].b).all()
    assert after.update == 0
    fresh = Trainer(wider.experiment)
    assert (now[1].W[:, 2] == fresh.layers()[1].W[:, 2]).all()


def test_another_source_keeps_the_hidden_weights_only():
    before = Experiment()
    after = replace(before, {"data.source": "iris"})
    origins = edit_origins(before, after)
    assert set(origins[0]) == {None}
    assert origins[1] == tuple((1, unit) for unit in range(4))


def test_features_keep_their_weights_by_name():
    before = Experiment()
    turned = replace(before, {"data.features": ("x1^2", "x2", "x1")})
    assert edit_origins(before, turned)[0] == (None, (0, 1), (0, 0))
    # No terms are the columns as they are, and those are x1 and x2.
    plain = replace(before, {"data.features": ()})
    assert edit_origins(turned, plain)[0] == ((0, 2), (0, 1))
    assert edit_origins(plain, turned)[0] == (None, (0, 1), (0, 0))
