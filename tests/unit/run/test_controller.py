"""The training thread: wishes go in, frames and states come out, and it ends whenever it is told to."""

import sys
import threading
from dataclasses import dataclass
from math import inf

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.nn.history import CURVES
from nnstudio.run.controller import Controller
from nnstudio.run.mailbox import Mailbox
from nnstudio.spec import replace
from nnstudio.spec.topology import set_units

from ...waiting import until

SMALL = replace(Experiment(), {"data.samples": 40, "training.epochs": 100_000, "training.batch_size": 5})
WILD = replace(SMALL, {"data.source": "line", "model.hidden": "none", "training.learning_rate": 90.0})


@dataclass(frozen=True)
class State:
    """What the document would hand over."""

    experiment: Experiment
    run: int = 1


class Bench:
    """A controller, the newest frame, and all that its signals said."""

    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.controller = Controller()
        self.frame = None
        self.states, self.failures = [], []
        self.controller.state_changed.connect(self.states.append)
        self.controller.failed.connect(self.failures.append)

    def look(self):
        self.frame = self.controller.mailbox.take() or self.frame
        return self.frame

    def until(self, true_of, timeout=5000):
        """Wait for a frame of which something is true."""
        self.qtbot.waitUntil(lambda: self.look() is not None and true_of(self.frame), timeout=timeout)
        return self.frame

    def checkpoint(self):
        """The state of the training now."""
        taken = []
        self.controller.checkpoint(taken.append)
        self.qtbot.waitUntil(lambda: bool(taken))
        return taken[0]

    def open(self, experiment=SMALL, run=1, checkpoint=None):
        self.controller.open(State(experiment, run), checkpoint)
        return self.until(lambda f: f.run == run)


@pytest.fixture
def bench(qtbot):
    made = Bench(qtbot)
    yield made
    made.controller.stop()
    assert not made.controller._worker.isRunning()


def alike(checkpoint, other):
    """Whether two trainings stand at the same bit, but for the clock."""
    clock = CURVES.index("seconds")
    for name, array in other.arrays.items():
        mine, theirs = checkpoint.arrays[name], array
        if name == "history/curves":
            mine, theirs = np.delete(mine, clock, 1), np.delete(theirs, clock, 1)
        if mine.tobytes() != theirs.tobytes():
            return False
    ours = {k: v for k, v in checkpoint.meta.items() if k != "seconds"}
    return ours == {k: v for k, v in other.meta.items() if k != "seconds"}


def test_an_opened_experiment_shows_itself_before_it_trains(bench):
    frame = bench.open()
    assert (frame.state, frame.update, frame.run, frame.message) == ("ready", 0, 1, "")
    assert (frame.parameters == Trainer(SMALL).parameters).all()
    assert frame.experiment == SMALL
    assert len(frame.history.curves) == 1
    assert bench.states == ["ready"]


def test_play_and_pause(bench):
    bench.open()
    bench.controller.play()
    bench.until(lambda f: f.state == "running" and f.update > 50)
    assert bench.controller.running
    bench.controller.pause()
    stood = bench.until(lambda f: f.state == "paused").update
    for _ in range(5):  # each goes once through the worker's loop, which would train between them
        assert bench.checkpoint().meta["update"] == stood
    assert bench.states == ["ready", "running", "paused"]
    bench.controller.toggle()
    bench.until(lambda f: f.update > stood)
    bench.controller.toggle()
    bench.until(lambda f: f.state == "paused")
    assert not bench.failures


def test_however_it_was_paced_it_is_the_same_training(bench):
    bench.open()
    bench.controller.play()
    bench.until(lambda f: f.update > 100)
    bench.controller.set_pace(400.0)
    slow = bench.checkpoint().meta["update"]
    bench.until(lambda f: f.update > slow)
    bench.controller.pause()
    bench.controller.step(updates=3)
    bench.controller.step(epochs=1)
    taken = bench.checkpoint()
    alone = Trainer(SMALL)
    alone.step(taken.meta["update"])
    assert alike(taken, alone.checkpoint())


