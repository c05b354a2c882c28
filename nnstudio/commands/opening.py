"""What commands do about test sets: offer to open them, count it, and say what could not be noted."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .common import UsageError

if TYPE_CHECKING:
    from ..search.validation import Opening
    from ..spec import Experiment

CLOSED = "closed (--open-test opens it)"


def option(parser: argparse.ArgumentParser, then: str) -> None:
    """The option ``--open-test``, with what it does in this command."""
    parser.add_argument("--open-test", action="store_true", help=f"{then}; every opening is counted")


def check(experiment: "Experiment") -> None:
    """Raises `UsageError` where there is no test set to open."""
    from ..search.test_set import check_open

    try:
        check_open(experiment.data)
    except ValueError as error:
        raise UsageError(str(error)) from None


def known(arguments: argparse.Namespace, experiment: "Experiment") -> "tuple[Opening, ...]":
    """Every opening of the experiment's test set that the user's log and the project named know of."""
    from ..project import ProjectError, load
    from ..search.openings import from_plain
    from ..search.test_set import openings_of

    path = Path(arguments.source)
    if path.suffix != ".nnstudio" or not path.is_file():
        return openings_of(experiment.data)
    try:
        return openings_of(experiment.data, from_plain(load(path).openings))
    except ProjectError as error:
        raise UsageError(str(error)) from None


def note(opening: "Opening") -> None:
    """Note an opening in the user's log, and say so where that is not possible."""
    from ..search import openings

    why = openings.note(opening)
    if why:
        print(f"nnstudio: {why}", file=sys.stderr)
