"""The program's own folder: damaged files in it are set aside before anything reads them, and the user is told."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from .. import disk
from .log import CRASH, FOLDER, LOG, logger
from .settings import FILE_NAME, Settings
from .text import tr

if TYPE_CHECKING:
    from .main_window import MainWindow

# Beside the settings. While a file is in the place of such a folder, nothing can be written there.
FOLDERS = (FOLDER, "recovery", "closed", "open", "templates", "progress", "lessons", "searches")
LOGS = (f"{FOLDER}/{LOG}", f"{FOLDER}/{CRASH}")
LARGEST = 2**20  # bytes; settings take a few kilobytes


class Home:
    """Make it before `Settings`: it sets aside what is damaged in `folder`. `tell` tells the user, once there is a
    window."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._aside: list[Path] = []  # the new names of damaged files
        self._reset: list[str] = []  # settings that went back to their defaults
        self._told_unwritable = False
        for name in FOLDERS:
            if os.path.lexists(folder / name) and not (folder / name).is_dir():
                self._set_aside(folder / name)
        for name in LOGS:
            if os.path.lexists(folder / name) and not (folder / name).is_file():
                self._set_aside(folder / name)
        if os.path.lexists(folder / FILE_NAME) and not _readable(folder / FILE_NAME):
            self._set_aside(folder / FILE_NAME)

    def check(self, settings: Settings) -> None:
        """Reset damaged settings to their defaults, and keep a copy of the file as it was."""
        keys = settings.damaged()
        if not keys:
            return
        file = self._folder / FILE_NAME
        try:
            content = file.read_bytes()
            self._set_aside(file)
            disk.replace_bytes(file, content)
        except OSError as error:
            logger().warning("damaged settings could not be set aside: %s", error)
        settings.forget(keys)
        self._reset = keys

    def tell(self, window: MainWindow, refused: str = "") -> None:
        """Say what was set aside, and whether nothing can be written. `refused` is why recovery files cannot."""
        kept = ", ".join(map(str, self._aside)) or str(self._folder / FILE_NAME)
        if self._reset:
            said = tr("Damaged settings were reset to their defaults: {0}. Kept as they were: {1}.")
            window.notice.tell_lasting("damaged", said.format(", ".join(self._reset), kept))
        elif self._aside:
            said = tr("Damaged files of nnstudio were renamed, and it starts afresh without them: {0}.")
            window.notice.tell_lasting("damaged", said.format(kept))
        try:
            disk.try_place(self._folder / FILE_NAME, make_folders=True)
        except OSError as error:
            refused = error.strerror or str(error)
        if refused:
            self.tell_unwritable(window, refused)

    def tell_unwritable(self, window: MainWindow, why: str) -> None:
        """Say, once, that nothing can be written."""
        if not self._told_unwritable:
            self._told_unwritable = True
            logger().warning("%s cannot be written: %s", self._folder, why)
            said = tr(
                "{0} cannot be written ({1}): settings will not be remembered, and unsaved work cannot be kept for "
                "recovery. Save your work elsewhere, and often."
            )
            window.notice.tell_lasting("home", said.format(self._folder, why))

    def _set_aside(self, path: Path) -> None:
        try:
            self._aside.append(disk.set_aside(path))
        except OSError as error:
            logger().warning("%s is damaged and could not be set aside: %s", path, error)


def _readable(file: Path) -> bool:
    """Whether this is a text file of bearable size that Qt accepts as settings."""
    if not file.is_file():
        return False  # opening a pipe would wait for its other end
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
        if len(content) > LARGEST or b"\0" in content:
            return False
        content.decode()
    except (OSError, UnicodeDecodeError):
        return False
    found = QSettings(str(file), QSettings.Format.IniFormat)
    found.allKeys()  # Qt reads the file only now
    return found.status() == QSettings.Status.NoError
