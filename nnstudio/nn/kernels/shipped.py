"""Kernels compiled ahead, for many processors at once, into a folder that may be read-only.

A package carries such a folder beside its program, and a laboratory may keep one for all its machines and name it in
``NNSTUDIO_KERNELS``; ``nnstudio prepare --into FOLDER`` makes it. Code is compiled for the oldest processors that are
worth it, so that the same files serve every newer one; older ones compile for themselves as ever.
"""

import os
import platform
import sys
from pathlib import Path
from types import FunctionType

FOLDER = "NNSTUDIO_KERNELS"
IN_USE = "NNSTUDIO_KERNELS_IN_USE"  # for Numba, in this process and those it starts
# By the machine's architecture: the processor to compile for, and what others must be able to do to run that code.
PORTABLE: dict[str, tuple[str, tuple[str, ...]]] = {
    "x86_64": ("x86-64-v3", ("avx2", "fma", "bmi2")),
    "amd64": ("x86-64-v3", ("avx2", "fma", "bmi2")),
    "aarch64": ("generic", ()),
    "arm64": ("generic", ()),
}


def portable() -> str | None:
    """The processor to compile for so that the code runs on this one and on many; None where this one is too old."""
    import llvmlite.binding

    name, needed = PORTABLE.get(platform.machine().lower(), ("generic", ()))
    able = llvmlite.binding.get_host_cpu_features()
    return name if all(able.get(feature) for feature in needed) else None


def use(folder: Path, processor: str) -> None:
    """Have Numba read from that folder, and write to it where it may. To be called before any kernel is imported."""
    import numba

    os.environ[IN_USE] = str(folder)
    for name, value in (
        ("CPU_NAME", processor),
        ("CPU_FEATURES", ""),  # exactly those of that processor, none of this one's own
        ("CACHE_LOCATOR_CLASSES", f"{__name__}.Shipped"),
    ):
        os.environ[f"NUMBA_{name}"] = value
        setattr(numba.config, name, value)


class Shipped:
    """Tells Numba where code lies that is known by its sources, which name the folder, and not by a file's date, which
    unpacking may change. Numba asks for these methods by name (`NUMBA_CACHE_LOCATOR_CLASSES` in its manual)."""

    def __init__(self, line: int) -> None:
        self._line = line

    def ensure_cache_path(self) -> None:
        os.makedirs(self.get_cache_path(), exist_ok=True)

    def get_cache_path(self) -> str:
        return os.environ[IN_USE]

    def get_source_stamp(self) -> str:
        return "shipped"

    def get_disambiguator(self) -> str:
        return str(self._line)

    @classmethod
    def from_function(cls, py_func: FunctionType, _py_file: str) -> "Shipped":
        return cls(py_func.__code__.co_firstlineno)


def folders() -> list[Path]:
    """Where to look for kernels compiled ahead: what the laboratory names, then beside a frozen program."""
    named = os.environ.get(FOLDER)
    frozen = [Path(sys.executable).parent / "kernels"] if getattr(sys, "frozen", False) else []
    return ([Path(named)] if named else []) + frozen
