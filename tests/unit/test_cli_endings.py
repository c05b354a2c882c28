"""How the command line says what a training came to, and which parameters it gives when it ends."""

import json

import pytest

from nnstudio.__main__ import main
from nnstudio.lessons.facts import observe
from nnstudio.lessons.goals import Watch, parse_goal
from nnstudio.nn.trainer import Trainer
from nnstudio.search.results import Results, Row
from nnstudio.search.trials import Task, evaluate
from nnstudio.spec import Experiment, preset, replace

NOISY = (
    "--set", "data.noise=50", "--set", "data.samples=60", "--set", "model.hidden=8-8",
    "--set", "training.learning_rate=0.1", "--set", "training.early_stopping=true", "--set", "training.patience=15",
)  # fmt: skip


@pytest.fixture
def train(capsys):
    def carry_out(*arguments):
        assert main(["train", "circle", "--json", *arguments]) == 0
        return json.loads(capsys.readouterr().out)

    return carry_out


@pytest.mark.parametrize(
    ("settings", "state", "word"),
    [
        (["training.learning_rate=100"], "saturated", "step size 100 is too large"),
        (["training.learning_rate=0.3", "model.l2=7"], "diverging by the penalty", "above the limit 2"),
        (["model.initializer=zeros"], "constant answer", "weights are all zero"),
        (["training.learning_rate=0.03"], "going on", None),
    ],
)
def test_json_has_the_state_of_the_run_and_the_reason(train, settings, state, word):
    result = train("--epochs", "20", *(part for setting in settings for part in ("--set", setting)))
    assert result["state"] == state
    assert result["diverged"] == (state in ("saturated", "diverging by the penalty"))
    assert result["reason"] is None if word is None else word in result["reason"]


def test_people_read_the_reason_too(capsys):
    assert main(["train", "circle", "--epochs", "20", "--set", "training.learning_rate=100"]) == 0
    assert "every unit is saturated" in capsys.readouterr().out


def test_one_epoch_less_gives_no_worse_parameters_than_the_best_so_far(train):
    losses = [train("--epochs", str(epochs), *NOISY)["validation_loss"] for epochs in (1, 2, 4, 7, 10, 11, 12)]
    assert losses == sorted(losses, reverse=True)


def test_an_interrupt_ends_the_training_with_its_best(monkeypatch, capsys):
    run, calls = Trainer.run, []

    def interrupted(self, *arguments, **budget):
        if self._watcher.off:  # a copy that a forecast trains
            return run(self, *arguments, **budget)
        calls.append(1)
        if len(calls) > 12:
            raise KeyboardInterrupt
        return run(self, epochs=1)

    monkeypatch.setattr(Trainer, "run", interrupted)
    assert main(["train", "circle", "--json", *NOISY]) == 130
    said = capsys.readouterr()
    result = json.loads(said.out)
    assert result["epochs"] == 12
    assert said.err == "nnstudio: stopped\n"
    monkeypatch.undo()
    assert main(["train", "circle", "--json", "--epochs", "12", *NOISY]) == 0
    assert json.loads(capsys.readouterr().out)["validation_loss"] == result["validation_loss"]


def test_a_trial_says_what_it_was_found_to_be_in_the_same_words():
    lost = replace(Experiment(), {"training.learning_rate": 100.0, "training.epochs": 40})
    result = evaluate(Task(0, lost.to_json()))
    assert result.found == "saturated"
    assert "every unit is saturated" in result.ended
    fine = evaluate(Task(0, replace(preset("gauss"), {"training.epochs": 5}).to_json()))
    assert (fine.found, fine.ended) == ("", "")
    assert "found" in Row.__dataclass_fields__
    assert Results((), False).csv().splitlines()[0].endswith("found,why")


@pytest.mark.parametrize(
    ("changes", "goal"),
    [({"training.learning_rate": 100.0}, "saturated"), ({"model.l2": 7.0}, "collapsed")],
)
def test_lessons_can_ask_for_a_state(changes, goal):
    trainer = Trainer(replace(Experiment(), changes), engine="numpy")
    trainer.run(epochs=40)
    assert Watch(parse_goal(goal)).see(observe(trainer))
    healthy = Trainer(Experiment(), engine="numpy")
    healthy.run(epochs=5)
    assert not Watch(parse_goal(goal)).see(observe(healthy))
