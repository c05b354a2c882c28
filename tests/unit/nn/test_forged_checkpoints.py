"""Well-formed checkpoints with wrong contents: refused at once, or they train, are taken again and go on."""

import json
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio import Experiment, Trainer
from nnstudio.choices.optimizers import OPTIMIZERS
from nnstudio.nn.checkpoint import Checkpoint
from nnstudio.nn.watch import Watch
from nnstudio.spec import preset, replace

from ...fuzzing import PATIENCE_S, TIMES

pytestmark = pytest.mark.timeout(PATIENCE_S)

REFUSALS = (ValueError, KeyError, TypeError)
NUMBERS = (np.nan, np.inf, -np.inf, -1.0, 0.0, 0.5, 1e300, 2.0**31, 2.0**62, 2.0**63)
COUNTS = (-1, 0, 0.5, 1, 2**31, 2**53, 2**62, 2**63 - 1, 2**64, "7", None, True, [], float("1e300"))
BATCHES = ("batch", "mini-batch", "stochastic")


@cache
def genuine(optimizer, batch_mode, momentum):
    """A checkpoint of 20 updates, its JSON as a file would give it back."""
    edits = {
        "data.samples": 40, "training.optimizer": optimizer, "training.batch_mode": batch_mode,
        "training.momentum": momentum, "training.batch_size": 7, "training.early_stopping": True,
        "model.dropout": 0.2, "model.l1": 1e-3, "model.l2": 1e-3,
    }  # fmt: skip
    trainer = Trainer(replace(Experiment(), edits))
    trainer.step(20)
    taken = trainer.checkpoint()
    return Checkpoint(taken.experiment, taken.arrays, json.loads(json.dumps(taken.meta)))


def settings_of(optimizer):
    return ("batch",) if optimizer == "lbfgs" else BATCHES


@st.composite
def forgeries(draw):
    """A checkpoint of any optimiser with one to three of its arrays and numbers exchanged."""
    optimizer = draw(st.sampled_from(sorted(OPTIMIZERS)))
    taken = genuine(optimizer, draw(st.sampled_from(settings_of(optimizer))), draw(st.sampled_from([0.0, 0.5])))
    arrays, meta = dict(taken.arrays), json.loads(json.dumps(taken.meta))
    for _ in range(draw(st.integers(1, 3))):
        if draw(st.integers(0, 3)):
            name = draw(st.sampled_from(sorted(arrays)))
            forged = draw(st.sampled_from(sorted(ARRAY_FORGERIES)))
            changed = ARRAY_FORGERIES[forged](arrays[name].copy(), draw)
            if changed is None:
                del arrays[name]
            else:
                arrays[name] = changed
        elif draw(st.booleans()):
            extra = draw(st.sampled_from(sorted({slot for row in OPTIMIZERS.values() for slot in row.slots})))
            arrays[f"optimizer/{extra}"] = np.ones(draw(st.sampled_from([(), (25,), (0, 25), (2, 25)])))
        else:
            name = draw(st.sampled_from(sorted(meta)))
            meta[name] = draw(st.sampled_from(COUNTS))
    return Checkpoint(taken.experiment, arrays, meta)


def cast(array, dtype):
    with np.errstate(all="ignore"):
        return array.astype(dtype)


def with_value(array, draw):
    if array.size:
        value = draw(st.sampled_from(NUMBERS))
        with np.errstate(all="ignore"):
            array.flat[draw(st.integers(0, array.size - 1))] = np.float64(value).astype(array.dtype)
    return array


ARRAY_FORGERIES = {
    "gone": lambda a, draw: None,
    "empty": lambda a, draw: a.reshape(-1)[:0],
    "no rows": lambda a, draw: np.zeros((0, *a.shape), a.dtype),
    "a scalar": lambda a, draw: a.reshape(-1)[0] * np.ones((), a.dtype) if a.size else a,
    "shorter": lambda a, draw: a.reshape(-1)[: max(0, a.size - draw(st.integers(1, 5)))],
    "longer": lambda a, draw: np.concatenate([a.reshape(-1), a.reshape(-1)]),
    "one more dimension": lambda a, draw: a[None],
    "of single precision": lambda a, draw: cast(a, np.float32),
    "of whole numbers": lambda a, draw: cast(a, np.int64),
    "of bytes": lambda a, draw: cast(a, np.uint8),
    "one value": with_value,
    "all one value": lambda a, draw: np.full_like(a, np.nan_to_num(draw(st.sampled_from((-1.0, 0.0, 1.0, 1e9))))),
    "in another order": lambda a, draw: np.roll(a, 1),
}


