"""Time of work is told from time that passed while the program was stopped."""

import os
import signal
import subprocess
import sys
import time

import pytest

from nnstudio.nn import stopwatch
from nnstudio.nn.stopwatch import Stopwatch


class Clocks:
    """Both clocks, set by hand."""

    def __init__(self):
        self.wall = self.processor = 0.0

    def perf_counter(self):
        return self.wall

    def process_time(self):
        return self.processor

    def work(self, wall, processor):
        self.wall += wall
        self.processor += processor


@pytest.fixture
def clocks(monkeypatch):
    made = Clocks()
    monkeypatch.setattr(stopwatch, "time", made)
    return made


def test_work_counts_in_full_beside_other_busy_programs_too(clocks):
    watch = Stopwatch()
    for _ in range(100):
        clocks.work(0.003, 0.003)
        watch.read()
    assert watch.read() == pytest.approx(0.3)
    clocks.work(20.0, 1.0)  # twenty programs to one processor
    assert watch.read() == pytest.approx(20.3)
    clocks.work(1.0, 4.0)  # four threads
    assert watch.read() == pytest.approx(21.3)


def test_a_stop_does_not_count(clocks):
    watch = Stopwatch()
    clocks.work(1.0, 1.0)
    watch.read()
    clocks.work(30.006, 0.006)
    assert 1.006 <= watch.read() < 1.3
    clocks.work(8 * 3600, 0.0)
    assert watch.read() < 1.5
    readings = []
    for _ in range(50):
        clocks.work(0.001, 0.0)
        readings.append(watch.read())
    assert readings == sorted(readings)


def test_asking_whether_it_is_wanted_reads_it(clocks):
    watch = Stopwatch()
    ask = watch.reading(lambda: True)
    for _ in range(10):
        clocks.work(0.1, 0.1)
        assert ask()
    clocks.work(30.0, 0.0)
    assert watch.read() < 1.2


STOPPED = """
import os, signal, time
from nnstudio.nn.trainer import Trainer
from nnstudio.search.trials import Task, evaluate
from nnstudio.spec import Experiment
def stop():
    os.kill(os.getpid(), signal.SIGSTOP)
trainer = Trainer(Experiment(), engine="numpy")
begun = time.perf_counter()
trainer.run(updates=20)
trainer.run(updates=1, between=stop)
trainer.run(updates=20)
print(time.perf_counter() - begun, trainer.seconds)
asked = []
def wanted():
    asked.append(1)
    if len(asked) == 2:
        stop()
    return True
begun = time.perf_counter()
result = evaluate(Task(0, Experiment().replace("training.epochs", 1500).to_json()), wanted)
print(time.perf_counter() - begun, result.seconds)
"""


@pytest.mark.skipif(os.name == "nt", reason="sends SIGSTOP")
def test_a_program_that_is_stopped_trains_no_longer_for_that():
    process = subprocess.Popen([sys.executable, "-c", STOPPED], stdout=subprocess.PIPE, text=True)
    for _ in range(2):
        os.waitpid(process.pid, os.WUNTRACED)
        time.sleep(3.0)
        process.send_signal(signal.SIGCONT)
    out, _ = process.communicate()
    for line in out.splitlines():
        passed, counted = map(float, line.split())
        assert passed > 3.0
        assert counted < passed - 1, line  # a busy machine may have worked for a tenth of a second in that lap
