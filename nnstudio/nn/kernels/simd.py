"""Vectors of doubles as values inside compiled code: ``f64x4``, ``f64x8``, ``f64x12``, ``f64x16``.

A vector is an LLVM array of parts of four doubles, which every machine has registers for (AVX takes a part whole, SSE2
and NEON in halves), so that a kernel keeps its sums in registers. Vectors of 16 have parts of eight: AVX-512 takes them
whole, twice as many at a time, and to others they are halves. Vectors take ``+ - * /`` among themselves and with
doubles; multiply-adds are contracted. Most functions here take vectors and doubles alike. The width of a kernel is that
of the zero it is handed (`zero4` to `zero16`), so one source makes kernels of every width. Everything stands at module
level: Numba's cache on disk cannot hit on what a closure holds.
"""

import operator

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.core.typing.templates import ConcreteTemplate, infer_global, signature
from numba.extending import intrinsic, lower_builtin, models, register_model
from numba.np.arrayobj import make_array

DOUBLE, FLOAT, INT32, INT64 = ir.DoubleType(), ir.FloatType(), ir.IntType(32), ir.IntType(64)
PART = 4
CONTRACT = ("contract",)


class Vector(types.Type):
    """The type of a vector of `lanes` doubles, in parts of `part`."""

    def __init__(self, lanes, part=PART):
        self.lanes, self.part, self.parts = lanes, part, lanes // part
        self.part_type = ir.VectorType(DOUBLE, part)
        super().__init__(name=f"f64x{lanes}")


@register_model(Vector)
class VectorModel(models.PrimitiveModel):
    def __init__(self, manager, kind):
        super().__init__(manager, kind, ir.ArrayType(kind.part_type, kind.parts))


WIDTHS = (Vector(4), Vector(8), Vector(12), Vector(16, 2 * PART))


def _parts(builder, value, kind, like):
    """The parts of a value: of a vector its own, of a number that number as often as `like` has any."""
    if isinstance(kind, Vector):
        return [builder.extract_value(value, i) for i in range(kind.parts)]
    if not isinstance(like, Vector):
        return [value]
    undefined, all_first = ir.Constant(like.part_type, ir.Undefined), ir.VectorType(INT32, like.part)
    single = builder.insert_element(undefined, value, ir.Constant(INT32, 0))
    return [builder.shuffle_vector(single, undefined, ir.Constant(all_first, [0] * like.part))] * like.parts


def _joined(builder, kind, parts):
    if not isinstance(kind, Vector):
        return parts[0]
    value = ir.Constant(ir.ArrayType(kind.part_type, len(parts)), ir.Undefined)
    for i, part in enumerate(parts):
        value = builder.insert_value(value, part, i)
    return value


def _by_parts(rule):
    """A lowering that does ``rule(builder, *parts)`` part by part; `rule` gives one LLVM value."""

    def lower(context, builder, sig, args):
        split = [_parts(builder, a, t, sig.return_type) for a, t in zip(args, sig.args, strict=True)]
        return _joined(builder, sig.return_type, [rule(builder, *row) for row in zip(*split, strict=True)])

    return lower


def _constant(like, number):
    """`number` in the shape of the LLVM value `like`, which may be a part or a single number."""
    if isinstance(like.type, ir.VectorType):
        return ir.Constant(like.type, [number] * like.type.count)
    return ir.Constant(like.type, number)


def _integers(like):
    return ir.VectorType(INT64, like.type.count) if isinstance(like.type, ir.VectorType) else INT64


def _whole(kind, number):
    return ir.Constant(kind, [number] * kind.count if isinstance(kind, ir.VectorType) else number)


_CASES = [signature(v, *pair) for v in WIDTHS for pair in ((v, v), (v, types.float64), (types.float64, v))]


@infer_global(operator.add)
@infer_global(operator.iadd)
@infer_global(operator.sub)
@infer_global(operator.isub)
@infer_global(operator.mul)
@infer_global(operator.imul)
@infer_global(operator.truediv)
class VectorArithmetic(ConcreteTemplate):
    cases = _CASES


@infer_global(operator.neg)
class VectorNegation(ConcreteTemplate):
    cases = [signature(v, v) for v in WIDTHS]  # noqa: RUF012 - Numba reads a plain list


def _arithmetic(name):
    return _by_parts(lambda builder, a, b: getattr(builder, name)(a, b, flags=CONTRACT))


for _case in _CASES:
    for _operators, _name in (
        ((operator.add, operator.iadd), "fadd"),
        ((operator.sub, operator.isub), "fsub"),
        ((operator.mul, operator.imul), "fmul"),
        ((operator.truediv,), "fdiv"),
    ):
        for _operator in _operators:
            lower_builtin(_operator, *_case.args)(_arithmetic(_name))
