"""Reading a large table in a process of its own.

A thread that parses holds the interpreter against the window, and on a busy machine is sent to sleep while it does. A
process takes nothing from the window but a core.
"""

import multiprocessing
import time
from multiprocessing.connection import Connection
from pathlib import Path

from ... import children
from ...message import Message
from .errors import ReadingStopped, TableError
from .plan import Plan
from .preview import Preview
from .reader import Imported, Progress, read_table

LARGE = 4_000_000  # bytes: less is read sooner than a process begins
PACKED = 8  # times as large is what a compressed file may hold, and more
ASK_EVERY, TELL_EVERY = 0.05, 0.05  # seconds
ENDS_WITHIN = 2.0


def read_beside(seen: Preview, plan: Plan, progress: Progress = lambda _done: True) -> Imported:
    """As `read_table`, which see; a large file is read by another process, that ends with it."""
    size = seen.size * (PACKED if str(seen.source).endswith(".gz") else 1)
    if size < LARGE or not isinstance(seen.source, Path) or seen.error is not None:
        return read_table(seen, plan, progress)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_read, args=(theirs, seen, plan), daemon=True)
    try:
        process.start()
    except OSError:  # no process to be had: it takes longer here, and works
        return read_table(seen, plan, progress)
    theirs.close()
    try:
        return _listen(ours, progress)
    except EOFError:
        raise TableError(Message("reading ended before the table did: there may be too little memory")) from None
    finally:
        process.terminate()
        process.join(ENDS_WITHIN)
        ours.close()


def _listen(ours: Connection, progress: Progress) -> Imported:
    done = 0.0
    while True:
        if not progress(done):
            raise ReadingStopped
        if not ours.poll(ASK_EVERY):
            continue
        kind, *told = ours.recv()
        if kind == "done":
            done = told[0]
        elif kind == "wrong":
            raise TableError(*told)
        else:
            made: Imported = told[0]
            return made


def _read(theirs: Connection, seen: Preview, plan: Plan) -> None:
    """All that the other process does."""
    children.follow_parent()
    told_at = 0.0

    def tell(done: float) -> bool:
        nonlocal told_at
        now = time.monotonic()
        if now - told_at > TELL_EVERY:
            told_at = now
            theirs.send(("done", done))
        return True

    try:
        theirs.send(("made", read_table(seen, plan, tell)))
    except TableError as error:
        theirs.send(("wrong", error.message, error.row, error.column))
    except MemoryError:
        theirs.send(("wrong", Message("there is too little memory for it: leave columns out"), None, None))
