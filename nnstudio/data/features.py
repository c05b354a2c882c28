"""The terms computed from one or two inputs that may feed a network in place of the inputs themselves."""

from collections.abc import Callable, Sequence

import numpy as np

from nnstudio.spec.data import Feature

from .samples import Floats

_TERMS: dict[Feature, Callable[[Floats], Floats]] = {
    "x1": lambda x: x[:, 0],
    "x2": lambda x: x[:, 1],
    "x1^2": lambda x: x[:, 0] * x[:, 0],
    "x2^2": lambda x: x[:, 1] * x[:, 1],
    "x1*x2": lambda x: x[:, 0] * x[:, 1],
    "sin x1": lambda x: np.sin(x[:, 0]),
    "sin x2": lambda x: np.sin(x[:, 1]),
}


def feature_terms(x: Floats, names: Sequence[Feature]) -> Floats:
    """The columns `names` (n, f) of the inputs `x` (n, d); no names give `x` itself.

    Angles are in radians. Raises `ValueError` for an unknown term and for one that needs an input `x` lacks.
    """
    if not names:
        return x
    for name in names:
        if name not in _TERMS:
            raise ValueError(f"features: there is no term {name}: use any of {', '.join(_TERMS)}")
        if "x2" in name and x.shape[1] < 2:
            raise ValueError(f"features: {name} needs two inputs, the samples have {x.shape[1]}")
    return np.column_stack([_TERMS[name](x) for name in names])