def test_steps(bench):
    bench.open()
    bench.controller.step(updates=1)
    assert bench.until(lambda f: f.update == 1).state == "paused"
    bench.controller.step(epochs=2)
    frame = bench.until(lambda f: f.epoch == 2)
    assert (frame.update, frame.samples, frame.fraction) == (8, 40, 2.0)


def test_training_ends_with_the_epochs_and_plays_as_many_again(bench):
    bench.open(SMALL.replace("training.epochs", 3))
    bench.controller.play()
    assert bench.until(lambda f: f.state == "finished").epoch == 3
    bench.controller.play()
    assert bench.until(lambda f: f.state == "finished" and f.epoch > 3).epoch == 6


class Watch:
    """The time as the worker reads it, which stands until a test moves it on."""

    def __init__(self):
        self.now = 0.0

    def perf_counter(self):
        return self.now


@pytest.mark.parametrize(("pace", "each"), [(16.0, 1), (160.0, 10)])
def test_a_pace_is_kept(bench, monkeypatch, pace, each):
    """By the worker's own watch: how fast this machine is does not matter."""
    watch = Watch()
    monkeypatch.setattr("nnstudio.run.worker.time", watch)
    bench.open()
    bench.controller.set_pace(pace)
    bench.controller.play()
    bench.until(lambda f: f.update == 1)  # the first at once
    for step in range(1, 6):
        watch.now += 1 / 16
        bench.until(lambda f, done=1 + step * each: f.update >= done)
        assert bench.frame.update == 1 + step * each
    for _ in range(5):  # each goes once through the worker's loop
        assert bench.checkpoint().meta["update"] == 1 + 5 * each
    watch.now += 10.0  # a machine that slept does not make up for it
    bench.until(lambda f: f.update > 1 + 5 * each)
    for _ in range(5):
        assert bench.checkpoint().meta["update"] <= 1 + 5 * each + max(1, 0.1 * pace)


def test_the_pace_can_be_changed_while_training(bench, monkeypatch):
    watch = Watch()
    monkeypatch.setattr("nnstudio.run.worker.time", watch)
    bench.open()
    bench.controller.set_pace(1.0)
    bench.controller.play()
    bench.until(lambda f: f.update == 1)
    for _ in range(5):
        watch.now += 0.1
        assert bench.checkpoint().meta["update"] == 1
    bench.controller.set_pace(inf)
    bench.until(lambda f: f.update > 100)
    assert bench.frame.updates_per_second > 0


@pytest.mark.parametrize("pace", [0.0, -1.0, float("nan")])
def test_a_pace_that_is_none_is_refused(bench, pace):
    bench.open()
    bench.controller.set_pace(pace)
    bench.qtbot.waitUntil(lambda: len(bench.failures) == 1)
    bench.controller.play()
    bench.until(lambda f: f.update > 10)


def test_a_live_edit_keeps_the_run(bench):
    bench.open()
    bench.controller.play()
    bench.until(lambda f: f.update > 20)
    faster = SMALL.replace("training.learning_rate", 0.1)
    bench.controller.move(State(SMALL), State(faster), None)
    frame = bench.until(lambda f: f.experiment == faster)
    assert (frame.run, frame.state) == (1, "running")
    assert frame.update > 20
    assert "training.learning_rate" in frame.history.events[-1].text


def test_a_restart_edit_begins_another_run_that_keeps_surviving_weights(bench):
    bench.open()
    bench.controller.step(updates=25)
    before = bench.until(lambda f: f.update == 25)
    wider = set_units(SMALL, 0, 6)
    bench.controller.move(State(SMALL), State(wider.experiment, 2), wider.origins)
    frame = bench.until(lambda f: f.run == 2)
    assert (frame.update, frame.state) == (0, "ready")
    old = before.network.layout.blocks[0].W(before.parameters)
    assert (frame.network.layout.blocks[0].W(frame.parameters)[:, :4] == old).all()


