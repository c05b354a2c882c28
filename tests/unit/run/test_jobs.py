"""The worker for long computations: only the newest result arrives, and stopping always ends the thread."""

import threading
import time

import pytest

from nnstudio.run.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    assert made.stop()
    assert not [t for t in threading.enumerate() if t.name == "jobs"]


def until_unwanted(wanted):
    while wanted():
        time.sleep(0.001)
    return "late"


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
    jobs.submit(until_unwanted)
    time.sleep(0.02)
    last = jobs.submit(lambda wanted: "new")
    qtbot.waitUntil(lambda: not jobs.busy)
    qtbot.wait(20)
    assert seen == [(last, "new")]


def test_a_result_that_was_finished_but_not_yet_delivered_is_dropped(qtbot, jobs):
    seen = []
    jobs.done.connect(lambda token, result: seen.append(result))
    finished = threading.Event()

    def work(wanted):
        finished.set()
        return "stale"

    jobs.submit(work)
    assert finished.wait(1)
    time.sleep(0.02)  # the result now lies in the event queue
    jobs.cancel()
    qtbot.wait(30)
    assert seen == []


def test_tasks_that_were_overtaken_before_they_began_never_run(qtbot, jobs):
    ran = []
    jobs.submit(until_unwanted)
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
            time.sleep(0.05)
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
    assert reported.wait(1)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen == [999]


def test_a_disowned_work_reports_nothing_any_more(qtbot, jobs):
    seen = []
    jobs.progressed.connect(lambda token, partial: seen.append(partial))
    reported, cancelled = threading.Event(), threading.Event()

    def work(wanted):
        wanted.report("not yet delivered")
        reported.set()
        cancelled.wait(1)
        wanted.report("too late")

    jobs.submit(work)
    assert reported.wait(1)
    jobs.cancel()
    cancelled.set()
    token = jobs.submit(lambda wanted: wanted.report("of the next"))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert token == 2
    assert seen == ["of the next"]


def test_stop_ends_work_under_way_within_a_moment(qtbot, jobs):
    jobs.submit(until_unwanted)
    time.sleep(0.02)
    begun = time.perf_counter()
    assert jobs.stop()
    assert time.perf_counter() - begun < 0.5
    jobs.submit(lambda wanted: 1)
    assert not jobs.busy


def test_deleting_the_jobs_ends_the_thread(qtbot, qapp):
    made = Jobs()
    made.submit(until_unwanted)
    time.sleep(0.02)
    thread = made._thread
    made.deleteLater()
    qtbot.waitUntil(lambda: not thread.is_alive())
