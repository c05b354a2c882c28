"""The language of goals: what it says, what it refuses, and how a goal is followed through time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio import Trainer
from nnstudio.lessons.facts import MEASURES, Observation, observe
from nnstudio.lessons.goals import DEEPEST, MOST_LETTERS, GoalError, Watch, parse_goal
from nnstudio.spec import Experiment, preset


def moment(experiment=None, state="running", seen=(), **numbers):
    return Observation(experiment or Experiment(), numbers, state, frozenset(seen))


def holds(text, now):
    return Watch(parse_goal(text)).see(now)


@pytest.mark.parametrize(
    ("text", "numbers", "expected"),
    [
        ("validation_loss < 0.05", {"validation_loss": 0.04}, True),
        ("validation_loss < 0.05", {"validation_loss": 0.05}, False),
        ("validation_loss < 0.05", {}, False),
        ("parameters <= 25 and validation_loss < 5e-2", {"parameters": 25, "validation_loss": 0.01}, True),
        ("parameters <= 25 and validation_loss < 5e-2", {"parameters": 26, "validation_loss": 0.01}, False),
        ("epochs >= 3 or updates >= 10", {"epochs": 1, "updates": 10}, True),
        ("validation_loss > 2 * train_loss", {"validation_loss": 0.21, "train_loss": 0.1}, True),
        ("validation_loss > 2 * train_loss", {"validation_loss": 0.19, "train_loss": 0.1}, False),
        ("validation_loss - train_loss > 0.1", {"validation_loss": 0.3, "train_loss": 0.1}, True),
        ("validation_loss - train_loss > 0.1", {"validation_loss": 0.3, "train_loss": 0.25}, False),
        ("2 * 3 + 8 / 4 - 1 = parameters", {"parameters": 7}, True),
        ("parameters / 0 > 1", {"parameters": 7}, False),
        ("updates >= 250 * epochs and updates <= training.batch_size * 100", {"updates": 1000, "epochs": 4}, True),
        ("updates > training.batch_size * 100", {"updates": 1000}, False),
        ("exact_zeros = 10", {"exact_zeros": 10}, True),
        ("exact_zeros != 10", {"exact_zeros": 10}, False),
        ("not (epochs > 3)", {"epochs": 2}, True),
        ("epochs > 1 and not epochs > 3 or runs >= 9", {"epochs": 5, "runs": 9}, True),
    ],
)
def test_numbers_are_compared(text, numbers, expected):
    assert holds(text, moment(**numbers)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("training.batch_mode = mini-batch", True), ("training.batch_mode != stochastic", True),
        ("training.learning_rate >= 0.03", True), ("model.hidden = 4-2", True), ("model.hidden = 4", False),
        ("training.early_stopping = off", True), ("model.layers.0.units = 4", True),
        ("model.layers.9.units = 4", False), ("model.output_activation = tanh", True), ("data.source = circle", True),
    ],
)  # fmt: skip
def test_settings_are_compared_as_people_write_them(text, expected):
    assert holds(text, moment()) is expected


def test_events_and_states():
    assert holds("changed training.learning_rate", moment(seen=["changed training.learning_rate"]))
    assert not holds("changed training.learning_rate", moment(seen=["changed training.momentum"]))
    assert holds("opened dock loss and used train.reset", moment(seen=["opened dock loss", "used train.reset"]))
    assert holds("test opened", moment(seen=["test opened"]))
    assert holds("diverged", moment(state="diverged"))
    assert not holds("recovered", moment(state="diverged", updates=9, train_loss=0.1, start_loss=0.5))
    assert holds("recovered", moment(updates=9, train_loss=0.1, start_loss=0.5))
    assert not holds("recovered", moment(updates=0, train_loss=0.1, start_loss=0.1))
    assert holds("trained", moment(epochs=500))
    assert holds("trained", moment(state="finished", epochs=20))


def test_one_after_the_other_needs_two_moments_in_that_order():
    watch = Watch(parse_goal("diverged then recovered"))
    fine = moment(updates=9, train_loss=0.1, start_loss=0.5)
    assert not watch.see(fine)
    assert not watch.see(moment(state="diverged"))
    assert not watch.reached
    assert watch.see(fine)
    assert [m.state for m in watch.evidence] == ["diverged", "running"]
    assert not watch.see(fine), "a goal is reached once"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is missing at the end"),
        ("loss < 3", "neither a setting"),
        ("validation_loss <", "a measure, a setting, a number or an event is missing at the end"),
        ("validation_loss < small", "is no number"),
        ("validation_loss 3", "one of < <= > >= = != is missing instead of 3"),
        ("(epochs > 3", "a closing bracket is missing"),
        ("epochs > 3 epochs > 4", "not expected here"),
        ("epochs > 3 and", "is missing at the end"),
        ("opened door loss", "use opened dock or opened workspace"),
        ("changed training.speed", "training.speed is neither"),
        ("__import__('os')", "not understood"),
        ("epochs > 3; epochs", "not understood"),
        ("epochs > 2 * loss", "loss is neither a setting"),
        ("test", "test opened"),
        ("not " * (DEEPEST + 2) + "diverged", "deep"),
        ("e" * (MOST_LETTERS + 1), "letters"),
    ],
)
def test_what_is_no_goal_is_refused_in_a_sentence(text, says):
    with pytest.raises(GoalError, match=r".") as error:
        parse_goal(text)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


WORDS = st.sampled_from(
    ["epochs", "and", "or", "not", "then", "(", ")", "<", ">=", "=", "3", "-1.5e3", "*", "changed", "opened", "dock",
     "loss", "test", "used", "training.learning_rate", "model.hidden", "4-2", "diverged", "validation_loss", "é", "'"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=14).map(" ".join)))
def test_any_text_is_a_goal_or_refused(text):
    try:
        goal = parse_goal(text)
    except GoalError:
        return
    assert goal.stages
    Watch(goal).see(moment(epochs=3.0))
    assert parse_goal(goal.text) == goal


def test_a_trainer_is_observed_as_its_scores_say():
    trainer = Trainer(preset("circle").replace("training.l1_method", "proximal").replace("model.l1", 0.05))
    trainer.run(epochs=3)
    now, scores = observe(trainer), trainer.scores()
    assert set(now.numbers) <= set(MEASURES)
    assert now.number("train_loss") == pytest.approx(scores.train_loss)
    assert now.number("validation_loss") == pytest.approx(scores.validation_loss)
    assert now.number("accuracy") == pytest.approx(scores.validation_score)
    assert now.number("parameters") == 25
    assert now.number("exact_zeros") == (trainer.parameters[trainer.network.layout.weight_mask()] == 0).sum()
    assert (now.number("epochs"), now.number("updates")) == (3, trainer.update)
