"""Optimisers: rules that turn a gradient into a step, on flat vectors. Semantics are those of torch.optim, which has
all of them but Lion; where torch has other defaults, the hyperparameters say ours.

State is a dict of named arrays and counts, so that a checkpoint can hold it. `step` changes the parameters in place and
returns the effective step: what a gradient entry is multiplied by at this update, as a number or per parameter; the
proximal L1 needs it. Momentum is left out of it, since it only spreads the same total over later updates. Rules that
follow the sign alone have no such factor: theirs is the length of the move itself.
"""

from collections.abc import Callable
from math import sqrt

import numpy as np

from ..spec import Training
from .functions import Array
from .lbfgs import lbfgs

State = dict[str, Array]
Step = Callable[[Training, State, Array, Array, float], Array | float]
RECTIFIED_FROM = 5.0  # RAdam trusts the second moment above this length of its memory (torch's bound; the paper's is 4)


def decay(parameters: Array, l2: Array, rate: float) -> None:
    """Decoupled weight decay, in place and before the step (Loshchilov & Hutter 2019): every weight shrinks by its own
    ``rate * l2``, whatever the optimiser makes of the gradient."""
    parameters *= 1 - rate * l2


def _slot(state: State, name: str, like: Array) -> Array:
    if name not in state:
        state[name] = np.zeros_like(like)
    return state[name]


def _count(state: State) -> int:
    count = state.setdefault("count", np.zeros((), dtype=np.int64))
    count += 1
    return int(count)


def _average(average: Array, new: Array, memory: float) -> None:
    average *= memory
    average += (1 - memory) * new


