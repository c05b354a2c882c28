"""A network that would not fit is refused before it is made, with what it needs and what there is."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.nn import memory
from nnstudio.spec import replace


def test_a_network_that_would_not_fit_says_what_it_needs_and_what_there_is(monkeypatch):
    monkeypatch.setattr(memory, "free_bytes", lambda: 2 * 2**30)
    large = replace(Experiment(), {"model.hidden": "4096-4096-4096-4096"})
    with pytest.raises(MemoryError, match=r"50,\d{3},\d{3} parameters takes about \d\.\d GB of memory .* 2\.0 GB are"):
        Trainer(large)


def test_the_estimate_is_no_less_than_what_a_training_takes():
    import tracemalloc

    for optimizer in ("sgd", "adam", "lbfgs"):
        experiment = replace(Experiment(), {
            "model.hidden": "300-300", "training.optimizer": optimizer, "training.batch_mode": "batch",
        })  # fmt: skip
        tracemalloc.start()
        trainer = Trainer(experiment, engine="numpy")
        trainer.step(12)
        trainer.checkpoint()
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        samples = len(trainer.data.train)
        needed = memory.training_bytes(trainer.network, experiment.training, samples)
        assert peak <= needed <= 3 * peak + 2 * memory.TRAIL_BYTES


def test_small_networks_are_never_in_question(monkeypatch):
    monkeypatch.setattr(memory, "free_bytes", lambda: 0)
    assert np.isfinite(Trainer(Experiment()).parameters).all()


def test_the_system_tells_how_much_is_free():
    free = memory.free_bytes()
    assert free is None or 0 < free < 2**50
