"""``nnstudio [FILE]``: the window."""

import argparse
import time

from .. import signals


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", metavar="FILE", help="a .nnstudio project, a table, or a Playground link")


def run(arguments: argparse.Namespace) -> int:
    started = time.perf_counter()
    with signals.rung() as ending:
        from ..ui.app import run_window

        return run_window(arguments.file, started, ending)
