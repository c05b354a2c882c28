"""Gradient descent, with momentum if wanted."""

from ...message import Message, Setting
from ..choice import Array, Settings
from ..optimizer import VELOCITY, Optimizer, Problem, Recurrence, State, velocity_weight


def sgd(settings: Settings, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Gradient descent with heavy-ball momentum (Polyak 1964) or Nesterov's (Sutskever et al. 2013), as torch.optim.SGD
    has them: the velocity is v = momentum * v + (1 - dampening) * g, and its first value is the gradient itself."""
    beta = settings.momentum
    if beta == 0:
        parameters -= rate * gradient
        return rate
    share = 1 - settings.dampening
    weight = velocity_weight(state, beta, share)
    if "velocity" not in state:
        state["velocity"], share = gradient.copy(), 1.0
    else:
        state["velocity"] *= beta
        state["velocity"] += share * gradient
    weight *= beta
    weight += share
    velocity = state["velocity"]
    parameters -= rate * (gradient + beta * velocity if settings.nesterov else velocity)
    return rate * (1 + beta * float(weight) if settings.nesterov else float(weight))


def _recurrence(settings: Settings, _state: State) -> Recurrence:
    beta = settings.momentum
    if settings.nesterov and beta > 0:
        return Recurrence(beta, 1.0, 1.0, beta)
    return Recurrence(beta, 1.0 - settings.dampening if beta > 0 else 1.0, 0.0, 1.0)


def _gain(settings: Settings, _state: State, rate: float, sizes: Array) -> Array:
    step: Array = rate * (1 / (1 - settings.momentum)) * sizes
    return step


def _check(settings: Settings) -> Problem | None:
    if settings.nesterov and settings.momentum == 0:
        told = Message("needs {momentum} above 0 to look ahead along", momentum=Setting("training.momentum"))
        return Problem("training.nesterov", told)
    if settings.nesterov and settings.dampening > 0:
        told = Message("needs {dampening} 0, as the method is defined", dampening=Setting("training.dampening"))
        return Problem("training.nesterov", told)
    return None


SGD = Optimizer(
    name="sgd", label="SGD", about="A step against the gradient, carried on by momentum if there is any",
    reference="Robbins & Monro 1951; Polyak 1964; Sutskever et al. 2013",
    step=sgd, slots=VELOCITY, fields=("momentum", "dampening", "nesterov"), check=_check, linear=True, gain=_gain,
    new_share=lambda settings: 1 - settings.momentum, recurrence=_recurrence,
    limit_formula=lambda settings: (
        "2" if settings.momentum == 0
        else "(2 + 2β)/(1 + 2β)" if settings.nesterov
        else "2 + 2β" if settings.dampening == 0 else "(2 + 2β)/(1 − d)"
    ),
)  # fmt: skip
