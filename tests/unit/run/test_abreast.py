"""Runs beside each other: the same beginning, fair turns, and what the window is told of them."""

from types import SimpleNamespace

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.nn import stopwatch
from nnstudio.nn import trainer as trainers
from nnstudio.run import abreast
from nnstudio.run.abreast import Parked, keep_pace, note_topology, race
from nnstudio.spec import diff, replace


def same_start(*changes):
    first = Trainer(Experiment(), engine="numpy")
    return [Trainer(replace(Experiment(), change), first.data, first.parameters, "numpy") for change in changes]


def test_two_runs_that_differ_in_one_setting_have_everything_else_alike():
    one, other = same_start({}, {"training.learning_rate": 0.3})
    assert set(diff(one.experiment, other.experiment)) == {"training.learning_rate"}
    assert one.data is other.data
    assert np.array_equal(one.parameters, other.parameters)
    for trainer in (one, other):
        trainer.step(60)  # into the third epoch, so that orders have been drawn
    assert np.array_equal(one._order, other._order)
    assert not np.array_equal(one.parameters, other.parameters)


@pytest.fixture
def steady(monkeypatch):
    """A machine on which an update takes 20 microseconds, and one more for each sample; nothing else takes time."""
    now, step = [0.0], Trainer._step

    def timed(trainer):
        step(trainer)
        now[0] += 1e-6 * (20 + trainer.batch_size)

    clock = SimpleNamespace(perf_counter=lambda: now[0], process_time=lambda: now[0])
    for module in (abreast, trainers, stopwatch):
        monkeypatch.setattr(module, "time", clock)
    monkeypatch.setattr(Trainer, "_step", timed)


@pytest.mark.usefixtures("steady")
@pytest.mark.parametrize(
    ("fairness", "measure", "changes"),
    [
        ("update", "update", {"training.batch_mode": "batch"}), ("sample", "samples", {"training.batch_size": 25}),
        ("second", "seconds", {"training.batch_mode": "stochastic"}),
    ],
)  # fmt: skip
def test_turns_are_fair(fairness, measure, changes):
    racers = [(trainer, 10**6) for trainer in same_start({}, changes, {"training.optimizer": "adam"})]
    for _ in range(30):
        race(racers, fairness, 6.0, lambda: None)
    done = np.array([float(getattr(trainer, measure)) for trainer, _ in racers])
    assert done.min() > 0
    assert np.ptp(done) <= (0.25 * done.max() if fairness == "second" else 0.25 * done.max() + 6000)


@pytest.mark.usefixtures("steady")
@pytest.mark.parametrize(
    ("fairness", "measure", "changes"),
    [
        ("update", "update", {"training.batch_mode": "batch"}), ("sample", "samples", {"training.batch_size": 25}),
        ("sample", "samples", {"training.batch_size": 1}), ("second", "seconds", {"training.batch_mode": "stochastic"}),
    ],
)  # fmt: skip
def test_at_a_chosen_pace_the_others_make_as_much(fairness, measure, changes):
    racers = [(trainer, 10**6) for trainer in same_start({}, changes)]
    debts, made = {}, 0
    for _ in range(40):
        made += keep_pace(racers, fairness, 5, 1000.0, debts, lambda: None)
    leader, other = (float(getattr(trainer, measure)) for trainer, _ in racers)
    assert made == racers[0][0].update == 200
    assert abs(other - leader) <= (0.5 * leader + 0.2 if fairness == "second" else 25)


def test_each_trains_up_to_its_own_epoch_and_a_run_that_diverged_holds_nobody_up():
    wild = {"data.source": "line", "model.hidden": "none", "training.learning_rate": 9.0}
    racers = [(Trainer(replace(Experiment(), wild)), 50), (Trainer(Experiment()), 3), (Trainer(Experiment()), 6)]
    for _ in range(400):
        race(racers, "update", 5.0, lambda: None)
    assert racers[0][0].divergence is not None
    assert [trainer.epoch for trainer, _ in racers[1:]] == [3, 6]


def test_racing_changes_no_result():
    alone, raced, beside = same_start({}, {}, {"training.learning_rate": 0.1})
    while raced.epoch < 4:
        race([(raced, 4), (beside, 4)], "update", 2.0, lambda: None)
    alone.run(epochs=4)
    assert np.array_equal(alone.parameters, raced.parameters)


def test_views_of_runs_that_stand_still_cost_nothing():
    parked = Parked()
    still, moving = same_start({}, {})
    parked.park(1, still)
    parked.park(2, moving)
    parked.set_along(frozenset({2}))
    before = parked.views()
    moving.step(3)
    after = parked.views()
    assert [view.run for view in after] == [1, 2]
    assert after[0] is before[0]
    assert (after[1].update, after[1].along) == (3, True)
    assert parked.along() == [moving]
    parked.forget(1)
    assert [view.run for view in parked.views()] == [2]
    with pytest.raises(ValueError, match="at most 12"):
        parked.set_along(frozenset(range(20)))


def test_runs_that_are_put_aside_say_so_and_pinned_ones_are_never_forgotten(monkeypatch):
    monkeypatch.setattr("nnstudio.run.abreast.PARKED_BYTES", 0)
    one, two, three = same_start({}, {}, {})
    parked = Parked()
    parked.mark(frozenset({2}), frozenset({1}))
    for run, trainer in ((1, one), (2, two), (3, three)):
        parked.park(run, trainer)
    assert 1 in parked
    assert 2 not in parked
    parked.park(2, two)
    assert [(other.run, other.hidden) for other in parked.views()] == [(1, False), (2, True)]


def test_another_network_is_noted_where_it_begins_and_where_the_run_was_left():
    (left,) = same_start({})
    left.step(30)
    entered = Trainer(left.experiment.replace("model.hidden", "6"))
    note_topology(left, entered, 7)
    assert [(e.update, e.kind) for e in entered.history.events] == [(0, "topology")]
    assert entered.history.events[0].text.startswith("network 2-4-2-1 to 2-6-1")
    assert [(e.update, e.kind) for e in left.history.events] == [(30, "left")]
    assert left.history.events[0].text.endswith("in run 7")
