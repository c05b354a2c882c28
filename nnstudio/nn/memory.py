"""How much memory a training takes, and how much there is: what would not fit is refused before it is made."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..choices.optimizers import OPTIMIZERS
from ..message import Message
from ..spec import Training
from .history import TRAIL_BYTES, TRAIL_LEAST

if TYPE_CHECKING:
    from .network import Network

# Vectors as long as the parameters beside the optimiser's: themselves, the gradient, the start, what a step works in,
# penalties, and a copy for a checkpoint.
VECTORS = 8
COLUMNS = 6  # a unit's sum, value, slope, error and what they are made of, for every sample looked at together
LARGE = 64 * 2**20  # bytes; what takes less is not worth asking the system for
MARGIN = 0.9  # of what is free: other programs want some


def check_memory(network: "Network", training: Training, samples: int) -> None:
    """Raise MemoryError, with what is needed and what there is, where a training that looks at so many samples at once
    would not fit."""
    lack = lacking(training_bytes(network, training, samples))
    if lack:
        raise MemoryError(
            Message(
                "a network of {size:,} parameters takes about {needed} of memory to train, and {free} are free: use "
                "fewer or smaller layers, or single precision",
                size=network.layout.size,
                needed=lack.needed,
                free=lack.free,
            )
        )


class Lack(NamedTuple):
    """How much memory something needs and how much there is, in words."""

    needed: str
    free: str


def lacking(needed: int) -> Lack | None:
    """What is to be said of something that takes so many bytes, None where they are there. Whoever allocates much asks
    before."""
    free = free_bytes() if needed >= LARGE else None
    return None if free is None or needed <= MARGIN * free else Lack(_size(needed), _size(free))


def training_bytes(network: "Network", training: Training, samples: int) -> int:
    """About how many bytes a training takes at most."""
    size, width = network.layout.size, network.dtype.itemsize
    vectors = VECTORS + OPTIMIZERS[training.optimizer].vectors(training)
    trail = 2 * max(TRAIL_BYTES, TRAIL_LEAST * 8 * size)  # and once more in a checkpoint
    units = sum(network.layout.widths)
    return vectors * width * size + trail + COLUMNS * width * units * samples


def free_bytes() -> int | None:
    """How much memory this process may still take, None where the system does not tell."""
    known = [bytes_ for bytes_ in (_available(), _limit_left()) if bytes_ is not None]
    return min(known, default=None)


def _available() -> int | None:
    """What the machine has free for programs, within what this one's control group may use."""
    if sys.platform == "win32":
        return _available_on_windows()
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        free = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration, ValueError):
        return None
    try:
        group = Path("/sys/fs/cgroup")
        most, used = ((group / name).read_text(encoding="ascii").strip() for name in ("memory.max", "memory.current"))
        return free if most == "max" else min(free, max(0, int(most) - int(used)))
    except (OSError, ValueError):
        return free


def _available_on_windows() -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = (
            ("length", ctypes.c_ulong), ("load", ctypes.c_ulong), ("total", ctypes.c_ulonglong),
            ("available", ctypes.c_ulonglong), ("others", ctypes.c_ulonglong * 5),
        )  # fmt: skip

    status = Status(length=ctypes.sizeof(Status))
    windows = getattr(ctypes, "windll", None)
    if windows is None or not windows.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None
    return int(status.available)


def _limit_left() -> int | None:
    """What the limit on this process's address space leaves, None where there is none."""
    try:
        import resource

        limit = resource.getrlimit(resource.RLIMIT_AS)[0]
        if limit == resource.RLIM_INFINITY:
            return None
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        return max(0, limit - pages * resource.getpagesize())
    except (ImportError, OSError, ValueError):
        return None


def _size(count: int) -> str:
    if count >= 2**30:
        return Message("{size:.1f} GB", size=count / 2**30)
    return Message("{size:.0f} MB", size=count / 2**20)
