"""The members of a project's zip: JSON and NPY, read as what strangers may have written.

Every size is looked at before anything is allocated: how many members the zip declares before its directory is read,
how large they say they expand to before they are, and what shape an array has before there is one.
"""

import io
import json
import math
import struct
import zipfile
from collections.abc import Mapping
from typing import Any, BinaryIO

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from ..disk import Out
from ..message import Message, message_of

MAX_MEMBERS = 20_000
MAX_DIRECTORY = 4 * 2**20
MAX_JSON = 8 * 2**20
MAX_TOTAL = 1536 * 2**20  # below what zips need another directory for
# What expands to more than this may do so by no more than that factor: deflate itself reaches 1000.
PLAIN_TOTAL, MAX_FACTOR = 256 * 2**20, 100
ARRAY_KINDS = {"f8", "f4", "i8", "i4", "u1", "b1"}
_END, _END_SIZE, _LONGEST_COMMENT = b"PK\x05\x06", 22, 2**16
_LARGE_END, _LARGE_END_SIZE = b"PK\x06\x07", 20
_EPOCH = (1980, 1, 1, 0, 0, 0)


class Reader:
    """A project's zip opened for reading. `names` says under which name a member is stored; migrations rename.

    Raises ValueError, and whatever zlib and NumPy raise, for anything that is not as it should be.
    """

    def __init__(self, file: BinaryIO, most: int = MAX_TOTAL) -> None:
        size = _check_directory(file)
        self._archive = zipfile.ZipFile(file)
        members = self._archive.infolist()
        total = sum(member.file_size for member in members)
        if len(members) > MAX_MEMBERS or total > MAX_TOTAL or total > PLAIN_TOTAL + MAX_FACTOR * size:
            raise ValueError(Message("it declares more than a project can hold"))
        if total > most:
            raise ValueError(Message("it holds more than {most} MB", most=most // 2**20))
        self.names: Mapping[str, str] = {member.filename: member.filename for member in members}
        if len(self.names) < len(members):
            raise ValueError(Message("it holds two members of one name"))

    def json(self, name: str) -> Any:
        try:
            value = json.loads(self.bytes(name, MAX_JSON), parse_constant=_refuse, parse_float=_finite)
        except RecursionError:
            raise ValueError(Message("{name} is nested too deeply", name=name)) from None
        except json.JSONDecodeError as error:
            raise ValueError(Message("{name} is no JSON ({reason})", name=name, reason=message_of(error))) from None
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise ValueError(Message("{name} holds half of a character pair, which is no text", name=name)) from None
        return value

    def bytes(self, name: str, most: int) -> bytes:
        """The content of a member of at most so many bytes."""
        info = self._info(name)
        if info.file_size > most:
            raise ValueError(Message("{name} is larger than it may be", name=name))
        with self._archive.open(info) as file:
            content = file.read(info.file_size + 1)
        if len(content) != info.file_size:
            raise ValueError(Message("{name} is not as large as it declares", name=name))
        return content

    def array(self, name: str) -> NDArray[Any]:
        info = self._info(name)
        with self._archive.open(info) as file:
            if npy.read_magic(file) != (1, 0):
                raise ValueError(Message("{name} has another array format", name=name))
            try:
                shape, _, dtype = npy.read_array_header_1_0(file, max_header_size=4096)
            except (ValueError, TypeError, SyntaxError):
                raise ValueError(Message("{name} does not begin as an array does", name=name)) from None
            if dtype.str.lstrip("<|") not in ARRAY_KINDS:
                raise ValueError(Message("{name} holds {dtype}, which a project does not", name=name, dtype=dtype))
            if math.prod(shape) * dtype.itemsize != info.file_size - file.tell() or min(shape, default=0) < 0:
                raise ValueError(
                    Message("{name} does not hold the {shape} numbers it declares", name=name, shape=shape)
                )
        array: NDArray[Any] = npy.read_array(io.BytesIO(self.bytes(name, info.file_size)), allow_pickle=False)
        return array

    def _info(self, name: str) -> zipfile.ZipInfo:
        if name not in self.names:
            raise ValueError(Message("{name} is missing", name=name))
        info = self._archive.getinfo(self.names[name])
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ValueError(Message("{name} is packed in a way a project is not", name=name))
        return info


class Writer:
    """A project's zip being written. Raises ValueError for what `Reader` would not take back."""

    def __init__(self, out: Out) -> None:
        self._archive = zipfile.ZipFile(out, "w")  # type: ignore[call-overload]  # zipfile needs no seeking to write, its types say it does
        self._total = self._count = 0

    def json(self, name: str, value: Any) -> None:
        content = json.dumps(value, indent=1, allow_nan=False, ensure_ascii=False).encode(errors="replace")
        if len(content) > MAX_JSON:
            raise ValueError(Message("{name} would be larger than a project may hold", name=name))
        self.bytes(name, content)

    def arrays(self, folder: str, arrays: Mapping[str, NDArray[Any]]) -> None:
        for name, array in arrays.items():
            buffer = io.BytesIO()
            npy.write_array(
                buffer, np.ascontiguousarray(array).reshape(array.shape), version=(1, 0), allow_pickle=False
            )
            self.bytes(f"{folder}{name}.npy", buffer.getbuffer())

    def bytes(self, name: str, content: bytes | memoryview) -> None:
        self._total, self._count = self._total + len(content), self._count + 1
        if self._total > MAX_TOTAL or self._count > MAX_MEMBERS:
            raise ValueError(Message("it has more runs, or longer ones, than a project can hold: delete some of them"))
        info = zipfile.ZipInfo(name, _EPOCH)
        # What is stored as it is cannot expand too far: see MAX_FACTOR.
        info.compress_type = zipfile.ZIP_DEFLATED if self._total < PLAIN_TOTAL else zipfile.ZIP_STORED
        self._archive.writestr(info, content, compresslevel=1)

    def __enter__(self) -> "Writer":
        return self

    def __exit__(self, *raised: Any) -> None:
        self._archive.__exit__(*raised)


def _check_directory(file: BinaryIO) -> int:
    """The size of the file, once the end of the zip declares a directory that can be read without fear."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _LONGEST_COMMENT - _END_SIZE - _LARGE_END_SIZE))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE:
        raise zipfile.BadZipFile(Message("it does not end as a zip does"))
    entries, directory = struct.unpack("<10xHI6x", tail[at : at + _END_SIZE])
    large = at >= _LARGE_END_SIZE and tail[at - _LARGE_END_SIZE :].startswith(_LARGE_END)
    if large or entries > MAX_MEMBERS or directory > MAX_DIRECTORY:
        raise ValueError(Message("it declares more than a project can hold"))
    return size


def _refuse(constant: str) -> float:
    raise ValueError(Message("{constant} is not a number a project may hold", constant=constant))


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _refuse(text[:40])  # such as 1e999
