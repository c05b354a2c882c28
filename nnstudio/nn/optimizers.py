"""Optimisers: rules that turn a gradient into a step, on flat vectors. Semantics are those of torch.optim, which has
all of them but Lion; where torch has other defaults, the hyperparameters say ours.

State is a dict of named arrays and counts, so that a checkpoint can hold it. A rule changes the parameters in place and
returns its effective step, as a number or per parameter. L1 needs it: each weight is drawn towards zero by l1 times it.

**The effective step.** An update moves a parameter by a weighted sum of all gradients so far, ``sum_k a_k g_k``. The
effective step is the sum of those weights, ``a = sum_k a_k``. Where training has come to rest every g_k is the same g,
so the move is ``a g``, and it balances the pull ``a l1 sign(w)`` exactly where ``g = -l1 sign(w)``: at the minimiser of
the objective, whatever a is. A weight at zero is moved by ``|a g| <= a l1`` exactly where ``|g| <= l1``, and stays. A
velocity ``v <- beta v + (1 - dampening) g`` therefore counts with the sum of what it holds, which grows from 1 at the
first update to ``(1 - dampening) / (1 - beta)``; that sum is kept as "weight", so that it is right from the first
update on, and after momentum has changed. Averages that are corrected for their start weigh 1 at every update.

Adadelta, Rprop, Lion and L-BFGS do not multiply a gradient by a factor of this kind alone, so they take the proximal
`l1` themselves: Adadelta because it measures its own moves, the other three because they follow a direction, which is
that of the steepest descent of data loss and L1 together (`nnstudio.nn.penalties.steepest`).
"""

from collections.abc import Callable
from math import exp, expm1, log, sqrt

import numpy as np

from ..spec import Training
from .functions import Array
from .lbfgs import lbfgs
from .penalties import soft_threshold, steepest, stop_at_zero

State = dict[str, Array]
Step = Callable[[Training, State, Array, Array, float], Array | float]
RECTIFIED_FROM = 5.0  # RAdam trusts the second moment above this length of its memory (torch's bound; the paper's is 4)
# Slopes and squares below these count as zero, in double and in single precision.
LEAST, LEAST_SINGLE = (1e-150, 1e-300), (1e-30, 1e-36)


def least(array: Array) -> tuple[float, float]:
    """What counts as zero at an array's precision: a slope, and a square."""
    return LEAST if array.itemsize == 8 else LEAST_SINGLE


def silenced(slopes: Array) -> Array:
    """Slopes without those that count as zero. Where units have fallen silent rounding alone makes them, and rules that
    divide by the size of slopes, or follow their sign, would make full steps of it."""
    return np.where(np.abs(slopes) > least(slopes)[0], slopes, 0.0).astype(slopes.dtype, copy=False)


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


def velocity_weight(training: Training, state: State) -> Array:
    """The sum of the weights with which the velocity holds the gradients so far; 0 before there is one."""
    share = 1 - training.dampening if training.optimizer == "sgd" else 1.0
    # Projects of before this was kept have a velocity without it, which has run for a while.
    settled = share / (1 - training.momentum) if "velocity" in state else 0.0
    return state.setdefault("weight", np.array(settled))


