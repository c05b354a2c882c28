"""Kernels honour every field of a training and its network, or refuse it.

Each is changed, and both engines compared.
"""

import ast
from pathlib import Path
from typing import Annotated

import numpy as np
import pytest

from nnstudio import nn
from nnstudio.landscape import Plane
from nnstudio.landscape.surface import losses_at
from nnstudio.nn import kernels, together
from nnstudio.nn.engine import fitting_kernel, why_numpy
from nnstudio.nn.kernels import COMPILED_CHOICES, support
from nnstudio.nn.trainer import Trainer
from nnstudio.spec import Hyperparameter, Layer, Model, Training, replace
from nnstudio.spec.experiment import Experiment

ROOT = Path(nn.__file__).parents[1]
KERNELS = ("lanes12", "lanes16", "units", "dense64", "dense32")
BASE = {
    "data.source": "circle", "model.hidden": "3-2", "training.batch_mode": "mini-batch", "training.batch_size": 10,
    "training.learning_rate": 0.02, "training.optimizer": "sgd", "training.epochs": 3,
}  # fmt: skip
# Another value for every field, with what it needs to have an effect; None where it has none on updates.
ADAM, RPROP = {"training.optimizer": "adam"}, {"training.optimizer": "rprop"}
L1 = {"model.l1": 0.02}
TRAINING = {
    "loss": {"training.loss": "mean-squared"},
    "optimizer": ADAM,
    "learning_rate": {"training.learning_rate": 0.05},
    "momentum": {"training.momentum": 0.5},
    "dampening": {"training.momentum": 0.5, "training.dampening": 0.3},
    "nesterov": {"training.momentum": 0.5, "training.nesterov": True},
    "beta1": {**ADAM, "training.beta1": 0.5},
    "beta2": {**ADAM, "training.beta2": 0.9},
    "rho": {"training.optimizer": "rmsprop", "training.rho": 0.5},
    "epsilon": {**ADAM, "training.epsilon": 0.1},
    "momentum_decay": {"training.optimizer": "nadam", "training.momentum_decay": 0.5},
    "grow": {**RPROP, "training.grow": 1.5},
    "shrink": {**RPROP, "training.shrink": 0.3},
    "smallest_step": {**RPROP, "training.smallest_step": 0.01},
    "largest_step": {**RPROP, "training.largest_step": 0.021},
    "memory": {"training.optimizer": "lbfgs", "training.batch_mode": "batch", "training.memory": 1},
    "line_search": {"training.optimizer": "lbfgs", "training.batch_mode": "batch", "training.line_search": False},
    "schedule": {"training.schedule": "exponential", "training.decay_factor": 0.5},
    "drop_factor": {"training.schedule": "step", "training.drop_every": 1, "training.drop_factor": 0.1},
    "drop_every": {"training.schedule": "step", "training.drop_every": 1},
    "decay_factor": {"training.schedule": "exponential", "training.decay_factor": 0.3},
    "decay_rate": {"training.schedule": "inverse-time", "training.decay_rate": 3.0},
    "warmup": {"training.schedule": "cosine", "training.warmup": 1.0},
    "peak_at": {"training.schedule": "one-cycle", "training.peak_at": 0.6},
    "plateau_patience": {"training.schedule": "plateau", "training.plateau_patience": 0, "training.learning_rate": 1.0},
    "lowest_rate": {"training.schedule": "cosine", "training.lowest_rate": 0.019},
    "clip_norm": {"training.clip_norm": 0.05},
    "clip_value": {"training.clip_value": 0.01},
    "batch_mode": {"training.batch_mode": "batch"},
    "batch_size": {"training.batch_size": 7},
    "order": {"training.order": "fixed"},
    "epochs": {"training.schedule": "cosine", "training.epochs": 5},
    "early_stopping": {"training.patience": 1, "training.least_gain": 100.0, "training.early_stopping": True},
    "patience": {"training.early_stopping": True, "training.least_gain": 100.0, "training.patience": 1},
    "least_gain": {"training.early_stopping": True, "training.patience": 1, "training.least_gain": 100.0},
    "class_weight": {"data.source": "xor", "training.class_weight": "balanced"},
    "l1_method": {**L1, "training.l1_method": "subgradient"},
    "divergence_factor": {"training.learning_rate": 100.0, "training.divergence_factor": 1.001},
    "dtype": {"training.dtype": "float32"},
    "seed": {"training.seed": 5},
}
MODEL = {
    "layers": {"model.hidden": "4"},
    "learner": {"model.hidden": "none", "model.learner": "neighbours"},
    "neighbours": {"model.hidden": "none", "model.learner": "neighbours", "model.neighbours": 3},
    "neighbour_weights": {"model.hidden": "none", "model.learner": "neighbours", "model.neighbour_weights": "distance"},
    "input_dropout": {"model.input_dropout": 0.3},
    "seed": {"model.seed": 4},
}
LAYER = {
    "units": {"model.hidden": "3-5"},
    "activation": {"model.layers.1.activation": "softplus"},
    "bias": {"model.layers.0.bias": False},
    "initializer": {"model.initializer": "he-normal"},
    "init_gain": {"model.init_gain": 1.7},
    "dropout": {"model.layers.0.dropout": 0.3},
    "dropout_on": {"model.layers.0.dropout": 0.3, "model.layers.0.dropout_on": "weights"},
    "l1": L1,
    "l2": {"model.l2": 0.05},
    "inputs": {"model.layers.2.inputs": (1, 2)},
    "frozen": {"model.layers.0.frozen": ((0, 1),)},
    "pruned": {"model.layers.0.pruned": ((0, 1),)},
}
CHANGES = {
    f"{owner.__name__}.{name}": change
    for owner, changes in ((Training, TRAINING), (Model, MODEL), (Layer, LAYER))
    for name, change in changes.items()
}


