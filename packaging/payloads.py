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
        header.put(DIGEST, hashlib.file_digest(packed, "sha256").hexdigest().encode())
    whole = hashlib.md5(header.data, usedforsecurity=False)
    with inner.open("rb") as packed, outer.open("wb") as new:
        while block := packed.read(2**20):
            whole.update(block)
        signature.put(SIZE, struct.pack(">I", len(header.data) + inner.stat().st_size))
        signature.put(MD5, whole.digest())
        signature.put(SHA1, hashlib.sha1(header.data, usedforsecurity=False).hexdigest().encode())
        signature.put(SHA256, hashlib.sha256(header.data).hexdigest().encode())
        new.write(lead + signature.data + bytes(-len(signature.data) % 8) + header.data)
        packed.seek(0)
        shutil.copyfileobj(packed, new)
    inner.unlink()
    outer.replace(package)


class _Entries:
    """A header structure of an .rpm, read from a file: where each tag's value lies in it."""

    def __init__(self, file: IO[bytes]) -> None:
        head = file.read(16)
        count, size = struct.unpack(">8xII", head)
        self.data = bytearray(head + file.read(16 * count + size))
        index = struct.iter_unpack(">IIII", self.data[16 : 16 + 16 * count])
        self._at = {tag: 16 + 16 * count + offset for tag, _kind, offset, _count in index}

    def put(self, tag: int, value: bytes) -> None:
        """Write over a value with one that is no longer."""
        self.data[self._at[tag] : self._at[tag] + len(value)] = value


def _pack(source: IO[bytes], target: Path, size: float = math.inf) -> None:
    """Compress so many bytes of a file, all of them by default."""
    with lzma.open(target, "wb", preset=PRESET) as packed:
        while block := source.read(int(min(2**20, size))):
            size -= len(block)
            packed.write(block)
