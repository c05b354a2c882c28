"""The body of ``nnstudio lesson``."""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from .errors import LessonError
from .figures import differing, uncovered
from .lesson import Lesson
from .library import FILE, Shelf, find_lessons, languages, lesson_folders, load_lesson
from .pictures import unseen
from .progress import read_progress
from .proof import Bench, Proof
from .result import Report, check_result

DONE, FAILED = 0, 1
EXAMPLES = """\
examples:
  nnstudio lesson list
  nnstudio lesson check ~/lessons/step-size       is what I wrote in order, and do its claims hold?
  nnstudio lesson check --window ~/lessons        and does every control that it names exist?
  nnstudio lesson check handed-in/*.json          train again what the class hands in
"""
MARKS = {"confirmed": "ok ", "seen": "on trust", "contradicted": "BAD", "missing": "-- "}
Missing = Callable[[Sequence[Lesson]], list[LessonError]]


def options(parser: argparse.ArgumentParser) -> None:
    """The options of its own."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    commands = parser.add_subparsers(dest="what", required=True, metavar="list|check")
    for name, says in (("list", "list the lessons there are"), ("check", "check lessons and results")):
        sub = commands.add_parser(name, help=says, description=says[0].upper() + says[1:] + ".")
        sub.add_argument("--json", action="store_true", help="print one JSON object and nothing else on stdout")
        if name == "check":
            add = sub.add_argument
            add(
                "paths",
                nargs="+",
                type=Path,
                metavar="FOLDER|FILE",
                help="lessons, folders of them, or results (.json)",
            )
            add("--window", action="store_true", help="also look whether the window has the controls that are named")
            add(
                "--trust", action="store_true", help="train nothing: neither claims of lessons nor what results hand in"
            )


def run(arguments: argparse.Namespace, own: Path, common: str, missing_controls: Missing) -> int:
    """Carry it out; `own` is the user's data folder, `common` the administrator's lessons, and `missing_controls` looks
    lessons through for controls that the window does not have. Raises `LessonError` for a path that is neither."""
    shelf = find_lessons(lesson_folders(own / "lessons", common))
    if arguments.what == "list":
        return _list(shelf, own, arguments.json)
    lessons: list[Lesson] = []
    problems: list[LessonError] = []
    proofs: list[tuple[Lesson, Proof]] = []
    reports: list[tuple[Path, Report]] = []
    for path in arguments.paths:
        if path.suffix == ".json":
            reports.append((path, check_result(path, shelf, retrain=not arguments.trust)))
        else:
            found, wrong = _lessons_at(path)
            lessons += found
            problems += wrong
    if arguments.window and lessons:
        problems += missing_controls(lessons)
    if not arguments.trust:
        bench = Bench()
        proofs = [(lesson, proof) for lesson in lessons for proof in bench.prove(lesson)]
    if arguments.json:
        print(json.dumps(_plain(lessons, problems, proofs, reports)))
    else:
        _tell(lessons, problems, proofs, reports)
    good = all(proof.good for _, proof in proofs) and all(report.good for _, report in reports)
    return DONE if good and not problems else FAILED


def _lessons_at(path: Path) -> tuple[list[Lesson], list[LessonError]]:
    """The lesson there, in all its languages, or every lesson of a folder."""
    folder = path.parent if path.name == FILE or path.suffix == ".md" else path
    if not folder.is_dir():
        raise LessonError(str(path), 0, f"there is neither a folder with {FILE} nor a result (.json)")
    places = [folder] if (folder / FILE).is_file() else sorted(p for p in folder.iterdir() if (p / FILE).is_file())
    if not places:
        raise LessonError(str(path), 0, f"no folder here has a {FILE}")
    lessons: list[Lesson] = []
    problems: list[LessonError] = []
    for place in places:
        original: Lesson | None = None
        for language in ("", *languages(place)):
            try:
                lesson = load_lesson(place, language)
            except LessonError as error:
                problems.append(error)
                continue
            lessons.append(lesson)
            if not language:
                original = lesson
                problems += uncovered(lesson)
                problems += unseen(lesson)
            elif original is not None and original.claims:
                problems += differing(original, lesson)
    return lessons, problems


def _list(shelf: Shelf, own: Path, as_json: bool) -> int:
    rows: list[dict[str, Any]] = [
        {
            "lesson": lesson.id, "title": lesson.title, "minutes": lesson.minutes, "steps": len(lesson.steps),
            "languages": ["en", *languages(lesson.folder)], "folder": str(lesson.folder),
            "finished": round(read_progress(own / "progress", lesson).share(lesson), 2),
        }
        for lesson in shelf.lessons
    ]  # fmt: skip
    if as_json:
        print(json.dumps({"lessons": rows, "problems": [str(problem) for problem in shelf.problems]}))
        return DONE
    for row in rows:
        print(f"{row['lesson']:24} {row['minutes']:3} min  {row['finished']:4.0%}  {row['title']}")
    for problem in shelf.problems:
        print(problem)
    return DONE


def _tell(
    lessons: list[Lesson], problems: list[LessonError], proofs: list[tuple[Lesson, Proof]],
    reports: list[tuple[Path, Report]],
) -> None:  # fmt: skip
    for lesson in lessons:
        goals = sum(len(step.goals) for step in lesson.steps)
        questions = sum(len(step.quizzes) for step in lesson.steps)
        spoken = f" ({lesson.language})" if lesson.language else ""
        print(f"ok   {lesson.folder.name}{spoken}: {lesson.title}; {len(lesson.steps)} steps, {goals} goals, "
              f"{questions} questions")  # fmt: skip
        for proof in (proof for its, proof in proofs if its is lesson):
            print(f"  {'ok ' if proof.good else 'BAD'}  step {proof.step + 1}, claim {proof.text}")
    for problem in problems:
        print(f"BAD  {problem}")
    for path, report in reports:
        done = sum(check.verdict in ("confirmed", "seen") for check in (*report.goals, *report.questions))
        print(f"{path}: {report.name or 'no name'}, {report.title}; {done} of "
              f"{len(report.goals) + len(report.questions)} done")  # fmt: skip
        if not report.intact:
            print("  BAD       the checksum does not fit: the file was damaged or edited")
        if report.same is not True:
            print("  note      the lesson " + ("differs from the one here" if report.same is False else "is not here"))
        for check in (*report.goals, *report.questions):
            print(f"  {MARKS[check.verdict]:9} step {check.step}: {check.says} ({check.why})")


def _plain(
    lessons: list[Lesson], problems: list[LessonError], proofs: list[tuple[Lesson, Proof]],
    reports: list[tuple[Path, Report]],
) -> dict[str, Any]:  # fmt: skip
    return {
        "lessons": [
            {"lesson": lesson.id, "title": lesson.title, "language": lesson.language, "steps": len(lesson.steps)}
            for lesson in lessons
        ],
        "problems": [str(problem) for problem in problems],
        "claims": [
            {
                "lesson": lesson.id, "step": proof.step + 1, "claim": proof.claim.id, "line": proof.claim.line,
                "good": proof.good, "held": sum(proof.held), "seeds": len(proof.held),
                "numbers": [dict(numbers) for numbers in proof.numbers], "failed": list(proof.failed),
            }
            for lesson, proof in proofs
        ],
        "results": [
            {
                "file": str(path), "name": report.name, "lesson": report.lesson, "intact": report.intact,
                "same_lesson": report.same, "good": report.good, "complete": report.complete,
                "goals": [vars(check) for check in report.goals], "questions": [vars(c) for c in report.questions],
            }
            for path, report in reports
        ],
    }  # fmt: skip
