"""What an administrator decides for everybody on a machine: defaults that users may change, and settings they may not.

One INI file, read once at start. ``NNSTUDIO_DEFAULTS`` names it, else it is looked for beside the program and in the
system's place for such. Its keys are those of `Settings`; one under ``[locked]`` holds whatever the user chose before::

    [defaults]
    looks/theme = contrast
    training/pace = 200

    [locked]
    language = de
    lessons/folder = /srv/lessons
"""

import configparser
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

NAMED = "NNSTUDIO_DEFAULTS"
FILE_NAME = "defaults.ini"
LARGEST = 100_000  # bytes; a file of settings is never so large


@dataclass(frozen=True)
class Defaults:
    """Values by key, as text. `error` says what is wrong with the file, if anything; then nothing of it holds."""

    changeable: dict[str, str] = field(default_factory=dict)
    locked: dict[str, str] = field(default_factory=dict)
    error: str = ""

    def value(self, key: str) -> str | None:
        return self.locked.get(key, self.changeable.get(key))


def places() -> list[Path]:
    """Where the file may lie, the most special place first."""
    named = os.environ.get(NAMED)
    if named:
        return [Path(named)]
    beside = [Path(sys.executable).parent / FILE_NAME] if getattr(sys, "frozen", False) else []
    if sys.platform == "win32":
        system = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "nnstudio"
    elif sys.platform == "darwin":
        system = Path("/Library/Application Support/nnstudio")
    else:
        system = Path("/etc/nnstudio")
    return [*beside, system / FILE_NAME]


def read_defaults() -> Defaults:
    """What the first file there is says; nothing where there is none. One that cannot be read is told, not obeyed."""
    for place in places():
        if place.is_file():
            return _read(place)
    return Defaults()


def _read(place: Path) -> Defaults:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",), strict=True)
    parser.optionxform = str  # type: ignore[method-assign,assignment]  # keys are spelt as they are
    try:
        if place.stat().st_size > LARGEST:
            return Defaults(error=f"{place} is larger than a file of defaults can be, and is left aside.")
        parser.read_string(place.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error) as error:
        reason = " ".join(str(error).split())
        return Defaults(error=f"The administrator's defaults cannot be read and are left aside: {reason}.")
    unknown = [name for name in parser.sections() if name not in ("defaults", "locked")]
    if unknown:
        return Defaults(error=f"{place}: there is no section [{unknown[0]}], only [defaults] and [locked].")
    sections = (dict(parser[name]) if parser.has_section(name) else {} for name in ("defaults", "locked"))
    return Defaults(*sections)
