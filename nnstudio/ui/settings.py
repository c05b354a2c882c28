"""What the window remembers between sessions, in one small INI file."""

import hashlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal, cast, get_args

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, QStandardPaths

from .. import disk
from .defaults import Defaults, read_defaults
from .text import tr
from .theme import CHOICES, TEXT_SIZES, Choice

MOST_RECENT = 10
LanguageChoice = Literal["system", "en", "de", "es"]
LANGUAGE_CHOICES: tuple[LanguageChoice, ...] = get_args(LanguageChoice)
FILE_NAME = "window.ini"
DEFAULT_PACE = 1000.0
SEALED = b"sealed:"  # before a saved state of Qt and its checksum: Qt can crash when it restores a damaged one
SEAL_BYTES = 16


def settings_folder() -> Path:
    """Where settings live: the folder that ``NNSTUDIO_DATA_DIR`` names, else the system's place for such."""
    named = os.environ.get("NNSTUDIO_DATA_DIR")
    if named:
        return Path(named)
    QCoreApplication.setApplicationName("nnstudio")  # the folder bears it, and a command may come before a window
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))


def _is_pace(text: str) -> bool:
    try:
        return float(text) > 0
    except ValueError:
        return False


def _is_path(text: str) -> bool:
    return "\0" not in text


# The kinds of values, and what they must be in the file.
STATES = ("window/geometry", "window/state")
LISTS = ("files/recent", "panels/open_folds")
BOOLS = ("looks/projector", "looks/reduced_motion", "training/shows_kept", "help/tour_seen")
TEXTS: dict[str, Callable[[str], bool]] = {
    "language": LANGUAGE_CHOICES.__contains__, "looks/theme": CHOICES.__contains__,
    "looks/text_size": tuple(map(str, TEXT_SIZES)).__contains__, "training/pace": _is_pace,
    "files/last_folder": _is_path, "search/file": _is_path,
} | dict.fromkeys(BOOLS, ("true", "false").__contains__)  # fmt: skip


