"""A training taken up again goes on to the very bit, from any update."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio import Experiment, Trainer
from nnstudio.choices.optimizers import OPTIMIZERS
from nnstudio.nn.checkpoint import Checkpoint
from nnstudio.nn.history import CURVES
from nnstudio.project import Project, load, save
from nnstudio.spec import replace

EXPERIMENTS = {
    "dropout, momentum, L1 and L2": {
        "model.input_dropout": 0.1, "model.dropout": 0.3, "model.layers.1.dropout_on": "weights",
        "training.momentum": 0.9, "training.nesterov": True, "model.l1": 0.01, "model.l2": 0.01,
    },
    "adam, dead links": {"training.optimizer": "adam", "model.l1": 0.03, "training.l1_method": "dead-links"},
    "rmsprop in single precision": {"training.optimizer": "rmsprop", "training.momentum": 0.5,
                                    "training.dtype": "float32", "model.l1": 0.01},
    "stochastic": {"training.batch_mode": "stochastic"},
    "whole batch, marked weights": {"training.batch_mode": "batch", "model.layers.0.frozen": ((0, 0),),
                                    "model.layers.1.pruned": ((1, 1),), "model.layers.2.inputs": (0, 2)},
}  # fmt: skip


def experiment(name):
    return replace(Experiment(), {"data.samples": 60, "training.batch_size": 7, **EXPERIMENTS[name]})


def thawed(checkpoint):
    """As it comes back from a file: nothing shared, plain JSON."""
    arrays = {name: array.copy() for name, array in checkpoint.arrays.items()}
    read = Experiment.from_json(checkpoint.experiment.to_json())
    return Checkpoint(read, arrays, json.loads(json.dumps(checkpoint.meta, allow_nan=False)))


def state(trainer):
    """Everything that decides how it goes on, but for the clock."""
    checkpoint = trainer.checkpoint()
    arrays = {name: array.tobytes() for name, array in checkpoint.arrays.items()}
    curves = np.delete(checkpoint.arrays["history/curves"], CURVES.index("seconds"), axis=1)
    return {
        **arrays, "history/curves": curves.tobytes(),
        **{k: v for k, v in checkpoint.meta.items() if k != "seconds"}, "experiment": checkpoint.experiment,
    }  # fmt: skip


@given(st.sampled_from(sorted(EXPERIMENTS)), st.integers(0, 40), st.integers(0, 30))
@settings(max_examples=60, deadline=None)
def test_resume_is_bit_identical_at_any_update(name, before, after):
    whole = Trainer(experiment(name))
    whole.step(before)
    taken = whole.checkpoint()
    resumed = Trainer.resume(thawed(taken))
    assert state(resumed) == state(whole)
    whole.step(after)  # the checkpoint must not move along
    resumed.step(after)
    assert state(resumed) == state(whole)
    again = Trainer.resume(thawed(taken))
    again.step(after)
    assert state(again) == state(whole)


def test_resume_past_the_thinning_of_the_history():
    whole = Trainer(experiment("stochastic"))
    whole.step(3000)
    resumed = Trainer.resume(thawed(whole.checkpoint()))
    whole.step(1500)
    resumed.step(1500)
    assert state(resumed) == state(whole)
    assert resumed.history.curves.stride > 1


def test_edits_and_events_come_along():
    trainer = Trainer(experiment("stochastic"))
    trainer.step(3)
    trainer.apply(trainer.experiment.replace("training.learning_rate", 0.2))
    resumed = Trainer.resume(thawed(trainer.checkpoint()))
    assert resumed.experiment.training.learning_rate == 0.2
    assert resumed.history.view().events == trainer.history.view().events


def test_own_samples_come_along():
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(20, 3)), rng.normal(size=(20, 2))
    trainer = Trainer(Experiment().replace("data.source", "plane"), (x, y, x[:5], y[:5]))
    trainer.step(7)
    resumed = Trainer.resume(thawed(trainer.checkpoint()))
    trainer.step(7)
    resumed.step(7)
    assert state(resumed) == state(trainer)


def test_divergence_comes_along():
    trainer = Trainer(
        replace(Experiment(), {"data.source": "line", "model.hidden": "none", "training.learning_rate": 50.0})
    )
    trainer.step(500)
    resumed = Trainer.resume(thawed(trainer.checkpoint()))
    assert resumed.divergence == trainer.divergence
    assert resumed.run(updates=5) == 0
    # The way back: a smaller step and a value set by hand.
    resumed.apply(resumed.experiment.replace("training.learning_rate", 0.01))
    resumed.set_parameter(0, 0.0)
    assert resumed.run(updates=5) == 5


def damaged(checkpoint, arrays=None, meta=None):
    kept = {**checkpoint.arrays, **(arrays or {})}
    kept = {name: array for name, array in kept.items() if array is not None}
    return Checkpoint(checkpoint.experiment, kept, {**checkpoint.meta, **(meta or {})})


TOO_LARGE = {"state": str(2**200), "inc": "1", "has_uint32": 0, "uinteger": 0}
MISFITS = {
    "parameters missing": {"arrays": {"parameters": None}},
    "parameters too short": {"arrays": {"parameters": np.zeros(3)}},
    "parameters not finite": {"arrays": {"parameters": np.full(25, np.nan)}},
    "order too long": {"arrays": {"order": np.arange(31)}},
    "order of fractions": {"arrays": {"order": np.arange(30) + 0.5}},
    "order that leaves the samples": {"arrays": {"order": np.arange(30) + 1}},
    "dead of numbers": {"arrays": {"dead": np.zeros(25)}},
    "optimiser state of another size": {"arrays": {"optimizer/mean": np.zeros(3)}},
    "order missing": {"arrays": {"order": None}},
    "optimiser count of numbers": {"arrays": {"optimizer/count": np.zeros(2)}},
    "history of another width": {"arrays": {"history/trail": np.zeros((1, 4))}},
    "history too long": {"arrays": {"history/batches": np.zeros((5000, 4))}},
    "history lengths that differ": {"arrays": {"history/curve_updates": np.zeros(1, dtype=np.int64)}},
    "stride of zero": {"arrays": {"history/strides": np.zeros(3, dtype=np.int64)}},
    "strides missing": {"arrays": {"history/strides": np.ones(1, dtype=np.int64)}},
    "bucket of another form": {"arrays": {"history/open_bucket": np.zeros(2)}},
    "place past the end": {"meta": {"at": 1000}},
    "place before the start": {"meta": {"at": -1}},
    "update below zero": {"meta": {"update": -5}},
    "start loss of NaN": {"meta": {"start_loss": "nan"}},
    "random state of the wrong form": {"meta": {"order_rng": [1, 2]}},
    "random state too large": {"meta": {"mask_rng": TOO_LARGE}},
    "events of the wrong form": {"meta": {"events": [[1]]}},
    "divergence of the wrong form": {"meta": {"divergence": 5}},
}


@pytest.mark.parametrize("case", MISFITS)
def test_what_does_not_fit_is_refused_now_and_not_later(case):
    trainer = Trainer(experiment("adam, dead links"))
    trainer.step(8)
    with pytest.raises((ValueError, KeyError, TypeError)):
        Trainer.resume(damaged(trainer.checkpoint(), **MISFITS[case]))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimiser_goes_on_from_a_file_bit_by_bit(optimizer, tmp_path):
    experiment = replace(Experiment(), {
        "training.optimizer": optimizer, "training.momentum": 0.5, "training.dampening": 0.2,
        "training.batch_mode": "batch" if optimizer == "lbfgs" else "mini-batch", "training.schedule": "plateau",
        "training.early_stopping": True, "training.plateau_patience": 0, "model.l1": 1e-3, "model.l2": 1e-3,
    })  # fmt: skip
    whole, part = Trainer(experiment, engine="numpy"), Trainer(experiment, engine="numpy")
    whole.step(90)
    part.step(37)
    save(Project(experiment, part.checkpoint()), tmp_path / "part.nnstudio")
    again = Trainer.resume(load(tmp_path / "part.nnstudio").checkpoint, engine="numpy")
    again.step(53)
    np.testing.assert_array_equal(again.parameters, whole.parameters)
    assert again.rate == whole.rate
