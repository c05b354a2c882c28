"""What a search may vary: any declared hyperparameter by its path, hidden layers, and skip connections.

A variation is written as text, and that text is also what is stored:

- ``training.learning_rate=log:1e-4..1`` numbers by their order of size, ``lin:0..0.5`` evenly, ``int:1..9`` whole ones;
  without a prefix as the hyperparameter is declared; ``0..0.5/6`` six values of a range; the path alone is the range
  that is offered for it
- ``model.activation=tanh,relu`` one of several values (sets of features are parted by ``|``)
- ``model.hidden=shapes:4|8-8|16-4``, ``model.hidden=grid:depth=1..3,width=2..16``, or ``model.hidden=budget:200``:
  equal widths from 2 up, of every depth, with at most so many parameters
- ``model.skips=on,off`` whether every layer after the first also reads the column before its own
"""

import dataclasses
import itertools
import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..message import Message
from ..spec import Experiment, SpecError, declaration, get, parse, replace
from ..spec.edit import parse_widths
from ..spec.errors import shown
from .shapes import count, deepest, size_of, skip_changes, widest, width_of, within

if TYPE_CHECKING:
    from optuna.distributions import BaseDistribution
    from optuna.trial import BaseTrial

HIDDEN, SKIPS = "model.hidden", "model.skips"
DEPTH, WIDTH = "model.hidden.depth", "model.hidden.width"
SIZE = "model.hidden.size"  # from 0, the narrowest, to 1, the widest within a budget
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_RANGE = re.compile(rf"(?:(log|lin|int):)?\s*({_NUMBER})\s*\.\.\s*({_NUMBER})\s*(?:/\s*(\d+))?")
_GRID = re.compile(r"grid:depth=(\d+)\.\.(\d+),width=(\d+)\.\.(\d+)")
MOST_VALUES = 1000
Plain = bool | int | float | str
Params = Mapping[str, Any]


@dataclass(frozen=True)
class Numbers:
    """A range of numbers at one path, both ends included."""

    path: str
    low: float
    high: float
    log: bool = False
    whole: bool = False

    @property
    def text(self) -> str:
        kind = "log" if self.log else "int" if self.whole else "lin"
        low, high = (str(int(v)) if self.whole else repr(v) for v in (self.low, self.high))
        return f"{self.path}={kind}:{low}..{high}"

    @property
    def size(self) -> float:
        return self.high - self.low + 1 if self.whole else math.inf

    def names(self) -> tuple[str, ...]:
        return (self.path,)


@dataclass(frozen=True)
class Choices:
    """Some values at one path: numbers, switches, or texts as `nnstudio.spec.parse` reads them."""

    path: str
    values: tuple[Plain, ...]

    @property
    def text(self) -> str:
        if self.path == HIDDEN:
            return f"{self.path}=shapes:" + "|".join(map(str, self.values))
        words = [("on" if v else "off") if isinstance(v, bool) else v if isinstance(v, str) else repr(v)
                 for v in self.values]  # fmt: skip
        return f"{self.path}=" + ("|" if self.path == "data.features" else ",").join(words)

    @property
    def size(self) -> float:
        return len(self.values)

    def names(self) -> tuple[str, ...]:
        return (self.path,)


@dataclass(frozen=True)
class Grid:
    """Hidden layers of equal width, so many of them and so wide."""

    depth: tuple[int, int]
    width: tuple[int, int]
    path: str = HIDDEN

    @property
    def text(self) -> str:
        return f"{HIDDEN}=grid:depth={self.depth[0]}..{self.depth[1]},width={self.width[0]}..{self.width[1]}"

    def names(self) -> tuple[str, ...]:
        return DEPTH, WIDTH


@dataclass(frozen=True)
class Budget:
    """Hidden layers of equal width, 2 units or more, in a network with at most so many `parameters`."""

    parameters: int
    path: str = HIDDEN

    @property
    def text(self) -> str:
        return f"{HIDDEN}=budget:{self.parameters}"

    def names(self) -> tuple[str, ...]:
        return DEPTH, SIZE


Variation = Numbers | Choices | Grid | Budget


