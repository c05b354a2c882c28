"""``nnstudio [FILE]``: the window."""

import argparse
import time
from pathlib import Path


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", metavar="FILE", help="a .nnstudio project to open")


def run(arguments: argparse.Namespace) -> int:
    started = time.perf_counter()
    from ..ui.app import run_window

    return run_window(Path(arguments.file) if arguments.file else None, started)
