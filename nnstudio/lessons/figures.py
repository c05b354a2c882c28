"""The numbers in a lesson's texts: every one of them has to stand in a claim or a goal, and alike in every language.

So a text cannot drift from what is trained, nor a translation from its original.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from .claims import Claim, Run
from .errors import LessonError
from .goals import Calculation, Comparison, Event, Expression, Joined, Literal, Not, Term, Value
from .lesson import Lesson, Step

# Not numbers of the lesson: where a link points, code, keys, and digits that belong to a name (x1, L2, Ctrl+3).
_ASIDE = re.compile(r"\]\([^()\n]*\)|```.*?```|\b(?:Ctrl|Strg|Shift|Umschalt|Mayús|Alt|Cmd)\+\S+", re.DOTALL)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_SHAPE = r"\d+(?:-\d+)+"
_NUMBER = re.compile(rf"(?<![\w.]){_SHAPE}(?!\w)|(?<![\w.,])\d+(?:[.,]\d+)?(?![\w])")


@dataclass(frozen=True)
class Text:
    """A piece of a lesson's text: where it begins, and what it says."""

    line: int
    words: str


def uncovered(lesson: Lesson) -> list[LessonError]:
    """What of a lesson that declares claims is claimed by none of them: numbers in its texts, and right answers."""
    if not lesson.claims:
        return []
    return [LessonError(str(lesson.folder / "lesson.md"), line, message) for line, message in _missing(lesson)]


def _missing(lesson: Lesson) -> Iterator[tuple[int, str]]:
    every = set[str]()
    for step in lesson.steps:
        known = set(declared(step))
        every |= known
        for text in _texts_of(step):
            for number in figures(text.words, ""):
                if number not in known:
                    yield text.line, (f"the number {number} stands in no claim and no goal of this step: declare it, "
                                      "or list it as counts in the task")  # fmt: skip
        for quiz in step.quizzes:
            if not quiz.rests:
                yield quiz.line, "no claim shows that the right answer is right: name one, or write claim: definition"
    for words in (lesson.title, lesson.about, lesson.notes):
        for number in figures(words, ""):
            if number not in every:
                yield 0, f"the number {number} at the top or in the notes for teachers stands in no claim and no goal"


def differing(original: Lesson, translated: Lesson) -> list[LessonError]:
    """Where the texts of a translation have other numbers than those of the original."""
    place = str(translated.folder / f"lesson.{translated.language}.md")
    found = []
    for mine, its in zip(_texts(original), _texts(translated), strict=True):
        here, there = Counter(figures(mine.words, "")), Counter(figures(its.words, translated.language))
        if here != there:
            more, less = sorted((there - here).elements()), sorted((here - there).elements())
            said = [f"{', '.join(more)} too many" if more else "", f"{', '.join(less)} missing" if less else ""]
            found.append(LessonError(place, its.line, "other numbers than in lesson.md: "
                                                      + ", ".join(filter(None, said))))  # fmt: skip
    return found


def figures(words: str, language: str) -> list[str]:
    """The numbers and shapes in a text, as English writes them: 0.05, 1000, 8-8. `language` is "" for English."""
    plain = _ASIDE.sub(" ", words)
    plain = _THOUSANDS.sub("", plain) if not language else plain
    numbers = _NUMBER.findall(plain)
    return [number if "-" in number else _as_written(number.replace(",", ".")) for number in numbers]


def declared(step: Step) -> Iterator[str]:
    """Every number and shape that the claims, goals and counts of a step name."""
    yield from step.counts
    for goal in step.goals:
        yield from _of_expression(goal.expression)
    for claim in step.claims:
        yield from _of_claim(claim)


def _of_claim(claim: Claim) -> Iterator[str]:
    for run in claim.runs:
        yield from _of_run(run)
    for expression in claim.holds:
        yield from _of_expression(expression)


def _of_run(run: Run) -> Iterator[str]:
    for value in run.changes.values():
        yield from figures(str(value), "")
    for length in filter(None, (run.epochs, run.updates, run.folds, run.trials)):
        yield str(length)
    for text in (run.over, run.search):
        yield from re.findall(r"\d+(?:\.\d+)?", text)
    if run.until is not None:
        yield from _of_expression(run.until)


def _of_expression(expression: Expression) -> Iterator[str]:
    for stage in expression.stages:
        yield from _of_term(stage)


def _of_term(term: Term) -> Iterator[str]:
    match term:
        case Joined(parts):
            for part in parts:
                yield from _of_term(part)
        case Not(part):
            yield from _of_term(part)
        case Comparison(left, _, right):
            yield from _of_value(left)
            yield from _of_value(right)
        case Event():
            pass


def _of_value(value: Value) -> Iterator[str]:
    match value:
        case Literal(text):
            yield from figures(text, "")
        case Calculation(_, left, right):
            yield from _of_value(left)
            yield from _of_value(right)


def _as_written(number: str) -> str:
    """One form for 1, 1.0 and 1.00; zeros behind the point say how exact a number is, and are no other number."""
    return f"{float(number):.12g}"


def _texts(lesson: Lesson) -> Iterator[Text]:
    yield Text(1, lesson.title)
    yield Text(1, lesson.about)
    for step in lesson.steps:
        yield from _texts_of(step)
    yield Text(0, lesson.notes)


def _texts_of(step: Step) -> Iterator[Text]:
    yield Text(step.line, step.title)
    yield Text(step.line, step.text)
    for goal in step.goals:
        yield Text(goal.line, goal.says)
    for hint in step.hints:
        yield Text(step.line, hint)
    for quiz in step.quizzes:
        yield Text(quiz.line, quiz.ask)
        yield Text(quiz.line, quiz.because)
        for option in quiz.options:
            yield Text(quiz.line, option)
        if not quiz.options:
            single = quiz.high - quiz.low < 1e-8 * max(1.0, abs(quiz.high))
            ends = (round(quiz.high, 6),) if single else (quiz.low, quiz.high)
            yield Text(quiz.line, " ".join(f"{end:.6g}" for end in ends))
