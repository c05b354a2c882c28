"""Reading ``lesson.md``: front matter, one step for each ``##``, and fenced blocks that say what a step has.

The text around the blocks is Markdown for the learner. `docs/lessons.md` is the format's description for teachers.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..message import Message, message_of
from ..spec import Experiment, SpecError, parse, preset, replace
from .claims import Claim, ClaimError, read_claim, read_run
from .errors import LessonError, shown
from .goals import GoalError, parse_goal
from .lesson import Goal, Lesson, Link, Quiz, Step

MOST_BYTES = 200_000
MOST_STEPS, MOST_PARTS, MOST_OPTIONS = 50, 20, 12  # parts: goals, hints, questions and shown controls of one step
LONGEST = 2_000  # letters of one value, and of one line of a text
# Of one step's text: what draws Markdown takes minutes for more.
MOST_LINES, MOST_LETTERS = 1_000, 20_000
NOTES = "<!-- teacher -->"  # what follows is for the teacher
FRONT = ("title", "about", "minutes", "start", "set", "lock", "hide", "docks")
TASK = ("goal", "says", "hint", "show", "start", "set", "docks", "counts")
QUIZ = ("ask", "answer", "because", "claim")
CLAIM = ("id", "run", "holds", "reaches", "seeds")
DEFINITION = "definition"  # what the right answer to a question rests on where it rests on no claim
_PAIR = re.compile(r"([a-z]+):(?:\s+(.*))?$")
_OPTION = re.compile(r"\[([ xX])\]\s+(.+)$")
_FENCE = re.compile(r"(`{3,}|~{3,})\s*(\S*)\s*$")
_LINK = re.compile(r"(!?)\[([^\[\]]*)\]\(([^()\n]*)\)")
_CONTROL = re.compile(r"show:(?:[\w.^*-]|%20)+")  # Markdown writes a space as %20
_NAME = re.compile(r"[\w.^* -]+")
_PICTURE = re.compile(r"[\w-]+\.(png|svg|jpg)")
Starts = Callable[[str], Experiment]


@dataclass
class _Pair:
    key: str
    value: str
    line: int


@dataclass
class _Draft:
    """A step while it is being read."""

    title: str
    line: int
    lines: list[tuple[int, str]] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    shows: list[str] = field(default_factory=list)
    docks: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    quizzes: list[Quiz] = field(default_factory=list)
    claims: list[tuple[int, list[_Pair]]] = field(default_factory=list)
    start: str = ""
    changes: list[_Pair] = field(default_factory=list)


def read_lesson(text: str, place: str, starts: Starts = preset) -> Lesson:
    """A lesson from the text of its file. `place` is what errors call the file, `starts` gives an experiment by the
    name that ``start:`` bears and raises `SpecError` for one there is not. Raises `LessonError` and nothing else."""
    if len(text.encode("utf-8", "replace")) > MOST_BYTES:
        raise LessonError(place, 0, Message("a lesson has at most {most:,} bytes", most=MOST_BYTES))
    return _Reader(text, place, starts).lesson()


class _Reader:
    def __init__(self, text: str, place: str, starts: Starts) -> None:
        body, mark, notes = text.partition(NOTES)
        self.place, self._starts = place, starts
        self._lines = re.split(r"\r\n|\r|\n", body)
        self._notes = notes.strip() if mark else ""

    def fail(self, line: int, message: str) -> LessonError:
        return LessonError(self.place, line, message)

    def lesson(self) -> Lesson:
        front, begin = self._front()
        values = self._single(front, FRONT, ("set",))
        for key in ("title", "about", "minutes", "start"):
            if key not in values:
                raise self.fail(1, Message("{key} is missing between the lines of three hyphens at the top", key=key))
        start = self._experiment(values["start"], [pair for pair in front if pair.key == "set"], None)
        drafts = self._steps(begin)
        links = tuple(link for draft in drafts for link in self._links(draft))
        steps = tuple(self._finished(drafts, start))
        self._check_claims(steps)
        return Lesson(
            id="", title=values["title"].value, about=values["about"].value, minutes=self._minutes(values["minutes"]),
            start=start, steps=steps, lock=self._names(values.get("lock")),
            hide=self._names(values.get("hide")), docks=self._names(values.get("docks")), notes=self._notes,
            links=links,
        )  # fmt: skip

    def _check_claims(self, steps: tuple[Step, ...]) -> None:
        """Every id stands for one claim, and questions rest on claims there are. Translations declare none."""
        known: dict[str, int] = {}
        for claim in (claim for step in steps for claim in step.claims):
            if claim.id in known:
                raise self.fail(
                    claim.line,
                    Message("there is a claim {id} already, in line {line}", id=shown(claim.id), line=known[claim.id]),
                )
            known[claim.id] = claim.line
        for quiz in (quiz for step in steps for quiz in step.quizzes):
            for name in quiz.rests:
                if known and name not in known and name != DEFINITION:
                    raise self.fail(
                        quiz.line, Message("claim: there is no claim {name} in this lesson", name=shown(name))
                    )

    # The parts of the file

    def _front(self) -> tuple[list[_Pair], int]:
        if self._lines[0].strip() != "---":
            raise self.fail(1, Message("a lesson begins with a line of three hyphens and its title"))
        ends = [number for number, line in enumerate(self._lines[1:], start=2) if line.strip() == "---"]
        if not ends:
            raise self.fail(1, Message("the second line of three hyphens is missing"))
        return self._pairs(self._lines[1 : ends[0] - 1], 2, FRONT), ends[0]

    def _steps(self, begin: int) -> list[_Draft]:
        drafts: list[_Draft] = []
        at = begin
        while at < len(self._lines):
            line = self._lines[at]
            at += 1
            fence = _FENCE.match(line)
            if fence:
                at = self._fence(drafts, fence, at)
            elif line.startswith("## "):
                drafts.append(_Draft(line[3:].strip(), at))
                if len(drafts) > MOST_STEPS:
                    raise self.fail(at, Message("a lesson has at most {most} steps", most=MOST_STEPS))
            elif drafts:
                drafts[-1].lines.append((at, line))
            elif line.strip():
                raise self.fail(at, Message("this stands before the first step: begin a step with ## and its title"))
        if not drafts:
            raise self.fail(begin, Message("there is no step: begin one with ## and its title"))
        for draft in drafts:
            if not draft.title:
                raise self.fail(draft.line, Message("the step has no title"))
            if not any(line.strip() for _, line in draft.lines):
                raise self.fail(draft.line, Message("the step {title} has no text", title=shown(draft.title)))
            self._check_size(draft)
        return drafts

    def _check_size(self, draft: _Draft) -> None:
        for number, line in ((draft.line, draft.title), *draft.lines):
            if len(line) > LONGEST:
                raise self.fail(
                    number, Message("a line has at most {most:,} letters: break it into several", most=LONGEST)
                )
        if len(draft.lines) > MOST_LINES or sum(len(line) for _, line in draft.lines) > MOST_LETTERS:
            most = Message("{lines:,} lines and {letters:,} letters", lines=MOST_LINES, letters=MOST_LETTERS)
            raise self.fail(
                draft.line, Message("the text of a step has at most {most}: make two steps of it", most=most)
            )

    def _fence(self, drafts: list[_Draft], fence: re.Match[str], at: int) -> int:
        """Take in a fenced block whose opening line is the one before `at`; gives where to read on."""
        close, kind, opened = fence[1], fence[2], at
        while at < len(self._lines) and self._lines[at].strip() != close:
            at += 1
        if at == len(self._lines):
            raise self.fail(
                opened, Message("the block that begins with {opening} is never closed", opening=shown(close + kind))
            )
        inside = self._lines[opened:at]
        if not drafts:
            raise self.fail(
                opened, Message("this block stands before the first step: begin a step with ## and its title")
            )
        if kind == "task":
            self._task(drafts[-1], self._pairs(inside, opened + 1, TASK))
        elif kind == "quiz":
            drafts[-1].quizzes.append(self._quiz(inside, opened))
        elif kind == "claim":
            drafts[-1].claims.append((opened, self._pairs(inside, opened + 1, CLAIM)))
        else:
            drafts[-1].lines += enumerate(self._lines[opened - 1 : at + 1], start=opened)
        return at + 1

    def _pairs(self, lines: list[str], first: int, known: tuple[str, ...]) -> list[_Pair]:
        """Lines of ``key: value``; one that is indented goes on with the value before it."""
        pairs: list[_Pair] = []
        for number, line in enumerate(lines, start=first):
            if not line.strip() or line.startswith("#"):
                continue
            if line[0] in " \t" and pairs:
                pairs[-1].value = f"{pairs[-1].value} {line.strip()}".strip()
            else:
                found = _PAIR.match(line.rstrip())
                if found is None or found[1] not in known:
                    told = Message(
                        "{line} is not understood: use {known}, each with a colon and a value",
                        line=shown(line.strip()), known=", ".join(known),
                    )  # fmt: skip
                    raise self.fail(number, told)
                pairs.append(_Pair(found[1], (found[2] or "").strip(), number))
            if len(pairs[-1].value) > LONGEST:
                raise self.fail(number, Message("a value has at most {most:,} letters", most=LONGEST))
        for pair in pairs:
            if not pair.value:
                raise self.fail(pair.line, Message("{key} has no value", key=pair.key))
        return pairs

    def _single(self, pairs: list[_Pair], known: tuple[str, ...], many: tuple[str, ...]) -> dict[str, _Pair]:
        values: dict[str, _Pair] = {}
        for pair in pairs:
            if pair.key in many:
                continue
            if pair.key in values:
                told = Message(
                    "{key} stands here a second time; it was in line {line}", key=pair.key, line=values[pair.key].line
                )
                raise self.fail(pair.line, told)
            values[pair.key] = pair
        return {key: values[key] for key in known if key in values}

    # What stands in the blocks

    def _task(self, draft: _Draft, pairs: list[_Pair]) -> None:
        for pair in pairs:
            if pair.key == "goal":
                draft.goals.append(self._goal(pair))
            elif pair.key == "says":
                if not draft.goals or draft.goals[-1].says:
                    raise self.fail(pair.line, Message("says goes with the goal in the line before it"))
                last = draft.goals[-1]
                draft.goals[-1] = Goal(last.expression, pair.value, last.line)
            elif pair.key == "hint":
                draft.hints.append(pair.value)
            elif pair.key == "show":
                draft.shows += self._names(pair)
            elif pair.key == "docks":
                draft.docks += self._names(pair)
            elif pair.key == "counts":
                draft.counts += self._names(pair)
            elif pair.key == "set":
                draft.changes.append(pair)
            elif draft.start:
                raise self.fail(pair.line, Message("start stands in this step a second time"))
            else:
                draft.start = pair.value
                draft.changes.insert(0, pair)
        if max(len(draft.goals), len(draft.hints), len(draft.shows), len(draft.changes)) > MOST_PARTS:
            raise self.fail(
                draft.line, Message("a step has at most {most} goals, hints and shown controls", most=MOST_PARTS)
            )

    def _goal(self, pair: _Pair) -> Goal:
        try:
            return Goal(parse_goal(pair.value), "", pair.line)
        except GoalError as error:
            raise self.fail(pair.line, Message("goal: {reason}", reason=message_of(error))) from None

    def _quiz(self, lines: list[str], opened: int) -> Quiz:
        options: list[str] = []
        right: set[int] = set()
        others: list[str] = []
        for number, line in enumerate(lines, start=opened + 1):
            found = _OPTION.match(line)
            others.append("" if found else line)
            if found:
                if found[1] != " ":
                    right.add(len(options))
                options.append(found[2].strip())
                if len(options) > MOST_OPTIONS or len(found[2]) > LONGEST:
                    raise self.fail(
                        number, Message("a question has at most {most} answers to choose from", most=MOST_OPTIONS)
                    )
        values = self._single(self._pairs(others, opened + 1, QUIZ), QUIZ, ())
        for key in ("ask", "because"):
            if key not in values:
                raise self.fail(opened, Message("{key} is missing in the question", key=key))
        ask, because = values["ask"].value, values["because"].value
        rests = self._names(values.get("claim"))
        if options:
            if "answer" in values:
                raise self.fail(
                    values["answer"].line, Message("a question has answers to choose from or a number, not both")
                )
            if len(options) < 2 or not right:
                raise self.fail(
                    opened, Message("a question has two answers or more, at least one of them marked with [x]")
                )
            return Quiz(ask, because, opened, tuple(options), frozenset(right), rests=rests)
        if "answer" not in values:
            raise self.fail(
                opened, Message("the question has no answer: use answer: 25, answer: 0.1 to 0.2, or lines of [ ]")
            )
        low, high = self._span(values["answer"])
        return Quiz(ask, because, opened, low=low, high=high, rests=rests)

    def _span(self, pair: _Pair) -> tuple[float, float]:
        ends = [part.strip() for part in pair.value.split(" to ")]
        try:
            numbers = [float(end) for end in ends]
        except ValueError:
            numbers = []
        if len(numbers) not in (1, 2) or not all(map(math.isfinite, numbers)) or numbers[0] > numbers[-1]:
            raise self.fail(
                pair.line, Message("{value} is no answer: use a number, or two as 0.1 to 0.2", value=shown(pair.value))
            )
        margin = 1e-9 * max(1.0, abs(numbers[0])) if len(numbers) == 1 else 0.0
        return numbers[0] - margin, numbers[-1] + margin

    def _names(self, pair: _Pair | None) -> tuple[str, ...]:
        if pair is None:
            return ()
        names = tuple(name.strip() for name in pair.value.split(",") if name.strip())
        for name in names:
            if not _NAME.fullmatch(name):
                raise self.fail(pair.line, Message("{name} is not the name of a control", name=shown(name)))
        return names

    def _links(self, draft: _Draft) -> Iterator[Link]:
        text = "\n".join(line for _, line in draft.lines)  # a link may be broken over two lines
        if sum(found[1] != "" for found in _LINK.finditer(text)) > MOST_PARTS:
            raise self.fail(draft.line, Message("a step has at most {most} pictures", most=MOST_PARTS))
        for found in _LINK.finditer(text):
            picture, words, target = found.groups()
            number = draft.lines[text.count("\n", 0, found.start())][0]
            if picture:
                if not _PICTURE.fullmatch(target):
                    raise self.fail(
                        number,
                        Message("{target} is no picture in the lesson's folder (png, svg, jpg)", target=shown(target)),
                    )
            elif _CONTROL.fullmatch(target):
                yield Link(" ".join(words.split()), target[5:].replace("%20", " "), number)
            else:
                raise self.fail(
                    number,
                    Message(
                        "{target} is no link that a lesson may have: use show: and the name of a control, with %20 "
                        "for a space in it",
                        target=shown(target),
                    ),
                )

    def _minutes(self, pair: _Pair) -> int:
        if not (pair.value.isascii() and pair.value.isdigit() and len(pair.value) < 4 and 1 <= int(pair.value) <= 240):
            raise self.fail(pair.line, Message("{value} is no length: use 1 to 240 minutes", value=shown(pair.value)))
        return int(pair.value)

    # Experiments

    def _finished(self, drafts: list[_Draft], start: Experiment) -> Iterator[Step]:
        now = start
        for draft in drafts:
            begun = None
            if draft.changes:
                first = draft.changes[0]
                named = first if first.key == "start" else None
                now = begun = self._experiment(named, draft.changes[named is not None :], now)
            for goal in draft.goals:
                if not goal.says:
                    raise self.fail(
                        goal.line, Message("says is missing after the goal: tell the learner what to reach")
                    )
            text = "\n".join(line for _, line in draft.lines).strip()
            claims = tuple(self._claim(line, pairs, now, len(draft.goals)) for line, pairs in draft.claims)
            yield Step(
                draft.title, text, draft.line, tuple(draft.goals), tuple(draft.hints), tuple(draft.shows), draft.docks,
                tuple(draft.quizzes), begun, claims, draft.counts,
            )  # fmt: skip

    def _claim(self, opened: int, pairs: list[_Pair], start: Experiment, goals: int) -> Claim:
        """A block ``claim`` of a step that begins with `start` and has so many goals."""
        single = self._single(pairs, CLAIM, ("run", "holds"))
        if "id" not in single:
            raise self.fail(opened, Message("id is missing in the claim: give it a short name"))
        line = opened
        try:
            runs, holds = [], []
            for pair in pairs:
                line = pair.line
                if pair.key == "run":
                    runs.append(read_run(pair.value, start))
                elif pair.key == "holds":
                    holds.append(pair.value)
            line = opened
            reaches = self._places(single.get("reaches"), goals)
            seeds = single["seeds"].value if "seeds" in single else ""
            return read_claim(single["id"].value, opened, tuple(runs), holds, reaches, seeds)
        except ClaimError as error:
            raise self.fail(line, message_of(error)) from None

    def _places(self, pair: _Pair | None, most: int) -> tuple[int, ...]:
        words = [] if pair is None else [word.strip() for word in pair.value.split(",")]
        for word in words:
            if pair and not (word.isascii() and word.isdigit() and 1 <= int(word) <= most):
                raise self.fail(
                    pair.line,
                    Message(
                        "{word} is no goal of this step: it has {most}, counted from 1", word=shown(word), most=most
                    ),
                )
        return tuple(int(word) for word in words)

    def _experiment(self, named: _Pair | None, changes: list[_Pair], before: Experiment | None) -> Experiment:
        experiment = before or Experiment()
        if named is not None:
            try:
                experiment = self._starts(named.value)
            except SpecError as error:
                raise self.fail(named.line, message_of(error)) from None
        edits: Mapping[str, Any] = {}
        for pair in changes:
            path, equals, text = pair.value.partition("=")
            if not equals:
                raise self.fail(
                    pair.line, Message("set needs a path and a value, such as training.learning_rate = 0.1")
                )
            try:
                edits = {**edits, path.strip(): parse(path.strip(), text)}
                changed = replace(experiment, edits)
            except SpecError as error:
                # A later change may make it right, but teachers read from top to bottom.
                raise self.fail(pair.line, message_of(error)) from None
        return changed if changes else experiment
