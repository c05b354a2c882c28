"""The row of a source of data, and what several recipes are made of.

Class 1 is the label +1 and class 0 the label -1. Where the classes are drawn by turns, +1 begins and so has
one more sample when their number is odd. `noise` is v, the per cent divided by 100. Positions and noise have
streams of their own: another noise moves the same samples or their labels, it does not draw others.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from .choice import Array, Choice, Generator

Task = Literal["classification", "regression", "function"]
Floats = NDArray[np.float64]
Classes = NDArray[np.int64]
Mask = NDArray[np.bool_]
# From how many samples, noise v, and the streams of positions and noise to inputs (n, d) and classes or targets (n,).
Recipe = Callable[[int, float, Generator, Generator], tuple[Floats, Classes | Floats]]
Bounds = tuple[float, float, float, float]  # w1 from, to, w2 from, to


@dataclass(frozen=True)
class Ground:
    """A function of columns (k, 2). `value` gives (k,), `slope` (k, 2), and `bend`, applied to directions (k, 2), the
    product with the second derivatives (k, 2). `minima` are its lowest places, `seen` the part worth looking at."""

    formula: str
    value: Callable[[Array], Array]
    slope: Callable[[Array], Array]
    bend: Callable[[Array, Array], Array]
    minima: tuple[tuple[float, float], ...]
    seen: Bounds


@dataclass(frozen=True, kw_only=True)
class Source(Choice):
    """What is known of a source before any sample is drawn, and how to draw them.

    `classes` is 0 for regression, `inputs` are the raw ones of a sample. `preset` are the changes, by path, that make a
    ready experiment of it. Where the inputs are the pixels of a picture, `image` is (rows, columns), row by row from
    the top. `pictured` is how many samples a small picture shows, and `short` a label that fits below one.

    Samples come by a `recipe`, or from a `table` of measured data, whose `samples` are all its rows: `loader` names
    scikit-learn's function for it, which is called with `loader_options`. `own` are rows that the user brought or
    painted, which the experiment itself holds.

    The task "function" has no data to learn from: the loss itself is a known function of two parameters, `ground` of
    the experiment's condition, which makes a difference where it is `conditioned`. Uniform starts from -0.5 to 0.5
    times `start_gain` are spread over the part of it that is worth seeing.
    """

    task: Task
    inputs: int
    classes: int
    samples: int
    recipe: Recipe | None = None
    table: bool = False
    loader: str = ""
    loader_options: Mapping[str, Any] = field(default_factory=dict)
    image: tuple[int, int] | None = None
    own: bool = False
    ground: Callable[[float], Ground] | None = None
    conditioned: bool = False
    start_gain: float = 1.0
    preset: Mapping[str, Any] = field(default_factory=dict)
    pictured: int = 150
    short: str = ""


def by_turns(samples: int) -> Mask:
    # Not one class after the other: so more samples add to those that were there (in all but the spiral).
    return np.equal(np.arange(samples) % 2, 0)


def as_classes(positive: Mask) -> Classes:
    return positive.astype(np.int64)


def shift(samples: int, reach: float, rng: Generator) -> Floats:
    return rng.uniform(-reach, reach, (samples, 2))


def polar(radius: Floats, angle: Floats) -> Floats:
    # The angle runs clockwise from the upper axis, as in TensorFlow Playground.
    return np.column_stack([radius * np.sin(angle), radius * np.cos(angle)])
