"""Analytic grounds: functions of two parameters with known minima, on which optimisers are tried before networks.

A ground is a loss. The network over it is one linear layer of two units without biases behind a single input that is
always 1, so that its answers are its two weights: a = (w1, w2) for every sample. A sample's loss is ``f(a) + y . a``,
where its target y is a tilt; the tilts of the training part cancel, so that f is what all samples together have, while
a batch of some has a tilt of its own: the noise of small batches.
"""

from ..choices.loss import Loss
from ..choices.source import Ground
from ..spec import Data


def ground_of(data: Data) -> Ground | None:
    """The ground that data stand for, None for data of samples."""
    ground = data.about.ground
    return None if ground is None else ground(data.condition)


def loss_of(ground: Ground, name: str) -> Loss:
    """The ground as a loss of answers (n, 2) and tilts (n, 2)."""
    return Loss(
        name=name, about=ground.formula,
        each=lambda a, y: ground.value(a) + (y * a).sum(axis=1),
        slope=lambda a, y: ground.slope(a) + y,
        curvature=lambda a, _y, d: ground.bend(a, d),
    )  # fmt: skip
