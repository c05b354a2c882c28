"""Surfaces by the compiled kernel against those by NumPy, and how soon either hears that nobody wants them any more."""

import importlib
import threading

import numpy as np
import pytest

from nnstudio.choices.activations import ACTIVATIONS
from nnstudio.choices.losses import LOSSES
from nnstudio.landscape import compiled
from nnstudio.landscape.plane import Plane
from nnstudio.landscape.stack import Cancelled
from nnstudio.landscape.surface import losses_at
from nnstudio.nn import kernels
from nnstudio.nn.network import Network
from nnstudio.spec import Experiment
from nnstudio.spec.edit import replace

from .machine import Machine

pytest.importorskip("numba")
surfaces = importlib.import_module("nnstudio.landscape.surface")  # the package has a function of that name


@pytest.fixture(scope="module", autouse=True)
def kernel():
    """The kernel alone, and no kernel left loaded: what "auto" means to other tests must not hang on their order."""
    assert kernels.prepare(compiled.KERNEL)
    yield kernels.kernel(compiled.KERNEL)
    kernels._loaded.clear()


def made(changes, inputs=2, outputs=3, samples=37, seed=1):
    """A network, its samples and weights of theirs, and a plane."""
    rng = np.random.default_rng(seed)
    network = Network(replace(Experiment(), changes), inputs, outputs)
    x = rng.normal(size=(samples, inputs)).astype(network.dtype)
    if changes.get("training.loss") == "categorical-cross-entropy":
        y = network.targets(rng.integers(0, outputs, samples))
    else:
        y = network.targets(rng.choice([0.0, 1.0], size=(samples, outputs)))
    plane = Plane("any", *rng.normal(size=(3, network.layout.size)), ("", ""))
    return network, x, y, plane, rng.uniform(0, 2, samples).astype(network.dtype)


def by_numpy(monkeypatch, *arguments, **options):
    with monkeypatch.context() as patch:
        patch.setattr(compiled, "fits", lambda network: False)
        return losses_at(*arguments, **options)


def assert_agreement(monkeypatch, case, count=23, weighted=True):
    network, x, y, plane, weights = case
    places = np.random.default_rng(5).normal(size=(count, 2))
    options = {"weights": weights} if weighted else {}
    expected = by_numpy(monkeypatch, network, x, y, plane, places, **options)
    np.testing.assert_allclose(losses_at(network, x, y, plane, places, **options), expected, rtol=1e-12)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation_agrees_with_numpy(monkeypatch, activation):
    changes = {"model.hidden": "5-3", "model.activation": activation, "model.output_activation": activation}
    assert_agreement(monkeypatch, made(changes))


@pytest.mark.parametrize("weighted", [True, False])
@pytest.mark.parametrize("outputs", [1, 4, 6])
@pytest.mark.parametrize("loss", LOSSES)
def test_every_loss_agrees_with_numpy(monkeypatch, loss, outputs, weighted):
    if loss == "categorical-cross-entropy" and outputs == 1:
        pytest.skip("takes two outputs or more")
    changes = {"model.output_activation": "linear", "training.loss": loss}
    assert_agreement(monkeypatch, made(changes, outputs=outputs), weighted=weighted)


NETWORKS = {
    "no hidden layer": {"model.hidden": "none"},
    "no bias": {"model.hidden": "9-5", "model.layers.0.bias": False, "model.layers.1.bias": False},
    "skip connections": {"model.hidden": "4-3-5", "model.layers.2.inputs": (1, 2), "model.layers.3.inputs": (2, 3)},
    "data past a layer": {"model.hidden": "4-3", "model.layers.2.inputs": (0, 1, 2)},
    "two layers that the data alone feed": {
        "model.hidden": "4-3", "model.layers.1.inputs": (0,), "model.layers.2.inputs": (1, 2),
    },
    "deep": {"model.hidden": "8-7-6-5-4-3-2"},
}  # fmt: skip


@pytest.mark.parametrize("samples", [1, 16, 37])
@pytest.mark.parametrize("name", NETWORKS)
def test_every_kind_of_network_agrees_with_numpy(monkeypatch, name, samples):
    assert_agreement(monkeypatch, made(NETWORKS[name], samples=samples))


def test_two_threads_share_the_points(monkeypatch, kernel):
    monkeypatch.setattr(kernels, "processors", lambda: 2)
    monkeypatch.setattr(compiled, "WORTH_THREADS", 0)
    seen = set()

    def run(*arguments):
        seen.add(threading.current_thread().name)
        return kernel(*arguments)

    monkeypatch.setitem(kernels._loaded, compiled.KERNEL, run)
    case = made({}, samples=200)
    assert_agreement(monkeypatch, case, count=2000)
    assert seen == {threading.current_thread().name, "surface"}
    network, x, y, plane, _ = case
    places = np.random.default_rng(6).normal(size=(2000, 2))
    np.testing.assert_array_equal(losses_at(network, x, y, plane, places), losses_at(network, x, y, plane, places))


def test_many_samples_are_looked_at_in_parts(monkeypatch):
    monkeypatch.setattr(surfaces, "SLICE_NUMBERS", 700)
    case = made({"model.hidden": "7-4"}, samples=301)
    network, x, y, plane, weights = case
    assert len(list(surfaces._slices(network, len(x)))) == 4
    assert_agreement(monkeypatch, case)
    places = np.array([[0.5, -1.0], [0.0, 0.0]])
    found = losses_at(network, x, y, plane, places, weights=weights)
    expected = [network.loss_and_gradient(p, x, y, weights=weights)[0] for p in plane.points(places)]
    np.testing.assert_allclose(found, expected, rtol=1e-12)


