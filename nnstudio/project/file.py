"""Reading and writing ``NAME.nnstudio``: a zip of JSON and NPY members, no pickle, no code (see docs/format.md).

- ``project.json``: format name and version, the runs with their plain numbers, and settings of the window.
- ``runs/NUMBER/experiment.json`` and ``runs/NUMBER/arrays/NAME.npy``: what each run trains and how far it has come.
- ``tables/NAME/PART.npy``: samples that an experiment brings with it.
- ``picture.png``: what the window looked like, for lists of files.

A file comes from anywhere, so every size is checked before anything is allocated. Saving writes a temporary file in the
same folder, flushes it to the disk and renames it over the old one: whatever fails, one of the two is there, whole.
"""

import json
import re
import struct
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from .. import disk
from ..message import Message, message_of, short
from ..nn.checkpoint import Checkpoint
from ..spec import Experiment, SpecError
from ..version import __version__
from .head import FORMAT, VERSION, RunHead, read_head
from .members import MAX_JSON, MAX_TOTAL, Reader, Writer
from .migrations import migrate, within_bounds

if TYPE_CHECKING:
    from ..nn.trainer import Trainer

SUFFIX = ".nnstudio"
PICTURE = "picture.png"
MAX_PICTURE, MAX_PICTURE_SIDE = 2 * 2**20, 1024  # bytes, pixels
UNWRITABLE = (ValueError, TypeError, RecursionError, struct.error)  # what work that no file can hold provokes
_ARRAY_NAME = re.compile(r"[A-Za-z0-9_]{1,80}(/[A-Za-z0-9_]{1,80})?")
OWN = "values"  # the part of a table that holds the numbers of the experiments' own rows
_TABLE_NAME = re.compile(r"[A-Za-z0-9_-]{1,80}/[A-Za-z0-9_-]{1,80}")
_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


class ProjectError(Exception):
    """A file cannot be read or written; ``str()`` is one sentence with the file, the cause and what to do."""


@dataclass(frozen=True)
class Run:
    """One run: its number in the window, what it trains, how far it has come if it was begun, and what people made of
    it (its name, whether it trains along; plain JSON)."""

    number: int
    experiment: Experiment
    checkpoint: Checkpoint | None = None
    notes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Project:
    """What a file holds: an experiment, the state of its training if it was begun, and the window's own notes.

    `number` is the current run's, `notes` what people made of it, `runs` the others. `studies` are the files of
    searches that belong to it. `openings` say how often test sets were opened (see `nnstudio.search.openings`).
    `tables` are samples by "NAME/PART". `picture` is a small PNG, b"" where there is none.
    """

    experiment: Experiment
    checkpoint: Checkpoint | None = None
    window: Mapping[str, Any] = field(default_factory=dict)
    number: int = 1
    notes: Mapping[str, Any] = field(default_factory=dict)
    runs: tuple[Run, ...] = ()
    studies: tuple[str, ...] = ()
    tables: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    picture: bytes = b""
    openings: tuple[Mapping[str, Any], ...] = ()

    @property
    def current(self) -> Run:
        """The run that is shown."""
        return Run(self.number, self.experiment, self.checkpoint, self.notes)


def save(work: "Project | Experiment | Trainer", path: str | Path) -> None:
    """Write a project file and read it back before it takes the old one's place. `work` is a whole project, an
    experiment, or a training as far as it has come. Raises `ProjectError`; the old file then is as it was."""
    target, file = Path(path), as_file(_project_of(work), path)
    try:
        disk.replace(target, file.write, verify=file.verify)
    except OSError as error:
        raise ProjectError(
            Message(
                "{target} could not be saved: {reason}. Choose another place or make room.",
                target=target,
                reason=_reason(error),
            )
        ) from error
    except UNWRITABLE as error:
        raise ProjectError(
            Message("{target} could not be saved: {reason}.", target=target, reason=_reason(error))
        ) from error


def as_file(project: Project, path: str | Path) -> disk.File:
    """A project as a file that may be written together with others. Writing it raises OSError and `UNWRITABLE`."""
    return disk.File(path, lambda out: _write(project, out), _verify)


def _project_of(work: object) -> Project:
    from ..nn.trainer import Trainer

    if isinstance(work, Project):
        return work
    if isinstance(work, Experiment):
        return Project(work)
    if isinstance(work, Trainer):
        return Project(work.experiment, work.checkpoint())
    raise ProjectError(
        Message("A {kind} cannot be saved: use an Experiment, a Trainer or a Project.", kind=type(work).__name__)
    )


def load(path: str | Path, most: int = MAX_TOTAL) -> Project:
    """Read a project file that unpacks to at most so many bytes. Raises `ProjectError` for anything that is not a
    whole, sane project."""
    with _opened(Path(path), most) as reader:
        return _read(reader)


def picture(path: str | Path) -> bytes:
    """The small PNG in a project file, b"" where it has none. Raises `ProjectError`."""
    with _opened(Path(path)) as reader:
        return _picture(reader)


