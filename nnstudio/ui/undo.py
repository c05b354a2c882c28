"""The commands on the undo stack. Each holds the two ends of one edit and asks the document to go to one of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from ..choices.choice import Array
    from ..spec.topology import Origins
    from .document import Document, State

MERGE_SECONDS = 0.8


@contextmanager
def macro(stack: QUndoStack, text: str) -> Iterator[None]:
    """Make one step of several. It ends whatever raises: an open one would swallow every later step."""
    stack.beginMacro(text)
    try:
        yield
    finally:
        stack.endMacro()


Start: TypeAlias = "Origins | Array | None"  # where a new run begins: with what units keep, or with these parameters


class Edit(QUndoCommand):
    """From one state of the document to another; a drag over one control becomes one command."""

    def __init__(self, document: Document, text: str, after: State, start: Start, merge_key: str | None) -> None:
        super().__init__(text)
        self._document = document
        self._before = document.state
        self._after = after
        self._start = start
        self._merge_key = merge_key
        self._made = time.monotonic()

    def id(self) -> int:
        return 1 if self._merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Edit) or other._merge_key != self._merge_key:
            return False
        if other._made - self._made > MERGE_SECONDS:
            return False
        self._after, self._made = other._after, other._made
        if self._after == self._before:
            self.setObsolete(True)
        return True

    def redo(self) -> None:
        self._document.go_to(self._after, self._start)
        if isinstance(self._start, tuple):
            self._start = None  # from the second time on the run itself is known

    def undo(self) -> None:
        self._document.go_to(self._before, None)


class SetParameter(QUndoCommand):
    """One weight or bias set by hand."""

    def __init__(self, document: Document, text: str, index: int, old: float, new: float) -> None:
        super().__init__(text)
        self._document, self._index, self._old, self._new = document, index, old, new

    def redo(self) -> None:
        self._document.parameter_set.emit(self._index, self._new)

    def undo(self) -> None:
        self._document.parameter_set.emit(self._index, self._old)


class Call(QUndoCommand):
    """Anything else that can be done and undone by a call."""

    def __init__(self, text: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(text)
        self._redo, self._undo = redo, undo

    def redo(self) -> None:
        self._redo()

    def undo(self) -> None:
        self._undo()