@given(forgeries(), st.sampled_from(["numpy", "compiled"]))
@settings(max_examples=150 * TIMES, deadline=None)
def test_a_forged_checkpoint_is_refused_or_trains_on_for_good(forged, engine):
    try:
        trainer = Trainer.resume(forged, engine)
    except REFUSALS:
        return
    trainer.step(30)
    again = Trainer.resume(trainer.checkpoint(), engine)
    again.step(5)
    assert np.isfinite(again.parameters).all()


@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("engine", ["numpy", "compiled"])
def test_what_an_optimiser_remembers_is_what_is_declared(optimizer, dtype, engine):
    """Every checkpoint that training can give is accepted, and together they fill every slot."""
    seen = set()
    for momentum in (0.0, 0.9):
        trainer = Trainer(
            replace(Experiment(), {
                "data.samples": 40, "training.optimizer": optimizer, "training.dtype": dtype,
                "training.momentum": momentum, "training.batch_mode": settings_of(optimizer)[0],
            }),
            engine=engine,
        )  # fmt: skip
        for updates in (0, 1, 40):
            trainer.step(updates)
            taken = trainer.checkpoint()
            Trainer.resume(taken, engine)
            seen |= {name.partition("/")[2] for name in taken.arrays if name.startswith("optimizer/")}
    assert seen == set(OPTIMIZERS[optimizer].slots)


@pytest.mark.parametrize(("optimizer", "edits"), [
    ("adam", {"model.hidden": "4-4", "training.learning_rate": 50.0}),
    ("sgd", {"data.source": "line", "model.hidden": "none", "training.learning_rate": 50.0, "training.momentum": 0.9}),
    ("rmsprop", {"data.source": "line", "model.hidden": "none", "training.learning_rate": 90.0}),
    ("adagrad", {"data.source": "line", "model.hidden": "none", "training.learning_rate": 90.0}),
])  # fmt: skip
def test_a_diverging_training_can_be_taken_up_at_any_update(optimizer, edits):
    trainer = Trainer(replace(Experiment(), {"training.optimizer": optimizer, **edits}))
    for _ in range(60):
        trainer.step(10)
        Trainer.resume(trainer.checkpoint())
    assert Trainer.resume(trainer.checkpoint()).divergence == trainer.divergence


def forged_with(arrays=None, meta=None):
    taken = genuine("adam", "batch", 0.0)
    changed = dict(taken.arrays)
    for name, (place, value) in (arrays or {}).items():
        changed[name] = changed[name].copy()
        changed[name][place] = value
    return Checkpoint(taken.experiment, changed, {**json.loads(json.dumps(taken.meta)), **(meta or {})})


