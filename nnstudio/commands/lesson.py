"""``nnstudio lesson``: what lessons there are, and whether lessons and results are in order."""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .common import UsageError

if TYPE_CHECKING:
    from ..lessons import Lesson, LessonError


def options(parser: argparse.ArgumentParser) -> None:
    from ..lessons import command

    command.options(parser)


def run(arguments: argparse.Namespace) -> int:
    from ..lessons import LessonError, command
    from ..ui.defaults import read_defaults
    from ..ui.settings import settings_folder

    try:
        common = read_defaults().value("lessons/folder") or ""
        return command.run(arguments, settings_folder(), common, _missing_controls)
    except LessonError as error:
        raise UsageError(str(error)) from None


def _missing_controls(lessons: "Sequence[Lesson]") -> "list[LessonError]":
    from ..ui.app import in_private_window
    from ..ui.lessons.controls import missing_controls

    return in_private_window(lambda window: missing_controls(window, lessons))
