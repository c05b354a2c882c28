"""Reading and writing ``NAME.nnstudio``: a zip of JSON and NPY members, no pickle, no code.

- ``project.json``: format name and version, the checkpoint's plain numbers, and settings of the window.
- ``experiment.json``: the experiment as `Experiment.to_json` writes it.
- ``arrays/NAME.npy``: the checkpoint's arrays.

A file comes from anywhere, so every size is checked before anything is allocated. Saving writes a temporary file in the
same folder, flushes it to the disk and renames it over the old one: whatever fails, one of the two is there, whole.
"""

import io
import json
import math
import os
import re
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from ..nn.checkpoint import Checkpoint
from ..spec import Experiment, SpecError

SUFFIX = ".nnstudio"
FORMAT = "nnstudio project"
VERSION = 1
MAX_MEMBERS = 200
MAX_JSON = 8 * 2**20
MAX_TOTAL = 1024 * 2**20
ARRAY_KINDS = {"f8", "f4", "i8", "b1"}
_ARRAY_NAME = re.compile(r"arrays/[A-Za-z0-9_]+(/[A-Za-z0-9_]+)?\.npy")


class ProjectError(Exception):
    """A file cannot be read or written; ``str()`` is one sentence with the file, the cause and what to do."""


@dataclass(frozen=True)
class Project:
    """What a file holds: an experiment, the state of its training if it was begun, and the window's own notes."""

    experiment: Experiment
    checkpoint: Checkpoint | None = None
    window: Mapping[str, Any] = field(default_factory=dict)


def save(project: Project, path: str | os.PathLike[str]) -> None:
    """Write a project file. Raises `ProjectError`; the old file then is as it was."""
    target = Path(os.path.realpath(path))  # a link stays a link
    temporary: str | None = None
    try:
        with tempfile.NamedTemporaryFile(
            dir=target.parent, prefix=f".{target.name}.", suffix=".tmp", delete=False
        ) as file:
            temporary = file.name
            _write(project, file)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            os.chmod(temporary, target.stat().st_mode & 0o777)
        else:
            os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, target)
        temporary = None
        _sync_folder(target.parent)
    except OSError as error:
        raise ProjectError(
            f"{target} could not be saved: {_reason(error)}. Choose another place or make room."
        ) from error
    except (ValueError, TypeError) as error:
        raise ProjectError(f"{target} could not be saved: {_reason(error)}.") from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def load(path: str | os.PathLike[str]) -> Project:
    """Read a project file. Raises `ProjectError` for anything that is not a whole, sane project."""
    source = Path(path)
    try:
        with zipfile.ZipFile(source) as archive:
            return _read(archive)
    except OSError as error:
        raise ProjectError(f"{source} could not be opened: {_reason(error)}.") from error
    except SpecError as error:
        raise ProjectError(f"{source} holds an experiment this version does not accept: {error}.") from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise ProjectError(f"{source} is not an nnstudio project, or it is damaged ({_reason(error)}).") from error
    except Exception as error:
        # It comes from anywhere: whatever it provokes in zlib, NumPy or the trainer is the file's fault.
        raise ProjectError(f"{source} is damaged: {_reason(error)}.") from error


def _reason(error: Exception) -> str:
    """What an exception says, as part of one line."""
    text = getattr(error, "strerror", None) or (error.args[0] if isinstance(error, KeyError) else str(error))
    return " ".join(str(text).split())[:200] or type(error).__name__


def _write(project: Project, file: Any) -> None:
    checkpoint = project.checkpoint
    head = {
        "format": FORMAT,
        "version": VERSION,
        "training": None if checkpoint is None else checkpoint.meta,
        "window": project.window,
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("project.json", json.dumps(head, indent=1, allow_nan=False))
        archive.writestr("experiment.json", project.experiment.to_json())
        for name, array in (checkpoint.arrays if checkpoint else {}).items():
            buffer = io.BytesIO()
            npy.write_array(buffer, np.ascontiguousarray(array).reshape(array.shape), allow_pickle=False)
            archive.writestr(f"arrays/{name}.npy", buffer.getvalue())


def _read(archive: zipfile.ZipFile) -> Project:
    members = archive.infolist()
    if len(members) > MAX_MEMBERS or sum(m.file_size for m in members) > MAX_TOTAL:
        raise ValueError("it declares more than a project can hold")
    head = json.loads(_member(archive, "project.json", MAX_JSON), parse_constant=_refuse)
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise ValueError("project.json does not say that it is an nnstudio project")
    version = head.get("version")
    if not isinstance(version, int) or version < 1:
        raise ValueError(f"its version {version!r} is not a number this program knows")
    if version > VERSION:
        raise ValueError(f"it was written by a newer nnstudio (format {version}, this one reads up to {VERSION})")
    experiment = Experiment.from_json(_member(archive, "experiment.json", MAX_JSON))
    window = head.get("window")
    if head.get("training") is None:
        return Project(experiment, None, window if isinstance(window, dict) else {})
    arrays = {m.filename[7:-4]: _array(archive, m) for m in members if m.filename.startswith("arrays/")}
    checkpoint = Checkpoint(experiment, arrays, head["training"])
    _check(checkpoint)
    return Project(experiment, checkpoint, window if isinstance(window, dict) else {})


def _check(checkpoint: Checkpoint) -> None:
    """Build the training once, so that a checkpoint that does not fit its experiment is refused here and not later."""
    from ..nn.trainer import Trainer

    Trainer.resume(checkpoint)


def _member(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    info = archive.getinfo(name)
    if info.file_size > most:
        raise ValueError(f"{name} is larger than it may be")
    with archive.open(info) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise ValueError(f"{name} is larger than it declares")
    return content


def _array(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> NDArray[Any]:
    if not _ARRAY_NAME.fullmatch(info.filename):
        raise ValueError(f"{info.filename!r} is not a name an array may have")
    buffer = io.BytesIO(_member(archive, info.filename, info.file_size))
    version = npy.read_magic(buffer)
    if version != (1, 0):
        raise ValueError(f"{info.filename} has another array format")
    shape, _, dtype = npy.read_array_header_1_0(buffer, max_header_size=4096)
    if dtype.str.lstrip("<|") not in ARRAY_KINDS:
        raise ValueError(f"{info.filename} holds {dtype}, which a project does not")
    if math.prod(shape) * dtype.itemsize != info.file_size - buffer.tell():
        raise ValueError(f"{info.filename} does not hold the {shape} numbers it declares")
    buffer.seek(0)
    array: NDArray[Any] = npy.read_array(buffer, allow_pickle=False)
    return array


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is not a number a project may hold")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable where folders can be flushed (not on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
