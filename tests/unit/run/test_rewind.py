"""Going back in a run: kept moments as frames, and trainings repeated from their start."""

from dataclasses import replace as replace_of

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.run.abreast import Parked
from nnstudio.run.rewind import CannotRewind, moment, rewound
from nnstudio.run.worker import frame_of
from nnstudio.spec import preset, replace


@pytest.fixture(scope="module")
def trainer():
    made = Trainer(replace(Experiment(), {"model.l2": 0.01, "model.dropout": 0.1}), engine="numpy")
    made.run(epochs=20)
    return made


def test_a_kept_moment_is_exactly_what_was(trainer):
    frame, history = frame_of(trainer, 3, "paused"), trainer.history.view()
    index = len(history.trail) // 3
    then = moment(frame, index)
    again = Trainer(trainer.experiment, engine="numpy")
    again.step(then.update)
    assert np.array_equal(then.parameters, again.parameters)
    assert (then.run, then.update, then.state) == (3, int(history.trail_updates[index]), "paused")
    assert then.latest("train_loss") == pytest.approx(again.scores().train_loss, rel=0.2)
    assert sum(then.penalty) == pytest.approx(sum(again.penalty_parts()), rel=1e-12)
    assert then.history.trail_updates[-1] == then.update
    assert then.history.curves[-1, 0] <= then.update
    assert (then.history.batches[:, 0] < then.update).all()
    assert moment(frame, 0).update == 0


def test_looking_back_leaves_the_frame_as_it_was(trainer):
    frame = frame_of(trainer, 1, "paused")
    before = len(frame.history.trail)
    moment(frame, 2)
    assert len(frame.history.trail) == before


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_a_rewound_training_is_the_one_of_then_and_goes_on_alike(optimizer):
    made = Trainer(replace(Experiment(), {"training.optimizer": optimizer, "model.dropout": 0.2}), engine="numpy")
    made.step(137)
    there, state = made.parameters, made.optimizer_state
    made.step(1)
    after = made.parameters
    again = rewound(made, 1, lambda: True)
    assert again.update == 137
    assert np.array_equal(again.parameters, there)
    assert all(np.array_equal(again.optimizer_state[name], state[name]) for name in state)
    again.step(1)
    assert np.array_equal(again.parameters, after)
    assert rewound(made, 10_000, lambda: True).update == 0


def test_a_run_that_was_steered_cannot_be_repeated_and_says_why():
    made = Trainer(preset("xor"))
    made.apply(made.experiment.replace("training.learning_rate", 0.05))
    made.step(10)
    assert rewound(made, 1, lambda: True).update == 9
    made.apply(made.experiment.replace("training.learning_rate", 0.1))
    made.step(10)
    with pytest.raises(CannotRewind, match="changed at update 10"):
        rewound(made, 1, lambda: True)
    by_hand = Trainer(preset("xor"))
    by_hand.step(5)
    for value in (0.1, 0.2, 0.3):
        by_hand.set_parameter(0, value)
    assert [event.kind for event in by_hand.history.events] == ["set"]
    with pytest.raises(CannotRewind, match="parameter 0 set to"):
        rewound(by_hand, 1, lambda: True)


def test_rewinding_is_given_up_when_nobody_wants_it(trainer):
    assert rewound(trainer, 1, lambda: False) is None


def test_the_runs_beside_are_shown_as_they_were_at_the_same_update(trainer):
    parked, other = Parked(), trainer.begun_at(trainer.parameters)
    other.step(trainer.update + 50)
    parked.park(2, other)
    frame = replace_of(frame_of(trainer, 1, "paused"), others=parked.views())
    then = moment(frame, len(frame.history.trail) // 2)
    (beside,) = then.others
    assert beside.update <= then.update < other.update
    assert np.array_equal(beside.parameters, other.history.view().trail[len(beside.history.trail) - 1])
    assert beside.history.curves[-1, 0] <= then.update
