"""Processes that work for another one end with it, and one program compiles at a time."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from nnstudio import children
from nnstudio.locks import Lock
from nnstudio.nn import kernels

from ..waiting import until

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills by signals")

# Parents that tell the process they have started, and then wait to be killed.
COMPILING = """
import sys
from PySide6.QtCore import QCoreApplication
from nnstudio.run.compiling import Compiling
app = QCoreApplication([])
compiling = Compiling()
compiling.start()
compiling._process.waitForStarted()
print(compiling._process.processId(), flush=True)
app.exec()
"""
SEARCHING = """
import sys
from nnstudio.search.executors import Processes
from nnstudio.search.trials import Task
from nnstudio.spec import Experiment
if __name__ == "__main__":
    pool = Processes(1)
    long = Experiment().replace("training.epochs", 10_000_000)
    tasks = [Task(0, Experiment().replace("training.epochs", 1).to_json()), Task(1, long.to_json())]
    for number, result in pool.map(tasks):
        print(*pool.pids, flush=True)
"""
READING = """
import sys, time
from pathlib import Path
from multiprocessing import active_children
from nnstudio.data.reading import apart, plan_for, preview
if __name__ == "__main__":
    apart.LARGE = 0
    def progress(done):
        if active_children():
            print(active_children()[0].pid, flush=True)
            time.sleep(600)
        return True
    seen = preview(Path(sys.argv[1]))
    apart.read_beside(seen, seen.plan, progress)
"""
ASKING = """
import sys
from nnstudio import children
word = "from nnstudio import children; children.follow_input(); import os, time; print(os.getpid(), flush=True); "
children.run([sys.executable, "-c", word + "time.sleep(600)"], 600)
"""


def gone(pid):
    """Whether a process has ended, one that nobody has asked for its status among them."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return not Path("/proc/self").exists() or not Path(f"/proc/{pid}").exists()


@pytest.mark.parametrize("code", [COMPILING, SEARCHING, READING, ASKING])
def test_a_child_ends_with_its_parent(tmp_path, code):
    table = tmp_path / "table.csv"
    table.write_text("a,b\n" + "1,2\n3,5\n" * 100, encoding="utf-8")
    script = tmp_path / "parent.py"
    script.write_text(code, encoding="utf-8")
    environment = {**os.environ, "NNSTUDIO_DATA_DIR": str(tmp_path), "NNSTUDIO_ENGINE": "", "NNSTUDIO_KERNELS": ""}
    # A child that is to compile would come to an end of its own: this keeps it waiting.
    lock = Lock.take(tmp_path / "kernels" / kernels._digest() / kernels.LOCK)
    with subprocess.Popen(
        [sys.executable, str(script), str(table)], env=environment, stdout=subprocess.PIPE, text=True
    ) as parent:
        try:
            child = int(parent.stdout.readline())
            assert not gone(child)
        finally:
            parent.kill()
    until(lambda: gone(child))
    lock.release()


def test_a_command_is_the_program_itself():
    done = subprocess.run(children.command("--version"), capture_output=True, text=True, check=True)
    assert done.stdout.startswith("nnstudio ")


COMPILE = """
import sys
from nnstudio.nn import kernels
def load(name):
    print("compiles", flush=True)
    sys.stdin.readline()
    return print
kernels._load = load
print(kernels.prepare("surface"), flush=True)
"""


def compiler(home):
    return subprocess.Popen(
        [sys.executable, "-c", COMPILE], env={**os.environ, "NNSTUDIO_DATA_DIR": str(home), "NNSTUDIO_KERNELS": ""},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_one_program_compiles_at_a_time_and_a_killed_one_holds_nobody_up(tmp_path, monkeypatch):
    first = compiler(tmp_path)
    assert first.stdout.readline() == "compiles\n"
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("NNSTUDIO_KERNELS", "")
    kernels.shipped_folder.cache_clear()
    monkeypatch.setattr(kernels, "_loaded", {})
    monkeypatch.setattr(kernels, "LONGEST_WAIT", 0.0)
    monkeypatch.setattr(kernels, "_load", lambda name: pytest.fail("compiles beside another program"))
    assert not kernels.prepare("surface")  # others compile for too long: NumPy goes on
    second = compiler(tmp_path)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    assert second.stdout.readline() == "compiles\n"
    assert second.communicate("\n")[0] == "True\n"
    monkeypatch.setattr(kernels, "_load", lambda name: print)
    assert kernels.prepare("surface")


def test_what_was_compiled_is_loaded_while_others_compile(tmp_path, monkeypatch):
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(tmp_path))
    monkeypatch.setattr(kernels, "_loaded", {})
    monkeypatch.setattr(kernels, "LONGEST_WAIT", 0.0)
    monkeypatch.setattr(kernels, "_load", lambda name: print)
    lock = Lock.take(kernels._compiled_folder() / kernels.LOCK)
    kernels.note_compiled("surface")
    assert kernels.prepare("surface")
    assert not kernels.prepare("units")
    lock.release()
    assert kernels.prepare("units")
