"""Two threads at one batch: words in memory that both read and write, and waiting for them without a lock.

A BLAS with threads of its own waits for the second one at every product; where that has to share its core, beside a
window or in a classroom's browser, training becomes many times slower. Here the two meet once an update.
"""

import os

from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

WORD = ir.IntType(64)
# Looks at a word, a millisecond of them, before the processor is offered to others: who takes it keeps it for several
# milliseconds, so that offering it at every short wait makes training ten times slower.
PATIENCE = 1_000_000
# Where there is no such call, a thread that waits keeps its core.
_yield_processor = types.ExternalFunction("sched_yield", types.int32()) if os.name == "posix" else None
YIELDS = _yield_processor is not None


@intrinsic
def peek(typing, pointer, index):
    """The word at ``pointer[index]``, and with it all that its writer had written before."""

    def lower(context, builder, sig, args):
        return builder.load_atomic(builder.gep(args[0], [args[1]]), "acquire", 8)

    return types.int64(pointer, types.int64), lower


@intrinsic
def poke(typing, pointer, index, value):
    """Write a word for the other thread to see after all that was written before."""

    def lower(context, builder, sig, args):
        builder.store_atomic(args[2], builder.gep(args[0], [args[1]]), "release", 8)
        return context.get_dummy_value()

    return types.none(pointer, types.int64, types.int64), lower


if YIELDS:

    @njit(inline="always")
    def _stand_aside():
        _yield_processor()

else:

    @njit(inline="always")
    def _stand_aside():
        pass


@njit(nogil=True, cache=True)
def await_word(pointer, index, least):
    """Wait until the word is at least `least`, or negative; returns it."""
    looks = 0
    word = peek(pointer, index)
    while 0 <= word < least:
        looks += 1
        if looks > PATIENCE:
            _stand_aside()
        word = peek(pointer, index)
    return word