class Settings:
    """Typed access to the settings. A value that is missing or spoilt reads as its default: the administrator's, else
    the program's own. What the administrator has locked is never read from the user's file."""

    def __init__(self, folder: Path | None = None, defaults: Defaults | None = None) -> None:
        self.folder = folder or settings_folder()
        self.defaults = read_defaults() if defaults is None else defaults
        self._store = QSettings(str(self.folder / FILE_NAME), QSettings.Format.IniFormat)

    def locked(self, key: str) -> bool:
        """Whether the administrator keeps the user from changing this."""
        return key in self.defaults.locked

    def geometry(self) -> QByteArray:
        return self._state("window/geometry")

    def set_geometry(self, geometry: QByteArray) -> None:
        self._set_state("window/geometry", geometry)

    def window_state(self) -> QByteArray:
        return self._state("window/state")

    def workspace(self, name: str) -> tuple[QByteArray, tuple[str, ...]]:
        """How the docks of a workspace were left, and the names of those that were shown."""
        state = self.window_state() if name == "build" else self._state(f"workspaces/{name}_state")
        return state, tuple(self._texts(f"workspaces/{name}_docks"))

    def set_workspace(self, name: str, state: QByteArray, docks: tuple[str, ...]) -> None:
        # The first one is how the window opens.
        self._set_state("window/state" if name == "build" else f"workspaces/{name}_state", state)
        self._store.setValue(f"workspaces/{name}_docks", list(docks))

    def recent_files(self) -> list[Path]:
        """At most ten, newest first; files that are gone (a stick not plugged in) come last."""
        files = [Path(text) for text in self._texts("files/recent")]
        return sorted(files, key=lambda file: not file.is_file())[:MOST_RECENT]

    def add_recent_file(self, file: Path) -> None:
        newest = file.absolute()
        others = [text for text in self._texts("files/recent") if Path(text) != newest]
        self._store.setValue("files/recent", [str(newest), *others][:MOST_RECENT])

    def remove_recent_file(self, file: Path) -> None:
        kept = [text for text in self._texts("files/recent") if Path(text) != file]
        self._store.setValue("files/recent", kept)

    def last_folder(self) -> Path:
        """Where the last file was opened or saved, or the user's documents."""
        folder = Path(self._text("files/last_folder"))
        if self._text("files/last_folder") and folder.is_dir():
            return folder
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def set_last_folder(self, folder: Path) -> None:
        self._store.setValue("files/last_folder", str(folder.absolute()))

    def language(self) -> LanguageChoice:
        text = self._text("language")
        return cast(LanguageChoice, text) if text in LANGUAGE_CHOICES else "system"

    def set_language(self, choice: LanguageChoice) -> None:
        self._store.setValue("language", choice)

    def theme_choice(self) -> Choice:
        text = self._text("looks/theme")
        return cast(Choice, text) if text in CHOICES else "system"

    def set_theme_choice(self, choice: Choice) -> None:
        self._store.setValue("looks/theme", choice)

    def text_size(self) -> int:
        """Of the type, in percent of the usual."""
        text = self._text("looks/text_size")
        return int(text) if text in map(str, TEXT_SIZES) else 100

    def set_text_size(self, percent: int) -> None:
        self._store.setValue("looks/text_size", str(percent))

    def projector(self) -> bool:
        """Whether type is larger and lines are thicker, for a room."""
        return self._text("looks/projector") == "true"

    def set_projector(self, on: bool) -> None:
        self._store.setValue("looks/projector", "true" if on else "false")

    def reduced_motion(self) -> bool | None:
        """Whether nothing may slide or fade; None where nobody has said."""
        return {"true": True, "false": False}.get(self._text("looks/reduced_motion"))

    def set_reduced_motion(self, on: bool) -> None:
        self._store.setValue("looks/reduced_motion", "true" if on else "false")

    def pace(self) -> float:
        """Updates per second; infinite is unlimited. The default lets people see the motion."""
        return self._number("training/pace", DEFAULT_PACE, lambda pace: pace > 0)

    def set_pace(self, pace: float) -> None:
        self._store.setValue("training/pace", repr(float(pace)))

    def shows_kept(self) -> bool:
        """Whether dropout is shown as the probability of keeping a unit instead of dropping it."""
        return self._text("training/shows_kept") == "true"

    def set_shows_kept(self, kept: bool) -> None:
        self._store.setValue("training/shows_kept", "true" if kept else "false")

    def open_folds(self) -> tuple[str, ...]:
        """The names of the groups of settings that were left open."""
        return tuple(self._texts("panels/open_folds"))

    def set_open_folds(self, names: tuple[str, ...]) -> None:
        self._store.setValue("panels/open_folds", list(names))

    def tour_seen(self) -> bool:
        """Whether the tour was shown before; an administrator may say that it need not be."""
        return self._text("help/tour_seen") == "true"

    def set_tour_seen(self) -> None:
        self._store.setValue("help/tour_seen", "true")

    def search_file(self) -> Path | None:
        """The search that was shown last."""
        text = self._text("search/file")
        return Path(text) if text else None

    def set_search_file(self, file: Path) -> None:
        self._store.setValue("search/file", str(file.absolute()))

    def plain(self) -> dict[str, str]:
        """All that can be read by people and says nothing of their files: neither recent ones nor folders."""
        values = {key: self._store.value(key) for key in sorted(self._store.allKeys()) if not key.startswith("files/")}
        return {key: str(value) for key, value in values.items() if not isinstance(value, QByteArray)}

    def save(self) -> str:
        """Write what is pending; Qt does so by itself a moment later. Returns why that is impossible, or nothing."""
        self._store.sync()
        if self._store.status() == QSettings.Status.NoError:
            return ""
        try:
            disk.try_place(self.folder / FILE_NAME, make_folders=True)
        except OSError as error:
            return error.strerror or str(error)
        return tr("the file is read-only or damaged")

    def damaged(self) -> list[str]:
        """The keys of values that no version of the program writes."""
        return [key for key in self._store.allKeys() if not self._sound(key)]

    def forget(self, keys: Iterable[str]) -> None:
        """Go back to the defaults of these settings."""
        for key in keys:
            self._store.remove(key)

    def _sound(self, key: str) -> bool:
        value = self._store.value(key)
        if key in STATES or (key.startswith("workspaces/") and key.endswith("_state")):
            held = value.data() if isinstance(value, QByteArray) else b""
            return isinstance(value, QByteArray) and (not held.startswith(SEALED) or _unsealed(held) is not None)
        if key in TEXTS:
            return isinstance(value, str) and TEXTS[key](value)
        if key in LISTS or (key.startswith("workspaces/") and key.endswith("_docks")):
            several = value if isinstance(value, list) else [value]
            return value is None or all(isinstance(text, str) and "\0" not in text for text in several)
        return True

    def _state(self, key: str) -> QByteArray:
        """A state that Qt saved; empty if it is damaged."""
        value = self._store.value(key)
        return QByteArray((_unsealed(value.data()) if isinstance(value, QByteArray) else None) or b"")

    def _set_state(self, key: str, state: QByteArray) -> None:
        content = state.data()
        self._store.setValue(key, QByteArray(SEALED + hashlib.sha256(content).digest()[:SEAL_BYTES] + content))

    def _text(self, key: str) -> str:
        value = None if self.locked(key) else self._store.value(key)
        return value if isinstance(value, str) else self.defaults.value(key) or ""

    def _texts(self, key: str) -> list[str]:
        # An INI file does not tell a list of one from its element.
        value = self._store.value(key)
        texts = value if isinstance(value, list) else [value]
        return [text for text in texts if isinstance(text, str) and text]

    def _number(self, key: str, default: float, accepts: Callable[[float], bool]) -> float:
        try:
            number = float(self._text(key))
        except ValueError:
            return default
        return number if accepts(number) else default


def _unsealed(held: bytes) -> bytes | None:
    """A state as Qt saved it, or None if it is damaged."""
    seal, content = held[len(SEALED) :][:SEAL_BYTES], held[len(SEALED) + SEAL_BYTES :]
    whole = held.startswith(SEALED) and seal == hashlib.sha256(content).digest()[:SEAL_BYTES]
    return content if whole else None
