"""What the kernel of many networks is handed. Nothing here is compiled and nothing imports Numba.

Vectors "by lanes" hold one number of every network side by side: parameter 0 of all networks, parameter 1 of all, and
so on. Lanes that have no network of their own train a copy of the first one's, unseen.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...spec import Layer, Model, Training
from ..parameters import Layout
from ..penalties import Penalty
from .plan import LAST_EPOCH, SIZE, Course, Rule, Shape, course_of, rule_of, shape_of

LANES = 16  # networks to one call: as many as registers have room for twice
ROOM = 4096  # numbers of all units of some samples, which with their slopes fit the nearest cache
Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


class Nets(NamedTuple):
    """The networks of one call. By lanes: `parameters` and `l2`, step sizes at the start, their lowest and those now,
    the losses at which they count as diverged, and which are still `alive` (1, else 0).

    A row per network: `own` parameters, penalties and what the optimiser remembers, as in `plan.Course`, which
    optimisers other than plain descent work on; the order of samples and its stream; `status`, and the loss
    that was too large. `losses` has a row of lanes per update. `counts` are those of `plan.Course`,
    shared: all networks are at the same update.
    """

    filled: int  # lanes
    parameters: Floats
    l2: Floats
    rates: Floats
    lowest: Floats
    now: Floats
    most_losses: Floats
    alive: Floats
    own: Floats
    own_l1: Floats
    own_l2: Floats
    first: Floats
    second: Floats
    third: Floats
    steps: Integers
    product: Floats
    dead: NDArray[np.uint8]
    held: Integers
    orders: Integers
    streams: NDArray[np.uint64]
    status: Integers
    bad_losses: Floats
    losses: Floats
    counts: Integers


class NetsWork(NamedTuple):
    """Room: lanes of all units, of targets, of every parameter's gradient, of losses, and one network's gradient."""

    values: Floats
    slopes: Floats
    deltas: Floats
    targets: Floats
    gradient: Floats
    loss: Floats
    single: Floats


def by_lanes(rows: Sequence[NDArray[Any]], lanes: int = LANES) -> Floats:
    """Vectors of all networks (P,), side by side; lanes that are left over repeat the first."""
    full = [*rows, *[rows[0]] * (lanes - len(rows))]
    return np.ascontiguousarray(np.array(full, dtype=np.float64).T).ravel()


def nets_of(courses: Sequence[Course], rules: Sequence[Rule], samples: int, most: int, lanes: int = LANES) -> Nets:
    """The networks of `courses`, copied, at the counts of the first."""
    size, count = courses[0].parameters.size, len(courses)

    def rows(name: str, kind: Any = np.float64) -> NDArray[Any]:
        found = [getattr(course, name) for course in courses]
        longest = max(part.size for part in found)  # a penalty that is none is empty, and zero beside others
        return np.array([part if part.size else np.zeros(longest) for part in found], dtype=kind)

    def each(numbers: Sequence[float]) -> Floats:
        return by_lanes([np.array([number]) for number in numbers], lanes)

    nothing = np.zeros(size)
    return Nets(
        count, by_lanes([course.parameters for course in courses], lanes),
        by_lanes([course.l2 if course.l2.size else nothing for course in courses], lanes),
        each([rule.schedule.rate for rule in rules]), each([rule.schedule.lowest for rule in rules]),
        each([rule.schedule.rate for rule in rules]), each([rule.most_loss for rule in rules]),
        (np.arange(lanes) < count).astype(np.float64),
        rows("parameters"), rows("l1"), rows("l2"), rows("first"), rows("second"), rows("third"),
        rows("steps", np.int64), rows("product"), rows("dead", np.uint8), courses[0].held,
        np.zeros((lanes, samples), dtype=np.int64), np.zeros((count, 6), dtype=np.uint64),
        np.zeros(lanes, dtype=np.int64), np.zeros(lanes), np.zeros(most * lanes),
        courses[0].counts.copy(),
    )  # fmt: skip


def nets_work(shape: Shape, size: int, outputs: int, lanes: int = LANES) -> NetsWork:
    wide = shape.units * lanes
    slots = min(shape.widest_batch + 1, max(2, ROOM // wide)) // 2 * 2
    units = np.zeros(slots * wide)
    return NetsWork(
        units, np.zeros_like(units), np.zeros_like(units), np.zeros(slots * outputs * lanes), np.zeros(size * lanes),
        np.zeros(lanes), np.zeros(size),
    )  # fmt: skip


def common_rule(rules: Sequence[Rule]) -> Rule:
    """The rule of networks that differ in step sizes and penalties alone: what some are without is zero for them."""
    l1 = max(rule.l1_method for rule in rules)
    return rules[0]._replace(l1_method=l1, l2=int(any(rule.l2 for rule in rules)))


def toy() -> tuple[Any, ...]:
    """Arguments of the right types: one update of one network of one weight."""
    model = Model(layers=(Layer(units=1),))
    layout, training = Layout.of(model, 1), Training()
    penalty = Penalty.of(model, layout, np.dtype(np.float64))
    course = course_of(
        np.zeros(layout.size), penalty, np.zeros(0, dtype=np.intp), {}, training, np.zeros(layout.size, dtype=bool),
        None, np.arange(2), 1,
    )  # fmt: skip
    course.counts[LAST_EPOCH], course.counts[SIZE] = 1, 2
    shape, rule, x = shape_of(model, layout, 2), rule_of(training, penalty, 1.0), np.zeros((2, 1))
    nets = nets_of([course], [rule], 2, 1)
    return shape, common_rule([rule]), nets, nets_work(shape, layout.size, 1), x, x.copy(), 1