def sgd(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Gradient descent with heavy-ball momentum (Polyak 1964) or Nesterov's (Sutskever et al. 2013), as torch.optim.SGD
    has them: the velocity is v = momentum * v + (1 - dampening) * g, and its first value is the gradient itself."""
    beta = training.momentum
    if beta == 0:
        parameters -= rate * gradient
        return rate
    if "velocity" not in state:
        state["velocity"] = gradient.copy()
    else:
        state["velocity"] *= beta
        state["velocity"] += (1 - training.dampening) * gradient
    velocity = state["velocity"]
    parameters -= rate * (gradient + beta * velocity if training.nesterov else velocity)
    return rate


def adagrad(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Adagrad (Duchi et al. 2011), as torch.optim.Adagrad; its own decay of the step size is a schedule here."""
    square = _slot(state, "square", parameters)
    square += gradient * gradient
    effective: Array = rate / (np.sqrt(square) + training.epsilon)
    parameters -= effective * gradient
    return effective


def adadelta(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Adadelta (Zeiler 2012), as torch.optim.Adadelta: steps in the units of past steps, epsilon inside the roots."""
    square, moves = _slot(state, "square", parameters), _slot(state, "moves", parameters)
    _average(square, gradient * gradient, training.rho)
    scale = np.sqrt(moves + training.epsilon) / np.sqrt(square + training.epsilon)
    move = scale * gradient
    _average(moves, move * move, training.rho)
    parameters -= rate * move
    effective: Array = rate * scale
    return effective


def rmsprop(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """RMSprop (Hinton 2012, lecture 6e), as torch.optim.RMSprop: epsilon outside the root, momentum on the step."""
    square = _slot(state, "square", parameters)
    square *= training.rho
    square += (1 - training.rho) * gradient * gradient
    scale = 1.0 / (np.sqrt(square) + training.epsilon)
    direction = gradient * scale
    if training.momentum > 0:
        velocity = _slot(state, "velocity", parameters)
        velocity *= training.momentum
        velocity += direction
        direction = velocity
    parameters -= rate * direction
    effective: Array = rate * scale
    return effective


def _moments(training: Training, state: State, gradient: Array) -> tuple[int, Array, Array]:
    """One more update's count and both averages of the Adam family."""
    t = _count(state)
    mean, square = _slot(state, "mean", gradient), _slot(state, "square", gradient)
    _average(mean, gradient, training.beta1)
    _average(square, gradient * gradient, training.beta2)
    return t, mean, square


def adam(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Adam (Kingma & Ba 2015, algorithm 1), as torch.optim.Adam: both averages corrected for their start at zero.

    AdamW (Loshchilov & Hutter 2019) is the same step, and `decay` before it."""
    t, mean, square = _moments(training, state, gradient)
    root = np.sqrt(square) / sqrt(1 - training.beta2**t) + training.epsilon
    factor = rate / (1 - training.beta1**t)
    parameters -= factor * mean / root
    effective: Array = rate / root
    return effective


def nadam(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """NAdam (Dozat 2016), as torch.optim.NAdam: Adam that looks ahead along a momentum which grows with time."""
    t, mean, square = _moments(training, state, gradient)
    now, following = (
        training.beta1 * (1 - 0.5 * 0.96 ** (k * training.momentum_decay)) for k in (t, t + 1)
    )  # fmt: skip
    product = state.setdefault("product", np.ones(()))
    product *= now
    past = float(product)
    root = np.sqrt(square) / sqrt(1 - training.beta2**t) + training.epsilon
    parameters -= (rate * (1 - now) / (1 - past)) * gradient / root
    parameters -= (rate * following / (1 - past * following)) * mean / root
    effective: Array = rate / root
    return effective


def rectification(beta2: float, t: int) -> float:
    """What RAdam multiplies an adaptive step by at update t (Liu et al. 2020, equation 5); 0 where it makes none."""
    longest = 2 / (1 - beta2) - 1
    length = longest - 2 * t * beta2**t / (1 - beta2**t)
    if length <= RECTIFIED_FROM:
        return 0.0
    return sqrt((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length))


def radam(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """RAdam (Liu et al. 2020), as torch.optim.RAdam: plain momentum until the average of squares can be trusted."""
    t, mean, square = _moments(training, state, gradient)
    corrected = rate / (1 - training.beta1**t)
    rectified = rectification(training.beta2, t)
    if rectified == 0:
        parameters -= corrected * mean
        return rate
    scale = (rectified * sqrt(1 - training.beta2**t)) / (np.sqrt(square) + training.epsilon)
    parameters -= corrected * mean * scale
    effective: Array = rate * scale
    return effective


def rprop(training: Training, state: State, parameters: Array, gradient: Array, _rate: float) -> Array | float:
    """Rprop (Riedmiller & Braun 1993), as torch.optim.Rprop: every parameter has its own step, which grows while its
    slope keeps its sign and shrinks when that changes, where no step is made. The step size is only their start, and
    no schedule touches them."""
    if "own" not in state:
        state["own"] = np.full_like(parameters, training.learning_rate)
    own, last = state["own"], _slot(state, "last", parameters)
    kept = np.sign(gradient * last)
    own *= np.where(kept > 0, training.grow, np.where(kept < 0, training.shrink, 1.0)).astype(own.dtype)
    np.clip(own, training.smallest_step, training.largest_step, out=own)
    last[...] = np.where(kept < 0, 0.0, gradient)
    parameters -= np.sign(last) * own
    return own.copy()


def lion(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Lion (Chen et al. 2023, algorithm 2): the sign of a momentum that looks ahead; its L2 is decoupled, see `decay`.
    A tenth of Adam's step size suits it, and 0.99 as its second memory."""
    mean = _slot(state, "mean", parameters)
    parameters -= rate * np.sign(training.beta1 * mean + (1 - training.beta1) * gradient)
    _average(mean, gradient, training.beta2)
    return rate


OPTIMIZERS: dict[str, Step] = {
    "sgd": sgd, "adagrad": adagrad, "adadelta": adadelta, "rmsprop": rmsprop, "adam": adam, "adamw": adam,
    "nadam": nadam, "radam": radam, "rprop": rprop, "lion": lion, "lbfgs": lbfgs,
}  # fmt: skip
