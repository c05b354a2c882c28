"""``python -m tests.forging KIND [KIND...] [--inputs N] [--first N]``; with ``--one N`` only that one, here."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")  # the inputs are tiny, and threads would wait for each other

# The libraries read these when they are imported.
from nnstudio.nn import kernels

from .campaign import attempt, long
from .kinds import KINDS
from .searches import hasten


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.forging", description=__doc__)
    parser.add_argument("kinds", nargs="+", choices=KINDS)
    parser.add_argument("--inputs", type=int, default=1000, help="how many of each kind")
    parser.add_argument("--first", type=int, default=0, help="the number of the first")
    parser.add_argument("--one", type=int, help="try this one in this process, and keep its files")
    given = parser.parse_args()
    hasten()
    if "projects" in given.kinds:
        kernels.prepare("lanes12", "lanes16", "units", "dense32")  # compiling takes longer than an input may
    if given.one is not None:
        for kind in given.kinds:
            folder = Path(tempfile.mkdtemp(prefix="forged-"))
            outcome, found = attempt(kind, KINDS[kind], given.one, folder)
            print(f"{outcome}: {folder}\n{found}")
        return 0
    figures = long({kind: KINDS[kind] for kind in given.kinds}, given.first, given.inputs)
    print("\n".join(map(str, figures)))
    return int(any(one.counts["found"] for one in figures))


if __name__ == "__main__":
    sys.exit(main())
