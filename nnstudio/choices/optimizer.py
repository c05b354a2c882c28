"""The row of an optimiser: a rule that turns a gradient into a step, on flat vectors.

**The effective step.** An update moves a parameter by a weighted sum of all gradients so far, ``sum_k a_k g_k``. The
effective step is the sum of those weights, ``a = sum_k a_k``. Where training has come to rest every g_k is the same g,
so the move is ``a g``, and it balances the pull ``a l1 sign(w)`` exactly where ``g = -l1 sign(w)``: at the minimiser of
the objective, whatever a is. A weight at zero is moved by ``|a g| <= a l1`` exactly where ``|g| <= l1``, and stays. A
velocity ``v <- beta v + (1 - dampening) g`` therefore counts with the sum of what it holds, which grows from 1 at the
first update to ``(1 - dampening) / (1 - beta)``; that sum is kept as "weight", so that it is right from the first
update on, and after momentum has changed. Averages that are corrected for their start weigh 1 at every update.

**The largest stable step size.** Along a direction of curvature h every optimiser here is, while its preconditioner
stands still, a linear recurrence of the distance x from the minimum and a memory m of gradients:

    m' = keep * m + take * h x
    x' = x - rate * scale * (direct * h x + through * m')

It shrinks as long as rate * scale * h stays below (2 + 2 keep) / (direct (1 + keep) + through * take), where the
recurrence's eigenvalue passes -1: the distance changes sign at every update and grows. For gradient descent that is 2,
for the heavy ball 2 + 2 b, for Nesterov's momentum (2 + 2 b) / (1 + 2 b), for Adam (2 + 2 b1) / (1 - b1) over the
largest eigenvalue of the Hessian scaled by what Adam divides by (Cohen et al. 2022, section 2). A decoupled decay and
the noise of small batches, which make it a little lower, are left out.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import numpy as np

from .choice import Array, Choice, Settings

State = dict[str, Array]
MOST = 2**53  # updates, epochs, samples: counts up to here are exact in the float64 curves
# Slopes and squares below these count as zero, in double and in single precision.
LEAST, LEAST_SINGLE = (1e-150, 1e-300), (1e-30, 1e-36)


@dataclass(frozen=True)
class Slot:
    """One array of an optimiser's memory.

    A "vector" is (parameters,), "rows" are (k, parameters), a "scalar" is (). `dtype` "" stands for the network's. A
    sum of squares may have overflowed to infinity: the parameter then rests, and nothing else is wrong. `optional`
    slots come and go with a setting; the others are there together.
    """

    shape: Literal["vector", "rows", "scalar"] = "vector"
    dtype: str = ""
    least: float = -math.inf
    most: float = math.inf
    may_overflow: bool = False
    optional: bool = False


ANY, SQUARE, SIZE = Slot(), Slot(least=0.0, may_overflow=True), Slot(least=0.0)
COUNT = Slot("scalar", "int64", 0, MOST)


@dataclass(frozen=True)
class Recurrence:
    """An optimiser as the module says; `scale` (P,) is None where it is 1 for every parameter."""

    keep: float
    take: float
    direct: float
    through: float
    scale: Array | None = None

    @property
    def limit(self) -> float:
        """What rate * scale * curvature must stay below; infinite where no gradient gets through, as with a dampening
        of 1."""
        let_through = self.direct * (1 + self.keep) + self.through * self.take
        return (2 + 2 * self.keep) / let_through if let_through else math.inf


def _whole(_settings: Settings) -> float:
    return 1.0


def _no_recurrence(_settings: Settings, _state: State) -> Recurrence | None:
    return None


def _nothing(*_given: object) -> str:
    return ""


class Problem(NamedTuple):
    """What is wrong with settings together: the path of the one to change, and a message."""

    path: str
    message: str


def _no_problem(_settings: Settings) -> Problem | None:
    return None


def by_its_size(settings: Settings, _state: State, rate: float, sizes: Array, share: float = 1.0) -> Array:
    """The gain of rules that divide a gradient by its own size."""
    momentum, epsilon = 1 / share, max(settings.epsilon, 1e-300)
    step: Array = rate * momentum * np.where(np.isinf(sizes), 1.0, sizes / (sizes + epsilon))
    return step


@dataclass(frozen=True, kw_only=True)
class Optimizer(Choice):
    """`step(settings, state, parameters, gradient, rate)` changes parameters and state in place, and returns its
    effective step, as a number or per parameter; L1 draws each weight towards zero by l1 times that. State is made of
    named arrays and counts, so that a checkpoint can hold it: `slots` says which. `fields` are the hyperparameters that
    are read beside the step size; `check(settings)` says what is wrong with them together, and
    `check_state(state, diverged)` names a slot that does not fit the others.

    With `takes_l1` the step takes the proximal `l1` (P,) or None as one more argument and draws the weights itself;
    with `searches` also, before that, the objective of trial parameters. `decoupled` L2 shrinks the weights beside the
    step instead of joining the gradient. `linear` says that the step is proportional to the gradient: others divide by
    its size or follow its sign, come back from a wild step, and must not see the rounding of a slope that is zero.

    What forecasts and the stability gauge ask: `gain(settings, state, rate, sizes)` is the step (P,) that gradients of
    such sizes make in one update, on average over many; `new_share(settings)` which part of the whole move a gradient
    makes at once, the rest being carried over; `drift(state)` where parameters go whose slope is zero; `recurrence` is
    None where there is no such limit, or none before the first update, and `limit_formula(settings)` writes it.
    `unlimited` says why there is none: steps have "own lengths", or the rule "measures" the curvature. With
    `shrinks` steps shrink where batches contradict each other, until nothing moves.
    """

    step: Callable[..., Array | float]
    slots: Mapping[str, Slot] = field(default_factory=dict)
    fields: tuple[str, ...] = ()
    check: Callable[[Settings], Problem | None] = _no_problem
    check_state: Callable[[Mapping[str, Array], bool], str] = _nothing
    takes_l1: bool = False
    searches: bool = False
    decoupled: bool = False
    linear: bool = False
    gain: Callable[[Settings, State, float, Array], Array] = by_its_size
    new_share: Callable[[Settings], float] = _whole
    drift: Callable[[State], Array | None] = lambda state: None
    recurrence: Callable[[Settings, State], Recurrence | None] = _no_recurrence
    limit_formula: Callable[[Settings], str] = _nothing
    unlimited: Literal["", "own lengths", "measures"] = ""
    shrinks: bool = False
    remembered: Callable[[Settings], int] = lambda settings: 0

    def vectors(self, settings: Settings) -> int:
        """How many vectors as long as the parameters it remembers."""
        return len(self.slots) + self.remembered(settings)


# What steps are made of


def least(array: Array) -> tuple[float, float]:
    """What counts as zero at an array's precision: a slope, and a square."""
    return LEAST if array.itemsize == 8 else LEAST_SINGLE


