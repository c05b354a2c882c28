"""A lesson that cannot be read is told of, and hides none of the others."""

import zipfile

import numpy as np
import pytest

from nnstudio import save
from nnstudio.lessons import find_lessons, library
from nnstudio.lessons.library import MOST_START
from nnstudio.project import Project
from nnstudio.spec import preset

TEXT = "---\ntitle: {0}\nabout: Nothing much\nminutes: 5\nstart: {1}\n---\n## First\n\nText\n"


@pytest.fixture
def lesson(tmp_path):
    """Makes a lesson with a start of that name; returns its folder."""

    def make(name, start):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "lesson.md").write_text(TEXT.format(name, start), encoding="utf-8")
        return folder

    make("good", "circle")
    return make


def sparse(path, size):
    with path.open("wb") as file:
        file.truncate(size)


@pytest.mark.parametrize("name", ["start.nnstudio", "start.json"])
def test_a_start_of_gigabytes_hides_no_other_lesson(tmp_path, lesson, name):
    sparse(lesson("large", name) / name, 3 * 2**30)
    shelf = find_lessons([tmp_path])
    assert [one.id for one in shelf.lessons] == ["good"]
    (problem,) = shelf.problems
    assert f"{name} is larger than 16 MB, the most that a lesson may begin with" in str(problem)
    assert "lesson.md:5" in str(problem)


def test_a_start_that_unpacks_to_much_is_refused(tmp_path, lesson):
    folder = lesson("packed", "start.nnstudio")
    save(Project(preset("circle")), folder / "start.nnstudio")
    assert [one.id for one in find_lessons([tmp_path]).lessons] == ["good", "packed"]
    with zipfile.ZipFile(folder / "start.nnstudio", "a", zipfile.ZIP_DEFLATED) as archive, archive.open(
        "tables/own/part.npy", "w"
    ) as member:  # fmt: skip
        np.lib.format.write_array(member, np.zeros(MOST_START // 8 + 1))
    assert (folder / "start.nnstudio").stat().st_size < 100_000
    shelf = find_lessons([tmp_path])
    assert [one.id for one in shelf.lessons] == ["good"]
    assert "it holds more than 16 MB" in str(shelf.problems[0])


def test_whatever_a_lesson_provokes_the_others_are_there(tmp_path, lesson, monkeypatch):
    lesson("odd", "circle")
    real = library.load_lesson

    def load(folder, language=""):
        if folder.name == "odd":
            raise MemoryError
        return real(folder, language)

    monkeypatch.setattr(library, "load_lesson", load)
    shelf = find_lessons([tmp_path])
    assert [one.id for one in shelf.lessons] == ["good"]
    assert "odd: it cannot be read: MemoryError" in str(shelf.problems[0])