@contextmanager
def _opened(source: Path, most: int = MAX_TOTAL) -> Iterator[Reader]:
    try:
        with source.open("rb") as file:
            yield Reader(file, most)
    except OSError as error:
        raise ProjectError(
            Message("{source} could not be opened: {reason}.", source=source, reason=_reason(error))
        ) from error
    except SpecError as error:
        raise ProjectError(
            Message(
                "{source} holds an experiment this version does not accept: {reason}.",
                source=source,
                reason=message_of(error),
            )
        ) from error
    # zipfile says NotImplementedError of a compression that it does not know.
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise ProjectError(
            Message(
                "{source} is not an nnstudio project, or it is damaged ({reason}).",
                source=source,
                reason=_reason(error),
            )
        ) from error
    except Exception as error:
        # It comes from anywhere: whatever it provokes in zlib, NumPy or the trainer is the file's fault.
        raise ProjectError(Message("{source} is damaged: {reason}.", source=source, reason=_reason(error))) from error


def _reason(error: Exception) -> str:
    """What an exception says, as part of one line."""
    said = str(error.args[0]) if isinstance(error, KeyError) else message_of(error)
    return short(said) or type(error).__name__


# Writing


def _write(project: Project, out: disk.Out) -> None:
    runs = sorted((project.current, *project.runs), key=lambda run: run.number)
    head = {
        "format": FORMAT,
        "version": VERSION,
        "program": __version__,
        "current": project.number,
        "runs": [_run_head(run) for run in runs],
        "studies": list(project.studies),
        "openings": [dict(opening) for opening in project.openings],
        "window": project.window,
    }
    read_head(json.loads(json.dumps(head, allow_nan=False)))  # what could not be read must not be written
    own: dict[str, bytes] = {}  # the numbers of the runs' own tables, each once
    with Writer(out) as writer:
        writer.json("project.json", head)
        # Among the first, so that a list of files has its picture soon.
        if project.picture:
            writer.bytes(PICTURE, _sane_picture(project.picture))
        for run in runs:
            folder = f"runs/{run.number}/"
            writer.bytes(f"{folder}experiment.json", run.experiment.to_json(own).encode())
            if run.checkpoint is not None:
                writer.arrays(f"{folder}arrays/", run.checkpoint.arrays)
        numbers = {f"{name}/{OWN}": np.frombuffer(values, "<f8") for name, values in own.items()}
        writer.arrays("tables/", {**project.tables, **numbers})


def _verify(written: str) -> None:
    """Raise ValueError where a file just written does not open."""
    try:
        load(written)
    except ProjectError as error:
        cause = error.__cause__
        reason = _reason(cause) if isinstance(cause, Exception) else str(error)
        raise ValueError(Message("what was written cannot be read again: {reason}", reason=reason)) from error


def _run_head(run: Run) -> dict[str, Any]:
    training = None if run.checkpoint is None else dict(run.checkpoint.meta)
    return {"run": run.number, "training": training, "notes": dict(run.notes)}


# Reading


def _read(reader: Reader) -> Project:
    head_json, reader.names = migrate(reader.json("project.json"), reader.names)
    head = read_head(head_json)
    tables = _arrays(reader, "tables/", _TABLE_NAME)
    own = {
        name.removesuffix(f"/{OWN}"): np.asarray(tables.pop(name), "<f8").tobytes()
        for name in list(tables) if name.endswith(f"/{OWN}")
    }  # fmt: skip
    runs = {run.run: _run(reader, run, told, own) for run, told in zip(head.runs, head_json["runs"], strict=True)}
    current = runs.pop(head.current)
    return Project(
        current.experiment, current.checkpoint, head_json.get("window", {}), current.number, current.notes,
        tuple(runs.values()), tuple(head.studies), tables, _picture(reader),
        tuple(head_json.get("openings", ())),
    )  # fmt: skip


def _run(reader: Reader, head: RunHead, told: Mapping[str, Any], own: Mapping[str, bytes]) -> Run:
    folder = f"runs/{head.run}/"
    experiment = Experiment.from_json(within_bounds(reader.bytes(f"{folder}experiment.json", MAX_JSON)), own)
    checkpoint = None
    if head.training is not None:
        arrays = _arrays(reader, f"{folder}arrays/", _ARRAY_NAME)
        checkpoint = Checkpoint(experiment, arrays, told["training"])
        _check(checkpoint)
    return Run(head.run, experiment, checkpoint, told.get("notes", {}))


def _arrays(reader: Reader, folder: str, pattern: re.Pattern[str]) -> dict[str, NDArray[Any]]:
    arrays = {}
    for member in reader.names:
        if member.startswith(folder):
            name = member[len(folder) : -4]
            if not (member.endswith(".npy") and pattern.fullmatch(name)):
                raise ValueError(Message("{member!r} is not a name an array may have", member=member[:200]))
            arrays[name] = reader.array(member)
    return arrays


def _check(checkpoint: Checkpoint) -> None:
    """Build the training once, so that a checkpoint that does not fit its experiment is refused here and not later."""
    from ..nn.trainer import Trainer

    Trainer.resume(checkpoint)


def _picture(reader: Reader) -> bytes:
    return _sane_picture(reader.bytes(PICTURE, MAX_PICTURE)) if PICTURE in reader.names else b""


def _sane_picture(content: bytes) -> bytes:
    """The same, once its head says that it is a PNG of a size that somebody may draw."""
    width, height = struct.unpack(">II", content[16:24]) if len(content) >= 24 else (0, 0)
    sane = content.startswith(_PNG) and 0 < width <= MAX_PICTURE_SIDE and 0 < height <= MAX_PICTURE_SIDE
    if not sane or len(content) > MAX_PICTURE:
        raise ValueError(Message("its picture is not a small PNG"))
    return content