def silenced(slopes: Array) -> Array:
    """Slopes without those that count as zero. Where units have fallen silent rounding alone makes them, and rules that
    divide by the size of slopes, or follow their sign, would make full steps of it."""
    return np.where(np.abs(slopes) > least(slopes)[0], slopes, 0.0).astype(slopes.dtype, copy=False)


def slot(state: State, name: str, like: Array) -> Array:
    """The vector of that name, of zeros where there is none yet."""
    if name not in state:
        state[name] = np.zeros_like(like)
    return state[name]


def average(mean: Array, new: Array, memory: float) -> None:
    mean *= memory
    mean += (1 - memory) * new


def velocity_weight(state: State, momentum: float, share: float = 1.0) -> Array:
    """The sum of the weights with which the velocity holds the gradients so far, of which each new one has a `share`; 0
    before there is one."""
    # Projects of before this was kept have a velocity without it, which has run for a while.
    settled = share / (1 - momentum) if "velocity" in state else 0.0
    return state.setdefault("weight", np.array(settled))


VELOCITY = {"velocity": Slot(optional=True), "weight": Slot("scalar", "float64", 0.0, optional=True)}


# L1


def soft_threshold(parameters: Array, amount: Array) -> None:
    """Draw each parameter towards zero by `amount`, in place, stopping at zero."""
    np.copyto(parameters, np.sign(parameters) * np.maximum(np.abs(parameters) - amount, 0.0))


def steepest(gradient: Array, parameters: Array, l1: Array | None) -> Array:
    """The shortest subgradient of data loss and L1 together: against it J falls fastest, and it is zero exactly where
    the optimality condition holds (Andrew & Gao 2007, equation 4)."""
    if l1 is None:
        return gradient
    at_rest = np.sign(gradient) * np.maximum(np.abs(gradient) - l1, 0.0)
    return np.where(parameters == 0, at_rest, gradient + l1 * np.sign(parameters))


def stop_at_zero(parameters: Array, before: Array, l1: Array | None) -> None:
    """Weights under L1 that have crossed zero since `before` are stopped there, in place."""
    if l1 is not None:
        parameters[(np.sign(parameters) * np.sign(before) < 0) & (l1 > 0)] = 0.0
