"""What a project file holds of the window: every run with what people made of it, the layout, and a picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt

from ..nn.checkpoint import Checkpoint
from ..project import Project, Run
from ..project.head import MAX_RUNS
from .layout import lay_out, layout_of

if TYPE_CHECKING:
    from pathlib import Path

    from .main_window import MainWindow

PICTURE_SIZE = QSize(320, 200)


def project_of(window: MainWindow, drawn: bool = True) -> Callable[[Mapping[int, Checkpoint]], Project]:
    """What is open now, but for how far its runs have come: call the result with their checkpoints, by run number.

    Checkpoints arrive later, when something else may be open already. With a picture if `drawn`, which takes a moment.
    """
    from ..search.openings import as_plain

    state, base = window.document.state, window.document.base
    notes, studies = window.runs.notes(), window.files.studies
    layout = layout_of(window) | {"fairness": window.runs.fairness}
    openings = as_plain(window.test_door.of_project(state.experiment.data))
    small = picture(window) if drawn else b""

    def complete(checkpoints: Mapping[int, Checkpoint]) -> Project:
        mine = checkpoints.get(state.run)
        mine = mine if mine is not None and mine.experiment == state.experiment else None
        others = [
            Run(run - base, checkpoint.experiment, checkpoint, notes.get(run, {}))
            for run, checkpoint in sorted(checkpoints.items())
            if run > base and run != state.run and not notes.get(run, {}).get("deleted")
        ]
        return Project(
            state.experiment, mine, layout, state.run - base, notes.get(state.run, {}),
            tuple(others[1 - MAX_RUNS :]), studies, picture=small, openings=openings,
        )  # fmt: skip

    return complete


def open_project(window: MainWindow, project: Project, path: Path | None) -> None:
    """Have the window show what a file holds, as that of `path`."""
    from ..search.openings import from_plain

    others = [(run.number, run.experiment, run.checkpoint) for run in project.runs]
    window.document.open(project.experiment, path, project.checkpoint, project.number, others)
    window.files.studies = project.studies
    window.test_door.records = from_plain(project.openings)
    base = window.document.base
    window.runs.take_notes(
        {base + run.number: run.notes for run in (project.current, *project.runs)}, project.window.get("fairness")
    )
    lay_out(window, project.window)
    window.files.note_clean()


def picture(window: MainWindow) -> bytes:
    """A small PNG of what stands in the middle of the window; b"" where there is nothing to see."""
    if not window.isVisible():
        return b""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = window.workspaces.grab().scaled(PICTURE_SIZE, keep, smooth)
    small.setDevicePixelRatio(1.0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(buffer, "PNG")
    return buffer.data().data()


def progress_of(window: MainWindow) -> dict[int, int]:
    """How many updates each run has made, as far as the window has seen."""
    frame = window.clock.latest
    if frame is None:
        return {}
    return {frame.run: frame.update} | {other.run: other.update for other in frame.others}
