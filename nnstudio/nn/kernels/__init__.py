"""Compiled twins of the training step: the same updates without the interpreter, and with its lock released.

The modules here import Numba when they are imported themselves, because its cache on disk needs compiled functions at
module level. So nothing imports them but `prepare`, which says first where that cache lies. `plan` is plain Python.
"""

import hashlib
import importlib
import logging
import os
import shutil
import stat
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import cache
from pathlib import Path

from ...locks import Lock
from ...message import Message
from . import shipped

FOLDER = "NNSTUDIO_DATA_DIR"
LOCK = "compiling.lock"
LONGEST_WAIT, LOOK_EVERY = 600.0, 0.1  # seconds: for others that compile, and between two looks whether they still do
log = logging.getLogger(__name__)
_lock = threading.Lock()
_loaded: dict[str, Callable[..., int]] = {}
_assistants: dict[str, Callable[..., None]] = {}


def cache_folder() -> Path:
    """Where compiled code is kept: below ``NNSTUDIO_DATA_DIR``, else in the user's local data, else a temporary one.

    Reading the cache runs the code in it, so it is closed to other users, and what lies in a folder that was open to
    them is not used.
    """
    from platformdirs import user_cache_path

    named = os.environ.get(FOLDER)
    folder = Path(named) / "kernels" if named else user_cache_path("nnstudio", appauthor=False) / "kernels"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not only_ours(folder):
            folder.chmod(0o700)  # fails for another user's folder
            for inside in folder.iterdir():
                shutil.rmtree(inside)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return _temporary_folder()


@cache
def _temporary_folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="nnstudio-kernels-"))


def only_ours(folder: Path) -> bool:
    """Whether nobody but this user and the administrator may write to a folder, as far as the system tells."""
    if os.name != "posix":
        return True  # access lists say it there, and a user's local data is closed to others
    status = folder.stat()
    return status.st_uid in (0, os.getuid()) and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def ready(name: str) -> bool:
    """Whether the kernel `name` of `KERNELS` is compiled and loaded."""
    return name in _loaded


def kernel(name: str) -> Callable[..., int]:
    return _loaded[name]


def assistant(name: str) -> Callable[..., None]:
    """What a second thread runs beside the kernel `name`."""
    return _assistants[name]


def processors() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# Name of a kernel: the module it stands in, its function, and the precision it is made for.
KERNELS = {
    "lanes12": ("lanes", "train12", "float64"),
    "lanes16": ("lanes", "train16", "float64"),
    "units": ("units", "train", "float64"),
    "dense64": ("dense", "train", "float64"),
    "dense32": ("dense", "train", "float32"),
    "surface": ("surface", "measure", "float64"),
    "nets": ("nets", "train", "float64"),
}
# Below `nnstudio/choices`, what the kernels compile beside their own modules.
COMPILED_CHOICES = (
    "activations/bounded.py", "activations/rectifiers.py", "activations/smooth.py", "optimizer.py",
    "optimizers/adams.py", "schedules/cosine.py", "schedules/falling.py",
)  # fmt: skip
USUAL = ("lanes16", "lanes12", "units", "surface")  # of small networks; those of large ones take 18 MB when loaded


def prepare(*names: str, recompile: bool = True) -> bool:
    """Load the kernels named (all of them by default), compiling what no earlier session has left in the cache.

    Returns whether all are ready; without Numba, or where it cannot compile, none is. Takes seconds the first time, so
    a window calls it in a thread of its own. Safe to call from any thread, and again. A cache that cannot be read is
    emptied, and with `recompile` what was in it is compiled once more, which takes a minute.
    """
    if all(name in _loaded for name in names or KERNELS):
        return True  # without waiting for others that are being loaded
    with _lock:
        try:
            _load_all(names)
        except (ImportError, OSError, RuntimeError):
            return False
        except Exception:  # noqa: BLE001 - whatever unpickling a damaged file provokes
            log.warning("the compiled kernels in %s cannot be read: they are compiled again", cache_folder())
            if not _empty_cache() or not recompile:
                return False
            _load_all(names)
    return True


def _load_all(names: tuple[str, ...]) -> None:
    for name in names or KERNELS:
        if name not in _loaded:
            known = compiled_before(name)
            with nullcontext() if known else _compiling_alone():
                _loaded[name] = _load(name)
                if not known and os.environ.get("NUMBA_CACHE_DIR") == str(_compiled_folder()):
                    note_compiled(name)


