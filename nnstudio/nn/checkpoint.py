"""A training at one moment, as an experiment, named arrays and plain numbers: what a project file holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..spec import Experiment


@dataclass(frozen=True)
class Checkpoint:
    """`arrays` by name; `meta` holds only what JSON can (random states with their large integers as texts)."""

    experiment: Experiment
    arrays: Mapping[str, NDArray[Any]]
    meta: Mapping[str, Any]


def generator_state(generator: np.random.Generator) -> dict[str, Any]:
    """The state of a PCG64 generator; 128-bit integers as texts, which every JSON reader keeps whole."""
    state: Any = generator.bit_generator.state
    return {
        "state": str(state["state"]["state"]),
        "inc": str(state["state"]["inc"]),
        "has_uint32": int(state["has_uint32"]),
        "uinteger": int(state["uinteger"]),
    }


def restored_generator(state: Mapping[str, Any]) -> np.random.Generator:
    """The generator `generator_state` was taken of."""
    bits = np.random.PCG64()
    bits.state = {
        "bit_generator": "PCG64",
        "state": {"state": int(state["state"]), "inc": int(state["inc"])},
        "has_uint32": int(state["has_uint32"]),
        "uinteger": int(state["uinteger"]),
    }
    return np.random.Generator(bits)
