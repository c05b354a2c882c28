"""Python's garbage while there is a window."""

import gc
import threading

from .studio import live


def test_it_goes_in_the_windows_thread_whoever_works(qtbot, private_home):
    freed, kept = [], []

    class Circle:
        def __init__(self):
            self.me = self

        def __del__(self):
            freed.append(threading.current_thread())

    def toil():
        kept.extend([k] for k in range(200_000))  # more than any generation waits for

    def script(window):
        for _ in range(20):
            Circle()
        worker = threading.Thread(target=toil)
        worker.start()
        worker.join()
        assert not freed
        qtbot.waitUntil(lambda: len(freed) == 20, timeout=20_000)

    assert live(qtbot, script) == 0
    assert set(freed) == {threading.main_thread()}
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
