"""The backward pass against central differences of the forward pass, the two written apart."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio import Experiment
from nnstudio.choices.activations import ACTIVATIONS
from nnstudio.choices.losses import LOSSES
from nnstudio.nn.dropout import draw_masks
from nnstudio.nn.network import Network
from nnstudio.spec import replace

STEP = 1e-6
BENDS = {
    "relu": (0.0,), "leaky-relu": (0.0,), "hard-tanh": (-1.0, 1.0), "hard-sigmoid": (-3.0, 3.0),
    "elu": (0.0,), "selu": (0.0,),
}  # fmt: skip


def differences(network, w, x, y, masks=None):
    """The gradient of the mean loss, one parameter at a time."""

    def loss(at):
        answers = network.forward(at, x, masks).columns[-1]
        return network.loss_function.each(answers, y).mean()

    found = np.empty(len(w))
    for index in range(len(w)):
        up, down = w.copy(), w.copy()
        up[index] += STEP
        down[index] -= STEP
        found[index] = (loss(up) - loss(down)) / (2 * STEP)
    return found


def from_bend(network, w, x, y, masks):
    """How near any sum or answer comes to a point where a function has no second derivative."""
    done, nearest = network.forward(w, x, masks), np.inf
    for layer, sums in zip(network.model.layers, done.sums, strict=True):
        for bend in BENDS.get(layer.activation, ()):
            nearest = min(nearest, np.abs(sums - bend).min())
    a = done.columns[-1]
    bends = {"absolute": a - y, "huber": np.abs(a - y) - 1, "hinge": a * y - 1}
    return min(nearest, np.abs(bends.get(network.loss_name, np.inf)).min())


def case(activation, loss, dropout, outputs=2, samples=5):
    """A network with skip connections, at the first seed that keeps clear of every bend."""
    logits = loss.endswith("cross-entropy")
    experiment = replace(Experiment(), {
        "model.hidden": "4-3", "model.activation": activation, "training.loss": loss,
        "model.output_activation": "linear" if logits else activation,
        "model.layers.1.inputs": (0, 1), "model.layers.2.inputs": (1, 2), "model.layers.1.bias": False,
    })  # fmt: skip
    if dropout:
        experiment = replace(experiment, {
            "model.input_dropout": 0.2, "model.layers.0.dropout": 0.4, "model.layers.2.dropout_on": "weights",
            "model.layers.2.dropout": 0.3, "model.layers.1.dropout": 0.2, "model.layers.1.dropout_on": "weights",
        })  # fmt: skip
    network = Network(experiment, 3, outputs)
    for seed in range(400):
        rng = np.random.default_rng(seed)
        w = rng.normal(scale=0.9, size=network.layout.size)
        x = rng.normal(size=(samples, 3))
        masks = draw_masks(network.model, network.layout, samples, rng, network.dtype) if dropout else None
        if loss == "categorical-cross-entropy":
            y = np.eye(outputs)[rng.integers(outputs, size=samples)]
        elif network.loss_function.coding:
            y = rng.choice([0.0 if loss.startswith("binary") else -1.0, 1.0], (samples, outputs))
        else:
            y = rng.normal(scale=1.5, size=(samples, outputs))
        if from_bend(network, w, x, y, masks) > 20 * STEP:
            return network, w, x, y, masks
    raise AssertionError("no seed keeps clear of the bends")


@pytest.mark.parametrize("dropout", [False, True], ids=["plain", "masks held"])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_gradient_is_the_slope_of_the_loss(activation, loss, dropout):
    network, w, x, y, masks = case(activation, loss, dropout)
    value, gradient = network.loss_and_gradient(w, x, y, masks)
    assert value == pytest.approx(network.loss_function.each(network.forward(w, x, masks).columns[-1], y).mean())
    expected = differences(network, w, x, y, masks)
    # hard-sigmoid takes PyTorch's single-precision sixth, 3e-8 off.
    assert gradient == pytest.approx(expected, rel=1e-6, abs=2e-8 * (1 + np.abs(expected).max()))
    if masks is None:
        assert np.abs(expected).max() > 1e-4  # something was measured


@st.composite
def topologies(draw):
    """Any depth and width, biases here and there, every layer fed by any earlier columns."""
    widths = draw(st.lists(st.integers(1, 4), max_size=3))
    changes = {"model.hidden": "-".join(map(str, widths)) or "none", "data.source": "plane"}
    for layer in range(len(widths) + 1):
        # The column before always feeds a layer here, so that no answer goes unused.
        more = draw(st.sets(st.integers(0, layer)))
        changes[f"model.layers.{layer}.inputs"] = tuple({layer, *more})
        changes[f"model.layers.{layer}.bias"] = draw(st.booleans())
        name = draw(st.sampled_from(["tanh", "sin", "softplus", "gelu", "mish", "gaussian", "silu"]))
        changes[f"model.layers.{layer}.activation"] = name
    return replace(Experiment(), changes), draw(st.integers(1, 4)), draw(st.integers(1, 3))


@given(topologies(), st.integers(1, 6), st.integers(0, 2**32 - 1))
@settings(max_examples=60, deadline=None)
def test_gradient_of_any_topology(topology, samples, seed):
    experiment, inputs, outputs = topology
    network, rng = Network(experiment, inputs, outputs), np.random.default_rng(seed)
    w = rng.normal(size=network.layout.size)
    x, y = rng.normal(size=(samples, inputs)), rng.normal(size=(samples, outputs))
    gradient = network.loss_and_gradient(w, x, y)[1]
    expected = differences(network, w, x, y)
    assert gradient == pytest.approx(expected, rel=1e-5, abs=1e-7 * (1 + np.abs(expected).max()))


def test_the_gradient_of_a_batch_is_the_mean_over_its_samples():
    network, w, x, y, _ = case("tanh", "half-squared", False)
    single = [network.loss_and_gradient(w, x[i : i + 1], y[i : i + 1])[1] for i in range(len(x))]
    assert network.loss_and_gradient(w, x, y)[1] == pytest.approx(np.mean(single, axis=0), abs=1e-14)


def test_a_column_that_feeds_two_layers_gets_the_slope_of_both():
    experiment = replace(Experiment(), {
        "data.source": "plane", "model.hidden": "1-1", "model.activation": "linear", "model.bias": False,
        "model.layers.2.inputs": (1, 2),
    })  # fmt: skip
    # h1 = a x, h2 = b h1, out = c h1 + d h2 = a (c + b d) x
    network = Network(experiment, 1, 1)
    a, b, c, d = w = np.array([0.5, -2.0, 3.0, 0.7])
    slope = a * (c + b * d) * 2.0 - 1.0  # of half the square of out - 1, at x = 2
    expected = 2.0 * slope * np.array([c + b * d, a * d, a, a * b])
    found = network.loss_and_gradient(w, np.array([[2.0]]), np.array([[1.0]]))[1]
    assert found == pytest.approx(expected, abs=1e-14)
