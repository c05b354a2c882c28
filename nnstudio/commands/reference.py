"""The command line as a page of Markdown, made of what every command says of itself."""

import argparse
from collections.abc import Mapping
from typing import Any

INTRODUCTION = """\
# The command line

`nnstudio` opens the window, `nnstudio FILE` with a project. Everything else is a command. Progress goes to standard
error, results to standard output, as one object with `--json`. Exit status 0: done; 1: the work failed;
2: wrong usage or input, told in one line; 130: stopped by Ctrl+C; 141: whoever read the output has gone.
`nnstudio completion bash` (`zsh`, `fish`) prints what lets your shell complete commands and options.
"""


def commands_page(commands: Mapping[str, tuple[str, Any]]) -> str:
    """The page of commands as `nnstudio.cli` lists them, each with its help as ``--help`` prints it."""
    lines = [INTRODUCTION]
    for name, (about, command) in commands.items():
        parser = argparse.ArgumentParser(prog=f"nnstudio {name}", add_help=False, formatter_class=_Plain)
        command.options(parser)
        parser.formatter_class = _Plain
        lines += [f"## nnstudio {name}\n", about[0].upper() + about[1:] + ".\n"]
        lines += ["```text", parser.format_help().rstrip(), "```", ""]
    return "\n".join(lines)


class _Plain(argparse.RawDescriptionHelpFormatter):
    """The same width on every terminal."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=100)