@pytest.fixture(scope="module", autouse=True)
def unloaded():
    """Leave no kernel loaded: what "auto" means to the tests after these must not hang on their order."""
    yield
    kernels._loaded.clear()


def experiment(change, **more):
    return replace(Experiment(), {**BASE, **more, **change})


def trained(made, engine):
    trainer = Trainer(made, engine=engine)
    trainer.run(epochs=3)
    return trainer


def may_make(name, trainer):
    """Whether a kernel is ever chosen for such a training."""
    chosen = fitting_kernel(trainer)
    chain = all(block.sources == (k,) for k, block in enumerate(trainer.network.layout.blocks))
    single = trainer.network.dtype == np.float32
    return (
        chosen is not None and single == (name == "dense32") and (chain or name.startswith("lanes"))
        and (name != "units" or trainer.batch_size == 1)
    )  # fmt: skip


def test_every_field_is_changed_here_and_listed_there():
    for owner, changes in ((Training, TRAINING), (Model, MODEL), (Layer, LAYER)):
        assert set(changes) == set(owner.model_fields)
        assert not support._unlisted(owner)
        listed = [part[owner] for part in (support._HANDED, support._AROUND, support._REFUSED)]
        assert sum(map(len, listed)) == len(set().union(*listed)) == len(owner.model_fields)


@pytest.mark.parametrize("field", [field for field in CHANGES if "neighbour" not in str(CHANGES[field])])
def test_every_change_here_makes_a_difference(field):
    change = CHANGES[field]
    *needs, last = change  # the field itself comes last
    with_it, without = (trained(experiment(part), "numpy") for part in (change, {path: change[path] for path in needs}))
    same = with_it.network.layout.size == without.network.layout.size and with_it.update == without.update
    assert not same or (with_it.parameters != without.parameters).any() or last == "training.dtype", last


@pytest.mark.parametrize("name", KERNELS)
@pytest.mark.parametrize("field", CHANGES)
def test_every_kernel_honours_or_refuses_every_field(field, name, monkeypatch):
    pytest.importorskip("numba")
    change = CHANGES[field]
    more = {"training.batch_mode": "stochastic", "data.samples": 40} if name == "units" else {}
    more |= {"training.dtype": "float32"} if name == "dense32" else {}
    made = experiment(change, **more)
    plain = trained(made, "numpy")
    if not may_make(name, plain):
        assert fitting_kernel(plain) != name or name.startswith("lanes")
        return
    for place in ("engine", "trainer"):
        monkeypatch.setattr(f"nnstudio.nn.{place}.fitting_kernel", lambda trainer: name)
    twin = trained(made, "compiled")
    assert twin.engine == "compiled"
    near = 2e-3 if name == "dense32" else 1e-8
    np.testing.assert_allclose(twin.parameters, plain.parameters, rtol=near, atol=near)
    assert (twin.update, twin.epoch, twin.divergence is None) == (plain.update, plain.epoch, plain.divergence is None)


