"""The compiled twins against the NumPy step they stand for."""

import os
import shutil
import stat
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnstudio.choices.activations import ACTIVATIONS as ACTIVATIONS_OF
from nnstudio.nn import kernels
from nnstudio.nn.engine import fitting_kernel
from nnstudio.nn.history import Buckets
from nnstudio.nn.kernels.plan import OPTIMIZER_CODES, SCHEDULE_CODES
from nnstudio.nn.trainer import Trainer
from nnstudio.spec import Experiment, Layer, Model, Training, preset, replace

pytest.importorskip("numba")


@pytest.fixture(scope="module", autouse=True)
def unloaded():
    """Leave no kernel loaded: what "auto" means to the tests after these must not hang on their order."""
    yield
    kernels._loaded.clear()


ACTIVATIONS = (
    "linear", "relu", "leaky-relu", "elu", "selu", "gelu", "gelu-tanh", "silu", "mish", "softplus", "softsign", "tanh",
    "hard-tanh", "sigmoid", "hard-sigmoid", "sin", "gaussian",
)  # fmt: skip
LOSSES = (
    "half-squared", "mean-squared", "absolute", "huber", "binary-cross-entropy", "categorical-cross-entropy", "hinge",
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    experiment: Experiment
    x: np.ndarray
    y: np.ndarray
    weights: np.ndarray | None = None


@st.composite
def cases(draw, chain=False, batch_modes=("batch", "mini-batch", "stochastic"), widest=6):
    loss = draw(st.sampled_from(LOSSES))
    outputs = {"binary-cross-entropy": 1, "categorical-cross-entropy": 3}.get(loss) or draw(st.sampled_from((1, 3)))
    widths = [*draw(st.lists(st.integers(1, widest), max_size=3)), outputs]
    layers = [draw(layer(k, width, k == len(widths) - 1, loss, chain)) for k, width in enumerate(widths)]
    fed = {column for k, one in enumerate(layers) for column in one.inputs or (k,)}
    layers = [
        one.model_copy(update={"inputs": tuple(sorted({*(one.inputs or (k,)), k}))}) if k not in fed else one
        for k, one in enumerate(layers)
    ]
    training = Training(
        loss=loss, **draw(rules(loss)), **draw(schedules()),
        clip_norm=draw(st.sampled_from((0.0, 0.0, 0.5))), clip_value=draw(st.sampled_from((0.0, 0.0, 0.2))),
        batch_mode=draw(st.sampled_from(batch_modes)), batch_size=draw(st.sampled_from((3, 10, 12, 25))),
        order=draw(st.sampled_from(("shuffled", "fixed"))),
        l1_method=draw(st.sampled_from(("subgradient", "proximal", "dead-links"))), seed=draw(st.integers(0, 99)),
    )  # fmt: skip
    model = Model(layers=tuple(layers), input_dropout=draw(st.sampled_from((0.0, 0.0, 0.2))), seed=3)
    rng = np.random.default_rng(draw(st.integers(0, 999)))
    n, inputs = draw(st.sampled_from((7, 30, 53))), draw(st.integers(1, 4))
    x = rng.normal(size=(n, inputs))
    y = np.clip(rng.normal(size=(n, outputs)), *ACTIVATIONS_OF[layers[-1].activation].range)
    if loss in ("binary-cross-entropy", "categorical-cross-entropy", "hinge"):
        y = np.arange(n) % max(2, outputs)
    weights = rng.integers(0, 4, n) + 0.5 if draw(st.booleans()) else None
    return Case(Experiment(model=model, training=training), x, y, weights)


@st.composite
def rules(draw, loss):
    """An optimiser and its settings."""
    # Slopes of plus or minus one cancel to exactly zero in one order of summing and to 1e-17 in another, and their sign
    # is all that these two look at.
    blunt = ("rprop", "lion") if loss in ("absolute", "huber", "hinge") else ()
    optimizer = draw(st.sampled_from([name for name in OPTIMIZER_CODES if name not in blunt]))
    momentum = draw(st.sampled_from((0.0, 0.9)))
    nesterov = optimizer == "sgd" and momentum > 0 and draw(st.booleans())
    return {
        "optimizer": optimizer, "momentum": momentum, "nesterov": nesterov, "epsilon": 1e-3,
        "dampening": 0.0 if nesterov else draw(st.sampled_from((0.0, 0.3))),
        "learning_rate": 1.0 if optimizer == "adadelta" else 0.01,
        "beta2": draw(st.sampled_from((0.999, 0.9))), "momentum_decay": draw(st.sampled_from((0.004, 0.3))),
    }  # fmt: skip


@st.composite
def schedules(draw):
    """A schedule that goes through all its phases within a few epochs."""
    return {
        "schedule": draw(st.sampled_from(("constant", *SCHEDULE_CODES))), "epochs": draw(st.sampled_from((4, 30))),
        "drop_every": 2, "decay_factor": 0.9, "decay_rate": 0.3, "warmup": draw(st.sampled_from((0.0, 2.0))),
        "plateau_patience": 1, "lowest_rate": draw(st.sampled_from((0.0, 1e-3))),
    }  # fmt: skip


@st.composite
def layer(draw, index, units, last, loss, chain):
    on = "weights" if last else draw(st.sampled_from(("units", "weights")))
    bias = draw(st.booleans())
    places = st.tuples(st.integers(-1 if bias else 0, 0), st.integers(0, 0 if last else units - 1))
    inputs = ()
    if index and not chain and draw(st.booleans()):
        inputs = tuple(sorted({index, *draw(st.lists(st.integers(0, index), max_size=2))}))
    return Layer(
        units=units, activation="linear" if last and "entropy" in loss else draw(st.sampled_from(ACTIVATIONS)),
        dropout=draw(st.sampled_from((0.0, 0.0, 0.3))), dropout_on=on, bias=bias, inputs=inputs,
        l1=draw(st.sampled_from((0.0, 1e-3))), l2=draw(st.sampled_from((0.0, 1e-2))),
        frozen=tuple(draw(st.lists(places, max_size=1))), pruned=tuple(draw(st.lists(places, max_size=1))),
    )  # fmt: skip


def trained(case, engine, steps, nudge=False):
    start = None
    if nudge:  # one unit in the last place away
        start = np.nextafter(Trainer(case.experiment, (case.x, case.y), engine="numpy").parameters, 9)
    trainer = Trainer(case.experiment, (case.x, case.y), start, engine=engine, sample_weight=case.weights)
    for n in steps:
        trainer.step(n)
    return trainer


def force(monkeypatch, name):
    for place in ("engine", "trainer"):
        monkeypatch.setattr(f"nnstudio.nn.{place}.fitting_kernel", lambda trainer: name)


def assert_twins(case, name):
    plain, twin = trained(case, "numpy", (40,)), trained(case, "compiled", (13, 1, 26))
    assert twin.engine == "compiled", name
    # Where the arithmetic itself amplifies rounding, NumPy is no nearer to NumPy started one rounding away.
    apart = np.abs(trained(case, "numpy", (40,), nudge=True).parameters - plain.parameters).max(initial=0.0)
    near = 1e-10 + 1000 * apart
    np.testing.assert_allclose(twin.parameters, plain.parameters, rtol=0, atol=near)
    assert (twin.update, twin.epoch, twin.samples, twin.fraction) == (
        plain.update, plain.epoch, plain.samples, plain.fraction,
    )  # fmt: skip
    np.testing.assert_allclose(twin.history.batches.view(), plain.history.batches.view(), rtol=0, atol=10 * near)
    a, b = plain.checkpoint(), twin.checkpoint()
    assert a.meta["order_rng"] == b.meta["order_rng"]
    assert a.meta["mask_rng"] == b.meta["mask_rng"]
    np.testing.assert_array_equal(a.arrays["order"], b.arrays["order"])
    if plain.masks is not None:
        for ours, theirs in zip(
            plain.masks.units + plain.masks.weights, twin.masks.units + twin.masks.weights, strict=True
        ):
            assert (ours is None) == (theirs is None)
            assert ours is None or (ours == theirs).all()


PATIENT = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@PATIENT
@given(case=cases(), name=st.sampled_from(("lanes12", "lanes16")))
def test_samples_in_lanes_agree_with_numpy(monkeypatch, case, name):
    force(monkeypatch, name)
    assert_twins(case, name)


@PATIENT
@given(case=cases(chain=True, batch_modes=("stochastic",)))
def test_units_in_lanes_agree_with_numpy(monkeypatch, case):
    force(monkeypatch, "units")
    assert_twins(case, "units")


@PATIENT
@given(case=cases(chain=True, widest=20))
def test_large_layers_agree_with_numpy(monkeypatch, case):
    force(monkeypatch, "dense64")
    assert_twins(case, "dense64")


@pytest.mark.parametrize("name", ["lanes12", "lanes16", "units", "dense64"])
def test_chunks_leave_no_trace(monkeypatch, name):
    force(monkeypatch, name)
    changes = {
        "model.dropout": 0.0, "model.layers.0.dropout": 0.3, "model.l1": 1e-3, "training.optimizer": "adam",
        "training.batch_mode": "stochastic" if name == "units" else "mini-batch",
    }  # fmt: skip
    experiment = Experiment()
    for path, value in changes.items():
        experiment = experiment.replace(path, value)
    whole = Trainer(experiment, engine="compiled")
    whole.step(900)
    parts = Trainer(experiment, engine="compiled")
    for n in (1, 7, 100, 392):
        parts.step(n)
    parts = Trainer.resume(parts.checkpoint(), engine="compiled")
    while parts.update < 900:
        parts.run(updates=900 - parts.update, milliseconds=0.3)
    assert (whole.parameters == parts.parameters).all()
    a, b = whole.history.arrays(), parts.history.arrays()
    for key in a:
        kept = slice(None) if key != "curves" else np.s_[:, [0, 1, 2, 4, 5, 6, 7, 8, 9]]  # not the seconds
        np.testing.assert_array_equal(a[key][kept], b[key][kept], err_msg=key)


@pytest.mark.parametrize("batch", ["mini-batch", "stochastic", "batch"])
@pytest.mark.parametrize(
    ("rate", "scale", "activation"), [(0.5, 1, "linear"), (100.0, 1e150, "linear"), (5.0, 1, "relu")]
)
def test_divergence_comes_at_the_same_update(rate, scale, activation, batch):
    experiment = Experiment()
    for path, value in {
        "model.activation": activation, "model.output_activation": "linear", "training.learning_rate": rate,
        "training.batch_mode": batch,
    }.items():  # fmt: skip
        experiment = experiment.replace(path, value)
    x, y = np.linspace(1, 9, 40).reshape(20, 2) * scale, np.linspace(-3, 5, 20)
    plain, twin = (Trainer(experiment, (x, y), engine=engine) for engine in ("numpy", "compiled"))
    plain.step(400)
    twin.step(400)
    assert plain.divergence is not None
    assert twin.divergence is not None
    assert twin.divergence.update == plain.divergence.update
    assert twin.divergence.loss == pytest.approx(plain.divergence.loss, rel=1e-6)
    assert np.isfinite(twin.parameters).all()
    assert twin.history.events[-1].kind == "diverged"


def test_engines_may_change_over_between_two_updates():
    experiment = Experiment().replace("training.optimizer", "adam")
    plain = Trainer(experiment, engine="numpy")
    plain.step(200)
    mixed = Trainer(experiment, engine="numpy")
    mixed.step(60)
    assert mixed.use_engine("compiled") == "compiled"
    mixed.step(70)
    mixed.apply(mixed.experiment)
    assert mixed.use_engine("numpy") == "numpy"
    mixed.step(70)
    np.testing.assert_allclose(mixed.parameters, plain.parameters, rtol=0, atol=1e-10)


def test_live_edits_reach_the_kernel():
    trainers = [Trainer(Experiment(), engine=e) for e in ("numpy", "compiled")]
    for trainer in trainers:
        trainer.step(20)
        trainer.apply(trainer.experiment.replace("training.learning_rate", 0.3).replace("model.l1", 1e-2))
        trainer.set_parameter(0, 0.25)
        trainer.step(20)
        trainer.apply(trainer.experiment.replace("training.batch_mode", "stochastic"))
        trainer.step(20)
    np.testing.assert_allclose(trainers[0].parameters, trainers[1].parameters, rtol=0, atol=1e-10)


EDITS = {
    "another kernel": {"training.batch_mode": "stochastic"},
    "no kernel": {"training.batch_mode": "batch", "training.optimizer": "lbfgs"},
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("engine", ["auto", "compiled"])
def test_a_live_edit_that_asks_for_another_kernel_finds_it_or_goes_on_by_numpy(monkeypatch, engine, edit):
    assert kernels.prepare("lanes12")
    monkeypatch.setattr(kernels, "_loaded", {"lanes12": kernels.kernel("lanes12")})  # none but that of the beginning
    plain, twin = (Trainer(Experiment(), engine=one) for one in ("numpy", engine))
    assert twin.engine == "compiled"
    for trainer in (plain, twin):
        trainer.step(20)
        trainer.apply(replace(trainer.experiment, EDITS[edit]))
        trainer.step(20)
    assert twin.engine == ("compiled" if (engine, edit) == ("compiled", "another kernel") else "numpy")
    np.testing.assert_allclose(plain.parameters, twin.parameters, rtol=0, atol=1e-10)
    twin.apply(Experiment())
    assert twin.engine == "compiled"


def test_single_precision_goes_through_the_large_kernel():
    experiment = Experiment().replace("training.dtype", "float32")
    plain, twin = (Trainer(experiment, engine=e) for e in ("numpy", "compiled"))
    assert fitting_kernel(twin) == "dense32"
    plain.step(50)
    twin.step(50)
    assert twin.parameters.dtype == np.float32
    np.testing.assert_allclose(plain.parameters, twin.parameters, rtol=0, atol=1e-4)


@given(
    losses=st.lists(st.floats(0, 10), min_size=1, max_size=300),
    cuts=st.lists(st.integers(1, 700), min_size=1, max_size=9),
)
@settings(max_examples=30, deadline=None)
def test_extend_is_many_appends(losses, cuts):
    losses = np.resize(losses, 9000)
    single, many = Buckets(), Buckets()
    for update, loss in enumerate(losses):
        single.append(update, float(loss))
    at, k = 0, 0
    while at < len(losses):
        part = losses[at : at + cuts[k % len(cuts)]]
        many.extend(at, part)
        at, k = at + len(part), k + 1
    assert (single.width, single.open) == (many.width, many.open)
    np.testing.assert_array_equal(single.view(), many.view())


WITHOUT_NUMBA = """
import sys
sys.modules["numba"] = None
from nnstudio import Experiment
from nnstudio.nn.trainer import Trainer
trainer = Trainer(Experiment(), engine="compiled")
assert trainer.engine == "numpy", trainer.engine
assert trainer.step(5) == 5
"""


def run(code, **environment):
    env = {key: value for key, value in os.environ.items() if key != "NUMBA_CACHE_DIR"} | environment
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    return done


def test_without_numba_numpy_trains():
    assert run(WITHOUT_NUMBA).stderr == ""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folders are locked another way there")
def test_what_is_loaded_is_ready_while_others_are_still_being_loaded():
    kernels.prepare("lanes16")
    with kernels._lock:  # as long as a thread loads another
        done = []
        asking = threading.Thread(target=lambda: done.append(kernels.prepare("lanes16")), daemon=True)
        asking.start()
        asking.join(30)
    assert done == [True]


def test_the_same_sources_at_another_place_are_compiled_anew(tmp_path, monkeypatch):
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(tmp_path))
    (tmp_path / "kernels" / kernels._digest()).mkdir(parents=True)
    kernels.note_compiled()
    assert kernels.compiled_before()
    shutil.copytree(Path(kernels.__file__).parents[2], tmp_path / "other" / "nnstudio")
    asked = "from nnstudio.nn import kernels; print(kernels._digest(), kernels.compiled_before())"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "other")}
    said = subprocess.run(
        [sys.executable, "-c", asked], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == [kernels._digest(), "False"]


def test_a_cache_that_cannot_be_read_is_emptied_and_filled_again(tmp_path, monkeypatch):
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(tmp_path))
    monkeypatch.setattr(kernels, "_loaded", {})
    left = tmp_path / "kernels" / kernels._digest() / "sources" / "surface.nbi"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"half of an index")
    kernels.note_compiled()

    def load(name):
        if left.exists():
            raise EOFError("Ran out of input")
        return name

    monkeypatch.setattr(kernels, "_load", load)
    assert not kernels.prepare("surface", recompile=False)
    assert not kernels.compiled_before()
    left.write_bytes(b"half of an index")
    assert kernels.prepare("surface")
    assert not left.exists()


