"""How hard tests with random input try: `--long` has them try twenty times as often."""

import os
import sys
from contextlib import contextmanager

TIMES = int(os.environ.get("NNSTUDIO_FUZZ_TIMES", "1"))
PATIENCE_S = 900 * TIMES  # only what hangs takes as long


@contextmanager
def at_most(calls):
    """What runs within makes at most so many calls, Python's own counted too: it ends soon, on any machine."""
    made = 0

    def count(_frame, event, _argument):
        nonlocal made
        made += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(before)
        assert made <= calls, f"{made} calls"
