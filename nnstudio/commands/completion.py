"""``nnstudio completion bash|zsh|fish``: what a shell needs to complete the program's command lines.

The scripts are made of the parsers themselves, so that they know every option, and are loaded once by the shell:
completing starts no program.
"""

import argparse
from collections.abc import Callable

from .common import DONE

SHELLS = ("bash", "zsh", "fish")
Words = list[tuple[str, str]]  # what may stand in a place, and what each is for
Commands = dict[str, tuple[str, Words]]  # what each command is for, and what may follow it


def options(parser: argparse.ArgumentParser) -> None:
    """Which shell."""
    parser.add_argument(
        "shell", choices=SHELLS,
        help="your shell; load what is printed at its start: eval \"$(nnstudio completion bash)\" in ~/.bashrc, the "
        "same with zsh in ~/.zshrc after compinit, nnstudio completion fish | source in config.fish",
    )  # fmt: skip


def run(arguments: argparse.Namespace) -> int:
    from ..spec import PRESETS

    commands: Commands = {}
    for name, (told, command) in arguments.commands.items():
        parser = argparse.ArgumentParser()
        command.options(parser)
        commands[name] = told, _words(parser)
    print(WRITERS[arguments.shell](commands, list(PRESETS)))
    return DONE


def _words(parser: argparse.ArgumentParser) -> Words:
    """A parser's long options, and the fixed words that it takes in place of a file."""
    found: Words = []
    for action in parser._actions:  # argparse has no public way to ask
        told = " ".join((action.help or "").split()).replace("%%", "%")
        found += [(option, told) for option in action.option_strings if option.startswith("--")]
        if not action.option_strings:
            found += [(str(choice), told) for choice in action.choices or ()]
    return found


def _bash(commands: Commands, presets: list[str]) -> str:
    cases = "\n".join(
        f'    {name}) words="{" ".join(word for word, _ in words)}" ;;' for name, (_, words) in commands.items()
    )
    return f"""_nnstudio() {{
  local now="${{COMP_WORDS[COMP_CWORD]}}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="{" ".join(commands)}"
  else
    case "${{COMP_WORDS[1]}}" in
{cases}
    esac
    [[ "$now" == -* ]] || words="$words {" ".join(presets)}"
  fi
  COMPREPLY=($(compgen -W "$words" -- "$now") $(compgen -f -- "$now"))
}}
complete -o filenames -F _nnstudio nnstudio"""


def _zsh(commands: Commands, presets: list[str]) -> str:
    def described(words: Words) -> str:
        return " ".join(_quoted(f"{word}:{told}") for word, told in words)

    cases = "\n".join(f"      {name}) found=({described(words)}) ;;" for name, (_, words) in commands.items())
    return f"""#compdef nnstudio
_nnstudio() {{
  local -a found
  if (( CURRENT == 2 )); then
    found=({described([(name, told) for name, (told, _) in commands.items()])})
    _describe command found
  else
    case "$words[2]" in
{cases}
    esac
    _describe option found
    found=({" ".join(presets)})
    _describe preset found
  fi
  _files
}}
compdef _nnstudio nnstudio"""


def _fish(commands: Commands, presets: list[str]) -> str:
    lines = [
        f"complete -c nnstudio -n __fish_use_subcommand -a {name} -d {_quoted(told)}"
        for name, (told, _) in commands.items()
    ]
    for name, (_, words) in commands.items():
        inside = f"-n {_quoted(f'__fish_seen_subcommand_from {name}')}"
        lines += [
            f"complete -c nnstudio {inside} "
            + (f"-l {word[2:]}" if word.startswith("--") else f"-a {word}")
            + f" -d {_quoted(told)}"
            for word, told in words
        ]
    lines.append(f"complete -c nnstudio -n 'not __fish_use_subcommand' -a {_quoted(' '.join(presets))}")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "’") + "'"


WRITERS: dict[str, Callable[[Commands, list[str]], str]] = {"bash": _bash, "zsh": _zsh, "fish": _fish}