@pytest.mark.parametrize("field", [field for field, change in CHANGES.items() if "plateau" not in str(change)])
def test_many_at_once_honour_or_refuse_every_field(field):
    pytest.importorskip("numba")
    made = experiment(CHANGES[field])
    trainers = [Trainer(replace(made, {"model.seed": k}), engine="numpy") for k in range(2)]
    if together.kinship(trainers[0]) is None:
        return
    # What they do not share stays their own; the samples are the same.
    trainers[1] = Trainer(trainers[1].experiment, trainers[0].data, engine="numpy")
    assert kernels.prepare("nets")
    alone = [trained(trainer.experiment, "numpy") for trainer in trainers]
    together.Together(trainers).run(3)
    for one, other in zip(trainers, alone, strict=True):
        np.testing.assert_allclose(one.parameters, other.parameters, rtol=1e-8, atol=1e-8)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"training.optimizer": "lbfgs", "training.batch_mode": "batch"}, "the optimiser lbfgs"),
        ({}, ""),
    ],
)
def test_what_no_kernel_knows_is_said(change, said):
    trainer = Trainer(experiment(change), engine="numpy")
    assert support.unknown(trainer.network.model, trainer.experiment.training) == said
    assert (fitting_kernel(trainer) is None) == bool(said)
    assert why_numpy(trainer) == (f"trained in NumPy, since the compiled kernels do not know {said}" if said else "")


@pytest.mark.parametrize("codes", ["ACTIVATION_CODES", "LOSS_CODES", "OPTIMIZER_CODES", "SCHEDULE_CODES"])
def test_a_choice_without_a_code_is_made_in_numpy(codes, monkeypatch):
    made = experiment({})
    name = {
        "ACTIVATION_CODES": "tanh", "LOSS_CODES": "half-squared", "OPTIMIZER_CODES": "sgd",
        "SCHEDULE_CODES": "constant",
    }[codes]  # fmt: skip
    known = getattr(support, codes)
    monkeypatch.setattr(support, codes, {other: code for other, code in known.items() if other != name})
    trainer = Trainer(made, engine="compiled")
    assert (trainer.engine, fitting_kernel(trainer), together.kinship(trainer)) == ("numpy", None, None)
    assert together.likeness(made) is None
    assert why_numpy(trainer).endswith(f" {name}")


class Newer(Training):
    """A training with two hyperparameters that nobody has told the kernels of."""

    jitter: Annotated[float, Hyperparameter("Jitter", "Nothing yet.", low=0, high=1)] = 0.0
    lookahead: Annotated[int, Hyperparameter("Look-ahead", "Of one rule.", when=("optimizer", ("lion",)))] = 5


def test_a_new_hyperparameter_is_unknown_to_kernels_where_it_has_an_effect(monkeypatch):
    model = experiment({}).model
    for part in ("_HANDED", "_AROUND", "_REFUSED"):
        monkeypatch.setitem(getattr(support, part), Newer, getattr(support, part)[Training])
    assert support.unknown(model, Newer()) == "training.jitter"
    monkeypatch.setitem(support._AROUND, Newer, {*support._AROUND[Training], "jitter"})
    support._unlisted.cache_clear()
    assert support.unknown(model, Newer()) == ""
    assert support.unknown(model, Newer(optimizer="lion")) == "training.lookahead"


@pytest.mark.parametrize("part", ["ACTIVATION_CODES", "LOSS_CODES"])
def test_surfaces_of_what_the_kernel_does_not_know_are_made_in_numpy(part, monkeypatch):
    pytest.importorskip("numba")
    assert kernels.prepare("surface")
    trainer = Trainer(experiment({}), engine="numpy")
    plane = Plane.random(trainer.network.layout, trainer.parameters)
    x, y, _ = trainer.training_samples
    places = np.array([[0.0, 0.0], [0.5, -0.5]])
    usual = losses_at(trainer.network, x, y, plane, places)
    name = {"ACTIVATION_CODES": "tanh", "LOSS_CODES": "half-squared"}[part]
    known = getattr(support, part)
    monkeypatch.setattr(support, part, {other: code for other, code in known.items() if other != name})
    monkeypatch.setattr("nnstudio.landscape.compiled.PlaneKernel", None)  # nobody asks it
    np.testing.assert_allclose(losses_at(trainer.network, x, y, plane, places), usual, rtol=1e-12)


def test_the_cache_of_kernels_knows_every_source_they_are_compiled_from():
    compiled = set()
    for file in (ROOT / "nn" / "kernels").glob("*.py"):
        if not any(
            "numba" in ast.unparse(node)
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.Import | ast.ImportFrom)
        ):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level > 1:
                base = "/".join((node.module or "").split("."))
                assert base.startswith("choices/") or file.name == "__init__.py", (file.name, base)
                named = [f"{base}.py", *(f"{base}/{alias.name}.py" for alias in node.names)]
                compiled |= {name.removeprefix("choices/") for name in named if (ROOT / name).is_file()}
    compiled = {name for name in compiled if (ROOT / "choices" / name).is_file()}
    assert compiled == set(COMPILED_CHOICES)
