"""Getting the compiled kernels ready beside the window, without the window feeling it.

Compiling is pure Python and would fight the window for the interpreter lock, so it happens in a process of its own that
leaves its work in the cache on disk. Loading from there takes about a second, in a thread.
"""

import os
import threading
from contextlib import suppress

from PySide6.QtCore import QObject, QProcess, Qt, Signal, Slot

from .. import children
from ..nn import kernels

LOADED_WITHIN = 10.0  # seconds that loading has to end
SWITCH = "NNSTUDIO_ENGINE"  # "numpy" in the environment: leave the kernels alone


class _Post(QObject):
    """Carries word into the window's thread; apart from `Compiling`, so that the thread does not keep that alive."""

    loaded = Signal(bool)

    def tell(self, ready: bool) -> None:
        with suppress(RuntimeError):  # the window has gone
            self.loaded.emit(ready)


class Compiling(QObject):
    """`start` has the kernels compiled if they never were, and loaded; `stop` ends whatever of it still runs."""

    healing = Signal()  # the cache could not be read: its kernels are being compiled again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = _Post(self)
        self._post.loaded.connect(self._loaded, Qt.ConnectionType.QueuedConnection)
        self._healed = False
        self._process: QProcess | None = None
        self._loader: threading.Thread | None = None

    def start(self) -> None:
        if os.environ.get(SWITCH) == "numpy":
            return
        if kernels.compiled_before():
            self._load()
        else:
            self._compile()

    def _load(self) -> None:
        self._loader = kernels.prepare_in_background(*kernels.USUAL, then=self._post.tell)

    def _compile(self) -> None:
        self._process = QProcess(self)
        program, *arguments = children.command("prepare", children.FOLLOW)
        self._process.setProgram(program)
        self._process.setArguments(arguments)
        self._process.finished.connect(self._compiled)
        self._process.start()

    @property
    def settled(self) -> bool:
        """Whether there is nothing left to wait for: the kernels are ready, or will not be."""
        return self._process is None and not (self._loader is not None and self._loader.is_alive())

    def stop(self) -> bool:
        """End it; False where loading has not ended in time."""
        if self._process is not None:
            self._process.finished.disconnect(self._compiled)
            self._process.kill()
            self._process.waitForFinished(2000)
            self._process = None
        ended = True
        if self._loader is not None:
            self._loader.join(LOADED_WITHIN)
            ended = not self._loader.is_alive()
            self._loader = None
        return ended

    @Slot()
    def _compiled(self) -> None:
        self._process = None
        if kernels.compiled_before():
            self._load()

    @Slot(bool)
    def _loaded(self, ready: bool) -> None:
        """A cache that was there and could not be read has been emptied: fill it once more, once."""
        if not ready and not self._healed and self._process is None and not kernels.compiled_before():
            self._healed = True
            self.healing.emit()
            self._compile()
