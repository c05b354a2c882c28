"""Run as a program: atheris drives one of the parsers of text, from a corpus of sane ones, until its time is up.

python fuzz_texts.py KIND [libFuzzer's arguments]. Ends with an error if anything but the documented error is raised.
"""

import contextlib
import sys

import atheris
import numpy as np

with atheris.instrument_imports(include=["nnstudio.data", "nnstudio.lessons", "nnstudio.project", "nnstudio.spec"]):
    from nnstudio.data.formula import FormulaError, parse_formula
    from nnstudio.data.reading import TableError, preview, read_table
    from nnstudio.lessons import LessonError, read_lesson
    from nnstudio.project import ProjectError
    from nnstudio.project.playground import read_link
    from nnstudio.spec import Experiment, SpecError, parse, replace

POINTS = np.array([[0.0, 1.0], [-2.0, 3.0]])


def table(text: str) -> None:
    with contextlib.suppress(TableError):
        seen = preview(text)
        read_table(seen, seen.plan)


def link(text: str) -> None:
    with contextlib.suppress(ProjectError):
        read_link(text)


def change(text: str) -> None:
    path, _, value = text.partition("=")
    with contextlib.suppress(SpecError):
        replace(Experiment(), {path: parse(path, value)})


def formula(text: str) -> None:
    with contextlib.suppress(FormulaError):
        parse_formula(text)(POINTS)


def lesson(text: str) -> None:
    with contextlib.suppress(LessonError):
        read_lesson(text, "lesson.md")


KINDS = {"table": table, "link": link, "set": change, "formula": formula, "lesson": lesson}

if __name__ == "__main__":
    try_one = KINDS[sys.argv[1]]
    atheris.Setup([sys.argv[0], *sys.argv[2:]], lambda data: try_one(data.decode("utf-8", "replace")))
    atheris.Fuzz()
