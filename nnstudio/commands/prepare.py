"""``nnstudio prepare``: compile the kernels into the user's cache, at low priority."""

import argparse
import sys

from .common import DONE, FAILED


def options(_parser: argparse.ArgumentParser) -> None:
    """None."""


def run(_arguments: argparse.Namespace) -> int:
    import os

    from ..nn import kernels

    if hasattr(os, "nice"):
        os.nice(10)
    if not kernels.prepare():
        print("nnstudio: the kernels could not be compiled here; training goes on without them", file=sys.stderr)
        return FAILED
    kernels.note_compiled()
    return DONE
