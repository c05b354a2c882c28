"""Executors: the same results from processes and from a cluster, also when workers are killed in the middle."""

import os
import signal
import threading

import pytest

from nnstudio.search import executors
from nnstudio.search.executors import RETRIES, InProcess, Processes
from nnstudio.search.speed import speed_up
from nnstudio.search.trials import Task, evaluate
from nnstudio.spec import preset, replace

EXPERIMENT = replace(preset("circle"), {"training.epochs": 40, "data.samples": 100})
posix = pytest.mark.skipif(os.name == "nt", reason="about SIGKILL")


def tasks(count, epochs=40):
    return [
        Task(k, replace(EXPERIMENT, {"model.seed": k, "training.epochs": epochs}).to_json()) for k in range(count)
    ]  # fmt: skip


def scores(found):
    return {number: (result.score, result.error) for number, result in found}


def expected(given):
    return {task.number: (evaluate(task).score, "") for task in given}


@pytest.fixture
def processes():
    pool = Processes(2)
    yield pool
    pool.close()


def test_processes_find_what_threads_find(processes):
    given = tasks(6)
    assert scores(processes.map(given)) == scores(InProcess(2).map(given)) == expected(given)
    assert len(processes.pids) == 2


@posix
def test_a_killed_process_changes_nothing(processes):
    given, found = tasks(8, 120), {}
    for number, result in processes.map(given):
        if not found:
            os.kill(processes.pids[0], signal.SIGKILL)
        found[number] = (result.score, result.error)
    assert found == expected(given)


@posix
@pytest.mark.parametrize("killed", [False, True])
def test_a_process_that_is_stopped_holds_nobody_up(processes, monkeypatch, killed):
    """Asking it to end does nothing until it goes on, which it never may."""
    monkeypatch.setattr(executors, "ENDS_WITHIN", 0.2)
    running = processes.map([*tasks(2), *tasks(2, 10**7)])
    next(running)
    next(running)
    first, second = processes.pids
    os.kill(second, signal.SIGSTOP)
    if killed:
        os.kill(first, signal.SIGKILL)
        wanted = processes.map(tasks(2))  # the broken pool is closed before there is another
        assert scores(wanted) == expected(tasks(2))
    running.close()
    processes.close()
    with pytest.raises(ProcessLookupError):
        os.kill(second, 0)


@posix
def test_a_trial_that_kills_every_process_is_given_up_and_the_others_are_not(processes, monkeypatch):
    given = tasks(4, 4000)
    quick = tasks(6)[4:]
    stop = threading.Event()

    def murder():
        # Whatever trains is killed until the first trial is given up.
        while not stop.wait(0.05):
            for pid in processes.pids:
                os.kill(pid, signal.SIGKILL)

    killer = threading.Thread(target=murder)
    running = processes.map(given[:1])
    killer.start()
    try:
        _number, result = next(running)
    finally:
        stop.set()
        killer.join()
    assert result.error == f"its process died {RETRIES} times"
    assert scores(processes.map(quick)) == expected(quick)


def test_who_no_longer_wants_it_does_not_wait(processes):
    long = tasks(3, 10_000_000)  # an hour
    for executor in (InProcess(2), processes):
        left = iter([True, True, True])
        assert list(executor.map(long, lambda left=left: next(left, False))) == []
    assert processes.pids == ()


def test_what_a_trial_raises_is_its_result(processes):
    broken = Task(0, "{}", engine="numpy", folds=10_000)
    for executor in (InProcess(1), processes):
        ((number, result),) = executor.map([broken])
        assert (number, result.score) == (0, None)
        assert "folds" in result.error


def test_the_bench_can_ask_how_much_faster_two_processes_are():
    found = speed_up(2, seconds=0.05, trials=2)
    assert found.alone > 0
    assert found.together > 0


CLUSTER = """
import os, signal, sys, threading, time, warnings
warnings.simplefilter("ignore")
import distributed

def main():
    from nnstudio.search.cluster import Cluster, ClusterError
    from nnstudio.search.space import Space
    from nnstudio.search.settings import Settings
    from nnstudio.search.study import Search
    from nnstudio.search.executors import InProcess
    from nnstudio.spec import preset, replace

    experiment = replace(preset("circle"), {"training.epochs": 150, "data.samples": 100})
    space, settings = Space.parse(["training.learning_rate", "model.hidden=budget:60"], experiment), Settings(trials=16)

    def look(search):
        return [(r.number, r.state, r.score, r.values) for r in search.rows()]

    with Search(experiment, space, settings) as search:
        assert search.run(InProcess(1))
        alone = look(search)
    try:
        Cluster("tcp://127.0.0.1:9", patience=0.5)
        raise AssertionError
    except ClusterError as error:
        assert "does not answer as a scheduler" in str(error), error
    # Nothing leaves this machine.
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None,
    ) as local:
        cluster = Cluster(local.scheduler_address)
        assert [w.lost for w in cluster.workers()] == [False, False]
        victim = next(iter(local.workers.values()))
        done = []

        def report(row):
            done.append(row.number)
            if len(done) == 4:
                os.kill(victim.pid, signal.SIGKILL)

        with Search(experiment, space, settings) as search:
            assert search.run(cluster, report=report)
            assert look(search) == alone
        while not any(w.lost for w in cluster.workers()):
            time.sleep(0.1)
        lost = [w.lost for w in cluster.workers()]
        assert any(lost), lost
        # Sixteen at a time, too.
        space, settings = Space.parse(["training.learning_rate"], experiment), Settings("random", 20, engine="together")
        found = []
        for executor in (InProcess(1), cluster):
            with Search(experiment, space, settings) as search:
                assert search.run(executor)
                found.append(look(search))
        assert found[0] == found[1]
        cluster.close()
    print("the same", sum(lost), flush=True)

if __name__ == "__main__":
    main()
"""


@posix
def test_a_killed_worker_of_a_cluster_changes_nothing(tmp_path):
    # In a process of its own: Dask leaves threads, loops and log lines behind.
    pytest.importorskip("distributed")
    import subprocess
    import sys

    script = tmp_path / "cluster.py"
    script.write_text(CLUSTER)
    env = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, [os.getcwd(), os.environ.get("PYTHONPATH")]))}
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, env=env)
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.startswith("the same")
