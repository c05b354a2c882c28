"""NumPy's PCG64 stream in compiled code: the same numbers as `Generator.random` and `Generator.permutation`.

A stream is six uint64: state high, low, increment high, low, and the half number that 32-bit draws leave
over (a flag and its bits). O'Neill 2014 (PCG XSL-RR 128/64). Bounded integers come as NumPy's shuffle draws them:
masked bits, drawn again while too large.
"""

import numpy as np
from numba import njit

from .simd import high_product, where_above

MULTIPLIER = 0x2360ED051FC65DA44385DF649FCCF645


def _words(number):
    return np.uint64(number >> 64 & 2**64 - 1), np.uint64(number & 2**64 - 1)


def _leap(steps):
    """So many steps at once: state -> state * power + increment * sum, with both numbers in two words each."""
    return *_words(pow(MULTIPLIER, steps, 2**128)), *_words(sum(pow(MULTIPLIER, k, 2**128) for k in range(steps)))


MULTIPLIER_HIGH, MULTIPLIER_LOW = _words(MULTIPLIER)
POWER2_HIGH, POWER2_LOW, SUM2_HIGH, SUM2_LOW = _leap(2)
POWER3_HIGH, POWER3_LOW, SUM3_HIGH, SUM3_LOW = _leap(3)
POWER4_HIGH, POWER4_LOW, SUM4_HIGH, SUM4_LOW = _leap(4)
HALF = np.uint64(0xFFFFFFFF)


@njit(inline="always")
def _output(high, low):
    mixed, turn = high ^ low, high >> np.uint64(58)
    return (mixed >> turn) | (mixed << ((np.uint64(64) - turn) & np.uint64(63)))


@njit(inline="always")
def _times_plus(high, low, by_high, by_low, plus_high, plus_low):
    """``state * by + plus`` modulo 2^128, in two words."""
    product = low * by_low
    new_low = product + plus_low
    # Bracketed so that the chain from one state to the next is one product and one sum long.
    carried = (high_product(low, by_low) + low * by_high) + (plus_high + np.uint64(new_low < product))
    return high * by_low + carried, new_low


@njit(inline="always")
def _advanced(high, low, plus_high, plus_low):
    return _times_plus(high, low, MULTIPLIER_HIGH, MULTIPLIER_LOW, plus_high, plus_low)


@njit(inline="always")
def _kept(high, low, bound, kept):
    """The factor that a state draws; `where_above` does not branch, which no machine could predict here."""
    return where_above(np.float64(np.int64(_output(high, low) >> np.uint64(11))), bound, kept, 0.0)


@njit(inline="always")
def _next_place(at, row, column, start, columns, row_step, column_step):
    column += 1
    if column == columns:
        return start + (row + 1) * row_step, row + 1, 0
    return at + column_step, row, column


@njit(nogil=True, cache=True)
def draw_mask(stream, p, kept, mask, start, rows, columns, row_step, column_step):
    """Factors 0 or `kept` at ``mask[start + row * row_step + column * column_step]``, drawn row by row."""
    high, low, plus_high, plus_low = stream[0], stream[1], stream[2], stream[3]
    zero = np.uint64(0)
    # Four states follow from one without waiting for each other, which is what takes long in going step by step.
    plus2_high, plus2_low = _times_plus(plus_high, plus_low, SUM2_HIGH, SUM2_LOW, zero, zero)
    plus3_high, plus3_low = _times_plus(plus_high, plus_low, SUM3_HIGH, SUM3_LOW, zero, zero)
    plus4_high, plus4_low = _times_plus(plus_high, plus_low, SUM4_HIGH, SUM4_LOW, zero, zero)
    # random() is a 53-bit integer over 2^53: comparing that with p needs no division.
    bound = np.ceil(p * 9007199254740992.0) - 1.0
    at, row, column, count = start, 0, 0, rows * columns
    for _ in range(count // 4):
        high1, low1 = _advanced(high, low, plus_high, plus_low)
        high2, low2 = _times_plus(high, low, POWER2_HIGH, POWER2_LOW, plus2_high, plus2_low)
        high3, low3 = _times_plus(high, low, POWER3_HIGH, POWER3_LOW, plus3_high, plus3_low)
        high, low = _times_plus(high, low, POWER4_HIGH, POWER4_LOW, plus4_high, plus4_low)
        one, two, three, four = (
            _kept(high1, low1, bound, kept), _kept(high2, low2, bound, kept), _kept(high3, low3, bound, kept),
            _kept(high, low, bound, kept),
        )  # fmt: skip
        if column + 4 <= columns:  # all in one row
            mask[at], mask[at + column_step] = one, two
            mask[at + 2 * column_step], mask[at + 3 * column_step] = three, four
            at, column = at + 4 * column_step, column + 4
            if column == columns:
                row, column = row + 1, 0
                at = start + row * row_step
            continue
        mask[at] = one
        at, row, column = _next_place(at, row, column, start, columns, row_step, column_step)
        mask[at] = two
        at, row, column = _next_place(at, row, column, start, columns, row_step, column_step)
        mask[at] = three
        at, row, column = _next_place(at, row, column, start, columns, row_step, column_step)
        mask[at] = four
        at, row, column = _next_place(at, row, column, start, columns, row_step, column_step)
    for _ in range(count % 4):
        high, low = _advanced(high, low, plus_high, plus_low)
        mask[at] = _kept(high, low, bound, kept)
        at, row, column = _next_place(at, row, column, start, columns, row_step, column_step)
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
