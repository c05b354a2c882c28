"""Formulas of x1 and x2 that people type, such as ``x1^2 + x2^2 < 0.5`` or ``sin(3*x1)``, as functions of arrays.

A parser of its own: what is typed is never run, only looked up in the tables below. It reads every text in one pass,
to a fixed length and depth, and answers anything it does not know by the place where it stands.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from ..message import Message, at
from .samples import Floats

LONGEST, DEEPEST = 500, 40
NAMES = ("x1", "x2", "pi", "e")
Evaluate = Callable[[Floats], NDArray[np.float64]]  # of inputs (n, 2), to (n,)

_ONE: dict[str, Callable[[Floats], Floats]] = {
    "sin": np.sin, "cos": np.cos, "tan": np.tan, "tanh": np.tanh, "exp": np.exp, "log": np.log, "sqrt": np.sqrt,
    "abs": np.abs, "sign": np.sign, "floor": np.floor,
}  # fmt: skip
_TWO: dict[str, Callable[[Floats, Floats], Floats]] = {"atan2": np.arctan2}
_MANY: dict[str, Callable[[Floats, Floats], Floats]] = {"min": np.minimum, "max": np.maximum}
FUNCTIONS = (*_ONE, *_TWO, *_MANY)
_COMPARE: dict[str, Callable[[Floats, Floats], NDArray[np.bool_]]] = {
    "<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal, "=": np.equal, "==": np.equal,
}  # fmt: skip
_SIGNS = str.maketrans({"−": "-", "×": "*", "·": "*", "≤": "<=", "≥": ">=", "₁": "1", "₂": "2", "²": "^2", "π": "pi"})
_TOKEN = re.compile(
    r"\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z]\w*)|(\*\*|<=|>=|==|[-+*/^()<>=,]))"
)


class FormulaError(ValueError):
    """A text that is no formula; ``str()`` is one line, `position` counts its characters from 0."""

    def __init__(self, position: int, message: str) -> None:
        super().__init__(at(Message("at character {position}", position=position + 1), message))
        self.position = position


@dataclass(frozen=True)
class Formula:
    """A formula read: `classes` where it says yes or no, else a number."""

    text: str
    classes: bool
    _evaluate: Evaluate

    def __call__(self, x: Floats) -> Floats:
        """Its values (n,) for inputs (n, 2); 1 and 0 for yes and no, and NaN or infinite where it has no value."""
        with np.errstate(all="ignore"):
            return np.broadcast_to(np.asarray(self._evaluate(x), dtype=np.float64), (len(x),)).copy()


def parse_formula(text: str) -> Formula:
    """The formula that `text` writes. Raises `FormulaError`."""
    if len(text) > LONGEST:
        raise FormulaError(LONGEST, Message("a formula has at most {most} characters", most=LONGEST))
    parser = _Parser(text)
    node = parser.either(0)
    parser.end()
    return Formula(text.strip(), node.truth, node.evaluate)


@dataclass(frozen=True)
class _Node:
    evaluate: Evaluate
    truth: bool = False  # yes or no; in a sum it counts 1 and 0


class _Parser:
    """Reads by descent, the loosest binding first: or, and, not, comparison, sum, product, sign, power, atom."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._at = 0

    def end(self) -> None:
        position, kind, word = self._tokens[self._at]
        if kind != "end":
            raise FormulaError(
                position, Message("{word} is not expected here: write an operator such as * before it", word=word)
            )

    def either(self, depth: int) -> _Node:
        if depth > DEEPEST:
            raise FormulaError(
                self._tokens[self._at][0], Message("brackets go deeper than {most}: write it flatter", most=DEEPEST)
            )
        return self._joined("or", lambda: self._joined("and", lambda: self._negated(depth), np.minimum), np.maximum)

    def _joined(self, word: str, part: Callable[[], _Node], join: Callable[[Floats, Floats], Floats]) -> _Node:
        position = self._tokens[self._at][0]
        parts = [part()]
        while self._takes("name", word):
            parts.append(part())
        if len(parts) == 1:
            return parts[0]
        if not all(node.truth for node in parts):
            raise FormulaError(position, Message("{word} joins comparisons such as x1 > 0, not numbers", word=word))
        return _Node(lambda x: reduce(join, [(node.evaluate(x) > 0).astype(np.float64) for node in parts]), True)

    def _negated(self, depth: int) -> _Node:
        position, count = self._tokens[self._at][0], 0
        while self._takes("name", "not"):
            count += 1
        node = self._comparison(depth)
        if count and not node.truth:
            raise FormulaError(position, Message("not turns a comparison such as x1 > 0, not a number"))
        return _Node(lambda x: 1.0 - node.evaluate(x), True) if count % 2 else node

    def _comparison(self, depth: int) -> _Node:
        sides, signs = [self._sum(depth)], []
        while (sign := self._operator(tuple(_COMPARE))) is not None:
            signs.append(_COMPARE[sign])
            sides.append(self._sum(depth))
        if not signs:
            return sides[0]

        def holds(x: Floats) -> Floats:
            values = [np.asarray(side.evaluate(x), dtype=np.float64) for side in sides]
            answers = [sign(a, b) for sign, a, b in zip(signs, values, values[1:], strict=False)]
            known = np.logical_and.reduce(np.broadcast_arrays(*(np.isfinite(value) for value in values)))
            return np.where(known, np.logical_and.reduce(np.broadcast_arrays(*answers)), np.nan)

        return _Node(holds, True)

    def _sum(self, depth: int) -> _Node:
        node = self._product(depth)
        while (sign := self._operator(("+", "-"))) is not None:
            node = _two(np.add if sign == "+" else np.subtract, node, self._product(depth))
        return node

    def _product(self, depth: int) -> _Node:
        node = self._signed(depth)
        while True:
            sign = self._operator(("*", "/"))
            if sign is not None:
                node = _two(np.multiply if sign == "*" else np.divide, node, self._signed(depth))
            elif self._begins_factor():  # 3x1, 2(x1 + x2)
                node = _two(np.multiply, node, self._power(depth))
            else:
                return node

    def _signed(self, depth: int) -> _Node:
        minus = False
        while (sign := self._operator(("+", "-"))) is not None:
            minus ^= sign == "-"
        node = self._power(depth)
        return _Node(lambda x: -node.evaluate(x)) if minus else node

    def _power(self, depth: int) -> _Node:
        """To the right: 2^3^2 is 2^9."""
        parts, minus = [self._atom(depth)], []
        while self._operator(("^", "**")) is not None:
            minus.append(False)
            while (sign := self._operator(("+", "-"))) is not None:
                minus[-1] ^= sign == "-"
            parts.append(self._atom(depth))
        node = parts.pop()
        while parts:
            exponent, negative, base = node, minus.pop(), parts.pop()
            node = _power_of(base, exponent, negative)
        return node

    def _atom(self, depth: int) -> _Node:
        position, kind, word = self._tokens[self._at]
        self._at += 1
        if kind == "number":
            value = float(word)
            return _Node(lambda x: np.full(len(x), value))
        if kind == "name" and word in NAMES:
            return _name(word)
        if kind == "name" and word in FUNCTIONS:
            return self._call(position, word, depth)
        if word == "(":
            node = self.either(depth + 1)
            self._close(position)
            return node
        if kind == "name" and word not in ("and", "or", "not"):
            raise FormulaError(
                position,
                Message("{word} is not known: use {choices}", word=word, choices=", ".join((*NAMES, *FUNCTIONS))),
            )
        ended, strange = Message("the formula ends too early"), Message("{word} is not expected here", word=word)
        missing = ended if kind == "end" else strange
        raise FormulaError(position, at(missing, Message("a number, x1, x2 or a function belongs here")))

    def _call(self, position: int, name: str, depth: int) -> _Node:
        opened = self._tokens[self._at][0]
        if self._operator(("(",)) is None:
            raise FormulaError(opened, Message("{name} needs brackets: write {name}(x1)", name=name))
        parts = [self.either(depth + 1)]
        while self._operator((",",)) is not None:
            parts.append(self.either(depth + 1))
        self._close(opened)
        least, most = (1, 1) if name in _ONE else (2, 2) if name in _TWO else (2, LONGEST)
        if not least <= len(parts) <= most:
            wanted = least if least == most else Message("{least} or more", least=least)
            raise FormulaError(
                position,
                Message("{name} takes {wanted} and is given {given}", name=name, wanted=wanted, given=len(parts)),
            )
        if name in _ONE:
            function, inner = _ONE[name], parts[0]
            return _Node(lambda x: function(inner.evaluate(x)))
        both = _TWO.get(name) or _MANY[name]
        return _Node(lambda x: reduce(both, [part.evaluate(x) for part in parts]))

    def _close(self, opened: int) -> None:
        position = self._tokens[self._at][0]
        if self._operator((")",)) is None:
            raise FormulaError(
                position,
                Message("a closing bracket is missing for the one at character {position}", position=opened + 1),
            )

    def _begins_factor(self) -> bool:
        _, kind, word = self._tokens[self._at]
        return (kind == "name" and word not in ("and", "or", "not")) or word == "("

    def _operator(self, wanted: tuple[str, ...]) -> str | None:
        _, kind, word = self._tokens[self._at]
        if kind != "sign" or word not in wanted:
            return None
        self._at += 1
        return word

    def _takes(self, kind: str, word: str) -> bool:
        found = self._tokens[self._at][1:] == (kind, word)
        self._at += found
        return found


