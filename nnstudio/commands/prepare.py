"""``nnstudio prepare``: compile the kernels ahead, at low priority, for this user or for many machines."""

import argparse
import sys
from pathlib import Path

from .. import children
from .common import DONE, FAILED


def options(parser: argparse.ArgumentParser) -> None:
    """Where to."""
    parser.add_argument(
        "--into", metavar="FOLDER",
        help="a folder for all machines of this kind, which they find by NNSTUDIO_KERNELS=FOLDER (default: your cache)",
    )  # fmt: skip
    parser.add_argument(children.FOLLOW, action="store_true", dest="follow", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    import os

    from ..nn import kernels

    if arguments.follow:
        children.follow_input()
    if hasattr(os, "nice"):
        os.nice(10)
    done = kernels.prepare_into(Path(arguments.into).absolute()) if arguments.into else kernels.prepare()
    if not done:
        said = "the kernels could not be compiled here, or another program still compiles them"
        print(f"nnstudio: {said}; training goes on without them", file=sys.stderr)
        return FAILED
    if not arguments.into:
        kernels.forget_other_sources()
    return DONE
