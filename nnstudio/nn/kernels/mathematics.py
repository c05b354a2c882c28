"""exp, log, tanh and their kin for vectors and doubles alike, accurate to about one unit in the last place.

exp(x) = 2^k * exp(r) with |r| <= ln(2)/2, exp(r) a polynomial of degree 11 through Chebyshev's points (error 1.3e-17);
tanh and expm1 from the same parts without cancellation. log(x) = k * ln(2) + 2 * artanh((f-1)/(f+1)). Branch-free, so
that all lanes go together.
"""

from numba import njit

from .simd import exponent, fraction, highest, lowest, power_of_two, size, where_above

MAGIC = 6755399441055744.0  # 1.5 * 2^52: adding it rounds to an integer
LOG2E = 1.4426950408889634
LN2_HIGH, LN2_LOW, LN2 = 0.693147180369123816490, 1.90821492927058770002e-10, 0.6931471805599453


@njit(inline="always")
def _tail(r, square):
    """(exp(r) - 1 - r) / r^2."""
    fourth = square * square
    low = (r * 0.16666666666666669 + 0.5000000000000001) + (r * 0.008333333333330065 + 0.041666666666624164) * square
    middle = (r * 0.00019841269863040545 + 0.0013888888917196719) + (
        r * 2.7557268480310024e-06 + 2.4801521322368692e-05
    ) * square
    high = r * 2.510037583256124e-08 + 2.762007587998338e-07
    return low + (middle + high * fourth) * fourth


@njit(inline="always")
def _exp_parts(x):
    """(s, q) with exp(x) = s * (1 + q), s a power of two; x within -708 and 709."""
    shifted = x * LOG2E + MAGIC
    k = shifted - MAGIC
    r = x - k * LN2_HIGH - k * LN2_LOW
    square = r * r
    return power_of_two(shifted), r + _tail(r, square) * square


@njit(inline="always")
def exp(x, zero):
    """For numbers up to zero. Where it vanishes it is zero, since ReLU behind it tells nothing from little."""
    least = zero - 708.0
    s, q = _exp_parts(highest(x, least))
    return where_above(least, x, zero, s + s * q)


@njit(inline="always")
def expm1(x, zero):
    s, q = _exp_parts(highest(lowest(x, zero + 709.0), zero - 708.0))
    return s * q + (s - 1.0)


@njit(inline="always")
def tanh(x, zero):
    """(e^2x - 1) / (e^2x + 1), both sums straight from the parts of the exponential.

    It stands in the longest chain of every small update, so it is written for few steps one after the other. Where
    rounding ln(2) to one double could be seen in the exponent, tanh is flat already.
    """
    x = highest(lowest(x, zero + 20.0), zero - 20.0)
    shifted = x * (2 * LOG2E) + MAGIC
    k = shifted - MAGIC
    r = (x + x) - k * LN2
    square, s = r * r, power_of_two(shifted)
    scaled, tail, linear = s * square, _tail(r, square), s * r
    return (scaled * tail + (linear + (s - 1.0))) / (scaled * tail + (linear + (s + 1.0)))


@njit(inline="always")
def _growth(z, zero):
    """exp(2z) - 1, to about 1e-15, in few operations: exp(2z) = 2^k * 2^f with |f| <= 1/2, and (2^f - 1) / f is a
    polynomial of degree 9 through Chebyshev's points. Beyond 20, where tanh is flat, it stays as it is."""
    u = highest(lowest(z * (2 * LOG2E), zero + 58.0), zero - 58.0)
    shifted = u + MAGIC
    f = u - (shifted - MAGIC)
    p = f * 7.070977866508138e-09 + 1.0205905413765595e-07
    p = p * f + 1.3215451633221434e-06
    p = p * f + 1.5252672924850737e-05
    p = p * f + 0.00015403530424776529
    p = p * f + 0.0013333558200794592
    p = p * f + 0.009618129107618665
    p = p * f + 0.05550410866465167
    p = p * f + 0.24022650695910075
    p = p * f + 0.6931471805599462
    s = power_of_two(shifted)
    return s * (p * f) + (s - 1.0)


@njit(inline="always")
def brief_tanh(z, zero):
    """e / (e + 2) with e = exp(2z) - 1, to about 1e-15: of few operations, where `tanh` has few that wait for each
    other. For where other units keep the processor busy meanwhile."""
    e = _growth(z, zero)
    return e / (e + 2.0)


@njit(inline="always")
def two_tanh(a, b, zero):
    """`brief_tanh` of both by one division, which takes as long as all the rest."""
    e, f = _growth(a, zero), _growth(b, zero)
    over, under = e + 2.0, f + 2.0
    share = 1.0 / (over * under)
    return e * (under * share), f * (over * share)


@njit(inline="always")
def sigmoid(x, zero):
    e = exp(zero - size(x), zero)
    return where_above(x, zero, zero + 1.0, e) / (e + 1.0)


@njit(inline="always")
def log(x):
    """For positive normal numbers."""
    k, f = exponent(x), fraction(x)
    t = (f - 1.0) / (f + 1.0)
    w = t * t
    series = w * (1 / 23) + 1 / 21
    series = series * w + 1 / 19
    series = series * w + 1 / 17
    series = series * w + 1 / 15
    series = series * w + 1 / 13
    series = series * w + 1 / 11
    series = series * w + 1 / 9
    series = series * w + 1 / 7
    series = series * w + 1 / 5
    series = series * w + 1 / 3
    return k * LN2_HIGH + ((t + t) + ((t + t) * w * series + k * LN2_LOW))


@njit(inline="always")
def log1p(x):
    """For numbers from 0 up."""
    u = x + 1.0
    return log(u) + (x - (u - 1.0)) / u


@njit(inline="always")
def softplus(x, zero):
    return highest(x, zero) + log1p(exp(zero - size(x), zero))


@njit(inline="always")
def sign(x, zero):
    return where_above(x, zero, zero + 1.0, where_above(zero - x, zero, zero - 1.0, zero))
