"""L-BFGS: the direction Newton's method would take, with the curvature guessed from the last steps."""

from collections.abc import Callable, Mapping

import numpy as np

from ...choices.wolfe import SUFFICIENT, step_length
from ...message import Choice as Named
from ...message import Message, Setting
from ..choice import Array, Settings
from ..optimizer import ANY, Optimizer, Problem, Slot, State, steepest, stop_at_zero

Objective = Callable[[Array], tuple[float, Array]]
LEAST_CURVATURE = 1e-10  # of a pair that is remembered, as in torch.optim.LBFGS
HALVINGS = 30  # of a step that is sought with L1
MOST_PAIRS = 1000  # of steps and changes that a checkpoint may bring along


def lbfgs(
    settings: Settings,
    state: State,
    parameters: Array,
    gradient: Array,
    rate: float,
    objective: Objective | None = None,
    l1: Array | None = None,
) -> Array | float:
    """One iteration of L-BFGS (Nocedal 1980; Nocedal & Wright 2006, algorithm 7.4), as torch.optim.LBFGS makes it with
    ``max_iter=1``: the first step is shortened to the step size over the sum of the slopes.

    With `objective`, which gives the value and gradient of what is minimised, and ``settings.line_search``, the length
    is then sought by the strong Wolfe conditions; where none is found, no step is made and the memory is emptied.
    The effective step is the length times the scale of the first guess at the inverse curvature.

    With `l1` it is OWL-QN (Andrew & Gao 2007): the curvature is that of the smooth part, the direction that of the
    steepest descent with L1, and no weight goes beyond zero; of a line search only the sufficient fall is asked.
    """
    first = "slope" not in state
    if first:
        state["steps"] = state["changes"] = np.zeros((0, len(parameters)), dtype=parameters.dtype)
    else:
        _remember(settings, state, parameters - state["before"], gradient - state["slope"])
    slope = steepest(gradient, parameters, l1)
    direction, scale = _direction(state, slope)
    if l1 is not None:
        direction[(l1 > 0) & (direction * slope >= 0)] = 0.0
    length = rate * min(1.0, 1.0 / max(float(np.abs(slope).sum()), 1e-300)) if first else rate
    before = parameters.copy()
    if objective is not None and settings.line_search:
        if l1 is None:
            length *= _search(objective, parameters, direction * length, gradient)
        else:
            length *= _halve(objective, parameters, direction * length, slope, l1)
        if length == 0:
            state["steps"] = state["changes"] = state["steps"][:0]
    state["before"], state["slope"] = before, gradient.copy()
    parameters += (length * direction).astype(parameters.dtype, copy=False)
    stop_at_zero(parameters, before, l1)
    return length * scale


def _remember(settings: Settings, state: State, step: Array, change: Array) -> None:
    if float(step @ change) > LEAST_CURVATURE:
        for name, row in (("steps", step), ("changes", change)):
            state[name] = np.concatenate([state[name], row[None]])[-settings.memory :]


def _direction(state: State, gradient: Array) -> tuple[Array, float]:
    """The two loops over what is remembered; returns the direction and the scale of the first guess."""
    steps, changes = state["steps"], state["changes"]
    direction, scale, shares = -gradient, 1.0, []
    for step, change in zip(steps[::-1], changes[::-1], strict=True):
        shares.append(float(step @ direction) / float(step @ change))
        direction = direction - shares[-1] * change
    if len(steps):
        scale = float(steps[-1] @ changes[-1]) / float(changes[-1] @ changes[-1])
    direction = direction * scale
    for step, change, share in zip(steps, changes, reversed(shares), strict=True):
        direction = direction + (share - float(change @ direction) / float(step @ change)) * step
    return direction, scale


def _search(objective: Objective, parameters: Array, direction: Array, gradient: Array) -> float:
    """How much of `direction` to go, 0 where nothing meets the conditions."""

    def along(length: float) -> tuple[float, float]:
        with np.errstate(all="ignore"):  # a length that is far too long may overflow, and is taken back
            value, slopes = objective((parameters + length * direction).astype(parameters.dtype))
            return float(value), float(slopes @ direction)

    return step_length(along, objective(parameters)[0], float(gradient @ direction))


def _halve(objective: Objective, parameters: Array, move: Array, slope: Array, l1: Array) -> float:
    """How much of `move` to go for the objective to fall enough, 0 where nothing does."""
    value, length = objective(parameters)[0], 1.0
    for _ in range(HALVINGS):
        trial = (parameters + length * move).astype(parameters.dtype)
        stop_at_zero(trial, parameters, l1)
        with np.errstate(all="ignore"):  # a length that is far too long may overflow, and is taken back
            if objective(trial)[0] <= value + SUFFICIENT * float(slope @ (trial - parameters)):
                return length
        length /= 2
    return 0.0


def _check(settings: Settings) -> Problem | None:
    if settings.batch_mode == "batch":
        return None
    told = Message(
        "{optimizer} compares the slopes of successive updates, which tells nothing when each has other samples: "
        "use {batches}",
        optimizer=Named("optimizer", "lbfgs"),
        batches=Setting("training.batch_mode", "batch"),
    )
    return Problem("training.optimizer", told)


def _check_state(state: Mapping[str, Array], diverged: bool) -> str:
    if not state:
        return ""
    steps, changes = state["steps"].astype(np.float64), state["changes"].astype(np.float64)
    fits = steps.shape == changes.shape and len(steps) <= MOST_PAIRS
    # A pair without curvature would be divided by.
    return "" if fits and (diverged or ((steps * changes).sum(axis=1) > 0).all()) else "steps"


LBFGS = Optimizer(
    name="lbfgs", label="L-BFGS", about="Newton's direction, guessed from the last steps", reference="Nocedal 1980",
    step=lbfgs, slots={"steps": Slot("rows"), "changes": Slot("rows"), "before": ANY, "slope": ANY},
    fields=("memory", "line_search"), check=_check, check_state=_check_state,
    searches=True, takes_l1=True, unlimited="measures", remembered=lambda settings: 2 * int(settings.memory),
    gain=lambda settings, state, rate, sizes: np.where(sizes > 0, 1e6, 0.0),  # it grows while the sign stays
)  # fmt: skip