def test_a_restart_edit_without_origins_draws_anew_and_goes_on_playing(bench):
    bench.open()
    bench.controller.play()
    bench.until(lambda f: f.update > 20)
    other = SMALL.replace("model.seed", 5)
    bench.controller.move(State(SMALL), State(other, 2), None)
    frame = bench.until(lambda f: f.run == 2 and f.update > 5)
    assert frame.state == "running"
    assert (frame.history.trail[0] == Trainer(other).parameters).all()


def test_undo_finds_the_run_exactly_as_it_was_left(bench):
    bench.open()
    bench.controller.play()
    bench.until(lambda f: f.update > 60)
    bench.controller.pause()
    left = bench.checkpoint()
    other = SMALL.replace("model.hidden", "3")
    bench.controller.move(State(SMALL, 1), State(other, 2), None)
    bench.until(lambda f: f.run == 2)
    bench.controller.step(updates=9)
    abandoned = bench.checkpoint()
    bench.controller.move(State(other, 2), State(SMALL, 1), None)
    frame = bench.until(lambda f: f.run == 1)
    assert (frame.state, frame.update) == ("paused", left.meta["update"])
    assert alike(bench.checkpoint(), left)
    bench.controller.move(State(SMALL, 1), State(other, 2), None)  # and redo the other
    bench.until(lambda f: f.run == 2)
    assert alike(bench.checkpoint(), abandoned)
    bench.controller.step(updates=5)
    assert bench.checkpoint().meta["update"] == 14


def test_undo_over_a_live_edit_takes_the_settings_back(bench):
    bench.open()
    bench.controller.step(updates=5)
    other = SMALL.replace("data.seed", 4)
    bench.controller.move(State(SMALL, 1), State(other, 2), None)
    slower = SMALL.replace("training.learning_rate", 0.001)
    bench.controller.move(State(other, 2), State(slower, 1), None)
    frame = bench.until(lambda f: f.run == 1 and f.experiment == slower)
    assert frame.update == 5


def test_a_checkpoint_opens_where_it_was_left(bench):
    bench.open()
    bench.controller.step(updates=33)
    taken = bench.checkpoint()
    frame = bench.open(taken.experiment, 7, taken)
    assert (frame.update, frame.state, frame.run) == (33, "paused", 7)
    assert alike(bench.checkpoint(), taken)


def test_divergence_says_what_happened_and_play_does_not_hide_it(bench):
    bench.open(WILD)
    bench.controller.play()
    frame = bench.until(lambda f: f.state == "diverged")
    assert "step size 90" in frame.message
    assert np.isfinite(frame.parameters).all()
    assert bench.states[-1] == "diverged"
    stood = frame.update
    bench.controller.play()
    bench.controller.step(updates=5)
    assert bench.checkpoint().meta["update"] == stood
    assert bench.controller.state == "diverged"


def test_a_diverged_run_goes_on_once_the_user_mends_it(bench):
    bench.open(WILD)
    bench.controller.play()
    stood = bench.until(lambda f: f.state == "diverged").update
    calm = WILD.replace("training.learning_rate", 0.01)
    bench.controller.move(State(WILD), State(calm), None)
    bench.controller.set_parameter(0, 0.1)
    bench.controller.set_parameter(1, 0.1)
    assert bench.until(lambda f: f.state == "paused").message == ""
    bench.controller.play()
    bench.until(lambda f: f.update > stood + 10)


def test_a_parameter_set_by_hand_is_shown_at_once(bench):
    bench.open()
    bench.controller.set_parameter(3, 0.75)
    assert bench.until(lambda f: f.parameters[3] == 0.75).update == 0