for _width in WIDTHS:
    lower_builtin(operator.neg, _width)(_by_parts(lambda builder, a: builder.fneg(a)))


def _call(builder, name, value):
    kind = value.type
    suffix = f"v{kind.count}f64" if isinstance(kind, ir.VectorType) else "f64"
    function = cgutils.get_or_insert_function(builder.module, ir.FunctionType(kind, [kind]), f"llvm.{name}.{suffix}")
    return builder.call(function, [value])


def _zero(kind):
    part = ir.Constant(kind.part_type, [0.0] * kind.part)
    return ir.Constant(ir.ArrayType(kind.part_type, kind.parts), [part] * kind.parts)


@intrinsic
def zero4(typing):
    return WIDTHS[0](), lambda c, b, s, a: _zero(WIDTHS[0])


@intrinsic
def zero8(typing):
    return WIDTHS[1](), lambda c, b, s, a: _zero(WIDTHS[1])


@intrinsic
def zero12(typing):
    return WIDTHS[2](), lambda c, b, s, a: _zero(WIDTHS[2])


@intrinsic
def zero16(typing):
    return WIDTHS[3](), lambda c, b, s, a: _zero(WIDTHS[3])


@intrinsic
def lane_numbers(typing):
    """0 to 3."""
    part = WIDTHS[0].part_type
    numbers = ir.Constant(ir.ArrayType(part, 1), [ir.Constant(part, [0.0, 1.0, 2.0, 3.0])])
    return WIDTHS[0](), lambda c, b, s, a: numbers


@intrinsic
def lanes(typing, like):
    """How many doubles the vector holds, a constant to the compiler."""
    count = like.lanes if isinstance(like, Vector) else 1
    return types.intp(like), lambda c, b, s, a: ir.Constant(INT64, count)


@intrinsic
def spread(typing, like, number):
    """`number` in every lane of a vector as wide as `like`."""
    return like(like, types.float64), _by_parts(lambda builder, _like, value: value)


@intrinsic
def address(typing, array):
    """Where an array's numbers lie, as a pointer. Pointers take indices as arrays do and count no references, which in
    loops costs more than the arithmetic; whoever called must keep the array alive."""

    def lower(context, builder, sig, args):
        return make_array(sig.args[0])(context, builder, args[0]).data

    return types.CPointer(array.dtype)(array), lower


def _places(builder, pointer, index, kind, like):
    """Where the parts of a vector lie, as pointers to parts."""
    element = DOUBLE if kind.dtype == types.float64 else FLOAT
    part = ir.VectorType(element, like.part).as_pointer()
    first = builder.gep(pointer, [index], inbounds=True)
    return [
        builder.bitcast(builder.gep(first, [ir.Constant(INT64, i * like.part)], inbounds=True), part)
        for i in range(like.parts)
    ]


@intrinsic
def beyond(typing, pointer, count):
    """A pointer to what lies so many numbers further on."""
    return pointer(pointer, types.intp), lambda c, builder, s, args: builder.gep(args[0], [args[1]])


@intrinsic
def load(typing, like, pointer, index):
    """The lanes at ``pointer[index:]``, doubles or floats, as doubles."""

    def lower(context, builder, sig, args):
        kind, parts = sig.args[1], []
        for place in _places(builder, args[1], args[2], kind, like):
            part = builder.load(place)
            part.align = kind.dtype.bitwidth // 8
            parts.append(part if kind.dtype == types.float64 else builder.fpext(part, like.part_type))
        return _joined(builder, like, parts)

    return like(like, pointer, types.intp), lower


@intrinsic
def store(typing, pointer, index, value):
    """Put the lanes at ``pointer[index:]``."""

    def lower(context, builder, sig, args):
        kind, vector = sig.args[0], sig.args[2]
        places = _places(builder, args[0], args[1], kind, vector)
        for place, part in zip(places, _parts(builder, args[2], vector, vector), strict=True):
            if kind.dtype != types.float64:
                part = builder.fptrunc(part, ir.VectorType(FLOAT, vector.part))
            builder.store(part, place).align = kind.dtype.bitwidth // 8
        return context.get_dummy_value()

    return types.void(pointer, types.intp, value), lower


