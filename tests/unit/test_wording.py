"""One of something is said as one, and tables name the state that ended a run."""

import pytest

from nnstudio import Trainer
from nnstudio.__main__ import main
from nnstudio.nn.watch import EarlyStop
from nnstudio.search.validation import Opening
from nnstudio.spec import preset, replace
from nnstudio.ui.theme import counted


@pytest.mark.parametrize(("before", "said"), [(0, "was opened for the first time"), (2, "had been opened 2 times")])
@pytest.mark.parametrize(("samples", "words"), [(1, "1 sample"), (12, "12 samples")])
def test_a_test_set_of_one_sample(before, said, samples, words):
    assert Opening("t", samples, 9, {}, before).text.startswith(f"The test set of {words} {said}")


@pytest.mark.parametrize(("patience", "words"), [(1, "1 epoch brought"), (1200, "1,200 epochs brought")])
def test_a_patience_of_one_epoch(patience, words):
    assert f": {words} no better validation loss" in EarlyStop(5, 3, 2, 0.5, patience).text


def test_one_and_many_in_the_window():
    assert [counted(n, "1 weight", "{0} weights") for n in (0, 1, 2, 1000)] == [
        "0 weights", "1 weight", "2 weights", "1,000 weights",
    ]  # fmt: skip


def test_the_command_line_counts_one_parameter(capsys):
    words = ["--set", "model.hidden=none", "--set", "data.features=x1", "--set", "model.layers.0.bias=false"]
    assert main(["train", "circle", "--epochs", "1", "--set", "data.samples=20", *words]) == 0
    assert ", 1 parameter\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("source", "settings", "word"),
    [
        ("circle", {"training.learning_rate": 0.3, "model.l2": 7.0}, "diverged: penalty"),
        ("circle", {"training.learning_rate": 100.0}, "saturated"),
        ("line", {"training.learning_rate": 100.0}, "diverged: step size"),
    ],
)
def test_the_end_of_a_run_is_named(source, settings, word):
    trainer = Trainer(replace(preset(source), {"data.samples": 60, **settings}))
    trainer.run(epochs=100)
    assert trainer.divergence is not None
    assert trainer.divergence.word == word
