"""The worker for long computations: only the newest result arrives, and stopping always ends the thread."""

import threading

import pytest
from PySide6.QtCore import Qt

from nnstudio.run.jobs import Jobs

from ...waiting import HANGS_S, until


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    assert made.stop(HANGS_S)
    assert not [t for t in threading.enumerate() if t.name == "jobs"]


class UntilUnwanted:
    """Work that lasts for as long as it is wanted."""

    def __init__(self):
        self.begun = threading.Event()

    def __call__(self, wanted):
        while wanted():
            self.begun.set()
        return "late"


def under_way(jobs):
    """Have the worker in the midst of such a work."""
    work = UntilUnwanted()
    jobs.submit(work)
    assert work.begun.wait(HANGS_S)


def all_arrived(qtbot, jobs):
    """What the worker did before has arrived, since this does, and nothing overtakes it."""
    with qtbot.waitSignal(jobs.done):
        jobs.submit(lambda wanted: "last")


def test_a_result_arrives_with_its_token(qtbot, jobs):
    with qtbot.waitSignal(jobs.done) as caught:
        token = jobs.submit(lambda wanted: 6 * 7)
        assert jobs.busy
    assert caught.args == [token, 42]
    assert not jobs.busy


def test_the_work_runs_beside_the_window(qtbot, jobs):
    with qtbot.waitSignal(jobs.done) as caught:
        jobs.submit(lambda wanted: threading.current_thread().name)
    assert caught.args[1] == "jobs"


def test_a_new_task_disowns_the_old_one(qtbot, jobs):
    seen = []
    jobs.done.connect(lambda token, result: seen.append((token, result)))
    under_way(jobs)
    new = jobs.submit(lambda wanted: "new")
    qtbot.waitUntil(lambda: not jobs.busy)
    all_arrived(qtbot, jobs)
    assert seen == [(new, "new"), (new + 1, "last")]


def test_a_result_that_was_finished_but_not_yet_delivered_is_dropped(qtbot, jobs):
    seen, finished = [], threading.Event()
    jobs.done.connect(lambda token, result: seen.append(result))
    jobs._post.arrived.connect(lambda *_: finished.set(), Qt.ConnectionType.DirectConnection)  # after the queued one
    jobs.submit(lambda wanted: "stale")
    assert finished.wait(HANGS_S)  # the result now lies in the event queue
    jobs.cancel()
    all_arrived(qtbot, jobs)
    assert seen == ["last"]


def test_tasks_that_were_overtaken_before_they_began_never_run(qtbot, jobs):
    ran = []
    jobs.submit(UntilUnwanted())
    for name in "abc":
        jobs.submit(lambda wanted, name=name: ran.append(name))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert ran[-1] == "c"
    assert len(ran) <= 2


def test_an_exception_is_handed_over_and_the_worker_lives_on(qtbot, jobs):
    def broken(wanted):
        raise ValueError("no such plane")

    with qtbot.waitSignal(jobs.failed) as caught:
        jobs.submit(broken)
    assert str(caught.args[1]) == "no such plane"
    with qtbot.waitSignal(jobs.done):
        jobs.submit(lambda wanted: 1)


def test_what_a_work_reports_arrives_before_its_result_and_in_the_windows_thread(qtbot, jobs):
    seen = []
    jobs.progressed.connect(lambda token, partial: seen.append((token, partial, threading.current_thread().name)))
    jobs.done.connect(lambda token, result: seen.append((token, result)))

    def work(wanted):
        for part in (1, 2):
            wanted.report(part)
            until(lambda: len(seen) == part)  # noqa: B023 -- called at once
        return "all"

    token = jobs.submit(work)
    qtbot.waitUntil(lambda: not jobs.busy)
    here = threading.current_thread().name
    assert seen == [(token, 1, here), (token, 2, here), (token, "all")]


def test_a_window_that_is_late_sees_the_newest_report_only(qtbot, jobs):
    seen = []
    jobs.progressed.connect(lambda token, partial: seen.append(partial))
    reported = threading.Event()

    def work(wanted):
        for part in range(1000):
            wanted.report(part)
        reported.set()

    jobs.submit(work)
    assert reported.wait(HANGS_S)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen == [999]


def test_a_disowned_work_reports_nothing_any_more(qtbot, jobs):
    seen = []
    jobs.progressed.connect(lambda token, partial: seen.append(partial))
    reported, cancelled = threading.Event(), threading.Event()

    def work(wanted):
        wanted.report("not yet delivered")
        reported.set()
        cancelled.wait(HANGS_S)
        wanted.report("too late")

    jobs.submit(work)
    assert reported.wait(HANGS_S)
    jobs.cancel()
    cancelled.set()
    token = jobs.submit(lambda wanted: wanted.report("of the next"))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert token == 2
    assert seen == ["of the next"]


def test_stop_ends_work_under_way(qtbot, jobs):
    under_way(jobs)
    assert jobs.stop(HANGS_S)
    jobs.submit(lambda wanted: 1)
    assert not jobs.busy


def test_deleting_the_jobs_ends_the_thread(qtbot, qapp):
    made = Jobs()
    under_way(made)
    thread = made._thread
    made.deleteLater()
    qtbot.waitUntil(lambda: not thread.is_alive())
