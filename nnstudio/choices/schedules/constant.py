"""No change at all."""

from ..schedule import Numbers, Schedule


def constant(numbers: Numbers, t: float) -> float:
    return numbers.rate


CONSTANT = Schedule(name="constant", about="Stays as it is", rate=constant)