STREAM = {"state": "1", "inc": "1", "has_uint32": 0, "uinteger": 0}
WRONG = {
    "an update that is none": {"arrays": {"history/curves": ((3, 0), 99.0)}},
    "an epoch before the start": {"arrays": {"history/curves": ((0, 1), -1.0)}},
    "a clock that runs backwards": {"arrays": {"history/curves": ((5, 3), 0.0), "history/curve_updates": (0, 0)}},
    "a moment that is no number": {"arrays": {"history/curves": ((5, 3), np.nan)}},
    "a moment to come": {"arrays": {"history/curves": ((-1, 3), 1e9)}},
    "an endless time": {"meta": {"seconds": 1e300}},
    "the loss of a batch that is no number": {"arrays": {"history/batches": ((4, 3), np.nan)}},
    "the loss of a batch that is infinite": {"arrays": {"history/batches": ((4, 2), np.inf)}},
    "a lowest loss above the highest": {"arrays": {"history/batches": ((4, 1), 1e9)}},
    "an empty bucket that holds something": {"arrays": {"history/open_bucket": (3, 5.0)}},
    "a best loss that is no number": {"meta": {"watch": ["nan", 3, 0, "inf", 0, 1.0]}},
    "a drop that grows": {"meta": {"watch": ["0.5", 3, 0, "inf", 0, 1e9]}},
    "a drop below zero": {"meta": {"watch": ["0.5", 3, 0, "inf", 0, -1.0]}},
    "an end without a loss": {"meta": {"stopped": [9, 9, 3, "nan", 5]}},
    "an end that counts in halves": {"meta": {"stopped": [9.5, 9, 3, "0.5", 5]}},
    "a finding without a number": {
        "meta": {"watcher": [0, 50, False, [9, 0.1, "nan", "constant answer", "l2", "0.5", "nan", 0.1]]}
    },
    "a finding without its limit": {
        "meta": {"watcher": [0, 50, False, [9, 0.1, "3", "diverging by the penalty", "", "0.5", "nan", 0.1]]}
    },
    "a stream's word below zero": {"meta": {"mask_rng": {**STREAM, "has_uint32": -1}}},
    "a stream's half too large": {"meta": {"order_rng": {**STREAM, "uinteger": 2**32}}},
    "a stream with an even step": {"meta": {"order_rng": {**STREAM, "inc": "4"}}},
}


@pytest.mark.parametrize("case", WRONG)
def test_numbers_that_no_training_has_are_refused(case):
    with pytest.raises(ValueError, match=r"does not fit the experiment|random state") as caught:
        Trainer.resume(forged_with(**WRONG[case]))
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("engine", ["numpy", "compiled"])
def test_counts_end_where_they_are_no_longer_exact(engine):
    """What is trained on from the last count there may be can still be saved, and read again."""
    last = forged_with(meta={"epoch": 2**53 - 9, "samples": 2**53 - 60})
    trainer = Trainer.resume(last, engine)
    assert trainer.step(30) == 60 // len(trainer.data.train.x)
    assert trainer.step(30) == 0
    again = Trainer.resume(trainer.checkpoint(), engine)
    assert (again.epoch, again.samples) == (trainer.epoch, trainer.samples)


def test_parameters_beyond_all_bounds_are_judged_without_a_warning():
    with np.errstate(all="warn"):
        trainer = Trainer(Experiment(), parameters=np.full(25, 1e300))
        assert trainer.status().text is not None
        trainer.step(3)
    assert np.isfinite(trainer.parameters).all()


def test_a_divergence_of_before_the_diagnosis_is_told_with_numbers():
    old = forged_with(meta={"divergence": [20, 0.5, "inf", False], "watcher": None})
    said = Trainer.resume(old).divergence.text
    assert said.startswith("Diverged at update 20: the loss is no longer a finite number")
    stuck = forged_with(meta={"divergence": [20, 0.5, "0.7", True], "watcher": None})
    assert "nan" not in Trainer.resume(stuck).divergence.text


def test_a_loss_that_is_no_number_is_no_gain():
    watch = Watch()
    training = Experiment().replace("training.early_stopping", True).training
    watch.see(training, np.nan, 1, np.zeros(2))
    assert watch.best == np.inf
    watch.see(training, 0.5, 2, np.ones(2))
    assert (watch.best, watch.best_update) == (0.5, 2)


@pytest.mark.parametrize("engine", ["numpy", "compiled"])
def test_parameters_falsely_called_the_best_are_not_gone_back_to(engine):
    """A file may claim any loss for them. Where they give none that is finite, training has to find better ones."""
    edits = {"model.hidden": "none", "training.early_stopping": True, "training.patience": 2}
    trainer = Trainer(replace(preset("line"), edits))
    trainer.run(epochs=3)
    taken = trainer.checkpoint()
    best = np.full_like(taken.arrays["parameters"], 1.7e308)
    claimed = {"watch": ["0.0", 3, 0, "inf", 0, 1.0]}
    forged = Checkpoint(
        taken.experiment, {**taken.arrays, "watch/best_parameters": best}, {**taken.meta, **claimed}
    )  # fmt: skip
    trainer = Trainer.resume(forged, engine)
    trainer.run(epochs=9)
    trainer.conclude()
    assert np.isfinite(trainer.scores().train_loss)