@dataclass(frozen=True)
class Space:
    """What is varied around an experiment with so many inputs and outputs."""

    variations: tuple[Variation, ...]
    inputs: int
    outputs: int

    @classmethod
    def parse(cls, texts: Sequence[str], experiment: Experiment) -> "Space":
        """The space that the texts describe. Raises `SpecError`, one clear sentence, for what is not accepted."""
        if not texts:
            raise SpecError(
                "", Message("nothing is varied: name at least one path, such as training.learning_rate=log:1e-4..1")
            )
        made = tuple(_variation(text, experiment) for text in texts)
        paths = [variation.path for variation in made]
        twice = next((path for path in paths if paths.count(path) > 1), None)
        if twice:
            raise SpecError(twice, Message("is varied twice: give one range"))
        space = cls(made, experiment.data.inputs, experiment.outputs)
        space._check(experiment)
        return space

    def to_json(self) -> str:
        """The space as a list of texts; `from_json` reads it."""
        return json.dumps([variation.text for variation in self.variations])

    @classmethod
    def from_json(cls, text: str, experiment: Experiment) -> "Space":
        return cls.parse(json.loads(text), experiment)

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(variation.text for variation in self.variations)

    @property
    def paths(self) -> tuple[str, ...]:
        """What is varied, by path."""
        return tuple(variation.path for variation in self.variations)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of what a sampler draws: the paths, but depth and width (or size) for hidden layers."""
        return tuple(name for variation in self.variations for name in variation.names())

    @property
    def shaped(self) -> bool:
        """Whether hidden layers come from values that a sampler draws, so that the shape is what people look at."""
        return any(isinstance(v, Grid | Budget) for v in self.variations)

    @property
    def size(self) -> float:
        """How many points there are, infinite where a number is varied continuously."""
        others = math.prod(
            v.size for v in self.variations if isinstance(v, Numbers | Choices) and not self._architecture(v)
        )
        return others * len(list(self._architectures())) if math.isfinite(others) else math.inf

    # What Optuna sees

    def distributions(self) -> "dict[str, BaseDistribution]":
        """Optuna's distribution for each of `names`, always the same."""
        from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution

        found: dict[str, BaseDistribution] = {}
        for v in self.variations:
            if isinstance(v, Choices):
                found[v.path] = CategoricalDistribution(v.values)
            elif isinstance(v, Numbers) and v.whole:
                found[v.path] = IntDistribution(int(v.low), int(v.high), log=v.log)
            elif isinstance(v, Numbers):
                found[v.path] = FloatDistribution(v.low, v.high, log=v.log)
            elif isinstance(v, Grid):
                found[DEPTH], found[WIDTH] = IntDistribution(*v.depth), IntDistribution(*v.width)
            else:
                found[DEPTH] = IntDistribution(1, deepest(self.inputs, self.outputs, v.parameters))
                found[SIZE] = FloatDistribution(0.0, 1.0)
        return found

    def suggest(self, trial: "BaseTrial") -> dict[str, Any]:
        """Ask a trial for every value, in the order of `names`."""
        return {name: trial._suggest(name, kind) for name, kind in self.distributions().items()}  # type: ignore[attr-defined]

    def grid(self) -> Iterator[dict[str, Any]]:
        """Every point. Raises `SpecError` where there are infinitely many."""
        axes: list[list[dict[str, Any]]] = []
        for v in self.variations:
            if isinstance(v, Numbers) and not v.whole:
                raise SpecError(
                    v.path, Message("a grid needs single values: say how many, such as {text}/7", text=v.text)
                )
            if isinstance(v, Numbers):
                axes.append([{v.path: value} for value in range(int(v.low), int(v.high) + 1)])
            elif isinstance(v, Choices) and not self._architecture(v):
                axes.append([{v.path: value} for value in v.values])
        axes.append(list(self._architectures()))
        for point in itertools.product(*axes):
            yield {name: value for part in point for name, value in part.items()}

    # From values to experiments

    def changes(self, params: Params, hidden: int) -> dict[str, Any]:
        """The values as changes by path. `hidden` is how many hidden layers there are where that is not varied."""
        changes: dict[str, Any] = {}
        skips = bool(params[SKIPS]) if SKIPS in params else None
        for v in self.variations:
            if isinstance(v, Grid):
                changes[HIDDEN] = "-".join([str(params[WIDTH])] * params[DEPTH])
            elif isinstance(v, Budget):
                changes[HIDDEN] = self._within(v.parameters, params[DEPTH], params[SIZE], bool(skips))
            elif v.path == HIDDEN:
                changes[HIDDEN] = str(params[HIDDEN])
            elif v.path != SKIPS:
                changes[v.path] = _typed(v.path, params[v.path])
        depth = len(parse_widths(changes[HIDDEN])) if HIDDEN in changes else hidden
        if skips is not None:
            changes |= skip_changes(depth, skips)
        # Settings of a layer that this architecture does not have decide nothing.
        return {path: value for path, value in changes.items() if (_layer(path) or 0) <= depth}

    def apply(self, experiment: Experiment, params: Params) -> Experiment:
        """The experiment with these values. Raises `SpecError` where they do not go together."""
        space = self
        data = {v.path: _typed(v.path, params[v.path]) for v in self.variations if v.path.startswith("data.")}
        if data:  # other features are other inputs, and a budget of parameters counts them
            changed = replace(experiment, data)
            space = dataclasses.replace(self, inputs=changed.data.inputs, outputs=changed.outputs)
        return replace(experiment, space.changes(params, len(experiment.model.hidden)))

    def _within(self, budget: int, depth: int, size: float, skips: bool) -> str:
        """The shape at a depth and size within a budget. Skip connections and features take parameters too: where they
        leave too few for so many layers, there are fewer."""
        depth = max(1, min(depth, deepest(self.inputs, self.outputs, budget, skips)))
        width = width_of(size, max(1, widest(self.inputs, depth, self.outputs, budget, skips)))
        return "-".join([str(width)] * depth)

    def _architecture(self, v: Variation) -> bool:
        """Whether it decides on the layers; those points depend on each other."""
        return v.path in (HIDDEN, SKIPS)

    def _architectures(self) -> Iterator[dict[str, Any]]:
        """The points of hidden layers and skip connections together; one empty point where neither is varied."""
        skips = next((v.values for v in self.variations if v.path == SKIPS and isinstance(v, Choices)), (None,))
        hidden = next((v for v in self.variations if v.path == HIDDEN), None)
        for skip in skips:
            extra: dict[str, Any] = {} if skip is None else {SKIPS: skip}
            if isinstance(hidden, Budget):
                for depth, width in within(self.inputs, self.outputs, hidden.parameters, bool(skip)):
                    most = widest(self.inputs, depth, self.outputs, hidden.parameters, bool(skip))
                    yield {DEPTH: depth, SIZE: size_of(width, most), **extra}
            elif isinstance(hidden, Grid):
                for depth in range(hidden.depth[0], hidden.depth[1] + 1):
                    for width in range(hidden.width[0], hidden.width[1] + 1):
                        yield {DEPTH: depth, WIDTH: width, **extra}
            elif isinstance(hidden, Choices):
                for shape in hidden.values:
                    yield {HIDDEN: shape, **extra}
            else:
                yield dict(extra)

    def _check(self, experiment: Experiment) -> None:
        for v in self.variations:
            if isinstance(v, Budget) and not deepest(self.inputs, self.outputs, v.parameters):
                least = count(self.inputs, 1, 1, self.outputs)
                raise SpecError(
                    HIDDEN,
                    Message(
                        "budget {parameters} is too small: one hidden unit needs {least} parameters",
                        parameters=v.parameters,
                        least=least,
                    ),
                )
            place = _layer(v.path)
            if place is not None and HIDDEN not in self.paths:
                get(experiment, v.path)


