"""What is open in the window: one experiment, the run that belongs to it, and the undo stack over both.

Widgets ask for an edit and hear of it through `changed`, once per real change. Nothing else changes the experiment.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from ..choices.choice import Array
from ..run.worker import Kept
from ..spec import Experiment
from ..spec.edit import effect, keeps_parameters
from ..spec.topology import Reshape, replace_origins
from .undo import Edit, SetParameter, Start

COLOURS = 16  # runs that are so many apart have one colour


@dataclass(frozen=True)
class State:
    """What undo goes back to: an experiment and the number of the run that trains it.

    An edit that a running training can take keeps the run; one that needs new samples or parameters begins another,
    and going back finds the earlier run as it was left.
    """

    experiment: Experiment
    run: int


class Document(QObject):
    """The open experiment. Raises `SpecError` from every edit it does not accept, and then stays as it was."""

    changed = Signal(object, object)  # before, after: Experiment
    moved = Signal(object, object, object)  # before, after: State; where a new run begins: Start
    parameter_set = Signal(int, float)  # index into the flat vector, value
    closing = Signal()  # another document is about to take the place of this one
    opened = Signal(object, object, object)  # State, checkpoint or None, other runs: another document altogether
    path_changed = Signal(object)  # Path or None

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last_run = 1
        self.base = 0  # what the numbers of its runs are higher than in its file
        self._state = State(experiment, 1)
        self._path: Path | None = None
        self.undo_stack = QUndoStack(self)

    @property
    def state(self) -> State:
        return self._state

    @property
    def experiment(self) -> Experiment:
        return self._state.experiment

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def modified(self) -> bool:
        return not self.undo_stack.isClean()

    def edit(self, path: str, value: Any, text: str = "", merge: bool = False) -> None:
        """Change the value at one path; with `merge` a quick succession becomes one undo step."""
        self.edit_many({path: value}, text, merge)

    def edit_many(self, changes: Mapping[str, Any], text: str = "", merge: bool = False) -> None:
        """Make several changes as one step; `text` names it in the Edit menu."""
        named = text or self.tr("change {0}").format(", ".join(changes))
        self.reshape(replace_origins(self.experiment, changes), named, ",".join(changes) if merge else None)

    def reshape(self, reshape: Reshape, text: str, merge_key: str | None = None) -> None:
        """Go to a drawn change of the network; the weights that still have a place are kept."""
        after, before = reshape.experiment, self.experiment
        needed = effect(before, after)
        if needed is None:
            return
        run = self.state.run if needed == "live" else self._next_run()
        origins = reshape.origins if needed == "restart" and keeps_parameters(before, after) else None
        self.undo_stack.push(Edit(self, text, State(after, run), origins, merge_key))

    def set_experiment(self, experiment: Experiment, text: str) -> None:
        """Take another experiment into the same document, undoable (a preset, a trial, a lesson's start)."""
        if experiment != self.experiment:
            self.undo_stack.push(Edit(self, text, State(experiment, self._next_run()), None, None))

    def restart(self, text: str) -> None:
        """Begin a new run of the same experiment from its initial parameters; undo finds the old run again."""
        self.undo_stack.push(Edit(self, text, State(self.experiment, self._next_run()), None, None))

    def start_from(self, parameters: Array, text: str) -> None:
        """Begin a new run of the same experiment from these parameters; undo finds the old run again."""
        after = State(self.experiment, self._next_run())
        self.undo_stack.push(Edit(self, text, after, np.array(parameters), None))

    def show_run(self, run: int, experiment: Experiment, text: str) -> None:
        """Go to another run there is; undo comes back to this one."""
        if run != self.state.run:
            self.undo_stack.push(Edit(self, text, State(experiment, run), None, None))

    def set_parameter(self, index: int, old: float, new: float, text: str) -> None:
        """Set one weight or bias by hand; `index` counts in the flat parameter vector."""
        if old != new:
            self.undo_stack.push(SetParameter(self, text, index, old, new))

    def go_to(self, state: State, start: Start) -> None:
        """Called by the commands alone: make `state` the current one and tell everybody once."""
        before, self._state = self._state, state
        if before.run != state.run or before.experiment != state.experiment:
            self.moved.emit(before, state, start)
        if before.experiment != state.experiment:
            self.changed.emit(before.experiment, state.experiment)

    def open(
        self,
        experiment: Experiment,
        path: Path | None,
        checkpoint: object | None = None,
        number: int = 1,
        others: Sequence[Kept] = (),
    ) -> None:
        """Replace everything by what was read from a file (or by a new experiment); clears the undo stack.

        Runs keep the colour of their number in the file. A number itself is never used twice in a window: what plots
        remember of a run they know it by.
        """
        self.closing.emit()
        before = self.experiment
        self.base = -(-self._last_run // COLOURS) * COLOURS
        others = [(self.base + run, of, left) for run, of, left in others]
        self._state = State(experiment, self.base + number)
        self._last_run = max([self._state.run, *(run for run, _, _ in others)])
        self.undo_stack.clear()
        self.set_path(path)
        self.opened.emit(self._state, checkpoint, others)
        self.changed.emit(before, experiment)

    def _next_run(self) -> int:
        self._last_run += 1
        return self._last_run

    def set_path(self, path: Path | None) -> None:
        self._path = path
        self.path_changed.emit(path)
