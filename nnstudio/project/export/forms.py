"""Every form that a training can be written in, by name: `write` is the one door."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from ... import disk
from ...message import Message, message_of
from ...nn.history import View
from .code import DIALECTS, needs_file, script, weights
from .described import ExportError, Model
from .npz import npz_bytes
from .onnx_file import onnx_bytes
from .tables import csv_bytes, parquet_bytes

FormName = Literal["onnx", "npz", "numpy", "torch", "keras", "sklearn", "csv", "parquet"]


@dataclass(frozen=True)
class Form:
    """How files of a form end, what people call it, and whether it is the model or the course of its training."""

    suffix: str
    label: str
    of_model: bool = True


FORMS: dict[FormName, Form] = {
    "onnx": Form(".onnx", "ONNX"),
    "npz": Form(".npz", "NumPy archive"),
    "numpy": Form(".py", "Python with NumPy"),
    "torch": Form(".py", "Python with PyTorch"),
    "keras": Form(".py", "Python with Keras"),
    "sklearn": Form(".py", "Python with scikit-learn"),
    "csv": Form(".csv", "CSV", of_model=False),
    "parquet": Form(".parquet", "Parquet", of_model=False),
}


def write_model(model: Model, form: FormName, path: Path) -> list[Path]:
    """Write a model; gives the files, of which a script of a large network has two. Raises `ExportError`."""
    if form in DIALECTS:
        beside = needs_file(model)
        text = script(model, form, beside)
        files = {path: text.encode("utf-8")}
        if beside:
            buffer = io.BytesIO()
            np.savez_compressed(buffer, allow_pickle=False, **weights(model))
            files[path.with_suffix(".npz")] = buffer.getvalue()
        return put_all(files)
    make: dict[str, Callable[[Model], bytes]] = {"onnx": onnx_bytes, "npz": npz_bytes}
    return [put(path, make[form](model))]


def write_history(view: View, form: FormName, path: Path, task: str = "") -> list[Path]:
    """Write the course of a training; its scores are called after the task, where that is given. Raises
    `ExportError`."""
    return [put(path, csv_bytes(view, task) if form == "csv" else parquet_bytes(view, task))]


def put(path: Path, content: bytes) -> Path:
    """Write a file whole or not at all. Raises `ExportError`."""
    return put_all({path: content})[0]


def put_all(contents: Mapping[Path, bytes]) -> list[Path]:
    """Write files that belong together, all or none. Raises `ExportError`."""
    try:
        disk.replace_all_bytes(contents)
    except OSError as error:
        raise ExportError(
            Message("{path} cannot be written: {reason}.", path=next(iter(contents)), reason=message_of(error))
        ) from None
    return list(contents)