def offer(path: str, experiment: Experiment) -> str:
    """The variation proposed for a path, from its declaration and the experiment's present value, as text."""
    if path == HIDDEN:
        return f"{HIDDEN}=budget:{max(50, 2 * experiment.parameter_count)}"
    if path == SKIPS:
        return f"{SKIPS}=on,off"
    declared = declaration(path)
    about, now = declared.about, get(experiment, path)
    if declared.kind == "choice":
        return f"{path}=" + ",".join(declared.choices)
    if declared.kind == "switch":
        return f"{path}=on,off"
    if declared.kind == "choices":
        from ..spec.data import available_features

        terms = available_features(experiment.data.about)
        grown = ["x1", ",".join(terms[:2]), ",".join(terms)] if terms else ["none"]
        return f"{path}=" + "|".join(dict.fromkeys(grown))
    low = -math.inf if about.low is None else about.low
    high = math.inf if about.high is None else about.high
    value = float(now if isinstance(now, int | float) else declared.default)
    if declared.kind == "integer":
        low, high = max(low, 1 if value > 0 else 0), min(high, max(4 * abs(value), 8))
        scale = "log" if about.scale == "log" and low > 0 else "int"
        return f"{path}={scale}:{int(low)}..{int(high)}"
    if about.scale == "log" or (low == 0 and not about.open_low and high == math.inf):
        # A present value that is far off must not leave out the good ones, so the range reaches past the usual one.
        usual = declared.default if isinstance(declared.default, int | float) else 0.0
        centres = [centre for centre in (value, float(usual)) if centre > 0] or [1e-3]
        low, high = max(min(centres) / 100, low), min(max(centres) * 30, high)
        return f"{path}=log:{low:.3g}..{high:.3g}"
    low = low if math.isfinite(low) else value - max(1.0, abs(value))
    high = high if math.isfinite(high) else max(1.0, 2 * abs(value))
    span = high - low
    low, high = low + about.open_low * 0.01 * span, high - about.open_high * 0.1 * span
    return f"{path}=lin:{low:.4g}..{high:.4g}"


