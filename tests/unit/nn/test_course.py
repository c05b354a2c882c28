"""What changes in the course of a run: the step size by its schedule, the end by early stopping, clipped gradients."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio import Experiment, Trainer
from nnstudio.choices.schedules import SCHEDULES
from nnstudio.nn.schedules import planned, rate_at
from nnstudio.nn.update import clip
from nnstudio.nn.watch import Watch
from nnstudio.spec import Training, replace


def trained(changes, epochs, **more):
    trainer = Trainer(replace(Experiment(), changes), engine="numpy", **more)
    trainer.run(epochs=epochs)
    return trainer


# Schedules


@pytest.mark.parametrize("name", [name for name in SCHEDULES if name not in ("constant", "plateau")])
@given(
    rate=st.floats(1e-6, 10), epochs=st.integers(1, 500), t=st.floats(0, 1000), lowest=st.floats(0, 1),
    warmup=st.floats(0, 100), peak=st.floats(0.01, 0.99),
)  # fmt: skip
@settings(deadline=None, max_examples=60)
def test_no_schedule_goes_above_the_step_size_or_below_its_lowest(name, rate, epochs, t, lowest, warmup, peak):
    training = Training(
        schedule=name, learning_rate=rate, epochs=epochs, lowest_rate=lowest, warmup=warmup, peak_at=peak
    )
    now = rate_at(planned(training), t)
    assert 0 <= now <= rate * (1 + 1e-12)
    if name == "cosine" and t >= warmup:
        assert now >= min(lowest, rate) * (1 - 1e-12)


def test_warm_up_climbs_from_zero_and_one_cycle_peaks_where_it_says():
    cosine = planned(Training(schedule="cosine", warmup=10, epochs=110, learning_rate=0.2))
    assert [rate_at(cosine, t) for t in (0, 5, 10, 60, 110, 500)] == pytest.approx([0, 0.1, 0.2, 0.1, 0, 0], abs=1e-15)
    cycle = planned(Training(schedule="one-cycle", peak_at=0.25, epochs=80, learning_rate=0.5))
    rates = [rate_at(cycle, t) for t in range(81)]
    assert int(np.argmax(rates)) == 20
    assert rates[0] == pytest.approx(0.5 / 25)
    assert rates[80] == pytest.approx(0.5 / 25 / 1e4)


def test_a_scheduled_step_is_the_gradient_times_the_scheduled_rate():
    changes = {"training.schedule": "step", "training.drop_every": 2, "training.batch_mode": "batch"}
    trainer = trained(changes, 2)
    assert trainer.rate == 0.015
    before, slope = trainer.parameters, trainer.gradient(trainer.data.train.raw, trainer.data.train.y)
    trainer.step()
    np.testing.assert_allclose(trainer.parameters, before - 0.015 * slope, rtol=0, atol=1e-15)


def test_within_an_epoch_time_goes_on():
    trainer = Trainer(replace(Experiment(), {"training.schedule": "inverse-time", "training.decay_rate": 1.0}))
    trainer.step(trainer.updates_per_epoch // 2)
    assert 0 < trainer.fraction < 1
    assert trainer.rate == pytest.approx(0.03 / (1 + trainer.fraction), rel=1e-15)


# The plateau and early stopping


def test_a_plateau_halves_the_step_size_after_the_patience():
    watch, training = Watch(), Training(schedule="plateau", plateau_patience=2)
    drops = []
    for loss in (1.0, 0.9, 0.89999, 0.9, 0.9, 0.9, 0.9, 0.9, 0.95, 0.8, 0.8, 0.8, 0.8):
        assert not watch.see(training, loss, 0, np.zeros(1))
        drops.append(watch.drop)
    # torch.optim.lr_scheduler.ReduceLROnPlateau(factor=0.5, patience=2) on the same losses
    assert drops == [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25, 0.25, 0.125]


def test_the_plateaus_rate_stops_at_the_lowest():
    trainer = trained(
        {"training.schedule": "plateau", "training.plateau_patience": 0, "training.lowest_rate": 0.02,
         "training.learning_rate": 0.03, "data.source": "circle", "data.noise": 0.5}, 60,
    )  # fmt: skip
    assert trainer.rate == 0.02


OVERFITS = {
    "data.source": "xor", "data.noise": 0.3, "data.samples": 200, "model.hidden": "8-8", "training.optimizer": "adam",
    "training.learning_rate": 0.01, "training.early_stopping": True, "training.patience": 10,
}  # fmt: skip


def test_early_stopping_ends_the_run_with_the_best_parameters():
    trainer = trained(OVERFITS, 2000)
    assert trainer.stopped is not None
    assert trainer.epoch < 2000
    assert trainer.epoch == trainer.stopped.epoch
    kept = trainer.scores().validation_loss
    assert kept == trainer.stopped.best_loss
    # The same without: those ten epochs really had nothing better.
    plain = trained({**OVERFITS, "training.early_stopping": False}, trainer.epoch - 10)
    np.testing.assert_array_equal(plain.parameters, trainer.parameters)
    for _ in range(10):
        plain.run(epochs=1)
        assert plain.scores().validation_loss >= kept
    assert "10 epochs" in trainer.stopped.text
    assert [event.kind for event in trainer.history.events] == ["stopped"]


def test_after_an_early_stop_it_is_patient_anew():
    trainer = trained(OVERFITS, 2000)
    epoch = trainer.epoch
    trainer.run(epochs=2000)
    assert trainer.epoch == epoch + 10 or trainer.stopped.best_update > epoch
    assert trainer.stopped is not None


@pytest.mark.parametrize("cut", [1, 333, 1500])
def test_a_watched_training_resumes_bit_identically(cut):
    changes = {**OVERFITS, "training.schedule": "plateau", "training.plateau_patience": 3}
    whole = trained(changes, 340)
    part = Trainer(replace(Experiment(), changes), engine="numpy")
    part.step(cut)
    again = Trainer.resume(part.checkpoint(), engine="numpy")
    again.run(epochs=340 - again.epoch)
    np.testing.assert_array_equal(again.parameters, whole.parameters)
    assert again.stopped == whole.stopped
    assert Trainer.resume(whole.checkpoint()).stopped == whole.stopped


def test_pacing_does_not_move_the_stop():
    whole, paced = trained(OVERFITS, 300), Trainer(replace(Experiment(), OVERFITS), engine="numpy")
    while paced.stopped is None and paced.epoch < 300:
        paced.run(epochs=300 - paced.epoch, updates=7)
    np.testing.assert_array_equal(paced.parameters, whole.parameters)


def test_without_validation_samples_the_training_loss_is_watched():
    x = np.linspace(-1, 1, 20)[:, None]
    changes = {"data.source": "line", "model.hidden": "none", "training.early_stopping": True,
               "training.patience": 3, "training.least_gain": 1e-3, "training.learning_rate": 0.3}  # fmt: skip
    trainer = trained(changes, 500, data=(x, 2 * x + 1))
    assert trainer.stopped is not None
    assert trainer.stopped.best_loss < 0.05


# Clipping


@given(
    st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=9), st.sampled_from((0.0, 0.5, 10.0)),
    st.sampled_from((0.0, 0.1, 3.0)),
)  # fmt: skip
@settings(deadline=None)
def test_clipping_bounds_entries_and_length_and_leaves_the_rest(entries, norm, value):
    before = np.array(entries)
    after = before.copy()
    clip(Training(clip_norm=norm, clip_value=value), after)
    if norm:
        assert np.linalg.norm(after) <= norm
    if value:
        assert np.abs(after).max() <= value
    assert (np.sign(after) * np.sign(before) >= 0).all()
    if (not norm or np.linalg.norm(before) < norm * 0.99) and (not value or np.abs(before).max() <= value):
        np.testing.assert_array_equal(after, before)


def test_a_clipped_update_is_as_long_as_the_step_size_times_the_bound():
    changes = {"training.clip_norm": 1e-3, "training.learning_rate": 0.5, "training.batch_mode": "batch"}
    trainer = Trainer(replace(Experiment(), changes), engine="numpy")
    before = trainer.parameters
    trainer.step()
    assert np.linalg.norm(trainer.parameters - before) == pytest.approx(5e-4, rel=1e-2)