@pytest.mark.long
def test_a_damaged_cache_is_made_again(tmp_path):
    """Files cut in half, as a full disk or a crash leaves them."""
    ask = "from nnstudio.nn import kernels; print(kernels.prepare('surface'), *sorted(kernels._loaded))"
    environment = {"NNSTUDIO_DATA_DIR": str(tmp_path), "NNSTUDIO_KERNELS": ""}
    assert run(ask, **environment).stdout.split() == ["True", "surface"]
    files = [path for path in (tmp_path / "kernels").rglob("*.nb?") if path.is_file()]
    assert files
    for path in files:
        os.truncate(path, path.stat().st_size // 2)
    done = run(ask, **environment)
    assert done.stdout.split() == ["True", "surface"]
    assert "compiled again" in done.stderr
    assert run(ask, **environment).stderr == ""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folders are closed another way there")
def test_code_from_a_folder_that_others_may_write_to_is_not_run(tmp_path, monkeypatch):
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(tmp_path))
    folder = tmp_path / "kernels"
    (folder / "planted").mkdir(parents=True)
    folder.chmod(0o777)
    assert kernels.cache_folder() == folder
    assert list(folder.iterdir()) == []
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_locked_cache_folder_is_no_obstacle(tmp_path, monkeypatch):
    (tmp_path / "kernels").write_text("a file stands where the folder should")
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(tmp_path))
    folder = kernels.cache_folder()
    assert folder.is_dir()
    assert not folder.is_relative_to(tmp_path)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    folder.rmdir()


