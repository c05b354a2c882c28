"""What is remembered: bounded for a million updates, extremes kept, and what was looked at never changes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.nn.history import BUCKETS, CURVES, EVENTS, TRAIL_BYTES, Buckets, Event, History, Track

MILLION = 1_000_000


def spread(track, updates):
    for update in range(updates):
        if track.due(update):
            track.append(update, np.array([update, -update], dtype=float))


def test_a_track_of_a_million_updates_stays_small_even_and_true():
    track = Track(2, 1024)
    spread(track, MILLION)
    updates, rows = track.view()
    assert 512 <= len(updates) <= 1024
    assert set(np.diff(updates)) == {track.stride}
    assert updates[0] == 0
    assert updates[-1] > MILLION - 2 * track.stride
    assert (rows[:, 0] == updates).all()
    assert (rows[:, 1] == -updates).all()


@given(st.integers(4, 40), st.integers(0, 600), st.sampled_from([1, 2, 8]))
@settings(max_examples=80, deadline=None)
def test_a_track_keeps_even_spacing_at_any_length(capacity, updates, stride):
    track = Track(2, capacity, stride)
    spread(track, updates)
    kept, rows = track.view()
    assert len(kept) <= capacity
    assert kept.tolist() == [u for u in range(updates) if u % track.stride == 0]
    assert (rows[:, 0] == kept).all()


def test_a_view_taken_earlier_stays_as_it_was():
    track, buckets = Track(2, 16), Buckets()
    seen = []
    for update in range(5000):
        if track.due(update):
            track.append(update, np.array([update, 0.0]))
        buckets.append(update, float(update))
        if update % 97 == 0:
            updates, rows = track.view()
            view = buckets.view()
            seen.append((updates, updates.copy(), rows, rows.copy(), view, view.copy()))
    for updates, updates_then, rows, rows_then, view, view_then in seen:
        assert (updates == updates_then).all()
        assert (rows == rows_then).all()
        assert (view == view_then).all()


def test_buckets_of_a_million_updates_keep_the_extremes():
    losses = np.random.default_rng(0).random(MILLION)
    losses[[123_456, 777_777]] = -3.0, 99.0
    buckets = Buckets()
    for update, loss in enumerate(losses.tolist()):
        buckets.append(update, loss)
    rows = buckets.view()
    assert BUCKETS // 2 <= len(rows) <= BUCKETS
    assert (rows[:, 1].min(), rows[:, 2].max()) == (-3.0, 99.0)
    assert (rows[:, 0] == np.arange(len(rows)) * buckets.width).all()
    covered = losses[: len(rows) * buckets.width].reshape(-1, buckets.width)
    assert rows[:, 1] == pytest.approx(covered.min(axis=1), abs=0)
    assert rows[:, 2] == pytest.approx(covered.max(axis=1), abs=0)
    assert rows[:, 3] == pytest.approx(covered.mean(axis=1), rel=1e-12)
    assert len(rows) * buckets.width > MILLION - buckets.width  # only the open bucket is missing


@pytest.mark.parametrize("parameters", [1, 25, 10_000, 3_000_000])
def test_memory_is_bounded_whatever_the_network(parameters):
    history = History(parameters)
    row, vector = np.zeros(len(CURVES)), np.zeros(parameters)
    full = history.nbytes()
    for update in range(3000 if parameters < 1e6 else 40):
        if history.curves.due(update):
            history.curves.append(update, row)
        if history.trail.due(update):
            history.trail.append(update, vector)
        history.batches.append(update, 0.5)
    assert history.nbytes() == full
    assert full < max(TRAIL_BYTES, 4 * 8 * parameters) + 2**20


@given(st.integers(0, 3000), st.integers(0, 300))
@settings(max_examples=30, deadline=None)
def test_a_restored_history_goes_on_as_the_first(before, after):
    def advance(history, begin, end):
        for update in range(begin, end):
            if history.curves.due(update):
                history.curves.append(update, np.full(len(CURVES), float(update)))
            if history.trail.due(update):
                history.trail.append(update, np.full(3, float(update)))
            history.batches.append(update, np.sin(update))

    first, second = History(3), History(3)
    advance(first, 0, before)
    second.restore(first.arrays())
    advance(first, before, before + after)
    advance(second, before, before + after)
    for name, array in first.arrays().items():
        assert (array == second.arrays()[name]).all(), name


def test_what_goes_into_a_checkpoint_is_a_copy():
    history = History(2)
    history.trail.append(0, np.ones(2))
    history.arrays()["trail"][:] = 7
    assert (history.view().trail == 1).all()


def test_however_often_a_run_is_edited_what_is_noted_stays_bounded():
    history = History(2)
    for update in range(1, 3000):
        history.note(Event(update, "edit", f"training.learning_rate: {update} to {update + 1}"))
    history.note(Event(3000, "diverged", "Diverged at update 3,000"))
    history.note(Event(3001, "edit", "training.momentum: 0.0 to 0.5"))
    updates = [event.update for event in history.events]
    assert len(history.events) <= EVENTS
    assert updates == sorted(updates)
    assert updates[0] == 1  # a steered run stays known as one
    assert updates[-3:] == [2999, 3000, 3001]


def test_a_drag_at_one_moment_is_one_event_from_its_first_value_to_its_last():
    history = History(2)
    for before, after in (("0.1", "0.2"), ("0.2", "0.3"), ("0.3", "0.4")):
        history.note(Event(5, "edit", path="training.momentum", before=before, after=after))
    history.note(Event(5, "edit", path="training.learning_rate", before="0.03", after="0.1"))
    for value in ("1", "2", "3"):
        history.note(Event(6, "set", path="4", after=value))
    assert [event.text for event in history.events] == [
        "training.momentum: 0.1 to 0.4", "training.learning_rate: 0.03 to 0.1", "parameter 4 set to 3",
    ]  # fmt: skip


@pytest.mark.parametrize("parameters", [25, 2_000, 110_000, 1_000_000])
def test_a_million_updates_take_less_than_64_mb(parameters):
    history, row, vector = History(parameters), np.zeros(len(CURVES)), np.zeros(parameters)
    for track, content in ((history.curves, row), (history.trail, vector)):
        update = 0
        while update < 1_000_000:
            track.append(update, content)
            update += track.until_due(update)
    history.batches.extend(0, np.zeros(1_000_000))
    view = history.view()
    assert view.trail_updates[-1] > 490_000
    assert len(view.trail) >= 4
    assert history.nbytes() < 64 * 2**20
