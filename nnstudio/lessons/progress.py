"""How far a learner is in a lesson, kept in one small JSON file for each, so that nothing is lost by closing."""

import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .. import disk
from ..message import Message, message_of
from ..spec import Experiment, SpecError
from .facts import Observation
from .lesson import Lesson

MOST_BYTES = 4_000_000
UNREADABLE = (
    OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OverflowError,
)  # fmt: skip
Answer = float | list[int]


@dataclass(frozen=True)
class Reached:
    """A goal that was reached: when, as it was written then, and the moment of each of its stages."""

    when: str
    goal: str
    evidence: tuple[Observation, ...]


@dataclass(frozen=True)
class Answered:
    """The last answer to a question, whether it is right, and how many there were."""

    answer: Answer
    right: bool
    tries: int


Place = tuple[int, int]  # step and goal or question, both from 0


@dataclass
class Progress:
    """What was reached and answered in one lesson; `step` is the open page, `done` that the end was seen."""

    lesson: str
    content: str = ""
    step: int = 0
    done: bool = False
    goals: dict[Place, Reached] = field(default_factory=dict)
    answers: dict[Place, Answered] = field(default_factory=dict)

    def reach(self, place: Place, goal: str, evidence: tuple[Observation, ...]) -> None:
        self.goals.setdefault(place, Reached(now(), goal, evidence))

    def answer(self, place: Place, answer: Answer, right: bool) -> None:
        tries = self.answers[place].tries + 1 if place in self.answers else 1
        self.answers[place] = Answered(answer, right, tries)

    def finished(self, lesson: Lesson, step: int) -> bool:
        """Whether all goals of a step are reached and all its questions answered rightly."""
        page = lesson.steps[step]
        return all((step, k) in self.goals for k in range(len(page.goals))) and all(
            (step, k) in self.answers and self.answers[step, k].right for k in range(len(page.quizzes))
        )

    def share(self, lesson: Lesson) -> float:
        """The part of the steps that is finished."""
        return sum(self.finished(lesson, step) for step in range(len(lesson.steps))) / len(lesson.steps)

    def fitted(self, lesson: Lesson) -> "Progress":
        """What of this still belongs to a lesson that may have been edited since."""
        steps = lesson.steps
        goals = {
            (s, k): reached for (s, k), reached in self.goals.items()
            if s < len(steps) and k < len(steps[s].goals) and steps[s].goals[k].expression.text == reached.goal
        }  # fmt: skip
        answers = {
            (s, k): answered for (s, k), answered in self.answers.items()
            if s < len(steps) and k < len(steps[s].quizzes)
            and steps[s].quizzes[k].judge(answered.answer) == answered.right
        }  # fmt: skip
        step = min(self.step, len(steps) - 1)
        return Progress(lesson.id, lesson.content, step, self.done, goals, answers)


def now() -> str:
    """The time as results write it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def read_progress(folder: Path, lesson: Lesson) -> Progress:
    """The progress that was kept for a lesson; where its file is missing or damaged, that of a fresh start."""
    try:
        return _read(_path(folder, lesson.id), lesson).fitted(lesson)
    except UNREADABLE:
        return Progress(lesson.id, lesson.content)


def set_aside_damaged(folder: Path, lesson: Lesson) -> Message | None:
    """Rename progress that cannot be read, before new progress is written over it; returns what to tell the user."""
    path = _path(folder, lesson.id)
    if not os.path.lexists(path):
        return None
    try:
        _read(path, lesson).fitted(lesson)
    except UNREADABLE:
        try:
            aside = disk.set_aside(path)
        except OSError as error:
            return Message(
                "The progress in {path} cannot be read or renamed: {reason}.", path=path, reason=message_of(error)
            )
        return Message(
            "Your progress in this lesson could not be read. The file was renamed to {aside}, and the lesson starts "
            "from the beginning.",
            aside=aside,
        )
    return None


def _read(path: Path, lesson: Lesson) -> Progress:
    """Raises one of `UNREADABLE`."""
    if path.stat().st_size > MOST_BYTES:
        raise ValueError("too large")
    plain = json.loads(path.read_bytes())
    json.dumps(plain, ensure_ascii=False).encode()  # half of a character pair could not be handed in
    return _from_plain(plain, lesson.id)


def write_progress(folder: Path, progress: Progress) -> None:
    """Keep it; Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = _path(folder, progress.lesson)
    text = json.dumps({
        "lesson": progress.lesson, "content": progress.content, "step": progress.step, "done": progress.done,
        "goals": [{"place": place, **plain_goal(reached)} for place, reached in progress.goals.items()],
        "answers": [{"place": place, **vars(answered)} for place, answered in progress.answers.items()],
    })  # fmt: skip
    disk.replace_bytes(path, text.encode())


def plain_goal(reached: Reached) -> dict[str, Any]:
    """A reached goal as JSON values."""
    return {"when": reached.when, "goal": reached.goal, "evidence": [_plain(moment) for moment in reached.evidence]}


def goal_from_plain(plain: Mapping[str, Any]) -> Reached:
    """What `plain_goal` made. Raises ValueError, KeyError, TypeError or AttributeError for anything else."""
    return Reached(str(plain["when"]), str(plain["goal"]), tuple(_moment(moment) for moment in plain["evidence"]))


def _plain(moment: Observation) -> dict[str, Any]:
    return {
        "experiment": json.loads(moment.experiment.to_json()),
        "numbers": {name: value for name, value in moment.numbers.items() if math.isfinite(value)},
        "state": moment.state, "finding": moment.finding, "seen": sorted(moment.seen), "pure": moment.pure,
    }  # fmt: skip


def _moment(plain: Mapping[str, Any]) -> Observation:
    try:
        experiment = Experiment.from_json(json.dumps(plain["experiment"]))
    except SpecError as error:
        raise ValueError(str(error)) from None
    numbers = {str(name): float(value) for name, value in plain["numbers"].items()}
    seen = frozenset(str(word) for word in plain["seen"])
    return Observation(
        experiment, numbers, str(plain["state"]), seen, plain["pure"] is True, str(plain.get("finding", "going on"))
    )


def _from_plain(plain: Mapping[str, Any], lesson: str) -> Progress:
    goals = {_place(one["place"]): goal_from_plain(one) for one in plain["goals"]}
    answers = {
        _place(one["place"]): Answered(one["answer"], one["right"] is True, int(one["tries"]))
        for one in plain["answers"]
    }
    return Progress(lesson, str(plain["content"]), max(0, int(plain["step"])), plain["done"] is True, goals, answers)


def _place(plain: Any) -> Place:
    step, k = (int(number) for number in plain)
    if step < 0 or k < 0:
        raise ValueError("there is no such place")
    return step, k


def _path(folder: Path, lesson: str) -> Path:
    return folder / f"{lesson}.json"
