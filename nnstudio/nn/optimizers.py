"""Optimisers: rules that turn a gradient into a step, on flat vectors. Semantics are those of torch.optim.

State is a dict of named arrays and counts, so that a checkpoint can hold it. `step` changes the parameters in place and
returns the effective step: what a gradient entry is multiplied by at this update, as a number or per parameter; the
proximal L1 needs it. Momentum is left out of it, since it only spreads the same total over later updates.
"""

from collections.abc import Callable
from math import sqrt

import numpy as np

from ..spec import Training
from .functions import Array

State = dict[str, Array]
Step = Callable[[Training, State, Array, Array, float], Array | float]


def _slot(state: State, name: str, like: Array) -> Array:
    if name not in state:
        state[name] = np.zeros_like(like)
    return state[name]


def _count(state: State) -> int:
    count = state.setdefault("count", np.zeros((), dtype=np.int64))
    count += 1
    return int(count)


def sgd(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Gradient descent with heavy-ball momentum (Polyak 1964) or Nesterov's (Sutskever et al. 2013), as torch.optim.SGD
    has them: the velocity is v = momentum * v + g, and its first value is the gradient itself."""
    beta = training.momentum
    if beta == 0:
        parameters -= rate * gradient
        return rate
    velocity = _slot(state, "velocity", parameters)
    velocity *= beta
    velocity += gradient
    parameters -= rate * (gradient + beta * velocity if training.nesterov else velocity)
    return rate


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


def adam(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Adam (Kingma & Ba 2015, algorithm 1), as torch.optim.Adam: both averages corrected for their start at zero."""
    t = _count(state)
    mean, square = _slot(state, "mean", parameters), _slot(state, "square", parameters)
    mean *= training.beta1
    mean += (1 - training.beta1) * gradient
    square *= training.beta2
    square += (1 - training.beta2) * gradient * gradient
    root = np.sqrt(square) / sqrt(1 - training.beta2**t) + training.epsilon
    factor = rate / (1 - training.beta1**t)
    parameters -= factor * mean / root
    effective: Array = rate / root
    return effective


OPTIMIZERS: dict[str, Step] = {"sgd": sgd, "rmsprop": rmsprop, "adam": adam}
