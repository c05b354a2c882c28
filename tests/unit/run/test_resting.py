"""Whoever works without end leaves the interpreter's lock to others now and then."""

from types import SimpleNamespace

import pytest

from nnstudio.run import resting


@pytest.mark.parametrize(("step", "calls_a_rest"), [(0.0001, 20), (0.001, 2), (0.01, 1)])
def test_rests_come_after_so_much_time_and_not_after_so_many_calls(monkeypatch, step, calls_a_rest):
    now, slept = [100.0], []
    clock = SimpleNamespace(perf_counter=lambda: now[0], sleep=slept.append)
    monkeypatch.setattr(resting, "time", clock)
    rests = resting.Rests()
    rests()
    assert slept == [resting.REST]  # who has just come rests at once
    for _ in range(200):
        now[0] += step
        rests()
    assert len(slept) - 1 == pytest.approx(200 / calls_a_rest, rel=0.5)