def _variation(text: str, experiment: Experiment) -> Variation:
    path, equals, wanted = (part.strip() for part in text.partition("="))
    if not equals:
        return _variation(offer(path, experiment), experiment)
    if not wanted:
        raise SpecError(path, Message("no values are given: write a range such as 0..0.5 or values such as a,b"))
    if path == SKIPS:
        return Choices(SKIPS, tuple(_switch(path, word) for word in _words(path, wanted, ",")))
    if path == HIDDEN:
        return _hidden(wanted)
    kind = declaration(path).kind
    found = _RANGE.fullmatch(wanted)
    if found and kind in ("number", "integer"):
        return _numbers(path, found, whole=kind == "integer" or found[1] == "int")
    if ".." in wanted:
        raise SpecError(
            path,
            Message(
                "{wanted} is no range: write log:1e-4..1, 0..0.5, int:1..9 or values such as a,b", wanted=shown(wanted)
            ),
        )
    values: list[Plain] = []
    for word in _words(path, wanted, "|" if kind == "choices" else ","):
        value = parse(path, word)
        checked = _accepted(path, value)
        values.append(word if kind == "choices" else checked)
    if len(set(values)) < len(values):
        raise SpecError(path, Message("{wanted} names a value twice", wanted=shown(wanted)))
    return Choices(path, tuple(values))


def _numbers(path: str, found: "re.Match[str]", whole: bool) -> Variation:
    low, high = float(found[2]), float(found[3])
    about = declaration(path).about
    log = found[1] == "log" or (found[1] is None and about.scale == "log" and low > 0)
    said = f"{found[2]}..{found[3]}"
    if not low < high or not math.isfinite(high - low):
        raise SpecError(path, Message("{said} is empty: write the smaller number first", said=said))
    if log and low <= 0:
        raise SpecError(
            path, Message("log:{said} has no logarithm at {low:g}: begin above 0, or use lin:", said=said, low=low)
        )
    if whole and not (low.is_integer() and high.is_integer()):
        raise SpecError(path, Message("{said} is not of whole numbers: use such as int:1..9", said=said))
    for end in (low, high):
        _accepted(path, int(end) if whole and declaration(path).kind == "integer" else end)
    if found[4] is None:
        return Numbers(path, low, high, log, whole)
    points = int(found[4])
    if not 2 <= points <= MOST_VALUES:
        raise SpecError(
            path,
            Message("{points} values of a range are not possible: use 2 to {most}", points=points, most=MOST_VALUES),
        )
    share = [k / (points - 1) for k in range(points)]
    values = [low * (high / low) ** s if log else low + (high - low) * s for s in share]
    rounded = [round(v) if whole else float(f"{v:.6g}") for v in values]
    return Choices(path, tuple(dict.fromkeys(rounded)))


