"""The command line. Exit status 0: done; 1: the work failed; 2: wrong usage or input, said in one line."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn, Protocol

from . import __version__
from .commands import (
    bench,
    doctor,
    export,
    lesson,
    open_window,
    prepare,
    render,
    search,
    selftest,
    surface,
    train,
    validate,
)  # fmt: skip
from .commands.common import FAILED, WRONG, UsageError


class Command(Protocol):
    """A module of `nnstudio.commands`."""

    def options(self, parser: argparse.ArgumentParser, /) -> None: ...
    def run(self, arguments: argparse.Namespace, /) -> int: ...


COMMANDS: dict[str, tuple[str, Command]] = {
    "open": ("open the window, with a project if one is named", open_window),
    "train": ("train without a window and print the result", train),
    "render": ("train, and write pictures of the window", render),
    "surface": ("train, and write the loss surface as numbers or a picture", surface),
    "search": ("search for hyperparameters by training many networks", search),
    "validate": ("cross-validate: folds, curves, nested, and the test set opened once", validate),
    "lesson": ("list the lessons, and check lessons and the results that learners hand in", lesson),
    "export": ("write a trained network, its course or a report for other programs", export),
    "bench": ("measure this machine", bench),
    "prepare": ("compile the fast training kernels ahead of their first use", prepare),
    "selftest": ("try out everything the program is made of, on this machine", selftest),
    "doctor": ("check that this machine has what the program needs", doctor),
}


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")


def main(argv: Sequence[str]) -> int:
    """Carry out one command line without the program's name."""
    try:
        words = _with_command(argv)
        arguments = _parser(words[0]).parse_args(words)
        command: Callable[[argparse.Namespace], int] = arguments.command
        return command(arguments)
    except UsageError as error:
        print("nnstudio: " + " ".join(str(error).splitlines()), file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        print("nnstudio: stopped", file=sys.stderr)
        return FAILED


def _with_command(argv: Sequence[str]) -> list[str]:
    """``nnstudio`` and ``nnstudio FILE`` open the window."""
    if argv and (argv[0] in COMMANDS or argv[0] in ("-h", "--help", "--version")):
        return list(argv)
    return ["open", *argv]


def _parser(wanted: str) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="nnstudio",
        description="Draw a neural network, set its hyperparameters, and watch it learn.",
        epilog="Without a command, or with a project file alone, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"nnstudio {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, parser_class=_Parser, metavar="COMMAND")
    for name, (help_text, command) in COMMANDS.items():
        sub = commands.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
        sub.set_defaults(command=command.run)
        if name == wanted:  # the options of the others are not needed, nor what they import
            command.options(sub)
    return parser
