"""Wrong values: numbers, texts, JSON and arrays as no genuine file has them."""

import copy
import io
import json
import math
import random
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

Array = NDArray[Any]
RAW = "@raw@"  # a text that stands for JSON which Python's own writer would not write
NUMBERS: tuple[Any, ...] = (
    0, 1, -1, 2, 3, 7, 0.5, -0.5, -0.0, 1.5, 100, 1000, 2**31 - 1, 2**31, -(2**31), 2**53 - 1, 2**53, 2**53 + 1, 2**62,
    2**63 - 1, 2**63, 2**64, -(2**63), 10**30, 10**400, 1e300, -1e300, 1.7e308, 1e-300, 5e-324, math.nan, math.inf,
    -math.inf, True, False,
)  # fmt: skip
TEXTS = (
    "",
    " ",
    "0",
    "7",
    "-1",
    "0.5",
    "nan",
    "inf",
    "-inf",
    "1e999",
    "1_000",
    "٣",
    "²",
    "none",
    "None",
    "\x00",
    "a\nb",
    "\ud800",
    "x" * 5000,
    "é" * 300,
    "../../x",
    "/etc/passwd",
    "C:\\x",
    "{0}",
    "%s",
    "<img src=x>",
    "\u202eabc",
    "\u2028",
    "4-2",
    "tanh",
    "adam",
    "circle",
    "9" * 5000,
)
RAW_JSON = (
    "1e999", "-1e999", "NaN", "Infinity", "9" * 5000, "-0", "1E400", '"\\ud800"', '"\\u0000"', "[" * 90 + "]" * 90,
    "[" * 2000 + "]" * 2000, '{"a":' * 500 + "1" + "}" * 500, '{"a": 1, "a": 2}', "1.0000000000000000000000000001", "",
    "tru", "01", "'x'", "0x10",
)  # fmt: skip


def json_value(rng: random.Random) -> Any:
    """Anything that may stand in JSON, mostly a number."""
    kind = rng.randrange(10)
    if kind < 5:
        return rng.choice(NUMBERS)
    if kind < 7:
        return rng.choice(TEXTS)
    if kind == 7:
        return RAW
    return copy.deepcopy(rng.choice([None, [], {}, [[]], {"": None}, [None, None], [0, 1, 2], {"x": 1}, ["a"] * 30]))


def places(tree: Any, depth: int = 0) -> Iterator[tuple[Any, Any]]:
    """Every container in `tree` with each of its keys."""
    if depth > 40:
        return
    keys: Any = tree if isinstance(tree, dict) else range(len(tree)) if isinstance(tree, list) else ()
    for key in keys:
        yield tree, key
        yield from places(tree[key], depth + 1)


