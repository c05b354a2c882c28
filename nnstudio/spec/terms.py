"""The products of inputs that polynomials are made of, as names: "x1^3", "x1^2*x2".

A name lists every input once, in ascending order, with its power where that is above 1.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import combinations_with_replacement, groupby
from math import comb

MOST_TERMS = 200  # that may feed a network through a degree above 1
HIGHEST_DEGREE = 15
_FACTOR = re.compile(r"x([1-9]\d{0,3})(?:\^([1-9]\d?))?")


def count(inputs: int, degree: int) -> int:
    """How many monomials of so many inputs there are, up to that total degree and without the constant."""
    return comb(inputs + degree, degree) - 1


@cache
def monomials(inputs: int, degree: int) -> tuple[str, ...]:
    """Every monomial of x1, x2, ... up to that total degree, without the constant.

    Lower degrees come first, and within one degree the order is that of scikit-learn's PolynomialFeatures.
    """
    return tuple(
        _name(places)
        for total in range(1, degree + 1)
        for places in combinations_with_replacement(range(1, inputs + 1), total)
    )


def factors(term: str) -> tuple[int, ...] | None:
    """The inputs that a monomial multiplies, counted from 0 and repeated by their power: "x1^2*x2" is (0, 0, 1).

    None for a name that is no monomial.
    """
    places: list[int] = []
    for part in term.split("*"):
        match = _FACTOR.fullmatch(part)
        if match is None:
            return None
        places += [int(match[1]) - 1] * int(match[2] or 1)
    return tuple(places)


def named(term: str, inputs: Sequence[str]) -> str:
    """A term with the inputs' own names in the place of x1, x2 and so on."""
    return re.sub(r"\bx(\d+)\b", lambda match: inputs[int(match[1]) - 1], term)


def _name(places: tuple[int, ...]) -> str:
    powers = [(place, len(list(same))) for place, same in groupby(places)]
    return "*".join(f"x{place}" if power == 1 else f"x{place}^{power}" for place, power in powers)
