"""The pictures of a lesson, as far as a stranger's may be shown: drawings and large photos are the work of a process
that is ended when it takes too long."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from ... import children
from ...lessons.pictures import PictureError, check_made, check_picture
from ..plots.exporting import png
from ..text import translated

WIDEST, HIGHEST = 1600, 4000  # pixels; no column is wider
LONGEST_MS = 30_000  # for the start of a process on a busy machine, too
SMALL = 1_000_000  # pixels that are decoded before anybody notices
FORMATS = {".png": b"png", ".jpg": b"jpg"}


@dataclass
class _Known:
    """A picture as it was read: when its file was written, and what became of it."""

    stamp: tuple[int, int]
    image: QImage = field(default_factory=QImage)
    why: str = ""


class Pictures(QObject):
    """`drawn` tells that a picture is there that was not, or will not be. `stop` ends what is being drawn."""

    drawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Path, _Known] = {}
        self._waiting: dict[Path, _Known] = {}  # the first is being drawn
        self._process: QProcess | None = None

    @property
    def settled(self) -> bool:
        return not self._waiting

    def image(self, path: Path) -> QImage:
        """The picture, null where it is not shown, or not yet."""
        return self._look_up(path).image

    def why(self, path: Path) -> str:
        """The sentence that stands in place of the picture, "" where there is none."""
        return self._look_up(path).why

    def _look_up(self, path: Path) -> _Known:
        try:
            stat = path.stat()
            stamp = (stat.st_mtime_ns, stat.st_size)
        except OSError:
            stamp = (0, 0)
        known = self._known.get(path)
        if known is None or known.stamp != stamp:
            known = self._known[path] = _Known(stamp)
            try:
                pixels = check_picture(path)
                if 0 < pixels <= SMALL:
                    known.image = _decoded(path)
                else:
                    self._waiting[path] = known
                    self._draw_next()
            except PictureError as error:
                known.why = translated(error)
        return known

    def _draw_next(self) -> None:
        """One process at a time, since a text may have many pictures."""
        if self._process is not None or not self._waiting:
            return
        process = self._process = QProcess(self)
        program, *arguments = children.command("doctor", children.FOLLOW, "--draw", str(next(iter(self._waiting))))
        process.setProgram(program)
        process.setArguments(arguments)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("QT_QPA_PLATFORM", "offscreen")
        process.setProcessEnvironment(environment)
        timer = QTimer(process, singleShot=True, interval=LONGEST_MS)
        timer.timeout.connect(process.kill)
        process.finished.connect(self._take)
        timer.start()
        process.start()

    @Slot(int)
    def _take(self, status: int) -> None:
        process, self._process = self._process, None
        assert process is not None
        path, known = next(iter(self._waiting.items()))
        del self._waiting[path]
        if status == 0:
            known.image = QImage.fromData(process.readAllStandardOutput().data(), "PNG")  # type: ignore[call-overload]
        try:
            check_made(path, not known.image.isNull())
        except PictureError as error:
            known.why = translated(error)
        process.deleteLater()
        self._draw_next()
        self.drawn.emit()

    def stop(self) -> None:
        self._waiting.clear()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            process.kill()
            process.waitForFinished(2000)


def _decoded(path: Path) -> QImage:
    """A photo, no larger than it is ever shown. Raises `PictureError`."""
    reader = QImageReader(str(path), FORMATS[path.suffix])
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > WIDEST or size.height() > HIGHEST:
        reader.setScaledSize(size.scaled(WIDEST, HIGHEST, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    check_made(path, not image.isNull())
    return image


def draw(path: Path) -> bool:
    """Write a picture as PNG, no larger than it is ever shown, to standard output. False where it is none."""
    try:
        check_picture(path)
        image = _drawn(path) if path.suffix == ".svg" else _decoded(path)
    except PictureError:
        return False
    sys.stdout.buffer.write(png(image))
    return True


def _drawn(path: Path) -> QImage:
    renderer = QSvgRenderer(str(path))
    size = renderer.defaultSize()
    check_made(path, renderer.isValid() and not size.isEmpty())
    if size.width() > WIDEST or size.height() > HIGHEST:
        size = size.scaled(WIDEST, HIGHEST, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
