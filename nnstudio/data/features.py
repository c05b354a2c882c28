"""The terms computed from the inputs that may feed a network in place of the inputs themselves."""

from collections.abc import Callable, Sequence

import numpy as np

from nnstudio.spec.terms import factors

from .samples import Floats

_SINES: dict[str, Callable[[Floats], Floats]] = {
    "sin x1": lambda x: np.sin(x[:, 0]),
    "sin x2": lambda x: np.sin(x[:, 1]),
}


def feature_terms(x: Floats, names: Sequence[str]) -> Floats:
    """The columns `names` (n, f) of the inputs `x` (n, d); no names give `x` itself.

    A name is a sine or any product of powers such as "x1^2*x2", as `nnstudio.spec.terms` writes them. Angles are in
    radians. Raises `ValueError` for an unknown term and for one that needs an input `x` lacks.
    """
    if not names:
        return x
    return np.column_stack([_column(x, name) for name in names])


def _column(x: Floats, name: str) -> Floats:
    places = (0 if name == "sin x1" else 1,) if name in _SINES else factors(name)
    if places is None:
        raise ValueError(f"features: there is no term {name}: use {', '.join(_SINES)} or products such as x1^2*x2")
    if max(places) >= x.shape[1]:
        raise ValueError(f"features: {name} needs {max(places) + 1} inputs, the samples have {x.shape[1]}")
    if name in _SINES:
        return _SINES[name](x)
    # Factor by factor, as scikit-learn does it, and not by a power, which rounds otherwise.
    column = x[:, places[0]]
    for place in places[1:]:
        column = column * x[:, place]
    return column
