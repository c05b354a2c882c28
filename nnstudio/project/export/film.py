"""Pictures one after the other as a film: GIF everywhere, MP4 where an ffmpeg is to be had."""

import os
import shutil
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from ... import disk
from ...message import Message, at, message_of
from .described import ExportError

SUFFIXES = (".gif", ".mp4")
PARTIAL = ".part"


class Film:
    """Takes pictures (height, width, 3) of uint8, all of one size, until it is left: then the file is there. Left by an
    exception, or after `cancel`, there is none. Raises `ExportError` for what cannot be made here."""

    def __init__(self, path: Path, per_second: float) -> None:
        if path.suffix.lower() not in SUFFIXES:
            raise ExportError(at(path.name, Message("a film is written as .gif or .mp4.")))
        self._path, self._part = path, path.with_name(f".{path.stem}{PARTIAL}{path.suffix}")
        self._cancelled = False
        self._size: tuple[int, int] | None = None
        try:
            self._writer: Any = self._open(per_second)
        except ImportError:
            raise ExportError(Message("Films need a library: install it with pip install nnstudio[exchange]")) from None
        except OSError as error:
            raise ExportError(
                Message("{path} cannot be written: {reason}.", path=path, reason=message_of(error))
            ) from None

    def _open(self, per_second: float) -> Any:
        from imageio import v2

        if self._path.suffix.lower() == ".gif":
            # Browsers and viewers take no shorter pause than 20 ms; 0 is to play for ever.
            return v2.get_writer(self._part, format="GIF-PIL", mode="I", duration=max(20.0, 1000 / per_second), loop=0)
        _find_ffmpeg()
        return v2.get_writer(
            self._part, format="FFMPEG", mode="I", fps=per_second, codec="libx264", quality=8, macro_block_size=2,
            ffmpeg_log_level="error",
        )  # fmt: skip

    def add(self, picture: NDArray[np.uint8]) -> None:
        # Both formats want even sizes, MP4 for its colours.
        if self._size is None:
            self._size = picture.shape[0] // 2 * 2, picture.shape[1] // 2 * 2
        try:
            self._writer.append_data(_fitted(picture, *self._size))
        except OSError as error:
            self._cancelled = True
            raise ExportError(
                Message("{path} cannot be written: {reason}.", path=self._path, reason=message_of(error))
            ) from None

    def cancel(self) -> None:
        self._cancelled = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        try:
            self._writer.close()
        except OSError as failed:
            if kind is None and not self._cancelled:
                self._part.unlink(missing_ok=True)
                raise ExportError(
                    Message("{path} cannot be written: {reason}.", path=self._path, reason=message_of(failed))
                ) from None
        if kind is None and not self._cancelled:
            disk.take_over(self._part, self._path)
        else:
            self._part.unlink(missing_ok=True)


def _fitted(picture: NDArray[np.uint8], height: int, width: int) -> NDArray[np.uint8]:
    """The picture in the size of the first: what is filmed may be resized on the way."""
    fitted = np.zeros((height, width, 3), dtype=np.uint8)
    part = picture[:height, :width]
    fitted[: part.shape[0], : part.shape[1]] = part
    return fitted


def _find_ffmpeg() -> None:
    """Have imageio use the system's ffmpeg where it brings none of its own."""
    try:
        import imageio_ffmpeg

        imageio_ffmpeg.get_ffmpeg_exe()
    except (ImportError, RuntimeError):
        found = shutil.which("ffmpeg")
        if found is None:
            raise ExportError(Message("MP4 needs ffmpeg, which is not here: install it, or write a .gif.")) from None
        os.environ["IMAGEIO_FFMPEG_EXE"] = found
