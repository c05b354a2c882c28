"""Follows the validation loss."""

from ..schedule import Numbers, Schedule


def plateau(numbers: Numbers, t: float) -> float:
    return numbers.rate


PLATEAU = Schedule(
    name="plateau", about="Drops where the validation loss no longer falls",
    fields=("drop_factor", "plateau_patience", "lowest_rate"), rate=plateau, falls=True, watches=True,
)  # fmt: skip
