"""Where lessons are found: those of the program, of an administrator, and of the user; in the language that is wanted.

A lesson is a folder with ``lesson.md`` in it, and its name is the folder's. Of two with one name the nearer counts: the
user's own before an administrator's before the program's.
"""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .. import resources
from ..message import Message, message_of
from ..project import ProjectError, load
from ..spec import PRESETS, Experiment, SpecError, preset
from .errors import LessonError, shown
from .format import MOST_BYTES, read_lesson
from .lesson import Lesson

FILE = "lesson.md"
VARIABLE = "NNSTUDIO_LESSONS"  # folders of an administrator, parted as in PATH
MOST_LESSONS = 200  # of one folder
MOST_START = 16 * 2**20  # bytes of a file that a lesson begins with, and of what it unpacks to


@dataclass(frozen=True)
class Shelf:
    """What was found: lessons in the order of their names, and what is wrong with the others."""

    lessons: tuple[Lesson, ...]
    problems: tuple[LessonError, ...] = ()

    def lesson(self, name: str) -> Lesson | None:
        return next((lesson for lesson in self.lessons if lesson.id == name), None)


def lesson_folders(own: Path | None = None, common: str = "") -> tuple[Path, ...]:
    """Where to look, the farthest first; a folder that is not there is left out. `own` is the user's, `common` the
    administrator's where no variable names it."""
    named = [Path(name) for name in os.environ.get(VARIABLE, common).split(os.pathsep) if name]
    folders = [shipped(), *named, *([own] if own else [])]
    return tuple(folder for folder in folders if folder.is_dir())


def shipped() -> Path:
    """The lessons that come with the program."""
    return resources.path("lessons")


def find_lessons(folders: Sequence[Path], language: str = "") -> Shelf:
    """Every lesson in these folders. One that cannot be read is told of, and hides none of the others."""
    found: dict[str, Lesson] = {}
    problems: list[LessonError] = []
    for folder in folders:
        try:
            places = sorted(place for place in folder.iterdir() if (place / FILE).is_file())
        except OSError as error:
            problems.append(LessonError(str(folder), 0, Message("cannot be read: {reason}", reason=message_of(error))))
            continue
        for place in places[:MOST_LESSONS]:
            try:
                found[place.name] = load_lesson(place, language)
            except LessonError as error:
                problems.append(error)
            except Exception as error:  # noqa: BLE001 - one broken lesson, be it too large for memory, hides no other
                reason = str(error) or type(error).__name__
                problems.append(LessonError(str(place), 0, Message("it cannot be read: {reason}", reason=reason)))
        if len(places) > MOST_LESSONS:
            told = Message("only the first {most} of its lessons are read", most=MOST_LESSONS)
            problems.append(LessonError(str(folder), 0, told))
    return Shelf(tuple(found[name] for name in sorted(found)), tuple(problems))


def load_lesson(folder: Path, language: str = "") -> Lesson:
    """The lesson of a folder, in `language` ("de", "de_AT") where it has that. Raises `LessonError`."""
    text = _text(folder / FILE)
    content = hashlib.sha256(text.encode()).hexdigest()
    original = _read(text, folder / FILE).with_identity(folder.name, "", content, folder)
    for name in _variants(language):
        path = folder / f"lesson.{name}.md"
        if path.is_file():
            other = _read(_text(path), path)
            if other.skeleton() != original.skeleton():
                raise LessonError(
                    str(path),
                    0,
                    Message(
                        "it differs from {file} in more than its texts: {place}",
                        file=FILE,
                        place=_where(original, other),
                    ),
                )
            return other.with_identity(folder.name, name, content, folder)
    return original


def languages(folder: Path) -> tuple[str, ...]:
    """The languages that a lesson has beside the one of ``lesson.md``."""
    return tuple(sorted(path.name.split(".")[1] for path in folder.glob("lesson.*.md")))


def start_of(folder: Path, name: str) -> Experiment:
    """What ``start:`` names: a preset, or a project or experiment in the lesson's folder. Raises `SpecError`."""
    path = folder / name
    if name.strip().lower() in PRESETS or path.suffix not in (".nnstudio", ".json"):
        return preset(name)
    if path.name != name or not path.is_file():
        raise SpecError("", Message("there is no file {name} in the lesson's folder", name=shown(name)))
    try:
        if path.stat().st_size > MOST_START:
            raise SpecError(
                "",
                Message(
                    "{name} is larger than {most} MB, the most that a lesson may begin with",
                    name=name,
                    most=MOST_START // 2**20,
                ),
            )
        if path.suffix == ".json":
            return Experiment.from_json(path.read_bytes())
        return load(path, MOST_START).experiment
    except (ProjectError, OSError) as error:
        raise SpecError("", message_of(error)) from None


def _read(text: str, path: Path) -> Lesson:
    return read_lesson(text, str(path), lambda name: start_of(path.parent, name))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LessonError(str(path), 0, Message("a lesson has at most {most:,} bytes", most=MOST_BYTES))
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise LessonError(str(path), 0, Message("cannot be read: {reason}", reason=message_of(error))) from None
    except UnicodeDecodeError as error:
        raise LessonError(
            str(path), 0, Message("it is not UTF-8 from byte {start} on: save it as UTF-8", start=error.start)
        ) from None


def _variants(language: str) -> tuple[str, ...]:
    plain = language.replace("-", "_")
    return tuple(dict.fromkeys(name for name in (plain, plain.partition("_")[0]) if name.isidentifier()))


def _where(one: Lesson, other: Lesson) -> str:
    if len(one.steps) != len(other.steps):
        return Message("it has {steps} steps instead of {wanted}", steps=len(other.steps), wanted=len(one.steps))
    for number, (mine, its) in enumerate(zip(one.steps, other.steps, strict=True), start=1):
        if replace(one, steps=(mine,), links=()).skeleton() != replace(one, steps=(its,), links=()).skeleton():
            return Message("look at step {number}, in its line {line}", number=number, line=its.line)
    return Message("look at its first lines and the controls that its texts name")