def _hidden(wanted: str) -> Variation:
    kind, colon, rest = wanted.partition(":")
    grid = _GRID.fullmatch(wanted.replace(" ", ""))
    if grid:
        depth, width = (int(grid[1]), int(grid[2])), (int(grid[3]), int(grid[4]))
        if depth[0] > depth[1] or width[0] > width[1] or min(depth[0], width[0]) < 1:
            raise SpecError(
                HIDDEN, Message("{wanted} is empty: write the smaller number first, from 1 up", wanted=shown(wanted))
            )
        parse_widths("-".join([str(width[1])] * depth[1]))
        return Grid(depth, width)
    if colon and kind == "budget":
        if not (rest.strip().isascii() and rest.strip().isdigit() and len(rest.strip()) < 8):
            raise SpecError(
                HIDDEN,
                Message(
                    "{wanted} is not accepted: use a number of parameters such as budget:200", wanted=shown(wanted)
                ),
            )
        return Budget(int(rest))
    if colon and kind != "shapes":
        raise SpecError(
            HIDDEN,
            Message(
                "{wanted} is not accepted: use shapes:4|8-8, grid:depth=1..3,width=2..16 or budget:200",
                wanted=shown(wanted),
            ),
        )
    words = _words(HIDDEN, rest if colon else wanted, "|" if colon or "|" in wanted else ",")
    shapes = ["-".join(map(str, parse_widths(word))) or "none" for word in words]
    if len(set(shapes)) < len(shapes):
        raise SpecError(HIDDEN, Message("{wanted} names a shape twice", wanted=shown(wanted)))
    return Choices(HIDDEN, tuple(shapes))


def _words(path: str, wanted: str, between: str) -> list[str]:
    words = [word.strip() for word in wanted.split(between)]
    if not all(words) or len(words) > MOST_VALUES:
        raise SpecError(
            path,
            Message(
                "{wanted} is no list of values: write such as a{between}b{between}c",
                wanted=shown(wanted),
                between=between,
            ),
        )
    return words


def _switch(path: str, word: str) -> bool:
    if word.lower() not in ("on", "off", "true", "false"):
        raise SpecError(path, Message("{word} is not accepted: use on or off", word=shown(word)))
    return word.lower() in ("on", "true")


def _accepted(path: str, value: Any) -> Any:
    """The value if its declaration accepts it. Raises `SpecError`."""
    declared = declaration(path)
    about = declared.about
    if declared.kind == "choice" and value not in declared.choices:
        raise SpecError(
            path, Message("{value} is not accepted: use {accepts}", value=shown(value), accepts=declared.accepts)
        )
    if declared.kind == "choices":
        wrong = [term for term in value if term not in declared.choices]
        if wrong:
            raise SpecError(
                path, Message("{value} is not accepted: use {accepts}", value=shown(wrong[0]), accepts=declared.accepts)
            )
    if declared.kind in ("number", "integer"):
        low = -math.inf if about.low is None else about.low
        high = math.inf if about.high is None else about.high
        below = value <= low if about.open_low else value < low
        above = value >= high if about.open_high else value > high
        if below or above or not math.isfinite(value):
            raise SpecError(
                path, Message("{value} is not accepted: use {accepts}", value=shown(value), accepts=declared.accepts)
            )
    return value


def _typed(path: str, value: Any) -> Any:
    """The value of a trial as an experiment takes it."""
    kind = declaration(path).kind
    if kind == "choices":
        return parse(path, value)
    return float(value) if kind == "number" else int(value) if kind == "integer" else value


def _layer(path: str) -> int | None:
    found = re.fullmatch(r"model\.layers\.(\d{1,3})\.\w+", path)
    return int(found[1]) if found else None
