"""Work beside the window: the newest wins, what follows waits its turn, and a reason becomes a sentence."""

import threading

import pytest
from PySide6.QtCore import QObject

from nnstudio.ui.plots.frame.background_task import BackgroundTask


@pytest.fixture
def heard(qtbot):
    """A task, and what it has said."""
    said = []
    owner = QObject()
    task = BackgroundTask(owner, said.append, said.append, said.append, "Not made: {0}")
    yield task, said, owner
    assert task.stop()


def test_the_newest_work_wins(qtbot, heard):
    task, said, _owner = heard
    go = threading.Event()
    task.start(lambda _wanted: go.wait(600) and "old")
    task.start(lambda _wanted: "new")
    go.set()
    qtbot.waitUntil(lambda: said == ["new"])
    assert not task.busy


def test_of_works_that_follow_only_the_newest_is_done(qtbot, heard):
    task, said, _owner = heard
    go = threading.Event()
    task.follow(lambda _wanted: go.wait(600) and "first")
    task.follow(lambda _wanted: "second")
    task.follow(lambda _wanted: "third")
    go.set()
    qtbot.waitUntil(lambda: said == ["first", "third"])


def test_nothing_follows_what_was_given_up(qtbot, heard):
    task, said, _owner = heard
    go = threading.Event()
    task.follow(lambda _wanted: go.wait(600) and "first")
    task.follow(lambda _wanted: "second")
    task.cancel()
    go.set()
    task.start(lambda _wanted: "third")
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["third"]


def test_a_reason_is_put_into_the_sentence_and_forgotten_by_the_next_start(qtbot, heard):
    task, said, _owner = heard

    def fail(wanted):
        wanted.report("half")
        raise ValueError("no data")

    task.start(fail)
    qtbot.waitUntil(lambda: bool(task.failure))
    assert said[-1] == task.failure == "Not made: no data"
    task.start(lambda _wanted: "made")
    assert task.failure == ""
    qtbot.waitUntil(lambda: said[-1] == "made")