@intrinsic
def total(typing, vector):
    """The sum over the lanes, part by part and then by halves."""

    def lower(context, builder, sig, args):
        parts = _parts(builder, args[0], sig.args[0], sig.args[0])
        while len(parts) > 1:
            parts = [builder.fadd(a, b) for a, b in zip(parts[::2], parts[1::2], strict=False)] + parts[
                len(parts) // 2 * 2 :
            ]
        value, count = parts[0], sig.args[0].part
        while count > 1:
            count //= 2
            half = ir.VectorType(INT32, count)
            low = builder.shuffle_vector(value, value, ir.Constant(half, list(range(count))))
            high = builder.shuffle_vector(value, value, ir.Constant(half, list(range(count, 2 * count))))
            value = builder.fadd(low, high)
        return builder.extract_element(value, ir.Constant(INT32, 0))

    return types.float64(vector), lower


@intrinsic
def totals(typing, a, b, c, d):
    """The sums of four vectors of four lanes, as one such vector."""

    def lower(context, builder, sig, args):
        parts = [_parts(builder, value, kind, kind)[0] for value, kind in zip(args, sig.args, strict=True)]

        def picked(x, y, order):
            return builder.shuffle_vector(x, y, ir.Constant(ir.VectorType(INT32, PART), order))

        def pairs(x, y):
            return builder.fadd(picked(x, y, [0, 4, 2, 6]), picked(x, y, [1, 5, 3, 7]))

        low, high = pairs(parts[0], parts[1]), pairs(parts[2], parts[3])
        both = builder.fadd(picked(low, high, [0, 1, 4, 5]), picked(low, high, [2, 3, 6, 7]))
        return _joined(builder, sig.return_type, [both])

    return a(a, a, a, a), lower


@intrinsic
def lowest(typing, a, b):
    """The smaller; `a` where it is NaN."""
    return a(a, a), _by_parts(lambda builder, x, y: builder.select(builder.fcmp_ordered("<", y, x), y, x))


@intrinsic
def highest(typing, a, b):
    """The larger; `a` where it is NaN."""
    return a(a, a), _by_parts(lambda builder, x, y: builder.select(builder.fcmp_ordered(">", y, x), y, x))


@intrinsic
def size(typing, a):
    """The absolute value."""
    return a(a), _by_parts(lambda builder, x: _call(builder, "fabs", x))


@intrinsic
def root(typing, a):
    return a(a), _by_parts(lambda builder, x: _call(builder, "sqrt", x))


@intrinsic
def where_above(typing, a, bound, yes, no):
    """`yes` where ``a > bound``, else `no`."""

    def choose(builder, x, limit, this, that):
        return builder.select(builder.fcmp_ordered(">", x, limit), this, that)

    return yes(a, a, yes, yes), _by_parts(choose)


def _power_of_two(builder, value):
    kind = _integers(value)
    moved = builder.add(builder.shl(builder.bitcast(value, kind), _whole(kind, 52)), _whole(kind, 1023 << 52))
    return builder.bitcast(moved, value.type)


@intrinsic
def power_of_two(typing, shifted):
    """2^k for a number that holds the integer k in its lowest bits (k plus the magic 1.5 * 2^52)."""
    return shifted(shifted), _by_parts(_power_of_two)


def _exponent(builder, value):
    """k as an integer, with value = f * 2^k and sqrt(1/2) <= f < sqrt(2)."""
    kind = _integers(value)
    moved = builder.sub(builder.bitcast(value, kind), _whole(kind, 0x3FE6A09E667F3BCD))
    return builder.ashr(moved, _whole(kind, 52))


def _exponent_number(builder, value):
    # Small integers to doubles through the magic number: AVX2 has no conversion.
    k = _exponent(builder, value)
    magic = builder.bitcast(builder.add(k, _whole(_integers(value), 0x4338000000000000)), value.type)
    return builder.fsub(magic, _constant(value, 6755399441055744.0))


def _fraction(builder, value):
    kind = _integers(value)
    down = builder.shl(_exponent(builder, value), _whole(kind, 52))
    return builder.bitcast(builder.sub(builder.bitcast(value, kind), down), value.type)


@intrinsic
def exponent(typing, a):
    """k with a = f * 2^k and sqrt(1/2) <= f < sqrt(2), for a normal and positive."""
    return a(a), _by_parts(_exponent_number)


@intrinsic
def fraction(typing, a):
    """f of `exponent`."""
    return a(a), _by_parts(_fraction)


@intrinsic
def high_product(typing, a, b):
    """The upper 64 bits of the product of two uint64."""

    def lower(context, builder, sig, args):
        wide = ir.IntType(128)
        product = builder.mul(builder.zext(args[0], wide), builder.zext(args[1], wide))
        return builder.trunc(builder.lshr(product, ir.Constant(wide, 64)), INT64)

    return types.uint64(types.uint64, types.uint64), lower
