"""The file that a learner hands in, and how a teacher has it checked.

The checksum tells a file that was damaged or edited by hand from one that was not; who knows how it is made can make
it, so what counts is that the program trains the handed-in experiments again and looks whether the goals hold.
"""

import hashlib
import json
import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from .. import disk
from ..nn.engine import EngineName
from ..nn.trainer import Trainer
from ..version import __version__
from .errors import LessonError, shown
from .facts import Observation, observe
from .goals import Expression, GoalError, Term, parse_goal
from .lesson import Lesson
from .library import Shelf
from .progress import MOST_BYTES, Progress, Reached, goal_from_plain, now, plain_goal

FORMAT = "nnstudio lesson result"
VERSION = 1
LONGEST_NAME = 200
LONGEST_SECONDS = 60.0  # of training one moment again
SAME = 1e-6  # losses of two trainings of one experiment may differ by this part of them
Verdict = Literal["confirmed", "seen", "contradicted", "missing"]


@dataclass(frozen=True)
class Check:
    """What is thought of one goal or question: confirmed by training again, seen by the program then (and nothing that
    could be repeated), contradicted, or missing."""

    step: int
    says: str
    verdict: Verdict
    why: str = ""


@dataclass(frozen=True)
class Report:
    """A result that was read and judged. `intact` is whether its checksum fits, `same` whether the lesson is the one
    that is known here (None: it is not known)."""

    name: str
    lesson: str
    title: str
    intact: bool
    same: bool | None
    goals: tuple[Check, ...]
    questions: tuple[Check, ...]

    @property
    def good(self) -> bool:
        """Nothing contradicts it; whether all of the lesson was done is another question (see `complete`)."""
        return self.intact and not any(check.verdict == "contradicted" for check in (*self.goals, *self.questions))

    @property
    def complete(self) -> bool:
        return not any(check.verdict == "missing" for check in (*self.goals, *self.questions))


def result_of(lesson: Lesson, progress: Progress, name: str) -> dict[str, Any]:
    """What a learner hands in, as JSON values with their checksum."""
    goals, answers = [], []
    for number, step in enumerate(lesson.steps):
        for k, goal in enumerate(step.goals):
            reached = progress.goals.get((number, k))
            known = {
                "step": number + 1,
                "says": goal.says,
                "goal": goal.expression.text,
                "reached": reached is not None,
            }
            goals.append(known | (plain_goal(reached) if reached else {}))
        for k, quiz in enumerate(step.quizzes):
            given = progress.answers.get((number, k))
            answers.append(
                {"step": number + 1, "ask": quiz.ask, "answered": given is not None} | (vars(given) if given else {})
            )
    result = {
        "format": FORMAT, "version": VERSION, "nnstudio": __version__, "name": _name(name),
        "lesson": lesson.id, "title": lesson.title, "content": lesson.content, "saved": now(),
        "goals": goals, "answers": answers,
    }  # fmt: skip
    return result | {"checksum": checksum(result)}


def _name(text: str) -> str:
    """As it can be written: half of a character pair is no text."""
    return text.strip()[:LONGEST_NAME].encode(errors="replace").decode()


def write_result(result: Mapping[str, Any], path: Path) -> None:
    """Write the file. Raises OSError."""
    disk.replace_bytes(path, f"{json.dumps(result, indent=1, ensure_ascii=False)}\n".encode())


