"""Rules that divide each parameter's slopes by how large they have been."""

import math

import numpy as np

from ..choice import Array, Settings
from ..optimizer import (
    SQUARE,
    VELOCITY,
    Optimizer,
    Recurrence,
    State,
    average,
    by_its_size,
    least,
    slot,
    soft_threshold,
    velocity_weight,
)  # fmt: skip


def adagrad(settings: Settings, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Adagrad (Duchi et al. 2011), as torch.optim.Adagrad; its own decay of the step size is a schedule here."""
    square = slot(state, "square", parameters)
    square += gradient * gradient
    effective: Array = rate / (np.sqrt(square) + settings.epsilon)
    parameters -= effective * gradient
    return effective


def adadelta(
    settings: Settings, state: State, parameters: Array, gradient: Array, rate: float, l1: Array | None = None
) -> Array | float:
    """Adadelta (Zeiler 2012), as torch.optim.Adadelta: steps in the units of past steps, epsilon inside the roots.

    The past steps are those really made, L1's pull among them. Steps without it would not come to an end at the
    minimum, where that pull balances the gradient, and would grow for ever."""
    square, moves = slot(state, "square", parameters), slot(state, "moves", parameters)
    average(square, gradient * gradient, settings.rho)
    scale = np.sqrt(moves + settings.epsilon) / np.sqrt(square + settings.epsilon)
    move, effective = scale * gradient, rate * scale
    if l1 is None:
        parameters -= rate * move
    else:
        before = parameters.copy()
        parameters -= rate * move
        move += scale * l1 * np.sign(parameters)
        soft_threshold(parameters, effective * l1)
        stopped = (parameters == 0) & (l1 > 0)
        move[stopped] = before[stopped] / max(rate, least(parameters)[1])
    average(moves, move * move, settings.rho)
    np.minimum(moves, 1 / least(parameters)[1], out=moves)
    return effective


def rmsprop(settings: Settings, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """RMSprop (Hinton 2012, lecture 6e), as torch.optim.RMSprop: epsilon outside the root, momentum on the step."""
    square = slot(state, "square", parameters)
    square *= settings.rho
    square += (1 - settings.rho) * gradient * gradient
    scale = 1.0 / (np.sqrt(square) + settings.epsilon)
    direction, total = gradient * scale, 1.0
    if settings.momentum > 0:
        weight, velocity = velocity_weight(state, settings.momentum), slot(state, "velocity", parameters)
        velocity *= settings.momentum
        velocity += direction
        weight *= settings.momentum
        weight += 1
        direction, total = velocity, float(weight)
    parameters -= rate * direction
    effective: Array = (rate * total) * scale
    return effective


def _squares(state: State) -> Array | None:
    return state["square"].astype(np.float64) if "square" in state else None


def _plain(keep: float, scale: Array) -> Recurrence:
    return Recurrence(keep, 1.0, 0.0, 1.0, scale)


def _adagrad_recurrence(settings: Settings, state: State) -> Recurrence | None:
    square = _squares(state)
    return None if square is None else _plain(0.0, 1 / (np.sqrt(square) + settings.epsilon))


def _adagrad_gain(settings: Settings, state: State, rate: float, sizes: Array) -> Array:
    square = state["square"].astype(np.float64) if "square" in state else np.zeros_like(sizes)
    step: Array = rate * sizes / (np.sqrt(square) + max(settings.epsilon, 1e-300))
    return step


def _adadelta_recurrence(settings: Settings, state: State) -> Recurrence | None:
    square = _squares(state)
    if square is None:
        return None
    return _plain(0.0, np.sqrt(state["moves"] + settings.epsilon) / np.sqrt(square + settings.epsilon))


def _adadelta_gain(settings: Settings, state: State, rate: float, sizes: Array) -> Array:
    moves = float(state["moves"].max(initial=0.0)) if "moves" in state else 0.0
    return rate * math.sqrt(moves / max(settings.epsilon, 1e-300) + 1) * sizes


def _rmsprop_recurrence(settings: Settings, state: State) -> Recurrence | None:
    square = _squares(state)
    return None if square is None else _plain(settings.momentum, 1 / (np.sqrt(square) + settings.epsilon))


ADAGRAD = Optimizer(
    name="adagrad", about="Divides by all slopes so far: steps become ever smaller", reference="Duchi et al. 2011",
    step=adagrad, slots={"square": SQUARE}, fields=("epsilon",), gain=_adagrad_gain, recurrence=_adagrad_recurrence,
    limit_formula=lambda settings: "2",
)  # fmt: skip
ADADELTA = Optimizer(
    name="adadelta", about="Divides by late slopes, and measures steps by late steps", reference="Zeiler 2012",
    step=adadelta, slots={"square": SQUARE, "moves": SQUARE}, fields=("rho", "epsilon"), takes_l1=True,
    gain=_adadelta_gain, recurrence=_adadelta_recurrence, limit_formula=lambda settings: "2",
)  # fmt: skip
RMSPROP = Optimizer(
    name="rmsprop", label="RMSprop", about="Divides by late slopes", reference="Hinton 2012, lecture 6e",
    step=rmsprop, slots={"square": SQUARE} | VELOCITY, fields=("momentum", "rho", "epsilon"),
    gain=lambda settings, state, rate, sizes: by_its_size(settings, state, rate, sizes, 1 - settings.momentum),
    new_share=lambda settings: 1 - settings.momentum, recurrence=_rmsprop_recurrence,
    limit_formula=lambda settings: "2 + 2β",
)  # fmt: skip