def _tokens(text: str) -> list[tuple[int, str, str]]:
    """Place, kind and word of each token, and the end. Places are those of the text as it was typed."""
    plain, places = "", []
    for place, character in enumerate(text):
        written = character.translate(_SIGNS)
        plain += written
        places += [place] * len(written)
    places.append(len(text))
    found, at = [], 0
    while plain[at:].strip():
        match = _TOKEN.match(plain, at)
        if match is None:
            at += len(plain[at:]) - len(plain[at:].lstrip())
            raise FormulaError(places[at], Message("{sign!r} means nothing in a formula", sign=plain[at]))
        kind = ("number", "name", "sign")[(match.lastindex or 1) - 1]
        found.append((places[match.start(match.lastindex or 1)], kind, match[match.lastindex or 1].lower()))
        at = match.end()
    return [*found, (len(text), "end", "")]


def _name(word: str) -> _Node:
    if word in ("x1", "x2"):
        column = int(word[1]) - 1
        return _Node(lambda x: x[:, column])
    value = np.pi if word == "pi" else np.e
    return _Node(lambda x: np.full(len(x), value))


def _two(function: Callable[[Floats, Floats], Floats], left: _Node, right: _Node) -> _Node:
    return _Node(lambda x: function(left.evaluate(x), right.evaluate(x)))


def _power_of(base: _Node, exponent: _Node, negative: bool) -> _Node:
    return _Node(lambda x: np.power(base.evaluate(x), (-1.0 if negative else 1.0) * exponent.evaluate(x)))
