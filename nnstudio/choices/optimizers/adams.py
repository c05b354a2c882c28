"""Adam and its variants: an average of slopes, divided by an average of their squares."""

from math import exp, expm1, log, sqrt

import numpy as np

from ..choice import Array, Settings
from ..optimizer import ANY, COUNT, SQUARE, Optimizer, Recurrence, Slot, State, average, slot

RECTIFIED_FROM = 5.0  # RAdam trusts the second moment above this length of its memory (torch's bound; the paper's is 4)


def _moments(settings: Settings, state: State, gradient: Array) -> tuple[int, Array, Array]:
    """One more update's count and both averages."""
    count = state.setdefault("count", np.zeros((), dtype=np.int64))
    count += 1
    mean, square = slot(state, "mean", gradient), slot(state, "square", gradient)
    average(mean, gradient, settings.beta1)
    average(square, gradient * gradient, settings.beta2)
    return int(count), mean, square


def adam(settings: Settings, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Adam (Kingma & Ba 2015, algorithm 1), as torch.optim.Adam: both averages corrected for their start at zero.

    AdamW (Loshchilov & Hutter 2019) is the same step after the weights have decayed."""
    t, mean, square = _moments(settings, state, gradient)
    root = np.sqrt(square) / sqrt(1 - settings.beta2**t) + settings.epsilon
    factor = rate / (1 - settings.beta1**t)
    parameters -= factor * mean / root
    effective: Array = rate / root
    return effective


def look_ahead(beta1: float, momentum_decay: float, t: int) -> float:
    """NAdam's momentum at update t."""
    return beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))


def nadam(settings: Settings, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """NAdam (Dozat 2016), as torch.optim.NAdam: Adam that looks ahead along a momentum which grows with time."""
    t, mean, square = _moments(settings, state, gradient)
    now, following = (look_ahead(settings.beta1, settings.momentum_decay, k) for k in (t, t + 1))
    product = state.setdefault("product", np.ones(()))
    product *= now
    past = float(product)
    root = np.sqrt(square) / sqrt(1 - settings.beta2**t) + settings.epsilon
    by_slope, by_mean = rate * (1 - now) / (1 - past), rate * following / (1 - past * following)
    parameters -= by_slope * gradient / root
    parameters -= by_mean * mean / root
    effective: Array = (by_slope + by_mean * (1 - settings.beta1**t)) / root
    return effective


def rectification(beta2: float, t: int) -> float:
    """What RAdam multiplies an adaptive step by at update t (Liu et al. 2020, equation 5); 0 where it makes none."""
    longest = 2 / (1 - beta2) - 1
    if longest <= RECTIFIED_FROM:
        return 0.0
    # -expm1(x) is 1 - beta2^t with the digits that the difference loses where beta2 is close to 1.
    x = t * log(beta2)
    length = longest + 2 * t * exp(x) / expm1(x)
    if length <= RECTIFIED_FROM:
        return 0.0
    return sqrt((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length))


def radam(settings: Settings, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """RAdam (Liu et al. 2020), as torch.optim.RAdam: plain momentum until the average of squares can be trusted."""
    t, mean, square = _moments(settings, state, gradient)
    corrected = rate / (1 - settings.beta1**t)
    rectified = rectification(settings.beta2, t)
    if rectified == 0:
        parameters -= corrected * mean
        return rate
    scale = (rectified * sqrt(1 - settings.beta2**t)) / (np.sqrt(square) + settings.epsilon)
    parameters -= corrected * mean * scale
    effective: Array = rate * scale
    return effective


def _recurrence(settings: Settings, state: State) -> Recurrence | None:
    if "square" not in state:
        return None
    t, beta1 = int(state["count"]), settings.beta1
    root = np.sqrt(state["square"].astype(np.float64)) / sqrt(1 - settings.beta2**t) + settings.epsilon
    return Recurrence(beta1, 1 - beta1, 0.0, 1 / (1 - beta1**t), 1 / root)


def _nadam_recurrence(settings: Settings, state: State) -> Recurrence | None:
    if "square" not in state:
        return None
    t, beta1 = int(state["count"]), settings.beta1
    root = np.sqrt(state["square"].astype(np.float64)) / sqrt(1 - settings.beta2**t) + settings.epsilon
    now, following = (look_ahead(beta1, settings.momentum_decay, k) for k in (t, t + 1))
    past = float(state["product"])
    return Recurrence(beta1, 1 - beta1, (1 - now) / (1 - past), following / (1 - past * following), 1 / root)


def _radam_recurrence(settings: Settings, state: State) -> Recurrence | None:
    if "square" not in state:
        return None
    t, beta1, rectified = int(state["count"]), settings.beta1, rectification(settings.beta2, int(state["count"]))
    unbiased, square = sqrt(1 - settings.beta2**t), state["square"].astype(np.float64)
    scale = rectified * unbiased / (np.sqrt(square) + settings.epsilon) if rectified else None
    return Recurrence(beta1, 1 - beta1, 0.0, 1 / (1 - beta1**t), scale)


def _limit(_settings: Settings) -> str:
    return "(2 + 2β₁)/(1 − β₁)"


_SLOTS = {"count": COUNT, "mean": ANY, "square": SQUARE}
_FIELDS = ("beta1", "beta2", "epsilon")

ADAM = Optimizer(
    name="adam", about="Momentum, divided by late slopes", reference="Kingma & Ba 2015",
    step=adam, slots=_SLOTS, fields=_FIELDS, recurrence=_recurrence, limit_formula=_limit,
)  # fmt: skip
ADAMW = Optimizer(
    name="adamw", label="AdamW", about="Adam whose L2 shrinks the weights beside the step",
    reference="Loshchilov & Hutter 2019",
    step=adam, slots=_SLOTS, fields=_FIELDS, decoupled=True, recurrence=_recurrence, limit_formula=_limit,
)  # fmt: skip
NADAM = Optimizer(
    name="nadam", label="NAdam", about="Adam that looks ahead along its momentum", reference="Dozat 2016",
    step=nadam, slots=_SLOTS | {"product": Slot("scalar", "float64", 0.0, 1.0)}, fields=(*_FIELDS, "momentum_decay"),
    recurrence=_nadam_recurrence,
)  # fmt: skip
RADAM = Optimizer(
    name="radam", label="RAdam", about="Adam that waits until it can trust its scales", reference="Liu et al. 2020",
    step=radam, slots=_SLOTS, fields=_FIELDS, recurrence=_radam_recurrence, limit_formula=_limit,
)  # fmt: skip