def test_float32_is_looked_at_in_double_precision(monkeypatch):
    case = made({"training.dtype": "float32", "model.hidden": "7-4", "model.output_activation": "linear"})
    network, x, y, plane, _ = case
    places = np.random.default_rng(5).normal(size=(9, 2))
    found = losses_at(network, x, y, plane, places)
    np.testing.assert_allclose(found, by_numpy(monkeypatch, network, x, y, plane, places), rtol=1e-5)
    np.testing.assert_array_equal(found, found.astype(np.float32))
    last_bias = Plane.weights(plane.centre, 0, len(plane.centre) - 1)
    assert np.isinf(losses_at(network, x, y, last_bias, np.array([[1.0, 1e30]])))


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ["linear", "relu", "tanh", "gelu", "softplus", "sin"])
@pytest.mark.filterwarnings("ignore:.*encountered in:RuntimeWarning")
def test_losses_that_are_not_finite_stay_so(monkeypatch, activation, loss, dtype):
    changes = {
        "model.activation": activation, "model.output_activation": "linear", "training.loss": loss,
        "training.dtype": dtype,
    }  # fmt: skip
    network, x, y, plane, _ = made(changes)
    places = np.array([
        [0.0, 0.0], [1e160, 1.0], [-1e160, 1.0], [1e308, 1e308], [1e30, -1e30], [np.nan, 0.0], [np.inf, 1.0]
    ])  # fmt: skip
    expected = by_numpy(monkeypatch, network, x, y, plane, places)
    found = losses_at(network, x, y, plane, places)
    assert np.isfinite(found[0])
    if dtype == "float64":
        np.testing.assert_array_equal(np.isfinite(found), np.isfinite(expected))
    else:  # double precision knows numbers where single has none left
        assert not np.isfinite(found[3:4]).any() or np.isfinite(expected[3:4]).all()
    assert not np.isfinite(found[5:]).any()


def test_no_points_and_no_samples_have_no_losses():
    network, x, y, plane, _ = made({})
    assert losses_at(network, x, y, plane, np.zeros((0, 2))).shape == (0,)
    assert np.isnan(losses_at(network, x[:0], y[:0], plane, np.zeros((3, 2)))).all()


LARGE = {
    "pictures": (({"model.hidden": "128", "training.loss": "categorical-cross-entropy"}), 784, 10, 500),
    "many samples": (({"model.hidden": "300-200", "training.loss": "categorical-cross-entropy"}), 64, 10, 6000),
    "dear activations": ({"model.hidden": "8-8-8-8-8-8", "model.activation": "mish"}, 7, 1, 500),
    "small": ({}, 2, 1, 250),
}


def large(name):
    changes, inputs, outputs, samples = LARGE[name]
    return made({"model.output_activation": "linear", **changes}, inputs, outputs, samples)[:4]


@pytest.mark.parametrize("speed", [1e9, 2e10], ids=["slow", "fast"])
@pytest.mark.parametrize("engine", ["compiled", "numpy"])
@pytest.mark.parametrize("name", LARGE)
def test_whoever_wants_it_is_asked_often(monkeypatch, kernel, name, engine, speed):
    network, x, y, plane = large(name)
    machine, asked = Machine(speed), []
    rows = next(surfaces._slices(network, len(x))).stop

    def measure(net, course, samples, room, most):
        done = kernel(net, course, samples, room, most)
        machine.works(done * rows * (network.layout.size + compiled.BEND * net.units))
        return done

    monkeypatch.setitem(kernels._loaded, compiled.KERNEL, measure)
    monkeypatch.setattr(compiled, "_threads", lambda: 1)  # those beside it stop where it does
    monkeypatch.setattr(compiled, "time", machine)
    monkeypatch.setattr(surfaces, "time", machine)
    monkeypatch.setattr(surfaces, "batched_losses", machine.timed(surfaces.batched_losses))
    if engine == "numpy":
        monkeypatch.setattr(compiled, "fits", lambda network: False)

    def wanted():
        asked.append(machine.now)
        return len(asked) < 10

    with pytest.raises(Cancelled):
        losses_at(network, x, y, plane, np.random.default_rng(5).normal(size=(100_000, 2)), wanted)
    assert machine.now == asked[-1]  # nothing was done after it was no longer wanted
    # One point over one part of the samples is the least.
    assert np.diff(asked).max() <= max(2 * surfaces.CALL, 1.5 * surfaces.SLICE_PRODUCTS / speed)


def test_the_threads_beside_it_end_when_it_is_no_longer_wanted(kernel):
    asked = iter([True] * 5)
    with pytest.raises(Cancelled):
        losses_at(*large("pictures"), np.random.default_rng(5).normal(size=(3000, 2)), lambda: next(asked, False))
    assert not [thread for thread in threading.enumerate() if thread.name == "surface"]


def test_the_kernel_is_compiled_once_for_all_networks(kernel):
    """Arguments of another type would have it compiled again, in the middle of the work."""
    for changes in ({}, {"training.dtype": "float32"}, {"model.hidden": "none"}, {"model.hidden": "3"}):
        network, x, y, plane, weights = made(changes)
        losses_at(network, x, y, plane, np.zeros((2, 2)), weights=weights)
        losses_at(network, np.asfortranarray(x), y, plane, np.zeros((4, 2))[::2])
    assert len(kernel.signatures) == 1


def test_without_the_kernel_numpy_does_it(monkeypatch):
    monkeypatch.setattr(kernels, "_loaded", {})
    assert not kernels.ready(compiled.KERNEL)
    network, x, y, plane, _ = made({})
    expected = network.loss(plane.centre, x, y)
    assert losses_at(network, x, y, plane, np.zeros((1, 2)))[0] == pytest.approx(expected, rel=1e-12)
