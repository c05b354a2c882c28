"""What the figures were measured on."""

import os
import platform
from typing import Any


def resident_mb() -> float:
    """Memory of this process that is in RAM now, in MiB; NaN where the system does not say."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        return float("nan")


def machine() -> dict[str, Any]:
    """Processor, system and versions, as JSON has them."""
    import numpy as np

    return {
        "processor": _processor(), "cores": os.cpu_count(), "system": platform.platform(),
        "python": platform.python_version(), "numpy": np.__version__,
    }  # fmt: skip


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
