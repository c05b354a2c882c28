"""The language of goals and claims: comparisons and events, read into a tree and judged against an `Observation`.

Nothing is run.

goal   = choice { "then" choice }            one after the other
choice = both { "or" both }
both   = term { "and" term }
term   = "not" term | "(" choice ")" | comparison | event
comparison = sum, one of < <= > >= = !=, and a sum or a word
sum    = product { "+" or "-" product }      with spaces around the sign
product = value { "*" or "/" value }
value  = number | measure | path
event  = state | "changed" path | "opened dock" name | "opened workspace" name | "used" action | "test opened"
"""

import math
import operator
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

from ..message import Message
from ..spec import SpecError, declaration
from .errors import shown
from .facts import MEASURES, REPEATABLE, STATES, Observation, plain

MOST_LETTERS, DEEPEST = 400, 12
MOST_NAMED = 220  # letters of the measures that an error lists
COMPARE: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
EXACTLY = 1e-9  # equal numbers may differ by this part of them
CALCULATE: Mapping[str, Callable[[float, float], float]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
}  # fmt: skip
_TOKEN = re.compile(
    r"\s*(?:(?P<word>[A-Za-z_][\w.-]*(?:,[A-Za-z_][\w.-]*)*)|(?P<widths>\d+(?:-\d+)+(?![\w.]))"
    r"|(?P<number>-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.]))|(?P<sign><=|>=|!=|[<>=()*/+-]))"
)
_WORDS = {"then", "or", "and", "not"}
_WHOLE_PATHS = ("model.hidden", "model.output_activation")


class GoalError(ValueError):
    """An expression is no goal; ``str()`` says why and what would be."""


@dataclass(frozen=True)
class Measure:
    """A number by its name in the observation."""

    name: str

    def value(self, now: Observation) -> float | str:
        return now.number(self.name)

    def words(self) -> Iterator[str]:
        yield self.name


@dataclass(frozen=True)
class Setting:
    """The value of a hyperparameter, as people write it; empty for a layer that the network does not have."""

    path: str

    def value(self, now: Observation) -> float | str:
        try:
            return plain(now.experiment.get(self.path))
        except SpecError:
            return ""

    def words(self) -> Iterator[str]:
        yield from ()


@dataclass(frozen=True)
class Literal:
    """A number or a word as it was written."""

    text: str

    def value(self, _now: Observation) -> float | str:
        return self.text

    def words(self) -> Iterator[str]:
        yield from ()


@dataclass(frozen=True)
class Calculation:
    """Two values joined by + - * or /."""

    sign: str
    left: "Value"
    right: "Value"

    def value(self, now: Observation) -> float | str:
        try:
            return CALCULATE[self.sign](_number(self.left.value(now)), _number(self.right.value(now)))
        except ZeroDivisionError:
            return math.nan

    def words(self) -> Iterator[str]:
        yield from self.left.words()
        yield from self.right.words()


Value = Measure | Setting | Literal | Calculation


@dataclass(frozen=True)
class Comparison:
    left: Value
    sign: str
    right: Value

    def holds(self, now: Observation) -> bool:
        left, right = self.left.value(now), self.right.value(now)
        numbers = _number(left), _number(right)
        if self.sign in COMPARE:
            return COMPARE[self.sign](*numbers)
        if math.isnan(numbers[0]) or math.isnan(numbers[1]):
            same = str(left) == str(right)
        else:
            same = math.isclose(*numbers, rel_tol=EXACTLY, abs_tol=EXACTLY)
        return same == (self.sign == "=")

    def words(self) -> Iterator[str]:
        yield from self.left.words()
        yield from self.right.words()


@dataclass(frozen=True)
class Event:
    """Something that has happened since the step began, or a state of the run."""

    text: str

    def holds(self, now: Observation) -> bool:
        return now.is_so(self.text) if self.text in STATES else self.text in now.seen

    def words(self) -> Iterator[str]:
        yield self.text