def test_relu_without_bias_stays_in_its_own_room(monkeypatch):
    """Where all layers are ReLU or linear the dense kernel has no room for slopes, so it may not write any."""
    force(monkeypatch, "dense64")
    experiment = preset("digits")
    for path, value in {"model.hidden": "200-100", "model.bias": False, "training.batch_size": 64}.items():
        experiment = experiment.replace(path, value)
    plain, twin = Trainer(experiment, engine="numpy"), Trainer(experiment, engine="compiled")
    for trainer in (plain, twin):
        trainer.step(40)
    assert twin.engine == "compiled"
    np.testing.assert_allclose(twin.parameters, plain.parameters, rtol=0, atol=1e-10)


def test_an_interrupt_beside_a_second_thread_does_not_wait_for_it_for_ever(monkeypatch):
    force(monkeypatch, "dense64")
    monkeypatch.setattr("nnstudio.nn.engine.WORTH_TWO_THREADS", 0)
    monkeypatch.setattr(kernels, "processors", lambda: 2)
    trainer = Trainer(Experiment(), engine="compiled")
    twin = trainer._kernel()
    with pytest.raises(KeyboardInterrupt), twin._helped(twin._rule):
        raise KeyboardInterrupt  # before the kernel is called, which tells the other thread when it is done
    assert trainer.step(5) == 5


