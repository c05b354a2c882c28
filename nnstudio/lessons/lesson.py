"""A lesson as values: steps with their texts, goals, hints and questions."""

import dataclasses
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..spec import Experiment
from .claims import Claim
from .goals import Expression


@dataclass(frozen=True)
class Goal:
    """What the program checks, and how it is said to the learner."""

    expression: Expression
    says: str
    line: int


@dataclass(frozen=True)
class Quiz:
    """A question: with `options`, of which those in `right` are to be chosen, or for a number from `low` to `high`.
    `rests` names the claims that the right answer rests on."""

    ask: str
    because: str
    line: int
    options: tuple[str, ...] = ()
    right: frozenset[int] = frozenset()
    low: float = math.nan
    high: float = math.nan
    rests: tuple[str, ...] = ()

    @property
    def several(self) -> bool:
        """Whether more than one option has to be chosen."""
        return len(self.right) > 1

    def judge(self, answer: object) -> bool:
        """Is an answer right: a number, or the indices of the options that were chosen?"""
        if self.options:
            return isinstance(answer, (list, tuple, set, frozenset)) and frozenset(answer) == self.right
        return isinstance(answer, (int, float)) and not isinstance(answer, bool) and self.low <= answer <= self.high


@dataclass(frozen=True)
class Step:
    """One page. `start` is the experiment that it begins with where it does not go on with the one of before. `counts`
    are the numbers of its text that only count or name something, and claim nothing."""

    title: str
    text: str
    line: int
    goals: tuple[Goal, ...] = ()
    hints: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    docks: tuple[str, ...] = ()
    quizzes: tuple[Quiz, ...] = ()
    start: Experiment | None = None
    claims: tuple[Claim, ...] = ()
    counts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Link:
    """A control that the text names: what it is called there, and its object name."""

    text: str
    control: str
    line: int


@dataclass(frozen=True)
class Lesson:
    """A whole lesson in one language. `content` is a fingerprint of its original, whatever the language."""

    id: str
    title: str
    about: str
    minutes: int
    start: Experiment
    steps: tuple[Step, ...]
    lock: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    docks: tuple[str, ...] = ()
    notes: str = ""
    links: tuple[Link, ...] = ()
    language: str = ""
    content: str = ""
    folder: Path = Path()

    def experiment(self, step: int) -> Experiment:
        """What is open at the beginning of step `step` (from 0), had none before it changed anything."""
        starts = [s.start for s in self.steps[: step + 1] if s.start is not None]
        return starts[-1] if starts else self.start

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim, step by step; translations declare none of their own."""
        return tuple(claim for step in self.steps for claim in step.claims)

    def controls(self) -> Iterator[tuple[str, int]]:
        """Every control that the lesson names, with a line."""
        yield from ((name, 1) for name in (*self.lock, *self.hide))
        yield from ((link.control, link.line) for link in self.links)
        for step in self.steps:
            yield from ((name, step.line) for name in step.shows)

    def skeleton(self) -> object:
        """All that must be alike in every language."""
        return (
            self.start, self.lock, self.hide, self.docks, self.minutes, sorted({link.control for link in self.links}),
            [
                (s.start, s.shows, s.docks, len(s.hints), [g.expression for g in s.goals],
                 [(len(q.options), q.right, str(q.low), str(q.high)) for q in s.quizzes])
                for s in self.steps
            ],
        )  # fmt: skip

    def with_identity(self, name: str, language: str, content: str, folder: Path) -> "Lesson":
        """The same lesson, told where it comes from."""
        return dataclasses.replace(self, id=name, language=language, content=content, folder=folder)