@dataclass(frozen=True)
class Joined:
    """`any` of the parts, or `all` of them."""

    parts: tuple["Term", ...]
    any: bool

    def holds(self, now: Observation) -> bool:
        return any(p.holds(now) for p in self.parts) if self.any else all(p.holds(now) for p in self.parts)

    def words(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.words()


@dataclass(frozen=True)
class Not:
    part: "Term"

    def holds(self, now: Observation) -> bool:
        return not self.part.holds(now)

    def words(self) -> Iterator[str]:
        yield from self.part.words()


Term = Comparison | Event | Joined | Not


@dataclass(frozen=True)
class Expression:
    """A goal as it was written, and its stages, to be reached one after the other."""

    text: str
    stages: tuple[Term, ...]

    @property
    def repeatable(self) -> bool:
        """Whether training the same experiment again shows something of it."""
        return any(word in REPEATABLE or word in STATES for stage in self.stages for word in stage.words())

    def names(self, first: str) -> list[str]:
        """What follows `first` ("opened dock", "used") in its events."""
        words = [word for stage in self.stages for word in stage.words()]
        return [word.removeprefix(first + " ") for word in words if word.startswith(first + " ")]


@dataclass
class Watch:
    """Follows one goal through time; `evidence` is the moment at which each stage was reached."""

    expression: Expression
    evidence: list[Observation] = field(default_factory=list)

    @property
    def reached(self) -> bool:
        return len(self.evidence) == len(self.expression.stages)

    def see(self, now: Observation) -> bool:
        """Judge one more moment; True when the goal is reached by it. A moment reaches one stage at most."""
        if self.reached or not self.expression.stages[len(self.evidence)].holds(now):
            return False
        self.evidence.append(now)
        return self.reached


def parse_goal(text: str, measures: Collection[str] = MEASURES) -> Expression:
    """Read an expression; `measures` are the numbers that it may name. Raises `GoalError`."""
    if len(text) > MOST_LETTERS:
        raise GoalError(Message("a goal has at most {most} letters", most=MOST_LETTERS))
    return _Parser(text, measures).whole()


class _Parser:
    def __init__(self, text: str, measures: Collection[str]) -> None:
        self._text, self._measures = " ".join(text.split()), measures
        self._tokens: list[tuple[str, str]] = []
        at = 0
        while at < len(self._text):
            found = _TOKEN.match(self._text, at)
            if found is None or found.lastgroup is None:
                raise GoalError(Message("{rest} is not understood in a goal", rest=shown(self._text[at:].strip())))
            self._tokens.append((found.lastgroup, found[found.lastgroup]))
            at = found.end()
        self._at = 0

    def whole(self) -> Expression:
        stages = [self._choice(0)]
        while self._take("then"):
            stages.append(self._choice(0))
        if self._at < len(self._tokens):
            raise GoalError(Message("{now} is not expected here: join goals with and, or, then", now=shown(self._now)))
        return Expression(self._text, tuple(stages))

    @property
    def _now(self) -> str:
        return self._tokens[self._at][1] if self._at < len(self._tokens) else ""

    def _take(self, word: str) -> bool:
        if self._now != word:
            return False
        self._at += 1
        return True

    def _next(self, kinds: tuple[str, ...], wanted: str) -> tuple[str, str]:
        if self._at >= len(self._tokens) or self._tokens[self._at][0] not in kinds or self._now in _WORDS:
            raise GoalError(
                Message("{wanted} is missing instead of {now}", wanted=wanted, now=shown(self._now))
                if self._now
                else Message("{wanted} is missing at the end", wanted=wanted)
            )
        self._at += 1
        return self._tokens[self._at - 1]

    def _choice(self, depth: int) -> Term:
        return self._joined("or", depth, lambda: self._joined("and", depth, lambda: self._term(depth)))

    def _joined(self, word: str, _depth: int, part: Callable[[], Term]) -> Term:
        parts = [part()]
        while self._take(word):
            parts.append(part())
        return parts[0] if len(parts) == 1 else Joined(tuple(parts), any=word == "or")

    def _term(self, depth: int) -> Term:
        if depth > DEEPEST:
            raise GoalError(Message("brackets and not go at most {most} deep", most=DEEPEST))
        if self._take("not"):
            return Not(self._term(depth + 1))
        if self._take("("):
            inner = self._choice(depth + 1)
            if not self._take(")"):
                raise GoalError(Message("a closing bracket is missing"))
            return inner
        return self._event() or self._comparison()

    def _event(self) -> Event | None:
        word = self._now
        if word not in (*STATES, "changed", "used", "opened", "test"):
            return None
        self._at += 1
        if word in STATES:
            return Event(word)
        if word == "changed":
            path = self._next(("word",), Message("the path of a setting"))[1]
            self._check_path(path)
            return Event(f"changed {path}")
        if word == "used":
            return Event("used " + self._next(("word",), Message("the name of a command"))[1])
        if word == "opened":
            what = self._next(("word",), Message("dock or workspace"))[1]
            if what not in ("dock", "workspace"):
                raise GoalError(
                    Message("opened {what} is not known: use opened dock or opened workspace", what=shown(what))
                )
            return Event(
                f"opened {what} "
                + self._next(
                    ("word",), Message("the name of a dock") if what == "dock" else Message("the name of a workspace")
                )[1]
            )
        if not self._take("opened"):
            raise GoalError(Message("test goes with opened: write test opened"))
        return Event("test opened")

    def _comparison(self) -> Comparison:
        left = self._sum(first=True)
        sign = self._next(("sign",), Message("one of < <= > >= = !="))[1]
        if sign not in ("<", "<=", ">", ">=", "=", "!="):
            raise GoalError(Message("{sign} does not compare: use one of < <= > >= = !=", sign=sign))
        right = self._sum(first=False)
        if sign in COMPARE and isinstance(right, Literal) and math.isnan(_number(right.text)):
            raise GoalError(
                Message("{text} is no number, and {sign} compares numbers", text=shown(right.text), sign=sign)
            )
        return Comparison(left, sign, right)

    def _sum(self, first: bool) -> Value:
        """One side of a comparison; the second may be a word, which stands alone."""
        if not first and self._now and self._tokens[self._at][0] in ("word", "widths"):
            word = self._next(("word", "widths"), Message("a word"))[1]
            if word not in self._measures and self._now not in CALCULATE:
                return Literal(word)
            self._at -= 1
        value = self._product()
        while self._now in ("+", "-"):
            value = Calculation(self._next(("sign",), Message("a sign"))[1], value, self._product())
        return value

    def _product(self) -> Value:
        value = self._value()
        while self._now in ("*", "/"):
            value = Calculation(self._next(("sign",), Message("a sign"))[1], value, self._value())
        return value

    def _value(self) -> Value:
        kind, word = self._next(("number", "word"), Message("a measure, a setting, a number or an event"))
        if kind == "number":
            return Literal(word)
        if word in self._measures:
            return Measure(word)
        self._check_path(word)
        return Setting(word)

    def _check_path(self, path: str) -> None:
        if path in _WHOLE_PATHS:
            return
        try:
            declaration(path)
        except SpecError:
            names = ", ".join(name for name in self._measures if "." not in name)
            raise GoalError(
                Message(
                    "{path} is neither a setting such as training.learning_rate nor one of {measures}, {states}, "
                    "changed, opened, used, test opened",
                    path=shown(path),
                    measures=shown(names, MOST_NAMED),
                    states=", ".join(STATES),
                )
            ) from None


def _number(value: float | str) -> float:
    try:
        return float(value)
    except ValueError:
        return math.nan
