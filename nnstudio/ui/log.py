"""What the program notes of itself in the user's folder: a log of bounded size, and where it stood if it crashed."""

import contextlib
import faulthandler
import logging
import platform
import re
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

from ..version import __version__

FOLDER, LOG, CRASH = "log", "nnstudio.log", "crash.txt"
MOST_BYTES, OLDER = 256 * 1024, 1
MOST_CRASH_BYTES = 128 * 1024
SHOWN_LINES = 200


class _Log(RotatingFileHandler):
    """A log that says nothing when it cannot be written, as on a full disk."""

    def handleError(self, record: logging.LogRecord) -> None:
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            super().close()


def logger() -> logging.Logger:
    """The program's own; without `kept` it keeps to itself what is not a warning."""
    return logging.getLogger("nnstudio")


@contextlib.contextmanager
def kept(folder: Path) -> Iterator[None]:
    """Keep the log in `folder` while the program lives. Where that cannot be, the program lives all the same."""
    with contextlib.ExitStack() as stack:
        try:
            (folder / FOLDER).mkdir(parents=True, exist_ok=True)
            handler = _Log(folder / FOLDER / LOG, maxBytes=MOST_BYTES, backupCount=OLDER, encoding="utf-8")
        except OSError:
            yield
            return
        stack.callback(handler.close)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        level = logger().level
        logger().addHandler(handler)
        logger().setLevel(logging.INFO)
        stack.callback(logger().setLevel, level)
        stack.callback(logger().removeHandler, handler)
        with contextlib.suppress(OSError):
            _watch_crashes(folder / FOLDER / CRASH, stack)
        logger().info("nnstudio %s, Python %s, %s", __version__, platform.python_version(), platform.platform())
        yield
        logger().info("ended as it should")


def _watch_crashes(path: Path, stack: contextlib.ExitStack) -> None:
    """Have the system write where each thread stands if the program crashes."""
    if faulthandler.is_enabled():
        return
    fresh = not path.is_file() or path.stat().st_size > MOST_CRASH_BYTES
    file = stack.enter_context(path.open("w" if fresh else "a", encoding="utf-8"))
    faulthandler.enable(file)
    stack.callback(faulthandler.disable)


def last_lines(folder: Path) -> str:
    """The end of the log and of what crashes left, fit to be shown to others."""
    parts = []
    for name, title in ((LOG, "log"), (CRASH, "crash")):
        with contextlib.suppress(OSError):
            lines = (folder / FOLDER / name).read_text(encoding="utf-8", errors="replace").splitlines()
            if lines:
                parts.append(f"--- {title}\n" + "\n".join(lines[-SHOWN_LINES:]))
    return discreet("\n".join(parts))


def discreet(text: str) -> str:
    """The same without the user's home, and of what is inside it only the last part of a path."""
    home = re.escape(str(Path.home()))
    # Where code was installed says nothing about a person, and a report needs it.
    inside = re.compile(rf"{home}(?P<way>(?:[/\\][^/\\\n\"',;:]+)*)[/\\](?P<last>[^/\\\n\"',;:]+)")

    def short(found: "re.Match[str]") -> str:
        if found["way"] and "site-packages" not in found["way"] and "nnstudio" not in found["way"]:
            return f"~/…/{found['last']}"
        return f"~{found['way']}/{found['last']}"

    return inside.sub(short, text) if len(str(Path.home())) > 1 else text


def versions() -> str:
    """What a report begins with."""
    from importlib.metadata import PackageNotFoundError, version

    lines = [f"nnstudio {__version__}, Python {platform.python_version()}, {platform.platform()}"]
    for name in ("PySide6-Essentials", "pyqtgraph", "numpy", "numba", "pydantic"):
        with contextlib.suppress(PackageNotFoundError):
            lines.append(f"{name} {version(name)}")
    lines.append(f"frozen: {getattr(sys, 'frozen', False)}")
    return "\n".join(lines)