def change_json(rng: random.Random, tree: Any) -> Any:
    """`tree` with one thing changed, in place where it can be; another value where it is no container."""
    found = list(places(tree))
    if not found or rng.random() < 0.01:
        return json_value(rng)
    holder, key = rng.choice(found)
    value, kind = holder[key], rng.randrange(12)
    if kind < 4:
        holder[key] = json_value(rng)
    elif kind < 7 and isinstance(value, int | float) and not isinstance(value, bool):
        holder[key] = nudged(rng, value)
    elif kind == 7:
        del holder[key]
    elif kind == 8:
        other, its = rng.choice(found)
        holder[key], moved = copy.deepcopy(other[its]), copy.deepcopy(value)
        if its in other if isinstance(other, dict) else its < len(other):
            other[its] = moved
    elif kind == 9 and isinstance(holder, dict):
        holder[rng.choice([*TEXTS[:20], *(str(k) for h, k in found if isinstance(h, dict))])] = copy.deepcopy(value)
    elif kind == 10 and isinstance(value, list):
        holder[key] = value * rng.choice([2, 2, 50]) if rng.random() < 0.7 else value[: len(value) // 2]
    else:
        holder[key] = [value] if rng.random() < 0.3 else value if isinstance(value, dict | list) else str(value)
    return tree


def nudged(rng: random.Random, value: float) -> Any:
    """A number near another one, which may well be accepted."""
    return rng.choice(
        [
            value + 1,
            value - 1,
            -value,
            value * 2,
            value / 2,
            float(value),
            int(value) if abs(value) < 1e300 and value == value else 0,
            value + 0.5,
            value * 10,
            round(value * 1.1, 6),
        ]
    )


def json_text(rng: random.Random, tree: Any, strange: bool = False) -> bytes:
    """`tree` as a file may have it, or as it should not."""
    text = json.dumps(tree, ensure_ascii=rng.random() < 0.8)
    while f'"{RAW}"' in text:
        text = text.replace(f'"{RAW}"', rng.choice(RAW_JSON), 1)
    kind = rng.randrange(3) if strange else -1
    if kind == 0 and ":" in text:  # a key twice
        at = text.index("{") + 1
        text = f"{text[:at]}{text[at : text.find(',', at)]},{text[at:]}"
    elif kind == 1:
        text += rng.choice(["x", "{}", "\x00", " " * 100])
    elif kind == 2:
        return text.encode(rng.choice(["utf-16", "utf-8-sig", "utf-32"]), "surrogatepass")
    return text.encode("utf-8", "surrogatepass")


def nudge_json(rng: random.Random, tree: Any) -> None:
    """Change a number or a truth value of `tree`, in place, to one that may well be accepted."""
    found = [(holder, key) for holder, key in places(tree) if isinstance(holder[key], int | float)]
    if found:
        holder, key = rng.choice(found)
        value = holder[key]
        holder[key] = not value if isinstance(value, bool) else nudged(rng, value)


def nudge_array(rng: random.Random, array: Array) -> Array:
    """`array` with other values of the same kind, shape and type."""
    with np.errstate(all="ignore"):
        if array.dtype.kind == "b":
            return array ^ (np.arange(array.size) == rng.randrange(max(1, array.size))).reshape(array.shape)
        changed = rng.choice((_swapped, _scaled, _scaled))(rng, array.copy())
    return changed if np.isfinite(changed).all() or not np.isfinite(array).all() else array


def change_array(rng: random.Random, array: Array) -> Array | None:
    """`array` in another shape, of another type or with other values; None for none at all."""
    with np.errstate(all="ignore"):
        return rng.choice(ARRAY_CHANGES)(rng, array.copy())


def _one_value(rng: random.Random, array: Array) -> Array:
    if array.size:
        value = rng.choice(NUMBERS)
        value = min(max(value, -(2**63)), 2**63 - 1) if isinstance(value, int) else value
        array.flat[rng.randrange(array.size)] = np.asarray(value).astype(array.dtype)
    return array


def _swapped(rng: random.Random, array: Array) -> Array:
    if array.size > 1:
        one, other = rng.randrange(array.size), rng.randrange(array.size)
        array.flat[one], array.flat[other] = array.flat[other], array.flat[one]
    return array


def _scaled(rng: random.Random, array: Array) -> Array:
    if array.dtype.kind != "f":
        return _swapped(rng, array)
    return (array * array.dtype.type(rng.choice([-1, 0, 0.5, 3, 1e30, 1e-30]))).astype(array.dtype)


def _filled(rng: random.Random, array: Array) -> Array:
    return np.full_like(array, np.nan_to_num(float(rng.choice([-1, 0, 1, 1e9, 1e300, 1e-300]))))


ARRAY_CHANGES: tuple[Any, ...] = (
    lambda rng, a: None,
    lambda rng, a: a.reshape(-1)[:0],
    lambda rng, a: np.zeros((0, *a.shape), a.dtype),
    lambda rng, a: np.zeros((*a.shape, 0), a.dtype),
    lambda rng, a: np.array(a.reshape(-1)[0] if a.size else 0, a.dtype),
    lambda rng, a: a.reshape(-1)[: max(0, a.size - rng.randint(1, 5))],
    lambda rng, a: np.concatenate([a.reshape(-1), a.reshape(-1)]),
    lambda rng, a: a[:-1] if a.ndim else a[None],
    lambda rng, a: a[None],
    lambda rng, a: a.T,
    lambda rng, a: a.reshape(-1),
    lambda rng, a: a.astype(rng.choice(["f4", "f8", "i8", "i4", "u1", "?"])),
    lambda rng, a: a.astype(rng.choice(["f2", ">f8", ">i8", "c16", "u8", "g", "i2", "U5", "S3", "M8[s]"])),
    _one_value, _one_value, _one_value, _one_value, _one_value,
    _swapped, _swapped, _swapped, _scaled, _scaled, _scaled, _filled,
    lambda rng, a: np.roll(a, rng.randint(1, 3)),
    lambda rng, a: np.sort(a, axis=None).reshape(a.shape),
)  # fmt: skip


def npy_bytes(rng: random.Random, array: Array, strange: bool = False) -> bytes:
    """The array as a file, or in a form that is NumPy's and not the program's."""
    buffer, kind = io.BytesIO(), rng.randrange(5) if strange else -1
    if kind == 0 and array.ndim > 1:
        array = np.asfortranarray(array)
    version = (2, 0) if kind == 1 else (3, 0) if kind == 2 else (1, 0)
    npy.write_array(buffer, array, version=version, allow_pickle=False)
    content = buffer.getvalue()
    if kind == 3:
        content = content.replace(b"'shape': (", b"'shape': (" + rng.choice([b"1, ", b"0, ", b"-1, ", b"2**9, "]), 1)
    elif kind == 4:
        content += bytes(8)
    return content
