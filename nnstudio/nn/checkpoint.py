"""A training at one moment, as an experiment, named arrays and plain numbers: what a project file holds."""

import math
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
    """The generator `generator_state` was taken of. Raises ValueError for numbers no such state can have."""
    bits = np.random.PCG64()
    try:
        bits.state = {
            "bit_generator": "PCG64",
            "state": {"state": int(state["state"]), "inc": int(state["inc"])},
            "has_uint32": int(state["has_uint32"]),
            "uinteger": int(state["uinteger"]),
        }
    except OverflowError:
        raise ValueError("the random state is too large") from None
    return np.random.Generator(bits)


def check_fit(checkpoint: Checkpoint, samples: int, parameters: int) -> None:
    """Raise ValueError where a training of so many samples and parameters would stumble over it, now or later."""
    arrays, meta = checkpoint.arrays, checkpoint.meta

    def need(condition: object, name: str) -> None:
        if not condition:
            raise ValueError(f"{name} does not fit the experiment")

    order, dead = arrays["order"], arrays["dead"]
    need(order.dtype.kind == "i" and np.array_equal(np.sort(order), np.arange(samples)), "order")
    need(dead.dtype == bool and dead.shape == (parameters,), "dead")
    recorded = arrays["recorded"]
    need(recorded.dtype.kind == "f" and recorded.shape == (parameters,), "recorded")
    for name, array in arrays.items():
        if name == "optimizer/count":
            need(array.dtype == np.int64 and array.shape == () and array >= 0, name)
        elif name.startswith("optimizer/"):
            need(array.dtype.kind == "f" and array.shape == (parameters,), name)
    strides, bucket = arrays["history/strides"], arrays["history/open_bucket"]
    need(strides.dtype.kind == "i" and strides.shape == (3,) and (strides >= 1).all(), "history/strides")
    need(bucket.shape == (5,) and 0 <= bucket[4] < strides[2], "history/open_bucket")
    for updates, rows in (("curve_updates", "curves"), ("trail_updates", "trail")):
        lengths = [len(arrays[f"history/{name}"]) for name in (updates, rows)]
        need(lengths[0] == lengths[1] > 0, f"history/{rows}")
    need(0 <= int(meta["at"]) < samples, "at")
    for name in ("update", "epoch", "samples"):
        need(0 <= int(meta[name]) < 2**62, name)
    for name in ("seconds", "start_loss"):
        need(0 <= float(meta[name]) < math.inf, name)