def checksum(result: Mapping[str, Any]) -> str:
    """Over everything but itself, however it is indented."""
    rest = {key: value for key, value in result.items() if key != "checksum"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def read_result(path: Path) -> dict[str, Any]:
    """The JSON of a result file. Raises `LessonError`."""
    place = str(path)
    try:
        if path.stat().st_size > 4 * MOST_BYTES:
            raise LessonError(place, 0, "it is too large to be the result of a lesson")
        plain = json.loads(path.read_bytes())
    except OSError as error:
        raise LessonError(place, 0, f"cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise LessonError(place, getattr(error, "lineno", 0), "it is no JSON, so it is no result of a lesson") from None
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise LessonError(place, 0, "it does not say that it is the result of a lesson")
    if plain.get("version") != VERSION:
        raise LessonError(
            place, 0, f"its version {shown(str(plain.get('version')))} is not known: use a newer nnstudio"
        )
    return plain


def check_result(path: Path, shelf: Shelf, retrain: bool = True) -> Report:
    """Judge a result file; with `retrain` by training its experiments again. Raises `LessonError` for no result."""
    plain = read_result(path)
    try:
        lesson = shelf.lesson(str(plain["lesson"]))
        goals = tuple(_goal(one, retrain) for one in plain["goals"])
        questions = tuple(_question(k, one, plain["answers"], lesson) for k, one in enumerate(plain["answers"]))
        same = None if lesson is None else lesson.content == plain["content"]
        name, known, title = (str(plain[key]) for key in ("name", "lesson", "title"))
        return Report(name, known, title, plain.get("checksum") == checksum(plain), same, goals, questions)
    except (LookupError, TypeError, ValueError, AttributeError, RecursionError, OverflowError) as error:
        raise LessonError(str(path), 0, f"it is not whole: {shown(str(error))}") from None


def _step(plain: Mapping[str, Any]) -> int:
    step = int(plain["step"])
    if step < 1:
        raise ValueError(f"there is no step {step}")
    return step


def _goal(plain: Mapping[str, Any], retrain: bool) -> Check:
    step, says = _step(plain), str(plain["says"])
    if plain["reached"] is not True:
        return Check(step, says, "missing", "not reached")
    reached = goal_from_plain(plain)
    try:
        expression = parse_goal(reached.goal)
    except GoalError as error:
        return Check(step, says, "contradicted", str(error))
    if len(reached.evidence) != len(expression.stages):
        return Check(step, says, "contradicted", "not every part of the goal has its experiment")
    if not all(stage.holds(moment) for stage, moment in zip(expression.stages, reached.evidence, strict=True)):
        return Check(step, says, "contradicted", "its own numbers do not reach the goal")
    return Check(step, says, *_repeat(expression, reached, retrain))


def _repeat(expression: Expression, reached: Reached, retrain: bool) -> tuple[Verdict, str]:
    if not expression.repeatable:
        return "seen", "something done in the window, which cannot be repeated"
    if not retrain:
        return "seen", "not trained again"
    if not all(moment.pure for moment in reached.evidence):
        return "seen", "it did not begin with a Reset, or was changed on the way, so it cannot be repeated"
    said = []
    for stage, moment in zip(expression.stages, reached.evidence, strict=True):
        verdict, why = _again(stage, moment)
        if verdict != "confirmed":
            return verdict, why
        said.append(why)
    return "confirmed", "; ".join(dict.fromkeys(said))


def _again(stage: Term, moment: Observation) -> tuple[Verdict, str]:
    """Train one moment again, with the other engine too where the first rounds its way elsewhere."""
    engines: tuple[EngineName, ...] = ("auto", "numpy")
    found: list[tuple[bool, bool, str]] = []
    for engine in engines:
        now = train_again(moment, engine)
        if now is None:
            return "seen", f"training it again takes longer than {LONGEST_SECONDS:.0f} seconds"
        same = _same(now, moment)
        found.append((stage.holds(now), same, _in_words(now)))
        if same:
            break
    holds, same, words = max(found)
    if holds:
        return "confirmed", f"trained again: {words}" + ("" if same else ", which rounding led elsewhere")
    return "contradicted", f"trained again, it comes to {words}"


def train_again(moment: Observation, engine: EngineName = "auto") -> Observation | None:
    """The same moment from the same experiment, with what only the window could see taken over; None if it is too
    long."""
    trainer = Trainer(moment.experiment, engine=engine)
    updates = round(moment.number("updates")) if math.isfinite(moment.number("updates")) else 0
    wanted = updates + (moment.state == "diverged")
    deadline = time.monotonic() + LONGEST_SECONDS
    while trainer.update < wanted and trainer.divergence is None:
        if not trainer.run(updates=wanted - trainer.update, milliseconds=200) and trainer.divergence is None:
            break
        if time.monotonic() > deadline:
            return None
    if moment.state == "finished":
        trainer.conclude()
    now = observe(trainer, moment.seen)
    return replace(now, numbers={**moment.numbers, **now.numbers})


def _same(one: Observation, claimed: Observation) -> bool:
    """Whether a training came to what was handed in, as far as that says."""
    numbers = [(one.number(name), claimed.number(name)) for name in ("train_loss", "validation_loss", "updates")]
    return (one.state == "diverged") == (claimed.state == "diverged") and all(
        math.isnan(said) or math.isclose(found, said, rel_tol=SAME, abs_tol=1e-12) for found, said in numbers
    )


def _in_words(now: Observation) -> str:
    if now.state == "diverged":
        return f"it diverges at update {now.number('updates'):,.0f}"
    parts = [("loss", "train_loss"), ("validation loss", "validation_loss")]
    said = [f"{name} {now.number(key):.4g}" for name, key in parts if math.isfinite(now.number(key))]
    return ", ".join([*said, f"{now.number('parameters'):.0f} parameters", f"{now.number('updates'):,.0f} updates"])


def _question(index: int, plain: Mapping[str, Any], every: list[Mapping[str, Any]], lesson: Lesson | None) -> Check:
    step, ask = _step(plain), str(plain["ask"])
    if plain["answered"] is not True:
        return Check(step, ask, "missing", "not answered")
    tries, right = int(plain["tries"]), plain["right"] is True
    why = f"{'right' if right else 'wrong'} after {tries} {'try' if tries == 1 else 'tries'}"
    if lesson is None or step > len(lesson.steps):
        return Check(step, ask, "seen", why)
    place = sum(1 for other in every[:index] if other["step"] == step)
    quizzes = lesson.steps[step - 1].quizzes
    if place >= len(quizzes):
        return Check(step, ask, "seen", why)
    if quizzes[place].judge(plain["answer"]) != right:
        return Check(step, ask, "contradicted", "the answer and what is said of it do not go together")
    return Check(step, ask, "confirmed" if right else "missing", why)
