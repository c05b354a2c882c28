"""NumPy's PCG64 stream in compiled code: the same numbers as `Generator.random` and `Generator.permutation`.

A stream is six uint64: state high, low, increment high, low, and the half number that 32-bit draws leave
over (a flag and its bits). O'Neill 2014 (PCG XSL-RR 128/64). Bounded integers come as NumPy's shuffle draws them:
masked bits, drawn again while too large.
"""

import numpy as np
from numba import njit

from .simd import high_product, where_above

MULTIPLIER_HIGH, MULTIPLIER_LOW = np.uint64(0x2360ED051FC65DA4), np.uint64(0x4385DF649FCCF645)
HALF = np.uint64(0xFFFFFFFF)


@njit(inline="always")
def _output(high, low):
    mixed, turn = high ^ low, high >> np.uint64(58)
    return (mixed >> turn) | (mixed << ((np.uint64(64) - turn) & np.uint64(63)))


@njit(inline="always")
def _advanced(high, low, plus_high, plus_low):
    product = low * MULTIPLIER_LOW
    new_low = product + plus_low
    # Bracketed so that the chain from one state to the next is one product and one sum long.
    carried = (high_product(low, MULTIPLIER_LOW) + low * MULTIPLIER_HIGH) + (plus_high + np.uint64(new_low < product))
    return high * MULTIPLIER_LOW + carried, new_low


@njit(nogil=True, cache=True)
def draw_mask(stream, p, kept, mask, start, rows, columns, row_step, column_step):
    """Factors 0 or `kept` at ``mask[start + row * row_step + column * column_step]``, drawn row by row."""
    high, low, plus_high, plus_low = stream[0], stream[1], stream[2], stream[3]
    # random() is a 53-bit integer over 2^53: comparing that with p needs no division. `where_above` does not branch,
    # which no machine could predict here.
    bound = np.ceil(p * 9007199254740992.0) - 1.0
    for row in range(rows):
        at = start + row * row_step
        for _ in range(columns):
            high, low = _advanced(high, low, plus_high, plus_low)
            drawn = np.float64(np.int64(_output(high, low) >> np.uint64(11)))
            mask[at] = where_above(drawn, bound, kept, 0.0)
            at += column_step
    stream[0], stream[1] = high, low


@njit(nogil=True, cache=True)
def _draw32(stream):
    if stream[4]:
        stream[4] = np.uint64(0)
        return stream[5]
    stream[0], stream[1] = _advanced(stream[0], stream[1], stream[2], stream[3])
    drawn = _output(stream[0], stream[1])
    stream[4], stream[5] = np.uint64(1), drawn >> np.uint64(32)
    return drawn & HALF


@njit(nogil=True, cache=True)
def permute(stream, order, count):
    """Fill `order` with a permutation of so many indices."""
    for i in range(count):
        order[i] = i
    mask = HALF
    for i in range(count - 1, 0, -1):
        while (mask >> np.uint64(1)) >= np.uint64(i):
            mask >>= np.uint64(1)
        j = np.int64(_draw32(stream) & mask)
        while j > i:
            j = np.int64(_draw32(stream) & mask)
        order[i], order[j] = order[j], order[i]
