"""Which samples come next: the twin of `Trainer._next_batch`; and which weights are left."""

from numba import njit

from .plan import AT, EPOCH, SAMPLES, SHUFFLED, SIZE
from .random import permute


@njit(inline="always")
def new_order(counts, stream, order, samples):
    """The order of an epoch that begins."""
    if counts[SHUFFLED]:
        permute(stream, order, samples)
    else:
        for i in range(samples):
            order[i] = i


@njit(inline="always")
def next_batch(counts, stream, order, samples):
    """Count the next batch in; returns where it starts in the order and how many samples it has."""
    wanted = counts[SIZE]
    if wanted == samples:  # all samples at once have no order, so none is drawn
        counts[EPOCH] += 1
        counts[AT] = 0
        counts[SAMPLES] += samples
        return 0, wanted
    start = counts[AT]
    if start == 0:
        new_order(counts, stream, order, samples)
    taken = min(wanted, samples - start)
    counts[AT] += taken
    counts[SAMPLES] += taken
    if counts[AT] >= samples:
        counts[EPOCH] += 1
        counts[AT] = 0
    return start, taken


@njit(inline="always")
def thin(weights, mask, into, count):
    """Weights, or their gradient, times the mask of this pass."""
    for j in range(count):
        into[j] = weights[j] * mask[j]