def test_silent_weights_do_not_shrink_into_numbers_that_processors_are_slow_at():
    """Pixels that are always white leave L2 alone to pull their weights: Adam's averages would fade for ever."""
    experiment = preset("digits")
    for path, value in {"model.l2": 1e-2, "training.optimizer": "adam", "training.learning_rate": 0.01}.items():
        experiment = experiment.replace(path, value)
    trainer = Trainer(experiment, engine="compiled")
    trainer.step(9000)
    faded = [np.abs(trainer.parameters), *map(np.abs, trainer.optimizer_state.values())]
    assert not any(((part > 0) & (part < np.finfo(float).tiny)).any() for part in faded)


@pytest.mark.parametrize("optimizer", ["adam", "nadam", "adadelta", "rprop"])
@pytest.mark.parametrize(("dtype", "silent_weights"), [("float64", 0.1), ("float64", 0.0), ("float32", 0.0)])
def test_two_threads_at_a_batch_agree_with_numpy_and_with_themselves(monkeypatch, dtype, silent_weights, optimizer):
    monkeypatch.setattr("nnstudio.nn.engine.WORTH_TWO_THREADS", 0)
    monkeypatch.setattr(kernels, "processors", lambda: 2)
    force(monkeypatch, "dense64" if dtype == "float64" else "dense32")
    experiment = preset("digits")
    for path, value in {
        "model.hidden": "20-10", "model.layers.0.dropout": 0.2, "model.layers.1.dropout_on": "weights",
        "model.layers.1.dropout": silent_weights, "model.input_dropout": 0.1, "model.l2": 1e-3, "model.l1": 1e-4,
        "training.batch_size": 37, "training.class_weight": "balanced", "training.dtype": dtype,
        "training.optimizer": optimizer, "training.epsilon": 1e-3,
    }.items():  # fmt: skip
        experiment = experiment.replace(path, value)
    plain, twin, again = (Trainer(experiment, engine=engine) for engine in ("numpy", "compiled", "compiled"))
    plain.step(60)
    twin.step(60)
    for count in (1, 20, 39):
        again.step(count)
    assert twin._twin._assist is not None
    np.testing.assert_allclose(twin.parameters, plain.parameters, rtol=0, atol=1e-10 if dtype == "float64" else 1e-4)
    np.testing.assert_array_equal(again.parameters, twin.parameters)
    assert not [thread for thread in threading.enumerate() if thread.name == "second half"]


def test_two_threads_end_where_the_loss_grows(monkeypatch):
    monkeypatch.setattr("nnstudio.nn.engine.WORTH_TWO_THREADS", 0)
    monkeypatch.setattr(kernels, "processors", lambda: 2)
    force(monkeypatch, "dense64")
    trainer = Trainer(preset("digits").replace("training.learning_rate", 90.0), engine="compiled")
    trainer.run(epochs=50)
    assert trainer.divergence is not None
    assert np.isfinite(trainer.parameters).all()
