"""The command line. Exit status 0: done; 1: the work failed; 2: wrong usage or input, said in one line; 129, 130, 143:
stopped by the end of the terminal, by Ctrl+C, by `kill`; 141: whoever read the output has gone."""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn, Protocol

from . import signals
from .commands import (
    bench,
    completion,
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
from .commands.common import FAILED, UsageError
from .version import __version__

BROKEN_PIPE = 141  # 128 and the number of the signal, as shells have it


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
    "completion": ("print what lets a shell complete command lines", completion),
}


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")


def main(argv: Sequence[str]) -> int:
    """Carry out one command line without the program's name."""
    try:
        try:
            with signals.raised():
                return _carry_out(argv)
        finally:  # here and not when Python ends, where what goes wrong is a traceback
            if sys.stdout is not None:
                sys.stdout.flush()
    except UsageError as error:
        return _complain(str(error), error.status)
    except KeyboardInterrupt as interrupt:
        return _complain("stopped", signals.status_of(interrupt))
    except BrokenPipeError:
        _close_output()
        return BROKEN_PIPE
    except MemoryError as error:
        return _complain(f"not enough memory: {error or 'close other programs, or take a smaller network'}", FAILED)
    except OSError as error:
        _close_output()
        return _complain(f"{error.filename or 'the output'} could not be written: {error.strerror}", FAILED)


def _carry_out(argv: Sequence[str]) -> int:
    words = _with_command(argv)
    arguments = _parser(words[0]).parse_args(words)
    command: Callable[[argparse.Namespace], int] = arguments.command
    return command(arguments)


def _complain(text: str, status: int) -> int:
    with contextlib.suppress(OSError):  # the terminal may have gone
        print("nnstudio: " + " ".join(text.splitlines()), file=sys.stderr)
    return status


def _close_output() -> None:
    """Let nothing that waits in the buffer be written any more: it would fail once again."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _with_command(argv: Sequence[str]) -> list[str]:
    """``nnstudio`` and ``nnstudio FILE`` open the window."""
    if argv and (argv[0] in COMMANDS or argv[0] in ("-h", "--help", "-V", "--version")):
        return list(argv)
    return ["open", *argv]


def _parser(wanted: str) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="nnstudio",
        description="Draw a neural network, set its hyperparameters, and watch it learn.",
        epilog="Without a command, or with a project file alone, the window opens.",
    )
    parser.add_argument("-V", "--version", action="version", version=f"nnstudio {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, parser_class=_Parser, metavar="COMMAND")
    for name, (help_text, command) in COMMANDS.items():
        sub = commands.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
        sub.set_defaults(command=command.run, commands=COMMANDS)
        if name == wanted:  # the options of the others are not needed, nor what they import
            command.options(sub)
    return parser