def sgd(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Gradient descent with heavy-ball momentum (Polyak 1964) or Nesterov's (Sutskever et al. 2013), as torch.optim.SGD
    has them: the velocity is v = momentum * v + (1 - dampening) * g, and its first value is the gradient itself."""
    beta = training.momentum
    if beta == 0:
        parameters -= rate * gradient
        return rate
    weight, share = velocity_weight(training, state), 1 - training.dampening
    if "velocity" not in state:
        state["velocity"], share = gradient.copy(), 1.0
    else:
        state["velocity"] *= beta
        state["velocity"] += share * gradient
    weight *= beta
    weight += share
    velocity = state["velocity"]
    parameters -= rate * (gradient + beta * velocity if training.nesterov else velocity)
    return rate * (1 + beta * float(weight) if training.nesterov else float(weight))


def adagrad(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """Adagrad (Duchi et al. 2011), as torch.optim.Adagrad; its own decay of the step size is a schedule here."""
    square = _slot(state, "square", parameters)
    square += gradient * gradient
    effective: Array = rate / (np.sqrt(square) + training.epsilon)
    parameters -= effective * gradient
    return effective


def adadelta(
    training: Training, state: State, parameters: Array, gradient: Array, rate: float, l1: Array | None = None
) -> Array | float:
    """Adadelta (Zeiler 2012), as torch.optim.Adadelta: steps in the units of past steps, epsilon inside the roots.

    The past steps are those really made, L1's pull among them. Steps without it would not come to an end at the
    minimum, where that pull balances the gradient, and would grow for ever."""
    square, moves = _slot(state, "square", parameters), _slot(state, "moves", parameters)
    _average(square, gradient * gradient, training.rho)
    scale = np.sqrt(moves + training.epsilon) / np.sqrt(square + training.epsilon)
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
    _average(moves, move * move, training.rho)
    np.minimum(moves, 1 / least(parameters)[1], out=moves)
    return effective


def rmsprop(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """RMSprop (Hinton 2012, lecture 6e), as torch.optim.RMSprop: epsilon outside the root, momentum on the step."""
    square = _slot(state, "square", parameters)
    square *= training.rho
    square += (1 - training.rho) * gradient * gradient
    scale = 1.0 / (np.sqrt(square) + training.epsilon)
    direction, total = gradient * scale, 1.0
    if training.momentum > 0:
        weight, velocity = velocity_weight(training, state), _slot(state, "velocity", parameters)
        velocity *= training.momentum
        velocity += direction
        weight *= training.momentum
        weight += 1
        direction, total = velocity, float(weight)
    parameters -= rate * direction
    effective: Array = (rate * total) * scale
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


def look_ahead(beta1: float, momentum_decay: float, t: int) -> float:
    """NAdam's momentum at update t."""
    return beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))


def nadam(training: Training, state: State, parameters: Array, gradient: Array, rate: float) -> Array | float:
    """NAdam (Dozat 2016), as torch.optim.NAdam: Adam that looks ahead along a momentum which grows with time."""
    t, mean, square = _moments(training, state, gradient)
    now, following = (look_ahead(training.beta1, training.momentum_decay, k) for k in (t, t + 1))
    product = state.setdefault("product", np.ones(()))
    product *= now
    past = float(product)
    root = np.sqrt(square) / sqrt(1 - training.beta2**t) + training.epsilon
    by_slope, by_mean = rate * (1 - now) / (1 - past), rate * following / (1 - past * following)
    parameters -= by_slope * gradient / root
    parameters -= by_mean * mean / root
    effective: Array = (by_slope + by_mean * (1 - training.beta1**t)) / root
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


def rprop(
    training: Training, state: State, parameters: Array, gradient: Array, _rate: float, l1: Array | None = None
) -> Array | float:
    """Rprop (Riedmiller & Braun 1993), as torch.optim.Rprop: every parameter has its own step, which grows while its
    slope keeps its sign and shrinks when that changes, where no step is made. The step size is only their start, and
    no schedule touches them."""
    if "own" not in state:
        state["own"] = np.full_like(parameters, training.learning_rate)
    own, last = state["own"], _slot(state, "last", parameters)
    slope, before = steepest(gradient, parameters, l1), parameters.copy()
    kept = np.sign(slope * last)
    own *= np.where(kept > 0, training.grow, np.where(kept < 0, training.shrink, 1.0)).astype(own.dtype)
    np.clip(own, training.smallest_step, training.largest_step, out=own)
    last[...] = np.where(kept < 0, 0.0, slope)
    parameters -= np.sign(last) * own
    stop_at_zero(parameters, before, l1)
    return own.copy()


def lion(
    training: Training, state: State, parameters: Array, gradient: Array, rate: float, l1: Array | None = None
) -> Array | float:
    """Lion (Chen et al. 2023, algorithm 2): the sign of a momentum that looks ahead; its L2 is decoupled, see `decay`.
    A tenth of Adam's step size suits it, and 0.99 as its second memory."""
    mean, before = _slot(state, "mean", parameters), parameters.copy()
    ahead = training.beta1 * mean + (1 - training.beta1) * gradient
    parameters -= rate * np.sign(steepest(ahead, parameters, l1))
    stop_at_zero(parameters, before, l1)
    _average(mean, gradient, training.beta2)
    mean[...] = silenced(mean)
    return rate


OPTIMIZERS: dict[str, Step] = {
    "sgd": sgd, "adagrad": adagrad, "adadelta": adadelta, "rmsprop": rmsprop, "adam": adam, "adamw": adam,
    "nadam": nadam, "radam": radam, "rprop": rprop, "lion": lion, "lbfgs": lbfgs,
}  # fmt: skip
# Those that take the proximal l1 themselves.
DRAWING: dict[str, Callable[[Training, State, Array, Array, float, Array | None], Array | float]] = {
    "adadelta": adadelta, "rprop": rprop, "lion": lion,
}  # fmt: skip