@contextmanager
def _compiling_alone() -> Iterator[None]:
    """Hold the cache's lock, so that one program compiles at a time: a kernel takes a processor for up to a minute, and
    the next program finds it in the cache. Raises `OSError` where others compile for too long."""
    deadline = time.monotonic() + LONGEST_WAIT
    try:
        while (lock := Lock.take(_compiled_folder() / LOCK)) is None:
            if time.monotonic() > deadline:
                raise TimeoutError(Message("other programs have been compiling all the time"))
            time.sleep(LOOK_EVERY)
    except TimeoutError:
        raise
    except OSError:  # no lock can be made there
        lock = None
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def _empty_cache() -> bool:
    """Remove this user's compiled code of these sources, and the notes that it is there. Its folders stay: Numba has
    made them already. Returns whether there was any; what was compiled ahead for many machines is not ours to touch."""
    found = _compiled_folder().rglob("*") if shipped_folder() is None else []
    files = [path for path in found if path.is_file() and path.name != LOCK]
    for path in files:
        path.unlink(missing_ok=True)
    return bool(files)


def compiled_before(*names: str) -> bool:
    """Whether the kernels named (all by default) were compiled from these very sources at this place, by this Python
    and this Numba, into this cache, or ahead for many machines."""
    if shipped_folder() is not None:
        return True
    folder, place = _compiled_folder(), _place()
    return all((folder / _note(place, name)).is_file() for name in names or KERNELS)


def note_compiled(*names: str) -> None:
    """Leave word in the cache that the kernels named (all by default) are in it."""
    folder, place = _compiled_folder(), _place()
    for name in names or KERNELS:
        (folder / _note(place, name)).touch()


def forget_other_sources() -> None:
    """Throw away what was compiled from other sources than these."""
    for other in cache_folder().iterdir():
        if other.is_dir() and other != _compiled_folder():
            shutil.rmtree(other, ignore_errors=True)


@cache
def shipped_folder() -> Path | None:
    """Where kernels of these very sources lie that were compiled ahead and run on this processor, if anywhere."""
    for folder in shipped.folders():
        found = folder / _digest()
        if found.is_dir() and not only_ours(found):
            log.warning("other users may write to %s: its kernels are not used", found)
            continue
        if (found / _note()).is_file() and shipped.portable() is not None:
            return found
    return None


def prepare_into(folder: Path) -> bool:
    """Compile all kernels into a folder for other machines of this kind to read; says whether that worked. To be called
    before any kernel is loaded."""
    processor = shipped.portable()
    if processor is None or _loaded:
        return False
    place = folder / _digest()
    place.mkdir(parents=True, exist_ok=True)
    shipped.use(place, processor)
    if not prepare():
        return False
    (place / _note()).touch()
    return True


def _place() -> str:
    """Where these sources are, in a few letters: Numba finds what it has compiled by that too."""
    return hashlib.sha256(str(Path(__file__).parent).encode()).hexdigest()[:8]


def _note(*place: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        numba = version("numba")
    except PackageNotFoundError:
        numba = "none"
    return "-".join(("compiled", str(sys.implementation.cache_tag), numba, *place))


def _compiled_folder() -> Path:
    return cache_folder() / _digest()


@cache
def _digest() -> str:
    """The name of a folder for these very sources: Numba looks for changes in a function's own module alone, and would
    not see them in what is compiled into it from others."""
    here, digest = Path(__file__).parent, hashlib.sha256()
    choices = here.parents[1] / "choices"
    own = sorted(set(here.glob("*.py")) - {here / "support.py"})  # which is asked before a kernel is chosen
    for file in [*own, *(choices / name for name in COMPILED_CHOICES)]:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def prepare_in_background(*names: str, then: Callable[[bool], object] = lambda ready: None) -> threading.Thread:
    """`prepare` in a thread that does not keep the program from ending; a damaged cache is emptied and left empty.
    `then` is called in that thread with whether all are ready."""

    def load() -> None:
        then(prepare(*names, recompile=False))

    thread = threading.Thread(target=load, name="kernels", daemon=True)
    thread.start()
    return thread


def _load(name: str) -> Callable[..., int]:
    if (ahead := shipped_folder()) is not None:
        shipped.use(ahead, shipped.portable() or "generic")
    # Numba reads this when it is imported, and would else write beside this file or fail.
    if "NUMBA_CACHE_DIR" not in os.environ:
        os.environ["NUMBA_CACHE_DIR"] = str(_compiled_folder())
    import numba

    # Where someone imported it before us, it has read that already.
    numba.config.CACHE_DIR = os.environ["NUMBA_CACHE_DIR"]  # type: ignore[attr-defined]  # Numba has no types
    from .plan import toy

    module, function, dtype = KERNELS[name]
    found = importlib.import_module(f"{__name__}.{module}")
    run: Callable[..., int] = getattr(found, function)
    # What is no training step brings arguments of its own.
    arguments = found.toy() if hasattr(found, "toy") else toy(name, dtype)
    run(*arguments)
    if hasattr(found, "assist"):
        _assistants[name] = found.assist
        found.assist(*arguments[:-1])  # after the run, which leaves word that there is nothing to do
    return run
