"""A network that would not fit is refused before it is made, with what it needs and what there is."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.__main__ import main
from nnstudio.data import draw
from nnstudio.nn import memory
from nnstudio.search.folds import Plan
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


def test_folds_that_would_not_fit_are_refused_before_they_are_listed(monkeypatch):
    monkeypatch.setattr(memory, "free_bytes", lambda: 2**30)
    data = replace(Experiment(), {"data.samples": 60_000}).data
    samples = draw(data)
    with pytest.raises(
        MemoryError, match=r"^60,000 folds of 60,000 samples take about 26\.8 GB of memory, and 1\.0 GB"
    ):
        Plan(leave_one_out=True).make(samples, np.arange(60_000))


def test_eigenvectors_that_would_not_fit_are_refused(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(memory, "free_bytes", lambda: 400 * 2**20)
    monkeypatch.setattr(Trainer, "run", lambda *_, **__: pytest.fail("trained before memory was asked for"))
    words = ["--plane", "hessian", "--set", "model.hidden=1400-1400", "--set", "data.samples=20"]
    assert main(["surface", "circle", *words, "--out", str(tmp_path / "s.npz")]) == 1
    said = capsys.readouterr().err
    assert "1,967,001 parameters takes about 450 MB of memory, and 400 MB are free" in said
