"""``python icons.py NAME.svg FOLDER``: the icon as PNGs, as a Windows .ico and as a macOS .icns."""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 32, 48, 64, 128, 256, 512)
# Apple's names for PNGs of a size (Icon Image format).
ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An icon file of PNGs: a directory of (width, height, ..., length, offset), then the pictures."""
    sizes = [size for size in pictures if size <= 256]
    head, body = struct.pack("<HHH", 0, 1, len(sizes)), b""
    for size in sizes:
        offset = 6 + 16 * len(sizes) + len(body)
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(pictures[size]), offset)
        body += pictures[size]
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    parts = b"".join(name + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for size, name in ICNS.items())
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main(svg: Path, folder: Path) -> None:
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    pictures = {size: png(renderer, size) for size in SIZES}
    for size, picture in pictures.items():
        (folder / f"{size}.png").write_bytes(picture)
    (folder / "nnstudio.ico").write_bytes(ico(pictures))
    (folder / "nnstudio.icns").write_bytes(icns(pictures))
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
