"""The row of a schedule: how the step size changes as the epochs go by."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from .choice import Choice, Settings


class Numbers(NamedTuple):
    """What a schedule reads: the step size, the lowest one, the epochs that the run has, and two of its own."""

    rate: float
    lowest: float
    length: float
    first: float
    second: float


def no_numbers(_settings: Settings) -> tuple[float, float]:
    return 0.0, 0.0


@dataclass(frozen=True, kw_only=True)
class Schedule(Choice):
    """`rate(numbers, t)` is the step size after `t` epochs, which run on within them. It reads plain numbers alone and
    calls nothing but `math`, so that kernels can compile this very text. The run's own number of epochs is the length
    that a schedule may fill; it stays where it ends if training goes on.

    `fields` are the hyperparameters it reads beside the step size, of which `own` makes its two numbers. `falls` says
    that the step size never rises again. `watches` marks one that follows the validation loss and not the time:
    `nnstudio.nn.watch` says by how much it has dropped.
    """

    rate: Callable[[Numbers, float], float]
    fields: tuple[str, ...] = ()
    own: Callable[[Settings], tuple[float, float]] = no_numbers
    falls: bool = False
    watches: bool = False
