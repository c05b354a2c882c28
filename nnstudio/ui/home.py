"""The program's own folder: damaged files in it are set aside before anything reads them, and a folder that cannot be
written is reported once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

from .. import disk
from ..message import message_of
from .log import FOLDER, LOG, logger
from .settings import FILE_NAME, Settings
from .text import translated

if TYPE_CHECKING:
    from .main_window import MainWindow

# Beside the settings. A file in the place of one would keep its part of the program from ever writing again.
FOLDERS = (FOLDER, "recovery", "closed", "open", "templates", "progress", "lessons", "searches")
LARGEST = 2**20  # bytes; settings take a few kilobytes


class Home(QObject):
    """Make it before `Settings`: it sets aside what is damaged in `folder`. `tell` says so once there is a window."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._aside: list[Path] = []  # what was damaged, under its new name
        self._back: list[str] = []  # settings that are back at their defaults
        self._said = False
        for name in FOLDERS:
            if os.path.lexists(folder / name) and not (folder / name).is_dir():
                self._set_aside(folder / name)
        if (folder / FOLDER / LOG).is_dir():
            self._set_aside(folder / FOLDER / LOG)
        if os.path.lexists(folder / FILE_NAME) and not _readable(folder / FILE_NAME):
            self._set_aside(folder / FILE_NAME)

    def check(self, settings: Settings) -> None:
        """Let settings with a value that none can have go back to their defaults; the file is kept as it was."""
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
        self._back = keys

    def tell(self, window: MainWindow, refused: str = "") -> None:
        """Say what was set aside, and whether nothing can be written; `refused` is why recovery cannot."""
        if self._back:
            said = self.tr("Damaged settings are back at their defaults: {0}. The damaged file was kept as {1}.")
            kept = ", ".join(map(str, self._aside)) or self._folder / FILE_NAME
            window.notice.tell_lasting("damaged", said.format(", ".join(self._back), kept))
        elif self._aside:
            said = self.tr(
                "Some of nnstudio's own files could not be read and are replaced by new ones. They were renamed to {0}."
            )
            window.notice.tell_lasting("damaged", said.format(", ".join(map(str, self._aside))))
        try:
            disk.try_place(self._folder / FILE_NAME, make_folders=True)
        except OSError as error:
            refused = message_of(error)
        if refused:
            self.tell_unwritable(window, refused)

    def tell_unwritable(self, window: MainWindow, why: str) -> None:
        """Say once that nothing can be kept."""
        if not self._said:
            self._said = True
            logger().warning("%s cannot be written: %s", self._folder, why)
            said = self.tr(
                "{0} cannot be written ({1}): settings will not be remembered, and unsaved work cannot be kept for "
                "recovery. Save your work elsewhere, and often."
            )
            window.notice.tell_lasting("home", said.format(self._folder, translated(why)))

    def _set_aside(self, path: Path) -> None:
        try:
            self._aside.append(disk.set_aside(path))
        except OSError as error:
            logger().warning("%s is damaged and could not be set aside: %s", path, error)


def _readable(file: Path) -> bool:
    """Whether these are settings: text, of a bearable size, that Qt takes for an INI file."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
        if len(content) > LARGEST or b"\0" in content:
            return False
        content.decode()
    except (OSError, UnicodeDecodeError):
        return False
    found = QSettings(str(file), QSettings.Format.IniFormat)
    found.allKeys()  # only now is it read
    return found.status() == QSettings.Status.NoError
