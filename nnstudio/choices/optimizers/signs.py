"""Rules that follow the sign of a slope, and not its size."""

import numpy as np

from ...message import Message, Setting
from ..choice import Array, Settings
from ..optimizer import ANY, SIZE, Optimizer, Problem, State, average, silenced, slot, steepest, stop_at_zero


def rprop(
    settings: Settings, state: State, parameters: Array, gradient: Array, _rate: float, l1: Array | None = None
) -> Array | float:
    """Rprop (Riedmiller & Braun 1993), as torch.optim.Rprop: every parameter has its own step, which grows while its
    slope keeps its sign and shrinks when that changes, where no step is made. The step size is only their start, and
    no schedule touches them."""
    if "own" not in state:
        state["own"] = np.full_like(parameters, settings.learning_rate)
    own, last = state["own"], slot(state, "last", parameters)
    slope, before = steepest(gradient, parameters, l1), parameters.copy()
    kept = np.sign(slope * last)
    own *= np.where(kept > 0, settings.grow, np.where(kept < 0, settings.shrink, 1.0)).astype(own.dtype)
    np.clip(own, settings.smallest_step, settings.largest_step, out=own)
    last[...] = np.where(kept < 0, 0.0, slope)
    parameters -= np.sign(last) * own
    stop_at_zero(parameters, before, l1)
    return own.copy()


def lion(
    settings: Settings, state: State, parameters: Array, gradient: Array, rate: float, l1: Array | None = None
) -> Array | float:
    """Lion (Chen et al. 2023, algorithm 2): the sign of a momentum that looks ahead; its L2 is decoupled. A tenth of
    Adam's step size suits it, and 0.99 as its second memory."""
    mean, before = slot(state, "mean", parameters), parameters.copy()
    ahead = settings.beta1 * mean + (1 - settings.beta1) * gradient
    parameters -= rate * np.sign(steepest(ahead, parameters, l1))
    stop_at_zero(parameters, before, l1)
    average(mean, gradient, settings.beta2)
    mean[...] = silenced(mean)
    return rate


def _check(settings: Settings) -> Problem | None:
    if settings.smallest_step <= settings.largest_step:
        return None
    told = Message("use a number not above {largest}", largest=Setting("training.largest_step"))
    return Problem("training.smallest_step", told)


RPROP = Optimizer(
    name="rprop", about="A step of its own for every parameter, which grows while its slope keeps its sign",
    reference="Riedmiller & Braun 1993",
    step=rprop, slots={"own": SIZE, "last": ANY}, fields=("grow", "shrink", "smallest_step", "largest_step"),
    check=_check, takes_l1=True, unlimited="own lengths", shrinks=True,
    gain=lambda settings, state, rate, sizes: np.where(sizes > 0, 1e6, 0.0),  # it grows while the sign stays
)  # fmt: skip
LION = Optimizer(
    name="lion", about="Steps of one length along the sign of a momentum", reference="Chen et al. 2023",
    step=lion, slots={"mean": ANY}, fields=("beta1", "beta2"), takes_l1=True, decoupled=True, unlimited="own lengths",
    gain=lambda settings, state, rate, sizes: rate * (sizes > 0),
    drift=lambda state: np.sign(state["mean"]) if "mean" in state else None,
)  # fmt: skip
