"""Waiting for what happens. No test waits for time to pass: how much a machine does in it, nobody knows."""

import time

HANGS_S = 240  # only what hangs takes as long


def until(condition):
    """Wait for `condition()` to be true, and return it. Where Qt's events are to go on meanwhile: `qtbot.waitUntil`."""
    end = time.monotonic() + HANGS_S
    while not (found := condition()):
        assert time.monotonic() < end, f"did not happen within {HANGS_S} s"
        time.sleep(0.01)
    return found


def idle():
    """Let Qt handle every event that waits, and those that come of them: what was going to happen has happened."""
    from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QEventLoop

    dispatcher = QAbstractEventDispatcher.instance()
    for _ in range(1000):  # a timer without a pause always has an event
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if not dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
            return