def test_frames_do_not_change_behind_the_windows_back(bench):
    bench.open()
    bench.controller.play()
    frame = bench.until(lambda f: f.update > 30)
    kept = frame.parameters.copy(), frame.history.curves.copy(), frame.history.trail.copy(), frame.reading.copy()
    bench.until(lambda f: f.update > 1500)
    now = frame.parameters, frame.history.curves, frame.history.trail, frame.reading
    assert all((a == b).all() for a, b in zip(kept, now, strict=True))
    part = frame.data.train
    exact = frame.network.loss(frame.parameters, part.x, frame.network.targets(part.y))
    assert frame.latest("train_loss") == pytest.approx(exact, rel=1e-12)
    assert frame.latest("update") == frame.update


def test_dropout_masks_come_along(bench):
    bench.open(SMALL.replace("model.dropout", 0.5))
    assert bench.frame.masks is None
    bench.controller.step(updates=1)
    assert bench.until(lambda f: f.update == 1).masks.units[1].shape == (5, 4)


# Failure and end


def test_a_command_that_fails_is_reported_and_the_thread_lives_on(bench):
    bench.open()
    bench.controller.move(State(SMALL), State(SMALL.replace("model.hidden", "9")), None)  # a restart as if it were live
    bench.qtbot.waitUntil(lambda: bool(bench.failures))
    assert "cannot change while training" in bench.failures[0]
    assert "\n" not in bench.failures[0]
    bench.controller.step(updates=2)
    bench.until(lambda f: f.update == 2)


def test_a_checkpoint_that_does_not_fit_is_reported(bench):
    bench.open()
    taken = bench.checkpoint()
    misfit = type(taken)(SMALL.replace("model.hidden", "9"), taken.arrays, taken.meta)
    bench.controller.open(State(misfit.experiment, 2), misfit)
    bench.qtbot.waitUntil(lambda: bool(bench.failures))


def test_commands_before_anything_is_open_do_no_harm(bench):
    for ask in ("play", "pause", "toggle"):
        getattr(bench.controller, ask)()
    bench.controller.step(updates=1)
    bench.controller.set_parameter(0, 1.0)
    bench.controller.move(State(SMALL), State(SMALL), None)
    bench.open()
    assert not bench.failures


BEGIN = {
    "nothing open": lambda c: None,
    "ready": lambda c: c.open(State(SMALL), None),
    "running": lambda c: (c.open(State(SMALL), None), c.play()),
    "running slowly": lambda c: (c.open(State(SMALL), None), c.set_pace(0.5), c.play()),
    "paused": lambda c: (c.open(State(SMALL), None), c.step(updates=2)),
    "diverged": lambda c: (c.open(State(WILD), None), c.play()),
    "finished": lambda c: (c.open(State(SMALL.replace("training.epochs", 1)), None), c.play()),
    "a long step": lambda c: (c.open(State(SMALL), None), c.step(updates=10**9)),
}


def came_to(worker, state):
    trained = worker._trainer is not None and worker._trainer.update > 0
    return trained if state == "a long step" else worker._state == state.partition(" ")[0]


@pytest.mark.parametrize("later", [False, True], ids=["at once", "later"])
@pytest.mark.parametrize("state", BEGIN)
def test_stop_ends_the_thread_in_any_state(qtbot, state, later):
    interval = sys.getswitchinterval()
    threads = threading.active_count()
    controller = Controller()
    BEGIN[state](controller)
    if later and state != "nothing open":
        until(lambda: came_to(controller._worker, state))
    controller.stop()
    assert not controller._worker.isRunning()
    assert sys.getswitchinterval() == interval
    controller.stop()
    assert threading.active_count() <= threads + 1  # what Python made of the ended QThread


def test_the_mailbox_holds_the_newest_only():
    mailbox = Mailbox()
    assert mailbox.empty
    mailbox.put("old")
    mailbox.put("new")
    assert mailbox.take() == "new"
    assert mailbox.take() is None
    assert mailbox.empty
