"""``nnstudio lesson`` as people type it."""

import json
from pathlib import Path

import pytest

from nnstudio.cli import main
from nnstudio.lessons.facts import MEASURES, STATES
from nnstudio.lessons.library import shipped
from nnstudio.lessons.result import write_result
from nnstudio.nn import kernels

from_here = Path(__file__).parent
LESSON = (from_here / "sample.md").read_text(encoding="utf-8")
DOCS = from_here.parents[2] / "docs" / "lessons.md"


@pytest.fixture
def own(private_home):
    folder = private_home / "lessons" / "fast"
    folder.mkdir(parents=True)
    (folder / "lesson.md").write_text(LESSON, encoding="utf-8")
    return folder


def test_lessons_are_listed(own, capsys):
    assert main(["lesson", "list"]) == 0
    said = capsys.readouterr().out
    assert "fast" in said
    assert "Parameters and hyperparameters" in said
    assert main(["lesson", "list", "--json"]) == 0
    listed = {row["lesson"]: row for row in json.loads(capsys.readouterr().out)["lessons"]}
    assert (listed["fast"]["minutes"], listed["fast"]["steps"], listed["fast"]["finished"]) == (8, 2, 0)


def test_lessons_are_checked(own, capsys):
    assert main(["lesson", "check", "--trust", str(own), str(shipped())]) == 0
    assert "ok   fast: Too fast; 2 steps, 2 goals, 2 questions" in capsys.readouterr().out
    (own / "lesson.md").write_text(LESSON.replace("minutes: 8", "minutes: x"), encoding="utf-8")
    assert main(["lesson", "check", str(own / "lesson.md")]) == 1
    assert "lesson.md:4: x is no length" in capsys.readouterr().out
    (own / "lesson.de.md").write_text(LESSON, encoding="utf-8")
    assert main(["lesson", "check", "--json", str(own.parent)]) == 1
    assert len(json.loads(capsys.readouterr().out)["problems"]) == 2


def test_what_a_lesson_claims_is_trained(own, capsys, monkeypatch):
    monkeypatch.setattr(kernels, "_loaded", {})
    claim = "```claim\nid: far\nrun: 30 epochs\nholds: epochs = {}\nreaches: 1\n```\n\n"
    known = LESSON.replace("because:", "claim: definition\nbecause:").replace("docks: runs", "counts: 2, 0.1, 0.5")
    written = known.replace("## Diverge", claim + "## Diverge")
    (own / "lesson.md").write_text(written.format(30), encoding="utf-8")
    assert main(["lesson", "check", str(own)]) == 0
    assert "  ok   step 1, claim far: 5 of 5 (epochs 30)" in capsys.readouterr().out
    (own / "lesson.md").write_text(written.format(31), encoding="utf-8")
    assert main(["lesson", "check", str(own)]) == 1
    said = capsys.readouterr().out
    assert "  BAD  step 1, claim far: 0 of 5 (epochs 30); seed +0: epochs = 31; seed +1: " in said
    assert main(["lesson", "check", "--json", str(own)]) == 1
    (found,) = json.loads(capsys.readouterr().out)["claims"]
    assert (found["claim"], found["good"], found["held"], found["seeds"]) == ("far", False, 0, 5)
    assert found["numbers"] == [{"epochs": 30.0}] * 5
    assert main(["lesson", "check", "--trust", str(own)]) == 0


def test_results_are_checked(own, tmp_path, capsys):
    from nnstudio.lessons import load_lesson
    from nnstudio.lessons.progress import Progress
    from nnstudio.lessons.result import result_of

    lesson, progress = load_lesson(own), Progress("fast")
    progress.answer((0, 0), [1], True)
    path = tmp_path / "ada.json"
    result = result_of(lesson, progress, "Ada")
    write_result(result, path)
    assert main(["lesson", "check", str(path)]) == 0
    said = capsys.readouterr().out
    assert "Ada, Too fast; 1 of 4 done" in said
    assert "not reached" in said
    write_result(result | {"name": "Eve"}, path)
    assert main(["lesson", "check", "--json", str(path)]) == 1
    report = json.loads(capsys.readouterr().out)["results"][0]
    assert (report["name"], report["intact"], report["good"], report["complete"]) == ("Eve", False, False, False)


@pytest.mark.parametrize(
    "words", [["check", "nowhere"], ["check"], [], ["teach"], ["check", "{home}"], ["check", "{home}/none.json"]]
)
def test_wrong_usage_is_one_line_and_status_two(words, private_home, capsys):
    assert main(["lesson", *(word.format(home=private_home) for word in words)]) == 2
    said = capsys.readouterr().err
    assert said.startswith("nnstudio: ")
    assert said.count("\n") == 1


def test_the_controls_of_a_lesson_are_looked_for_in_a_window(own, qapp, capsys):
    (own / "lesson.md").write_text(
        LESSON.replace("show:training.learning_rate", "show:training.speed"), encoding="utf-8"
    )
    assert main(["lesson", "check", "--window", str(own)]) == 1
    assert "lesson.md:15: the window has no control training.speed" in capsys.readouterr().out


def test_the_description_names_all_that_goals_may_say():
    text = DOCS.read_text(encoding="utf-8")
    for name, says in {**MEASURES, **STATES}.items():
        assert f"| `{name}` | {says} |" in text
